/*
 * workdef.h - check, load and save documents of any Workdef schema.
 *
 * The functions here work on a `struct wd_schema` and on untyped data; the header generated for a schema offers the same
 * with the schema's own types.  No function keeps global state: different threads may use different objects freely.
 *
 * Arguments are pointers to what they name and not NULL, unless NULL is said to be allowed; a field is one of the
 * structure, and of the type that the function is for.  Where that is not so, a function returns WD_MISUSE, or NULL, false
 * or 0 if it returns no status, and does nothing.  Outputs are always set.
 * When memory runs out, whatever a function was to change is as it was before, unless its description says otherwise.
 *
 * \since 1.0.0, where a function does not name another version.
 */
#ifndef WORKDEF_H
#define WORKDEF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include "schema.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The version of this header, as text and as a number: major * 10000 + minor * 100 + patch. */
#define WD_VERSION "1.0.0"
#define WD_VERSION_NUMBER 10000

/** The version of the library that a program runs with: its WD_VERSION.  The string is constant. */
WD_API const char *wd_version(void);

/** The version of the library that a program runs with: its WD_VERSION_NUMBER. */
WD_API uint32_t wd_version_number(void);

/** What a function came to. */
enum wd_status {
	WD_OK = 0,
	WD_END,         /**< the stream has no further document */
	WD_INVALID,     /**< the input has error findings: see the report */
	WD_UNLOADABLE,  /**< the input holds no document to load, or more than one where one was asked for */
	WD_NO_MEMORY,
	WD_IO,          /**< reading or writing failed: see errno */
	WD_BAD_SCHEMA,  /**< the schema was generated for another version of this library */
	WD_MISUSE       /**< invalid argument, such as NULL */
};

/** Describe a status in a few words.  The string is constant. */
WD_API const char *wd_status_string(enum wd_status status);

/* ---- findings --------------------------------------------------------------------------------------------------- */

enum wd_severity { WD_ERROR = 1, WD_WARNING };

/** The code of a finding; codes.def has the list with causes and remedies. */
enum wd_code {
#define WD_CODE_ROW(id, name, severity, cause, remedy) WD_CODE_##id,
#include "codes.def"
	WD_CODE_COUNT,
	WD_CODE_OWN = WD_CODE_COUNT /**< of the program's own findings: see wd_report_add() */
};

/** The text of a code, such as "unknown-field".  The string is constant. */
WD_API const char *wd_code_string(enum wd_code code);

/** The severity that findings of a code have unless options change it. */
WD_API enum wd_severity wd_code_severity(enum wd_code code);

/** What a finding of a code means.  The string is constant. */
WD_API const char *wd_code_cause(enum wd_code code);

/** What to do about a finding of a code.  The string is constant. */
WD_API const char *wd_code_remedy(enum wd_code code);

/** Find a code by its text.  \return false when there is none. */
WD_API bool wd_code_from_string(const char *text, enum wd_code *code) WD_NONNULL(1, 2);

/** A second place that a finding refers to. */
struct wd_related {
	uint32_t line;       /**< from 1 */
	uint32_t column;     /**< from 1, in characters */
	const char *message; /**< what is there: "first given here" */
};

/** A change of the input: `length` bytes from `offset` on are replaced by the text. */
struct wd_edit {
	size_t offset;
	size_t length;
	const char *text;
};

/** A place in a text: line and column from 1, the column in characters; length in characters on that line. */
struct wd_place {
	uint32_t line;
	uint32_t column;
	uint32_t length;
};

/** One thing to say about a document. */
struct wd_finding {
	enum wd_severity severity;
	enum wd_code code;     /**< WD_CODE_OWN: it comes from wd_report_add() */
	const char *code_text; /**< wd_code_string() of the code; of WD_CODE_OWN, what the program calls it */
	uint32_t document;   /**< from 1 */
	uint32_t line;       /**< from 1; 0: the finding has no place (data built by a program) */
	uint32_t column;     /**< from 1, in characters */
	uint32_t length;     /**< characters on that line, at least 1 */
	const char *path;    /**< on the wire: `spec.pvcs.items.pvc-1.value.size`; "" for the whole document */
	const char *message;
	const char *hint;    /**< what to do, or NULL */
	const struct wd_related *related; /**< or NULL */
	bool is_referenced;  /**< an alias or a merge key brings what is at its place to its path, perhaps to others too */
	const struct wd_edit *edits; /**< what repairs it, all together: in the order of the input, none in another */
	size_t edit_count;   /**< 0: a person has to decide */
};

/** What became of a document. */
enum wd_document_state {
	WD_CHECKED,
	WD_SKIPPED, /**< of another API group */
	WD_EMPTY,   /**< null */
	WD_NOT_YAML /**< syntax error: nothing of it was checked */
};

