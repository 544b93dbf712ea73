/* findings.c - see findings.h */
#include "findings/findings.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "yaml/scalar.h"

#define TOO_MANY "there are too many findings; the rest is counted, not shown"

static const struct {
	const char *name;
	const char *cause;
	const char *remedy;
	uint8_t severity;
} codes[WD_CODE_COUNT] = {
#define WD_CODE_ROW(id, name, severity, cause, remedy) { name, cause, remedy, WD_##severity },
#include "codes.def"
};

const char *wd_code_string(enum wd_code code)
{
	return code < WD_CODE_COUNT ? codes[code].name : NULL;
}

enum wd_severity wd_code_severity(enum wd_code code)
{
	return code < WD_CODE_COUNT ? (enum wd_severity)codes[code].severity : (enum wd_severity)0;
}

const char *wd_code_cause(enum wd_code code)
{
	return code < WD_CODE_COUNT ? codes[code].cause : NULL;
}

const char *wd_code_remedy(enum wd_code code)
{
	return code < WD_CODE_COUNT ? codes[code].remedy : NULL;
}

bool wd_code_from_string(const char *text, enum wd_code *code)
{
	for (unsigned i = 0; text && code && i < WD_CODE_COUNT; i++) {
		if (strcmp(codes[i].name, text) == 0) {
			*code = (enum wd_code)i;
			return true;
		}
	}
	return false;
}

const char *wd_severity_string(enum wd_severity severity)
{
	return severity == WD_ERROR ? "error" : "warning";
}

const char *wd_document_state_string(enum wd_document_state state)
{
	static const char *const names[] = { "checked", "skipped", "empty", "syntax" };

	return (unsigned)state < sizeof(names) / sizeof(*names) ? names[state] : NULL;
}

static void fill_in(uint32_t *limit, uint32_t standard)
{
	if (*limit == 0) {
		*limit = standard;
	}
}

static void set_options(struct wd_findings *findings, const struct wd_options *options)
{
	struct wd_limits *limits = &findings->options.limits;

	if (options) {
		findings->options = *options;
	}
	for (unsigned code = 0; code < WD_CODE_COUNT; code++) {
		if (wd_code_ends_reading((enum wd_code)code)) {
			findings->options.levels[code] = WD_LEVEL_DEFAULT;
		}
	}
	if (limits->bytes == 0) {
		limits->bytes = (size_t)16 * 1024 * 1024;
	}
	fill_in(&limits->depth, 100);
	fill_in(&limits->alias_nodes, 50000);
	fill_in(&limits->kept_nodes, 300000);
	fill_in(&limits->documents, 10000);
	fill_in(&limits->items, 100000);
	fill_in(&limits->findings, 10000);
}

struct wd_findings *wd_findings_create(const struct wd_options *options)
{
	struct wd_heap heap;
	struct wd_findings *findings;

	wd_heap_init(&heap, options);
	findings = wd_heap_try(&heap, NULL, sizeof(*findings));
	if (findings) {
		memset(findings, 0, sizeof(*findings));
		wd_heap_init(&findings->heap, options);
		findings->arena.heap = findings->parts.heap = findings->scratch.heap = &findings->heap;
		findings->outline.heap = findings->outline.texts.heap = findings->outline.work.heap = &findings->heap;
		findings->places.names.has_numbers = true;
		set_options(findings, options);
	}
	return findings;
}

void wd_report_free(struct wd_report *report)
{
	struct wd_findings *findings = (struct wd_findings *)report;
	struct wd_heap *heap;
	wd_mem_fn fn;
	void *ctx;

	if (findings == NULL) {
		return;
	}
	heap = &findings->heap;
	wd_arena_free(&findings->arena);
	wd_arena_free(&findings->parts);
	wd_buffer_free(&findings->scratch);
	wd_places_free(&findings->places, heap);
	if (findings->items) {
		wd_heap_try(heap, findings->items, 0);
	}
	if (findings->states) {
		wd_heap_try(heap, findings->states, 0);
	}
	if (findings->repairs.list) {
		wd_heap_try(heap, findings->repairs.list, 0);
	}
	wd_outline_free(&findings->outline);
	if (findings->owned_text) {
		wd_heap_try(heap, findings->owned_text, 0);
	}
	fn = heap->fn;
	ctx = heap->ctx;
	fn(ctx, findings, 0);
}

static bool is_path_key(const char *key, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		char c = key[i], lower = (char)(c | 0x20);

		if (!((lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '-')) {
			return false;
		}
	}
	return length > 0;
}

