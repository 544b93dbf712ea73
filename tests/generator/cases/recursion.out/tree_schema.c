/*
 * tree_schema.c - Trees: the tables that the runtime works from.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#include "tree_schema.h"

#include "tree_cyaml.h"
#include "tree_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "T", .name = "Tree", .wire = "tree" },
};

/* ---- enumerations ---- */

const struct wd_enum tree_kind_names = {
	.name = "Kind",
	.values = tree_words_kind,
	.count = 1,
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
		.forms = WD_FORM_STRING,
	},
	{
		.structure = &tree_node_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.structure = &tree_node_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = &tree_element_node_mixed_row_either_map[1],
		.elements = VALUES(&types[2], &tree_element_node_mixed_row_either_map[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = tree_element_node_mixed_row_either_list,
		.elements = VALUES(&types[2], tree_element_node_mixed_row_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.max = "9",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = tree_element_node_children,
		.elements = VALUES(&types[2], tree_element_node_children),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.structure = &tree_node_structure,
		.flags = WD_NULLABLE,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8] },
		.element = &tree_element_node_named[1],
		.elements = VALUES(&types[8], &tree_element_node_named[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &tree_node_structure,
		.elements = &tree_node_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0], &types[1] },
		.either = &tree_node_parent_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0], &types[3], &types[4] },
		.either = &tree_node_mixed_row_either_structure,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[12] },
		.element = tree_element_node_mixed,
		.elements = VALUES(&types[12], tree_element_node_mixed),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.structure = &tree_drive_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[14], &types[0] },
		.either = &tree_file_backing_either_structure,
		.flags = WD_NULLABLE,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.structure = &tree_file_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[16], &types[0] },
		.either = &tree_drive_file_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.structure = &tree_member_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &tree_group_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &tree_choice_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &tree_drive_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &tree_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[23] },
		.element = tree_element_root_roots,
		.elements = VALUES(&types[23], tree_element_root_roots),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
};

/* ---- Node_parent_either ---- */

