/*
 * service_types.h - Values of several types: the types.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#ifndef SERVICE_TYPES_H
#define SERVICE_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum service_kind {
	SERVICE_KIND_UNSET = 0,
	/** The only kind. */
	SERVICE_KIND_SERVICE = 1,
};

/** A level. */
enum service_level {
	SERVICE_LEVEL_UNSET = 0,
	/** Low. */
	SERVICE_LEVEL_LOW = 1,
	/** High. */
	SERVICE_LEVEL_HIGH = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum service_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum service_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct service_entry {
	char *key;
	char *value;
};

/** Which member of struct service_build_args_either has a value. */
enum service_build_args_either_type {
	SERVICE_BUILD_ARGS_EITHER_UNSET = 0,
	SERVICE_BUILD_ARGS_EITHER_LIST = 1,
	SERVICE_BUILD_ARGS_EITHER_MAP = 2,
};

/** What args holds: List of String or Map. */
struct service_build_args_either {
	/** Which of the members has the value. */
	enum service_build_args_either_type type;
	/** List of String: a sequence of values of one type. */
	char **list;
	uint32_t list_count;
	/** Map: keys of your choice, each with a value. */
	struct service_entry *map;
	uint32_t map_count;
};

/** The fields of struct service_build: the numbers of its presence bits. */
enum service_build_field {
	SERVICE_BUILD_CONTEXT,
	SERVICE_BUILD_ARGS,
	SERVICE_BUILD_FIELD_COUNT
};

/** How to build. */
struct service_build {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Where. */
	char *context;
	/** Arguments. */
	struct service_build_args_either args;
};

/** Which member of struct service_build_either has a value. */
enum service_build_either_type {
	SERVICE_BUILD_EITHER_UNSET = 0,
	SERVICE_BUILD_EITHER_STRING = 1,
	SERVICE_BUILD_EITHER_STRUCTURE = 2,
};

/** What build holds: String or Structure. */
struct service_build_either {
	/** Which of the members has the value. */
	enum service_build_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Structure: a group of fields. */
	struct service_build *structure;
};

/** Which member of struct service_command_either has a value. */
enum service_command_either_type {
	SERVICE_COMMAND_EITHER_UNSET = 0,
	SERVICE_COMMAND_EITHER_STRING = 1,
	SERVICE_COMMAND_EITHER_LIST = 2,
};

/** What command holds: String or List of String. */
struct service_command_either {
	/** Which of the members has the value. */
	enum service_command_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** List of String: a sequence of values of one type. */
	char **list;
	uint32_t list_count;
};

/** Which member of struct service_environment_either_map_entry_either has a value. */
enum service_environment_either_map_entry_either_type {
	SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_UNSET = 0,
	SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_STRING = 1,
	SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_INTEGER = 2,
	SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_BOOLEAN = 3,
};

/** What map holds: String, Integer or Boolean. */
struct service_environment_either_map_entry_either {
	/** Which of the members has the value. */
	enum service_environment_either_map_entry_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** Boolean: either true or false. */
	bool boolean;
};

/** Which member of struct service_environment_either has a value. */
enum service_environment_either_type {
	SERVICE_ENVIRONMENT_EITHER_UNSET = 0,
	SERVICE_ENVIRONMENT_EITHER_LIST = 1,
	SERVICE_ENVIRONMENT_EITHER_MAP = 2,
};

/** One entry of map. */
struct service_environment_either_map_entry {
	char *key;
	struct service_environment_either_map_entry_either value;
};

/** What environment holds: List of String or Map of String, Integer or Boolean. */
struct service_environment_either {
	/** Which of the members has the value. */
	enum service_environment_either_type type;
	/** List of String: a sequence of values of one type. */
	char **list;
	uint32_t list_count;
	/** Map of String, Integer or Boolean: keys of your choice, each with a value. */
	struct service_environment_either_map_entry *map;
	uint32_t map_count;
};

/** Which member of struct service_port_target_either has a value. */
enum service_port_target_either_type {
	SERVICE_PORT_TARGET_EITHER_UNSET = 0,
	SERVICE_PORT_TARGET_EITHER_INTEGER = 1,
	SERVICE_PORT_TARGET_EITHER_STRING = 2,
};

/** What target holds: Integer or String. */
struct service_port_target_either {
	/** Which of the members has the value. */
	enum service_port_target_either_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
};

/** The fields of struct service_port: the numbers of its presence bits. */
enum service_port_field {
	SERVICE_PORT_TARGET,
	SERVICE_PORT_PUBLISHED,
	SERVICE_PORT_FIELD_COUNT
};

/** A port. */
struct service_port {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its number, or its name. */
	struct service_port_target_either target;
	/** Where. */
	int64_t published;
};

/** Which member of struct service_ports_row_either has a value. */
enum service_ports_row_either_type {
	SERVICE_PORTS_ROW_EITHER_UNSET = 0,
	SERVICE_PORTS_ROW_EITHER_INTEGER = 1,
	SERVICE_PORTS_ROW_EITHER_STRING = 2,
	SERVICE_PORTS_ROW_EITHER_STRUCTURE = 3,
};

/** What ports holds: Integer, String or Structure. */
struct service_ports_row_either {
	/** Which of the members has the value. */
	enum service_ports_row_either_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Structure: a group of fields. */
	struct service_port *structure;
};

/** Which member of struct service_level_either has a value. */
enum service_level_either_type {
	SERVICE_LEVEL_EITHER_UNSET = 0,
	SERVICE_LEVEL_EITHER_WORD = 1,
	SERVICE_LEVEL_EITHER_LIST = 2,
	SERVICE_LEVEL_EITHER_STRUCTURE = 3,
};

/** What level holds: Enumeration, List of Enumeration or Structure. */
struct service_level_either {
	/** Which of the members has the value. */
	enum service_level_either_type type;
	/** Enumeration: one of a list of words. */
	enum service_level word;
	/** List of Enumeration: a sequence of values of one type. */
	enum service_level *list;
	uint32_t list_count;
	/** Structure: a group of fields. */
	struct service_build *structure;
};

/** Which member of struct service_share_either has a value. */
enum service_share_either_type {
	SERVICE_SHARE_EITHER_UNSET = 0,
	SERVICE_SHARE_EITHER_BOOLEAN = 1,
	SERVICE_SHARE_EITHER_NUMBER = 2,
};

/** What share holds: Boolean or Number. */
struct service_share_either {
	/** Which of the members has the value. */
	enum service_share_either_type type;
	/** Boolean: either true or false. */
	bool boolean;
	/** Number: a number that may have a fraction, written in quotes. */
	double number;
	char *number_text;
};

/** The fields of struct service_item: the numbers of its presence bits. */
enum service_item_field {
	SERVICE_ITEM_ID,
	SERVICE_ITEM_FIELD_COUNT
};

/** An item. */
struct service_item {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Its id. */
	char *id;
};

/** Which member of struct service_deep_entry_row_either has a value. */
enum service_deep_entry_row_either_type {
	SERVICE_DEEP_ENTRY_ROW_EITHER_UNSET = 0,
	SERVICE_DEEP_ENTRY_ROW_EITHER_LIST = 1,
	SERVICE_DEEP_ENTRY_ROW_EITHER_ITEMS = 2,
};

/** One row of list. */
struct service_deep_entry_row_either_list_row {
	int64_t *items;
	uint32_t items_count;
};

/** What deep holds: List of List of Integer or Itemized. */
struct service_deep_entry_row_either {
	/** Which of the members has the value. */
	enum service_deep_entry_row_either_type type;
	/** List of List of Integer: a sequence of values of one type. */
	struct service_deep_entry_row_either_list_row *list;
	uint32_t list_count;
	/** Itemized: items of one structure, each below a label of your choice. */
	struct service_item *items;
	uint32_t items_count;
};

/** Which member of struct service_parts_either has a value. */
enum service_parts_either_type {
	SERVICE_PARTS_EITHER_UNSET = 0,
	SERVICE_PARTS_EITHER_LIST = 1,
	SERVICE_PARTS_EITHER_MAP = 2,
};

/** One entry of map. */
struct service_parts_either_map_entry {
	char *key;
	struct service_port value;
};

/** What parts holds: List of Structure or Map of Structure. */
struct service_parts_either {
	/** Which of the members has the value. */
	enum service_parts_either_type type;
	/** List of Structure: a sequence of values of one type. */
	struct service_port *list;
	uint32_t list_count;
	/** Map of Structure: keys of your choice, each with a value. */
	struct service_parts_either_map_entry *map;
	uint32_t map_count;
};

/** The fields of struct service: the numbers of its presence bits. */
enum service_field {
	SERVICE_BUILD,
	SERVICE_COMMAND,
	SERVICE_ENVIRONMENT,
	SERVICE_PORTS,
	SERVICE_LEVEL,
	SERVICE_SHARE,
	SERVICE_DEEP,
	SERVICE_PARTS,
	SERVICE_FIELD_COUNT
};

/** One entry of deep. */
struct service_deep_entry {
	char *key;
	struct service_deep_entry_row_either *value;
	uint32_t value_count;
};

/** A document. */
struct service {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What to build. */
	struct service_build_either build;
	/** A command. */
	struct service_command_either command;
	/** Variables. */
	struct service_environment_either environment;
	/** Ports. */
	struct service_ports_row_either *ports;
	uint32_t ports_count;
	/** Levels. */
	struct service_level_either level;
	/** A share. */
	struct service_share_either share;
	/** Deep. */
	struct service_deep_entry *deep;
	uint32_t deep_count;
	/** Parts. */
	struct service_parts_either parts;
};

#endif
