/*
 * block_schema.c - Drives: the tables that the runtime works from.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#include "block_schema.h"

#include "block_cyaml.h"
#include "block_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "D", .name = "Drive", .wire = "drive" },
};

/* ---- enumerations ---- */

const struct wd_enum block_kind_names = {
	.name = "Kind",
	.values = block_words_kind,
	.count = 1,
};

const struct wd_enum block_drive_driver_names = {
	.name = "Drive_driver",
	.values = block_words_drive_driver,
	.count = 4,
};

const struct wd_enum block_address_type_names = {
	.name = "Address_type",
	.values = block_words_address_type,
	.count = 2,
};

/* ---- formats ---- */

static const uint8_t format_classes_qcow2_numbers_keys[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_qcow2_numbers_keys[] = {
	6, 6, 6, 1, 6, 6, 6, 6,
	6, 6, 2, 6, 6, 6, 6, 6,
	6, 2, 2, 2, 6, 3, 4, 5,
	6, 6, 6, 6, 2, 6, 6, 6,
	6, 6, 6, 6, 3, 6, 6, 6,
	6, 6, 6, 6, 4, 6, 6, 6,
};

static const uint8_t format_accepting_qcow2_numbers_keys[] = {
	0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_qcow2_numbers_keys = {
	.name = "Qcow2_numbers_keys",
	.pattern = "x-.*",
	.doc = "a key that matches x-.*",
	.classes = format_classes_qcow2_numbers_keys,
	.next = format_next_qcow2_numbers_keys,
	.accepting = format_accepting_qcow2_numbers_keys,
	.class_count = 8,
	.count = 6,
	.max_length = 65535,
};

static const uint8_t format_classes_address_numbers_keys[256] = {
	0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
	1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4,
	4, 4, 4, 4, 4, 4, 4, 0, 0, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5,
	5, 5, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t format_next_address_numbers_keys[] = {
	6, 6, 6, 1, 6, 6, 6, 6,
	6, 6, 2, 6, 6, 6, 6, 6,
	6, 2, 2, 2, 6, 3, 4, 5,
	6, 6, 6, 6, 2, 6, 6, 6,
	6, 6, 6, 6, 3, 6, 6, 6,
	6, 6, 6, 6, 4, 6, 6, 6,
};

static const uint8_t format_accepting_address_numbers_keys[] = {
	0, 0, 1, 0, 0, 0,
};

static const struct wd_format format_address_numbers_keys = {
	.name = "Address_numbers_keys",
	.pattern = "y-.*",
	.doc = "a key that matches y-.*",
	.classes = format_classes_address_numbers_keys,
	.next = format_next_address_numbers_keys,
	.accepting = format_accepting_address_numbers_keys,
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
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &block_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
		.forms = WD_FORM_MAPPING,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_STRING,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3], &types[4] },
		.either = &block_qcow2_file_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[3], &types[4] },
		.either = &block_qcow2_backing_either_structure,
		.flags = WD_NULLABLE,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[7] },
		.key_format = &format_qcow2_numbers_keys,
		.element = &block_element_qcow2_numbers[1],
		.elements = VALUES(&types[7], &block_element_qcow2_numbers[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_NUMERIC | WD_PLAIN,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
		.forms = WD_FORM_NUMBER,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[9], &types[4] },
		.either = &block_inet_port_either_structure,
		.part_count = 2,
		.id = WD_EITHER,
		.shape = WD_SHAPE_EITHER,
	},
	{
		.enumeration = &block_address_type_names,
		.id = WD_VARIANT,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &block_inet_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &block_unix_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[7] },
		.key_format = &format_address_numbers_keys,
		.element = &block_element_address_numbers[1],
		.elements = VALUES(&types[7], &block_element_address_numbers[1]),
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &block_address_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &block_base_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.enumeration = &block_drive_driver_names,
		.id = WD_VARIANT,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &block_file_drive_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &block_qcow2_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &block_network_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
};

