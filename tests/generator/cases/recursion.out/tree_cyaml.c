/*
 * tree_cyaml.c - Trees: libcyaml's view of the types.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#include "tree_cyaml.h"

#include "tree_types.h"

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

const cyaml_strval_t tree_words_kind[] = {
	{ "tree", TREE_KIND_TREE },
	{ "", TREE_KIND_UNSET },
};

static const cyaml_strval_t tree_words_node_parent_either[] = {
	{ "string", TREE_NODE_PARENT_EITHER_STRING },
	{ "structure", TREE_NODE_PARENT_EITHER_STRUCTURE },
	{ "", TREE_NODE_PARENT_EITHER_UNSET },
};

const cyaml_schema_field_t tree_view_node_parent_either[] = {
	ENUM(struct tree_node_parent_either, type, tree_words_node_parent_either, 2),
	TEXT(struct tree_node_parent_either, string),
	MAPPING_PTR(struct tree_node_parent_either, structure, tree_view_node),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_node_parent_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node_parent_either, tree_view_node_parent_either),
};

static const cyaml_strval_t tree_words_node_mixed_row_either[] = {
	{ "string", TREE_NODE_MIXED_ROW_EITHER_STRING },
	{ "map", TREE_NODE_MIXED_ROW_EITHER_MAP },
	{ "list", TREE_NODE_MIXED_ROW_EITHER_LIST },
	{ "", TREE_NODE_MIXED_ROW_EITHER_UNSET },
};

const cyaml_schema_field_t tree_element_node_mixed_row_either_map[] = {
	KEY(struct tree_node_mixed_row_either_map_entry, key),
	MAPPING(struct tree_node_mixed_row_either_map_entry, value, tree_view_node),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_node_mixed_row_either_map = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node_mixed_row_either_map_entry, tree_element_node_mixed_row_either_map),
};

const cyaml_schema_field_t tree_element_node_mixed_row_either_list[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node, tree_view_node)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t tree_view_node_mixed_row_either[] = {
	ENUM(struct tree_node_mixed_row_either, type, tree_words_node_mixed_row_either, 3),
	TEXT(struct tree_node_mixed_row_either, string),
	ARRAY(struct tree_node_mixed_row_either, map, element_node_mixed_row_either_map),
	ARRAY(struct tree_node_mixed_row_either, list, tree_element_node_mixed_row_either_list[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_node_mixed_row_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node_mixed_row_either, tree_view_node_mixed_row_either),
};

static const cyaml_strval_t set_node[] = {
	{ "name", INT64_C(1) << 0 },
	{ "size", INT64_C(1) << 1 },
	{ "left", INT64_C(1) << 2 },
	{ "children", INT64_C(1) << 3 },
	{ "named", INT64_C(1) << 4 },
	{ "items", INT64_C(1) << 5 },
	{ "parent", INT64_C(1) << 6 },
	{ "mixed", INT64_C(1) << 7 },
};

const cyaml_schema_field_t tree_element_node_children[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node, tree_view_node)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t tree_element_node_named[] = {
	KEY(struct tree_node_named_entry, key),
	MAPPING(struct tree_node_named_entry, value, tree_view_node),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_node_named = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node_named_entry, tree_element_node_named),
};

const cyaml_schema_field_t tree_element_node_mixed[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node_mixed_row_either, tree_view_node_mixed_row_either)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t tree_view_node[] = {
	TEXT(struct tree_node, key),
	SET(struct tree_node, 0, set_node),
	TEXT(struct tree_node, name),
	INT(struct tree_node, size),
	MAPPING_PTR(struct tree_node, left, tree_view_node),
	ARRAY(struct tree_node, children, tree_element_node_children[0].value),
	ARRAY(struct tree_node, named, element_node_named),
	ARRAY(struct tree_node, items, tree_node_normal_form),
	MAPPING(struct tree_node, parent, tree_view_node_parent_either),
	ARRAY(struct tree_node, mixed, tree_element_node_mixed[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_node_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_node, tree_view_node),
};

static const cyaml_strval_t tree_words_file_backing_either[] = {
	{ "structure", TREE_FILE_BACKING_EITHER_STRUCTURE },
	{ "string", TREE_FILE_BACKING_EITHER_STRING },
	{ "", TREE_FILE_BACKING_EITHER_UNSET },
};

const cyaml_schema_field_t tree_view_file_backing_either[] = {
	ENUM(struct tree_file_backing_either, type, tree_words_file_backing_either, 2),
	MAPPING_PTR(struct tree_file_backing_either, structure, tree_view_drive),
	TEXT(struct tree_file_backing_either, string),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_file_backing_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_file_backing_either, tree_view_file_backing_either),
};

static const cyaml_strval_t set_file[] = {
	{ "backing", INT64_C(1) << 0 },
};

const cyaml_schema_field_t tree_view_file[] = {
	SET(struct tree_file, 0, set_file),
	MAPPING(struct tree_file, backing, tree_view_file_backing_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_file_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_file, tree_view_file),
};

static const cyaml_strval_t tree_words_drive_file_either[] = {
	{ "structure", TREE_DRIVE_FILE_EITHER_STRUCTURE },
	{ "string", TREE_DRIVE_FILE_EITHER_STRING },
	{ "", TREE_DRIVE_FILE_EITHER_UNSET },
};

const cyaml_schema_field_t tree_view_drive_file_either[] = {
	ENUM(struct tree_drive_file_either, type, tree_words_drive_file_either, 2),
	MAPPING_PTR(struct tree_drive_file_either, structure, tree_view_file),
	TEXT(struct tree_drive_file_either, string),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_drive_file_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_drive_file_either, tree_view_drive_file_either),
};

static const cyaml_strval_t set_drive[] = {
	{ "file", INT64_C(1) << 0 },
};

const cyaml_schema_field_t tree_view_drive[] = {
	SET(struct tree_drive, 0, set_drive),
	MAPPING(struct tree_drive, file, tree_view_drive_file_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_drive_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_drive, tree_view_drive),
};

static const cyaml_strval_t set_group[] = {
	{ "member", INT64_C(1) << 0 },
};

const cyaml_schema_field_t tree_view_group[] = {
	SET(struct tree_group, 0, set_group),
	MAPPING_PTR(struct tree_group, member, tree_view_member),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_group_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_group, tree_view_group),
};

static const cyaml_strval_t set_member[] = {
	{ "group", INT64_C(1) << 0 },
};

const cyaml_schema_field_t tree_view_member[] = {
	SET(struct tree_member, 0, set_member),
	MAPPING(struct tree_member, group, tree_view_group),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_member_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_member, tree_view_member),
};

static const cyaml_strval_t set_choice[] = {
	{ "choice", INT64_C(1) << 0 },
	{ "name", INT64_C(1) << 1 },
};

const cyaml_schema_field_t tree_view_choice[] = {
	SET(struct tree_choice, 0, set_choice),
	MAPPING_PTR(struct tree_choice, choice, tree_view_choice),
	TEXT(struct tree_choice, name),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_choice_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree_choice, tree_view_choice),
};

static const cyaml_strval_t set_root[] = {
	{ "node", INT64_C(1) << 0 },
	{ "drive", INT64_C(1) << 1 },
	{ "roots", INT64_C(1) << 2 },
	{ "group", INT64_C(1) << 3 },
	{ "either", INT64_C(1) << 4 },
};

const cyaml_schema_field_t tree_element_root_roots[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct tree, tree_view_root)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t tree_view_root[] = {
	SET(struct tree, 0, set_root),
	MAPPING(struct tree, node, tree_view_node),
	MAPPING_PTR(struct tree, drive, tree_view_drive),
	ARRAY(struct tree, roots, tree_element_root_roots[0].value),
	MAPPING_PTR(struct tree, group, tree_view_group),
	MAPPING_PTR(struct tree, either, tree_view_choice),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t tree_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct tree, tree_view_root),
};

