/* test_quantity.c - Kubernetes quantities. */
#include "quantity.h"

#include <string.h>

#include "support.h"

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

static void what_is_no_quantity_is_refused(void)
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

static void whole_numbers_are_told(void)
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

static void expect_units(const char *text, int scale, bool fits, int64_t expected)
{
	struct wd_quantity quantity = quantity_of(text);
	int64_t value = 0;

	expect_int(wd_quantity_units(&quantity, scale, &value), fits, text, __FILE__, __LINE__);
	expect_int(value, expected, text, __FILE__, __LINE__);
}

static void units_are_rounded_away_from_zero(void)
{
	expect_units("1500m", -3, true, 1500);
	expect_units("1500m", 0, true, 2);
	expect_units("-1500m", 0, true, -2);
	expect_units("1n", -3, true, 1);
	expect_units("0", 3, true, 0);
	expect_units("4G", 0, true, 4000000000);
	expect_units("1.5Gi", 0, true, 1610612736);
	expect_units("1234", 3, true, 2);
	expect_units("9223372036854775807", 0, true, INT64_MAX);
	expect_units("9223372036854775808", 0, false, INT64_MAX);
	expect_units("9223372036854775806.5", 0, true, INT64_MAX);
	expect_units("9223372036854775807.5", 0, false, INT64_MAX);
	expect_units("-8Ei", 0, false, INT64_MIN);
	expect_units("1e60", -3, false, INT64_MAX);
}

static void expect_format(const char *text, const char *expected)
{
	struct wd_quantity quantity = quantity_of(text);
	char canonical[WD_QUANTITY_TEXT_SIZE] = "";

	expect_int(wd_quantity_format(&quantity, canonical), expected != NULL, text, __FILE__, __LINE__);
	if (expected) {
		expect_string(canonical, expected, text, __FILE__, __LINE__);
	}
}

static void canonical_forms_are_those_of_kubernetes(void)
{
	expect_format("0", "0");
	expect_format("0Gi", "0");
	expect_format("0.5", "500m");
	expect_format("1500m", "1500m");
	expect_format("1000m", "1");
	expect_format("4000", "4k");
	expect_format("1024", "1024");
	expect_format("1024Mi", "1Gi");
	expect_format("1.5Gi", "1536Mi");
	expect_format("0.5Ki", "512");
	expect_format("1023Ki", "1023Ki");
	expect_format("1.0009765625Ki", "1025");
	expect_format("0.0001Ki", "102400u");
	expect_format("-1024Mi", "-1Gi");
	expect_format("1e3", "1e3");
	expect_format("12e2", "1200");
	expect_format("1e-3", "1e-3");
	expect_format("1.5e-3", "1500e-6");
	expect_format("1E", "1E");
	expect_format("4e18", "4e18");
	expect_format("1n", "1n");
	expect_format("0.1n", "1n"); /* nothing is finer than a thousand-millionth */
	expect_format("1000000000000000000000", "1000E");
	expect_format("9223372036854775807", "9223372036854775807");
	expect_format("8Ei", NULL);
	expect_format("1e60", NULL);
}

const struct test quantity_tests[] = {
	{ "quantities are read", quantities_are_read },
	{ "what is no quantity is refused", what_is_no_quantity_is_refused },
	{ "comparison is exact across units", comparison_is_exact_across_units },
	{ "whole numbers are told", whole_numbers_are_told },
	{ "units are rounded away from zero", units_are_rounded_away_from_zero },
	{ "canonical forms are those of Kubernetes", canonical_forms_are_those_of_kubernetes },
	END_OF_TESTS
};
