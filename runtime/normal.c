/* normal.c - see normal.h */
#include "normal.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "scalar.h"

/** A comma, unless a bracket has just been opened. */
static void separate(struct wd_buffer *out)
{
	if (out->length > 0 && out->text[out->length - 1] != '{' && out->text[out->length - 1] != '[') {
		wd_buffer_add(out, ",", 1);
	}
}

void wd_normal_open(struct wd_buffer *out, char bracket)
{
	if (bracket == '{') {
		/* As an entry of a sequence; behind a key there is a blank already. */
		if (out->length > 0 && out->text[out->length - 1] == '}') {
			wd_buffer_add(out, ",", 1);
		}
	}
	wd_buffer_add(out, &bracket, 1);
}

void wd_normal_close(struct wd_buffer *out, char bracket)
{
	wd_buffer_add(out, &bracket, 1);
}

void wd_normal_key(struct wd_buffer *out, const char *member)
{
	separate(out);
	wd_buffer_add_string(out, member);
	wd_buffer_add(out, ": ", 2);
}

void wd_normal_string(struct wd_buffer *out, const char *member, const char *text, size_t length)
{
	wd_normal_key(out, member);
	wd_scalar_add_quoted(out, text, length);
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/** Whether a number is written as the double that it is would be printed: then the double says it all. */
static bool is_plain_number(const char *text, size_t length)
{
	size_t whole = 0, at;

	while (whole < length && is_digit(text[whole])) {
		whole++;
	}
	if (whole == 0 || whole > 9 || (text[0] == '0' && whole > 1)) {
		return false;
	}
	if (whole == length) {
		return true;
	}
	for (at = whole + 1; at < length && is_digit(text[at]); at++) {
	}
	return text[whole] == '.' && at == length && at - whole > 1 && at - whole <= 5 && text[length - 1] != '0';
}

/** Write a number as a float, and its text where the float does not say it all: `cpu: 100e-3,cpu_text: "100m"`. */
static void write_number(struct wd_buffer *out, const struct wd_field *field, const char *text, size_t length)
{
	bool milli = length > 0 && text[length - 1] == 'm';

	wd_normal_key(out, field->member);
	wd_buffer_add(out, text, length - milli);
	if (milli) {
		wd_buffer_add_string(out, "e-3");
	}
	if (!is_plain_number(text, length)) {
		separate(out);
		wd_buffer_add_string(out, field->member);
		wd_buffer_add_string(out, "_text: ");
		wd_scalar_add_quoted(out, text, length);
	}
}

void wd_normal_field(struct wd_buffer *out, const struct wd_field *field, const char *text, size_t length)
{
	switch (field->type) {
	case WD_BOOLEAN:
	case WD_INTEGER:
		wd_normal_key(out, field->member);
		wd_buffer_add(out, text, length);
		break;
	case WD_NUMBER:
		write_number(out, field, text, length);
		break;
	default:
		wd_normal_string(out, field->member, text, length);
		break;
	}
}

void wd_normal_finish(struct wd_buffer *out, const struct wd_frame *frame)
{
	const struct wd_structure *structure = frame->structure;
	uint64_t bits = 0;
	char number[24];

	for (unsigned i = 0; i < structure->field_count; i++) {
		const char *text = frame->slots[i].state == WD_SLOT_ABSENT ? wd_rules_default(frame, i) : NULL;

		if (text) {
			wd_normal_field(out, &structure->fields[i], text, strlen(text));
		}
	}
	wd_normal_key(out, "set");
	wd_normal_open(out, '[');
	for (unsigned i = 0; i < structure->field_count; i++) {
		bits |= (uint64_t)(frame->slots[i].state == WD_SLOT_ACCEPTED) << (i % 64);
		if (i % 64 == 63 || i + 1 == structure->field_count) {
			snprintf(number, sizeof(number), i < 64 ? "%" PRIu64 : ",%" PRIu64, bits);
			wd_buffer_add_string(out, number);
			bits = 0;
		}
	}
	wd_normal_close(out, ']');
}

