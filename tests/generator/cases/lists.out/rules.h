/*
 * rules.h - Alerting rules: load, build, check and save it.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and rules_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; rules_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&rules_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef RULES_API_H
#define RULES_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "rules_schema.h"
#include "rules_types.h"

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
 * \param[out] document  The document, to be freed by rules_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status rules_load_path(const char *path, const struct wd_options *options,
		struct rules **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&rules_schema, options), path, options, &data, report);

	*document = (struct rules *)data;
	return status;
}

/** As rules_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status rules_load_file(FILE *file, const struct wd_options *options,
		struct rules **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&rules_schema, options), file, options, &data, report);

	*document = (struct rules *)data;
	return status;
}

/** As rules_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status rules_load_text(const char *text, size_t length, const struct wd_options *options,
		struct rules **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&rules_schema, options), text, length, options, &data, report);

	*document = (struct rules *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status rules_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&rules_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status rules_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&rules_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status rules_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&rules_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by rules_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status rules_stream_next(struct wd_stream *stream, struct rules **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct rules *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct rules *rules_new(enum rules_kind kind)
{
	void *data;

	return wd_new(&rules_schema, (int)kind, NULL, &data) == WD_OK ? (struct rules *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status rules_refresh_defaults(struct rules *document)
{
	return wd_refresh_defaults(&rules_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by rules_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct rules *rules_copy(const struct rules *document)
{
	void *copy;

	return wd_copy(&rules_schema, document, NULL, &copy) == WD_OK ? (struct rules *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool rules_equal(const struct rules *a, const struct rules *b)
{
	return wd_equal(&rules_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void rules_free(struct rules *document)
{
	wd_free(&rules_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status rules_validate(const struct rules *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&rules_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status rules_save_file(const struct rules *document, unsigned flags, FILE *file)
{
	return wd_save_file(&rules_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status rules_save_path(const struct rules *document, unsigned flags, const char *path)
{
	return wd_save_path(&rules_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status rules_save_text(const struct rules *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&rules_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status rules_save(const struct rules *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&rules_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as rules_save_text(): libcyaml loads it with rules_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status rules_save_normal(const struct rules *document, char **text, size_t *length)
{
	return wd_save_text(&rules_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by rules_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status rules_load_normal(const char *text, size_t length, struct rules **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&rules_schema, text, length, NULL, &data);

	*document = (struct rules *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *rules_kind_string(enum rules_kind value)
{
	return wd_enum_string(&rules_kind_names, (int)value);
}

/** The value of a text; RULES_KIND_UNSET when there is none. */
static inline enum rules_kind rules_kind_from_string(const char *text)
{
	return (enum rules_kind)wd_enum_from_string(&rules_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *rules_level_string(enum rules_level value)
{
	return wd_enum_string(&rules_level_names, (int)value);
}

/** The value of a text; RULES_LEVEL_UNSET when there is none. */
static inline enum rules_level rules_level_from_string(const char *text)
{
	return (enum rules_level)wd_enum_from_string(&rules_level_names, text);
}

/* ---- struct rules ---- */

/** Whether a field was given. */
static inline bool rules_is_set(const struct rules *file_, enum rules_field field)
{
	return wd_is_set(&rules_structure, file_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status rules_clear(struct rules *file_, enum rules_field field)
{
	return wd_clear(&rules_structure, file_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool rules_kind_has(enum rules_kind kind, enum rules_field field)
{
	return wd_kind_has(&rules_structure, (unsigned)field, (int)kind);
}

/**
 * Insert an element in groups before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  The groups.
 */
static inline struct rules_group *rules_insert_group(struct rules *file_, uint32_t index)
{
	return (struct rules_group *)wd_list_insert(&rules_structure, file_, RULES_GROUPS, index, NULL);
}

/** Append an element to groups; NULL when memory runs out.  The others may move. */
static inline struct rules_group *rules_add_group(struct rules *file_)
{
	return rules_insert_group(file_, file_->groups_count);
}

/** Remove the element of groups with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_group(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_GROUPS, index, NULL);
}

/**
 * Insert a value in ports before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Ports.
 */
static inline enum wd_status rules_insert_port(struct rules *file_, uint32_t index, int64_t value)
{
	if (index > file_->ports_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&rules_structure, file_, RULES_PORTS, index, NULL)) {
		return WD_NO_MEMORY;
	}
	file_->ports[index] = value;
	return WD_OK;
}

/** Append a value to ports. */
static inline enum wd_status rules_add_port(struct rules *file_, int64_t value)
{
	return rules_insert_port(file_, file_->ports_count, value);
}

/** Remove the element of ports with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_port(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_PORTS, index, NULL);
}

/** The index of the first element of ports that is a value; the count when there is none. */
static inline uint32_t rules_find_port(const struct rules *file_, int64_t value)
{
	uint32_t i = 0;

	while (i < file_->ports_count && file_->ports[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert a copy of a text in words before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  Words.
 */
static inline enum wd_status rules_insert_word(struct rules *file_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&rules_structure, file_, RULES_WORDS, index, text, NULL);
}

/** Append a copy of a text to words. */
static inline enum wd_status rules_add_word(struct rules *file_, const char *text)
{
	return rules_insert_word(file_, file_->words_count, text);
}

/** Remove the element of words with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_word(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_WORDS, index, NULL);
}

/** The index of the first element of words that is a value; the count when there is none. */
static inline uint32_t rules_find_word(const struct rules *file_, const char *value)
{
	uint32_t i = 0;

	while (i < file_->words_count && !(file_->words[i] && strcmp(file_->words[i], value) == 0)) {
		i++;
	}
	return i;
}

/**
 * Insert a value in levels before the element with an index, which is the count to append it; WD_INVALID when the
 * index is above that.  Levels.
 */
static inline enum wd_status rules_insert_level(struct rules *file_, uint32_t index, enum rules_level value)
{
	if (index > file_->levels_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&rules_structure, file_, RULES_LEVELS, index, NULL)) {
		return WD_NO_MEMORY;
	}
	file_->levels[index] = value;
	return WD_OK;
}

/** Append a value to levels. */
static inline enum wd_status rules_add_level(struct rules *file_, enum rules_level value)
{
	return rules_insert_level(file_, file_->levels_count, value);
}

/** Remove the element of levels with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_level(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_LEVELS, index, NULL);
}

/** The index of the first element of levels that is a value; the count when there is none. */
static inline uint32_t rules_find_level(const struct rules *file_, enum rules_level value)
{
	uint32_t i = 0;

	while (i < file_->levels_count && file_->levels[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert a copy of a text in names before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  Names.
 */
static inline enum wd_status rules_insert_name(struct rules *file_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&rules_structure, file_, RULES_NAMES, index, text, NULL);
}

/** Append a copy of a text to names. */
static inline enum wd_status rules_add_name(struct rules *file_, const char *text)
{
	return rules_insert_name(file_, file_->names_count, text);
}

/** Remove the element of names with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_name(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_NAMES, index, NULL);
}

/** The index of the first element of names that is a value; the count when there is none. */
static inline uint32_t rules_find_name(const struct rules *file_, const char *value)
{
	uint32_t i = 0;

	while (i < file_->names_count && !(file_->names[i] && strcmp(file_->names[i], value) == 0)) {
		i++;
	}
	return i;
}

/**
 * Insert an element in parts before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Parts.
 */
static inline struct rules_group *rules_insert_part(struct rules *file_, uint32_t index)
{
	return (struct rules_group *)wd_list_insert(&rules_structure, file_, RULES_PARTS, index, NULL);
}

/** Append an element to parts; NULL when memory runs out.  The others may move. */
static inline struct rules_group *rules_add_part(struct rules *file_)
{
	return rules_insert_part(file_, file_->parts_count);
}

/** Remove the element of parts with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_part(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_PARTS, index, NULL);
}

/** Find the item of pairs with a key; NULL when it is not there. */
static inline struct rules_pairs_entry *rules_find_pairs(const struct rules *file_, const char *key)
{
	return (struct rules_pairs_entry *)wd_item_find(&rules_structure, file_, RULES_PAIRS, key);
}

/**
 * Find or add the item of pairs with a key; NULL when memory runs out.  One that is new may move the others.  Pairs.
 */
static inline struct rules_pairs_entry *rules_add_pairs(struct rules *file_, const char *key)
{
	return (struct rules_pairs_entry *)wd_item_add(&rules_structure, file_, RULES_PAIRS, key, NULL);
}

/** Remove an item of pairs; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool rules_remove_pairs(struct rules *file_, const char *key)
{
	return wd_item_remove(&rules_structure, file_, RULES_PAIRS, key, NULL);
}

/**
 * Insert a value in flags before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Flags.
 */
static inline enum wd_status rules_insert_flag(struct rules *file_, uint32_t index, bool value)
{
	if (index > file_->flags_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&rules_structure, file_, RULES_FLAGS, index, NULL)) {
		return WD_NO_MEMORY;
	}
	file_->flags[index] = value;
	return WD_OK;
}

/** Append a value to flags. */
static inline enum wd_status rules_add_flag(struct rules *file_, bool value)
{
	return rules_insert_flag(file_, file_->flags_count, value);
}

/** Remove the element of flags with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_flag(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_FLAGS, index, NULL);
}

/** The index of the first element of flags that is a value; the count when there is none. */
static inline uint32_t rules_find_flag(const struct rules *file_, bool value)
{
	uint32_t i = 0;

	while (i < file_->flags_count && file_->flags[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert an element in shares before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Shares.
 */
static inline struct rules_shares_row *rules_insert_share(struct rules *file_, uint32_t index)
{
	return (struct rules_shares_row *)wd_list_insert(&rules_structure, file_, RULES_SHARES, index, NULL);
}

/** Append an element to shares; NULL when memory runs out.  The others may move. */
static inline struct rules_shares_row *rules_add_share(struct rules *file_)
{
	return rules_insert_share(file_, file_->shares_count);
}

/** Remove the element of shares with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_share(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_SHARES, index, NULL);
}

/**
 * Insert an element in matrix before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Rows.
 */
static inline struct rules_matrix_row *rules_insert_matrix(struct rules *file_, uint32_t index)
{
	return (struct rules_matrix_row *)wd_list_insert(&rules_structure, file_, RULES_MATRIX, index, NULL);
}

/** Append an element to matrix; NULL when memory runs out.  The others may move. */
static inline struct rules_matrix_row *rules_add_matrix(struct rules *file_)
{
	return rules_insert_matrix(file_, file_->matrix_count);
}

/** Remove the element of matrix with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_matrix(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_MATRIX, index, NULL);
}

/**
 * Insert an element in maps before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Maps.
 */
static inline struct rules_maps_row *rules_insert_map(struct rules *file_, uint32_t index)
{
	return (struct rules_maps_row *)wd_list_insert(&rules_structure, file_, RULES_MAPS, index, NULL);
}

/** Append an element to maps; NULL when memory runs out.  The others may move. */
static inline struct rules_maps_row *rules_add_map(struct rules *file_)
{
	return rules_insert_map(file_, file_->maps_count);
}

/** Remove the element of maps with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_map(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_MAPS, index, NULL);
}

/**
 * Insert a copy of a text in anys before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  Anything.
 */
static inline enum wd_status rules_insert_any(struct rules *file_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&rules_structure, file_, RULES_ANYS, index, text, NULL);
}

/** Append a copy of a text to anys. */
static inline enum wd_status rules_add_any(struct rules *file_, const char *text)
{
	return rules_insert_any(file_, file_->anys_count, text);
}

/** Remove the element of anys with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_remove_any(struct rules *file_, uint32_t index)
{
	return wd_list_remove(&rules_structure, file_, RULES_ANYS, index, NULL);
}

/** Find the item of numbers with a key; NULL when it is not there. */
static inline struct rules_numbers_entry *rules_find_numbers(const struct rules *file_, const char *key)
{
	return (struct rules_numbers_entry *)wd_item_find(&rules_structure, file_, RULES_NUMBERS, key);
}

/**
 * Find or add the item of numbers with a key; NULL when memory runs out.  One that is new may move the others.
 * Numbers by name.
 */
static inline struct rules_numbers_entry *rules_add_numbers(struct rules *file_, const char *key)
{
	return (struct rules_numbers_entry *)wd_item_add(&rules_structure, file_, RULES_NUMBERS, key, NULL);
}

/** Remove an item of numbers; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool rules_remove_numbers(struct rules *file_, const char *key)
{
	return wd_item_remove(&rules_structure, file_, RULES_NUMBERS, key, NULL);
}

/** Find the item of lists with a key; NULL when it is not there. */
static inline struct rules_lists_entry *rules_find_lists(const struct rules *file_, const char *key)
{
	return (struct rules_lists_entry *)wd_item_find(&rules_structure, file_, RULES_LISTS, key);
}

/**
 * Find or add the item of lists with a key; NULL when memory runs out.  One that is new may move the others.  Lists by
 * name.
 */
static inline struct rules_lists_entry *rules_add_lists(struct rules *file_, const char *key)
{
	return (struct rules_lists_entry *)wd_item_add(&rules_structure, file_, RULES_LISTS, key, NULL);
}

/** Remove an item of lists; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool rules_remove_lists(struct rules *file_, const char *key)
{
	return wd_item_remove(&rules_structure, file_, RULES_LISTS, key, NULL);
}

/** Find the item of volumes with a key; NULL when it is not there. */
static inline struct rules_volumes_entry *rules_find_volumes(const struct rules *file_, const char *key)
{
	return (struct rules_volumes_entry *)wd_item_find(&rules_structure, file_, RULES_VOLUMES, key);
}

/**
 * Find or add the item of volumes with a key; NULL when memory runs out.  One that is new may move the others.  Rules
 * by name.
 */
static inline struct rules_volumes_entry *rules_add_volumes(struct rules *file_, const char *key)
{
	return (struct rules_volumes_entry *)wd_item_add(&rules_structure, file_, RULES_VOLUMES, key, NULL);
}

/** Remove an item of volumes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool rules_remove_volumes(struct rules *file_, const char *key)
{
	return wd_item_remove(&rules_structure, file_, RULES_VOLUMES, key, NULL);
}

/** Find the item of deep with a key; NULL when it is not there. */
static inline struct rules_deep_entry *rules_find_deep(const struct rules *file_, const char *key)
{
	return (struct rules_deep_entry *)wd_item_find(&rules_structure, file_, RULES_DEEP, key);
}

/**
 * Find or add the item of deep with a key; NULL when memory runs out.  One that is new may move the others.  Deep.
 */
static inline struct rules_deep_entry *rules_add_deep(struct rules *file_, const char *key)
{
	return (struct rules_deep_entry *)wd_item_add(&rules_structure, file_, RULES_DEEP, key, NULL);
}

/** Remove an item of deep; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool rules_remove_deep(struct rules *file_, const char *key)
{
	return wd_item_remove(&rules_structure, file_, RULES_DEEP, key, NULL);
}

/* ---- struct rules_group ---- */

/** Whether a field was given. */
static inline bool rules_group_is_set(const struct rules_group *group_, enum rules_group_field field)
{
	return wd_is_set(&rules_group_structure, group_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status rules_group_clear(struct rules_group *group_, enum rules_group_field field)
{
	return wd_clear(&rules_group_structure, group_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool rules_group_kind_has(enum rules_kind kind, enum rules_group_field field)
{
	return wd_kind_has(&rules_group_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  Its name. */
static inline enum wd_status rules_group_set_name(struct rules_group *group_, const char *text)
{
	return wd_set_string(&rules_group_structure, group_, RULES_GROUP_NAME, text, NULL);
}

/** Set interval to a copy of a text.  How often. */
static inline enum wd_status rules_group_set_interval(struct rules_group *group_, const char *text)
{
	return wd_set_string(&rules_group_structure, group_, RULES_GROUP_INTERVAL, text, NULL);
}

/**
 * Insert an element in rules before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  The rules.
 */
static inline struct rules_rule *rules_group_insert_rule(struct rules_group *group_, uint32_t index)
{
	return (struct rules_rule *)wd_list_insert(&rules_group_structure, group_, RULES_GROUP_RULES, index, NULL);
}

/** Append an element to rules; NULL when memory runs out.  The others may move. */
static inline struct rules_rule *rules_group_add_rule(struct rules_group *group_)
{
	return rules_group_insert_rule(group_, group_->rules_count);
}

/** Remove the element of rules with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool rules_group_remove_rule(struct rules_group *group_, uint32_t index)
{
	return wd_list_remove(&rules_group_structure, group_, RULES_GROUP_RULES, index, NULL);
}

/* ---- struct rules_rule ---- */

/** Whether a field was given. */
static inline bool rules_rule_is_set(const struct rules_rule *rule_, enum rules_rule_field field)
{
	return wd_is_set(&rules_rule_structure, rule_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status rules_rule_clear(struct rules_rule *rule_, enum rules_rule_field field)
{
	return wd_clear(&rules_rule_structure, rule_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool rules_rule_kind_has(enum rules_kind kind, enum rules_rule_field field)
{
	return wd_kind_has(&rules_rule_structure, (unsigned)field, (int)kind);
}

/** Set expr to a copy of a text.  What. */
static inline enum wd_status rules_rule_set_expr(struct rules_rule *rule_, const char *text)
{
	return wd_set_string(&rules_rule_structure, rule_, RULES_RULE_EXPR, text, NULL);
}

/** Set alert to a copy of a text.  The alert. */
static inline enum wd_status rules_rule_set_alert(struct rules_rule *rule_, const char *text)
{
	return wd_set_string(&rules_rule_structure, rule_, RULES_RULE_ALERT, text, NULL);
}

/** Set record to a copy of a text.  The record. */
static inline enum wd_status rules_rule_set_record(struct rules_rule *rule_, const char *text)
{
	return wd_set_string(&rules_rule_structure, rule_, RULES_RULE_RECORD, text, NULL);
}

/** Get the value of a key of labels; NULL when it is not there. */
static inline const char *rules_rule_get_labels(const struct rules_rule *rule_, const char *key)
{
	return wd_map_get(&rules_rule_structure, rule_, RULES_RULE_LABELS, key);
}

/** Set a key of labels to a copy of a value.  Labels. */
static inline enum wd_status rules_rule_put_labels(struct rules_rule *rule_, const char *key,
		const char *value)
{
	return wd_map_put(&rules_rule_structure, rule_, RULES_RULE_LABELS, key, value, NULL);
}

/** Remove a key of labels.  \return whether it was there; see wd_map_remove(). */
static inline bool rules_rule_remove_labels(struct rules_rule *rule_, const char *key)
{
	return wd_map_remove(&rules_rule_structure, rule_, RULES_RULE_LABELS, key, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
