/* validate.c - the command `validate`. */
#define _POSIX_C_SOURCE 200809L
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/checks.h"
#include "cli/commands/commands.h"
#include "cli/io.h"
#include "cli/levels.h"
#include "cli/selection.h"
#include "cli/usage.h"

#define MAX_JOBS 256

/** One run of the command. */
struct validate {
	const struct wd_cli *cli;
	struct wd_checks_choice choice;
	struct wd_selection selection;
	unsigned color; /**< of `colors` */
};

/** Say that a folder or list has nothing to check: with the other reports, where people read them. */
static void say_empty(void *ctx, const char *path, const char *why)
{
	const struct validate *validate = ctx;
	const struct wd_checks_choice *choice = &validate->choice;

	if (choice->format != WD_REPORT_TEXT && choice->format != WD_REPORT_COLOR) {
		wd_cli_say(validate->cli, "%s: nothing checked: %s", path, why);
	} else if (!choice->quiet || choice->options.strict) {
		wd_cli_print_shown(path, stdout);
		printf(": nothing checked: %s\n", why);
	}
}

/* ---- options ----------------------------------------------------------------------------------------------------- */

/** Read a whole number from 1 on. */
static bool read_number(const char *text, unsigned long max, unsigned long *number)
{
	char *end;

	*number = strtoul(text, &end, 10);
	return wd_is_digit(*text) && !*end && *number >= 1 && *number <= max;
}

static const char *const formats[] = { "text", "json", "jsonl", "sarif", "github", "junit", NULL };

/** What the words of formats mean, in their order. */
static const enum wd_report_format report_formats[] = {
	WD_REPORT_TEXT, WD_REPORT_JSON, WD_REPORT_JSON, WD_REPORT_SARIF, WD_REPORT_GITHUB, WD_REPORT_JUNIT,
};

enum { AUTO, ALWAYS, NEVER };

static const char *const colors[] = { [AUTO] = "auto", [ALWAYS] = "always", [NEVER] = "never", NULL };

static const char *const limits[] = {
	"bytes", "depth", "alias-nodes", "kept-nodes", "documents", "items", "findings", NULL,
};

static const char *color_word(const struct wd_cli *cli, unsigned number)
{
	(void)cli;
	return colors[number];
}

static const char *limit_word(const struct wd_cli *cli, unsigned number)
{
	(void)cli;
	return limits[number];
}

/** Set a limit: NAME=N.  \return WD_CLI_GO_ON, or the exit status. */
static int set_limit(struct validate *validate, char *text)
{
	struct wd_limits *to = &validate->choice.options.limits;
	uint32_t *const others[] = {
		&to->depth, &to->alias_nodes, &to->kept_nodes, &to->documents, &to->items, &to->findings,
	};
	char *value = strchr(text, '=');
	unsigned long number;
	unsigned limit;

	if (value == NULL) {
		return wd_cli_usage_error(validate->cli, "a limit is written NAME=N, not '%s'", text);
	}
	*value++ = '\0';
	limit = wd_choice_find(validate->cli, "limit", limit_word, text);
	if (limit == WD_NONE) {
		return WD_CLI_FAILED;
	}
	if (!read_number(value, UINT32_MAX, &number)) {
		return wd_cli_usage_error(validate->cli, "the limit '%s' is a number from 1 to %lu, not '%s'", text,
				(unsigned long)UINT32_MAX, value);
	}
	if (limit == 0) {
		to->bytes = number;
	} else {
		*others[limit - 1] = (uint32_t)number;
	}
	return WD_CLI_GO_ON;
}

/** Whether people look at the output, and have not asked for no colours. */
static bool has_colors(unsigned color)
{
	const char *off = getenv("NO_COLOR"), *force = getenv("CLICOLOR_FORCE");

	if (color != AUTO) {
		return color == ALWAYS;
	}
	if (off && *off) {
		return false;
	}
	return (force && *force && strcmp(force, "0") != 0) || isatty(STDOUT_FILENO);
}

enum {
	FORMAT = 1, COLOR, ERROR_LEVEL, WARN_LEVEL, ALLOW_LEVEL, STRICT, SUMMARY, STATISTICS, MAX_FINDINGS, LIMIT, STDIN_FILENAME
};

