/*
 * further_types.h - Further keys: the types.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#ifndef FURTHER_TYPES_H
#define FURTHER_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum further_kind {
	FURTHER_KIND_UNSET = 0,
	/** The only kind. */
	FURTHER_KIND_FURTHER = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum further_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum further_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct further_entry {
	char *key;
	char *value;
};

/** Which member of struct further_part_numbers_entry_either has a value. */
enum further_part_numbers_entry_either_type {
	FURTHER_PART_NUMBERS_ENTRY_EITHER_UNSET = 0,
	FURTHER_PART_NUMBERS_ENTRY_EITHER_INTEGER = 1,
	FURTHER_PART_NUMBERS_ENTRY_EITHER_LIST = 2,
};

/** What n_.* holds: Integer or List of Integer. */
struct further_part_numbers_entry_either {
	/** Which of the members has the value. */
	enum further_part_numbers_entry_either_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** List of Integer: a sequence of values of one type. */
	int64_t *list;
	uint32_t list_count;
};

/** The fields of struct further_part: the numbers of its presence bits. */
enum further_part_field {
	FURTHER_PART_ID,
	FURTHER_PART_PARTS,
	FURTHER_PART_NUMBERS,
	FURTHER_PART_FIELD_COUNT
};

/** One entry of n_.*. */
struct further_part_numbers_entry {
	char *key;
	struct further_part_numbers_entry_either value;
};

/** A part. */
struct further_part {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its id. */
	int64_t id;
	/** Parts by number. */
	struct further_part_parts_entry *parts;
	uint32_t parts_count;
	/** Numbers. */
	struct further_part_numbers_entry *numbers;
	uint32_t numbers_count;
};

/** One entry of [0-9]+. */
struct further_part_parts_entry {
	char *key;
	struct further_part value;
};

/** The fields of struct further: the numbers of its presence bits. */
enum further_field {
	FURTHER_NAME,
	FURTHER_EXTENSIONS,
	FURTHER_HANDLERS,
	FURTHER_PARTS,
	FURTHER_FIELD_COUNT
};

/** One entry of parts. */
struct further_parts_entry {
	char *key;
	struct further_part value;
};

/** A document. */
struct further {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A name. */
	char *name;
	/** Whatever other programs read. */
	struct further_entry *extensions;
	uint32_t extensions_count;
	/** What is done. */
	struct further_entry *handlers;
	uint32_t handlers_count;
	/** Parts. */
	struct further_parts_entry *parts;
	uint32_t parts_count;
};

#endif
