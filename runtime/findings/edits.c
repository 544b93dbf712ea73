/* edits.c - see edits.h */
#include "findings/edits.h"

#include <stdlib.h>
#include <string.h>

#include "findings/elements.h"
#include "findings/proposal.h"
#include "findings/rewriting.h"
#include "findings/wrapping.h"
#include "yaml/scalar.h"

/** Bytes of a text that is tried with tabs of several widths, at most. */
#define MOST_TRIED 1000000

/** What repairs a finding, and where its nodes are. */
struct repairing {
	struct wd_editing editing;
	const struct wd_repair *repair;
	const struct wd_outline_wanted *wanted;
	const struct wd_outline_node *node; /**< at the repair's place */
	struct wd_entry entry;              /**< whose key that is */
};

/* ---- scalars and entries ----------------------------------------------------------------------------------------- */

static void replace_scalar(struct repairing *repairing)
{
	struct wd_editing *editing = &repairing->editing;
	const struct wd_outline_node *node = repairing->node;
	const char *text = repairing->repair->text;

	if (node->has_properties || node->type != WD_EVENT_SCALAR) {
		return;
	}
	if (repairing->repair->kind == WD_REPAIR_QUOTE) {
		text = wd_rewriting_quoted(editing, text, strlen(text));
	} else if (repairing->repair->kind != WD_REPAIR_PLAIN) {
		text = wd_rewriting_word(editing, node, text);
	}
	wd_editing_replace(editing, node->begin, node->end, text);
}

/** Spaces take the place of the no-break spaces that a key begins with. */
static void replace_no_break_spaces(struct repairing *repairing)
{
	struct wd_editing *editing = &repairing->editing;
	size_t end = repairing->node->begin, columns = 0;

	while (end + 2 <= repairing->node->end && memcmp(editing->text + end, "\xc2\xa0", 2) == 0) {
		end += 2;
		columns++;
	}
	wd_editing_replace(editing, repairing->node->begin, end, wd_editing_format(editing, "%*s", (int)columns, ""));
}

static void insert_space(struct repairing *repairing)
{
	const struct wd_outline_node *node = repairing->node;
	const char *text = repairing->editing.text;
	const char *colon = memchr(text + node->begin, ':', node->end - node->begin);

	if (colon && node->style == WD_STYLE_PLAIN && !node->has_properties) {
		wd_editing_insert(&repairing->editing, (size_t)(colon - text) + 1, " ");
	}
}

static void indent_entry(struct repairing *repairing)
{
	const struct wd_outline_node *value = &repairing->editing.findings->outline.nodes[repairing->entry.value];
	struct wd_editing *editing = &repairing->editing;

	if (repairing->wanted->follows_empty && !repairing->wanted->in_flow
			&& wd_editing_is_first(editing, repairing->node->begin)) {
		wd_editing_shift(editing, repairing->node->begin, value->end - 1, editing->step);
	}
}

static void insert_entry(struct repairing *repairing)
{
	struct wd_editing *editing = &repairing->editing;
	const struct wd_outline_node *node = repairing->node;

	if (node->type == WD_EVENT_SCALAR && wd_editing_is_first(editing, node->begin)) {
		wd_editing_insert_line(editing, node->begin, node->place.column - 1, repairing->repair->text);
	}
}

/** Whether a repair changes an entry: a key with its value. */
static bool is_of_entry(enum wd_repair_kind kind)
{
	return kind >= WD_REPAIR_WRAP && kind <= WD_REPAIR_INDENT;
}

/** A key gets another name, and its value the wrapper that it needs, if it is right then. */
static void rename_entry(struct repairing *repairing)
{
	struct wd_editing *editing = &repairing->editing;
	const struct wd_outline_node *value = wd_outline_at(editing, repairing->entry.value);
	const struct wd_type *type = repairing->repair->type;
	const struct wd_wrapper *wrapper = editing->findings->wrapper;
	struct wd_entry own;

	replace_scalar(repairing);
	if (type && !wd_outline_is_null(value) && !wd_entry_find(editing, value, wrapper->value.text, &own)
			&& !wd_entry_find(editing, value, wrapper->items.text, &own)) {
		wd_wrapping_wrap(editing, repairing->entry, type);
	} else {
		editing->is_refused = true; /* the new name is all that there is to show */
	}
	if (editing->is_impossible) {
		editing->is_refused = true;
	}
	if (editing->is_refused) {
		wd_editing_init(editing, editing->findings);
		replace_scalar(repairing);
		editing->is_refused = true;
	}
}

