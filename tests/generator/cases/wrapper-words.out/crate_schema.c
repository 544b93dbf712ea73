/*
 * crate_schema.c - A demonstration: the tables that the runtime works from.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#include "crate_schema.h"

#include "crate_cyaml.h"
#include "crate_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "One", .wire = "one" },
};

/* ---- enumerations ---- */

const struct wd_enum crate_kind_names = {
	.name = "Kind",
	.values = crate_words_kind,
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
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_NUMBER,
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
		.element = &crate_element_entry[2],
		.elements = VALUES(&types[2], &crate_element_entry[2]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &crate_part_structure,
		.elements = &crate_part_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &crate_box_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
};

/* ---- Part ---- */

static const struct wd_field fields_part[] = {
	[CRATE_PART_WEIGHT] = {
		.key = "weight",
		.type = &types[0],
		.view = &crate_view_part[3],
		.kinds = 0x1, /* A */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_part[2] = {
	[1] = {
		.text = "weight",
		.length = 6,
		.field = CRATE_PART_WEIGHT,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure crate_part_structure = {
	.name = "Part",
	.fields = fields_part,
	.keys = keys_part,
	.view = &crate_part_normal_form,
	.set = &crate_view_part[2],
	.field_count = CRATE_PART_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Box ---- */

static const struct wd_field fields_box[] = {
	[CRATE_BOX_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &crate_view_box[1],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[CRATE_BOX_LABELS] = {
		.key = "labels",
		.type = &types[3],
		.view = &crate_view_box[2],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
	[CRATE_BOX_PARTS] = {
		.key = "parts",
		.type = &types[4],
		.view = &crate_view_box[3],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
	[CRATE_BOX_SPARE] = {
		.key = "spare",
		.type = &types[4],
		.view = &crate_view_box[4],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[CRATE_BOX_CHECKED] = {
		.key = "checked",
		.type = &types[5],
		.view = &crate_view_box[5],
		.kinds = 0x1, /* A */
		.flags = WD_WRAPPED,
	},
};

static const struct wd_key keys_box[16] = {
	[0] = {
		.text = "spare",
		.length = 5,
		.field = CRATE_BOX_SPARE,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "parts",
		.length = 5,
		.field = CRATE_BOX_PARTS,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "checked",
		.length = 7,
		.field = CRATE_BOX_CHECKED,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "labels",
		.length = 6,
		.field = CRATE_BOX_LABELS,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "size",
		.length = 4,
		.field = CRATE_BOX_SIZE,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_box[] = {
	{
		.why = "a box of no size needs no check",
		.when = "size is above 1",
		.fields = (const uint16_t[]){ CRATE_BOX_CHECKED, CRATE_BOX_SIZE },
		.condition = &(const struct wd_condition){
			.test = WD_ABOVE,
			.field = CRATE_BOX_SIZE,
			.count = 1,
			.values = (const char *const[]){ "1" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
};

const struct wd_structure crate_box_structure = {
	.name = "Box",
	.fields = fields_box,
	.keys = keys_box,
	.rules = rules_box,
	.view = &crate_box_normal_form,
	.set = &crate_view_box[0],
	.field_count = CRATE_BOX_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 1,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[CRATE_BOX] = {
		.key = "box",
		.type = &types[6],
		.view = &crate_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[2] = {
	[0] = {
		.text = "box",
		.length = 3,
		.field = CRATE_BOX,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure crate_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &crate_normal_form,
	.set = &crate_view_root[0],
	.field_count = CRATE_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- the whole ---- */

static const struct wd_wrapper wrapper = {
	.value = { "val", 3 },
	.items = { "entries", 7 },
	.deleted = { "removed", 7 },
};

static const struct wd_beside beside[] = {
	{
		.key = "policy",
		.doc = "a rule",
		.kinds = 0x1, /* A */
		.place = WD_BESIDE_VALUE,
	},
	{
		.key = "policy",
		.doc = "a rule",
		.kinds = 0x1, /* A */
		.place = WD_BESIDE_ITEM,
	},
};

const struct wd_schema crate_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "crate",
	.hash = "590a8460c478b741",
	.group = NULL,
	.root = &crate_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.wrapper = &wrapper,
	.beside = beside,
	.beside_count = 2,
	.dialect = WD_DIALECT_CORE,
};