static const struct wd_field fields_node_parent_either[] = {
	[TREE_NODE_PARENT_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[0],
		.view = &tree_view_node_parent_either[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_PARENT_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[1],
		.view = &tree_view_node_parent_either[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure tree_node_parent_either_structure = {
	.name = "Node_parent_either",
	.fields = fields_node_parent_either,
	.view = &tree_node_parent_either_normal_form,
	.tag = &tree_view_node_parent_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Node_mixed_row_either ---- */

static const struct wd_field fields_node_mixed_row_either[] = {
	[TREE_NODE_MIXED_ROW_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[0],
		.view = &tree_view_node_mixed_row_either[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_MIXED_ROW_EITHER_MAP - 1] = {
		.key = "map",
		.type = &types[3],
		.view = &tree_view_node_mixed_row_either[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_MIXED_ROW_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[4],
		.view = &tree_view_node_mixed_row_either[3],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure tree_node_mixed_row_either_structure = {
	.name = "Node_mixed_row_either",
	.fields = fields_node_mixed_row_either,
	.view = &tree_node_mixed_row_either_normal_form,
	.tag = &tree_view_node_mixed_row_either[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Node ---- */

static const struct wd_field fields_node[] = {
	[TREE_NODE_NAME] = {
		.key = "name",
		.type = &types[5],
		.view = &tree_view_node[2],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
	[TREE_NODE_SIZE] = {
		.key = "size",
		.default_value = "5",
		.type = &types[6],
		.view = &tree_view_node[3],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_LEFT] = {
		.key = "left",
		.type = &types[2],
		.view = &tree_view_node[4],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_CHILDREN] = {
		.key = "children",
		.type = &types[7],
		.view = &tree_view_node[5],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
	[TREE_NODE_NAMED] = {
		.key = "named",
		.type = &types[9],
		.view = &tree_view_node[6],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_ITEMS] = {
		.key = "items",
		.type = &types[10],
		.view = &tree_view_node[7],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_PARENT] = {
		.key = "parent",
		.type = &types[11],
		.view = &tree_view_node[8],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_NODE_MIXED] = {
		.key = "mixed",
		.type = &types[13],
		.view = &tree_view_node[9],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

static const struct wd_key keys_node[16] = {
	[0] = {
		.text = "left",
		.length = 4,
		.field = TREE_NODE_LEFT,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "children",
		.length = 8,
		.field = TREE_NODE_CHILDREN,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = TREE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "named",
		.length = 5,
		.field = TREE_NODE_NAMED,
		.role = WD_KEY_PROPER,
	},
	[8] = {
		.text = "mixed",
		.length = 5,
		.field = TREE_NODE_MIXED,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "size",
		.length = 4,
		.field = TREE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "parent",
		.length = 6,
		.field = TREE_NODE_PARENT,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "items",
		.length = 5,
		.field = TREE_NODE_ITEMS,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_node[] = {
	{
		.why = "a node is in one place",
		.when = "parent is set",
		.fields = (const uint16_t[]){ TREE_NODE_LEFT, TREE_NODE_PARENT },
		.condition = &(const struct wd_condition){ .test = WD_SET, .field = TREE_NODE_PARENT },
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
};

const struct wd_structure tree_node_structure = {
	.name = "Node",
	.fields = fields_node,
	.keys = keys_node,
	.rules = rules_node,
	.view = &tree_node_normal_form,
	.set = &tree_view_node[1],
	.field_count = TREE_NODE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 1,
};

/* ---- File_backing_either ---- */

static const struct wd_field fields_file_backing_either[] = {
	[TREE_FILE_BACKING_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[14],
		.view = &tree_view_file_backing_either[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_FILE_BACKING_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[0],
		.view = &tree_view_file_backing_either[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure tree_file_backing_either_structure = {
	.name = "File_backing_either",
	.fields = fields_file_backing_either,
	.view = &tree_file_backing_either_normal_form,
	.tag = &tree_view_file_backing_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- File ---- */

static const struct wd_field fields_file[] = {
	[TREE_FILE_BACKING] = {
		.key = "backing",
		.type = &types[15],
		.view = &tree_view_file[1],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_file[2] = {
	[0] = {
		.text = "backing",
		.length = 7,
		.field = TREE_FILE_BACKING,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure tree_file_structure = {
	.name = "File",
	.fields = fields_file,
	.keys = keys_file,
	.view = &tree_file_normal_form,
	.set = &tree_view_file[0],
	.field_count = TREE_FILE_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Drive_file_either ---- */

static const struct wd_field fields_drive_file_either[] = {
	[TREE_DRIVE_FILE_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[16],
		.view = &tree_view_drive_file_either[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_DRIVE_FILE_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[0],
		.view = &tree_view_drive_file_either[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

const struct wd_structure tree_drive_file_either_structure = {
	.name = "Drive_file_either",
	.fields = fields_drive_file_either,
	.view = &tree_drive_file_either_normal_form,
	.tag = &tree_view_drive_file_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Drive ---- */

static const struct wd_field fields_drive[] = {
	[TREE_DRIVE_FILE] = {
		.key = "file",
		.type = &types[17],
		.view = &tree_view_drive[1],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_drive[2] = {
	[1] = {
		.text = "file",
		.length = 4,
		.field = TREE_DRIVE_FILE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure tree_drive_structure = {
	.name = "Drive",
	.fields = fields_drive,
	.keys = keys_drive,
	.view = &tree_drive_normal_form,
	.set = &tree_view_drive[0],
	.field_count = TREE_DRIVE_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Group ---- */

static const struct wd_field fields_group[] = {
	[TREE_GROUP_MEMBER] = {
		.key = "member",
		.type = &types[18],
		.view = &tree_view_group[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

static const struct wd_key keys_group[2] = {
	[1] = {
		.text = "member",
		.length = 6,
		.field = TREE_GROUP_MEMBER,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure tree_group_structure = {
	.name = "Group",
	.fields = fields_group,
	.keys = keys_group,
	.view = &tree_group_normal_form,
	.set = &tree_view_group[0],
	.field_count = TREE_GROUP_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Member ---- */

static const struct wd_field fields_member[] = {
	[TREE_MEMBER_GROUP] = {
		.key = "group",
		.type = &types[19],
		.view = &tree_view_member[1],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_member[2] = {
	[0] = {
		.text = "group",
		.length = 5,
		.field = TREE_MEMBER_GROUP,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure tree_member_structure = {
	.name = "Member",
	.fields = fields_member,
	.keys = keys_member,
	.view = &tree_member_normal_form,
	.set = &tree_view_member[0],
	.field_count = TREE_MEMBER_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Choice ---- */

static const struct wd_field fields_choice[] = {
	[TREE_CHOICE_CHOICE] = {
		.key = "choice",
		.type = &types[20],
		.view = &tree_view_choice[1],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_CHOICE_NAME] = {
		.key = "name",
		.type = &types[21],
		.view = &tree_view_choice[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

static const struct wd_key keys_choice[4] = {
	[2] = {
		.text = "choice",
		.length = 6,
		.field = TREE_CHOICE_CHOICE,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "name",
		.length = 4,
		.field = TREE_CHOICE_NAME,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_choice[] = {
	{
		.why = "it is one of the two",
		.fields = (const uint16_t[]){ TREE_CHOICE_CHOICE, TREE_CHOICE_NAME },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ONE_OF,
	},
};

const struct wd_structure tree_choice_structure = {
	.name = "Choice",
	.fields = fields_choice,
	.keys = keys_choice,
	.rules = rules_choice,
	.view = &tree_choice_normal_form,
	.set = &tree_view_choice[0],
	.field_count = TREE_CHOICE_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 1,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[TREE_NODE] = {
		.key = "node",
		.type = &types[2],
		.view = &tree_view_root[1],
		.kinds = 0x1, /* T */
		.flags = WD_REQUIRED,
	},
	[TREE_DRIVE] = {
		.key = "drive",
		.type = &types[22],
		.view = &tree_view_root[2],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_ROOTS] = {
		.key = "roots",
		.type = &types[24],
		.view = &tree_view_root[3],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_GROUP] = {
		.key = "group",
		.type = &types[19],
		.view = &tree_view_root[4],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
	[TREE_EITHER] = {
		.key = "either",
		.type = &types[20],
		.view = &tree_view_root[5],
		.kinds = 0x1, /* T */
		.flags = 0,
	},
};

static const struct wd_key keys_root[16] = {
	[2] = {
		.text = "roots",
		.length = 5,
		.field = TREE_ROOTS,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "either",
		.length = 6,
		.field = TREE_EITHER,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "drive",
		.length = 5,
		.field = TREE_DRIVE,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "group",
		.length = 5,
		.field = TREE_GROUP,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "node",
		.length = 4,
		.field = TREE_NODE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure tree_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &tree_normal_form,
	.set = &tree_view_root[0],
	.field_count = TREE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema tree_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "tree",
	.hash = "9711b167881974dc",
	.group = NULL,
	.root = &tree_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
