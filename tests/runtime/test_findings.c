/* test_findings.c - how findings are collected. */
#include "findings/findings.h"

#include <stdlib.h>
#include <string.h>

#include "support.h"

static struct wd_findings *create(const struct wd_options *options)
{
	struct wd_findings *findings = wd_findings_create(options);

	EXPECT(findings != NULL);
	return findings;
}

static void find_at(struct wd_findings *findings, enum wd_code code, uint32_t line, uint32_t column, const char *leaf)
{
	struct wd_place place = { line, column, 1 };

	wd_find(findings, code, &place, leaf, NULL, "%s", wd_code_string(code));
}

static void codes_have_texts(void)
{
	enum wd_code code;

	for (unsigned i = 0; i < WD_CODE_COUNT; i++) {
		EXPECT(wd_code_from_string(wd_code_string((enum wd_code)i), &code) && code == i);
	}
	EXPECT_STRING(wd_code_string(WD_CODE_YAML11_BOOL), "yaml11-bool");
	EXPECT(!wd_code_from_string("", &code));
	EXPECT(!wd_code_from_string("unknown", &code));
	EXPECT(!wd_code_from_string("SYNTAX", &code));
}

static void findings_are_put_in_order(void)
{
	struct wd_findings *findings = create(NULL);

	find_at(findings, WD_CODE_BAD_VALUE, 5, 1, "b");
	find_at(findings, WD_CODE_BAD_VALUE, 3, 9, "d");
	find_at(findings, WD_CODE_MISSING_CHOICE, 3, 2, "c");
	find_at(findings, WD_CODE_MISSING_FIELD, 3, 2, "z");
	find_at(findings, WD_CODE_BAD_VALUE, 5, 1, "a");
	wd_findings_end_document(findings, WD_CHECKED);
	find_at(findings, WD_CODE_SYNTAX, 1, 1, NULL);
	wd_findings_end_document(findings, WD_NOT_YAML);
	EXPECT_OWNED(list_findings(&findings->report),
			"1 error missing-field z 3:2\n1 warning missing-choice c 3:2\n1 error bad-value d 3:9\n"
			"1 error bad-value a 5:1\n1 error bad-value b 5:1\n2 error syntax - 1:1\n");
	EXPECT_INT(findings->report.error_count, 5);
	EXPECT_INT(findings->report.warning_count, 1);
	EXPECT_OWNED(list_states(&findings->report), "checked syntax");
	wd_report_free(&findings->report);
}

static void levels_change_severities(void)
{
	struct wd_options options = { .levels = {
		[WD_CODE_MISSING_CHOICE] = WD_LEVEL_ERROR, [WD_CODE_ORDER] = WD_LEVEL_WARNING, [WD_CODE_REQUIRES] = WD_LEVEL_ALLOW,
	} };
	struct wd_findings *findings = create(&options);

	find_at(findings, WD_CODE_ORDER, 1, 1, NULL);
	find_at(findings, WD_CODE_REQUIRES, 1, 1, NULL);
	EXPECT(!wd_findings_has_error(findings));
	find_at(findings, WD_CODE_MISSING_CHOICE, 2, 1, NULL);
	EXPECT(wd_findings_has_error(findings));
	wd_findings_end_document(findings, WD_CHECKED);
	EXPECT(!wd_findings_has_error(findings)); /* of the next document */
	EXPECT_OWNED(list_findings(&findings->report), "1 warning order - 1:1\n1 error missing-choice - 2:1\n");
	wd_report_free(&findings->report);
}

static void what_ends_the_reading_is_always_an_error(void)
{
	struct wd_options options = { .levels = {
		[WD_CODE_LIMIT] = WD_LEVEL_ALLOW, [WD_CODE_SYNTAX] = WD_LEVEL_WARNING,
	} };

	EXPECT_OWNED(findings_of("[", 1, &options), "1 error syntax - 2:1\n");
	options.levels[WD_CODE_SYNTAX] = WD_LEVEL_ALLOW;
	EXPECT_OWNED(findings_of("[", 1, &options), "1 error syntax - 2:1\n");
	options.limits.depth = 1;
	EXPECT_OWNED(findings_of("[[1]]", 5, &options), "1 error wrong-type - 1:1\n1 error limit - 1:2\n");
	options.limits.bytes = 1;
	EXPECT_OWNED(findings_of("[[1]]", 5, &options), "1 error limit - 1:1\n");
}

static void findings_can_be_forgotten(void)
{
	struct wd_findings *findings = create(NULL);
	struct wd_findings_mark start = wd_findings_mark(findings);

	find_at(findings, WD_CODE_ORDER, 1, 1, NULL);
	find_at(findings, WD_CODE_MISSING_CHOICE, 2, 1, NULL);
	wd_findings_truncate(findings, wd_findings_mark(findings));
	EXPECT_INT(findings->report.finding_count, 2);
	EXPECT(wd_findings_has_error(findings));
	wd_findings_truncate(findings, start);
	EXPECT(!wd_findings_has_error(findings));
	wd_findings_end_document(findings, WD_SKIPPED);
	EXPECT_INT(findings->report.finding_count, 0);
	EXPECT_INT(findings->report.error_count, 0);
	EXPECT_INT(findings->report.warning_count, 0);
	wd_report_free(&findings->report);
}

