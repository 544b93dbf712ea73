/* syntax.c - see syntax.h: libyaml says where it could not go on; the line often shows what is meant. */
#include "read/syntax.h"

#include <string.h>

#include "base/text.h"
#include "check/scalars.h"

/** A line of the text. */
struct text_line {
	const char *text;
	size_t length;
	size_t indent;  /**< the blanks that it begins with */
};

/** An error, and what is around it. */
struct trouble {
	struct wd_findings *findings;
	const struct wd_event *event;
	struct text_line line;
	size_t at;              /**< the error's place in the line, in bytes */
	const char *open;       /**< what was begun and not finished: "flow mapping"; or "" */
	struct wd_place begin;  /**< where it begins */
};

static struct text_line line_at(const struct wd_findings *findings, uint32_t number)
{
	struct text_line line = { NULL, 0, 0 };

	line.text = wd_findings_line(findings, number, &line.length);
	while (line.indent < line.length && (line.text[line.indent] == ' ' || line.text[line.indent] == '\t')) {
		line.indent++;
	}
	return line;
}

/** The byte of a column in a line. */
static size_t byte_of_column(const struct text_line *line, uint32_t column)
{
	size_t at = 0;

	for (uint32_t i = 1; i < column && at < line->length; i++) {
		uint32_t character;
		size_t width = wd_text_decode(line->text + at, line->length - at, &character);

		at += width ? width : 1;
	}
	return at;
}

/** The character at a byte of the error's line; NUL beyond it. */
static char char_at(const struct trouble *trouble, size_t at)
{
	return at < trouble->line.length ? trouble->line.text[at] : '\0';
}

/** The character before the error, on its line; NUL where there is none. */
static char char_before(const struct trouble *trouble)
{
	return trouble->at > 0 ? char_at(trouble, trouble->at - 1) : '\0';
}

/** Whether there are only blanks before the error on its line. */
static bool is_first_on_line(const struct trouble *trouble)
{
	return trouble->at <= trouble->line.indent;
}

static bool is_open(const struct trouble *trouble, const char *what)
{
	return strcmp(trouble->open, what) == 0;
}

static bool is_problem(const struct trouble *trouble, const char *problem)
{
	return strncmp(trouble->event->text, problem, strlen(problem)) == 0;
}

/** Whether a line begins with a word, after blanks. */
static bool begins_with(const struct text_line *line, const char *word)
{
	size_t length = strlen(word);

	return line->length - line->indent >= length && memcmp(line->text + line->indent, word, length) == 0;
}

/** Whether a line has a mark of templates: `{{` or `{%`. */
static bool has_template(const struct text_line *line)
{
	for (size_t i = 1; i < line->length; i++) {
		if (line->text[i - 1] == '{' && (line->text[i] == '{' || line->text[i] == '%')) {
			return true;
		}
	}
	return false;
}

/** Whether there is a colon with a blank behind it before a byte of the line. */
static bool has_key_before(const struct text_line *line, size_t end)
{
	for (size_t i = 0; i + 1 < end && i + 1 < line->length; i++) {
		if (line->text[i] == ':' && line->text[i + 1] == ' ') {
			return true;
		}
	}
	return false;
}

/** Whether the error is in an entry that begins on its line, below the one where what is open begins. */
static bool is_on_later_line(const struct trouble *trouble)
{
	return trouble->begin.line < trouble->event->place.line && !has_key_before(&trouble->line, trouble->at);
}

/* ---- what is meant ----------------------------------------------------------------------------------------------- */

/** A character that no value without quotes begins with. */
static const char *first_character_hint(const struct trouble *trouble)
{
	static const char indicators[] = "@`%&*!|>'\"#,]}";
	bool is_name = (is_open(trouble, "anchor") || is_open(trouble, "alias") || is_open(trouble, "tag"))
		&& trouble->begin.line == trouble->event->place.line;
	char c = char_at(trouble, is_name ? byte_of_column(&trouble->line, trouble->begin.column) : trouble->at);

	if (c && (is_name || (is_problem(trouble, "found character that cannot start any token") && strchr(indicators, c)))) {
		return wd_findings_format(trouble->findings, "quote the value: without quotes it must not begin with %c", c);
	}
	return NULL;
}

