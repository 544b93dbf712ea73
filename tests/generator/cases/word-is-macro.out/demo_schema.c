/*
 * demo_schema.c - A schema.: the tables that the runtime works from.
 *
 * Generated from word-is-macro.def (hash 44d27a409fff8402) by `python3 -m generator --schema word-is-macro.def`.  Do
 * not edit.
 */

#include "demo_schema.h"

#include "demo_cyaml.h"
#include "demo_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "unix" },
};

/* ---- enumerations ---- */

const struct wd_enum demo_kind_names = {
	.name = "Kind",
	.values = demo_words_kind,
	.count = 1,
};

const struct wd_enum demo_system_names = {
	.name = "System",
	.values = demo_words_system,
	.count = 2,
};

/* ---- types ---- */

static const struct wd_type types[] = {
	{
		.enumeration = &demo_system_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[DEMO_SYSTEM] = {
		.key = "errno",
		.default_value = "linux",
		.type = &types[0],
		.view = &demo_view_root[1],
		.kinds = 0x1, /* A */
		.flags = WD_IN_RULE,
	},
	[DEMO_EOF] = {
		.key = "EOF",
		.default_value = "true",
		.type = &types[1],
		.view = &demo_view_root[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[4] = {
	[1] = {
		.text = "EOF",
		.length = 3,
		.field = DEMO_EOF,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "errno",
		.length = 5,
		.field = DEMO_SYSTEM,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_root[] = {
	{
		.why = "it is one",
		.when = "errno is linux",
		.fields = (const uint16_t[]){ DEMO_EOF, DEMO_SYSTEM },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = DEMO_SYSTEM,
			.count = 1,
			.values = (const char *const[]){ "linux" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_IF,
	},
};

const struct wd_structure demo_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.rules = rules_root,
	.view = &demo_normal_form,
	.set = &demo_view_root[0],
	.field_count = DEMO_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 1,
};

/* ---- the whole ---- */

const struct wd_schema demo_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "demo",
	.hash = "44d27a409fff8402",
	.group = NULL,
	.root = &demo_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