/** The text of a state: "checked", "skipped", "empty", "syntax".  The string is constant. */
WD_API const char *wd_document_state_string(enum wd_document_state state);

/**
 * All that was found in a stream.  Owned by whoever got it last; wd_report_free() frees everything it points to.
 *
 * Several threads may look at one report, and write it, while none changes it.
 */
struct wd_report;

/** The number of findings that a report keeps: see wd_limits.findings. */
WD_API size_t wd_report_finding_count(const struct wd_report *report);

/**
 * A finding, by its index from 0.  They are in the order of document, line and column.
 *
 * \return the finding, which lasts until the report is added to or freed; NULL where there is none.
 */
WD_API const struct wd_finding *wd_report_finding(const struct wd_report *report, size_t index);

/** The number of documents that were read. */
WD_API uint32_t wd_report_document_count(const struct wd_report *report);

/** What became of a document, by its number from 1; WD_EMPTY where there is none, or it is still being read. */
WD_API enum wd_document_state wd_report_document_state(const struct wd_report *report, uint32_t document);

/** The number of errors, those that the limit on findings left out among them. */
WD_API size_t wd_report_error_count(const struct wd_report *report);

/** As wd_report_error_count(), of warnings. */
WD_API size_t wd_report_warning_count(const struct wd_report *report);

/** Where a node of a document is. */
struct wd_places {
	struct wd_place key;   /**< of its key; of an element of a list, of the element */
	struct wd_place value; /**< where its value begins: for an alias, the alias */
	bool is_missing;       /**< the document has no such node: these are the places of the mapping that lacks it */
};

/**
 * Find where a node of a document is, whether anything was found there or not.  Needs the option `places`.
 *
 * \param[in]  report    The report of reading the document.
 * \param[in]  document  The document's number, from 1, as in findings.
 * \param[in]  path      The node's path on the wire, as in findings: `spec.image`, `spec.image.value`,
 *                       `spec.environment.items["a.b"]`, `spec.command[0]`; "" for the document.  A key may be written
 *                       as in the document, or as the schema calls the field.
 * \param[out] places    The places; all zero when false is returned.
 * \return false when no places are known: without the option, of documents that were skipped, empty or no YAML, and
 *         of data that a program built.  Linear in the path.
 */
WD_API bool wd_report_place(const struct wd_report *report, uint32_t document, const char *path,
		struct wd_places *places) WD_NONNULL(3, 4);

/**
 * Add a finding of the program's own, in its order among the others.  It has the place of its path, if that is known
 * (see wd_report_place()), and it counts for wd_report_error_count(), but not for what a function has returned before.
 *
 * \param[in] report    The report.  Of a stream that is open: between two calls of wd_stream_next().
 * \param[in] document  The document's number, from 1.
 * \param[in] path      The path of what it is about; "" or NULL for the whole document.
 * \param[in] severity  WD_ERROR or WD_WARNING.
 * \param[in] code      What to call this kind of finding: letters, digits, '-', '_', '.' and '/'.  One of codes.def's is
 *                      that code.
 * \param[in] message   What is wrong, in UTF-8.
 * \param[in] hint      What to do about it, in UTF-8; or NULL.
 * \return WD_OK, also when the limit on findings is reached: then the finding is counted, but not kept.  WD_MISUSE for
 *         a document that the report does not have, and arguments that are not as they have to be.  WD_NO_MEMORY.
 *         All texts are copied.  Linear in the number of findings behind it.
 */
WD_API enum wd_status wd_report_add(struct wd_report *report, uint32_t document, const char *path,
		enum wd_severity severity,
		const char *code, const char *message, const char *hint) WD_NONNULL(5, 6);

/** Free a report.  NULL is allowed. */
WD_API void wd_report_free(struct wd_report *report);

/** How a report is written. */
enum wd_report_format {
	WD_REPORT_TEXT,  /**< as gcc writes: place, message, source line, caret, hint */
	WD_REPORT_JSON,  /**< one JSON object on one line */
	WD_REPORT_SARIF, /**< results of a SARIF log, joined by commas: nothing for a report without findings */
	WD_REPORT_GITHUB, /**< workflow commands, a line each, which GitHub shows beside the lines of the source */
	WD_REPORT_JUNIT, /**< a `testsuite` of a JUnit file, with a test case for the report */
	WD_REPORT_COLOR  /**< as WD_REPORT_TEXT, with the colours of a terminal */
};

/**
 * Write a report.
 *
 * \param[in] report  The report.
 * \param[in] name    What to call the input, usually its path.
 * \param[in] format  How.
 * \param[in] out     Where to.
 * \return WD_OK, WD_NO_MEMORY or WD_IO.
 */
