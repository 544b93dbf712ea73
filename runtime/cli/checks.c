/* checks.c - see checks.h */
#include "cli/checks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/allowances.h"
#include "cli/io.h"
#include "cli/jobs.h"
#include "cli/progress.h"
#include "cli/totals.h"
#include "report/render.h"

/** Annotations of each severity that GitHub shows of a step. */
#define ANNOTATIONS 10

/** What became of one file. */
struct result {
	const struct wd_project_settings *project; /**< what its project file says, or NULL */
	struct wd_report *report;  /**< to be freed, or NULL */
	enum wd_status status;
	int error;                 /**< errno, where the status is WD_IO */
	bool is_valid;             /**< and there is nothing to print: its report is gone already */
};

/** One run. */
struct checks {
	const struct wd_cli *cli;
	const struct wd_checks_choice *choice;
	const struct wd_files *files;
	struct result *results;        /**< one a file */
	struct wd_rendering rendering;
	struct wd_progress progress;
	struct wd_totals totals;
	bool is_brief;                 /**< nothing is printed of valid files */
	size_t findings_left;          /**< that may still be printed */
	size_t not_shown;              /**< findings beyond that */
	size_t unchecked_errors;       /**< files in which nothing is checked, which is an error */
	size_t in_log;                 /**< findings that are not annotations */
	bool has_results;              /**< of a SARIF log */
	int write_error;               /**< errno of what did not get through */
};

