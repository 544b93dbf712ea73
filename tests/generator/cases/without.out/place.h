/*
 * place.h - Places without some fields: load, build, check and save it.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and place_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; place_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&place_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef PLACE_API_H
#define PLACE_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "place_schema.h"
#include "place_types.h"

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
 * \param[out] document  The document, to be freed by place_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status place_load_path(const char *path, const struct wd_options *options,
		struct place **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&place_schema, options), path, options, &data, report);

	*document = (struct place *)data;
	return status;
}

/** As place_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status place_load_file(FILE *file, const struct wd_options *options,
		struct place **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&place_schema, options), file, options, &data, report);

	*document = (struct place *)data;
	return status;
}

/** As place_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status place_load_text(const char *text, size_t length, const struct wd_options *options,
		struct place **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&place_schema, options), text, length, options, &data, report);

	*document = (struct place *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status place_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&place_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status place_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&place_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status place_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&place_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by place_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status place_stream_next(struct wd_stream *stream, struct place **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct place *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct place *place_new(enum place_kind kind)
{
	void *data;

	return wd_new(&place_schema, (int)kind, NULL, &data) == WD_OK ? (struct place *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status place_refresh_defaults(struct place *document)
{
	return wd_refresh_defaults(&place_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by place_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct place *place_copy(const struct place *document)
{
	void *copy;

	return wd_copy(&place_schema, document, NULL, &copy) == WD_OK ? (struct place *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool place_equal(const struct place *a, const struct place *b)
{
	return wd_equal(&place_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void place_free(struct place *document)
{
	wd_free(&place_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status place_validate(const struct place *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&place_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status place_save_file(const struct place *document, unsigned flags, FILE *file)
{
	return wd_save_file(&place_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status place_save_path(const struct place *document, unsigned flags, const char *path)
{
	return wd_save_path(&place_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status place_save_text(const struct place *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&place_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status place_save(const struct place *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&place_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as place_save_text(): libcyaml loads it with place_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status place_save_normal(const struct place *document, char **text, size_t *length)
{
	return wd_save_text(&place_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by place_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status place_load_normal(const char *text, size_t length, struct place **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&place_schema, text, length, NULL, &data);

	*document = (struct place *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *place_kind_string(enum place_kind value)
{
	return wd_enum_string(&place_kind_names, (int)value);
}

/** The value of a text; PLACE_KIND_UNSET when there is none. */
static inline enum place_kind place_kind_from_string(const char *text)
{
	return (enum place_kind)wd_enum_from_string(&place_kind_names, text);
}

/* ---- struct place ---- */

/** Whether a field was given. */
static inline bool place_is_set(const struct place *root_, enum place_field field)
{
	return wd_is_set(&place_structure, root_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status place_clear(struct place *root_, enum place_field field)
{
	return wd_clear(&place_structure, root_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool place_kind_has(enum place_kind kind, enum place_field field)
{
	return wd_kind_has(&place_structure, (unsigned)field, (int)kind);
}

/** Add near if it is absent; NULL when memory runs out.  A node without more. */
static inline struct place_node *place_add_near(struct place *root_)
{
	return (struct place_node *)wd_structure_add(&place_structure, root_, PLACE_NEAR, NULL);
}

/** Add node if it is absent; NULL when memory runs out.  A node. */
static inline struct place_node *place_add_node(struct place *root_)
{
	return (struct place_node *)wd_structure_add(&place_structure, root_, PLACE_NODE, NULL);
}

/** Find the item of nodes with a key; NULL when it is not there. */
static inline struct place_nodes_entry *place_find_nodes(const struct place *root_, const char *key)
{
	return (struct place_nodes_entry *)wd_item_find(&place_structure, root_, PLACE_NODES, key);
}

/**
 * Find or add the item of nodes with a key; NULL when memory runs out.  One that is new may move the others.  Nodes.
 */
static inline struct place_nodes_entry *place_add_nodes(struct place *root_, const char *key)
{
	return (struct place_nodes_entry *)wd_item_add(&place_structure, root_, PLACE_NODES, key, NULL);
}

/** Remove an item of nodes; those behind it move.  \return whether it was there; see wd_item_remove(). */
static inline bool place_remove_nodes(struct place *root_, const char *key)
{
	return wd_item_remove(&place_structure, root_, PLACE_NODES, key, NULL);
}

/** Mark either as set, for the functions of its struct to put a value there.  Either. */
static inline struct place_either_either *place_add_either(struct place *root_)
{
	return (struct place_either_either *)wd_structure_add(&place_structure, root_, PLACE_EITHER, NULL);
}

/* ---- struct place_either_either ---- */

/**
 * Set string to a copy of a text.  String: text; it needs quotes where YAML would read it as a number or a boolean.
 */
static inline enum wd_status place_either_either_set_string(struct place_either_either *either_, const char *text)
{
	return wd_set_string(&place_either_either_structure, either_, PLACE_EITHER_EITHER_STRING - 1, text, NULL);
}

/** Add structure if it is absent; NULL when memory runs out.  Structure: a group of fields. */
static inline struct place_node *place_either_either_add_structure(struct place_either_either *either_)
{
	return (struct place_node *)wd_structure_add(&place_either_either_structure, either_, PLACE_EITHER_EITHER_STRUCTURE - 1, NULL);
}

/* ---- struct place_node ---- */

/** Whether a field was given. */
static inline bool place_node_is_set(const struct place_node *node_, enum place_node_field field)
{
	return wd_is_set(&place_node_structure, node_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status place_node_clear(struct place_node *node_, enum place_node_field field)
{
	return wd_clear(&place_node_structure, node_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool place_node_kind_has(enum place_kind kind, enum place_node_field field)
{
	return wd_kind_has(&place_node_structure, (unsigned)field, (int)kind);
}

/** Set name to a copy of a text.  Its name. */
static inline enum wd_status place_node_set_name(struct place_node *node_, const char *text)
{
	return wd_set_string(&place_node_structure, node_, PLACE_NODE_NAME, text, NULL);
}

/** Set size.  Its size. */
static inline void place_node_set_size(struct place_node *node_, int64_t value)
{
	node_->size = value;
	wd_mark(&place_node_structure, node_, PLACE_NODE_SIZE, NULL);
}

/** Set mode to a copy of a text.  Its mode. */
static inline enum wd_status place_node_set_mode(struct place_node *node_, const char *text)
{
	return wd_set_string(&place_node_structure, node_, PLACE_NODE_MODE, text, NULL);
}

/** Add far if it is absent; NULL when memory runs out.  A node that is far. */
static inline struct place_node *place_node_add_far(struct place_node *node_)
{
	return (struct place_node *)wd_structure_add(&place_node_structure, node_, PLACE_NODE_FAR, NULL);
}

#ifdef __cplusplus
}
#endif

#endif