WD_API enum wd_status wd_report_write(const struct wd_report *report, const char *name, enum wd_report_format format,
		FILE *out) WD_NONNULL(2, 4);

/**
 * Write the part of a SARIF 2.1.0 log that precedes its results: one run, with a rule for each code.
 *
 * \param[in] tool  The name of the tool that found them.
 * \param[in] out   Where to.
 * \return WD_OK, WD_NO_MEMORY or WD_IO.
 */
WD_API enum wd_status wd_sarif_begin(const char *tool, FILE *out) WD_NONNULL(1, 2);

/**
 * Write the part of a SARIF log that follows its results.
 *
 * \param[in] complete  Whether all inputs could be read: the log says so.
 * \param[in] out       Where to.
 * \return WD_OK or WD_IO.
 */
WD_API enum wd_status wd_sarif_end(bool complete, FILE *out) WD_NONNULL(2);

/* ---- options ---------------------------------------------------------------------------------------------------- */

/** Allocate, resize or free, as libcyaml's `cyaml_mem_fn_t`: size 0 frees; NULL on failure leaves `ptr` as it was. */
typedef void *(*wd_mem_fn)(void *ctx, void *ptr, size_t size);

/**
 * What to make of a code.  "syntax" and "limit" are always errors: what follows them is not read, and nothing can
 * be said of it.
 */
enum wd_level { WD_LEVEL_DEFAULT, WD_LEVEL_ERROR, WD_LEVEL_WARNING, WD_LEVEL_ALLOW };

/** Limits on the input.  0 means the default. */
struct wd_limits {
	size_t bytes;         /**< of the whole stream; 16 MiB */
	uint32_t depth;       /**< of nested mappings and sequences; 100 */
	uint32_t alias_nodes; /**< that aliases expand to in a document, a long scalar for several; 50,000 */
	uint32_t kept_nodes;  /**< of a document that are kept for aliases and merges, or until its kind is known; 300,000 */
	uint32_t documents;   /**< in the stream; 10,000 */
	uint32_t items;       /**< of all free-key mappings of a document; 100,000 */
	uint32_t findings;    /**< in the stream; 10,000 */
};

/** Options of reading.  All zero is the default, and so is a NULL pointer to them. */
struct wd_options {
	struct wd_limits limits;
	uint8_t levels[WD_CODE_COUNT]; /**< enum wd_level */
	bool strict;                   /**< warnings are errors, those that a level makes warnings too */
	wd_mem_fn mem_fn;              /**< NULL: realloc and free */
	void *mem_ctx;
	bool places;                   /**< keep where each node is, for wd_report_place() and wd_report_add() */
	bool libyaml_alone;            /**< libyaml reads all, without the fast reader: the same, but slower */
};

/**
 * For the typed functions of a schema, which free documents with the C library's allocator.
 *
 * \return the schema; NULL, for which there is WD_MISUSE, where the options have an allocator.
 */
