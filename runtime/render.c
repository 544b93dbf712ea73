/* render.c - reports as people and programs read them. */
#include <inttypes.h>
#include <string.h>

#include "findings.h"
#include "scalar.h"
#include "text.h"

static void add_utf8(struct wd_buffer *out, uint32_t c)
{
	char bytes[4];
	size_t width = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;

	for (size_t i = width; i-- > 1;) {
		bytes[i] = (char)(0x80 | (c & 0x3f));
		c >>= 6;
	}
	bytes[0] = (char)(width == 1 ? c : (0xffu << (8 - width) & 0xff) | c);
	wd_buffer_add(out, bytes, width);
}

/** The UTF-16 unit at an offset. */
static uint32_t unit_at(const unsigned char *text, size_t at, bool big_endian)
{
	return big_endian ? (uint32_t)text[at] << 8 | text[at + 1] : (uint32_t)text[at + 1] << 8 | text[at];
}

static void convert_utf16(struct wd_buffer *out, const unsigned char *text, size_t length, bool big_endian)
{
	for (size_t at = 2; at + 1 < length; at += 2) {
		uint32_t c = unit_at(text, at, big_endian);

		if (c >= 0xd800 && c < 0xdc00 && at + 3 < length) {
			c = 0x10000 + ((c - 0xd800) << 10) + (unit_at(text, at + 2, big_endian) & 0x3ffu);
			at += 2;
		}
		add_utf8(out, c);
	}
}

/** The source text, and a place in the line that was read last. */
struct source {
	struct wd_lines lines;
	uint32_t line;
	uint32_t column;
	size_t at; /**< where that column begins in the line, in bytes */
};

/** Begin at the first line.  UTF-16 is converted into the report's scratch buffer. */
static void open_source(struct source *source, struct wd_findings *findings)
{
	struct wd_lines *lines = &source->lines;
	const unsigned char *text = (const unsigned char *)findings->text;
	size_t length = findings->length;

	lines->text = findings->text;
	lines->length = length;
	if (length >= 2 && (text[0] ^ text[1]) == 1 && (text[0] & text[1]) == 0xfe) {
		findings->scratch.length = 0;
		convert_utf16(&findings->scratch, text, length, text[0] == 0xfe);
		lines->text = findings->scratch.text;
		lines->length = findings->scratch.length;
	} else if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		lines->text += 3;
		lines->length -= 3;
	}
}

/* ---- text -------------------------------------------------------------------------------------------------------- */

/** The bytes of the character at an offset of the line that was read last; a stray byte is one. */
static size_t width_at(const struct wd_lines *lines, size_t at)
{
	size_t width = wd_text_width((unsigned char)lines->start[at]);

	return width > lines->width - at ? 1 : width;
}

/** Append a character of the source line, so that a terminal shows it in the place that it takes. */
static void add_shown(struct wd_buffer *out, const char *text, size_t width)
{
	unsigned char c = (unsigned char)text[0];

	if (c == '\t') {
		wd_buffer_add(out, " ", 1);
	} else if (c < 0x20 || c == 0x7f || (c >= 0x80 && width == 1)) {
		wd_buffer_add(out, "?", 1);
	} else {
		wd_buffer_add(out, text, width);
	}
}

/** Go on to a column of the line that was read last: many findings may stand on one long line, and are in order. */
static void seek_column(struct source *source, uint32_t column)
{
	const struct wd_lines *lines = &source->lines;

	if (source->line != lines->line) {
		source->line = lines->line;
		source->column = 1;
		source->at = 0;
	}
	for (; source->column < column && source->at < lines->width; source->column++) {
		source->at += width_at(lines, source->at);
	}
}

/** Append the source line of a finding, cut to what matters, and a line with a caret below it. */
static void add_source(struct wd_buffer *out, struct source *source, const struct wd_finding *finding)
{
	static const uint32_t before = 60, shown = 110;
	struct wd_lines *lines = &source->lines;
	uint32_t start = finding->column > before + 1 ? finding->column - before : 1;
	uint32_t end = start, column;

	if (!wd_lines_seek(lines, finding->line)) {
		return;
	}
	seek_column(source, start);
	wd_buffer_add_string(out, "    ");
	for (size_t at = source->at; at < lines->width && end < start + shown; end++) {
		size_t width = width_at(lines, at);

		add_shown(out, lines->start + at, width);
		at += width;
	}
	wd_buffer_add_string(out, "\n    ");
	for (column = start; column < finding->column; column++) {
		wd_buffer_add(out, " ", 1);
	}
	wd_buffer_add(out, "^", 1);
	for (column++; column < finding->column + finding->length && column < end; column++) {
		wd_buffer_add(out, "~", 1);
	}
	wd_buffer_add(out, "\n", 1);
}

static const char *severity_string(enum wd_severity severity)
{
	return severity == WD_ERROR ? "error" : "warning";
}

