/* strings.c - see strings.h */
#include "check/strings.h"

#include <stdio.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "base/suggest.h"
#include "base/tables.h"
#include "base/text.h"
#include "yaml/scalar.h"

/** Room for what length_text() makes. */
#define LENGTH_TEXT_SIZE 48

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

/** How many characters a string may have, in words: "at least 2 characters", "8 characters", "2 to 8 characters". */
static const char *length_text(const struct wd_type *type, char text[LENGTH_TEXT_SIZE])
{
	unsigned least = type->min_length, most = type->max_length;
	const char *plural = (most > 0 ? most : least) == 1 ? "" : "s";

	if (most == 0 || least == most) {
		snprintf(text, LENGTH_TEXT_SIZE, "%s%u character%s", most == 0 ? "at least " : "", least, plural);
	} else if (least == 0) {
		snprintf(text, LENGTH_TEXT_SIZE, "at most %u character%s", most, plural);
	} else {
		snprintf(text, LENGTH_TEXT_SIZE, "%u to %u characters", least, most);
	}
	return text;
}

static void find_wrong_length(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event)
{
	size_t count = wd_text_count(event->text, event->length);
	char length[LENGTH_TEXT_SIZE];

	wd_find(findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL, "%s must have %s, not %zu", name,
			length_text(type, length), count);
}

const char *wd_enum_meant(const struct wd_enum *enumeration, const char *text, size_t length)
{
	struct wd_suggestion suggestion;
	int number = wd_enum_find_any_case(enumeration, text, length);
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
	meant = length > 0 ? wd_enum_meant(enumeration, text, length) : NULL;
	if (meant) {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "did you mean ", meant, "?");
	}
	if (enumeration->count == 1) {
		return wd_findings_propose(findings, WD_REPAIR_WORD, "write ", enumeration->values[0].str, "");
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

/** What to write instead of a value that is not a string; NULL where nothing is certain to be accepted. */
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

/** Whether a node is a string, or a scalar that the type takes as the text that is written. */
static bool is_text(const struct wd_type *type, const struct wd_event *event)
{
	enum wd_scalar_type form = event->type == WD_EVENT_SCALAR ? wd_scalar_type(event) : WD_SCALAR_NULL;

	return form == WD_SCALAR_STRING
		|| ((type->flags & WD_SCALARS) && (form == WD_SCALAR_NUMBER || form == WD_SCALAR_BOOLEAN));
}

bool wd_value_check_string(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		struct wd_value *value)
{
	if (!is_text(type, event)) {
		wd_find_wrong_type(findings, event, "a string", string_hint(findings, type, event));
		return false;
	}
	if (memchr(event->text, '\0', event->length)) {
		wd_find_bad_value(findings, event, "a string without the character U+0000", NULL);
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

/**
 * What breaks a format, and what to write: with small letters, and '-' in place of other signs; or NULL.  It is
 * another value, often a name that is used elsewhere, too: a hint, and no repair.
 */
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
		return wd_findings_format(findings, "write it in lower case: %.*s", (int)length, lower);
	}
	return end > 0 && wd_format_matches(format, dashed, end)
		? wd_findings_format(findings, "write %.*s", (int)end, dashed) : NULL;
}

bool wd_check_string(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value)
{
	if (!wd_value_check_string(findings, type, event, value)) {
		return false;
	}
	if (type->format && !wd_format_matches(type->format, event->text, event->length)) {
		wd_find_bad_value(findings, event, type->format->doc,
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

bool wd_check_word(struct wd_findings *findings, const struct wd_type *type, const char *name,
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
			wd_find_bad_value(findings, event, wd_findings_format(findings, "a value of %s", name),
					wd_enum_hint(findings, WD_CODE_BAD_VALUE, enumeration, event->text, event->length));
			return false;
		}
		wd_find(findings, WD_CODE_LEGACY_SPELLING, &event->place, NULL,
				wd_findings_propose(findings, WD_REPAIR_WORD, "write ", wd_enum_string(enumeration, value->number), ""),
				"the letter case of %s differs from the reference", event->text);
	}
	value->text = wd_enum_string(enumeration, value->number);
	value->length = strlen(value->text);
	return true;
}
