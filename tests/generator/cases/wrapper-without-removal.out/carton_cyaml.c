/*
 * carton_cyaml.c - A demonstration: libcyaml's view of the types.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#include "carton_cyaml.h"

#include "carton_types.h"

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

const cyaml_schema_field_t carton_element_entry[] = {
	KEY(struct carton_entry, key),
	TEXT(struct carton_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct carton_entry, carton_element_entry),
};

const cyaml_strval_t carton_words_kind[] = {
	{ "one", CARTON_KIND_ONE },
	{ "", CARTON_KIND_UNSET },
};

static const cyaml_strval_t set_part[] = {
	{ "deleted", INT64_C(1) << 0 },
};

const cyaml_schema_field_t carton_view_part[] = {
	KEY(struct carton_part, key),
	SET(struct carton_part, 0, set_part),
	BOOL(struct carton_part, deleted),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t carton_part_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct carton_part, carton_view_part),
};

static const cyaml_strval_t set_box[] = {
	{ "size", INT64_C(1) << 0 },
	{ "labels", INT64_C(1) << 1 },
	{ "parts", INT64_C(1) << 2 },
	{ "flags", INT64_C(1) << 3 },
};

const cyaml_schema_field_t carton_element_box_flags[] = {
	KEY(struct carton_box_flags_entry, key),
	BOOL(struct carton_box_flags_entry, value),
	BOOL(struct carton_box_flags_entry, value_is_null),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_box_flags = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct carton_box_flags_entry, carton_element_box_flags),
};

const cyaml_schema_field_t carton_view_box[] = {
	SET(struct carton_box, 0, set_box),
	INT(struct carton_box, size),
	ARRAY(struct carton_box, labels, entry),
	ARRAY(struct carton_box, parts, carton_part_normal_form),
	ARRAY(struct carton_box, flags, element_box_flags),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t carton_box_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct carton_box, carton_view_box),
};

static const cyaml_strval_t set_root[] = {
	{ "box", INT64_C(1) << 0 },
};

const cyaml_schema_field_t carton_view_root[] = {
	SET(struct carton, 0, set_root),
	MAPPING_PTR(struct carton, box, carton_view_box),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t carton_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct carton, carton_view_root),
};

