/* render_github.c - reports as workflow commands: `::error file=...,line=...::message`. */
#include <inttypes.h>
#include <string.h>

#include "base/shown.h"
#include "report/render.h"

/** Append text from outside with the characters escaped that would end it, and '%'. */
static void add_escaped(struct wd_buffer *out, const char *text, const char *special)
{
	const size_t length = strlen(text);

	for (size_t at = 0; at < length;) {
		struct wd_shown shown = wd_show(text, length, at);

		if (strchr(special, text[at])) {
			wd_buffer_print(out, "%%%02X", (unsigned)(unsigned char)text[at]);
		} else {
			wd_buffer_add_string(out, shown.text);
		}
		at += shown.width;
	}
}

static void add_property(struct wd_buffer *out, const char *name, const char *text)
{
	wd_buffer_print(out, "%s=", name);
	add_escaped(out, text, "%\r\n:,");
}

static void add_command(struct wd_buffer *out, const struct wd_finding *finding, const char *name)
{
	static const char message_special[] = "%\r\n";

	while (name[0] == '.' && name[1] == '/') { /* paths are those of a repository */
		name += 1 + strspn(name + 1, "/");
	}
	wd_buffer_print(out, "::%s ", wd_severity_string(finding->severity));
	add_property(out, "file", name);
	if (finding->line) {
		wd_buffer_print(out, ",line=%" PRIu32 ",col=%" PRIu32 ",endColumn=%" PRIu32, finding->line, finding->column,
				finding->column + finding->length);
	}
	add_property(out, ",title", finding->code_text);
	wd_buffer_add_string(out, "::");
	add_escaped(out, finding->message, message_special);
	if (finding->hint) {
		wd_buffer_add_string(out, "%0Ahint: ");
		add_escaped(out, finding->hint, message_special);
	}
	if (finding->related) {
		wd_buffer_print(out, "%%0A%s: line %" PRIu32 ", column %" PRIu32, finding->related->message,
				finding->related->line, finding->related->column);
	}
	wd_buffer_add_string(out, "\n");
}

void wd_render_github(struct wd_buffer *out, const struct wd_report *report, const char *name,
		struct wd_rendering *rendering)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		const struct wd_finding *finding = &report->findings[i];
		size_t *left = finding->severity == WD_ERROR ? &rendering->errors : &rendering->warnings;

		if (*left > 0) {
			add_command(out, finding, name);
			--*left;
		} else {
			wd_render_finding(out, report, i, name, false);
		}
	}
}
