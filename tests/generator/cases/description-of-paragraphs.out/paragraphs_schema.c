/*
 * paragraphs_schema.c - A schema.: the tables that the runtime works from.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#include "paragraphs_schema.h"

#include "paragraphs_cyaml.h"
#include "paragraphs_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "AlphaThing" },
};

/* ---- enumerations ---- */

const struct wd_enum paragraphs_kind_names = {
	.name = "Kind",
	.values = paragraphs_words_kind,
	.count = 1,
};

const struct wd_enum paragraphs_level_names = {
	.name = "Level",
	.values = paragraphs_words_level,
	.count = 2,
};

/* ---- types ---- */

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
		.enumeration = &paragraphs_level_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &paragraphs_part_structure,
		.elements = &paragraphs_part_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Part ---- */

static const struct wd_field fields_part[] = {
	[PARAGRAPHS_PART_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &paragraphs_view_part[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_part[2] = {
	[0] = {
		.text = "name",
		.length = 4,
		.field = PARAGRAPHS_PART_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure paragraphs_part_structure = {
	.name = "Part",
	.fields = fields_part,
	.keys = keys_part,
	.view = &paragraphs_part_normal_form,
	.set = &paragraphs_view_part[1],
	.field_count = PARAGRAPHS_PART_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[PARAGRAPHS_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &paragraphs_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[PARAGRAPHS_LEVEL] = {
		.key = "level",
		.default_value = "low",
		.type = &types[2],
		.view = &paragraphs_view_root[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[PARAGRAPHS_PARTS] = {
		.key = "parts",
		.type = &types[3],
		.view = &paragraphs_view_root[3],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[8] = {
	[4] = {
		.text = "size",
		.length = 4,
		.field = PARAGRAPHS_SIZE,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "level",
		.length = 5,
		.field = PARAGRAPHS_LEVEL,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "parts",
		.length = 5,
		.field = PARAGRAPHS_PARTS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure paragraphs_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &paragraphs_normal_form,
	.set = &paragraphs_view_root[0],
	.field_count = PARAGRAPHS_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema paragraphs_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "paragraphs",
	.hash = "968adff12552680b",
	.group = NULL,
	.root = &paragraphs_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