/** The name of a file in reports. */
static const char *name_of(const struct checks *checks, size_t index)
{
	const char *path = checks->files->list[index].path;

	return strcmp(path, "-") == 0 ? checks->choice->stdin_name : path;
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

static bool has_syntax_error(const struct wd_report *report)
{
	for (size_t i = 0; i < report->finding_count; i++) {
		if (wd_code_ends_reading(report->findings[i].code)) {
			return true;
		}
	}
	return false;
}

static enum wd_outcome outcome_of(const struct wd_file *file, const struct wd_findings *findings)
{
	const struct wd_report *report = &findings->report;

	if (wd_report_is_unchecked(report)) {
		return WD_OUTCOME_UNCHECKED;
	}
	if (!file->is_named && !findings->identified && !has_syntax_error(report)) {
		return WD_OUTCOME_PASSED_OVER;
	}
	return report->error_count > 0 ? WD_OUTCOME_INVALID : WD_OUTCOME_VALID;
}

/** Whether a file is valid, and nothing is printed of it: its report is freed in the thread that made it. */
static bool is_silent(const struct checks *checks, const struct wd_file *file, const struct wd_findings *findings)
{
	return checks->is_brief && findings->report.finding_count == 0 && outcome_of(file, findings) == WD_OUTCOME_VALID
		&& !wd_allowances_may_be(checks->cli, findings);
}

/** Read all documents of a stream.  \return WD_OK or WD_NO_MEMORY. */
static enum wd_status read_stream(const struct checks *checks, const struct wd_file *file, struct wd_stream *stream,
		struct result *result)
{
	enum wd_status status;

	do {
		status = wd_stream_next(stream, NULL);
	} while (status == WD_OK);
	if (status != WD_END) {
		return status;
	}
	wd_stream_close(stream, &result->report);
	result->is_valid = is_silent(checks, file, (struct wd_findings *)result->report);
	if (result->is_valid) {
		wd_report_free(result->report);
		result->report = NULL;
	}
	return WD_OK;
}

/** Check one file.  Runs in several threads at once. */
static void check_file(void *ctx, size_t index)
{
	const struct checks *checks = ctx;
	struct result *result = &checks->results[index];
	const struct wd_file *file = &checks->files->list[index];
	struct wd_options options = wd_project_options(result->project, &checks->choice->options);
	struct wd_stream *stream;

	result->status = wd_cli_open(&stream, checks->cli, file->path, WD_CHECK, &options);
	result->error = errno;
	if (result->status == WD_OK) {
		result->status = read_stream(checks, file, stream, result);
		if (result->status != WD_OK) {
			wd_stream_close(stream, NULL);
		}
	}
}

/* ---- printing ---------------------------------------------------------------------------------------------------- */

/** Note why something that was printed did not get through, as soon as it was. */
static void note_write(struct checks *checks)
{
	if (checks->write_error == 0 && ferror(stdout)) {
		checks->write_error = errno;
	}
}

static void file_failed(struct checks *checks, const char *path, const char *why)
{
	wd_progress_hide(&checks->progress);
	wd_cli_file_error(checks->cli, path, why);
	wd_totals_add(&checks->totals, WD_OUTCOME_FAILED, NULL);
}

static bool is_text(const struct checks *checks)
{
	return checks->choice->format == WD_REPORT_TEXT || checks->choice->format == WD_REPORT_COLOR;
}

static bool is_error(void *ctx, struct wd_finding *finding)
{
	(void)ctx;
	return finding->severity == WD_ERROR;
}

/** Forget the findings that are not to be reported.  \return false when memory runs out. */
static bool choose_findings(const struct checks *checks, struct wd_findings *findings, const char *name)
{
	if (setjmp(findings->heap.recovery)) {
		return false;
	}
	wd_allowances_apply(checks->cli, findings, name);
	if (checks->choice->quiet) {
		wd_findings_filter(findings, is_error, NULL);
	}
	return true;
}

/** Whether nothing is checked in a file, and that is an error. */
static bool is_unchecked_error(const struct wd_findings *findings, enum wd_outcome outcome)
{
	return outcome == WD_OUTCOME_UNCHECKED && findings->options.strict;
}

/** Whether a line about a file is printed, beside its findings: of many files, not where none of those is. */
static bool has_summary(const struct checks *checks, const struct wd_findings *findings, enum wd_outcome outcome)
{
	const struct wd_checks_choice *choice = checks->choice;

	if (choice->is_summary) {
		return false;
	}
	if (is_unchecked_error(findings, outcome)) {
		return true;
	}
	return !choice->quiet && (choice->verbose || checks->files->count <= WD_CHECKS_MANY
		|| (outcome == WD_OUTCOME_INVALID && findings->report.finding_count > 0));
}

/** Let no more findings be printed than is asked for: the others stay counted. */
static void limit_findings(struct checks *checks, struct wd_report *report)
{
	if (report->finding_count > checks->findings_left) {
		checks->not_shown += report->finding_count - checks->findings_left;
		report->finding_count = checks->findings_left;
	}
	checks->findings_left -= report->finding_count;
}

/** Say of a file in which nothing is checked, where that is an error, and the format has no place for it. */
static void print_unchecked(struct checks *checks, struct wd_findings *findings, const char *name)
{
	if (setjmp(findings->heap.recovery) == 0) {
		findings->scratch.length = 0;
		wd_render_unchecked(&findings->scratch, findings);
		wd_progress_hide(&checks->progress);
		wd_cli_say(checks->cli, "%s: nothing checked: %.*s", name, (int)findings->scratch.length, findings->scratch.text);
	}
}

/** Print the report of a file.  \return WD_OK, WD_NO_MEMORY or WD_IO. */
static enum wd_status print_report(struct checks *checks, struct wd_findings *findings, const char *name,
		enum wd_outcome outcome)
{
	size_t annotations = checks->rendering.errors + checks->rendering.warnings;
	enum wd_status status;

	limit_findings(checks, &findings->report);
	checks->rendering.has_summary = has_summary(checks, findings, outcome);
	if (checks->choice->is_summary && is_text(checks)) {
		findings->report.finding_count = 0;
	}
	if (checks->rendering.format == WD_REPORT_SARIF && findings->report.finding_count > 0) {
		fputs(checks->has_results ? ",\n" : "", stdout);
		note_write(checks);
		checks->has_results = true;
	}
	wd_progress_hide(&checks->progress);
	status = wd_render(&checks->rendering, findings, name, stdout);
	note_write(checks);
	annotations -= checks->rendering.errors + checks->rendering.warnings;
	if (checks->rendering.format == WD_REPORT_GITHUB) {
		checks->in_log += findings->report.finding_count - annotations;
	}
	if (is_unchecked_error(findings, outcome) && !is_text(checks)) {
		print_unchecked(checks, findings, name);
	}
	return status;
}

static void print_passed_over(struct checks *checks, const char *name)
{
	if (is_text(checks) && checks->choice->verbose && !checks->choice->is_summary) {
		wd_progress_hide(&checks->progress);
		wd_cli_print_shown(name, stdout);
		fputs(": passed over: no API version, and no kind of this schema\n", stdout);
		note_write(checks);
	}
}

/** Print the report of a file, and count it.  \return WD_OK, WD_NO_MEMORY or WD_IO. */
static enum wd_status take_report(struct checks *checks, const struct wd_file *file, struct wd_findings *findings,
		const char *name)
{
	enum wd_outcome outcome;
	enum wd_status status = WD_OK;
	size_t count;

	if (!choose_findings(checks, findings, name)) {
		return WD_NO_MEMORY;
	}
	outcome = outcome_of(file, findings);
	count = findings->report.finding_count;
	if (outcome == WD_OUTCOME_PASSED_OVER) {
		print_passed_over(checks, name);
	} else {
		status = print_report(checks, findings, name, outcome);
		findings->report.finding_count = count; /* those that were not printed count, too */
	}
	if (status != WD_NO_MEMORY) {
		checks->unchecked_errors += is_unchecked_error(findings, outcome);
		wd_totals_add(&checks->totals, outcome, &findings->report);
	}
	return status;
}

/** Print what was found in a file. */
static void take_file(void *ctx, size_t index)
{
	struct checks *checks = ctx;
	struct result *result = &checks->results[index];
	const char *name = name_of(checks, index);

	if (result->is_valid) {
		wd_totals_add(&checks->totals, WD_OUTCOME_VALID, NULL);
	} else if (result->status == WD_OK) {
		result->status = take_report(checks, &checks->files->list[index], (struct wd_findings *)result->report, name);
	}
	if (result->status != WD_OK && !ferror(stdout)) {
		file_failed(checks, name, result->status == WD_IO ? strerror(result->error) : wd_status_string(result->status));
	}
	wd_report_free(result->report);
	result->report = NULL;
	wd_progress_show(&checks->progress, index + 1);
}

/* ---- the run ----------------------------------------------------------------------------------------------------- */

/** Print what comes before the reports.  \return whether there was memory for it. */
static bool print_beginning(struct checks *checks)
{
	enum wd_status status = WD_OK;

	if (checks->choice->format == WD_REPORT_SARIF) {
		status = wd_sarif_begin(checks->cli->name, stdout);
	} else if (checks->choice->format == WD_REPORT_JUNIT) {
		fputs("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n", stdout);
	}
	note_write(checks);
	return status != WD_NO_MEMORY;
}

/** Print what comes after the reports. */
static void print_end(struct checks *checks)
{
	if (checks->choice->format == WD_REPORT_SARIF) {
		wd_sarif_end(checks->totals.files[WD_OUTCOME_FAILED] == 0, stdout);
	} else if (checks->choice->format == WD_REPORT_JUNIT) {
		fputs("</testsuites>\n", stdout);
	}
	if (checks->in_log > 0) {
		printf("::notice::GitHub shows %d errors and %d warnings of a step; %zu further finding%s in its log\n", ANNOTATIONS,
				ANNOTATIONS, checks->in_log, checks->in_log == 1 ? " is" : "s are");
	}
	note_write(checks);
}

/** Print what all files come to: in the formats of programs, only where it is asked for, and not among them. */
static void print_totals(struct checks *checks)
{
	const struct wd_checks_choice *choice = checks->choice;
	FILE *out = is_text(checks) ? stdout : stderr;

	if (checks->not_shown > 0 && !choice->is_summary) {
		fprintf(out, "%zu further finding%s not shown\n", checks->not_shown, checks->not_shown == 1 ? " is" : "s are");
	}
	if (choice->has_statistics || choice->is_summary) {
		wd_totals_write_codes(&checks->totals, out);
	}
	if (choice->is_summary || (is_text(checks) && !choice->quiet
			&& (wd_totals_files(&checks->totals) > 1 || checks->totals.files[WD_OUTCOME_PASSED_OVER] > 0))) {
		wd_totals_write(&checks->totals, wd_progress_seconds(&checks->progress), out);
	}
	note_write(checks);
}

static int exit_status(const struct checks *checks, const struct wd_projects *projects)
{
	const size_t *files = checks->totals.files;
	bool is_empty = files[WD_OUTCOME_VALID] + files[WD_OUTCOME_INVALID] == 0 && checks->choice->options.strict;

	if (files[WD_OUTCOME_FAILED] > 0 || projects->failed) {
		return WD_CLI_FAILED;
	}
	if (files[WD_OUTCOME_INVALID] > 0 || checks->unchecked_errors > 0 || is_empty) {
		return WD_CLI_INVALID;
	}
	return WD_CLI_VALID;
}

/** Find the project file of each file, before threads read them. */
static void find_projects(struct checks *checks, struct wd_projects *projects)
{
	for (size_t i = 0; i < checks->files->count; i++) {
		checks->results[i].project = wd_projects_find(projects, name_of(checks, i));
	}
}

int wd_checks_run(const struct wd_cli *cli, const struct wd_checks_choice *choice, const struct wd_files *files,
		struct wd_projects *projects, size_t failed)
{
	struct checks checks = { .cli = cli, .choice = choice, .files = files, .findings_left = choice->max_findings,
		.rendering = { choice->format, true, ANNOTATIONS, ANNOTATIONS, wd_cli_columns(STDOUT_FILENO) } };

	checks.is_brief = is_text(&checks) && !choice->verbose && files->count > WD_CHECKS_MANY;
	checks.totals.files[WD_OUTCOME_FAILED] = failed;
	checks.totals.files[WD_OUTCOME_PASSED_OVER] = files->passed_over;
	checks.progress = wd_progress_begin(files->count);
	checks.results = calloc(files->count + 1, sizeof(*checks.results));
	if (checks.results && print_beginning(&checks)) {
		find_projects(&checks, projects);
		wd_jobs_run(choice->jobs, files->count, check_file, take_file, &checks);
		wd_progress_hide(&checks.progress);
		print_end(&checks);
		print_totals(&checks);
	} else {
		file_failed(&checks, "standard output", wd_status_string(WD_NO_MEMORY));
	}
	free(checks.results);
	errno = checks.write_error;
	return wd_cli_finish(cli, exit_status(&checks, projects));
}