static void change_entry(struct repairing *repairing)
{
	const struct wd_repair *repair = repairing->repair;

	switch (repair->kind) {
	case WD_REPAIR_WRAP:
		wd_wrapping_wrap(&repairing->editing, repairing->entry, repair->type);
		break;
	case WD_REPAIR_WRAP_ITEM:
		wd_wrapping_wrap_item(&repairing->editing, repairing->entry, repair->type);
		break;
	case WD_REPAIR_RENAME:
		rename_entry(repairing);
		break;
	case WD_REPAIR_UNWRAP:
		wd_wrapping_unwrap(&repairing->editing, repairing->entry, repair->type);
		break;
	case WD_REPAIR_NAME:
		wd_elements_to_items(&repairing->editing, repairing->entry, repair->type, NULL);
		break;
	case WD_REPAIR_NAME_WRAPPED:
		wd_elements_to_items(&repairing->editing, repairing->entry, repair->type, repairing->editing.findings->wrapper);
		break;
	case WD_REPAIR_JOIN:
		wd_elements_to_string(&repairing->editing, repairing->entry, repair->type);
		break;
	case WD_REPAIR_INDENT:
		indent_entry(repairing);
		break;
	default:
		break;
	}
}

static void change_node(struct repairing *repairing)
{
	switch (repairing->repair->kind) {
	case WD_REPAIR_WORD:
	case WD_REPAIR_PLAIN:
	case WD_REPAIR_QUOTE:
		replace_scalar(repairing);
		break;
	case WD_REPAIR_SPACE:
		insert_space(repairing);
		break;
	case WD_REPAIR_INDENTATION:
		replace_no_break_spaces(repairing);
		break;
	case WD_REPAIR_ADD:
		insert_entry(repairing);
		break;
	default:
		change_entry(repairing);
		break;
	}
}

/* ---- lines of what is no YAML ------------------------------------------------------------------------------------ */

/** Where a line begins, by its number. */
static size_t line_start(const struct wd_editing *editing, uint32_t line)
{
	size_t length;

	return (size_t)(wd_findings_line(editing->findings, line, &length) - editing->text);
}

/** What the text is after the changes so far; NULL where it is long. */
static const char *text_after(struct wd_editing *editing)
{
	struct wd_finding trial = { .edits = NULL };
	struct wd_buffer *out = &editing->findings->scratch;
	size_t at = 0;

	if (editing->length > MOST_TRIED) {
		return NULL;
	}
	wd_editing_finish(editing, &trial);
	out->length = 0;
	for (size_t i = 0; i < trial.edit_count; i++) {
		wd_buffer_add(out, editing->text + at, trial.edits[i].offset - at);
		wd_buffer_add_string(out, trial.edits[i].text);
		at = trial.edits[i].offset + trial.edits[i].length;
	}
	wd_buffer_add(out, editing->text + at, editing->length - at);
	return wd_arena_text(&editing->findings->outline.work, out->text, out->length);
}

/** Whether a text can be parsed beyond a line. */
static bool can_be_read(struct wd_editing *editing, const char *text, uint32_t line)
{
	struct wd_events events;
	struct wd_event event;

	if (text == NULL) {
		return true;
	}
	if (!wd_events_open(&events, NULL, text, strlen(text))) {
		longjmp(editing->findings->heap.recovery, 1);
	}
	do {
		wd_events_next(&events, &event);
	} while (event.type != WD_EVENT_STREAM_END && event.type < WD_EVENT_SYNTAX);
	wd_events_close(&events);
	if (event.type == WD_EVENT_NO_MEMORY) {
		longjmp(editing->findings->heap.recovery, 1);
	}
	return event.type == WD_EVENT_STREAM_END || event.place.line > line;
}

/**
 * Spaces take the place of the tabs that a line is indented with, and those below it that are.
 *
 * \return the last line that is changed.
 */
static uint32_t replace_tabs(struct repairing *repairing, unsigned width)
{
	struct wd_editing *editing = &repairing->editing;
	uint32_t line = repairing->repair->place.line;
	size_t at = line_start(editing, line);

	for (; at < editing->length; line++) {
		size_t begin = at;
		bool has_tab = false;

		for (; at < editing->length && (editing->text[at] == ' ' || editing->text[at] == '\t'); at++) {
			if (editing->text[at] == '\t') {
				wd_editing_replace(editing, at, at + 1, wd_editing_format(editing, "%*s", (int)width, ""));
				has_tab = true;
			}
		}
		if (!has_tab || editing->is_impossible) {
			break;
		}
		at = wd_editing_line_end(editing, begin);
	}
	return line - 1;
}

