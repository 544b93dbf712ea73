/*
 * scalars_schema.c - Values of every kind of scalar: the tables that the runtime works from.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
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

const struct wd_enum scalars_level_names = {
	.name = "Level",
	.values = scalars_words_level,
	.count = 4,
};

const struct wd_enum scalars_permission_names = {
	.name = "Permission",
	.values = scalars_words_permission,
	.count = 4,
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

static const uint8_t format_classes_variable[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_variable[] = {
	5, 1, 5, 5, 5,
	5, 5, 5, 2, 5,
	5, 5, 3, 5, 5,
	5, 5, 3, 5, 4,
	5, 5, 5, 5, 5,
};

static const uint8_t format_accepting_variable[] = {
	0, 0, 0, 0, 1,
};

static const struct wd_format format_variable = {
	.name = "variable",
	.pattern = "[$][{][A-Z_]+[}]",
	.doc = "a variable, such as ${PORT}",
	.classes = format_classes_variable,
	.next = format_next_variable,
	.accepting = format_accepting_variable,
	.class_count = 5,
	.count = 5,
	.max_length = 64,
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

static const struct wd_family family_bytes = {
	.name = "bytes",
	.units = (const struct wd_unit[]){
		{ "KiB", INT64_C(1024) },
		{ "kB", INT64_C(1000) },
		{ "", INT64_C(1) },
	},
	.count = 3,
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
		.min = "-2147483648",
		.max = "2147483647",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_STRING,
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
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
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
		.parts = (const struct wd_type *const[]){ &types[9] },
		.element = &scalars_element_entry[1],
		.elements = VALUES(&types[9], &scalars_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
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
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = scalars_element_root_sizes,
		.elements = VALUES(&types[2], scalars_element_root_sizes),
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.enumeration = &scalars_level_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &scalars_permission_names,
		.flags = WD_ANY_CASE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[24] },
		.max_count = 3,
		.flags = WD_ANY_CASE,
		.part_count = 1,
		.id = WD_FLAGS,
		.shape = WD_SHAPE_FLAGS,
	},
	{
		.enumeration = &scalars_permission_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[26] },
		.flags = WD_UNIQUE | WD_OR_ONE,
		.part_count = 1,
		.id = WD_FLAGS,
		.shape = WD_SHAPE_FLAGS,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[27] },
		.element = &scalars_element_root_grants[1],
		.elements = VALUES(&types[27], &scalars_element_root_grants[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.min_length = 1,
		.max_length = 9,
		.flags = WD_SCALARS,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "-32768",
		.max = "32767",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[30] },
		.element = scalars_element_root_triple,
		.elements = VALUES(&types[30], scalars_element_root_triple),
		.min_count = 3,
		.max_count = 3,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[32] },
		.element = scalars_element_root_pair,
		.elements = VALUES(&types[32], scalars_element_root_pair),
		.min_count = 2,
		.max_count = 2,
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.structure = &scalars_point_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[34] },
		.element = scalars_element_root_line,
		.elements = VALUES(&types[34], scalars_element_root_line),
		.min_count = 2,
		.max_count = 2,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[36] },
		.element = scalars_element_root_matrix_row,
		.elements = VALUES(&types[36], scalars_element_root_matrix_row),
		.min_count = 2,
		.max_count = 2,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[37] },
		.element = scalars_element_root_matrix,
		.elements = VALUES(&types[37], scalars_element_root_matrix),
		.min_count = 2,
		.max_count = 2,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.min = "0",
		.max = "9",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[26] },
		.flags = WD_NULLABLE,
		.part_count = 1,
		.id = WD_FLAGS,
		.shape = WD_SHAPE_FLAGS,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[13] },
		.element = scalars_element_root_ends,
		.elements = VALUES(&types[13], scalars_element_root_ends),
		.min_count = 2,
		.max_count = 2,
		.null_entry = 1,
		.flags = WD_NULLABLE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.structure = &scalars_host_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[42] },
		.element = scalars_element_root_hosts,
		.elements = VALUES(&types[42], scalars_element_root_hosts),
		.max_count = 4,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.keyed_by = (const uint16_t[]){ SCALARS_HOST_NAME, SCALARS_HOST_PORT },
		.keyed_count = 2,
	},
	{
		.structure = &scalars_user_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[44] },
		.element = scalars_element_root_users,
		.elements = VALUES(&types[44], scalars_element_root_users),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.keyed_by = (const uint16_t[]){ SCALARS_USER_ID },
		.keyed_count = 1,
	},
	{
		.family = &family_time,
		.min = "10ms",
		.max = "2h",
		.flags = WD_NUMERIC,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.family = &family_time,
		.flags = WD_NUMERIC,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.family = &family_bytes,
		.min = "0",
		.flags = WD_NUMERIC | WD_NULLABLE,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.family = &family_time,
		.min = "0s",
		.flags = WD_NUMERIC,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[49] },
		.element = scalars_element_root_waits,
		.elements = VALUES(&types[49], scalars_element_root_waits),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.min = "1",
		.max = "65535",
		.or_text = &format_variable,
		.text_entry = 1,
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.or_text = &format_variable,
		.text_entry = 1,
		.null_entry = 2,
		.flags = WD_NULLABLE | WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.or_text = &format_variable,
		.text_entry = 1,
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[53] },
		.element = scalars_element_root_gates,
		.elements = VALUES(&types[53], scalars_element_root_gates),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.enumeration = &scalars_level_names,
		.or_text = &format_variable,
		.text_entry = 1,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min_length = 1,
		.max_length = 3,
		.or_text = &format_variable,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.or_text = &format_variable,
		.text_entry = 2,
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.max = "65535",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[58] },
		.element = scalars_element_root_doors,
		.elements = VALUES(&types[58], scalars_element_root_doors),
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1] },
		.element = scalars_element_root_steps,
		.elements = VALUES(&types[1], scalars_element_root_steps),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.flags = WD_NUMERIC | WD_QUOTED,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[61] },
		.element = scalars_element_root_corner,
		.elements = VALUES(&types[61], scalars_element_root_corner),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[13] },
		.element = scalars_element_root_side,
		.elements = VALUES(&types[13], scalars_element_root_side),
		.min_count = 2,
		.max_count = 2,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[26] },
		.part_count = 1,
		.id = WD_FLAGS,
		.shape = WD_SHAPE_FLAGS,
	},
};

/* ---- Point ---- */

