/*
 * brief_schema.c - Short forms: the tables that the runtime works from.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#include "brief_schema.h"

#include "brief_cyaml.h"
#include "brief_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "S", .name = "Shorts", .wire = "shorts" },
};

/* ---- enumerations ---- */

const struct wd_enum brief_kind_names = {
	.name = "Kind",
	.values = brief_words_kind,
	.count = 1,
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
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.short_member = BRIEF_BUILD_CONTEXT + 1,
		.short_forms = WD_FORM_STRING,
		.structure = &brief_build_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_BOOLEAN,
	},
	{
		.short_member = BRIEF_BUILD_CONTEXT + 1,
		.short_forms = WD_FORM_STRING,
		.structure = &brief_build_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING | WD_FORM_STRING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1] },
		.element = brief_element_words_list,
		.elements = VALUES(&types[1], brief_element_words_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NULLABLE,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1] },
		.or_list = true,
		.element = &brief_element_entry[1],
		.elements = VALUES(&types[1], &brief_element_entry[1]),
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING | WD_FORM_SEQUENCE | WD_FORM_STRING,
	},
	{
		.short_member = BRIEF_STEP_RUN + 1,
		.short_forms = WD_FORM_STRING,
		.structure = &brief_step_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[10] },
		.element = brief_element_root_steps,
		.elements = VALUES(&types[10], brief_element_root_steps),
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.short_member = BRIEF_STEP_RUN + 1,
		.short_forms = WD_FORM_STRING,
		.structure = &brief_step_structure,
		.flags = WD_NULLABLE,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[12] },
		.element = &brief_element_root_named[1],
		.elements = VALUES(&types[12], &brief_element_root_named[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.short_member = BRIEF_CHAIN_BUILD + 1,
		.short_forms = WD_FORM_STRING,
		.structure = &brief_chain_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3], &types[4] },
		.either = &brief_either_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.short_member = BRIEF_WORDS_LIST + 1,
		.short_forms = WD_FORM_SEQUENCE,
		.structure = &brief_words_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[7] },
		.or_list = true,
		.element = &brief_element_entry[1],
		.elements = VALUES(&types[7], &brief_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.min = "1",
		.max = "9",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[18] },
		.or_list = true,
		.element = &brief_element_root_limits[1],
		.elements = VALUES(&types[18], &brief_element_root_limits[1]),
		.min_count = 1,
		.max_count = 2,
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &brief_build2_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[20] },
		.or_list = true,
		.element = &brief_element_root_depends[1],
		.elements = VALUES(&types[20], &brief_element_root_depends[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.or_list = true,
		.structure = &brief_build3_structure,
		.elements = &brief_build3_structure,
		.flags = WD_OR_ONE,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.or_list = true,
		.structure = &brief_options_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8], &types[9] },
		.either = &brief_both_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
};

/* ---- Build ---- */

