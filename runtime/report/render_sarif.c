/* render_sarif.c - reports as results of a SARIF 2.1.0 log, and what stands around them. */
#include <inttypes.h>
#include <string.h>

#include "report/render.h"
#include "yaml/scalar.h"

/** `"name":"text"`. */
static void add_text_property(struct wd_buffer *out, const char *name, const char *text)
{
	wd_buffer_print(out, "\"%s\":", name);
	wd_scalar_add_json_string(out, text);
}

/* ---- results ----------------------------------------------------------------------------------------------------- */

/** Append a path as the text of a URI: absolute ones with a scheme, what a URI cannot hold as %XX. */
static void add_uri(struct wd_buffer *out, const char *path)
{
	static const char unreserved[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&()*+,;=@";

	wd_buffer_add_string(out, *path == '/' ? "\"file://" : "\"");
	while (*path) {
		size_t plain = strspn(path, unreserved);

		wd_buffer_add(out, path, plain);
		path += plain;
		if (*path) {
			wd_buffer_print(out, "%%%02X", (unsigned)(unsigned char)*path++);
		}
	}
	wd_buffer_add_string(out, "\"");
}

/** The second place of a finding. */
static void add_related_location(struct wd_buffer *out, const struct wd_related *related, const char *name)
{
	wd_buffer_add_string(out, ",\"relatedLocations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
	add_uri(out, name);
	wd_buffer_print(out, "},\"region\":{\"startLine\":%" PRIu32 ",\"startColumn\":%" PRIu32 "}},\"message\":{",
			related->line, related->column);
	add_text_property(out, "text", related->message);
	wd_buffer_add_string(out, "}}]");
}

static void add_location(struct wd_buffer *out, const struct wd_finding *finding, const char *name)
{
	wd_buffer_add_string(out, ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":");
	add_uri(out, name);
	wd_buffer_add_string(out, "}");
	if (finding->line) {
		wd_buffer_print(out, ",\"region\":{\"startLine\":%" PRIu32 ",\"startColumn\":%" PRIu32 ",\"endColumn\":%" PRIu32 "}",
				finding->line, finding->column, finding->column + finding->length);
	}
	wd_buffer_add_string(out, "}");
	if (finding->path[0]) {
		wd_buffer_add_string(out, ",\"logicalLocations\":[{");
		add_text_property(out, "fullyQualifiedName", finding->path);
		wd_buffer_add_string(out, "}]");
	}
	wd_buffer_add_string(out, "}]");
}

static void add_result(struct wd_buffer *out, const struct wd_finding *finding, const char *name)
{
	wd_buffer_add_string(out, "{");
	add_text_property(out, "ruleId", wd_code_string(finding->code));
	wd_buffer_print(out, ",\"ruleIndex\":%u,\"level\":\"%s\",\"message\":{\"text\":", (unsigned)finding->code,
			wd_severity_string(finding->severity));
	wd_scalar_add_json_string(out, finding->message);
	wd_buffer_add_string(out, "}");
	if (finding->hint) {
		wd_buffer_add_string(out, ",\"properties\":{");
		add_text_property(out, "hint", finding->hint);
		wd_buffer_add_string(out, "}");
	}
	add_location(out, finding, name);
	if (finding->related) {
		add_related_location(out, finding->related, name);
	}
	wd_buffer_add_string(out, "}");
}

void wd_render_sarif(struct wd_buffer *out, const struct wd_report *report, const char *name)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		wd_buffer_add_string(out, i ? ",\n" : "");
		add_result(out, &report->findings[i], name);
	}
}

/* ---- the log around them ----------------------------------------------------------------------------------------- */

static void add_rule(struct wd_buffer *out, enum wd_code code)
{
	wd_buffer_add_string(out, "{");
	add_text_property(out, "id", wd_code_string(code));
	wd_buffer_add_string(out, ",\"shortDescription\":{");
	add_text_property(out, "text", wd_code_cause(code));
	wd_buffer_add_string(out, "},\"help\":{");
	add_text_property(out, "text", wd_code_remedy(code));
	wd_buffer_print(out, "},\"defaultConfiguration\":{\"level\":\"%s\"}}", wd_severity_string(wd_code_severity(code)));
}

static bool add_beginning(struct wd_heap *heap, struct wd_buffer *out, const char *tool)
{
	if (setjmp(heap->recovery)) {
		return false;
	}
	wd_buffer_add_string(out, "{\"$schema\":\"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
			"sarif-schema-2.1.0.json\",\n\"version\":\"2.1.0\",\"runs\":[{\"tool\":{\"driver\":{");
	add_text_property(out, "name", tool);
	wd_buffer_print(out, ",\"version\":\"%s\",\"rules\":[\n", WD_VERSION);
	for (unsigned i = 0; i < WD_CODE_COUNT; i++) {
		wd_buffer_add_string(out, i ? ",\n" : "");
		add_rule(out, (enum wd_code)i);
	}
	wd_buffer_add_string(out, "]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n");
	return true;
}

enum wd_status wd_sarif_begin(const char *tool, FILE *out)
{
	struct wd_heap heap;
	struct wd_buffer text = { .heap = &heap };
	enum wd_status status = WD_NO_MEMORY;

	if (tool == NULL || out == NULL) {
		return WD_MISUSE;
	}
	wd_heap_init(&heap, NULL);
	if (add_beginning(&heap, &text, tool)) {
		status = fwrite(text.text, 1, text.length, out) == text.length ? WD_OK : WD_IO;
	}
	wd_buffer_free(&text);
	return status;
}

enum wd_status wd_sarif_end(FILE *out)
{
	return out == NULL ? WD_MISUSE : fputs("]}]}\n", out) < 0 ? WD_IO : WD_OK;
}
