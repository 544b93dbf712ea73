/* numbers.c - see numbers.h */
#include "check/numbers.h"

#include <float.h>
#include <stdio.h>
#include <string.h>

#include "base/measure.h"
#include "base/number.h"
#include "base/public.h"
#include "check/strings.h"
#include "yaml/scalar.h"

/* ---- bounds ------------------------------------------------------------------------------------------------------ */

/** "at least 1", "from 0 to 1", "at most 9". */
static const char *range_text(struct wd_findings *findings, const struct wd_type *type)
{
	if (type->max == NULL) {
		return wd_findings_format(findings, "at least %s", type->min);
	}
	if (type->min == NULL) {
		return wd_findings_format(findings, "at most %s", type->max);
	}
	return wd_findings_format(findings, "from %s to %s", type->min, type->max);
}

static void find_out_of_range(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event)
{
	wd_find(findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL, "%s is out of range: %s must be %s",
			wd_findings_quote(findings, event->text, event->length), name, range_text(findings, type));
}

/* ---- integers ---------------------------------------------------------------------------------------------------- */

/** An integer of any type in C. */
struct integer {
	uint64_t magnitude;
	bool is_negative;
};

/** Read an integer in plain decimal.  \return false when neither 64 bits nor 64 bits with a sign hold it. */
static bool parse_decimal(const char *text, struct integer *number)
{
	number->is_negative = *text == '-';
	number->magnitude = 0;
	for (text += number->is_negative; *text; text++) {
		unsigned digit = (unsigned)(*text - '0');

		if (number->magnitude > (UINT64_MAX - digit) / 10) {
			return false;
		}
		number->magnitude = number->magnitude * 10 + digit;
	}
	number->is_negative = number->is_negative && number->magnitude > 0;
	return !(number->is_negative && number->magnitude > (uint64_t)INT64_MAX + 1);
}

static bool is_less(const struct integer *a, const struct integer *b)
{
	if (a->is_negative != b->is_negative) {
		return a->is_negative;
	}
	return a->is_negative ? a->magnitude > b->magnitude : a->magnitude < b->magnitude;
}

/** Whether an integer is in the range of its type.  Without a bound, a type has 64 bits with a sign. */
static bool is_in_range(const struct wd_type *type, const struct integer *number)
{
	struct integer limit;

	return !(type->min && parse_decimal(type->min, &limit) && is_less(number, &limit))
		&& !(type->max && parse_decimal(type->max, &limit) && is_less(&limit, number));
}

static bool fits_range(const struct wd_type *type, const struct integer *number)
{
	return type->max || number->is_negative || number->magnitude <= INT64_MAX;
}

/** Text as an integer that the type takes; NULL where it is none. */
static const char *as_integer(struct wd_findings *findings, const struct wd_type *type, const char *text, size_t length)
{
	const char *copy = wd_arena_text(&findings->parts, text, length);
	struct integer number;

	return wd_scalar_is_decimal(copy, length) && parse_decimal(copy, &number) && fits_range(type, &number)
		&& is_in_range(type, &number) ? copy : NULL;
}

/** What a YAML number comes to, as JSON has it.  \return its length. */
static size_t json_number(struct wd_findings *findings, const struct wd_event *event, const char **text)
{
	struct wd_buffer *value = &findings->scratch;

	value->length = 0;
	wd_scalar_add_json_number(value, event->dialect, event->text, event->length);
	*text = wd_arena_text(&findings->parts, value->text, value->length);
	return value->length;
}

/** What a YAML number that is not in plain decimal is to be written as: 0644, 0x10, 1_000, 1.0. */
static const char *decimal_hint(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		enum wd_scalar_type form)
{
	size_t sign = event->text[0] == '-', zeros = strspn(event->text + sign, "0"), length;
	const char *value, *point, *digits = NULL, *plain;

	if (form != WD_SCALAR_NUMBER) {
		return NULL;
	}
	length = json_number(findings, event, &value);
	point = strchr(value, '.');
	if (point && point[1] && point[1 + strspn(point + 1, "0")] == '\0') {
		length = (size_t)(point - value);
	}
	plain = as_integer(findings, type, value, length);
	if (sign == 0 && zeros > 0 && strspn(event->text, "0123456789") == event->length) {
		digits = as_integer(findings, type, event->text + zeros, event->length - zeros);
	}
	if (plain && digits && strcmp(plain, digits) != 0) {
		return wd_findings_format(findings, "write %s, or %s if octal is meant", digits, plain);
	}
	return plain ? wd_findings_propose(findings, WD_REPAIR_PLAIN, "write ", plain, "") : NULL;
}

