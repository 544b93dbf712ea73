/* fix.c - the command `fix`. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/commands/commands.h"
#include "cli/diff.h"
#include "cli/io.h"
#include "cli/fixing.h"
#include "cli/progress.h"
#include "cli/replace.h"
#include "cli/selection.h"
#include "cli/totals.h"
#include "cli/usage.h"
#include "report/render.h"

/** A larger file is not read: it is beyond the limit of what is checked. */
#define MOST_BYTES ((size_t)16 * 1024 * 1024)

/** One run of the command. */
struct fix {
	const struct wd_cli *cli;
	struct wd_selection selection;
	bool in_place;
	bool is_diff;
	bool is_check;
	struct wd_repair_totals totals;
	struct wd_progress progress;
	bool failed;       /**< to read or write one */
};

static void file_failed(void *ctx, const char *path, const char *why)
{
	struct fix *fix = ctx;

	wd_progress_hide(&fix->progress);
	wd_cli_file_error(fix->cli, path, why);
	fix->failed = true;
}

/** Print what is left to find, where people see it beside the text. */
static void print_left(struct fix *fix, const struct wd_file *file, const struct wd_repaired *repaired)
{
	fix->totals.left += repaired->report->error_count > 0;
	if (repaired->report->finding_count > 0 && !fix->is_check) {
		struct wd_rendering rendering = { WD_REPORT_TEXT, true, SIZE_MAX, SIZE_MAX, wd_cli_columns(STDERR_FILENO) };

		wd_render(&rendering, (const struct wd_findings *)repaired->report, file->path, stderr);
	}
}

static const char *plural(size_t count)
{
	return count == 1 ? "" : "s";
}

/** Write a file that changes, or say what would change. */
static void put_out_change(struct fix *fix, const struct wd_file *file, const char *text, size_t length,
		const struct wd_repaired *repaired)
{
	fix->totals.changed++;
	fix->totals.findings += repaired->count;
	if (fix->is_diff && !wd_diff_write(stdout, file->path, text, length, repaired->text, repaired->length)) {
		file_failed(fix, file->path, wd_status_string(WD_NO_MEMORY));
	}
	if (fix->is_check && !fix->is_diff) {
		wd_cli_print_shown(file->path, stdout);
		printf(": %zu finding%s can be repaired\n", repaired->count, plural(repaired->count));
	}
	if (fix->in_place && !wd_file_replace(file->path, repaired->text, repaired->length)) {
		file_failed(fix, file->path, strerror(errno));
	} else if (fix->in_place) {
		wd_cli_print_shown(file->path, stdout);
		printf(": %zu finding%s repaired\n", repaired->count, plural(repaired->count));
	}
}

/** Whether a file that was found is none of the schema's: it has no API version, and no kind of it. */
static bool is_passed_over(const struct wd_file *file, const struct wd_report *report)
{
	return !file->is_named && !((const struct wd_findings *)report)->identified;
}

static void fix_text(struct fix *fix, const struct wd_file *file, const char *text, size_t length)
{
	static const struct wd_options standard;
	struct wd_options options = wd_project_options(wd_projects_find(&fix->selection.projects, file->path), &standard);
	struct wd_repaired repaired;
	enum wd_status status = wd_repair(&repaired, fix->cli, text, length, &options);

	if (status != WD_OK) {
		file_failed(fix, file->path, wd_status_string(status));
		return;
	}
	if (!is_passed_over(file, repaired.report)) {
		bool is_changed = repaired.length != length || memcmp(repaired.text, text, length) != 0;

		if (is_changed || repaired.report->finding_count > 0) {
			wd_progress_hide(&fix->progress);
		}
		if (is_changed) {
			put_out_change(fix, file, text, length, &repaired);
		}
		if (!fix->in_place && !fix->is_diff && !fix->is_check) {
			fwrite(repaired.text, 1, repaired.length, stdout);
		}
		print_left(fix, file, &repaired);
	}
	wd_repaired_free(&repaired);
}

static void fix_file(struct fix *fix, const struct wd_file *file)
{
	char *text;
	size_t length;

	if (wd_file_read(file->path, MOST_BYTES, &text, &length)) {
		fix_text(fix, file, text, length);
		free(text);
	} else {
		file_failed(fix, file->path, strerror(errno));
	}
}

static void say_empty(void *ctx, const char *path, const char *why)
{
	const struct fix *fix = ctx;

	wd_cli_say(fix->cli, "%s: nothing to repair: %s", path, why);
}

