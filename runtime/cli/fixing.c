/* fixing.c - see cli/fixing.h */
#include "cli/fixing.h"

#include <stdlib.h>
#include <string.h>

#include "cli/allowances.h"
#include "findings/findings.h"

/** Edits that bring to light what has edits itself are followed so far. */
#define MOST_STEPS 50

/** Bytes that are checked for one text, at most: where very much is wrong, not all is tried. */
#define MOST_BYTES ((uint64_t)256 << 20)

/** Findings of a text, at most: with fewer, those that are left out would seem to come from edits. */
#define MOST_FINDINGS 10000000

/** A text with what was found in it. */
struct state {
	char *text;
	size_t length;
	struct wd_report *report;
};

/** A repair of a text. */
struct repair {
	const struct wd_cli *cli;
	struct wd_options options;
	struct state now;
	bool *given_up;        /**< for each finding: it was tried in vain since others were repaired */
	size_t count;          /**< repaired */
	uint64_t bytes;        /**< that were checked */
	enum wd_status status; /**< of what failed, or WD_OK */
};

static void free_state(struct state *state)
{
	wd_report_free(state->report);
	free(state->text);
	*state = (struct state){ NULL, 0, NULL };
}

/** Forget what comments in the text allow.  \return false when memory runs out. */
static bool apply_allowances(const struct repair *repair, struct wd_report *report)
{
	struct wd_findings *findings = (struct wd_findings *)report;

	if (setjmp(findings->heap.recovery)) {
		return false;
	}
	wd_allowances_apply(repair->cli, findings, NULL);
	return true;
}

/** Check a text, which is the state's from now on, or freed.  \return whether it could be checked. */
static bool check(struct repair *repair, struct state *state, char *text, size_t length)
{
	enum wd_status status = text ? wd_check(repair->cli->schema, text, length, &repair->options, &state->report)
		: WD_NO_MEMORY;

	state->text = text;
	state->length = length;
	repair->bytes += length;
	if ((status == WD_OK || status == WD_INVALID) && !apply_allowances(repair, state->report)) {
		status = WD_NO_MEMORY;
	}
	if (status != WD_OK && status != WD_INVALID) {
		free_state(state);
		repair->status = status;
		return false;
	}
	return true;
}

/* ---- findings of two texts --------------------------------------------------------------------------------------- */

static int compare_findings(const void *left, const void *right)
{
	const struct wd_finding *a = *(const struct wd_finding *const *)left, *b = *(const struct wd_finding *const *)right;

	if (a->document != b->document) {
		return a->document < b->document ? -1 : 1;
	}
	if (a->code != b->code) {
		return a->code < b->code ? -1 : 1;
	}
	return strcmp(a->path, b->path);
}

/** The findings of a report, in an order that does not depend on their lines; NULL when memory runs out. */
static const struct wd_finding **sorted(const struct wd_report *report)
{
	const struct wd_finding **list = malloc((report->finding_count + 1) * sizeof(*list));

	for (size_t i = 0; list && i < report->finding_count; i++) {
		list[i] = &report->findings[i];
	}
	if (list) {
		qsort(list, report->finding_count, sizeof(*list), compare_findings);
	}
	return list;
}

/** The first document that could not be read; none is UINT32_MAX. */
static uint32_t unread_document(const struct wd_report *report)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		if (report->findings[i].code == WD_CODE_SYNTAX) {
			return report->findings[i].document;
		}
	}
	return UINT32_MAX;
}

/** Whether the text can be read up to another line than before. */
static bool has_moved(const struct wd_finding *before, const struct wd_finding *after)
{
	return after->code == WD_CODE_SYNTAX && after->line != before->line;
}

/**
 * Mark the findings of a report that are not in the one before.  What was not read before is not compared.
 *
 * \return how many there are.
 */
static size_t mark_new(struct repair *repair, const struct wd_report *before, const struct wd_report *after,
		bool *is_new)
{
	const struct wd_finding **old = sorted(before), **now = sorted(after);
	uint32_t unread = unread_document(before);
	size_t count = 0, at = 0;

	memset(is_new, false, after->finding_count);
	if (old == NULL || now == NULL) {
		repair->status = WD_NO_MEMORY;
	}
	for (size_t i = 0; repair->status == WD_OK && i < after->finding_count; i++) {
		while (at < before->finding_count && compare_findings(&old[at], &now[i]) < 0) {
			at++;
		}
		if (at < before->finding_count && compare_findings(&old[at], &now[i]) == 0 && !has_moved(old[at], now[i])) {
			at++;
		} else if (now[i]->document < unread || now[i]->code == WD_CODE_SYNTAX) {
			is_new[now[i] - after->findings] = true;
			count++;
		}
	}
	free(old);
	free(now);
	return count;
}

/* ---- edits ------------------------------------------------------------------------------------------------------- */

static int compare_edits(const void *left, const void *right)
{
	const struct wd_edit *a = *(const struct wd_edit *const *)left, *b = *(const struct wd_edit *const *)right;

	return a->offset < b->offset ? -1 : a->offset > b->offset;
}

