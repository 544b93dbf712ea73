/*
 * fuzz_load.c - a libFuzzer target.  Whatever the text is: checking and loading find the same, also when the list of
 * findings is full; reports are what their formats say; and what loads is saved, loads again without an error, is equal,
 * and is then saved to the same bytes, as YAML and as JSON.
 */
#include <stdlib.h>
#include <string.h>

#include "properties.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/** Read all documents.  \return their report. */
static struct wd_report *read_all(enum wd_mode mode, const char *text, size_t length, const struct wd_options *options)
{
	struct wd_stream *stream;
	struct wd_report *report;
	void *data;

	expect(wd_stream_open(&stream, &FUZZ_SCHEMA, mode, text, length, options) == WD_OK, "does not open", NULL);
	while (wd_stream_next(stream, &data) == WD_OK) {
		if (data) {
			expect(mode == WD_LOAD, "is loaded though it was only to be checked", NULL);
			go_round(data, true);
			wd_free(&FUZZ_SCHEMA, data, NULL);
		}
	}
	wd_stream_close(stream, &report);
	return report;
}

static void expect_ordered(const struct wd_report *report)
{
	size_t errors = 0;

	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		const struct wd_finding *finding = wd_report_finding(report, i), *before = finding - 1;

		expect(finding->line > 0 && finding->column > 0 && finding->length > 0, "a finding has no place", NULL);
		expect(finding->document > 0 && finding->document <= wd_report_document_count(report), "a finding has no document", NULL);
		expect(i == 0 || before->document < finding->document || (before->document == finding->document
				&& (before->line < finding->line || (before->line == finding->line
				&& before->column <= finding->column))), "findings are out of order", NULL);
		errors += finding->severity == WD_ERROR;
	}
	expect(errors == wd_report_error_count(report), "errors are miscounted", NULL);
	expect(wd_report_finding_count(report) - errors == wd_report_warning_count(report), "warnings are miscounted", NULL);
}

/** Whether a report says that its list is full: that is an error of its own. */
static bool says_full(const struct wd_report *report)
{
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		if (wd_report_finding(report, i)->code == WD_CODE_LIMIT && strstr(wd_report_finding(report, i)->message, "findings")) {
			return true;
		}
	}
	return false;
}

/** A list that is full hides nothing but the findings themselves. */
static void expect_counted(const struct wd_report *all, const char *text, size_t length)
{
	struct wd_options options = { .limits = { .findings = 1 } };
	struct wd_report *one = read_all(WD_CHECK, text, length, &options);

	expect(wd_report_error_count(one) == wd_report_error_count(all) + says_full(one), "a full list hides errors", NULL);
	expect(wd_report_warning_count(one) == wd_report_warning_count(all), "a full list hides warnings", NULL);
	wd_report_free(one);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	const char *input = (const char *)bytes;
	struct wd_report *checked = read_all(WD_CHECK, input, size, NULL);
	struct wd_report *loaded = read_all(WD_LOAD, input, size, NULL);
	char name[24] = "";

	if (!says_full(checked)) {
		expect_ordered(checked);
		expect_counted(checked, input, size);
	}
	/* A file may be called anything. */
	memcpy(name, bytes, size < sizeof(name) - 1 ? size : sizeof(name) - 1);
	for (int format = WD_REPORT_TEXT; format < WD_REPORT_COLOR; format++) { /* colours are control characters */
		struct text a = render(checked, name, (enum wd_report_format)format);
		struct text b = render(loaded, name, (enum wd_report_format)format);

		expect_same(&a, &b, "loading finds other things than checking");
		free(a.bytes);
		free(b.bytes);
	}
	wd_report_free(checked);
	wd_report_free(loaded);
	return 0;
}
