/*
 * demo_schema.c - A schema.: the tables that the runtime works from.
 *
 * Generated from format-unused.def (hash aaf047c25b56bd7b) by `python3 -m generator --schema format-unused.def`.  Do
 * not edit.
 */

#include "demo_schema.h"

#include "demo_cyaml.h"
#include "demo_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "AlphaThing" },
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
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[DEMO_SIZE] = {
		.key = "size",
		.type = &types[0],
		.view = &demo_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[2] = {
	[0] = {
		.text = "size",
		.length = 4,
		.field = DEMO_SIZE,
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
	.hash = "aaf047c25b56bd7b",
	.group = NULL,
	.root = &demo_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
