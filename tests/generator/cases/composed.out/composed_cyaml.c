/*
 * composed_cyaml.c - Constructs within each other: libcyaml's view of the types.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#include "composed_cyaml.h"

#include "composed_types.h"

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

const cyaml_schema_field_t composed_element_entry[] = {
	KEY(struct composed_entry, key),
	TEXT(struct composed_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_entry, composed_element_entry),
};

const cyaml_strval_t composed_words_kind[] = {
	{ "plan", COMPOSED_KIND_PLAN },
	{ "sketch", COMPOSED_KIND_SKETCH },
	{ "", COMPOSED_KIND_UNSET },
};

const cyaml_strval_t composed_words_mark[] = {
	{ "red", COMPOSED_MARK_RED },
	{ "green", COMPOSED_MARK_GREEN },
	{ "", COMPOSED_MARK_UNSET },
};

const cyaml_strval_t composed_words_device_driver[] = {
	{ "disk", COMPOSED_DEVICE_DRIVER_DISK },
	{ "chain", COMPOSED_DEVICE_DRIVER_CHAIN },
	{ "none", COMPOSED_DEVICE_DRIVER_NONE },
	{ "", COMPOSED_DEVICE_DRIVER_UNSET },
};

static const cyaml_strval_t set_common[] = {
	{ "label", INT64_C(1) << 0 },
	{ "every", INT64_C(1) << 1 },
	{ "lists", INT64_C(1) << 2 },
};

const cyaml_schema_field_t composed_element_common_lists_entry[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_element_common_lists[] = {
	KEY(struct composed_common_lists_entry, key),
	ARRAY(struct composed_common_lists_entry, value, composed_element_common_lists_entry[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_common_lists = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_common_lists_entry, composed_element_common_lists),
};

const cyaml_schema_field_t composed_view_common[] = {
	SET(struct composed_common, 0, set_common),
	TEXT(struct composed_common, label),
	TEXT(struct composed_common, every),
	INT(struct composed_common, every_value),
	ARRAY(struct composed_common, lists, element_common_lists),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_common_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_common, composed_view_common),
};

static const cyaml_strval_t composed_words_tree[] = {
	{ "string", COMPOSED_TREE_STRING },
	{ "map", COMPOSED_TREE_MAP },
	{ "integer", COMPOSED_TREE_INTEGER },
	{ "", COMPOSED_TREE_UNSET },
};

const cyaml_schema_field_t composed_element_tree_map[] = {
	KEY(struct composed_tree_map_entry, key),
	MAPPING(struct composed_tree_map_entry, value, composed_view_tree),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_tree_map = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_tree_map_entry, composed_element_tree_map),
};

const cyaml_schema_field_t composed_view_tree[] = {
	ENUM(struct composed_tree, type, composed_words_tree, 3),
	TEXT(struct composed_tree, string),
	ARRAY(struct composed_tree, map, element_tree_map),
	INT(struct composed_tree, integer),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_tree_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_tree, composed_view_tree),
};

static const cyaml_strval_t set_step[] = {
	{ "name", INT64_C(1) << 0 },
	{ "run", INT64_C(1) << 1 },
	{ "copies", INT64_C(1) << 2 },
	{ "next", INT64_C(1) << 3 },
	{ "after", INT64_C(1) << 4 },
};

const cyaml_schema_field_t composed_element_step_run[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_element_step_after[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_step, composed_view_step)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_view_step[] = {
	SET(struct composed_step, 0, set_step),
	TEXT(struct composed_step, name),
	ARRAY(struct composed_step, run, composed_element_step_run[0].value),
	INT(struct composed_step, copies),
	TEXT(struct composed_step, copies_or_text),
	BOOL(struct composed_step, copies_is_null),
	MAPPING_PTR(struct composed_step, next, composed_view_step),
	ARRAY(struct composed_step, after, composed_element_step_after[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_step_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_step, composed_view_step),
};

static const cyaml_strval_t set_disk[] = {
	{ "path", INT64_C(1) << 0 },
	{ "speed", INT64_C(1) << 1 },
};

const cyaml_schema_field_t composed_view_disk[] = {
	SET(struct composed_disk, 0, set_disk),
	TEXT(struct composed_disk, path),
	FLOAT(struct composed_disk, speed),
	TEXT(struct composed_disk, speed_text),
	BOOL(struct composed_disk, speed_is_null),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_disk_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_disk, composed_view_disk),
};

static const cyaml_strval_t set_chain[] = {
	{ "common", INT64_C(1) << 0 },
	{ "devices", INT64_C(1) << 1 },
};

const cyaml_schema_field_t composed_element_chain_devices[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_device, composed_view_device)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_view_chain[] = {
	SET(struct composed_chain, 0, set_chain),
	MAPPING(struct composed_chain, common, composed_view_common),
	ARRAY(struct composed_chain, devices, composed_element_chain_devices[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_chain_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_chain, composed_view_chain),
};

static const cyaml_strval_t set_device[] = {
	{ "size", INT64_C(1) << 0 },
	{ "driver", INT64_C(1) << 1 },
	{ "disk", INT64_C(1) << 2 },
	{ "chain", INT64_C(1) << 3 },
	{ "amounts", INT64_C(1) << 4 },
};

const cyaml_schema_field_t composed_view_device[] = {
	SET(struct composed_device, 0, set_device),
	UINT(struct composed_device, size),
	ENUM(struct composed_device, driver, composed_words_device_driver, 3),
	MAPPING_PTR(struct composed_device, disk, composed_view_disk),
	MAPPING_PTR(struct composed_device, chain, composed_view_chain),
	ARRAY(struct composed_device, amounts, entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_device_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_device, composed_view_device),
};

static const cyaml_strval_t composed_words_plan_groups_entry_row_either[] = {
	{ "string", COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRING },
	{ "structure", COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRUCTURE },
	{ "", COMPOSED_GROUPS_ENTRY_ROW_EITHER_UNSET },
};

const cyaml_schema_field_t composed_view_plan_groups_entry_row_either[] = {
	ENUM(struct composed_groups_entry_row_either, type, composed_words_plan_groups_entry_row_either, 2),
	TEXT(struct composed_groups_entry_row_either, string),
	MAPPING_PTR(struct composed_groups_entry_row_either, structure, composed_view_device),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_groups_entry_row_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_groups_entry_row_either, composed_view_plan_groups_entry_row_either),
};

static const cyaml_strval_t composed_words_plan_pair_row_either[] = {
	{ "integer", COMPOSED_PAIR_ROW_EITHER_INTEGER },
	{ "list", COMPOSED_PAIR_ROW_EITHER_LIST },
	{ "", COMPOSED_PAIR_ROW_EITHER_UNSET },
};

const cyaml_schema_field_t composed_element_plan_pair_row_either_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_view_plan_pair_row_either[] = {
	ENUM(struct composed_pair_row_either, type, composed_words_plan_pair_row_either, 2),
	INT(struct composed_pair_row_either, integer),
	ARRAY(struct composed_pair_row_either, list, composed_element_plan_pair_row_either_list[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_pair_row_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_pair_row_either, composed_view_plan_pair_row_either),
};

static const cyaml_strval_t composed_words_plan_extensions_entry_either[] = {
	{ "number", COMPOSED_EXTENSIONS_ENTRY_EITHER_NUMBER },
	{ "list", COMPOSED_EXTENSIONS_ENTRY_EITHER_LIST },
	{ "structure", COMPOSED_EXTENSIONS_ENTRY_EITHER_STRUCTURE },
	{ "", COMPOSED_EXTENSIONS_ENTRY_EITHER_UNSET },
};

const cyaml_schema_field_t composed_element_plan_extensions_entry_either_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_view_plan_extensions_entry_either[] = {
	ENUM(struct composed_extensions_entry_either, type, composed_words_plan_extensions_entry_either, 3),
	FLOAT(struct composed_extensions_entry_either, number),
	TEXT(struct composed_extensions_entry_either, number_text),
	ARRAY(struct composed_extensions_entry_either, list, composed_element_plan_extensions_entry_either_list[0].value),
	MAPPING_PTR(struct composed_extensions_entry_either, structure, composed_view_step),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_extensions_entry_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_extensions_entry_either, composed_view_plan_extensions_entry_either),
};

static const cyaml_strval_t set_plan[] = {
	{ "kind", INT64_C(1) << 0 },
	{ "common", INT64_C(1) << 1 },
	{ "tree", INT64_C(1) << 2 },
	{ "steps", INT64_C(1) << 3 },
	{ "devices", INT64_C(1) << 4 },
	{ "groups", INT64_C(1) << 5 },
	{ "pair", INT64_C(1) << 6 },
	{ "marks", INT64_C(1) << 7 },
	{ "extensions", INT64_C(1) << 8 },
};

const cyaml_schema_field_t composed_element_plan_steps[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_step, composed_view_step)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_element_plan_devices[] = {
	KEY(struct composed_devices_entry, key),
	MAPPING(struct composed_devices_entry, value, composed_view_device),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_plan_devices = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_devices_entry, composed_element_plan_devices),
};

const cyaml_schema_field_t composed_element_plan_groups_entry[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_groups_entry_row_either, composed_view_plan_groups_entry_row_either)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_element_plan_groups[] = {
	KEY(struct composed_groups_entry, key),
	ARRAY(struct composed_groups_entry, value, composed_element_plan_groups_entry[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_plan_groups = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_groups_entry, composed_element_plan_groups),
};

const cyaml_schema_field_t composed_element_plan_pair[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_pair_row_either, composed_view_plan_pair_row_either)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t composed_element_plan_extensions[] = {
	KEY(struct composed_extensions_entry, key),
	MAPPING(struct composed_extensions_entry, value, composed_view_plan_extensions_entry_either),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_plan_extensions = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct composed_extensions_entry, composed_element_plan_extensions),
};

const cyaml_schema_field_t composed_view_plan[] = {
	SET(struct composed, 0, set_plan),
	ENUM(struct composed, kind, composed_words_kind, 2),
	MAPPING(struct composed, common, composed_view_common),
	MAPPING(struct composed, tree, composed_view_tree),
	ARRAY(struct composed, steps, composed_element_plan_steps[0].value),
	ARRAY(struct composed, devices, element_plan_devices),
	ARRAY(struct composed, groups, element_plan_groups),
	FIXED(struct composed, pair, composed_element_plan_pair[0].value, 2),
	BITS(struct composed, marks, composed_words_mark, 2),
	ARRAY(struct composed, extensions, element_plan_extensions),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t composed_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct composed, composed_view_plan),
};

