/*
 * block_cyaml.c - Drives: libcyaml's view of the types.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#include "block_cyaml.h"

#include "block_types.h"

/* Every member may be missing: the presence bits, which are named after the members, say which fields were given. */
#define SET(structure, word, names) \
	CYAML_FIELD_FLAGS(word ? "set_" #word : "set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW | CYAML_FLAG_STRICT, structure, \
		set[word], names, CYAML_ARRAY_LEN(names))
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define UINT(structure, member) CYAML_FIELD_UINT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* An element that is not a struct. */
#define ELEMENT(...) { .key = "", .value = { __VA_ARGS__ } }
/* An element has a key. */
#define KEY(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* Zero, which is none of an enumeration's values, is the empty word. */
#define ENUM(structure, member, words, count) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count + 1)
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, &entry, 0, CYAML_UNLIMITED)
#define FIXED(structure, member, entry, count) \
	CYAML_FIELD_SEQUENCE_FIXED(#member, CYAML_FLAG_OPTIONAL, structure, member, &entry, count)
#define BITS(structure, member, words, count) \
	CYAML_FIELD_FLAGS(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

const cyaml_strval_t block_words_kind[] = {
	{ "drive", BLOCK_KIND_DRIVE },
	{ "", BLOCK_KIND_UNSET },
};

const cyaml_strval_t block_words_drive_driver[] = {
	{ "file", BLOCK_DRIVE_DRIVER_FILE },
	{ "qcow2", BLOCK_DRIVE_DRIVER_QCOW2 },
	{ "null-co", BLOCK_DRIVE_DRIVER_NOTHING },
	{ "nbd", BLOCK_DRIVE_DRIVER_NETWORK },
	{ "", BLOCK_DRIVE_DRIVER_UNSET },
};

const cyaml_strval_t block_words_address_type[] = {
	{ "inet", BLOCK_ADDRESS_TYPE_INET },
	{ "unix", BLOCK_ADDRESS_TYPE_LOCAL },
	{ "", BLOCK_ADDRESS_TYPE_UNSET },
};

static const cyaml_strval_t set_base[] = {
	{ "node_name", INT64_C(1) << 0 },
	{ "read_only", INT64_C(1) << 1 },
	{ "auto_read_only", INT64_C(1) << 2 },
};

const cyaml_schema_field_t block_view_base[] = {
	SET(struct block_base, 0, set_base),
	TEXT(struct block_base, node_name),
	BOOL(struct block_base, read_only),
	BOOL(struct block_base, auto_read_only),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_base_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_base, block_view_base),
};

static const cyaml_strval_t set_file_drive[] = {
	{ "filename", INT64_C(1) << 0 },
	{ "locking", INT64_C(1) << 1 },
};

const cyaml_schema_field_t block_view_file_drive[] = {
	SET(struct block_file_drive, 0, set_file_drive),
	TEXT(struct block_file_drive, filename),
	BOOL(struct block_file_drive, locking),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_file_drive_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_file_drive, block_view_file_drive),
};

static const cyaml_strval_t block_words_qcow2_file_either[] = {
	{ "structure", BLOCK_QCOW2_FILE_EITHER_STRUCTURE },
	{ "string", BLOCK_QCOW2_FILE_EITHER_STRING },
	{ "", BLOCK_QCOW2_FILE_EITHER_UNSET },
};

const cyaml_schema_field_t block_view_qcow2_file_either[] = {
	ENUM(struct block_qcow2_file_either, type, block_words_qcow2_file_either, 2),
	MAPPING_PTR(struct block_qcow2_file_either, structure, block_view_drive),
	TEXT(struct block_qcow2_file_either, string),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_qcow2_file_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_qcow2_file_either, block_view_qcow2_file_either),
};

static const cyaml_strval_t block_words_qcow2_backing_either[] = {
	{ "structure", BLOCK_QCOW2_BACKING_EITHER_STRUCTURE },
	{ "string", BLOCK_QCOW2_BACKING_EITHER_STRING },
	{ "", BLOCK_QCOW2_BACKING_EITHER_UNSET },
};

const cyaml_schema_field_t block_view_qcow2_backing_either[] = {
	ENUM(struct block_qcow2_backing_either, type, block_words_qcow2_backing_either, 2),
	MAPPING_PTR(struct block_qcow2_backing_either, structure, block_view_drive),
	TEXT(struct block_qcow2_backing_either, string),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_qcow2_backing_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_qcow2_backing_either, block_view_qcow2_backing_either),
};

