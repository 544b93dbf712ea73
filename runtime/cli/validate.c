/* validate.c - the command `validate`. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "command.h"
#include "files.h"

/** One run of the command. */
struct validate {
	const struct wd_cli *cli;
	struct wd_options options;
	enum wd_report_format format;
	bool found_error;  /**< in a manifest */
	bool failed;       /**< to read one */
};

static void file_failed(void *ctx, const char *path, const char *why)
{
	struct validate *validate = ctx;

	wd_cli_file_error(validate->cli, path, why);
	validate->failed = true;
}

/** Read all documents of a stream.  \return WD_OK, or WD_NO_MEMORY. */
static enum wd_status read_stream(struct validate *validate, struct wd_stream *stream, const char *path)
{
	enum wd_status status;

	do {
		status = wd_stream_next(stream, NULL);
	} while (status == WD_OK);
	if (status == WD_END) {
		const struct wd_report *report = wd_stream_report(stream);

		validate->found_error |= report->error_count > 0;
		status = wd_report_write(report, path, validate->format, stdout);
	}
	return status;
}

static void validate_file(struct validate *validate, const char *path)
{
	FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	struct wd_stream *stream = NULL;
	enum wd_status status = WD_IO;

	if (file) {
		status = wd_stream_open_file(&stream, validate->cli->schema, WD_CHECK, file, &validate->options);
	}
	if (status == WD_OK) {
		status = read_stream(validate, stream, path);
	}
	if (status != WD_OK) {
		file_failed(validate, path, status == WD_IO ? strerror(errno) : wd_status_string(status));
	}
	wd_stream_close(stream, NULL);
	if (file && file != stdin) {
		fclose(file);
	}
}

static int validate_paths(struct validate *validate, char **paths)
{
	struct wd_files files = { 0 };

	for (; *paths; paths++) {
		size_t before = files.count;

		if (!wd_files_add(&files, *paths, file_failed, validate)) {
			file_failed(validate, *paths, wd_status_string(WD_NO_MEMORY));
		} else if (files.count == before && !validate->failed) {
			fprintf(stderr, "%s: %s: no *.yaml, *.yml or *.json in this folder\n", validate->cli->name, *paths);
		}
	}
	for (size_t i = 0; i < files.count; i++) {
		validate_file(validate, files.paths[i]);
	}
	wd_files_free(&files);
	return wd_cli_finish(validate->cli, validate->failed ? WD_CLI_FAILED
			: validate->found_error ? WD_CLI_INVALID : WD_CLI_VALID);
}

static bool set_format(struct validate *validate, const char *name)
{
	static const char *const names[] = { [WD_REPORT_TEXT] = "text", [WD_REPORT_JSON] = "json" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		if (strcmp(names[i], name) == 0) {
			validate->format = (enum wd_report_format)i;
			return true;
		}
	}
	return false;
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	enum { FORMAT = 1, ERROR_LEVEL, WARN_LEVEL, ALLOW_LEVEL };
	static const struct option options[] = {
		{ "format", required_argument, NULL, FORMAT },
		{ "error", required_argument, NULL, ERROR_LEVEL },
		{ "warn", required_argument, NULL, WARN_LEVEL },
		{ "allow", required_argument, NULL, ALLOW_LEVEL },
		{ "help", no_argument, NULL, 'h' },
		{ NULL, 0, NULL, 0 },
	};
	struct validate validate = { .cli = cli };
	enum wd_code code;
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":h", options, NULL)) != -1) {
		switch (option) {
		case FORMAT:
			if (!set_format(&validate, optarg)) {
				return wd_cli_usage_error(cli, "unknown format '%s'", optarg);
			}
			break;
		case ERROR_LEVEL:
		case WARN_LEVEL:
		case ALLOW_LEVEL:
			if (!wd_code_from_string(optarg, &code)) {
				return wd_cli_usage_error(cli, "unknown code '%s'", optarg);
			}
			validate.options.levels[code] = (uint8_t)(option == ERROR_LEVEL ? WD_LEVEL_ERROR
					: option == WARN_LEVEL ? WD_LEVEL_WARNING : WD_LEVEL_ALLOW);
			break;
		case 'h':
			return wd_cli_help(cli);
		case ':':
			return wd_cli_usage_error(cli, "option '%s' needs a value", argv[optind - 1]);
		default:
			return wd_cli_usage_error(cli, "unknown option '%s'", argv[optind - 1]);
		}
	}
	if (optind == argc) {
		return wd_cli_usage_error(cli, "a file is missing ('-' is standard input)");
	}
	return validate_paths(&validate, argv + optind);
}

const struct wd_command wd_command_validate = {
	"validate", "[OPTION...] FILE|FOLDER|-...", "Check documents, and say what is wrong, where, and what to write.",
	"\n"
	"  --format text|json  how findings are written; json: one object a line and file\n"
	"  --error CODE        take findings of this code for errors\n"
	"  --warn CODE         take findings of this code for warnings\n"
	"  --allow CODE        do not report findings of this code\n"
	"  -h, --help          show this\n"
	"\n"
	"Folders are searched for *.yaml, *.yml and *.json.\n",
	run
};
