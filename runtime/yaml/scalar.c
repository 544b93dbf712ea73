/* scalar.c - see scalar.h */
#include "yaml/scalar.h"

#include <errno.h>
#include <float.h>
#include <inttypes.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/shown.h"
#include "base/text.h"
#include "yaml/timestamp.h"

#define TAG_PREFIX "tag:yaml.org,2002:"

/** Whether a digit of the base. */
static bool is_digit_of(char c, int base)
{
	if (base == 16) {
		return wd_is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
	}
	return c >= '0' && c < '0' + base;
}

/** A word that is not a string.  `core` says that the core schema of YAML 1.2 has it, too. */
struct word {
	char text[6];
	uint8_t length;
	uint8_t type;    /**< enum wd_scalar_type */
	bool is_true;
	bool core;
};

#define WORD(text, type, is_true) { text, sizeof(text) - 1, WD_SCALAR_##type, is_true, true }
#define OLD_WORD(text, is_true) { text, sizeof(text) - 1, WD_SCALAR_BOOLEAN, is_true, false }

/** The words by their length, the commonest first. */
static const struct word words_1[] = {
	WORD("~", NULL, false), OLD_WORD("y", true), OLD_WORD("n", false), OLD_WORD("Y", true), OLD_WORD("N", false),
};
static const struct word words_2[] = {
	OLD_WORD("no", false), OLD_WORD("on", true), OLD_WORD("No", false), OLD_WORD("NO", false), OLD_WORD("On", true),
	OLD_WORD("ON", true),
};
static const struct word words_3[] = {
	OLD_WORD("yes", true), OLD_WORD("off", false), OLD_WORD("Yes", true), OLD_WORD("YES", true), OLD_WORD("Off", false),
	OLD_WORD("OFF", false),
};
static const struct word words_4[] = {
	WORD("true", BOOLEAN, true), WORD("null", NULL, false), WORD("True", BOOLEAN, true), WORD("TRUE", BOOLEAN, true),
	WORD("Null", NULL, false), WORD("NULL", NULL, false), WORD(".inf", NUMBER, false), WORD(".Inf", NUMBER, false),
	WORD(".INF", NUMBER, false), WORD(".nan", NUMBER, false), WORD(".NaN", NUMBER, false), WORD(".NAN", NUMBER, false),
};
static const struct word words_5[] = {
	WORD("false", BOOLEAN, false), WORD("False", BOOLEAN, false), WORD("FALSE", BOOLEAN, false),
	WORD("+.inf", NUMBER, false), WORD("+.Inf", NUMBER, false), WORD("+.INF", NUMBER, false),
	WORD("-.inf", NUMBER, false), WORD("-.Inf", NUMBER, false), WORD("-.INF", NUMBER, false),
};

#define WORDS(list) { list, sizeof(list) / sizeof(*(list)) }

static const struct {
	const struct word *words;
	size_t count;
} words_of_length[] = { { NULL, 0 }, WORDS(words_1), WORDS(words_2), WORDS(words_3), WORDS(words_4), WORDS(words_5) };

/** Whether a word begins with a character.  Most texts are none, by their first one. */
static bool begins_word(char c)
{
	switch (c) {
	case '~': case 'n': case 'N': case 'y': case 'Y': case 't': case 'T': case 'f': case 'F': case 'o': case 'O':
	case '.': case '+': case '-':
		return true;
	default:
		return false;
	}
}

static const struct word *find_word(const char *text, size_t length)
{
	if (length >= sizeof(words_of_length) / sizeof(*words_of_length) || !begins_word(text[0])) {
		return NULL;
	}
	for (size_t i = 0; i < words_of_length[length].count; i++) {
		const struct word *word = &words_of_length[length].words[i];

		if (word->text[0] == text[0] && memcmp(word->text, text, length) == 0) {
			return word;
		}
	}
	return NULL;
}

bool wd_scalar_is_true(const char *text)
{
	const struct word *word = find_word(text, strlen(text));

	return word && word->is_true;
}

/**
 * Remove the underscores that YAML 1.1 allows in numbers.
 *
 * \return the new length, or 0 when it does not fit, or a NUL within would end the number too early.
 */