static const struct wd_field fields_point[] = {
	[SCALARS_POINT_X] = {
		.key = "x",
		.default_value = "0",
		.type = &types[0],
		.view = &scalars_view_point[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_POINT_Y] = {
		.key = "y",
		.default_value = "1",
		.type = &types[0],
		.view = &scalars_view_point[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_point[4] = {
	[0] = {
		.text = "y",
		.length = 1,
		.field = SCALARS_POINT_Y,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "x",
		.length = 1,
		.field = SCALARS_POINT_X,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure scalars_point_structure = {
	.name = "Point",
	.fields = fields_point,
	.keys = keys_point,
	.view = &scalars_point_normal_form,
	.set = &scalars_view_point[0],
	.field_count = SCALARS_POINT_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Host ---- */

static const struct wd_field fields_host[] = {
	[SCALARS_HOST_NAME] = {
		.key = "hostName",
		.type = &types[1],
		.view = &scalars_view_host[1],
		.kinds = 0x1, /* S */
		.flags = WD_REQUIRED | WD_IN_RULE,
	},
	[SCALARS_HOST_PORT] = {
		.key = "port",
		.default_value = "80",
		.type = &types[2],
		.view = &scalars_view_host[2],
		.kinds = 0x1, /* S */
		.flags = WD_IN_RULE,
	},
	[SCALARS_HOST_NOTE] = {
		.key = "note",
		.type = &types[1],
		.view = &scalars_view_host[3],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_host[8] = {
	[4] = {
		.text = "hostName",
		.length = 8,
		.field = SCALARS_HOST_NAME,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "note",
		.length = 4,
		.field = SCALARS_HOST_NOTE,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = SCALARS_HOST_PORT,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure scalars_host_structure = {
	.name = "Host",
	.fields = fields_host,
	.keys = keys_host,
	.view = &scalars_host_normal_form,
	.set = &scalars_view_host[0],
	.field_count = SCALARS_HOST_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- User ---- */

static const struct wd_field fields_user[] = {
	[SCALARS_USER_ID] = {
		.key = "id",
		.type = &types[3],
		.view = &scalars_view_user[1],
		.kinds = 0x1, /* S */
		.flags = WD_REQUIRED | WD_IN_RULE,
	},
};

static const struct wd_key keys_user[2] = {
	[0] = {
		.text = "id",
		.length = 2,
		.field = SCALARS_USER_ID,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure scalars_user_structure = {
	.name = "User",
	.fields = fields_user,
	.keys = keys_user,
	.view = &scalars_user_normal_form,
	.set = &scalars_view_user[0],
	.field_count = SCALARS_USER_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[SCALARS_NAME] = {
		.key = "name",
		.type = &types[4],
		.view = &scalars_view_root[1],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_CODE] = {
		.key = "code",
		.type = &types[5],
		.view = &scalars_view_root[2],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_NOTE] = {
		.key = "note",
		.type = &types[6],
		.view = &scalars_view_root[3],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_WORD] = {
		.key = "word",
		.type = &types[7],
		.view = &scalars_view_root[4],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_CITY] = {
		.key = "city",
		.type = &types[8],
		.view = &scalars_view_root[5],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_TAGS] = {
		.key = "tags",
		.type = &types[10],
		.view = &scalars_view_root[6],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_INTEGER] = {
		.key = "integer",
		.type = &types[3],
		.view = &scalars_view_root[7],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PLAIN] = {
		.key = "plain",
		.type = &types[11],
		.view = &scalars_view_root[8],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_HELD] = {
		.key = "held",
		.type = &types[12],
		.view = &scalars_view_root[9],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_BYTE] = {
		.key = "byte",
		.type = &types[13],
		.view = &scalars_view_root[10],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_OFFSET] = {
		.key = "offset",
		.default_value = "-1",
		.type = &types[14],
		.view = &scalars_view_root[11],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SIZE] = {
		.key = "size",
		.type = &types[15],
		.view = &scalars_view_root[12],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SHARE] = {
		.key = "share",
		.default_value = "0.5",
		.type = &types[16],
		.view = &scalars_view_root[13],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_RATIO] = {
		.key = "ratio",
		.type = &types[17],
		.view = &scalars_view_root[15],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PARTS] = {
		.key = "parts",
		.type = &types[18],
		.view = &scalars_view_root[17],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_TEXT] = {
		.key = "text",
		.type = &types[19],
		.view = &scalars_view_root[19],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_MEMORY] = {
		.key = "memory",
		.type = &types[20],
		.view = &scalars_view_root[21],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_STORED] = {
		.key = "stored",
		.type = &types[21],
		.view = &scalars_view_root[22],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SIZES] = {
		.key = "sizes",
		.type = &types[22],
		.view = &scalars_view_root[23],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_LEVEL] = {
		.key = "level",
		.default_value = "minus",
		.type = &types[23],
		.view = &scalars_view_root[24],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PERMISSIONS] = {
		.key = "permissions",
		.type = &types[25],
		.view = &scalars_view_root[25],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_GRANTS] = {
		.key = "grants",
		.type = &types[28],
		.view = &scalars_view_root[26],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_WORD_OR_NUMBER] = {
		.key = "word_or_number",
		.type = &types[29],
		.view = &scalars_view_root[27],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_TRIPLE] = {
		.key = "triple",
		.type = &types[31],
		.view = &scalars_view_root[28],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PAIR] = {
		.key = "pair",
		.type = &types[33],
		.view = &scalars_view_root[29],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_LINE] = {
		.key = "line",
		.type = &types[35],
		.view = &scalars_view_root[30],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_MATRIX] = {
		.key = "matrix",
		.type = &types[38],
		.view = &scalars_view_root[31],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_DIGIT] = {
		.key = "digit",
		.default_value = "9",
		.type = &types[39],
		.view = &scalars_view_root[32],
		.kinds = 0x1, /* S */
		.flags = WD_IN_RULE,
	},
	[SCALARS_SOME] = {
		.key = "some",
		.type = &types[40],
		.view = &scalars_view_root[33],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_ENDS] = {
		.key = "ends",
		.type = &types[41],
		.view = &scalars_view_root[34],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_HOSTS] = {
		.key = "hosts",
		.type = &types[43],
		.view = &scalars_view_root[36],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_USERS] = {
		.key = "users",
		.type = &types[45],
		.view = &scalars_view_root[37],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_WAIT] = {
		.key = "wait",
		.default_value = "1m",
		.type = &types[46],
		.view = &scalars_view_root[38],
		.kinds = 0x1, /* S */
		.flags = WD_IN_RULE,
	},
	[SCALARS_MOST] = {
		.key = "most",
		.type = &types[47],
		.view = &scalars_view_root[40],
		.kinds = 0x1, /* S */
		.flags = WD_IN_RULE,
	},
	[SCALARS_ROOM] = {
		.key = "room",
		.type = &types[48],
		.view = &scalars_view_root[42],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_WAITS] = {
		.key = "waits",
		.type = &types[50],
		.view = &scalars_view_root[44],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_GATE] = {
		.key = "gate",
		.default_value = "80",
		.type = &types[51],
		.view = &scalars_view_root[45],
		.kinds = 0x1, /* S */
		.flags = WD_IN_RULE,
	},
	[SCALARS_OPEN] = {
		.key = "open",
		.type = &types[52],
		.view = &scalars_view_root[47],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_GATES] = {
		.key = "gates",
		.type = &types[54],
		.view = &scalars_view_root[50],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_HUE] = {
		.key = "hue",
		.type = &types[55],
		.view = &scalars_view_root[51],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_PATH] = {
		.key = "path",
		.type = &types[56],
		.view = &scalars_view_root[53],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_WEIGHT] = {
		.key = "weight",
		.type = &types[57],
		.view = &scalars_view_root[54],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_DOORS] = {
		.key = "doors",
		.default_value = "[80, 443]",
		.default_elements = (const char *const[]){ "80", "443", NULL },
		.type = &types[59],
		.view = &scalars_view_root[57],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_STEPS] = {
		.key = "steps",
		.default_value = "[\"a b\", \"true\"]",
		.default_elements = (const char *const[]){ "a b", "true", NULL },
		.type = &types[60],
		.view = &scalars_view_root[58],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_CORNER] = {
		.key = "corner",
		.default_value = "[\"0.5\", \"2\"]",
		.default_elements = (const char *const[]){ "0.5", "2", NULL },
		.type = &types[62],
		.view = &scalars_view_root[59],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_SIDE] = {
		.key = "side",
		.default_value = "[1, 2]",
		.default_elements = (const char *const[]){ "1", "2", NULL },
		.type = &types[63],
		.view = &scalars_view_root[60],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
	[SCALARS_USUAL] = {
		.key = "usual",
		.default_value = "[\"read\", \"execute\"]",
		.default_elements = (const char *const[]){ "read", "execute", NULL },
		.type = &types[64],
		.view = &scalars_view_root[61],
		.kinds = 0x1, /* S */
		.flags = 0,
	},
};

static const struct wd_key keys_root[128] = {
	[0] = {
		.text = "sizes",
		.length = 5,
		.field = SCALARS_SIZES,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "word_or_number",
		.length = 14,
		.field = SCALARS_WORD_OR_NUMBER,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "ratio",
		.length = 5,
		.field = SCALARS_RATIO,
		.role = WD_KEY_PROPER,
	},
	[18] = {
		.text = "gate",
		.length = 4,
		.field = SCALARS_GATE,
		.role = WD_KEY_PROPER,
	},
	[19] = {
		.text = "users",
		.length = 5,
		.field = SCALARS_USERS,
		.role = WD_KEY_PROPER,
	},
	[20] = {
		.text = "hosts",
		.length = 5,
		.field = SCALARS_HOSTS,
		.role = WD_KEY_PROPER,
	},
	[27] = {
		.text = "ends",
		.length = 4,
		.field = SCALARS_ENDS,
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
	[33] = {
		.text = "wait",
		.length = 4,
		.field = SCALARS_WAIT,
		.role = WD_KEY_PROPER,
	},
	[37] = {
		.text = "parts",
		.length = 5,
		.field = SCALARS_PARTS,
		.role = WD_KEY_PROPER,
	},
	[39] = {
		.text = "line",
		.length = 4,
		.field = SCALARS_LINE,
		.role = WD_KEY_PROPER,
	},
	[41] = {
		.text = "waits",
		.length = 5,
		.field = SCALARS_WAITS,
		.role = WD_KEY_PROPER,
	},
	[42] = {
		.text = "usual",
		.length = 5,
		.field = SCALARS_USUAL,
		.role = WD_KEY_PROPER,
	},
	[46] = {
		.text = "memory",
		.length = 6,
		.field = SCALARS_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[47] = {
		.text = "doors",
		.length = 5,
		.field = SCALARS_DOORS,
		.role = WD_KEY_PROPER,
	},
	[49] = {
		.text = "pair",
		.length = 4,
		.field = SCALARS_PAIR,
		.role = WD_KEY_PROPER,
	},
	[50] = {
		.text = "most",
		.length = 4,
		.field = SCALARS_MOST,
		.role = WD_KEY_PROPER,
	},
	[51] = {
		.text = "gates",
		.length = 5,
		.field = SCALARS_GATES,
		.role = WD_KEY_PROPER,
	},
	[52] = {
		.text = "steps",
		.length = 5,
		.field = SCALARS_STEPS,
		.role = WD_KEY_PROPER,
	},
	[53] = {
		.text = "triple",
		.length = 6,
		.field = SCALARS_TRIPLE,
		.role = WD_KEY_PROPER,
	},
	[54] = {
		.text = "path",
		.length = 4,
		.field = SCALARS_PATH,
		.role = WD_KEY_PROPER,
	},
	[56] = {
		.text = "share",
		.length = 5,
		.field = SCALARS_SHARE,
		.role = WD_KEY_PROPER,
	},
	[57] = {
		.text = "weight",
		.length = 6,
		.field = SCALARS_WEIGHT,
		.role = WD_KEY_PROPER,
	},
	[58] = {
		.text = "grants",
		.length = 6,
		.field = SCALARS_GRANTS,
		.role = WD_KEY_PROPER,
	},
	[61] = {
		.text = "note",
		.length = 4,
		.field = SCALARS_NOTE,
		.role = WD_KEY_PROPER,
	},
	[62] = {
		.text = "text",
		.length = 4,
		.field = SCALARS_TEXT,
		.role = WD_KEY_PROPER,
	},
	[66] = {
		.text = "city",
		.length = 4,
		.field = SCALARS_CITY,
		.role = WD_KEY_PROPER,
	},
	[69] = {
		.text = "integer",
		.length = 7,
		.field = SCALARS_INTEGER,
		.role = WD_KEY_PROPER,
	},
	[73] = {
		.text = "open",
		.length = 4,
		.field = SCALARS_OPEN,
		.role = WD_KEY_PROPER,
	},
	[74] = {
		.text = "offset",
		.length = 6,
		.field = SCALARS_OFFSET,
		.role = WD_KEY_PROPER,
	},
	[80] = {
		.text = "corner",
		.length = 6,
		.field = SCALARS_CORNER,
		.role = WD_KEY_PROPER,
	},
	[86] = {
		.text = "digit",
		.length = 5,
		.field = SCALARS_DIGIT,
		.role = WD_KEY_PROPER,
	},
	[89] = {
		.text = "hue",
		.length = 3,
		.field = SCALARS_HUE,
		.role = WD_KEY_PROPER,
	},
	[92] = {
		.text = "size",
		.length = 4,
		.field = SCALARS_SIZE,
		.role = WD_KEY_PROPER,
	},
	[93] = {
		.text = "level",
		.length = 5,
		.field = SCALARS_LEVEL,
		.role = WD_KEY_PROPER,
	},
	[94] = {
		.text = "side",
		.length = 4,
		.field = SCALARS_SIDE,
		.role = WD_KEY_PROPER,
	},
	[99] = {
		.text = "permissions",
		.length = 11,
		.field = SCALARS_PERMISSIONS,
		.role = WD_KEY_PROPER,
	},
	[102] = {
		.text = "name",
		.length = 4,
		.field = SCALARS_NAME,
		.role = WD_KEY_PROPER,
	},
	[103] = {
		.text = "plain",
		.length = 5,
		.field = SCALARS_PLAIN,
		.role = WD_KEY_PROPER,
	},
	[108] = {
		.text = "matrix",
		.length = 6,
		.field = SCALARS_MATRIX,
		.role = WD_KEY_PROPER,
	},
	[113] = {
		.text = "some",
		.length = 4,
		.field = SCALARS_SOME,
		.role = WD_KEY_PROPER,
	},
	[116] = {
		.text = "code",
		.length = 4,
		.field = SCALARS_CODE,
		.role = WD_KEY_PROPER,
	},
	[122] = {
		.text = "room",
		.length = 4,
		.field = SCALARS_ROOM,
		.role = WD_KEY_PROPER,
	},
	[125] = {
		.text = "word",
		.length = 4,
		.field = SCALARS_WORD,
		.role = WD_KEY_PROPER,
	},
	[126] = {
		.text = "held",
		.length = 4,
		.field = SCALARS_HELD,
		.role = WD_KEY_PROPER,
	},
	[127] = {
		.text = "stored",
		.length = 6,
		.field = SCALARS_STORED,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_root[] = {
	{
		.why = "many digits have no level",
		.when = "digit is above 3",
		.fields = (const uint16_t[]){ SCALARS_LEVEL, SCALARS_DIGIT },
		.condition = &(const struct wd_condition){
			.test = WD_ABOVE,
			.field = SCALARS_DIGIT,
			.count = 1,
			.values = (const char *const[]){ "3" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "nobody waits longer",
		.fields = (const uint16_t[]){ SCALARS_WAIT, SCALARS_MOST },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "high gates have no hue",
		.when = "gate is above 8000",
		.fields = (const uint16_t[]){ SCALARS_HUE, SCALARS_GATE },
		.condition = &(const struct wd_condition){
			.test = WD_ABOVE,
			.field = SCALARS_GATE,
			.count = 1,
			.values = (const char *const[]){ "8000" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
};

const struct wd_structure scalars_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.rules = rules_root,
	.view = &scalars_normal_form,
	.set = &scalars_view_root[0],
	.field_count = SCALARS_FIELD_COUNT,
	.key_mask = 127,
	.rule_count = 3,
};

/* ---- the whole ---- */

const struct wd_schema scalars_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "scalars",
	.hash = "79f1fbe3401f2051",
	.group = NULL,
	.root = &scalars_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
