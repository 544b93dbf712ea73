/*
 * place_types.h - Places without some fields: the types.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#ifndef PLACE_TYPES_H
#define PLACE_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum place_kind {
	PLACE_KIND_UNSET = 0,
	/** The only kind. */
	PLACE_KIND_PLACES = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum place_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum place_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct place_node: the numbers of its presence bits. */
enum place_node_field {
	PLACE_NODE_NAME,
	PLACE_NODE_SIZE,
	PLACE_NODE_MODE,
	PLACE_NODE_FAR,
	PLACE_NODE_FIELD_COUNT
};

/** A node. */
struct place_node {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its name. */
	char *name;
	/** Its size. */
	int64_t size;
	/** Its mode. */
	char *mode;
	/** A node that is far. */
	struct place_node *far;
};

/** Which member of struct place_either_either has a value. */
enum place_either_either_type {
	PLACE_EITHER_EITHER_UNSET = 0,
	PLACE_EITHER_EITHER_STRING = 1,
	PLACE_EITHER_EITHER_STRUCTURE = 2,
};

/** What either holds: String or Structure. */
struct place_either_either {
	/** Which of the members has the value. */
	enum place_either_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Structure: a group of fields. */
	struct place_node *structure;
};

/** The fields of struct place: the numbers of its presence bits. */
enum place_field {
	PLACE_NEAR,
	PLACE_NODE,
	PLACE_NODES,
	PLACE_EITHER,
	PLACE_FIELD_COUNT
};

/** One entry of nodes. */
struct place_nodes_entry {
	char *key;
	struct place_node *value;
	uint32_t value_count;
};

/** A document. */
struct place {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A node without more. */
	struct place_node *near;
	/** A node. */
	struct place_node *node;
	/** Nodes. */
	struct place_nodes_entry *nodes;
	uint32_t nodes_count;
	/** Either. */
	struct place_either_either either;
};

#endif
