/*
 * demo_schema.c - A demonstration: the tables that the runtime works from.
 *
 * Generated from wrapper-unused.def (hash 07d85e09197bd540) by `python3 -m generator --schema wrapper-unused.def`.  Do
 * not edit.
 */

#include "demo_schema.h"

#include "demo_cyaml.h"
#include "demo_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "One", .wire = "one" },
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
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[DEMO_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &demo_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[2] = {
	[0] = {
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
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema demo_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "demo",
	.hash = "07d85e09197bd540",
	.group = NULL,
	.root = &demo_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
