/*
 * service_schema.c - Values of several types: the tables that the runtime works from.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#include "service_schema.h"

#include "service_cyaml.h"
#include "service_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "E", .name = "Service", .wire = "service" },
};

/* ---- enumerations ---- */

const struct wd_enum service_kind_names = {
	.name = "Kind",
	.values = service_words_kind,
	.count = 1,
};

const struct wd_enum service_level_names = {
	.name = "Level",
	.values = service_words_level,
	.count = 2,
};

/* ---- formats ---- */

static const uint8_t format_classes_mapping[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_mapping[] = {
	4, 1, 4,
	4, 1, 2,
	4, 3, 4,
	4, 3, 4,
};

static const uint8_t format_accepting_mapping[] = {
	0, 0, 0, 1,
};

static const struct wd_format format_mapping = {
	.name = "mapping",
	.pattern = "[0-9]+:[0-9]+",
	.doc = "two ports, such as 80:8080",
	.classes = format_classes_mapping,
	.next = format_next_mapping,
	.accepting = format_accepting_mapping,
	.class_count = 3,
	.count = 4,
	.max_length = 20,
};

/* ---- types ---- */

/* The elements of a list or map that are values. */
#define VALUES(of, at) \
	&(const struct wd_structure){ \
		.name = "", \
		.fields = &(const struct wd_field){ .key = "", .type = of, .view = at, .kinds = UINT32_MAX }, \
		.field_count = 1, \
	}

static const struct wd_type types[] = {
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = service_element_build_args_either_list,
		.elements = VALUES(&types[0], service_element_build_args_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = &service_element_entry[1],
		.elements = VALUES(&types[0], &service_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1], &types[2] },
		.either = &service_build_args_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.structure = &service_build_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = service_element_root_command_either_list,
		.elements = VALUES(&types[0], service_element_root_command_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_BOOLEAN,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = service_element_root_environment_either_list,
		.elements = VALUES(&types[0], service_element_root_environment_either_list),
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[6], &types[8], &types[9] },
		.either = &service_environment_either_map_entry_either_structure,
		.flags = WD_NULLABLE,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[11] },
		.element = &service_element_root_environment_either_map[1],
		.elements = VALUES(&types[11], &service_element_root_environment_either_map[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8], &types[6] },
		.either = &service_port_target_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.max = "65535",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.format = &format_mapping,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.structure = &service_port_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.enumeration = &service_level_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.enumeration = &service_level_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[19] },
		.element = service_element_root_level_either_list,
		.elements = VALUES(&types[19], service_element_root_level_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER | WD_FORM_STRING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[14] },
		.element = service_element_root_deep_entry_row_either_list_row,
		.elements = VALUES(&types[14], service_element_root_deep_entry_row_either_list_row),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[22] },
		.element = service_element_root_deep_entry_row_either_list,
		.elements = VALUES(&types[22], service_element_root_deep_entry_row_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.structure = &service_item_structure,
		.elements = &service_item_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING,
	},
	{
		.structure = &service_port_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[25] },
		.element = service_element_root_parts_either_list,
		.elements = VALUES(&types[25], service_element_root_parts_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[25] },
		.element = &service_element_root_parts_either_map[1],
		.elements = VALUES(&types[25], &service_element_root_parts_either_map[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[4], &types[5] },
		.either = &service_build_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[6], &types[7] },
		.either = &service_command_either_structure,
		.flags = WD_NULLABLE,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[10], &types[12] },
		.either = &service_environment_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[15], &types[16], &types[17] },
		.either = &service_ports_row_either_structure,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[31] },
		.element = service_element_root_ports,
		.elements = VALUES(&types[31], service_element_root_ports),
		.min_count = 1,
		.max_count = 5,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[18], &types[20], &types[5] },
		.either = &service_level_either_structure,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[9], &types[21] },
		.either = &service_share_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[23], &types[24] },
		.either = &service_deep_entry_row_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[35] },
		.element = service_element_root_deep_entry,
		.elements = VALUES(&types[35], service_element_root_deep_entry),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[36] },
		.element = &service_element_root_deep[1],
		.elements = VALUES(&types[36], &service_element_root_deep[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[26], &types[27] },
		.either = &service_parts_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
};

/* ---- Build_args_either ---- */

