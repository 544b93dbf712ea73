/* render_text.c - reports as people read them. */
#include <inttypes.h>
#include <string.h>

#include "base/shown.h"
#include "base/text.h"
#include "report/render.h"

/** The UTF-16 unit at an offset. */
static uint32_t unit_at(const unsigned char *text, size_t at, bool big_endian)
{
	return big_endian ? (uint32_t)text[at] << 8 | text[at + 1] : (uint32_t)text[at + 1] << 8 | text[at];
}

static void convert_utf16(struct wd_buffer *out, const unsigned char *text, size_t length, bool big_endian)
{
	for (size_t at = 2; at + 1 < length; at += 2) {
		uint32_t c = unit_at(text, at, big_endian);
		char bytes[4];

		if (c >= 0xd800 && c < 0xdc00 && at + 3 < length) {
			c = 0x10000 + ((c - 0xd800) << 10) + (unit_at(text, at + 2, big_endian) & 0x3ffu);
			at += 2;
		}
		wd_buffer_add(out, bytes, wd_text_encode(c, bytes));
	}
}

/** The source text, and a place in the line that was read last. */
struct source {
	struct wd_lines lines;
	uint32_t line;
	uint32_t column;
	size_t at; /**< where that column begins in the line, in bytes */
	bool colours; /**< of a terminal */
	unsigned columns; /**< of a terminal, or 0 */
};

/** Begin at the first line.  UTF-16 is converted first. */
static void open_source(struct source *source, struct wd_buffer *converted, const struct wd_findings *findings)
{
	struct wd_lines *lines = &source->lines;
	const unsigned char *text = (const unsigned char *)findings->text;
	size_t length = findings->length;

	lines->text = findings->text;
	lines->length = length;
	if (length >= 2 && (text[0] ^ text[1]) == 1 && (text[0] & text[1]) == 0xfe) {
		convert_utf16(converted, text, length, text[0] == 0xfe);
		lines->text = converted->text;
		lines->length = converted->length;
	} else if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		lines->text += 3;
		lines->length -= 3;
	}
}

/* ---- findings with their lines ----------------------------------------------------------------------------------- */

/** The bytes of the character at an offset of the line that was read last; a stray byte is one. */
static size_t width_at(const struct wd_lines *lines, size_t at)
{
	uint32_t character;
	size_t width = wd_text_decode(lines->start + at, lines->width - at, &character);

	return width ? width : 1;
}

/** Whether a character is a colon, and the next is none. */
static bool is_lone_colon(const char *text, size_t length, size_t at)
{
	return text[at] == ':' && !(at + 1 < length && text[at + 1] == ':');
}

/** Append the character at a place of a source text, in one column: '?' where it cannot be shown as it is. */
static void add_in_column(struct wd_buffer *out, const char *text, size_t length, size_t at)
{
	struct wd_shown shown = wd_show(text, length, at);

	if (text[at] == '\t') {
		wd_buffer_add(out, " ", 1);
	} else if (memcmp(shown.text, text + at, shown.width) == 0 || is_lone_colon(text, length, at)) {
		wd_buffer_add(out, text + at, shown.width);
	} else {
		wd_buffer_add(out, "?", 1);
	}
}

/** Go on to a column of the line that was read last: a long line may have many findings, and they are in order. */
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
		add_in_column(out, lines->start + source->at, lines->width - source->at, at - source->at);
		at += width_at(lines, at);
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

/** Append text, in a colour where the report has any. */
static void add_painted(struct wd_buffer *out, bool colours, const char *colour, const char *text)
{
	wd_buffer_print(out, colours ? "\033[%s%s\033[0m" : "%.0s%s", colour, text);
}

/** Append text that comes from outside, or has a part that does. */
static void add_outside(struct wd_buffer *out, const char *text)
{
	wd_buffer_add_shown(out, text, strlen(text));
}

/** "name:line:column: "; without a line, "name: ". */
static void add_place(struct wd_buffer *out, const char *name, uint32_t line, uint32_t column)
{
	add_outside(out, name);
	if (line) {
		wd_buffer_print(out, ":%" PRIu32 ":%" PRIu32, line, column);
	}
	wd_buffer_add_string(out, ": ");
}

/** The line of a second place: its text is not shown, for it may be far back in the source. */
static void add_related_note(struct wd_buffer *out, bool colours, const struct wd_related *related,
		const char *name)
{
	add_place(out, name, related->line, related->column);
	add_painted(out, colours, "1;36m", "note");
	wd_buffer_print(out, ": %s\n", related->message);
}

/** Whether two findings say the same of one place, and differ by their path at most. */
static bool are_alike(const struct wd_finding *a, const struct wd_finding *b)
{
	return a->line == b->line && a->column == b->column && a->code == b->code && strcmp(a->message, b->message) == 0;
}

