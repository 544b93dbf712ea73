/*
 * block.h - Drives: load, build, check and save it.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and block_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; block_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&block_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef BLOCK_API_H
#define BLOCK_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "block_schema.h"
#include "block_types.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- documents -------------------------------------------------------------------------------------------------- */

/**
 * Load a file that holds one document; skipped and empty documents can be beside it.
 *
 * \param[in]  path      The file.
 * \param[in]  options   Limits and levels, no allocator; or NULL.
 * \param[out] document  The document, to be freed by block_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status block_load_path(const char *path, const struct wd_options *options,
		struct block **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&block_schema, options), path, options, &data, report);

	*document = (struct block *)data;
	return status;
}

/** As block_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status block_load_file(FILE *file, const struct wd_options *options,
		struct block **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&block_schema, options), file, options, &data, report);

	*document = (struct block *)data;
	return status;
}

/** As block_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status block_load_text(const char *text, size_t length, const struct wd_options *options,
		struct block **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&block_schema, options), text, length, options, &data, report);

	*document = (struct block *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status block_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&block_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status block_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&block_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status block_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&block_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by block_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status block_stream_next(struct wd_stream *stream, struct block **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct block *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct block *block_new(enum block_kind kind)
{
	void *data;

	return wd_new(&block_schema, (int)kind, NULL, &data) == WD_OK ? (struct block *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status block_refresh_defaults(struct block *document)
{
	return wd_refresh_defaults(&block_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by block_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct block *block_copy(const struct block *document)
{
	void *copy;

	return wd_copy(&block_schema, document, NULL, &copy) == WD_OK ? (struct block *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool block_equal(const struct block *a, const struct block *b)
{
	return wd_equal(&block_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void block_free(struct block *document)
{
	wd_free(&block_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status block_validate(const struct block *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&block_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status block_save_file(const struct block *document, unsigned flags, FILE *file)
{
	return wd_save_file(&block_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status block_save_path(const struct block *document, unsigned flags, const char *path)
{
	return wd_save_path(&block_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status block_save_text(const struct block *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&block_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status block_save(const struct block *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&block_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as block_save_text(): libcyaml loads it with block_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status block_save_normal(const struct block *document, char **text, size_t *length)
{
	return wd_save_text(&block_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by block_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status block_load_normal(const char *text, size_t length, struct block **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&block_schema, text, length, NULL, &data);

	*document = (struct block *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *block_kind_string(enum block_kind value)
{
	return wd_enum_string(&block_kind_names, (int)value);
}

/** The value of a text; BLOCK_KIND_UNSET when there is none. */
static inline enum block_kind block_kind_from_string(const char *text)
{
	return (enum block_kind)wd_enum_from_string(&block_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *block_drive_driver_string(enum block_drive_driver value)
{
	return wd_enum_string(&block_drive_driver_names, (int)value);
}

/** The value of a text; BLOCK_DRIVE_DRIVER_UNSET when there is none. */
static inline enum block_drive_driver block_drive_driver_from_string(const char *text)
{
	return (enum block_drive_driver)wd_enum_from_string(&block_drive_driver_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *block_address_type_string(enum block_address_type value)
{
	return wd_enum_string(&block_address_type_names, (int)value);
}

/** The value of a text; BLOCK_ADDRESS_TYPE_UNSET when there is none. */
static inline enum block_address_type block_address_type_from_string(const char *text)
{
	return (enum block_address_type)wd_enum_from_string(&block_address_type_names, text);
}

/* ---- struct block ---- */

/** Whether a field was given. */
static inline bool block_is_set(const struct block *drive_, enum block_field field)
{
	return wd_is_set(&block_structure, drive_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_clear(struct block *drive_, enum block_field field)
{
	return wd_clear(&block_structure, drive_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_kind_has(enum block_kind kind, enum block_field field)
{
	return wd_kind_has(&block_structure, (unsigned)field, (int)kind);
}

/** Set driver.  What drives it. */
static inline void block_set_driver(struct block *drive_, enum block_drive_driver value)
{
	drive_->driver = value;
	wd_mark(&block_structure, drive_, BLOCK_DRIVER, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  A file. */
static inline struct block_file_drive *block_add_file(struct block *drive_)
{
	return (struct block_file_drive *)wd_structure_add(&block_structure, drive_, BLOCK_FILE, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  An image above another drive. */
static inline struct block_qcow2 *block_add_qcow2(struct block *drive_)
{
	return (struct block_qcow2 *)wd_structure_add(&block_structure, drive_, BLOCK_QCOW2, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  A drive of another machine. */
static inline struct block_network *block_add_network(struct block *drive_)
{
	return (struct block_network *)wd_structure_add(&block_structure, drive_, BLOCK_NETWORK, NULL);
}

/** Set discard.  Blocks are given back. */
static inline void block_set_discard(struct block *drive_, bool value)
{
	drive_->discard = value;
	wd_mark(&block_structure, drive_, BLOCK_DISCARD, NULL);
}

/* ---- struct block_network ---- */

/** Whether a field was given. */
static inline bool block_network_is_set(const struct block_network *network_, enum block_network_field field)
{
	return wd_is_set(&block_network_structure, network_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_network_clear(struct block_network *network_, enum block_network_field field)
{
	return wd_clear(&block_network_structure, network_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_network_kind_has(enum block_kind kind, enum block_network_field field)
{
	return wd_kind_has(&block_network_structure, (unsigned)field, (int)kind);
}

/** Add server if it is absent; NULL when memory runs out.  The machine. */
static inline struct block_address *block_network_add_server(struct block_network *network_)
{
	return (struct block_address *)wd_structure_add(&block_network_structure, network_, BLOCK_NETWORK_SERVER, NULL);
}

/* ---- struct block_address ---- */

/** Whether a field was given. */
static inline bool block_address_is_set(const struct block_address *address_, enum block_address_field field)
{
	return wd_is_set(&block_address_structure, address_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_address_clear(struct block_address *address_, enum block_address_field field)
{
	return wd_clear(&block_address_structure, address_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_address_kind_has(enum block_kind kind, enum block_address_field field)
{
	return wd_kind_has(&block_address_structure, (unsigned)field, (int)kind);
}

/** Set type.  What sort of address. */
static inline void block_address_set_type(struct block_address *address_, enum block_address_type value)
{
	address_->type = value;
	wd_mark(&block_address_structure, address_, BLOCK_ADDRESS_TYPE, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  A host and a port. */
static inline struct block_inet *block_address_add_inet(struct block_address *address_)
{
	return (struct block_inet *)wd_structure_add(&block_address_structure, address_, BLOCK_ADDRESS_INET, NULL);
}

/** Add  if it is absent; NULL when memory runs out.  A socket. */
static inline struct block_unix *block_address_add_local(struct block_address *address_)
{
	return (struct block_unix *)wd_structure_add(&block_address_structure, address_, BLOCK_ADDRESS_LOCAL, NULL);
}

/** Find the item of y-.* with a key; NULL when it is not there. */
static inline struct block_address_numbers_entry *block_address_find_numbers(const struct block_address *address_, const char *key)
{
	return (struct block_address_numbers_entry *)wd_item_find(&block_address_structure, address_, BLOCK_ADDRESS_NUMBERS, key);
}

/**
 * Find or add the item of y-.* with a key; NULL when memory runs out.  One that is new may move the others.  Numbers.
 */
static inline struct block_address_numbers_entry *block_address_add_numbers(struct block_address *address_, const char *key)
{
	return (struct block_address_numbers_entry *)wd_item_add(&block_address_structure, address_, BLOCK_ADDRESS_NUMBERS, key, NULL);
}

/** Remove an item of y-.*; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool block_address_remove_numbers(struct block_address *address_, const char *key)
{
	return wd_item_remove(&block_address_structure, address_, BLOCK_ADDRESS_NUMBERS, key, NULL);
}

/* ---- struct block_unix ---- */

/** Whether a field was given. */
static inline bool block_unix_is_set(const struct block_unix *unix_, enum block_unix_field field)
{
	return wd_is_set(&block_unix_structure, unix_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_unix_clear(struct block_unix *unix_, enum block_unix_field field)
{
	return wd_clear(&block_unix_structure, unix_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_unix_kind_has(enum block_kind kind, enum block_unix_field field)
{
	return wd_kind_has(&block_unix_structure, (unsigned)field, (int)kind);
}

/** Set path to a copy of a text.  Its path. */
static inline enum wd_status block_unix_set_path(struct block_unix *unix_, const char *text)
{
	return wd_set_string(&block_unix_structure, unix_, BLOCK_UNIX_PATH, text, NULL);
}

/** Set y-mode to a copy of a text.  Its mode. */
static inline enum wd_status block_unix_set_mode(struct block_unix *unix_, const char *text)
{
	return wd_set_string(&block_unix_structure, unix_, BLOCK_UNIX_MODE, text, NULL);
}

/* ---- struct block_inet ---- */

/** Whether a field was given. */
static inline bool block_inet_is_set(const struct block_inet *inet_, enum block_inet_field field)
{
	return wd_is_set(&block_inet_structure, inet_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_inet_clear(struct block_inet *inet_, enum block_inet_field field)
{
	return wd_clear(&block_inet_structure, inet_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_inet_kind_has(enum block_kind kind, enum block_inet_field field)
{
	return wd_kind_has(&block_inet_structure, (unsigned)field, (int)kind);
}

/** Set host to a copy of a text.  The host. */
static inline enum wd_status block_inet_set_host(struct block_inet *inet_, const char *text)
{
	return wd_set_string(&block_inet_structure, inet_, BLOCK_INET_HOST, text, NULL);
}

/** Mark port as set, for the functions of its struct to put a value there.  The port. */
static inline struct block_inet_port_either *block_inet_add_port(struct block_inet *inet_)
{
	return (struct block_inet_port_either *)wd_structure_add(&block_inet_structure, inet_, BLOCK_INET_PORT, NULL);
}

/* ---- struct block_inet_port_either ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void block_inet_port_either_set_integer(struct block_inet_port_either *either_, int64_t value)
{
	wd_select(&block_inet_port_either_structure, either_, BLOCK_INET_PORT_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status block_inet_port_either_set_string(struct block_inet_port_either *either_, const char *text)
{
	return wd_set_string(&block_inet_port_either_structure, either_, BLOCK_INET_PORT_EITHER_STRING - 1, text, NULL);
}

/* ---- struct block_qcow2 ---- */

/** Whether a field was given. */
static inline bool block_qcow2_is_set(const struct block_qcow2 *qcow2_, enum block_qcow2_field field)
{
	return wd_is_set(&block_qcow2_structure, qcow2_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_qcow2_clear(struct block_qcow2 *qcow2_, enum block_qcow2_field field)
{
	return wd_clear(&block_qcow2_structure, qcow2_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_qcow2_kind_has(enum block_kind kind, enum block_qcow2_field field)
{
	return wd_kind_has(&block_qcow2_structure, (unsigned)field, (int)kind);
}

/** Mark file as set, for the functions of its struct to put a value there.  What is below. */
static inline struct block_qcow2_file_either *block_qcow2_add_file(struct block_qcow2 *qcow2_)
{
	return (struct block_qcow2_file_either *)wd_structure_add(&block_qcow2_structure, qcow2_, BLOCK_QCOW2_FILE, NULL);
}

/** Mark backing as set, for the functions of its struct to put a value there.  What it is about. */
static inline struct block_qcow2_backing_either *block_qcow2_add_backing(struct block_qcow2 *qcow2_)
{
	return (struct block_qcow2_backing_either *)wd_structure_add(&block_qcow2_structure, qcow2_, BLOCK_QCOW2_BACKING, NULL);
}

/** Set backing to null. */
static inline void block_qcow2_set_backing_null(struct block_qcow2 *qcow2_)
{
	wd_set_null(&block_qcow2_structure, qcow2_, BLOCK_QCOW2_BACKING, NULL);
}

/** Find the item of x-.* with a key; NULL when it is not there. */
static inline struct block_qcow2_numbers_entry *block_qcow2_find_numbers(const struct block_qcow2 *qcow2_, const char *key)
{
	return (struct block_qcow2_numbers_entry *)wd_item_find(&block_qcow2_structure, qcow2_, BLOCK_QCOW2_NUMBERS, key);
}

/**
 * Find or add the item of x-.* with a key; NULL when memory runs out.  One that is new may move the others.  Numbers.
 */
static inline struct block_qcow2_numbers_entry *block_qcow2_add_numbers(struct block_qcow2 *qcow2_, const char *key)
{
	return (struct block_qcow2_numbers_entry *)wd_item_add(&block_qcow2_structure, qcow2_, BLOCK_QCOW2_NUMBERS, key, NULL);
}

/** Remove an item of x-.*; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool block_qcow2_remove_numbers(struct block_qcow2 *qcow2_, const char *key)
{
	return wd_item_remove(&block_qcow2_structure, qcow2_, BLOCK_QCOW2_NUMBERS, key, NULL);
}

/* ---- struct block_qcow2_backing_either ---- */

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct block *block_qcow2_backing_either_add_structure(struct block_qcow2_backing_either *either_)
{
	return (struct block *)wd_structure_add(&block_qcow2_backing_either_structure, either_, BLOCK_QCOW2_BACKING_EITHER_STRUCTURE - 1, NULL);
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status block_qcow2_backing_either_set_string(struct block_qcow2_backing_either *either_, const char *text)
{
	return wd_set_string(&block_qcow2_backing_either_structure, either_, BLOCK_QCOW2_BACKING_EITHER_STRING - 1, text, NULL);
}

/* ---- struct block_qcow2_file_either ---- */

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct block *block_qcow2_file_either_add_structure(struct block_qcow2_file_either *either_)
{
	return (struct block *)wd_structure_add(&block_qcow2_file_either_structure, either_, BLOCK_QCOW2_FILE_EITHER_STRUCTURE - 1, NULL);
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status block_qcow2_file_either_set_string(struct block_qcow2_file_either *either_, const char *text)
{
	return wd_set_string(&block_qcow2_file_either_structure, either_, BLOCK_QCOW2_FILE_EITHER_STRING - 1, text, NULL);
}

/* ---- struct block_file_drive ---- */

/** Whether a field was given. */
static inline bool block_file_drive_is_set(const struct block_file_drive *file_drive_, enum block_file_drive_field field)
{
	return wd_is_set(&block_file_drive_structure, file_drive_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_file_drive_clear(struct block_file_drive *file_drive_, enum block_file_drive_field field)
{
	return wd_clear(&block_file_drive_structure, file_drive_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_file_drive_kind_has(enum block_kind kind, enum block_file_drive_field field)
{
	return wd_kind_has(&block_file_drive_structure, (unsigned)field, (int)kind);
}

/** Set filename to a copy of a text.  Its name. */
static inline enum wd_status block_file_drive_set_filename(struct block_file_drive *file_drive_, const char *text)
{
	return wd_set_string(&block_file_drive_structure, file_drive_, BLOCK_FILE_DRIVE_FILENAME, text, NULL);
}

/** Set locking.  It is locked. */
static inline void block_file_drive_set_locking(struct block_file_drive *file_drive_, bool value)
{
	file_drive_->locking = value;
	wd_mark(&block_file_drive_structure, file_drive_, BLOCK_FILE_DRIVE_LOCKING, NULL);
}

/* ---- struct block_base ---- */

/** Whether a field was given. */
static inline bool block_base_is_set(const struct block_base *base_, enum block_base_field field)
{
	return wd_is_set(&block_base_structure, base_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status block_base_clear(struct block_base *base_, enum block_base_field field)
{
	return wd_clear(&block_base_structure, base_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool block_base_kind_has(enum block_kind kind, enum block_base_field field)
{
	return wd_kind_has(&block_base_structure, (unsigned)field, (int)kind);
}

/** Set node-name to a copy of a text.  Its name. */
static inline enum wd_status block_base_set_node_name(struct block_base *base_, const char *text)
{
	return wd_set_string(&block_base_structure, base_, BLOCK_BASE_NODE_NAME, text, NULL);
}

/** Set read-only.  It cannot be written. */
static inline void block_base_set_read_only(struct block_base *base_, bool value)
{
	base_->read_only = value;
	wd_mark(&block_base_structure, base_, BLOCK_BASE_READ_ONLY, NULL);
}

/** Set auto-read-only.  It cannot be written when that fails. */
static inline void block_base_set_auto_read_only(struct block_base *base_, bool value)
{
	base_->auto_read_only = value;
	wd_mark(&block_base_structure, base_, BLOCK_BASE_AUTO_READ_ONLY, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
