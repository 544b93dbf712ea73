/* render_summary.c - what a whole report comes to, as a line. */
#include <string.h>

#include "base/shown.h"
#include "report/render.h"

/** How many documents are in each state. */
struct states {
	size_t of[WD_NOT_YAML + 1];
};

static struct states count_states(const struct wd_report *report)
{
	struct states states = { { 0 } };

	for (size_t i = 0; i < report->document_count; i++) {
		states.of[report->documents[i]]++;
	}
	return states;
}

bool wd_report_is_unchecked(const struct wd_report *report)
{
	return report->error_count == 0 && report->warning_count == 0 && count_states(report).of[WD_CHECKED] == 0;
}

/** "1 document", for the first of a list; for the others the number alone. */
static void add_count(struct wd_buffer *out, bool is_first, size_t count, const char *which)
{
	if (is_first) {
		wd_buffer_print(out, "%zu %sdocument%s", count, which, count == 1 ? "" : "s");
	} else {
		wd_buffer_print(out, ", %zu%s%.*s", count, *which ? " " : "", (int)strcspn(which, " "), which);
	}
}

void wd_render_unchecked(struct wd_buffer *out, const struct wd_findings *findings)
{
	size_t empty = count_states(&findings->report).of[WD_EMPTY];
	bool is_first = true;

	for (unsigned i = 0; i < WD_UNCHECKED_VERSIONS && findings->unchecked[i].version; i++, is_first = false) {
		const char *version = findings->unchecked[i].version;

		add_count(out, is_first, findings->unchecked[i].count, "");
		wd_buffer_add_string(out, *version ? " of " : " without an API version");
		wd_buffer_add_shown(out, version, strlen(version));
	}
	if (findings->unchecked_more > 0) {
		wd_buffer_print(out, ", %zu of others", findings->unchecked_more);
	}
	if (empty > 0) {
		add_count(out, is_first, empty, "empty ");
	} else if (is_first) {
		wd_buffer_add_string(out, "no document");
	}
}

/** "2 checked, 1 skipped". */
static void add_states(struct wd_buffer *out, const struct wd_report *report)
{
	struct states states = count_states(report);

	for (unsigned i = 0, listed = 0; i <= WD_NOT_YAML; i++) {
		if (states.of[i]) {
			wd_buffer_print(out, "%s%zu %s", listed++ ? ", " : "", states.of[i],
					i == WD_NOT_YAML ? "not YAML" : wd_document_state_string((enum wd_document_state)i));
		}
	}
}

void wd_render_summary(struct wd_buffer *out, const struct wd_findings *findings, const char *name)
{
	const struct wd_report *report = &findings->report;

	wd_buffer_add_shown(out, name, strlen(name));
	if (wd_report_is_unchecked(report)) {
		wd_buffer_add_string(out, ": nothing checked: ");
		wd_render_unchecked(out, findings);
	} else {
		wd_buffer_add_string(out, report->error_count ? ": invalid: " : ": valid: ");
		add_states(out, report);
		if (report->error_count + report->warning_count > 0) {
			wd_buffer_print(out, "; %zu error%s, %zu warning%s", report->error_count, report->error_count == 1 ? "" : "s",
					report->warning_count, report->warning_count == 1 ? "" : "s");
		}
	}
	wd_buffer_add(out, "\n", 1);
}
