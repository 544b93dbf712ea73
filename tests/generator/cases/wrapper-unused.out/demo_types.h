/*
 * demo_types.h - A demonstration: the types.
 *
 * Generated from wrapper-unused.def (hash 07d85e09197bd540) by `python3 -m generator --schema wrapper-unused.def`.  Do
 * not edit.
 */

#ifndef DEMO_TYPES_H
#define DEMO_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum demo_kind {
	DEMO_KIND_UNSET = 0,
	/** The only kind. */
	DEMO_KIND_ONE = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum demo_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum demo_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct demo: the numbers of its presence bits. */
enum demo_field {
	DEMO_NAME,
	DEMO_FIELD_COUNT
};

/** The root. */
struct demo {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A name. */
	char *name;
};

#endif
