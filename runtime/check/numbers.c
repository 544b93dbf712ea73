/* numbers.c - see numbers.h */
#include "check/numbers.h"

#include <stdio.h>
#include <string.h>

#include "check/strings.h"
#include "quantity.h"
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

/** Read an integer in plain decimal.  \return false when it does not fit 64 bits. */
static bool parse_decimal(const char *text, int64_t *number)
{
	bool negative = *text == '-';

	*number = 0;
	for (text += negative; *text; text++) {
		int digit = *text - '0';

		/* Below zero there is room for one more. */
		if (*number < (INT64_MIN + digit) / 10) {
			return false;
		}
		*number = *number * 10 - digit;
	}
	if (!negative && *number == INT64_MIN) {
		return false;
	}
	*number = negative ? *number : -*number;
	return true;
}

/** Whether an integer is in the range of its type. */
static bool is_in_range(const struct wd_type *type, int64_t number)
{
	int64_t limit;

	return !(type->min && parse_decimal(type->min, &limit) && number < limit)
		&& !(type->max && parse_decimal(type->max, &limit) && number > limit);
}

/** Text as an integer that the type takes; NULL where it is none. */
static const char *as_integer(struct wd_findings *findings, const struct wd_type *type, const char *text, size_t length)
{
	const char *copy = wd_arena_text(&findings->parts, text, length);
	int64_t number;

	return wd_scalar_is_decimal(copy, length) && parse_decimal(copy, &number) && is_in_range(type, number) ? copy : NULL;
}

/** What a YAML number that is not in plain decimal is to be written as: 0644, 0x10, 1_000, 1.0. */
static const char *decimal_hint(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event)
{
	struct wd_buffer *value = &findings->scratch;
	size_t sign = event->text[0] == '-', zeros = strspn(event->text + sign, "0");
	const char *digits = NULL, *plain;
	char *point;

	value->length = 0;
	wd_scalar_add_json_number(value, event->dialect, event->text, event->length);
	wd_buffer_add(value, "", 1); /* ends the text */
	point = strchr(value->text, '.');
	if (point && point[1] && point[1 + strspn(point + 1, "0")] == '\0') {
		value->length = (size_t)(point - value->text) + 1;
	}
	plain = as_integer(findings, type, value->text, value->length - 1);
	if (sign == 0 && zeros > 0 && strspn(event->text, "0123456789") == event->length) {
		digits = as_integer(findings, type, event->text + zeros, event->length - zeros);
	}
	if (plain && digits && strcmp(plain, digits) != 0) {
		return wd_findings_format(findings, "write %s, or %s if octal is meant", digits, plain);
	}
	return plain ? wd_findings_format(findings, "write %s", plain) : NULL;
}

bool wd_check_integer(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	int64_t number;

	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) != WD_SCALAR_NUMBER) {
		const char *plain = event->type == WD_EVENT_SCALAR && event->length <= WD_QUOTE_BYTES
				? as_integer(findings, type, event->text, event->length) : NULL;

		wd_find_wrong_type(findings, event, "an integer",
				plain ? wd_findings_format(findings, "write %s without quotes", plain) : NULL);
		return false;
	}
	if (!wd_scalar_is_decimal(event->text, event->length)) {
		wd_find_bad_value(findings, event, "an integer in plain decimal", decimal_hint(findings, type, event));
		return false;
	}
	if (!parse_decimal(event->text, &number)) {
		wd_find_bad_value(findings, event, "an integer of 64 bits", NULL);
		return false;
	}
	if (!is_in_range(type, number)) {
		find_out_of_range(findings, type, name, event);
		return false;
	}
	value->text = event->text;
	value->length = event->length;
	return true;
}

/** Whether a YAML number is written so that it means the same as a quantity: not 0x10, 010 or 1_000. */
static bool is_quantity_as_written(const char *text, size_t length)
{
	size_t sign = length > 0 && (text[0] == '-' || text[0] == '+');

	return !(length > sign + 1 && text[sign] == '0' && text[sign + 1] != '.' && text[sign + 1] != 'e'
			&& text[sign + 1] != 'E');
}

/** What check_quantity_text() came to. */
enum quantity_check { QUANTITY_REFUSED, QUANTITY_UNREADABLE, QUANTITY_READ };

/**
 * Read a Number or Quantity from a string or, with a warning, from a YAML number.
 *
 * QUANTITY_REFUSED comes with an error finding, QUANTITY_UNREADABLE leaves that to the caller.
 */
