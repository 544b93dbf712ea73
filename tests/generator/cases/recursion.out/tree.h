/*
 * tree.h - Trees: load, build, check and save it.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and tree_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; tree_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&tree_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef TREE_API_H
#define TREE_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "tree_schema.h"
#include "tree_types.h"

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
 * \param[out] document  The document, to be freed by tree_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status tree_load_path(const char *path, const struct wd_options *options,
		struct tree **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&tree_schema, options), path, options, &data, report);

	*document = (struct tree *)data;
	return status;
}

/** As tree_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status tree_load_file(FILE *file, const struct wd_options *options,
		struct tree **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&tree_schema, options), file, options, &data, report);

	*document = (struct tree *)data;
	return status;
}

/** As tree_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status tree_load_text(const char *text, size_t length, const struct wd_options *options,
		struct tree **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&tree_schema, options), text, length, options, &data, report);

	*document = (struct tree *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status tree_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&tree_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status tree_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&tree_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status tree_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&tree_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by tree_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status tree_stream_next(struct wd_stream *stream, struct tree **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct tree *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct tree *tree_new(enum tree_kind kind)
{
	void *data;

	return wd_new(&tree_schema, (int)kind, NULL, &data) == WD_OK ? (struct tree *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status tree_refresh_defaults(struct tree *document)
{
	return wd_refresh_defaults(&tree_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by tree_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct tree *tree_copy(const struct tree *document)
{
	void *copy;

	return wd_copy(&tree_schema, document, NULL, &copy) == WD_OK ? (struct tree *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool tree_equal(const struct tree *a, const struct tree *b)
{
	return wd_equal(&tree_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void tree_free(struct tree *document)
{
	wd_free(&tree_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status tree_validate(const struct tree *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&tree_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status tree_save_file(const struct tree *document, unsigned flags, FILE *file)
{
	return wd_save_file(&tree_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status tree_save_path(const struct tree *document, unsigned flags, const char *path)
{
	return wd_save_path(&tree_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status tree_save_text(const struct tree *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&tree_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status tree_save(const struct tree *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&tree_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as tree_save_text(): libcyaml loads it with tree_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status tree_save_normal(const struct tree *document, char **text, size_t *length)
{
	return wd_save_text(&tree_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by tree_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status tree_load_normal(const char *text, size_t length, struct tree **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&tree_schema, text, length, NULL, &data);

	*document = (struct tree *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *tree_kind_string(enum tree_kind value)
{
	return wd_enum_string(&tree_kind_names, (int)value);
}

/** The value of a text; TREE_KIND_UNSET when there is none. */
static inline enum tree_kind tree_kind_from_string(const char *text)
{
	return (enum tree_kind)wd_enum_from_string(&tree_kind_names, text);
}

/* ---- struct tree ---- */

