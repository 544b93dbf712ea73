/*
 * further.h - Further keys: load, build, check and save it.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and further_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; further_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&further_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef FURTHER_API_H
#define FURTHER_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "further_schema.h"
#include "further_types.h"

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
 * \param[out] document  The document, to be freed by further_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status further_load_path(const char *path, const struct wd_options *options,
		struct further **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&further_schema, options), path, options, &data, report);

	*document = (struct further *)data;
	return status;
}

/** As further_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status further_load_file(FILE *file, const struct wd_options *options,
		struct further **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&further_schema, options), file, options, &data, report);

	*document = (struct further *)data;
	return status;
}

/** As further_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status further_load_text(const char *text, size_t length, const struct wd_options *options,
		struct further **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&further_schema, options), text, length, options, &data, report);

	*document = (struct further *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status further_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&further_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status further_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&further_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status further_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&further_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by further_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status further_stream_next(struct wd_stream *stream, struct further **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct further *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct further *further_new(enum further_kind kind)
{
	void *data;

	return wd_new(&further_schema, (int)kind, NULL, &data) == WD_OK ? (struct further *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status further_refresh_defaults(struct further *document)
{
	return wd_refresh_defaults(&further_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by further_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct further *further_copy(const struct further *document)
{
	void *copy;

	return wd_copy(&further_schema, document, NULL, &copy) == WD_OK ? (struct further *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool further_equal(const struct further *a, const struct further *b)
{
	return wd_equal(&further_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void further_free(struct further *document)
{
	wd_free(&further_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status further_validate(const struct further *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&further_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status further_save_file(const struct further *document, unsigned flags, FILE *file)
{
	return wd_save_file(&further_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status further_save_path(const struct further *document, unsigned flags, const char *path)
{
	return wd_save_path(&further_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status further_save_text(const struct further *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&further_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status further_save(const struct further *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&further_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as further_save_text(): libcyaml loads it with further_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status further_save_normal(const struct further *document, char **text, size_t *length)
{
	return wd_save_text(&further_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by further_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status further_load_normal(const char *text, size_t length, struct further **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&further_schema, text, length, NULL, &data);

	*document = (struct further *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *further_kind_string(enum further_kind value)
{
	return wd_enum_string(&further_kind_names, (int)value);
}

/** The value of a text; FURTHER_KIND_UNSET when there is none. */
static inline enum further_kind further_kind_from_string(const char *text)
{
	return (enum further_kind)wd_enum_from_string(&further_kind_names, text);
}

/* ---- struct further ---- */

