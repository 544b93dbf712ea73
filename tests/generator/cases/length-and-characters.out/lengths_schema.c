/*
 * lengths_schema.c - A schema.: the tables that the runtime works from.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#include "lengths_schema.h"

#include "lengths_cyaml.h"
#include "lengths_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "A", .name = "Alpha", .wire = "alpha" },
};

/* ---- enumerations ---- */

const struct wd_enum lengths_kind_names = {
	.name = "Kind",
	.values = lengths_words_kind,
	.count = 1,
};

/* ---- formats ---- */

static const uint8_t format_classes_city[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4, 0, 0, 0, 0, 0, 5, 0, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
	0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_city[] = {
	5, 5, 1, 5, 5, 5, 5, 5, 5, 5, 2,
	5, 3, 5, 5, 5, 5, 5, 5, 5, 5, 4,
	5, 5, 5, 1, 1, 1, 5, 5, 5, 5, 5,
	5, 3, 5, 5, 5, 5, 5, 5, 5, 5, 4,
	5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 5,
};

static const uint8_t format_accepting_city[] = {
	0, 0, 0, 1, 0,
};

static const struct wd_format format_city = {
	.name = "city",
	.pattern = "[A-ZÄÖÜ][a-zäöüß. -]+",
	.doc = "the name of a city",
	.classes = format_classes_city,
	.next = format_next_city,
	.accepting = format_accepting_city,
	.class_count = 11,
	.count = 5,
	.max_length = 12,
};

static const uint8_t format_classes_any_two[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_any_two[] = {
	9, 1, 9, 2, 3, 4,
	9, 5, 9, 6, 7, 8,
	9, 9, 1, 9, 9, 9,
	9, 9, 2, 9, 9, 9,
	9, 9, 3, 9, 9, 9,
	9, 9, 9, 9, 9, 9,
	9, 9, 5, 9, 9, 9,
	9, 9, 6, 9, 9, 9,
	9, 9, 7, 9, 9, 9,
};

static const uint8_t format_accepting_any_two[] = {
	0, 0, 0, 0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_any_two = {
	.name = "any_two",
	.pattern = "[^x]{2}",
	.doc = "two characters, none of them x",
	.classes = format_classes_any_two,
	.next = format_next_any_two,
	.accepting = format_accepting_any_two,
	.class_count = 6,
	.count = 9,
	.max_length = 2,
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
		.min_length = 2,
		.max_length = 8,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min_length = 3,
		.max_length = 3,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.max_length = 40,
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min_length = 9,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_city,
		.max_length = 9,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_any_two,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min_length = 1,
		.max_length = 3,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[6] },
		.element = &lengths_element_entry[1],
		.elements = VALUES(&types[6], &lengths_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[LENGTHS_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &lengths_view_root[1],
		.kinds = 0x1, /* A */
		.flags = WD_REQUIRED,
	},
	[LENGTHS_CODE] = {
		.key = "code",
		.type = &types[1],
		.view = &lengths_view_root[2],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[LENGTHS_NOTE] = {
		.key = "note",
		.type = &types[2],
		.view = &lengths_view_root[3],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[LENGTHS_LONG_TEXT] = {
		.key = "long_text",
		.type = &types[3],
		.view = &lengths_view_root[4],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[LENGTHS_CITY] = {
		.key = "city",
		.default_value = "Köln",
		.type = &types[4],
		.view = &lengths_view_root[5],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[LENGTHS_PAIR] = {
		.key = "pair",
		.type = &types[5],
		.view = &lengths_view_root[6],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
	[LENGTHS_TAGS] = {
		.key = "tags",
		.type = &types[7],
		.view = &lengths_view_root[7],
		.kinds = 0x1, /* A */
		.flags = 0,
	},
};

static const struct wd_key keys_root[16] = {
	[0] = {
		.text = "tags",
		.length = 4,
		.field = LENGTHS_TAGS,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "pair",
		.length = 4,
		.field = LENGTHS_PAIR,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "city",
		.length = 4,
		.field = LENGTHS_CITY,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "long_text",
		.length = 9,
		.field = LENGTHS_LONG_TEXT,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "code",
		.length = 4,
		.field = LENGTHS_CODE,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = LENGTHS_NAME,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "note",
		.length = 4,
		.field = LENGTHS_NOTE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure lengths_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &lengths_normal_form,
	.set = &lengths_view_root[0],
	.field_count = LENGTHS_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema lengths_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "lengths",
	.hash = "5d793f63646cd25b",
	.group = NULL,
	.root = &lengths_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
