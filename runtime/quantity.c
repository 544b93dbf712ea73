/* quantity.c - see quantity.h.  Small unsigned integers of fixed size do the arithmetic. */
#include "quantity.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "text.h"

#define MAX_DIGITS 60
#define MAX_EXPONENT 60

/** Room for 60 digits * 10^(2 * (60 + 60)) * 2^60: see expand(). */
#define BIG_LIMBS 36

/** limbs = limbs * factor + addend.  \return the carry out of the last limb. */
static uint32_t multiply_add(uint32_t *limbs, size_t count, uint32_t factor, uint32_t addend)
{
	uint64_t carry = addend;

	for (size_t i = 0; i < count; i++) {
		carry += (uint64_t)limbs[i] * factor;
		limbs[i] = (uint32_t)carry;
		carry >>= 32;
	}
	return (uint32_t)carry;
}

/** limbs = limbs / divisor.  \return the remainder. */
static uint32_t divide(uint32_t *limbs, size_t count, uint32_t divisor)
{
	uint64_t rest = 0;

	for (size_t i = count; i-- > 0;) {
		rest = rest << 32 | limbs[i];
		limbs[i] = (uint32_t)(rest / divisor);
		rest %= divisor;
	}
	return (uint32_t)rest;
}

static bool is_zero(const uint32_t *limbs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (limbs[i]) {
			return false;
		}
	}
	return true;
}

/** Read the suffix into form, exponent and shift.  \return false when it is none. */
static bool parse_suffix(const char *text, size_t length, struct wd_quantity *quantity)
{
	static const char decimal[] = "num kMGTPE";
	static const char binary[] = "KMGTPE";
	const char *at;

	if (length == 0) {
		return true;
	}
	if (length <= 2) {
		memcpy(quantity->suffix, text, length);
	}
	if (length == 1 && *text != ' ' && (at = strchr(decimal, *text)) != NULL) {
		quantity->exponent += 3 * (int)(at - strchr(decimal, ' '));
		return true;
	}
	if (length == 2 && text[1] == 'i' && (at = strchr(binary, *text)) != NULL) {
		quantity->form = WD_QUANTITY_BINARY;
		quantity->shift = 10 * (unsigned)(at - binary + 1);
		return true;
	}
	if (*text == 'e' || *text == 'E') {
		bool negative = length > 1 && text[1] == '-';
		size_t i = length > 1 && (text[1] == '-' || text[1] == '+') ? 2 : 1;
		int exponent = 0;

		memset(quantity->suffix, 0, sizeof(quantity->suffix));
		quantity->form = WD_QUANTITY_EXPONENT;
		if (i == length) {
			return false;
		}
		for (; i < length; i++) {
			if (!wd_is_digit(text[i]) || exponent > MAX_EXPONENT) {
				return false;
			}
			exponent = exponent * 10 + text[i] - '0';
		}
		quantity->exponent += negative ? -exponent : exponent;
		return true;
	}
	return false;
}

/** Digits that are gathered before the mantissa takes them, nine at once. */
struct digits {
	uint32_t value;
	uint32_t factor; /**< 10 to the power of their number */
};

static void take_digits(struct wd_quantity *quantity, struct digits *digits)
{
	if (digits->factor > 1) {
		multiply_add(quantity->mantissa, WD_QUANTITY_LIMBS, digits->factor, digits->value);
	}
	digits->value = 0;
	digits->factor = 1;
}

static void add_digit(struct wd_quantity *quantity, struct digits *digits, char digit)
{
	digits->value = digits->value * 10 + (uint32_t)(digit - '0');
	digits->factor *= 10;
	if (digits->factor == 1000000000) {
		take_digits(quantity, digits);
	}
}

/** Read the digits; *at goes to what follows them.  \return false when there is none, or too many. */
static bool parse_digits(const char *text, size_t length, size_t *at, struct wd_quantity *quantity)
{
	struct digits digits = { 0, 1 };
	bool any = false, fraction = false;
	unsigned significant = 0, zeros = 0; /* zeros: held back, since they may be trailing */

	for (; *at < length && (wd_is_digit(text[*at]) || (text[*at] == '.' && !fraction)); ++*at) {
		char c = text[*at];

		if (c == '.') {
			fraction = true;
			continue;
		}
		any = true;
		quantity->exponent -= fraction;
		if (c == '0') {
			zeros += significant > 0;
			continue;
		}
		significant += zeros + 1;
		if (significant > MAX_DIGITS) {
			return false;
		}
		for (; zeros > 0; zeros--) {
			add_digit(quantity, &digits, '0');
		}
		add_digit(quantity, &digits, c);
	}
	take_digits(quantity, &digits);
	quantity->exponent += (int)zeros;
	return any;
}

bool wd_quantity_parse(const char *text, size_t length, struct wd_quantity *quantity)
{
	size_t at = 0;

	memset(quantity, 0, sizeof(*quantity));
	if (length == 0 || length > 2 * MAX_DIGITS) {
		return false;
	}
	if (text[0] == '+' || text[0] == '-') {
		quantity->negative = text[0] == '-';
		at = 1;
	}
	if (!parse_digits(text, length, &at, quantity) || !parse_suffix(text + at, length - at, quantity)) {
		return false;
	}
	if (is_zero(quantity->mantissa, WD_QUANTITY_LIMBS)) {
		quantity->negative = false;
		quantity->exponent = 0;
		quantity->shift = 0;
	}
	return quantity->exponent >= -MAX_EXPONENT && quantity->exponent <= MAX_EXPONENT;
}

