/*
 * scalars_schema.c - Values of every kind of scalar: the tables that the runtime works from.
 *
 * Generated from scalars.def (hash b678c8bba415adfc) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#include "scalars_schema.h"

#include "scalars_cyaml.h"
#include "scalars_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "S", .name = "Scalars", .wire = "scalars" },
};

/* ---- enumerations ---- */

const struct wd_enum scalars_kind_names = {
	.name = "Kind",
	.values = scalars_words_kind,
	.count = 1,
};

/* ---- formats ---- */

static const uint8_t format_classes_city[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 4, 0, 0, 0, 0, 0, 5, 0, 0, 6, 0, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0,
	0, 0, 0, 9, 0, 0, 0, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_city[] = {
	5, 1, 5, 5, 5, 5, 5, 5, 5, 5, 2,
	5, 5, 3, 5, 5, 5, 5, 5, 5, 5, 4,
	5, 5, 5, 1, 1, 1, 5, 5, 5, 5, 5,
	5, 5, 3, 5, 5, 5, 5, 5, 5, 5, 4,
	5, 5, 5, 5, 5, 5, 3, 3, 3, 3, 5,
};

static const uint8_t format_accepting_city[] = {
	0, 0, 0, 1, 0,
};

static const struct wd_format format_city = {
	.name = "city",
	.pattern = "[A-ZÄÖÜ][a-zäöüß]+",
	.doc = "the name of a city, of at most 6 letters",
	.classes = format_classes_city,
	.next = format_next_city,
	.accepting = format_accepting_city,
	.class_count = 11,
	.count = 5,
	.max_length = 6,
};

/* ---- types ---- */

static const struct wd_type types[] = {
	{
		.min_length = 2,
		.max_length = 4,
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
		.max_length = 5,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min_length = 2,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_city,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min_length = 1,
		.max_length = 1,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5] },
		.element = &scalars_element_entry[2],
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN | WD_DECIMAL,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.max = "99",
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "255",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "-100",
		.max = "32767",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "18446744073709551615",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "1",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN | WD_FLOAT,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_FRACTION_OR_WHOLE | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_MILLI | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "65535",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[19] },
		.element = scalars_element_root_sizes,
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[SCALARS_NAME] = {
		.key = "name",
		.type = &types[0],
		.view = &scalars_view_root[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_CODE] = {
		.key = "code",
		.type = &types[1],
		.view = &scalars_view_root[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_NOTE] = {
		.key = "note",
		.type = &types[2],
		.view = &scalars_view_root[3],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_WORD] = {
		.key = "word",
		.type = &types[3],
		.view = &scalars_view_root[4],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_CITY] = {
		.key = "city",
		.type = &types[4],
		.view = &scalars_view_root[5],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_TAGS] = {
		.key = "tags",
		.type = &types[6],
		.view = &scalars_view_root[6],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_INTEGER] = {
		.key = "integer",
		.type = &types[7],
		.view = &scalars_view_root[7],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PLAIN] = {
		.key = "plain",
		.type = &types[8],
		.view = &scalars_view_root[8],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_HELD] = {
		.key = "held",
		.type = &types[9],
		.view = &scalars_view_root[9],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_BYTE] = {
		.key = "byte",
		.type = &types[10],
		.view = &scalars_view_root[10],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_OFFSET] = {
		.key = "offset",
		.default_value = "-1",
		.type = &types[11],
		.view = &scalars_view_root[11],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SIZE] = {
		.key = "size",
		.type = &types[12],
		.view = &scalars_view_root[12],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SHARE] = {
		.key = "share",
		.default_value = "0.5",
		.type = &types[13],
		.view = &scalars_view_root[13],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_RATIO] = {
		.key = "ratio",
		.type = &types[14],
		.view = &scalars_view_root[15],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PARTS] = {
		.key = "parts",
		.type = &types[15],
		.view = &scalars_view_root[17],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_TEXT] = {
		.key = "text",
		.type = &types[16],
		.view = &scalars_view_root[19],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_MEMORY] = {
		.key = "memory",
		.type = &types[17],
		.view = &scalars_view_root[21],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_STORED] = {
		.key = "stored",
		.type = &types[18],
		.view = &scalars_view_root[22],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SIZES] = {
		.key = "sizes",
		.type = &types[20],
		.view = &scalars_view_root[23],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_root[64] = {
	[0] = {
		.text = "text",
		.length = 4,
		.field = SCALARS_TEXT,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "stored",
		.length = 6,
		.field = SCALARS_STORED,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "city",
		.length = 4,
		.field = SCALARS_CITY,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "sizes",
		.length = 5,
		.field = SCALARS_SIZES,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "ratio",
		.length = 5,
		.field = SCALARS_RATIO,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "integer",
		.length = 7,
		.field = SCALARS_INTEGER,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "offset",
		.length = 6,
		.field = SCALARS_OFFSET,
		.role = WD_KEY_PROPER,
	},
	[28] = {
		.text = "size",
		.length = 4,
		.field = SCALARS_SIZE,
		.role = WD_KEY_PROPER,
	},
	[31] = {
		.text = "byte",
		.length = 4,
		.field = SCALARS_BYTE,
		.role = WD_KEY_PROPER,
	},
	[32] = {
		.text = "tags",
		.length = 4,
		.field = SCALARS_TAGS,
		.role = WD_KEY_PROPER,
	},
	[37] = {
		.text = "parts",
		.length = 5,
		.field = SCALARS_PARTS,
		.role = WD_KEY_PROPER,
	},
	[38] = {
		.text = "name",
		.length = 4,
		.field = SCALARS_NAME,
		.role = WD_KEY_PROPER,
	},
	[39] = {
		.text = "plain",
		.length = 5,
		.field = SCALARS_PLAIN,
		.role = WD_KEY_PROPER,
	},
	[46] = {
		.text = "memory",
		.length = 6,
		.field = SCALARS_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[52] = {
		.text = "code",
		.length = 4,
		.field = SCALARS_CODE,
		.role = WD_KEY_PROPER,
	},
	[56] = {
		.text = "share",
		.length = 5,
		.field = SCALARS_SHARE,
		.role = WD_KEY_PROPER,
	},
	[61] = {
		.text = "note",
		.length = 4,
		.field = SCALARS_NOTE,
		.role = WD_KEY_PROPER,
	},
	[62] = {
		.text = "word",
		.length = 4,
		.field = SCALARS_WORD,
		.role = WD_KEY_PROPER,
	},
	[63] = {
		.text = "held",
		.length = 4,
		.field = SCALARS_HELD,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure scalars_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &scalars_normal_form,
	.set = &scalars_view_root[0],
	.field_count = SCALARS_FIELD_COUNT,
	.key_mask = 63,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema scalars_schema = {
	.abi_version = 3,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "scalars",
	.hash = "b678c8bba415adfc",
	.group = NULL,
	.root = &scalars_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
