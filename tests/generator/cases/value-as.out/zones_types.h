/*
 * zones_types.h - A schema of time zones: the types.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#ifndef ZONES_TYPES_H
#define ZONES_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum zones_kind {
	ZONES_KIND_UNSET = 0,
	/** One kind. */
	ZONES_KIND_ALPHA = 1,
};

/** A time zone. */
enum zones_zone {
	ZONES_ZONE_UNSET = 0,
	/** One hour behind. */
	ZONES_ZONE_GMT_PLUS_1 = 1,
	/** One hour ahead. */
	ZONES_ZONE_GMT_MINUS_1 = 2,
	/** None of both. */
	ZONES_ZONE_ETC_UTC = 3,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum zones_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum zones_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct zones: the numbers of its presence bits. */
enum zones_field {
	ZONES_ZONE,
	ZONES_FIELD_COUNT
};

/** The root. */
struct zones {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A row that goes on after a back slash, as a macro does. */
	enum zones_zone zone;
};

#endif
