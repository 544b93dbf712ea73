/* rules.c - see rules.h */
#include "check/rules.h"

#include <string.h>

#include <cyaml/cyaml.h>

#include "base/measure.h"
#include "base/public.h"
#include "yaml/scalar.h"

/** Whether a condition holds; UNKNOWN when it depends on a value that was refused. */
enum truth { FALSE, UNKNOWN, TRUE, MOOT /**< it asks about fields only that the kind lacks */ };

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

/** The key of a field, as the document spells it if it does. */
static const char *key_of(const struct wd_frame *frame, unsigned field)
{
	const char *key = frame->slots[field].key;

	return is_present(frame, field) && key ? key : field_of(frame, field)->key;
}

/* ---- conditions -------------------------------------------------------------------------------------------------- */

/** Below, equal to or above 0, as a is to b.  \return false when one is beyond what can be compared. */
static bool compare(const struct wd_type *type, const char *a, size_t a_length, const char *b, size_t b_length,
		int *result)
{
	int64_t a_amount, b_amount;
	struct wd_quantity left, right;

	if (type->family) {
		*result = wd_measure_parse(type->family, a, a_length, &a_amount)
			&& wd_measure_parse(type->family, b, b_length, &b_amount) ? (a_amount > b_amount) - (a_amount < b_amount) : 0;
		return true;
	}
	if (!wd_quantity_parse(a, a_length, &left) || !wd_quantity_parse(b, b_length, &right)) {
		return false;
	}
	*result = wd_quantity_compare(&left, &right);
	return true;
}

static bool is_one_of(const struct wd_field *field, const struct wd_condition *condition, const char *text, size_t length)
{
	for (unsigned i = 0; i < condition->count; i++) {
		const char *value = condition->values[i];
		size_t value_length = strlen(value);
		int difference;

		if ((value_length == length && memcmp(value, text, length) == 0)
				|| ((field->type->flags & WD_NUMERIC) != 0
					&& compare(field->type, text, length, value, value_length, &difference) && difference == 0)) {
			return true;
		}
	}
	return false;
}

static bool is_above(const struct wd_field *field, const struct wd_condition *condition, const char *text, size_t length)
{
	int difference;

	return compare(field->type, text, length, condition->values[0], strlen(condition->values[0]), &difference) && difference > 0;
}

/** An absent field counts with its plain default, so that no condition can depend on itself. */
static enum truth holds_by_default(const struct wd_frame *frame, const struct wd_condition *condition)
{
	const struct wd_field *field = field_of(frame, condition->field);
	const char *fallback = condition->test == WD_IS && kind_has(frame, condition->field) ? field->default_value : NULL;

	return fallback && is_one_of(field, condition, fallback, strlen(fallback)) ? TRUE : FALSE;
}

/** The answer to a question about a field. */
static enum truth answer(const struct wd_frame *frame, const struct wd_condition *condition)
{
	const struct wd_slot *slot = &frame->slots[condition->field];
	bool holds;

	if (slot->state == WD_SLOT_ABSENT) {
		return holds_by_default(frame, condition);
	}
	if (condition->test == WD_SET) {
		return TRUE;
	}
	if (slot->state == WD_SLOT_REFUSED) {
		return UNKNOWN;
	}
	if (slot->text == NULL) { /* null */
		return FALSE;
	}
	holds = condition->test == WD_ABOVE ? is_above(field_of(frame, condition->field), condition, slot->text, slot->length)
			: is_one_of(field_of(frame, condition->field), condition, slot->text, slot->length);
	return holds ? TRUE : FALSE;
}

static enum truth negation(enum truth truth)
{
	return truth == TRUE ? FALSE : truth == FALSE ? TRUE : truth;
}

/** Polarities in which a question about a field that the kind lacks is left out of a condition. */
enum moot { MOOT_NEVER, MOOT_IF_HOLDS, MOOT_IF_NOT };

/**
 * Whether a condition holds.  This recurs as deep as the schema's rules are nested.
 *
 * \param[in] moot  Which questions do not count: those that could be met only if the kind had the field.
 */
static enum truth holds(const struct wd_frame *frame, const struct wd_condition *condition, enum moot moot)
{
	bool is_all = condition->test == WD_ALL_OF;
	enum truth result = MOOT;

