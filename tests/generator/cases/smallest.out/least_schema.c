/*
 * least_schema.c - The smallest schema: the tables that the runtime works from.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#include "least_schema.h"

#include "least_cyaml.h"
#include "least_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "Alpha" },
};

/* ---- enumerations ---- */

const struct wd_enum least_kind_names = {
	.name = "Kind",
	.values = least_words_kind,
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
	[LEAST_SIZE] = {
		.key = "size",
		.type = &types[0],
		.view = &least_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[2] = {
	[0] = {
		.text = "size",
		.length = 4,
		.field = LEAST_SIZE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure least_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &least_normal_form,
	.set = &least_view_root[0],
	.field_count = LEAST_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema least_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "least",
	.hash = "d26a60d24df6b3b2",
	.group = NULL,
	.root = &least_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
