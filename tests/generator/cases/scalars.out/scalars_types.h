/*
 * scalars_types.h - Values of every kind of scalar: the types.
 *
 * Generated from scalars.def (hash b678c8bba415adfc) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#ifndef SCALARS_TYPES_H
#define SCALARS_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum scalars_kind {
	SCALARS_KIND_UNSET = 0,
	/**
	 * The only kind.
	 *
	 * Its description has two paragraphs.
	 */
	SCALARS_KIND_SCALARS = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum scalars_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum scalars_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct scalars_entry {
	char *key;
	/** NULL when deleted and no value was given. */
	char *value;
	/** Removes an inherited entry of this key. */
	bool deleted;
};

/** The fields of struct scalars: the numbers of its presence bits. */
enum scalars_field {
	SCALARS_NAME,
	SCALARS_CODE,
	SCALARS_NOTE,
	SCALARS_WORD,
	SCALARS_CITY,
	SCALARS_TAGS,
	SCALARS_INTEGER,
	SCALARS_PLAIN,
	SCALARS_HELD,
	SCALARS_BYTE,
	SCALARS_OFFSET,
	SCALARS_SIZE,
	SCALARS_SHARE,
	SCALARS_RATIO,
	SCALARS_PARTS,
	SCALARS_TEXT,
	SCALARS_MEMORY,
	SCALARS_STORED,
	SCALARS_SIZES,
	SCALARS_FIELD_COUNT
};

/** Scalars. */
struct scalars {
	/** Which fields were given: bit i % 64 of word i / 64 stands for field i. */
	uint64_t set[1];
	/**
	 * A name of 2 to 4 characters.
	 *
	 * 1. It may have more bytes.
	 */
	char *name;
	/** Three characters. */
	char *code;
	/** At most five characters. */
	char *note;
	/** At least two characters. */
	char *word;
	/** A city. */
	char *city;
	/** Tags of one character. */
	struct scalars_entry *tags;
	uint32_t tags_count;
	/** An integer as the dialect writes it. */
	int64_t integer;
	/** An integer in plain decimal. */
	int64_t plain;
	/** An integer held as a string. */
	int64_t held;
	/** An integer of 8 bits. */
	uint8_t byte;
	/** An integer of 16 bits with a sign. */
	int16_t offset;
	/** An integer of 64 bits without a sign. */
	uint64_t size;
	/** A number. */
	double share;
	char *share_text;
	/** A number in a float. */
	float ratio;
	char *ratio_text;
	/** A share, or a whole number. */
	double parts;
	char *parts_text;
	/** A number held as a string. */
	double text;
	char *text_text;
	/** A quantity. */
	char *memory;
	/** A quantity held as a string. */
	char *stored;
	/** Integers of 16 bits. */
	uint16_t *sizes;
	uint32_t sizes_count;
};

#endif
