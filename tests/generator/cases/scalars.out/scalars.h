/*
 * scalars.h - Values of every kind of scalar: load, build, check and save it.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and scalars_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; scalars_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&scalars_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef SCALARS_API_H
#define SCALARS_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "scalars_schema.h"
#include "scalars_types.h"

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
 * \param[out] document  The document, to be freed by scalars_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status scalars_load_path(const char *path, const struct wd_options *options,
		struct scalars **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&scalars_schema, options), path, options, &data, report);

	*document = (struct scalars *)data;
	return status;
}

/** As scalars_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status scalars_load_file(FILE *file, const struct wd_options *options,
		struct scalars **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&scalars_schema, options), file, options, &data, report);

	*document = (struct scalars *)data;
	return status;
}

/** As scalars_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status scalars_load_text(const char *text, size_t length, const struct wd_options *options,
		struct scalars **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&scalars_schema, options), text, length, options, &data, report);

	*document = (struct scalars *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status scalars_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&scalars_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status scalars_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&scalars_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status scalars_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&scalars_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by scalars_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status scalars_stream_next(struct wd_stream *stream, struct scalars **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct scalars *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct scalars *scalars_new(enum scalars_kind kind)
{
	void *data;

	return wd_new(&scalars_schema, (int)kind, NULL, &data) == WD_OK ? (struct scalars *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status scalars_refresh_defaults(struct scalars *document)
{
	return wd_refresh_defaults(&scalars_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by scalars_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct scalars *scalars_copy(const struct scalars *document)
{
	void *copy;

	return wd_copy(&scalars_schema, document, NULL, &copy) == WD_OK ? (struct scalars *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool scalars_equal(const struct scalars *a, const struct scalars *b)
{
	return wd_equal(&scalars_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void scalars_free(struct scalars *document)
{
	wd_free(&scalars_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status scalars_validate(const struct scalars *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&scalars_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status scalars_save_file(const struct scalars *document, unsigned flags, FILE *file)
{
	return wd_save_file(&scalars_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status scalars_save_path(const struct scalars *document, unsigned flags, const char *path)
{
	return wd_save_path(&scalars_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status scalars_save_text(const struct scalars *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&scalars_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status scalars_save(const struct scalars *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&scalars_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as scalars_save_text(): libcyaml loads it with scalars_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status scalars_save_normal(const struct scalars *document, char **text, size_t *length)
{
	return wd_save_text(&scalars_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by scalars_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status scalars_load_normal(const char *text, size_t length, struct scalars **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&scalars_schema, text, length, NULL, &data);

	*document = (struct scalars *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *scalars_kind_string(enum scalars_kind value)
{
	return wd_enum_string(&scalars_kind_names, (int)value);
}

/** The value of a text; SCALARS_KIND_UNSET when there is none. */
static inline enum scalars_kind scalars_kind_from_string(const char *text)
{
	return (enum scalars_kind)wd_enum_from_string(&scalars_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *scalars_level_string(enum scalars_level value)
{
	return wd_enum_string(&scalars_level_names, (int)value);
}

/** The value of a text; SCALARS_LEVEL_UNSET when there is none. */
static inline enum scalars_level scalars_level_from_string(const char *text)
{
	return (enum scalars_level)wd_enum_from_string(&scalars_level_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *scalars_permission_string(enum scalars_permission value)
{
	return wd_enum_string(&scalars_permission_names, (int)value);
}

/** The value of a text; SCALARS_PERMISSION_UNSET when there is none. */
static inline enum scalars_permission scalars_permission_from_string(const char *text)
{
	return (enum scalars_permission)wd_enum_from_string(&scalars_permission_names, text);
}

/* ---- struct scalars ---- */

/** Whether a field was given. */
static inline bool scalars_is_set(const struct scalars *root_, enum scalars_field field)
{
	return wd_is_set(&scalars_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status scalars_clear(struct scalars *root_, enum scalars_field field)
{
	return wd_clear(&scalars_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool scalars_kind_has(enum scalars_kind kind, enum scalars_field field)
{
	return wd_kind_has(&scalars_structure, (unsigned)field, (int)kind);
}

/**
 * Set name to a copy of a text.  A name of 2 to 4 characters.
 *
 * 1. It may have more bytes.
 */
static inline enum wd_status scalars_set_name(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_NAME, text, NULL);
}

/** Set code to a copy of a text.  Three characters. */
static inline enum wd_status scalars_set_code(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_CODE, text, NULL);
}

/** Set note to a copy of a text.  At most five characters. */
static inline enum wd_status scalars_set_note(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_NOTE, text, NULL);
}

/** Set word to a copy of a text.  At least two characters. */
static inline enum wd_status scalars_set_word(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_WORD, text, NULL);
}

/** Set city to a copy of a text.  A city. */
static inline enum wd_status scalars_set_city(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_CITY, text, NULL);
}

/** Get the value of a key of tags; NULL when it is not there. */
static inline const char *scalars_get_tags(const struct scalars *root_, const char *key)
{
	return wd_map_get(&scalars_structure, root_, SCALARS_TAGS, key);
}

/** Set a key of tags to a copy of a value.  Tags of one character. */
static inline enum wd_status scalars_put_tags(struct scalars *root_, const char *key,
		const char *value)
{
	return wd_map_put(&scalars_structure, root_, SCALARS_TAGS, key, value, NULL);
}

/** Remove a key of tags.  \return whether it was there; see wd_map_remove(). */
static inline bool scalars_remove_tags(struct scalars *root_, const char *key)
{
	return wd_map_remove(&scalars_structure, root_, SCALARS_TAGS, key, NULL);
}

/** Set integer.  An integer as the dialect writes it. */
static inline void scalars_set_integer(struct scalars *root_, int64_t value)
{
	root_->integer = value;
	wd_mark(&scalars_structure, root_, SCALARS_INTEGER, NULL);
}

/** Set plain.  An integer in plain decimal. */
static inline void scalars_set_plain(struct scalars *root_, int64_t value)
{
	root_->plain = value;
	wd_mark(&scalars_structure, root_, SCALARS_PLAIN, NULL);
}

/** Set held.  An integer held as a string. */
static inline void scalars_set_held(struct scalars *root_, int64_t value)
{
	root_->held = value;
	wd_mark(&scalars_structure, root_, SCALARS_HELD, NULL);
}

/** Set byte.  An integer of 8 bits. */
static inline void scalars_set_byte(struct scalars *root_, uint8_t value)
{
	root_->byte = value;
	wd_mark(&scalars_structure, root_, SCALARS_BYTE, NULL);
}

/** Set offset.  An integer of 16 bits with a sign. */
static inline void scalars_set_offset(struct scalars *root_, int16_t value)
{
	root_->offset = value;
	wd_mark(&scalars_structure, root_, SCALARS_OFFSET, NULL);
}

/** Set size.  An integer of 64 bits without a sign. */
static inline void scalars_set_size(struct scalars *root_, uint64_t value)
{
	root_->size = value;
	wd_mark(&scalars_structure, root_, SCALARS_SIZE, NULL);
}

/** Set share.  A number. */
static inline void scalars_set_share(struct scalars *root_, double value)
{
	root_->share = value;
	wd_mark(&scalars_structure, root_, SCALARS_SHARE, NULL);
}

/** Set share to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status scalars_set_share_text(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_SHARE, text, NULL);
}

/** Set ratio.  A number in a float. */
static inline void scalars_set_ratio(struct scalars *root_, float value)
{
	root_->ratio = value;
	wd_mark(&scalars_structure, root_, SCALARS_RATIO, NULL);
}

/** Set ratio to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status scalars_set_ratio_text(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_RATIO, text, NULL);
}

/** Set parts.  A share, or a whole number. */
static inline void scalars_set_parts(struct scalars *root_, double value)
{
	root_->parts = value;
	wd_mark(&scalars_structure, root_, SCALARS_PARTS, NULL);
}

/** Set parts to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status scalars_set_parts_text(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_PARTS, text, NULL);
}

/** Set text.  A number held as a string. */
static inline void scalars_set_text(struct scalars *root_, double value)
{
	root_->text = value;
	wd_mark(&scalars_structure, root_, SCALARS_TEXT, NULL);
}

/** Set text to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status scalars_set_text_text(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_TEXT, text, NULL);
}

/** Set memory to a copy of a text.  A quantity. */
static inline enum wd_status scalars_set_memory(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_MEMORY, text, NULL);
}

/** Set stored to a copy of a text.  A quantity held as a string. */
static inline enum wd_status scalars_set_stored(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_STORED, text, NULL);
}

/**
 * Insert a value in sizes before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Integers of 16 bits.
 */
static inline enum wd_status scalars_insert_sizes(struct scalars *root_, uint32_t index, uint16_t value)
{
	if (index > root_->sizes_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&scalars_structure, root_, SCALARS_SIZES, index, NULL)) {
		return WD_NO_MEMORY;
	}
	root_->sizes[index] = value;
	return WD_OK;
}