	if (condition->test == WD_NOT) {
		return negation(holds(frame, condition->parts,
				moot == MOOT_IF_HOLDS ? MOOT_IF_NOT : moot == MOOT_IF_NOT ? MOOT_IF_HOLDS : MOOT_NEVER));
	}
	if (!condition->parts) {
		return moot == MOOT_IF_HOLDS && !kind_has(frame, condition->field) ? MOOT : answer(frame, condition);
	}
	for (unsigned i = 0; i < condition->count; i++) {
		enum truth truth = holds(frame, &condition->parts[i], moot);

		if (truth != MOOT && (result == MOOT || (is_all ? truth < result : truth > result))) {
			result = truth;
		}
	}
	return result;
}

/* ---- hints ------------------------------------------------------------------------------------------------------- */

/** `key: X`, with a wrapper around X where the field has one. */
static const char *as_written(struct wd_findings *findings, const struct wd_frame *frame, unsigned number,
		const char *value)
{
	const struct wd_field *field = field_of(frame, number);
	struct wd_buffer *text = &findings->scratch;
	size_t length = strlen(value);

	text->length = 0;
	if (field->type->flags & WD_PLAIN) {
		wd_buffer_add(text, value, length);
	} else if (wd_scalar_resolve(value, length) == WD_SCALAR_STRING) {
		wd_scalar_add_flow(text, value, length);
	} else {
		wd_scalar_add_quoted(text, value, length);
	}
	value = wd_arena_text(&findings->parts, text->text, text->length);
	return field->flags & WD_WRAPPED
		? wd_findings_format(findings, "%s: {%s: %s}", key_of(frame, number), findings->wrapper->value.text, value)
		: wd_findings_format(findings, "%s: %s", key_of(frame, number), value);
}

/** The change of a field that gives a question the wanted answer; NULL where no single change is certain to. */
static const char *remedy_of_question(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_condition *condition, bool wanted)
{
	unsigned field = condition->field;
	const char *key = key_of(frame, field);

	if (!wanted) {
		bool can_go = is_present(frame, field) && !(field_of(frame, field)->flags & WD_REQUIRED)
				&& holds_by_default(frame, condition) == FALSE;

		return can_go ? wd_findings_format(findings, "remove %s", key) : NULL;
	}
	if (!kind_has(frame, field)) {
		return NULL;
	}
	if (condition->test == WD_SET) {
		return wd_findings_format(findings, "add %s", key);
	}
	if (condition->test == WD_ABOVE) {
		return wd_findings_format(findings, "set %s above %s", key, condition->values[0]);
	}
	return wd_findings_format(findings, "%s %s", is_present(frame, field) ? "write" : "add",
			as_written(findings, frame, field, condition->values[0]));
}

/** The same for a condition: what has to be done together, or what can be done, joined by "or". */
static const char *remedy(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_condition *condition, bool wanted)
{
	bool is_all = (condition->test == WD_ALL_OF) == wanted;
	const char *found = NULL;

	if (condition->test == WD_NOT) {
		return remedy(findings, frame, condition->parts, !wanted);
	}
	if (!condition->parts) {
		return remedy_of_question(findings, frame, condition, wanted);
	}
	for (unsigned i = 0; i < condition->count; i++) {
		const struct wd_condition *part = &condition->parts[i];
		enum truth truth = holds(frame, part, wanted ? MOOT_IF_HOLDS : MOOT_IF_NOT);
		const char *more = truth == (wanted ? TRUE : FALSE) || truth == MOOT ? NULL : remedy(findings, frame, part, wanted);

		if (more) {
			found = found ? wd_findings_format(findings, is_all ? "%s and %s" : "%s, or %s", found, more) : more;
		}
	}
	return found;
}

/** "WORDS, or MORE", or what there is of them. */
static const char *either(struct wd_findings *findings, const char *words, const char *more)
{
	return words && more ? wd_findings_format(findings, "%s, or %s", words, more) : words ? words : more;
}

/* ---- the relations ----------------------------------------------------------------------------------------------- */

static enum wd_severity rule_severity(const struct wd_rule *rule)
{
	enum { NONE = WD_ERROR, ERROR = WD_ERROR, WARNING = WD_WARNING };
	static const uint8_t severities[] = {
#define WD_RELATION_ROW(id, fields, value, conditions, severity) severity,
#include "relations.def"
	};

	return (enum wd_severity)severities[rule->relation];
}

static bool is_before(const struct wd_slot *a, const struct wd_slot *b)
{
	return a->place.line != b->place.line ? a->place.line < b->place.line : a->place.column < b->place.column;
}