/** Whether a field was given. */
static inline bool further_is_set(const struct further *root_, enum further_field field)
{
	return wd_is_set(&further_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status further_clear(struct further *root_, enum further_field field)
{
	return wd_clear(&further_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool further_kind_has(enum further_kind kind, enum further_field field)
{
	return wd_kind_has(&further_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  A name. */
static inline enum wd_status further_set_name(struct further *root_, const char *text)
{
	return wd_set_string(&further_structure, root_, FURTHER_NAME, text, NULL);
}

/** Get the value of a key of x-.*; NULL when it is not there. */
static inline const char *further_get_extensions(const struct further *root_, const char *key)
{
	return wd_map_get(&further_structure, root_, FURTHER_EXTENSIONS, key);
}

/** Set a key of x-.* to a copy of a value.  Whatever other programs read. */
static inline enum wd_status further_put_extensions(struct further *root_, const char *key,
		const char *value)
{
	return wd_map_put(&further_structure, root_, FURTHER_EXTENSIONS, key, value, NULL);
}

/** Remove a key of x-.*.  \return whether it was there; see wd_map_remove(). */
static inline bool further_remove_extensions(struct further *root_, const char *key)
{
	return wd_map_remove(&further_structure, root_, FURTHER_EXTENSIONS, key, NULL);
}

/** Get the value of a key of on_[a-z]+; NULL when it is not there. */
static inline const char *further_get_handlers(const struct further *root_, const char *key)
{
	return wd_map_get(&further_structure, root_, FURTHER_HANDLERS, key);
}

/** Set a key of on_[a-z]+ to a copy of a value.  What is done. */
static inline enum wd_status further_put_handlers(struct further *root_, const char *key,
		const char *value)
{
	return wd_map_put(&further_structure, root_, FURTHER_HANDLERS, key, value, NULL);
}

/** Remove a key of on_[a-z]+.  \return whether it was there; see wd_map_remove(). */
static inline bool further_remove_handlers(struct further *root_, const char *key)
{
	return wd_map_remove(&further_structure, root_, FURTHER_HANDLERS, key, NULL);
}

/** Find the item of parts with a key; NULL when it is not there. */
static inline struct further_parts_entry *further_find_parts(const struct further *root_, const char *key)
{
	return (struct further_parts_entry *)wd_item_find(&further_structure, root_, FURTHER_PARTS, key);
}

/**
 * Find or add the item of parts with a key; NULL when memory runs out.  One that is new may move the others.  Parts.
 */
static inline struct further_parts_entry *further_add_parts(struct further *root_, const char *key)
{
	return (struct further_parts_entry *)wd_item_add(&further_structure, root_, FURTHER_PARTS, key, NULL);
}

/** Remove an item of parts; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool further_remove_parts(struct further *root_, const char *key)
{
	return wd_item_remove(&further_structure, root_, FURTHER_PARTS, key, NULL);
}

/* ---- struct further_part ---- */

/** Whether a field was given. */
static inline bool further_part_is_set(const struct further_part *part_, enum further_part_field field)
{
	return wd_is_set(&further_part_structure, part_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status further_part_clear(struct further_part *part_, enum further_part_field field)
{
	return wd_clear(&further_part_structure, part_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool further_part_kind_has(enum further_kind kind, enum further_part_field field)
{
	return wd_kind_has(&further_part_structure, (unsigned)field, (int)kind);
}

/** Set id.  Its id. */
static inline void further_part_set_id(struct further_part *part_, int64_t value)
{
	part_->id = value;
	wd_mark(&further_part_structure, part_, FURTHER_PART_ID, NULL);
}

/** Find the item of [0-9]+ with a key; NULL when it is not there. */
static inline struct further_part_parts_entry *further_part_find_parts(const struct further_part *part_, const char *key)
{
	return (struct further_part_parts_entry *)wd_item_find(&further_part_structure, part_, FURTHER_PART_PARTS, key);
}

/**
 * Find or add the item of [0-9]+ with a key; NULL when memory runs out.  One that is new may move the others.  Parts
 * by number.
 */
static inline struct further_part_parts_entry *further_part_add_parts(struct further_part *part_, const char *key)
{
	return (struct further_part_parts_entry *)wd_item_add(&further_part_structure, part_, FURTHER_PART_PARTS, key, NULL);
}

/** Remove an item of [0-9]+; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool further_part_remove_parts(struct further_part *part_, const char *key)
{
	return wd_item_remove(&further_part_structure, part_, FURTHER_PART_PARTS, key, NULL);
}

/** Find the item of n_.* with a key; NULL when it is not there. */
static inline struct further_part_numbers_entry *further_part_find_numbers(const struct further_part *part_, const char *key)
{
	return (struct further_part_numbers_entry *)wd_item_find(&further_part_structure, part_, FURTHER_PART_NUMBERS, key);
}

/**
 * Find or add the item of n_.* with a key; NULL when memory runs out.  One that is new may move the others.  Numbers.
 */
static inline struct further_part_numbers_entry *further_part_add_numbers(struct further_part *part_, const char *key)
{
	return (struct further_part_numbers_entry *)wd_item_add(&further_part_structure, part_, FURTHER_PART_NUMBERS, key, NULL);
}

/** Remove an item of n_.*; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool further_part_remove_numbers(struct further_part *part_, const char *key)
{
	return wd_item_remove(&further_part_structure, part_, FURTHER_PART_NUMBERS, key, NULL);
}

/* ---- struct further_part_numbers_entry_either ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void further_part_numbers_entry_either_set_integer(struct further_part_numbers_entry_either *either_, int64_t value)
{
	wd_select(&further_part_numbers_entry_either_structure, either_, FURTHER_PART_NUMBERS_ENTRY_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/**
 * Insert a value in list before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  List of Integer: a sequence of values of one type.
 */
static inline enum wd_status further_part_numbers_entry_either_insert_list(struct further_part_numbers_entry_either *either_, uint32_t index, int64_t value)
{
	if (index > either_->list_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&further_part_numbers_entry_either_structure, either_, FURTHER_PART_NUMBERS_ENTRY_EITHER_LIST - 1, index, NULL)) {
		return WD_NO_MEMORY;
	}
	either_->list[index] = value;
	return WD_OK;
}

/** Append a value to list. */
static inline enum wd_status further_part_numbers_entry_either_add_list(struct further_part_numbers_entry_either *either_, int64_t value)
{
	return further_part_numbers_entry_either_insert_list(either_, either_->list_count, value);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool further_part_numbers_entry_either_remove_list(struct further_part_numbers_entry_either *either_, uint32_t index)
{
	return wd_list_remove(&further_part_numbers_entry_either_structure, either_, FURTHER_PART_NUMBERS_ENTRY_EITHER_LIST - 1, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t further_part_numbers_entry_either_find_list(const struct further_part_numbers_entry_either *either_, int64_t value)
{
	uint32_t i = 0;

	while (i < either_->list_count && either_->list[i] != value) {
		i++;
	}
	return i;
}

#ifdef __cplusplus
}
#endif

#endif
