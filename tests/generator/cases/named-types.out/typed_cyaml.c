/*
 * typed_cyaml.c - Types with names: libcyaml's view of the types.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#include "typed_cyaml.h"

#include "typed_types.h"

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

const cyaml_strval_t typed_words_kind[] = {
	{ "typed", TYPED_KIND_TYPED },
	{ "", TYPED_KIND_UNSET },
};

static const cyaml_strval_t set_mapping[] = {
	{ "inner", INT64_C(1) << 0 },
	{ "outer", INT64_C(1) << 1 },
};

const cyaml_schema_field_t typed_view_mapping[] = {
	SET(struct typed_mapping, 0, set_mapping),
	INT(struct typed_mapping, inner),
	INT(struct typed_mapping, outer),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t typed_mapping_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_mapping, typed_view_mapping),
};

static const cyaml_strval_t typed_words_port_mapping[] = {
	{ "integer", TYPED_PORT_MAPPING_INTEGER },
	{ "string", TYPED_PORT_MAPPING_STRING },
	{ "structure", TYPED_PORT_MAPPING_STRUCTURE },
	{ "", TYPED_PORT_MAPPING_UNSET },
};

const cyaml_schema_field_t typed_view_port_mapping[] = {
	ENUM(struct typed_port_mapping, type, typed_words_port_mapping, 3),
	INT(struct typed_port_mapping, integer),
	TEXT(struct typed_port_mapping, string),
	MAPPING_PTR(struct typed_port_mapping, structure, typed_view_mapping),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t typed_port_mapping_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_port_mapping, typed_view_port_mapping),
};

static const cyaml_strval_t typed_words_tree[] = {
	{ "string", TYPED_TREE_STRING },
	{ "list", TYPED_TREE_LIST },
	{ "map", TYPED_TREE_MAP },
	{ "", TYPED_TREE_UNSET },
};

const cyaml_schema_field_t typed_element_tree_list[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_tree, typed_view_tree)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t typed_element_tree_map[] = {
	KEY(struct typed_tree_map_entry, key),
	MAPPING(struct typed_tree_map_entry, value, typed_view_tree),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_tree_map = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_tree_map_entry, typed_element_tree_map),
};

const cyaml_schema_field_t typed_view_tree[] = {
	ENUM(struct typed_tree, type, typed_words_tree, 3),
	TEXT(struct typed_tree, string),
	ARRAY(struct typed_tree, list, typed_element_tree_list[0].value),
	ARRAY(struct typed_tree, map, element_tree_map),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t typed_tree_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_tree, typed_view_tree),
};

static const cyaml_strval_t typed_words_command[] = {
	{ "string", TYPED_COMMAND_STRING },
	{ "list", TYPED_COMMAND_LIST },
	{ "", TYPED_COMMAND_UNSET },
};

const cyaml_schema_field_t typed_element_command_list[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_step, typed_view_step)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t typed_view_command[] = {
	ENUM(struct typed_command, type, typed_words_command, 2),
	TEXT(struct typed_command, string),
	ARRAY(struct typed_command, list, typed_element_command_list[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t typed_command_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_command, typed_view_command),
};

static const cyaml_strval_t set_step[] = {
	{ "command", INT64_C(1) << 0 },
};

const cyaml_schema_field_t typed_view_step[] = {
	SET(struct typed_step, 0, set_step),
	MAPPING(struct typed_step, command, typed_view_command),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t typed_step_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_step, typed_view_step),
};

static const cyaml_strval_t set_root[] = {
	{ "port", INT64_C(1) << 0 },
	{ "other", INT64_C(1) << 1 },
	{ "ports", INT64_C(1) << 2 },
	{ "named", INT64_C(1) << 3 },
	{ "tree", INT64_C(1) << 4 },
	{ "trees", INT64_C(1) << 5 },
	{ "words", INT64_C(1) << 6 },
	{ "commands", INT64_C(1) << 7 },
};

const cyaml_schema_field_t typed_element_root_ports[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_port_mapping, typed_view_port_mapping)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t typed_element_root_named[] = {
	KEY(struct typed_named_entry, key),
	MAPPING(struct typed_named_entry, value, typed_view_port_mapping),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_named = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_named_entry, typed_element_root_named),
};

const cyaml_schema_field_t typed_element_root_trees[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_tree, typed_view_tree)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t typed_element_root_words[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t typed_element_root_commands[] = {
	KEY(struct typed_commands_entry, key),
	MAPPING(struct typed_commands_entry, value, typed_view_command),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_commands = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct typed_commands_entry, typed_element_root_commands),
};

const cyaml_schema_field_t typed_view_root[] = {
	SET(struct typed, 0, set_root),
	INT(struct typed, port),
	INT(struct typed, other),
	BOOL(struct typed, other_is_null),
	ARRAY(struct typed, ports, typed_element_root_ports[0].value),
	ARRAY(struct typed, named, element_root_named),
	MAPPING(struct typed, tree, typed_view_tree),
	ARRAY(struct typed, trees, typed_element_root_trees[0].value),
	ARRAY(struct typed, words, typed_element_root_words[0].value),
	ARRAY(struct typed, commands, element_root_commands),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t typed_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct typed, typed_view_root),
};

