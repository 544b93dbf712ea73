/* render.c - see render.h: the choice of a format. */
#include "report/render.h"

enum wd_status wd_render(struct wd_rendering *rendering, struct wd_findings *findings, const char *name, FILE *file)
{
	const struct wd_report *report = &findings->report;
	struct wd_buffer *out = &findings->output;

	if (setjmp(findings->heap.recovery)) {
		return WD_NO_MEMORY;
	}
	out->length = 0;
	switch (rendering->format) {
	case WD_REPORT_JSON:
		wd_render_json(out, report, name);
		break;
	case WD_REPORT_SARIF:
		wd_render_sarif(out, findings, name);
		break;
	case WD_REPORT_GITHUB:
		wd_render_github(out, report, name, rendering);
		break;
	case WD_REPORT_JUNIT:
		wd_render_junit(out, findings, name);
		break;
	default:
		wd_render_text(out, findings, name, rendering->format == WD_REPORT_COLOR);
		if (rendering->has_summary) {
			wd_render_summary(out, findings, name);
		}
		break;
	}
	return out->length == 0 || fwrite(out->text, 1, out->length, file) == out->length ? WD_OK : WD_IO;
}

enum wd_status wd_report_write(const struct wd_report *report, const char *name, enum wd_report_format format,
		FILE *file)
{
	struct wd_rendering rendering = { format, true, SIZE_MAX, SIZE_MAX };

	if (report == NULL || name == NULL || file == NULL) {
		return WD_MISUSE;
	}
	/* A report is made by wd_findings_create() alone; its memory and text are behind it. */
	return wd_render(&rendering, (struct wd_findings *)(uintptr_t)report, name, file);
}