static const struct option options[] = {
	{ "format", required_argument, NULL, FORMAT },
	{ "color", required_argument, NULL, COLOR },
	{ "quiet", no_argument, NULL, 'q' },
	{ "verbose", no_argument, NULL, 'v' },
	{ "summary", no_argument, NULL, SUMMARY },
	{ "statistics", no_argument, NULL, STATISTICS },
	{ "max-findings", required_argument, NULL, MAX_FINDINGS },
	{ "error", required_argument, NULL, ERROR_LEVEL },
	{ "warn", required_argument, NULL, WARN_LEVEL },
	{ "allow", required_argument, NULL, ALLOW_LEVEL },
	{ "strict", no_argument, NULL, STRICT },
	WD_SELECTION_OPTIONS,
	{ "stdin-filename", required_argument, NULL, STDIN_FILENAME },
	{ "jobs", required_argument, NULL, 'j' },
	{ "limit", required_argument, NULL, LIMIT },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

static const struct wd_option_words option_words[] = {
	{ "color", color_word }, { "limit", limit_word }, { "error", wd_choice_code_or_all },
	{ "warn", wd_choice_code_or_all }, { "allow", wd_choice_code_or_all }, { "files-from", NULL }, { NULL, NULL },
};

/** Set the level of codes.  \return WD_CLI_GO_ON, or the exit status. */
static int set_levels(struct validate *validate, enum wd_level level)
{
	return wd_levels_set(validate->cli, validate->choice.options.levels, optarg, level) ? WD_CLI_GO_ON : WD_CLI_FAILED;
}

/** Take one of the words of a choice.  \return WD_CLI_GO_ON, or the exit status. */
static int set_choice(const struct validate *validate, const char *what, wd_choice_fn words, unsigned *choice)
{
	*choice = wd_choice_find(validate->cli, what, words, optarg);
	return *choice == WD_NONE ? WD_CLI_FAILED : WD_CLI_GO_ON;
}

/** Take a number from 1 on.  \return WD_CLI_GO_ON, or the exit status. */
static int set_number(const struct validate *validate, const char *what, unsigned long max, unsigned long *number)
{
	return read_number(optarg, max, number) ? WD_CLI_GO_ON
		: wd_cli_usage_error(validate->cli, "the number of %s is from 1 to %lu, not '%s'", what, max, optarg);
}

/** Take an option with a value.  \return WD_CLI_GO_ON, or the exit status. */
static int take_value(struct validate *validate, int option)
{
	struct wd_checks_choice *choice = &validate->choice;
	unsigned format = 0;
	unsigned long number = 1;
	int status = WD_CLI_GO_ON;

	switch (option) {
	case FORMAT:
		status = set_choice(validate, "format", wd_choice_format, &format);
		choice->format = status == WD_CLI_GO_ON ? report_formats[format] : WD_REPORT_TEXT;
		return status;
	case COLOR:
		return set_choice(validate, "colour", color_word, &validate->color);
	case 'j':
		status = set_number(validate, "jobs", MAX_JOBS, &number);
		choice->jobs = (unsigned)number;
		return status;
	case MAX_FINDINGS:
		status = set_number(validate, "findings", UINT32_MAX, &number);
		choice->max_findings = number;
		return status;
	case LIMIT:
		return set_limit(validate, optarg);
	case STDIN_FILENAME:
		choice->stdin_name = optarg;
		return status;
	default:
		return set_levels(validate, option == ERROR_LEVEL ? WD_LEVEL_ERROR
				: option == WARN_LEVEL ? WD_LEVEL_WARNING : WD_LEVEL_ALLOW);
	}
}

/** Take an option.  \return WD_CLI_GO_ON, or the exit status. */
static int take_option(struct validate *validate, int option, char **argv)
{
	struct wd_checks_choice *choice = &validate->choice;

	switch (option) {
	case 'q':
		choice->quiet = true;
		return WD_CLI_GO_ON;
	case 'v':
		choice->verbose = true;
		return WD_CLI_GO_ON;
	case SUMMARY:
		choice->is_summary = true;
		return WD_CLI_GO_ON;
	case STATISTICS:
		choice->has_statistics = true;
		return WD_CLI_GO_ON;
	case STRICT:
		choice->options.strict = true;
		return WD_CLI_GO_ON;
	case 'h':
	case ':':
	case '?':
		return wd_cli_other_option(validate->cli, option, argv);
	default:
		return wd_selection_take(&validate->selection, option) ? WD_CLI_GO_ON : take_value(validate, option);
	}
}

/** Run with the options and arguments.  \return the exit status. */
static int run_with(struct validate *validate, int argc, char **argv)
{
	struct wd_selection *selection = &validate->selection;
	int option, status = WD_CLI_GO_ON;
	struct wd_words paths;

	opterr = 0;
	while (status == WD_CLI_GO_ON && (option = getopt_long(argc, argv, ":hj:qv", options, NULL)) != -1) {
		status = take_option(validate, option, argv);
	}
	paths = (struct wd_words){ (const char **)argv + optind, (size_t)(argc - optind) };
	status = status == WD_CLI_GO_ON ? wd_selection_check(selection, paths) : status;
	if (status != WD_CLI_GO_ON) {
		return status;
	}
	if (validate->choice.format == WD_REPORT_TEXT && has_colors(validate->color)) {
		validate->choice.format = WD_REPORT_COLOR;
	}
	wd_selection_find(selection, paths, say_empty, validate);
	return wd_checks_run(validate->cli, &validate->choice, &selection->files, &selection->projects, selection->failed);
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	struct validate validate = {
		.cli = cli, .choice = { .jobs = 1, .stdin_name = "-", .max_findings = SIZE_MAX },
	};
	int status = WD_CLI_FAILED;

	if (wd_selection_open(&validate.selection, cli, argc)) {
		status = run_with(&validate, argc, argv);
	}
	wd_selection_close(&validate.selection);
	return status;
}

const struct wd_command wd_command_validate = {
	.name = "validate", .usage = "[OPTION...] FILE|FOLDER|-...",
	.summary = "Check documents: what is wrong, where, and what to write instead.",
	.help = "\n"
	"output:\n"
	"  --format text|json|jsonl|sarif|github|junit\n"
	"                      the output format; json, jsonl: one object per line and\n"
	"                      file; sarif: one log for all; github: annotations of a\n"
	"                      workflow; junit: one test suite per file\n"
	"  --color auto|always|never\n"
	"                      colours in text; auto: on a terminal, unless NO_COLOR is\n"
	"                      set, and where CLICOLOR_FORCE is\n"
	"  -q, --quiet         print errors only\n"
	"  -v, --verbose       print a line for each file, however many there are\n"
	"  --summary           print the totals alone, by code\n"
	"  --statistics        print the totals by code, too\n"
	"  --max-findings N    print N findings at most; the others are counted\n"
	"\n"
	"findings:\n"
	"  --error CODES       report findings of these codes as errors\n"
	"  --warn CODES        report findings of these codes as warnings\n"
	"  --allow CODES       do not report findings of these codes\n"
	"                      CODES is a list with commas, or all; syntax and limit\n"
	"                      are always errors\n"
	"  --strict            warnings, and files in which nothing is checked, are\n"
	"                      errors\n"
	"\n"
	"files:\n"
	WD_SELECTION_HELP
	"  --stdin-filename NAME\n"
	"                      what standard input is called in findings\n"
	"  -j, --jobs N        check N files in parallel; reports stay in order\n"
	"  --limit NAME=N      change a limit on the input: bytes, depth, alias-nodes,\n"
	"                      kept-nodes, documents, items, findings\n"
	"  -h, --help          show this\n"
	"\n"
	"Folders are searched for *.yaml, *.yml and *.json; hidden folders and\n"
	"node_modules are not entered. Files found there that have no API version, and\n"
	"no kind of this schema, are passed over; a file that is named is always\n"
	"checked.\n"
	"\n"
	"Two stars in GLOB match any folders; without a '/', it is matched with names.\n"
	"\n"
	"A comment '# TOOL: allow CODE' allows findings on its line, or, on a\n"
	"line of its own, on the next one. '.TOOL.yaml' in the folder of a\n"
	"document, or above, is its project file: levels and excludes.\n",
	.examples = "manifests/\n--format sarif -j 4 manifests/ >findings.sarif\n--error deprecated --allow no-effect -\n",
	.options = options, .formats = formats, .words = option_words, .argument = WD_CLI_FILE, .run = run,
};