/** Append a value to sizes. */
static inline enum wd_status scalars_add_sizes(struct scalars *root_, uint16_t value)
{
	return scalars_insert_sizes(root_, root_->sizes_count, value);
}

/** Remove the element of sizes with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_sizes(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_SIZES, index, NULL);
}

/** The index of the first element of sizes that is a value; the count when there is none. */
static inline uint32_t scalars_find_sizes(const struct scalars *root_, uint16_t value)
{
	uint32_t i = 0;

	while (i < root_->sizes_count && root_->sizes[i] != value) {
		i++;
	}
	return i;
}

/** Set level.  A level. */
static inline void scalars_set_level(struct scalars *root_, enum scalars_level value)
{
	root_->level = value;
	wd_mark(&scalars_structure, root_, SCALARS_LEVEL, NULL);
}

/** Set permissions.  Permissions. */
static inline void scalars_set_permissions(struct scalars *root_, uint32_t value)
{
	root_->permissions = value;
	wd_mark(&scalars_structure, root_, SCALARS_PERMISSIONS, NULL);
}

/** Find the item of grants with a key; NULL when it is not there. */
static inline struct scalars_grants_entry *scalars_find_grants(const struct scalars *root_, const char *key)
{
	return (struct scalars_grants_entry *)wd_item_find(&scalars_structure, root_, SCALARS_GRANTS, key);
}

