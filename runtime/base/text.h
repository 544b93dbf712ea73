/*
 * text.h - characters, and the lines of the input, cut as libyaml cuts them.
 */
#ifndef WORKDEF_TEXT_H
#define WORKDEF_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

static inline bool wd_is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/** The lower-case form of an ASCII letter; anything else as it is. */
static inline char wd_to_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/** Whether text of a length is the string, but for the letter case of ASCII letters. */
bool wd_equal_any_case(const char *text, const char *string, size_t length);

/** The length in bytes of the line break at a place, 0 when there is none: LF, CR, CR LF, NEL, LS, PS in UTF-8. */
size_t wd_text_break(const char *text, size_t length);

/** The length in bytes, from 1, of the UTF-8 character that begins with this byte; 1 for a stray byte. */
size_t wd_text_width(unsigned char lead);

/**
 * Decode the character at a place.
 *
 * \param[in]  text       UTF-8.
 * \param[in]  length     Bytes in text, at least 1.
 * \param[out] character  The character; U+FFFD for a byte that is part of none: overlong, a surrogate, above U+10FFFF.
 * \return its bytes; 0 for such a stray byte, of which there is one.
 */
size_t wd_text_decode(const char *text, size_t length, uint32_t *character);

/** Encode a character as UTF-8.  \return its bytes. */
size_t wd_text_encode(uint32_t character, char bytes[4]);

/** The byte order mark in UTF-8. */
#define WD_TEXT_MARK "\xef\xbb\xbf"
#define WD_TEXT_MARK_LENGTH (sizeof(WD_TEXT_MARK) - 1)

/**
 * Find the next byte order mark that begins a document: behind a line that separates documents, but not before "---".
 *
 * \param[in] from  The byte where to begin.
 * \return where it is; `length` when there is none.
 */
size_t wd_text_find_mark(const char *text, size_t length, size_t from);

/** The characters of a UTF-8 text. */
size_t wd_text_count(const char *text, size_t length);

/** Whether text is UTF-8. */
bool wd_text_is_utf8(const char *text, size_t length);

/** Line and column, both from 1, of a byte offset in UTF-8 text. */
void wd_text_locate(const char *text, size_t length, size_t offset, uint32_t *line, uint32_t *column);

/** A walk over the lines of a text, from the first on: all zero but for text and length. */
struct wd_lines {
	const char *text;
	size_t length;
	size_t at;        /**< where the next line begins */
	uint32_t line;    /**< of the line last read */
	const char *start; /**< that line, without its break */
	size_t width;      /**< its bytes */
};

/** Go on to a line at or after the last one read.  \return false when the text has no such line. */
bool wd_lines_seek(struct wd_lines *lines, uint32_t line);

#endif
