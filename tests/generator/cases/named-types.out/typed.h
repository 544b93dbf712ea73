/*
 * typed.h - Types with names: load, build, check and save it.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

/*
 * Ownership: a document owns everything it points to, and typed_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; typed_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&typed_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef TYPED_API_H
#define TYPED_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "typed_schema.h"
#include "typed_types.h"

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
 * \param[out] document  The document, to be freed by typed_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status typed_load_path(const char *path, const struct wd_options *options,
		struct typed **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&typed_schema, options), path, options, &data, report);

	*document = (struct typed *)data;
	return status;
}

/** As typed_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status typed_load_file(FILE *file, const struct wd_options *options,
		struct typed **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&typed_schema, options), file, options, &data, report);

	*document = (struct typed *)data;
	return status;
}

/** As typed_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status typed_load_text(const char *text, size_t length, const struct wd_options *options,
		struct typed **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&typed_schema, options), text, length, options, &data, report);

	*document = (struct typed *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status typed_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&typed_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status typed_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&typed_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status typed_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&typed_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by typed_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status typed_stream_next(struct wd_stream *stream, struct typed **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct typed *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct typed *typed_new(enum typed_kind kind)
{
	void *data;

	return wd_new(&typed_schema, (int)kind, NULL, &data) == WD_OK ? (struct typed *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status typed_refresh_defaults(struct typed *document)
{
	return wd_refresh_defaults(&typed_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by typed_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct typed *typed_copy(const struct typed *document)
{
	void *copy;

	return wd_copy(&typed_schema, document, NULL, &copy) == WD_OK ? (struct typed *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool typed_equal(const struct typed *a, const struct typed *b)
{
	return wd_equal(&typed_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void typed_free(struct typed *document)
{
	wd_free(&typed_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status typed_validate(const struct typed *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&typed_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status typed_save_file(const struct typed *document, unsigned flags, FILE *file)
{
	return wd_save_file(&typed_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status typed_save_path(const struct typed *document, unsigned flags, const char *path)
{
	return wd_save_path(&typed_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status typed_save_text(const struct typed *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&typed_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status typed_save(const struct typed *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&typed_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as typed_save_text(): libcyaml loads it with typed_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status typed_save_normal(const struct typed *document, char **text, size_t *length)
{
	return wd_save_text(&typed_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by typed_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status typed_load_normal(const char *text, size_t length, struct typed **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&typed_schema, text, length, NULL, &data);

	*document = (struct typed *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *typed_kind_string(enum typed_kind value)
{
	return wd_enum_string(&typed_kind_names, (int)value);
}

/** The value of a text; TYPED_KIND_UNSET when there is none. */
static inline enum typed_kind typed_kind_from_string(const char *text)
{
	return (enum typed_kind)wd_enum_from_string(&typed_kind_names, text);
}

/* ---- struct typed ---- */

