/*
 * service_cyaml.c - Values of several types: libcyaml's view of the types.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#include "service_cyaml.h"

#include "service_types.h"

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

const cyaml_schema_field_t service_element_entry[] = {
	KEY(struct service_entry, key),
	TEXT(struct service_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_entry, service_element_entry),
};

const cyaml_strval_t service_words_kind[] = {
	{ "service", SERVICE_KIND_SERVICE },
	{ "", SERVICE_KIND_UNSET },
};

const cyaml_strval_t service_words_level[] = {
	{ "low", SERVICE_LEVEL_LOW },
	{ "high", SERVICE_LEVEL_HIGH },
	{ "", SERVICE_LEVEL_UNSET },
};

static const cyaml_strval_t service_words_build_args_either[] = {
	{ "list", SERVICE_BUILD_ARGS_EITHER_LIST },
	{ "map", SERVICE_BUILD_ARGS_EITHER_MAP },
	{ "", SERVICE_BUILD_ARGS_EITHER_UNSET },
};

const cyaml_schema_field_t service_element_build_args_either_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_view_build_args_either[] = {
	ENUM(struct service_build_args_either, type, service_words_build_args_either, 2),
	ARRAY(struct service_build_args_either, list, service_element_build_args_either_list[0].value),
	ARRAY(struct service_build_args_either, map, entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_build_args_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_build_args_either, service_view_build_args_either),
};

static const cyaml_strval_t set_build[] = {
	{ "context", INT64_C(1) << 0 },
	{ "args", INT64_C(1) << 1 },
};

const cyaml_schema_field_t service_view_build[] = {
	SET(struct service_build, 0, set_build),
	TEXT(struct service_build, context),
	MAPPING(struct service_build, args, service_view_build_args_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_build_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_build, service_view_build),
};

static const cyaml_strval_t service_words_root_build_either[] = {
	{ "string", SERVICE_BUILD_EITHER_STRING },
	{ "structure", SERVICE_BUILD_EITHER_STRUCTURE },
	{ "", SERVICE_BUILD_EITHER_UNSET },
};

const cyaml_schema_field_t service_view_root_build_either[] = {
	ENUM(struct service_build_either, type, service_words_root_build_either, 2),
	TEXT(struct service_build_either, string),
	MAPPING_PTR(struct service_build_either, structure, service_view_build),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_build_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_build_either, service_view_root_build_either),
};

static const cyaml_strval_t service_words_root_command_either[] = {
	{ "string", SERVICE_COMMAND_EITHER_STRING },
	{ "list", SERVICE_COMMAND_EITHER_LIST },
	{ "", SERVICE_COMMAND_EITHER_UNSET },
};

const cyaml_schema_field_t service_element_root_command_either_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_view_root_command_either[] = {
	ENUM(struct service_command_either, type, service_words_root_command_either, 2),
	TEXT(struct service_command_either, string),
	ARRAY(struct service_command_either, list, service_element_root_command_either_list[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_command_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_command_either, service_view_root_command_either),
};

static const cyaml_strval_t service_words_root_environment_either_map_entry_either[] = {
	{ "string", SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_STRING },
	{ "integer", SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_INTEGER },
	{ "boolean", SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_BOOLEAN },
	{ "", SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_UNSET },
};

const cyaml_schema_field_t service_view_root_environment_either_map_entry_either[] = {
	ENUM(struct service_environment_either_map_entry_either, type, service_words_root_environment_either_map_entry_either, 3),
	TEXT(struct service_environment_either_map_entry_either, string),
	INT(struct service_environment_either_map_entry_either, integer),
	BOOL(struct service_environment_either_map_entry_either, boolean),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_environment_either_map_entry_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_environment_either_map_entry_either, service_view_root_environment_either_map_entry_either),
};

static const cyaml_strval_t service_words_root_environment_either[] = {
	{ "list", SERVICE_ENVIRONMENT_EITHER_LIST },
	{ "map", SERVICE_ENVIRONMENT_EITHER_MAP },
	{ "", SERVICE_ENVIRONMENT_EITHER_UNSET },
};

const cyaml_schema_field_t service_element_root_environment_either_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_element_root_environment_either_map[] = {
	KEY(struct service_environment_either_map_entry, key),
	MAPPING(struct service_environment_either_map_entry, value, service_view_root_environment_either_map_entry_either),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_environment_either_map = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_environment_either_map_entry, service_element_root_environment_either_map),
};

const cyaml_schema_field_t service_view_root_environment_either[] = {
	ENUM(struct service_environment_either, type, service_words_root_environment_either, 2),
	ARRAY(struct service_environment_either, list, service_element_root_environment_either_list[0].value),
	ARRAY(struct service_environment_either, map, element_root_environment_either_map),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_environment_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_environment_either, service_view_root_environment_either),
};

static const cyaml_strval_t service_words_port_target_either[] = {
	{ "integer", SERVICE_PORT_TARGET_EITHER_INTEGER },
	{ "string", SERVICE_PORT_TARGET_EITHER_STRING },
	{ "", SERVICE_PORT_TARGET_EITHER_UNSET },
};

const cyaml_schema_field_t service_view_port_target_either[] = {
	ENUM(struct service_port_target_either, type, service_words_port_target_either, 2),
	INT(struct service_port_target_either, integer),
	TEXT(struct service_port_target_either, string),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_port_target_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_port_target_either, service_view_port_target_either),
};

static const cyaml_strval_t set_port[] = {
	{ "target", INT64_C(1) << 0 },
	{ "published", INT64_C(1) << 1 },
};

const cyaml_schema_field_t service_view_port[] = {
	SET(struct service_port, 0, set_port),
	MAPPING(struct service_port, target, service_view_port_target_either),
	INT(struct service_port, published),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_port_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_port, service_view_port),
};

static const cyaml_strval_t service_words_root_ports_row_either[] = {
	{ "integer", SERVICE_PORTS_ROW_EITHER_INTEGER },
	{ "string", SERVICE_PORTS_ROW_EITHER_STRING },
	{ "structure", SERVICE_PORTS_ROW_EITHER_STRUCTURE },
	{ "", SERVICE_PORTS_ROW_EITHER_UNSET },
};

const cyaml_schema_field_t service_view_root_ports_row_either[] = {
	ENUM(struct service_ports_row_either, type, service_words_root_ports_row_either, 3),
	INT(struct service_ports_row_either, integer),
	TEXT(struct service_ports_row_either, string),
	MAPPING_PTR(struct service_ports_row_either, structure, service_view_port),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_ports_row_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_ports_row_either, service_view_root_ports_row_either),
};

static const cyaml_strval_t service_words_root_level_either[] = {
	{ "word", SERVICE_LEVEL_EITHER_WORD },
	{ "list", SERVICE_LEVEL_EITHER_LIST },
	{ "structure", SERVICE_LEVEL_EITHER_STRUCTURE },
	{ "", SERVICE_LEVEL_EITHER_UNSET },
};

const cyaml_schema_field_t service_element_root_level_either_list[] = {
	ELEMENT(CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, enum service_level, service_words_level, 3)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_view_root_level_either[] = {
	ENUM(struct service_level_either, type, service_words_root_level_either, 3),
	ENUM(struct service_level_either, word, service_words_level, 2),
	ARRAY(struct service_level_either, list, service_element_root_level_either_list[0].value),
	MAPPING_PTR(struct service_level_either, structure, service_view_build),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_level_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_level_either, service_view_root_level_either),
};

static const cyaml_strval_t service_words_root_share_either[] = {
	{ "boolean", SERVICE_SHARE_EITHER_BOOLEAN },
	{ "number", SERVICE_SHARE_EITHER_NUMBER },
	{ "", SERVICE_SHARE_EITHER_UNSET },
};

const cyaml_schema_field_t service_view_root_share_either[] = {
	ENUM(struct service_share_either, type, service_words_root_share_either, 2),
	BOOL(struct service_share_either, boolean),
	FLOAT(struct service_share_either, number),
	TEXT(struct service_share_either, number_text),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_share_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_share_either, service_view_root_share_either),
};

static const cyaml_strval_t set_item[] = {
	{ "id", INT64_C(1) << 0 },
};

const cyaml_schema_field_t service_view_item[] = {
	KEY(struct service_item, key),
	SET(struct service_item, 0, set_item),
	TEXT(struct service_item, id),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_item_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_item, service_view_item),
};

static const cyaml_strval_t service_words_root_deep_entry_row_either[] = {
	{ "list", SERVICE_DEEP_ENTRY_ROW_EITHER_LIST },
	{ "items", SERVICE_DEEP_ENTRY_ROW_EITHER_ITEMS },
	{ "", SERVICE_DEEP_ENTRY_ROW_EITHER_UNSET },
};

const cyaml_schema_field_t service_element_root_deep_entry_row_either_list_row[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_element_root_deep_entry_row_either_list[] = {
	ARRAY(struct service_deep_entry_row_either_list_row, items, service_element_root_deep_entry_row_either_list_row[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_deep_entry_row_either_list = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_deep_entry_row_either_list_row, service_element_root_deep_entry_row_either_list),
};

const cyaml_schema_field_t service_view_root_deep_entry_row_either[] = {
	ENUM(struct service_deep_entry_row_either, type, service_words_root_deep_entry_row_either, 2),
	ARRAY(struct service_deep_entry_row_either, list, element_root_deep_entry_row_either_list),
	ARRAY(struct service_deep_entry_row_either, items, service_item_normal_form),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_deep_entry_row_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_deep_entry_row_either, service_view_root_deep_entry_row_either),
};

static const cyaml_strval_t service_words_root_parts_either[] = {
	{ "list", SERVICE_PARTS_EITHER_LIST },
	{ "map", SERVICE_PARTS_EITHER_MAP },
	{ "", SERVICE_PARTS_EITHER_UNSET },
};

const cyaml_schema_field_t service_element_root_parts_either_list[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_port, service_view_port)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_element_root_parts_either_map[] = {
	KEY(struct service_parts_either_map_entry, key),
	MAPPING(struct service_parts_either_map_entry, value, service_view_port),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_parts_either_map = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_parts_either_map_entry, service_element_root_parts_either_map),
};

const cyaml_schema_field_t service_view_root_parts_either[] = {
	ENUM(struct service_parts_either, type, service_words_root_parts_either, 2),
	ARRAY(struct service_parts_either, list, service_element_root_parts_either_list[0].value),
	ARRAY(struct service_parts_either, map, element_root_parts_either_map),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_parts_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_parts_either, service_view_root_parts_either),
};

static const cyaml_strval_t set_root[] = {
	{ "build", INT64_C(1) << 0 },
	{ "command", INT64_C(1) << 1 },
	{ "environment", INT64_C(1) << 2 },
	{ "ports", INT64_C(1) << 3 },
	{ "level", INT64_C(1) << 4 },
	{ "share", INT64_C(1) << 5 },
	{ "deep", INT64_C(1) << 6 },
	{ "parts", INT64_C(1) << 7 },
};

const cyaml_schema_field_t service_element_root_ports[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_ports_row_either, service_view_root_ports_row_either)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_element_root_deep_entry[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_deep_entry_row_either, service_view_root_deep_entry_row_either)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t service_element_root_deep[] = {
	KEY(struct service_deep_entry, key),
	ARRAY(struct service_deep_entry, value, service_element_root_deep_entry[0].value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_deep = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct service_deep_entry, service_element_root_deep),
};

const cyaml_schema_field_t service_view_root[] = {
	SET(struct service, 0, set_root),
	MAPPING(struct service, build, service_view_root_build_either),
	MAPPING(struct service, command, service_view_root_command_either),
	MAPPING(struct service, environment, service_view_root_environment_either),
	ARRAY(struct service, ports, service_element_root_ports[0].value),
	MAPPING(struct service, level, service_view_root_level_either),
	MAPPING(struct service, share, service_view_root_share_either),
	ARRAY(struct service, deep, element_root_deep),
	MAPPING(struct service, parts, service_view_root_parts_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t service_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct service, service_view_root),
};