/** Whether a scalar is a number, or a string in which a type holds one; WD_SCALAR_NULL where it is neither. */
static enum wd_scalar_type number_form(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event)
{
	enum wd_scalar_type form = event->type == WD_EVENT_SCALAR ? wd_scalar_type(event) : WD_SCALAR_NULL;

	if (form == WD_SCALAR_NUMBER && (type->flags & WD_QUOTED)) {
		wd_find(findings, WD_CODE_UNQUOTED_NUMBER, &event->place, NULL,
				event->length > WD_QUOTE_BYTES ? "quote it"
				: wd_findings_propose(findings, WD_REPAIR_QUOTE, "quote it: ", event->text, ""),
				"%s is a YAML number, but it is held as a string",
				wd_findings_cut(findings, event->text, event->length));
	}
	return form == WD_SCALAR_NUMBER || (form == WD_SCALAR_STRING && !(type->flags & WD_PLAIN)) ? form : WD_SCALAR_NULL;
}

/** Find a scalar that is not a number, but perhaps a string that holds one: its text, or NULL. */
static void find_no_number(struct wd_findings *findings, const struct wd_event *event, const char *expected,
		const char *held)
{
	wd_find_wrong_type(findings, event, expected,
			held ? wd_findings_propose(findings, WD_REPAIR_PLAIN, "write ", held, " without quotes") : NULL);
}

/** The decimal text of an integer; NULL, with a finding, where there is none. */
static const char *integer_text(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		enum wd_scalar_type form)
{
	const char *text;
	size_t length;

	if (wd_scalar_is_decimal(event->text, event->length)) {
		return event->text;
	}
	if (type->flags & (WD_DECIMAL | WD_QUOTED)) {
		wd_find_bad_value(findings, event, "an integer in plain decimal", decimal_hint(findings, type, event, form));
		return NULL;
	}
	length = json_number(findings, event, &text);
	if (!wd_scalar_is_decimal(text, length)) {
		wd_find_bad_value(findings, event, "an integer", decimal_hint(findings, type, event, form));
		return NULL;
	}
	return text;
}

bool wd_check_integer(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	enum wd_scalar_type form = number_form(findings, type, event);
	struct integer number;
	const char *text;

	if (form == WD_SCALAR_NULL) {
		find_no_number(findings, event, "an integer", event->type == WD_EVENT_SCALAR && event->text[0]
				? as_integer(findings, type, event->text, event->length) : NULL);
		return false;
	}
	text = integer_text(findings, type, event, form);
	if (text == NULL) {
		return false;
	}
	if (!parse_decimal(text, &number) || !fits_range(type, &number)) {
		wd_find_bad_value(findings, event, "an integer of 64 bits", NULL);
		return false;
	}
	if (!is_in_range(type, &number)) {
		find_out_of_range(findings, type, name, event);
		return false;
	}
	value->text = text;
	value->length = strlen(text);
	return true;
}

/* ---- numbers and quantities -------------------------------------------------------------------------------------- */

/** Whether a YAML number is written so that it means the same as a quantity: not 0x10, nor 010 where that is octal. */
static bool is_quantity_as_written(const struct wd_event *event)
{
	const char *text = event->text + (event->text[0] == '-' || event->text[0] == '+');
	const char *digits = text + strspn(text, "0");
	bool is_octal = event->dialect == WD_DIALECT_KUBERNETES && digits > text && *digits
			&& digits[strspn(digits, "01234567")] == '\0';

	return !is_octal && !(*text == '0' && strspn(text + 1, "xXbBoO") > 0);
}

