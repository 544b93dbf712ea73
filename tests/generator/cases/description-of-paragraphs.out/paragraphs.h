/*
 * paragraphs.h - A schema.: load, build, check and save it.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and paragraphs_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; paragraphs_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&paragraphs_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef PARAGRAPHS_API_H
#define PARAGRAPHS_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "paragraphs_schema.h"
#include "paragraphs_types.h"

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
 * \param[out] document  The document, to be freed by paragraphs_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status paragraphs_load_path(const char *path, const struct wd_options *options,
		struct paragraphs **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&paragraphs_schema, options), path, options, &data, report);

	*document = (struct paragraphs *)data;
	return status;
}

/** As paragraphs_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status paragraphs_load_file(FILE *file, const struct wd_options *options,
		struct paragraphs **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&paragraphs_schema, options), file, options, &data, report);

	*document = (struct paragraphs *)data;
	return status;
}

/** As paragraphs_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status paragraphs_load_text(const char *text, size_t length, const struct wd_options *options,
		struct paragraphs **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&paragraphs_schema, options), text, length, options, &data, report);

	*document = (struct paragraphs *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status paragraphs_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&paragraphs_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status paragraphs_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&paragraphs_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status paragraphs_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&paragraphs_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by paragraphs_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status paragraphs_stream_next(struct wd_stream *stream, struct paragraphs **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct paragraphs *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct paragraphs *paragraphs_new(enum paragraphs_kind kind)
{
	void *data;

	return wd_new(&paragraphs_schema, (int)kind, NULL, &data) == WD_OK ? (struct paragraphs *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status paragraphs_refresh_defaults(struct paragraphs *document)
{
	return wd_refresh_defaults(&paragraphs_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by paragraphs_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct paragraphs *paragraphs_copy(const struct paragraphs *document)
{
	void *copy;

	return wd_copy(&paragraphs_schema, document, NULL, &copy) == WD_OK ? (struct paragraphs *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool paragraphs_equal(const struct paragraphs *a, const struct paragraphs *b)
{
	return wd_equal(&paragraphs_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void paragraphs_free(struct paragraphs *document)
{
	wd_free(&paragraphs_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status paragraphs_validate(const struct paragraphs *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&paragraphs_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status paragraphs_save_file(const struct paragraphs *document, unsigned flags, FILE *file)
{
	return wd_save_file(&paragraphs_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status paragraphs_save_path(const struct paragraphs *document, unsigned flags, const char *path)
{
	return wd_save_path(&paragraphs_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status paragraphs_save_text(const struct paragraphs *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&paragraphs_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status paragraphs_save(const struct paragraphs *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&paragraphs_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as paragraphs_save_text(): libcyaml loads it with paragraphs_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status paragraphs_save_normal(const struct paragraphs *document, char **text, size_t *length)
{
	return wd_save_text(&paragraphs_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by paragraphs_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status paragraphs_load_normal(const char *text, size_t length, struct paragraphs **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&paragraphs_schema, text, length, NULL, &data);

	*document = (struct paragraphs *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *paragraphs_kind_string(enum paragraphs_kind value)
{
	return wd_enum_string(&paragraphs_kind_names, (int)value);
}

/** The value of a text; PARAGRAPHS_KIND_UNSET when there is none. */
static inline enum paragraphs_kind paragraphs_kind_from_string(const char *text)
{
	return (enum paragraphs_kind)wd_enum_from_string(&paragraphs_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *paragraphs_level_string(enum paragraphs_level value)
{
	return wd_enum_string(&paragraphs_level_names, (int)value);
}

/** The value of a text; PARAGRAPHS_LEVEL_UNSET when there is none. */
static inline enum paragraphs_level paragraphs_level_from_string(const char *text)
{
	return (enum paragraphs_level)wd_enum_from_string(&paragraphs_level_names, text);
}

/* ---- struct paragraphs ---- */

/** Whether a field was given. */
static inline bool paragraphs_is_set(const struct paragraphs *root_, enum paragraphs_field field)
{
	return wd_is_set(&paragraphs_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status paragraphs_clear(struct paragraphs *root_, enum paragraphs_field field)
{
	return wd_clear(&paragraphs_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool paragraphs_kind_has(enum paragraphs_kind kind, enum paragraphs_field field)
{
	return wd_kind_has(&paragraphs_structure, (unsigned)field, (int)kind);
}

/**
 * Set size.  A size.  In meters.
 *
 * 1. This is a second paragraph, which begins no list.
 */
static inline void paragraphs_set_size(struct paragraphs *root_, int64_t value)
{
	root_->size = value;
	wd_mark(&paragraphs_structure, root_, PARAGRAPHS_SIZE, NULL);
}

/** Set level.  A level. */
static inline void paragraphs_set_level(struct paragraphs *root_, enum paragraphs_level value)
{
	root_->level = value;
	wd_mark(&paragraphs_structure, root_, PARAGRAPHS_LEVEL, NULL);
}

/** Find the item of parts with a key; NULL when it is not there. */
static inline struct paragraphs_part *paragraphs_find_parts(const struct paragraphs *root_, const char *key)
{
	return (struct paragraphs_part *)wd_item_find(&paragraphs_structure, root_, PARAGRAPHS_PARTS, key);
}

/**
 * Find or add the item of parts with a key; NULL when memory runs out.  One that is new may move the others.  Parts.
 */
static inline struct paragraphs_part *paragraphs_add_parts(struct paragraphs *root_, const char *key)
{
	return (struct paragraphs_part *)wd_item_add(&paragraphs_structure, root_, PARAGRAPHS_PARTS, key, NULL);
}

/** Remove an item of parts; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool paragraphs_remove_parts(struct paragraphs *root_, const char *key)
{
	return wd_item_remove(&paragraphs_structure, root_, PARAGRAPHS_PARTS, key, NULL);
}

/* ---- struct paragraphs_part ---- */

/** Whether a field was given. */
static inline bool paragraphs_part_is_set(const struct paragraphs_part *part_, enum paragraphs_part_field field)
{
	return wd_is_set(&paragraphs_part_structure, part_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status paragraphs_part_clear(struct paragraphs_part *part_, enum paragraphs_part_field field)
{
	return wd_clear(&paragraphs_part_structure, part_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool paragraphs_part_kind_has(enum paragraphs_kind kind, enum paragraphs_part_field field)
{
	return wd_kind_has(&paragraphs_part_structure, (unsigned)field, (int)kind);
}

/**
 * Set name to a copy of a text.  Its name.
 *
 * .Nm is no macro here.
 */
static inline enum wd_status paragraphs_part_set_name(struct paragraphs_part *part_, const char *text)
{
	return wd_set_string(&paragraphs_part_structure, part_, PARAGRAPHS_PART_NAME, text, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
