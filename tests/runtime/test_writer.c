/* test_writer.c - YAML and JSON, node by node. */
#include "yaml/writer.h"

#include <stdlib.h>
#include <string.h>

#include "support.h"

/** Write a mapping of one string, as key and as value. */
static char *written(const char *string, size_t length, bool is_json)
{
	struct wd_writer writer;
	struct text text = { NULL, 0 };

	wd_writer_open(&writer, test_heap(), is_json, append_text, &text);
	wd_writer_bracket(&writer, '{');
	wd_writer_key(&writer, "k", 1);
	wd_writer_string(&writer, string, length);
	wd_writer_bracket(&writer, '}');
	EXPECT_INT(wd_writer_close(&writer), WD_OK);
	return text.bytes;
}

#define YAML(string) written((string), sizeof(string) - 1, false)
#define JSON(string) written((string), sizeof(string) - 1, true)

static void strings_stay_strings(void)
{
	EXPECT_OWNED(YAML("plain"), "k: plain\n");
	EXPECT_OWNED(YAML("a b: c"), "k: 'a b: c'\n");
	EXPECT_OWNED(YAML(""), "k: \"\"\n");
	EXPECT_OWNED(YAML("true"), "k: \"true\"\n");
	EXPECT_OWNED(YAML("no"), "k: \"no\"\n");
	EXPECT_OWNED(YAML("y"), "k: \"y\"\n");
	EXPECT_OWNED(YAML("null"), "k: \"null\"\n");
	EXPECT_OWNED(YAML("~"), "k: \"~\"\n");
	EXPECT_OWNED(YAML("1"), "k: \"1\"\n");
	EXPECT_OWNED(YAML("0x1F"), "k: \"0x1F\"\n");
	EXPECT_OWNED(YAML("1e3"), "k: \"1e3\"\n");
	EXPECT_OWNED(YAML("1:30"), "k: \"1:30\"\n");             /* a number to other readers */
	EXPECT_OWNED(YAML("2001-01-01"), "k: \"2001-01-01\"\n");
	EXPECT_OWNED(YAML("2001-01-01 12:00:00Z"), "k: \"2001-01-01 12:00:00Z\"\n");
	EXPECT_OWNED(YAML("="), "k: \"=\"\n");
	EXPECT_OWNED(YAML("<<"), "k: \"<<\"\n");
	EXPECT_OWNED(YAML("4Gi"), "k: 4Gi\n");
	EXPECT_OWNED(YAML("1.5.2a"), "k: 1.5.2a\n");
	EXPECT_OWNED(YAML("a\nb\n"), "k: |\n  a\n  b\n");
	EXPECT_OWNED(YAML("a\nb"), "k: |-\n  a\n  b\n");
	EXPECT_OWNED(YAML("a\n\n"), "k: |+\n  a\n\n...\n");
	EXPECT_OWNED(YAML("\xc3\xa9"), "k: \xc3\xa9\n");
	EXPECT_OWNED(YAML("\x1b"), "k: \"\\e\"\n");
}

static void json_strings_are_escaped(void)
{
	EXPECT_OWNED(JSON("a\"\\\n"), "{\n  \"k\": \"a\\\"\\\\\\n\"\n}\n");
	EXPECT_OWNED(JSON("\xc2\x85"), "{\n  \"k\": \"\\u0085\"\n}\n"); /* libyaml takes it for a line break */
	EXPECT_OWNED(JSON(""), "{\n  \"k\": \"\"\n}\n");
}

/** Write nodes of all forms. */
static enum wd_status write_all(bool is_json, wd_write_fn write, void *ctx)
{
	struct wd_writer writer;

	wd_writer_open(&writer, test_heap(), is_json, write, ctx);
	wd_writer_bracket(&writer, '{');
	wd_writer_key(&writer, "list", 4);
	wd_writer_bracket(&writer, '[');
	wd_writer_literal(&writer, "1");
	wd_writer_string(&writer, "1", 1);
	wd_writer_bracket(&writer, '{');
	wd_writer_bracket(&writer, '}');
	wd_writer_bracket(&writer, '[');
	wd_writer_bracket(&writer, ']');
	wd_writer_bracket(&writer, ']');
	wd_writer_key(&writer, "yes", 3);
	wd_writer_literal(&writer, "true");
	wd_writer_key(&writer, "a\nb", 3);
	wd_writer_literal(&writer, "null");
	wd_writer_bracket(&writer, '}');
	return wd_writer_close(&writer);
}

static void nodes_nest(void)
{
	struct text yaml = { NULL, 0 }, json = { NULL, 0 };

	EXPECT_INT(write_all(false, append_text, &yaml), WD_OK);
	EXPECT_OWNED(yaml.bytes, "list:\n- 1\n- \"1\"\n- {}\n- []\n\"yes\": true\n? \"a\\nb\"\n: null\n");
	EXPECT_INT(write_all(true, append_text, &json), WD_OK);
	EXPECT_OWNED(json.bytes, "{\n  \"list\": [\n    1,\n    \"1\",\n    {},\n    []\n  ],\n"
			"  \"yes\": true,\n  \"a\\nb\": null\n}\n");
}

/** Takes a number of bytes and then no more. */
static int take_some(void *ctx, const char *bytes, size_t length)
{
	size_t *left = ctx;

	(void)bytes;
	if (length > *left) {
		return 1;
	}
	*left -= length;
	return 0;
}

static void a_failure_to_write_is_reported(void)
{
	for (size_t room = 0; room < 60; room++) {
		size_t left = room;

		EXPECT_INT(write_all(true, take_some, &left), WD_IO);
	}
	EXPECT_INT(write_all(false, take_some, &(size_t){ 5 }), WD_IO); /* libyaml writes by the buffer */
	EXPECT_INT(write_all(false, take_some, &(size_t){ 1000 }), WD_OK);
	EXPECT_INT(write_all(true, take_some, &(size_t){ 1000 }), WD_OK);
}

const struct test writer_tests[] = {
	{ "strings stay strings", strings_stay_strings },
	{ "JSON strings are escaped", json_strings_are_escaped },
	{ "nodes nest", nodes_nest },
	{ "a failure to write is reported", a_failure_to_write_is_reported },
	END_OF_TESTS
};