/** What to write instead of a wrong unit: 8 G, 4GB, 4g, 10K. */
static const char *unit_hint(struct wd_findings *findings, const struct wd_event *event)
{
	size_t digits = strspn(event->text, "0123456789."), blanks = strspn(event->text + digits, " \t");
	const char *unit = event->text + digits + blanks;
	struct wd_quantity quantity;
	char letter, text[WD_QUOTE_BYTES + 4];

	if (digits == 0 || event->length >= WD_QUOTE_BYTES || *unit == '\0' || strchr("kKmMgGtTpPeE", *unit) == NULL) {
		return "write a number and a unit, such as 500M, 4G or 16Gi";
	}
	letter = (char)(*unit >= 'a' ? *unit - 'a' + 'A' : *unit);
	snprintf(text, sizeof(text), "%.*s%s", (int)digits, event->text, unit);
	if (blanks > 0 && wd_quantity_parse(text, strlen(text), &quantity)) {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "write ", text, "");
	}
	snprintf(text, sizeof(text), "%.*s%ci", (int)digits, event->text, letter);
	if (!wd_quantity_parse(text, strlen(text), &quantity)) {
		return "write a number and a unit, such as 500M, 4G or 16Gi";
	}
	if (unit[1] == 'i' || unit[1] == 'I') {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "write ", text, "");
	}
	return wd_findings_format(findings, "write %.*s%c, or %s in powers of 1024", (int)digits, event->text,
			letter == 'K' ? 'k' : letter, text);
}

static int compare_to(const struct wd_quantity *quantity, const char *limit)
{
	struct wd_quantity other;

	wd_quantity_parse(limit, strlen(limit), &other);
	return wd_quantity_compare(quantity, &other);
}

/** Whether a number is between the bounds of its type. */
static bool is_within(const struct wd_type *type, const struct wd_quantity *number)
{
	return !(type->min && compare_to(number, type->min) < 0) && !(type->max && compare_to(number, type->max) > 0);
}

bool wd_check_quantity(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	enum wd_scalar_type form = number_form(findings, type, event);
	struct wd_quantity quantity;

	if (form == WD_SCALAR_NULL) {
		find_no_number(findings, event, "a quantity", NULL);
		return false;
	}
	if (form == WD_SCALAR_NUMBER && !is_quantity_as_written(event)) {
		wd_find_bad_value(findings, event, "written in plain decimal", NULL);
		return false;
	}
	if (!wd_quantity_parse(event->text, event->length, &quantity)) {
		wd_find_bad_value(findings, event, "a quantity", unit_hint(findings, event));
		return false;
	}
	if (!is_within(type, &quantity)) {
		find_out_of_range(findings, type, name, event);
		return false;
	}
	value->text = event->text;
	value->length = event->length;
	return true;
}

/** A number: exact, or beyond what a quantity holds. */
struct number {
	struct wd_quantity exact;
	double value; /**< of a float, and of what is not exact */
	bool is_exact;
};

static bool parse_number(const struct wd_type *type, const char *text, size_t length, struct number *number)
{
	number->is_exact = wd_quantity_parse(text, length, &number->exact);
	number->value = 0;
	if (((type->flags & WD_FLOAT) || !number->is_exact) && length < WD_NUMBER_INPUT_SIZE) {
		number->value = wd_number_parse(text, length);
	}
	return number->is_exact;
}

/** What a type has against a number that has been read. */
enum number_fault { NUMBER_RIGHT, NUMBER_UNIT, NUMBER_RANGE, NUMBER_FRACTION, NUMBER_WIDTH };

/** As number_fault(), of a number that is beyond what a quantity holds: a whole one, or one that is nearly zero. */
static enum number_fault fault_of_double(const struct wd_type *type, double number)
{
	if ((type->min && number < wd_number_parse(type->min, strlen(type->min)))
			|| (type->max && number > wd_number_parse(type->max, strlen(type->max)))) {
		return NUMBER_RANGE;
	}
	return number < -DBL_MAX || number > DBL_MAX ? NUMBER_WIDTH : NUMBER_RIGHT;
}

static enum number_fault number_fault(const struct wd_type *type, const struct number *number)
{
	if ((type->flags & WD_FLOAT) && (number->value < -FLT_MAX || number->value > FLT_MAX)) {
		return NUMBER_WIDTH;
	}
	if (!number->is_exact) {
		return fault_of_double(type, number->value);
	}
	if (number->exact.suffix[0] && !((type->flags & WD_MILLI) && strcmp(number->exact.suffix, "m") == 0)) {
		return NUMBER_UNIT;
	}
	if (!is_within(type, &number->exact)) {
		return NUMBER_RANGE;
	}
	if ((type->flags & WD_FRACTION_OR_WHOLE) && compare_to(&number->exact, "1") > 0
			&& !wd_quantity_is_whole(&number->exact)) {
		return NUMBER_FRACTION;
	}
	return NUMBER_RIGHT;
}