static void check_at_most_one(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *first = NULL;

	for (unsigned i = 0; i < rule->field_count; i++) {
		const struct wd_slot *slot = &frame->slots[rule->fields[i]];

		if (slot->state != WD_SLOT_ABSENT && (first == NULL || is_before(slot, first))) {
			first = slot;
		}
	}
	for (unsigned i = 0; i < rule->field_count; i++) {
		const struct wd_slot *slot = &frame->slots[rule->fields[i]];

		if (slot->state != WD_SLOT_ABSENT && slot != first) {
			wd_find_as(findings, rule_severity(rule), WD_CODE_CONFLICT, &slot->place, slot->key,
					wd_findings_format(findings, "remove %s or %s", first->key, slot->key),
					"%s and %s are mutually exclusive: %s", first->key, slot->key, rule->why);
		}
	}
}

/** Of the fields of a rule, how many the kind has; and which is the first. */
static unsigned count_offered(const struct wd_frame *frame, const struct wd_rule *rule, unsigned *first)
{
	unsigned count = 0;

	for (unsigned i = rule->field_count; i-- > 0;) {
		if (kind_has(frame, rule->fields[i])) {
			*first = rule->fields[i];
			count++;
		}
	}
	return count;
}

/** The keys of a rule's fields that the kind has, with a joint before the last: "a, b or c". */
static const char *list_offered(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule,
		unsigned count, const char *joint)
{
	const char *list = NULL;

	for (unsigned i = 0, number = 0; i < rule->field_count; i++) {
		const char *key = field_of(frame, rule->fields[i])->key;

		if (kind_has(frame, rule->fields[i])) {
			number++;
			list = list ? wd_findings_format(findings, "%s%s%s", list, number == count ? joint : ", ", key) : key;
		}
	}
	return list;
}

static void check_expect_one(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	unsigned first = 0, count = count_offered(frame, rule, &first);
	const char *key = field_of(frame, first)->key, *hint;

	for (unsigned i = 0; i < rule->field_count; i++) {
		if (is_present(frame, rule->fields[i])) {
			return;
		}
	}
	if (count == 0) {
		return;
	}
	hint = wd_findings_format(findings, "add %s", list_offered(findings, frame, rule, count, " or "));
	if (count == 1) {
		wd_find_as(findings, rule_severity(rule), WD_CODE_MISSING_CHOICE, &frame->place, key, hint, "%s is not set; %s", key,
				rule->why);
	} else {
		wd_find_as(findings, rule_severity(rule), WD_CODE_MISSING_CHOICE, &frame->place, key, hint,
				count == 2 ? "neither %s is set; %s" : "none of %s is set; %s",
				list_offered(findings, frame, rule, count, count == 2 ? " nor " : " and "), rule->why);
	}
}

static void check_one_of(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	check_expect_one(findings, frame, rule);
	check_at_most_one(findings, frame, rule);
}

/** Where a key is missing: " in spec" in a structure that the root holds, since several of those may lack it; otherwise "". */
static const char *owner_text(struct wd_findings *findings)
{
	struct wd_buffer *path = &findings->scratch;

	path->length = 0;
	if (findings->write_path) {
		findings->write_path(findings->path_ctx, path);
	}
	wd_buffer_add(path, "", 1);
	return path->length > 1 && wd_path_step(path->text) == path->length - 1
		? wd_findings_format(findings, " in %s", wd_arena_text(&findings->parts, path->text, path->length - 1)) : "";
}

/** What to do about a key that is missing, where it is given below: its indentation is wrong there; otherwise NULL. */
static const char *misplaced_hint(struct wd_findings *findings, const struct wd_frame *frame, unsigned field)
{
	const struct wd_place *place = &frame->slots[field].misplaced;

	return place->line == 0 ? NULL
		: wd_findings_format(findings, "it is given in line %u, but indented too much there", (unsigned)place->line);
}

static void check_required_unless(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_rule *rule)
{
	unsigned field = rule->fields[0];
	const char *key = field_of(frame, field)->key, *hint;

	if (!is_present(frame, field) && kind_has(frame, field) && holds(frame, rule->condition, MOOT_NEVER) == FALSE) {
		hint = misplaced_hint(findings, frame, field);
		wd_find_as(findings, rule_severity(rule), WD_CODE_MISSING_FIELD, &frame->place, key,
				hint ? hint : either(findings, wd_findings_format(findings, "add %s", key),
					remedy(findings, frame, rule->condition, true)),
				"%s is missing%s: %s", key, owner_text(findings), rule->why);
	}
}

/** Whether the condition of a field that is set does not hold, so far as the kind can meet it. */
static bool lacks_what_it_needs(const struct wd_frame *frame, const struct wd_rule *rule)
{
	return is_present(frame, rule->fields[0]) && holds(frame, rule->condition, MOOT_IF_HOLDS) == FALSE;
}

