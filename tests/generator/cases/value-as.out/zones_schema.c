/*
 * zones_schema.c - A schema of time zones: the tables that the runtime works from.
 *
 * Generated from value-as.def (hash 11746b1ebe9c99a9) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#include "zones_schema.h"

#include <stddef.h>

#include "zones_cyaml.h"
#include "zones_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "alpha", .doc = "One kind." },
};

/* ---- enumerations ---- */

static const struct wd_enum_value values_kind[] = {
	{ "alpha", "One kind." },
};

const struct wd_enum zones_kind_names = {
	.name = "Kind",
	.doc = "The kinds of document.",
	.values = values_kind,
	.count = 1,
};

static const struct wd_enum_value values_zone[] = {
	{ "Etc/GMT+1", "One hour behind." },
	{ "Etc/GMT-1", "One hour ahead." },
	{ "Etc/UTC", "None of both." },
};

const struct wd_enum zones_zone_names = {
	.name = "Zone",
	.doc = "A time zone.",
	.values = values_zone,
	.count = 3,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[ZONES_ZONE] = {
		.key = "zone",
		.member = "zone",
		.doc = "A row that goes on after a back slash, as a macro does.",
		.default_value = "Etc/GMT+1",
		.example = "Etc/GMT+1",
		.enumeration = &zones_zone_names,
		.kinds = 0x1, /* A */
		.offset = offsetof(struct zones, zone),
		.flags = 0,
		.type = WD_ENUM,
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
	.doc = "The root.",
	.fields = fields_root,
	.keys = keys_root,
	.normal_form = &zones_normal_form,
	.size = sizeof(struct zones),
	.set_offset = offsetof(struct zones, set),
	.field_count = ZONES_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- the whole ---- */

const struct wd_schema zones_schema = {
	.abi_version = 1,
	.id = "zones",
	.doc = "A schema of time zones",
	.hash = "11746b1ebe9c99a9",
	.group = NULL,
	.root = &zones_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
};
