/*
 * marks_schema.c - Runs at * /5 minutes, or / *5: the tables that the runtime works from.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#include "marks_schema.h"

#include "marks_cyaml.h"
#include "marks_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "a*/b/*c" },
	{ .letter = "B", .name = "Beta", .wire = "b*/" },
};

static const struct wd_api_version versions[] = {
	{
		.wire = "v1*/",
		.kinds = 0x3, /* AB */
		.status = WD_VERSION_CURRENT,
	},
	{
		.wire = "v2/*",
		.kinds = 0x3, /* AB */
		.status = WD_VERSION_DEPRECATED,
	},
};

/* ---- enumerations ---- */

const struct wd_enum marks_kind_names = {
	.name = "Kind",
	.values = marks_words_kind,
	.count = 2,
};

const struct wd_enum marks_api_version_names = {
	.name = "ApiVersion",
	.values = marks_words_api_version,
	.count = 2,
};

const struct wd_enum marks_color_names = {
	.name = "Color",
	.values = marks_words_color,
	.count = 2,
};

/* ---- formats ---- */

static const uint8_t format_classes_path[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_path[] = {
	6, 1, 2, 6,
	6, 3, 6, 4,
	6, 5, 2, 6,
	6, 3, 6, 6,
	6, 6, 6, 6,
	6, 6, 6, 4,
};

static const uint8_t format_accepting_path[] = {
	1, 1, 0, 1, 1, 0,
};

static const struct wd_format format_path = {
	.name = "path",
	.pattern = "a*/b|/*",
	.doc = "a path */ or /*",
	.classes = format_classes_path,
	.next = format_next_path,
	.accepting = format_accepting_path,
	.class_count = 4,
	.count = 6,
	.max_length = 9,
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
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &marks_kind_names,
		.flags = WD_TELLS_KIND,
		.id = WD_KIND,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &marks_api_version_names,
		.flags = WD_TELLS_VERSION,
		.id = WD_API_VERSION,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_path,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &marks_color_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3] },
		.element = &marks_element_entry[1],
		.elements = VALUES(&types[3], &marks_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &marks_item_structure,
		.elements = &marks_item_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
};

/* ---- Item ---- */

static const struct wd_field fields_item[] = {
	[MARKS_ITEM_NUMBER] = {
		.key = "*/number",
		.type = &types[0],
		.view = &marks_view_item[2],
		.kinds = 0x3, /* AB */
		.flags = WD_WRAPPED,
	},
};

static const struct wd_key keys_item[2] = {
	[1] = {
		.text = "*/number",
		.length = 8,
		.field = MARKS_ITEM_NUMBER,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure marks_item_structure = {
	.name = "Item",
	.fields = fields_item,
	.keys = keys_item,
	.view = &marks_item_normal_form,
	.set = &marks_view_item[1],
	.field_count = MARKS_ITEM_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[MARKS_KIND] = {
		.key = "kind*/",
		.type = &types[1],
		.view = &marks_view_root[1],
		.kinds = 0x3, /* AB */
		.flags = WD_REQUIRED,
	},
	[MARKS_VERSION] = {
		.key = "/*version",
		.type = &types[2],
		.view = &marks_view_root[2],
		.kinds = 0x3, /* AB */
		.flags = WD_REQUIRED,
	},
	[MARKS_NUMBER] = {
		.key = "*/number",
		.type = &types[0],
		.view = &marks_view_root[3],
		.kinds = 0x1, /* A_ */
		.flags = 0,
	},
	[MARKS_TEXT] = {
		.key = "text*/",
		.type = &types[3],
		.view = &marks_view_root[5],
		.kinds = 0x3, /* AB */
		.flags = 0,
	},
	[MARKS_PATH] = {
		.key = "/*path",
		.default_value = "/",
		.type = &types[4],
		.view = &marks_view_root[6],
		.kinds = 0x3, /* AB */
		.flags = 0,
	},
	[MARKS_COLOR] = {
		.key = "color*/",
		.default_value = "red*/",
		.type = &types[5],
		.view = &marks_view_root[7],
		.kinds = 0x3, /* AB */
		.flags = 0,
	},
	[MARKS_MAP] = {
		.key = "map*/",
		.type = &types[6],
		.view = &marks_view_root[8],
		.kinds = 0x3, /* AB */
		.flags = 0,
	},
	[MARKS_ITEMS] = {
		.key = "items*/",
		.type = &types[7],
		.view = &marks_view_root[9],
		.kinds = 0x3, /* AB */
		.flags = 0,
	},
	[MARKS_ANY] = {
		.key = "any*/",
		.type = &types[8],
		.view = &marks_view_root[10],
		.kinds = 0x3, /* AB */
		.flags = 0,
	},
};

static const struct wd_key keys_root[32] = {
	[1] = {
		.text = "old*/",
		.length = 5,
		.field = MARKS_COLOR,
		.role = WD_KEY_LEGACY,
	},
	[3] = {
		.text = "*/number",
		.length = 8,
		.field = MARKS_NUMBER,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "/*foreign",
		.remedy = "write text */ /*",
		.length = 9,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[9] = {
		.text = "text*/",
		.length = 6,
		.field = MARKS_TEXT,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "map*/",
		.length = 5,
		.field = MARKS_MAP,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "kind*/",
		.length = 6,
		.field = MARKS_KIND,
		.role = WD_KEY_PROPER,
	},
	[16] = {
		.text = "/*version",
		.length = 9,
		.field = MARKS_VERSION,
		.role = WD_KEY_PROPER,
	},
	[17] = {
		.text = "items*/",
		.length = 7,
		.field = MARKS_ITEMS,
		.role = WD_KEY_PROPER,
	},
	[27] = {
		.text = "/*path",
		.length = 6,
		.field = MARKS_PATH,
		.role = WD_KEY_PROPER,
	},
	[28] = {
		.text = "color*/",
		.length = 7,
		.field = MARKS_COLOR,
		.role = WD_KEY_PROPER,
	},
	[29] = {
		.text = "foreign*/",
		.length = 9,
		.field = MARKS_TEXT,
		.role = WD_KEY_FOREIGN,
	},
	[30] = {
		.text = "any*/",
		.length = 5,
		.field = MARKS_ANY,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_root[] = {
	{
		.why = "one */ is enough /*",
		.fields = (const uint16_t[]){ MARKS_TEXT, MARKS_PATH },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_AT_MOST_ONE,
	},
};

const struct wd_structure marks_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.rules = rules_root,
	.view = &marks_normal_form,
	.set = &marks_view_root[0],
	.field_count = MARKS_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 1,
};

/* ---- the whole ---- */

static const struct wd_wrapper wrapper = {
	.value = { "value", 5 },
	.items = { "items", 5 },
	.deleted = { "deleted", 7 },
};

const struct wd_schema marks_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "marks",
	.hash = "c666c5e4b8f61e3f",
	.group = NULL,
	.root = &marks_structure,
	.kinds = kinds,
	.versions = versions,
	.kind_count = 2,
	.version_count = 2,
	.kind_field = MARKS_KIND,
	.version_field = MARKS_VERSION,
	.wrapper = &wrapper,
	.dialect = WD_DIALECT_CORE,
};
