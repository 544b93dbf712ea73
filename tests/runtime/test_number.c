/* test_number.c - doubles and their text. */
#include "base/number.h"

#include <string.h>

#include "quantity.h"
#include "support.h"

static void expect_parse(const char *text, double expected)
{
	expect(wd_number_parse(text, strlen(text)) == expected, text, __FILE__, __LINE__);
}

static void numbers_are_read(void)
{
	expect_parse("0", 0);
	expect_parse("0.5", 0.5);
	expect_parse(".5", 0.5);
	expect_parse("5.", 5);
	expect_parse("-1.25", -1.25);
	expect_parse("+2", 2);
	expect_parse("0.1", 0.1);
	expect_parse("100m", 0.1);
	expect_parse("1.5m", 0.0015);
	expect_parse("2500m", 2.5);
	expect_parse("1e3", 1000);
	expect_parse("1E-3", 0.001);
	expect_parse("123456789012345678901234567890", 123456789012345678901234567890.0);
	expect(wd_number_parse("15x", 2) == 15, "only its own bytes are read", __FILE__, __LINE__);
}

static void expect_format(double number, const char *expected)
{
	char text[WD_NUMBER_TEXT_SIZE];

	wd_number_text(number, NULL, text);
	expect_string(text, expected, expected, __FILE__, __LINE__);
	expect(wd_number_parse(text, strlen(text)) == number, expected, __FILE__, __LINE__);
}

static void the_shortest_text_is_written(void)
{
	expect_format(0, "0");
	expect_format(1, "1");
	expect_format(0.1, "0.1");
	expect_format(0.1 + 0.2, "0.30000000000000004");
	expect_format(-2.5, "-2.5");
	expect_format(100, "100");
	expect_format(1e20, "100000000000000000000");
	expect_format(1e21, "1e+21");
	expect_format(0.000001, "0.000001");
	expect_format(0.0000001, "1e-07");
	expect_format(5e-324, "5e-324");
	expect_format(1.7976931348623157e308, "1.7976931348623157e+308");
	expect_format(1.0 / 3, "0.3333333333333333");
}

static void plain_text_is_what_would_be_written(void)
{
	static const char *const plain[] = { "0", "1", "12", "0.5", "1.25", "0.00001", "123456789012345" };
	static const char *const other[] = {
		"", ".5", "5.", "01", "00", "0.50", "1.0", "1e3", "-1", "+1", "500m", "0.000001", "1234567890123456",
		"1..2", "1.2.3",
		"1 ", "0x1", ".",
	};

	for (size_t i = 0; i < sizeof(plain) / sizeof(*plain); i++) {
		char text[WD_NUMBER_TEXT_SIZE];

		expect(wd_number_is_plain(plain[i], strlen(plain[i])), plain[i], __FILE__, __LINE__);
		wd_number_text(wd_number_parse(plain[i], strlen(plain[i])), NULL, text);
		expect_string(text, plain[i], plain[i], __FILE__, __LINE__);
	}
	for (size_t i = 0; i < sizeof(other) / sizeof(*other); i++) {
		expect(!wd_number_is_plain(other[i], strlen(other[i])), other[i], __FILE__, __LINE__);
	}
}

static void floats_have_a_text_of_their_own(void)
{
	char text[WD_NUMBER_TEXT_SIZE];

	expect_string(wd_number_text_of((double)0.1f, true, NULL, text), "0.1", "a float", __FILE__, __LINE__);
	expect_string(wd_number_text_of((double)0.1f, false, NULL, text), "0.10000000149011612", "a double", __FILE__, __LINE__);
	expect_string(wd_number_text_of((double)16777216.0f, true, "16777217", text), "16777217", "its text", __FILE__, __LINE__);
	expect_string(wd_number_text_of((double)0.1f, true, "0.2", text), "0.1", "another text", __FILE__, __LINE__);
}

static void json_has_some_ways_to_write_numbers(void)
{
	static const char *const right[] = { "0", "-0", "10", "0.5", "-1.50", "1e3", "1E+3", "1.5e-30" };
	static const char *const wrong[] = { "", "-", "+1", "01", ".5", "5.", "1e", "1e+", "0x1", "1_0", "1 ", ".inf", "500m" };

	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		expect(wd_number_is_json(right[i], strlen(right[i])), right[i], __FILE__, __LINE__);
	}
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		expect(!wd_number_is_json(wrong[i], strlen(wrong[i])), wrong[i], __FILE__, __LINE__);
	}
}

const struct test number_tests[] = {
	{ "floats have a text of their own", floats_have_a_text_of_their_own },
	{ "JSON has some ways to write numbers", json_has_some_ways_to_write_numbers },
	{ "numbers are read", numbers_are_read },
	{ "the shortest text is written", the_shortest_text_is_written },
	{ "plain text is what would be written", plain_text_is_what_would_be_written },
	END_OF_TESTS
};