static inline const struct wd_schema *wd_typed(const struct wd_schema *schema, const struct wd_options *options)
{
	return options && options->mem_fn ? NULL : schema;
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

/** A stream of documents being read. */
struct wd_stream;

/** What to do with the documents of a stream. */
enum wd_mode {
	WD_CHECK, /**< find everything, load nothing */
	WD_LOAD   /**< also load each document that has no error */
};

/**
 * Begin to read a stream of documents from memory.
 *
 * \param[out] stream   The stream, to be closed by wd_stream_close().
 * \param[in]  schema   The schema of the documents.
 * \param[in]  mode     Check only, or load.
 * \param[in]  text     YAML or JSON in UTF-8 or UTF-16.  Must outlive the stream and its report.
 * \param[in]  length   Bytes in text.
 * \param[in]  options  Options, copied; or NULL.
 * \return WD_OK, WD_NO_MEMORY or WD_BAD_SCHEMA.
 */
WD_API enum wd_status wd_stream_open(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		const char *text, size_t length, const struct wd_options *options) WD_NONNULL(1) WD_MUST_CHECK;

/**
 * Begin to read a stream of documents from a file, which is read to its end (or to the limit on bytes) and not closed.
 *
 * Otherwise as wd_stream_open().  \return also WD_IO.
 */
WD_API enum wd_status wd_stream_open_file(struct wd_stream **stream, const struct wd_schema *schema, enum wd_mode mode,
		FILE *file, const struct wd_options *options) WD_NONNULL(1, 4) WD_MUST_CHECK;

/**
 * Read the next document.
 *
 * Loaded data holds what the schema has.  Where the level of "unknown-field" is not an error, such a field is dropped: its
 * finding says so, and at WD_LEVEL_ALLOW nothing does.
 *
 * In mode WD_LOAD, each document of a list of documents is read as one by itself, and then the list, which has no data.
 * In the report the list is one document.
 *
 * \param[in]  stream  The stream.
 * \param[out] data    The document's typed data, to be freed by wd_free(); NULL when it was not loaded: the mode is
 *                     WD_CHECK, or it has errors, is skipped or empty.  May be NULL in mode WD_CHECK.
 * \return WD_OK, WD_END, WD_NO_MEMORY.
 */
WD_API enum wd_status wd_stream_next(struct wd_stream *stream, void **data) WD_NONNULL(1) WD_MUST_CHECK;

/**
 * Where the document is that wd_stream_next() read last, for wd_report_place() and wd_report_add().
 *
 * \param[in]  stream  The stream.
 * \param[out] path    Its path in the document of that number: "", or `items[2]` in a list of documents.  It lasts until
 *                     the next call of wd_stream_next().  May be NULL.
 * \return the number of the document, from 1; 0 before the first.
 */
WD_API uint32_t wd_stream_document(const struct wd_stream *stream, const char **path) WD_NONNULL(1);

/** What was found so far.  It belongs to the stream, and changes with each wd_stream_next(). */
WD_API struct wd_report *wd_stream_report(const struct wd_stream *stream) WD_NONNULL(1);

/**
 * Close a stream.
 *
 * \param[in]  stream  The stream, or NULL.
 * \param[out] report  Its report, to be freed by wd_report_free(); or NULL to free that too.
 */
WD_API void wd_stream_close(struct wd_stream *stream, struct wd_report **report);

/**
 * Check all documents of a stream.
 *
 * Schema, text, length and options are as for wd_stream_open().
 *
 * \param[out] report  What was found, to be freed by wd_report_free(); NULL on WD_NO_MEMORY and WD_BAD_SCHEMA.
 * \return WD_OK when there is no error finding; WD_INVALID, WD_NO_MEMORY, WD_BAD_SCHEMA.
 */
WD_API enum wd_status wd_check(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, struct wd_report **report) WD_NONNULL(1);

/**
 * Load a stream that holds one document to load; it may also hold skipped and empty documents.
 *
 * Schema, text, length and options are as for wd_stream_open().
 *
 * \param[out] data    The document's typed data, to be freed by wd_free(); NULL unless WD_OK.
 * \param[out] report  As for wd_check(), or NULL.
 * \return WD_OK, WD_INVALID, WD_UNLOADABLE, WD_NO_MEMORY, WD_BAD_SCHEMA.
 */
WD_API enum wd_status wd_load(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, void **data, struct wd_report **report) WD_NONNULL(5) WD_MUST_CHECK;

/** As wd_load(), from a file, which is read to its end and not closed.  \return also WD_IO. */
WD_API enum wd_status wd_load_file(const struct wd_schema *schema, FILE *file, const struct wd_options *options,
		void **data,
		struct wd_report **report) WD_NONNULL(2, 4) WD_MUST_CHECK;

/** As wd_load(), from a file by its path.  \return also WD_IO. */
WD_API enum wd_status wd_load_path(const struct wd_schema *schema, const char *path, const struct wd_options *options,
		void **data, struct wd_report **report) WD_NONNULL(2, 4) WD_MUST_CHECK;

/* ---- typed data ------------------------------------------------------------------------------------------------- */

/**
 * Free a document's data with all that it points to.
 *
 * \param[in] schema   Its schema.
 * \param[in] data     The data, or NULL.
 * \param[in] options  Those that it was loaded or made with: the allocator counts.  Or NULL.
 */
WD_API void wd_free(const struct wd_schema *schema, void *data, const struct wd_options *options) WD_NONNULL(1);

/** Whether the document (or program) gave field number `field`, apart from its default.  `data` is that structure. */
WD_API bool wd_is_set(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/** Whether a kind of document, by its C value, has a field. */
WD_API bool wd_kind_has(const struct wd_structure *structure, unsigned field, int kind) WD_NONNULL(1);

/** The wire text of an enumeration's C value; NULL when it is 0 or none.  The string is constant. */
WD_API const char *wd_enum_string(const struct wd_enum *enumeration, int value) WD_NONNULL(1);

/** The C value of a wire text; 0 when there is none. */
WD_API int wd_enum_from_string(const struct wd_enum *enumeration, const char *text) WD_NONNULL(1, 2);

/**
 * Compare two documents' data: the fields that are set, and their values.  A number is what its double says, whatever
 * its text.  Free keys may be in another order, which costs up to the square of their number; in the same order the
 * time is linear.
 *
 * \return whether they are equal; false for a schema of another version of this library.
 */
WD_API bool wd_equal(const struct wd_schema *schema, const void *a, const void *b) WD_NONNULL(1, 2, 3);

/**
 * Copy data with all that it points to.
 *
 * \param[in]  schema   Its schema.
 * \param[in]  data     The data.
 * \param[in]  options  The allocator for the copy; or NULL.
 * \param[out] copy     The copy, to be freed by wd_free() with the same options; NULL unless WD_OK.
 * \return WD_OK, WD_NO_MEMORY, WD_BAD_SCHEMA.
 */
WD_API enum wd_status wd_copy(const struct wd_schema *schema, const void *data, const struct wd_options *options,
		void **copy) WD_NONNULL(1, 2, 4) WD_MUST_CHECK;

/* ---- fields by their number -------------------------------------------------------------------------------------- */
/*
 * For programs that know no schema: the value of field number `field` of a structure, whose struct is `data`.  A field
 * that is not set has its default: see wd_is_set().  A field of another type gives false, 0 or NULL.
 *
 * What a value is, `structure->fields[field].type->shape` says:
 * - WD_SHAPE_SCALAR, WD_SHAPE_ANY: wd_get_string() and the like have it;
 * - WD_SHAPE_FLAGS: its bits are an integer, its words are elements;
 * - WD_SHAPE_STRUCTURE: wd_get_structure() is `data` for the fields of `type->structure`;
 * - WD_SHAPE_EITHER: wd_get_structure() is `data` for the fields of `type->either`, of which one is set;
 * - WD_SHAPE_LIST, WD_SHAPE_MAP: each wd_get_element() is `data` for the fields of `type->elements`: those of an item, or
 *   a single one, number 0, that has the value.
 *
 * A free key with `deleted` removes an inherited one, and has no value: wd_map_get(), wd_item_find(), wd_get_element(),
 * wd_get_element_string() and wd_path_find() give NULL for it.  It counts for wd_get_count(), and has its
 * wd_get_element_key(); in the schema's own types it is the element whose `deleted` is true.
 */

/** The value of a boolean. */
WD_API bool wd_get_boolean(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/**
 * The value of an integer.  Of an enumeration, a kind or an API version: its C value, 0 where there is none.  Of flags:
 * their bits.  Of a quantity in units of the schema's own: its amount.  INT64_MAX where it is above that.
 */
WD_API int64_t wd_get_integer(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/** As wd_get_integer(), for what may be above INT64_MAX; 0 where it is below 0. */
WD_API uint64_t wd_get_unsigned(const struct wd_structure *structure, const void *data, unsigned field)
		WD_NONNULL(1);

/** The value of a number, or of what wd_get_integer() gives. */
WD_API double wd_get_number(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/**
 * The text of a string or quantity, or NULL.  Of an enumeration: its word.  Of a value of any form: its JSON text.  Of a
 * number: its text, where it is not written as its double is (`1500m`).  Of each: a text in its place, as OR_TEXT allows.
 */
WD_API const char *wd_get_string(const struct wd_structure *structure, const void *data, unsigned field)
		WD_NONNULL(1);

/** Whether a field is set to null. */
WD_API bool wd_is_null(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/** The struct of a structure, or of an EITHER: `data` for its own fields; NULL where it is absent. */
WD_API void *wd_get_structure(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/** The number of elements of a list, of keys of a mapping with free keys, or of words of flags. */
WD_API uint32_t wd_get_count(const struct wd_structure *structure, const void *data, unsigned field) WD_NONNULL(1);

/** The element at an index from 0: `data` for the fields of `type->elements`.  NULL for none. */
WD_API void *wd_get_element(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
		WD_NONNULL(1);

/** The free key at an index from 0; NULL for a list, and where there is none. */
WD_API const char *wd_get_element_key(const struct wd_structure *structure, const void *data, unsigned field,
		uint32_t index) WD_NONNULL(1);

/** As wd_get_string(), of the element at an index from 0 that is a value; the word of flags. */
WD_API const char *wd_get_element_string(const struct wd_structure *structure, const void *data, unsigned field,
		uint32_t index) WD_NONNULL(1);

/** Whether the free key at an index from 0 removes an inherited one.  Without a key for that in the schema, none does. */
WD_API bool wd_is_element_removed(const struct wd_structure *structure, const void *data, unsigned field,
		uint32_t index) WD_NONNULL(1);

/** Set a boolean.  \return WD_OK; WD_MISUSE for a field of another type. */
WD_API enum wd_status wd_set_boolean(const struct wd_structure *structure, void *data, unsigned field, bool value,
		const struct wd_options *options) WD_NONNULL(1);

/**
 * Set an integer, an enumeration by its C value, or flags by their bits.
 *
 * \return WD_OK; WD_INVALID when the member in C cannot hold the number, or the enumeration has no such value;
 *         WD_MISUSE for a field of another type.  Bounds are checked by wd_validate().
 */
WD_API enum wd_status wd_set_integer(const struct wd_structure *structure, void *data, unsigned field, int64_t value,
		const struct wd_options *options) WD_NONNULL(1);

/** As wd_set_integer(), of an integer that may be above INT64_MAX. */
WD_API enum wd_status wd_set_unsigned(const struct wd_structure *structure, void *data, unsigned field, uint64_t value,
		const struct wd_options *options) WD_NONNULL(1);

/**
 * Set a number.
 *
 * \return WD_OK; WD_INVALID for NaN, for infinities, and for what is infinite as a float where the member is one;
 *         WD_MISUSE for a field of another type.
 */
WD_API enum wd_status wd_set_number(const struct wd_structure *structure, void *data, unsigned field, double value,
		const struct wd_options *options) WD_NONNULL(1);

/** A field, and where its data is. */
struct wd_field_place {
	const struct wd_structure *structure; /**< that has the field */
	unsigned field;                       /**< its number */
	void *data;                           /**< the struct of the structure; NULL where the data has none */
};

/**
 * Find the field that the path of a finding leads to, for wd_get_string() and the like.
 *
 * A further key has the field of such keys.  Of a key that several variants have, the field is that of the variant which
 * the data has; or of the first one.  What is in a value of several types has no data where the data has another type.
 *
 * \param[in]  schema  The schema.
 * \param[in]  data    The document's data; or NULL, to find the field alone.
 * \param[in]  path    The path on the wire: `spec.image.value`, `spec.pvcs.items.data.value.path`.
 * \param[out] found   The innermost field on the path; all zero when there is none.
 * \return whether the path begins with a field of the schema.  Linear in the path, and in the free keys on it.
 */
WD_API bool wd_path_find(const struct wd_schema *schema, void *data, const char *path, struct wd_field_place *found)
		WD_NONNULL(1, 3, 4);

/* ---- building data in code --------------------------------------------------------------------------------------- */
/*
 * One rule of ownership: data owns all that it points to.  Strings that are handed in are copied, and may be part of
 * the data; what the functions return belongs to the data, until it is changed there or freed.  One allocator serves all
 * of one document: pass the same options each time.
 *
 * Members can also be assigned to directly; wd_mark() then notes that the field is set.  What a pointer member points to
 * must come from the document's allocator, and every entry and item must have a key.
 */

/**
 * Make an empty document of a kind: kind and current API version are set, its fields hold their defaults.
 *
 * \param[in]  schema   The schema.
 * \param[in]  kind     The kind's C value, from 1; 1 also where the schema has but one kind.
 * \param[in]  options  The allocator; or NULL.
 * \param[out] data     The document, to be freed by wd_free(); NULL unless WD_OK.
 * \return WD_OK, WD_NO_MEMORY, WD_BAD_SCHEMA; WD_INVALID when there is no such kind.
 */
WD_API enum wd_status wd_new(const struct wd_schema *schema, int kind, const struct wd_options *options, void **data)
		WD_NONNULL(1, 4) WD_MUST_CHECK;

/**
 * Store the defaults of all fields that are not set, as they are when a document is loaded: those that a rule gives
 * because of what another field holds, and those that the document's kind has.  New data holds defaults; what a program
 * sets afterwards does not change them by itself.
 *
 * \return WD_OK, WD_BAD_SCHEMA; WD_NO_MEMORY: then what is set is as it was, but defaults may be missing.  Linear.
 */
WD_API enum wd_status wd_refresh_defaults(const struct wd_schema *schema, void *data, const struct wd_options *options)
		WD_NONNULL(1, 2);

/**
 * Note that a field is set, after its member was assigned to.  A text in place of its value is freed, and so are the
 * other types of an EITHER, and other variants.
 */
WD_API void wd_mark(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
		WD_NONNULL(1);

/**
 * Remove a field: free what it holds, and put its plain default there.
 *
 * A structure is removed with all its fields; wd_structure_add() gives it its defaults again.
 *
 * \return WD_OK; WD_NO_MEMORY when the field is removed, but there is no memory for its default.
 */
WD_API enum wd_status wd_clear(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options) WD_NONNULL(1);

/**
 * Select a type of an EITHER, before its member is assigned to: what the other members hold is freed.
 *
 * \param[in] either  Its table: fields that exclude each other.
 * \param[in] data    Its struct.
 * \param[in] field   The number of the type: the value of the tag, less one.
 */
WD_API void wd_select(const struct wd_structure *either, void *data, unsigned field, const struct wd_options *options);

/**
 * Set a field to null: what it holds is freed.
 *
 * \return false when null is not a value of the field: its type is not NULLABLE.  In an ANY, null is JSON text.
 */
WD_API bool wd_set_null(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
		WD_NONNULL(1);

/**
 * Set a field to a copy of a text: a string or quantity; the word of an enumeration; a number, as it is to be written, such as `1500m`; one of any
 * form, to JSON text (RFC 8259) without a key that occurs twice, or a number that no double can hold.
 *
 * \return WD_OK, WD_NO_MEMORY; WD_INVALID when the text is not UTF-8, not such JSON, no word of the enumeration, or not a
 *         number that the field takes from a document.  WD_MISUSE for a field of another type.  What else strings and quantities must be is checked by wd_validate().
 */
WD_API enum wd_status wd_set_string(const struct wd_structure *structure, void *data, unsigned field, const char *text,
		const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * Set a field to a text in place of its value, as OR_TEXT allows: `${PORT}`.
 *
 * \param[in] options  The allocator, or NULL.
 * \return WD_OK; WD_INVALID when the text has not the format, WD_MISUSE when the field takes none, WD_NO_MEMORY.
 */
WD_API enum wd_status wd_set_instead(const struct wd_structure *structure, void *data, unsigned field, const char *text,
		const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * Insert an element in a list, with the defaults of its structure, or zero.
 *
 * \param[in] index    Of the element before which it comes; the count, to append it.
 * \param[in] options  The allocator, or NULL.
 * \return the element, which lasts until the list is changed; NULL when the index is above the count, or memory runs out.
 */
WD_API void *wd_list_insert(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const struct wd_options *options) WD_NONNULL(1);

/** As wd_list_insert(), with a copy of a text: JSON for elements of any form.  \return WD_INVALID for a wrong index or text. */
WD_API enum wd_status wd_list_insert_text(const struct wd_structure *structure, void *data, unsigned field,
		uint32_t index,
		const char *text, const struct wd_options *options) WD_NONNULL(1, 5);

/**
 * Set a list whose elements are all in the struct: those of a structure hold their defaults where it was not set.
 *
 * \param[in] options  The allocator, or NULL.
 * \return the first element; NULL when memory runs out.
 */
WD_API void *wd_list_open(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
		WD_NONNULL(1);

/** Set an element of such a list to a copy of a text.  \return WD_INVALID for a wrong index or text. */
WD_API enum wd_status wd_list_set_text(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const char *text, const struct wd_options *options) WD_NONNULL(1, 5);

/** Remove an element of a list; with the last one, the field is not set any more.  \return whether there was one. */
WD_API bool wd_list_remove(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const struct wd_options *options) WD_NONNULL(1);

/** The value of a free key of a map; NULL when it is not there, or only removes an inherited one.  Linear. */
WD_API const char *wd_map_get(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
		WD_NONNULL(1, 4);

/**
 * Set the value of a free key of a map, added at the end if it is new.  Linear in the number of keys.
 *
 * \param[in] value  The value.  NULL makes it an entry that removes an inherited one, where the field is WD_WRAPPED and
 *                   the schema has a key for that: see struct wd_wrapper.
 * \return WD_OK, WD_NO_MEMORY; WD_INVALID when the value is NULL and entries cannot remove inherited ones, when key or
 *         value is not UTF-8, or when the key takes more than 1,024 characters in JSON, with its quotes.
 */
WD_API enum wd_status wd_map_put(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const char *value, const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * Remove a free key of a map, with its value.  With the last one the field goes too.  Linear.
 *
 * \return whether it was there.
 */
WD_API bool wd_map_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * Find the element of a mapping with free keys by its key: an item, or what wd_get_element() gives.  Linear.
 *
 * \return the element; NULL when it is not there, or only removes an inherited one.
 */
WD_API void *wd_item_find(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
		WD_NONNULL(1, 4);

/**
 * Find the element of a mapping with free keys by its key, or add one that holds its defaults, or no value.  Linear.
 *
 * One that only removes an inherited one becomes an element, with what it holds.
 *
 * \return the item, which may move when a further one is added; NULL when no item was added: memory runs out, or the
 *         key is none that wd_map_put() takes.
 */
WD_API void *wd_item_add(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * Let a key remove an inherited one: what it holds is freed, and it is added if it is new.  Linear.
 *
 * \return WD_OK, WD_NO_MEMORY; WD_INVALID when the field is not WD_WRAPPED, the schema has no key for that, or the key is
 *         none that wd_map_put() takes.
 */
WD_API enum wd_status wd_item_set_removed(const struct wd_structure *structure, void *data, unsigned field,
		const char *key, const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * Remove the element of a field with a key: what it holds is freed, and the elements behind it move up.  With the
 * last one the field goes too.  Linear.
 *
 * \return whether it was there.
 */
WD_API bool wd_item_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options) WD_NONNULL(1, 4);

/**
 * The structure of a field, which is set, with its defaults, when it is absent.
 *
 * \return the structure; NULL when memory runs out, and the field is absent.
 */
WD_API void *wd_structure_add(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options) WD_NONNULL(1);

/**
 * Check data that a program built, by the rules that documents are checked by.  Findings have a path and no place.
 *
 * \param[in]  schema   Its schema.
 * \param[in]  data     The data.
 * \param[in]  options  Levels, limits and allocator; or NULL.
 * \param[out] report   What was found, to be freed by wd_report_free(); NULL on WD_NO_MEMORY and WD_BAD_SCHEMA.
 * \return WD_OK when there is no error finding; WD_INVALID, WD_NO_MEMORY, WD_BAD_SCHEMA.
 */
WD_API enum wd_status wd_validate(const struct wd_schema *schema, const void *data, const struct wd_options *options,
		struct wd_report **report) WD_NONNULL(1, 2);

/* ---- saving ------------------------------------------------------------------------------------------------------ */

/** How data is written. */
enum wd_save_flag {
	WD_SAVE_YAML = 0,
	WD_SAVE_JSON = 1u << 0,
	WD_SAVE_DEFAULTS = 1u << 1, /**< also the defaults of absent fields that the kind has */
	WD_SAVE_NORMAL = 1u << 2,   /**< instead, the normal form: what libcyaml loads with the schema of the structs alone */
	WD_SAVE_COMPACT = 1u << 3   /**< JSON on one line, without blanks */
};

/** Take a piece of output.  \return 0 to go on; anything else stops with WD_IO. */
typedef int (*wd_write_fn)(void *ctx, const char *text, size_t length);

/**
 * Write typed data in the wire form: the fields that are set.
 *
 * \param[in] schema   Its schema.
 * \param[in] data     The data.
 * \param[in] flags    Of enum wd_save_flag.
 * \param[in] options  Those whose allocator is to be used; or NULL.
 * \param[in] write    Takes the text.
 * \param[in] ctx      Handed to write.
 * \return WD_OK, WD_NO_MEMORY, WD_IO, WD_BAD_SCHEMA; WD_INVALID when a field is set to what no document can hold: NULL,
 *         none of an enumeration's values, NaN or an infinity, text that is not UTF-8, and for a field of any form, what
 *         is not JSON text.  wd_validate() finds all of these.  Part of the text may have been written before a failure.
 */
WD_API enum wd_status wd_save(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, wd_write_fn write, void *ctx) WD_NONNULL(1, 2, 5);

/**
 * Load data from the normal form, as libcyaml does, with exact numbers.  It is not checked: see wd_validate().
 *
 * \param[in]  schema   Its schema.
 * \param[in]  text     The normal form of one document.
 * \param[in]  length   Its length in bytes.
 * \param[in]  options  The allocator; or NULL.
 * \param[out] data     The data, to be freed by wd_free() with the same options; NULL unless WD_OK.
 * \return WD_OK, WD_NO_MEMORY, WD_BAD_SCHEMA; WD_INVALID when it is not a normal form of this schema.
 */
WD_API enum wd_status wd_load_normal(const struct wd_schema *schema, const char *text, size_t length,
		const struct wd_options *options, void **data) WD_NONNULL(1, 2, 5) WD_MUST_CHECK;

/** As wd_save(), to a file, which is neither flushed nor closed. */
WD_API enum wd_status wd_save_file(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, FILE *file) WD_NONNULL(1, 2, 5);

/**
 * As wd_save(), to a file by its path, which is replaced as a whole: it is written beside it, flushed to the disk and
 * renamed.  When that fails, the file is as it was.  It keeps its permissions and, where that is allowed, its owner; of a
 * symbolic link, the file that it leads to is replaced.
 *
 * \return also WD_IO: see errno, which is EINVAL for what is no regular file.
 */
WD_API enum wd_status wd_save_path(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, const char *path) WD_NONNULL(1, 2, 5) WD_MUST_CHECK;

/**
 * As wd_save(), to memory.
 *
 * \param[out] text    The text, ending in NUL, to be freed by the options' allocator (or free()); NULL unless WD_OK.
 * \param[out] length  Its length in bytes, without the NUL; or NULL.
 */
WD_API enum wd_status wd_save_text(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, char **text, size_t *length) WD_NONNULL(1, 2, 5) WD_MUST_CHECK;

#ifdef __cplusplus
}
#endif

#endif
