/*
 * least_types.h - The smallest schema: the types.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#ifndef LEAST_TYPES_H
#define LEAST_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum least_kind {
	LEAST_KIND_UNSET = 0,
	/** The only kind. */
	LEAST_KIND_ALPHA = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum least_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum least_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct least: the numbers of its presence bits. */
enum least_field {
	LEAST_SIZE,
	LEAST_FIELD_COUNT
};

/** The root. */
struct least {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A size. */
	int64_t size;
};

#endif
