/* scan.c - see scan.h */
#include "yaml/scan.h"

#include <string.h>

/* ---- characters -------------------------------------------------------------------------------------------------- */

enum {
	PLAIN = 1,      /**< goes on a plain scalar */
	PLAIN_FLOW = 2, /**< goes on a plain scalar within a flow collection */
	START = 4,      /**< begins a plain scalar */
	SINGLE = 8,     /**< is itself between single quotes */
	DOUBLE = 16     /**< is itself between double quotes */
};

#define QUOTED (SINGLE | DOUBLE)
#define INSIDE (PLAIN | PLAIN_FLOW | QUOTED) /* an indicator at the start of a scalar only */
#define FLOW (PLAIN | QUOTED)                /* an indicator within a flow collection */
#define ANY (INSIDE | START)
#define ANY_4 ANY, ANY, ANY, ANY
#define ANY_16 ANY_4, ANY_4, ANY_4, ANY_4

/** What a byte may be.  ':' depends on its successor; behind a blank '#' begins a comment. */
static const uint8_t classes[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, QUOTED, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	/* blank ! " # $ % & ' */
	QUOTED, INSIDE, INSIDE & ~DOUBLE, INSIDE, ANY, INSIDE, INSIDE, INSIDE & ~SINGLE,
	/* ( ) * + , - . / */
	ANY, ANY, INSIDE, ANY, FLOW, INSIDE, ANY, ANY,
	/* 0 to 9 : ; < = > ? */
	ANY_4, ANY_4, ANY, ANY, QUOTED, ANY, ANY, ANY, INSIDE, FLOW,
	/* @ A to O */
	INSIDE, ANY, ANY, ANY, ANY_4, ANY_4, ANY_4,
	/* P to Z [ \ ] ^ _ */
	ANY_4, ANY_4, ANY, ANY, ANY, FLOW, ANY & ~DOUBLE, FLOW, ANY, ANY,
	/* ` a to o */
	INSIDE, ANY, ANY, ANY, ANY_4, ANY_4, ANY_4,
	/* p to z { | } ~ DEL */
	ANY_4, ANY_4, ANY, ANY, ANY, FLOW, INSIDE, FLOW, ANY, 0,
	/* the bytes of other characters */
	ANY_16, ANY_16, ANY_16, ANY_16, ANY_16, ANY_16, ANY_16, ANY_16
};

static inline bool is(const char *at, uint8_t class)
{
	return (classes[(unsigned char)*at] & class) != 0;
}

/** Whether all bytes are printable ASCII or line feeds. */
static inline bool is_simple(const unsigned char *text, size_t length)
{
	unsigned char odd = 0;

	for (size_t i = 0; i < length; i++) {
		odd |= (unsigned char)((unsigned char)(text[i] - ' ') > '~' - ' ') & (unsigned char)(text[i] != '\n');
	}
	return !odd;
}

/** The bytes of a character beyond ASCII that libyaml reads as text; otherwise 0. */
static size_t wide_character(const unsigned char *text, size_t length)
{
	size_t width = text[0] < 0xc2 ? 0 : text[0] < 0xe0 ? 2 : text[0] < 0xf0 ? 3 : text[0] < 0xf5 ? 4 : 0;
	uint32_t c = text[0] & (0xffu >> (width + 1));

	if (width == 0 || width > length) {
		return 0;
	}
	for (size_t i = 1; i < width; i++) {
		if ((text[i] & 0xc0) != 0x80) {
			return 0;
		}
		c = c << 6 | (text[i] & 0x3fu);
	}
	if (c < 0xa0 || (width == 3 && c < 0x800) || (width == 4 && c < 0x10000) || c > 0x10ffff) {
		return 0;
	}
	return (c >= 0xd800 && c <= 0xdfff) || c == 0x2028 || c == 0x2029 || c == 0xfeff || (c | 1) == 0xffff ? 0 : width;
}

bool wd_scan_text(const char *text, size_t length, bool *is_wide)
{
	enum { STEP = 64 };
	const unsigned char *at = (const unsigned char *)text, *end = at + length;

	*is_wide = false;
	while (at < end) {
		size_t width = 0;

		if (end - at >= STEP && is_simple(at, STEP)) {
			width = STEP;
		} else if (*at >= 0x80) {
			width = wide_character(at, (size_t)(end - at));
			*is_wide = true;
		} else if (*at == '\r') {
			width = end - at > 1 && at[1] == '\n' ? 2 : 0;
		} else {
			width = *at == '\t' || is_simple(at, 1);
		}
		if (width == 0) {
			return false;
		}
		at += width;
	}
	return true;
}

