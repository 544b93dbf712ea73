/*
 * nul.h - Null: load, build, check and save it.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and nul_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; nul_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&nul_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef NUL_API_H
#define NUL_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "nul_schema.h"
#include "nul_types.h"

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
 * \param[out] document  The document, to be freed by nul_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status nul_load_path(const char *path, const struct wd_options *options,
		struct nul **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&nul_schema, options), path, options, &data, report);

	*document = (struct nul *)data;
	return status;
}

/** As nul_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status nul_load_file(FILE *file, const struct wd_options *options,
		struct nul **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&nul_schema, options), file, options, &data, report);

	*document = (struct nul *)data;
	return status;
}

/** As nul_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status nul_load_text(const char *text, size_t length, const struct wd_options *options,
		struct nul **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&nul_schema, options), text, length, options, &data, report);

	*document = (struct nul *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status nul_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&nul_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status nul_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&nul_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status nul_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&nul_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by nul_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status nul_stream_next(struct wd_stream *stream, struct nul **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct nul *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct nul *nul_new(enum nul_kind kind)
{
	void *data;

	return wd_new(&nul_schema, (int)kind, NULL, &data) == WD_OK ? (struct nul *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status nul_refresh_defaults(struct nul *document)
{
	return wd_refresh_defaults(&nul_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by nul_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct nul *nul_copy(const struct nul *document)
{
	void *copy;

	return wd_copy(&nul_schema, document, NULL, &copy) == WD_OK ? (struct nul *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool nul_equal(const struct nul *a, const struct nul *b)
{
	return wd_equal(&nul_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void nul_free(struct nul *document)
{
	wd_free(&nul_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status nul_validate(const struct nul *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&nul_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status nul_save_file(const struct nul *document, unsigned flags, FILE *file)
{
	return wd_save_file(&nul_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status nul_save_path(const struct nul *document, unsigned flags, const char *path)
{
	return wd_save_path(&nul_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status nul_save_text(const struct nul *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&nul_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status nul_save(const struct nul *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&nul_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as nul_save_text(): libcyaml loads it with nul_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status nul_save_normal(const struct nul *document, char **text, size_t *length)
{
	return wd_save_text(&nul_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by nul_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status nul_load_normal(const char *text, size_t length, struct nul **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&nul_schema, text, length, NULL, &data);

	*document = (struct nul *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *nul_kind_string(enum nul_kind value)
{
	return wd_enum_string(&nul_kind_names, (int)value);
}

/** The value of a text; NUL_KIND_UNSET when there is none. */
static inline enum nul_kind nul_kind_from_string(const char *text)
{
	return (enum nul_kind)wd_enum_from_string(&nul_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *nul_level_string(enum nul_level value)
{
	return wd_enum_string(&nul_level_names, (int)value);
}

/** The value of a text; NUL_LEVEL_UNSET when there is none. */
static inline enum nul_level nul_level_from_string(const char *text)
{
	return (enum nul_level)wd_enum_from_string(&nul_level_names, text);
}

/* ---- struct nul ---- */

/** Whether a field was given. */
static inline bool nul_is_set(const struct nul *root_, enum nul_field field)
{
	return wd_is_set(&nul_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status nul_clear(struct nul *root_, enum nul_field field)
{
	return wd_clear(&nul_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool nul_kind_has(enum nul_kind kind, enum nul_field field)
{
	return wd_kind_has(&nul_structure, (unsigned)field, (int)kind);
}

/** Set flag.  A boolean. */
static inline void nul_set_flag(struct nul *root_, bool value)
{
	root_->flag = value;
	root_->flag_is_null = false;
	wd_mark(&nul_structure, root_, NUL_FLAG, NULL);
}

/** Set flag to null. */
static inline void nul_set_flag_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_FLAG, NULL);
}

/** Set count.  A number. */
static inline void nul_set_count(struct nul *root_, int64_t value)
{
	root_->count = value;
	root_->count_is_null = false;
	wd_mark(&nul_structure, root_, NUL_COUNT, NULL);
}

/** Set count to null. */
static inline void nul_set_count_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_COUNT, NULL);
}

/** Set share.  A fraction. */
static inline void nul_set_share(struct nul *root_, double value)
{
	root_->share = value;
	root_->share_is_null = false;
	wd_mark(&nul_structure, root_, NUL_SHARE, NULL);
}

/** Set share to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status nul_set_share_text(struct nul *root_, const char *text)
{
	return wd_set_string(&nul_structure, root_, NUL_SHARE, text, NULL);
}

/** Set share to null. */
static inline void nul_set_share_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_SHARE, NULL);
}

