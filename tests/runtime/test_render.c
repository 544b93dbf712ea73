/* test_render.c - reports as people and programs read them. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

/** The report on a text, written in a format under the name "f". */
static char *rendered(const char *yaml, size_t length, enum wd_report_format format)
{
	struct wd_report *report = check_bytes(yaml, length, NULL);
	struct text text = { NULL, 0 };
	char piece[4096];
	FILE *file = tmpfile();
	size_t got;

	EXPECT_INT(wd_report_write(report, "f", format, file), WD_OK);
	rewind(file);
	while ((got = fread(piece, 1, sizeof(piece), file)) > 0) {
		append_text(&text, piece, got);
	}
	fclose(file);
	wd_report_free(report);
	return text_string(&text);
}

#define TEXT(yaml) rendered((yaml), sizeof(yaml) - 1, WD_REPORT_TEXT)
#define JSON(yaml) rendered((yaml), sizeof(yaml) - 1, WD_REPORT_JSON)

static void text_shows_the_line_and_a_caret(void)
{
	EXPECT_OWNED(TEXT(TRAINING "  largeShm: {value: flase}\n  gpu: {value: 1}\n"),
			"f:7:21: error: expected a boolean, found a string [wrong-type]\n"
			"      largeShm: {value: flase}\n"
			"                        ^~~~~\n"
			"    hint: write false, without quotes\n"
			"f:8:16: warning: 1 is a YAML number, but it is held as a string [unquoted-number]\n"
			"      gpu: {value: 1}\n"
			"                   ^\n"
			"    hint: quote it: \"1\"\n"
			"f: invalid: 1 checked; 1 error, 1 warning\n");
}

static void text_ends_with_a_summary(void)
{
	EXPECT_OWNED(TEXT(TRAINING), "f: valid: 1 checked\n");
	EXPECT_OWNED(TEXT(""), "f: nothing checked: no document\n");
	EXPECT_OWNED(TEXT("---\n---\napiVersion: v1\n---\n" TRAINING), "f: valid: 1 checked, 1 skipped, 1 empty\n");
	EXPECT_OWNED(TEXT("{"), "f:2:1: error: did not find expected node content [syntax]\n"
			"f: invalid: 1 not YAML; 1 error, 0 warnings\n");
}

static void odd_characters_take_one_column_each(void)
{
	EXPECT_OWNED(TEXT("\xc3\xa9\t\x7f: 1"), "f:1:3: error: control characters are not allowed [syntax]\n"
			"    \xc3\xa9 ?: 1\n      ^\nf: invalid: 1 not YAML; 1 error, 0 warnings\n");
	EXPECT_OWNED(TEXT("a\xff"), "f:1:2: error: invalid leading UTF-8 octet [syntax]\n    a?\n     ^\n"
			"f: invalid: 1 not YAML; 1 error, 0 warnings\n");
	EXPECT_OWNED(TEXT("\xef\xbb\xbf@"),
			"f:1:1: error: found character that cannot start any token [syntax]\n    @\n    ^\n"
			"f: invalid: 1 not YAML; 1 error, 0 warnings\n");
}

static void other_encodings_are_shown_in_utf_8(void)
{
	static const char expected[] = "f:1:1: error: expected a mapping, found a string [wrong-type]\n"
			"    \xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\n    ^~~\nf: invalid: 1 checked; 1 error, 0 warnings\n";

	EXPECT_OWNED(TEXT("\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80"), expected);
	EXPECT_OWNED(TEXT("\xff\xfe\xe9\x00\xac\x20\x3d\xd8\x00\xde"), expected);
	EXPECT_OWNED(TEXT("\xfe\xff\x00\xe9\x20\xac\xd8\x3d\xde\x00"), expected);
}

static void long_lines_are_cut_around_the_place(void)
{
	struct text yaml = { NULL, 0 };
	char *text;

	print_text(&yaml, "status: {x: \"%0200d\", a: 1, a: 1, b: 1, b: 1}\n" TRAINING, 0);
	text = rendered(yaml.bytes, yaml.length, WD_REPORT_TEXT);
	EXPECT_STRING(text,
			"f:1:223: error: \"a\" is given twice: strict validation refuses it, otherwise the last value is kept"
			" [duplicate-key]\n"
			"    000000000000000000000000000000000000000000000000000\", a: 1, a: 1, b: 1, b: 1}\n"
			"                                                                ^\n"
			"    hint: remove one of the two\n"
			"f:1:217: note: first given here\n"
			"f:1:235: error: \"b\" is given twice: strict validation refuses it, otherwise the last value is kept"
			" [duplicate-key]\n"
			"    000000000000000000000000000000000000000\", a: 1, a: 1, b: 1, b: 1}\n"
			"                                                                ^\n"
			"    hint: remove one of the two\n"
			"f:1:229: note: first given here\n"
			"f: invalid: 1 checked; 2 errors, 0 warnings\n");
	free(text);
	free(yaml.bytes);
}

