/*
 * marks_schema.c - Runs at * /5 minutes, or / *5: the tables that the runtime works from.
 *
 * Generated from comment-marks.def (hash 071ed8108b8128a1) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#include "marks_schema.h"

#include <stddef.h>

#include "marks_cyaml.h"
#include "marks_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "a*/b/*c", .doc = "A kind */ of its own /*." },
	{ .letter = "B", .name = "Beta", .wire = "b*/", .doc = "*/" },
};

static const struct wd_version versions[] = {
	{
		.wire = "v1*/",
		.doc = "A version */ /*.",
		.kinds = 0x3, /* AB */
		.status = WD_VERSION_CURRENT,
	},
	{
		.wire = "v2/*",
		.doc = "/*",
		.kinds = 0x3, /* AB */
		.status = WD_VERSION_DEPRECATED,
	},
};

/* ---- enumerations ---- */

static const struct wd_enum_value values_kind[] = {
	{ "a*/b/*c", "A kind */ of its own /*." },
	{ "b*/", "*/" },
};

const struct wd_enum marks_kind_names = {
	.name = "Kind",
	.doc = "The kinds of document.",
	.values = values_kind,
	.count = 2,
};

static const struct wd_enum_value values_api_version[] = {
	{ "v1*/", "A version */ /*." },
	{ "v2/*", "/*" },
};

const struct wd_enum marks_api_version_names = {
	.name = "ApiVersion",
	.doc = "The versions of the API.",
	.values = values_api_version,
	.count = 2,
};

static const struct wd_enum_value values_color[] = {
	{ "red*/", "Red */ /*." },
	{ "/*blue", "Blue */ /*." },
};

const struct wd_enum marks_color_names = {
	.name = "Color",
	.doc = "Colours */ /*.",
	.values = values_color,
	.count = 2,
};

/* ---- formats ---- */

static const uint8_t classes_path[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_path[] = {
	6, 1, 2, 6,
	6, 3, 6, 4,
	6, 5, 2, 6,
	6, 3, 6, 6,
	6, 6, 6, 6,
	6, 6, 6, 4,
};

static const uint8_t accepting_path[] = {
	1, 1, 0, 1, 1, 0,
};

static const struct wd_format format_path = {
	.name = "path",
	.pattern = "a*/b|/*",
	.doc = "a path */ or /*",
	.classes = classes_path,
	.next = next_path,
	.accepting = accepting_path,
	.class_count = 4,
	.count = 6,
	.max_length = 9,
};

/* ---- Item ---- */

static const struct wd_field fields_item[] = {
	[MARKS_ITEM_NUMBER] = {
		.key = "*/number",
		.member = "number",
		.doc = "A number */ /*.",
		.example = "1",
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks_item, number),
		.extra_offset = offsetof(struct marks_item, number_text),
		.flags = WD_WRAPPED,
		.type = WD_NUMBER,
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
	.doc = "An item */ /*.",
	.fields = fields_item,
	.keys = keys_item,
	.normal_form = &marks_item_normal_form,
	.size = sizeof(struct marks_item),
	.set_offset = offsetof(struct marks_item, set),
	.field_count = MARKS_ITEM_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.item_key_offset = offsetof(struct marks_item, key),
	.item_deleted_offset = offsetof(struct marks_item, deleted),
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[MARKS_KIND] = {
		.key = "kind*/",
		.member = "kind",
		.doc = "The kind */ /*.",
		.enumeration = &marks_kind_names,
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, kind),
		.flags = WD_REQUIRED,
		.type = WD_KIND,
	},
	[MARKS_VERSION] = {
		.key = "/*version",
		.member = "version",
		.doc = "The version */ /*.",
		.enumeration = &marks_api_version_names,
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, version),
		.flags = WD_REQUIRED,
		.type = WD_API_VERSION,
	},
	[MARKS_NUMBER] = {
		.key = "*/number",
		.member = "number",
		.doc = "A number */ /*.",
		.since = "1*/",
		.example = "1",
		.kinds = 0x1, /* A_ */
		.offset = offsetof(struct marks, number),
		.extra_offset = offsetof(struct marks, number_text),
		.flags = 0,
		.type = WD_NUMBER,
	},
	[MARKS_TEXT] = {
		.key = "text*/",
		.member = "text",
		.doc = "A text */ /*.",
		.example = "a*/ /*",
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, text),
		.flags = 0,
		.type = WD_STRING,
	},
	[MARKS_PATH] = {
		.key = "/*path",
		.member = "path",
		.doc = "A path */ /*.",
		.default_value = "/",
		.example = "/",
		.format = &format_path,
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, path),
		.flags = 0,
		.type = WD_STRING,
	},
	[MARKS_COLOR] = {
		.key = "color*/",
		.member = "color",
		.doc = "A color */ /*.",
		.default_value = "red*/",
		.example = "red*/",
		.enumeration = &marks_color_names,
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, color),
		.flags = 0,
		.type = WD_ENUM,
	},
	[MARKS_MAP] = {
		.key = "map*/",
		.member = "map",
		.doc = "A map */ /*.",
		.example = "*/=/*",
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, map),
		.extra_offset = offsetof(struct marks, map_count),
		.flags = 0,
		.type = WD_MAP,
	},
	[MARKS_ITEMS] = {
		.key = "items*/",
		.member = "items",
		.doc = "Items */ /*.",
		.structure = &marks_item_structure,
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, items),
		.extra_offset = offsetof(struct marks, items_count),
		.flags = 0,
		.type = WD_ITEMS,
	},
	[MARKS_ANY] = {
		.key = "any*/",
		.member = "any",
		.doc = "Anything */ /*.",
		.kinds = 0x3, /* AB */
		.offset = offsetof(struct marks, any),
		.flags = 0,
		.type = WD_ANY,
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
		.condition_count = 0,
		.relation = WD_AT_MOST_ONE,
	},
};

const struct wd_structure marks_structure = {
	.name = "Root",
	.doc = "The root */ /*.",
	.fields = fields_root,
	.keys = keys_root,
	.rules = rules_root,
	.normal_form = &marks_normal_form,
	.size = sizeof(struct marks),
	.set_offset = offsetof(struct marks, set),
	.field_count = MARKS_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 1,
	.item_key_offset = WD_NONE,
	.item_deleted_offset = WD_NONE,
};

/* ---- the whole ---- */

const struct wd_schema marks_schema = {
	.abi_version = 1,
	.id = "marks",
	.doc = "Runs at */5 minutes, or /*5",
	.hash = "071ed8108b8128a1",
	.group = NULL,
	.root = &marks_structure,
	.kinds = kinds,
	.versions = versions,
	.kind_count = 2,
	.version_count = 2,
	.kind_field = MARKS_KIND,
	.version_field = MARKS_VERSION,
};
