/* values.c - see values.h */
#include "check/values.h"

#include <inttypes.h>
#include <string.h>

#include "base/suggest.h"
#include "base/text.h"
#include "check/numbers.h"
#include "check/strings.h"
#include "yaml/scalar.h"

/* ---- booleans ---------------------------------------------------------------------------------------------------- */

/** The boolean that a string was meant to be, or NULL. */
static const char *meant_boolean(const struct wd_findings *findings, const struct wd_event *event)
{
	struct wd_suggestion suggestion;

	if (event->type != WD_EVENT_SCALAR || !wd_findings_keeps(findings, WD_CODE_WRONG_TYPE)) {
		return NULL;
	}
	if (wd_scalar_resolve(event->text, event->length) == WD_SCALAR_BOOLEAN) {
		return wd_scalar_is_true(event->text) ? "true" : "false";
	}
	wd_suggestion_init(&suggestion, event->text, event->length);
	wd_suggestion_offer(&suggestion, "true");
	wd_suggestion_offer(&suggestion, "false");
	return suggestion.best;
}

bool wd_value_check_boolean(struct wd_findings *findings, const struct wd_event *event, struct wd_value *value)
{
	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) != WD_SCALAR_BOOLEAN) {
		const char *meant = meant_boolean(findings, event);

		wd_find_wrong_type(findings, event, "a boolean",
				meant ? wd_findings_propose(findings, WD_REPAIR_PLAIN, "write ", meant, ", without quotes")
				: "write true or false");
		return false;
	}
	value->text = wd_scalar_is_true(event->text) ? "true" : "false";
	value->length = strlen(value->text);
	if (!wd_equal_any_case(event->text, value->text, event->length)) {
		wd_find(findings, WD_CODE_YAML11_BOOL, &event->place, NULL,
				wd_findings_propose(findings, WD_REPAIR_PLAIN, "write ", value->text, ""),
				"%s is a boolean in YAML 1.1 only; newer readers read it as a string", event->text);
	}
	return true;
}

static bool wd_check_boolean(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	(void)type;
	(void)name;
	return wd_value_check_boolean(findings, event, value);
}

#define wd_check_none NULL

static wd_check_fn *const checks[] = {
#define WD_TYPE_ROW(name, shape, check, title, doc) [WD_##name] = wd_check_##check,
#include "types.def"
};

bool wd_value_accepts(struct wd_findings *findings, const struct wd_type *type, const char *name, const char *text,
		size_t length)
{
	struct wd_event event = { .type = WD_EVENT_SCALAR, .text = text, .length = length,
		.plain = type->flags & WD_PLAIN, .dialect = (uint8_t)findings->dialect };
	struct wd_value value = { .number = 0 };
	struct wd_findings_mark mark = wd_findings_mark(findings);
	bool is_accepted = checks[type->id](findings, type, name, &event, &value);

	wd_findings_truncate(findings, mark);
	return is_accepted;
}

/** What is between typographic quotes, which YAML takes for letters: `\u201c1\u201d`.  \return its length, or 0. */
static size_t between_quotes(const char *text, size_t length, size_t *start)
{
	static const char *const quotes[] = { "\xe2\x80\x9c", "\xe2\x80\x9d", "\xe2\x80\x9e", "\xe2\x80\x98", "\xe2\x80\x99" };
	bool opens = false, closes = false;

	for (size_t i = 0; i < sizeof(quotes) / sizeof(*quotes) && length > 6; i++) {
		opens = opens || memcmp(text, quotes[i], 3) == 0;
		closes = closes || memcmp(text + length - 3, quotes[i], 3) == 0;
	}
	*start = 3;
	return opens && closes ? length - 6 : 0;
}

/** The row whose pattern a value matches as it is written; or NULL. */
static const struct wd_hint *find_row(const struct wd_type *type, const char *text, size_t length)
{
	const struct wd_hint *hint = type->hints;

	while (hint && hint->remedy && !wd_format_matches(hint->pattern, text, length)) {
		hint++;
	}
	return hint && hint->remedy ? hint : NULL;
}

/**
 * The remedy that a row has for a value as it is written, with the value in place of `$0`; or NULL.  A remedy that
 * leaves out the value says what is accepted: an accepted value is that already.
 */
