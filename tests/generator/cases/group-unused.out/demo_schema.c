/*
 * demo_schema.c - A demonstration: the tables that the runtime works from.
 *
 * Generated from group-unused.def (hash e2f4d331b6834831) by `python3 -m generator --schema group-unused.def`.  Do not
 * edit.
 */

#include "demo_schema.h"

#include "demo_cyaml.h"
#include "demo_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "alpha" },
};

/* ---- enumerations ---- */

const struct wd_enum demo_kind_names = {
	.name = "Kind",
	.values = demo_words_kind,
	.count = 1,
};

/* ---- types ---- */

static const struct wd_type types[] = {
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[DEMO_PORT] = {
		.key = "port",
		.type = &types[0],
		.view = &demo_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[DEMO_SIZE] = {
		.key = "size",
		.type = &types[1],
		.view = &demo_view_root[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[DEMO_NAME] = {
		.key = "name",
		.type = &types[2],
		.view = &demo_view_root[3],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[8] = {
	[4] = {
		.text = "size",
		.length = 4,
		.field = DEMO_SIZE,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = DEMO_PORT,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "name",
		.length = 4,
		.field = DEMO_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure demo_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &demo_normal_form,
	.set = &demo_view_root[0],
	.field_count = DEMO_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema demo_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "demo",
	.hash = "e2f4d331b6834831",
	.group = NULL,
	.root = &demo_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