/** Set size to a copy of a text.  A quantity. */
static inline enum wd_status nul_set_size(struct nul *root_, const char *text)
{
	return wd_set_string(&nul_structure, root_, NUL_SIZE, text, NULL);
}

/** Set size to null. */
static inline void nul_set_size_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_SIZE, NULL);
}

/** Set wait to a copy of a text.  A duration. */
static inline enum wd_status nul_set_wait(struct nul *root_, const char *text)
{
	return wd_set_string(&nul_structure, root_, NUL_WAIT, text, NULL);
}

/** Set wait to null. */
static inline void nul_set_wait_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_WAIT, NULL);
}

/** Set name to a copy of a text.  A string. */
static inline enum wd_status nul_set_name(struct nul *root_, const char *text)
{
	return wd_set_string(&nul_structure, root_, NUL_NAME, text, NULL);
}

/** Set name to null. */
static inline void nul_set_name_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_NAME, NULL);
}

/** Set level.  A word. */
static inline void nul_set_level(struct nul *root_, enum nul_level value)
{
	root_->level = value;
	wd_mark(&nul_structure, root_, NUL_LEVEL, NULL);
}

/** Set level to null. */
static inline void nul_set_level_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_LEVEL, NULL);
}

/** Add part if it is absent; NULL when memory runs out.  A structure. */
static inline struct nul_part *nul_add_part(struct nul *root_)
{
	return (struct nul_part *)wd_structure_add(&nul_structure, root_, NUL_PART, NULL);
}

/** Set part to null. */
static inline void nul_set_part_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_PART, NULL);
}

/** Add whole if it is absent; NULL when memory runs out.  A structure in place. */
static inline struct nul_part *nul_add_whole(struct nul *root_)
{
	return (struct nul_part *)wd_structure_add(&nul_structure, root_, NUL_WHOLE, NULL);
}

/** Set whole to null. */
static inline void nul_set_whole_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_WHOLE, NULL);
}

/** Set any to a copy of a JSON text; WD_INVALID when it is none.  Anything. */
static inline enum wd_status nul_set_any(struct nul *root_, const char *text)
{
	return wd_set_string(&nul_structure, root_, NUL_ANY, text, NULL);
}

/**
 * Insert a copy of a text in list before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  A list.
 */
static inline enum wd_status nul_insert_list(struct nul *root_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&nul_structure, root_, NUL_LIST, index, text, NULL);
}

/** Append a copy of a text to list. */
static inline enum wd_status nul_add_list(struct nul *root_, const char *text)
{
	return nul_insert_list(root_, root_->list_count, text);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool nul_remove_list(struct nul *root_, uint32_t index)
{
	return wd_list_remove(&nul_structure, root_, NUL_LIST, index, NULL);
}

/** The index of the first element of list that is a value; the count when there is none. */
static inline uint32_t nul_find_list(const struct nul *root_, const char *value)
{
	uint32_t i = 0;

	while (i < root_->list_count && !(root_->list[i] && strcmp(root_->list[i], value) == 0)) {
		i++;
	}
	return i;
}

/** Set list to null. */
static inline void nul_set_list_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_LIST, NULL);
}

/**
 * Insert an element in names before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Names.
 */
static inline struct nul_names_row *nul_insert_names(struct nul *root_, uint32_t index)
{
	return (struct nul_names_row *)wd_list_insert(&nul_structure, root_, NUL_NAMES, index, NULL);
}

/** Append an element to names; NULL when memory runs out.  The others may move. */
static inline struct nul_names_row *nul_add_names(struct nul *root_)
{
	return nul_insert_names(root_, root_->names_count);
}