/**
 * Find or add the item of grants with a key; NULL when memory runs out.  One that is new may move the others.
 * Permissions of others.
 */
static inline struct scalars_grants_entry *scalars_add_grants(struct scalars *root_, const char *key)
{
	return (struct scalars_grants_entry *)wd_item_add(&scalars_structure, root_, SCALARS_GRANTS, key, NULL);
}

/** Remove an item of grants; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool scalars_remove_grants(struct scalars *root_, const char *key)
{
	return wd_item_remove(&scalars_structure, root_, SCALARS_GRANTS, key, NULL);
}

/** Set word_or_number to a copy of a text.  A text that may look like a number. */
static inline enum wd_status scalars_set_word_or_number(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_WORD_OR_NUMBER, text, NULL);
}

/** Set triple to 3 values.  Three numbers. */
static inline void scalars_set_triple(struct scalars *root_, const int16_t values[3])
{
	for (uint32_t i = 0; i < 3; i++) {
		root_->triple[i] = values[i];
	}
	wd_mark(&scalars_structure, root_, SCALARS_TRIPLE, NULL);
}

/** Set an element of pair to a copy of a text; WD_INVALID when there is none with the index.  Two words. */
static inline enum wd_status scalars_set_pair(struct scalars *root_, uint32_t index, const char *text)
{
	return wd_list_set_text(&scalars_structure, root_, SCALARS_PAIR, index, text, NULL);
}

/**
 * Set line, whose elements hold their defaults where it was not set.  \return the first element; NULL when memory runs
 * out.  Two points.
 */
static inline struct scalars_point *scalars_add_line(struct scalars *root_)
{
	return (struct scalars_point *)wd_list_open(&scalars_structure, root_, SCALARS_LINE, NULL);
}

/**
 * Set matrix, whose elements hold their defaults where it was not set.  \return the first element; NULL when memory
 * runs out.  Two rows of two numbers.
 */
static inline struct scalars_matrix_row *scalars_add_matrix(struct scalars *root_)
{
	return (struct scalars_matrix_row *)wd_list_open(&scalars_structure, root_, SCALARS_MATRIX, NULL);
}

/** Set digit.  A digit. */
static inline void scalars_set_digit(struct scalars *root_, int64_t value)
{
	root_->digit = value;
	wd_mark(&scalars_structure, root_, SCALARS_DIGIT, NULL);
}

/** Set some.  Permissions, or null. */
static inline void scalars_set_some(struct scalars *root_, uint32_t value)
{
	root_->some = value;
	wd_mark(&scalars_structure, root_, SCALARS_SOME, NULL);
}

/** Set some to null. */
static inline void scalars_set_some_null(struct scalars *root_)
{
	wd_set_null(&scalars_structure, root_, SCALARS_SOME, NULL);
}