static const struct wd_field fields_build[] = {
	[BRIEF_BUILD_CONTEXT] = {
		.key = "context",
		.type = &types[0],
		.view = &brief_view_build[1],
		.kinds = 0x1, /* S */
		.flags = WD_REQUIRED,
	},
	[BRIEF_BUILD_TARGET] = {
		.key = "target",
		.default_value = "all",
		.type = &types[1],
		.view = &brief_view_build[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_build[4] = {
	[0] = {
		.text = "context",
		.length = 7,
		.field = BRIEF_BUILD_CONTEXT,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "target",
		.length = 6,
		.field = BRIEF_BUILD_TARGET,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_build_structure = {
	.name = "Build",
	.fields = fields_build,
	.keys = keys_build,
	.view = &brief_build_normal_form,
	.set = &brief_view_build[0],
	.field_count = BRIEF_BUILD_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Step ---- */

static const struct wd_field fields_step[] = {
	[BRIEF_STEP_RUN] = {
		.key = "run",
		.type = &types[1],
		.view = &brief_view_step[1],
		.kinds = 0x1, /* S */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_step[2] = {
	[0] = {
		.text = "run",
		.length = 3,
		.field = BRIEF_STEP_RUN,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_step_structure = {
	.name = "Step",
	.fields = fields_step,
	.keys = keys_step,
	.view = &brief_step_normal_form,
	.set = &brief_view_step[0],
	.field_count = BRIEF_STEP_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Chain ---- */

static const struct wd_field fields_chain[] = {
	[BRIEF_CHAIN_BUILD] = {
		.key = "build",
		.type = &types[2],
		.view = &brief_view_chain[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_chain[2] = {
	[1] = {
		.text = "build",
		.length = 5,
		.field = BRIEF_CHAIN_BUILD,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_chain_structure = {
	.name = "Chain",
	.fields = fields_chain,
	.keys = keys_chain,
	.view = &brief_chain_normal_form,
	.set = &brief_view_chain[0],
	.field_count = BRIEF_CHAIN_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Root_either_either ---- */

static const struct wd_field fields_root_either_either[] = {
	[BRIEF_EITHER_EITHER_BOOLEAN - 1] = {
		.key = "boolean",
		.type = &types[3],
		.view = &brief_view_root_either_either[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_EITHER_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[4],
		.view = &brief_view_root_either_either[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

const struct wd_structure brief_either_either_structure = {
	.name = "Root_either_either",
	.fields = fields_root_either_either,
	.view = &brief_either_either_normal_form,
	.tag = &brief_view_root_either_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Words ---- */

static const struct wd_field fields_words[] = {
	[BRIEF_WORDS_LIST] = {
		.key = "list",
		.type = &types[5],
		.view = &brief_view_words[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_words[2] = {
	[1] = {
		.text = "list",
		.length = 4,
		.field = BRIEF_WORDS_LIST,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_words_structure = {
	.name = "Words",
	.fields = fields_words,
	.keys = keys_words,
	.view = &brief_words_normal_form,
	.set = &brief_view_words[0],
	.field_count = BRIEF_WORDS_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Build2 ---- */

static const struct wd_field fields_build2[] = {
	[BRIEF_BUILD2_CONDITION] = {
		.key = "condition",
		.default_value = "started",
		.type = &types[1],
		.view = &brief_view_build2[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_build2[2] = {
	[0] = {
		.text = "condition",
		.length = 9,
		.field = BRIEF_BUILD2_CONDITION,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_build2_structure = {
	.name = "Build2",
	.fields = fields_build2,
	.keys = keys_build2,
	.view = &brief_build2_normal_form,
	.set = &brief_view_build2[0],
	.field_count = BRIEF_BUILD2_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Build3 ---- */

static const struct wd_field fields_build3[] = {
	[BRIEF_BUILD3_SIZE] = {
		.key = "size",
		.type = &types[6],
		.view = &brief_view_build3[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_build3[2] = {
	[0] = {
		.text = "size",
		.length = 4,
		.field = BRIEF_BUILD3_SIZE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_build3_structure = {
	.name = "Build3",
	.fields = fields_build3,
	.keys = keys_build3,
	.view = &brief_build3_normal_form,
	.set = &brief_view_build3[1],
	.field_count = BRIEF_BUILD3_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Options ---- */

static const struct wd_field fields_options[] = {
	[BRIEF_OPTIONS_NAME] = {
		.key = "name",
		.type = &types[1],
		.view = &brief_view_options[1],
		.kinds = 0x1, /* S */
		.flags = WD_REQUIRED,
	},
	[BRIEF_OPTIONS_MODE] = {
		.key = "mode",
		.type = &types[7],
		.view = &brief_view_options[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_options[4] = {
	[2] = {
		.text = "name",
		.length = 4,
		.field = BRIEF_OPTIONS_NAME,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "mode",
		.length = 4,
		.field = BRIEF_OPTIONS_MODE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_options_structure = {
	.name = "Options",
	.fields = fields_options,
	.keys = keys_options,
	.view = &brief_options_normal_form,
	.set = &brief_view_options[0],
	.field_count = BRIEF_OPTIONS_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Root_both_either ---- */

static const struct wd_field fields_root_both_either[] = {
	[BRIEF_BOTH_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[8],
		.view = &brief_view_root_both_either[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_BOTH_EITHER_MAP - 1] = {
		.key = "map",
		.type = &types[9],
		.view = &brief_view_root_both_either[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

const struct wd_structure brief_both_either_structure = {
	.name = "Root_both_either",
	.fields = fields_root_both_either,
	.view = &brief_both_either_normal_form,
	.tag = &brief_view_root_both_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[BRIEF_BUILD] = {
		.key = "build",
		.type = &types[2],
		.view = &brief_view_root[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_STEPS] = {
		.key = "steps",
		.type = &types[11],
		.view = &brief_view_root[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_NAMED] = {
		.key = "named",
		.type = &types[13],
		.view = &brief_view_root[3],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_CHAIN] = {
		.key = "chain",
		.type = &types[14],
		.view = &brief_view_root[4],
		.kinds = 0x1, /* S */
		.flags = WD_REQUIRED,
	},
	[BRIEF_EITHER] = {
		.key = "either",
		.type = &types[15],
		.view = &brief_view_root[5],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_WORDS] = {
		.key = "words",
		.type = &types[16],
		.view = &brief_view_root[6],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_ENV] = {
		.key = "env",
		.type = &types[17],
		.view = &brief_view_root[7],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_LIMITS] = {
		.key = "limits",
		.type = &types[19],
		.view = &brief_view_root[8],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_DEPENDS] = {
		.key = "depends",
		.type = &types[21],
		.view = &brief_view_root[9],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_VOLUMES] = {
		.key = "volumes",
		.type = &types[22],
		.view = &brief_view_root[10],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_OPTIONS] = {
		.key = "options",
		.type = &types[23],
		.view = &brief_view_root[11],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[BRIEF_BOTH] = {
		.key = "both",
		.type = &types[24],
		.view = &brief_view_root[12],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_root[32] = {
	[0] = {
		.text = "depends",
		.length = 7,
		.field = BRIEF_DEPENDS,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "both",
		.length = 4,
		.field = BRIEF_BOTH,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "build",
		.length = 5,
		.field = BRIEF_BUILD,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "limits",
		.length = 6,
		.field = BRIEF_LIMITS,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "named",
		.length = 5,
		.field = BRIEF_NAMED,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "options",
		.length = 7,
		.field = BRIEF_OPTIONS,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "words",
		.length = 5,
		.field = BRIEF_WORDS,
		.role = WD_KEY_PROPER,
	},
	[20] = {
		.text = "steps",
		.length = 5,
		.field = BRIEF_STEPS,
		.role = WD_KEY_PROPER,
	},
	[21] = {
		.text = "either",
		.length = 6,
		.field = BRIEF_EITHER,
		.role = WD_KEY_PROPER,
	},
	[22] = {
		.text = "chain",
		.length = 5,
		.field = BRIEF_CHAIN,
		.role = WD_KEY_PROPER,
	},
	[23] = {
		.text = "env",
		.length = 3,
		.field = BRIEF_ENV,
		.role = WD_KEY_PROPER,
	},
	[24] = {
		.text = "volumes",
		.length = 7,
		.field = BRIEF_VOLUMES,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure brief_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &brief_normal_form,
	.set = &brief_view_root[0],
	.field_count = BRIEF_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema brief_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "brief",
	.hash = "d8958136e9805997",
	.group = NULL,
	.root = &brief_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
