/* test_text.c - lines and characters. */
#include "base/text.h"

#include <string.h>

#include "support.h"

static void breaks_are_those_of_yaml(void)
{
	static const struct { const char *text; size_t width; } cases[] = {
		{ "\n", 1 }, { "\nx", 1 }, { "\r\n", 2 }, { "\r", 1 }, { "\rx", 1 }, { "\xc2\x85", 2 },
		{ "\xe2\x80\xa8", 3 }, { "\xe2\x80\xa9", 3 },
		/* no breaks */
		{ "", 0 }, { "x", 0 }, { " \n", 0 }, { "\t", 0 }, { "\f", 0 }, { "\v", 0 }, { "\xc2", 0 }, { "\xc2\x86", 0 },
		{ "\xe2\x80", 0 }, { "\xe2\x80\xa7", 0 }, { "\xe2\x80\xaa", 0 }, { "\xe2\x81\xa8", 0 },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		EXPECT_INT(wd_text_break(cases[i].text, strlen(cases[i].text)), cases[i].width);
	}
	EXPECT_INT(wd_text_break("\r\n", 1), 1); /* the rest is not the text's */
}

static void characters_are_as_wide_as_their_first_byte_says(void)
{
	EXPECT_INT(wd_text_width('a'), 1);
	EXPECT_INT(wd_text_width(0x7f), 1);
	EXPECT_INT(wd_text_width(0x80), 1);
	EXPECT_INT(wd_text_width(0xbf), 1);
	EXPECT_INT(wd_text_width(0xc3), 2);
	EXPECT_INT(wd_text_width(0xe2), 3);
	EXPECT_INT(wd_text_width(0xf0), 4);
}

static void only_characters_are_decoded(void)
{
	static const struct { const char *text; uint32_t character; } right[] = {
		{ "a", 'a' }, { "\x7f", 0x7f }, { "\xc2\x80", 0x80 }, { "\xdf\xbf", 0x7ff }, { "\xe0\xa0\x80", 0x800 },
		{ "\xed\x9f\xbf", 0xd7ff }, { "\xee\x80\x80", 0xe000 }, { "\xef\xbf\xbf", 0xffff },
		{ "\xf0\x90\x80\x80", 0x10000 }, { "\xf4\x8f\xbf\xbf", 0x10ffff },
	};
	static const char *const wrong[] = {
		"\x80", "\xbf", "\xc2", "\xc2x", "\xc0\x80", "\xc1\xbf", "\xe0\x9f\xbf", "\xe2\x82", "\xe2\x82x",
		"\xed\xa0\x80", "\xed\xbf\xbf", "\xf0\x8f\xbf\xbf", "\xf0\x9f\x98", "\xf4\x90\x80\x80",
		"\xf5\x80\x80\x80", "\xf8\x88\x80\x80\x80", "\xfe", "\xff",
	};
	uint32_t character;

	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		EXPECT_INT(wd_text_decode(right[i].text, strlen(right[i].text), &character), strlen(right[i].text));
		EXPECT_INT(character, right[i].character);
		EXPECT(wd_text_is_utf8(right[i].text, strlen(right[i].text)));
	}
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		EXPECT_INT(wd_text_decode(wrong[i], strlen(wrong[i]), &character), 0);
		EXPECT_INT(character, 0xfffd);
		EXPECT(!wd_text_is_utf8(wrong[i], strlen(wrong[i])));
	}
	EXPECT_INT(wd_text_decode("\xc3\xa9", 1, &character), 0); /* the rest is not the text's */
	EXPECT(wd_text_is_utf8("", 0) && wd_text_is_utf8("a\0b", 3));
}

static void expect_place(const char *text, size_t offset, uint32_t line, uint32_t column)
{
	uint32_t found_line, found_column;

	wd_text_locate(text, strlen(text), offset, &found_line, &found_column);
	EXPECT_INT(found_line, line);
	EXPECT_INT(found_column, column);
}

static void offsets_are_located(void)
{
	expect_place("", 0, 1, 1);
	expect_place("abc", 0, 1, 1);
	expect_place("abc", 2, 1, 3);
	expect_place("abc", 99, 1, 4);
	expect_place("a\nb", 2, 2, 1);
	expect_place("a\r\nbc", 4, 2, 2);
	expect_place("a\rb\n\nc", 5, 4, 1);
	expect_place("\xc3\xa9\xf0\x9f\x98\x80x", 6, 1, 3);
	expect_place("\xef\xbb\xbfx", 3, 1, 1); /* a byte order mark takes no column */
}

static void lines_are_walked(void)
{
	static const char text[] = "one\r\n\ntwo";
	struct wd_lines lines = { .text = text, .length = sizeof(text) - 1 };

	EXPECT(wd_lines_seek(&lines, 1));
	EXPECT_INT(lines.width, 3);
	EXPECT(wd_lines_seek(&lines, 1)); /* again */
	EXPECT(wd_lines_seek(&lines, 3));
	EXPECT(lines.start == text + 6);
	EXPECT_INT(lines.width, 3);
	EXPECT(!wd_lines_seek(&lines, 2)); /* only onwards */
	EXPECT(!wd_lines_seek(&lines, 4));
}

static void an_empty_text_has_no_line(void)
{
	struct wd_lines lines = { .text = "", .length = 0 };

	EXPECT(!wd_lines_seek(&lines, 1));
}

static void marks_begin_documents(void)
{
	static const char text[] = "\xef\xbb\xbf---\n\xef\xbb\xbf" "a: \xef\xbb\xbf\n...  \r\n\xef\xbb\xbf---\n--- #\n\xef\xbb\xbf" "b\n---#\n\xef\xbb\xbf";
	struct wd_lines lines = { .text = text, .length = sizeof(text) - 1 };

	EXPECT_INT(wd_text_find_mark(text, sizeof(text) - 1, 0), 7);
	EXPECT_INT(wd_text_find_mark(text, sizeof(text) - 1, 8), 37);
	EXPECT_INT(wd_text_find_mark(text, sizeof(text) - 1, 38), sizeof(text) - 1);
	EXPECT_INT(wd_text_find_mark("\xef", 1, 0), 1);
	EXPECT_INT(wd_text_find_mark("", 0, 0), 0);
	EXPECT(wd_lines_seek(&lines, 2));
	EXPECT_INT(lines.width, 6);
	EXPECT(lines.start == text + 10);
	EXPECT(wd_lines_seek(&lines, 4));
	EXPECT_INT(lines.width, 6);
}

const struct test text_tests[] = {
	{ "breaks are those of YAML", breaks_are_those_of_yaml },
	{ "characters are as wide as their first byte says", characters_are_as_wide_as_their_first_byte_says },
	{ "only characters are decoded", only_characters_are_decoded },
	{ "offsets are located", offsets_are_located },
	{ "lines are walked", lines_are_walked },
	{ "marks begin documents", marks_begin_documents },
	{ "an empty text has no line", an_empty_text_has_no_line },
	END_OF_TESTS
};