/* ---- scalars on one line ----------------------------------------------------------------------------------------- */

/** Whether a ':' belongs to a plain scalar. */
static inline bool is_inner_colon(const char *at, uint8_t plain)
{
	return *at == ':' && (is(at + 1, plain) || at[1] == ':');
}

/** Where a plain scalar ends on its line. */
static char *plain_end(char *at, uint8_t plain)
{
	char *end;

	do {
		do {
			at++;
			while (is(at, plain)) {
				at++;
			}
		} while (is_inner_colon(at, plain));
		end = at;
		at = wd_skip_blanks(at);
	} while (at > end && *at != '#' && (is(at, plain) || is_inner_colon(at, plain)));
	return end;
}

static char *put_character(char *out, uint32_t c)
{
	if (c < 0x80) {
		*out++ = (char)c;
		return out;
	}
	if (c < 0x800) {
		*out++ = (char)(0xc0 | c >> 6);
	} else {
		if (c < 0x10000) {
			*out++ = (char)(0xe0 | c >> 12);
		} else {
			*out++ = (char)(0xf0 | c >> 18);
			*out++ = (char)(0x80 | (c >> 12 & 0x3f));
		}
		*out++ = (char)(0x80 | (c >> 6 & 0x3f));
	}
	*out++ = (char)(0x80 | (c & 0x3f));
	return out;
}

/** Read hexadecimal digits and write their character.  \return behind them, or NULL. */
static char *unescape_code(char *at, unsigned digits, char **out)
{
	uint32_t c = 0;

	for (; digits > 0; digits--, at++) {
		char lower = (char)(*at | 0x20);

		if (*at >= '0' && *at <= '9') {
			c = c << 4 | (uint32_t)(*at - '0');
		} else if (lower >= 'a' && lower <= 'f') {
			c = c << 4 | (uint32_t)(lower - 'a' + 10);
		} else {
			return NULL;
		}
	}
	if ((c >= 0xd800 && c <= 0xdfff) || c > 0x10ffff) {
		return NULL;
	}
	*out = put_character(*out, c);
	return at;
}

/** Read what follows a backslash.  The few escapes that are longer as text are refused.  \return behind it, or NULL. */
static char *unescape(char *at, char **out)
{
	static const char names[] = "\"\\/bfnrt0ave \t", values[] = "\"\\/\b\f\n\r\t\0\a\v\x1b \t";
	const char *name = *at ? strchr(names, *at) : NULL;

	if (name) {
		*(*out)++ = values[name - names];
		return at + 1;
	}
	switch (*at) {
	case 'x':
		return unescape_code(at + 1, 2, out);
	case 'u':
		return unescape_code(at + 1, 4, out);
	case 'U':
		return unescape_code(at + 1, 8, out);
	default:
		return NULL;
	}
}

static bool scan_quoted(struct wd_line_scalar *scalar)
{
	char quote = *scalar->begin, *at = scalar->begin + 1, *out = at;
	uint8_t class = quote == '"' ? DOUBLE : SINGLE;

	scalar->plain = false;
	scalar->text = at;
	while (at) {
		char *run = at;

		while (is(at, class)) {
			at++;
		}
		if (out != run) {
			memmove(out, run, (size_t)(at - run));
		}
		out += at - run;
		if (*at == '\\') {
			at = unescape(at + 1, &out);
		} else if (*at == '\'' && at[1] == '\'' && quote == '\'') {
			*out++ = '\'';
			at += 2;
		} else {
			scalar->text_end = out;
			scalar->end = at + 1;
			return *at == quote;
		}
	}
	return false;
}

bool wd_scan_scalar(char *at, bool in_flow, struct wd_line_scalar *scalar)
{
	uint8_t plain = in_flow ? PLAIN_FLOW : PLAIN;

	scalar->begin = scalar->text = at;
	if (*at == '"' || *at == '\'') {
		return scan_quoted(scalar);
	}
	scalar->plain = is(at, START) || (*at == '-' && is(at + 1, plain));
	if (scalar->plain) {
		scalar->end = scalar->text_end = plain_end(at, plain);
	}
	return scalar->plain;
}

