/* validate.c - the command `validate`. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/command.h"
#include "cli/commands/commands.h"
#include "cli/files.h"
#include "cli/io.h"
#include "cli/jobs.h"
#include "cli/usage.h"
#include "findings/findings.h"

#define MAX_JOBS 256

/** What became of one file. */
struct result {
	char *text;            /**< its report as written, to be freed */
	size_t length;
	enum wd_status status;
	int error;             /**< errno, where the status is WD_IO */
	bool found_error;
};

/** One run of the command. */
struct validate {
	const struct wd_cli *cli;
	struct wd_options options;
	enum wd_report_format format;
	unsigned jobs;
	struct wd_files files;
	struct result *results; /**< one a file */
	bool written;      /**< a result of a SARIF log was */
	int write_error;   /**< errno of a report that did not get through */
	bool found_error;  /**< in a manifest */
	bool failed;       /**< to read one */
};

static void file_failed(void *ctx, const char *path, const char *why)
{
	struct validate *validate = ctx;

	wd_cli_file_error(validate->cli, path, why);
	validate->failed = true;
}

/** Read all documents of a stream, and write the report.  \return WD_OK, WD_NO_MEMORY or WD_IO. */
static enum wd_status read_stream(const struct validate *validate, struct wd_stream *stream, const char *path,
		struct result *result)
{
	enum wd_status status;
	FILE *out;

	do {
		status = wd_stream_next(stream, NULL);
	} while (status == WD_OK);
	if (status != WD_END) {
		return status;
	}
	out = open_memstream(&result->text, &result->length);
	if (out == NULL) {
		return WD_NO_MEMORY;
	}
	result->found_error = wd_stream_report(stream)->error_count > 0;
	status = wd_report_write(wd_stream_report(stream), path, validate->format, out);
	/* glibc's fclose() says nothing when it cannot give the text its last size: then there is none. */
	return fclose(out) == 0 && result->text && status == WD_OK ? WD_OK : WD_NO_MEMORY;
}

/** Check one file.  Runs in several threads at once. */
static void check_file(void *ctx, size_t index)
{
	const struct validate *validate = ctx;
	const char *path = validate->files.paths[index];
	struct result *result = &validate->results[index];
	struct wd_stream *stream;

	result->status = wd_cli_open(&stream, validate->cli, path, WD_CHECK, &validate->options);
	result->error = errno;
	if (result->status == WD_OK) {
		result->status = read_stream(validate, stream, path, result);
	}
	wd_stream_close(stream, NULL);
}

/** Note why something that was printed did not get through, as soon as it was. */
static void note_write(struct validate *validate)
{
	if (validate->write_error == 0 && ferror(stdout)) {
		validate->write_error = errno;
	}
}

/** Print what was found in a file. */
static void print_file(void *ctx, size_t index)
{
	struct validate *validate = ctx;
	struct result *result = &validate->results[index];

	if (result->status != WD_OK) {
		file_failed(validate, validate->files.paths[index],
				result->status == WD_IO ? strerror(result->error) : wd_status_string(result->status));
	} else if (result->length > 0) {
		if (validate->format == WD_REPORT_SARIF && validate->written) {
			fputs(",\n", stdout);
			note_write(validate);
		}
		fwrite(result->text, 1, result->length, stdout);
		note_write(validate);
		validate->written = true;
	}
	validate->found_error |= result->found_error;
	free(result->text);
	result->text = NULL;
}

static void find_files(struct validate *validate, char **paths)
{
	for (; *paths; paths++) {
		size_t before = validate->files.count;

		if (!wd_files_add(&validate->files, *paths, file_failed, validate)) {
			file_failed(validate, *paths, wd_status_string(WD_NO_MEMORY));
		} else if (validate->files.count == before && !validate->failed) {
			wd_cli_say(validate->cli, "%s: no *.yaml, *.yml or *.json in this folder", *paths);
		}
	}
}

static void check_files(struct validate *validate)
{
	bool is_sarif = validate->format == WD_REPORT_SARIF;

	if (is_sarif && wd_sarif_begin(validate->cli->name, stdout) == WD_NO_MEMORY) {
		file_failed(validate, "standard output", wd_status_string(WD_NO_MEMORY));
		return;
	}
	note_write(validate);
	wd_jobs_run(validate->jobs, validate->files.count, check_file, print_file, validate);
	if (is_sarif) {
		wd_sarif_end(stdout);
		note_write(validate);
	}
}

