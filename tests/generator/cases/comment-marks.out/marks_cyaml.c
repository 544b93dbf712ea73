/*
 * marks_cyaml.c - Runs at * /5 minutes, or / *5: libcyaml's view of the types.
 *
 * Generated from comment-marks.def (hash 071ed8108b8128a1) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#include "marks_cyaml.h"

#include "marks_types.h"

/* Every member may be missing: the presence bits say which fields were given. */
#define SET(structure, words) \
	CYAML_FIELD_SEQUENCE_FIXED("set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW, structure, set, &set_word, words)
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
#define ENUM(structure, member, words) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, CYAML_ARRAY_LEN(words))
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, entry, 0, CYAML_UNLIMITED)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

static const cyaml_schema_value_t set_word = { CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint64_t) };

static const cyaml_schema_field_t fields_entry[] = {
	TEXT(struct marks_entry, key),
	TEXT(struct marks_entry, value),
	BOOL(struct marks_entry, deleted),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct marks_entry, fields_entry),
};

static const cyaml_strval_t words_kind[] = {
	{ "", MARKS_KIND_UNSET },
	{ "a*/b/*c", MARKS_KIND_ALPHA },
	{ "b*/", MARKS_KIND_BETA },
};

static const cyaml_strval_t words_api_version[] = {
	{ "", MARKS_API_VERSION_UNSET },
	{ "v1*/", MARKS_API_VERSION_V1 },
	{ "v2/*", MARKS_API_VERSION_V2 },
};

static const cyaml_strval_t words_color[] = {
	{ "", MARKS_COLOR_UNSET },
	{ "red*/", MARKS_COLOR_RED },
	{ "/*blue", MARKS_COLOR_BLUE },
};

static const cyaml_schema_field_t view_item[] = {
	SET(struct marks_item, 1),
	TEXT(struct marks_item, key),
	BOOL(struct marks_item, deleted),
	FLOAT(struct marks_item, number),
	TEXT(struct marks_item, number_text),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t marks_item_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct marks_item, view_item),
};

static const cyaml_schema_field_t view_root[] = {
	SET(struct marks, 1),
	ENUM(struct marks, kind, words_kind),
	ENUM(struct marks, version, words_api_version),
	FLOAT(struct marks, number),
	TEXT(struct marks, number_text),
	TEXT(struct marks, text),
	TEXT(struct marks, path),
	ENUM(struct marks, color, words_color),
	ARRAY(struct marks, map, &entry),
	ARRAY(struct marks, items, &marks_item_normal_form),
	TEXT(struct marks, any),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t marks_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct marks, view_root),
};