/** Whether the place of a finding does not show which field is meant.  Those of one place are neighbours. */
static bool needs_path(const struct wd_report *report, size_t at)
{
	const struct wd_finding *finding = &report->findings[at];

	return finding->line == 0 || finding->is_referenced || (at > 0 && are_alike(finding, finding - 1))
		|| (at + 1 < report->finding_count && are_alike(finding, finding + 1));
}

/** Whether a finding's hint is not that of the one before it, at the same place: one cause is explained once. */
static bool needs_hint(const struct wd_report *report, size_t at)
{
	const struct wd_finding *finding = &report->findings[at];

	return finding->hint && (at == 0 || finding[-1].hint == NULL || finding[-1].document != finding->document
		|| finding[-1].line != finding->line || finding[-1].column != finding->column
		|| strcmp(finding[-1].hint, finding->hint) != 0);
}

void wd_render_finding(struct wd_buffer *out, const struct wd_report *report, size_t at, const char *name, bool colours)
{
	const struct wd_finding *finding = &report->findings[at];

	add_place(out, name, finding->line, finding->column);
	add_painted(out, colours, finding->severity == WD_ERROR ? "1;31m" : "1;35m", wd_severity_string(finding->severity));
	wd_buffer_add_string(out, ": ");
	if (needs_path(report, at) && finding->path[0]) {
		add_outside(out, finding->path);
		wd_buffer_add_string(out, ": ");
	}
	add_outside(out, finding->message);
	wd_buffer_print(out, " [%s]\n", finding->code_text);
}

/** The columns that a word takes: up to a blank, without the commands of colours. */
static unsigned word_columns(const char *word)
{
	unsigned columns = 0;

	for (; *word && *word != ' ' && *word != '\n'; word++) {
		if (*word == '\033') {
			word += strcspn(word, "m");
		} else {
			columns += ((unsigned char)*word & 0xc0) != 0x80;
		}
	}
	return columns;
}

/** Break the line that was appended from `start` on at its blanks, so that it fits the columns. */
static void break_line(struct wd_canvas *canvas, size_t start, unsigned columns, unsigned indent)
{
	struct wd_buffer *out = &canvas->out;
	const char *text = wd_arena_text(&canvas->arena, out->text + start, out->length - start);
	unsigned column = 0;

	out->length = start;
	while (*text) {
		size_t width = strcspn(text, " \n"), blanks = strspn(text + width, " ");
		unsigned word = word_columns(text);

		if (column > indent && column + word > columns) {
			out->length -= out->text[out->length - 1] == ' ';
			wd_buffer_print(out, "\n%*s", (int)indent, "");
			column = indent;
		}
		column += word + (unsigned)blanks;
		wd_buffer_add(out, text, width + blanks);
		text += width + blanks;
		if (*text == '\n') {
			wd_buffer_add(out, text++, 1);
		}
	}
	wd_arena_reset(&canvas->arena);
}

/** Break the line that was appended from `start` on where the report is for a terminal. */
static void fit_line(struct wd_canvas *canvas, size_t start, const struct source *source, unsigned indent)
{
	if (source->columns > 2 * indent) {
		break_line(canvas, start, source->columns, indent);
	}
}

static void add_text_finding(struct wd_canvas *canvas, struct source *source, const struct wd_report *report, size_t at,
		const char *name)
{
	const struct wd_finding *finding = &report->findings[at];
	struct wd_buffer *out = &canvas->out;
	size_t start = out->length;

	wd_render_finding(out, report, at, name, source->colours);
	fit_line(canvas, start, source, 4);
	if (finding->line) {
		add_source(out, source, finding);
	}
	if (needs_hint(report, at)) {
		start = out->length;
		wd_buffer_add_string(out, "    ");
		add_painted(out, source->colours, "1;36m", "hint");
		wd_buffer_add_string(out, ": ");
		add_outside(out, finding->hint);
		wd_buffer_add_string(out, "\n");
		fit_line(canvas, start, source, 10); /* behind "hint: " */
	}
	if (finding->related) {
		add_related_note(out, source->colours, finding->related, name);
	}
}

void wd_render_text(struct wd_canvas *canvas, const struct wd_findings *findings, const char *name,
		const struct wd_rendering *rendering)
{
	struct source source = { .colours = rendering->format == WD_REPORT_COLOR, .columns = rendering->columns };

	open_source(&source, &canvas->scratch, findings);
	for (size_t i = 0; i < findings->report.finding_count; i++) {
		add_text_finding(canvas, &source, &findings->report, i, name);
	}
}
