/*
 * zones_schema.c - A schema of time zones: the tables that the runtime works from.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#include "zones_schema.h"

#include "zones_cyaml.h"
#include "zones_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "alpha" },
};

/* ---- enumerations ---- */

const struct wd_enum zones_kind_names = {
	.name = "Kind",
	.values = zones_words_kind,
	.count = 1,
};

const struct wd_enum zones_zone_names = {
	.name = "Zone",
	.values = zones_words_zone,
	.count = 3,
};

/* ---- types ---- */

static const struct wd_type types[] = {
	{
		.enumeration = &zones_zone_names,
		.flags = WD_ANY_CASE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[ZONES_ZONE] = {
		.key = "zone",
		.default_value = "Etc/GMT+1",
		.type = &types[0],
		.view = &zones_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[2] = {
	[1] = {
		.text = "zone",
		.length = 4,
		.field = ZONES_ZONE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure zones_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &zones_normal_form,
	.set = &zones_view_root[0],
	.field_count = ZONES_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema zones_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "zones",
	.hash = "04431d7899584c59",
	.group = NULL,
	.root = &zones_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