/** Whether a field was given. */
static inline bool tree_is_set(const struct tree *root_, enum tree_field field)
{
	return wd_is_set(&tree_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_clear(struct tree *root_, enum tree_field field)
{
	return wd_clear(&tree_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_kind_has(enum tree_kind kind, enum tree_field field)
{
	return wd_kind_has(&tree_structure, (unsigned)field, (int)kind);
}

/** Add node if it is absent; NULL when memory runs out.  The first node. */
static inline struct tree_node *tree_add_node(struct tree *root_)
{
	return (struct tree_node *)wd_structure_add(&tree_structure, root_, TREE_NODE, NULL);
}

/** Add drive if it is absent; NULL when memory runs out.  A drive. */
static inline struct tree_drive *tree_add_drive(struct tree *root_)
{
	return (struct tree_drive *)wd_structure_add(&tree_structure, root_, TREE_DRIVE, NULL);
}

/**
 * Insert an element in roots before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Further documents.
 */
static inline struct tree *tree_insert_root(struct tree *root_, uint32_t index)
{
	return (struct tree *)wd_list_insert(&tree_structure, root_, TREE_ROOTS, index, NULL);
}

/** Append an element to roots; NULL when memory runs out.  The others may move. */
static inline struct tree *tree_add_root(struct tree *root_)
{
	return tree_insert_root(root_, root_->roots_count);
}

/** Remove the element of roots with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool tree_remove_root(struct tree *root_, uint32_t index)
{
	return wd_list_remove(&tree_structure, root_, TREE_ROOTS, index, NULL);
}

/** Add group if it is absent; NULL when memory runs out.  A group. */
static inline struct tree_group *tree_add_group(struct tree *root_)
{
	return (struct tree_group *)wd_structure_add(&tree_structure, root_, TREE_GROUP, NULL);
}

/** Add either if it is absent; NULL when memory runs out.  A choice. */
static inline struct tree_choice *tree_add_either(struct tree *root_)
{
	return (struct tree_choice *)wd_structure_add(&tree_structure, root_, TREE_EITHER, NULL);
}

/* ---- struct tree_choice ---- */

/** Whether a field was given. */
static inline bool tree_choice_is_set(const struct tree_choice *choice_, enum tree_choice_field field)
{
	return wd_is_set(&tree_choice_structure, choice_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_choice_clear(struct tree_choice *choice_, enum tree_choice_field field)
{
	return wd_clear(&tree_choice_structure, choice_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_choice_kind_has(enum tree_kind kind, enum tree_choice_field field)
{
	return wd_kind_has(&tree_choice_structure, (unsigned)field, (int)kind);
}

/** Add choice if it is absent; NULL when memory runs out.  A choice. */
static inline struct tree_choice *tree_choice_add_choice(struct tree_choice *choice_)
{
	return (struct tree_choice *)wd_structure_add(&tree_choice_structure, choice_, TREE_CHOICE_CHOICE, NULL);
}

/** Set name to a copy of a text.  A name. */
static inline enum wd_status tree_choice_set_name(struct tree_choice *choice_, const char *text)
{
	return wd_set_string(&tree_choice_structure, choice_, TREE_CHOICE_NAME, text, NULL);
}

/* ---- struct tree_member ---- */

/** Whether a field was given. */
static inline bool tree_member_is_set(const struct tree_member *member_, enum tree_member_field field)
{
	return wd_is_set(&tree_member_structure, member_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_member_clear(struct tree_member *member_, enum tree_member_field field)
{
	return wd_clear(&tree_member_structure, member_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_member_kind_has(enum tree_kind kind, enum tree_member_field field)
{
	return wd_kind_has(&tree_member_structure, (unsigned)field, (int)kind);
}

/** Add group if it is absent; NULL when memory runs out.  The group in it. */
static inline struct tree_group *tree_member_add_group(struct tree_member *member_)
{
	return (struct tree_group *)wd_structure_add(&tree_member_structure, member_, TREE_MEMBER_GROUP, NULL);
}

/* ---- struct tree_group ---- */

/** Whether a field was given. */
static inline bool tree_group_is_set(const struct tree_group *group_, enum tree_group_field field)
{
	return wd_is_set(&tree_group_structure, group_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_group_clear(struct tree_group *group_, enum tree_group_field field)
{
	return wd_clear(&tree_group_structure, group_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_group_kind_has(enum tree_kind kind, enum tree_group_field field)
{
	return wd_kind_has(&tree_group_structure, (unsigned)field, (int)kind);
}

/** Add member if it is absent; NULL when memory runs out.  Its member. */
static inline struct tree_member *tree_group_add_member(struct tree_group *group_)
{
	return (struct tree_member *)wd_structure_add(&tree_group_structure, group_, TREE_GROUP_MEMBER, NULL);
}

/* ---- struct tree_drive ---- */

/** Whether a field was given. */
static inline bool tree_drive_is_set(const struct tree_drive *drive_, enum tree_drive_field field)
{
	return wd_is_set(&tree_drive_structure, drive_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_drive_clear(struct tree_drive *drive_, enum tree_drive_field field)
{
	return wd_clear(&tree_drive_structure, drive_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_drive_kind_has(enum tree_kind kind, enum tree_drive_field field)
{
	return wd_kind_has(&tree_drive_structure, (unsigned)field, (int)kind);
}

/** Mark file as set, for the functions of its struct to put a value there.  What is below. */
static inline struct tree_drive_file_either *tree_drive_add_file(struct tree_drive *drive_)
{
	return (struct tree_drive_file_either *)wd_structure_add(&tree_drive_structure, drive_, TREE_DRIVE_FILE, NULL);
}

/* ---- struct tree_drive_file_either ---- */

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct tree_file *tree_drive_file_either_add_structure(struct tree_drive_file_either *either_)
{
	return (struct tree_file *)wd_structure_add(&tree_drive_file_either_structure, either_, TREE_DRIVE_FILE_EITHER_STRUCTURE - 1, NULL);
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status tree_drive_file_either_set_string(struct tree_drive_file_either *either_, const char *text)
{
	return wd_set_string(&tree_drive_file_either_structure, either_, TREE_DRIVE_FILE_EITHER_STRING - 1, text, NULL);
}

/* ---- struct tree_file ---- */

/** Whether a field was given. */
static inline bool tree_file_is_set(const struct tree_file *file_, enum tree_file_field field)
{
	return wd_is_set(&tree_file_structure, file_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_file_clear(struct tree_file *file_, enum tree_file_field field)
{
	return wd_clear(&tree_file_structure, file_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_file_kind_has(enum tree_kind kind, enum tree_file_field field)
{
	return wd_kind_has(&tree_file_structure, (unsigned)field, (int)kind);
}

/** Mark backing as set, for the functions of its struct to put a value there.  What is below. */
static inline struct tree_file_backing_either *tree_file_add_backing(struct tree_file *file_)
{
	return (struct tree_file_backing_either *)wd_structure_add(&tree_file_structure, file_, TREE_FILE_BACKING, NULL);
}

/** Set backing to null. */
static inline void tree_file_set_backing_null(struct tree_file *file_)
{
	wd_set_null(&tree_file_structure, file_, TREE_FILE_BACKING, NULL);
}

/* ---- struct tree_file_backing_either ---- */

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct tree_drive *tree_file_backing_either_add_structure(struct tree_file_backing_either *either_)
{
	return (struct tree_drive *)wd_structure_add(&tree_file_backing_either_structure, either_, TREE_FILE_BACKING_EITHER_STRUCTURE - 1, NULL);
}

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status tree_file_backing_either_set_string(struct tree_file_backing_either *either_, const char *text)
{
	return wd_set_string(&tree_file_backing_either_structure, either_, TREE_FILE_BACKING_EITHER_STRING - 1, text, NULL);
}

/* ---- struct tree_node ---- */

/** Whether a field was given. */
static inline bool tree_node_is_set(const struct tree_node *node_, enum tree_node_field field)
{
	return wd_is_set(&tree_node_structure, node_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status tree_node_clear(struct tree_node *node_, enum tree_node_field field)
{
	return wd_clear(&tree_node_structure, node_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool tree_node_kind_has(enum tree_kind kind, enum tree_node_field field)
{
	return wd_kind_has(&tree_node_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  Its name. */
static inline enum wd_status tree_node_set_name(struct tree_node *node_, const char *text)
{
	return wd_set_string(&tree_node_structure, node_, TREE_NODE_NAME, text, NULL);
}

/** Set size.  Its size. */
static inline void tree_node_set_size(struct tree_node *node_, int64_t value)
{
	node_->size = value;
	wd_mark(&tree_node_structure, node_, TREE_NODE_SIZE, NULL);
}

/** Add left if it is absent; NULL when memory runs out.  The node on its left. */
static inline struct tree_node *tree_node_add_left(struct tree_node *node_)
{
	return (struct tree_node *)wd_structure_add(&tree_node_structure, node_, TREE_NODE_LEFT, NULL);
}

/**
 * Insert an element in children before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  The nodes below it.
 */
static inline struct tree_node *tree_node_insert_children(struct tree_node *node_, uint32_t index)
{
	return (struct tree_node *)wd_list_insert(&tree_node_structure, node_, TREE_NODE_CHILDREN, index, NULL);
}

/** Append an element to children; NULL when memory runs out.  The others may move. */
static inline struct tree_node *tree_node_add_children(struct tree_node *node_)
{
	return tree_node_insert_children(node_, node_->children_count);
}

/** Remove the element of children with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool tree_node_remove_children(struct tree_node *node_, uint32_t index)
{
	return wd_list_remove(&tree_node_structure, node_, TREE_NODE_CHILDREN, index, NULL);
}

/** Find the item of named with a key; NULL when it is not there. */
static inline struct tree_node_named_entry *tree_node_find_named(const struct tree_node *node_, const char *key)
{
	return (struct tree_node_named_entry *)wd_item_find(&tree_node_structure, node_, TREE_NODE_NAMED, key);
}

/**
 * Find or add the item of named with a key; NULL when memory runs out.  One that is new may move the others.  Nodes by
 * name.
 */
static inline struct tree_node_named_entry *tree_node_add_named(struct tree_node *node_, const char *key)
{
	return (struct tree_node_named_entry *)wd_item_add(&tree_node_structure, node_, TREE_NODE_NAMED, key, NULL);
}

/** Remove an item of named; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool tree_node_remove_named(struct tree_node *node_, const char *key)
{
	return wd_item_remove(&tree_node_structure, node_, TREE_NODE_NAMED, key, NULL);
}

/** Find the item of items with a key; NULL when it is not there. */
static inline struct tree_node *tree_node_find_items(const struct tree_node *node_, const char *key)
{
	return (struct tree_node *)wd_item_find(&tree_node_structure, node_, TREE_NODE_ITEMS, key);
}

/**
 * Find or add the item of items with a key; NULL when memory runs out.  One that is new may move the others.  Nodes by
 * label.
 */
static inline struct tree_node *tree_node_add_items(struct tree_node *node_, const char *key)
{
	return (struct tree_node *)wd_item_add(&tree_node_structure, node_, TREE_NODE_ITEMS, key, NULL);
}

/** Remove an item of items; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool tree_node_remove_items(struct tree_node *node_, const char *key)
{
	return wd_item_remove(&tree_node_structure, node_, TREE_NODE_ITEMS, key, NULL);
}

/** Mark parent as set, for the functions of its struct to put a value there.  Another one, or its name. */
static inline struct tree_node_parent_either *tree_node_add_parent(struct tree_node *node_)
{
	return (struct tree_node_parent_either *)wd_structure_add(&tree_node_structure, node_, TREE_NODE_PARENT, NULL);
}

/**
 * Insert an element in mixed before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  Whatever.
 */
static inline struct tree_node_mixed_row_either *tree_node_insert_mixed(struct tree_node *node_, uint32_t index)
{
	return (struct tree_node_mixed_row_either *)wd_list_insert(&tree_node_structure, node_, TREE_NODE_MIXED, index, NULL);
}

/** Append an element to mixed; NULL when memory runs out.  The others may move. */
static inline struct tree_node_mixed_row_either *tree_node_add_mixed(struct tree_node *node_)
{
	return tree_node_insert_mixed(node_, node_->mixed_count);
}

/** Remove the element of mixed with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool tree_node_remove_mixed(struct tree_node *node_, uint32_t index)
{
	return wd_list_remove(&tree_node_structure, node_, TREE_NODE_MIXED, index, NULL);
}

/* ---- struct tree_node_mixed_row_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status tree_node_mixed_row_either_set_string(struct tree_node_mixed_row_either *either_, const char *text)
{
	return wd_set_string(&tree_node_mixed_row_either_structure, either_, TREE_NODE_MIXED_ROW_EITHER_STRING - 1, text, NULL);
}

/** Find the item of map with a key; NULL when it is not there. */
static inline struct tree_node_mixed_row_either_map_entry *tree_node_mixed_row_either_find_map(const struct tree_node_mixed_row_either *either_, const char *key)
{
	return (struct tree_node_mixed_row_either_map_entry *)wd_item_find(&tree_node_mixed_row_either_structure, either_, TREE_NODE_MIXED_ROW_EITHER_MAP - 1, key);
}

/**
 * Find or add the item of map with a key; NULL when memory runs out.  One that is new may move the others.  Map of
 * Structure: keys of your choice, each with a value.
 */
static inline struct tree_node_mixed_row_either_map_entry *tree_node_mixed_row_either_add_map(struct tree_node_mixed_row_either *either_, const char *key)
{
	return (struct tree_node_mixed_row_either_map_entry *)wd_item_add(&tree_node_mixed_row_either_structure, either_, TREE_NODE_MIXED_ROW_EITHER_MAP - 1, key, NULL);
}

/** Remove an item of map; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool tree_node_mixed_row_either_remove_map(struct tree_node_mixed_row_either *either_, const char *key)
{
	return wd_item_remove(&tree_node_mixed_row_either_structure, either_, TREE_NODE_MIXED_ROW_EITHER_MAP - 1, key, NULL);
}

/**
 * Insert an element in list before the one with an index, which is the count to append it; NULL when the index is
 * above that, or memory runs out.  The others may move.  List of Structure: a sequence of values of one type.
 */
static inline struct tree_node *tree_node_mixed_row_either_insert_list(struct tree_node_mixed_row_either *either_, uint32_t index)
{
	return (struct tree_node *)wd_list_insert(&tree_node_mixed_row_either_structure, either_, TREE_NODE_MIXED_ROW_EITHER_LIST - 1, index, NULL);
}

/** Append an element to list; NULL when memory runs out.  The others may move. */
static inline struct tree_node *tree_node_mixed_row_either_add_list(struct tree_node_mixed_row_either *either_)
{
	return tree_node_mixed_row_either_insert_list(either_, either_->list_count);
}

/** Remove the element of list with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool tree_node_mixed_row_either_remove_list(struct tree_node_mixed_row_either *either_, uint32_t index)
{
	return wd_list_remove(&tree_node_mixed_row_either_structure, either_, TREE_NODE_MIXED_ROW_EITHER_LIST - 1, index, NULL);
}

/* ---- struct tree_node_parent_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status tree_node_parent_either_set_string(struct tree_node_parent_either *either_, const char *text)
{
	return wd_set_string(&tree_node_parent_either_structure, either_, TREE_NODE_PARENT_EITHER_STRING - 1, text, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct tree_node *tree_node_parent_either_add_structure(struct tree_node_parent_either *either_)
{
	return (struct tree_node *)wd_structure_add(&tree_node_parent_either_structure, either_, TREE_NODE_PARENT_EITHER_STRUCTURE - 1, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
