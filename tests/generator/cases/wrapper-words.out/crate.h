/*
 * crate.h - A demonstration: load, build, check and save it.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

/*
 * Ownership: a document owns everything it points to, and crate_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; crate_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&crate_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef CRATE_API_H
#define CRATE_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "crate_schema.h"
#include "crate_types.h"

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
 * \param[out] document  The document, to be freed by crate_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status crate_load_path(const char *path, const struct wd_options *options,
		struct crate **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&crate_schema, options), path, options, &data, report);

	*document = (struct crate *)data;
	return status;
}

/** As crate_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status crate_load_file(FILE *file, const struct wd_options *options,
		struct crate **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&crate_schema, options), file, options, &data, report);

	*document = (struct crate *)data;
	return status;
}

/** As crate_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status crate_load_text(const char *text, size_t length, const struct wd_options *options,
		struct crate **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&crate_schema, options), text, length, options, &data, report);

	*document = (struct crate *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status crate_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&crate_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status crate_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&crate_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status crate_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&crate_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by crate_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status crate_stream_next(struct wd_stream *stream, struct crate **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct crate *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct crate *crate_new(enum crate_kind kind)
{
	void *data;

	return wd_new(&crate_schema, (int)kind, NULL, &data) == WD_OK ? (struct crate *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status crate_refresh_defaults(struct crate *document)
{
	return wd_refresh_defaults(&crate_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by crate_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct crate *crate_copy(const struct crate *document)
{
	void *copy;

	return wd_copy(&crate_schema, document, NULL, &copy) == WD_OK ? (struct crate *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool crate_equal(const struct crate *a, const struct crate *b)
{
	return wd_equal(&crate_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void crate_free(struct crate *document)
{
	wd_free(&crate_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status crate_validate(const struct crate *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&crate_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status crate_save_file(const struct crate *document, unsigned flags, FILE *file)
{
	return wd_save_file(&crate_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status crate_save_path(const struct crate *document, unsigned flags, const char *path)
{
	return wd_save_path(&crate_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status crate_save_text(const struct crate *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&crate_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status crate_save(const struct crate *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&crate_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as crate_save_text(): libcyaml loads it with crate_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status crate_save_normal(const struct crate *document, char **text, size_t *length)
{
	return wd_save_text(&crate_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by crate_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status crate_load_normal(const char *text, size_t length, struct crate **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&crate_schema, text, length, NULL, &data);

	*document = (struct crate *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *crate_kind_string(enum crate_kind value)
{
	return wd_enum_string(&crate_kind_names, (int)value);
}

/** The value of a text; CRATE_KIND_UNSET when there is none. */
static inline enum crate_kind crate_kind_from_string(const char *text)
{
	return (enum crate_kind)wd_enum_from_string(&crate_kind_names, text);
}

/* ---- struct crate ---- */