/* ---- Base ---- */

static const struct wd_field fields_base[] = {
	[BLOCK_BASE_NODE_NAME] = {
		.key = "node-name",
		.type = &types[0],
		.view = &block_view_base[1],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
	[BLOCK_BASE_READ_ONLY] = {
		.key = "read-only",
		.default_value = "false",
		.type = &types[1],
		.view = &block_view_base[2],
		.kinds = 0x1, /* D */
		.flags = WD_IN_RULE,
	},
	[BLOCK_BASE_AUTO_READ_ONLY] = {
		.key = "auto-read-only",
		.type = &types[1],
		.view = &block_view_base[3],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

static const struct wd_key keys_base[8] = {
	[2] = {
		.text = "read-only",
		.length = 9,
		.field = BLOCK_BASE_READ_ONLY,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "node-name",
		.length = 9,
		.field = BLOCK_BASE_NODE_NAME,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "auto-read-only",
		.length = 14,
		.field = BLOCK_BASE_AUTO_READ_ONLY,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_base[] = {
	{
		.why = "it is read-only anyway",
		.when = "read-only is true",
		.fields = (const uint16_t[]){ BLOCK_BASE_AUTO_READ_ONLY, BLOCK_BASE_READ_ONLY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = BLOCK_BASE_READ_ONLY,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
};

const struct wd_structure block_base_structure = {
	.name = "Base",
	.fields = fields_base,
	.keys = keys_base,
	.rules = rules_base,
	.view = &block_base_normal_form,
	.set = &block_view_base[0],
	.field_count = BLOCK_BASE_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 1,
};

/* ---- FileDrive ---- */

static const struct wd_field fields_file_drive[] = {
	[BLOCK_FILE_DRIVE_FILENAME] = {
		.key = "filename",
		.type = &types[2],
		.view = &block_view_file_drive[1],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED,
	},
	[BLOCK_FILE_DRIVE_LOCKING] = {
		.key = "locking",
		.default_value = "true",
		.type = &types[1],
		.view = &block_view_file_drive[2],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

static const struct wd_key keys_file_drive[4] = {
	[0] = {
		.text = "filename",
		.length = 8,
		.field = BLOCK_FILE_DRIVE_FILENAME,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "locking",
		.length = 7,
		.field = BLOCK_FILE_DRIVE_LOCKING,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_file_drive_structure = {
	.name = "FileDrive",
	.fields = fields_file_drive,
	.keys = keys_file_drive,
	.view = &block_file_drive_normal_form,
	.set = &block_view_file_drive[0],
	.field_count = BLOCK_FILE_DRIVE_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Qcow2_file_either ---- */

static const struct wd_field fields_qcow2_file_either[] = {
	[BLOCK_QCOW2_FILE_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[3],
		.view = &block_view_qcow2_file_either[1],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
	[BLOCK_QCOW2_FILE_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[4],
		.view = &block_view_qcow2_file_either[2],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

const struct wd_structure block_qcow2_file_either_structure = {
	.name = "Qcow2_file_either",
	.fields = fields_qcow2_file_either,
	.view = &block_qcow2_file_either_normal_form,
	.tag = &block_view_qcow2_file_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Qcow2_backing_either ---- */

static const struct wd_field fields_qcow2_backing_either[] = {
	[BLOCK_QCOW2_BACKING_EITHER_STRUCTURE - 1] = {
		.key = "structure",
		.type = &types[3],
		.view = &block_view_qcow2_backing_either[1],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
	[BLOCK_QCOW2_BACKING_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[4],
		.view = &block_view_qcow2_backing_either[2],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

const struct wd_structure block_qcow2_backing_either_structure = {
	.name = "Qcow2_backing_either",
	.fields = fields_qcow2_backing_either,
	.view = &block_qcow2_backing_either_normal_form,
	.tag = &block_view_qcow2_backing_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Qcow2 ---- */

static const struct wd_field fields_qcow2[] = {
	[BLOCK_QCOW2_FILE] = {
		.key = "file",
		.type = &types[5],
		.view = &block_view_qcow2[1],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED,
	},
	[BLOCK_QCOW2_BACKING] = {
		.key = "backing",
		.type = &types[6],
		.view = &block_view_qcow2[2],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
	[BLOCK_QCOW2_NUMBERS] = {
		.key = "x-.*",
		.type = &types[8],
		.view = &block_view_qcow2[3],
		.kinds = 0x1, /* D */
		.flags = WD_EXTRA,
	},
};

static const struct wd_key keys_qcow2[4] = {
	[2] = {
		.text = "backing",
		.length = 7,
		.field = BLOCK_QCOW2_BACKING,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "file",
		.length = 4,
		.field = BLOCK_QCOW2_FILE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_qcow2_structure = {
	.name = "Qcow2",
	.fields = fields_qcow2,
	.keys = keys_qcow2,
	.view = &block_qcow2_normal_form,
	.set = &block_view_qcow2[0],
	.field_count = BLOCK_QCOW2_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
	.extra_count = 1,
};

/* ---- Inet_port_either ---- */

static const struct wd_field fields_inet_port_either[] = {
	[BLOCK_INET_PORT_EITHER_INTEGER - 1] = {
		.key = "integer",
		.type = &types[9],
		.view = &block_view_inet_port_either[1],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
	[BLOCK_INET_PORT_EITHER_STRING - 1] = {
		.key = "string",
		.type = &types[4],
		.view = &block_view_inet_port_either[2],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

const struct wd_structure block_inet_port_either_structure = {
	.name = "Inet_port_either",
	.fields = fields_inet_port_either,
	.view = &block_inet_port_either_normal_form,
	.tag = &block_view_inet_port_either[0],
	.field_count = 2,
	.rule_count = 0,
};

/* ---- Inet ---- */

static const struct wd_field fields_inet[] = {
	[BLOCK_INET_HOST] = {
		.key = "host",
		.type = &types[0],
		.view = &block_view_inet[1],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED,
	},
	[BLOCK_INET_PORT] = {
		.key = "port",
		.type = &types[10],
		.view = &block_view_inet[2],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_inet[4] = {
	[2] = {
		.text = "port",
		.length = 4,
		.field = BLOCK_INET_PORT,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "host",
		.length = 4,
		.field = BLOCK_INET_HOST,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_inet_structure = {
	.name = "Inet",
	.fields = fields_inet,
	.keys = keys_inet,
	.view = &block_inet_normal_form,
	.set = &block_view_inet[0],
	.field_count = BLOCK_INET_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Unix ---- */

static const struct wd_field fields_unix[] = {
	[BLOCK_UNIX_PATH] = {
		.key = "path",
		.type = &types[0],
		.view = &block_view_unix[1],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED,
	},
	[BLOCK_UNIX_MODE] = {
		.key = "y-mode",
		.type = &types[0],
		.view = &block_view_unix[2],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

static const struct wd_key keys_unix[4] = {
	[0] = {
		.text = "y-mode",
		.length = 6,
		.field = BLOCK_UNIX_MODE,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "path",
		.length = 4,
		.field = BLOCK_UNIX_PATH,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_unix_structure = {
	.name = "Unix",
	.fields = fields_unix,
	.keys = keys_unix,
	.view = &block_unix_normal_form,
	.set = &block_view_unix[0],
	.field_count = BLOCK_UNIX_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Address ---- */

static const struct wd_field fields_address[] = {
	[BLOCK_ADDRESS_TYPE] = {
		.key = "type",
		.default_value = "unix",
		.type = &types[11],
		.view = &block_view_address[1],
		.kinds = 0x1, /* D */
		.flags = WD_IN_RULE,
	},
	[BLOCK_ADDRESS_INET] = {
		.key = "",
		.type = &types[12],
		.view = &block_view_address[2],
		.kinds = 0x1, /* D */
		.variant = 1,
		.flags = WD_INLINE,
	},
	[BLOCK_ADDRESS_LOCAL] = {
		.key = "",
		.type = &types[13],
		.view = &block_view_address[3],
		.kinds = 0x1, /* D */
		.variant = 2,
		.flags = WD_INLINE,
	},
	[BLOCK_ADDRESS_NUMBERS] = {
		.key = "y-.*",
		.type = &types[14],
		.view = &block_view_address[4],
		.kinds = 0x1, /* D */
		.flags = WD_EXTRA,
	},
};

static const struct wd_key keys_address[2] = {
	[1] = {
		.text = "type",
		.length = 4,
		.field = BLOCK_ADDRESS_TYPE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_address_structure = {
	.name = "Address",
	.fields = fields_address,
	.keys = keys_address,
	.view = &block_address_normal_form,
	.set = &block_view_address[0],
	.field_count = BLOCK_ADDRESS_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
	.inline_count = 2,
	.selector = BLOCK_ADDRESS_TYPE,
	.extra_count = 1,
};

/* ---- Network ---- */

static const struct wd_field fields_network[] = {
	[BLOCK_NETWORK_SERVER] = {
		.key = "server",
		.type = &types[15],
		.view = &block_view_network[1],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_network[2] = {
	[0] = {
		.text = "server",
		.length = 6,
		.field = BLOCK_NETWORK_SERVER,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_network_structure = {
	.name = "Network",
	.fields = fields_network,
	.keys = keys_network,
	.view = &block_network_normal_form,
	.set = &block_view_network[0],
	.field_count = BLOCK_NETWORK_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- Drive ---- */

static const struct wd_field fields_drive[] = {
	[BLOCK_BASE] = {
		.key = "",
		.type = &types[16],
		.view = &block_view_drive[1],
		.kinds = 0x1, /* D */
		.flags = WD_INLINE,
	},
	[BLOCK_DRIVER] = {
		.key = "driver",
		.type = &types[17],
		.view = &block_view_drive[2],
		.kinds = 0x1, /* D */
		.flags = WD_REQUIRED | WD_IN_RULE,
	},
	[BLOCK_FILE] = {
		.key = "",
		.type = &types[18],
		.view = &block_view_drive[3],
		.kinds = 0x1, /* D */
		.variant = 1,
		.flags = WD_INLINE,
	},
	[BLOCK_QCOW2] = {
		.key = "",
		.type = &types[19],
		.view = &block_view_drive[4],
		.kinds = 0x1, /* D */
		.variant = 2,
		.flags = WD_INLINE,
	},
	[BLOCK_NETWORK] = {
		.key = "",
		.type = &types[20],
		.view = &block_view_drive[5],
		.kinds = 0x1, /* D */
		.variant = 4,
		.flags = WD_INLINE,
	},
	[BLOCK_DISCARD] = {
		.key = "discard",
		.default_value = "false",
		.type = &types[1],
		.view = &block_view_drive[6],
		.kinds = 0x1, /* D */
		.flags = 0,
	},
};

static const struct wd_key keys_drive[4] = {
	[1] = {
		.text = "discard",
		.length = 7,
		.field = BLOCK_DISCARD,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "driver",
		.length = 6,
		.field = BLOCK_DRIVER,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure block_structure = {
	.name = "Drive",
	.fields = fields_drive,
	.keys = keys_drive,
	.view = &block_normal_form,
	.set = &block_view_drive[0],
	.field_count = BLOCK_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
	.inline_count = 4,
	.selector = BLOCK_DRIVER,
};

/* ---- the whole ---- */

const struct wd_schema block_schema = {
	.abi_version = 4,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "block",
	.hash = "0977fca663875a92",
	.group = NULL,
	.root = &block_structure,
	.kinds = kinds,
	.kind_count = 1,
	.version_count = 0,
	.kind_field = WD_NONE,
	.version_field = WD_NONE,
	.dialect = WD_DIALECT_CORE,
};
