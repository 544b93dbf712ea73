/* render_sarif.c - reports as results of a SARIF 2.1.0 log, and what is around them. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "report/render.h"
#include "yaml/scalar.h"

/** The page of codes, to which the rules link: a build says where it is published. */
#ifndef WD_HELP_URI
#define WD_HELP_URI "" /* the page of findings is not published */
#endif

/** `"name":"text"`. */
static void add_text_property(struct wd_buffer *out, const char *name, const char *text)
{
	wd_buffer_print(out, "\"%s\":", name);
	wd_scalar_add_json_string(out, text);
}

/* ---- results ----------------------------------------------------------------------------------------------------- */

/** The base of relative paths: the folder where the tool runs, usually the top of a repository. */
#define BASE "%SRCROOT%"

/** Append a path as the text of a URI, what a URI cannot hold as %XX. */
static void add_uri_path(struct wd_buffer *out, const char *path)
{
	static const char unreserved[] =
		"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/!$&()*+,;=@";

	while (*path) {
		size_t plain = strspn(path, unreserved);

		wd_buffer_add(out, path, plain);
		path += plain;
		if (*path) {
			wd_buffer_print(out, "%%%02X", (unsigned)(unsigned char)*path++);
		}
	}
}

/** Append where an input is: an absolute path with its scheme, a relative one with its base. */
static void add_artifact(struct wd_buffer *out, const char *path)
{
	while (path[0] == '.' && path[1] == '/') {
		path += 1 + strspn(path + 1, "/");
	}
	wd_buffer_add_string(out, *path == '/' ? "{\"uri\":\"file://" : "{\"uri\":\"");
	add_uri_path(out, path);
	wd_buffer_add_string(out, *path == '/' ? "\"}" : "\",\"uriBaseId\":\"" BASE "\"}");
}

/** The second place of a finding. */
static void add_related_location(struct wd_buffer *out, const struct wd_related *related, const char *name)
{
	wd_buffer_add_string(out, ",\"relatedLocations\":[{\"physicalLocation\":{\"artifactLocation\":");
	add_artifact(out, name);
	wd_buffer_print(out, ",\"region\":{\"startLine\":%" PRIu32 ",\"startColumn\":%" PRIu32 "}},\"message\":{",
			related->line, related->column);
	add_text_property(out, "text", related->message);
	wd_buffer_add_string(out, "}}]");
}

/* ---- fingerprints ------------------------------------------------------------------------------------------------ */

/** What makes a finding the same in another version of its input: not its place, but what it says of which field. */
struct fingerprint {
	uint64_t hash;    /**< of code, path and message */
	size_t index;     /**< of the finding */
	unsigned ordinal; /**< among those with the same hash, from 1 */
};

static uint64_t hash_text(uint64_t hash, const char *text)
{
	do {
		hash = (hash ^ (unsigned char)*text) * 0x100000001b3u;
	} while (*text++);
	return hash;
}

static int by_hash(const void *left, const void *right)
{
	const struct fingerprint *a = left, *b = right;

	if (a->hash != b->hash) {
		return a->hash < b->hash ? -1 : 1;
	}
	return a->index < b->index ? -1 : 1;
}

static int by_index(const void *left, const void *right)
{
	const struct fingerprint *a = left, *b = right;

	return a->index < b->index ? -1 : 1;
}

/** The fingerprints of all findings, in their order. */
static const struct fingerprint *make_fingerprints(struct wd_arena *arena, const struct wd_report *report)
{
	size_t count = report->finding_count;
	struct fingerprint *prints = wd_arena_alloc(arena, (count + 1) * sizeof(*prints));

	for (size_t i = 0; i < count; i++) {
		const struct wd_finding *finding = &report->findings[i];
		uint64_t hash = hash_text(0xcbf29ce484222325u, finding->code_text);

		prints[i].hash = hash_text(hash_text(hash, finding->path), finding->message);
		prints[i].index = i;
	}
	qsort(prints, count, sizeof(*prints), by_hash);
	for (size_t i = 0; i < count; i++) {
		prints[i].ordinal = i > 0 && prints[i - 1].hash == prints[i].hash ? prints[i - 1].ordinal + 1 : 1;
	}
	qsort(prints, count, sizeof(*prints), by_index);
	return prints;
}

/* ---- fixes ------------------------------------------------------------------------------------------------------- */

/** A place in the text, found by walking there from the last one. */
struct walker {
	const struct wd_findings *findings;
	size_t at;
	uint32_t line;       /**< from 1 */
	size_t line_start;
};

static void walk_from_start(struct walker *walker)
{
	const char *text = walker->findings->text;
	size_t length = walker->findings->length;

	walker->at = walker->line_start = length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
	walker->line = 1;
}

static void walk_to(struct walker *walker, size_t offset)
{
	const char *text = walker->findings->text;
	size_t length = walker->findings->length;

	if (offset < walker->line_start) {
		walk_from_start(walker);
	}
	while (walker->at < offset) {
		size_t width = wd_text_break(text + walker->at, length - walker->at);

		walker->at += width ? width : 1;
		if (width) {
			walker->line++;
			walker->line_start = walker->at;
		}
	}
	walker->at = offset;
}

/** `"startLine":1,"startColumn":2`. */
static void add_position(struct wd_buffer *out, struct walker *walker, const char *which, size_t offset)
{
	walk_to(walker, offset);
	wd_buffer_print(out, "\"%sLine\":%" PRIu32 ",\"%sColumn\":%zu", which, walker->line, which,
			wd_text_count(walker->findings->text + walker->line_start, offset - walker->line_start) + 1);
}