/** Whether a field is set beside what it does not go with. */
static bool stands_beside_what_it_should_not(const struct wd_frame *frame, const struct wd_rule *rule)
{
	return is_present(frame, rule->fields[0]) && holds(frame, rule->condition, MOOT_IF_NOT) == TRUE;
}

static const char *removal(struct wd_findings *findings, const struct wd_slot *slot)
{
	return wd_findings_format(findings, "remove %s", slot->key);
}

static void check_requires(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *slot = &frame->slots[rule->fields[0]];

	if (lacks_what_it_needs(frame, rule)) {
		wd_find_as(findings, rule_severity(rule), WD_CODE_REQUIRES, &slot->place, slot->key,
				either(findings, remedy(findings, frame, rule->condition, true), removal(findings, slot)),
				"%s may be set only where %s: %s", slot->key, rule->when, rule->why);
	}
}

static void check_no_effect_unless(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_rule *rule)
{
	const struct wd_slot *slot = &frame->slots[rule->fields[0]];

	if (lacks_what_it_needs(frame, rule)) {
		wd_find_as(findings, rule_severity(rule), WD_CODE_NO_EFFECT, &slot->place, slot->key,
				either(findings, remedy(findings, frame, rule->condition, true), removal(findings, slot)),
				"%s has no effect: %s", slot->key, rule->why);
	}
}

static void check_no_effect_if(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *slot = &frame->slots[rule->fields[0]];

	if (stands_beside_what_it_should_not(frame, rule)) {
		wd_find_as(findings, rule_severity(rule), WD_CODE_NO_EFFECT, &slot->place, slot->key, removal(findings, slot),
				"%s has no effect: %s", slot->key, rule->why);
	}
}

static void check_conflict_if(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *slot = &frame->slots[rule->fields[0]];

	if (stands_beside_what_it_should_not(frame, rule)) {
		wd_find_as(findings, rule_severity(rule), WD_CODE_CONFLICT, &slot->place, slot->key,
				either(findings, removal(findings, slot), remedy(findings, frame, rule->condition, false)),
				"%s must not be set where %s: %s", slot->key, rule->when, rule->why);
	}
}

static void check_ordered(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_rule *rule)
{
	const struct wd_slot *low = &frame->slots[rule->fields[0]], *high = &frame->slots[rule->fields[1]];
	int difference;

	if (low->state == WD_SLOT_ACCEPTED && high->state == WD_SLOT_ACCEPTED && low->text && high->text
			&& compare(field_of(frame, rule->fields[0])->type, low->text, low->length, high->text, high->length, &difference) && difference > 0) {
		wd_find_as(findings, rule_severity(rule), WD_CODE_ORDER, &high->place, high->key, NULL,
				"%s (%s) is below %s (%s): %s", high->key, wd_findings_cut(findings, high->text, high->length), low->key,
				wd_findings_cut(findings, low->text, low->length), rule->why);
	}
}

/** What checks the rules of each relation; one without a check gives a default where its condition holds. */
static void (*const relation_checks[WD_RELATION_COUNT])(struct wd_findings *findings, const struct wd_frame *frame,
		const struct wd_rule *rule) = {
	[WD_AT_MOST_ONE] = check_at_most_one,
	[WD_ONE_OF] = check_one_of,
	[WD_EXPECT_ONE] = check_expect_one,
	[WD_REQUIRED_UNLESS] = check_required_unless,
	[WD_REQUIRES] = check_requires,
	[WD_CONFLICT_IF] = check_conflict_if,
	[WD_NO_EFFECT_IF] = check_no_effect_if,
	[WD_NO_EFFECT_UNLESS] = check_no_effect_unless,
	[WD_ORDERED] = check_ordered,
};

const char *wd_rules_default(const struct wd_frame *frame, unsigned field)
{
	const struct wd_structure *structure = frame->structure;

	if (!(structure->fields[field].kinds & frame->kinds)) {
		return NULL;
	}
	for (unsigned i = 0; (structure->fields[field].flags & WD_RULE_GIVES) && i < structure->rule_count; i++) {
		const struct wd_rule *rule = &structure->rules[i];

		if (rule->relation == WD_DEFAULT_IF && rule->fields[0] == field
				&& holds(frame, rule->condition, MOOT_NEVER) == TRUE) {
			return rule->value;
		}
	}
	return structure->fields[field].default_value;
}

