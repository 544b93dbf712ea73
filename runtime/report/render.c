/* render.c - see render.h: the choice of a format. */
#include "report/render.h"

/** Where running out of memory leads back to.  Apart, so that no local variable lives across the jump. */
static bool render(struct wd_canvas *canvas, struct wd_rendering *rendering, const struct wd_findings *findings,
		const char *name)
{
	const struct wd_report *report = &findings->report;

	if (setjmp(canvas->heap.recovery)) {
		return false;
	}
	switch (rendering->format) {
	case WD_REPORT_JSON:
		wd_render_json(&canvas->out, report, name);
		break;
	case WD_REPORT_SARIF:
		wd_render_sarif(canvas, report, name);
		break;
	case WD_REPORT_GITHUB:
		wd_render_github(&canvas->out, report, name, rendering);
		break;
	case WD_REPORT_JUNIT:
		wd_render_junit(canvas, findings, name);
		break;
	default:
		wd_render_text(canvas, findings, name, rendering);
		if (rendering->has_summary) {
			wd_render_summary(&canvas->out, findings, name);
		}
		break;
	}
	return true;
}

enum wd_status wd_render(struct wd_rendering *rendering, const struct wd_findings *findings, const char *name, FILE *file)
{
	struct wd_canvas canvas = { .out = { .heap = &canvas.heap } };
	struct wd_buffer *out = &canvas.out;
	enum wd_status status = WD_NO_MEMORY;

	wd_heap_init(&canvas.heap, &findings->options);
	canvas.scratch.heap = canvas.arena.heap = &canvas.heap;
	if (render(&canvas, rendering, findings, name)) {
		status = out->length == 0 || fwrite(out->text, 1, out->length, file) == out->length ? WD_OK : WD_IO;
	}
	wd_buffer_free(&canvas.out);
	wd_buffer_free(&canvas.scratch);
	wd_arena_free(&canvas.arena);
	return status;
}

enum wd_status wd_report_write(const struct wd_report *report, const char *name, enum wd_report_format format,
		FILE *file)
{
	struct wd_rendering rendering = { format, true, SIZE_MAX, SIZE_MAX, 0 };

	if (report == NULL || name == NULL || file == NULL) {
		return WD_MISUSE;
	}
	/* A report is made by wd_findings_create() alone: its allocator and text are behind it. */
	return wd_render(&rendering, (const struct wd_findings *)report, name, file);
}
