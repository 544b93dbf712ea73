/* totals.c - see totals.h */
#include "cli/totals.h"

#include <stdlib.h>

#include "findings/findings.h"

void wd_totals_add(struct wd_totals *totals, enum wd_outcome outcome, const struct wd_report *report)
{
	totals->files[outcome]++;
	if (report == NULL || outcome == WD_OUTCOME_PASSED_OVER) {
		return;
	}
	totals->errors += report->error_count;
	totals->warnings += report->warning_count;
	for (size_t i = 0; i < report->finding_count; i++) {
		const struct wd_finding *finding = &report->findings[i];

		if (finding->severity == WD_ERROR) {
			totals->error_codes[finding->code]++;
		} else {
			totals->warning_codes[finding->code]++;
		}
	}
}

size_t wd_totals_files(const struct wd_totals *totals)
{
	size_t count = 0;

	for (unsigned i = 0; i < WD_OUTCOME_COUNT; i++) {
		count += totals->files[i];
	}
	return count;
}

/** Write a number with commas: 1,284. */
static void write_count(size_t count, FILE *out)
{
	if (count >= 1000) {
		write_count(count / 1000, out);
		fprintf(out, ",%03zu", count % 1000);
	} else {
		fprintf(out, "%zu", count);
	}
}

/** Write a number of things: "1 error", "41 errors". */
static void write_counted(size_t count, const char *thing, FILE *out)
{
	write_count(count, out);
	fprintf(out, " %s%s", thing, count == 1 ? "" : "s");
}

/** Write how many findings there are, behind the files that have them. */
static void write_findings(const struct wd_totals *totals, FILE *out)
{
	if (totals->errors + totals->warnings == 0) {
		return;
	}
	fputs(" (", out);
	if (totals->errors > 0) {
		write_counted(totals->errors, "error", out);
	}
	if (totals->warnings > 0) {
		fputs(totals->errors > 0 ? ", " : "", out);
		write_counted(totals->warnings, "warning", out);
	}
	fputs(")", out);
}

void wd_totals_write(const struct wd_totals *totals, double seconds, FILE *out)
{
	static const char *const words[WD_OUTCOME_COUNT] = { "valid", "invalid", "not checked", "passed over", "not read" };
	enum wd_outcome of_findings = totals->files[WD_OUTCOME_INVALID] ? WD_OUTCOME_INVALID : WD_OUTCOME_VALID;
	const char *separator = ": ";

	write_counted(wd_totals_files(totals), "file", out);
	for (unsigned i = 0; i < WD_OUTCOME_COUNT; i++) {
		if (totals->files[i] > 0) {
			fputs(separator, out);
			write_count(totals->files[i], out);
			fprintf(out, " %s", words[i]);
			separator = ", ";
		}
		if (i == of_findings) {
			write_findings(totals, out);
		}
	}
	fprintf(out, "; %.2f s\n", seconds);
}

/** A row of the table of codes. */
struct row {
	size_t count;
	enum wd_severity severity;
	enum wd_code code;
};

static int by_count(const void *left, const void *right)
{
	const struct row *a = left, *b = right;

	if (a->count != b->count) {
		return a->count > b->count ? -1 : 1;
	}
	if (a->severity != b->severity) {
		return a->severity < b->severity ? -1 : 1;
	}
	return a->code < b->code ? -1 : 1;
}

void wd_totals_write_codes(const struct wd_totals *totals, FILE *out)
{
	struct row rows[2 * WD_CODE_COUNT];
	unsigned count = 0;

	for (unsigned code = 0; code < WD_CODE_COUNT; code++) {
		rows[count++] = (struct row){ totals->error_codes[code], WD_ERROR, (enum wd_code)code };
		rows[count++] = (struct row){ totals->warning_codes[code], WD_WARNING, (enum wd_code)code };
	}
	qsort(rows, count, sizeof(*rows), by_count);
	for (unsigned i = 0; i < count && rows[i].count > 0; i++) {
		fprintf(out, "%7zu  %-7s  %s\n", rows[i].count, wd_severity_string(rows[i].severity), wd_code_string(rows[i].code));
	}
}

void wd_repair_totals_write(const struct wd_repair_totals *totals, bool are_written, double seconds, FILE *out)
{
	write_counted(totals->files, "file", out);
	fputs(": ", out);
	write_count(totals->changed, out);
	fputs(are_written ? " repaired" : " can be repaired", out);
	if (totals->changed > 0) {
		fputs(" (", out);
		write_counted(totals->findings, "finding", out);
		fputs(")", out);
	}
	if (totals->left > 0) {
		fputs(", ", out);
		write_count(totals->left, out);
		fputs(are_written ? " with errors left" : " with errors that stay", out);
	}
	fprintf(out, "; %.2f s\n", seconds);
}
