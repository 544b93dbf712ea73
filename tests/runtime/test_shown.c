/* test_shown.c - text from outside on its way to a terminal or a log. */
#include "base/shown.h"

#include <string.h>

#include "support.h"

/** A text as it is shown. */
static char *shown(const char *text, size_t length)
{
	struct wd_buffer buffer = { .heap = test_heap() };
	struct text copy = { NULL, 0 };

	wd_buffer_add_shown(&buffer, text, length);
	append_text(&copy, buffer.text, buffer.length);
	wd_buffer_free(&buffer);
	return text_string(&copy);
}

#define SHOWN(text) shown((text), sizeof(text) - 1)

static void what_controls_nothing_is_shown_as_it_is(void)
{
	EXPECT_OWNED(SHOWN("a b~[:#'\"\\"), "a b~[:#'\"\\");
	EXPECT_OWNED(SHOWN("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xc2\xa0"), "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xc2\xa0");
}

static void controls_are_escaped(void)
{
	EXPECT_OWNED(SHOWN("a\nb\rc\td"), "a\\nb\\rc\\td");
	EXPECT_OWNED(SHOWN("\x1b[31m\x7f"), "\\x1b[31m\\x7f");
	EXPECT_OWNED(SHOWN("a\0b"), "a\\x00b");
	EXPECT_OWNED(SHOWN("\xc2\x9b""31m\xc2\x85"), "\\u009b31m\\u0085");             /* C1 */
	EXPECT_OWNED(SHOWN("\xe2\x80\xaa\xe2\x80\xae"), "\\u202a\\u202e");             /* overrides */
	EXPECT_OWNED(SHOWN("\xe2\x81\xa6\xe2\x81\xa9"), "\\u2066\\u2069");             /* isolates */
	EXPECT_OWNED(SHOWN("\xe2\x80\x8e\xe2\x80\x8f"), "\\u200e\\u200f");             /* marks */
	EXPECT_OWNED(SHOWN("\xe2\x80\xa8\xe2\x80\xa9"), "\\u2028\\u2029");             /* ends of lines */
}

static void what_is_not_utf_8_swallows_nothing(void)
{
	EXPECT_OWNED(SHOWN("\xc2\x1b[31m"), "\\xc2\\x1b[31m");
	EXPECT_OWNED(SHOWN("\xe2\x80"), "\\xe2\\x80");
	EXPECT_OWNED(SHOWN("\xf0\x9f\x1b"), "\\xf0\\x9f\\x1b");
	EXPECT_OWNED(SHOWN("\xff\x9b"), "\\xff\\x9b");
	EXPECT_OWNED(SHOWN("\xc1\xa1\xed\xa0\x80\xf4\x90\x80\x80"), "\\xc1\\xa1\\xed\\xa0\\x80\\xf4\\x90\\x80\\x80");
}

static void nothing_is_a_workflow_command(void)
{
	EXPECT_OWNED(SHOWN("::error::x"), "\\x3a:error::x");
	EXPECT_OWNED(SHOWN(" \xc2\xa0::error::x"), " \xc2\xa0\\x3a:error::x");
	EXPECT_OWNED(SHOWN("a::error::x"), "a::error::x");
	EXPECT_OWNED(SHOWN("a\n::error::x"), "a\\n::error::x");
	EXPECT_OWNED(SHOWN("a ##[error]x"), "a ##\\x5berror]x");
	EXPECT_OWNED(SHOWN("###[error]x"), "###\\x5berror]x");
	EXPECT_OWNED(SHOWN("#[error]x"), "#[error]x");
	EXPECT(wd_has_command("a\n \t::error", 10));
	EXPECT(wd_has_command("a ##[", 5));
	EXPECT(!wd_has_command("a ##[", 4));
	EXPECT(!wd_has_command("a::b\nc::d", 9));
}

const struct test shown_tests[] = {
	{ "what controls nothing is shown as it is", what_controls_nothing_is_shown_as_it_is },
	{ "controls are escaped", controls_are_escaped },
	{ "what is not UTF-8 swallows nothing", what_is_not_utf_8_swallows_nothing },
	{ "nothing is a workflow command", nothing_is_a_workflow_command },
	END_OF_TESTS
};
