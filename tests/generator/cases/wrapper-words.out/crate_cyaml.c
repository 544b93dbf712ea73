/*
 * crate_cyaml.c - A demonstration: libcyaml's view of the types.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#include "crate_cyaml.h"

#include "crate_types.h"

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

const cyaml_schema_field_t crate_element_entry[] = {
	KEY(struct crate_entry, key),
	BOOL(struct crate_entry, deleted),
	TEXT(struct crate_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct crate_entry, crate_element_entry),
};

const cyaml_strval_t crate_words_kind[] = {
	{ "one", CRATE_KIND_ONE },
	{ "", CRATE_KIND_UNSET },
};

static const cyaml_strval_t set_part[] = {
	{ "weight", INT64_C(1) << 0 },
};

const cyaml_schema_field_t crate_view_part[] = {
	KEY(struct crate_part, key),
	BOOL(struct crate_part, deleted),
	SET(struct crate_part, 0, set_part),
	FLOAT(struct crate_part, weight),
	TEXT(struct crate_part, weight_text),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t crate_part_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct crate_part, crate_view_part),
};

static const cyaml_strval_t set_box[] = {
	{ "size", INT64_C(1) << 0 },
	{ "labels", INT64_C(1) << 1 },
	{ "parts", INT64_C(1) << 2 },
	{ "spare", INT64_C(1) << 3 },
	{ "checked", INT64_C(1) << 4 },
};

const cyaml_schema_field_t crate_view_box[] = {
	SET(struct crate_box, 0, set_box),
	INT(struct crate_box, size),
	ARRAY(struct crate_box, labels, entry),
	ARRAY(struct crate_box, parts, crate_part_normal_form),
	ARRAY(struct crate_box, spare, crate_part_normal_form),
	BOOL(struct crate_box, checked),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t crate_box_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct crate_box, crate_view_box),
};

static const cyaml_strval_t set_root[] = {
	{ "box", INT64_C(1) << 0 },
};

const cyaml_schema_field_t crate_view_root[] = {
	SET(struct crate, 0, set_root),
	MAPPING_PTR(struct crate, box, crate_view_box),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t crate_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct crate, crate_view_root),
};