/** Find how many spaces replace a tab so that the lines can be read. */
static void repair_tabs(struct repairing *repairing)
{
	static const unsigned widths[] = { 2, 4, 8, 6, 1, 3 };

	for (size_t i = 0; i < sizeof(widths) / sizeof(*widths); i++) {
		uint32_t last;

		wd_editing_init(&repairing->editing, repairing->editing.findings);
		last = replace_tabs(repairing, widths[i]);
		if (can_be_read(&repairing->editing, text_after(&repairing->editing), last)) {
			return;
		}
	}
	repairing->editing.is_impossible = true;
}

/** The lines of a Markdown fence are removed: the one at the place, and those behind it. */
static void remove_fence(struct repairing *repairing)
{
	struct wd_editing *editing = &repairing->editing;
	size_t at = line_start(editing, repairing->repair->place.line);

	for (; at < editing->length; at = wd_editing_line_end(editing, at)) {
		if (editing->length - at >= 3 && memcmp(editing->text + at, "```", 3) == 0) {
			wd_editing_replace(editing, at, wd_editing_line_end(editing, at), "");
		}
	}
}

/** The byte order mark that the line begins with is removed. */
static void remove_mark(struct repairing *repairing)
{
	size_t at = line_start(&repairing->editing, repairing->repair->place.line);

	wd_editing_replace(&repairing->editing, at, at + 3, "");
}

