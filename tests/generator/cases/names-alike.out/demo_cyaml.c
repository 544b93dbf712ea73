/*
 * demo_cyaml.c - A schema of like names: libcyaml's view of the types.
 *
 * Generated from names-alike.def (hash 6e13f93db3ed2550) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
 */

#include "demo_cyaml.h"

#include "demo_types.h"

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
	TEXT(struct demo_entry, key),
	TEXT(struct demo_entry, value),
	BOOL(struct demo_entry, deleted),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_entry, fields_entry),
};

static const cyaml_strval_t words_values[] = {
	{ "", DEMO_VALUES_UNSET },
	{ "kind", DEMO_VALUES_KIND },
};

static const cyaml_strval_t words_words[] = {
	{ "", DEMO_WORDS_UNSET },
	{ "values", DEMO_WORDS_VALUES },
};

static const cyaml_schema_field_t view_pod_keys[] = {
	SET(struct demo_pod_keys, 1),
	ARRAY(struct demo_pod_keys, sets, &entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_pod_keys_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_pod_keys, view_pod_keys),
};

static const cyaml_schema_field_t view_pod_fields[] = {
	SET(struct demo_pod_fields, 1),
	MAPPING(struct demo_pod_fields, keys, view_pod_keys),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_pod_fields_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_pod_fields, view_pod_fields),
};

static const cyaml_schema_field_t view_fields[] = {
	SET(struct demo_fields, 1),
	TEXT(struct demo_fields, key),
	BOOL(struct demo_fields, deleted),
	INT(struct demo_fields, size),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_fields_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_fields, view_fields),
};

static const cyaml_schema_field_t view_pod[] = {
	SET(struct demo, 1),
	MAPPING_PTR(struct demo, fields, view_pod_fields),
	ARRAY(struct demo, keys, &demo_fields_normal_form),
	ENUM(struct demo, values, words_values),
	ENUM(struct demo, words, words_words),
	TEXT(struct demo, format),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct demo, view_pod),
};

