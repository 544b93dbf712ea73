/* values.c - see values.h */
#include "check/values.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "base/suggest.h"
#include "base/tables.h"
#include "base/text.h"
#include "quantity.h"
#include "yaml/scalar.h"

/** What a node is, for a message. */
static const char *describe(const struct wd_event *event)
{
	if (event->type == WD_EVENT_MAPPING_START) {
		return "a mapping";
	}
	if (event->type == WD_EVENT_SEQUENCE_START) {
		return "a sequence";
	}
	switch (wd_scalar_type(event)) {
	case WD_SCALAR_NULL:
		return "null";
	case WD_SCALAR_BOOLEAN:
		return "a boolean";
	case WD_SCALAR_NUMBER:
		return "a number";
	case WD_SCALAR_UNFIT:
		return "a value that does not fit its tag";
	default:
		return "a string";
	}
}

/** Findings from which on no line of the input is looked at again. */
#define MOST_LOOKS 20

/** Whether a mapping begins with the braces of a template: `{{ .Values.name }}`. */
static bool is_template(const struct wd_findings *findings, const struct wd_event *event)
{
	size_t length, at = event->place.column;
	const char *line;

	if (event->type != WD_EVENT_MAPPING_START || findings->report.finding_count >= MOST_LOOKS) {
		return false;
	}
	line = wd_findings_line(findings, event->place.line, &length);
	return at > 0 && at < length && line[at - 1] == '{' && line[at] == '{';
}

void wd_find_wrong_type(struct wd_findings *findings, const struct wd_event *event, const char *expected,
		const char *hint)
{
	if (is_template(findings, event)) {
		hint = "this is a template that is not rendered: render it first, for example with helm template";
	}
	wd_find(findings, WD_CODE_WRONG_TYPE, &event->place, NULL, hint, "expected %s, found %s", expected,
			describe(event));
}

/** Add a bad-value finding: "VALUE is not WHAT". */
static void find_bad_value(struct wd_findings *findings, const struct wd_event *event, const char *what,
		const char *hint)
{
	wd_find(findings, WD_CODE_BAD_VALUE, &event->place, NULL, hint, "%s is not %s",
			wd_findings_quote(findings, event->text, event->length), what);
}

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
				"%s is a boolean in YAML 1.1 only; newer readers take it for a string", event->text);
	}
	return true;
}

/* ---- strings ----------------------------------------------------------------------------------------------------- */

bool wd_format_matches(const struct wd_format *format, const char *text, size_t length)
{
	unsigned state = 0;

	if (length > format->max_length && wd_text_count(text, length) > format->max_length) {
		return false;
	}
	for (size_t i = 0; i < length && state < format->count; i++) {
		state = format->next[state * format->class_count + format->classes[(unsigned char)text[i]]];
	}
	return state < format->count && format->accepting[state];
}

static bool is_of_length(const struct wd_type *type, const char *text, size_t length)
{
	size_t count = type->min_length > 0 || type->max_length > 0 ? wd_text_count(text, length) : 0;

	return count >= type->min_length && (type->max_length == 0 || count <= type->max_length);
}

const char *wd_length_text(const struct wd_type *type, char text[WD_LENGTH_TEXT_SIZE])
{
	unsigned least = type->min_length, most = type->max_length;
	const char *plural = (most > 0 ? most : least) == 1 ? "" : "s";

	if (most == 0 || least == most) {
		snprintf(text, WD_LENGTH_TEXT_SIZE, "%s%u character%s", most == 0 ? "at least " : "", least, plural);
	} else if (least == 0) {
		snprintf(text, WD_LENGTH_TEXT_SIZE, "at most %u character%s", most, plural);
	} else {
		snprintf(text, WD_LENGTH_TEXT_SIZE, "%u to %u characters", least, most);
	}
	return text;
}

static void find_wrong_length(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event)
{
	size_t count = wd_text_count(event->text, event->length);
	char length[WD_LENGTH_TEXT_SIZE];

	wd_find(findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL, "%s must have %s, not %zu", name,
			wd_length_text(type, length), count);
}

/** The value of an enumeration that is meant, NULL where none comes near. */
static const char *meant_word(const struct wd_enum *enumeration, const char *text, size_t length)
{
	struct wd_suggestion suggestion;
	uint16_t number = wd_enum_find_any_case(enumeration, text, length);
	const char *beginning = NULL;

	if (number) {
		return wd_enum_string(enumeration, number);
	}
	wd_suggestion_init(&suggestion, text, length);
	for (uint16_t i = 0; i < enumeration->count; i++) {
		const char *word = enumeration->values[i].str;

		wd_suggestion_offer(&suggestion, word);
		if (length > 2 && strlen(word) > length && strncmp(word, text, length) == 0) {
			beginning = beginning ? "" : word;
		}
	}
	return suggestion.best ? suggestion.best : beginning && *beginning ? beginning : NULL;
}

