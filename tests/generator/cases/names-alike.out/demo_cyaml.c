/*
 * demo_cyaml.c - A schema of like names: libcyaml's view of the types.
 *
 * Generated from names-alike.def (hash 5c3b922ff74ccbd1) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
 */

#include "demo_cyaml.h"

#include "demo_types.h"

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

const cyaml_schema_field_t demo_element_entry[] = {
	KEY(struct demo_entry, key),
	TEXT(struct demo_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_entry, demo_element_entry),
};

const cyaml_strval_t demo_words_kind[] = {
	{ "Alpha", DEMO_KIND_ALPHA },
	{ "", DEMO_KIND_UNSET },
};

const cyaml_strval_t demo_words_values[] = {
	{ "kind", DEMO_VALUES_KIND },
	{ "", DEMO_VALUES_UNSET },
};

const cyaml_strval_t demo_words_words[] = {
	{ "values", DEMO_WORDS_VALUES },
	{ "", DEMO_WORDS_UNSET },
};

static const cyaml_strval_t set_pod_keys[] = {
	{ "sets", INT64_C(1) << 0 },
};

const cyaml_schema_field_t demo_view_pod_keys[] = {
	SET(struct demo_pod_keys, 0, set_pod_keys),
	ARRAY(struct demo_pod_keys, sets, entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_pod_keys_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_pod_keys, demo_view_pod_keys),
};

static const cyaml_strval_t set_pod_fields[] = {
	{ "keys", INT64_C(1) << 0 },
};

const cyaml_schema_field_t demo_view_pod_fields[] = {
	SET(struct demo_pod_fields, 0, set_pod_fields),
	MAPPING(struct demo_pod_fields, keys, demo_view_pod_keys),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_pod_fields_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_pod_fields, demo_view_pod_fields),
};

static const cyaml_strval_t set_fields[] = {
	{ "size", INT64_C(1) << 0 },
};

const cyaml_schema_field_t demo_view_fields[] = {
	KEY(struct demo_fields, key),
	SET(struct demo_fields, 0, set_fields),
	INT(struct demo_fields, size),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_fields_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct demo_fields, demo_view_fields),
};

static const cyaml_strval_t set_pod[] = {
	{ "fields", INT64_C(1) << 0 },
	{ "keys", INT64_C(1) << 1 },
	{ "values", INT64_C(1) << 2 },
	{ "words", INT64_C(1) << 3 },
	{ "format", INT64_C(1) << 4 },
};

const cyaml_schema_field_t demo_view_pod[] = {
	SET(struct demo, 0, set_pod),
	MAPPING_PTR(struct demo, fields, demo_view_pod_fields),
	ARRAY(struct demo, keys, demo_fields_normal_form),
	ENUM(struct demo, values, demo_words_values, 1),
	ENUM(struct demo, words, demo_words_words, 1),
	TEXT(struct demo, format),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct demo, demo_view_pod),
};

