/*
 * typed_schema.c - Types with names: the tables that the runtime works from.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#include "typed_schema.h"

#include "typed_cyaml.h"
#include "typed_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "T", .name = "Typed", .wire = "typed" },
};

/* ---- enumerations ---- */

const struct wd_enum typed_kind_names = {
	.name = "Kind",
	.values = typed_words_kind,
	.count = 1,
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
	0, 1, 0, 1,
};

static const struct wd_format format_mapping = {
	.name = "mapping",
	.pattern = "[0-9]+(:[0-9]+)?",
	.doc = "a port, or two",
	.classes = format_classes_mapping,
	.next = format_next_mapping,
	.accepting = format_accepting_mapping,
	.class_count = 3,
	.count = 4,
	.max_length = 64,
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
		.min = "1",
		.max = "65535",
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
		.structure = &typed_mapping_structure,
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
		.either = &typed_tree_structure,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5] },
		.element = typed_element_tree_list,
		.elements = VALUES(&types[5], typed_element_tree_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5] },
		.element = &typed_element_tree_map[1],
		.elements = VALUES(&types[5], &typed_element_tree_map[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING,
	},
	{
		.structure = &typed_step_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8] },
		.element = typed_element_command_list,
		.elements = VALUES(&types[8], typed_element_command_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[4], &types[9] },
		.either = &typed_command_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.min = "1",
		.max = "1023",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.max = "65535",
		.null_entry = 1,
		.flags = WD_NUMERIC | WD_NULLABLE | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1], &types[2], &types[3] },
		.either = &typed_port_mapping_structure,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[13] },
		.element = typed_element_root_ports,
		.elements = VALUES(&types[13], typed_element_root_ports),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1], &types[2], &types[3] },
		.either = &typed_port_mapping_structure,
		.flags = WD_NULLABLE,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[15] },
		.element = &typed_element_root_named[1],
		.elements = VALUES(&types[15], &typed_element_root_named[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[4], &types[6], &types[7] },
		.either = &typed_tree_structure,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[17] },
		.element = typed_element_root_trees,
		.elements = VALUES(&types[17], typed_element_root_trees),
		.min_count = 1,
		.max_count = 3,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[19] },
		.element = typed_element_root_words,
		.elements = VALUES(&types[19], typed_element_root_words),
		.min_count = 1,
		.max_count = 9,
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[10] },
		.element = &typed_element_root_commands[1],
		.elements = VALUES(&types[10], &typed_element_root_commands[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Mapping ---- */

static const struct wd_field fields_mapping[] = {
	[TYPED_MAPPING_INNER] = {
		.key = "inner",
		.type = &types[0],
		.view = &typed_view_mapping[1],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
	[TYPED_MAPPING_OUTER] = {
		.key = "outer",
		.type = &types[0],
		.view = &typed_view_mapping[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

static const struct wd_key keys_mapping[4] = {
	[0] = {
		.text = "outer",
		.length = 5,
		.field = TYPED_MAPPING_OUTER,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "inner",
		.length = 5,
		.field = TYPED_MAPPING_INNER,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure typed_mapping_structure = {
	.name = "Mapping",
	.fields = fields_mapping,
	.keys = keys_mapping,
	.view = &typed_mapping_normal_form,
	.set = &typed_view_mapping[0],
	.field_count = TYPED_MAPPING_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- PortMapping ---- */

static const struct wd_field fields_port_mapping[] = {
	[TYPED_PORT_MAPPING_INTEGER - 1] = {
		.key = "integer",
		.type = &types[1],
		.view = &typed_view_port_mapping[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_PORT_MAPPING_STRING - 1] = {
		.key = "string",
		.type = &types[2],
		.view = &typed_view_port_mapping[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_PORT_MAPPING_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[3],
		.view = &typed_view_port_mapping[3],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure typed_port_mapping_structure = {
	.name = "PortMapping",
	.fields = fields_port_mapping,
	.view = &typed_port_mapping_normal_form,
	.tag = &typed_view_port_mapping[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Tree ---- */

static const struct wd_field fields_tree[] = {
	[TYPED_TREE_STRING - 1] = {
		.key = "string",
		.type = &types[4],
		.view = &typed_view_tree[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_TREE_LIST - 1] = {
		.key = "list",
		.type = &types[6],
		.view = &typed_view_tree[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_TREE_MAP - 1] = {
		.key = "map",
		.type = &types[7],
		.view = &typed_view_tree[3],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure typed_tree_structure = {
	.name = "Tree",
	.fields = fields_tree,
	.view = &typed_tree_normal_form,
	.tag = &typed_view_tree[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Command ---- */

static const struct wd_field fields_command[] = {
	[TYPED_COMMAND_STRING - 1] = {
		.key = "string",
		.type = &types[4],
		.view = &typed_view_command[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_COMMAND_LIST - 1] = {
		.key = "list",
		.type = &types[9],
		.view = &typed_view_command[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure typed_command_structure = {
	.name = "Command",
	.fields = fields_command,
	.view = &typed_command_normal_form,
	.tag = &typed_view_command[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Step ---- */

static const struct wd_field fields_step[] = {
	[TYPED_STEP_COMMAND] = {
		.key = "command",
		.type = &types[10],
		.view = &typed_view_step[1],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_step[2] = {
	[0] = {
		.text = "command",
		.length = 7,
		.field = TYPED_STEP_COMMAND,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure typed_step_structure = {
	.name = "Step",
	.fields = fields_step,
	.keys = keys_step,
	.view = &typed_step_normal_form,
	.set = &typed_view_step[0],
	.field_count = TYPED_STEP_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[TYPED_PORT] = {
		.key = "port",
		.default_value = "80",
		.type = &types[11],
		.view = &typed_view_root[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_OTHER] = {
		.key = "other",
		.type = &types[12],
		.view = &typed_view_root[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_PORTS] = {
		.key = "ports",
		.type = &types[14],
		.view = &typed_view_root[4],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_NAMED] = {
		.key = "named",
		.type = &types[16],
		.view = &typed_view_root[5],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_TREE] = {
		.key = "tree",
		.type = &types[17],
		.view = &typed_view_root[6],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_TREES] = {
		.key = "trees",
		.type = &types[18],
		.view = &typed_view_root[7],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_WORDS] = {
		.key = "words",
		.type = &types[20],
		.view = &typed_view_root[8],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TYPED_COMMANDS] = {
		.key = "commands",
		.type = &types[21],
		.view = &typed_view_root[9],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

static const struct wd_key keys_root[16] = {
	[2] = {
		.text = "trees",
		.length = 5,
		.field = TYPED_TREES,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "commands",
		.length = 8,
		.field = TYPED_COMMANDS,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "other",
		.length = 5,
		.field = TYPED_OTHER,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = TYPED_PORT,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "named",
		.length = 5,
		.field = TYPED_NAMED,
		.role = WD_KEY_PROPER,
	},
	[8] = {
		.text = "tree",
		.length = 4,
		.field = TYPED_TREE,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "words",
		.length = 5,
		.field = TYPED_WORDS,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "ports",
		.length = 5,
		.field = TYPED_PORTS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure typed_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &typed_normal_form,
	.set = &typed_view_root[0],
	.field_count = TYPED_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema typed_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "typed",
	.hash = "41bad3b170d96c3b",
	.group = NULL,
	.root = &typed_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
