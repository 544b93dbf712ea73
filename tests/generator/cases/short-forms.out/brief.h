/*
 * brief.h - Short forms: load, build, check and save it.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

/*
 * Ownership: a document owns everything it points to, and brief_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; brief_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&brief_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef BRIEF_API_H
#define BRIEF_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "brief_schema.h"
#include "brief_types.h"

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
 * \param[out] document  The document, to be freed by brief_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status brief_load_path(const char *path, const struct wd_options *options,
		struct brief **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&brief_schema, options), path, options, &data, report);

	*document = (struct brief *)data;
	return status;
}

/** As brief_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status brief_load_file(FILE *file, const struct wd_options *options,
		struct brief **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&brief_schema, options), file, options, &data, report);

	*document = (struct brief *)data;
	return status;
}

/** As brief_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status brief_load_text(const char *text, size_t length, const struct wd_options *options,
		struct brief **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&brief_schema, options), text, length, options, &data, report);

	*document = (struct brief *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status brief_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&brief_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status brief_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&brief_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status brief_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&brief_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by brief_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status brief_stream_next(struct wd_stream *stream, struct brief **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct brief *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct brief *brief_new(enum brief_kind kind)
{
	void *data;

	return wd_new(&brief_schema, (int)kind, NULL, &data) == WD_OK ? (struct brief *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status brief_refresh_defaults(struct brief *document)
{
	return wd_refresh_defaults(&brief_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by brief_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct brief *brief_copy(const struct brief *document)
{
	void *copy;

	return wd_copy(&brief_schema, document, NULL, &copy) == WD_OK ? (struct brief *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool brief_equal(const struct brief *a, const struct brief *b)
{
	return wd_equal(&brief_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void brief_free(struct brief *document)
{
	wd_free(&brief_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status brief_validate(const struct brief *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&brief_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status brief_save_file(const struct brief *document, unsigned flags, FILE *file)
{
	return wd_save_file(&brief_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status brief_save_path(const struct brief *document, unsigned flags, const char *path)
{
	return wd_save_path(&brief_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status brief_save_text(const struct brief *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&brief_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status brief_save(const struct brief *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&brief_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as brief_save_text(): libcyaml loads it with brief_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status brief_save_normal(const struct brief *document, char **text, size_t *length)
{
	return wd_save_text(&brief_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by brief_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status brief_load_normal(const char *text, size_t length, struct brief **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&brief_schema, text, length, NULL, &data);

	*document = (struct brief *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *brief_kind_string(enum brief_kind value)
{
	return wd_enum_string(&brief_kind_names, (int)value);
}

/** The value of a text; BRIEF_KIND_UNSET when there is none. */
static inline enum brief_kind brief_kind_from_string(const char *text)
{
	return (enum brief_kind)wd_enum_from_string(&brief_kind_names, text);
}

/* ---- struct brief ---- */

