/* edits.c - see edits.h */
#include "findings/edits.h"

#include <stdlib.h>
#include <string.h>

#include "findings/editing.h"
#include "findings/proposal.h"
#include "findings/wrapping.h"
#include "yaml/scalar.h"

/** Lines that are looked at for a finding, at most. */
#define MOST_LINES 10000

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
		struct wd_buffer *out = &editing->findings->scratch;

		out->length = 0;
		wd_scalar_add_quoted(out, text, strlen(text));
		text = wd_arena_text(&editing->findings->parts, out->text, out->length);
	} else if (repairing->repair->kind == WD_REPAIR_WORD) {
		text = wd_wrapping_scalar(editing, node, text);
	}
	wd_editing_replace(editing, node->begin, node->end, text);
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

static void change_entry(struct repairing *repairing)
{
	const struct wd_repair *repair = repairing->repair;

	switch (repair->kind) {
	case WD_REPAIR_WRAP:
		wd_wrapping_wrap(&repairing->editing, repairing->entry, repair->field);
		break;
	case WD_REPAIR_WRAP_ITEM:
		wd_wrapping_wrap_item(&repairing->editing, repairing->entry, repair->field);
		break;
	case WD_REPAIR_UNWRAP:
		wd_wrapping_unwrap(&repairing->editing, repairing->entry);
		break;
	case WD_REPAIR_NAME:
		wd_wrapping_name(&repairing->editing, repairing->entry, repair->field);
		break;
	case WD_REPAIR_JOIN:
		wd_wrapping_join(&repairing->editing, repairing->entry, repair->field);
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

/** Spaces take the place of tabs in the indentation of a line, and of the lines below it that have some. */
static void replace_tabs(struct repairing *repairing)
{
	struct wd_editing *editing = &repairing->editing;
	size_t at = line_start(editing, repairing->repair->place.line);

	for (unsigned lines = 0; lines < MOST_LINES && at < editing->length; lines++) {
		size_t begin = at;
		bool has_tab = false;

		for (; editing->text[at] == ' ' || editing->text[at] == '\t'; at++) {
			if (editing->text[at] == '\t') {
				wd_editing_replace(editing, at, at + 1, wd_editing_format(editing, "%*s", (int)editing->step, ""));
				has_tab = true;
			}
		}
		if (!has_tab) {
			break;
		}
		at = wd_editing_line_end(editing, begin);
	}
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

/** Repair the lines of a document that is no YAML: it has one finding. */
static void repair_lines(struct wd_findings *findings)
{
	for (size_t i = 0; i < findings->repairs.count; i++) {
		struct repairing repairing = { .repair = &findings->repairs.list[i] };

		if (repairing.repair->kind == WD_REPAIR_TABS || repairing.repair->kind == WD_REPAIR_FENCE) {
			wd_editing_init(&repairing.editing, findings);
			if (repairing.repair->kind == WD_REPAIR_TABS) {
				replace_tabs(&repairing);
			} else {
				remove_fence(&repairing);
			}
			wd_editing_finish(&repairing.editing, &findings->items[repairing.repair->finding]);
			wd_arena_reset(&findings->parts);
		}
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

/** Show the entry as it is after the edits, in the hint of the finding. */
static void set_hint(struct repairing *repairing, const struct wd_outline_wanted *shown, struct wd_finding *finding)
{
	struct wd_findings *findings = repairing->editing.findings;
	const struct wd_outline_node *key = &findings->outline.nodes[shown->node];
	const char *text;

	if (finding->edit_count > 0 && shown->is_key && key->next < findings->outline.node_count) {
		text = wd_proposal_text(&repairing->editing, finding, key, findings->outline.nodes[key->next].end);
		if (text) {
			text = wd_findings_format(findings, "write %s", text);
			finding->hint = wd_arena_text(&findings->arena, text, strlen(text));
		}
	}
}

/** Make the edits of a finding. */
static void repair_finding(struct wd_findings *findings, const struct wd_repair *repair,
		const struct wd_outline_wanted *wanted, const struct wd_outline_wanted *shown)
{
	struct repairing repairing = { .repair = repair, .wanted = wanted };
	struct wd_finding *finding = &findings->items[repair->finding];

	if (wanted->node == WD_OUTLINE_NONE || wanted->is_shared) {
		return;
	}
	wd_editing_init(&repairing.editing, findings);
	repairing.node = &findings->outline.nodes[wanted->node];
	repairing.entry = (struct wd_entry){ wanted->node, repairing.node->next };
	if (!is_of_entry(repair->kind) || wanted->is_key) {
		change_node(&repairing);
	}
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
	struct wd_outline_wanted *wanted = wd_arena_alloc(&findings->outline.wanted, 4 * repairs->count * sizeof(*wanted));

	for (size_t i = 0; i < repairs->count; i++) {
		wanted[2 * i] = (struct wd_outline_wanted){ .place = repairs->list[i].place, .id = (uint32_t)(2 * i),
			.has_value = is_of_entry(repairs->list[i].kind) };
		wanted[2 * i + 1] = (struct wd_outline_wanted){ .place = repairs->list[i].shown, .id = (uint32_t)(2 * i + 1),
			.has_value = true };
	}
	qsort(wanted, 2 * repairs->count, sizeof(*wanted), by_wanted_place);
	return wanted;
}

/** Repair the entries of a document. */
static void repair_nodes(struct wd_findings *findings)
{
	const struct wd_repairs *repairs = &findings->repairs;
	struct wd_outline_wanted *wanted = collect_wanted(findings), *found = wanted + 2 * repairs->count;

	if (wd_outline_read(&findings->outline, (uint32_t)findings->report.document_count + 1, wanted, 2 * repairs->count)) {
		for (size_t i = 0; i < 2 * repairs->count; i++) {
			found[wanted[i].id] = wanted[i];
		}
		for (size_t i = 0; i < repairs->count; i++) {
			repair_finding(findings, &repairs->list[i], &found[2 * i],
					repairs->list[i].shown.line > 0 ? &found[2 * i + 1] : NULL);
		}
	}
	wd_arena_reset(&findings->outline.wanted);
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
}
