/* written.c - see written.h */
#include "yaml/written.h"

#include <string.h>

#include "base/text.h"

void wd_written_open(struct wd_written *written, const char *text, size_t length)
{
	*written = (struct wd_written){ .text = text, .length = length, .width = 1 };
	if (length >= 2 && (memcmp(text, "\xff\xfe", 2) == 0 || memcmp(text, "\xfe\xff", 2) == 0)) {
		written->width = 2;
		written->is_big_endian = text[0] == '\xfe';
		written->at = 2;
	} else if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) {
		written->at = 3;
	}
}

bool wd_written_may_have(const struct wd_written *written, const char pair[2])
{
	const char *at = written->text, *end = written->text + written->length;

	for (at = memchr(at, pair[0], (size_t)(end - at)); at; at = memchr(at + 1, pair[0], (size_t)(end - at - 1))) {
		if (end - at > written->width && at[written->width] == pair[1]) {
			return true;
		}
	}
	return false;
}

/** Take the character where the cursor is; at the end, NUL. */
static uint32_t take_character(struct wd_written *written)
{
	const char *at = written->text + written->at;
	size_t left = written->length - written->at;
	uint32_t character;
	size_t width;

	if (left < written->width) {
		return 0;
	}
	if (written->width == 1) {
		width = wd_text_decode(at, left, &character);
	} else {
		unsigned char first = (unsigned char)at[written->is_big_endian ? 0 : 1];

		character = (uint32_t)first << 8 | (unsigned char)at[written->is_big_endian ? 1 : 0];
		width = first >= 0xd8 && first < 0xdc && left >= 4 ? 4 : 2;
	}
	written->at += width ? width : 1;
	written->index++;
	return character;
}

void wd_written_seek(struct wd_written *written, size_t index)
{
	if (index < written->index) {
		wd_written_open(written, written->text, written->length);
	}
	while (written->index < index && written->length - written->at >= written->width) {
		take_character(written);
	}
}

static bool is_blank_or_break(uint32_t character)
{
	return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == 0;
}

bool wd_written_has_nul(struct wd_written written, size_t end, bool is_of_node)
{
	static const char nul[] = "%00";
	uint32_t before = ' ';
	unsigned matched = 0;

	while (written.index < end) {
		uint32_t character = take_character(&written);

		if (is_of_node && is_blank_or_break(before) && !is_blank_or_break(character) && character != '!'
				&& character != '&') {
			return false;
		}
		matched = character == (unsigned char)nul[matched] ? matched + 1 : character == '%';
		if (matched == strlen(nul)) {
			return true;
		}
		before = character;
	}
	return false;
}

/** Move a place over a character, of which the one before is known. */
static void advance(struct wd_place *place, uint32_t before, uint32_t character)
{
	if (character == '\n' && before == '\r') {
		return;
	}
	if (character == '\n' || character == '\r' || character == 0x85 || character == 0x2028 || character == 0x2029) {
		place->line++;
		place->column = 1;
	} else {
		place->column++;
	}
}

bool wd_written_find_slash(struct wd_written written, size_t end, struct wd_place *place)
{
	struct wd_place at = *place;
	uint32_t before = 0;
	bool is_inside = false, is_escaped = false;

	while (written.index < end) {
		uint32_t character = take_character(&written);

		if (is_escaped && character == '/') {
			*place = (struct wd_place){ at.line, at.column - 1, 2 };
			return true;
		}
		is_escaped = is_inside && !is_escaped && character == '\\';
		is_inside = is_inside || character == '"';
		advance(&at, before, character);
		before = character;
	}
	return false;
}