static enum quantity_check check_quantity_text(struct wd_findings *findings, const struct wd_event *event,
		const char *expected, struct wd_quantity *quantity)
{
	enum wd_scalar_type type = event->type == WD_EVENT_SCALAR ? wd_scalar_type(event) : WD_SCALAR_NULL;

	if (type != WD_SCALAR_STRING && type != WD_SCALAR_NUMBER) {
		wd_find_wrong_type(findings, event, expected, NULL);
		return QUANTITY_REFUSED;
	}
	if (type == WD_SCALAR_NUMBER) {
		wd_find(findings, WD_CODE_UNQUOTED_NUMBER, &event->place, NULL,
				event->length > WD_QUOTE_BYTES ? "quote it"
				: wd_findings_format(findings, "quote it: \"%s\"", event->text),
				"%s is a YAML number, where clusters hold a string",
				wd_findings_cut(findings, event->text, event->length));
		if (!is_quantity_as_written(event->text, event->length)) {
			wd_find_bad_value(findings, event, "written in plain decimal", NULL);
			return QUANTITY_REFUSED;
		}
	}
	return wd_quantity_parse(event->text, event->length, quantity) ? QUANTITY_READ : QUANTITY_UNREADABLE;
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
		return wd_findings_format(findings, "write %s", text);
	}
	snprintf(text, sizeof(text), "%.*s%ci", (int)digits, event->text, letter);
	if (!wd_quantity_parse(text, strlen(text), &quantity)) {
		return "write a number and a unit, such as 500M, 4G or 16Gi";
	}
	if (unit[1] == 'i' || unit[1] == 'I') {
		return wd_findings_format(findings, "write %s", text);
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
	struct wd_quantity quantity;
	enum quantity_check check = check_quantity_text(findings, event, "a quantity", &quantity);

	if (check == QUANTITY_UNREADABLE) {
		wd_find_bad_value(findings, event, "a quantity", unit_hint(findings, event));
	}
	if (check != QUANTITY_READ) {
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

/** What a type has against a number that has been read. */
enum number_fault { NUMBER_RIGHT, NUMBER_UNIT, NUMBER_RANGE, NUMBER_FRACTION };

static enum number_fault number_fault(const struct wd_type *type, const struct wd_quantity *number)
{
	if (number->suffix[0] && !((type->flags & WD_MILLI) && strcmp(number->suffix, "m") == 0)) {
		return NUMBER_UNIT;
	}
	if (!is_within(type, number)) {
		return NUMBER_RANGE;
	}
	if ((type->flags & WD_FRACTION_OR_WHOLE) && compare_to(number, "1") > 0 && !wd_quantity_is_whole(number)) {
		return NUMBER_FRACTION;
	}
	return NUMBER_RIGHT;
}

bool wd_value_is_number(const struct wd_type *type, const char *text, size_t length)
{
	struct wd_quantity number;

	return wd_quantity_parse(text, length, &number) && number_fault(type, &number) == NUMBER_RIGHT;
}

bool wd_check_number(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	struct wd_quantity number;
	enum quantity_check check = check_quantity_text(findings, event, "a number", &number);

	if (check == QUANTITY_REFUSED) {
		return false;
	}
	switch (check == QUANTITY_UNREADABLE ? NUMBER_UNIT : number_fault(type, &number)) {
	case NUMBER_UNIT:
		wd_find_bad_value(findings, event, type->flags & WD_MILLI ? "a number, such as \"0.5\" or \"500m\""
				: "a number, such as \"0.5\"", NULL);
		return false;
	case NUMBER_RANGE:
		find_out_of_range(findings, type, name, event);
		return false;
	case NUMBER_FRACTION:
		wd_find_bad_value(findings, event, "a share from 0 to 1, or a whole number", NULL);
		return false;
	default:
		value->text = event->text;
		value->length = event->length;
		return true;
	}
}

/** Whether text is whole numbers with units, a longer unit before a shorter one. */
static bool is_duration(const char *text, size_t length)
{
	static const char *const units[] = { "d", "h", "m", "s", "ms" };
	size_t at = 0, unit = 0, count = sizeof(units) / sizeof(*units);

	while (at < length) {
		size_t digits = strspn(text + at, "0123456789");
		const char *written = text + at + digits;
		size_t letters = strspn(written, "dhms");

		while (unit < count && (strlen(units[unit]) != letters || memcmp(units[unit], written, letters) != 0)) {
			unit++;
		}
		if (digits == 0 || unit++ == count) {
			return false;
		}
		at += digits + letters;
	}
	return length > 0;
}

bool wd_check_duration(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	(void)type;
	(void)name;
	if (!wd_value_check_string(findings, type, event, value)) {
		return false;
	}
	if (!is_duration(event->text, event->length)) {
		wd_find_bad_value(findings, event, "a duration", "write whole numbers with units, such as 1h30m or 500ms");
		return false;
	}
	return true;
}
