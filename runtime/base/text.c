/* text.c - see text.h */
#include "base/text.h"

#include <string.h>

bool wd_equal_any_case(const char *text, const char *string, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (string[i] == '\0' || wd_to_lower(text[i]) != wd_to_lower(string[i])) {
			return false;
		}
	}
	return string[length] == '\0';
}

size_t wd_text_break(const char *text, size_t length)
{
	if (length == 0) {
		return 0;
	}
	switch ((unsigned char)text[0]) {
	case '\n':
		return 1;
	case '\r':
		return length > 1 && text[1] == '\n' ? 2 : 1;
	case 0xc2:
		return length > 1 && (unsigned char)text[1] == 0x85 ? 2 : 0;
	case 0xe2:
		return length > 2 && (unsigned char)text[1] == 0x80 && ((unsigned char)text[2] | 1) == 0xa9 ? 3 : 0;
	default:
		return 0;
	}
}

size_t wd_text_width(unsigned char lead)
{
	return lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

size_t wd_text_decode(const char *text, size_t length, uint32_t *character)
{
	static const uint32_t least[] = { 0, 0, 0x80, 0x800, 0x10000 };
	const unsigned char *bytes = (const unsigned char *)text;
	size_t width = wd_text_width(bytes[0]);
	uint32_t c = width == 1 ? bytes[0] : bytes[0] & (0xffu >> (width + 1));

	*character = 0xfffd;
	if ((width == 1 && c >= 0x80) || width > length) {
		return 0;
	}
	for (size_t i = 1; i < width; i++) {
		if ((bytes[i] & 0xc0) != 0x80) {
			return 0;
		}
		c = c << 6 | (bytes[i] & 0x3fu);
	}
	if (c < least[width] || (c >= 0xd800 && c <= 0xdfff) || c > 0x10ffff || bytes[0] > 0xf4) {
		return 0;
	}
	*character = c;
	return width;
}

size_t wd_text_encode(uint32_t character, char bytes[4])
{
	size_t width = character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;

	for (size_t i = width; i-- > 1;) {
		bytes[i] = (char)(0x80 | (character & 0x3f));
		character >>= 6;
	}
	bytes[0] = (char)(width == 1 ? character : (0xffu << (8 - width) & 0xff) | character);
	return width;
}

size_t wd_text_count(const char *text, size_t length)
{
	size_t count = 0;

	for (size_t at = 0; at < length; at += wd_text_width((unsigned char)text[at])) {
		count++;
	}
	return count;
}

bool wd_text_is_utf8(const char *text, size_t length)
{
	uint32_t character;
	size_t width;

	for (size_t at = 0; at < length; at += width) {
		width = wd_text_decode(text + at, length - at, &character);
		if (width == 0) {
			return false;
		}
	}
	return true;
}

void wd_text_locate(const char *text, size_t length, size_t offset, uint32_t *line, uint32_t *column)
{
	size_t at = length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;

	*line = *column = 1;
	while (at < offset && at < length) {
		size_t broken = wd_text_break(text + at, length - at);

		if (broken) {
			++*line;
			*column = 1;
			at += broken;
		} else {
			++*column;
			at += wd_text_width((unsigned char)text[at]);
		}
	}
}

/** Whether a line, which ends before `end`, separates documents and holds nothing else but a comment. */
static bool is_separator(const char *line, const char *end)
{
	const char *at = line + 3;

	if (end - line < 3 || (memcmp(line, "---", 3) != 0 && memcmp(line, "...", 3) != 0)) {
		return false;
	}
	while (at < end && (*at == ' ' || *at == '\t' || *at == '\r')) {
		at++;
	}
	return at == end || (*at == '#' && at > line + 3);
}

/** Whether a byte order mark begins a document of a text. */
static bool begins_document(const char *text, const char *end, const char *mark)
{
	const char *line = mark - 1, *behind = mark + WD_TEXT_MARK_LENGTH;

	if (mark == text || *line != '\n' || (size_t)(end - mark) < WD_TEXT_MARK_LENGTH
			|| memcmp(mark, WD_TEXT_MARK, WD_TEXT_MARK_LENGTH) != 0) {
		return false;
	}
	while (line > text && line[-1] != '\n') {
		line--;
	}
	if (line == text && mark - line > (ptrdiff_t)WD_TEXT_MARK_LENGTH && memcmp(line, WD_TEXT_MARK, WD_TEXT_MARK_LENGTH) == 0) {
		line += WD_TEXT_MARK_LENGTH;
	}
	return is_separator(line, mark - 1) && !(end - behind >= 3 && memcmp(behind, "---", 3) == 0);
}

size_t wd_text_find_mark(const char *text, size_t length, size_t from)
{
	const char *end = text + length, *at = text + from;

	while (at < end && (at = memchr(at, WD_TEXT_MARK[0], (size_t)(end - at))) != NULL) {
		if (begins_document(text, end, at)) {
			return (size_t)(at - text);
		}
		at++;
	}
	return length;
}

bool wd_lines_seek(struct wd_lines *lines, uint32_t line)
{
	while (lines->line < line) {
		size_t broken = 0;

		if (lines->at >= lines->length) {
			return false;
		}
		lines->start = lines->text + lines->at;
		while (lines->at < lines->length
				&& (broken = wd_text_break(lines->text + lines->at, lines->length - lines->at)) == 0) {
			lines->at++;
		}
		lines->width = (size_t)(lines->text + lines->at - lines->start);
		if (lines->width >= WD_TEXT_MARK_LENGTH && begins_document(lines->text, lines->text + lines->length, lines->start)) {
			lines->start += WD_TEXT_MARK_LENGTH; /* it has no column */
			lines->width -= WD_TEXT_MARK_LENGTH;
		}
		lines->at += broken;
		lines->line++;
	}
	return lines->line == line;
}