const char *wd_enum_hint(struct wd_findings *findings, enum wd_code code, const struct wd_enum *enumeration,
		const char *text, size_t length)
{
	struct wd_buffer *list = &findings->scratch;
	const char *meant;

	if (!wd_findings_keeps(findings, code)) {
		return NULL;
	}
	meant = length > 0 ? meant_word(enumeration, text, length) : NULL;
	if (meant) {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "did you mean ", meant, "?");
	}
	if (enumeration->count == 1) {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "write ", wd_enum_string(enumeration, 1), "");
	}
	list->length = 0;
	for (uint16_t i = 0; i < enumeration->count; i++) {
		wd_buffer_add_string(list, i == 0 ? "" : i + 1 == enumeration->count ? " or " : ", ");
		wd_buffer_add_string(list, enumeration->values[i].str);
	}
	return wd_findings_format(findings, "write %s", wd_arena_text(&findings->parts, list->text, list->length));
}

/** Whether a string of the type may hold the text. */
static bool takes_text(const struct wd_type *type, const char *text, size_t length)
{
	return !(type->format && !wd_format_matches(type->format, text, length)) && is_of_length(type, text, length)
		&& !((type->flags & WD_NONEMPTY) && length == 0);
}

/** What to write in place of a value that is no string; NULL where nothing is sure to be accepted. */
static const char *string_hint(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event)
{
	if (event->type == WD_EVENT_SEQUENCE_START) {
		return "write one string";
	}
	if (event->type != WD_EVENT_SCALAR || event->tag) {
		return NULL; /* a tag is what is wrong */
	}
	if (type->enumeration && !wd_enum_find(type->enumeration, event->text, event->length)) {
		return wd_enum_hint(findings, WD_CODE_WRONG_TYPE, type->enumeration, "", 0);
	}
	if (wd_scalar_type(event) == WD_SCALAR_NULL) {
		return takes_text(type, "", 0) ? "write \"\" for an empty string" : NULL;
	}
	if (!takes_text(type, event->text, event->length)) {
		return NULL;
	}
	return event->length > WD_QUOTE_BYTES ? "quote it"
		: wd_findings_propose(findings, WD_REPAIR_QUOTE, "quote it: ", event->text, "");
}

bool wd_value_check_string(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		struct wd_value *value)
{
	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) != WD_SCALAR_STRING) {
		wd_find_wrong_type(findings, event, "a string", string_hint(findings, type, event));
		return false;
	}
	if (memchr(event->text, '\0', event->length)) {
		find_bad_value(findings, event, "a string without the character U+0000", NULL);
		return false;
	}
	value->text = event->text;
	value->length = event->length;
	return true;
}

/** How many characters UTF-8 has. */
static size_t count_characters(const char *text, size_t length)
{
	size_t count = 0;

	for (size_t i = 0; i < length; i++) {
		count += ((unsigned char)text[i] & 0xc0) != 0x80;
	}
	return count;
}

/** What breaks a format, and what to write: with small letters, and '-' in place of other signs; or NULL. */
static const char *format_hint(struct wd_findings *findings, const struct wd_format *format, const char *text,
		size_t length)
{
	char lower[WD_QUOTE_BYTES], dashed[WD_QUOTE_BYTES];
	size_t end = 0;

	if (length > format->max_length) {
		return wd_findings_format(findings, "it has %zu characters; at most %u are allowed", count_characters(text, length),
				(unsigned)format->max_length);
	}
	if (length > WD_QUOTE_BYTES) {
		return NULL;
	}
	for (size_t i = 0; i < length; i++) {
		bool is_sign = text[i] == '_' || text[i] == ' ' || text[i] == '.';

		lower[i] = wd_to_lower(text[i]) ? wd_to_lower(text[i]) : text[i];
		if (!(is_sign && end == 0)) {
			dashed[end++] = is_sign ? '-' : lower[i];
		}
	}
	while (end > 0 && dashed[end - 1] == '-') {
		end--;
	}
	if (wd_format_matches(format, lower, length)) {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "write it in lower case: ",
				wd_arena_text(&findings->parts, lower, length), "");
	}
	return end > 0 && wd_format_matches(format, dashed, end) ? wd_findings_propose(findings, WD_REPAIR_WORD, "write ",
			wd_arena_text(&findings->parts, dashed, end), "") : NULL;
}

static bool check_string(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	if (!wd_value_check_string(findings, type, event, value)) {
		return false;
	}
	if (type->format && !wd_format_matches(type->format, event->text, event->length)) {
		find_bad_value(findings, event, type->format->doc,
				format_hint(findings, type->format, event->text, event->length));
		return false;
	}
	if (!is_of_length(type, event->text, event->length)) {
		find_wrong_length(findings, type, name, event);
		return false;
	}
	if ((type->flags & WD_NONEMPTY) && event->length == 0) {
		wd_find(findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL, "%s must not be empty", name);
		return false;
	}
	return true;
}