static void a_second_place_is_in_every_format(void)
{
	static const char twice[] = TRAINING "  x: 1\n\n  \"x\": 2\n";

	EXPECT_OWNED(rendered(twice, strlen(twice), WD_REPORT_COLOR),
			"f:7:3: \033[1;31merror\033[0m: unknown field \"x\" [unknown-field]\n      x: 1\n      ^\n"
			"f:9:3: \033[1;31merror\033[0m: \"x\" is given twice: strict validation refuses it, otherwise the last value"
			" is kept [duplicate-key]\n      \"x\": 2\n      ^~~\n    \033[1;36mhint\033[0m: remove one of the two\n"
			"f:7:3: \033[1;36mnote\033[0m: first given here\nf: invalid: 1 checked; 2 errors, 0 warnings\n");
	EXPECT_OWNED(JSON(twice),
			"{\"file\":\"f\",\"valid\":false,\"documents\":[\"checked\"],\"findings\":["
			"{\"doc\":1,\"severity\":\"error\",\"code\":\"unknown-field\",\"path\":\"spec.x\",\"line\":7,\"column\":3,"
			"\"message\":\"unknown field \\\"x\\\"\",\"hint\":null},"
			"{\"doc\":1,\"severity\":\"error\",\"code\":\"duplicate-key\",\"path\":\"spec.x\",\"line\":9,\"column\":3,"
			"\"message\":\"\\\"x\\\" is given twice: strict validation refuses it, otherwise the last value is kept\","
			"\"hint\":\"remove one of the two\","
			"\"related\":[{\"line\":7,\"column\":3,\"message\":\"first given here\"}]}]}\n");
	EXPECT_OWNED(rendered(twice, strlen(twice), WD_REPORT_GITHUB),
			"::error file=f,line=7,col=3,endColumn=4,title=unknown-field::unknown field \"x\"\n"
			"::error file=f,line=9,col=3,endColumn=6,title=duplicate-key::\"x\" is given twice: strict validation refuses"
			" it, otherwise the last value is kept%0Ahint: remove one of the two%0Afirst given here: line 7, column 3\n");
}

static void paths_are_named_where_the_place_is_not_enough(void)
{
	static const char anchored[] = "apiVersion: run.ai/v2alpha1\nkind: DistributedWorkload\nmetadata: {name: a}\n"
			"spec: &s {name: {value: a}, image: {value: i}, x: 1}\nmasterSpec: *s\n";
	static const char merged[] = "x: &x {w: 1}\n" TRAINING "  <<: *x\n  z: 1\n";

	EXPECT_OWNED(TEXT(anchored),
			"f:4:48: error: masterSpec.x: unknown field \"x\" [unknown-field]\n"
			"    spec: &s {name: {value: a}, image: {value: i}, x: 1}\n                                                   ^\n"
			"f:4:48: error: spec.x: unknown field \"x\" [unknown-field]\n"
			"    spec: &s {name: {value: a}, image: {value: i}, x: 1}\n                                                   ^\n"
			"f: invalid: 1 checked; 2 errors, 0 warnings\n");
	EXPECT_OWNED(TEXT(merged),
			"f:1:1: error: unknown field \"x\" [unknown-field]\n    x: &x {w: 1}\n    ^\n"
			"f:1:8: error: spec.w: unknown field \"w\" [unknown-field]\n    x: &x {w: 1}\n           ^\n"
			"f:9:3: error: unknown field \"z\" [unknown-field]\n      z: 1\n      ^\n"
			"f: invalid: 1 checked; 3 errors, 0 warnings\n");
}

static void json_is_one_object_on_one_line(void)
{
	EXPECT_OWNED(JSON(TRAINING "---\n---\napiVersion: v1\n"),
			"{\"file\":\"f\",\"valid\":true,\"documents\":[\"checked\",\"empty\",\"skipped\"],\"findings\":[]}\n");
	EXPECT_OWNED(JSON(""), "{\"file\":\"f\",\"valid\":true,\"documents\":[],\"findings\":[]}\n");
	EXPECT_OWNED(JSON(TRAINING "  \"a\\\"b\": 1\n  gpu: {value: 0}\n"),
			"{\"file\":\"f\",\"valid\":false,\"documents\":[\"checked\"],\"findings\":["
			"{\"doc\":1,\"severity\":\"error\",\"code\":\"unknown-field\","
			"\"path\":\"spec[\\\"a\\\\\\\"b\\\"]\",\"line\":7,\"column\":3,"
			"\"message\":\"unknown field \\\"a\\\\\\\"b\\\"\",\"hint\":null},"
			"{\"doc\":1,\"severity\":\"warning\",\"code\":\"unquoted-number\","
			"\"path\":\"spec.gpu.value\",\"line\":8,\"column\":16,"
			"\"message\":\"0 is a YAML number, but it is held as a string\",\"hint\":\"quote it: \\\"0\\\"\",\"edits\":["
			"{\"offset\":143,\"length\":0,\"text\":\"\\\"\"},{\"offset\":144,\"length\":0,\"text\":\"\\\"\"}]}]}\n");
}