static const char *row_hint(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		bool is_accepted)
{
	const struct wd_hint *row = find_row(type, event->text, event->length);
	struct wd_buffer *out = &findings->scratch;
	const char *from, *mark;

	if (row == NULL || (is_accepted && !strstr(row->remedy, "$0"))) {
		return NULL;
	}
	out->length = 0;
	for (from = row->remedy; (mark = strstr(from, "$0")) != NULL; from = mark + 2) {
		wd_buffer_add(out, from, (size_t)(mark - from));
		wd_buffer_add(out, event->text, event->length);
	}
	wd_buffer_add_string(out, from);
	return wd_arena_text(&findings->parts, out->text, out->length);
}

/** What to write in place of a value between typographic quotes, if that would be accepted; or NULL. */
static const char *quotes_hint(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event)
{
	char text[WD_QUOTE_BYTES + 1];
	size_t start, length = between_quotes(event->text, event->length, &start);

	memcpy(text, event->text + start, length);
	text[length] = '\0';
	return length > 0 && wd_value_accepts(findings, type, name, text, length)
		? wd_findings_propose(findings, type->flags & WD_PLAIN ? WD_REPAIR_PLAIN : WD_REPAIR_QUOTE,
			"typographic quotes are part of the text: write ", text, "") : NULL;
}

/** What to do about a value that is refused and has a mark of what should have been replaced; NULL when it has none. */
static const char *placeholder_hint(const struct wd_event *event)
{
	return strstr(event->text, "{{") || strstr(event->text, "{%") ? WD_TEMPLATE_HINT
		: strstr(event->text, "${") ? WD_VARIABLE_HINT : NULL;
}

/** Give the first finding about a scalar the hint that knows most, and none to those that follow from it. */
static void improve_hints(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, size_t first, bool is_accepted)
{
	const char *hint;

	if (event->type != WD_EVENT_SCALAR || event->length > WD_QUOTE_BYTES) {
		return;
	}
	hint = quotes_hint(findings, type, name, event);
	hint = hint ? hint : row_hint(findings, type, event, is_accepted);
	hint = hint || is_accepted ? hint : placeholder_hint(event);
	for (size_t i = first; i < findings->report.finding_count; i++) {
		if (hint || (!is_accepted && findings->items[i].severity == WD_WARNING)) {
			wd_findings_set_hint(findings, i, hint);
		}
	}
}

/** Whether a scalar is a string that may be there in place of a value. */
static bool is_text_instead(const struct wd_type *type, const struct wd_event *event)
{
	return event->type == WD_EVENT_SCALAR && wd_scalar_type(event) == WD_SCALAR_STRING
		&& !memchr(event->text, '\0', event->length) && wd_format_matches(type->or_text, event->text, event->length);
}

bool wd_value_check(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	struct wd_findings_mark mark = wd_findings_mark(findings);
	size_t count = findings->report.finding_count;
	bool is_accepted;

	value->number = 0;
	value->has_amount = value->is_text = false;
	is_accepted = checks[type->id](findings, type, name, event, value);
	if (!is_accepted && type->or_text && is_text_instead(type, event)) {
		wd_findings_truncate(findings, mark);
		*value = (struct wd_value){ .text = event->text, .length = event->length, .is_text = true };
		return true;
	}
	if (findings->report.finding_count > count) {
		improve_hints(findings, type, name, event, count, is_accepted);
	}
	return is_accepted;
}

/* ---- repairs ----------------------------------------------------------------------------------------------------- */

/** Repairs of one scalar, one after the other, at most. */
#define MOST_REPAIRS 5

/** The repair of what was found in a scalar since a mark; NULL when there is none. */
static const struct wd_repair *repair_since(const struct wd_findings *findings, struct wd_findings_mark mark)
{
	const struct wd_repairs *repairs = &findings->repairs;

	return repairs->count > 0 && repairs->list[repairs->count - 1].finding >= mark.kept
		? &repairs->list[repairs->count - 1] : NULL;
}

/** What the first finding since a mark is about, for a hint. */
static const char *fault_since(const struct wd_findings *findings, struct wd_findings_mark mark, struct wd_arena *arena)
{
	const struct wd_finding *finding = &findings->report.findings[mark.kept];
	const char *text = findings->report.finding_count == mark.kept ? "" : finding->hint ? finding->hint : finding->message;

	return wd_arena_text(arena, text, strlen(text));
}

/** Check a scalar, and make the repair of what is found in it.  \return whether to look at it again. */
static bool repair_scalar(struct wd_findings *findings, const struct wd_type *type, const char *name,
		struct wd_arena *arena, struct wd_settled *scalar)
{
	const struct wd_event event = { .type = WD_EVENT_SCALAR, .text = scalar->text, .length = scalar->length,
		.plain = scalar->is_plain, .place = { 1, 1, 1 }, .dialect = (uint8_t)findings->dialect };
	const struct wd_findings_mark mark = wd_findings_mark(findings);
	const struct wd_repair *repair;
	struct wd_value value;

