/*
 * wd_project.h - Project file of the tool: load, build, check and save it.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

/*
 * Ownership: a document owns everything it points to, and wd_project_free() frees it.  Strings that are passed are
 * copied; pointers that are returned belong to the document, and last until it is changed or freed.
 *
 * Presence: the member of a field that is not set holds the field's default; wd_project_is_set() and its like
 * distinguish the two, and only fields that are set are saved.  The setters below store a value and set the field.
 *
 * Threads: no function keeps global state; one document is for one thread at a time.
 *
 * Memory: the functions here have the C library's allocator for documents, and refuse options with another one
 * (WD_MISUSE).  With those, use the functions of workdef.h: wd_load(&wd_project_schema, ...), wd_free() and the like.
 *
 * Arrays: what adds to a list or a mapping with free keys may move its elements, and what removes from it moves those
 * behind; pointers to them are then no longer valid.  What an element points to, such as a string, stays where it is.
 *
 * \since 1.0.0 of Workdef, where a function does not name another version.
 */
#ifndef WD_PROJECT_API_H
#define WD_PROJECT_API_H

#include <string.h>

#include "quantity.h"
#include "workdef.h"

#include "wd_project_schema.h"
#include "wd_project_types.h"

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
 * \param[out] document  The document, to be freed by wd_project_free(); NULL unless WD_OK.
 * \param[out] report    What was found, to be freed by wd_report_free(); or NULL.
 * \return WD_OK; WD_INVALID when it has errors; WD_UNLOADABLE when it does not hold exactly one document; WD_IO (see
 *         errno), WD_NO_MEMORY, WD_BAD_SCHEMA; WD_MISUSE for options with an allocator.
 */
WD_MUST_CHECK
static inline enum wd_status wd_project_load_path(const char *path, const struct wd_options *options,
		struct wd_project **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_path(wd_typed(&wd_project_schema, options), path, options, &data, report);

	*document = (struct wd_project *)data;
	return status;
}

/** As wd_project_load_path(), from a file that is open, such as standard input.  It is read to its end, not closed. */
WD_MUST_CHECK
static inline enum wd_status wd_project_load_file(FILE *file, const struct wd_options *options,
		struct wd_project **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load_file(wd_typed(&wd_project_schema, options), file, options, &data, report);

	*document = (struct wd_project *)data;
	return status;
}

/** As wd_project_load_path(), from text in memory, which must outlive the report. */
WD_MUST_CHECK
static inline enum wd_status wd_project_load_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_project **document, struct wd_report **report)
{
	void *data;
	enum wd_status status = wd_load(wd_typed(&wd_project_schema, options), text, length, options, &data, report);

	*document = (struct wd_project *)data;
	return status;
}

/** Check all documents of a text, as wd_check(). */
static inline enum wd_status wd_project_check_text(const char *text, size_t length, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_check(&wd_project_schema, text, length, options, report);
}

/** Begin to load a stream of documents from a file, as wd_stream_open_file(). */
WD_MUST_CHECK
static inline enum wd_status wd_project_stream_open_file(struct wd_stream **stream, FILE *file,
		const struct wd_options *options)
{
	return wd_stream_open_file(stream, wd_typed(&wd_project_schema, options), WD_LOAD, file, options);
}

/** Begin to load a stream of documents from text in memory, as wd_stream_open(). */
WD_MUST_CHECK
static inline enum wd_status wd_project_stream_open_text(struct wd_stream **stream, const char *text, size_t length,
		const struct wd_options *options)
{
	return wd_stream_open(stream, wd_typed(&wd_project_schema, options), WD_LOAD, text, length, options);
}

/**
 * Load the next document of a stream, as wd_stream_next().
 *
 * \param[out] document  The document, to be freed by wd_project_free(); NULL when it has errors, is skipped or empty.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_MUST_CHECK
static inline enum wd_status wd_project_stream_next(struct wd_stream *stream, struct wd_project **document)
{
	void *data;
	enum wd_status status = wd_stream_next(stream, &data);

	*document = (struct wd_project *)data;
	return status;
}

/** Make an empty document of a kind, which holds the defaults.  \return it, or NULL (no memory, or no such kind). */
WD_MUST_CHECK
static inline struct wd_project *wd_project_new(enum wd_project_kind kind)
{
	void *data;

	return wd_new(&wd_project_schema, (int)kind, NULL, &data) == WD_OK ? (struct wd_project *)data : NULL;
}

/** Store the defaults of fields that are not set, after others were set; see wd_refresh_defaults(). */
static inline enum wd_status wd_project_refresh_defaults(struct wd_project *document)
{
	return wd_refresh_defaults(&wd_project_schema, document, NULL);
}

/** Copy a document.  \return the copy, to be freed by wd_project_free(); NULL when memory runs out. */
WD_MUST_CHECK
static inline struct wd_project *wd_project_copy(const struct wd_project *document)
{
	void *copy;

	return wd_copy(&wd_project_schema, document, NULL, &copy) == WD_OK ? (struct wd_project *)copy : NULL;
}