/** A variable of a shell between braces: `{value: ${CPU}}`. */
static const char *variable_hint(const struct trouble *trouble)
{
	const char *end;

	if (char_at(trouble, trouble->at) != '{' || char_before(trouble) != '$') {
		return NULL;
	}
	end = memchr(trouble->line.text + trouble->at, '}', trouble->line.length - trouble->at);
	if (end == NULL || end - trouble->line.text - (ptrdiff_t)trouble->at > WD_QUOTE_BYTES) {
		return WD_VARIABLE_HINT;
	}
	return wd_findings_format(trouble->findings, WD_VARIABLE_HINT ", or quote it: \"%.*s\"",
			(int)(end + 1 - trouble->line.text - (ptrdiff_t)trouble->at) + 1, trouble->line.text + trouble->at - 1);
}

/** A colon where no key is: in a value, or below one that is complete. */
static const char *colon_hint(const struct trouble *trouble)
{
	bool is_value = is_problem(trouble, "mapping values are not allowed");

	if (char_at(trouble, trouble->at) != ':' || !(is_value || trouble->open[0])
			|| (!is_value && is_on_later_line(trouble))) {
		return NULL;
	}
	if (is_value && !has_key_before(&trouble->line, trouble->at)) {
		return "the line is indented more than the key above it, which has its value already";
	}
	return is_value ? "quote the value, which has ': ' in it, or write the second key on a line of its own"
		: "quote the value, which has ': ' in it";
}

/** A line that is indented as no key above it. */
static const char *indentation_hint(const struct trouble *trouble)
{
	if (!is_problem(trouble, "did not find expected key") || !is_open(trouble, "block mapping")
			|| !is_first_on_line(trouble) || trouble->line.indent == trouble->begin.column - 1) {
		return NULL;
	}
	return wd_findings_format(trouble->findings,
			"the indentation is wrong: %u space%s here, %u in the mapping that begins at %u:%u",
			(unsigned)trouble->line.indent, trouble->line.indent == 1 ? "" : "s", (unsigned)trouble->begin.column - 1,
			(unsigned)trouble->begin.line, (unsigned)trouble->begin.column);
}

/** Something behind a value that is complete. */
static const char *rest_hint(const struct trouble *trouble)
{
	bool is_behind = is_problem(trouble, "did not find expected <document start>");
	char c = char_at(trouble, trouble->at);
	size_t before = trouble->at;

	if (!is_behind && !is_problem(trouble, "did not find expected key")) {
		return NULL;
	}
	if (c == '}' || c == ']') {
		return wd_findings_format(trouble->findings, "remove the %c: nothing is open that it closes", c);
	}
	while (before > 0 && char_at(trouble, before - 1) == ' ') {
		before--;
	}
	if (before > 0 && (char_at(trouble, before - 1) == '"' || char_at(trouble, before - 1) == '\'')) {
		return "quote the whole value: nothing may follow its closing quote";
	}
	return is_behind ? "the document ends above: begin another one with ---" : NULL;
}

/** A list or a list's element on the line of its key. */
static const char *dash_hint(const struct trouble *trouble)
{
	return is_problem(trouble, "block sequence entries are not allowed")
		? "write the - on a line of its own, below the key" : NULL;
}

/** A line without a colon, or without the space behind it. */
static const char *key_hint(const struct trouble *trouble)
{
	struct text_line line = line_at(trouble->findings, trouble->begin.line);
	size_t at = byte_of_column(&line, trouble->begin.column);
	const char *colon;

	if (!is_open(trouble, "simple key")) {
		return NULL;
	}
	if (has_template(&line)) {
		return WD_TEMPLATE_HINT;
	}
	colon = memchr(line.text + at, ':', line.length - at);
	return wd_findings_format(trouble->findings, colon ? "write a space after the ':' in line %u"
			: "write a ':' after the key in line %u", (unsigned)trouble->begin.line);
}