static void add_text_finding(struct wd_buffer *out, struct source *source, const struct wd_finding *finding,
		const char *name)
{
	wd_buffer_add_string(out, name);
	if (finding->line) {
		wd_buffer_print(out, ":%" PRIu32 ":%" PRIu32, finding->line,
				finding->column);
	}
	wd_buffer_print(out, ": %s: ", severity_string(finding->severity));
	if (!finding->line && finding->path[0]) {
		wd_buffer_print(out, "%s: ", finding->path);
	}
	wd_buffer_print(out, "%s [%s]\n", finding->message,
			wd_code_string(finding->code));
	if (finding->line) {
		add_source(out, source, finding);
	}
	if (finding->hint) {
		wd_buffer_print(out, "    hint: %s\n", finding->hint);
	}
}

/** "valid: 2 documents, 1 skipped". */
static void add_summary(struct wd_buffer *out, const struct wd_report *report, const char *name)
{
	size_t states[4] = { 0 };

	for (size_t i = 0; i < report->document_count; i++) {
		states[report->documents[i]]++;
	}
	wd_buffer_print(out, "%s: %s: ", name, report->error_count ? "invalid" : "valid");
	if (report->document_count == 0) {
		wd_buffer_add_string(out, "no document\n");
		return;
	}
	for (unsigned i = 0, listed = 0; i < 4; i++) {
		if (states[i]) {
			wd_buffer_print(out, "%s%zu %s", listed++ ? ", " : "", states[i],
					i == WD_NOT_YAML ? "not YAML" : wd_document_state_string((enum wd_document_state)i));
		}
	}
	if (report->finding_count) {
		wd_buffer_print(out, "; %zu error%s, %zu warning%s", report->error_count,
				report->error_count == 1 ? "" : "s", report->warning_count, report->warning_count == 1 ? "" : "s");
	}
	wd_buffer_add(out, "\n", 1);
}

static void render_text(struct wd_buffer *out, struct wd_findings *findings, const char *name)
{
	struct source source = { .line = 0 };

	open_source(&source, findings);
	for (size_t i = 0; i < findings->report.finding_count; i++) {
		add_text_finding(out, &source, &findings->report.findings[i], name);
	}
	add_summary(out, &findings->report, name);
}

/* ---- JSON -------------------------------------------------------------------------------------------------------- */

static void add_json_string(struct wd_buffer *out, const char *text)
{
	if (text) {
		wd_scalar_add_quoted(out, text, strlen(text));
	} else {
		wd_buffer_add_string(out, "null");
	}
}

static void add_json_member(struct wd_buffer *out, const char *name, const char *text)
{
	wd_buffer_add(out, ",", 1);
	add_json_string(out, name);
	wd_buffer_add(out, ":", 1);
	add_json_string(out, text);
}

static void add_json_finding(struct wd_buffer *out, const struct wd_finding *finding)
{
	wd_buffer_print(out, "{\"doc\":%" PRIu32, finding->document);
	add_json_member(out, "severity", severity_string(finding->severity));
	add_json_member(out, "code", wd_code_string(finding->code));
	add_json_member(out, "path", finding->path);
	wd_buffer_print(out, ",\"line\":%" PRIu32 ",\"column\":%" PRIu32, finding->line,
			finding->column);
	add_json_member(out, "message", finding->message);
	add_json_member(out, "hint", finding->hint);
	wd_buffer_add(out, "}", 1);
}

static void render_json(struct wd_buffer *out, const struct wd_report *report, const char *name)
{
	wd_buffer_add_string(out, "{\"file\":");
	add_json_string(out, name);
	wd_buffer_add_string(out, report->error_count ? ",\"valid\":false" : ",\"valid\":true");
	wd_buffer_add_string(out, ",\"documents\":[");
	for (size_t i = 0; i < report->document_count; i++) {
		wd_buffer_add_string(out, i ? "," : "");
		add_json_string(out, wd_document_state_string((enum wd_document_state)report->documents[i]));
	}
	wd_buffer_add_string(out, "],\"findings\":[");
	for (size_t i = 0; i < report->finding_count; i++) {
		wd_buffer_add_string(out, i ? "," : "");
		add_json_finding(out, &report->findings[i]);
	}
	wd_buffer_add_string(out, "]}\n");
}

enum wd_status wd_report_write(const struct wd_report *report, const char *name, enum wd_report_format format,
		FILE *file)
{
	/* A report is made by wd_findings_create() alone; its memory and text are behind it. */
	struct wd_findings *findings = (struct wd_findings *)(uintptr_t)report;
	struct wd_buffer *out = &findings->output;

	if (setjmp(findings->heap.recovery)) {
		return WD_NO_MEMORY;
	}
	out->length = 0;
	if (format == WD_REPORT_JSON) {
		render_json(out, report, name);
	} else {
		render_text(out, findings, name);
	}
	return fwrite(out->text, 1, out->length, file) == out->length ? WD_OK : WD_IO;
}
