/*
 * further_cyaml.c - Further keys: libcyaml's view of the types.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#include "further_cyaml.h"

#include "further_types.h"

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

const cyaml_schema_field_t further_element_entry[] = {
	KEY(struct further_entry, key),
	TEXT(struct further_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct further_entry, further_element_entry),
};

const cyaml_strval_t further_words_kind[] = {
	{ "further", FURTHER_KIND_FURTHER },
	{ "", FURTHER_KIND_UNSET },
};

static const cyaml_strval_t further_words_part_numbers_entry_either[] = {
	{ "integer", FURTHER_PART_NUMBERS_ENTRY_EITHER_INTEGER },
	{ "list", FURTHER_PART_NUMBERS_ENTRY_EITHER_LIST },
	{ "", FURTHER_PART_NUMBERS_ENTRY_EITHER_UNSET },
};

const cyaml_schema_field_t further_element_part_numbers_entry_either_list[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t further_view_part_numbers_entry_either[] = {
	ENUM(struct further_part_numbers_entry_either, type, further_words_part_numbers_entry_either, 2),
	INT(struct further_part_numbers_entry_either, integer),
	ARRAY(struct further_part_numbers_entry_either, list, further_element_part_numbers_entry_either_list[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t further_part_numbers_entry_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct further_part_numbers_entry_either, further_view_part_numbers_entry_either),
};

static const cyaml_strval_t set_part[] = {
	{ "id", INT64_C(1) << 0 },
	{ "parts", INT64_C(1) << 1 },
	{ "numbers", INT64_C(1) << 2 },
};

const cyaml_schema_field_t further_element_part_parts[] = {
	KEY(struct further_part_parts_entry, key),
	MAPPING(struct further_part_parts_entry, value, further_view_part),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_part_parts = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct further_part_parts_entry, further_element_part_parts),
};

const cyaml_schema_field_t further_element_part_numbers[] = {
	KEY(struct further_part_numbers_entry, key),
	MAPPING(struct further_part_numbers_entry, value, further_view_part_numbers_entry_either),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_part_numbers = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct further_part_numbers_entry, further_element_part_numbers),
};

const cyaml_schema_field_t further_view_part[] = {
	SET(struct further_part, 0, set_part),
	INT(struct further_part, id),
	ARRAY(struct further_part, parts, element_part_parts),
	ARRAY(struct further_part, numbers, element_part_numbers),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t further_part_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct further_part, further_view_part),
};

static const cyaml_strval_t set_root[] = {
	{ "name", INT64_C(1) << 0 },
	{ "extensions", INT64_C(1) << 1 },
	{ "handlers", INT64_C(1) << 2 },
	{ "parts", INT64_C(1) << 3 },
};

const cyaml_schema_field_t further_element_root_parts[] = {
	KEY(struct further_parts_entry, key),
	MAPPING(struct further_parts_entry, value, further_view_part),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_parts = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct further_parts_entry, further_element_root_parts),
};

const cyaml_schema_field_t further_view_root[] = {
	SET(struct further, 0, set_root),
	TEXT(struct further, name),
	ARRAY(struct further, extensions, entry),
	ARRAY(struct further, handlers, entry),
	ARRAY(struct further, parts, element_root_parts),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t further_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct further, further_view_root),
};

