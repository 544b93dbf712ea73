/*
 * nul_schema.c - Null: the tables that the runtime works from.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#include "nul_schema.h"

#include "nul_cyaml.h"
#include "nul_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "N", .name = "Nul", .wire = "nul" },
};

/* ---- enumerations ---- */

const struct wd_enum nul_kind_names = {
	.name = "Kind",
	.values = nul_words_kind,
	.count = 1,
};

const struct wd_enum nul_level_names = {
	.name = "Level",
	.values = nul_words_level,
	.count = 2,
};

/* ---- units ---- */

static const struct wd_family family_time = {
	.name = "time",
	.units = (const struct wd_unit[]){
		{ "h", INT64_C(3600000) },
		{ "m", INT64_C(60000) },
		{ "s", INT64_C(1000) },
		{ "ms", INT64_C(1) },
	},
	.count = 4,
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
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.null_entry = 1,
		.flags = WD_NUMERIC | WD_NULLABLE | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.null_entry = 1,
		.flags = WD_NULLABLE | WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.max = "9",
		.null_entry = 1,
		.flags = WD_NUMERIC | WD_NULLABLE | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.null_entry = 2,
		.flags = WD_NUMERIC | WD_NULLABLE | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_NULLABLE,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.family = &family_time,
		.flags = WD_NUMERIC | WD_NULLABLE,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NONEMPTY | WD_NULLABLE,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &nul_level_names,
		.flags = WD_NULLABLE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &nul_part_structure,
		.flags = WD_NULLABLE,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.flags = WD_NULLABLE,
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = nul_element_root_list,
		.elements = VALUES(&types[0], nul_element_root_list),
		.min_count = 1,
		.max_count = 2,
		.flags = WD_NULLABLE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_NULLABLE,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[12] },
		.element = nul_element_root_names,
		.elements = VALUES(&types[12], nul_element_root_names),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8] },
		.element = nul_element_root_levels,
		.elements = VALUES(&types[8], nul_element_root_levels),
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1] },
		.element = nul_element_root_numbers,
		.elements = VALUES(&types[1], nul_element_root_numbers),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[9] },
		.element = nul_element_root_parts,
		.elements = VALUES(&types[9], nul_element_root_parts),
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
		.parts = (const struct wd_type *const[]){ &types[17] },
		.element = nul_element_root_lists_row,
		.elements = VALUES(&types[17], nul_element_root_lists_row),
		.min_count = 1,
		.max_count = 2,
		.flags = WD_NULLABLE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[18] },
		.element = nul_element_root_lists,
		.elements = VALUES(&types[18], nul_element_root_lists),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[12] },
		.element = &nul_element_entry[1],
		.elements = VALUES(&types[12], &nul_element_entry[1]),
		.flags = WD_NULLABLE,
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = &nul_element_root_flags[1],
		.elements = VALUES(&types[2], &nul_element_root_flags[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[9] },
		.element = &nul_element_root_volumes[1],
		.elements = VALUES(&types[9], &nul_element_root_volumes[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &nul_part_structure,
		.elements = &nul_part_structure,
		.flags = WD_NULLABLE,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Part ---- */

static const struct wd_field fields_part[] = {
	[NUL_PART_ID] = {
		.key = "id",
		.type = &types[0],
		.view = &nul_view_part[2],
		.kinds = 0x1, /* N */
		.flags = WD_REQUIRED,
	},
	[NUL_PART_SIZE] = {
		.key = "size",
		.default_value = "5",
		.type = &types[1],
		.view = &nul_view_part[3],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
};

static const struct wd_key keys_part[4] = {
	[0] = {
		.text = "id",
		.length = 2,
		.field = NUL_PART_ID,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "size",
		.length = 4,
		.field = NUL_PART_SIZE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure nul_part_structure = {
	.name = "Part",
	.fields = fields_part,
	.keys = keys_part,
	.view = &nul_part_normal_form,
	.set = &nul_view_part[1],
	.field_count = NUL_PART_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[NUL_FLAG] = {
		.key = "flag",
		.default_value = "true",
		.type = &types[2],
		.view = &nul_view_root[1],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_COUNT] = {
		.key = "count",
		.default_value = "3",
		.type = &types[3],
		.view = &nul_view_root[3],
		.kinds = 0x1, /* N */
		.flags = WD_IN_RULE,
	},
	[NUL_SHARE] = {
		.key = "share",
		.type = &types[4],
		.view = &nul_view_root[5],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_SIZE] = {
		.key = "size",
		.type = &types[5],
		.view = &nul_view_root[8],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_WAIT] = {
		.key = "wait",
		.type = &types[6],
		.view = &nul_view_root[9],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_NAME] = {
		.key = "name",
		.default_value = "x",
		.type = &types[7],
		.view = &nul_view_root[11],
		.kinds = 0x1, /* N */
		.flags = WD_IN_RULE,
	},
	[NUL_LEVEL] = {
		.key = "level",
		.default_value = "low",
		.type = &types[8],
		.view = &nul_view_root[12],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_PART] = {
		.key = "part",
		.type = &types[9],
		.view = &nul_view_root[13],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_WHOLE] = {
		.key = "whole",
		.type = &types[9],
		.view = &nul_view_root[14],
		.kinds = 0x1, /* N */
		.flags = WD_REQUIRED,
	},
	[NUL_ANY] = {
		.key = "any",
		.type = &types[10],
		.view = &nul_view_root[15],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_LIST] = {
		.key = "list",
		.type = &types[11],
		.view = &nul_view_root[16],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_NAMES] = {
		.key = "names",
		.type = &types[13],
		.view = &nul_view_root[17],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_LEVELS] = {
		.key = "levels",
		.type = &types[14],
		.view = &nul_view_root[18],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_NUMBERS] = {
		.key = "numbers",
		.type = &types[15],
		.view = &nul_view_root[19],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_PARTS] = {
		.key = "parts",
		.type = &types[16],
		.view = &nul_view_root[20],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_LISTS] = {
		.key = "lists",
		.type = &types[19],
		.view = &nul_view_root[21],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_LABELS] = {
		.key = "labels",
		.type = &types[20],
		.view = &nul_view_root[22],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_FLAGS] = {
		.key = "flags",
		.type = &types[21],
		.view = &nul_view_root[23],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_VOLUMES] = {
		.key = "volumes",
		.type = &types[22],
		.view = &nul_view_root[24],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_ITEMS] = {
		.key = "items",
		.type = &types[23],
		.view = &nul_view_root[25],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
	[NUL_STRICT] = {
		.key = "strict",
		.type = &types[0],
		.view = &nul_view_root[26],
		.kinds = 0x1, /* N */
		.flags = 0,
	},
};

static const struct wd_key keys_root[64] = {
	[1] = {
		.text = "list",
		.length = 4,
		.field = NUL_LIST,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "labels",
		.length = 6,
		.field = NUL_LABELS,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "any",
		.length = 3,
		.field = NUL_ANY,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "names",
		.length = 5,
		.field = NUL_NAMES,
		.role = WD_KEY_PROPER,
	},
	[16] = {
		.text = "items",
		.length = 5,
		.field = NUL_ITEMS,
		.role = WD_KEY_PROPER,
	},
	[20] = {
		.text = "part",
		.length = 4,
		.field = NUL_PART,
		.role = WD_KEY_PROPER,
	},
	[23] = {
		.text = "flag",
		.length = 4,
		.field = NUL_FLAG,
		.role = WD_KEY_PROPER,
	},
	[28] = {
		.text = "size",
		.length = 4,
		.field = NUL_SIZE,
		.role = WD_KEY_PROPER,
	},
	[29] = {
		.text = "level",
		.length = 5,
		.field = NUL_LEVEL,
		.role = WD_KEY_PROPER,
	},
	[32] = {
		.text = "wait",
		.length = 4,
		.field = NUL_WAIT,
		.role = WD_KEY_PROPER,
	},
	[37] = {
		.text = "parts",
		.length = 5,
		.field = NUL_PARTS,
		.role = WD_KEY_PROPER,
	},
	[38] = {
		.text = "name",
		.length = 4,
		.field = NUL_NAME,
		.role = WD_KEY_PROPER,
	},
	[41] = {
		.text = "numbers",
		.length = 7,
		.field = NUL_NUMBERS,
		.role = WD_KEY_PROPER,
	},
	[42] = {
		.text = "levels",
		.length = 6,
		.field = NUL_LEVELS,
		.role = WD_KEY_PROPER,
	},
	[44] = {
		.text = "flags",
		.length = 5,
		.field = NUL_FLAGS,
		.role = WD_KEY_PROPER,
	},
	[52] = {
		.text = "count",
		.length = 5,
		.field = NUL_COUNT,
		.role = WD_KEY_PROPER,
	},
	[53] = {
		.text = "whole",
		.length = 5,
		.field = NUL_WHOLE,
		.role = WD_KEY_PROPER,
	},
	[54] = {
		.text = "lists",
		.length = 5,
		.field = NUL_LISTS,
		.role = WD_KEY_PROPER,
	},
	[55] = {
		.text = "volumes",
		.length = 7,
		.field = NUL_VOLUMES,
		.role = WD_KEY_PROPER,
	},
	[56] = {
		.text = "share",
		.length = 5,
		.field = NUL_SHARE,
		.role = WD_KEY_PROPER,
	},
	[57] = {
		.text = "strict",
		.length = 6,
		.field = NUL_STRICT,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_root[] = {
	{
		.why = "the two do not go together",
		.when = "name is x",
		.fields = (const uint16_t[]){ NUL_STRICT, NUL_NAME },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = NUL_NAME,
			.count = 1,
			.values = (const char *const[]){ "x" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "the two do not go together",
		.when = "count is above 5",
		.fields = (const uint16_t[]){ NUL_STRICT, NUL_COUNT },
		.condition = &(const struct wd_condition){
			.test = WD_ABOVE,
			.field = NUL_COUNT,
			.count = 1,
			.values = (const char *const[]){ "5" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
};

const struct wd_structure nul_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.rules = rules_root,
	.view = &nul_normal_form,
	.set = &nul_view_root[0],
	.field_count = NUL_FIELD_COUNT,
	.key_mask = 63,
	.rule_count = 2,
};

/* ---- the whole ---- */

const struct wd_schema nul_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "nul",
	.hash = "579f6a0c49fa4b7c",
	.group = NULL,
	.root = &nul_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