/** Whether a field was given. */
static inline bool crate_is_set(const struct crate *root_, enum crate_field field)
{
	return wd_is_set(&crate_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status crate_clear(struct crate *root_, enum crate_field field)
{
	return wd_clear(&crate_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool crate_kind_has(enum crate_kind kind, enum crate_field field)
{
	return wd_kind_has(&crate_structure, (unsigned)field, (int)kind);
}

/** Add box if it is absent; NULL when memory runs out.  A box. */
static inline struct crate_box *crate_add_box(struct crate *root_)
{
	return (struct crate_box *)wd_structure_add(&crate_structure, root_, CRATE_BOX, NULL);
}

/* ---- struct crate_box ---- */

/** Whether a field was given. */
static inline bool crate_box_is_set(const struct crate_box *box_, enum crate_box_field field)
{
	return wd_is_set(&crate_box_structure, box_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status crate_box_clear(struct crate_box *box_, enum crate_box_field field)
{
	return wd_clear(&crate_box_structure, box_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool crate_box_kind_has(enum crate_kind kind, enum crate_box_field field)
{
	return wd_kind_has(&crate_box_structure, (unsigned)field, (int)kind);
}

/** Set size.  A size. */
static inline void crate_box_set_size(struct crate_box *box_, int64_t value)
{
	box_->size = value;
	wd_mark(&crate_box_structure, box_, CRATE_BOX_SIZE, NULL);
}

/** Get the value of a key of labels; NULL when it is not there. */
static inline const char *crate_box_get_labels(const struct crate_box *box_, const char *key)
{
	return wd_map_get(&crate_box_structure, box_, CRATE_BOX_LABELS, key);
}

/** Set a key of labels to a copy of a value; NULL removes an inherited key.  Labels. */
static inline enum wd_status crate_box_put_labels(struct crate_box *box_, const char *key,
		const char *value)
{
	return wd_map_put(&crate_box_structure, box_, CRATE_BOX_LABELS, key, value, NULL);
}

/** Remove a key of labels.  \return whether it was there; see wd_map_remove(). */
static inline bool crate_box_remove_labels(struct crate_box *box_, const char *key)
{
	return wd_map_remove(&crate_box_structure, box_, CRATE_BOX_LABELS, key, NULL);
}

/** Find the item of parts with a key; NULL when it is not there. */
static inline struct crate_part *crate_box_find_parts(const struct crate_box *box_, const char *key)
{
	return (struct crate_part *)wd_item_find(&crate_box_structure, box_, CRATE_BOX_PARTS, key);
}

/**
 * Find or add the item of parts with a key; NULL when memory runs out.  One that is new may move the others.  What is
 * in it.
 */
static inline struct crate_part *crate_box_add_parts(struct crate_box *box_, const char *key)
{
	return (struct crate_part *)wd_item_add(&crate_box_structure, box_, CRATE_BOX_PARTS, key, NULL);
}

/** Remove an item of parts; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool crate_box_remove_parts(struct crate_box *box_, const char *key)
{
	return wd_item_remove(&crate_box_structure, box_, CRATE_BOX_PARTS, key, NULL);
}

/** Find the item of spare with a key; NULL when it is not there. */
static inline struct crate_part *crate_box_find_spare(const struct crate_box *box_, const char *key)
{
	return (struct crate_part *)wd_item_find(&crate_box_structure, box_, CRATE_BOX_SPARE, key);
}

/**
 * Find or add the item of spare with a key; NULL when memory runs out.  One that is new may move the others.  What is
 * beside it.
 */
static inline struct crate_part *crate_box_add_spare(struct crate_box *box_, const char *key)
{
	return (struct crate_part *)wd_item_add(&crate_box_structure, box_, CRATE_BOX_SPARE, key, NULL);
}

/** Remove an item of spare; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool crate_box_remove_spare(struct crate_box *box_, const char *key)
{
	return wd_item_remove(&crate_box_structure, box_, CRATE_BOX_SPARE, key, NULL);
}

/** Set checked.  Whether its size is known. */
static inline void crate_box_set_checked(struct crate_box *box_, bool value)
{
	box_->checked = value;
	wd_mark(&crate_box_structure, box_, CRATE_BOX_CHECKED, NULL);
}

/* ---- struct crate_part ---- */

/** Whether a field was given. */
static inline bool crate_part_is_set(const struct crate_part *part_, enum crate_part_field field)
{
	return wd_is_set(&crate_part_structure, part_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status crate_part_clear(struct crate_part *part_, enum crate_part_field field)
{
	return wd_clear(&crate_part_structure, part_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool crate_part_kind_has(enum crate_kind kind, enum crate_part_field field)
{
	return wd_kind_has(&crate_part_structure, (unsigned)field, (int)kind);
}

/** Set weight.  Its weight. */
static inline void crate_part_set_weight(struct crate_part *part_, double value)
{
	part_->weight = value;
	wd_mark(&crate_part_structure, part_, CRATE_PART_WEIGHT, NULL);
}

/** Set weight to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status crate_part_set_weight_text(struct crate_part *part_, const char *text)
{
	return wd_set_string(&crate_part_structure, part_, CRATE_PART_WEIGHT, text, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
