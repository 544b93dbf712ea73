/*
 * composed_types.h - Constructs within each other: the types.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#ifndef COMPOSED_TYPES_H
#define COMPOSED_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum composed_kind {
	COMPOSED_KIND_UNSET = 0,
	/** A plan. */
	COMPOSED_KIND_PLAN = 1,
	/** A sketch of one. */
	COMPOSED_KIND_SKETCH = 2,
};

/** Marks. */
enum composed_mark {
	COMPOSED_MARK_UNSET = 0,
	/** Red. */
	COMPOSED_MARK_RED = 1,
	/** Green. */
	COMPOSED_MARK_GREEN = 2,
};

/** What driver can be. */
enum composed_device_driver {
	COMPOSED_DEVICE_DRIVER_UNSET = 0,
	/** A disk. */
	COMPOSED_DEVICE_DRIVER_DISK = 1,
	/** Devices behind each other. */
	COMPOSED_DEVICE_DRIVER_CHAIN = 2,
	/** Nothing. */
	COMPOSED_DEVICE_DRIVER_NONE = 3,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum composed_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum composed_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct composed_entry {
	char *key;
	char *value;
};

/** The fields of struct composed_common: the numbers of its presence bits. */
enum composed_common_field {
	COMPOSED_COMMON_LABEL,
	COMPOSED_COMMON_EVERY,
	COMPOSED_COMMON_LISTS,
	COMPOSED_COMMON_FIELD_COUNT
};

/** One entry of y-[a-z]+. */
struct composed_common_lists_entry {
	char *key;
	char **value;
	uint32_t value_count;
};

/** What all have. */
struct composed_common {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A label. */
	char *label;
	/** How often. */
	char *every;
	int64_t every_value;
	/** Further lists. */
	struct composed_common_lists_entry *lists;
	uint32_t lists_count;
};

/** Which member of struct composed_tree has a value. */
enum composed_tree_type {
	COMPOSED_TREE_UNSET = 0,
	COMPOSED_TREE_STRING = 1,
	COMPOSED_TREE_MAP = 2,
	COMPOSED_TREE_INTEGER = 3,
};

/** A tree. */
struct composed_tree {
	/** Which of the members has the value. */
	enum composed_tree_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Map of Tree: keys of your choice, each with a value. */
	struct composed_tree_map_entry *map;
	uint32_t map_count;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
};

/** One entry of map. */
struct composed_tree_map_entry {
	char *key;
	struct composed_tree value;
};

/** The fields of struct composed_step: the numbers of its presence bits. */
enum composed_step_field {
	COMPOSED_STEP_NAME,
	COMPOSED_STEP_RUN,
	COMPOSED_STEP_COPIES,
	COMPOSED_STEP_NEXT,
	COMPOSED_STEP_AFTER,
	COMPOSED_STEP_FIELD_COUNT
};

/** A step. */
struct composed_step {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its name. */
	char *name;
	/** What is run. */
	char **run;
	uint32_t run_count;
	/** How many. */
	int64_t copies;
	char *copies_or_text;
	bool copies_is_null;
	/** The step after it. */
	struct composed_step *next;
	/** Steps before it. */
	struct composed_step *after;
	uint32_t after_count;
};

/** The fields of struct composed_disk: the numbers of its presence bits. */
enum composed_disk_field {
	COMPOSED_DISK_PATH,
	COMPOSED_DISK_SPEED,
	COMPOSED_DISK_FIELD_COUNT
};

/** A disk. */
struct composed_disk {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its path. */
	char *path;
	/** Its speed. */
	double speed;
	char *speed_text;
	bool speed_is_null;
};

/** The fields of struct composed_chain: the numbers of its presence bits. */
enum composed_chain_field {
	COMPOSED_CHAIN_COMMON,
	COMPOSED_CHAIN_DEVICES,
	COMPOSED_CHAIN_FIELD_COUNT
};

/** A chain. */
struct composed_chain {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What all have. */
	struct composed_common common;
	/** The devices. */
	struct composed_device *devices;
	uint32_t devices_count;
};

/** The fields of struct composed_device: the numbers of its presence bits. */
enum composed_device_field {
	COMPOSED_DEVICE_SIZE,
	COMPOSED_DEVICE_DRIVER,
	COMPOSED_DEVICE_DISK,
	COMPOSED_DEVICE_CHAIN,
	COMPOSED_DEVICE_AMOUNTS,
	COMPOSED_DEVICE_FIELD_COUNT
};

/** A device. */
struct composed_device {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its size. */
	uint16_t size;
	/** What sort of device. */
	enum composed_device_driver driver;
	/** A disk. */
	struct composed_disk *disk;
	/** Devices behind each other. */
	struct composed_chain *chain;
	/** Amounts. */
	struct composed_entry *amounts;
	uint32_t amounts_count;
};

/** Which member of struct composed_groups_entry_row_either has a value. */
enum composed_groups_entry_row_either_type {
	COMPOSED_GROUPS_ENTRY_ROW_EITHER_UNSET = 0,
	COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRING = 1,
	COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRUCTURE = 2,
};

/** What groups holds: String or Structure. */
struct composed_groups_entry_row_either {
	/** Which of the members has the value. */
	enum composed_groups_entry_row_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Structure: a group of fields. */
	struct composed_device *structure;
};

/** Which member of struct composed_pair_row_either has a value. */
enum composed_pair_row_either_type {
	COMPOSED_PAIR_ROW_EITHER_UNSET = 0,
	COMPOSED_PAIR_ROW_EITHER_INTEGER = 1,
	COMPOSED_PAIR_ROW_EITHER_LIST = 2,
};

/** What pair holds: Integer or List of String. */
struct composed_pair_row_either {
	/** Which of the members has the value. */
	enum composed_pair_row_either_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** List of String: a sequence of values of one type. */
	char **list;
	uint32_t list_count;
};

/** Which member of struct composed_extensions_entry_either has a value. */
enum composed_extensions_entry_either_type {
	COMPOSED_EXTENSIONS_ENTRY_EITHER_UNSET = 0,
	COMPOSED_EXTENSIONS_ENTRY_EITHER_NUMBER = 1,
	COMPOSED_EXTENSIONS_ENTRY_EITHER_LIST = 2,
	COMPOSED_EXTENSIONS_ENTRY_EITHER_STRUCTURE = 3,
};

/** What x-.* holds: Number, List of Any or Structure. */
struct composed_extensions_entry_either {
	/** Which of the members has the value. */
	enum composed_extensions_entry_either_type type;
	/** Number: a number that may have a fraction. */
	double number;
	char *number_text;
	/** List of Any: a sequence of values of one type. */
	char **list;
	uint32_t list_count;
	/** Structure: a group of fields. */
	struct composed_step *structure;
};

/** The fields of struct composed: the numbers of its presence bits. */
enum composed_field {
	COMPOSED_KIND,
	COMPOSED_COMMON,
	COMPOSED_TREE,
	COMPOSED_STEPS,
	COMPOSED_DEVICES,
	COMPOSED_GROUPS,
	COMPOSED_PAIR,
	COMPOSED_MARKS,
	COMPOSED_EXTENSIONS,
	COMPOSED_FIELD_COUNT
};

/** One entry of devices. */
struct composed_devices_entry {
	char *key;
	struct composed_device value;
};

/** One entry of groups. */
struct composed_groups_entry {
	char *key;
	struct composed_groups_entry_row_either *value;
	uint32_t value_count;
};

/** One entry of x-.*. */
struct composed_extensions_entry {
	char *key;
	struct composed_extensions_entry_either value;
};

/** A plan. */
struct composed {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What it is. */
	enum composed_kind kind;
	/** What all have. */
	struct composed_common common;
	/** A tree. */
	struct composed_tree tree;
	/** Steps. */
	struct composed_step *steps;
	uint32_t steps_count;
	/** Devices. */
	struct composed_devices_entry *devices;
	uint32_t devices_count;
	/** Groups. */
	struct composed_groups_entry *groups;
	uint32_t groups_count;
	/** A pair. */
	struct composed_pair_row_either pair[2];
	/** Marks. */
	uint32_t marks;
	/** Further keys. */
	struct composed_extensions_entry *extensions;
	uint32_t extensions_count;
};

#endif