/** Set ends to 2 values.  Two numbers, or null. */
static inline void scalars_set_ends(struct scalars *root_, const uint8_t values[2])
{
	for (uint32_t i = 0; i < 2; i++) {
		root_->ends[i] = values[i];
	}
	wd_mark(&scalars_structure, root_, SCALARS_ENDS, NULL);
}

/** Set ends to null. */
static inline void scalars_set_ends_null(struct scalars *root_)
{
	wd_set_null(&scalars_structure, root_, SCALARS_ENDS, NULL);
}

/**
 * Insert an element in hosts before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Hosts.
 */
static inline struct scalars_host *scalars_insert_host(struct scalars *root_, uint32_t index)
{
	return (struct scalars_host *)wd_list_insert(&scalars_structure, root_, SCALARS_HOSTS, index, NULL);
}

/** Append an element to hosts; NULL when memory runs out.  The others may move. */
static inline struct scalars_host *scalars_add_host(struct scalars *root_)
{
	return scalars_insert_host(root_, root_->hosts_count);
}

/** Remove the element of hosts with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_host(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_HOSTS, index, NULL);
}

/** Find the element of hosts by its hostName and port; NULL when there is none. */
static inline struct scalars_host *scalars_find_host(const struct scalars *root_, const char *name, uint16_t port)
{
	for (uint32_t i = 0; i < root_->hosts_count; i++) {
		struct scalars_host *element_ = &root_->hosts[i];

		if (element_->name && strcmp(element_->name, name) == 0 && element_->port == port) {
			return element_;
		}
	}
	return NULL;
}

/**
 * Insert an element in users before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Users.
 */
static inline struct scalars_user *scalars_insert_user(struct scalars *root_, uint32_t index)
{
	return (struct scalars_user *)wd_list_insert(&scalars_structure, root_, SCALARS_USERS, index, NULL);
}

/** Append an element to users; NULL when memory runs out.  The others may move. */
static inline struct scalars_user *scalars_add_user(struct scalars *root_)
{
	return scalars_insert_user(root_, root_->users_count);
}

/** Remove the element of users with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_user(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_USERS, index, NULL);
}

/** Find the element of users by its id; NULL when there is none. */
static inline struct scalars_user *scalars_find_user(const struct scalars *root_, int64_t id)
{
	for (uint32_t i = 0; i < root_->users_count; i++) {
		struct scalars_user *element_ = &root_->users[i];

		if (element_->id == id) {
			return element_;
		}
	}
	return NULL;
}

/** Set wait to a copy of a text.  How long to wait. */
static inline enum wd_status scalars_set_wait(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_WAIT, text, NULL);
}

/** Set most to a copy of a text.  The longest time. */
static inline enum wd_status scalars_set_most(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_MOST, text, NULL);
}

/** Set room to a copy of a text.  How much room there is. */
static inline enum wd_status scalars_set_room(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_ROOM, text, NULL);
}

/** Set room to null. */
static inline void scalars_set_room_null(struct scalars *root_)
{
	wd_set_null(&scalars_structure, root_, SCALARS_ROOM, NULL);
}

/**
 * Insert an element in waits before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Times.
 */
static inline struct scalars_waits_row *scalars_insert_waits(struct scalars *root_, uint32_t index)
{
	return (struct scalars_waits_row *)wd_list_insert(&scalars_structure, root_, SCALARS_WAITS, index, NULL);
}

/** Append an element to waits; NULL when memory runs out.  The others may move. */
static inline struct scalars_waits_row *scalars_add_waits(struct scalars *root_)
{
	return scalars_insert_waits(root_, root_->waits_count);
}

/** Remove the element of waits with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_waits(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_WAITS, index, NULL);
}

/** Set gate.  A port, or a variable. */
static inline void scalars_set_gate(struct scalars *root_, int64_t value)
{
	root_->gate = value;
	wd_mark(&scalars_structure, root_, SCALARS_GATE, NULL);
}

/** Set gate to a copy of a text in place of a value; WD_INVALID when it is not a variable, such as ${PORT}. */
static inline enum wd_status scalars_set_gate_or_text(struct scalars *root_, const char *text)
{
	return wd_set_instead(&scalars_structure, root_, SCALARS_GATE, text, NULL);
}

/** Set open.  Whether it is open, or a variable, or null. */
static inline void scalars_set_open(struct scalars *root_, bool value)
{
	root_->open = value;
	root_->open_is_null = false;
	wd_mark(&scalars_structure, root_, SCALARS_OPEN, NULL);
}

