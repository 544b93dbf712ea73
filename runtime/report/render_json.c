/* render_json.c - reports as one JSON object on one line. */
#include <inttypes.h>

#include "report/render.h"
#include "yaml/scalar.h"

static void add_json_member(struct wd_buffer *out, const char *name, const char *text)
{
	wd_buffer_add(out, ",", 1);
	wd_scalar_add_json_string(out, name);
	wd_buffer_add(out, ":", 1);
	wd_scalar_add_json_string(out, text);
}

static void add_json_edits(struct wd_buffer *out, const struct wd_finding *finding)
{
	wd_buffer_add_string(out, ",\"edits\":[");
	for (size_t i = 0; i < finding->edit_count; i++) {
		const struct wd_edit *edit = &finding->edits[i];

		wd_buffer_print(out, "%s{\"offset\":%zu,\"length\":%zu", i ? "," : "", edit->offset, edit->length);
		add_json_member(out, "text", edit->text);
		wd_buffer_add(out, "}", 1);
	}
	wd_buffer_add(out, "]", 1);
}

static void add_json_finding(struct wd_buffer *out, const struct wd_finding *finding)
{
	wd_buffer_print(out, "{\"doc\":%" PRIu32, finding->document);
	add_json_member(out, "severity", wd_severity_string(finding->severity));
	add_json_member(out, "code", finding->code_text);
	add_json_member(out, "path", finding->path);
	wd_buffer_print(out, ",\"line\":%" PRIu32 ",\"column\":%" PRIu32, finding->line,
			finding->column);
	add_json_member(out, "message", finding->message);
	add_json_member(out, "hint", finding->hint);
	if (finding->related) {
		wd_buffer_print(out, ",\"related\":[{\"line\":%" PRIu32 ",\"column\":%" PRIu32, finding->related->line,
				finding->related->column);
		add_json_member(out, "message", finding->related->message);
		wd_buffer_add(out, "}]", 2);
	}
	if (finding->edit_count > 0) {
		add_json_edits(out, finding);
	}
	wd_buffer_add(out, "}", 1);
}

void wd_render_json(struct wd_buffer *out, const struct wd_report *report, const char *name)
{
	wd_buffer_add_string(out, "{\"file\":");
	wd_scalar_add_json_string(out, name);
	wd_buffer_add_string(out, report->error_count ? ",\"valid\":false" : ",\"valid\":true");
	wd_buffer_add_string(out, ",\"documents\":[");
	for (size_t i = 0; i < report->document_count; i++) {
		wd_buffer_add_string(out, i ? "," : "");
		wd_scalar_add_json_string(out, wd_document_state_string((enum wd_document_state)report->documents[i]));
	}
	wd_buffer_add_string(out, "],\"findings\":[");
	for (size_t i = 0; i < report->finding_count; i++) {
		wd_buffer_add_string(out, i ? "," : "");
		add_json_finding(out, &report->findings[i]);
	}
	wd_buffer_add_string(out, "]}\n");
}