void wd_path_add(struct wd_buffer *path, const char *key, size_t length)
{
	length = length > WD_PATH_BYTES ? WD_PATH_BYTES : length;
	if (is_path_key(key, length)) {
		if (path->length > 0) {
			wd_buffer_add(path, ".", 1);
		}
		wd_buffer_add(path, key, length);
	} else {
		wd_buffer_add(path, "[", 1);
		wd_scalar_add_quoted(path, key, length);
		wd_buffer_add(path, "]", 1);
	}
}

void wd_path_add_index(struct wd_buffer *path, uint64_t index)
{
	wd_buffer_print(path, "[%" PRIu64 "]", index);
}

size_t wd_path_step(const char *path)
{
	size_t at = 1;

	if (path[0] != '[') {
		return strcspn(path, ".[");
	}
	if (path[1] == '"') {
		for (at = 2; path[at] && path[at] != '"'; at++) {
			at += path[at] == '\\' && path[at + 1];
		}
	}
	at += strcspn(path + at, "]");
	return path[at] ? at + 1 : 0;
}

/** Where to cut text that is longer than `size` bytes: before a character, not inside one. */
static size_t cut(const char *text, size_t size)
{
	while (size > 0 && ((unsigned char)text[size] & 0xc0) == 0x80) {
		size--;
	}
	return size;
}

static const char *make_path(struct wd_findings *findings, const char *leaf)
{
	struct wd_buffer *path = &findings->scratch;

	path->length = 0;
	if (findings->write_path) {
		findings->write_path(findings->path_ctx, path);
	}
	if (leaf) {
		wd_path_add(path, leaf, strlen(leaf));
	}
	if (path->length > WD_PATH_BYTES) {
		path->length = cut(path->text, WD_PATH_BYTES);
		wd_buffer_add_string(path, "...");
	}
	return wd_arena_text(&findings->arena, path->text, path->length);
}

static const char *format_list(struct wd_findings *findings, struct wd_arena *arena, const char *format,
		va_list arguments)
{
	struct wd_buffer *out = &findings->scratch;

	out->length = 0;
	wd_buffer_print_list(out, format, arguments);
	return wd_arena_text(arena, out->text, out->length);
}

const char *wd_findings_format(struct wd_findings *findings, const char *format, ...)
{
	const char *result;
	va_list arguments;

	va_start(arguments, format);
	result = format_list(findings, &findings->parts, format, arguments);
	va_end(arguments);
	return result;
}

const char *wd_findings_quote(struct wd_findings *findings, const char *text, size_t length)
{
	struct wd_buffer *out = &findings->scratch;
	size_t shown = length > WD_QUOTE_BYTES ? cut(text, WD_QUOTE_BYTES) : length;

	out->length = 0;
	wd_scalar_add_quoted(out, text, shown);
	if (shown < length) {
		wd_buffer_add_string(out, "...");
	}
	return wd_arena_text(&findings->parts, out->text, out->length);
}

const char *wd_findings_cut(struct wd_findings *findings, const char *text, size_t length)
{
	return length > WD_QUOTE_BYTES ? wd_findings_format(findings, "%.*s...", (int)cut(text, WD_QUOTE_BYTES), text) : text;
}

/** Note the repair that the hint of a finding proposes, if it proposes one. */
static void note_proposal(struct wd_findings *findings, size_t index, const char *hint)
{
	const struct wd_finding *finding = &findings->items[index];
	struct wd_repair repair = findings->repairs.pending;

	if (hint && hint == findings->repairs.hint && finding->line > 0) {
		repair.place = (struct wd_place){ finding->line, finding->column, finding->length };
		repair.finding = index;
		repair.text = wd_arena_text(&findings->arena, repair.text, strlen(repair.text));
		wd_repairs_set(&findings->repairs, &findings->heap, &repair);
	} else {
		wd_repairs_forget(&findings->repairs, index, index + 1);
	}
}

const char *wd_findings_propose(struct wd_findings *findings, enum wd_repair_kind kind, const char *before,
		const char *text, const char *after)
{
	const char *shown = kind == WD_REPAIR_QUOTE ? wd_findings_quote(findings, text, strlen(text)) : text;

	findings->repairs.hint = wd_findings_format(findings, "%s%s%s", before, shown, after);
	findings->repairs.pending = (struct wd_repair){ .kind = kind,
		.text = wd_arena_text(&findings->parts, text, strlen(text)) };
	return findings->repairs.hint;
}

void wd_findings_repair(struct wd_findings *findings, struct wd_findings_mark mark, struct wd_repair repair)
{
	if (findings->report.finding_count > mark.kept && repair.place.line > 0) {
		repair.finding = findings->report.finding_count - 1;
		repair.text = repair.text ? wd_arena_text(&findings->arena, repair.text, strlen(repair.text)) : NULL;
		wd_repairs_set(&findings->repairs, &findings->heap, &repair);
	}
}