static size_t strip_underscores(const char *text, size_t length, char *out, size_t size)
{
	size_t kept = 0;

	for (size_t i = 0; i < length; i++) {
		if (text[i] != '_') {
			if (kept + 1 >= size || text[i] == '\0') {
				return 0;
			}
			out[kept++] = text[i];
		}
	}
	out[kept] = '\0';
	return kept;
}

/** The base that the prefix of an integer gives; *digits is where its digits begin. */
static int integer_base(const char *text, const char **digits)
{
	if (*text == '+' || *text == '-') {
		text++;
	}
	*digits = text;
	if (text[0] != '0' || text[1] == '\0') {
		return 10;
	}
	*digits = text + 2;
	switch (text[1]) {
	case 'x': case 'X':
		return 16;
	case 'o': case 'O':
		return 8;
	case 'b': case 'B':
		return 2;
	default:
		*digits = text + 1;
		return 8;
	}
}

/** Whether text without underscores is an integer in any base: of 64 bits, and signed if it has a sign. */
static bool is_integer(const char *text)
{
	const char *digits;
	int base = integer_base(text, &digits);
	uint64_t number;

	if (*digits == '\0') {
		return false;
	}
	for (const char *at = digits; *at; at++) {
		if (!is_digit_of(*at, base)) {
			return false;
		}
	}
	errno = 0;
	number = strtoull(digits, NULL, base);
	if (errno != 0) {
		return false;
	}
	return *text == '-' ? number <= (uint64_t)INT64_MAX + 1 : *text != '+' || number <= INT64_MAX;
}

/** Whether text without underscores is a decimal float that a double can hold: [-+]?(.d+|d+(.d*)?)([eE][-+]?d+)? */
static bool is_float(const char *text)
{
	const char *start = text;
	size_t before = 0, after = 0;
	bool has_exponent;

	if (*text == '+' || *text == '-') {
		text++;
	}
	for (; wd_is_digit(*text); text++) {
		before++;
	}
	if (*text == '.') {
		for (text++; wd_is_digit(*text); text++) {
			after++;
		}
	}
	if (before + after == 0) {
		return false;
	}
	has_exponent = *text == 'e' || *text == 'E';
	if (has_exponent) {
		text++;
		if (*text == '+' || *text == '-') {
			text++;
		}
		if (!wd_is_digit(*text)) {
			return false;
		}
		while (wd_is_digit(*text)) {
			text++;
		}
	}
	return *text == '\0' && ((!has_exponent && before <= DBL_MAX_10_EXP)
			|| isfinite(wd_number_parse(start, strlen(start))));
}

/** Whether each underscore is between two digits. */
static bool separates_digits(const char *text, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		if (text[i] == '_' && !(i > 0 && wd_is_digit(text[i - 1]) && i + 1 < length && wd_is_digit(text[i + 1]))) {
			return false;
		}
	}
	return true;
}

/** Whether text that may begin a number is one for go-yaml v2. */
static bool is_number(const char *text, size_t length)
{
	char plain[WD_NUMBER_INPUT_SIZE];

	if (length < 19 && wd_scalar_is_decimal(text, length)) {
		return true;
	}
	if (!wd_is_digit(text[0]) && find_word(text, length)) {
		return true;
	}
	if (strip_underscores(text, length, plain, sizeof(plain)) == 0) {
		return false;
	}
	if (text[0] == '.') {
		return separates_digits(text, length) && is_float(plain); /* Go's ParseFloat alone has its say */
	}
	return is_integer(plain) || is_float(plain);
}

/** Whether text that may begin a number is one in the core schema. */
static bool is_core_number(const char *text, size_t length)
{
	char plain[WD_NUMBER_INPUT_SIZE];

	if (memchr(text, '_', length)) {
		return false;
	}
	if (!wd_is_digit(text[0]) && find_word(text, length)) {
		return true;
	}
	if (strip_underscores(text, length, plain, sizeof(plain)) == 0) {
		return false;
	}
	return plain[0] == '0' && (plain[1] == 'x' || plain[1] == 'o') ? is_integer(plain) : is_float(plain);
}