/** Remove the element of names with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool nul_remove_names(struct nul *root_, uint32_t index)
{
	return wd_list_remove(&nul_structure, root_, NUL_NAMES, index, NULL);
}

/**
 * Insert a value in levels before the element with an index, which is the count to append it; WD_INVALID when the
 * index is above that.  Levels.
 */
static inline enum wd_status nul_insert_levels(struct nul *root_, uint32_t index, enum nul_level value)
{
	if (index > root_->levels_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&nul_structure, root_, NUL_LEVELS, index, NULL)) {
		return WD_NO_MEMORY;
	}
	root_->levels[index] = value;
	return WD_OK;
}

/** Append a value to levels. */
static inline enum wd_status nul_add_levels(struct nul *root_, enum nul_level value)
{
	return nul_insert_levels(root_, root_->levels_count, value);
}

/** Remove the element of levels with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool nul_remove_levels(struct nul *root_, uint32_t index)
{
	return wd_list_remove(&nul_structure, root_, NUL_LEVELS, index, NULL);
}

/** The index of the first element of levels that is a value; the count when there is none. */
static inline uint32_t nul_find_levels(const struct nul *root_, enum nul_level value)
{
	uint32_t i = 0;

	while (i < root_->levels_count && root_->levels[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert an element in numbers before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Numbers.
 */
static inline struct nul_numbers_row *nul_insert_number(struct nul *root_, uint32_t index)
{
	return (struct nul_numbers_row *)wd_list_insert(&nul_structure, root_, NUL_NUMBERS, index, NULL);
}

/** Append an element to numbers; NULL when memory runs out.  The others may move. */
static inline struct nul_numbers_row *nul_add_number(struct nul *root_)
{
	return nul_insert_number(root_, root_->numbers_count);
}

/** Remove the element of numbers with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool nul_remove_number(struct nul *root_, uint32_t index)
{
	return wd_list_remove(&nul_structure, root_, NUL_NUMBERS, index, NULL);
}

/**
 * Insert an element in parts before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Parts.
 */
static inline struct nul_part *nul_insert_parts(struct nul *root_, uint32_t index)
{
	return (struct nul_part *)wd_list_insert(&nul_structure, root_, NUL_PARTS, index, NULL);
}

/** Append an element to parts; NULL when memory runs out.  The others may move. */
static inline struct nul_part *nul_add_parts(struct nul *root_)
{
	return nul_insert_parts(root_, root_->parts_count);
}

/** Remove the element of parts with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool nul_remove_parts(struct nul *root_, uint32_t index)
{
	return wd_list_remove(&nul_structure, root_, NUL_PARTS, index, NULL);
}

/**
 * Insert an element in lists before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Lists.
 */
static inline struct nul_lists_row *nul_insert_lists(struct nul *root_, uint32_t index)
{
	return (struct nul_lists_row *)wd_list_insert(&nul_structure, root_, NUL_LISTS, index, NULL);
}

/** Append an element to lists; NULL when memory runs out.  The others may move. */
static inline struct nul_lists_row *nul_add_lists(struct nul *root_)
{
	return nul_insert_lists(root_, root_->lists_count);
}

/** Remove the element of lists with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool nul_remove_lists(struct nul *root_, uint32_t index)
{
	return wd_list_remove(&nul_structure, root_, NUL_LISTS, index, NULL);
}

/** Get the value of a key of labels; NULL when it is not there. */
static inline const char *nul_get_labels(const struct nul *root_, const char *key)
{
	return wd_map_get(&nul_structure, root_, NUL_LABELS, key);
}

/** Set a key of labels to a copy of a value.  Labels. */
static inline enum wd_status nul_put_labels(struct nul *root_, const char *key,
		const char *value)
{
	return wd_map_put(&nul_structure, root_, NUL_LABELS, key, value, NULL);
}

/** Remove a key of labels.  \return whether it was there; see wd_map_remove(). */
static inline bool nul_remove_labels(struct nul *root_, const char *key)
{
	return wd_map_remove(&nul_structure, root_, NUL_LABELS, key, NULL);
}

/** Set labels to null. */
static inline void nul_set_labels_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_LABELS, NULL);
}

/** Find the item of flags with a key; NULL when it is not there. */
static inline struct nul_flags_entry *nul_find_flags(const struct nul *root_, const char *key)
{
	return (struct nul_flags_entry *)wd_item_find(&nul_structure, root_, NUL_FLAGS, key);
}

/**
 * Find or add the item of flags with a key; NULL when memory runs out.  One that is new may move the others.  Flags.
 */
static inline struct nul_flags_entry *nul_add_flags(struct nul *root_, const char *key)
{
	return (struct nul_flags_entry *)wd_item_add(&nul_structure, root_, NUL_FLAGS, key, NULL);
}

/** Remove an item of flags; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool nul_remove_flags(struct nul *root_, const char *key)
{
	return wd_item_remove(&nul_structure, root_, NUL_FLAGS, key, NULL);
}

/** Find the item of volumes with a key; NULL when it is not there. */
static inline struct nul_volumes_entry *nul_find_volumes(const struct nul *root_, const char *key)
{
	return (struct nul_volumes_entry *)wd_item_find(&nul_structure, root_, NUL_VOLUMES, key);
}

/**
 * Find or add the item of volumes with a key; NULL when memory runs out.  One that is new may move the others.
 * Volumes.
 */
static inline struct nul_volumes_entry *nul_add_volumes(struct nul *root_, const char *key)
{
	return (struct nul_volumes_entry *)wd_item_add(&nul_structure, root_, NUL_VOLUMES, key, NULL);
}

/** Remove an item of volumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool nul_remove_volumes(struct nul *root_, const char *key)
{
	return wd_item_remove(&nul_structure, root_, NUL_VOLUMES, key, NULL);
}

/** Find the item of items with a key; NULL when it is not there. */
static inline struct nul_part *nul_find_items(const struct nul *root_, const char *key)
{
	return (struct nul_part *)wd_item_find(&nul_structure, root_, NUL_ITEMS, key);
}

/**
 * Find or add the item of items with a key; NULL when memory runs out.  One that is new may move the others.  Items.
 */
static inline struct nul_part *nul_add_items(struct nul *root_, const char *key)
{
	return (struct nul_part *)wd_item_add(&nul_structure, root_, NUL_ITEMS, key, NULL);
}

/** Remove an item of items; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool nul_remove_items(struct nul *root_, const char *key)
{
	return wd_item_remove(&nul_structure, root_, NUL_ITEMS, key, NULL);
}

/** Set items to null. */
static inline void nul_set_items_null(struct nul *root_)
{
	wd_set_null(&nul_structure, root_, NUL_ITEMS, NULL);
}

/** Set strict to a copy of a text.  No null. */
static inline enum wd_status nul_set_strict(struct nul *root_, const char *text)
{
	return wd_set_string(&nul_structure, root_, NUL_STRICT, text, NULL);
}

/* ---- struct nul_part ---- */

/** Whether a field was given. */
static inline bool nul_part_is_set(const struct nul_part *part_, enum nul_part_field field)
{
	return wd_is_set(&nul_part_structure, part_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status nul_part_clear(struct nul_part *part_, enum nul_part_field field)
{
	return wd_clear(&nul_part_structure, part_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool nul_part_kind_has(enum nul_kind kind, enum nul_part_field field)
{
	return wd_kind_has(&nul_part_structure, (unsigned)field, (int)kind);
}

/** Set id to a copy of a text.  Its id. */
static inline enum wd_status nul_part_set_id(struct nul_part *part_, const char *text)
{
	return wd_set_string(&nul_part_structure, part_, NUL_PART_ID, text, NULL);
}

/** Set size.  Its size. */
static inline void nul_part_set_size(struct nul_part *part_, int64_t value)
{
	part_->size = value;
	part_->size_is_null = false;
	wd_mark(&nul_part_structure, part_, NUL_PART_SIZE, NULL);
}

/** Set size to null. */
static inline void nul_part_set_size_null(struct nul_part *part_)
{
	wd_set_null(&nul_part_structure, part_, NUL_PART_SIZE, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
