/*
 * crate_types.h - A demonstration: the types.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#ifndef CRATE_TYPES_H
#define CRATE_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum crate_kind {
	CRATE_KIND_UNSET = 0,
	/** The only kind. */
	CRATE_KIND_ONE = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum crate_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum crate_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct crate_entry {
	char *key;
	/** NULL where an inherited entry is removed and no value was given. */
	char *value;
	/** Removes an inherited entry of this key. */
	bool deleted;
};

/** The fields of struct crate_part: the numbers of its presence bits. */
enum crate_part_field {
	CRATE_PART_WEIGHT,
	CRATE_PART_FIELD_COUNT
};

/** A part. */
struct crate_part {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** Its weight. */
	double weight;
	char *weight_text;
};

/** The fields of struct crate_box: the numbers of its presence bits. */
enum crate_box_field {
	CRATE_BOX_SIZE,
	CRATE_BOX_LABELS,
	CRATE_BOX_PARTS,
	CRATE_BOX_SPARE,
	CRATE_BOX_CHECKED,
	CRATE_BOX_FIELD_COUNT
};

/** A box. */
struct crate_box {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A size. */
	int64_t size;
	/** Labels. */
	struct crate_entry *labels;
	uint32_t labels_count;
	/** What is in it. */
	struct crate_part *parts;
	uint32_t parts_count;
	/** What is beside it. */
	struct crate_part *spare;
	uint32_t spare_count;
	/** Whether its size is known. */
	bool checked;
};

/** The fields of struct crate: the numbers of its presence bits. */
enum crate_field {
	CRATE_BOX,
	CRATE_FIELD_COUNT
};

/** The root. */
struct crate {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A box. */
	struct crate_box *box;
};

#endif