/** A new finding at the end of the list. */
static struct wd_finding *append_finding(struct wd_findings *findings)
{
	findings->items = wd_heap_room(&findings->heap, findings->items, findings->report.finding_count,
			&findings->capacity, sizeof(*findings->items));
	findings->report.findings = findings->items;
	return &findings->items[findings->report.finding_count++];
}

static enum wd_severity severity_of(const struct wd_findings *findings, enum wd_code code, enum wd_severity severity)
{
	if (findings->options.strict || findings->options.levels[code] == WD_LEVEL_ERROR) {
		return WD_ERROR;
	}
	return findings->options.levels[code] == WD_LEVEL_WARNING ? WD_WARNING : severity;
}

/** Whether the list takes no further finding of a code: those that end a document have always space. */
static bool is_full(const struct wd_findings *findings, enum wd_code code)
{
	return findings->report.finding_count >= findings->options.limits.findings && code != WD_CODE_LIMIT
		&& code != WD_CODE_SYNTAX;
}

bool wd_findings_keeps(const struct wd_findings *findings, enum wd_code code)
{
	return findings->options.levels[code] != WD_LEVEL_ALLOW && !is_full(findings, code);
}

static void count_finding(struct wd_report *report, enum wd_severity severity)
{
	if (severity == WD_ERROR) {
		report->error_count++;
	} else {
		report->warning_count++;
	}
}

void wd_findings_relate(struct wd_findings *findings, uint32_t line, uint32_t column, const char *message)
{
	findings->related = (struct wd_related){ line, column, message };
}

/** Forget what the next finding would have been made of. */
static void forget_parts(struct wd_findings *findings)
{
	findings->repairs.hint = NULL;
	findings->related.line = 0;
	wd_arena_reset(&findings->parts);
}

/** The second place of the next finding; NULL when it has none. */
static const struct wd_related *keep_related(struct wd_findings *findings)
{
	struct wd_related *kept;

	if (findings->related.line == 0) {
		return NULL;
	}
	kept = wd_arena_alloc(&findings->arena, sizeof(*kept));
	*kept = findings->related;
	return kept;
}

void wd_findings_drop(struct wd_findings *findings, enum wd_severity severity, enum wd_code code,
		const struct wd_place *place, const char *leaf)
{
	forget_parts(findings);
	if (findings->options.levels[code] == WD_LEVEL_ALLOW) {
		return;
	}
	if (!findings->full) {
		findings->full = true;
		wd_find(findings, WD_CODE_LIMIT, place, leaf, NULL, "%s", TOO_MANY);
	}
	count_finding(&findings->report, severity_of(findings, code, severity));
}

void wd_findings_add(struct wd_findings *findings, enum wd_severity severity, enum wd_code code,
		const struct wd_place *place, const char *leaf, const char *hint, const char *format, ...)
{
	static const struct wd_place nowhere = { 0, 0, 0 };
	struct wd_finding finding = { .code = code, .code_text = wd_code_string(code),
		.severity = severity_of(findings, code, severity) };
	va_list arguments;

	place = place ? place : &nowhere;
	finding.document = (uint32_t)findings->report.document_count + 1;
	finding.line = place->line;
	finding.column = place->column;
	finding.length = place->length;
	finding.path = make_path(findings, leaf);
	va_start(arguments, format);
	finding.message = format_list(findings, &findings->arena, format, arguments);
	va_end(arguments);
	if (hint) {
		finding.hint = wd_arena_text(&findings->arena, hint, strlen(hint));
	}
	finding.related = keep_related(findings);
	finding.is_referenced = findings->is_referenced && findings->is_referenced(findings->path_ctx, place);
	*append_finding(findings) = finding;
	note_proposal(findings, findings->report.finding_count - 1, hint);
	count_finding(&findings->report, finding.severity);
	forget_parts(findings);
}

struct wd_findings_mark wd_findings_mark(const struct wd_findings *findings)
{
	const struct wd_report *report = &findings->report;

	return (struct wd_findings_mark){ report->finding_count, report->error_count, report->warning_count };
}

bool wd_findings_is_utf16(const struct wd_findings *findings)
{
	return findings->length > 0 && memchr(findings->text, '\0', findings->length < 4 ? findings->length : 4);
}

const char *wd_findings_line(const struct wd_findings *findings, uint32_t line, size_t *length)
{
	const char *at = findings->text, *end = findings->text + findings->length;
	const char *next = at;

	for (uint32_t i = 1; i < line && next; i++) {
		next = memchr(at, '\n', (size_t)(end - at));
		at = next ? next + 1 : at;
	}
	*length = 0;
	if (line == 0 || next == NULL || wd_findings_is_utf16(findings)) {
		return at;
	}
	next = memchr(at, '\n', (size_t)(end - at));
	*length = (size_t)((next ? next : end) - at);
	return at;
}