/** Edits to be made, in the order of the text. */
struct edits {
	const struct wd_edit **list;
	size_t count;
};

static bool touch(const struct wd_edit *a, const struct wd_edit *b)
{
	return a->offset <= b->offset + b->length && b->offset <= a->offset + a->length;
}

/** Whether an edit of a finding is at, or in, one that is to be made. */
static bool collides(const struct edits *edits, const struct wd_finding *finding)
{
	for (size_t i = 0; i < finding->edit_count; i++) {
		const struct wd_edit *edit = &finding->edits[i];
		size_t low = 0, high = edits->count;

		while (low < high) { /* the first edit that does not end before this one */
			size_t middle = (low + high) / 2;

			if (edits->list[middle]->offset + edits->list[middle]->length < edit->offset) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		if (low < edits->count && touch(edits->list[low], edit)) {
			return true;
		}
	}
	return false;
}

/** Add the edits of a finding, unless they collide with others.  \return whether they were added. */
static bool add_edits(struct edits *edits, const struct wd_finding *finding)
{
	bool in_order;

	if (finding->edit_count == 0 || collides(edits, finding)) {
		return false;
	}
	in_order = edits->count == 0 || edits->list[edits->count - 1]->offset < finding->edits[0].offset;
	for (size_t i = 0; i < finding->edit_count; i++) {
		edits->list[edits->count++] = &finding->edits[i];
	}
	if (!in_order) {
		qsort(edits->list, edits->count, sizeof(*edits->list), compare_edits);
	}
	return true;
}

/** The text after edits; NULL when memory runs out. */
static char *edited(const struct state *state, const struct edits *edits, size_t *length)
{
	size_t at = 0, size = state->length;
	char *text, *end;

	for (size_t i = 0; i < edits->count; i++) {
		size += strlen(edits->list[i]->text);
	}
	text = end = malloc(size + 1);
	for (size_t i = 0; text && i <= edits->count; i++) {
		size_t next = i < edits->count ? edits->list[i]->offset : state->length;

		memcpy(end, state->text + at, next - at);
		end += next - at;
		if (i < edits->count) {
			memcpy(end, edits->list[i]->text, strlen(edits->list[i]->text));
			end += strlen(edits->list[i]->text);
			at = next + edits->list[i]->length;
		}
	}
	*length = text ? (size_t)(end - text) : 0;
	return text;
}

/** All edits of a report. */
static size_t count_edits(const struct wd_report *report)
{
	size_t count = 0;

	for (size_t i = 0; i < report->finding_count; i++) {
		count += report->findings[i].edit_count;
	}
	return count;
}

/**
 * Make the edits of the findings that are marked.
 *
 * \param[in]     from    The text.
 * \param[in,out] marked  Those whose edits are made stay marked.
 * \param[out]    to      The text after them.
 * \return how many findings' edits are made.
 */
static size_t make_edits(struct repair *repair, const struct state *from, bool *marked, struct state *to)
{
	struct edits edits = { malloc((count_edits(from->report) + 1) * sizeof(*edits.list)), 0 };
	size_t length, count = 0;

	if (edits.list == NULL) {
		repair->status = WD_NO_MEMORY;
		return 0;
	}
	for (size_t i = 0; i < from->report->finding_count; i++) {
		marked[i] = marked[i] && add_edits(&edits, &from->report->findings[i]);
		count += marked[i];
	}
	if (count > 0) {
		char *text = edited(from, &edits, &length);

		count = check(repair, to, text, length) ? count : 0;
	}
	free(edits.list);
	return count;
}

/* ---- attempts ---------------------------------------------------------------------------------------------------- */

static bool *marks_for(struct repair *repair, const struct wd_report *report)
{
	bool *marks = calloc(report->finding_count + 1, sizeof(*marks));

	if (marks == NULL) {
		repair->status = WD_NO_MEMORY;
	}
	return marks;
}

/** Whether the findings that were to be repaired are gone: fewer are like them than before. */
static bool are_gone(const struct wd_report *before, const bool *marked, const struct wd_report *after)
{
	size_t marked_count = 0;

	for (size_t i = 0; i < before->finding_count; i++) {
		marked_count += marked[i];
	}
	return unread_document(before) != unread_document(after)
		|| after->finding_count + marked_count <= before->finding_count;
}

/** Follow what the edits have brought to light, as long as that has edits.  \return whether nothing new is left. */
static bool follow(struct repair *repair, const struct wd_report *before, struct state *state)
{
	for (unsigned step = 0; step < MOST_STEPS; step++) {
		bool *is_new = marks_for(repair, state->report);
		struct state next = { NULL, 0, NULL };
		size_t made, count = is_new ? mark_new(repair, before, state->report, is_new) : 1;

		if (count == 0 || repair->status != WD_OK) {
			free(is_new);
			return repair->status == WD_OK;
		}
		made = make_edits(repair, state, is_new, &next);
		free(is_new);
		if (made == 0) {
			return false;
		}
		free_state(state);
		*state = next;
	}
	return false;
}

/** Whether a path is another one, or leads into what that leads to. */
static bool is_within(const char *path, const char *outer)
{
	size_t length = strlen(outer);

	return strncmp(path, outer, length) == 0 && (path[length] == '\0' || path[length] == '.' || path[length] == '[');
}

/** Give up the marked findings where, or in which, something else is found after their edits.  \return how many. */
static size_t give_up_blamed(struct repair *repair, const bool *marked, const struct wd_report *after,
		const bool *is_new)
{
	const struct wd_report *report = repair->now.report;
	size_t count = 0, at = 0;

	for (size_t i = 0; i < after->finding_count; i++) {
		while (at < report->finding_count && report->findings[at].document < after->findings[i].document) {
			at++;
		}
		for (size_t j = at; is_new[i] && j < report->finding_count
				&& report->findings[j].document == after->findings[i].document; j++) {
			if (marked[j] && !repair->given_up[j] && is_within(after->findings[i].path, report->findings[j].path)) {
				repair->given_up[j] = true;
				count++;
			}
		}
	}
	return count;
}

/** What came of an attempt. */
enum outcome { MADE, BLAMED /**< some findings are given up */, FAILED };

/** Make the edits of marked findings, if nothing else is found after them. */
static enum outcome attempt(struct repair *repair, bool *marked)
{
	struct state next = { NULL, 0, NULL };
	size_t count = make_edits(repair, &repair->now, marked, &next), blamed = 0;
	bool *is_new;

	if (count == 0) {
		return FAILED;
	}
	if (follow(repair, repair->now.report, &next) && are_gone(repair->now.report, marked, next.report)) {
		repair->count += count;
		free_state(&repair->now);
		repair->now = next;
		return MADE;
	}
	is_new = next.report ? marks_for(repair, next.report) : NULL;
	if (is_new && mark_new(repair, repair->now.report, next.report, is_new) > 0) {
		blamed = give_up_blamed(repair, marked, next.report, is_new);
	}
	free(is_new);
	free_state(&next);
	return blamed > 0 ? BLAMED : FAILED;
}

/** Mark some of the findings that have edits, and are not given up.  \return how many are marked. */
static size_t mark_some(struct repair *repair, bool *marked, size_t most)
{
	const struct wd_report *report = repair->now.report;
	size_t count = 0;

	memset(marked, false, report->finding_count);
	for (size_t i = 0; i < report->finding_count && count < most; i++) {
		marked[i] = report->findings[i].edit_count > 0 && !repair->given_up[i];
		count += marked[i];
	}
	return count;
}

/** Give up the marked finding, the only one. */
static void give_up(struct repair *repair, const bool *marked)
{
	for (size_t i = 0; i < repair->now.report->finding_count; i++) {
		repair->given_up[i] |= marked[i];
	}
}

/**
 * Repair some findings.  Those that cannot be repaired are given up: at once where it shows which they are, otherwise
 * half of them are tried, and so on.
 *
 * \return whether some were repaired.
 */
static bool repair_some(struct repair *repair)
{
	bool *marked = marks_for(repair, repair->now.report);
	size_t most = SIZE_MAX, count;
	enum outcome outcome = FAILED;

	free(repair->given_up);
	repair->given_up = marks_for(repair, repair->now.report);
	while (repair->status == WD_OK && repair->bytes < MOST_BYTES && (count = mark_some(repair, marked, most)) > 0) {
		outcome = attempt(repair, marked);
		if (outcome == MADE) {
			break;
		}
		if (outcome == FAILED && count == 1) {
			give_up(repair, marked);
		}
		most = outcome == FAILED && count > 1 ? count / 2 : SIZE_MAX;
	}
	free(marked);
	return outcome == MADE && repair->status == WD_OK;
}

enum wd_status wd_repair(struct wd_repaired *repaired, const struct wd_cli *cli, const char *text, size_t length,
		const struct wd_options *options)
{
	struct repair repair = { .cli = cli, .status = WD_OK };
	char *copy = malloc(length + 1);

	if (options) {
		repair.options = *options;
	}
	repair.options.limits.findings = MOST_FINDINGS;
	*repaired = (struct wd_repaired){ NULL, 0, 0, NULL };
	if (copy) {
		memcpy(copy, text, length);
	}
	if (check(&repair, &repair.now, copy, length)) {
		while (repair_some(&repair)) {
		}
	}
	free(repair.given_up);
	if (repair.status != WD_OK) {
		free_state(&repair.now);
		return repair.status;
	}
	*repaired = (struct wd_repaired){ repair.now.text, repair.now.length, repair.count, repair.now.report };
	return WD_OK;
}

void wd_repaired_free(struct wd_repaired *repaired)
{
	wd_report_free(repaired->report);
	free(repaired->text);
	*repaired = (struct wd_repaired){ NULL, 0, 0, NULL };
}
