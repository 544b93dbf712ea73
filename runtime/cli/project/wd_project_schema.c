/*
 * wd_project_schema.c - Project file of the tool: the tables that the runtime works from.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

#include "wd_project_schema.h"

#include "wd_project_cyaml.h"
#include "wd_project_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "P", .name = "Project", .wire = "project" },
};

/* ---- enumerations ---- */

const struct wd_enum wd_project_kind_names = {
	.name = "Kind",
	.values = wd_project_words_kind,
	.count = 1,
};

const struct wd_enum wd_project_code_names = {
	.name = "Code",
	.values = wd_project_words_code,
	.count = 19,
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
		.enumeration = &wd_project_code_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = wd_project_element_project_error,
		.elements = VALUES(&types[0], wd_project_element_project_error),
		.flags = WD_UNIQUE | WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = wd_project_element_project_warn,
		.elements = VALUES(&types[0], wd_project_element_project_warn),
		.flags = WD_UNIQUE | WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = wd_project_element_project_allow,
		.elements = VALUES(&types[0], wd_project_element_project_allow),
		.flags = WD_UNIQUE | WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5] },
		.element = wd_project_element_project_exclude,
		.elements = VALUES(&types[5], wd_project_element_project_exclude),
		.flags = WD_UNIQUE | WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
};

/* ---- Project ---- */

static const struct wd_field fields_project[] = {
	[WD_PROJECT_ERROR] = {
		.key = "error",
		.type = &types[1],
		.view = &wd_project_view_project[1],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[WD_PROJECT_WARN] = {
		.key = "warn",
		.type = &types[2],
		.view = &wd_project_view_project[2],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[WD_PROJECT_ALLOW] = {
		.key = "allow",
		.type = &types[3],
		.view = &wd_project_view_project[3],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[WD_PROJECT_STRICT] = {
		.key = "strict",
		.default_value = "false",
		.type = &types[4],
		.view = &wd_project_view_project[4],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
	[WD_PROJECT_EXCLUDE] = {
		.key = "exclude",
		.type = &types[6],
		.view = &wd_project_view_project[5],
		.kinds = 0x1, /* P */
		.flags = 0,
	},
};

static const struct wd_key keys_project[16] = {
	[1] = {
		.text = "error",
		.length = 5,
		.field = WD_PROJECT_ERROR,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "warn",
		.length = 4,
		.field = WD_PROJECT_WARN,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "allow",
		.length = 5,
		.field = WD_PROJECT_ALLOW,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "strict",
		.length = 6,
		.field = WD_PROJECT_STRICT,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "exclude",
		.length = 7,
		.field = WD_PROJECT_EXCLUDE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure wd_project_structure = {
	.name = "Project",
	.fields = fields_project,
	.keys = keys_project,
	.view = &wd_project_normal_form,
	.set = &wd_project_view_project[0],
	.field_count = WD_PROJECT_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema wd_project_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "wd_project",
	.hash = "63485b682ed02641",
	.group = NULL,
	.root = &wd_project_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