/** The type that text has as a plain scalar. */
static enum wd_scalar_type resolve(const char *text, size_t length, bool is_core)
{
	const struct word *word;

	if (length == 0) {
		return WD_SCALAR_NULL;
	}
	switch (text[0]) {
	case '~': case 'n': case 'N': case 'y': case 'Y': case 't': case 'T': case 'f': case 'F': case 'o': case 'O':
		word = find_word(text, length);
		return word && word->core >= is_core ? (enum wd_scalar_type)word->type : WD_SCALAR_STRING;
	case '.': case '+': case '-':
	case '0': case '1': case '2': case '3': case '4': case '5': case '6': case '7': case '8': case '9':
		return (is_core ? is_core_number(text, length) : is_number(text, length)) ? WD_SCALAR_NUMBER : WD_SCALAR_STRING;
	default:
		return WD_SCALAR_STRING;
	}
}

enum wd_scalar_type wd_scalar_resolve(const char *text, size_t length)
{
	return resolve(text, length, false);
}

/** What follows the prefix of YAML's own tags; NULL when it is another one, or none. */
static const char *own_tag(const struct wd_event *event)
{
	size_t length = strlen(TAG_PREFIX);

	return event->tag && strncmp(event->tag, TAG_PREFIX, length) == 0 ? event->tag + length : NULL;
}

static bool has_own_tag(const struct wd_event *event, const char *name)
{
	const char *tag = own_tag(event);

	return tag && strcmp(tag, name) == 0;
}

bool wd_scalar_is_binary(const struct wd_event *event)
{
	return has_own_tag(event, "binary");
}

bool wd_scalar_is_merge(const struct wd_event *event)
{
	return has_own_tag(event, "merge");
}

/* ---- tags -------------------------------------------------------------------------------------------------------- */

/** Whether a number is an integer, as a `!!int` has to be. */
static bool is_whole(const struct wd_event *event)
{
	char plain[WD_NUMBER_INPUT_SIZE];

	return strip_underscores(event->text, event->length, plain, sizeof(plain)) && is_integer(plain);
}

/** The type of a scalar with one of YAML's own tags: what the text is, if that is what the tag says. */
static enum wd_scalar_type tagged_type(const struct wd_event *event, const char *tag)
{
	enum wd_scalar_type type = resolve(event->text, event->length, event->dialect == WD_DIALECT_CORE), expected;

	if (strcmp(tag, "int") == 0) {
		expected = is_whole(event) ? WD_SCALAR_NUMBER : WD_SCALAR_UNFIT;
	} else if (strcmp(tag, "float") == 0) {
		expected = WD_SCALAR_NUMBER;
	} else if (strcmp(tag, "bool") == 0) {
		expected = WD_SCALAR_BOOLEAN;
	} else if (strcmp(tag, "null") == 0) {
		expected = WD_SCALAR_NULL;
	} else if (event->dialect == WD_DIALECT_KUBERNETES && strcmp(tag, "timestamp") == 0) {
		return wd_timestamp_is_in(event->text) ? WD_SCALAR_STRING : WD_SCALAR_UNFIT;
	} else {
		/* What can be decoded no longer has the tag. */
		return strcmp(tag, "binary") == 0 && event->dialect == WD_DIALECT_KUBERNETES ? WD_SCALAR_UNFIT : WD_SCALAR_STRING;
	}
	return type == expected ? type : WD_SCALAR_UNFIT;
}

enum wd_scalar_type wd_scalar_type(const struct wd_event *event)
{
	const char *tag;

	if (event->tag == NULL) {
		return event->plain ? resolve(event->text, event->length, event->dialect == WD_DIALECT_CORE) : WD_SCALAR_STRING;
	}
	tag = own_tag(event);
	return tag ? tagged_type(event, tag) : WD_SCALAR_STRING;
}

bool wd_scalar_is_plain_boolean(const struct wd_event *event)
{
	const struct word *word;

	if (!event->plain || event->dialect == WD_DIALECT_CORE || event->length >= sizeof(word->text)) {
		return false;
	}
	word = find_word(event->text, event->length);
	return word && word->type == WD_SCALAR_BOOLEAN;
}

