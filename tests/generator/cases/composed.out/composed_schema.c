/*
 * composed_schema.c - Constructs within each other: the tables that the runtime works from.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#include "composed_schema.h"

#include "composed_cyaml.h"
#include "composed_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "P", .name = "Plan", .wire = "plan" },
	{ .letter = "S", .name = "Sketch", .wire = "sketch" },
};

/* ---- enumerations ---- */

const struct wd_enum composed_kind_names = {
	.name = "Kind",
	.values = composed_words_kind,
	.count = 2,
};

const struct wd_enum composed_mark_names = {
	.name = "Mark",
	.values = composed_words_mark,
	.count = 2,
};

const struct wd_enum composed_device_driver_names = {
	.name = "Device_driver",
	.values = composed_words_device_driver,
	.count = 3,
};

/* ---- formats ---- */

static const uint8_t format_classes_variable[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_variable[] = {
	3, 1, 3,
	3, 3, 2,
	3, 3, 2,
};

static const uint8_t format_accepting_variable[] = {
	0, 0, 1,
};

static const struct wd_format format_variable = {
	.name = "variable",
	.pattern = "[$][A-Z]+",
	.doc = "a variable, such as $SIZE",
	.classes = format_classes_variable,
	.next = format_next_variable,
	.accepting = format_accepting_variable,
	.class_count = 3,
	.count = 3,
	.max_length = 64,
};

static const uint8_t format_classes_word[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_word[] = {
	2, 1,
	2, 1,
};

static const uint8_t format_accepting_word[] = {
	0, 1,
};

static const struct wd_format format_word = {
	.name = "word",
	.pattern = "[a-z]+",
	.doc = "a word: small letters",
	.classes = format_classes_word,
	.next = format_next_word,
	.accepting = format_accepting_word,
	.class_count = 2,
	.count = 2,
	.max_length = 16,
};

static const uint8_t format_classes_plan_extensions_keys[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_plan_extensions_keys[] = {
	6, 6, 6, 1, 6, 6, 6, 6,
	6, 6, 2, 6, 6, 6, 6, 6,
	6, 2, 2, 2, 6, 3, 4, 5,
	6, 6, 6, 6, 2, 6, 6, 6,
	6, 6, 6, 6, 3, 6, 6, 6,
	6, 6, 6, 6, 4, 6, 6, 6,
};

static const uint8_t format_accepting_plan_extensions_keys[] = {
	0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_plan_extensions_keys = {
	.name = "Plan_extensions_keys",
	.pattern = "x-.*",
	.doc = "a key that matches x-.*",
	.classes = format_classes_plan_extensions_keys,
	.next = format_next_plan_extensions_keys,
	.accepting = format_accepting_plan_extensions_keys,
	.class_count = 8,
	.count = 6,
	.max_length = 65535,
};

static const uint8_t format_classes_common_lists_keys[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_common_lists_keys[] = {
	4, 4, 4, 1,
	4, 2, 4, 4,
	4, 4, 3, 3,
	4, 4, 3, 3,
};

static const uint8_t format_accepting_common_lists_keys[] = {
	0, 0, 0, 1,
};

static const struct wd_format format_common_lists_keys = {
	.name = "Common_lists_keys",
	.pattern = "y-[a-z]+",
	.doc = "a key that matches y-[a-z]+",
	.classes = format_classes_common_lists_keys,
	.next = format_next_common_lists_keys,
	.accepting = format_accepting_common_lists_keys,
	.class_count = 4,
	.count = 4,
	.max_length = 65535,
};

static const uint8_t format_classes_device_amounts_keys[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_device_amounts_keys[] = {
	6, 6, 6, 1, 6, 6, 6, 6,
	6, 6, 2, 6, 6, 6, 6, 6,
	6, 2, 2, 2, 6, 3, 4, 5,
	6, 6, 6, 6, 2, 6, 6, 6,
	6, 6, 6, 6, 3, 6, 6, 6,
	6, 6, 6, 6, 4, 6, 6, 6,
};

static const uint8_t format_accepting_device_amounts_keys[] = {
	0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_device_amounts_keys = {
	.name = "Device_amounts_keys",
	.pattern = "x-.*",
	.doc = "a key that matches x-.*",
	.classes = format_classes_device_amounts_keys,
	.next = format_next_device_amounts_keys,
	.accepting = format_accepting_device_amounts_keys,
	.class_count = 8,
	.count = 6,
	.max_length = 65535,
};

/* ---- units ---- */

static const struct wd_family family_time = {
	.name = "time",
	.units = (const struct wd_unit[]){
		{ "h", INT64_C(3600) },
		{ "m", INT64_C(60) },
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
		.min_length = 1,
		.max_length = 9,
		.flags = WD_SCALARS,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.family = &family_time,
		.min = "1",
		.flags = WD_NUMERIC | WD_NULLABLE,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_word,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = composed_element_common_lists_entry,
		.elements = VALUES(&types[2], composed_element_common_lists_entry),
		.min_count = 1,
		.max_count = 4,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3] },
		.key_format = &format_common_lists_keys,
		.element = &composed_element_common_lists[1],
		.elements = VALUES(&types[3], &composed_element_common_lists[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.either = &composed_tree_structure,
		.flags = WD_NULLABLE,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[6] },
		.or_list = true,
		.element = &composed_element_tree_map[1],
		.elements = VALUES(&types[6], &composed_element_tree_map[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
		.forms = WD_FORM_MAPPING | WD_FORM_SEQUENCE,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = composed_element_step_run,
		.elements = VALUES(&types[2], composed_element_step_run),
		.min_count = 1,
		.max_count = 4,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.min = "1",
		.max = "9",
		.or_text = &format_variable,
		.text_entry = 1,
		.null_entry = 2,
		.flags = WD_NUMERIC | WD_NULLABLE | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &composed_step_in_step_next_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &composed_step_in_step_after_row_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[13] },
		.element = composed_element_step_after,
		.elements = VALUES(&types[13], composed_element_step_after),
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
		.null_entry = 2,
		.flags = WD_NUMERIC | WD_NULLABLE | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &composed_common_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.short_member = COMPOSED_DEVICE_SIZE + 1,
		.short_forms = WD_FORM_NUMBER,
		.structure = &composed_device_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[18] },
		.element = composed_element_chain_devices,
		.elements = VALUES(&types[18], composed_element_chain_devices),
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.min = "0",
		.max = "65535",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &composed_device_driver_names,
		.flags = WD_ANY_CASE,
		.id = WD_VARIANT,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &composed_disk_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &composed_chain_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.flags = WD_NUMERIC | WD_NULLABLE,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[24] },
		.key_format = &format_device_amounts_keys,
		.element = &composed_element_entry[1],
		.elements = VALUES(&types[24], &composed_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.short_member = COMPOSED_DEVICE_SIZE + 1,
		.short_forms = WD_FORM_NUMBER,
		.structure = &composed_device_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING | WD_FORM_NUMBER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = composed_element_plan_pair_row_either_list,
		.elements = VALUES(&types[2], composed_element_plan_pair_row_either_list),
		.min_count = 1,
		.max_count = 4,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[30] },
		.element = composed_element_plan_extensions_entry_either_list,
		.elements = VALUES(&types[30], composed_element_plan_extensions_entry_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.structure = &composed_step_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.enumeration = &composed_kind_names,
		.flags = WD_TELLS_KIND,
		.id = WD_KIND,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5], &types[7], &types[8] },
		.either = &composed_tree_structure,
		.flags = WD_NULLABLE,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.short_member = COMPOSED_STEP_NAME + 1,
		.short_forms = WD_FORM_STRING,
		.structure = &composed_step_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[35] },
		.element = composed_element_plan_steps,
		.elements = VALUES(&types[35], composed_element_plan_steps),
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.keyed_by = (const uint16_t[]){ COMPOSED_STEP_NAME },
		.keyed_count = 1,
	},
	{
		.structure = &composed_device_structure,
		.flags = WD_NULLABLE,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[37] },
		.or_list = true,
		.element = &composed_element_plan_devices[1],
		.elements = VALUES(&types[37], &composed_element_plan_devices[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[26], &types[27] },
		.either = &composed_groups_entry_row_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[39] },
		.element = composed_element_plan_groups_entry,
		.elements = VALUES(&types[39], composed_element_plan_groups_entry),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[40] },
		.element = &composed_element_plan_groups[1],
		.elements = VALUES(&types[40], &composed_element_plan_groups[1]),
		.max_count = 3,
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8], &types[28] },
		.either = &composed_pair_row_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[42] },
		.element = composed_element_plan_pair,
		.elements = VALUES(&types[42], composed_element_plan_pair),
		.min_count = 2,
		.max_count = 2,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.enumeration = &composed_mark_names,
		.flags = WD_ANY_CASE,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[44] },
		.flags = WD_ANY_CASE | WD_UNIQUE | WD_OR_ONE,
		.part_count = 1,
		.id = WD_FLAGS,
		.shape = WD_SHAPE_FLAGS,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[29], &types[31], &types[32] },
		.either = &composed_extensions_entry_either_structure,
		.flags = WD_NULLABLE,
		.part_count = 3,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[46] },
		.key_format = &format_plan_extensions_keys,
		.element = &composed_element_plan_extensions[1],
		.elements = VALUES(&types[46], &composed_element_plan_extensions[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Common ---- */

static const struct wd_field fields_common[] = {
	[COMPOSED_COMMON_LABEL] = {
		.key = "label",
		.type = &types[0],
		.view = &composed_view_common[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_COMMON_EVERY] = {
		.key = "every",
		.default_value = "1m",
		.type = &types[1],
		.view = &composed_view_common[2],
		.kinds = 0x3, /* PS */
		.flags = WD_IN_RULE,
	},
	[COMPOSED_COMMON_LISTS] = {
		.key = "y-[a-z]+",
		.type = &types[4],
		.view = &composed_view_common[4],
		.kinds = 0x3, /* PS */
		.flags = WD_EXTRA,
	},
};

static const struct wd_key keys_common[8] = {
	[1] = {
		.text = "title",
		.length = 5,
		.field = COMPOSED_COMMON_LABEL,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "every",
		.length = 5,
		.field = COMPOSED_COMMON_EVERY,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "label",
		.length = 5,
		.field = COMPOSED_COMMON_LABEL,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_common[] = {
	{
		.why = "it would not be read",
		.when = "every is 1h",
		.fields = (const uint16_t[]){ COMPOSED_COMMON_LABEL, COMPOSED_COMMON_EVERY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = COMPOSED_COMMON_EVERY,
			.count = 1,
			.values = (const char *const[]){ "1h" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
};

const struct wd_structure composed_common_structure = {
	.name = "Common",
	.fields = fields_common,
	.keys = keys_common,
	.rules = rules_common,
	.view = &composed_common_normal_form,
	.set = &composed_view_common[0],
	.field_count = COMPOSED_COMMON_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
	.extra_count = 1,
};

/* ---- Tree ---- */

static const struct wd_field fields_tree[] = {
	[COMPOSED_TREE_STRING - 1] = {
		.key = "string",
		.type = &types[5],
		.view = &composed_view_tree[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_TREE_MAP - 1] = {
		.key = "map",
		.type = &types[7],
		.view = &composed_view_tree[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_TREE_INTEGER - 1] = {
		.key = "integer",
		.type = &types[8],
		.view = &composed_view_tree[3],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

const struct wd_structure composed_tree_structure = {
	.name = "Tree",
	.fields = fields_tree,
	.view = &composed_tree_normal_form,
	.tag = &composed_view_tree[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Step ---- */

static const struct wd_field fields_step[] = {
	[COMPOSED_STEP_NAME] = {
		.key = "name",
		.type = &types[9],
		.view = &composed_view_step[1],
		.kinds = 0x3, /* PS */
		.flags = WD_IN_RULE,
	},
	[COMPOSED_STEP_RUN] = {
		.key = "run",
		.type = &types[10],
		.view = &composed_view_step[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_COPIES] = {
		.key = "copies",
		.default_value = "1",
		.type = &types[11],
		.view = &composed_view_step[3],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_NEXT] = {
		.key = "next",
		.type = &types[12],
		.view = &composed_view_step[6],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_AFTER] = {
		.key = "after",
		.type = &types[14],
		.view = &composed_view_step[7],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

static const struct wd_key keys_step[16] = {
	[0] = {
		.text = "copies",
		.length = 6,
		.field = COMPOSED_STEP_COPIES,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = COMPOSED_STEP_NAME,
		.role = WD_KEY_PROPER,
	},
	[8] = {
		.text = "next",
		.length = 4,
		.field = COMPOSED_STEP_NEXT,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "after",
		.length = 5,
		.field = COMPOSED_STEP_AFTER,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "run",
		.length = 3,
		.field = COMPOSED_STEP_RUN,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_step[] = {
	{
		.why = "a step is one or the other",
		.fields = (const uint16_t[]){ COMPOSED_STEP_RUN, COMPOSED_STEP_NEXT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ONE_OF,
	},
};

const struct wd_structure composed_step_structure = {
	.name = "Step",
	.fields = fields_step,
	.keys = keys_step,
	.rules = rules_step,
	.view = &composed_step_normal_form,
	.set = &composed_view_step[0],
	.field_count = COMPOSED_STEP_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 1,
};

/* ---- Disk ---- */

static const struct wd_field fields_disk[] = {
	[COMPOSED_DISK_PATH] = {
		.key = "path",
		.type = &types[15],
		.view = &composed_view_disk[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_DISK_SPEED] = {
		.key = "x-speed",
		.type = &types[16],
		.view = &composed_view_disk[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

static const struct wd_key keys_disk[4] = {
	[1] = {
		.text = "x-speed",
		.length = 7,
		.field = COMPOSED_DISK_SPEED,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "path",
		.length = 4,
		.field = COMPOSED_DISK_PATH,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure composed_disk_structure = {
	.name = "Disk",
	.fields = fields_disk,
	.keys = keys_disk,
	.view = &composed_disk_normal_form,
	.set = &composed_view_disk[0],
	.field_count = COMPOSED_DISK_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Chain ---- */

static const struct wd_field fields_chain[] = {
	[COMPOSED_CHAIN_COMMON] = {
		.key = "",
		.type = &types[17],
		.view = &composed_view_chain[1],
		.kinds = 0x3, /* PS */
		.flags = WD_INLINE,
	},
	[COMPOSED_CHAIN_DEVICES] = {
		.key = "devices",
		.type = &types[19],
		.view = &composed_view_chain[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

static const struct wd_key keys_chain[2] = {
	[0] = {
		.text = "devices",
		.length = 7,
		.field = COMPOSED_CHAIN_DEVICES,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure composed_chain_structure = {
	.name = "Chain",
	.fields = fields_chain,
	.keys = keys_chain,
	.view = &composed_chain_normal_form,
	.set = &composed_view_chain[0],
	.field_count = COMPOSED_CHAIN_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.inline_count = 1,
	.selector = WD_NONE,
};

/* ---- Device ---- */

static const struct wd_field fields_device[] = {
	[COMPOSED_DEVICE_SIZE] = {
		.key = "size",
		.type = &types[20],
		.view = &composed_view_device[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_DEVICE_DRIVER] = {
		.key = "driver",
		.default_value = "disk",
		.type = &types[21],
		.view = &composed_view_device[2],
		.kinds = 0x3, /* PS */
		.flags = WD_IN_RULE,
	},
	[COMPOSED_DEVICE_DISK] = {
		.key = "",
		.type = &types[22],
		.view = &composed_view_device[3],
		.kinds = 0x3, /* PS */
		.variant = 1,
		.flags = WD_INLINE,
	},
	[COMPOSED_DEVICE_CHAIN] = {
		.key = "",
		.type = &types[23],
		.view = &composed_view_device[4],
		.kinds = 0x3, /* PS */
		.variant = 2,
		.flags = WD_INLINE,
	},
	[COMPOSED_DEVICE_AMOUNTS] = {
		.key = "x-.*",
		.type = &types[25],
		.view = &composed_view_device[5],
		.kinds = 0x3, /* PS */
		.flags = WD_EXTRA,
	},
};

static const struct wd_key keys_device[4] = {
	[0] = {
		.text = "size",
		.length = 4,
		.field = COMPOSED_DEVICE_SIZE,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "driver",
		.length = 6,
		.field = COMPOSED_DEVICE_DRIVER,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure composed_device_structure = {
	.name = "Device",
	.fields = fields_device,
	.keys = keys_device,
	.view = &composed_device_normal_form,
	.set = &composed_view_device[0],
	.field_count = COMPOSED_DEVICE_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
	.inline_count = 2,
	.selector = COMPOSED_DEVICE_DRIVER,
	.extra_count = 1,
};

/* ---- Plan_groups_entry_row_either ---- */

static const struct wd_field fields_plan_groups_entry_row_either[] = {
	[COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[26],
		.view = &composed_view_plan_groups_entry_row_either[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_GROUPS_ENTRY_ROW_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[27],
		.view = &composed_view_plan_groups_entry_row_either[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

const struct wd_structure composed_groups_entry_row_either_structure = {
	.name = "Plan_groups_entry_row_either",
	.fields = fields_plan_groups_entry_row_either,
	.view = &composed_groups_entry_row_either_normal_form,
	.tag = &composed_view_plan_groups_entry_row_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Plan_pair_row_either ---- */

static const struct wd_field fields_plan_pair_row_either[] = {
	[COMPOSED_PAIR_ROW_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[8],
		.view = &composed_view_plan_pair_row_either[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_PAIR_ROW_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[28],
		.view = &composed_view_plan_pair_row_either[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

const struct wd_structure composed_pair_row_either_structure = {
	.name = "Plan_pair_row_either",
	.fields = fields_plan_pair_row_either,
	.view = &composed_pair_row_either_normal_form,
	.tag = &composed_view_plan_pair_row_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Plan_extensions_entry_either ---- */

static const struct wd_field fields_plan_extensions_entry_either[] = {
	[COMPOSED_EXTENSIONS_ENTRY_EITHER_NUMBER - 1] = {
		.key = "number",
		.type = &types[29],
		.view = &composed_view_plan_extensions_entry_either[1],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_EXTENSIONS_ENTRY_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[31],
		.view = &composed_view_plan_extensions_entry_either[3],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_EXTENSIONS_ENTRY_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[32],
		.view = &composed_view_plan_extensions_entry_either[4],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

const struct wd_structure composed_extensions_entry_either_structure = {
	.name = "Plan_extensions_entry_either",
	.fields = fields_plan_extensions_entry_either,
	.view = &composed_extensions_entry_either_normal_form,
	.tag = &composed_view_plan_extensions_entry_either[0],
	.field_count = 3,
	.rule_count = 0,
};

/* ---- Plan ---- */

static const struct wd_field fields_plan[] = {
	[COMPOSED_KIND] = {
		.key = "kind",
		.type = &types[33],
		.view = &composed_view_plan[1],
		.kinds = 0x3, /* PS */
		.flags = WD_REQUIRED,
	},
	[COMPOSED_COMMON] = {
		.key = "",
		.type = &types[17],
		.view = &composed_view_plan[2],
		.kinds = 0x3, /* PS */
		.flags = WD_INLINE,
	},
	[COMPOSED_TREE] = {
		.key = "tree",
		.type = &types[34],
		.view = &composed_view_plan[3],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEPS] = {
		.key = "steps",
		.type = &types[36],
		.view = &composed_view_plan[4],
		.kinds = 0x1, /* P_ */
		.flags = 0,
	},
	[COMPOSED_DEVICES] = {
		.key = "devices",
		.type = &types[38],
		.view = &composed_view_plan[5],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_GROUPS] = {
		.key = "groups",
		.type = &types[41],
		.view = &composed_view_plan[6],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_PAIR] = {
		.key = "pair",
		.type = &types[43],
		.view = &composed_view_plan[7],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_MARKS] = {
		.key = "marks",
		.default_value = "[\"red\"]",
		.default_elements = (const char *const[]){ "red", NULL },
		.type = &types[45],
		.view = &composed_view_plan[8],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_EXTENSIONS] = {
		.key = "x-.*",
		.type = &types[47],
		.view = &composed_view_plan[9],
		.kinds = 0x3, /* PS */
		.flags = WD_EXTRA,
	},
};

static const struct wd_key keys_plan[16] = {
	[0] = {
		.text = "devices",
		.length = 7,
		.field = COMPOSED_DEVICES,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "pair",
		.length = 4,
		.field = COMPOSED_PAIR,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "kind",
		.length = 4,
		.field = COMPOSED_KIND,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "steps",
		.length = 5,
		.field = COMPOSED_STEPS,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "tree",
		.length = 4,
		.field = COMPOSED_TREE,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "marks",
		.length = 5,
		.field = COMPOSED_MARKS,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "groups",
		.length = 6,
		.field = COMPOSED_GROUPS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure composed_structure = {
	.name = "Plan",
	.fields = fields_plan,
	.keys = keys_plan,
	.view = &composed_normal_form,
	.set = &composed_view_plan[0],
	.field_count = COMPOSED_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
	.inline_count = 1,
	.selector = WD_NONE,
	.extra_count = 1,
};

/* ---- Step-in-Step.next ---- */

static const struct wd_field fields_step_in_step_next[] = {
	[COMPOSED_STEP_NAME] = {
		.key = "name",
		.type = &types[9],
		.view = &composed_view_step[1],
		.kinds = 0x0, /* __ */
		.flags = WD_IN_RULE,
	},
	[COMPOSED_STEP_RUN] = {
		.key = "run",
		.type = &types[10],
		.view = &composed_view_step[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_COPIES] = {
		.key = "copies",
		.default_value = "1",
		.type = &types[11],
		.view = &composed_view_step[3],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_NEXT] = {
		.key = "next",
		.type = &types[12],
		.view = &composed_view_step[6],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_AFTER] = {
		.key = "after",
		.type = &types[14],
		.view = &composed_view_step[7],
		.kinds = 0x0, /* __ */
		.flags = 0,
	},
};

static const struct wd_key keys_step_in_step_next[8] = {
	[0] = {
		.text = "copies",
		.length = 6,
		.field = COMPOSED_STEP_COPIES,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "next",
		.length = 4,
		.field = COMPOSED_STEP_NEXT,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "run",
		.length = 3,
		.field = COMPOSED_STEP_RUN,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure composed_step_in_step_next_structure = {
	.name = "Step-in-Step.next",
	.fields = fields_step_in_step_next,
	.keys = keys_step_in_step_next,
	.rules = rules_step,
	.view = &composed_step_normal_form,
	.set = &composed_view_step[0],
	.field_count = COMPOSED_STEP_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
};

/* ---- Step-in-Step.after.row ---- */

static const struct wd_field fields_step_in_step_after_row[] = {
	[COMPOSED_STEP_NAME] = {
		.key = "name",
		.type = &types[9],
		.view = &composed_view_step[1],
		.kinds = 0x3, /* PS */
		.flags = WD_IN_RULE,
	},
	[COMPOSED_STEP_RUN] = {
		.key = "run",
		.type = &types[10],
		.view = &composed_view_step[2],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_COPIES] = {
		.key = "copies",
		.default_value = "1",
		.type = &types[11],
		.view = &composed_view_step[3],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
	[COMPOSED_STEP_NEXT] = {
		.key = "next",
		.type = &types[12],
		.view = &composed_view_step[6],
		.kinds = 0x0, /* __ */
		.flags = 0,
	},
	[COMPOSED_STEP_AFTER] = {
		.key = "after",
		.type = &types[14],
		.view = &composed_view_step[7],
		.kinds = 0x3, /* PS */
		.flags = 0,
	},
};

static const struct wd_key keys_step_in_step_after_row[8] = {
	[0] = {
		.text = "copies",
		.length = 6,
		.field = COMPOSED_STEP_COPIES,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "after",
		.length = 5,
		.field = COMPOSED_STEP_AFTER,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "run",
		.length = 3,
		.field = COMPOSED_STEP_RUN,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = COMPOSED_STEP_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure composed_step_in_step_after_row_structure = {
	.name = "Step-in-Step.after.row",
	.fields = fields_step_in_step_after_row,
	.keys = keys_step_in_step_after_row,
	.rules = rules_step,
	.view = &composed_step_normal_form,
	.set = &composed_view_step[0],
	.field_count = COMPOSED_STEP_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
};

/* ---- the whole ---- */

const struct wd_schema composed_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "composed",
	.hash = "44a76bf055a796ad",
	.group = NULL,
	.root = &composed_structure,
	.kinds = kinds,
	.kind_count = 2,
	.version_count = 0,
	.kind_field = COMPOSED_KIND,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