static int fix_paths(struct fix *fix, struct wd_words paths)
{
	bool is_one = fix->in_place || fix->is_diff || fix->is_check;
	const struct wd_files *files = &fix->selection.files;
	int status;

	wd_selection_find(&fix->selection, paths, say_empty, fix);
	if (!is_one && files->count > 1) {
		return wd_cli_usage_error(fix->cli, "several files need --in-place, --diff or --check");
	}
	fix->totals.files = files->count;
	fix->progress = wd_progress_begin(files->count);
	for (size_t i = 0; i < files->count; i++) {
		wd_progress_show(&fix->progress, i);
		fix_file(fix, &files->list[i]);
	}
	wd_progress_hide(&fix->progress);
	if (files->count > 1) {
		fflush(stdout);
		wd_repair_totals_write(&fix->totals, fix->in_place, wd_progress_seconds(&fix->progress), stderr);
	}
	fix->failed |= fix->selection.failed > 0 || fix->selection.projects.failed;
	status = (fix->is_check ? fix->totals.changed : fix->totals.left) ? WD_CLI_INVALID : WD_CLI_VALID;
	return wd_cli_finish(fix->cli, fix->failed ? WD_CLI_FAILED : status);
}

enum { CHECK = 1, DIFF, IN_PLACE };

static const struct option options[] = {
	{ "check", no_argument, NULL, CHECK },
	{ "diff", no_argument, NULL, DIFF },
	{ "in-place", no_argument, NULL, IN_PLACE },
	WD_SELECTION_OPTIONS,
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

/** Take an option.  \return WD_CLI_GO_ON, or the exit status. */
static int take_option(struct fix *fix, int option, char **argv)
{
	switch (option) {
	case CHECK:
		fix->is_check = true;
		return WD_CLI_GO_ON;
	case DIFF:
		fix->is_diff = true;
		return WD_CLI_GO_ON;
	case IN_PLACE:
		fix->in_place = true;
		return WD_CLI_GO_ON;
	default:
		return wd_selection_take(&fix->selection, option) ? WD_CLI_GO_ON : wd_cli_other_option(fix->cli, option, argv);
	}
}

/** Check the options together with the arguments.  \return WD_CLI_GO_ON, or the exit status. */
static int check_usage(const struct fix *fix, struct wd_words paths)
{
	int status = wd_selection_check(&fix->selection, paths);

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	if (fix->in_place && (fix->is_diff || fix->is_check)) {
		return wd_cli_usage_error(fix->cli, "--in-place goes with neither --diff nor --check, which leave files as they are");
	}
	for (size_t i = 0; fix->in_place && i < paths.count; i++) {
		if (strcmp(paths.list[i], "-") == 0) {
			return wd_cli_usage_error(fix->cli, "standard input cannot be repaired in place");
		}
	}
	return WD_CLI_GO_ON;
}

static int run_with(struct fix *fix, int argc, char **argv)
{
	int option, status = WD_CLI_GO_ON;
	struct wd_words paths;

	opterr = 0;
	while (status == WD_CLI_GO_ON && (option = getopt_long(argc, argv, ":h", options, NULL)) != -1) {
		status = take_option(fix, option, argv);
	}
	paths = (struct wd_words){ (const char **)argv + optind, (size_t)(argc - optind) };
	status = status == WD_CLI_GO_ON ? check_usage(fix, paths) : status;
	return status == WD_CLI_GO_ON ? fix_paths(fix, paths) : status;
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	struct fix fix = { .cli = cli };
	int status = WD_CLI_FAILED;

	if (wd_selection_open(&fix.selection, cli, argc)) {
		status = run_with(&fix, argc, argv);
	}
	wd_selection_close(&fix.selection);
	return status;
}

const struct wd_command wd_command_fix = {
	.name = "fix", .usage = "[OPTION...] FILE|FOLDER|-...",
	.summary = "Repair what has one right repair, and change nothing else.",
	.help = "\n"
	"  --in-place          write the files that change; by default the one file is\n"
	"                      written to standard output\n"
	"  --diff              print what would change, as patch reads it\n"
	"  --check             print which files would change; exit status 1 if one would\n"
	WD_SELECTION_HELP
	"  -h, --help          show this\n"
	"\n"
	"A finding is repaired if it is gone afterwards, and nothing else is found.\n"
	"Comments, order, quotes, indentation and line ends stay as they are. What is\n"
	"left to find is printed on standard error, except with --check, and so are the\n"
	"totals of several files; exit status 1 if there are errors left.\n"
	"Folders are searched for *.yaml, *.yml and *.json, as by validate.\n",
	.examples = "job.yaml\n--diff manifests/\n--in-place manifests/\n",
	.options = options, .words = wd_selection_words, .argument = WD_CLI_FILE, .run = run,
};
