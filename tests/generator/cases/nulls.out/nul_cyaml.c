/*
 * nul_cyaml.c - Null: libcyaml's view of the types.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#include "nul_cyaml.h"

#include "nul_types.h"

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

const cyaml_schema_field_t nul_element_entry[] = {
	KEY(struct nul_entry, key),
	TEXT(struct nul_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_entry, nul_element_entry),
};

const cyaml_strval_t nul_words_kind[] = {
	{ "nul", NUL_KIND_NUL },
	{ "", NUL_KIND_UNSET },
};

const cyaml_strval_t nul_words_level[] = {
	{ "low", NUL_LEVEL_LOW },
	{ "high", NUL_LEVEL_HIGH },
	{ "", NUL_LEVEL_UNSET },
};

static const cyaml_strval_t set_part[] = {
	{ "id", INT64_C(1) << 0 },
	{ "size", INT64_C(1) << 1 },
};

const cyaml_schema_field_t nul_view_part[] = {
	TEXT(struct nul_part, key),
	SET(struct nul_part, 0, set_part),
	TEXT(struct nul_part, id),
	INT(struct nul_part, size),
	BOOL(struct nul_part, size_is_null),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t nul_part_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_part, nul_view_part),
};

static const cyaml_strval_t set_root[] = {
	{ "flag", INT64_C(1) << 0 },
	{ "count", INT64_C(1) << 1 },
	{ "share", INT64_C(1) << 2 },
	{ "size", INT64_C(1) << 3 },
	{ "wait", INT64_C(1) << 4 },
	{ "name", INT64_C(1) << 5 },
	{ "level", INT64_C(1) << 6 },
	{ "part", INT64_C(1) << 7 },
	{ "whole", INT64_C(1) << 8 },
	{ "any", INT64_C(1) << 9 },
	{ "list", INT64_C(1) << 10 },
	{ "names", INT64_C(1) << 11 },
	{ "levels", INT64_C(1) << 12 },
	{ "numbers", INT64_C(1) << 13 },
	{ "parts", INT64_C(1) << 14 },
	{ "lists", INT64_C(1) << 15 },
	{ "labels", INT64_C(1) << 16 },
	{ "flags", INT64_C(1) << 17 },
	{ "volumes", INT64_C(1) << 18 },
	{ "items", INT64_C(1) << 19 },
	{ "strict", INT64_C(1) << 20 },
};

const cyaml_schema_field_t nul_element_root_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t nul_element_root_names[] = {
	TEXT(struct nul_names_row, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_names = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_names_row, nul_element_root_names),
};

const cyaml_schema_field_t nul_element_root_levels[] = {
	ELEMENT(CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, enum nul_level, nul_words_level, 3)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t nul_element_root_numbers[] = {
	INT(struct nul_numbers_row, value),
	BOOL(struct nul_numbers_row, value_is_null),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_numbers = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_numbers_row, nul_element_root_numbers),
};

const cyaml_schema_field_t nul_element_root_parts[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_part, nul_view_part)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t nul_element_root_lists_row[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t nul_element_root_lists[] = {
	ARRAY(struct nul_lists_row, items, nul_element_root_lists_row[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_lists = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_lists_row, nul_element_root_lists),
};

const cyaml_schema_field_t nul_element_root_flags[] = {
	KEY(struct nul_flags_entry, key),
	BOOL(struct nul_flags_entry, value),
	BOOL(struct nul_flags_entry, value_is_null),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_flags = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_flags_entry, nul_element_root_flags),
};

const cyaml_schema_field_t nul_element_root_volumes[] = {
	KEY(struct nul_volumes_entry, key),
	MAPPING(struct nul_volumes_entry, value, nul_view_part),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_volumes = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct nul_volumes_entry, nul_element_root_volumes),
};

const cyaml_schema_field_t nul_view_root[] = {
	SET(struct nul, 0, set_root),
	BOOL(struct nul, flag),
	BOOL(struct nul, flag_is_null),
	INT(struct nul, count),
	BOOL(struct nul, count_is_null),
	FLOAT(struct nul, share),
	TEXT(struct nul, share_text),
	BOOL(struct nul, share_is_null),
	TEXT(struct nul, size),
	TEXT(struct nul, wait),
	INT(struct nul, wait_value),
	TEXT(struct nul, name),
	ENUM(struct nul, level, nul_words_level, 2),
	MAPPING_PTR(struct nul, part, nul_view_part),
	MAPPING(struct nul, whole, nul_view_part),
	TEXT(struct nul, any),
	ARRAY(struct nul, list, nul_element_root_list[0].value),
	ARRAY(struct nul, names, element_root_names),
	ARRAY(struct nul, levels, nul_element_root_levels[0].value),
	ARRAY(struct nul, numbers, element_root_numbers),
	ARRAY(struct nul, parts, nul_element_root_parts[0].value),
	ARRAY(struct nul, lists, element_root_lists),
	ARRAY(struct nul, labels, entry),
	ARRAY(struct nul, flags, element_root_flags),
	ARRAY(struct nul, volumes, element_root_volumes),
	ARRAY(struct nul, items, nul_part_normal_form),
	TEXT(struct nul, strict),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t nul_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct nul, nul_view_root),
};