static bool check_word(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	const struct wd_enum *enumeration = type->enumeration;

	if (!wd_value_check_string(findings, type, event, value)) {
		return false;
	}
	value->number = wd_enum_find(enumeration, event->text, event->length);
	if (value->number == 0) {
		value->number = type->flags & WD_ANY_CASE ? wd_enum_find_any_case(enumeration, event->text, event->length) : 0;
		if (value->number == 0) {
			find_bad_value(findings, event, wd_findings_format(findings, "a value of %s", name),
					wd_enum_hint(findings, WD_CODE_BAD_VALUE, enumeration, event->text, event->length));
			return false;
		}
		wd_find(findings, WD_CODE_LEGACY_SPELLING, &event->place, NULL,
				wd_findings_propose(findings, WD_REPAIR_WORD, "write ", wd_enum_string(enumeration, value->number), ""),
				"%s is spelt in another letter case than the reference's", event->text);
	}
	value->text = wd_enum_string(enumeration, value->number);
	value->length = strlen(value->text);
	return true;
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

/* ---- numbers ----------------------------------------------------------------------------------------------------- */

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
	return plain ? wd_findings_propose(findings, WD_REPAIR_PLAIN, "write ", plain, "") : NULL;
}

static bool check_integer(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	int64_t number;

	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) != WD_SCALAR_NUMBER) {
		const char *plain = event->type == WD_EVENT_SCALAR && event->length <= WD_QUOTE_BYTES
				? as_integer(findings, type, event->text, event->length) : NULL;

		wd_find_wrong_type(findings, event, "an integer",
				plain ? wd_findings_propose(findings, WD_REPAIR_PLAIN, "write ", plain, " without quotes") : NULL);
		return false;
	}
	if (!wd_scalar_is_decimal(event->text, event->length)) {
		find_bad_value(findings, event, "an integer in plain decimal", decimal_hint(findings, type, event));
		return false;
	}
	if (!parse_decimal(event->text, &number)) {
		find_bad_value(findings, event, "an integer of 64 bits", NULL);
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
				: wd_findings_propose(findings, WD_REPAIR_QUOTE, "quote it: ", event->text, ""),
				"%s is a YAML number, where clusters hold a string",
				wd_findings_cut(findings, event->text, event->length));
		if (!is_quantity_as_written(event->text, event->length)) {
			find_bad_value(findings, event, "written in plain decimal", NULL);
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

static bool check_quantity(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	struct wd_quantity quantity;
	enum quantity_check check = check_quantity_text(findings, event, "a quantity", &quantity);

	if (check == QUANTITY_UNREADABLE) {
		find_bad_value(findings, event, "a quantity", unit_hint(findings, event));
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

static bool check_number(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	struct wd_quantity number;
	enum quantity_check check = check_quantity_text(findings, event, "a number", &number);

	if (check == QUANTITY_REFUSED) {
		return false;
	}
	switch (check == QUANTITY_UNREADABLE ? NUMBER_UNIT : number_fault(type, &number)) {
	case NUMBER_UNIT:
		find_bad_value(findings, event, type->flags & WD_MILLI ? "a number, such as \"0.5\" or \"500m\""
				: "a number, such as \"0.5\"", NULL);
		return false;
	case NUMBER_RANGE:
		find_out_of_range(findings, type, name, event);
		return false;
	case NUMBER_FRACTION:
		find_bad_value(findings, event, "a share from 0 to 1, or a whole number", NULL);
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

static bool check_duration(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	(void)type;
	(void)name;
	if (!wd_value_check_string(findings, type, event, value)) {
		return false;
	}
	if (!is_duration(event->text, event->length)) {
		find_bad_value(findings, event, "a duration", "write whole numbers with units, such as 1h30m or 500ms");
		return false;
	}
	return true;
}

static bool check_boolean(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	(void)type;
	(void)name;
	return wd_value_check_boolean(findings, event, value);
}

/** Checks a scalar that stands for a value of a type, for what is called by a name. */
typedef bool check_fn(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value);

#define check_none NULL

static check_fn *const checks[] = {
#define WD_TYPE_ROW(name, shape, check, title, doc) [WD_##name] = check_##check,
#include "types.def"
};

bool wd_value_accepts(struct wd_findings *findings, const struct wd_type *type, const char *name, const char *text,
		size_t length)
{
	struct wd_event event = { .type = WD_EVENT_SCALAR, .text = text, .length = length,
		.plain = type->flags & WD_PLAIN };
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

/** The remedy that a row has for a value as it is written, with the value in place of `$0`; or NULL. */
static const char *row_hint(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event)
{
	for (const struct wd_hint *hint = type->hints; hint && hint->remedy; hint++) {
		if (wd_format_matches(hint->pattern, event->text, event->length)) {
			struct wd_buffer *out = &findings->scratch;
			const char *from = hint->remedy, *mark;

			out->length = 0;
			for (; (mark = strstr(from, "$0")) != NULL; from = mark + 2) {
				wd_buffer_add(out, from, (size_t)(mark - from));
				wd_buffer_add(out, event->text, event->length);
			}
			wd_buffer_add_string(out, from);
			return wd_arena_text(&findings->parts, out->text, out->length);
		}
	}
	return NULL;
}

/** Give the first finding about a scalar the hint that knows most, and none to those that follow from it. */
static void improve_hints(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, size_t first, bool is_accepted)
{
	size_t start, length;
	const char *hint = NULL;

	if (event->type != WD_EVENT_SCALAR || event->length > WD_QUOTE_BYTES) {
		return;
	}
	length = between_quotes(event->text, event->length, &start);
	if (length > 0 && wd_value_accepts(findings, type, name, event->text + start, length)) {
		hint = wd_findings_propose(findings, WD_REPAIR_QUOTE, "typographic quotes are part of the text: write ",
				wd_arena_text(&findings->parts, event->text + start, length), "");
	} else {
		hint = row_hint(findings, type, event);
	}
	for (size_t i = first; i < findings->report.finding_count; i++) {
		if (hint || (!is_accepted && findings->items[i].severity == WD_WARNING)) {
			wd_findings_set_hint(findings, i, hint);
		}
	}
}

bool wd_value_check(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	size_t count = findings->report.finding_count;
	bool is_accepted;

	value->number = 0;
	is_accepted = checks[type->id](findings, type, name, event, value);
	if (findings->report.finding_count > count) {
		improve_hints(findings, type, name, event, count, is_accepted);
	}
	return is_accepted;
}

/* ---- keys -------------------------------------------------------------------------------------------------------- */

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

/* ---- kinds ------------------------------------------------------------------------------------------------------- */

/** The kinds of a mask, for a message: "A, B and C". */
static const char *list_kinds(struct wd_findings *findings, const struct wd_schema *schema, uint32_t kinds)
{
	const char *list = NULL;

	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kinds & 1u << i) {
			const char *joint = kinds >> i == 1u ? " and " : ", ";

			list = list ? wd_findings_format(findings, "%s%s%s", list, joint, schema->kinds[i].wire) : schema->kinds[i].wire;
		}
	}
	return list;
}

void wd_kind_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_field *field,
		const char *key, uint32_t kinds, const struct wd_place *place)
{
	if (field->kinds & kinds) {
		return;
	}
	if (!(field->also & kinds)) {
		wd_find(findings, WD_CODE_UNSUPPORTED_KIND, place, NULL, NULL, "%s is not a field of %s, only of %s", key,
				list_kinds(findings, schema, kinds), list_kinds(findings, schema, field->kinds));
	} else {
		wd_find_as(findings, WD_WARNING, WD_CODE_UNSUPPORTED_KIND, place, NULL, NULL,
				field->differs ? "%s is listed for %s, not for %s: %s" : "%s is listed for %s, not for %s, which accepts it",
				key, list_kinds(findings, schema, field->kinds), list_kinds(findings, schema, kinds), field->differs);
	}
}

/* ---- API versions ------------------------------------------------------------------------------------------------ */

/** What a version is not a version of: a kind, by its bit, or the schema. */
static const char *owner_name(const struct wd_schema *schema, uint32_t kind)
{
	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kind == 1u << i) {
			return schema->kinds[i].wire;
		}
	}
	return "this schema";
}

void wd_version_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_slot *slot,
		uint32_t kind)
{
	const struct wd_version *version = wd_version_find(schema, slot->text);
	bool is_right = version && (kind == 0 || ((version->kinds & kind) && version->status != WD_VERSION_SKIPPED));
	const struct wd_version *current;
	const char *hint;

	if (slot->text == NULL || (is_right && version->status != WD_VERSION_DEPRECATED)) {
		return;
	}
	current = wd_version_current(schema, kind);
	hint = wd_findings_propose(findings, WD_REPAIR_WORD, "write ", current ? current->wire : schema->versions[0].wire, "");
	if (!is_right) {
		wd_find(findings, WD_CODE_BAD_VALUE, &slot->place, slot->key, hint, "%s is not an API version of %s",
				wd_findings_quote(findings, slot->text, slot->length), owner_name(schema, kind));
	} else {
		wd_find(findings, WD_CODE_DEPRECATED, &slot->place, slot->key, hint, "%s is deprecated", slot->text);
	}
}
