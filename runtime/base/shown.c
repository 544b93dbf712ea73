/* shown.c - see shown.h */
#include "base/shown.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"

bool wd_is_shown(uint32_t c)
{
	return c >= 0x20 && !(c >= 0x7f && c < 0xa0)       /* C0, DEL, C1 */
		&& c != 0x061c && c != 0x200e && c != 0x200f   /* marks of direction */
		&& !(c >= 0x2028 && c <= 0x202e)               /* ends of lines and paragraphs, embeddings, overrides */
		&& !(c >= 0x2066 && c <= 0x2069)               /* isolates */
		&& c != 0xfeff;
}

bool wd_opens_command(const char *text, size_t at)
{
	return at >= 2 && text[at] == '[' && text[at - 1] == '#' && text[at - 2] == '#';
}

/** Whether a byte is a blank, or part of a character that some reader takes for one. */
static bool is_blank_byte(char byte)
{
	return (unsigned char)byte <= 0x20 || (unsigned char)byte >= 0x7f;
}

bool wd_is_leading_colon(const char *text, size_t at)
{
	if (text[at] != ':') {
		return false;
	}
	while (at > 0 && is_blank_byte(text[at - 1])) {
		at--;
	}
	return at == 0;
}

bool wd_has_command(const char *text, size_t length)
{
	bool is_leading = true;

	for (size_t at = 0; at < length; at++) {
		if (wd_opens_command(text, at) || (is_leading && text[at] == ':')) {
			return true;
		}
		is_leading = text[at] == '\n' || (is_leading && is_blank_byte(text[at]));
	}
	return false;
}

struct wd_shown wd_show(const char *text, size_t length, size_t at)
{
	struct wd_shown shown;
	uint32_t c;
	const char *letter;

	shown.width = wd_text_decode(text + at, length - at, &c);
	if (shown.width == 0 || wd_opens_command(text, at) || wd_is_leading_colon(text, at)) {
		shown.width = 1;
		snprintf(shown.text, sizeof(shown.text), "\\x%02x", (unsigned)(unsigned char)text[at]);
	} else if (wd_is_shown(c)) {
		memcpy(shown.text, text + at, shown.width);
		shown.text[shown.width] = '\0';
	} else if (c && (letter = strchr("\nn\tt\rr", (int)c)) != NULL && c < 0x20) {
		snprintf(shown.text, sizeof(shown.text), "\\%c", letter[1]);
	} else {
		snprintf(shown.text, sizeof(shown.text), c < 0x80 ? "\\x%02" PRIx32 : "\\u%04" PRIx32, c);
	}
	return shown;
}

/** Whether a byte is shown as it is wherever it is. */
static bool is_plain(char byte)
{
	return byte >= 0x20 && byte < 0x7f && byte != ':' && byte != '[';
}

void wd_buffer_add_shown(struct wd_buffer *buffer, const char *text, size_t length)
{
	for (size_t at = 0, plain; at < length;) {
		struct wd_shown shown;

		for (plain = at; plain < length && is_plain(text[plain]); plain++) {
		}
		wd_buffer_add(buffer, text + at, plain - at);
		at = plain;
		if (at < length) {
			shown = wd_show(text, length, at);
			wd_buffer_add_string(buffer, shown.text);
			at += shown.width;
		}
	}
}
