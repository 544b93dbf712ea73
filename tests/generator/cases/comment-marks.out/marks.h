/*
 * marks.h - Runs at * /5 minutes, or / *5: load, build, check and save it.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

/*
 * Ownership: a document owns everything it points to, and marks_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; marks_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&marks_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef MARKS_API_H
#define MARKS_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "marks_schema.h"
#include "marks_types.h"

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
 * \param[out] document  The document, to be freed by marks_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status marks_load_path(const char *path, const struct wd_options *options,
		struct marks **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&marks_schema, options), path, options, &data, report);

	*document = (struct marks *)data;
	return status;
}

/** As marks_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status marks_load_file(FILE *file, const struct wd_options *options,
		struct marks **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&marks_schema, options), file, options, &data, report);

	*document = (struct marks *)data;
	return status;
}

/** As marks_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status marks_load_text(const char *text, size_t length, const struct wd_options *options,
		struct marks **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&marks_schema, options), text, length, options, &data, report);

	*document = (struct marks *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status marks_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&marks_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status marks_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&marks_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status marks_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&marks_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by marks_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status marks_stream_next(struct wd_stream *stream, struct marks **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct marks *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct marks *marks_new(enum marks_kind kind)
{
	void *data;

	return wd_new(&marks_schema, (int)kind, NULL, &data) == WD_OK ? (struct marks *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status marks_refresh_defaults(struct marks *document)
{
	return wd_refresh_defaults(&marks_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by marks_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct marks *marks_copy(const struct marks *document)
{
	void *copy;

	return wd_copy(&marks_schema, document, NULL, &copy) == WD_OK ? (struct marks *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool marks_equal(const struct marks *a, const struct marks *b)
{
	return wd_equal(&marks_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void marks_free(struct marks *document)
{
	wd_free(&marks_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status marks_validate(const struct marks *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&marks_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status marks_save_file(const struct marks *document, unsigned flags, FILE *file)
{
	return wd_save_file(&marks_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status marks_save_path(const struct marks *document, unsigned flags, const char *path)
{
	return wd_save_path(&marks_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status marks_save_text(const struct marks *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&marks_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status marks_save(const struct marks *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&marks_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as marks_save_text(): libcyaml loads it with marks_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status marks_save_normal(const struct marks *document, char **text, size_t *length)
{
	return wd_save_text(&marks_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by marks_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status marks_load_normal(const char *text, size_t length, struct marks **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&marks_schema, text, length, NULL, &data);

	*document = (struct marks *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *marks_kind_string(enum marks_kind value)
{
	return wd_enum_string(&marks_kind_names, (int)value);
}

/** The value of a text; MARKS_KIND_UNSET when there is none. */
static inline enum marks_kind marks_kind_from_string(const char *text)
{
	return (enum marks_kind)wd_enum_from_string(&marks_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *marks_api_version_string(enum marks_api_version value)
{
	return wd_enum_string(&marks_api_version_names, (int)value);
}

/** The value of a text; MARKS_API_VERSION_UNSET when there is none. */
static inline enum marks_api_version marks_api_version_from_string(const char *text)
{
	return (enum marks_api_version)wd_enum_from_string(&marks_api_version_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *marks_color_string(enum marks_color value)
{
	return wd_enum_string(&marks_color_names, (int)value);
}

/** The value of a text; MARKS_COLOR_UNSET when there is none. */
static inline enum marks_color marks_color_from_string(const char *text)
{
	return (enum marks_color)wd_enum_from_string(&marks_color_names, text);
}

/* ---- struct marks ---- */

/** Whether a field was given. */
static inline bool marks_is_set(const struct marks *root_, enum marks_field field)
{
	return wd_is_set(&marks_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status marks_clear(struct marks *root_, enum marks_field field)
{
	return wd_clear(&marks_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool marks_kind_has(enum marks_kind kind, enum marks_field field)
{
	return wd_kind_has(&marks_structure, (unsigned)field, (int)kind);
}

/** Set kind* /.  The kind * / / *. */
static inline void marks_set_kind(struct marks *root_, enum marks_kind value)
{
	root_->kind = value;
	wd_mark(&marks_structure, root_, MARKS_KIND, NULL);
}

/** Set / *version.  The version * / / *. */
static inline void marks_set_version(struct marks *root_, enum marks_api_version value)
{
	root_->version = value;
	wd_mark(&marks_structure, root_, MARKS_VERSION, NULL);
}

/** Set * /number.  A number * / / *. */
static inline void marks_set_number(struct marks *root_, double value)
{
	root_->number = value;
	wd_mark(&marks_structure, root_, MARKS_NUMBER, NULL);
}

/** Set * /number to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status marks_set_number_text(struct marks *root_, const char *text)
{
	return wd_set_string(&marks_structure, root_, MARKS_NUMBER, text, NULL);
}

/** Set text* / to a copy of a text.  A text * / / *. */
static inline enum wd_status marks_set_text(struct marks *root_, const char *text)
{
	return wd_set_string(&marks_structure, root_, MARKS_TEXT, text, NULL);
}

/** Set / *path to a copy of a text.  A path * / / *. */
static inline enum wd_status marks_set_path(struct marks *root_, const char *text)
{
	return wd_set_string(&marks_structure, root_, MARKS_PATH, text, NULL);
}

/** Set color* /.  A color * / / *. */
static inline void marks_set_color(struct marks *root_, enum marks_color value)
{
	root_->color = value;
	wd_mark(&marks_structure, root_, MARKS_COLOR, NULL);
}

/** Get the value of a key of map* /; NULL when it is not there. */
static inline const char *marks_get_map(const struct marks *root_, const char *key)
{
	return wd_map_get(&marks_structure, root_, MARKS_MAP, key);
}

/** Set a key of map* / to a copy of a value.  A map * / / *. */
static inline enum wd_status marks_put_map(struct marks *root_, const char *key,
		const char *value)
{
	return wd_map_put(&marks_structure, root_, MARKS_MAP, key, value, NULL);
}

/** Remove a key of map* /.  \return whether it was there; see wd_map_remove(). */
static inline bool marks_remove_map(struct marks *root_, const char *key)
{
	return wd_map_remove(&marks_structure, root_, MARKS_MAP, key, NULL);
}

/** Find the item of items* / with a key; NULL when it is not there. */
static inline struct marks_item *marks_find_items(const struct marks *root_, const char *key)
{
	return (struct marks_item *)wd_item_find(&marks_structure, root_, MARKS_ITEMS, key);
}

/**
 * Find or add the item of items* / with a key; NULL when memory runs out.  One that is new may move the others.  Items
 * * / / *.
 */
static inline struct marks_item *marks_add_items(struct marks *root_, const char *key)
{
	return (struct marks_item *)wd_item_add(&marks_structure, root_, MARKS_ITEMS, key, NULL);
}

/** Remove an item of items* /; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool marks_remove_items(struct marks *root_, const char *key)
{
	return wd_item_remove(&marks_structure, root_, MARKS_ITEMS, key, NULL);
}

/** Set any* / to a copy of a JSON text; WD_INVALID when it is none.  Anything * / / *. */
static inline enum wd_status marks_set_any(struct marks *root_, const char *text)
{
	return wd_set_string(&marks_structure, root_, MARKS_ANY, text, NULL);
}

/* ---- struct marks_item ---- */

/** Whether a field was given. */
static inline bool marks_item_is_set(const struct marks_item *item_, enum marks_item_field field)
{
	return wd_is_set(&marks_item_structure, item_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status marks_item_clear(struct marks_item *item_, enum marks_item_field field)
{
	return wd_clear(&marks_item_structure, item_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool marks_item_kind_has(enum marks_kind kind, enum marks_item_field field)
{
	return wd_kind_has(&marks_item_structure, (unsigned)field, (int)kind);
}

/** Set * /number.  A number * / / *. */
static inline void marks_item_set_number(struct marks_item *item_, double value)
{
	item_->number = value;
	wd_mark(&marks_item_structure, item_, MARKS_ITEM_NUMBER, NULL);
}

/** Set * /number to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status marks_item_set_number_text(struct marks_item *item_, const char *text)
{
	return wd_set_string(&marks_item_structure, item_, MARKS_ITEM_NUMBER, text, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