	wd_value_check(findings, type, name, &event, &value);
	repair = repair_since(findings, mark);
	scalar->fault = NULL;
	if (findings->report.error_count > mark.errors || findings->report.warning_count > mark.warnings) {
		scalar->fault = fault_since(findings, mark, arena);
	}
	if (repair) {
		scalar->length = strlen(repair->text);
		scalar->text = wd_arena_text(arena, repair->text, scalar->length);
		scalar->is_plain = repair->kind == WD_REPAIR_PLAIN || (repair->kind == WD_REPAIR_WORD && scalar->is_plain
			&& wd_scalar_resolve(scalar->text, scalar->length) == WD_SCALAR_STRING);
	}
	wd_findings_truncate(findings, mark);
	return repair != NULL;
}

void wd_value_settle(struct wd_findings *findings, const struct wd_type *type, const char *name, struct wd_arena *arena,
		struct wd_settled *scalar)
{
	for (unsigned i = 0; i < MOST_REPAIRS && repair_scalar(findings, type, name, arena, scalar); i++) {
	}
}

/* ---- counts ------------------------------------------------------------------------------------------------------ */

void wd_count_check(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_place *place, uint64_t count, const char *noun)
{
	bool is_few = count < type->min_count;
	uint32_t bound = is_few ? type->min_count : type->max_count;

	if (is_few || (type->max_count > 0 && count > type->max_count)) {
		wd_find(findings, WD_CODE_BAD_VALUE, place, NULL, NULL, "%s has %" PRIu64 " %s%s: at %s %" PRIu32 " %s %s", name,
				count, noun, count == 1 ? "" : "s", is_few ? "least" : "most", bound, bound == 1 ? "is" : "are",
				is_few ? "required" : "allowed");
	}
}

/* ---- elements that their fields distinguish ---------------------------------------------------------------------- */

bool wd_element_key_add(struct wd_buffer *out, const struct wd_type *list, const struct wd_frame *frame)
{
	for (unsigned i = 0; i < list->keyed_count; i++) {
		const struct wd_slot *slot = &frame->slots[list->keyed_by[i]];

		if (slot->state != WD_SLOT_ACCEPTED || slot->text == NULL) {
			return false;
		}
		wd_buffer_print(out, "%" PRIu32 " ", slot->length);
		wd_buffer_add(out, slot->text, slot->length);
	}
	return true;
}

void wd_element_find_twice(struct wd_findings *findings, const struct wd_type *list, const char *name,
		const struct wd_frame *frame)
{
	const struct wd_slot *first = &frame->slots[list->keyed_by[0]];
	struct wd_buffer *names = &findings->scratch;

	names->length = 0;
	for (unsigned i = 0; i < list->keyed_count; i++) {
		wd_buffer_add_string(names, i == 0 ? "" : i + 1u == list->keyed_count ? " and " : ", ");
		wd_buffer_add_string(names, frame->structure->fields[list->keyed_by[i]].key);
	}
	wd_find(findings, WD_CODE_BAD_VALUE, first->place.line > 0 ? &first->place : NULL, first->key, "remove one of the two",
			"an earlier element of %s has the same %s", name, wd_arena_text(&findings->parts, names->text, names->length));
}

/* ---- keys -------------------------------------------------------------------------------------------------------- */

unsigned wd_extra_find(const struct wd_structure *structure, const char *text, size_t length)
{
	for (unsigned i = 0; structure->extra_count > 0 && i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->flags & WD_EXTRA && wd_format_matches(field->type->key_format, text, length)) {
			return i;
		}
	}
	return WD_NONE;
}

bool wd_free_key_is_accepted(const struct wd_type *type, const char *text, size_t length)
{
	return !memchr(text, '\0', length) && wd_scalar_is_key(text, length)
		&& !(type->key_format && !wd_format_matches(type->key_format, text, length));
}

void wd_free_key_check(struct wd_findings *findings, const struct wd_type *type, const struct wd_place *place,
		const char *leaf, const char *text, size_t length)
{
	if (memchr(text, '\0', length)) {
		wd_find(findings, WD_CODE_BAD_VALUE, place, leaf, NULL, "a key must not contain the character U+0000");
	} else if (type->key_format && !wd_format_matches(type->key_format, text, length)) {
		wd_find(findings, WD_CODE_BAD_VALUE, place, leaf, NULL, "%s is not %s", wd_findings_quote(findings, text, length),
				type->key_format->doc);
	}
}