/** The absolute value in units of 10^scale, where scale is at most the exponent. */
static void expand(const struct wd_quantity *quantity, int scale, uint32_t limbs[BIG_LIMBS])
{
	memset(limbs, 0, BIG_LIMBS * sizeof(*limbs));
	memcpy(limbs, quantity->mantissa, sizeof(quantity->mantissa));
	for (int i = quantity->exponent; i > scale; i--) {
		multiply_add(limbs, BIG_LIMBS, 10, 0);
	}
	for (unsigned i = 0; i < quantity->shift; i += 10) {
		multiply_add(limbs, BIG_LIMBS, 1024, 0);
	}
}

/** Compare two numbers.  \return -1, 0 or 1. */
static int compare_limbs(const uint32_t *left, const uint32_t *right, size_t count)
{
	for (size_t i = count; i-- > 0;) {
		if (left[i] != right[i]) {
			return left[i] < right[i] ? -1 : 1;
		}
	}
	return 0;
}

int wd_quantity_compare(const struct wd_quantity *a, const struct wd_quantity *b)
{
	uint32_t left[BIG_LIMBS], right[BIG_LIMBS];
	int scale = a->exponent < b->exponent ? a->exponent : b->exponent;
	int sign = a->negative ? -1 : 1;

	if (a->negative != b->negative) {
		return sign;
	}
	if (is_zero(a->mantissa, WD_QUANTITY_LIMBS) || is_zero(b->mantissa, WD_QUANTITY_LIMBS)) {
		return sign * (is_zero(b->mantissa, WD_QUANTITY_LIMBS) - is_zero(a->mantissa, WD_QUANTITY_LIMBS));
	}
	if (a->exponent == b->exponent && a->shift == b->shift) {
		return sign * compare_limbs(a->mantissa, b->mantissa, WD_QUANTITY_LIMBS);
	}
	expand(a, scale, left);
	expand(b, scale, right);
	return sign * compare_limbs(left, right, BIG_LIMBS);
}

bool wd_quantity_is_whole(const struct wd_quantity *quantity)
{
	uint32_t limbs[BIG_LIMBS];

	expand(quantity, quantity->exponent, limbs);
	for (int i = quantity->exponent; i < 0; i++) {
		if (divide(limbs, BIG_LIMBS, 10) != 0) {
			return false;
		}
	}
	return true;
}

bool wd_quantity_units(const struct wd_quantity *quantity, int scale, int64_t *value)
{
	uint32_t limbs[BIG_LIMBS];
	bool inexact = false;
	uint64_t magnitude;

	expand(quantity, quantity->exponent < scale ? quantity->exponent : scale, limbs);
	for (int i = quantity->exponent; i < scale; i++) {
		inexact |= divide(limbs, BIG_LIMBS, 10) != 0;
	}
	magnitude = (uint64_t)limbs[1] << 32 | limbs[0];
	if (!is_zero(limbs + 2, BIG_LIMBS - 2) || magnitude > (uint64_t)INT64_MAX - inexact) {
		*value = quantity->negative ? INT64_MIN : INT64_MAX;
		return false;
	}
	magnitude += inexact;
	*value = quantity->negative ? -(int64_t)magnitude : (int64_t)magnitude;
	return true;
}

/** Write units of 10^scale with the largest decimal suffix, or exponent, that leaves a whole number. */
static void format_decimal(int64_t value, int scale, bool exponent, char text[WD_QUANTITY_TEXT_SIZE])
{
	static const char suffixes[] = "num kMGTPE";

	while (value != 0 && value % 1000 == 0 && scale < 18) {
		value /= 1000;
		scale += 3;
	}
	if (value == 0 || scale == 0) {
		snprintf(text, WD_QUANTITY_TEXT_SIZE, "%" PRId64, value);
	} else if (exponent) {
		snprintf(text, WD_QUANTITY_TEXT_SIZE, "%" PRId64 "e%d", value, scale);
	} else {
		snprintf(text, WD_QUANTITY_TEXT_SIZE, "%" PRId64 "%c", value, suffixes[3 + scale / 3]);
	}
}

static void format_binary(int64_t value, char text[WD_QUANTITY_TEXT_SIZE])
{
	static const char suffixes[] = " KMGTPE";
	unsigned step = 0;

	while (value != 0 && value % 1024 == 0 && step < 6) {
		value /= 1024;
		step++;
	}
	if (step == 0) {
		snprintf(text, WD_QUANTITY_TEXT_SIZE, "%" PRId64, value);
	} else {
		snprintf(text, WD_QUANTITY_TEXT_SIZE, "%" PRId64 "%ci", value, suffixes[step]);
	}
}

bool wd_quantity_format(const struct wd_quantity *quantity, char text[WD_QUANTITY_TEXT_SIZE])
{
	int64_t value;
	int scale = 0;

	/* Kubernetes writes a binary quantity below 1024, or with a fraction, in decimal form. */
	if (quantity->form == WD_QUANTITY_BINARY && wd_quantity_is_whole(quantity)) {
		if (!wd_quantity_units(quantity, 0, &value)) {
			return false;
		}
		if (value <= -1024 || value >= 1024) {
			format_binary(value, text);
			return true;
		}
	}
	while (scale > -9 && !(wd_quantity_units(quantity, scale, &value)
			&& quantity->exponent >= scale)) {
		scale -= 3;
	}
	while (scale < 18 && !wd_quantity_units(quantity, scale, &value) && quantity->exponent >= scale + 3) {
		scale += 3;
	}
	if (!wd_quantity_units(quantity, scale, &value)) {
		return false;
	}
	format_decimal(value, scale, quantity->form == WD_QUANTITY_EXPONENT, text);
	return true;
}