void wd_findings_set_hint(struct wd_findings *findings, size_t index, const char *hint)
{
	findings->items[index].hint = hint ? wd_arena_text(&findings->arena, hint, strlen(hint)) : NULL;
	note_proposal(findings, index, hint);
}

void wd_findings_truncate(struct wd_findings *findings, struct wd_findings_mark mark)
{
	findings->report.error_count = mark.errors;
	findings->report.warning_count = mark.warnings;
	if (mark.kept < findings->report.finding_count) {
		findings->report.finding_count = mark.kept;
		findings->full = false;
		wd_repairs_forget(&findings->repairs, mark.kept, SIZE_MAX);
		wd_arena_rewind(&findings->arena, findings->items[mark.kept].path); /* the first string that it got */
	}
}

bool wd_findings_has_error(const struct wd_findings *findings)
{
	return findings->report.error_count > findings->document_start.errors;
}

void wd_findings_pass_over(struct wd_findings *findings, const char *version)
{
	wd_arena_reset(&findings->parts);
	for (unsigned i = 0; i < WD_UNCHECKED_VERSIONS; i++) {
		struct wd_unchecked *unchecked = &findings->unchecked[i];

		if (unchecked->version == NULL) {
			unchecked->version = wd_arena_text(&findings->arena, version, strlen(version));
		}
		if (strcmp(unchecked->version, version) == 0) {
			unchecked->count++;
			return;
		}
	}
	findings->unchecked_more++;
}

void wd_findings_filter(struct wd_findings *findings, bool (*keep)(void *ctx, struct wd_finding *finding), void *ctx)
{
	struct wd_report *report = &findings->report;
	size_t kept = 0;

	for (size_t i = 0; i < report->finding_count; i++) {
		struct wd_finding *finding = &findings->items[i];
		enum wd_severity severity = finding->severity;

		if (severity == WD_ERROR) {
			report->error_count--;
		} else {
			report->warning_count--;
		}
		if (keep(ctx, finding)) {
			count_finding(report, finding->severity);
			findings->items[kept++] = *finding;
		}
	}
	report->finding_count = kept;
}

/** Order by place; findings of one place by code, so that the order of checking does not matter. */
int wd_finding_compare(const void *left, const void *right)
{
	const struct wd_finding *a = left, *b = right;

	if (a->document != b->document) {
		return a->document < b->document ? -1 : 1;
	}
	if (a->line != b->line) {
		return a->line < b->line ? -1 : 1;
	}
	if (a->column != b->column) {
		return a->column < b->column ? -1 : 1;
	}
	if (a->code != b->code) {
		return a->code < b->code ? -1 : 1;
	}
	return a->code == WD_CODE_OWN && strcmp(a->code_text, b->code_text) != 0 ? strcmp(a->code_text, b->code_text)
		: strcmp(a->path, b->path);
}

void wd_findings_insert(struct wd_findings *findings, size_t at, struct wd_finding *finding)
{
	size_t behind = findings->report.finding_count - at;

	if (!is_full(findings, finding->code)) {
		append_finding(findings);
		memmove(findings->items + at + 1, findings->items + at, behind * sizeof(*findings->items));
		findings->items[at] = *finding;
	} else if (!findings->full) {
		struct wd_finding limit = *finding;

		findings->full = true;
		limit.severity = WD_ERROR;
		limit.code = WD_CODE_LIMIT;
		limit.code_text = wd_code_string(WD_CODE_LIMIT);
		limit.message = TOO_MANY;
		limit.hint = NULL;
		wd_findings_insert(findings, at, &limit);
	}
	count_finding(&findings->report, finding->severity);
	if (!findings->is_open) {
		findings->document_start = wd_findings_mark(findings);
	}
}

void wd_findings_end_document(struct wd_findings *findings, enum wd_document_state state)
{
	struct wd_report *report = &findings->report;
	size_t count = report->finding_count - findings->document_start.kept;

	findings->states = wd_heap_room(&findings->heap, findings->states, report->document_count,
			&findings->state_capacity, sizeof(*findings->states));
	report->documents = findings->states;
	findings->states[report->document_count++] = (uint8_t)state;
	findings->repairs.count = 0;
	findings->is_open = false;
	if (count > 1) {
		qsort(findings->items + findings->document_start.kept, count, sizeof(*findings->items), wd_finding_compare);
	}
	findings->document_start = wd_findings_mark(findings);
}
