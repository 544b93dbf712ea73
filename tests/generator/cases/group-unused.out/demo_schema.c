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
	{ .letter = "A", .name = "Alpha", .wire = "alpha", .doc = "The only kind." },
};

/* ---- enumerations ---- */

static const char *const docs_kind[] = {
	"The only kind.",
};

const struct wd_enum demo_kind_names = {
	.name = "Kind",
	.doc = "The kinds of document.",
	.values = demo_words_kind,
	.docs = docs_kind,
	.count = 1,
};

/* ---- types ---- */

static const struct wd_type types[] = {
	{
		.title = "Integer",
		.flags = WD_PLAIN | WD_NUMERIC,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.title = "Quantity",
		.flags = WD_NUMERIC,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.title = "String",
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[DEMO_PORT] = {
		.key = "port",
		.doc = "A port.",
		.example = "8080",
		.type = &types[0],
		.view = &demo_view_root[1],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[DEMO_SIZE] = {
		.key = "size",
		.doc = "A size.",
		.example = "1",
		.type = &types[1],
		.view = &demo_view_root[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[DEMO_NAME] = {
		.key = "name",
		.doc = "A name.",
		.example = "me",
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
	.doc = "The root.",
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
	.abi_version = 2,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "demo",
	.doc = "A demonstration",
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
