/* render.c - see render.h: the choice of a format. */
#include "report/render.h"

enum wd_status wd_report_write(const struct wd_report *report, const char *name, enum wd_report_format format,
		FILE *file)
{
	/* A report is made by wd_findings_create() alone; its memory and text are behind it. */
	struct wd_findings *findings = (struct wd_findings *)(uintptr_t)report;
	struct wd_buffer *out;

	if (report == NULL || name == NULL || file == NULL) {
		return WD_MISUSE;
	}
	out = &findings->output;
	if (setjmp(findings->heap.recovery)) {
		return WD_NO_MEMORY;
	}
	out->length = 0;
	switch (format) {
	case WD_REPORT_JSON:
		wd_render_json(out, report, name);
		break;
	case WD_REPORT_SARIF:
		wd_render_sarif(out, report, name);
		break;
	case WD_REPORT_GITHUB:
		wd_render_github(out, report, name);
		break;
	default:
		wd_render_text(out, findings, name, format == WD_REPORT_COLOR);
		break;
	}
	return out->length == 0 || fwrite(out->text, 1, out->length, file) == out->length ? WD_OK : WD_IO;
}
