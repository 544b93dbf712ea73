/*
 * zones.h - A schema of time zones: load, build, check and save it.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and zones_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; zones_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&zones_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef ZONES_API_H
#define ZONES_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "zones_schema.h"
#include "zones_types.h"

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
 * \param[out] document  The document, to be freed by zones_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status zones_load_path(const char *path, const struct wd_options *options,
		struct zones **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&zones_schema, options), path, options, &data, report);

	*document = (struct zones *)data;
	return status;
}

/** As zones_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status zones_load_file(FILE *file, const struct wd_options *options,
		struct zones **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&zones_schema, options), file, options, &data, report);

	*document = (struct zones *)data;
	return status;
}

/** As zones_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status zones_load_text(const char *text, size_t length, const struct wd_options *options,
		struct zones **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&zones_schema, options), text, length, options, &data, report);

	*document = (struct zones *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status zones_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&zones_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status zones_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&zones_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status zones_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&zones_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by zones_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status zones_stream_next(struct wd_stream *stream, struct zones **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct zones *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct zones *zones_new(enum zones_kind kind)
{
	void *data;

	return wd_new(&zones_schema, (int)kind, NULL, &data) == WD_OK ? (struct zones *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status zones_refresh_defaults(struct zones *document)
{
	return wd_refresh_defaults(&zones_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by zones_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct zones *zones_copy(const struct zones *document)
{
	void *copy;

	return wd_copy(&zones_schema, document, NULL, &copy) == WD_OK ? (struct zones *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool zones_equal(const struct zones *a, const struct zones *b)
{
	return wd_equal(&zones_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void zones_free(struct zones *document)
{
	wd_free(&zones_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status zones_validate(const struct zones *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&zones_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status zones_save_file(const struct zones *document, unsigned flags, FILE *file)
{
	return wd_save_file(&zones_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status zones_save_path(const struct zones *document, unsigned flags, const char *path)
{
	return wd_save_path(&zones_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status zones_save_text(const struct zones *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&zones_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status zones_save(const struct zones *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&zones_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as zones_save_text(): libcyaml loads it with zones_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status zones_save_normal(const struct zones *document, char **text, size_t *length)
{
	return wd_save_text(&zones_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by zones_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status zones_load_normal(const char *text, size_t length, struct zones **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&zones_schema, text, length, NULL, &data);

	*document = (struct zones *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *zones_kind_string(enum zones_kind value)
{
	return wd_enum_string(&zones_kind_names, (int)value);
}

/** The value of a text; ZONES_KIND_UNSET when there is none. */
static inline enum zones_kind zones_kind_from_string(const char *text)
{
	return (enum zones_kind)wd_enum_from_string(&zones_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *zones_zone_string(enum zones_zone value)
{
	return wd_enum_string(&zones_zone_names, (int)value);
}

/** The value of a text; ZONES_ZONE_UNSET when there is none. */
static inline enum zones_zone zones_zone_from_string(const char *text)
{
	return (enum zones_zone)wd_enum_from_string(&zones_zone_names, text);
}

/* ---- struct zones ---- */

/** Whether a field was given. */
static inline bool zones_is_set(const struct zones *root_, enum zones_field field)
{
	return wd_is_set(&zones_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status zones_clear(struct zones *root_, enum zones_field field)
{
	return wd_clear(&zones_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool zones_kind_has(enum zones_kind kind, enum zones_field field)
{
	return wd_kind_has(&zones_structure, (unsigned)field, (int)kind);
}

/** Set zone.  A row that goes on after a back slash, as a macro does. */
static inline void zones_set_zone(struct zones *root_, enum zones_zone value)
{
	root_->zone = value;
	wd_mark(&zones_structure, root_, ZONES_ZONE, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
