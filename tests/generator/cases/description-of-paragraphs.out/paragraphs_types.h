/*
 * paragraphs_types.h - A schema.: the types.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#ifndef PARAGRAPHS_TYPES_H
#define PARAGRAPHS_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum paragraphs_kind {
	PARAGRAPHS_KIND_UNSET = 0,
	/**
	 * One kind.
	 *
	 * It has two paragraphs.
	 */
	PARAGRAPHS_KIND_ALPHA = 1,
};

/**
 * How much.
 *
 * Or how little.
 */
enum paragraphs_level {
	PARAGRAPHS_LEVEL_UNSET = 0,
	/**
	 * Little.
	 *
	 * - This begins no list.
	 */
	PARAGRAPHS_LEVEL_LOW = 1,
	/** Much. */
	PARAGRAPHS_LEVEL_HIGH = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum paragraphs_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum paragraphs_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct paragraphs_part: the numbers of its presence bits. */
enum paragraphs_part_field {
	PARAGRAPHS_PART_NAME,
	PARAGRAPHS_PART_FIELD_COUNT
};

/**
 * A part.
 *
 * Of a whole.
 */
struct paragraphs_part {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/**
	 * Its name.
	 *
	 * .Nm is no macro here.
	 */
	char *name;
};

/** The fields of struct paragraphs: the numbers of its presence bits. */
enum paragraphs_field {
	PARAGRAPHS_SIZE,
	PARAGRAPHS_LEVEL,
	PARAGRAPHS_PARTS,
	PARAGRAPHS_FIELD_COUNT
};

/**
 * The root.
 *
 * It is what documents are.
 */
struct paragraphs {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/**
	 * A size.  In meters.
	 *
	 * 1. This is a second paragraph, which begins no list.
	 */
	int64_t size;
	/** A level. */
	enum paragraphs_level level;
	/** Parts. */
	struct paragraphs_part *parts;
	uint32_t parts_count;
};

#endif
