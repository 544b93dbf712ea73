/*
 * findings.h - where findings are collected: the implementation of struct wd_report.
 */
#ifndef WORKDEF_FINDINGS_H
#define WORKDEF_FINDINGS_H

#include "base/memory.h"
#include "findings/outline.h"
#include "findings/places.h"
#include "findings/repair.h"
#include "yaml/events.h"

/** A longer path is cut: all findings below a long key have it.  The longest key of a label fits. */
#define WD_PATH_BYTES 400

/** A longer text of the input is cut where a message repeats it, and left out of hints: it is too long to write. */
#define WD_QUOTE_BYTES 60

/** A point in the list of findings, to go back to: those that are kept, and all that are counted. */
struct wd_findings_mark {
	size_t kept;
	size_t errors;
	size_t warnings;
};

/** Versions of documents that are not checked, which a report names; of more, there is only the count. */
#define WD_UNCHECKED_VERSIONS 4

/** Documents that are not checked: their API version, or what else identifies them. */
struct wd_unchecked {
	const char *version; /**< as written; "" where the document gives none */
	size_t count;
};

/** A scalar, and then what it is once all that is found in it is repaired. */
struct wd_settled {
	const char *text;
	size_t length;
	bool is_plain;     /**< without quotes */
	const char *fault; /**< what is found in it and has no repair: a hint, or a message; NULL: nothing */
};

/** What programs look at through functions. */
struct wd_report {
	const struct wd_finding *findings; /**< by document, line and column */
	size_t finding_count;
	const uint8_t *documents;          /**< enum wd_document_state, one a document */
	size_t document_count;
	size_t error_count;
	size_t warning_count;
};

/** A report in the making.  The report is its first member, so that one pointer serves for both. */
struct wd_findings {
	struct wd_report report;
	struct wd_heap heap;
	struct wd_arena arena;       /**< of the findings' strings, in the order of the findings */
	struct wd_arena parts;       /**< of texts that the next finding is made of */
	struct wd_options options;   /**< with the defaults filled in */
	struct wd_finding *items;
	size_t capacity;             /**< of items */
	struct wd_findings_mark document_start; /**< before the first finding of the current document */
	uint8_t *states;
	size_t state_capacity;
	const char *text;            /**< of the stream */
	size_t length;
	char *owned_text;            /**< to be freed with the report, or NULL */
	bool full;                   /**< the limit on findings is reached */
	bool identified;             /**< a document gives its API version, or a kind of the schema */
	struct wd_unchecked unchecked[WD_UNCHECKED_VERSIONS]; /**< in the order of the first document of each; the rest is zero */
	size_t unchecked_more;       /**< documents of other versions that are not checked */
	const struct wd_wrapper *wrapper; /**< of the schema; or NULL */
	struct wd_repairs repairs;   /**< of the current document */
	struct wd_outline outline;   /**< of the text, for edits */
	/** Writes the path of what is being looked at, without the last key. */
	void (*write_path)(void *ctx, struct wd_buffer *out);
	/** Whether what is at a place is read as part of something that begins behind it; NULL: it never is. */
	bool (*is_referenced)(void *ctx, const struct wd_place *place);
	void *path_ctx;
	/** Repairs a scalar as a value of a type, with texts in an arena; NULL: what is right is not known. */
	void (*settle)(struct wd_findings *findings, const struct wd_type *type, const char *name, struct wd_arena *arena,
			struct wd_settled *scalar);
	/** Whether a key would be accepted as one of a map; NULL: that is not known. */
	bool (*takes_key)(const struct wd_type *map, const char *text, size_t length);
	enum wd_dialect dialect;     /**< of what is looked at */
	struct wd_related related;   /**< of the next finding; without a line, it has none */
	struct wd_buffer scratch;    /**< for one function at a time */
	bool is_open;                /**< a document is being read */
	struct wd_place_table places; /**< where the options ask for it */
};

/** "error" or "warning". */
const char *wd_severity_string(enum wd_severity severity);

/** Whether reading ends at a finding of a code: no level makes it less than an error. */
static inline bool wd_code_ends_reading(enum wd_code code)
{
	return code == WD_CODE_SYNTAX || code == WD_CODE_LIMIT;
}

/** Make an empty report.  \return NULL when memory runs out. */
struct wd_findings *wd_findings_create(const struct wd_options *options);

/**
 * Whether a finding of a code would be kept: it is not allowed, and the list is not full.
 *
 * To be asked before a hint that costs time.
 */
bool wd_findings_keeps(const struct wd_findings *findings, enum wd_code code);

/** Count a finding that is not kept; the severity is that of wd_find_as(). */
void wd_findings_drop(struct wd_findings *findings, enum wd_severity severity, enum wd_code code,
		const struct wd_place *place, const char *leaf);

/** Add a finding that is kept: see wd_find_as(). */
#ifdef __GNUC__
__attribute__((format(printf, 7, 8)))
#endif
void wd_findings_add(struct wd_findings *findings, enum wd_severity severity, enum wd_code code,
		const struct wd_place *place, const char *leaf, const char *hint, const char *format, ...);