/** Set open to a copy of a text in place of a value; WD_INVALID when it is not a variable, such as ${PORT}. */
static inline enum wd_status scalars_set_open_or_text(struct scalars *root_, const char *text)
{
	return wd_set_instead(&scalars_structure, root_, SCALARS_OPEN, text, NULL);
}

/** Set open to null. */
static inline void scalars_set_open_null(struct scalars *root_)
{
	wd_set_null(&scalars_structure, root_, SCALARS_OPEN, NULL);
}

/**
 * Insert an element in gates before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Ports, or variables.
 */
static inline struct scalars_gates_row *scalars_insert_gates(struct scalars *root_, uint32_t index)
{
	return (struct scalars_gates_row *)wd_list_insert(&scalars_structure, root_, SCALARS_GATES, index, NULL);
}

/** Append an element to gates; NULL when memory runs out.  The others may move. */
static inline struct scalars_gates_row *scalars_add_gates(struct scalars *root_)
{
	return scalars_insert_gates(root_, root_->gates_count);
}

/** Remove the element of gates with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_gates(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_GATES, index, NULL);
}

/** Set hue.  A level, or a variable. */
static inline void scalars_set_hue(struct scalars *root_, enum scalars_level value)
{
	root_->hue = value;
	wd_mark(&scalars_structure, root_, SCALARS_HUE, NULL);
}

/** Set hue to a copy of a text in place of a value; WD_INVALID when it is not a variable, such as ${PORT}. */
static inline enum wd_status scalars_set_hue_or_text(struct scalars *root_, const char *text)
{
	return wd_set_instead(&scalars_structure, root_, SCALARS_HUE, text, NULL);
}

/** Set path to a copy of a text.  A short word, or a variable. */
static inline enum wd_status scalars_set_path(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_PATH, text, NULL);
}

/** Set weight.  A number, or a variable. */
static inline void scalars_set_weight(struct scalars *root_, double value)
{
	root_->weight = value;
	wd_mark(&scalars_structure, root_, SCALARS_WEIGHT, NULL);
}

/** Set weight to a copy of a text in place of a value; WD_INVALID when it is not a variable, such as ${PORT}. */
static inline enum wd_status scalars_set_weight_or_text(struct scalars *root_, const char *text)
{
	return wd_set_instead(&scalars_structure, root_, SCALARS_WEIGHT, text, NULL);
}

/** Set weight to a number as it is to be written, such as `1500m`; WD_INVALID when the text is none. */
static inline enum wd_status scalars_set_weight_text(struct scalars *root_, const char *text)
{
	return wd_set_string(&scalars_structure, root_, SCALARS_WEIGHT, text, NULL);
}

/**
 * Insert a value in doors before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Doors.
 */
static inline enum wd_status scalars_insert_door(struct scalars *root_, uint32_t index, int64_t value)
{
	if (index > root_->doors_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&scalars_structure, root_, SCALARS_DOORS, index, NULL)) {
		return WD_NO_MEMORY;
	}
	root_->doors[index] = value;
	return WD_OK;
}

/** Append a value to doors. */
static inline enum wd_status scalars_add_door(struct scalars *root_, int64_t value)
{
	return scalars_insert_door(root_, root_->doors_count, value);
}

