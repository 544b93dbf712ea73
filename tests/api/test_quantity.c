/* test_quantity.c - Kubernetes quantities. */
#include "quantity.h"

#include <limits.h>
#include <math.h>
#include <string.h>

#include "expect.h"

static void quantities_are_read(void)
{
	static const char *const right[] = {
		"0", "1", "-1", "+1", "1.5", ".5", "5.", "007", "1n", "1u", "1m", "1k", "1M", "1G", "1T", "1P", "1E", "1Ki",
		"1Mi", "1Gi", "1Ti", "1Pi", "1Ei", "1e3", "1E3", "1e+3", "1e-3", "0.5Gi", "-2G", "1e60", "1e-60",
		"123456789012345678901234567890123456789012345678901234567890",
	};
	struct wd_quantity quantity;

	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		expect(wd_quantity_parse(right[i], strlen(right[i]), &quantity), right[i], __FILE__, __LINE__);
	}
}

static void invalid_quantities_are_refused(void)
{
	static const char *const wrong[] = {
		"", "+", "-", ".", "-.", "G", "m", "e3", "1K", "1g", "1gi", "1GB", "1Gb", "1GiB", "1 G", " 1", "1 ", "1,5",
		"1_0", "0x10", "1.5.2", "--1", "1e", "1e+", "1e3m", "1em", "1mm", "1ki", "1mi", "1ni", "1e61",
		"1e-61", "1e999999999999",
		"1Zi", "inf", "nan", "1%", "1/2", "1i", "1e3.5", "\xd9\xa1",
		"1234567890123456789012345678901234567890123456789012345678901",
		("0.0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
		"00000000000001"),
	};
	struct wd_quantity quantity;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		expect(!wd_quantity_parse(wrong[i], strlen(wrong[i]), &quantity), wrong[i], __FILE__, __LINE__);
	}
}

static struct wd_quantity quantity_of(const char *text)
{
	struct wd_quantity quantity;

	expect(wd_quantity_parse(text, strlen(text), &quantity), text, __FILE__, __LINE__);
	return quantity;
}

static int sign(int number)
{
	return (number > 0) - (number < 0);
}

/** Expect a comparison, and the contrary one. */
static void expect_order(const char *left, const char *right, int expected)
{
	struct wd_quantity a = quantity_of(left), b = quantity_of(right);

	expect_int(sign(wd_quantity_compare(&a, &b)), expected, left, __FILE__, __LINE__);
	expect_int(sign(wd_quantity_compare(&b, &a)), -expected, right, __FILE__, __LINE__);
}

static void comparison_is_exact_across_units(void)
{
	expect_order("1", "1000m", 0);
	expect_order("1Gi", "1024Mi", 0);
	expect_order("1.5Gi", "1536Mi", 0);
	expect_order("1e3", "1k", 0);
	expect_order("0", "-0", 0);
	expect_order("0", "0Ei", 0);
	expect_order("1.50", "1.5", 0);
	expect_order("1Ei", "1152921504606846976", 0);
	expect_order("1G", "1Gi", -1);
	expect_order("1023Mi", "1Gi", -1);
	expect_order("999m", "1", -1);
	expect_order("1", "1.000000000000000000000000000000000000000001", -1);
	expect_order("1Gi", "1073741824.000001", -1);
	expect_order("-1", "0", -1);
	expect_order("-2", "-1", -1);
	expect_order("-1", "1", -1);
	expect_order("1e-60", "1e60", -1);
	expect_order("0", "1n", -1);
	expect_order("1Ei", "1e60", -1);
	expect_order("0.1", "100000001n", -1);
}

static void whole_numbers_are_recognized(void)
{
	static const char *const whole[] = { "0", "1", "2.0", "1000m", "1e3", "0.5Ki", "-3", "1.5k" };
	static const char *const parts[] = { "0.5", "1500m", "1e-3", "0.3Ki", "-0.1", "1n", "1.0005k" };

	for (size_t i = 0; i < sizeof(whole) / sizeof(*whole); i++) {
		struct wd_quantity quantity = quantity_of(whole[i]);

		expect(wd_quantity_is_whole(&quantity), whole[i], __FILE__, __LINE__);
	}
	for (size_t i = 0; i < sizeof(parts) / sizeof(*parts); i++) {
		struct wd_quantity quantity = quantity_of(parts[i]);

		expect(!wd_quantity_is_whole(&quantity), parts[i], __FILE__, __LINE__);
	}
}

