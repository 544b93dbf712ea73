/* report.c - what programs ask of a report, and what they add to it. */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "findings/findings.h"

/* ---- what is in it ----------------------------------------------------------------------------------------------- */

size_t wd_report_finding_count(const struct wd_report *report)
{
	return report ? report->finding_count : 0;
}

const struct wd_finding *wd_report_finding(const struct wd_report *report, size_t index)
{
	return report && index < report->finding_count ? &report->findings[index] : NULL;
}

uint32_t wd_report_document_count(const struct wd_report *report)
{
	return report ? (uint32_t)report->document_count : 0;
}

/** Whether a report has a document of a number that has been read. */
static bool has_document(const struct wd_report *report, uint32_t document)
{
	return report && document > 0 && document <= report->document_count;
}

/** Whether a report has a document of a number that is being read. */
static bool has_open_document(const struct wd_report *report, uint32_t document)
{
	return report && ((const struct wd_findings *)report)->is_open && document == report->document_count + 1;
}

enum wd_document_state wd_report_document_state(const struct wd_report *report, uint32_t document)
{
	return has_document(report, document) ? (enum wd_document_state)report->documents[document - 1] : WD_EMPTY;
}

size_t wd_report_error_count(const struct wd_report *report)
{
	return report ? report->error_count : 0;
}

size_t wd_report_warning_count(const struct wd_report *report)
{
	return report ? report->warning_count : 0;
}

/* ---- places ------------------------------------------------------------------------------------------------------ */

/** The node of a path; where there is none, the innermost one around it that is there.  NULL without any. */
static const struct wd_placed *find_node(const struct wd_report *report, uint32_t document, const char *path,
		bool *is_missing)
{
	const struct wd_place_table *table = &((const struct wd_findings *)report)->places;
	bool is_checked = has_document(report, document) ? report->documents[document - 1] == WD_CHECKED
		: has_open_document(report, document);
	uint32_t node = is_checked ? wd_places_find_document(table, document) : 0;
	uint32_t inner = node;

	while (node && inner && *path) {
		size_t length;

		path += *path == '.';
		length = wd_path_step(path);
		inner = length ? wd_places_find(table, node, path, length) : 0;
		node = inner ? inner : node;
		path += length;
	}
	*is_missing = inner == 0;
	return node ? &table->nodes[node - 1] : NULL;
}

bool wd_report_place(const struct wd_report *report, uint32_t document, const char *path, struct wd_places *places)
{
	const struct wd_placed *node;

	if (places == NULL) {
		return false;
	}
	memset(places, 0, sizeof(*places));
	if (report == NULL || path == NULL) {
		return false;
	}
	node = find_node(report, document, path, &places->is_missing);
	if (node) {
		places->key = node->key;
		places->value = node->value;
	}
	places->is_missing = node && places->is_missing;
	return node != NULL;
}

/* ---- the program's own findings ---------------------------------------------------------------------------------- */

static bool is_code_text(const char *text)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./";

	return text && *text && text[strspn(text, letters)] == '\0';
}

static bool is_utf8_string(const char *text)
{
	return wd_text_is_utf8(text, strlen(text));
}

/** The index of the first finding that comes after one. */
static size_t place_for(const struct wd_report *report, const struct wd_finding *finding)
{
	size_t low = 0, high = report->finding_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (wd_finding_compare(&report->findings[middle], finding) <= 0) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return low;
}

static const char *keep_string(struct wd_findings *findings, const char *text)
{
	return wd_arena_text(&findings->arena, text, strlen(text));
}

/** Add a finding whose texts are copied.  Apart, so that no local variable lives across the jump. */
static enum wd_status add_copy(struct wd_findings *findings, struct wd_finding *finding)
{
	if (setjmp(findings->heap.recovery)) {
		return WD_NO_MEMORY;
	}
	finding->code_text = finding->code == WD_CODE_OWN ? keep_string(findings, finding->code_text)
		: wd_code_string(finding->code);
	finding->path = keep_string(findings, finding->path);
	finding->message = keep_string(findings, finding->message);
	finding->hint = finding->hint ? keep_string(findings, finding->hint) : NULL;
	wd_findings_insert(findings, finding->document > findings->report.document_count ? findings->report.finding_count
			: place_for(&findings->report, finding), finding);
	return WD_OK;
}

enum wd_status wd_report_add(struct wd_report *report, uint32_t document, const char *path, enum wd_severity severity,
		const char *code, const char *message, const char *hint)
{
	struct wd_finding finding = { .severity = severity, .code = WD_CODE_OWN, .code_text = code, .document = document,
		.path = path ? path : "", .message = message, .hint = hint };
	const struct wd_placed *node;
	bool is_missing;

	if ((!has_document(report, document) && !has_open_document(report, document)) || (severity != WD_ERROR && severity != WD_WARNING) || !is_code_text(code)
			|| message == NULL || !is_utf8_string(message) || !is_utf8_string(finding.path) || (hint && !is_utf8_string(hint))) {
		return WD_MISUSE;
	}
	wd_code_from_string(code, &finding.code);
	node = find_node(report, document, finding.path, &is_missing);
	if (node) {
		finding.line = node->key.line;
		finding.column = node->key.column;
		finding.length = node->key.length;
		finding.is_referenced = node->is_referenced;
	}
	return add_copy((struct wd_findings *)report, &finding);
}
