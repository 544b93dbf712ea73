/* render_junit.c - reports as test suites of a JUnit file: a test case for each finding, or one that passed. */
#include <inttypes.h>
#include <string.h>

#include "base/shown.h"
#include "report/render.h"

/** Append text from outside as it is to be shown, with what XML has a meaning for escaped. */
static void add_xml(struct wd_buffer *out, const char *text)
{
	static const char *const entities[] = { ['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;" };
	const size_t length = strlen(text);

	for (size_t at = 0; at < length;) {
		struct wd_shown shown = wd_show(text, length, at);
		unsigned char byte = (unsigned char)text[at];
		bool is_special = shown.width == 1 && byte < sizeof(entities) / sizeof(*entities) && entities[byte];

		wd_buffer_add_string(out, is_special ? entities[byte] : shown.text);
		at += shown.width;
	}
}

static void add_attribute(struct wd_buffer *out, const char *name, const char *text)
{
	wd_buffer_print(out, " %s=\"", name);
	add_xml(out, text);
	wd_buffer_add(out, "\"", 1);
}

static void begin_case(struct wd_buffer *out, const char *name)
{
	wd_buffer_add_string(out, "  <testcase");
	add_attribute(out, "classname", name);
}

static void add_junit_finding(struct wd_buffer *out, const struct wd_finding *finding, const char *name)
{
	const char *element = finding->severity == WD_ERROR ? "failure" : "system-out";

	begin_case(out, name);
	wd_buffer_print(out, " name=\"%s at %" PRIu32 ":%" PRIu32 "\"><%s", finding->code_text, finding->line,
			finding->column, element);
	if (finding->severity == WD_ERROR) {
		add_attribute(out, "type", finding->code_text);
		add_attribute(out, "message", finding->message);
	}
	wd_buffer_add(out, ">", 1);
	add_xml(out, name);
	wd_buffer_print(out, ":%" PRIu32 ":%" PRIu32 ": %s: ", finding->line, finding->column,
			wd_severity_string(finding->severity));
	add_xml(out, finding->message);
	if (finding->hint) {
		wd_buffer_add_string(out, "\nhint: ");
		add_xml(out, finding->hint);
	}
	if (finding->related) {
		wd_buffer_print(out, "\n%" PRIu32 ":%" PRIu32 ": note: ", finding->related->line, finding->related->column);
		add_xml(out, finding->related->message);
	}
	wd_buffer_print(out, "</%s></testcase>\n", element);
}

/** A test case that passed, or was skipped because there is nothing to check. */
static void add_passed(struct wd_canvas *canvas, const struct wd_findings *findings, const char *name, bool is_skipped)
{
	struct wd_buffer *out = &canvas->out, *about = &canvas->scratch;

	begin_case(out, name);
	if (!is_skipped) {
		wd_buffer_add_string(out, " name=\"valid\"/>\n");
		return;
	}
	wd_buffer_add_string(out, " name=\"nothing checked\"><skipped");
	wd_render_unchecked(about, findings);
	wd_buffer_add(about, "", 1);
	add_attribute(out, "message", about->text);
	wd_buffer_add_string(out, "/></testcase>\n");
}

void wd_render_junit(struct wd_canvas *canvas, const struct wd_findings *findings, const char *name)
{
	struct wd_buffer *out = &canvas->out;
	const struct wd_report *report = &findings->report;
	size_t failures = 0, cases = report->finding_count ? report->finding_count : 1;
	bool is_skipped = wd_report_is_unchecked(report);

	for (size_t i = 0; i < report->finding_count; i++) {
		failures += report->findings[i].severity == WD_ERROR;
	}
	wd_buffer_add_string(out, "<testsuite");
	add_attribute(out, "name", name);
	wd_buffer_print(out, " tests=\"%zu\" failures=\"%zu\" errors=\"0\" skipped=\"%d\">\n", cases, failures, is_skipped);
	for (size_t i = 0; i < report->finding_count; i++) {
		add_junit_finding(out, &report->findings[i], name);
	}
	if (report->finding_count == 0) {
		add_passed(canvas, findings, name, is_skipped);
	}
	wd_buffer_add_string(out, "</testsuite>\n");
}
