/* number.c - see number.h.  The C library's functions follow the locale's decimal point: it is put in or taken out. */
#include "base/number.h"

#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/public.h"
#include "base/text.h"

double wd_number_parse(const char *text, size_t length)
{
	const char *point = localeconv()->decimal_point;
	const char *dot = memchr(text, '.', length);
	bool milli = length > 0 && text[length - 1] == 'm';
	int whole = (int)(dot ? (size_t)(dot - text) : length - milli);
	int fraction = dot ? (int)(length - milli) - whole - 1 : 0;
	char local[WD_NUMBER_INPUT_SIZE + 16]; /* a longer point, and an exponent */

	if ((dot == NULL || strcmp(point, ".") == 0) && !milli && length < sizeof(local)) {
		memcpy(local, text, length);
		local[length] = '\0';
	} else {
		snprintf(local, sizeof(local), "%.*s%s%.*s%s", whole, text, dot ? point : "", fraction, dot ? dot + 1 : "",
				milli ? "e-3" : "");
	}
	return strtod(local, NULL);
}

/* GCC with -O3 and -fsanitize=undefined cannot see by itself that the pointer is not NULL. */
#ifdef __GNUC__
#define HAS_TEXT __attribute__((nonnull))
#else
#define HAS_TEXT
#endif

/** Whether two doubles are alike, as floats or as they are. */
static bool is_same_number(double a, double b, bool as_floats)
{
	return as_floats ? (float)a == (float)b : a == b;
}

/** The fewest decimal digits that distinguish a number from its neighbours. */
HAS_TEXT static int digits_of(double number, bool is_float, char text[WD_NUMBER_TEXT_SIZE])
{
	int digits = 0;

	do {
		snprintf(text, WD_NUMBER_TEXT_SIZE, "%.*e", digits, number);
	} while (!is_same_number(strtod(text, NULL), number, is_float) && ++digits < 17);
	return digits + 1;
}

/** Write the shortest decimal text that reads as the same double; of one that is not a number, what printf() writes. */
HAS_TEXT static void format_number(double number, bool is_float, char text[WD_NUMBER_TEXT_SIZE])
{
	const char *point = localeconv()->decimal_point;
	int digits, exponent;
	char *at;

	if (!isfinite(number)) {
		snprintf(text, WD_NUMBER_TEXT_SIZE, "%g", number);
		return;
	}
	digits = digits_of(number, is_float, text);
	exponent = (int)strtol(text + strcspn(text, "e") + 1, NULL, 10);

	if (exponent >= -6 && exponent <= 20) {
		snprintf(text, WD_NUMBER_TEXT_SIZE, "%.*f", digits - 1 > exponent ? digits - 1 - exponent : 0, number);
	}
	at = strstr(text, point);
	if (at && strcmp(point, ".") != 0) {
		*at = '.';
		memmove(at + 1, at + strlen(point), strlen(at + strlen(point)) + 1);
	}
}

/** Whether a number's text still says what the double does: a program may have changed that since. */
static bool is_said(double number, bool is_float, const char *text)
{
	struct wd_quantity quantity;
	size_t length = strlen(text);

	return wd_quantity_parse(text, length, &quantity) && (!quantity.suffix[0] || strcmp(quantity.suffix, "m") == 0)
		&& is_same_number(wd_number_parse(text, length), number, is_float);
}

const char *wd_number_text_of(double number, bool is_float, const char *text, char *buffer)
{
	if (text && is_said(number, is_float, text)) {
		return text;
	}
	format_number(number, is_float, buffer);
	return buffer;
}

const char *wd_number_text(double number, const char *text, char buffer[WD_NUMBER_TEXT_SIZE])
{
	return wd_number_text_of(number, false, text, buffer);
}

bool wd_quantity_from_number(double number, const char *text, struct wd_quantity *quantity)
{
	char made[WD_NUMBER_TEXT_SIZE];

	text = wd_number_text(number, text, made);
	if (!wd_quantity_parse(text, strlen(text), quantity)) {
		return false;
	}
	if (text == made) {
		quantity->form = WD_QUANTITY_DECIMAL; /* also where it has an exponent */
	}
	return true;
}

bool wd_number_is_plain(const char *text, size_t length)
{
	size_t whole = 0, at;

	while (whole < length && wd_is_digit(text[whole])) {
		whole++;
	}
	/* A double holds every number of 15 digits. */
	if (whole == 0 || length > 15 || (text[0] == '0' && whole > 1)) {
		return false;
	}
	if (whole == length) {
		return true;
	}
	for (at = whole + 1; at < length && wd_is_digit(text[at]); at++) {
	}
	return text[whole] == '.' && at == length && at - whole > 1 && at - whole <= 6 && text[length - 1] != '0';
}

/** Pass over digits.  \return whether there are any. */
static bool pass_digits(const char *text, size_t length, size_t *at)
{
	size_t start = *at;

	while (*at < length && wd_is_digit(text[*at])) {
		++*at;
	}
	return *at > start;
}

bool wd_number_is_json(const char *text, size_t length)
{
	size_t at = length > 0 && text[0] == '-', start = at;

	if (!pass_digits(text, length, &at) || (text[start] == '0' && at > start + 1)) {
		return false;
	}
	if (at < length && text[at] == '.') {
		at++;
		if (!pass_digits(text, length, &at)) {
			return false;
		}
	}
	if (at < length && (text[at] == 'e' || text[at] == 'E')) {
		at += at + 1 < length && (text[at + 1] == '-' || text[at + 1] == '+') ? 2 : 1;
		if (!pass_digits(text, length, &at)) {
			return false;
		}
	}
	return at == length;
}