/** The words of an enumeration: "a, b or c". */
static const char *list_words(struct wd_findings *findings, const struct wd_enum *enumeration)
{
	const char *list = enumeration->values[0].str;

	for (unsigned i = 1; i < enumeration->count; i++) {
		list = wd_findings_format(findings, "%s%s%s", list, i + 1u == enumeration->count ? " or " : ", ",
				enumeration->values[i].str);
	}
	return list;
}

/** A field that a structure does not do without, or the first of those of which it needs one; NULL when it has none. */
static const struct wd_field *needed_field(const struct wd_structure *structure, uint32_t kinds)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (structure->fields[i].flags & WD_REQUIRED && structure->fields[i].kinds & kinds) {
			return &structure->fields[i];
		}
	}
	for (unsigned i = 0; i < structure->rule_count; i++) {
		const struct wd_rule *rule = &structure->rules[i];
		const struct wd_field *field = &structure->fields[rule->fields[0]];

		if ((rule->relation == WD_ONE_OF || rule->relation == WD_REQUIRED_UNLESS) && field->kinds & kinds) {
			return field;
		}
	}
	return NULL;
}

/** The line to add, as far as the schema knows it. */
static const char *addition(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_field *field)
{
	const struct wd_type *type = field->type;
	const char *misplaced = misplaced_hint(findings, frame, (unsigned)(field - frame->structure->fields));
	const struct wd_field *needed = type->shape == WD_SHAPE_STRUCTURE ? needed_field(type->structure, frame->kinds) : NULL;

	if (misplaced) {
		return misplaced;
	}
	if (type->flags & WD_TELLS_VERSION) {
		return wd_findings_format(findings, "add %s: %s", field->key, type->enumeration->values[0].str);
	}
	if (type->flags & WD_TELLS_KIND) {
		return wd_findings_format(findings, "add %s: %s", field->key, list_words(findings, type->enumeration));
	}
	if (needed) {
		return needed->flags & WD_WRAPPED ? wd_findings_format(findings, "add %s: {%s: {%s: ...}}", field->key, needed->key,
				wd_wrapper_key_of(findings->wrapper, needed)->text)
			: wd_findings_format(findings, "add %s: {%s: ...}", field->key, needed->key);
	}
	return wd_findings_format(findings, "add %s", field->key);
}

/** Whether the document, whose root this is, says that it is of a kind of the schema. */
static bool is_kind_known(const struct wd_frame *frame)
{
	for (unsigned i = 0; i < frame->structure->field_count; i++) {
		if (field_of(frame, i)->type->flags & WD_TELLS_KIND) {
			return frame->slots[i].state == WD_SLOT_ACCEPTED && (frame->kinds & (frame->kinds - 1)) == 0;
		}
	}
	return false;
}

static void find_missing(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_field *field)
{
	struct wd_findings_mark mark = wd_findings_mark(findings);

	wd_find(findings, WD_CODE_MISSING_FIELD, &frame->place, field->key, addition(findings, frame, field), "%s is missing%s",
			field->key, owner_text(findings));
	if (field->type->flags & WD_TELLS_VERSION && is_kind_known(frame)) {
		struct wd_repair repair = { .kind = WD_REPAIR_ADD, .place = frame->place };

		repair.text = wd_findings_format(findings, "%s: %s", field->key, field->type->enumeration->values[0].str);
		wd_findings_repair(findings, mark, repair);
	}
}

/** What is expected, but not required: what the row says of it comes along. */
static void find_missing_expected(struct wd_findings *findings, const struct wd_frame *frame, const struct wd_field *field)
{
	wd_find_as(findings, WD_WARNING, WD_CODE_MISSING_FIELD, &frame->place, field->key,
			wd_findings_format(findings, "add %s", field->key), field->differs ? "%s is not set: %s" : "%s is not set",
			field->key, field->differs);
}

void wd_rules_check(struct wd_findings *findings, const struct wd_frame *frame)
{
	const struct wd_structure *structure = frame->structure;

	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (!(field->flags & (WD_REQUIRED | WD_EXPECTED)) || is_present(frame, i) || !kind_has(frame, i)) {
			continue;
		}
		if (field->flags & WD_REQUIRED) {
			find_missing(findings, frame, field);
		} else {
			find_missing_expected(findings, frame, field);
		}
	}
	for (unsigned i = 0; i < structure->rule_count; i++) {
		const struct wd_rule *rule = &structure->rules[i];

		if (relation_checks[rule->relation]) {
			relation_checks[rule->relation](findings, frame, rule);
		}
	}
}
