/*
 * rules_schema.c - Alerting rules: the tables that the runtime works from.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#include "rules_schema.h"

#include "rules_cyaml.h"
#include "rules_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "R", .name = "Rules", .wire = "rules" },
};

/* ---- enumerations ---- */

const struct wd_enum rules_kind_names = {
	.name = "Kind",
	.values = rules_words_kind,
	.count = 1,
};

const struct wd_enum rules_level_names = {
	.name = "Level",
	.values = rules_words_level,
	.count = 2,
};

/* ---- formats ---- */

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
	.doc = "a word",
	.classes = format_classes_word,
	.next = format_next_word,
	.accepting = format_accepting_word,
	.class_count = 2,
	.count = 2,
	.max_length = 20,
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
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = &rules_element_entry[1],
		.elements = VALUES(&types[0], &rules_element_entry[1]),
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
		.family = &family_time,
		.flags = WD_NUMERIC,
		.id = WD_MEASURE,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &rules_rule_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[4] },
		.element = rules_element_group_rules,
		.elements = VALUES(&types[4], rules_element_group_rules),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.structure = &rules_group_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[6] },
		.element = rules_element_file_groups,
		.elements = VALUES(&types[6], rules_element_file_groups),
		.min_count = 1,
		.max_count = 3,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.min = "1",
		.max = "65535",
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[8] },
		.element = rules_element_file_ports,
		.elements = VALUES(&types[8], rules_element_file_ports),
		.min_count = 2,
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.format = &format_word,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[10] },
		.element = rules_element_file_words,
		.elements = VALUES(&types[10], rules_element_file_words),
		.flags = WD_UNIQUE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.enumeration = &rules_level_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[12] },
		.element = rules_element_file_levels,
		.elements = VALUES(&types[12], rules_element_file_levels),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.element = rules_element_file_names,
		.elements = VALUES(&types[2], rules_element_file_names),
		.max_count = 2,
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[6] },
		.element = rules_element_file_parts,
		.elements = VALUES(&types[6], rules_element_file_parts),
		.flags = WD_OR_ONE,
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
		.parts = (const struct wd_type *const[]){ &types[16] },
		.element = rules_element_file_pairs_entry,
		.elements = VALUES(&types[16], rules_element_file_pairs_entry),
		.min_count = 2,
		.max_count = 2,
		.flags = WD_OR_ONE,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[17] },
		.element = &rules_element_file_pairs[1],
		.elements = VALUES(&types[17], &rules_element_file_pairs[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[19] },
		.element = rules_element_file_flags,
		.elements = VALUES(&types[19], rules_element_file_flags),
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
		.parts = (const struct wd_type *const[]){ &types[21] },
		.element = rules_element_file_shares,
		.elements = VALUES(&types[21], rules_element_file_shares),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[16] },
		.element = rules_element_file_matrix_row,
		.elements = VALUES(&types[16], rules_element_file_matrix_row),
		.min_count = 1,
		.max_count = 2,
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[23] },
		.element = rules_element_file_matrix,
		.elements = VALUES(&types[23], rules_element_file_matrix),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[1] },
		.element = rules_element_file_maps,
		.elements = VALUES(&types[1], rules_element_file_maps),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[26] },
		.element = rules_element_file_anys,
		.elements = VALUES(&types[26], rules_element_file_anys),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[16] },
		.element = &rules_element_file_numbers[1],
		.elements = VALUES(&types[16], &rules_element_file_numbers[1]),
		.min_count = 1,
		.max_count = 2,
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[0] },
		.element = rules_element_file_lists_entry,
		.elements = VALUES(&types[0], rules_element_file_lists_entry),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[29] },
		.element = &rules_element_file_lists[1],
		.elements = VALUES(&types[29], &rules_element_file_lists[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[4] },
		.element = &rules_element_file_volumes[1],
		.elements = VALUES(&types[4], &rules_element_file_volumes[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[16] },
		.element = &rules_element_file_deep_entry_row[1],
		.elements = VALUES(&types[16], &rules_element_file_deep_entry_row[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[32] },
		.element = rules_element_file_deep_entry,
		.elements = VALUES(&types[32], rules_element_file_deep_entry),
		.part_count = 1,
		.id = WD_LIST,
		.shape = WD_SHAPE_LIST,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[33] },
		.element = &rules_element_file_deep[1],
		.elements = VALUES(&types[33], &rules_element_file_deep[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
};

/* ---- Rule ---- */

static const struct wd_field fields_rule[] = {
	[RULES_RULE_EXPR] = {
		.key = "expr",
		.type = &types[0],
		.view = &rules_view_rule[1],
		.kinds = 0x1, /* R */
		.flags = WD_REQUIRED,
	},
	[RULES_RULE_ALERT] = {
		.key = "alert",
		.type = &types[0],
		.view = &rules_view_rule[2],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_RULE_RECORD] = {
		.key = "record",
		.type = &types[0],
		.view = &rules_view_rule[3],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_RULE_LABELS] = {
		.key = "labels",
		.type = &types[1],
		.view = &rules_view_rule[4],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
};

static const struct wd_key keys_rule[8] = {
	[1] = {
		.text = "alert",
		.length = 5,
		.field = RULES_RULE_ALERT,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "labels",
		.length = 6,
		.field = RULES_RULE_LABELS,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "record",
		.length = 6,
		.field = RULES_RULE_RECORD,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "expr",
		.length = 4,
		.field = RULES_RULE_EXPR,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_rule[] = {
	{
		.why = "a rule does one thing",
		.fields = (const uint16_t[]){ RULES_RULE_ALERT, RULES_RULE_RECORD },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ONE_OF,
	},
};

const struct wd_structure rules_rule_structure = {
	.name = "Rule",
	.fields = fields_rule,
	.keys = keys_rule,
	.rules = rules_rule,
	.view = &rules_rule_normal_form,
	.set = &rules_view_rule[0],
	.field_count = RULES_RULE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
};

/* ---- Group ---- */

static const struct wd_field fields_group[] = {
	[RULES_GROUP_NAME] = {
		.key = "name",
		.type = &types[2],
		.view = &rules_view_group[1],
		.kinds = 0x1, /* R */
		.flags = WD_REQUIRED,
	},
	[RULES_GROUP_INTERVAL] = {
		.key = "interval",
		.default_value = "1m",
		.type = &types[3],
		.view = &rules_view_group[2],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_GROUP_RULES] = {
		.key = "rules",
		.type = &types[5],
		.view = &rules_view_group[4],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
};

static const struct wd_key keys_group[8] = {
	[0] = {
		.text = "interval",
		.length = 8,
		.field = RULES_GROUP_INTERVAL,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "rules",
		.length = 5,
		.field = RULES_GROUP_RULES,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = RULES_GROUP_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure rules_group_structure = {
	.name = "Group",
	.fields = fields_group,
	.keys = keys_group,
	.view = &rules_group_normal_form,
	.set = &rules_view_group[0],
	.field_count = RULES_GROUP_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- File ---- */

static const struct wd_field fields_file[] = {
	[RULES_GROUPS] = {
		.key = "groups",
		.type = &types[7],
		.view = &rules_view_file[1],
		.kinds = 0x1, /* R */
		.flags = WD_REQUIRED,
	},
	[RULES_PORTS] = {
		.key = "ports",
		.type = &types[9],
		.view = &rules_view_file[2],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_WORDS] = {
		.key = "words",
		.type = &types[11],
		.view = &rules_view_file[3],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_LEVELS] = {
		.key = "levels",
		.type = &types[13],
		.view = &rules_view_file[4],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_NAMES] = {
		.key = "names",
		.type = &types[14],
		.view = &rules_view_file[5],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_PARTS] = {
		.key = "parts",
		.type = &types[15],
		.view = &rules_view_file[6],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_PAIRS] = {
		.key = "pairs",
		.type = &types[18],
		.view = &rules_view_file[7],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_FLAGS] = {
		.key = "flags",
		.type = &types[20],
		.view = &rules_view_file[8],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_SHARES] = {
		.key = "shares",
		.type = &types[22],
		.view = &rules_view_file[9],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_MATRIX] = {
		.key = "matrix",
		.type = &types[24],
		.view = &rules_view_file[10],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_MAPS] = {
		.key = "maps",
		.type = &types[25],
		.view = &rules_view_file[11],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_ANYS] = {
		.key = "anys",
		.type = &types[27],
		.view = &rules_view_file[12],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_NUMBERS] = {
		.key = "numbers",
		.type = &types[28],
		.view = &rules_view_file[13],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_LISTS] = {
		.key = "lists",
		.type = &types[30],
		.view = &rules_view_file[14],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_VOLUMES] = {
		.key = "volumes",
		.type = &types[31],
		.view = &rules_view_file[15],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
	[RULES_DEEP] = {
		.key = "deep",
		.type = &types[34],
		.view = &rules_view_file[16],
		.kinds = 0x1, /* R */
		.flags = 0,
	},
};

static const struct wd_key keys_file[32] = {
	[5] = {
		.text = "parts",
		.length = 5,
		.field = RULES_PARTS,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "pairs",
		.length = 5,
		.field = RULES_PAIRS,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "maps",
		.length = 4,
		.field = RULES_MAPS,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "numbers",
		.length = 7,
		.field = RULES_NUMBERS,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "words",
		.length = 5,
		.field = RULES_WORDS,
		.role = WD_KEY_PROPER,
	},
	[11] = {
		.text = "levels",
		.length = 6,
		.field = RULES_LEVELS,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "flags",
		.length = 5,
		.field = RULES_FLAGS,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "groups",
		.length = 6,
		.field = RULES_GROUPS,
		.role = WD_KEY_PROPER,
	},
	[14] = {
		.text = "matrix",
		.length = 6,
		.field = RULES_MATRIX,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "ports",
		.length = 5,
		.field = RULES_PORTS,
		.role = WD_KEY_PROPER,
	},
	[16] = {
		.text = "names",
		.length = 5,
		.field = RULES_NAMES,
		.role = WD_KEY_PROPER,
	},
	[17] = {
		.text = "shares",
		.length = 6,
		.field = RULES_SHARES,
		.role = WD_KEY_PROPER,
	},
	[18] = {
		.text = "deep",
		.length = 4,
		.field = RULES_DEEP,
		.role = WD_KEY_PROPER,
	},
	[20] = {
		.text = "volumes",
		.length = 7,
		.field = RULES_VOLUMES,
		.role = WD_KEY_PROPER,
	},
	[22] = {
		.text = "lists",
		.length = 5,
		.field = RULES_LISTS,
		.role = WD_KEY_PROPER,
	},
	[26] = {
		.text = "anys",
		.length = 4,
		.field = RULES_ANYS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure rules_structure = {
	.name = "File",
	.fields = fields_file,
	.keys = keys_file,
	.view = &rules_normal_form,
	.set = &rules_view_file[0],
	.field_count = RULES_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema rules_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "rules",
	.hash = "ff5f58422cc3d3d4",
	.group = NULL,
	.root = &rules_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