/* ---- block scalars ----------------------------------------------------------------------------------------------- */

/** A block scalar that is being read. */
struct block {
	struct wd_block_scalar *scalar;
	const char *text_end; /**< of all text */
	int32_t least;        /**< the indentation that it must have */
	int32_t indent;       /**< that it has; 0: not known yet */
	size_t breaks;        /**< empty lines before the next line of text */
	bool folded;
	char chomping;        /**< '+', '-', or 0 */
};

static char *next_line(struct block *block, char *at)
{
	block->scalar->lines++;
	block->scalar->line = at;
	return at;
}

/** The line feed that ends a line, or the end of the text. */
static char *line_end(const struct block *block, char *at)
{
	char *found = memchr(at, '\n', (size_t)(block->text_end - at));

	return found ? found : at + (block->text_end - at);
}

/** Read the line of the indicators.  \return behind it, or NULL. */
static char *read_header(struct block *block, char *at)
{
	block->folded = *at++ == '>';
	for (int i = 0; i < 2; i++) {
		if ((*at == '+' || *at == '-') && block->chomping == 0) {
			block->chomping = *at++;
		} else if (*at >= '1' && *at <= '9' && block->indent == 0) {
			block->indent = *at++ - '0' + (block->least > 0 ? block->least - 1 : 0);
		}
	}
	if (*at == ' ') {
		at = wd_skip_blanks(at);
		at = *at == '#' ? line_end(block, at) : at;
	}
	at += *at == '\r';
	return *at == '\n' ? next_line(block, at + 1) : NULL;
}

/** Go over empty lines and indentation, and find out how deep that is.  \return behind it; NULL at a tab within it. */
static char *skip_empty_lines(struct block *block, char *at)
{
	int32_t widest = block->least > 1 ? block->least : 1;

	for (;;) {
		while (*at == ' ' && (block->indent == 0 || at - block->scalar->line < block->indent)) {
			at++;
		}
		if (at - block->scalar->line > widest) {
			widest = (int32_t)(at - block->scalar->line);
		}
		if (*at == '\t' && (block->indent == 0 || at - block->scalar->line < block->indent)) {
			return NULL;
		}
		at += *at == '\r';
		if (*at != '\n') {
			break;
		}
		block->breaks++;
		at = next_line(block, at + 1);
	}
	block->indent = block->indent ? block->indent : widest;
	return at;
}

static char *add_breaks(struct block *block, char *out)
{
	memset(out, '\n', block->breaks);
	out += block->breaks;
	block->breaks = 0;
	return out;
}

/** Read the lines of text.  \return behind them, or NULL. */
static char *read_lines(struct block *block, char *at)
{
	char *out = block->scalar->text;
	bool has_break = false, was_blank = false;

	at = skip_empty_lines(block, at);
	while (at && *at && at - block->scalar->line == block->indent) {
		bool is_blank = *at == ' ' || *at == '\t';
		char *end = line_end(block, at);
		size_t length = (size_t)(end - at) - (*end && end[-1] == '\r');

		if (has_break && (!block->folded || was_blank || is_blank)) {
			*out++ = '\n';
		} else if (has_break && block->breaks == 0) {
			*out++ = ' ';
		}
		out = add_breaks(block, out);
		memmove(out, at, length);
		out += length;
		was_blank = is_blank;
		has_break = *end != '\0';
		at = skip_empty_lines(block, has_break ? next_line(block, end + 1) : end);
	}
	if (has_break && block->chomping != '-') {
		*out++ = '\n';
	}
	block->scalar->text_end = block->chomping == '+' ? add_breaks(block, out) : out;
	return at;
}

bool wd_scan_block_scalar(char *at, const char *text_end, int32_t indent, struct wd_block_scalar *scalar)
{
	struct block block = { .scalar = scalar, .text_end = text_end, .least = indent + 1 };
	char *lines;

	*scalar = (struct wd_block_scalar){ .text = at };
	lines = read_header(&block, at);
	scalar->end = lines ? read_lines(&block, lines) : NULL;
	if (scalar->end == NULL) {
		return false;
	}
	*scalar->text_end = '\0';
	return true;
}
