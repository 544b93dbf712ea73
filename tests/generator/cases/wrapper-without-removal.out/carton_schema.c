/*
 * carton_schema.c - A demonstration: the tables that the runtime works from.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#include "carton_schema.h"

#include "carton_cyaml.h"
#include "carton_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "One", .wire = "one" },
};

/* ---- enumerations ---- */

const struct wd_enum carton_kind_names = {
	.name = "Kind",
	.values = carton_words_kind,
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
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = &carton_element_entry[1],
		.elements = VALUES(&types[2], &carton_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &carton_part_structure,
		.elements = &carton_part_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.null_entry = 1,
		.flags = WD_NULLABLE | WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5] },
		.element = &carton_element_box_flags[1],
		.elements = VALUES(&types[5], &carton_element_box_flags[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &carton_box_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
};

/* ---- Part ---- */

static const struct wd_field fields_part[] = {
	[CARTON_PART_DELETED] = {
		.key = "deleted",
		.type = &types[0],
		.view = &carton_view_part[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_part[2] = {
	[0] = {
		.text = "deleted",
		.length = 7,
		.field = CARTON_PART_DELETED,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure carton_part_structure = {
	.name = "Part",
	.fields = fields_part,
	.keys = keys_part,
	.view = &carton_part_normal_form,
	.set = &carton_view_part[1],
	.field_count = CARTON_PART_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Box ---- */

static const struct wd_field fields_box[] = {
	[CARTON_BOX_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &carton_view_box[1],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
	[CARTON_BOX_LABELS] = {
		.key = "labels",
		.type = &types[3],
		.view = &carton_view_box[2],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
	[CARTON_BOX_PARTS] = {
		.key = "parts",
		.type = &types[4],
		.view = &carton_view_box[3],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
	[CARTON_BOX_FLAGS] = {
		.key = "flags",
		.type = &types[6],
		.view = &carton_view_box[4],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
};

static const struct wd_key keys_box[8] = {
	[2] = {
		.text = "labels",
		.length = 6,
		.field = CARTON_BOX_LABELS,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "size",
		.length = 4,
		.field = CARTON_BOX_SIZE,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "parts",
		.length = 5,
		.field = CARTON_BOX_PARTS,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "flags",
		.length = 5,
		.field = CARTON_BOX_FLAGS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure carton_box_structure = {
	.name = "Box",
	.fields = fields_box,
	.keys = keys_box,
	.view = &carton_box_normal_form,
	.set = &carton_view_box[0],
	.field_count = CARTON_BOX_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[CARTON_BOX] = {
		.key = "box",
		.type = &types[7],
		.view = &carton_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[2] = {
	[0] = {
		.text = "box",
		.length = 3,
		.field = CARTON_BOX,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure carton_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &carton_normal_form,
	.set = &carton_view_root[0],
	.field_count = CARTON_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- the whole ---- */

static const struct wd_wrapper wrapper = {
	.value = { "data", 4 },
	.items = { "list", 4 },
};

const struct wd_schema carton_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "carton",
	.hash = "a45d0e511c10290f",
	.group = NULL,
	.root = &carton_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.wrapper = &wrapper,
	.dialect = WD_DIALECT_CORE,
};