static const struct wd_field fields_build_args_either[] = {
	[SERVICE_BUILD_ARGS_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[1],
		.view = &service_view_build_args_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_BUILD_ARGS_EITHER_MAP - 1] = {
		.key = "map",
		.type = &types[2],
		.view = &service_view_build_args_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_build_args_either_structure = {
	.name = "Build_args_either",
	.fields = fields_build_args_either,
	.view = &service_build_args_either_normal_form,
	.tag = &service_view_build_args_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Build ---- */

static const struct wd_field fields_build[] = {
	[SERVICE_BUILD_CONTEXT] = {
		.key = "context",
		.default_value = ".",
		.type = &types[0],
		.view = &service_view_build[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_BUILD_ARGS] = {
		.key = "args",
		.type = &types[3],
		.view = &service_view_build[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

static const struct wd_key keys_build[4] = {
	[0] = {
		.text = "context",
		.length = 7,
		.field = SERVICE_BUILD_CONTEXT,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "args",
		.length = 4,
		.field = SERVICE_BUILD_ARGS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure service_build_structure = {
	.name = "Build",
	.fields = fields_build,
	.keys = keys_build,
	.view = &service_build_normal_form,
	.set = &service_view_build[0],
	.field_count = SERVICE_BUILD_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Root_build_either ---- */

static const struct wd_field fields_root_build_either[] = {
	[SERVICE_BUILD_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[4],
		.view = &service_view_root_build_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_BUILD_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[5],
		.view = &service_view_root_build_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_build_either_structure = {
	.name = "Root_build_either",
	.fields = fields_root_build_either,
	.view = &service_build_either_normal_form,
	.tag = &service_view_root_build_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Root_command_either ---- */

static const struct wd_field fields_root_command_either[] = {
	[SERVICE_COMMAND_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[6],
		.view = &service_view_root_command_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_COMMAND_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[7],
		.view = &service_view_root_command_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_command_either_structure = {
	.name = "Root_command_either",
	.fields = fields_root_command_either,
	.view = &service_command_either_normal_form,
	.tag = &service_view_root_command_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Root_environment_either_map_entry_either ---- */

static const struct wd_field fields_root_environment_either_map_entry_either[] = {
	[SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[6],
		.view = &service_view_root_environment_either_map_entry_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[8],
		.view = &service_view_root_environment_either_map_entry_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_BOOLEAN - 1] = {
		.key = "boolean",
		.type = &types[9],
		.view = &service_view_root_environment_either_map_entry_either[3],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_environment_either_map_entry_either_structure = {
	.name = "Root_environment_either_map_entry_either",
	.fields = fields_root_environment_either_map_entry_either,
	.view = &service_environment_either_map_entry_either_normal_form,
	.tag = &service_view_root_environment_either_map_entry_either[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Root_environment_either ---- */

static const struct wd_field fields_root_environment_either[] = {
	[SERVICE_ENVIRONMENT_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[10],
		.view = &service_view_root_environment_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_ENVIRONMENT_EITHER_MAP - 1] = {
		.key = "map",
		.type = &types[12],
		.view = &service_view_root_environment_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_environment_either_structure = {
	.name = "Root_environment_either",
	.fields = fields_root_environment_either,
	.view = &service_environment_either_normal_form,
	.tag = &service_view_root_environment_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Port_target_either ---- */

static const struct wd_field fields_port_target_either[] = {
	[SERVICE_PORT_TARGET_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[8],
		.view = &service_view_port_target_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_PORT_TARGET_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[6],
		.view = &service_view_port_target_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_port_target_either_structure = {
	.name = "Port_target_either",
	.fields = fields_port_target_either,
	.view = &service_port_target_either_normal_form,
	.tag = &service_view_port_target_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Port ---- */

static const struct wd_field fields_port[] = {
	[SERVICE_PORT_TARGET] = {
		.key = "target",
		.type = &types[13],
		.view = &service_view_port[1],
		.kinds = 0x1, /* E */
		.flags = WD_REQUIRED,
	},
	[SERVICE_PORT_PUBLISHED] = {
		.key = "published",
		.type = &types[14],
		.view = &service_view_port[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

static const struct wd_key keys_port[4] = {
	[0] = {
		.text = "target",
		.length = 6,
		.field = SERVICE_PORT_TARGET,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "published",
		.length = 9,
		.field = SERVICE_PORT_PUBLISHED,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure service_port_structure = {
	.name = "Port",
	.fields = fields_port,
	.keys = keys_port,
	.view = &service_port_normal_form,
	.set = &service_view_port[0],
	.field_count = SERVICE_PORT_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Root_ports_row_either ---- */

static const struct wd_field fields_root_ports_row_either[] = {
	[SERVICE_PORTS_ROW_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[15],
		.view = &service_view_root_ports_row_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_PORTS_ROW_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[16],
		.view = &service_view_root_ports_row_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_PORTS_ROW_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[17],
		.view = &service_view_root_ports_row_either[3],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_ports_row_either_structure = {
	.name = "Root_ports_row_either",
	.fields = fields_root_ports_row_either,
	.view = &service_ports_row_either_normal_form,
	.tag = &service_view_root_ports_row_either[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Root_level_either ---- */

static const struct wd_field fields_root_level_either[] = {
	[SERVICE_LEVEL_EITHER_WORD - 1] = {
		.key = "word",
		.type = &types[18],
		.view = &service_view_root_level_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_LEVEL_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[20],
		.view = &service_view_root_level_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_LEVEL_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[5],
		.view = &service_view_root_level_either[3],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_level_either_structure = {
	.name = "Root_level_either",
	.fields = fields_root_level_either,
	.view = &service_level_either_normal_form,
	.tag = &service_view_root_level_either[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Root_share_either ---- */

static const struct wd_field fields_root_share_either[] = {
	[SERVICE_SHARE_EITHER_BOOLEAN - 1] = {
		.key = "boolean",
		.type = &types[9],
		.view = &service_view_root_share_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_SHARE_EITHER_NUMBER - 1] = {
		.key = "number",
		.type = &types[21],
		.view = &service_view_root_share_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_share_either_structure = {
	.name = "Root_share_either",
	.fields = fields_root_share_either,
	.view = &service_share_either_normal_form,
	.tag = &service_view_root_share_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Item ---- */

static const struct wd_field fields_item[] = {
	[SERVICE_ITEM_ID] = {
		.key = "id",
		.type = &types[0],
		.view = &service_view_item[2],
		.kinds = 0x1, /* E */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_item[2] = {
	[0] = {
		.text = "id",
		.length = 2,
		.field = SERVICE_ITEM_ID,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure service_item_structure = {
	.name = "Item",
	.fields = fields_item,
	.keys = keys_item,
	.view = &service_item_normal_form,
	.set = &service_view_item[1],
	.field_count = SERVICE_ITEM_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Root_deep_entry_row_either ---- */

static const struct wd_field fields_root_deep_entry_row_either[] = {
	[SERVICE_DEEP_ENTRY_ROW_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[23],
		.view = &service_view_root_deep_entry_row_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_DEEP_ENTRY_ROW_EITHER_ITEMS - 1] = {
		.key = "items",
		.type = &types[24],
		.view = &service_view_root_deep_entry_row_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_deep_entry_row_either_structure = {
	.name = "Root_deep_entry_row_either",
	.fields = fields_root_deep_entry_row_either,
	.view = &service_deep_entry_row_either_normal_form,
	.tag = &service_view_root_deep_entry_row_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Root_parts_either ---- */

static const struct wd_field fields_root_parts_either[] = {
	[SERVICE_PARTS_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[26],
		.view = &service_view_root_parts_either[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_PARTS_EITHER_MAP - 1] = {
		.key = "map",
		.type = &types[27],
		.view = &service_view_root_parts_either[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

const struct wd_structure service_parts_either_structure = {
	.name = "Root_parts_either",
	.fields = fields_root_parts_either,
	.view = &service_parts_either_normal_form,
	.tag = &service_view_root_parts_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[SERVICE_BUILD] = {
		.key = "build",
		.type = &types[28],
		.view = &service_view_root[1],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_COMMAND] = {
		.key = "command",
		.type = &types[29],
		.view = &service_view_root[2],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_ENVIRONMENT] = {
		.key = "environment",
		.type = &types[30],
		.view = &service_view_root[3],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_PORTS] = {
		.key = "ports",
		.type = &types[32],
		.view = &service_view_root[4],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_LEVEL] = {
		.key = "level",
		.type = &types[33],
		.view = &service_view_root[5],
		.kinds = 0x1, /* E */
		.flags = WD_REQUIRED,
	},
	[SERVICE_SHARE] = {
		.key = "share",
		.type = &types[34],
		.view = &service_view_root[6],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_DEEP] = {
		.key = "deep",
		.type = &types[37],
		.view = &service_view_root[7],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
	[SERVICE_PARTS] = {
		.key = "parts",
		.type = &types[38],
		.view = &service_view_root[8],
		.kinds = 0x1, /* E */
		.flags = 0,
	},
};

static const struct wd_key keys_root[16] = {
	[0] = {
		.text = "deep",
		.length = 4,
		.field = SERVICE_DEEP,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "command",
		.length = 7,
		.field = SERVICE_COMMAND,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "build",
		.length = 5,
		.field = SERVICE_BUILD,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "parts",
		.length = 5,
		.field = SERVICE_PARTS,
		.role = WD_KEY_PROPER,
	},
	[8] = {
		.text = "share",
		.length = 5,
		.field = SERVICE_SHARE,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "environment",
		.length = 11,
		.field = SERVICE_ENVIRONMENT,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "level",
		.length = 5,
		.field = SERVICE_LEVEL,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "ports",
		.length = 5,
		.field = SERVICE_PORTS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure service_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &service_normal_form,
	.set = &service_view_root[0],
	.field_count = SERVICE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema service_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "service",
	.hash = "82c794332e31c839",
	.group = NULL,
	.root = &service_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
