/*
 * block_types.h - Drives: the types.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#ifndef BLOCK_TYPES_H
#define BLOCK_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum block_kind {
	BLOCK_KIND_UNSET = 0,
	/** The only kind. */
	BLOCK_KIND_DRIVE = 1,
};

/** What driver can be. */
enum block_drive_driver {
	BLOCK_DRIVE_DRIVER_UNSET = 0,
	/** A file. */
	BLOCK_DRIVE_DRIVER_FILE = 1,
	/** An image above another drive. */
	BLOCK_DRIVE_DRIVER_QCOW2 = 2,
	/** Nothing. */
	BLOCK_DRIVE_DRIVER_NOTHING = 3,
	/** A drive of another machine. */
	BLOCK_DRIVE_DRIVER_NETWORK = 4,
};

/** What type can be. */
enum block_address_type {
	BLOCK_ADDRESS_TYPE_UNSET = 0,
	/** A host and a port. */
	BLOCK_ADDRESS_TYPE_INET = 1,
	/** A socket. */
	BLOCK_ADDRESS_TYPE_LOCAL = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum block_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum block_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct block_base: the numbers of its presence bits. */
enum block_base_field {
	BLOCK_BASE_NODE_NAME,
	BLOCK_BASE_READ_ONLY,
	BLOCK_BASE_AUTO_READ_ONLY,
	BLOCK_BASE_FIELD_COUNT
};

/** What all drives have. */
struct block_base {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its name. */
	char *node_name;
	/** It cannot be written. */
	bool read_only;
	/** It cannot be written when that fails. */
	bool auto_read_only;
};

/** The fields of struct block_file_drive: the numbers of its presence bits. */
enum block_file_drive_field {
	BLOCK_FILE_DRIVE_FILENAME,
	BLOCK_FILE_DRIVE_LOCKING,
	BLOCK_FILE_DRIVE_FIELD_COUNT
};

/** A file. */
struct block_file_drive {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its name. */
	char *filename;
	/** It is locked. */
	bool locking;
};

/** Which member of struct block_qcow2_file_either has a value. */
enum block_qcow2_file_either_type {
	BLOCK_QCOW2_FILE_EITHER_UNSET = 0,
	BLOCK_QCOW2_FILE_EITHER_STRUCTURE = 1,
	BLOCK_QCOW2_FILE_EITHER_STRING = 2,
};

/** What file holds: Structure or String. */
struct block_qcow2_file_either {
	/** Which of the members has the value. */
	enum block_qcow2_file_either_type type;
	/** Structure: a group of fields. */
	struct block *structure;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
};

/** Which member of struct block_qcow2_backing_either has a value. */
enum block_qcow2_backing_either_type {
	BLOCK_QCOW2_BACKING_EITHER_UNSET = 0,
	BLOCK_QCOW2_BACKING_EITHER_STRUCTURE = 1,
	BLOCK_QCOW2_BACKING_EITHER_STRING = 2,
};

/** What backing holds: Structure or String. */
struct block_qcow2_backing_either {
	/** Which of the members has the value. */
	enum block_qcow2_backing_either_type type;
	/** Structure: a group of fields. */
	struct block *structure;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
};

/** The fields of struct block_qcow2: the numbers of its presence bits. */
enum block_qcow2_field {
	BLOCK_QCOW2_FILE,
	BLOCK_QCOW2_BACKING,
	BLOCK_QCOW2_NUMBERS,
	BLOCK_QCOW2_FIELD_COUNT
};

/** One entry of x-.*. */
struct block_qcow2_numbers_entry {
	char *key;
	int64_t value;
};

/** An image. */
struct block_qcow2 {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What is below. */
	struct block_qcow2_file_either file;
	/** What it is about. */
	struct block_qcow2_backing_either backing;
	/** Numbers. */
	struct block_qcow2_numbers_entry *numbers;
	uint32_t numbers_count;
};

/** Which member of struct block_inet_port_either has a value. */
enum block_inet_port_either_type {
	BLOCK_INET_PORT_EITHER_UNSET = 0,
	BLOCK_INET_PORT_EITHER_INTEGER = 1,
	BLOCK_INET_PORT_EITHER_STRING = 2,
};

/** What port holds: Integer or String. */
struct block_inet_port_either {
	/** Which of the members has the value. */
	enum block_inet_port_either_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
};

/** The fields of struct block_inet: the numbers of its presence bits. */
enum block_inet_field {
	BLOCK_INET_HOST,
	BLOCK_INET_PORT,
	BLOCK_INET_FIELD_COUNT
};

/** A host and a port. */
struct block_inet {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The host. */
	char *host;
	/** The port. */
	struct block_inet_port_either port;
};

/** The fields of struct block_unix: the numbers of its presence bits. */
enum block_unix_field {
	BLOCK_UNIX_PATH,
	BLOCK_UNIX_MODE,
	BLOCK_UNIX_FIELD_COUNT
};

/** A socket. */
struct block_unix {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its path. */
	char *path;
	/** Its mode. */
	char *mode;
};

/** The fields of struct block_address: the numbers of its presence bits. */
enum block_address_field {
	BLOCK_ADDRESS_TYPE,
	BLOCK_ADDRESS_INET,
	BLOCK_ADDRESS_LOCAL,
	BLOCK_ADDRESS_NUMBERS,
	BLOCK_ADDRESS_FIELD_COUNT
};

/** One entry of y-.*. */
struct block_address_numbers_entry {
	char *key;
	int64_t value;
};

/** An address. */
struct block_address {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What sort of address. */
	enum block_address_type type;
	/** A host and a port. */
	struct block_inet *inet;
	/** A socket. */
	struct block_unix *local;
	/** Numbers. */
	struct block_address_numbers_entry *numbers;
	uint32_t numbers_count;
};

/** The fields of struct block_network: the numbers of its presence bits. */
enum block_network_field {
	BLOCK_NETWORK_SERVER,
	BLOCK_NETWORK_FIELD_COUNT
};

/** A drive of another machine. */
struct block_network {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The machine. */
	struct block_address server;
};

/** The fields of struct block: the numbers of its presence bits. */
enum block_field {
	BLOCK_BASE,
	BLOCK_DRIVER,
	BLOCK_FILE,
	BLOCK_QCOW2,
	BLOCK_NETWORK,
	BLOCK_DISCARD,
	BLOCK_FIELD_COUNT
};

/** A drive. */
struct block {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What all drives have. */
	struct block_base base;
	/** What drives it. */
	enum block_drive_driver driver;
	/** A file. */
	struct block_file_drive *file;
	/** An image above another drive. */
	struct block_qcow2 *qcow2;
	/** A drive of another machine. */
	struct block_network *network;
	/** Blocks are given back. */
	bool discard;
};

#endif
