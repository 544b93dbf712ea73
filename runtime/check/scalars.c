/* scalars.c - see scalars.h */
#include "check/scalars.h"

#include "yaml/scalar.h"

/** What a node is, for a message. */
static const char *describe(const struct wd_event *event)
{
	if (event->type == WD_EVENT_MAPPING_START) {
		return "a mapping";
	}
	if (event->type == WD_EVENT_SEQUENCE_START) {
		return "a sequence";
	}
	switch (wd_scalar_type(event)) {
	case WD_SCALAR_NULL:
		return "null";
	case WD_SCALAR_BOOLEAN:
		return "a boolean";
	case WD_SCALAR_NUMBER:
		return "a number";
	case WD_SCALAR_UNFIT:
		return "a value that does not fit its tag";
	default:
		return "a string";
	}
}

/** Findings from which on no line of the input is looked at again. */
#define MOST_LOOKS 20

bool wd_is_template(const struct wd_findings *findings, const struct wd_place *place)
{
	size_t length, at = place->column;
	const char *line;

	if (findings->report.finding_count >= MOST_LOOKS || at == 0) {
		return false;
	}
	line = wd_findings_line(findings, place->line, &length);
	return at <= length && line[at - 1] == '{' && ((at < length && line[at] == '{') || (at > 1 && line[at - 2] == '{'));
}

void wd_find_wrong_type(struct wd_findings *findings, const struct wd_event *event, const char *expected,
		const char *hint)
{
	if (event->type == WD_EVENT_MAPPING_START && wd_is_template(findings, &event->place)) {
		hint = WD_TEMPLATE_HINT;
	}
	wd_find(findings, WD_CODE_WRONG_TYPE, &event->place, NULL, hint, "expected %s, found %s", expected,
			describe(event));
}

void wd_find_bad_value(struct wd_findings *findings, const struct wd_event *event, const char *what,
		const char *hint)
{
	wd_find(findings, WD_CODE_BAD_VALUE, &event->place, NULL, hint, "%s is not %s",
			wd_findings_quote(findings, event->text, event->length), what);
}
