/*
 * fuzz_load.c - a libFuzzer target.  Whatever the text is: checking and loading find the same; and what loads is saved,
 * loads again without an error, and is then saved to the same bytes, as YAML and as JSON.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "workdef.h"
#include "workload_schema.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

/** What was saved. */
struct text {
	char *bytes;
	size_t length;
};

static void expect(int holds, const char *what, const struct text *text)
{
	if (!holds) {
		fprintf(stderr, "fuzz_load: %s\n%.*s\n", what, text ? (int)text->length : 0, text ? text->bytes : "");
		abort();
	}
}

static int append(void *ctx, const char *bytes, size_t length)
{
	struct text *text = ctx;

	text->bytes = realloc(text->bytes, text->length + length + 1);
	if (length > 0) {
		memcpy(text->bytes + text->length, bytes, length);
	}
	text->length += length;
	return 0;
}

static struct text save(const void *data, unsigned flags)
{
	struct text text = { NULL, 0 };

	expect(wd_save(&workload_schema, data, flags, NULL, append, &text) == WD_OK, "is not saved", NULL);
	return text;
}

static void *load(const struct text *text)
{
	struct wd_report *report = NULL;
	void *data = NULL;
	enum wd_status status = wd_load(&workload_schema, text->bytes, text->length, NULL, &data, &report);

	if (status != WD_OK && report) {
		wd_report_write(report, "saved", WD_REPORT_TEXT, stderr);
	}
	expect(status == WD_OK, "what was saved does not load", text);
	wd_report_free(report);
	return data;
}

static void expect_same(const struct text *a, const struct text *b, const char *what)
{
	expect(a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0, what, b);
}

/** Save a document in each form, load that, and save it again in both. */
static void go_round(const void *data)
{
	struct text first[2] = { save(data, WD_SAVE_YAML), save(data, WD_SAVE_JSON) };

	for (int form = 0; form < 2; form++) {
		void *again = load(&first[form]);
		struct text yaml = save(again, WD_SAVE_YAML), json = save(again, WD_SAVE_JSON);

		expect_same(&first[0], &yaml, "is saved to other YAML the second time");
		expect_same(&first[1], &json, "is saved to other JSON the second time");
		free(yaml.bytes);
		free(json.bytes);
		wd_free(&workload_schema, again, NULL);
	}
	free(first[0].bytes);
	free(first[1].bytes);
}

/** Read all documents.  \return their report. */
static struct wd_report *read_all(enum wd_mode mode, const char *text, size_t length)
{
	struct wd_stream *stream;
	struct wd_report *report;
	void *data;

	expect(wd_stream_open(&stream, &workload_schema, mode, text, length, NULL) == WD_OK, "does not open", NULL);
	while (wd_stream_next(stream, &data) == WD_OK) {
		if (data) {
			expect(mode == WD_LOAD, "is loaded though it was only to be checked", NULL);
			free(save(data, WD_SAVE_YAML | WD_SAVE_DEFAULTS).bytes);
			go_round(data);
			wd_free(&workload_schema, data, NULL);
		}
	}
	wd_stream_close(stream, &report);
	return report;
}

static void expect_ordered(const struct wd_report *report)
{
	size_t errors = 0;

	for (size_t i = 0; i < report->finding_count; i++) {
		const struct wd_finding *finding = &report->findings[i], *before = finding - 1;

		expect(finding->line > 0 && finding->column > 0 && finding->length > 0, "a finding has no place", NULL);
		expect(finding->document > 0 && finding->document <= report->document_count, "a finding has no document", NULL);
		expect(i == 0 || before->document < finding->document || (before->document == finding->document
				&& (before->line < finding->line || (before->line == finding->line
				&& before->column <= finding->column))), "findings are out of order", NULL);
		errors += finding->severity == WD_ERROR;
	}
	expect(errors == report->error_count, "errors are miscounted", NULL);
}

static struct text render(const struct wd_report *report, const char *name, enum wd_report_format format)
{
	struct text text = { NULL, 0 };
	FILE *file = open_memstream(&text.bytes, &text.length);

	expect(wd_report_write(report, name, format, file) == WD_OK, "the report is not written", NULL);
	fclose(file);
	return text;
}

/** What a report may not hold, as bytes of UTF-8: C1, marks and overrides of direction, ends of lines, isolates. */
static const char *find_control(const char *text)
{
	for (const unsigned char *at = (const unsigned char *)text; *at; at++) {
		if ((*at < 0x20 && *at != '\n') || *at == 0x7f || (at[0] == 0xc2 && at[1] < 0xa0) || at[0] >= 0xf8
				|| (at[0] == 0xe2 && at[1] == 0x80 && (at[2] == 0x8e || at[2] == 0x8f || (at[2] >= 0xa8 && at[2] <= 0xae)))
				|| (at[0] == 0xe2 && at[1] == 0x81 && at[2] >= 0xa6 && at[2] <= 0xa9)) {
			return (const char *)at;
		}
	}
	return NULL;
}

/** Nothing of a report is obeyed by a terminal or by the reader of a log, but for the annotations of WD_REPORT_GITHUB. */
static void expect_harmless(const struct text *text, enum wd_report_format format)
{
	expect(strlen(text->bytes) == text->length, "a report has a NUL", text);
	expect(find_control(text->bytes) == NULL, "a report has a control character", text);
	expect(strstr(text->bytes, "##[") == NULL, "a report has a workflow command", text);
	for (const char *line = text->bytes; line && format != WD_REPORT_GITHUB; line = strchr(line, '\n')) {
		line += *line == '\n';
		expect(strncmp(line + strspn(line, " "), "::", 2) != 0, "a line of a report is a workflow command", text);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	struct wd_report *checked = read_all(WD_CHECK, (const char *)bytes, size);
	struct wd_report *loaded = read_all(WD_LOAD, (const char *)bytes, size);
	char name[24] = "";

	expect_ordered(checked);
	/* A file may be called anything. */
	memcpy(name, bytes, size < sizeof(name) - 1 ? size : sizeof(name) - 1);
	for (int format = WD_REPORT_TEXT; format <= WD_REPORT_GITHUB; format++) {
		struct text a = render(checked, name, (enum wd_report_format)format);
		struct text b = render(loaded, name, (enum wd_report_format)format);

		expect_harmless(&a, (enum wd_report_format)format);
		expect_same(&a, &b, "loading finds other things than checking");
		free(a.bytes);
		free(b.bytes);
	}
	wd_report_free(checked);
	wd_report_free(loaded);
	return 0;
}
