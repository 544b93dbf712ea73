/*
 * marks_cyaml.c - Runs at * /5 minutes, or / *5: libcyaml's view of the types.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#include "marks_cyaml.h"

#include "marks_types.h"

/* Every member may be missing: the presence bits, which are named after the members, say which fields were given. */
#define SET(structure, word, names) \
	CYAML_FIELD_FLAGS(word ? "set_" #word : "set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW | CYAML_FLAG_STRICT, structure, \
		set[word], names, CYAML_ARRAY_LEN(names))
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define UINT(structure, member) CYAML_FIELD_UINT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* An element that is not a struct. */
#define ELEMENT(...) { .key = "", .value = { __VA_ARGS__ } }
/* An element has a key. */
#define KEY(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* Zero, which is none of an enumeration's values, is the empty word. */
#define ENUM(structure, member, words, count) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count + 1)
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, &entry, 0, CYAML_UNLIMITED)
#define FIXED(structure, member, entry, count) \
	CYAML_FIELD_SEQUENCE_FIXED(#member, CYAML_FLAG_OPTIONAL, structure, member, &entry, count)
#define BITS(structure, member, words, count) \
	CYAML_FIELD_FLAGS(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

const cyaml_schema_field_t marks_element_entry[] = {
	KEY(struct marks_entry, key),
	TEXT(struct marks_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct marks_entry, marks_element_entry),
};

const cyaml_strval_t marks_words_kind[] = {
	{ "a*/b/*c", MARKS_KIND_ALPHA },
	{ "b*/", MARKS_KIND_BETA },
	{ "", MARKS_KIND_UNSET },
};

const cyaml_strval_t marks_words_api_version[] = {
	{ "v1*/", MARKS_API_VERSION_V1 },
	{ "v2/*", MARKS_API_VERSION_V2 },
	{ "", MARKS_API_VERSION_UNSET },
};

const cyaml_strval_t marks_words_color[] = {
	{ "red*/", MARKS_COLOR_RED },
	{ "/*blue", MARKS_COLOR_BLUE },
	{ "", MARKS_COLOR_UNSET },
};

static const cyaml_strval_t set_item[] = {
	{ "number", INT64_C(1) << 0 },
};

const cyaml_schema_field_t marks_view_item[] = {
	KEY(struct marks_item, key),
	SET(struct marks_item, 0, set_item),
	FLOAT(struct marks_item, number),
	TEXT(struct marks_item, number_text),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t marks_item_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct marks_item, marks_view_item),
};

static const cyaml_strval_t set_root[] = {
	{ "kind", INT64_C(1) << 0 },
	{ "version", INT64_C(1) << 1 },
	{ "number", INT64_C(1) << 2 },
	{ "text", INT64_C(1) << 3 },
	{ "path", INT64_C(1) << 4 },
	{ "color", INT64_C(1) << 5 },
	{ "map", INT64_C(1) << 6 },
	{ "items", INT64_C(1) << 7 },
	{ "any", INT64_C(1) << 8 },
};

const cyaml_schema_field_t marks_view_root[] = {
	SET(struct marks, 0, set_root),
	ENUM(struct marks, kind, marks_words_kind, 2),
	ENUM(struct marks, version, marks_words_api_version, 2),
	FLOAT(struct marks, number),
	TEXT(struct marks, number_text),
	TEXT(struct marks, text),
	TEXT(struct marks, path),
	ENUM(struct marks, color, marks_words_color, 2),
	ARRAY(struct marks, map, entry),
	ARRAY(struct marks, items, marks_item_normal_form),
	TEXT(struct marks, any),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t marks_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct marks, marks_view_root),
};

