/* editing.c - see editing.h */
#include "findings/editing.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

/** Changes of one finding, at most: what is larger is repaired by hand. */
#define MOST_CHANGES 4000

/** Bytes before the old text that a new one is searched for it: quotes and the like stay around it. */
#define MOST_BEFORE 2

/** What comes first where changes are at one place: whole lines, then the indentation of the line, then text in it. */
enum change_order { CHANGE_LINE, CHANGE_INDENT, CHANGE_TEXT };

struct wd_change {
	size_t begin;
	size_t end;
	const char *text;
	size_t number;  /**< of the change, as they were collected */
	enum change_order order;
};

/** The line break of the text. */
static const char *line_break(const struct wd_editing *editing)
{
	const char *end = memchr(editing->text, '\n', editing->length);

	return end && end > editing->text && end[-1] == '\r' ? "\r\n" : "\n";
}

void wd_editing_init(struct wd_editing *editing, struct wd_findings *findings)
{
	*editing = (struct wd_editing){ .findings = findings, .text = findings->text, .length = findings->length, .step = 2 };
	editing->is_json = editing->length > 0 && editing->text[0] == '{';
	editing->line_break = line_break(editing);
}

const char *wd_editing_format(struct wd_editing *editing, const char *format, ...)
{
	struct wd_buffer *out = &editing->findings->scratch;
	va_list arguments;

	out->length = 0;
	va_start(arguments, format);
	wd_buffer_print_list(out, format, arguments);
	va_end(arguments);
	return wd_arena_text(&editing->findings->outline.work, out->text, out->length);
}

static void add_change(struct wd_editing *editing, enum change_order order, size_t begin, size_t end, const char *text)
{
	if (editing->count == MOST_CHANGES) {
		editing->is_impossible = true;
		return;
	}
	if (editing->count == editing->capacity) {
		size_t capacity = editing->capacity ? 2 * editing->capacity : 16;
		struct wd_change *changes = wd_arena_alloc(&editing->findings->outline.work, capacity * sizeof(*changes));

		if (editing->count > 0) {
			memcpy(changes, editing->changes, editing->count * sizeof(*changes));
		}
		editing->changes = changes;
		editing->capacity = capacity;
	}
	editing->changes[editing->count] = (struct wd_change){ begin, end, text, editing->count, order };
	editing->count++;
}

void wd_editing_insert(struct wd_editing *editing, size_t at, const char *text)
{
	if (*text) {
		add_change(editing, CHANGE_TEXT, at, at, text);
	}
}

void wd_editing_replace(struct wd_editing *editing, size_t begin, size_t end, const char *text)
{
	size_t length = end - begin, before = 0;

	if (begin == end && *text == '\0') {
		return;
	}
	while (length > 0 && before < MOST_BEFORE && text[before]
			&& strncmp(text + before, editing->text + begin, length) != 0) {
		before++;
	}
	if (length == 0 || strncmp(text + before, editing->text + begin, length) != 0) {
		add_change(editing, CHANGE_TEXT, begin, end, text);
	} else {
		wd_editing_insert(editing, begin, wd_editing_format(editing, "%.*s", (int)before, text));
		wd_editing_insert(editing, end, text + before + length);
	}
}

size_t wd_editing_line_start(const struct wd_editing *editing, size_t at)
{
	while (at > 0 && editing->text[at - 1] != '\n') {
		at--;
	}
	return at == 0 && editing->length >= 3 && memcmp(editing->text, "\xef\xbb\xbf", 3) == 0 ? 3 : at;
}

size_t wd_editing_line_end(const struct wd_editing *editing, size_t at)
{
	const char *end = memchr(editing->text + at, '\n', editing->length - at);

	return end ? (size_t)(end - editing->text) + 1 : editing->length;
}

void wd_editing_insert_line(struct wd_editing *editing, size_t at, unsigned indent, const char *text)
{
	at = wd_editing_line_start(editing, at);
	add_change(editing, CHANGE_LINE, at, at,
			wd_editing_format(editing, "%*s%s%s", (int)indent, "", text, editing->line_break));
}

void wd_editing_remove_line(struct wd_editing *editing, size_t at)
{
	size_t begin = wd_editing_line_start(editing, at);

	for (size_t i = 0; i < editing->count; i++) {
		if (editing->changes[i].order == CHANGE_INDENT && editing->changes[i].begin == begin) {
			editing->changes[i].text = "";
		}
	}
	add_change(editing, CHANGE_TEXT, begin, wd_editing_line_end(editing, at), "");
}

void wd_editing_shift(struct wd_editing *editing, size_t first, size_t last, unsigned spaces)
{
	const char *text = wd_editing_format(editing, "%*s", (int)spaces, "");

	for (size_t at = wd_editing_line_start(editing, first); at <= last && at < editing->length && !editing->is_impossible;
			at = wd_editing_line_end(editing, at)) {
		if (!strchr("\r\n", editing->text[at])) {
			add_change(editing, CHANGE_INDENT, at, at, text);
		}
	}
}

bool wd_editing_is_blank(const struct wd_editing *editing, size_t begin, size_t end)
{
	while (begin < end && strchr(" \t\r\n", editing->text[begin])) {
		begin++;
	}
	return begin >= end;
}

bool wd_editing_is_first(const struct wd_editing *editing, size_t at)
{
	size_t begin = wd_editing_line_start(editing, at);

	while (begin < at && editing->text[begin] == ' ') {
		begin++;
	}
	return begin == at;
}

bool wd_editing_has_comment(const struct wd_editing *editing, size_t begin, size_t end)
{
	return begin < end && memchr(editing->text + begin, '#', end - begin);
}

/* ---- edits ------------------------------------------------------------------------------------------------------- */

static int by_change_place(const void *left, const void *right)
{
	const struct wd_change *a = left, *b = right;

	if (a->begin != b->begin) {
		return a->begin < b->begin ? -1 : 1;
	}
	if (a->order != b->order) {
		return a->order < b->order ? -1 : 1;
	}
	return a->number < b->number ? -1 : a->number > b->number;
}

/** The text of the changes from `first` to before `end`, which follow each other without a gap. */
static const char *join(struct wd_editing *editing, size_t first, size_t end)
{
	struct wd_buffer *out = &editing->findings->scratch;

	out->length = 0;
	for (size_t i = first; i < end; i++) {
		wd_buffer_add_string(out, editing->changes[i].text);
	}
	return wd_arena_text(&editing->findings->arena, out->text, out->length);
}

/** Whether no change is in what another one replaces. */
static bool are_apart(const struct wd_editing *editing)
{
	for (size_t i = 1; i < editing->count; i++) {
		if (editing->changes[i].begin < editing->changes[i - 1].end) {
			return false;
		}
	}
	return true;
}

void wd_editing_finish(struct wd_editing *editing, struct wd_finding *finding)
{
	struct wd_edit *edits;
	size_t count = 0;

	if (editing->count == 0 || editing->is_impossible) {
		return;
	}
	qsort(editing->changes, editing->count, sizeof(*editing->changes), by_change_place);
	if (!are_apart(editing)) {
		return;
	}
	edits = wd_arena_alloc(&editing->findings->arena, editing->count * sizeof(*edits));
	for (size_t i = 0, end; i < editing->count; i = end) {
		for (end = i + 1; end < editing->count && editing->changes[end].begin == editing->changes[end - 1].end; end++) {
		}
		edits[count].offset = editing->changes[i].begin;
		edits[count].length = editing->changes[end - 1].end - editing->changes[i].begin;
		edits[count].text = join(editing, i, end);
		count++;
	}
	finding->edits = edits;
	finding->edit_count = count;
}