static const cyaml_strval_t set_qcow2[] = {
	{ "file", INT64_C(1) << 0 },
	{ "backing", INT64_C(1) << 1 },
	{ "numbers", INT64_C(1) << 2 },
};

const cyaml_schema_field_t block_element_qcow2_numbers[] = {
	KEY(struct block_qcow2_numbers_entry, key),
	INT(struct block_qcow2_numbers_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_qcow2_numbers = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_qcow2_numbers_entry, block_element_qcow2_numbers),
};

const cyaml_schema_field_t block_view_qcow2[] = {
	SET(struct block_qcow2, 0, set_qcow2),
	MAPPING(struct block_qcow2, file, block_view_qcow2_file_either),
	MAPPING(struct block_qcow2, backing, block_view_qcow2_backing_either),
	ARRAY(struct block_qcow2, numbers, element_qcow2_numbers),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_qcow2_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_qcow2, block_view_qcow2),
};

static const cyaml_strval_t block_words_inet_port_either[] = {
	{ "integer", BLOCK_INET_PORT_EITHER_INTEGER },
	{ "string", BLOCK_INET_PORT_EITHER_STRING },
	{ "", BLOCK_INET_PORT_EITHER_UNSET },
};

const cyaml_schema_field_t block_view_inet_port_either[] = {
	ENUM(struct block_inet_port_either, type, block_words_inet_port_either, 2),
	INT(struct block_inet_port_either, integer),
	TEXT(struct block_inet_port_either, string),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_inet_port_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_inet_port_either, block_view_inet_port_either),
};

static const cyaml_strval_t set_inet[] = {
	{ "host", INT64_C(1) << 0 },
	{ "port", INT64_C(1) << 1 },
};

const cyaml_schema_field_t block_view_inet[] = {
	SET(struct block_inet, 0, set_inet),
	TEXT(struct block_inet, host),
	MAPPING(struct block_inet, port, block_view_inet_port_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_inet_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_inet, block_view_inet),
};

static const cyaml_strval_t set_unix[] = {
	{ "path", INT64_C(1) << 0 },
	{ "mode", INT64_C(1) << 1 },
};

const cyaml_schema_field_t block_view_unix[] = {
	SET(struct block_unix, 0, set_unix),
	TEXT(struct block_unix, path),
	TEXT(struct block_unix, mode),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_unix_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_unix, block_view_unix),
};

static const cyaml_strval_t set_address[] = {
	{ "type", INT64_C(1) << 0 },
	{ "inet", INT64_C(1) << 1 },
	{ "local", INT64_C(1) << 2 },
	{ "numbers", INT64_C(1) << 3 },
};

const cyaml_schema_field_t block_element_address_numbers[] = {
	KEY(struct block_address_numbers_entry, key),
	INT(struct block_address_numbers_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_address_numbers = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_address_numbers_entry, block_element_address_numbers),
};

const cyaml_schema_field_t block_view_address[] = {
	SET(struct block_address, 0, set_address),
	ENUM(struct block_address, type, block_words_address_type, 2),
	MAPPING_PTR(struct block_address, inet, block_view_inet),
	MAPPING_PTR(struct block_address, local, block_view_unix),
	ARRAY(struct block_address, numbers, element_address_numbers),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_address_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_address, block_view_address),
};

static const cyaml_strval_t set_network[] = {
	{ "server", INT64_C(1) << 0 },
};

const cyaml_schema_field_t block_view_network[] = {
	SET(struct block_network, 0, set_network),
	MAPPING(struct block_network, server, block_view_address),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_network_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct block_network, block_view_network),
};

static const cyaml_strval_t set_drive[] = {
	{ "base", INT64_C(1) << 0 },
	{ "driver", INT64_C(1) << 1 },
	{ "file", INT64_C(1) << 2 },
	{ "qcow2", INT64_C(1) << 3 },
	{ "network", INT64_C(1) << 4 },
	{ "discard", INT64_C(1) << 5 },
};

const cyaml_schema_field_t block_view_drive[] = {
	SET(struct block, 0, set_drive),
	MAPPING(struct block, base, block_view_base),
	ENUM(struct block, driver, block_words_drive_driver, 4),
	MAPPING_PTR(struct block, file, block_view_file_drive),
	MAPPING_PTR(struct block, qcow2, block_view_qcow2),
	MAPPING_PTR(struct block, network, block_view_network),
	BOOL(struct block, discard),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t block_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct block, block_view_drive),
};