/** Whether two documents have the same fields set, to the same values; see wd_equal(). */
static inline bool wd_project_equal(const struct wd_project *a, const struct wd_project *b)
{
	return wd_equal(&wd_project_schema, a, b);
}

/** Free a document that the C library's allocator holds.  NULL is allowed. */
static inline void wd_project_free(struct wd_project *document)
{
	wd_free(&wd_project_schema, document, NULL);
}

/** Check a document that was built in code, as wd_validate(). */
static inline enum wd_status wd_project_validate(const struct wd_project *document, const struct wd_options *options,
		struct wd_report **report)
{
	return wd_validate(&wd_project_schema, document, options, report);
}

/** Write a document to a file: flags of enum wd_save_flag.  \return WD_OK, WD_IO, WD_NO_MEMORY. */
static inline enum wd_status wd_project_save_file(const struct wd_project *document, unsigned flags, FILE *file)
{
	return wd_save_file(&wd_project_schema, document, flags, NULL, file);
}

/** Replace a file by a document, as a whole or not at all: see wd_save_path().  \return WD_OK, WD_IO, WD_NO_MEMORY. */
WD_MUST_CHECK
static inline enum wd_status wd_project_save_path(const struct wd_project *document, unsigned flags, const char *path)
{
	return wd_save_path(&wd_project_schema, document, flags, NULL, path);
}

/** Write a document to memory: text, ending in NUL, to be freed by free().  Length may be NULL; see wd_save_text(). */
WD_MUST_CHECK
static inline enum wd_status wd_project_save_text(const struct wd_project *document, unsigned flags, char **text,
		size_t *length)
{
	return wd_save_text(&wd_project_schema, document, flags, NULL, text, length);
}

/** Write a document through a function; see wd_save(). */
static inline enum wd_status wd_project_save(const struct wd_project *document, unsigned flags, wd_write_fn write, void *ctx)
{
	return wd_save(&wd_project_schema, document, flags, NULL, write, ctx);
}

/** Write a document's normal form to memory, as wd_project_save_text(): libcyaml loads it with wd_project_cyaml.h alone. */
WD_MUST_CHECK
static inline enum wd_status wd_project_save_normal(const struct wd_project *document, char **text, size_t *length)
{
	return wd_save_text(&wd_project_schema, document, WD_SAVE_NORMAL, NULL, text, length);
}

/** Load a document, to be freed by wd_project_free(), from its normal form, which is not checked: see wd_load_normal(). */
WD_MUST_CHECK
static inline enum wd_status wd_project_load_normal(const char *text, size_t length, struct wd_project **document)
{
	void *data;
	enum wd_status status = wd_load_normal(&wd_project_schema, text, length, NULL, &data);

	*document = (struct wd_project *)data;
	return status;
}

/* ---- enumerations ----------------------------------------------------------------------------------------------- */

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *wd_project_kind_string(enum wd_project_kind value)
{
	return wd_enum_string(&wd_project_kind_names, (int)value);
}

/** The value of a text; WD_PROJECT_KIND_UNSET when there is none. */
static inline enum wd_project_kind wd_project_kind_from_string(const char *text)
{
	return (enum wd_project_kind)wd_enum_from_string(&wd_project_kind_names, text);
}

/** The text of a value on the wire; NULL when it is unset or none. */
static inline const char *wd_project_code_string(enum wd_project_code value)
{
	return wd_enum_string(&wd_project_code_names, (int)value);
}

/** The value of a text; WD_PROJECT_CODE_UNSET when there is none. */
static inline enum wd_project_code wd_project_code_from_string(const char *text)
{
	return (enum wd_project_code)wd_enum_from_string(&wd_project_code_names, text);
}

/* ---- struct wd_project ---- */

/** Whether a field was given. */
static inline bool wd_project_is_set(const struct wd_project *project_, enum wd_project_field field)
{
	return wd_is_set(&wd_project_structure, project_, (unsigned)field);
}

/** Remove a field: what it holds is freed, and its default put there; see wd_clear().  \return WD_OK, WD_NO_MEMORY. */
static inline enum wd_status wd_project_clear(struct wd_project *project_, enum wd_project_field field)
{
	return wd_clear(&wd_project_structure, project_, (unsigned)field, NULL);
}

/** Whether a kind of document has a field. */
static inline bool wd_project_kind_has(enum wd_project_kind kind, enum wd_project_field field)
{
	return wd_kind_has(&wd_project_structure, (unsigned)field, (int)kind);
}

/**
 * Insert a value in error before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Findings of these codes are errors. A code counts more than `all`, and an error more than a warning.
 */
static inline enum wd_status wd_project_insert_error(struct wd_project *project_, uint32_t index, enum wd_project_code value)
{
	if (index > project_->error_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&wd_project_structure, project_, WD_PROJECT_ERROR, index, NULL)) {
		return WD_NO_MEMORY;
	}
	project_->error[index] = value;
	return WD_OK;
}

