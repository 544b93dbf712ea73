/*
 * typed_types.h - Types with names: the types.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#ifndef TYPED_TYPES_H
#define TYPED_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum typed_kind {
	TYPED_KIND_UNSET = 0,
	/** The only kind. */
	TYPED_KIND_TYPED = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum typed_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum typed_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct typed_mapping: the numbers of its presence bits. */
enum typed_mapping_field {
	TYPED_MAPPING_INNER,
	TYPED_MAPPING_OUTER,
	TYPED_MAPPING_FIELD_COUNT
};

/** A mapping of ports. */
struct typed_mapping {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Inside. */
	int64_t inner;
	/** Outside. */
	int64_t outer;
};

/** Which member of struct typed_port_mapping has a value. */
enum typed_port_mapping_type {
	TYPED_PORT_MAPPING_UNSET = 0,
	TYPED_PORT_MAPPING_INTEGER = 1,
	TYPED_PORT_MAPPING_STRING = 2,
	TYPED_PORT_MAPPING_STRUCTURE = 3,
};

/** A port, and where it is reached. */
struct typed_port_mapping {
	/** Which of the members has the value. */
	enum typed_port_mapping_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Structure: a group of fields. */
	struct typed_mapping *structure;
};

/** Which member of struct typed_tree has a value. */
enum typed_tree_type {
	TYPED_TREE_UNSET = 0,
	TYPED_TREE_STRING = 1,
	TYPED_TREE_LIST = 2,
	TYPED_TREE_MAP = 3,
};

/** A tree of words. */
struct typed_tree {
	/** Which of the members has the value. */
	enum typed_tree_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** List of Tree: a sequence of values of one type. */
	struct typed_tree *list;
	uint32_t list_count;
	/** Map of Tree: keys of your choice, each with a value. */
	struct typed_tree_map_entry *map;
	uint32_t map_count;
};

/** One entry of map. */
struct typed_tree_map_entry {
	char *key;
	struct typed_tree value;
};

/** Which member of struct typed_command has a value. */
enum typed_command_type {
	TYPED_COMMAND_UNSET = 0,
	TYPED_COMMAND_STRING = 1,
	TYPED_COMMAND_LIST = 2,
};

/** What is run. */
struct typed_command {
	/** Which of the members has the value. */
	enum typed_command_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** List of Structure: a sequence of values of one type. */
	struct typed_step *list;
	uint32_t list_count;
};

/** The fields of struct typed_step: the numbers of its presence bits. */
enum typed_step_field {
	TYPED_STEP_COMMAND,
	TYPED_STEP_FIELD_COUNT
};

/** A step. */
struct typed_step {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What is run. */
	struct typed_command command;
};

/** The fields of struct typed: the numbers of its presence bits. */
enum typed_field {
	TYPED_PORT,
	TYPED_OTHER,
	TYPED_PORTS,
	TYPED_NAMED,
	TYPED_TREE,
	TYPED_TREES,
	TYPED_WORDS,
	TYPED_COMMANDS,
	TYPED_FIELD_COUNT
};

/** One entry of named. */
struct typed_named_entry {
	char *key;
	struct typed_port_mapping value;
};

/** One entry of commands. */
struct typed_commands_entry {
	char *key;
	struct typed_command value;
};

/** A document. */
struct typed {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A low port. */
	int64_t port;
	/** Another port. */
	int64_t other;
	bool other_is_null;
	/** Ports. */
	struct typed_port_mapping *ports;
	uint32_t ports_count;
	/** Ports by name. */
	struct typed_named_entry *named;
	uint32_t named_count;
	/** A tree. */
	struct typed_tree tree;
	/** Trees. */
	struct typed_tree *trees;
	uint32_t trees_count;
	/** Words. */
	char **words;
	uint32_t words_count;
	/** Commands. */
	struct typed_commands_entry *commands;
	uint32_t commands_count;
};

#endif