bool wd_scalar_is_finite(const char *text)
{
	return strpbrk(text, "iInN") == NULL; /* .inf, .nan */
}

/** The value of a digit of base64, or -1. */
static int base64_digit(char c)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const char *at = c ? strchr(digits, c) : NULL;

	return at ? (int)(at - digits) : -1;
}

/** Decode base64, line breaks apart.  \return the number of bytes, or -1. */
static ptrdiff_t decode_base64(const char *text, size_t length, char *out)
{
	uint32_t bits = 0;
	size_t count = 0, padding = 0, bytes = 0;

	for (size_t i = 0; i < length; i++) {
		int digit = base64_digit(text[i]);

		if (text[i] == '\r' || text[i] == '\n') {
			continue;
		}
		if (text[i] == '=' ? count % 4 < 2 : digit < 0 || padding > 0) {
			return -1;
		}
		padding += text[i] == '=';
		bits = bits << 6 | (uint32_t)(digit < 0 ? 0 : digit);
		if (++count % 4 == 0) {
			for (size_t byte = 0; byte < 3 - padding; byte++) {
				out[bytes++] = (char)(bits >> (16 - 8 * byte));
			}
			if (padding > 0 && i + 1 + strspn(text + i + 1, "\r\n") < length) {
				return -1;
			}
		}
	}
	return count % 4 == 0 ? (ptrdiff_t)bytes : -1;
}

bool wd_scalar_is_decimal(const char *text, size_t length)
{
	size_t at = length > 0 && text[0] == '-';

	if (at == length || (text[at] == '0' && length > at + 1)) {
		return false;
	}
	for (; at < length; at++) {
		if (!wd_is_digit(text[at])) {
			return false;
		}
	}
	return true;
}

/** Append a decimal float that YAML 1.1 allows and JSON perhaps does not: "+1.", ".5", "01.5". */
static void add_json_float(struct wd_buffer *out, const char *text)
{
	const char *mantissa_end;

	if (*text == '-') {
		wd_buffer_add(out, "-", 1);
	}
	if (*text == '-' || *text == '+') {
		text++;
	}
	while (text[0] == '0' && wd_is_digit(text[1])) {
		text++;
	}
	if (*text == '.') {
		wd_buffer_add(out, "0", 1);
	}
	mantissa_end = text + strcspn(text, "eE");
	wd_buffer_add(out, text, (size_t)(mantissa_end - text));
	if (mantissa_end > text && mantissa_end[-1] == '.') {
		wd_buffer_add(out, "0", 1);
	}
	wd_buffer_add_string(out, mantissa_end);
}

void wd_scalar_add_json_number(struct wd_buffer *out, enum wd_dialect dialect, const char *text, size_t length)
{
	char plain[WD_NUMBER_INPUT_SIZE], number[32];
	const char *digits;
	int base;

	strip_underscores(text, length, plain, sizeof(plain));
	base = integer_base(plain, &digits);
	if (!wd_scalar_is_finite(plain)) {
		wd_scalar_add_quoted(out, text, length);
	} else if (!is_integer(plain) || (dialect == WD_DIALECT_CORE && digits[-(digits > plain)] == '0')) {
		add_json_float(out, plain); /* 010 is ten in the core schema */
	} else {
		snprintf(number, sizeof(number), "%s%" PRIu64, *plain == '-' ? "-" : "", (uint64_t)strtoull(digits, NULL, base));
		wd_buffer_add_string(out, number);
	}
}

/** Whether libyaml takes the character as it is between double quotes, and means it. */
static bool stands_for_itself(uint32_t c)
{
	return wd_is_shown(c) && c != '"' && c != '\\' && !(c >= 0xd800 && c <= 0xdfff) && c != 0xfffe && c != 0xffff
		&& c <= 0x10ffff;
}

/** The characters that one of a text takes between double quotes. */
static size_t quoted_width(uint32_t c)
{
	return stands_for_itself(c) ? 1 : c == '"' || c == '\\' || c == '\n' || c == '\t' || c == '\r' ? 2 : 6;
}

