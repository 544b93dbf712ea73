/* rules.c - see rules.h */
#include "check/rules.h"

#include <string.h>

#include "quantity.h"

/** Whether a condition holds; UNKNOWN when it hangs on a value that was refused. */
enum truth { FALSE, TRUE, UNKNOWN };

static const struct wd_field *field_of(const struct wd_frame *frame, unsigned field)
{
	return &frame->structure->fields[field];
}

static bool is_present(const struct wd_frame *frame, unsigned field)
{
	return frame->slots[field].state != WD_SLOT_ABSENT;
}

/** Whether the document's kind has a field, whichever it is. */
static bool kind_has(const struct wd_frame *frame, unsigned field)
{
	return (field_of(frame, field)->kinds & frame->kinds) == frame->kinds;
}

static bool is_one_of(const struct wd_condition *condition, const char *text, size_t length)
{
	for (unsigned i = 0; i < condition->count; i++) {
		if (strlen(condition->values[i]) == length && memcmp(condition->values[i], text, length) == 0) {
			return true;
		}
	}
	return false;
}

/** An absent field counts with its plain default, so that no condition can hang on itself. */
static enum truth holds(const struct wd_frame *frame, const struct wd_condition *condition)
{
	const struct wd_slot *slot = &frame->slots[condition->field];
	const char *fallback = field_of(frame, condition->field)->default_value;

	if (condition->count == 0) {
		return slot->state != WD_SLOT_ABSENT ? TRUE : FALSE;
	}
	switch (slot->state) {
	case WD_SLOT_REFUSED:
		return UNKNOWN;
	case WD_SLOT_ACCEPTED:
		return is_one_of(condition, slot->text, slot->length) ? TRUE : FALSE;
	default:
		return fallback && is_one_of(condition, fallback, strlen(fallback)) ? TRUE : FALSE;
	}
}

static bool all_hold(const struct wd_frame *frame, const struct wd_rule *rule)
{
	for (unsigned i = 0; i < rule->condition_count; i++) {
		if (holds(frame, &rule->conditions[i]) != TRUE) {
			return false;
		}
	}
	return true;
}

static bool one_may_hold(const struct wd_frame *frame, const struct wd_rule *rule)
{
	for (unsigned i = 0; i < rule->condition_count; i++) {
		if (holds(frame, &rule->conditions[i]) != FALSE) {
			return true;
		}
	}
	return false;
}

/** The first condition that surely does not hold, of those that the kind can meet; or NULL. */
static const struct wd_condition *broken_condition(const struct wd_frame *frame, const struct wd_rule *rule)
{
	for (unsigned i = 0; i < rule->condition_count; i++) {
		const struct wd_condition *condition = &rule->conditions[i];

		if (kind_has(frame, condition->field) && holds(frame, condition) == FALSE) {
			return condition;
		}
	}
	return NULL;
}

const char *wd_rules_default(const struct wd_frame *frame, unsigned field)
{
	const struct wd_structure *structure = frame->structure;

	if (!(structure->fields[field].kinds & frame->kinds)) {
		return NULL;
	}
	for (unsigned i = 0; i < structure->rule_count; i++) {
		const struct wd_rule *rule = &structure->rules[i];

		if (rule->relation == WD_DEFAULT_IF && rule->fields[0] == field && all_hold(frame, rule)) {
			return rule->value;
		}
	}
	return structure->fields[field].default_value;
}

/** `key: {value: X}` or `key: X`, as the field is written. */
static const char *as_written(struct wd_findings *findings, const struct wd_field *field, const char *value)
{
	return wd_findings_format(findings, field->flags & WD_WRAPPED ? "%s: {value: %s}" : "%s: %s", field->key, value);
}

/** What makes a condition hold, as it is written: added, or in place of what stands there. */
static const char *as_condition(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_condition *condition)
{
	const struct wd_field *field = field_of(frame, condition->field);

	return condition->count ? as_written(findings, field, condition->values[0]) : field->key;
}

static void check_at_most_one(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *first = NULL;

	for (unsigned i = 0; i < rule->field_count; i++) {
		const struct wd_slot *slot = &frame->slots[rule->fields[i]];

		if (slot->state != WD_SLOT_ABSENT && (first == NULL || slot->place.line < first->place.line
				|| (slot->place.line == first->place.line && slot->place.column < first->place.column))) {
			first = slot;
		}
	}
	for (unsigned i = 0; i < rule->field_count; i++) {
		const struct wd_slot *slot = &frame->slots[rule->fields[i]];

		if (slot->state != WD_SLOT_ABSENT && slot != first) {
			wd_find(findings, WD_CODE_CONFLICT, &slot->place, slot->key,
					wd_findings_format(findings, "remove %s or %s", first->key, slot->key),
					"%s conflicts with %s: %s", slot->key, first->key, rule->why);
		}
	}
}