/** A quantity in units of 10^scale; the nearest limit where it does not fit. */
struct units_case {
	const char *text;
	int scale;
	bool fits;
	int64_t units;
};

static const struct units_case units_cases[] = {
	{ "0", 0, true, 0 },
	{ "0", 3, true, 0 },
	{ "0", -1000000, true, 0 },
	{ "4G", 0, true, 4000000000 },
	{ "1.5Gi", 0, true, 1610612736 },
	{ "1500m", -3, true, 1500 },
	{ "0.1", -9, true, 100000000 },
	{ "1500m", 0, true, 2 }, /* between two units: away from zero */
	{ "-1500m", 0, true, -2 },
	{ "0.001Ki", 0, true, 2 },
	{ "1n", -3, true, 1 },
	{ "-1e-60", 0, true, -1 },
	{ "1234", 3, true, 2 },
	{ "1", 1000000, true, 1 },
	{ "1e60", 60, true, 1 },
	{ "-1e60", 1000000, true, -1 },
	{ "9223372036854775807", 0, true, INT64_MAX },
	{ "9223372036854775808", 0, false, INT64_MAX },
	{ "-9223372036854775808", 0, true, INT64_MIN },
	{ "-9223372036854775809", 0, false, INT64_MIN },
	{ "-8Ei", 0, true, INT64_MIN },
	{ "8Ei", 0, false, INT64_MAX },
	{ "9223372036854775806.5", 0, true, INT64_MAX },
	{ "9223372036854775807.5", 0, false, INT64_MAX },
	{ "-9223372036854775808.5", 0, false, INT64_MIN },
	{ "18446744073709551616", 0, false, INT64_MAX },
	{ "1e60", -3, false, INT64_MAX },
	{ "1e-60", -1000000, false, INT64_MAX },
	{ "-1", -1000000, false, INT64_MIN },
};

static void units_are_exact_or_rounded_away_from_zero(void)
{
	for (size_t i = 0; i < sizeof(units_cases) / sizeof(*units_cases); i++) {
		const struct units_case *row = &units_cases[i];
		struct wd_quantity quantity = quantity_of(row->text);
		int64_t units = 0;

		expect_int(wd_quantity_units(&quantity, row->scale, &units), row->fits, row->text, __FILE__, __LINE__);
		expect_int(units, row->units, row->text, __FILE__, __LINE__);
	}
}

/** A quantity and its canonical form, as Kubernetes' CanonicalizeBytes() writes it; NULL: it has none here. */
struct canonical_case {
	const char *text;
	const char *canonical;
};