/** Append a value to error. */
static inline enum wd_status wd_project_add_error(struct wd_project *project_, enum wd_project_code value)
{
	return wd_project_insert_error(project_, project_->error_count, value);
}

/** Remove the element of error with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool wd_project_remove_error(struct wd_project *project_, uint32_t index)
{
	return wd_list_remove(&wd_project_structure, project_, WD_PROJECT_ERROR, index, NULL);
}

/** The index of the first element of error that is a value; the count when there is none. */
static inline uint32_t wd_project_find_error(const struct wd_project *project_, enum wd_project_code value)
{
	uint32_t i = 0;

	while (i < project_->error_count && project_->error[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert a value in warn before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Findings of these codes are warnings.
 */
static inline enum wd_status wd_project_insert_warn(struct wd_project *project_, uint32_t index, enum wd_project_code value)
{
	if (index > project_->warn_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&wd_project_structure, project_, WD_PROJECT_WARN, index, NULL)) {
		return WD_NO_MEMORY;
	}
	project_->warn[index] = value;
	return WD_OK;
}

/** Append a value to warn. */
static inline enum wd_status wd_project_add_warn(struct wd_project *project_, enum wd_project_code value)
{
	return wd_project_insert_warn(project_, project_->warn_count, value);
}

/** Remove the element of warn with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool wd_project_remove_warn(struct wd_project *project_, uint32_t index)
{
	return wd_list_remove(&wd_project_structure, project_, WD_PROJECT_WARN, index, NULL);
}

/** The index of the first element of warn that is a value; the count when there is none. */
static inline uint32_t wd_project_find_warn(const struct wd_project *project_, enum wd_project_code value)
{
	uint32_t i = 0;

	while (i < project_->warn_count && project_->warn[i] != value) {
		i++;
	}
	return i;
}

/**
 * Insert a value in allow before the element with an index, which is the count to append it; WD_INVALID when the index
 * is above that.  Findings of these codes are not reported.
 */
static inline enum wd_status wd_project_insert_allow(struct wd_project *project_, uint32_t index, enum wd_project_code value)
{
	if (index > project_->allow_count) {
		return WD_INVALID;
	}
	if (!wd_list_insert(&wd_project_structure, project_, WD_PROJECT_ALLOW, index, NULL)) {
		return WD_NO_MEMORY;
	}
	project_->allow[index] = value;
	return WD_OK;
}

/** Append a value to allow. */
static inline enum wd_status wd_project_add_allow(struct wd_project *project_, enum wd_project_code value)
{
	return wd_project_insert_allow(project_, project_->allow_count, value);
}

/** Remove the element of allow with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool wd_project_remove_allow(struct wd_project *project_, uint32_t index)
{
	return wd_list_remove(&wd_project_structure, project_, WD_PROJECT_ALLOW, index, NULL);
}

/** The index of the first element of allow that is a value; the count when there is none. */
static inline uint32_t wd_project_find_allow(const struct wd_project *project_, enum wd_project_code value)
{
	uint32_t i = 0;

	while (i < project_->allow_count && project_->allow[i] != value) {
		i++;
	}
	return i;
}

/** Set strict.  Warnings are errors, and so are files in which nothing is checked. */
static inline void wd_project_set_strict(struct wd_project *project_, bool value)
{
	project_->strict = value;
	wd_mark(&wd_project_structure, project_, WD_PROJECT_STRICT, NULL);
}

/**
 * Insert a copy of a text in exclude before the element with an index, which is the count to append it; WD_INVALID
 * when the index is above that.  Patterns of files and folders that are left out of a search, relative to the folder
 * of this file.
 */
static inline enum wd_status wd_project_insert_exclude(struct wd_project *project_, uint32_t index, const char *text)
{
	return wd_list_insert_text(&wd_project_structure, project_, WD_PROJECT_EXCLUDE, index, text, NULL);
}

/** Append a copy of a text to exclude. */
static inline enum wd_status wd_project_add_exclude(struct wd_project *project_, const char *text)
{
	return wd_project_insert_exclude(project_, project_->exclude_count, text);
}

/** Remove the element of exclude with an index.  \return whether there was one; see wd_list_remove(). */
static inline bool wd_project_remove_exclude(struct wd_project *project_, uint32_t index)
{
	return wd_list_remove(&wd_project_structure, project_, WD_PROJECT_EXCLUDE, index, NULL);
}

/** The index of the first element of exclude that is a value; the count when there is none. */
static inline uint32_t wd_project_find_exclude(const struct wd_project *project_, const char *value)
{
	uint32_t i = 0;

	while (i < project_->exclude_count && !(project_->exclude[i] && strcmp(project_->exclude[i], value) == 0)) {
		i++;
	}
	return i;
}

#ifdef __cplusplus
}
#endif

#endif