static void check_expect_one(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const char *first = NULL, *hint = NULL;

	for (unsigned i = 0; i < rule->field_count; i++) {
		const char *key = field_of(frame, rule->fields[i])->key;

		if (is_present(frame, rule->fields[i])) {
			return;
		}
		if (kind_has(frame, rule->fields[i])) {
			hint = first ? wd_findings_format(findings, "%s or %s", hint, key)
					: wd_findings_format(findings, "add %s", key);
			first = first ? first : key;
		}
	}
	if (first) {
		wd_find(findings, WD_CODE_NO_NAME, &frame->place, first, hint, "no %s is given: %s", first, rule->why);
	}
}

static void check_required_unless(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_rule *rule)
{
	unsigned field = rule->fields[0];
	const char *key = field_of(frame, field)->key, *hint;

	if (is_present(frame, field) || !kind_has(frame, field) || one_may_hold(frame, rule)) {
		return;
	}
	hint = wd_findings_format(findings, "add %s", key);
	for (unsigned i = 0; i < rule->condition_count; i++) {
		const struct wd_condition *condition = &rule->conditions[i];

		if (kind_has(frame, condition->field)) {
			hint = wd_findings_format(findings, "%s, or %s%s", hint, is_present(frame, condition->field) ? "write " : "",
					as_condition(findings, frame, condition));
		}
	}
	wd_find(findings, WD_CODE_MISSING_FIELD, &frame->place, key, hint, "%s is missing: %s", key, rule->why);
}

/** REQUIRES and NO_EFFECT_UNLESS: a field that is there needs others, where the kind has those. */
static void check_needs(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *slot = &frame->slots[rule->fields[0]];
	const struct wd_condition *broken = slot->state == WD_SLOT_ABSENT ? NULL : broken_condition(frame, rule);
	bool hard = rule->relation == WD_REQUIRES;

	if (broken == NULL) {
		return;
	}
	wd_find(findings, hard ? WD_CODE_REQUIRES : WD_CODE_NO_EFFECT, &slot->place, slot->key,
			wd_findings_format(findings, "%s %s, or remove %s", is_present(frame, broken->field) ? "write" : "add",
				as_condition(findings, frame, broken), slot->key),
			hard ? "%s cannot stand here: %s" : "%s has no effect: %s", slot->key, rule->why);
}

static void check_ordered(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *low = &frame->slots[rule->fields[0]], *high = &frame->slots[rule->fields[1]];
	struct wd_quantity least, greatest;

	if (low->state == WD_SLOT_ACCEPTED && high->state == WD_SLOT_ACCEPTED
			&& wd_quantity_parse(low->text, low->length, &least)
			&& wd_quantity_parse(high->text, high->length, &greatest)
			&& wd_quantity_compare(&least, &greatest) > 0) {
		wd_find(findings, WD_CODE_ORDER, &high->place, high->key, NULL, "%s (%.*s) is below %s (%.*s): %s",
				high->key, (int)high->length, high->text, low->key, (int)low->length, low->text, rule->why);
	}
}

static void check_rule(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	switch (rule->relation) {
	case WD_AT_MOST_ONE:
		check_at_most_one(findings, frame, rule);
		break;
	case WD_EXPECT_ONE:
		check_expect_one(findings, frame, rule);
		break;
	case WD_REQUIRED_UNLESS:
		check_required_unless(findings, frame, rule);
		break;
	case WD_REQUIRES:
	case WD_NO_EFFECT_UNLESS:
		check_needs(findings, frame, rule);
		break;
	case WD_ORDERED:
		check_ordered(findings, frame, rule);
		break;
	default:
		break; /* WD_DEFAULT_IF gives a value, and refuses none */
	}
}

void wd_rules_check(struct wd_findings *findings, const struct wd_frame *frame)
{
	const struct wd_structure *structure = frame->structure;

	for (unsigned i = 0; i < structure->field_count; i++) {
		const char *key = structure->fields[i].key;

		if ((structure->fields[i].flags & WD_REQUIRED) && !is_present(frame, i) && kind_has(frame, i)) {
			wd_find(findings, WD_CODE_MISSING_FIELD, &frame->place, key, NULL, "%s is missing", key);
		}
	}
	for (unsigned i = 0; i < structure->rule_count; i++) {
		check_rule(findings, frame, &structure->rules[i]);
	}
}