/** Repair the lines of a document that is no YAML: it has one finding. */
static void repair_lines(struct wd_findings *findings)
{
	for (size_t i = 0; i < findings->repairs.count; i++) {
		struct repairing repairing = { .repair = &findings->repairs.list[i] };

		wd_editing_init(&repairing.editing, findings);
		if (repairing.repair->kind == WD_REPAIR_TABS) {
			repair_tabs(&repairing);
		} else if (repairing.repair->kind == WD_REPAIR_FENCE) {
			remove_fence(&repairing);
		} else if (repairing.repair->kind == WD_REPAIR_MARK) {
			remove_mark(&repairing);
		}
		wd_editing_finish(&repairing.editing, &findings->items[repairing.repair->finding]);
	}
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

static int by_wanted_place(const void *left, const void *right)
{
	const struct wd_outline_wanted *a = left, *b = right;

	if (a->place.line != b->place.line) {
		return a->place.line < b->place.line ? -1 : 1;
	}
	return a->place.column < b->place.column ? -1 : a->place.column > b->place.column;
}

/** The entry as it is after the edits; NULL where that cannot be shown. */
static const char *repaired_entry(struct repairing *repairing, const struct wd_outline_node *key,
		const struct wd_finding *finding)
{
	struct wd_editing *editing = &repairing->editing;
	const char *name = repairing->repair->key;

	if (finding->edit_count == 0 || editing->is_refused) {
		return NULL;
	}
	name = name && !wd_outline_has_text(key, name) ? wd_rewriting_string(editing, name, strlen(name)) : NULL;
	return wd_proposal_text(editing, finding, key, name, wd_outline_at(editing, key->next)->end);
}

/** Show the entry as it is after the edits, in the hint of the finding; or how it is written. */
static void set_hint(struct repairing *repairing, const struct wd_outline_wanted *shown, struct wd_finding *finding)
{
	struct wd_findings *findings = repairing->editing.findings;
	const struct wd_outline_node *key = &findings->outline.nodes[shown->node];
	const struct wd_repair *repair = repairing->repair;
	const char *text;

	if (!shown->is_key || key->next >= findings->outline.node_count) {
		return;
	}
	text = repaired_entry(repairing, key, finding);
	if (text == NULL && repair->kind == WD_REPAIR_WRAP && repair->type->shape == WD_SHAPE_MAP) {
		text = wd_proposal_items(&repairing->editing, repair->key, &findings->outline.nodes[key->next], repair->type);
	}
	if (text) {
		text = wd_findings_format(findings, "write %s", text);
		finding->hint = wd_arena_text(&findings->arena, text, strlen(text));
	}
}

/** Make the edits of a finding. */
static void repair_finding(struct wd_findings *findings, const struct wd_repair *repair,
		const struct wd_outline_wanted *wanted, const struct wd_outline_wanted *shown)
{
	struct repairing repairing = { .repair = repair, .wanted = wanted };
	struct wd_finding *finding;

	if (wanted->node == WD_OUTLINE_NONE || wanted->is_shared
			|| (wanted->is_given_again && (repair->kind == WD_REPAIR_WORD || repair->kind == WD_REPAIR_RENAME))) {
		return;
	}
	wd_editing_init(&repairing.editing, findings);
	repairing.node = &findings->outline.nodes[wanted->node];
	repairing.entry = (struct wd_entry){ wanted->node, repairing.node->next };
	if (!is_of_entry(repair->kind) || wanted->is_key) {
		change_node(&repairing);
	}
	finding = &findings->items[repair->finding]; /* only now: the list may move as values are tried */
	wd_editing_finish(&repairing.editing, finding);
	if (shown && shown->node != WD_OUTLINE_NONE) {
		set_hint(&repairing, shown, finding);
	}
	wd_arena_reset(&findings->parts);
}

/** What the repairs look for, two for each: their place, and that of the entry that is shown. */
static struct wd_outline_wanted *collect_wanted(struct wd_findings *findings)
{
	const struct wd_repairs *repairs = &findings->repairs;
	struct wd_outline_wanted *wanted = wd_arena_alloc(&findings->outline.work, 4 * repairs->count * sizeof(*wanted));

	for (size_t i = 0; i < repairs->count; i++) {
		wanted[2 * i] = (struct wd_outline_wanted){ .place = repairs->list[i].place, .id = (uint32_t)(2 * i),
			.has_value = is_of_entry(repairs->list[i].kind) };
		wanted[2 * i + 1] = (struct wd_outline_wanted){ .place = repairs->list[i].shown, .id = (uint32_t)(2 * i + 1),
			.has_value = true };
	}
	qsort(wanted, 2 * repairs->count, sizeof(*wanted), by_wanted_place);
	return wanted;
}

static int compare_places(const void *place, const void *wanted)
{
	const struct wd_outline_wanted key = { .place = *(const struct wd_place *)place };

	return by_wanted_place(&key, wanted);
}

/** Mark what is looked for at a place: a key that is given again. */
static void mark_given_again(struct wd_outline_wanted *wanted, size_t count, const struct wd_related *first)
{
	struct wd_place place = { first->line, first->column, 0 };
	struct wd_outline_wanted *at = bsearch(&place, wanted, count, sizeof(*wanted), compare_places);

	if (at == NULL || at->is_given_again) {
		return;
	}
	while (at > wanted && compare_places(&place, at - 1) == 0) {
		at--;
	}
	for (; at < wanted + count && compare_places(&place, at) == 0; at++) {
		at->is_given_again = true;
	}
}

/** Mark the keys that are given again: they keep their names, since which of the two is meant is open. */
static void mark_all_given_again(const struct wd_findings *findings, struct wd_outline_wanted *wanted, size_t count)
{
	uint32_t document = (uint32_t)findings->report.document_count + 1;

	for (size_t i = findings->report.finding_count; i > 0 && findings->items[i - 1].document == document; i--) {
		const struct wd_finding *finding = &findings->items[i - 1];

		if (finding->code == WD_CODE_DUPLICATE_KEY && finding->related) {
			mark_given_again(wanted, count, finding->related);
		}
	}
}

/** Repair the entries of a document. */
static void repair_nodes(struct wd_findings *findings)
{
	const struct wd_repairs *repairs = &findings->repairs;
	struct wd_outline_wanted *wanted = collect_wanted(findings), *found = wanted + 2 * repairs->count;

	if (wd_outline_read(&findings->outline, (uint32_t)findings->report.document_count + 1, wanted, 2 * repairs->count)) {
		mark_all_given_again(findings, wanted, 2 * repairs->count);
		for (size_t i = 0; i < 2 * repairs->count; i++) {
			found[wanted[i].id] = wanted[i];
		}
		for (size_t i = 0; i < repairs->count; i++) {
			struct wd_repair repair = repairs->list[i]; /* the list may move as values are tried */

			repair_finding(findings, &repair, &found[2 * i], repair.shown.line > 0 ? &found[2 * i + 1] : NULL);
		}
	}
}

void wd_edits_make(struct wd_findings *findings, enum wd_document_state state)
{
	if (findings->repairs.count == 0 || wd_findings_is_utf16(findings)) {
		return;
	}
	wd_arena_reset(&findings->parts);
	findings->outline.text = findings->text;
	findings->outline.length = findings->length;
	if (state == WD_NOT_YAML) {
		repair_lines(findings);
	} else {
		repair_nodes(findings);
	}
	wd_arena_reset(&findings->outline.work);
}