static void a_full_list_counts_on(void)
{
	struct wd_options options = { .limits = { .findings = 2 } };
	struct wd_findings *findings = create(&options);
	struct wd_findings_mark one, four;

	find_at(findings, WD_CODE_MISSING_CHOICE, 1, 1, NULL);
	one = wd_findings_mark(findings);
	find_at(findings, WD_CODE_MISSING_CHOICE, 2, 1, NULL);
	EXPECT(!wd_findings_has_error(findings));
	find_at(findings, WD_CODE_MISSING_CHOICE, 3, 1, "a");
	EXPECT(wd_findings_has_error(findings)); /* the limit itself */
	find_at(findings, WD_CODE_MISSING_CHOICE, 4, 1, NULL);
	four = wd_findings_mark(findings);
	find_at(findings, WD_CODE_ORDER, 5, 1, NULL);
	EXPECT_INT(findings->report.error_count, 2);
	wd_findings_truncate(findings, four);
	EXPECT_INT(findings->report.error_count, 1);
	find_at(findings, WD_CODE_LIMIT, 6, 1, NULL); /* always said */
	EXPECT_INT(findings->report.warning_count, 4);
	wd_findings_end_document(findings, WD_CHECKED);
	find_at(findings, WD_CODE_ORDER, 7, 1, NULL);
	EXPECT(wd_findings_has_error(findings));
	EXPECT_OWNED(list_findings(&findings->report),
			"1 warning missing-choice - 1:1\n1 warning missing-choice - 2:1\n1 error limit a 3:1\n1 error limit - 6:1\n");
	wd_findings_truncate(findings, one);
	find_at(findings, WD_CODE_MISSING_CHOICE, 8, 1, NULL);
	find_at(findings, WD_CODE_MISSING_CHOICE, 9, 1, NULL); /* reported again */
	EXPECT_INT(findings->report.finding_count, 3);
	EXPECT_INT(findings->report.error_count, 1);
	EXPECT_INT(findings->report.warning_count, 3);
	wd_report_free(&findings->report);
}

static void a_finding_may_have_no_place(void)
{
	struct wd_findings *findings = create(NULL);

	wd_find(findings, WD_CODE_ORDER, NULL, "cpuLimit", "raise it", "%d is below %d", 1, 2);
	wd_findings_end_document(findings, WD_CHECKED);
	EXPECT_OWNED(list_findings(&findings->report), "1 error order cpuLimit 0:0\n");
	EXPECT_OWNED(list_messages(&findings->report), "0:0 1 is below 2 | raise it\n");
	wd_report_free(&findings->report);
}

/** A path of some keys. */
static char *path_of(size_t count, const char *const *keys, const size_t *lengths)
{
	struct wd_buffer path = { .heap = test_heap() };
	struct text text = { NULL, 0 };

	for (size_t i = 0; i < count; i++) {
		wd_path_add(&path, keys[i], lengths[i]);
	}
	append_text(&text, path.text, path.length);
	wd_buffer_free(&path);
	return text.bytes;
}

#define PATH(first, second) \
	path_of(2, (const char *const[]){ (first), (second) }, (const size_t[]){ sizeof(first) - 1, sizeof(second) - 1 })

static void path_keys_are_quoted_where_they_must(void)
{
	EXPECT_OWNED(PATH("spec", "pvc-1_A"), "spec.pvc-1_A");
	EXPECT_OWNED(PATH("spec", "a.b"), "spec[\"a.b\"]");
	EXPECT_OWNED(PATH("a/b", "c"), "[\"a/b\"].c");
	EXPECT_OWNED(PATH("", ""), "[\"\"][\"\"]");
	EXPECT_OWNED(PATH("a", "\"]"), "a[\"\\\"]\"]");
	EXPECT_OWNED(PATH("a", "x\0y"), "a[\"x\\u0000y\"]");
	EXPECT_OWNED(PATH("a", "\xc3\xa9"), "a[\"\xc3\xa9\"]");
}

static void write_long_path(void *ctx, struct wd_buffer *out)
{
	(void)ctx;
	for (int i = 0; i < 1000; i++) {
		wd_buffer_add_string(out, "\xc3\xa9");
	}
}

static void long_paths_are_cut_between_characters(void)
{
	struct wd_findings *findings = create(NULL);
	const char *path;

	findings->write_path = write_long_path;
	find_at(findings, WD_CODE_ORDER, 1, 1, "x");
	path = findings->report.findings[0].path;
	EXPECT_INT(strlen(path), WD_PATH_BYTES + 3);
	EXPECT_STRING(path + WD_PATH_BYTES - 2, "\xc3\xa9...");
	wd_report_free(&findings->report);
}

static void quoted_values_are_cut_between_characters(void)
{
	struct wd_findings *findings = create(NULL);
	char text[70];

	memset(text, 'a', sizeof(text));
	EXPECT_STRING(wd_findings_quote(findings, "a\"b", 3), "\"a\\\"b\"");
	EXPECT_INT(strlen(wd_findings_quote(findings, text, 60)), 62);
	EXPECT_INT(strlen(wd_findings_quote(findings, text, 61)), 65);
	memcpy(text + 59, "\xc3\xa9", 2);
	EXPECT_STRING(wd_findings_quote(findings, text, 70) + 58, "aa\"...");
	wd_report_free(&findings->report);
}

static void a_report_may_be_null(void)
{
	wd_report_free(NULL);
}

const struct test findings_tests[] = {
	{ "codes have texts", codes_have_texts },
	{ "findings are put in order", findings_are_put_in_order },
	{ "levels change severities", levels_change_severities },
	{ "what ends the reading is always an error", what_ends_the_reading_is_always_an_error },
	{ "findings can be forgotten", findings_can_be_forgotten },
	{ "a full list counts on", a_full_list_counts_on },
	{ "a finding may have no place", a_finding_may_have_no_place },
	{ "path keys are quoted where they must", path_keys_are_quoted_where_they_must },
	{ "long paths are cut between characters", long_paths_are_cut_between_characters },
	{ "quoted values are cut between characters", quoted_values_are_cut_between_characters },
	{ "a report may be NULL", a_report_may_be_null },
	END_OF_TESTS
};
