/*
 * marks_types.h - Runs at * /5 minutes, or / *5: the types.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#ifndef MARKS_TYPES_H
#define MARKS_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum marks_kind {
	MARKS_KIND_UNSET = 0,
	/** A kind * / of its own / *. */
	MARKS_KIND_ALPHA = 1,
	/** * / */
	MARKS_KIND_BETA = 2,
};

/** The versions of the API. */
enum marks_api_version {
	MARKS_API_VERSION_UNSET = 0,
	/** A version * / / *. */
	MARKS_API_VERSION_V1 = 1,
	/** / * */
	MARKS_API_VERSION_V2 = 2,
};

/** Colours * / / *. */
enum marks_color {
	MARKS_COLOR_UNSET = 0,
	/** Red * / / *. */
	MARKS_COLOR_RED = 1,
	/** Blue * / / *. */
	MARKS_COLOR_BLUE = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum marks_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum marks_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct marks_entry {
	char *key;
	char *value;
};

/** The fields of struct marks_item: the numbers of its presence bits. */
enum marks_item_field {
	MARKS_ITEM_NUMBER,
	MARKS_ITEM_FIELD_COUNT
};

/** An item * / / *. */
struct marks_item {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** A number * / / *. */
	double number;
	char *number_text;
};

/** The fields of struct marks: the numbers of its presence bits. */
enum marks_field {
	MARKS_KIND,
	MARKS_VERSION,
	MARKS_NUMBER,
	MARKS_TEXT,
	MARKS_PATH,
	MARKS_COLOR,
	MARKS_MAP,
	MARKS_ITEMS,
	MARKS_ANY,
	MARKS_FIELD_COUNT
};

/** The root * / / *. */
struct marks {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The kind * / / *. */
	enum marks_kind kind;
	/** The version * / / *. */
	enum marks_api_version version;
	/** A number * / / *. */
	double number;
	char *number_text;
	/** A text * / / *. */
	char *text;
	/** A path * / / *. */
	char *path;
	/** A color * / / *. */
	enum marks_color color;
	/** A map * / / *. */
	struct marks_entry *map;
	uint32_t map_count;
	/** Items * / / *. */
	struct marks_item *items;
	uint32_t items_count;
	/** Anything * / / *. */
	char *any;
};

#endif
