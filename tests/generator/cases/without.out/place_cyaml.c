/*
 * place_cyaml.c - Places without some fields: libcyaml's view of the types.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#include "place_cyaml.h"

#include "place_types.h"

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

const cyaml_strval_t place_words_kind[] = {
	{ "places", PLACE_KIND_PLACES },
	{ "", PLACE_KIND_UNSET },
};

static const cyaml_strval_t set_node[] = {
	{ "name", INT64_C(1) << 0 },
	{ "size", INT64_C(1) << 1 },
	{ "mode", INT64_C(1) << 2 },
	{ "far", INT64_C(1) << 3 },
};

const cyaml_schema_field_t place_view_node[] = {
	SET(struct place_node, 0, set_node),
	TEXT(struct place_node, name),
	INT(struct place_node, size),
	TEXT(struct place_node, mode),
	MAPPING_PTR(struct place_node, far, place_view_node),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t place_node_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct place_node, place_view_node),
};

static const cyaml_strval_t place_words_root_either_either[] = {
	{ "string", PLACE_EITHER_EITHER_STRING },
	{ "structure", PLACE_EITHER_EITHER_STRUCTURE },
	{ "", PLACE_EITHER_EITHER_UNSET },
};

const cyaml_schema_field_t place_view_root_either_either[] = {
	ENUM(struct place_either_either, type, place_words_root_either_either, 2),
	TEXT(struct place_either_either, string),
	MAPPING_PTR(struct place_either_either, structure, place_view_node),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t place_either_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct place_either_either, place_view_root_either_either),
};

static const cyaml_strval_t set_root[] = {
	{ "near", INT64_C(1) << 0 },
	{ "node", INT64_C(1) << 1 },
	{ "nodes", INT64_C(1) << 2 },
	{ "either", INT64_C(1) << 3 },
};

const cyaml_schema_field_t place_element_root_nodes_entry[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct place_node, place_view_node)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t place_element_root_nodes[] = {
	KEY(struct place_nodes_entry, key),
	ARRAY(struct place_nodes_entry, value, place_element_root_nodes_entry[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_nodes = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct place_nodes_entry, place_element_root_nodes),
};

const cyaml_schema_field_t place_view_root[] = {
	SET(struct place, 0, set_root),
	MAPPING_PTR(struct place, near, place_view_node),
	MAPPING_PTR(struct place, node, place_view_node),
	ARRAY(struct place, nodes, element_root_nodes),
	MAPPING(struct place, either, place_view_root_either_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t place_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct place, place_view_root),
};

