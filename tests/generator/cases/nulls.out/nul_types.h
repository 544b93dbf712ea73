/*
 * nul_types.h - Null: the types.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#ifndef NUL_TYPES_H
#define NUL_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum nul_kind {
	NUL_KIND_UNSET = 0,
	/** The only kind. */
	NUL_KIND_NUL = 1,
};

/** A level. */
enum nul_level {
	NUL_LEVEL_UNSET = 0,
	/** Low. */
	NUL_LEVEL_LOW = 1,
	/** High. */
	NUL_LEVEL_HIGH = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum nul_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum nul_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct nul_entry {
	char *key;
	char *value;
};

/** The fields of struct nul_part: the numbers of its presence bits. */
enum nul_part_field {
	NUL_PART_ID,
	NUL_PART_SIZE,
	NUL_PART_FIELD_COUNT
};

/** A part. */
struct nul_part {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Its id. */
	char *id;
	/** Its size. */
	int64_t size;
	bool size_is_null;
};

/** The fields of struct nul: the numbers of its presence bits. */
enum nul_field {
	NUL_FLAG,
	NUL_COUNT,
	NUL_SHARE,
	NUL_SIZE,
	NUL_WAIT,
	NUL_NAME,
	NUL_LEVEL,
	NUL_PART,
	NUL_WHOLE,
	NUL_ANY,
	NUL_LIST,
	NUL_NAMES,
	NUL_LEVELS,
	NUL_NUMBERS,
	NUL_PARTS,
	NUL_LISTS,
	NUL_LABELS,
	NUL_FLAGS,
	NUL_VOLUMES,
	NUL_ITEMS,
	NUL_STRICT,
	NUL_FIELD_COUNT
};

/** One row of names. */
struct nul_names_row {
	char *value;
};

/** One row of numbers. */
struct nul_numbers_row {
	int64_t value;
	bool value_is_null;
};

/** One row of lists. */
struct nul_lists_row {
	int64_t *items;
	uint32_t items_count;
};

/** One entry of flags. */
struct nul_flags_entry {
	char *key;
	bool value;
	bool value_is_null;
};

/** One entry of volumes. */
struct nul_volumes_entry {
	char *key;
	struct nul_part value;
};

/** A document. */
struct nul {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A boolean. */
	bool flag;
	bool flag_is_null;
	/** A number. */
	int64_t count;
	bool count_is_null;
	/** A fraction. */
	double share;
	char *share_text;
	bool share_is_null;
	/** A quantity. */
	char *size;
	/** A duration. */
	char *wait;
	int64_t wait_value;
	/** A string. */
	char *name;
	/** A word. */
	enum nul_level level;
	/** A structure. */
	struct nul_part *part;
	/** A structure in place. */
	struct nul_part whole;
	/** Anything. */
	char *any;
	/** A list. */
	char **list;
	uint32_t list_count;
	/** Names. */
	struct nul_names_row *names;
	uint32_t names_count;
	/** Levels. */
	enum nul_level *levels;
	uint32_t levels_count;
	/** Numbers. */
	struct nul_numbers_row *numbers;
	uint32_t numbers_count;
	/** Parts. */
	struct nul_part *parts;
	uint32_t parts_count;
	/** Lists. */
	struct nul_lists_row *lists;
	uint32_t lists_count;
	/** Labels. */
	struct nul_entry *labels;
	uint32_t labels_count;
	/** Flags. */
	struct nul_flags_entry *flags;
	uint32_t flags_count;
	/** Volumes. */
	struct nul_volumes_entry *volumes;
	uint32_t volumes_count;
	/** Items. */
	struct nul_part *items;
	uint32_t items_count;
	/** No null. */
	char *strict;
};

#endif