static const struct canonical_case canonical_cases[] = {
	/* zero has no suffix and no sign */
	{ "0", "0" },
	{ "-0", "0" },
	{ "0Gi", "0" },
	{ "0e9", "0" },
	{ "0.000", "0" },
	/* no fraction, and the largest suffix without one */
	{ "1", "1" },
	{ "+1", "1" },
	{ "007", "7" },
	{ "0.5", "500m" },
	{ ".5", "500m" },
	{ "5.", "5" },
	{ "1.50", "1500m" },
	{ "1500m", "1500m" },
	{ "1000m", "1" },
	{ "100", "100" },
	{ "1000", "1k" },
	{ "1010", "1010" },
	{ "1234567", "1234567" },
	{ "4000", "4k" },
	{ "4000k", "4M" },
	{ "4500k", "4500k" },
	{ "0.001k", "1" },
	{ "1.23M", "1230k" },
	{ "1000000G", "1P" },
	{ "1u", "1u" },
	{ "1000n", "1u" },
	{ "0.00001", "10u" },
	{ "1E", "1E" },
	{ "-1500m", "-1500m" },
	{ "-2000", "-2k" },
	/* a binary suffix where it loses nothing */
	{ "1Ki", "1Ki" },
	{ "1024Mi", "1Gi" },
	{ "1.5Gi", "1536Mi" },
	{ "0.5Gi", "512Mi" },
	{ "2000Ki", "2000Ki" },
	{ "1023Ki", "1023Ki" },
	{ "1048576Gi", "1Pi" },
	{ "-1024Mi", "-1Gi" },
	{ "1.0009765625Ki", "1025" },
	{ "1.5Ki", "1536" },
	/* below 1024 Kubernetes takes decimal suffixes, so as not to round */
	{ "0.1Ki", "102400m" },
	{ "0.5Ki", "512" },
	{ "0.9765625Ki", "1k" },
	{ "-0.5Ki", "-512" },
	{ "0.0001Ki", "102400u" },
	{ "0.0000001Ki", "102400n" },
	/* ... and where there is a fraction */
	{ "1.1Ki", "1126400m" },
	{ "1.0001Ki", "1024102400u" },
	/* a number without a suffix is decimal, though a power of two */
	{ "1024", "1024" },
	{ "1048576", "1048576" },
	/* an exponent stays one, in steps of three */
	{ "1e3", "1e3" },
	{ "1E3", "1e3" },
	{ "1e0", "1" },
	{ "12e2", "1200" },
	{ "1e4", "10e3" },
	{ "1e5", "100e3" },
	{ "1000e3", "1e6" },
	{ "1e-3", "1e-3" },
	{ "1.5e-3", "1500e-6" },
	{ "-1e1", "-10" },
	{ "4e18", "4e18" },
	{ "1e21", "1e21" },
	{ "1e60", "1e60" },
	/* nothing is finer than `n`: what is below rounds away from zero */
	{ "1n", "1n" },
	{ "0.1n", "1n" },
	{ "-0.1n", "-1n" },
	{ "1.0000000001", "1000000001n" },
	{ "1e-60", "1e-9" },
	{ "999999999.5n", "1" },
	/* beyond `E` there is no suffix: the newer Kubernetes takes an exponent, the older lost the zeros */
	{ "1000E", "1e21" },
	{ "1000000000000000000000", "1e21" },
	{ "123e22", "1230e21" },
	/* what the 64 bits of the number hold, and what they do not */
	{ "9223372036854775807", "9223372036854775807" },
	{ "18446744073709551615", "18446744073709551615" },
	{ "-18446744073709551615", "-18446744073709551615" },
	{ "18446744073709551616", NULL },
	{ "-18446744073709551616", NULL },
	{ "18446744073709551616000", NULL },
	{ "100000000000.0000000001", NULL }, /* 100000000000000000001n */
	{ "8Ei", "8Ei" }, /* Kubernetes silently takes 2^63 - 1 */
	{ "10000000000000000000000Ei", NULL },
};

static void canonical_forms_are_those_of_kubernetes(void)
{
	for (size_t i = 0; i < sizeof(canonical_cases) / sizeof(*canonical_cases); i++) {
		const struct canonical_case *row = &canonical_cases[i];
		struct wd_quantity quantity = quantity_of(row->text);
		char text[WD_QUANTITY_TEXT_SIZE] = "";

		expect_int(wd_quantity_format(&quantity, text), row->canonical != NULL, row->text, __FILE__, __LINE__);
		expect_string(text, row->canonical ? row->canonical : "", row->text, __FILE__, __LINE__);
	}
}

static void a_canonical_form_reads_as_the_same_value(void)
{
	for (size_t i = 0; i < sizeof(canonical_cases) / sizeof(*canonical_cases); i++) {
		const char *canonical = canonical_cases[i].canonical;
		char again[WD_QUANTITY_TEXT_SIZE] = "";

		if (canonical) {
			struct wd_quantity quantity = quantity_of(canonical);

			EXPECT(wd_quantity_format(&quantity, again));
			EXPECT_STRING(again, canonical);
		}
	}
}

