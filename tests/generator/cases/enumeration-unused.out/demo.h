/*
 * demo.h - A schema.: load, build, check and save it.
 *
 * Generated from enumeration-unused.def (hash 861cec679ef68553) by `python3 -m generator --schema
 * enumeration-unused.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and demo_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; demo_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&demo_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef DEMO_API_H
#define DEMO_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "demo_schema.h"
#include "demo_types.h"

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
 * \param[out] document  The document, to be freed by demo_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status demo_load_path(const char *path, const struct wd_options *options,
		struct demo **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&demo_schema, options), path, options, &data, report);

	*document = (struct demo *)data;
	return status;
}

/** As demo_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status demo_load_file(FILE *file, const struct wd_options *options,
		struct demo **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&demo_schema, options), file, options, &data, report);

	*document = (struct demo *)data;
	return status;
}

/** As demo_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status demo_load_text(const char *text, size_t length, const struct wd_options *options,
		struct demo **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&demo_schema, options), text, length, options, &data, report);

	*document = (struct demo *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status demo_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&demo_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status demo_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&demo_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status demo_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&demo_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by demo_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status demo_stream_next(struct wd_stream *stream, struct demo **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct demo *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct demo *demo_new(enum demo_kind kind)
{
	void *data;

	return wd_new(&demo_schema, (int)kind, NULL, &data) == WD_OK ? (struct demo *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status demo_refresh_defaults(struct demo *document)
{
	return wd_refresh_defaults(&demo_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by demo_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct demo *demo_copy(const struct demo *document)
{
	void *copy;

	return wd_copy(&demo_schema, document, NULL, &copy) == WD_OK ? (struct demo *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool demo_equal(const struct demo *a, const struct demo *b)
{
	return wd_equal(&demo_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void demo_free(struct demo *document)
{
	wd_free(&demo_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status demo_validate(const struct demo *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&demo_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status demo_save_file(const struct demo *document, unsigned flags, FILE *file)
{
	return wd_save_file(&demo_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status demo_save_path(const struct demo *document, unsigned flags, const char *path)
{
	return wd_save_path(&demo_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status demo_save_text(const struct demo *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&demo_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status demo_save(const struct demo *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&demo_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as demo_save_text(): libcyaml loads it with demo_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status demo_save_normal(const struct demo *document, char **text, size_t *length)
{
	return wd_save_text(&demo_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by demo_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status demo_load_normal(const char *text, size_t length, struct demo **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&demo_schema, text, length, NULL, &data);

	*document = (struct demo *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *demo_kind_string(enum demo_kind value)
{
	return wd_enum_string(&demo_kind_names, (int)value);
}

/** The value of a text; DEMO_KIND_UNSET when there is none. */
static inline enum demo_kind demo_kind_from_string(const char *text)
{
	return (enum demo_kind)wd_enum_from_string(&demo_kind_names, text);
}

/* ---- struct demo ---- */

/** Whether a field was given. */
static inline bool demo_is_set(const struct demo *root_, enum demo_field field)
{
	return wd_is_set(&demo_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status demo_clear(struct demo *root_, enum demo_field field)
{
	return wd_clear(&demo_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool demo_kind_has(enum demo_kind kind, enum demo_field field)
{
	return wd_kind_has(&demo_structure, (unsigned)field, (int)kind);
}

/** Set size.  A size. */
static inline void demo_set_size(struct demo *root_, int64_t value)
{
	root_->size = value;
	wd_mark(&demo_structure, root_, DEMO_SIZE, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