/** Quotes, brackets or braces that are not closed. */
static const char *closing_hint(const struct trouble *trouble)
{
	static const char *const marks[][2] = {
		{ "flow mapping", "}" }, { "flow sequence", "]" }, { "quoted scalar", "quote" },
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++) {
		if (!is_open(trouble, marks[i][0])) {
			continue;
		}
		if (i == 2 || is_first_on_line(trouble) || is_on_later_line(trouble)) {
			return wd_findings_format(trouble->findings, "the %s that begins at %u:%u is not closed: its %s is missing",
					trouble->open, (unsigned)trouble->begin.line, (unsigned)trouble->begin.column, marks[i][1]);
		}
		return wd_findings_format(trouble->findings,
				"a ',', a closing quote or the %s of the %s that begins at %u:%u is missing",
				marks[i][1], trouble->open, (unsigned)trouble->begin.line, (unsigned)trouble->begin.column);
	}
	return NULL;
}

/** A name that no anchor has, and an escape that no string has. */
static const char *unknown_name_hint(const struct trouble *trouble)
{
	if (is_problem(trouble, "alias of an unknown anchor")) {
		return "quote the value: without quotes it must not begin with *";
	}
	return is_problem(trouble, "found unknown escape character")
		? "write \\\\ for a backslash, or use single quotes" : NULL;
}

/** Where what was left open begins: often the mistake is there, and not where it comes to light. */
static const char *unfinished_hint(const struct trouble *trouble)
{
	return trouble->open[0] ? wd_findings_format(trouble->findings, "the %s begins at %u:%u", trouble->open,
			(unsigned)trouble->begin.line, (unsigned)trouble->begin.column) : NULL;
}

/** The hint that knows most. */
static const char *syntax_hint(const struct trouble *trouble, enum wd_repair_kind *repair)
{
	static const char *(*const hints[])(const struct trouble *trouble) = {
		variable_hint, first_character_hint, unknown_name_hint, colon_hint, dash_hint, rest_hint, indentation_hint,
		key_hint, closing_hint, unfinished_hint,
	};
	const char *hint = NULL;

	if (begins_with(&trouble->line, "```")) {
		*repair = WD_REPAIR_FENCE;
		return "remove the Markdown fence: the lines that begin with ```";
	}
	if (trouble->line.length >= 3 && memcmp(trouble->line.text, "\xef\xbb\xbf", 3) == 0 && trouble->event->place.line > 1) {
		*repair = WD_REPAIR_MARK;
		return "remove the byte order mark (U+FEFF) that the line begins with";
	}
	if (has_template(&trouble->line)) {
		return WD_TEMPLATE_HINT;
	}
	if (memchr(trouble->line.text, '\t', trouble->line.indent)) {
		*repair = WD_REPAIR_TABS;
		return "indent with spaces: YAML does not allow a tab there";
	}
	for (size_t i = 0; hint == NULL && i < sizeof(hints) / sizeof(*hints); i++) {
		hint = hints[i](trouble);
	}
	return hint;
}

void wd_syntax_find(struct wd_findings *findings, const struct wd_events *events, const struct wd_event *event)
{
	struct wd_findings_mark mark = wd_findings_mark(findings);
	struct wd_repair repair = { .kind = WD_REPAIR_NONE, .place = event->place };
	struct trouble trouble = { .findings = findings, .event = event };
	const char *open = wd_events_unfinished(events, &trouble.begin);

	trouble.open = open ? open : "";
	trouble.line = line_at(findings, event->place.line);
	trouble.at = byte_of_column(&trouble.line, event->place.column);
	wd_find(findings, WD_CODE_SYNTAX, &event->place, NULL, syntax_hint(&trouble, &repair.kind), "%s",
			event->text);
	wd_findings_repair(findings, mark, repair);
}