static int validate_paths(struct validate *validate, char **paths)
{
	find_files(validate, paths);
	validate->results = calloc(validate->files.count + 1, sizeof(*validate->results));
	if (validate->results) {
		check_files(validate);
	} else {
		file_failed(validate, "standard output", wd_status_string(WD_NO_MEMORY));
	}
	free(validate->results);
	wd_files_free(&validate->files);
	errno = validate->write_error;
	return wd_cli_finish(validate->cli, validate->failed ? WD_CLI_FAILED
			: validate->found_error ? WD_CLI_INVALID : WD_CLI_VALID);
}

/** A whole number from 1 to MAX_JOBS. */
static bool set_jobs(struct validate *validate, const char *text)
{
	char *end;
	unsigned long jobs = strtoul(text, &end, 10);

	if (!wd_is_digit(*text) || *end || jobs < 1 || jobs > MAX_JOBS) {
		return false;
	}
	validate->jobs = (unsigned)jobs;
	return true;
}

/** Whether people look at the output, and want colours. */
static bool wants_colours(void)
{
	const char *no_color = getenv("NO_COLOR");

	return isatty(STDOUT_FILENO) && !(no_color && *no_color);
}

static const char *const formats[] = {
	[WD_REPORT_TEXT] = "text", [WD_REPORT_JSON] = "json", [WD_REPORT_SARIF] = "sarif", [WD_REPORT_GITHUB] = "github",
	NULL,
};

enum { FORMAT = 1, ERROR_LEVEL, WARN_LEVEL, ALLOW_LEVEL };

static const struct option options[] = {
	{ "format", required_argument, NULL, FORMAT },
	{ "jobs", required_argument, NULL, 'j' },
	{ "error", required_argument, NULL, ERROR_LEVEL },
	{ "warn", required_argument, NULL, WARN_LEVEL },
	{ "allow", required_argument, NULL, ALLOW_LEVEL },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

/** Set the level of a code by its name.  \return WD_CLI_GO_ON, or the exit status. */
static int set_level(struct validate *validate, const char *name, enum wd_level level)
{
	unsigned code = wd_choice_find(validate->cli, "code", wd_choice_code, name);

	if (code == WD_NONE) {
		return WD_CLI_FAILED;
	}
	if (level != WD_LEVEL_ERROR && wd_code_ends_reading((enum wd_code)code)) {
		return wd_cli_usage_error(validate->cli, "'%s' is always an error: the rest of the input is not read", name);
	}
	validate->options.levels[code] = (uint8_t)level;
	return WD_CLI_GO_ON;
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	struct validate validate = { .cli = cli, .jobs = 1 };
	unsigned found;
	int option, status;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":hj:", options, NULL)) != -1) {
		switch (option) {
		case FORMAT:
			found = wd_choice_find(cli, "format", wd_choice_format, optarg);
			if (found == WD_NONE) {
				return WD_CLI_FAILED;
			}
			validate.format = (enum wd_report_format)found;
			break;
		case 'j':
			if (!set_jobs(&validate, optarg)) {
				return wd_cli_usage_error(cli, "the number of jobs is from 1 to %d, not '%s'", MAX_JOBS, optarg);
			}
			break;
		case ERROR_LEVEL:
		case WARN_LEVEL:
		case ALLOW_LEVEL:
			status = set_level(&validate, optarg, option == ERROR_LEVEL ? WD_LEVEL_ERROR
					: option == WARN_LEVEL ? WD_LEVEL_WARNING : WD_LEVEL_ALLOW);
			if (status != WD_CLI_GO_ON) {
				return status;
			}
			break;
		default:
			return wd_cli_other_option(cli, option, argv);
		}
	}
	if (optind == argc) {
		return wd_cli_usage_error(cli, "a file is missing ('-' is standard input)");
	}
	if (validate.format == WD_REPORT_TEXT && wants_colours()) {
		validate.format = WD_REPORT_COLOR;
	}
	return validate_paths(&validate, argv + optind);
}

const struct wd_command wd_command_validate = {
	.name = "validate", .usage = "[OPTION...] FILE|FOLDER|-...",
	.summary = "Check documents, and say what is wrong, where, and what to write.",
	.help = "\n"
	"  --format text|json|sarif|github\n"
	"                      how findings are written; json: one object a line and\n"
	"                      file; sarif: one log of all; github: annotations of a\n"
	"                      workflow\n"
	"  -j, --jobs N        check N files at once; their reports stay in order\n"
	"  --error CODE        take findings of this code for errors\n"
	"  --warn CODE         take findings of this code for warnings\n"
	"  --allow CODE        do not report findings of this code\n"
	"                      (syntax and limit are always errors)\n"
	"  -h, --help          show this\n"
	"\n"
	"Folders are searched for *.yaml, *.yml and *.json.\n",
	.examples = "manifests/\n--format sarif -j 4 manifests/ >findings.sarif\n--error deprecated --allow no-effect -\n",
	.options = options, .formats = formats, .argument = WD_CLI_FILE, .run = run,
};
