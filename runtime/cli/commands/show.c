/* show.c - the command `show`. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <string.h>

#include "cli/command.h"
#include "cli/commands/commands.h"
#include "cli/io.h"
#include "cli/usage.h"

/** One run of the command. */
struct show {
	const struct wd_cli *cli;
	unsigned flags;   /**< of enum wd_save_flag */
	size_t shown;     /**< documents */
	bool found_error;
	int write_error;  /**< errno of a document that did not get through */
};

static enum wd_status show_document(struct show *show, const void *data)
{
	enum wd_status status;

	if (show->shown++ > 0 && !(show->flags & WD_SAVE_JSON)) {
		fputs("---\n", stdout);
	}
	status = wd_save_file(show->cli->schema, data, show->flags, NULL, stdout);
	if (ferror(stdout)) {
		show->write_error = errno;
	}
	return status;
}

/** Show each document of a stream as it is loaded, and then its findings.  \return WD_OK, WD_NO_MEMORY or WD_IO. */
static enum wd_status show_stream(struct show *show, struct wd_stream *stream, const char *path)
{
	const struct wd_report *report = wd_stream_report(stream);
	enum wd_status status;
	void *data;

	while ((status = wd_stream_next(stream, &data)) == WD_OK) {
		if (data) {
			status = show_document(show, data);
			wd_free(show->cli->schema, data, NULL);
		}
		if (status != WD_OK) {
			return status;
		}
	}
	if (status != WD_END) {
		return status;
	}
	show->found_error |= wd_report_error_count(report) > 0;
	if (wd_report_error_count(report) > 0 || show->shown < wd_report_document_count(report)) {
		fflush(stdout);
		return wd_report_write(report, path, WD_REPORT_TEXT, stderr);
	}
	return WD_OK;
}

static int show_file(struct show *show, const char *path)
{
	struct wd_stream *stream;
	enum wd_status status = wd_cli_open(&stream, show->cli, path, WD_LOAD, NULL);
	int error;

	if (status == WD_OK) {
		status = show_stream(show, stream, path);
	}
	error = errno;
	wd_stream_close(stream, NULL);
	if (ferror(stdout)) {
		errno = show->write_error;
	} else if (ferror(stderr)) {
		return wd_cli_file_error(show->cli, "standard error", strerror(error));
	} else if (status != WD_OK) {
		return wd_cli_file_error(show->cli, path, status == WD_IO ? strerror(error) : wd_status_string(status));
	}
	return wd_cli_finish(show->cli, show->found_error ? WD_CLI_INVALID : WD_CLI_VALID);
}

enum { FORMAT = 1, DEFAULTS };
enum { YAML, JSON, NORMAL };

static const char *const formats[] = { [YAML] = "yaml", [JSON] = "json", [NORMAL] = "normal", NULL };

static const unsigned flags_of[] = { [YAML] = WD_SAVE_YAML, [JSON] = WD_SAVE_JSON, [NORMAL] = WD_SAVE_NORMAL };

static const struct option options[] = {
	{ "format", required_argument, NULL, FORMAT },
	{ "defaults", no_argument, NULL, DEFAULTS },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	struct show show = { .cli = cli };
	unsigned format;
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":h", options, NULL)) != -1) {
		switch (option) {
		case FORMAT:
			format = wd_choice_find(cli, "format", wd_choice_format, optarg);
			if (format == WD_NONE) {
				return WD_CLI_FAILED;
			}
			show.flags = (show.flags & WD_SAVE_DEFAULTS) | flags_of[format];
			break;
		case DEFAULTS:
			show.flags |= WD_SAVE_DEFAULTS;
			break;
		default:
			return wd_cli_other_option(cli, option, argv);
		}
	}
	if (optind + 1 != argc) {
		return wd_cli_usage_error(cli, "expected exactly one file ('-' is standard input)");
	}
	return show_file(&show, argv[optind]);
}

const struct wd_command wd_command_show = {
	.name = "show", .usage = "[OPTION...] FILE|-",
	.summary = "Load documents, and write them back in the reference's spelling.",
	.help = "\n"
	"  --defaults     also write the defaults of fields that are not set\n"
	"  --format yaml|json|normal\n"
	"                 the output format; normal is the form that libcyaml loads\n"
	"  -h, --help     show this\n"
	"\n"
	"Documents with errors are not shown; their findings go to standard error.\n",
	.examples = "--defaults document.yaml\n--format json -\n",
	.options = options, .formats = formats, .argument = WD_CLI_FILE, .run = run,
};