/**
 * Add a finding with a severity other than the code's own, which the options override.
 *
 * A macro: the hint, the format and what it takes are made only where the finding is kept.
 *
 * \param[in] findings  The report.
 * \param[in] severity  Its severity, unless the options say otherwise.
 * \param[in] code      Its code.
 * \param[in] place     Its place, or NULL when it has none.
 * \param[in] leaf      The last key of its path, below what write_path writes; or NULL.
 * \param[in] ...       What to do (copied), or NULL; and the message, as for printf().
 */
#define wd_find_as(findings, severity, code, place, leaf, ...) \
	(wd_findings_keeps((findings), (code)) \
		? wd_findings_add((findings), (severity), (code), (place), (leaf), __VA_ARGS__) \
		: wd_findings_drop((findings), (severity), (code), (place), (leaf)))

/** As wd_find_as(), with the severity of the code. */
#define wd_find(findings, code, place, leaf, ...) \
	wd_find_as((findings), wd_code_severity(code), (code), (place), (leaf), __VA_ARGS__)

/** Where the list of findings is now. */
struct wd_findings_mark wd_findings_mark(const struct wd_findings *findings);

/** Whether the input is in UTF-16. */
bool wd_findings_is_utf16(const struct wd_findings *findings);

/**
 * A line of the input, for hints that look at what is there.
 *
 * \param[in]  line    Its number, from 1.
 * \param[out] length  Its length in bytes, without its end; 0 where there is no such line, or the text is not UTF-8.
 * \return the line, which does not end in NUL.  The time is linear in the input: not to be asked of many findings.
 */
const char *wd_findings_line(const struct wd_findings *findings, uint32_t line, size_t *length);

/** Replace the hint of a finding of the current document; NULL takes it away.  The text is copied. */
void wd_findings_set_hint(struct wd_findings *findings, size_t index, const char *hint);

/**
 * Note how the last finding since a mark is repaired, if there is one: by a change of an entry, or of lines.
 *
 * \param[in] mark    Before the finding.
 * \param[in] repair  The repair, whose texts are copied; which finding it is of need not be set.
 */
void wd_findings_repair(struct wd_findings *findings, struct wd_findings_mark mark, struct wd_repair repair);

/** Forget all findings since a mark in the current document.  Their memory is used again. */
void wd_findings_truncate(struct wd_findings *findings, struct wd_findings_mark mark);

/** Note what a document is that is not checked, before it ends. */
void wd_findings_pass_over(struct wd_findings *findings, const char *version);

/**
 * Keep some findings of all documents, and forget the others, which are not counted any more.
 *
 * \param[in] keep  Whether to keep a finding, which it may change.
 * \param[in] ctx   Handed to keep.
 */
void wd_findings_filter(struct wd_findings *findings, bool (*keep)(void *ctx, struct wd_finding *finding), void *ctx);

/** Put the findings of the current document in order, count them, and note the document's state. */
void wd_findings_end_document(struct wd_findings *findings, enum wd_document_state state);

/** The order of findings, for qsort(). */
int wd_finding_compare(const void *left, const void *right);

/** Add a finding at an index, in order; its texts are kept as they are.  That of an open document comes last. */
void wd_findings_insert(struct wd_findings *findings, size_t at, struct wd_finding *finding);

/** Whether the current document has an error so far. */
bool wd_findings_has_error(const struct wd_findings *findings);

/* What follows makes parts of a finding.  They last until the next wd_find() has copied them. */

/** A value of the input for a message: quoted, and cut when it is long. */
const char *wd_findings_quote(struct wd_findings *findings, const char *text, size_t length);

/** As wd_findings_quote(), without quotes: for numbers. */
const char *wd_findings_cut(struct wd_findings *findings, const char *text, size_t length);

/**
 * The hint of the next finding that proposes a text for the scalar at its place, and so its repair.
 *
 * \param[in] kind    The repair, of a scalar.
 * \param[in] before  The hint up to the text: "write ".
 * \param[in] text    What is to be written.
 * \param[in] after   The hint behind the text, or "".
 */
const char *wd_findings_propose(struct wd_findings *findings, enum wd_repair_kind kind, const char *before,
		const char *text, const char *after);

/** Format text. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
const char *wd_findings_format(struct wd_findings *findings, const char *format, ...);

/** Give the next finding a second place.  The message is a constant. */
void wd_findings_relate(struct wd_findings *findings, uint32_t line, uint32_t column, const char *message);

/** Append a key to a path: `.key`, or `["key"]` when it has other characters than letters, digits, '_' and '-'. */
void wd_path_add(struct wd_buffer *path, const char *key, size_t length);

/** Append the index of an element to a path: `[0]`. */
void wd_path_add_index(struct wd_buffer *path, uint64_t index);

/** The bytes of the first step of a path, which does not begin with a '.': `key`, `["a key"]`, `[0]`; 0 for none. */
size_t wd_path_step(const char *path);

#endif