/** Remove the element of doors with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_door(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_DOORS, index, NULL);
}

/** The index of the first element of doors that is a value; the count when there is none. */
static inline uint32_t scalars_find_door(const struct scalars *root_, int64_t value)
{
	uint32_t i = 0;

	while (i < root_->doors_count && root_->doors[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert a copy of a text in steps before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  Steps.
 */
static inline enum wd_status scalars_insert_step(struct scalars *root_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&scalars_structure, root_, SCALARS_STEPS, index, text, NULL);
}

/** Append a copy of a text to steps. */
static inline enum wd_status scalars_add_step(struct scalars *root_, const char *text)
{
	return scalars_insert_step(root_, root_->steps_count, text);
}

/** Remove the element of steps with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_step(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_STEPS, index, NULL);
}

/** The index of the first element of steps that is a value; the count when there is none. */
static inline uint32_t scalars_find_step(const struct scalars *root_, const char *value)
{
	uint32_t i = 0;

	while (i < root_->steps_count && !(root_->steps[i] && strcmp(root_->steps[i], value) == 0)) {
		i++;
	}
	return i;
}

/**
 * Insert an element in corner before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Shares.
 */
static inline struct scalars_corner_row *scalars_insert_corner(struct scalars *root_, uint32_t index)
{
	return (struct scalars_corner_row *)wd_list_insert(&scalars_structure, root_, SCALARS_CORNER, index, NULL);
}

/** Append an element to corner; NULL when memory runs out.  The others may move. */
static inline struct scalars_corner_row *scalars_add_corner(struct scalars *root_)
{
	return scalars_insert_corner(root_, root_->corner_count);
}

/** Remove the element of corner with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool scalars_remove_corner(struct scalars *root_, uint32_t index)
{
	return wd_list_remove(&scalars_structure, root_, SCALARS_CORNER, index, NULL);
}

/** Set side to 2 values.  Two numbers. */
static inline void scalars_set_side(struct scalars *root_, const uint8_t values[2])
{
	for (uint32_t i = 0; i < 2; i++) {
		root_->side[i] = values[i];
	}
	wd_mark(&scalars_structure, root_, SCALARS_SIDE, NULL);
}

/** Set usual.  Permissions. */
static inline void scalars_set_usual(struct scalars *root_, uint32_t value)
{
	root_->usual = value;
	wd_mark(&scalars_structure, root_, SCALARS_USUAL, NULL);
}

/* ---- struct scalars_user ---- */

/** Whether a field was given. */
static inline bool scalars_user_is_set(const struct scalars_user *user_, enum scalars_user_field field)
{
	return wd_is_set(&scalars_user_structure, user_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status scalars_user_clear(struct scalars_user *user_, enum scalars_user_field field)
{
	return wd_clear(&scalars_user_structure, user_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool scalars_user_kind_has(enum scalars_kind kind, enum scalars_user_field field)
{
	return wd_kind_has(&scalars_user_structure, (unsigned)field, (int)kind);
}

/** Set id.  A number. */
static inline void scalars_user_set_id(struct scalars_user *user_, int64_t value)
{
	user_->id = value;
	wd_mark(&scalars_user_structure, user_, SCALARS_USER_ID, NULL);
}

/* ---- struct scalars_host ---- */

/** Whether a field was given. */
static inline bool scalars_host_is_set(const struct scalars_host *host_, enum scalars_host_field field)
{
	return wd_is_set(&scalars_host_structure, host_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status scalars_host_clear(struct scalars_host *host_, enum scalars_host_field field)
{
	return wd_clear(&scalars_host_structure, host_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool scalars_host_kind_has(enum scalars_kind kind, enum scalars_host_field field)
{
	return wd_kind_has(&scalars_host_structure, (unsigned)field, (int)kind);
}

/** Set hostName to a copy of a text.  Its name. */
static inline enum wd_status scalars_host_set_name(struct scalars_host *host_, const char *text)
{
	return wd_set_string(&scalars_host_structure, host_, SCALARS_HOST_NAME, text, NULL);
}

/** Set port.  Its port. */
static inline void scalars_host_set_port(struct scalars_host *host_, uint16_t value)
{
	host_->port = value;
	wd_mark(&scalars_host_structure, host_, SCALARS_HOST_PORT, NULL);
}

/** Set note to a copy of a text.  A note. */
static inline enum wd_status scalars_host_set_note(struct scalars_host *host_, const char *text)
{
	return wd_set_string(&scalars_host_structure, host_, SCALARS_HOST_NOTE, text, NULL);
}

/* ---- struct scalars_point ---- */

/** Whether a field was given. */
static inline bool scalars_point_is_set(const struct scalars_point *point_, enum scalars_point_field field)
{
	return wd_is_set(&scalars_point_structure, point_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status scalars_point_clear(struct scalars_point *point_, enum scalars_point_field field)
{
	return wd_clear(&scalars_point_structure, point_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool scalars_point_kind_has(enum scalars_kind kind, enum scalars_point_field field)
{
	return wd_kind_has(&scalars_point_structure, (unsigned)field, (int)kind);
}

/** Set x.  To the right. */
static inline void scalars_point_set_x(struct scalars_point *point_, int32_t value)
{
	point_->x = value;
	wd_mark(&scalars_point_structure, point_, SCALARS_POINT_X, NULL);
}

/** Set y.  Down. */
static inline void scalars_point_set_y(struct scalars_point *point_, int32_t value)
{
	point_->y = value;
	wd_mark(&scalars_point_structure, point_, SCALARS_POINT_Y, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