bool wd_scalar_is_key(const char *text, size_t length)
{
	size_t width = 2;

	if (length <= (WD_KEY_CHARACTERS - 2) / 6) {
		return true;
	}
	for (size_t at = 0; at < length && width <= WD_KEY_CHARACTERS;) {
		uint32_t character;
		size_t bytes = wd_text_decode(text + at, length - at, &character);

		width += wd_opens_command(text, at) ? 6 : quoted_width(character);
		at += bytes ? bytes : 1;
	}
	return width <= WD_KEY_CHARACTERS;
}

static void add_escape(struct wd_buffer *out, uint32_t c)
{
	char escape[16];

	switch (c) {
	case '"': case '\\':
		snprintf(escape, sizeof(escape), "\\%c", (char)c);
		break;
	case '\n':
		snprintf(escape, sizeof(escape), "\\n");
		break;
	case '\t':
		snprintf(escape, sizeof(escape), "\\t");
		break;
	case '\r':
		snprintf(escape, sizeof(escape), "\\r");
		break;
	default:
		snprintf(escape, sizeof(escape), "\\u%04" PRIx32, c);
		break;
	}
	wd_buffer_add_string(out, escape);
}

void wd_scalar_add_quoted(struct wd_buffer *out, const char *text, size_t length)
{
	size_t start = 0, at = 0;

	wd_buffer_reserve(out, length + 2);
	wd_buffer_add(out, "\"", 1);
	while (at < length) {
		uint32_t character = (unsigned char)text[at];
		size_t width = 1;

		if (character >= 0x80) {
			width = wd_text_decode(text + at, length - at, &character);
		}
		if (!stands_for_itself(character) || width == 0 || wd_opens_command(text, at)) {
			wd_buffer_add(out, text + start, at - start);
			add_escape(out, character);
			start = at + (width ? width : 1);
		}
		at += width ? width : 1;
	}
	wd_buffer_add(out, text + start, length - start);
	wd_buffer_add(out, "\"", 1);
}

void wd_scalar_add_json_string(struct wd_buffer *out, const char *text)
{
	if (text) {
		wd_scalar_add_quoted(out, text, strlen(text));
	} else {
		wd_buffer_add_string(out, "null");
	}
}

/** Whether text can be plain in a flow mapping and is then read as the same text. */
static bool is_flow_safe(const char *text, size_t length)
{
	if (length == 0 || length > 60 || strchr("-?:,[]{}#&*!|>'\"%@` ", text[0]) || text[length - 1] == ' '
			|| text[length - 1] == ':') {
		return false;
	}
	for (size_t i = 0; i < length; i++) {
		unsigned char c = (unsigned char)text[i];

		if (c < 0x20 || c >= 0x7f || strchr(",[]{}?", c) || (c == ':' && text[i + 1] == ' ')
				|| (c == '#' && text[i - 1] == ' ')) {
			return false;
		}
	}
	return true;
}

void wd_scalar_add_flow(struct wd_buffer *out, const char *text, size_t length)
{
	if (is_flow_safe(text, length)) {
		wd_buffer_add(out, text, length);
	} else {
		wd_scalar_add_quoted(out, text, length);
	}
}

const char *wd_scalar_decode_binary(struct wd_arena *arena, const char *text, size_t length, size_t *decoded_length)
{
	char *bytes = wd_arena_alloc(arena, length + 1), *utf8;
	ptrdiff_t count = decode_base64(text, length, bytes);

	if (count < 0) {
		return NULL;
	}
	utf8 = wd_arena_alloc(arena, (size_t)count * 3 + 1);
	*decoded_length = 0;
	for (size_t at = 0; at < (size_t)count;) {
		uint32_t character;
		size_t width = wd_text_decode(bytes + at, (size_t)count - at, &character);

		memcpy(utf8 + *decoded_length, width ? bytes + at : "\xef\xbf\xbd", width ? width : 3);
		*decoded_length += width ? width : 3;
		at += width ? width : 1;
	}
	utf8[*decoded_length] = '\0';
	return utf8;
}
