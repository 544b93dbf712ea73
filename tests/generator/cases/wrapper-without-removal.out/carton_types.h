/*
 * carton_types.h - A demonstration: the types.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#ifndef CARTON_TYPES_H
#define CARTON_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum carton_kind {
	CARTON_KIND_UNSET = 0,
	/** The only kind. */
	CARTON_KIND_ONE = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum carton_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum carton_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct carton_entry {
	char *key;
	char *value;
};

/** The fields of struct carton_part: the numbers of its presence bits. */
enum carton_part_field {
	CARTON_PART_DELETED,
	CARTON_PART_FIELD_COUNT
};

/** A part. */
struct carton_part {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Whether it is gone. */
	bool deleted;
};

/** The fields of struct carton_box: the numbers of its presence bits. */
enum carton_box_field {
	CARTON_BOX_SIZE,
	CARTON_BOX_LABELS,
	CARTON_BOX_PARTS,
	CARTON_BOX_FLAGS,
	CARTON_BOX_FIELD_COUNT
};

/** One entry of flags. */
struct carton_box_flags_entry {
	char *key;
	bool value;
	bool value_is_null;
};

/** A box. */
struct carton_box {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A size. */
	int64_t size;
	/** Labels. */
	struct carton_entry *labels;
	uint32_t labels_count;
	/** What is in it. */
	struct carton_part *parts;
	uint32_t parts_count;
	/** What holds. */
	struct carton_box_flags_entry *flags;
	uint32_t flags_count;
};

/** The fields of struct carton: the numbers of its presence bits. */
enum carton_field {
	CARTON_BOX,
	CARTON_FIELD_COUNT
};

/** The root. */
struct carton {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A box. */
	struct carton_box *box;
};

#endif
