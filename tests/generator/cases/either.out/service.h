/*
 * service.h - Values of several types: load, build, check and save it.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and service_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; service_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&service_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef SERVICE_API_H
#define SERVICE_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "service_schema.h"
#include "service_types.h"

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
 * \param[out] document  The document, to be freed by service_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status service_load_path(const char *path, const struct wd_options *options,
		struct service **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&service_schema, options), path, options, &data, report);

	*document = (struct service *)data;
	return status;
}

/** As service_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status service_load_file(FILE *file, const struct wd_options *options,
		struct service **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&service_schema, options), file, options, &data, report);

	*document = (struct service *)data;
	return status;
}

/** As service_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status service_load_text(const char *text, size_t length, const struct wd_options *options,
		struct service **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&service_schema, options), text, length, options, &data, report);

	*document = (struct service *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status service_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&service_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status service_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&service_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status service_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&service_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by service_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status service_stream_next(struct wd_stream *stream, struct service **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct service *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct service *service_new(enum service_kind kind)
{
	void *data;

	return wd_new(&service_schema, (int)kind, NULL, &data) == WD_OK ? (struct service *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status service_refresh_defaults(struct service *document)
{
	return wd_refresh_defaults(&service_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by service_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct service *service_copy(const struct service *document)
{
	void *copy;

	return wd_copy(&service_schema, document, NULL, &copy) == WD_OK ? (struct service *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool service_equal(const struct service *a, const struct service *b)
{
	return wd_equal(&service_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void service_free(struct service *document)
{
	wd_free(&service_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status service_validate(const struct service *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&service_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status service_save_file(const struct service *document, unsigned flags, FILE *file)
{
	return wd_save_file(&service_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status service_save_path(const struct service *document, unsigned flags, const char *path)
{
	return wd_save_path(&service_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status service_save_text(const struct service *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&service_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status service_save(const struct service *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&service_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as service_save_text(): libcyaml loads it with service_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status service_save_normal(const struct service *document, char **text, size_t *length)
{
	return wd_save_text(&service_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by service_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status service_load_normal(const char *text, size_t length, struct service **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&service_schema, text, length, NULL, &data);

	*document = (struct service *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *service_kind_string(enum service_kind value)
{
	return wd_enum_string(&service_kind_names, (int)value);
}

/** The value of a text; SERVICE_KIND_UNSET when there is none. */
static inline enum service_kind service_kind_from_string(const char *text)
{
	return (enum service_kind)wd_enum_from_string(&service_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *service_level_string(enum service_level value)
{
	return wd_enum_string(&service_level_names, (int)value);
}

/** The value of a text; SERVICE_LEVEL_UNSET when there is none. */
static inline enum service_level service_level_from_string(const char *text)
{
	return (enum service_level)wd_enum_from_string(&service_level_names, text);
}

/* ---- struct service ---- */

/** Whether a field was given. */
static inline bool service_is_set(const struct service *root_, enum service_field field)
{
	return wd_is_set(&service_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status service_clear(struct service *root_, enum service_field field)
{
	return wd_clear(&service_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool service_kind_has(enum service_kind kind, enum service_field field)
{
	return wd_kind_has(&service_structure, (unsigned)field, (int)kind);
}

/** Mark build as set, for the functions of its struct to put a value there.  What to build. */
static inline struct service_build_either *service_add_build(struct service *root_)
{
	return (struct service_build_either *)wd_structure_add(&service_structure, root_, SERVICE_BUILD, NULL);
}

/** Mark command as set, for the functions of its struct to put a value there.  A command. */
static inline struct service_command_either *service_add_command(struct service *root_)
{
	return (struct service_command_either *)wd_structure_add(&service_structure, root_, SERVICE_COMMAND, NULL);
}

/** Set command to null. */
static inline void service_set_command_null(struct service *root_)
{
	wd_set_null(&service_structure, root_, SERVICE_COMMAND, NULL);
}

/** Mark environment as set, for the functions of its struct to put a value there.  Variables. */
static inline struct service_environment_either *service_add_environment(struct service *root_)
{
	return (struct service_environment_either *)wd_structure_add(&service_structure, root_, SERVICE_ENVIRONMENT, NULL);
}

/**
 * Insert an element in ports before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Ports.
 */
static inline struct service_ports_row_either *service_insert_port(struct service *root_, uint32_t index)
{
	return (struct service_ports_row_either *)wd_list_insert(&service_structure, root_, SERVICE_PORTS, index, NULL);
}

/** Append an element to ports; NULL when memory runs out.  The others may move. */
static inline struct service_ports_row_either *service_add_port(struct service *root_)
{
	return service_insert_port(root_, root_->ports_count);
}

/** Remove the element of ports with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_remove_port(struct service *root_, uint32_t index)
{
	return wd_list_remove(&service_structure, root_, SERVICE_PORTS, index, NULL);
}

/** Mark level as set, for the functions of its struct to put a value there.  Levels. */
static inline struct service_level_either *service_add_level(struct service *root_)
{
	return (struct service_level_either *)wd_structure_add(&service_structure, root_, SERVICE_LEVEL, NULL);
}

/** Mark share as set, for the functions of its struct to put a value there.  A share. */
static inline struct service_share_either *service_add_share(struct service *root_)
{
	return (struct service_share_either *)wd_structure_add(&service_structure, root_, SERVICE_SHARE, NULL);
}

/** Find the item of deep with a key; NULL when it is not there. */
static inline struct service_deep_entry *service_find_deep(const struct service *root_, const char *key)
{
	return (struct service_deep_entry *)wd_item_find(&service_structure, root_, SERVICE_DEEP, key);
}

/**
 * Find or add the item of deep with a key; NULL when memory runs out.  One that is new may move the others.  Deep.
 */
static inline struct service_deep_entry *service_add_deep(struct service *root_, const char *key)
{
	return (struct service_deep_entry *)wd_item_add(&service_structure, root_, SERVICE_DEEP, key, NULL);
}

/** Remove an item of deep; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool service_remove_deep(struct service *root_, const char *key)
{
	return wd_item_remove(&service_structure, root_, SERVICE_DEEP, key, NULL);
}

/** Mark parts as set, for the functions of its struct to put a value there.  Parts. */
static inline struct service_parts_either *service_add_parts(struct service *root_)
{
	return (struct service_parts_either *)wd_structure_add(&service_structure, root_, SERVICE_PARTS, NULL);
}

/* ---- struct service_parts_either ---- */

/**
 * Insert an element in list before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  List of Structure: a sequence of values of one type.
 */
static inline struct service_port *service_parts_either_insert_list(struct service_parts_either *either_, uint32_t index)
{
	return (struct service_port *)wd_list_insert(&service_parts_either_structure, either_, SERVICE_PARTS_EITHER_LIST - 1, index, NULL);
}

/** Append an element to list; NULL when memory runs out.  The others may move. */
static inline struct service_port *service_parts_either_add_list(struct service_parts_either *either_)
{
	return service_parts_either_insert_list(either_, either_->list_count);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_parts_either_remove_list(struct service_parts_either *either_, uint32_t index)
{
	return wd_list_remove(&service_parts_either_structure, either_, SERVICE_PARTS_EITHER_LIST - 1, index, NULL);
}

/** Find the item of map with a key; NULL when it is not there. */
static inline struct service_parts_either_map_entry *service_parts_either_find_map(const struct service_parts_either *either_, const char *key)
{
	return (struct service_parts_either_map_entry *)wd_item_find(&service_parts_either_structure, either_, SERVICE_PARTS_EITHER_MAP - 1, key);
}

/**
 * Find or add the item of map with a key; NULL when memory runs out.  One that is new may move the others.  Map of
 * Structure: keys of your choice, each with a value.
 */
static inline struct service_parts_either_map_entry *service_parts_either_add_map(struct service_parts_either *either_, const char *key)
{
	return (struct service_parts_either_map_entry *)wd_item_add(&service_parts_either_structure, either_, SERVICE_PARTS_EITHER_MAP - 1, key, NULL);
}

/** Remove an item of map; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool service_parts_either_remove_map(struct service_parts_either *either_, const char *key)
{
	return wd_item_remove(&service_parts_either_structure, either_, SERVICE_PARTS_EITHER_MAP - 1, key, NULL);
}

/* ---- struct service_deep_entry_row_either ---- */

/**
 * Insert an element in list before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  List of List of Integer: a sequence of values of one type.
 */
static inline struct service_deep_entry_row_either_list_row *service_deep_entry_row_either_insert_list(struct service_deep_entry_row_either *either_, uint32_t index)
{
	return (struct service_deep_entry_row_either_list_row *)wd_list_insert(&service_deep_entry_row_either_structure, either_, SERVICE_DEEP_ENTRY_ROW_EITHER_LIST - 1, index, NULL);
}

/** Append an element to list; NULL when memory runs out.  The others may move. */
static inline struct service_deep_entry_row_either_list_row *service_deep_entry_row_either_add_list(struct service_deep_entry_row_either *either_)
{
	return service_deep_entry_row_either_insert_list(either_, either_->list_count);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_deep_entry_row_either_remove_list(struct service_deep_entry_row_either *either_, uint32_t index)
{
	return wd_list_remove(&service_deep_entry_row_either_structure, either_, SERVICE_DEEP_ENTRY_ROW_EITHER_LIST - 1, index, NULL);
}

/** Find the item of items with a key; NULL when it is not there. */
static inline struct service_item *service_deep_entry_row_either_find_items(const struct service_deep_entry_row_either *either_, const char *key)
{
	return (struct service_item *)wd_item_find(&service_deep_entry_row_either_structure, either_, SERVICE_DEEP_ENTRY_ROW_EITHER_ITEMS - 1, key);
}

/**
 * Find or add the item of items with a key; NULL when memory runs out.  One that is new may move the others.
 * Itemized: items of one structure, each below a label of your choice.
 */
static inline struct service_item *service_deep_entry_row_either_add_items(struct service_deep_entry_row_either *either_, const char *key)
{
	return (struct service_item *)wd_item_add(&service_deep_entry_row_either_structure, either_, SERVICE_DEEP_ENTRY_ROW_EITHER_ITEMS - 1, key, NULL);
}

/** Remove an item of items; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool service_deep_entry_row_either_remove_items(struct service_deep_entry_row_either *either_, const char *key)
{
	return wd_item_remove(&service_deep_entry_row_either_structure, either_, SERVICE_DEEP_ENTRY_ROW_EITHER_ITEMS - 1, key, NULL);
}

/* ---- struct service_item ---- */

/** Whether a field was given. */
static inline bool service_item_is_set(const struct service_item *item_, enum service_item_field field)
{
	return wd_is_set(&service_item_structure, item_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status service_item_clear(struct service_item *item_, enum service_item_field field)
{
	return wd_clear(&service_item_structure, item_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool service_item_kind_has(enum service_kind kind, enum service_item_field field)
{
	return wd_kind_has(&service_item_structure, (unsigned)field, (int)kind);
}

/** Set id to a copy of a text.  Its id. */
static inline enum wd_status service_item_set_id(struct service_item *item_, const char *text)
{
	return wd_set_string(&service_item_structure, item_, SERVICE_ITEM_ID, text, NULL);
}

/* ---- struct service_share_either ---- */

/** Set boolean.  Boolean: either true or false. */
static inline void service_share_either_set_boolean(struct service_share_either *either_, bool value)
{
	wd_select(&service_share_either_structure, either_, SERVICE_SHARE_EITHER_BOOLEAN - 1, NULL);
	either_->boolean = value;
}

/** Set number.  Number: a number that may have a fraction, written in quotes. */
static inline void service_share_either_set_number(struct service_share_either *either_, double value)
{
	wd_select(&service_share_either_structure, either_, SERVICE_SHARE_EITHER_NUMBER - 1, NULL);
	either_->number = value;
}

/** Set number to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status service_share_either_set_number_text(struct service_share_either *either_, const char *text)
{
	return wd_set_string(&service_share_either_structure, either_, SERVICE_SHARE_EITHER_NUMBER - 1, text, NULL);
}

/* ---- struct service_level_either ---- */

/** Set word.  Enumeration: one of a list of words. */
static inline void service_level_either_set_word(struct service_level_either *either_, enum service_level value)
{
	wd_select(&service_level_either_structure, either_, SERVICE_LEVEL_EITHER_WORD - 1, NULL);
	either_->word = value;
}

/**
 * Insert a value in list before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  List of Enumeration: a sequence of values of one type.
 */
static inline enum wd_status service_level_either_insert_list(struct service_level_either *either_, uint32_t index, enum service_level value)
{
	if (index > either_->list_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&service_level_either_structure, either_, SERVICE_LEVEL_EITHER_LIST - 1, index, NULL)) {
		return WD_NO_MEMORY;
	}
	either_->list[index] = value;
	return WD_OK;
}

/** Append a value to list. */
static inline enum wd_status service_level_either_add_list(struct service_level_either *either_, enum service_level value)
{
	return service_level_either_insert_list(either_, either_->list_count, value);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_level_either_remove_list(struct service_level_either *either_, uint32_t index)
{
	return wd_list_remove(&service_level_either_structure, either_, SERVICE_LEVEL_EITHER_LIST - 1, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t service_level_either_find_list(const struct service_level_either *either_, enum service_level value)
{
	uint32_t i = 0;

	while (i < either_->list_count && either_->list[i] != value) {
		i++;
	}
	return i;
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct service_build *service_level_either_add_structure(struct service_level_either *either_)
{
	return (struct service_build *)wd_structure_add(&service_level_either_structure, either_, SERVICE_LEVEL_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct service_ports_row_either ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void service_ports_row_either_set_integer(struct service_ports_row_either *either_, int64_t value)
{
	wd_select(&service_ports_row_either_structure, either_, SERVICE_PORTS_ROW_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status service_ports_row_either_set_string(struct service_ports_row_either *either_, const char *text)
{
	return wd_set_string(&service_ports_row_either_structure, either_, SERVICE_PORTS_ROW_EITHER_STRING - 1, text, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct service_port *service_ports_row_either_add_structure(struct service_ports_row_either *either_)
{
	return (struct service_port *)wd_structure_add(&service_ports_row_either_structure, either_, SERVICE_PORTS_ROW_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct service_port ---- */

/** Whether a field was given. */
static inline bool service_port_is_set(const struct service_port *port_, enum service_port_field field)
{
	return wd_is_set(&service_port_structure, port_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status service_port_clear(struct service_port *port_, enum service_port_field field)
{
	return wd_clear(&service_port_structure, port_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool service_port_kind_has(enum service_kind kind, enum service_port_field field)
{
	return wd_kind_has(&service_port_structure, (unsigned)field, (int)kind);
}

/** Mark target as set, for the functions of its struct to put a value there.  Its number, or its name. */
static inline struct service_port_target_either *service_port_add_target(struct service_port *port_)
{
	return (struct service_port_target_either *)wd_structure_add(&service_port_structure, port_, SERVICE_PORT_TARGET, NULL);
}

/** Set published.  Where. */
static inline void service_port_set_published(struct service_port *port_, int64_t value)
{
	port_->published = value;
	wd_mark(&service_port_structure, port_, SERVICE_PORT_PUBLISHED, NULL);
}

/* ---- struct service_port_target_either ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void service_port_target_either_set_integer(struct service_port_target_either *either_, int64_t value)
{
	wd_select(&service_port_target_either_structure, either_, SERVICE_PORT_TARGET_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status service_port_target_either_set_string(struct service_port_target_either *either_, const char *text)
{
	return wd_set_string(&service_port_target_either_structure, either_, SERVICE_PORT_TARGET_EITHER_STRING - 1, text, NULL);
}

/* ---- struct service_environment_either ---- */

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  List of String: a sequence of values of one type.
 */
static inline enum wd_status service_environment_either_insert_list(struct service_environment_either *either_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&service_environment_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_LIST - 1, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status service_environment_either_add_list(struct service_environment_either *either_, const char *text)
{
	return service_environment_either_insert_list(either_, either_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_environment_either_remove_list(struct service_environment_either *either_, uint32_t index)
{
	return wd_list_remove(&service_environment_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_LIST - 1, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t service_environment_either_find_list(const struct service_environment_either *either_, const char *value)
{
	uint32_t i = 0;

	while (i < either_->list_count && !(either_->list[i] && strcmp(either_->list[i], value) == 0)) {
		i++;
	}
	return i;
}

/** Find the item of map with a key; NULL when it is not there. */
static inline struct service_environment_either_map_entry *service_environment_either_find_map(const struct service_environment_either *either_, const char *key)
{
	return (struct service_environment_either_map_entry *)wd_item_find(&service_environment_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_MAP - 1, key);
}

/**
 * Find or add the item of map with a key; NULL when memory runs out.  One that is new may move the others.  Map of
 * String, Integer or Boolean: keys of your choice, each with a value.
 */
static inline struct service_environment_either_map_entry *service_environment_either_add_map(struct service_environment_either *either_, const char *key)
{
	return (struct service_environment_either_map_entry *)wd_item_add(&service_environment_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_MAP - 1, key, NULL);
}

/** Remove an item of map; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool service_environment_either_remove_map(struct service_environment_either *either_, const char *key)
{
	return wd_item_remove(&service_environment_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_MAP - 1, key, NULL);
}

/* ---- struct service_environment_either_map_entry_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status service_environment_either_map_entry_either_set_string(struct service_environment_either_map_entry_either *either_, const char *text)
{
	return wd_set_string(&service_environment_either_map_entry_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_STRING - 1, text, NULL);
}

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void service_environment_either_map_entry_either_set_integer(struct service_environment_either_map_entry_either *either_, int64_t value)
{
	wd_select(&service_environment_either_map_entry_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/** Set boolean.  Boolean: either true or false. */
static inline void service_environment_either_map_entry_either_set_boolean(struct service_environment_either_map_entry_either *either_, bool value)
{
	wd_select(&service_environment_either_map_entry_either_structure, either_, SERVICE_ENVIRONMENT_EITHER_MAP_ENTRY_EITHER_BOOLEAN - 1, NULL);
	either_->boolean = value;
}

/* ---- struct service_command_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status service_command_either_set_string(struct service_command_either *either_, const char *text)
{
	return wd_set_string(&service_command_either_structure, either_, SERVICE_COMMAND_EITHER_STRING - 1, text, NULL);
}

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  List of String: a sequence of values of one type.
 */
static inline enum wd_status service_command_either_insert_list(struct service_command_either *either_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&service_command_either_structure, either_, SERVICE_COMMAND_EITHER_LIST - 1, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status service_command_either_add_list(struct service_command_either *either_, const char *text)
{
	return service_command_either_insert_list(either_, either_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_command_either_remove_list(struct service_command_either *either_, uint32_t index)
{
	return wd_list_remove(&service_command_either_structure, either_, SERVICE_COMMAND_EITHER_LIST - 1, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t service_command_either_find_list(const struct service_command_either *either_, const char *value)
{
	uint32_t i = 0;

	while (i < either_->list_count && !(either_->list[i] && strcmp(either_->list[i], value) == 0)) {
		i++;
	}
	return i;
}

/* ---- struct service_build_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status service_build_either_set_string(struct service_build_either *either_, const char *text)
{
	return wd_set_string(&service_build_either_structure, either_, SERVICE_BUILD_EITHER_STRING - 1, text, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct service_build *service_build_either_add_structure(struct service_build_either *either_)
{
	return (struct service_build *)wd_structure_add(&service_build_either_structure, either_, SERVICE_BUILD_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct service_build ---- */

/** Whether a field was given. */
static inline bool service_build_is_set(const struct service_build *build_, enum service_build_field field)
{
	return wd_is_set(&service_build_structure, build_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status service_build_clear(struct service_build *build_, enum service_build_field field)
{
	return wd_clear(&service_build_structure, build_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool service_build_kind_has(enum service_kind kind, enum service_build_field field)
{
	return wd_kind_has(&service_build_structure, (unsigned)field, (int)kind);
}

/** Set context to a copy of a text.  Where. */
static inline enum wd_status service_build_set_context(struct service_build *build_, const char *text)
{
	return wd_set_string(&service_build_structure, build_, SERVICE_BUILD_CONTEXT, text, NULL);
}

/** Mark args as set, for the functions of its struct to put a value there.  Arguments. */
static inline struct service_build_args_either *service_build_add_args(struct service_build *build_)
{
	return (struct service_build_args_either *)wd_structure_add(&service_build_structure, build_, SERVICE_BUILD_ARGS, NULL);
}

/* ---- struct service_build_args_either ---- */

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  List of String: a sequence of values of one type.
 */
static inline enum wd_status service_build_args_either_insert_list(struct service_build_args_either *either_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&service_build_args_either_structure, either_, SERVICE_BUILD_ARGS_EITHER_LIST - 1, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status service_build_args_either_add_list(struct service_build_args_either *either_, const char *text)
{
	return service_build_args_either_insert_list(either_, either_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool service_build_args_either_remove_list(struct service_build_args_either *either_, uint32_t index)
{
	return wd_list_remove(&service_build_args_either_structure, either_, SERVICE_BUILD_ARGS_EITHER_LIST - 1, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t service_build_args_either_find_list(const struct service_build_args_either *either_, const char *value)
{
	uint32_t i = 0;

	while (i < either_->list_count && !(either_->list[i] && strcmp(either_->list[i], value) == 0)) {
		i++;
	}
	return i;
}

/** Get the value of a key of map; NULL when it is not there. */
static inline const char *service_build_args_either_get_map(const struct service_build_args_either *either_, const char *key)
{
	return wd_map_get(&service_build_args_either_structure, either_, SERVICE_BUILD_ARGS_EITHER_MAP - 1, key);
}

/** Set a key of map to a copy of a value.  Map: keys of your choice, each with a value. */
static inline enum wd_status service_build_args_either_put_map(struct service_build_args_either *either_, const char *key,
		const char *value)
{
	return wd_map_put(&service_build_args_either_structure, either_, SERVICE_BUILD_ARGS_EITHER_MAP - 1, key, value, NULL);
}

/** Remove a key of map.  \return whether it was there; see wd_map_remove(). */
static inline bool service_build_args_either_remove_map(struct service_build_args_either *either_, const char *key)
{
	return wd_map_remove(&service_build_args_either_structure, either_, SERVICE_BUILD_ARGS_EITHER_MAP - 1, key, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
