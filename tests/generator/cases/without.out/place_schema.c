/*
 * place_schema.c - Places without some fields: the tables that the runtime works from.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#include "place_schema.h"

#include "place_cyaml.h"
#include "place_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "P", .name = "Places", .wire = "places" },
};

/* ---- enumerations ---- */

const struct wd_enum place_kind_names = {
	.name = "Kind",
	.values = place_words_kind,
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
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &place_node_in_node_far_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.structure = &place_node_in_root_either_either_structure_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.structure = &place_node_in_root_near_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &place_node_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &place_node_in_root_nodes_entry_row_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[7] },
		.element = place_element_root_nodes_entry,
		.elements = VALUES(&types[7], place_element_root_nodes_entry),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8] },
		.element = &place_element_root_nodes[1],
		.elements = VALUES(&types[8], &place_element_root_nodes[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3], &types[4] },
		.either = &place_either_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
};

/* ---- Node ---- */

static const struct wd_field fields_node[] = {
	[PLACE_NODE_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &place_view_node[1],
		.kinds = 0x1, /* P */
		.flags = WD_REQUIRED,
	},
	[PLACE_NODE_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &place_view_node[2],
		.kinds = 0x1, /* P */
		.flags = WD_CONDITIONAL,
	},
	[PLACE_NODE_MODE] = {
		.key = "mode",
		.type = &types[0],
		.view = &place_view_node[3],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_NODE_FAR] = {
		.key = "far",
		.type = &types[2],
		.view = &place_view_node[4],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
};

static const struct wd_key keys_node[16] = {
	[2] = {
		.text = "mode",
		.length = 4,
		.field = PLACE_NODE_MODE,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "distance",
		.length = 8,
		.field = PLACE_NODE_FAR,
		.role = WD_KEY_FOREIGN,
	},
	[4] = {
		.text = "height",
		.remedy = "write size",
		.length = 6,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = PLACE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "extent",
		.length = 6,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "size",
		.length = 4,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[14] = {
		.text = "far",
		.length = 3,
		.field = PLACE_NODE_FAR,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_node[] = {
	{
		.why = "a mode is of the way",
		.when = "far is set",
		.fields = (const uint16_t[]){ PLACE_NODE_MODE, PLACE_NODE_FAR },
		.condition = &(const struct wd_condition){ .test = WD_SET, .field = PLACE_NODE_FAR },
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
	{
		.why = "a mode has its size",
		.when = "mode is set",
		.fields = (const uint16_t[]){ PLACE_NODE_SIZE, PLACE_NODE_MODE },
		.condition = &(const struct wd_condition){ .test = WD_SET, .field = PLACE_NODE_MODE },
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRED_UNLESS,
	},
};

const struct wd_structure place_node_structure = {
	.name = "Node",
	.fields = fields_node,
	.keys = keys_node,
	.rules = rules_node,
	.view = &place_node_normal_form,
	.set = &place_view_node[0],
	.field_count = PLACE_NODE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 2,
};

/* ---- Root_either_either ---- */

static const struct wd_field fields_root_either_either[] = {
	[PLACE_EITHER_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[3],
		.view = &place_view_root_either_either[1],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_EITHER_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[4],
		.view = &place_view_root_either_either[2],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
};

const struct wd_structure place_either_either_structure = {
	.name = "Root_either_either",
	.fields = fields_root_either_either,
	.view = &place_either_either_normal_form,
	.tag = &place_view_root_either_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[PLACE_NEAR] = {
		.key = "near",
		.type = &types[5],
		.view = &place_view_root[1],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_NODE] = {
		.key = "node",
		.type = &types[6],
		.view = &place_view_root[2],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_NODES] = {
		.key = "nodes",
		.type = &types[9],
		.view = &place_view_root[3],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_EITHER] = {
		.key = "either",
		.type = &types[10],
		.view = &place_view_root[4],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
};

static const struct wd_key keys_root[8] = {
	[2] = {
		.text = "nodes",
		.length = 5,
		.field = PLACE_NODES,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "either",
		.length = 6,
		.field = PLACE_EITHER,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "node",
		.length = 4,
		.field = PLACE_NODE,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "near",
		.length = 4,
		.field = PLACE_NEAR,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure place_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &place_normal_form,
	.set = &place_view_root[0],
	.field_count = PLACE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- Node-in-Root.near ---- */

static const struct wd_field fields_node_in_root_near[] = {
	[PLACE_NODE_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &place_view_node[1],
		.kinds = 0x1, /* P */
		.flags = WD_REQUIRED,
	},
	[PLACE_NODE_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &place_view_node[2],
		.kinds = 0x1, /* P */
		.flags = WD_CONDITIONAL,
	},
	[PLACE_NODE_MODE] = {
		.key = "mode",
		.type = &types[0],
		.view = &place_view_node[3],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_NODE_FAR] = {
		.key = "far",
		.type = &types[2],
		.view = &place_view_node[4],
		.kinds = 0x0, /* _ */
		.flags = 0,
	},
};

static const struct wd_key keys_node_in_root_near[16] = {
	[2] = {
		.text = "mode",
		.length = 4,
		.field = PLACE_NODE_MODE,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "height",
		.remedy = "write size",
		.length = 6,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = PLACE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "extent",
		.length = 6,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "size",
		.length = 4,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure place_node_in_root_near_structure = {
	.name = "Node-in-Root.near",
	.fields = fields_node_in_root_near,
	.keys = keys_node_in_root_near,
	.rules = rules_node,
	.view = &place_node_normal_form,
	.set = &place_view_node[0],
	.field_count = PLACE_NODE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 2,
};

/* ---- Node-in-Root.nodes.entry.row ---- */

static const struct wd_field fields_node_in_root_nodes_entry_row[] = {
	[PLACE_NODE_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &place_view_node[1],
		.kinds = 0x1, /* P */
		.flags = WD_REQUIRED,
	},
	[PLACE_NODE_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &place_view_node[2],
		.kinds = 0x1, /* P */
		.flags = WD_CONDITIONAL,
	},
	[PLACE_NODE_MODE] = {
		.key = "mode",
		.type = &types[0],
		.view = &place_view_node[3],
		.kinds = 0x0, /* _ */
		.flags = 0,
	},
	[PLACE_NODE_FAR] = {
		.key = "far",
		.type = &types[2],
		.view = &place_view_node[4],
		.kinds = 0x0, /* _ */
		.flags = 0,
	},
};

static const struct wd_key keys_node_in_root_nodes_entry_row[8] = {
	[1] = {
		.text = "extent",
		.length = 6,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "height",
		.remedy = "write size",
		.length = 6,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[4] = {
		.text = "size",
		.length = 4,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = PLACE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure place_node_in_root_nodes_entry_row_structure = {
	.name = "Node-in-Root.nodes.entry.row",
	.fields = fields_node_in_root_nodes_entry_row,
	.keys = keys_node_in_root_nodes_entry_row,
	.rules = rules_node,
	.view = &place_node_normal_form,
	.set = &place_view_node[0],
	.field_count = PLACE_NODE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 2,
};

/* ---- Node-in-Root_either_either.structure ---- */

static const struct wd_field fields_node_in_root_either_either_structure[] = {
	[PLACE_NODE_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &place_view_node[1],
		.kinds = 0x1, /* P */
		.flags = WD_REQUIRED,
	},
	[PLACE_NODE_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &place_view_node[2],
		.kinds = 0x0, /* _ */
		.flags = 0,
	},
	[PLACE_NODE_MODE] = {
		.key = "mode",
		.type = &types[0],
		.view = &place_view_node[3],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[PLACE_NODE_FAR] = {
		.key = "far",
		.type = &types[2],
		.view = &place_view_node[4],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
};

static const struct wd_key keys_node_in_root_either_either_structure[16] = {
	[2] = {
		.text = "mode",
		.length = 4,
		.field = PLACE_NODE_MODE,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "distance",
		.length = 8,
		.field = PLACE_NODE_FAR,
		.role = WD_KEY_FOREIGN,
	},
	[4] = {
		.text = "height",
		.remedy = "write size",
		.length = 6,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = PLACE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
	[14] = {
		.text = "far",
		.length = 3,
		.field = PLACE_NODE_FAR,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure place_node_in_root_either_either_structure_structure = {
	.name = "Node-in-Root_either_either.structure",
	.fields = fields_node_in_root_either_either_structure,
	.keys = keys_node_in_root_either_either_structure,
	.rules = rules_node,
	.view = &place_node_normal_form,
	.set = &place_view_node[0],
	.field_count = PLACE_NODE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 2,
};

/* ---- Node-in-Node.far ---- */

static const struct wd_field fields_node_in_node_far[] = {
	[PLACE_NODE_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &place_view_node[1],
		.kinds = 0x1, /* P */
		.flags = WD_REQUIRED,
	},
	[PLACE_NODE_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &place_view_node[2],
		.kinds = 0x1, /* P */
		.flags = WD_CONDITIONAL,
	},
	[PLACE_NODE_MODE] = {
		.key = "mode",
		.type = &types[0],
		.view = &place_view_node[3],
		.kinds = 0x0, /* _ */
		.flags = 0,
	},
	[PLACE_NODE_FAR] = {
		.key = "far",
		.type = &types[2],
		.view = &place_view_node[4],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
};

static const struct wd_key keys_node_in_node_far[16] = {
	[2] = {
		.text = "distance",
		.length = 8,
		.field = PLACE_NODE_FAR,
		.role = WD_KEY_FOREIGN,
	},
	[3] = {
		.text = "height",
		.remedy = "write size",
		.length = 6,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = PLACE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "extent",
		.length = 6,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "size",
		.length = 4,
		.field = PLACE_NODE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[14] = {
		.text = "far",
		.length = 3,
		.field = PLACE_NODE_FAR,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure place_node_in_node_far_structure = {
	.name = "Node-in-Node.far",
	.fields = fields_node_in_node_far,
	.keys = keys_node_in_node_far,
	.rules = rules_node,
	.view = &place_node_normal_form,
	.set = &place_view_node[0],
	.field_count = PLACE_NODE_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 2,
};

/* ---- the whole ---- */

const struct wd_schema place_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "place",
	.hash = "aa3860211974612d",
	.group = NULL,
	.root = &place_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