/** Whether a field was given. */
static inline bool brief_is_set(const struct brief *root_, enum brief_field field)
{
	return wd_is_set(&brief_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_clear(struct brief *root_, enum brief_field field)
{
	return wd_clear(&brief_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_kind_has(enum brief_kind kind, enum brief_field field)
{
	return wd_kind_has(&brief_structure, (unsigned)field, (int)kind);
}

/** Add build if it is absent; NULL when memory runs out.  How to build. */
static inline struct brief_build *brief_add_build(struct brief *root_)
{
	return (struct brief_build *)wd_structure_add(&brief_structure, root_, BRIEF_BUILD, NULL);
}

/**
 * Insert an element in steps before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Steps.
 */
static inline struct brief_step *brief_insert_step(struct brief *root_, uint32_t index)
{
	return (struct brief_step *)wd_list_insert(&brief_structure, root_, BRIEF_STEPS, index, NULL);
}

/** Append an element to steps; NULL when memory runs out.  The others may move. */
static inline struct brief_step *brief_add_step(struct brief *root_)
{
	return brief_insert_step(root_, root_->steps_count);
}

/** Remove the element of steps with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool brief_remove_step(struct brief *root_, uint32_t index)
{
	return wd_list_remove(&brief_structure, root_, BRIEF_STEPS, index, NULL);
}

/** Find the item of named with a key; NULL when it is not there. */
static inline struct brief_named_entry *brief_find_named(const struct brief *root_, const char *key)
{
	return (struct brief_named_entry *)wd_item_find(&brief_structure, root_, BRIEF_NAMED, key);
}

/**
 * Find or add the item of named with a key; NULL when memory runs out.  One that is new may move the others.  Steps by
 * name.
 */
static inline struct brief_named_entry *brief_add_named(struct brief *root_, const char *key)
{
	return (struct brief_named_entry *)wd_item_add(&brief_structure, root_, BRIEF_NAMED, key, NULL);
}

/** Remove an item of named; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool brief_remove_named(struct brief *root_, const char *key)
{
	return wd_item_remove(&brief_structure, root_, BRIEF_NAMED, key, NULL);
}

/** Add chain if it is absent; NULL when memory runs out.  A chain. */
static inline struct brief_chain *brief_add_chain(struct brief *root_)
{
	return (struct brief_chain *)wd_structure_add(&brief_structure, root_, BRIEF_CHAIN, NULL);
}

/** Mark either as set, for the functions of its struct to put a value there.  Either. */
static inline struct brief_either_either *brief_add_either(struct brief *root_)
{
	return (struct brief_either_either *)wd_structure_add(&brief_structure, root_, BRIEF_EITHER, NULL);
}

/** Add words if it is absent; NULL when memory runs out.  Words. */
static inline struct brief_words *brief_add_words(struct brief *root_)
{
	return (struct brief_words *)wd_structure_add(&brief_structure, root_, BRIEF_WORDS, NULL);
}

/** Get the value of a key of env; NULL when it is not there. */
static inline const char *brief_get_env(const struct brief *root_, const char *key)
{
	return wd_map_get(&brief_structure, root_, BRIEF_ENV, key);
}

/** Set a key of env to a copy of a value.  Variables. */
static inline enum wd_status brief_put_env(struct brief *root_, const char *key,
		const char *value)
{
	return wd_map_put(&brief_structure, root_, BRIEF_ENV, key, value, NULL);
}

/** Remove a key of env.  \return whether it was there; see wd_map_remove(). */
static inline bool brief_remove_env(struct brief *root_, const char *key)
{
	return wd_map_remove(&brief_structure, root_, BRIEF_ENV, key, NULL);
}

/** Find the item of limits with a key; NULL when it is not there. */
static inline struct brief_limits_entry *brief_find_limits(const struct brief *root_, const char *key)
{
	return (struct brief_limits_entry *)wd_item_find(&brief_structure, root_, BRIEF_LIMITS, key);
}

/**
 * Find or add the item of limits with a key; NULL when memory runs out.  One that is new may move the others.  Limits.
 */
static inline struct brief_limits_entry *brief_add_limits(struct brief *root_, const char *key)
{
	return (struct brief_limits_entry *)wd_item_add(&brief_structure, root_, BRIEF_LIMITS, key, NULL);
}

/** Remove an item of limits; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool brief_remove_limits(struct brief *root_, const char *key)
{
	return wd_item_remove(&brief_structure, root_, BRIEF_LIMITS, key, NULL);
}

/** Find the item of depends with a key; NULL when it is not there. */
static inline struct brief_depends_entry *brief_find_depends(const struct brief *root_, const char *key)
{
	return (struct brief_depends_entry *)wd_item_find(&brief_structure, root_, BRIEF_DEPENDS, key);
}

/**
 * Find or add the item of depends with a key; NULL when memory runs out.  One that is new may move the others.
 * Before.
 */
static inline struct brief_depends_entry *brief_add_depends(struct brief *root_, const char *key)
{
	return (struct brief_depends_entry *)wd_item_add(&brief_structure, root_, BRIEF_DEPENDS, key, NULL);
}

/** Remove an item of depends; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool brief_remove_depends(struct brief *root_, const char *key)
{
	return wd_item_remove(&brief_structure, root_, BRIEF_DEPENDS, key, NULL);
}

/** Find the item of volumes with a key; NULL when it is not there. */
static inline struct brief_build3 *brief_find_volumes(const struct brief *root_, const char *key)
{
	return (struct brief_build3 *)wd_item_find(&brief_structure, root_, BRIEF_VOLUMES, key);
}

/**
 * Find or add the item of volumes with a key; NULL when memory runs out.  One that is new may move the others.
 * Volumes.
 */
static inline struct brief_build3 *brief_add_volumes(struct brief *root_, const char *key)
{
	return (struct brief_build3 *)wd_item_add(&brief_structure, root_, BRIEF_VOLUMES, key, NULL);
}

/** Remove an item of volumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool brief_remove_volumes(struct brief *root_, const char *key)
{
	return wd_item_remove(&brief_structure, root_, BRIEF_VOLUMES, key, NULL);
}

/** Add options if it is absent; NULL when memory runs out.  Options. */
static inline struct brief_options *brief_add_options(struct brief *root_)
{
	return (struct brief_options *)wd_structure_add(&brief_structure, root_, BRIEF_OPTIONS, NULL);
}

/** Mark both as set, for the functions of its struct to put a value there.  Both. */
static inline struct brief_both_either *brief_add_both(struct brief *root_)
{
	return (struct brief_both_either *)wd_structure_add(&brief_structure, root_, BRIEF_BOTH, NULL);
}

/* ---- struct brief_both_either ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void brief_both_either_set_integer(struct brief_both_either *either_, int64_t value)
{
	wd_select(&brief_both_either_structure, either_, BRIEF_BOTH_EITHER_INTEGER - 1, NULL);
	either_->integer = value;
}

/** Get the value of a key of map; NULL when it is not there. */
static inline const char *brief_both_either_get_map(const struct brief_both_either *either_, const char *key)
{
	return wd_map_get(&brief_both_either_structure, either_, BRIEF_BOTH_EITHER_MAP - 1, key);
}

/** Set a key of map to a copy of a value.  Map: keys of your choice, each with a value. */
static inline enum wd_status brief_both_either_put_map(struct brief_both_either *either_, const char *key,
		const char *value)
{
	return wd_map_put(&brief_both_either_structure, either_, BRIEF_BOTH_EITHER_MAP - 1, key, value, NULL);
}

/** Remove a key of map.  \return whether it was there; see wd_map_remove(). */
static inline bool brief_both_either_remove_map(struct brief_both_either *either_, const char *key)
{
	return wd_map_remove(&brief_both_either_structure, either_, BRIEF_BOTH_EITHER_MAP - 1, key, NULL);
}

/* ---- struct brief_options ---- */

/** Whether a field was given. */
static inline bool brief_options_is_set(const struct brief_options *options_, enum brief_options_field field)
{
	return wd_is_set(&brief_options_structure, options_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_options_clear(struct brief_options *options_, enum brief_options_field field)
{
	return wd_clear(&brief_options_structure, options_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_options_kind_has(enum brief_kind kind, enum brief_options_field field)
{
	return wd_kind_has(&brief_options_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  A name. */
static inline enum wd_status brief_options_set_name(struct brief_options *options_, const char *text)
{
	return wd_set_string(&brief_options_structure, options_, BRIEF_OPTIONS_NAME, text, NULL);
}

/** Set mode to a copy of a text.  A mode. */
static inline enum wd_status brief_options_set_mode(struct brief_options *options_, const char *text)
{
	return wd_set_string(&brief_options_structure, options_, BRIEF_OPTIONS_MODE, text, NULL);
}

/** Set mode to null. */
static inline void brief_options_set_mode_null(struct brief_options *options_)
{
	wd_set_null(&brief_options_structure, options_, BRIEF_OPTIONS_MODE, NULL);
}

/* ---- struct brief_build3 ---- */

/** Whether a field was given. */
static inline bool brief_build3_is_set(const struct brief_build3 *build3_, enum brief_build3_field field)
{
	return wd_is_set(&brief_build3_structure, build3_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_build3_clear(struct brief_build3 *build3_, enum brief_build3_field field)
{
	return wd_clear(&brief_build3_structure, build3_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_build3_kind_has(enum brief_kind kind, enum brief_build3_field field)
{
	return wd_kind_has(&brief_build3_structure, (unsigned)field, (int)kind);
}

/** Set size.  Its size. */
static inline void brief_build3_set_size(struct brief_build3 *build3_, int64_t value)
{
	build3_->size = value;
	wd_mark(&brief_build3_structure, build3_, BRIEF_BUILD3_SIZE, NULL);
}

/* ---- struct brief_build2 ---- */

/** Whether a field was given. */
static inline bool brief_build2_is_set(const struct brief_build2 *build2_, enum brief_build2_field field)
{
	return wd_is_set(&brief_build2_structure, build2_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_build2_clear(struct brief_build2 *build2_, enum brief_build2_field field)
{
	return wd_clear(&brief_build2_structure, build2_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_build2_kind_has(enum brief_kind kind, enum brief_build2_field field)
{
	return wd_kind_has(&brief_build2_structure, (unsigned)field, (int)kind);
}

/** Set condition to a copy of a text.  When. */
static inline enum wd_status brief_build2_set_condition(struct brief_build2 *build2_, const char *text)
{
	return wd_set_string(&brief_build2_structure, build2_, BRIEF_BUILD2_CONDITION, text, NULL);
}

/* ---- struct brief_words ---- */

/** Whether a field was given. */
static inline bool brief_words_is_set(const struct brief_words *words_, enum brief_words_field field)
{
	return wd_is_set(&brief_words_structure, words_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_words_clear(struct brief_words *words_, enum brief_words_field field)
{
	return wd_clear(&brief_words_structure, words_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_words_kind_has(enum brief_kind kind, enum brief_words_field field)
{
	return wd_kind_has(&brief_words_structure, (unsigned)field, (int)kind);
}

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  A list.
 */
static inline enum wd_status brief_words_insert_list(struct brief_words *words_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&brief_words_structure, words_, BRIEF_WORDS_LIST, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status brief_words_add_list(struct brief_words *words_, const char *text)
{
	return brief_words_insert_list(words_, words_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool brief_words_remove_list(struct brief_words *words_, uint32_t index)
{
	return wd_list_remove(&brief_words_structure, words_, BRIEF_WORDS_LIST, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t brief_words_find_list(const struct brief_words *words_, const char *value)
{
	uint32_t i = 0;

	while (i < words_->list_count && !(words_->list[i] && strcmp(words_->list[i], value) == 0)) {
		i++;
	}
	return i;
}

/* ---- struct brief_either_either ---- */

/** Set boolean.  Boolean: either true or false. */
static inline void brief_either_either_set_boolean(struct brief_either_either *either_, bool value)
{
	wd_select(&brief_either_either_structure, either_, BRIEF_EITHER_EITHER_BOOLEAN - 1, NULL);
	either_->boolean = value;
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct brief_build *brief_either_either_add_structure(struct brief_either_either *either_)
{
	return (struct brief_build *)wd_structure_add(&brief_either_either_structure, either_, BRIEF_EITHER_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct brief_chain ---- */

/** Whether a field was given. */
static inline bool brief_chain_is_set(const struct brief_chain *chain_, enum brief_chain_field field)
{
	return wd_is_set(&brief_chain_structure, chain_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_chain_clear(struct brief_chain *chain_, enum brief_chain_field field)
{
	return wd_clear(&brief_chain_structure, chain_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_chain_kind_has(enum brief_kind kind, enum brief_chain_field field)
{
	return wd_kind_has(&brief_chain_structure, (unsigned)field, (int)kind);
}

/** Add build if it is absent; NULL when memory runs out.  How to build. */
static inline struct brief_build *brief_chain_add_build(struct brief_chain *chain_)
{
	return (struct brief_build *)wd_structure_add(&brief_chain_structure, chain_, BRIEF_CHAIN_BUILD, NULL);
}

/* ---- struct brief_step ---- */

/** Whether a field was given. */
static inline bool brief_step_is_set(const struct brief_step *step_, enum brief_step_field field)
{
	return wd_is_set(&brief_step_structure, step_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_step_clear(struct brief_step *step_, enum brief_step_field field)
{
	return wd_clear(&brief_step_structure, step_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_step_kind_has(enum brief_kind kind, enum brief_step_field field)
{
	return wd_kind_has(&brief_step_structure, (unsigned)field, (int)kind);
}

/** Set run to a copy of a text.  What is run. */
static inline enum wd_status brief_step_set_run(struct brief_step *step_, const char *text)
{
	return wd_set_string(&brief_step_structure, step_, BRIEF_STEP_RUN, text, NULL);
}

/* ---- struct brief_build ---- */

/** Whether a field was given. */
static inline bool brief_build_is_set(const struct brief_build *build_, enum brief_build_field field)
{
	return wd_is_set(&brief_build_structure, build_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status brief_build_clear(struct brief_build *build_, enum brief_build_field field)
{
	return wd_clear(&brief_build_structure, build_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool brief_build_kind_has(enum brief_kind kind, enum brief_build_field field)
{
	return wd_kind_has(&brief_build_structure, (unsigned)field, (int)kind);
}

/** Set context to a copy of a text.  Where. */
static inline enum wd_status brief_build_set_context(struct brief_build *build_, const char *text)
{
	return wd_set_string(&brief_build_structure, build_, BRIEF_BUILD_CONTEXT, text, NULL);
}

/** Set target to a copy of a text.  What. */
static inline enum wd_status brief_build_set_target(struct brief_build *build_, const char *text)
{
	return wd_set_string(&brief_build_structure, build_, BRIEF_BUILD_TARGET, text, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
