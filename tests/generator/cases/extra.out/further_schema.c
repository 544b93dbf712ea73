/*
 * further_schema.c - Further keys: the tables that the runtime works from.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#include "further_schema.h"

#include "further_cyaml.h"
#include "further_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "F", .name = "Further", .wire = "further" },
};

/* ---- enumerations ---- */

const struct wd_enum further_kind_names = {
	.name = "Kind",
	.values = further_words_kind,
	.count = 1,
};

/* ---- formats ---- */

static const uint8_t format_classes_root_extensions_keys[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_root_extensions_keys[] = {
	6, 6, 6, 1, 6, 6, 6, 6,
	6, 6, 2, 6, 6, 6, 6, 6,
	6, 2, 2, 2, 6, 3, 4, 5,
	6, 6, 6, 6, 2, 6, 6, 6,
	6, 6, 6, 6, 3, 6, 6, 6,
	6, 6, 6, 6, 4, 6, 6, 6,
};

static const uint8_t format_accepting_root_extensions_keys[] = {
	0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_root_extensions_keys = {
	.name = "Root_extensions_keys",
	.pattern = "x-.*",
	.doc = "a key that matches x-.*",
	.classes = format_classes_root_extensions_keys,
	.next = format_next_root_extensions_keys,
	.accepting = format_accepting_root_extensions_keys,
	.class_count = 8,
	.count = 6,
	.max_length = 65535,
};

static const uint8_t format_classes_root_handlers_keys[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3,
	4, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_root_handlers_keys[] = {
	5, 5, 5, 5, 1,
	5, 5, 5, 2, 5,
	5, 3, 5, 5, 5,
	5, 5, 4, 4, 4,
	5, 5, 4, 4, 4,
};

static const uint8_t format_accepting_root_handlers_keys[] = {
	0, 0, 0, 0, 1,
};

static const struct wd_format format_root_handlers_keys = {
	.name = "Root_handlers_keys",
	.pattern = "on_[a-z]+",
	.doc = "a key that matches on_[a-z]+",
	.classes = format_classes_root_handlers_keys,
	.next = format_next_root_handlers_keys,
	.accepting = format_accepting_root_handlers_keys,
	.class_count = 5,
	.count = 5,
	.max_length = 65535,
};

static const uint8_t format_classes_part_parts_keys[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_part_parts_keys[] = {
	2, 1,
	2, 1,
};

static const uint8_t format_accepting_part_parts_keys[] = {
	0, 1,
};

static const struct wd_format format_part_parts_keys = {
	.name = "Part_parts_keys",
	.pattern = "[0-9]+",
	.doc = "a key that matches [0-9]+",
	.classes = format_classes_part_parts_keys,
	.next = format_next_part_parts_keys,
	.accepting = format_accepting_part_parts_keys,
	.class_count = 2,
	.count = 2,
	.max_length = 65535,
};

static const uint8_t format_classes_part_numbers_keys[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_part_numbers_keys[] = {
	6, 6, 6, 1, 6, 6, 6, 6,
	6, 6, 2, 6, 6, 6, 6, 6,
	6, 2, 2, 2, 6, 3, 4, 5,
	6, 6, 6, 6, 2, 6, 6, 6,
	6, 6, 6, 6, 3, 6, 6, 6,
	6, 6, 6, 6, 4, 6, 6, 6,
};

static const uint8_t format_accepting_part_numbers_keys[] = {
	0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_part_numbers_keys = {
	.name = "Part_numbers_keys",
	.pattern = "n_.*",
	.doc = "a key that matches n_.*",
	.classes = format_classes_part_numbers_keys,
	.next = format_next_part_numbers_keys,
	.accepting = format_accepting_part_numbers_keys,
	.class_count = 8,
	.count = 6,
	.max_length = 65535,
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
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1] },
		.element = further_element_part_numbers_entry_either_list,
		.elements = VALUES(&types[1], further_element_part_numbers_entry_either_list),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
		.forms = WD_FORM_SEQUENCE,
	},
	{
		.structure = &further_part_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3] },
		.key_format = &format_part_parts_keys,
		.element = &further_element_part_parts[1],
		.elements = VALUES(&types[3], &further_element_part_parts[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0], &types[2] },
		.either = &further_part_numbers_entry_either_structure,
		.flags = WD_NULLABLE,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[5] },
		.key_format = &format_part_numbers_keys,
		.element = &further_element_part_numbers[1],
		.elements = VALUES(&types[5], &further_element_part_numbers[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8] },
		.key_format = &format_root_extensions_keys,
		.element = &further_element_entry[1],
		.elements = VALUES(&types[8], &further_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[10] },
		.key_format = &format_root_handlers_keys,
		.element = &further_element_entry[1],
		.elements = VALUES(&types[10], &further_element_entry[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3] },
		.element = &further_element_root_parts[1],
		.elements = VALUES(&types[3], &further_element_root_parts[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Part_numbers_entry_either ---- */

static const struct wd_field fields_part_numbers_entry_either[] = {
	[FURTHER_PART_NUMBERS_ENTRY_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[0],
		.view = &further_view_part_numbers_entry_either[1],
		.kinds = 0x1, /* F */
		.flags = 0,
	},
	[FURTHER_PART_NUMBERS_ENTRY_EITHER_LIST - 1] = {
		.key = "list",
		.type = &types[2],
		.view = &further_view_part_numbers_entry_either[2],
		.kinds = 0x1, /* F */
		.flags = 0,
	},
};

const struct wd_structure further_part_numbers_entry_either_structure = {
	.name = "Part_numbers_entry_either",
	.fields = fields_part_numbers_entry_either,
	.view = &further_part_numbers_entry_either_normal_form,
	.tag = &further_view_part_numbers_entry_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Part ---- */

static const struct wd_field fields_part[] = {
	[FURTHER_PART_ID] = {
		.key = "id",
		.type = &types[1],
		.view = &further_view_part[1],
		.kinds = 0x1, /* F */
		.flags = WD_REQUIRED,
	},
	[FURTHER_PART_PARTS] = {
		.key = "[0-9]+",
		.type = &types[4],
		.view = &further_view_part[2],
		.kinds = 0x1, /* F */
		.flags = WD_EXTRA,
	},
	[FURTHER_PART_NUMBERS] = {
		.key = "n_.*",
		.type = &types[6],
		.view = &further_view_part[3],
		.kinds = 0x1, /* F */
		.flags = WD_EXTRA,
	},
};

static const struct wd_key keys_part[2] = {
	[0] = {
		.text = "id",
		.length = 2,
		.field = FURTHER_PART_ID,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure further_part_structure = {
	.name = "Part",
	.fields = fields_part,
	.keys = keys_part,
	.view = &further_part_normal_form,
	.set = &further_view_part[0],
	.field_count = FURTHER_PART_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.extra_count = 2,
};

/* ---- Root ---- */

static const struct wd_field fields_root[] = {
	[FURTHER_NAME] = {
		.key = "name",
		.type = &types[7],
		.view = &further_view_root[1],
		.kinds = 0x1, /* F */
		.flags = 0,
	},
	[FURTHER_EXTENSIONS] = {
		.key = "x-.*",
		.type = &types[9],
		.view = &further_view_root[2],
		.kinds = 0x1, /* F */
		.flags = WD_EXTRA,
	},
	[FURTHER_HANDLERS] = {
		.key = "on_[a-z]+",
		.type = &types[11],
		.view = &further_view_root[3],
		.kinds = 0x1, /* F */
		.flags = WD_EXTRA,
	},
	[FURTHER_PARTS] = {
		.key = "parts",
		.type = &types[12],
		.view = &further_view_root[4],
		.kinds = 0x1, /* F */
		.flags = 0,
	},
};

static const struct wd_key keys_root[4] = {
	[1] = {
		.text = "parts",
		.length = 5,
		.field = FURTHER_PARTS,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "name",
		.length = 4,
		.field = FURTHER_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure further_structure = {
	.name = "Root",
	.fields = fields_root,
	.keys = keys_root,
	.view = &further_normal_form,
	.set = &further_view_root[0],
	.field_count = FURTHER_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
	.extra_count = 2,
};

/* ---- the whole ---- */

const struct wd_schema further_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "further",
	.hash = "634c1f91790e62f6",
	.group = NULL,
	.root = &further_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
