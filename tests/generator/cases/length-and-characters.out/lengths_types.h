/*
 * lengths_types.h - A schema.: the types.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#ifndef LENGTHS_TYPES_H
#define LENGTHS_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum lengths_kind {
	LENGTHS_KIND_UNSET = 0,
	/** One kind. */
	LENGTHS_KIND_ALPHA = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum lengths_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum lengths_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct lengths_entry {
	char *key;
	char *value;
};

/** The fields of struct lengths: the numbers of its presence bits. */
enum lengths_field {
	LENGTHS_NAME,
	LENGTHS_CODE,
	LENGTHS_NOTE,
	LENGTHS_LONG_TEXT,
	LENGTHS_CITY,
	LENGTHS_PAIR,
	LENGTHS_TAGS,
	LENGTHS_FIELD_COUNT
};

/** The root. */
struct lengths {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A name of 2 to 8 characters. */
	char *name;
	/** Three characters. */
	char *code;
	/** At most 40 characters. */
	char *note;
	/** At least 9 characters. */
	char *long_text;
	/** A city. */
	char *city;
	/** A pair. */
	char *pair;
	/** Tags. */
	struct lengths_entry *tags;
	uint32_t tags_count;
};

#endif
