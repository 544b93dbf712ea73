/*
 * carton.h - A demonstration: load, build, check and save it.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and carton_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; carton_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&carton_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef CARTON_API_H
#define CARTON_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "carton_schema.h"
#include "carton_types.h"

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
 * \param[out] document  The document, to be freed by carton_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status carton_load_path(const char *path, const struct wd_options *options,
		struct carton **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&carton_schema, options), path, options, &data, report);

	*document = (struct carton *)data;
	return status;
}

/** As carton_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status carton_load_file(FILE *file, const struct wd_options *options,
		struct carton **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&carton_schema, options), file, options, &data, report);

	*document = (struct carton *)data;
	return status;
}

/** As carton_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status carton_load_text(const char *text, size_t length, const struct wd_options *options,
		struct carton **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&carton_schema, options), text, length, options, &data, report);

	*document = (struct carton *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status carton_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&carton_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status carton_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&carton_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status carton_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&carton_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by carton_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status carton_stream_next(struct wd_stream *stream, struct carton **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct carton *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct carton *carton_new(enum carton_kind kind)
{
	void *data;

	return wd_new(&carton_schema, (int)kind, NULL, &data) == WD_OK ? (struct carton *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status carton_refresh_defaults(struct carton *document)
{
	return wd_refresh_defaults(&carton_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by carton_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct carton *carton_copy(const struct carton *document)
{
	void *copy;

	return wd_copy(&carton_schema, document, NULL, &copy) == WD_OK ? (struct carton *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool carton_equal(const struct carton *a, const struct carton *b)
{
	return wd_equal(&carton_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void carton_free(struct carton *document)
{
	wd_free(&carton_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status carton_validate(const struct carton *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&carton_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status carton_save_file(const struct carton *document, unsigned flags, FILE *file)
{
	return wd_save_file(&carton_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status carton_save_path(const struct carton *document, unsigned flags, const char *path)
{
	return wd_save_path(&carton_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status carton_save_text(const struct carton *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&carton_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status carton_save(const struct carton *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&carton_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as carton_save_text(): libcyaml loads it with carton_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status carton_save_normal(const struct carton *document, char **text, size_t *length)
{
	return wd_save_text(&carton_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by carton_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status carton_load_normal(const char *text, size_t length, struct carton **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&carton_schema, text, length, NULL, &data);

	*document = (struct carton *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *carton_kind_string(enum carton_kind value)
{
	return wd_enum_string(&carton_kind_names, (int)value);
}

/** The value of a text; CARTON_KIND_UNSET when there is none. */
static inline enum carton_kind carton_kind_from_string(const char *text)
{
	return (enum carton_kind)wd_enum_from_string(&carton_kind_names, text);
}

/* ---- struct carton ---- */

/** Whether a field was given. */
static inline bool carton_is_set(const struct carton *root_, enum carton_field field)
{
	return wd_is_set(&carton_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status carton_clear(struct carton *root_, enum carton_field field)
{
	return wd_clear(&carton_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool carton_kind_has(enum carton_kind kind, enum carton_field field)
{
	return wd_kind_has(&carton_structure, (unsigned)field, (int)kind);
}

/** Add box if it is absent; NULL when memory runs out.  A box. */
static inline struct carton_box *carton_add_box(struct carton *root_)
{
	return (struct carton_box *)wd_structure_add(&carton_structure, root_, CARTON_BOX, NULL);
}

/* ---- struct carton_box ---- */

/** Whether a field was given. */
static inline bool carton_box_is_set(const struct carton_box *box_, enum carton_box_field field)
{
	return wd_is_set(&carton_box_structure, box_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status carton_box_clear(struct carton_box *box_, enum carton_box_field field)
{
	return wd_clear(&carton_box_structure, box_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool carton_box_kind_has(enum carton_kind kind, enum carton_box_field field)
{
	return wd_kind_has(&carton_box_structure, (unsigned)field, (int)kind);
}

/** Set size.  A size. */
static inline void carton_box_set_size(struct carton_box *box_, int64_t value)
{
	box_->size = value;
	wd_mark(&carton_box_structure, box_, CARTON_BOX_SIZE, NULL);
}

/** Get the value of a key of labels; NULL when it is not there. */
static inline const char *carton_box_get_labels(const struct carton_box *box_, const char *key)
{
	return wd_map_get(&carton_box_structure, box_, CARTON_BOX_LABELS, key);
}

/** Set a key of labels to a copy of a value.  Labels. */
static inline enum wd_status carton_box_put_labels(struct carton_box *box_, const char *key,
		const char *value)
{
	return wd_map_put(&carton_box_structure, box_, CARTON_BOX_LABELS, key, value, NULL);
}

/** Remove a key of labels.  \return whether it was there; see wd_map_remove(). */
static inline bool carton_box_remove_labels(struct carton_box *box_, const char *key)
{
	return wd_map_remove(&carton_box_structure, box_, CARTON_BOX_LABELS, key, NULL);
}

/** Find the item of parts with a key; NULL when it is not there. */
static inline struct carton_part *carton_box_find_parts(const struct carton_box *box_, const char *key)
{
	return (struct carton_part *)wd_item_find(&carton_box_structure, box_, CARTON_BOX_PARTS, key);
}

/**
 * Find or add the item of parts with a key; NULL when memory runs out.  One that is new may move the others.  What is
 * in it.
 */
static inline struct carton_part *carton_box_add_parts(struct carton_box *box_, const char *key)
{
	return (struct carton_part *)wd_item_add(&carton_box_structure, box_, CARTON_BOX_PARTS, key, NULL);
}

/** Remove an item of parts; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool carton_box_remove_parts(struct carton_box *box_, const char *key)
{
	return wd_item_remove(&carton_box_structure, box_, CARTON_BOX_PARTS, key, NULL);
}

/** Find the item of flags with a key; NULL when it is not there. */
static inline struct carton_box_flags_entry *carton_box_find_flags(const struct carton_box *box_, const char *key)
{
	return (struct carton_box_flags_entry *)wd_item_find(&carton_box_structure, box_, CARTON_BOX_FLAGS, key);
}

/**
 * Find or add the item of flags with a key; NULL when memory runs out.  One that is new may move the others.  What
 * holds.
 */
static inline struct carton_box_flags_entry *carton_box_add_flags(struct carton_box *box_, const char *key)
{
	return (struct carton_box_flags_entry *)wd_item_add(&carton_box_structure, box_, CARTON_BOX_FLAGS, key, NULL);
}

/** Remove an item of flags; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool carton_box_remove_flags(struct carton_box *box_, const char *key)
{
	return wd_item_remove(&carton_box_structure, box_, CARTON_BOX_FLAGS, key, NULL);
}

/* ---- struct carton_part ---- */

/** Whether a field was given. */
static inline bool carton_part_is_set(const struct carton_part *part_, enum carton_part_field field)
{
	return wd_is_set(&carton_part_structure, part_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status carton_part_clear(struct carton_part *part_, enum carton_part_field field)
{
	return wd_clear(&carton_part_structure, part_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool carton_part_kind_has(enum carton_kind kind, enum carton_part_field field)
{
	return wd_kind_has(&carton_part_structure, (unsigned)field, (int)kind);
}

/** Set deleted.  Whether it is gone. */
static inline void carton_part_set_deleted(struct carton_part *part_, bool value)
{
	part_->deleted = value;
	wd_mark(&carton_part_structure, part_, CARTON_PART_DELETED, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