bool wd_value_is_number(const struct wd_type *type, const char *text, size_t length)
{
	struct number number;

	return !((type->flags & WD_PLAIN) && !wd_number_is_json(text, length)) && parse_number(type, text, length, &number)
		&& number_fault(type, &number) == NUMBER_RIGHT;
}

/** The text of a number; NULL, with a finding, where there is none. */
static const char *number_text(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		enum wd_scalar_type form, size_t *length)
{
	const char *text;

	*length = event->length;
	if (form == WD_SCALAR_STRING || (type->flags & WD_QUOTED) || wd_number_is_json(event->text, event->length)) {
		if (form == WD_SCALAR_NUMBER && !is_quantity_as_written(event)) {
			wd_find_bad_value(findings, event, "written in plain decimal", NULL);
			return NULL;
		}
		return event->text;
	}
	if (!wd_scalar_is_finite(event->text)) {
		wd_find_bad_value(findings, event, "a finite number", NULL);
		return NULL;
	}
	*length = json_number(findings, event, &text);
	return text;
}

bool wd_check_number(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	enum wd_scalar_type form = number_form(findings, type, event);
	struct number number;
	const char *text;
	size_t length;
	bool is_read;

	if (form == WD_SCALAR_NULL) {
		find_no_number(findings, event, "a number", event->type == WD_EVENT_SCALAR
				&& wd_value_is_number(type, event->text, event->length) ? event->text : NULL);
		return false;
	}
	text = number_text(findings, type, event, form, &length);
	if (text == NULL) {
		return false;
	}
	is_read = parse_number(type, text, length, &number) || (type->flags & WD_PLAIN);
	switch (is_read ? number_fault(type, &number) : NUMBER_UNIT) {
	case NUMBER_UNIT:
		wd_find_bad_value(findings, event, type->flags & WD_MILLI ? "a number, such as \"0.5\" or \"500m\""
				: "a number, such as \"0.5\"", NULL);
		return false;
	case NUMBER_RANGE:
		find_out_of_range(findings, type, name, event);
		return false;
	case NUMBER_WIDTH:
		wd_find_bad_value(findings, event, type->flags & WD_FLOAT ? "a number that a float holds"
				: "a number that a double holds", NULL);
		return false;
	case NUMBER_FRACTION:
		wd_find_bad_value(findings, event, "a share from 0 to 1, or a whole number", NULL);
		return false;
	default:
		value->text = text;
		value->length = length;
		return true;
	}
}

/** What is written with a family of units: "a number with one of the units h, m or s". */
static const char *units_text(struct wd_findings *findings, const struct wd_family *family)
{
	struct wd_buffer *list = &findings->scratch;
	bool is_bare = wd_measure_is_bare(family);
	unsigned count = family->count - is_bare, shown = 0;

	list->length = 0;
	wd_buffer_add_string(list, count == 0 ? "write a number" : "write a number and a unit: ");
	for (unsigned i = 0; i < family->count; i++) {
		if (family->units[i].text[0]) {
			shown++;
			wd_buffer_add_string(list, shown == 1 ? "" : shown == count && !is_bare ? " or " : ", ");
			wd_buffer_add_string(list, family->units[i].text);
		}
	}
	wd_buffer_add_string(list, is_bare && count > 0 ? ", or none" : "");
	return wd_arena_text(&findings->parts, list->text, list->length);
}

bool wd_check_measure(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	enum wd_scalar_type form = event->type == WD_EVENT_SCALAR ? wd_scalar_type(event) : WD_SCALAR_NULL;
	int64_t limit;

	if (form != WD_SCALAR_STRING && !(form == WD_SCALAR_NUMBER && wd_measure_is_bare(type->family))) {
		wd_find_wrong_type(findings, event, "a quantity",
				form == WD_SCALAR_NUMBER ? units_text(findings, type->family) : NULL);
		return false;
	}
	if (!wd_measure_parse(type->family, event->text, event->length, &value->amount)) {
		wd_find_bad_value(findings, event, "a quantity", units_text(findings, type->family));
		return false;
	}
	if ((type->min && wd_measure_parse(type->family, type->min, strlen(type->min), &limit) && value->amount < limit)
			|| (type->max && wd_measure_parse(type->family, type->max, strlen(type->max), &limit) && value->amount > limit)) {
		find_out_of_range(findings, type, name, event);
		return false;
	}
	value->text = event->text;
	value->length = event->length;
	value->has_amount = true;
	return true;
}