/** Whether a field was given. */
static inline bool typed_is_set(const struct typed *root_, enum typed_field field)
{
	return wd_is_set(&typed_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status typed_clear(struct typed *root_, enum typed_field field)
{
	return wd_clear(&typed_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool typed_kind_has(enum typed_kind kind, enum typed_field field)
{
	return wd_kind_has(&typed_structure, (unsigned)field, (int)kind);
}

/** Set port.  A low port. */
static inline void typed_set_port(struct typed *root_, int64_t value)
{
	root_->port = value;
	wd_mark(&typed_structure, root_, TYPED_PORT, NULL);
}

/** Set other.  Another port. */
static inline void typed_set_other(struct typed *root_, int64_t value)
{
	root_->other = value;
	root_->other_is_null = false;
	wd_mark(&typed_structure, root_, TYPED_OTHER, NULL);
}

/** Set other to null. */
static inline void typed_set_other_null(struct typed *root_)
{
	wd_set_null(&typed_structure, root_, TYPED_OTHER, NULL);
}

/**
 * Insert an element in ports before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Ports.
 */
static inline struct typed_port_mapping *typed_insert_ports(struct typed *root_, uint32_t index)
{
	return (struct typed_port_mapping *)wd_list_insert(&typed_structure, root_, TYPED_PORTS, index, NULL);
}

/** Append an element to ports; NULL when memory runs out.  The others may move. */
static inline struct typed_port_mapping *typed_add_ports(struct typed *root_)
{
	return typed_insert_ports(root_, root_->ports_count);
}

/** Remove the element of ports with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool typed_remove_ports(struct typed *root_, uint32_t index)
{
	return wd_list_remove(&typed_structure, root_, TYPED_PORTS, index, NULL);
}

/** Find the item of named with a key; NULL when it is not there. */
static inline struct typed_named_entry *typed_find_named(const struct typed *root_, const char *key)
{
	return (struct typed_named_entry *)wd_item_find(&typed_structure, root_, TYPED_NAMED, key);
}

/**
 * Find or add the item of named with a key; NULL when memory runs out.  One that is new may move the others.  Ports by
 * name.
 */
static inline struct typed_named_entry *typed_add_named(struct typed *root_, const char *key)
{
	return (struct typed_named_entry *)wd_item_add(&typed_structure, root_, TYPED_NAMED, key, NULL);
}

/** Remove an item of named; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool typed_remove_named(struct typed *root_, const char *key)
{
	return wd_item_remove(&typed_structure, root_, TYPED_NAMED, key, NULL);
}

/** Mark tree as set, for the functions of its struct to put a value there.  A tree. */
static inline struct typed_tree *typed_add_tree(struct typed *root_)
{
	return (struct typed_tree *)wd_structure_add(&typed_structure, root_, TYPED_TREE, NULL);
}

/**
 * Insert an element in trees before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Trees.
 */
static inline struct typed_tree *typed_insert_trees(struct typed *root_, uint32_t index)
{
	return (struct typed_tree *)wd_list_insert(&typed_structure, root_, TYPED_TREES, index, NULL);
}

/** Append an element to trees; NULL when memory runs out.  The others may move. */
static inline struct typed_tree *typed_add_trees(struct typed *root_)
{
	return typed_insert_trees(root_, root_->trees_count);
}

/** Remove the element of trees with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool typed_remove_trees(struct typed *root_, uint32_t index)
{
	return wd_list_remove(&typed_structure, root_, TYPED_TREES, index, NULL);
}

/**
 * Insert a copy of a text in words before the element with an index, which is the count to append it; WD_INVALID when
 * the index is above that.  Words.
 */
static inline enum wd_status typed_insert_word(struct typed *root_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&typed_structure, root_, TYPED_WORDS, index, text, NULL);
}

/** Append a copy of a text to words. */
static inline enum wd_status typed_add_word(struct typed *root_, const char *text)
{
	return typed_insert_word(root_, root_->words_count, text);
}

/** Remove the element of words with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool typed_remove_word(struct typed *root_, uint32_t index)
{
	return wd_list_remove(&typed_structure, root_, TYPED_WORDS, index, NULL);
}

/** The index of the first element of words that is a value; the count when there is none. */
static inline uint32_t typed_find_word(const struct typed *root_, const char *value)
{
	uint32_t i = 0;

	while (i < root_->words_count && !(root_->words[i] && strcmp(root_->words[i], value) == 0)) {
		i++;
	}
	return i;
}

/** Find the item of commands with a key; NULL when it is not there. */
static inline struct typed_commands_entry *typed_find_commands(const struct typed *root_, const char *key)
{
	return (struct typed_commands_entry *)wd_item_find(&typed_structure, root_, TYPED_COMMANDS, key);
}

/**
 * Find or add the item of commands with a key; NULL when memory runs out.  One that is new may move the others.
 * Commands.
 */
static inline struct typed_commands_entry *typed_add_commands(struct typed *root_, const char *key)
{
	return (struct typed_commands_entry *)wd_item_add(&typed_structure, root_, TYPED_COMMANDS, key, NULL);
}

/** Remove an item of commands; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool typed_remove_commands(struct typed *root_, const char *key)
{
	return wd_item_remove(&typed_structure, root_, TYPED_COMMANDS, key, NULL);
}

/* ---- struct typed_step ---- */

/** Whether a field was given. */
static inline bool typed_step_is_set(const struct typed_step *step_, enum typed_step_field field)
{
	return wd_is_set(&typed_step_structure, step_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status typed_step_clear(struct typed_step *step_, enum typed_step_field field)
{
	return wd_clear(&typed_step_structure, step_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool typed_step_kind_has(enum typed_kind kind, enum typed_step_field field)
{
	return wd_kind_has(&typed_step_structure, (unsigned)field, (int)kind);
}

/** Mark command as set, for the functions of its struct to put a value there.  What is run. */
static inline struct typed_command *typed_step_add_command(struct typed_step *step_)
{
	return (struct typed_command *)wd_structure_add(&typed_step_structure, step_, TYPED_STEP_COMMAND, NULL);
}

/* ---- struct typed_command ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status typed_command_set_string(struct typed_command *either_, const char *text)
{
	return wd_set_string(&typed_command_structure, either_, TYPED_COMMAND_STRING - 1, text, NULL);
}

/**
 * Insert an element in list before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  List of Structure: a sequence of values of one type.
 */
static inline struct typed_step *typed_command_insert_list(struct typed_command *either_, uint32_t index)
{
	return (struct typed_step *)wd_list_insert(&typed_command_structure, either_, TYPED_COMMAND_LIST - 1, index, NULL);
}

/** Append an element to list; NULL when memory runs out.  The others may move. */
static inline struct typed_step *typed_command_add_list(struct typed_command *either_)
{
	return typed_command_insert_list(either_, either_->list_count);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool typed_command_remove_list(struct typed_command *either_, uint32_t index)
{
	return wd_list_remove(&typed_command_structure, either_, TYPED_COMMAND_LIST - 1, index, NULL);
}

/* ---- struct typed_tree ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status typed_tree_set_string(struct typed_tree *either_, const char *text)
{
	return wd_set_string(&typed_tree_structure, either_, TYPED_TREE_STRING - 1, text, NULL);
}

/**
 * Insert an element in list before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  List of Tree: a sequence of values of one type.
 */
static inline struct typed_tree *typed_tree_insert_list(struct typed_tree *either_, uint32_t index)
{
	return (struct typed_tree *)wd_list_insert(&typed_tree_structure, either_, TYPED_TREE_LIST - 1, index, NULL);
}

/** Append an element to list; NULL when memory runs out.  The others may move. */
static inline struct typed_tree *typed_tree_add_list(struct typed_tree *either_)
{
	return typed_tree_insert_list(either_, either_->list_count);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool typed_tree_remove_list(struct typed_tree *either_, uint32_t index)
{
	return wd_list_remove(&typed_tree_structure, either_, TYPED_TREE_LIST - 1, index, NULL);
}

/** Find the item of map with a key; NULL when it is not there. */
static inline struct typed_tree_map_entry *typed_tree_find_map(const struct typed_tree *either_, const char *key)
{
	return (struct typed_tree_map_entry *)wd_item_find(&typed_tree_structure, either_, TYPED_TREE_MAP - 1, key);
}

/**
 * Find or add the item of map with a key; NULL when memory runs out.  One that is new may move the others.  Map of
 * Tree: keys of your choice, each with a value.
 */
static inline struct typed_tree_map_entry *typed_tree_add_map(struct typed_tree *either_, const char *key)
{
	return (struct typed_tree_map_entry *)wd_item_add(&typed_tree_structure, either_, TYPED_TREE_MAP - 1, key, NULL);
}

/** Remove an item of map; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool typed_tree_remove_map(struct typed_tree *either_, const char *key)
{
	return wd_item_remove(&typed_tree_structure, either_, TYPED_TREE_MAP - 1, key, NULL);
}

/* ---- struct typed_port_mapping ---- */

/** Set integer.  Integer: a whole number, written without quotes. */
static inline void typed_port_mapping_set_integer(struct typed_port_mapping *either_, int64_t value)
{
	wd_select(&typed_port_mapping_structure, either_, TYPED_PORT_MAPPING_INTEGER - 1, NULL);
	either_->integer = value;
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status typed_port_mapping_set_string(struct typed_port_mapping *either_, const char *text)
{
	return wd_set_string(&typed_port_mapping_structure, either_, TYPED_PORT_MAPPING_STRING - 1, text, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct typed_mapping *typed_port_mapping_add_structure(struct typed_port_mapping *either_)
{
	return (struct typed_mapping *)wd_structure_add(&typed_port_mapping_structure, either_, TYPED_PORT_MAPPING_STRUCTURE - 1, NULL);
}

/* ---- struct typed_mapping ---- */

/** Whether a field was given. */
static inline bool typed_mapping_is_set(const struct typed_mapping *mapping_, enum typed_mapping_field field)
{
	return wd_is_set(&typed_mapping_structure, mapping_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status typed_mapping_clear(struct typed_mapping *mapping_, enum typed_mapping_field field)
{
	return wd_clear(&typed_mapping_structure, mapping_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool typed_mapping_kind_has(enum typed_kind kind, enum typed_mapping_field field)
{
	return wd_kind_has(&typed_mapping_structure, (unsigned)field, (int)kind);
}

/** Set inner.  Inside. */
static inline void typed_mapping_set_inner(struct typed_mapping *mapping_, int64_t value)
{
	mapping_->inner = value;
	wd_mark(&typed_mapping_structure, mapping_, TYPED_MAPPING_INNER, NULL);
}

/** Set outer.  Outside. */
static inline void typed_mapping_set_outer(struct typed_mapping *mapping_, int64_t value)
{
	mapping_->outer = value;
	wd_mark(&typed_mapping_structure, mapping_, TYPED_MAPPING_OUTER, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
