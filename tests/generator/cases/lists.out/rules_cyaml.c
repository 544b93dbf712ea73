/*
 * rules_cyaml.c - Alerting rules: libcyaml's view of the types.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#include "rules_cyaml.h"

#include "rules_types.h"

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

const cyaml_schema_field_t rules_element_entry[] = {
	KEY(struct rules_entry, key),
	TEXT(struct rules_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_entry, rules_element_entry),
};

const cyaml_strval_t rules_words_kind[] = {
	{ "rules", RULES_KIND_RULES },
	{ "", RULES_KIND_UNSET },
};

const cyaml_strval_t rules_words_level[] = {
	{ "low", RULES_LEVEL_LOW },
	{ "high", RULES_LEVEL_HIGH },
	{ "", RULES_LEVEL_UNSET },
};

static const cyaml_strval_t set_rule[] = {
	{ "expr", INT64_C(1) << 0 },
	{ "alert", INT64_C(1) << 1 },
	{ "record", INT64_C(1) << 2 },
	{ "labels", INT64_C(1) << 3 },
};

const cyaml_schema_field_t rules_view_rule[] = {
	SET(struct rules_rule, 0, set_rule),
	TEXT(struct rules_rule, expr),
	TEXT(struct rules_rule, alert),
	TEXT(struct rules_rule, record),
	ARRAY(struct rules_rule, labels, entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t rules_rule_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_rule, rules_view_rule),
};

static const cyaml_strval_t set_group[] = {
	{ "name", INT64_C(1) << 0 },
	{ "interval", INT64_C(1) << 1 },
	{ "rules", INT64_C(1) << 2 },
};

const cyaml_schema_field_t rules_element_group_rules[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_rule, rules_view_rule)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_view_group[] = {
	SET(struct rules_group, 0, set_group),
	TEXT(struct rules_group, name),
	TEXT(struct rules_group, interval),
	INT(struct rules_group, interval_value),
	ARRAY(struct rules_group, rules, rules_element_group_rules[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t rules_group_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_group, rules_view_group),
};

static const cyaml_strval_t set_file[] = {
	{ "groups", INT64_C(1) << 0 },
	{ "ports", INT64_C(1) << 1 },
	{ "words", INT64_C(1) << 2 },
	{ "levels", INT64_C(1) << 3 },
	{ "names", INT64_C(1) << 4 },
	{ "parts", INT64_C(1) << 5 },
	{ "pairs", INT64_C(1) << 6 },
	{ "flags", INT64_C(1) << 7 },
	{ "shares", INT64_C(1) << 8 },
	{ "matrix", INT64_C(1) << 9 },
	{ "maps", INT64_C(1) << 10 },
	{ "anys", INT64_C(1) << 11 },
	{ "numbers", INT64_C(1) << 12 },
	{ "lists", INT64_C(1) << 13 },
	{ "volumes", INT64_C(1) << 14 },
	{ "deep", INT64_C(1) << 15 },
};

const cyaml_schema_field_t rules_element_file_groups[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_group, rules_view_group)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_ports[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_words[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_levels[] = {
	ELEMENT(CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, enum rules_level, rules_words_level, 3)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_names[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_parts[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_group, rules_view_group)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_pairs_entry[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_pairs[] = {
	KEY(struct rules_pairs_entry, key),
	FIXED(struct rules_pairs_entry, value, rules_element_file_pairs_entry[0].value, 2),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_pairs = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_pairs_entry, rules_element_file_pairs),
};

const cyaml_schema_field_t rules_element_file_flags[] = {
	ELEMENT(CYAML_VALUE_BOOL(CYAML_FLAG_DEFAULT, bool)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_shares[] = {
	FLOAT(struct rules_shares_row, value),
	TEXT(struct rules_shares_row, value_text),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_shares = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_shares_row, rules_element_file_shares),
};

const cyaml_schema_field_t rules_element_file_matrix_row[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_matrix[] = {
	ARRAY(struct rules_matrix_row, items, rules_element_file_matrix_row[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_matrix = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_matrix_row, rules_element_file_matrix),
};

const cyaml_schema_field_t rules_element_file_maps[] = {
	ARRAY(struct rules_maps_row, items, entry),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_maps = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_maps_row, rules_element_file_maps),
};

const cyaml_schema_field_t rules_element_file_anys[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_numbers[] = {
	KEY(struct rules_numbers_entry, key),
	INT(struct rules_numbers_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_numbers = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_numbers_entry, rules_element_file_numbers),
};

const cyaml_schema_field_t rules_element_file_lists_entry[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t rules_element_file_lists[] = {
	KEY(struct rules_lists_entry, key),
	ARRAY(struct rules_lists_entry, value, rules_element_file_lists_entry[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_lists = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_lists_entry, rules_element_file_lists),
};

const cyaml_schema_field_t rules_element_file_volumes[] = {
	KEY(struct rules_volumes_entry, key),
	MAPPING(struct rules_volumes_entry, value, rules_view_rule),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_volumes = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_volumes_entry, rules_element_file_volumes),
};

const cyaml_schema_field_t rules_element_file_deep_entry_row[] = {
	KEY(struct rules_deep_entry_row_entry, key),
	INT(struct rules_deep_entry_row_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_deep_entry_row = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_deep_entry_row_entry, rules_element_file_deep_entry_row),
};

const cyaml_schema_field_t rules_element_file_deep_entry[] = {
	ARRAY(struct rules_deep_entry_row, items, element_file_deep_entry_row),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_deep_entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_deep_entry_row, rules_element_file_deep_entry),
};

const cyaml_schema_field_t rules_element_file_deep[] = {
	KEY(struct rules_deep_entry, key),
	ARRAY(struct rules_deep_entry, value, element_file_deep_entry),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_file_deep = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct rules_deep_entry, rules_element_file_deep),
};

const cyaml_schema_field_t rules_view_file[] = {
	SET(struct rules, 0, set_file),
	ARRAY(struct rules, groups, rules_element_file_groups[0].value),
	ARRAY(struct rules, ports, rules_element_file_ports[0].value),
	ARRAY(struct rules, words, rules_element_file_words[0].value),
	ARRAY(struct rules, levels, rules_element_file_levels[0].value),
	ARRAY(struct rules, names, rules_element_file_names[0].value),
	ARRAY(struct rules, parts, rules_element_file_parts[0].value),
	ARRAY(struct rules, pairs, element_file_pairs),
	ARRAY(struct rules, flags, rules_element_file_flags[0].value),
	ARRAY(struct rules, shares, element_file_shares),
	ARRAY(struct rules, matrix, element_file_matrix),
	ARRAY(struct rules, maps, element_file_maps),
	ARRAY(struct rules, anys, rules_element_file_anys[0].value),
	ARRAY(struct rules, numbers, element_file_numbers),
	ARRAY(struct rules, lists, element_file_lists),
	ARRAY(struct rules, volumes, element_file_volumes),
	ARRAY(struct rules, deep, element_file_deep),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t rules_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct rules, rules_view_file),
};

