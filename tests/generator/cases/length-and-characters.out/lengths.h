/*
 * lengths.h - A schema.: load, build, check and save it.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and lengths_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; lengths_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&lengths_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef LENGTHS_API_H
#define LENGTHS_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "lengths_schema.h"
#include "lengths_types.h"

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
 * \param[out] document  The document, to be freed by lengths_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status lengths_load_path(const char *path, const struct wd_options *options,
		struct lengths **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&lengths_schema, options), path, options, &data, report);

	*document = (struct lengths *)data;
	return status;
}

/** As lengths_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status lengths_load_file(FILE *file, const struct wd_options *options,
		struct lengths **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&lengths_schema, options), file, options, &data, report);

	*document = (struct lengths *)data;
	return status;
}

/** As lengths_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status lengths_load_text(const char *text, size_t length, const struct wd_options *options,
		struct lengths **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&lengths_schema, options), text, length, options, &data, report);

	*document = (struct lengths *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status lengths_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&lengths_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status lengths_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&lengths_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status lengths_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&lengths_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by lengths_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status lengths_stream_next(struct wd_stream *stream, struct lengths **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct lengths *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct lengths *lengths_new(enum lengths_kind kind)
{
	void *data;

	return wd_new(&lengths_schema, (int)kind, NULL, &data) == WD_OK ? (struct lengths *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status lengths_refresh_defaults(struct lengths *document)
{
	return wd_refresh_defaults(&lengths_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by lengths_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct lengths *lengths_copy(const struct lengths *document)
{
	void *copy;

	return wd_copy(&lengths_schema, document, NULL, &copy) == WD_OK ? (struct lengths *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool lengths_equal(const struct lengths *a, const struct lengths *b)
{
	return wd_equal(&lengths_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void lengths_free(struct lengths *document)
{
	wd_free(&lengths_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status lengths_validate(const struct lengths *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&lengths_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status lengths_save_file(const struct lengths *document, unsigned flags, FILE *file)
{
	return wd_save_file(&lengths_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status lengths_save_path(const struct lengths *document, unsigned flags, const char *path)
{
	return wd_save_path(&lengths_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status lengths_save_text(const struct lengths *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&lengths_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status lengths_save(const struct lengths *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&lengths_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as lengths_save_text(): libcyaml loads it with lengths_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status lengths_save_normal(const struct lengths *document, char **text, size_t *length)
{
	return wd_save_text(&lengths_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by lengths_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status lengths_load_normal(const char *text, size_t length, struct lengths **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&lengths_schema, text, length, NULL, &data);

	*document = (struct lengths *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *lengths_kind_string(enum lengths_kind value)
{
	return wd_enum_string(&lengths_kind_names, (int)value);
}

/** The value of a text; LENGTHS_KIND_UNSET when there is none. */
static inline enum lengths_kind lengths_kind_from_string(const char *text)
{
	return (enum lengths_kind)wd_enum_from_string(&lengths_kind_names, text);
}

/* ---- struct lengths ---- */

/** Whether a field was given. */
static inline bool lengths_is_set(const struct lengths *root_, enum lengths_field field)
{
	return wd_is_set(&lengths_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status lengths_clear(struct lengths *root_, enum lengths_field field)
{
	return wd_clear(&lengths_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool lengths_kind_has(enum lengths_kind kind, enum lengths_field field)
{
	return wd_kind_has(&lengths_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  A name of 2 to 8 characters. */
static inline enum wd_status lengths_set_name(struct lengths *root_, const char *text)
{
	return wd_set_string(&lengths_structure, root_, LENGTHS_NAME, text, NULL);
}

/** Set code to a copy of a text.  Three characters. */
static inline enum wd_status lengths_set_code(struct lengths *root_, const char *text)
{
	return wd_set_string(&lengths_structure, root_, LENGTHS_CODE, text, NULL);
}

/** Set note to a copy of a text.  At most 40 characters. */
static inline enum wd_status lengths_set_note(struct lengths *root_, const char *text)
{
	return wd_set_string(&lengths_structure, root_, LENGTHS_NOTE, text, NULL);
}

/** Set long_text to a copy of a text.  At least 9 characters. */
static inline enum wd_status lengths_set_long_text(struct lengths *root_, const char *text)
{
	return wd_set_string(&lengths_structure, root_, LENGTHS_LONG_TEXT, text, NULL);
}

/** Set city to a copy of a text.  A city. */
static inline enum wd_status lengths_set_city(struct lengths *root_, const char *text)
{
	return wd_set_string(&lengths_structure, root_, LENGTHS_CITY, text, NULL);
}

/** Set pair to a copy of a text.  A pair. */
static inline enum wd_status lengths_set_pair(struct lengths *root_, const char *text)
{
	return wd_set_string(&lengths_structure, root_, LENGTHS_PAIR, text, NULL);
}

/** Get the value of a key of tags; NULL when it is not there. */
static inline const char *lengths_get_tags(const struct lengths *root_, const char *key)
{
	return wd_map_get(&lengths_structure, root_, LENGTHS_TAGS, key);
}

/** Set a key of tags to a copy of a value.  Tags. */
static inline enum wd_status lengths_put_tags(struct lengths *root_, const char *key,
		const char *value)
{
	return wd_map_put(&lengths_structure, root_, LENGTHS_TAGS, key, value, NULL);
}

/** Remove a key of tags.  \return whether it was there; see wd_map_remove(). */
static inline bool lengths_remove_tags(struct lengths *root_, const char *key)
{
	return wd_map_remove(&lengths_structure, root_, LENGTHS_TAGS, key, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