/** What repairs a finding: one fix, of all its edits. */
static void add_fix(struct wd_buffer *out, struct walker *walker, const struct wd_finding *finding, const char *name)
{
	wd_buffer_add_string(out, ",\"fixes\":[{\"description\":{");
	add_text_property(out, "text", finding->hint ? finding->hint : wd_code_remedy(finding->code));
	wd_buffer_add_string(out, "},\"artifactChanges\":[{\"artifactLocation\":");
	add_artifact(out, name);
	wd_buffer_add_string(out, ",\"replacements\":[");
	for (size_t i = 0; i < finding->edit_count; i++) {
		const struct wd_edit *edit = &finding->edits[i];

		wd_buffer_add_string(out, i ? ",{\"deletedRegion\":{" : "{\"deletedRegion\":{");
		add_position(out, walker, "start", edit->offset);
		wd_buffer_add_string(out, ",");
		add_position(out, walker, "end", edit->offset + edit->length);
		wd_buffer_add_string(out, "},\"insertedContent\":{");
		add_text_property(out, "text", edit->text);
		wd_buffer_add_string(out, "}}");
	}
	wd_buffer_add_string(out, "]}]}]");
}

/* ---- a result ---------------------------------------------------------------------------------------------------- */

static void add_location(struct wd_buffer *out, const struct wd_finding *finding, const char *name)
{
	wd_buffer_add_string(out, ",\"locations\":[{\"physicalLocation\":{\"artifactLocation\":");
	add_artifact(out, name);
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

static void add_result(struct wd_buffer *out, struct walker *walker, const struct wd_finding *finding, const char *name,
		const struct fingerprint *fingerprint)
{
	wd_buffer_add_string(out, "{");
	add_text_property(out, "ruleId", finding->code_text);
	if (finding->code != WD_CODE_OWN) { /* of which the log has no rule */
		wd_buffer_print(out, ",\"ruleIndex\":%u", (unsigned)finding->code);
	}
	wd_buffer_print(out, ",\"level\":\"%s\",\"message\":{\"text\":", wd_severity_string(finding->severity));
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
	if (finding->edit_count > 0) {
		add_fix(out, walker, finding, name);
	}
	wd_buffer_print(out, ",\"partialFingerprints\":{\"finding/v1\":\"%016" PRIx64 ":%u\"}}", fingerprint->hash,
			fingerprint->ordinal);
}

void wd_render_sarif(struct wd_canvas *canvas, const struct wd_report *report, const char *name)
{
	const struct fingerprint *fingerprints = make_fingerprints(&canvas->arena, report);
	struct wd_buffer *out = &canvas->out;
	struct walker walker = { .findings = (const struct wd_findings *)report };

	walk_from_start(&walker);
	for (size_t i = 0; i < report->finding_count; i++) {
		wd_buffer_add_string(out, i ? ",\n" : "");
		add_result(out, &walker, &report->findings[i], name, &fingerprints[i]);
	}
}

/* ---- the log around them ----------------------------------------------------------------------------------------- */

static void add_rule(struct wd_buffer *out, struct wd_buffer *text, enum wd_code code, const char *tool)
{
	wd_buffer_add_string(out, "{");
	add_text_property(out, "id", wd_code_string(code));
	wd_buffer_add_string(out, ",\"shortDescription\":{");
	add_text_property(out, "text", wd_code_cause(code));
	wd_buffer_add_string(out, "},\"help\":{");
	add_text_property(out, "text", wd_code_remedy(code));
	wd_buffer_add_string(out, ",\"markdown\":");
	text->length = 0;
	wd_buffer_print(text, "%s\n\n%s\n\n`%s explain %s` shows an example.%c", wd_code_cause(code), wd_code_remedy(code),
			tool, wd_code_string(code), '\0');
	wd_scalar_add_json_string(out, text->text);
	if (WD_HELP_URI[0]) {
		wd_buffer_print(out, "},\"helpUri\":\"%s#%s\"", WD_HELP_URI, wd_code_string(code));
	} else {
		wd_buffer_add_string(out, "}");
	}
	wd_buffer_print(out, ",\"defaultConfiguration\":{\"level\":\"%s\"}}", wd_severity_string(wd_code_severity(code)));
}

static bool add_beginning(struct wd_heap *heap, struct wd_buffer *out, struct wd_buffer *text, const char *tool)
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
		add_rule(out, text, (enum wd_code)i, tool);
	}
	wd_buffer_add_string(out, "]}},\"columnKind\":\"unicodeCodePoints\",\"results\":[\n");
	return true;
}

enum wd_status wd_sarif_begin(const char *tool, FILE *file)
{
	struct wd_heap heap;
	struct wd_buffer out = { .heap = &heap }, text = { .heap = &heap };
	enum wd_status status = WD_NO_MEMORY;

	if (tool == NULL || file == NULL) {
		return WD_MISUSE;
	}
	wd_heap_init(&heap, NULL);
	if (add_beginning(&heap, &out, &text, tool)) {
		status = fwrite(out.text, 1, out.length, file) == out.length ? WD_OK : WD_IO;
	}
	wd_buffer_free(&out);
	wd_buffer_free(&text);
	return status;
}

enum wd_status wd_sarif_end(bool complete, FILE *out)
{
	static const char end[] = "],\n\"invocations\":[{\"executionSuccessful\":%s}]}]}\n";

	return out == NULL ? WD_MISUSE : fprintf(out, end, complete ? "true" : "false") < 0 ? WD_IO : WD_OK;
}