static void junit_has_a_case_for_each_finding(void)
{
	static const char wrong[] = TRAINING "  x<: 1\n  x<: 2\n  gpu: {value: 1}\n";

	EXPECT_OWNED(rendered(TRAINING, strlen(TRAINING), WD_REPORT_JUNIT),
			"<testsuite name=\"f\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"0\">\n"
			"  <testcase classname=\"f\" name=\"valid\"/>\n</testsuite>\n");
	EXPECT_OWNED(rendered("", 0, WD_REPORT_JUNIT),
			"<testsuite name=\"f\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\">\n"
			"  <testcase classname=\"f\" name=\"nothing checked\"><skipped message=\"no document\"/></testcase>\n"
			"</testsuite>\n");
	EXPECT_OWNED(rendered(wrong, strlen(wrong), WD_REPORT_JUNIT),
			"<testsuite name=\"f\" tests=\"3\" failures=\"2\" errors=\"0\" skipped=\"0\">\n"
			"  <testcase classname=\"f\" name=\"unknown-field at 7:3\"><failure type=\"unknown-field\""
			" message=\"unknown field &quot;x&lt;&quot;\">f:7:3: error: unknown field &quot;x&lt;&quot;</failure></testcase>\n"
			"  <testcase classname=\"f\" name=\"duplicate-key at 8:3\"><failure type=\"duplicate-key\""
			" message=\"&quot;x&lt;&quot; is given twice: strict validation refuses it, otherwise the last value is kept\">"
			"f:8:3: error: &quot;x&lt;&quot; is given twice: strict validation refuses it, otherwise the last value is kept\n"
			"hint: remove one of the two\n7:3: note: first given here</failure></testcase>\n"
			"  <testcase classname=\"f\" name=\"unquoted-number at 9:16\"><system-out>f:9:16: warning: 1 is a YAML number,"
			" but it is held as a string\nhint: quote it: &quot;1&quot;</system-out></testcase>\n</testsuite>\n");
}

static void findings_without_a_place_show_their_path(void)
{
	struct workload *workload = load(TRAINING);
	struct wd_report *report = NULL;
	char line[200] = "";
	FILE *file = tmpfile();

	workload->spec.set[WORKLOAD_SPEC_RUN_AS_UID / 64] |= (uint64_t)1 << WORKLOAD_SPEC_RUN_AS_UID % 64;
	EXPECT_INT(wd_validate(&workload_schema, workload, NULL, &report), WD_OK);
	EXPECT_INT(wd_report_write(report, "built", WD_REPORT_TEXT, file), WD_OK);
	rewind(file);
	EXPECT(fgets(line, sizeof(line), file) != NULL);
	EXPECT_STRING(line, "built: warning: spec.runAsUid: runAsUid has no effect: the user id is used only if runAsUser"
			" is true [no-effect]\n");
	fclose(file);
	wd_report_free(report);
	wd_free(&workload_schema, workload, NULL);
}

static void a_failure_to_write_is_reported(void)
{
	struct wd_report *report = check_bytes(TRAINING, strlen(TRAINING), NULL);
	FILE *full = fopen("/dev/full", "w");

	if (full) {
		setvbuf(full, NULL, _IONBF, 0);
		EXPECT_INT(wd_report_write(report, "f", WD_REPORT_TEXT, full), WD_IO);
		fclose(full);
	}
	wd_report_free(report);
}

const struct test render_tests[] = {
	{ "text shows the line and a caret", text_shows_the_line_and_a_caret },
	{ "text ends with a summary", text_ends_with_a_summary },
	{ "odd characters take one column each", odd_characters_take_one_column_each },
	{ "other encodings are shown in UTF-8", other_encodings_are_shown_in_utf_8 },
	{ "long lines are cut around the place", long_lines_are_cut_around_the_place },
	{ "a second place is in every format", a_second_place_is_in_every_format },
	{ "paths are named where the place is not enough", paths_are_named_where_the_place_is_not_enough },
	{ "JSON is one object on one line", json_is_one_object_on_one_line },
	{ "JUnit has a case for each finding", junit_has_a_case_for_each_finding },
	{ "findings without a place show their path", findings_without_a_place_show_their_path },
	{ "a failure to write is reported", a_failure_to_write_is_reported },
	END_OF_TESTS
};
