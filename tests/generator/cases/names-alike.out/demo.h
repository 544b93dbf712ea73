/*
 * demo.h - A schema of like names: load, build, check and save it.
 *
 * Generated from names-alike.def (hash 5c3b922ff74ccbd1) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
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

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *demo_values_string(enum demo_values value)
{
	return wd_enum_string(&demo_values_names, (int)value);
}

/** The value of a text; DEMO_VALUES_UNSET when there is none. */
static inline enum demo_values demo_values_from_string(const char *text)
{
	return (enum demo_values)wd_enum_from_string(&demo_values_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *demo_words_string(enum demo_words value)
{
	return wd_enum_string(&demo_words_names, (int)value);
}

/** The value of a text; DEMO_WORDS_UNSET when there is none. */
static inline enum demo_words demo_words_from_string(const char *text)
{
	return (enum demo_words)wd_enum_from_string(&demo_words_names, text);
}

/* ---- struct demo ---- */

/** Whether a field was given. */
static inline bool demo_is_set(const struct demo *pod_, enum demo_field field)
{
	return wd_is_set(&demo_structure, pod_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status demo_clear(struct demo *pod_, enum demo_field field)
{
	return wd_clear(&demo_structure, pod_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool demo_kind_has(enum demo_kind kind, enum demo_field field)
{
	return wd_kind_has(&demo_structure, (unsigned)field, (int)kind);
}

/** Add fields if it is absent; NULL when memory runs out.  Its fields. */
static inline struct demo_pod_fields *demo_add_fields(struct demo *pod_)
{
	return (struct demo_pod_fields *)wd_structure_add(&demo_structure, pod_, DEMO_FIELDS, NULL);
}

/** Find the item of keys with a key; NULL when it is not there. */
static inline struct demo_fields *demo_find_keys(const struct demo *pod_, const char *key)
{
	return (struct demo_fields *)wd_item_find(&demo_structure, pod_, DEMO_KEYS, key);
}

/**
 * Find or add the item of keys with a key; NULL when memory runs out.  One that is new may move the others.  Its keys.
 */
static inline struct demo_fields *demo_add_keys(struct demo *pod_, const char *key)
{
	return (struct demo_fields *)wd_item_add(&demo_structure, pod_, DEMO_KEYS, key, NULL);
}

/** Remove an item of keys; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool demo_remove_keys(struct demo *pod_, const char *key)
{
	return wd_item_remove(&demo_structure, pod_, DEMO_KEYS, key, NULL);
}

/** Set values.  Its values. */
static inline void demo_set_values(struct demo *pod_, enum demo_values value)
{
	pod_->values = value;
	wd_mark(&demo_structure, pod_, DEMO_VALUES, NULL);
}

/** Set words.  Its words. */
static inline void demo_set_words(struct demo *pod_, enum demo_words value)
{
	pod_->words = value;
	wd_mark(&demo_structure, pod_, DEMO_WORDS, NULL);
}

/** Set format to a copy of a text.  Its format. */
static inline enum wd_status demo_set_format(struct demo *pod_, const char *text)
{
	return wd_set_string(&demo_structure, pod_, DEMO_FORMAT, text, NULL);
}

/* ---- struct demo_fields ---- */

/** Whether a field was given. */
static inline bool demo_fields_is_set(const struct demo_fields *fields_, enum demo_fields_field field)
{
	return wd_is_set(&demo_fields_structure, fields_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status demo_fields_clear(struct demo_fields *fields_, enum demo_fields_field field)
{
	return wd_clear(&demo_fields_structure, fields_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool demo_fields_kind_has(enum demo_kind kind, enum demo_fields_field field)
{
	return wd_kind_has(&demo_fields_structure, (unsigned)field, (int)kind);
}

/** Set size.  A size. */
static inline void demo_fields_set_size(struct demo_fields *fields_, int64_t value)
{
	fields_->size = value;
	wd_mark(&demo_fields_structure, fields_, DEMO_FIELDS_SIZE, NULL);
}

/* ---- struct demo_pod_fields ---- */

/** Whether a field was given. */
static inline bool demo_pod_fields_is_set(const struct demo_pod_fields *pod_fields_, enum demo_pod_fields_field field)
{
	return wd_is_set(&demo_pod_fields_structure, pod_fields_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status demo_pod_fields_clear(struct demo_pod_fields *pod_fields_, enum demo_pod_fields_field field)
{
	return wd_clear(&demo_pod_fields_structure, pod_fields_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool demo_pod_fields_kind_has(enum demo_kind kind, enum demo_pod_fields_field field)
{
	return wd_kind_has(&demo_pod_fields_structure, (unsigned)field, (int)kind);
}

/** Add keys if it is absent; NULL when memory runs out.  Keys. */
static inline struct demo_pod_keys *demo_pod_fields_add_keys(struct demo_pod_fields *pod_fields_)
{
	return (struct demo_pod_keys *)wd_structure_add(&demo_pod_fields_structure, pod_fields_, DEMO_POD_FIELDS_KEYS, NULL);
}

/* ---- struct demo_pod_keys ---- */

/** Whether a field was given. */
static inline bool demo_pod_keys_is_set(const struct demo_pod_keys *pod_keys_, enum demo_pod_keys_field field)
{
	return wd_is_set(&demo_pod_keys_structure, pod_keys_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status demo_pod_keys_clear(struct demo_pod_keys *pod_keys_, enum demo_pod_keys_field field)
{
	return wd_clear(&demo_pod_keys_structure, pod_keys_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool demo_pod_keys_kind_has(enum demo_kind kind, enum demo_pod_keys_field field)
{
	return wd_kind_has(&demo_pod_keys_structure, (unsigned)field, (int)kind);
}

/** Get the value of a key of sets; NULL when it is not there. */
static inline const char *demo_pod_keys_get_sets(const struct demo_pod_keys *pod_keys_, const char *key)
{
	return wd_map_get(&demo_pod_keys_structure, pod_keys_, DEMO_POD_KEYS_SETS, key);
}

/** Set a key of sets to a copy of a value.  A set. */
static inline enum wd_status demo_pod_keys_put_sets(struct demo_pod_keys *pod_keys_, const char *key,
		const char *value)
{
	return wd_map_put(&demo_pod_keys_structure, pod_keys_, DEMO_POD_KEYS_SETS, key, value, NULL);
}

/** Remove a key of sets.  \return whether it was there; see wd_map_remove(). */
static inline bool demo_pod_keys_remove_sets(struct demo_pod_keys *pod_keys_, const char *key)
{
	return wd_map_remove(&demo_pod_keys_structure, pod_keys_, DEMO_POD_KEYS_SETS, key, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