static void quantities_are_made_of_whole_numbers(void)
{
	static const struct {
		int64_t units;
		int scale;
		const char *expected; /* NULL: a quantity cannot hold it */
	} rows[] = {
		{ 0, 0, "0" }, { 0, 9, "0" }, { 8, 0, "8" }, { 1500, -3, "1500m" }, { 1000, 0, "1k" }, { -2, 3, "-2k" },
		{ INT64_MAX, 0, "9223372036854775807" }, { INT64_MIN, 0, "-9223372036854775808" }, { 1, 60, "1e60" },
		{ 1, 61, NULL }, { 10, 60, NULL }, { 1, -60, "1n" }, { 1, -61, NULL }, { 10, INT_MAX, NULL }, { 1, INT_MIN, NULL },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char text[WD_QUANTITY_TEXT_SIZE] = "";
		struct wd_quantity quantity;

		EXPECT_INT(wd_quantity_from_units(rows[i].units, rows[i].scale, &quantity), rows[i].expected != NULL);
		if (rows[i].expected) {
			EXPECT(wd_quantity_format(&quantity, text));
			EXPECT_STRING(text, rows[i].expected);
		}
	}
}

static void quantities_are_made_of_numbers(void)
{
	static const struct {
		double number;
		const char *text;
		const char *expected; /* NULL: a quantity cannot hold it */
	} rows[] = {
		{ 0, NULL, "0" }, { 0.1, NULL, "100m" }, { 0.5, NULL, "500m" }, { 8, NULL, "8" }, { -1.25, NULL, "-1250m" },
		{ 1e-7, NULL, "100n" }, { 1e21, NULL, "1e21" }, { 1.0 / 3, NULL, "333333334n" },
		{ 1.5, "1500m", "1500m" }, { 1000, "1e3", "1e3" }, { 0.1, "0.10000000000000000001", "100000001n" },
		{ 2, "1500m", "2" }, { 0.5, "x", "500m" }, /* a text that says something else */
		{ 1e300, NULL, NULL }, { (double)INFINITY, NULL, NULL }, { (double)-INFINITY, NULL, NULL },
		{ (double)NAN, NULL, NULL }, { (double)NAN, "1", NULL },
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char text[WD_QUANTITY_TEXT_SIZE] = "";
		struct wd_quantity quantity;

		EXPECT_INT(wd_quantity_from_number(rows[i].number, rows[i].text, &quantity), rows[i].expected != NULL);
		if (rows[i].expected) {
			EXPECT(wd_quantity_format(&quantity, text));
			EXPECT_STRING(text, rows[i].expected);
		}
	}
}

/** A sum; NULL: a quantity cannot hold it. */
static const struct sum_case {
	const char *sum;
	const char *addend;
	const char *expected;
} sum_cases[] = {
	{ "1", "500m", "1500m" },
	{ "0.1", "0.2", "300m" },
	{ "1Gi", "512Mi", "1536Mi" },
	{ "1Gi", "1G", "2073741824" }, /* the form of the sum, which has no larger binary suffix */
	{ "1G", "1Gi", "2073741824" },
	{ "0", "1Gi", "1Gi" },         /* a sum of zero has no form of its own */
	{ "0Gi", "1e3", "1e3" },
	{ "1Gi", "0", "1Gi" },
	{ "1", "-1", "0" },
	{ "1Mi", "-1Ki", "1023Ki" },
	{ "1", "-2", "-1" },
	{ "-1", "2", "1" },
	{ "-1", "-2", "-3" },
	{ "999999999999999999", "1", "1E" },
	{ "1e60", "9e60", NULL },
	{ "1e60", "1e-60", NULL },
};

static void sums_are_exact(void)
{
	for (size_t i = 0; i < sizeof(sum_cases) / sizeof(*sum_cases); i++) {
		const struct sum_case *row = &sum_cases[i];
		struct wd_quantity sum = quantity_of(row->sum), addend = quantity_of(row->addend), before = sum;
		char text[WD_QUANTITY_TEXT_SIZE] = "";

		expect_int(wd_quantity_add(&sum, &addend), row->expected != NULL, row->sum, __FILE__, __LINE__);
		if (row->expected) {
			EXPECT(wd_quantity_format(&sum, text));
			expect_string(text, row->expected, row->sum, __FILE__, __LINE__);
		} else {
			EXPECT_INT(wd_quantity_compare(&sum, &before), 0);
		}
	}
}

