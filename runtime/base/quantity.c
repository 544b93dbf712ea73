/* quantity.c - see quantity.h.  Small unsigned integers of fixed size do the arithmetic. */

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "base/public.h"
#include "base/text.h"

#define MAX_DIGITS 60
#define MAX_EXPONENT 60

/** The scales at which no quantity but zero fits 64 bits, and at which every one is below 1: nothing changes beyond. */
#define LEAST_SCALE (-80)
#define GREATEST_SCALE 160

/** Room for the sum of two mantissas * 10^(MAX_EXPONENT - LEAST_SCALE) * 2^60. */
#define BIG_LIMBS 28

/** The scales of `n`, the finest unit that Kubernetes knows, and of `E`, its coarsest decimal one. */
#define FINEST_UNIT (-9)
#define COARSEST_UNIT 18

/** limbs = limbs * factor + addend. */
static void multiply_add(uint32_t *limbs, size_t count, uint32_t factor, uint32_t addend)
{
	uint64_t carry = addend;

	for (size_t i = 0; i < count; i++) {
		carry += (uint64_t)limbs[i] * factor;
		limbs[i] = (uint32_t)carry;
		carry >>= 32;
	}
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

/** limbs = limbs / divisor, if nothing remains.  \return whether it was divided. */
static bool divide_exactly(uint32_t limbs[BIG_LIMBS], uint32_t divisor)
{
	uint32_t quotient[BIG_LIMBS];

	memcpy(quotient, limbs, sizeof(quotient));
	if (divide(quotient, BIG_LIMBS, divisor) != 0) {
		return false;
	}
	memcpy(limbs, quotient, sizeof(quotient));
	return true;
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

/** The absolute value in units of 10^scale, rounded up.  \return whether it was whole without that. */
static bool round_up(const struct wd_quantity *quantity, int scale, uint32_t limbs[BIG_LIMBS])
{
	bool exact = true;

	expand(quantity, quantity->exponent < scale ? quantity->exponent : scale, limbs);
	for (int i = quantity->exponent; i < scale; i++) {
		exact &= divide(limbs, BIG_LIMBS, 10) == 0;
	}
	multiply_add(limbs, BIG_LIMBS, 1, !exact);
	return exact;
}

int wd_quantity_compare(const struct wd_quantity *a, const struct wd_quantity *b)
{
	uint32_t left[BIG_LIMBS], right[BIG_LIMBS];
	int scale = a->exponent < b->exponent ? a->exponent : b->exponent;
	int sign = a->negative ? -1 : 1;

	if (a->negative != b->negative) {
		return sign;
	}
	if (a->exponent == b->exponent && a->shift == b->shift) {
		return sign * compare_limbs(a->mantissa, b->mantissa, WD_QUANTITY_LIMBS);
	}
	if (is_zero(b->mantissa, WD_QUANTITY_LIMBS)) {
		return is_zero(a->mantissa, WD_QUANTITY_LIMBS) ? 0 : sign;
	}
	if (is_zero(a->mantissa, WD_QUANTITY_LIMBS)) {
		return -sign;
	}
	expand(a, scale, left);
	expand(b, scale, right);
	return sign * compare_limbs(left, right, BIG_LIMBS);
}

bool wd_quantity_is_zero(const struct wd_quantity *quantity)
{
	return is_zero(quantity->mantissa, WD_QUANTITY_LIMBS);
}

int wd_quantity_sign(const struct wd_quantity *quantity)
{
	return wd_quantity_is_zero(quantity) ? 0 : quantity->negative ? -1 : 1;
}

bool wd_quantity_is_whole(const struct wd_quantity *quantity)
{
	uint32_t limbs[BIG_LIMBS];

	return round_up(quantity, 0, limbs);
}

/* ---- quantities from whole numbers, and sums --------------------------------------------------------------------- */

/** left = left + right, or left - right where right is not above left. */
static void combine(uint32_t left[BIG_LIMBS], const uint32_t right[BIG_LIMBS], bool subtract)
{
	uint64_t carry = subtract; /* of the two's complement */

	for (size_t i = 0; i < BIG_LIMBS; i++) {
		carry += (uint64_t)left[i] + (subtract ? ~right[i] : right[i]);
		left[i] = (uint32_t)carry;
		carry >>= 32;
	}
}

/** Put a number in place of a quantity's value.  \return false when a quantity cannot hold it. */
static bool assign(struct wd_quantity *quantity, uint32_t limbs[BIG_LIMBS], int exponent, bool negative)
{
	bool zero = is_zero(limbs, BIG_LIMBS);

	while (!zero && divide_exactly(limbs, 10)) {
		exponent++;
	}
	if (!is_zero(limbs + WD_QUANTITY_LIMBS, BIG_LIMBS - WD_QUANTITY_LIMBS) || exponent > MAX_EXPONENT
			|| exponent < -MAX_EXPONENT) {
		return false;
	}
	memcpy(quantity->mantissa, limbs, sizeof(quantity->mantissa));
	memset(quantity->suffix, 0, sizeof(quantity->suffix));
	quantity->exponent = zero ? 0 : exponent;
	quantity->shift = 0;
	quantity->negative = negative && !zero;
	return true;
}

bool wd_quantity_from_units(int64_t units, int scale, struct wd_quantity *quantity)
{
	uint64_t magnitude = units < 0 ? (uint64_t)-(units + 1) + 1 : (uint64_t)units;
	uint32_t limbs[BIG_LIMBS] = { (uint32_t)magnitude, (uint32_t)(magnitude >> 32) };

	memset(quantity, 0, sizeof(*quantity));
	return scale <= MAX_EXPONENT && assign(quantity, limbs, scale, units < 0);
}

bool wd_quantity_add(struct wd_quantity *sum, const struct wd_quantity *addend)
{
	uint32_t total[BIG_LIMBS], other[BIG_LIMBS];
	int scale = sum->exponent < addend->exponent ? sum->exponent : addend->exponent;
	bool subtract = sum->negative != addend->negative, negative = sum->negative;
	uint8_t form = is_zero(sum->mantissa, WD_QUANTITY_LIMBS) ? addend->form : sum->form;

	expand(sum, scale, total);
	expand(addend, scale, other);
	if (subtract && compare_limbs(total, other, BIG_LIMBS) < 0) {
		combine(other, total, true);
		memcpy(total, other, sizeof(total));
		negative = addend->negative;
	} else {
		combine(total, other, subtract);
	}
	if (!assign(sum, total, scale, negative)) {
		return false;
	}
	sum->form = form;
	return true;
}

bool wd_quantity_subtract(struct wd_quantity *difference, const struct wd_quantity *subtrahend)
{
	struct wd_quantity negative = *subtrahend;

	negative.negative = !negative.negative;
	return wd_quantity_add(difference, &negative);
}

/* ---- whole numbers and text -------------------------------------------------------------------------------------- */

/** The value of a number that fits 64 bits. */
static uint64_t value_of(const uint32_t limbs[BIG_LIMBS])
{
	return (uint64_t)limbs[1] << 32 | limbs[0];
}

static bool fits_64_bits(const uint32_t limbs[BIG_LIMBS])
{
	return is_zero(limbs + 2, BIG_LIMBS - 2);
}

bool wd_quantity_units(const struct wd_quantity *quantity, int scale, int64_t *value)
{
	uint64_t greatest = quantity->negative ? (uint64_t)INT64_MAX + 1 : INT64_MAX, magnitude;
	uint32_t limbs[BIG_LIMBS];
	bool fits;

	round_up(quantity, scale < LEAST_SCALE ? LEAST_SCALE : scale > GREATEST_SCALE ? GREATEST_SCALE : scale, limbs);
	fits = fits_64_bits(limbs) && value_of(limbs) <= greatest;
	magnitude = fits ? value_of(limbs) : greatest;
	if (quantity->negative && magnitude > 0) {
		*value = -(int64_t)(magnitude - 1) - 1; /* INT64_MIN has no positive counterpart */
	} else {
		*value = (int64_t)magnitude;
	}
	return fits;
}

/** Whether Kubernetes writes a quantity with a binary suffix: not below 1024, and not with a fraction. */
static bool is_written_binary(const struct wd_quantity *quantity)
{
	uint32_t limbs[BIG_LIMBS];

	return quantity->form == WD_QUANTITY_BINARY && round_up(quantity, 0, limbs)
		&& (!fits_64_bits(limbs) || value_of(limbs) >= 1024);
}

/** Move factors of 1024 into a suffix.  \return it. */
static const char *take_binary_suffix(uint32_t limbs[BIG_LIMBS])
{
	static const char *const suffixes[] = { "", "Ki", "Mi", "Gi", "Ti", "Pi", "Ei" };
	size_t taken = 0;

	while (taken < 6 && divide_exactly(limbs, 1024)) {
		taken++;
	}
	return suffixes[taken];
}

/** Make the scale the greatest multiple of 3 that leaves the number whole. */
static int take_thousands(uint32_t limbs[BIG_LIMBS], int scale)
{
	for (; scale % 3 != 0; scale--) {
		multiply_add(limbs, BIG_LIMBS, 10, 0);
	}
	while (divide_exactly(limbs, 1000)) {
		scale += 3;
	}
	return scale;
}

bool wd_quantity_format(const struct wd_quantity *quantity, char text[WD_QUANTITY_TEXT_SIZE])
{
	static const char *const suffixes[] = { "n", "u", "m", "", "k", "M", "G", "T", "P", "E" };
	int scale = quantity->exponent < FINEST_UNIT ? FINEST_UNIT : quantity->exponent;
	char exponent[16] = "";
	const char *suffix = exponent;
	uint32_t limbs[BIG_LIMBS];

	if (is_zero(quantity->mantissa, WD_QUANTITY_LIMBS)) {
		strcpy(text, "0");
		return true;
	}
	if (is_written_binary(quantity)) {
		round_up(quantity, 0, limbs);
		suffix = take_binary_suffix(limbs);
	} else {
		round_up(quantity, scale, limbs);
		scale = take_thousands(limbs, scale);
		if (scale > COARSEST_UNIT || (quantity->form == WD_QUANTITY_EXPONENT && scale != 0)) {
			snprintf(exponent, sizeof(exponent), "e%d", scale);
		} else {
			suffix = suffixes[(scale - FINEST_UNIT) / 3];
		}
	}
	if (!fits_64_bits(limbs)) {
		return false;
	}
	snprintf(text, WD_QUANTITY_TEXT_SIZE, "%s%" PRIu64 "%s", quantity->negative ? "-" : "", value_of(limbs), suffix);
	return true;
}