/** A difference with its sign; NULL: a quantity cannot hold it. */
static const struct difference_case {
	const char *difference;
	const char *subtrahend;
	const char *expected;
	int sign;
} difference_cases[] = {
	{ "2", "500m", "1500m", 1 },
	{ "1Gi", "1Gi", "0", 0 },
	{ "1Gi", "1024Mi", "0", 0 },
	{ "1Gi", "1.5Gi", "-512Mi", -1 },
	{ "0", "1Gi", "-1Gi", -1 },
	{ "0", "0", "0", 0 },
	{ "0.3", "0.1", "200m", 1 },
	{ "-1", "-1", "0", 0 },
	{ "-1", "-2", "1", 1 },
	{ "-1", "2", "-3", -1 },
	{ "1", "0", "1", 1 },
	{ "1E", "1", "999999999999999999", 1 },
	{ "-9e60", "1e60", NULL, -1 },
	{ "1e60", "1e-60", NULL, 1 },
};

static void differences_are_exact(void)
{
	for (size_t i = 0; i < sizeof(difference_cases) / sizeof(*difference_cases); i++) {
		const struct difference_case *row = &difference_cases[i];
		struct wd_quantity difference = quantity_of(row->difference), subtrahend = quantity_of(row->subtrahend);
		struct wd_quantity before = difference;
		char text[WD_QUANTITY_TEXT_SIZE] = "";

		expect_int(wd_quantity_subtract(&difference, &subtrahend), row->expected != NULL, row->difference, __FILE__, __LINE__);
		if (row->expected) {
			EXPECT(wd_quantity_format(&difference, text));
			expect_string(text, row->expected, row->difference, __FILE__, __LINE__);
		} else {
			EXPECT_INT(wd_quantity_compare(&difference, &before), 0);
		}
		expect_int(wd_quantity_sign(&difference), row->sign, row->difference, __FILE__, __LINE__);
		expect_int(wd_quantity_is_zero(&difference), row->sign == 0, row->difference, __FILE__, __LINE__);
		EXPECT(wd_quantity_subtract(&difference, &difference) && wd_quantity_is_zero(&difference)); /* from itself */
	}
}

static void a_sum_may_begin_as_zero_bytes(void)
{
	struct wd_quantity sum = { { 0 }, 0, 0, false, 0, "" }, third = quantity_of("0.3Gi");
	char text[WD_QUANTITY_TEXT_SIZE];

	for (unsigned i = 0; i < 10; i++) {
		EXPECT(wd_quantity_add(&sum, &third));
	}
	EXPECT(wd_quantity_format(&sum, text));
	EXPECT_STRING(text, "3Gi");
	EXPECT_INT(wd_quantity_add(&sum, &sum), true);
	EXPECT(wd_quantity_format(&sum, text));
	EXPECT_STRING(text, "6Gi");
}

const struct test quantity_tests[] = {
	{ "quantities are read", quantities_are_read },
	{ "invalid quantities are refused", invalid_quantities_are_refused },
	{ "comparison is exact across units", comparison_is_exact_across_units },
	{ "whole numbers are recognized", whole_numbers_are_recognized },
	{ "units are exact, or rounded away from zero", units_are_exact_or_rounded_away_from_zero },
	{ "canonical forms are those of Kubernetes", canonical_forms_are_those_of_kubernetes },
	{ "a canonical form reads as the same value", a_canonical_form_reads_as_the_same_value },
	{ "quantities are made of whole numbers", quantities_are_made_of_whole_numbers },
	{ "quantities are made of numbers", quantities_are_made_of_numbers },
	{ "sums are exact", sums_are_exact },
	{ "differences are exact", differences_are_exact },
	{ "a sum may begin as zero bytes", a_sum_may_begin_as_zero_bytes },
	END_OF_TESTS
};
