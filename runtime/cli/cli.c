/* cli.c - see cli.h: the choice of a command, and help. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <stdarg.h>
#include <string.h>

#include "command.h"
#include "suggest.h"

static const struct wd_command *const commands[] = {
	&wd_command_validate,
	&wd_command_show,
	&wd_command_explain,
	&wd_command_fields,
	&wd_command_new,
	&wd_command_completion,
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(*commands))

const struct wd_command *wd_cli_command(unsigned number)
{
	return number < COMMAND_COUNT ? commands[number] : NULL;
}

int wd_cli_help(const struct wd_cli *cli)
{
	const struct wd_command *command = cli->command;

	printf("usage: %s %s %s\n\n%s\n%s\nexamples:\n", cli->name, command->name, command->usage, command->summary,
			command->help);
	for (const char *example = command->examples; *example; example += strcspn(example, "\n") + 1) {
		printf("  %s %s%s%.*s\n", cli->name, command->name, *example == '\n' ? "" : " ", (int)strcspn(example, "\n"),
				example);
	}
	return wd_cli_finish(cli, WD_CLI_VALID);
}

int wd_cli_usage_error(const struct wd_cli *cli, const char *format, ...)
{
	va_list arguments;

	fprintf(stderr, "%s: ", cli->name);
	va_start(arguments, format);
	vfprintf(stderr, format, arguments);
	va_end(arguments);
	if (cli->command) {
		fprintf(stderr, "; try '%s %s --help'\n", cli->name, cli->command->name);
	} else {
		fprintf(stderr, "; try '%s --help'\n", cli->name);
	}
	return WD_CLI_FAILED;
}

int wd_cli_unknown(const struct wd_cli *cli, const char *what, const char *name, const char *near)
{
	return wd_cli_usage_error(cli, near ? "unknown %s '%s' (did you mean %s?)" : "unknown %s '%s'", what, name, near);
}

/** Say that the command has no such option, and which comes near.  \return WD_CLI_FAILED. */
static int unknown_option(const struct wd_cli *cli, const char *option)
{
	const char *name = option + strspn(option, "-");
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, name, strcspn(name, "="));
	for (const struct option *known = cli->command->options; known->name; known++) {
		wd_suggestion_offer(&suggestion, known->name);
	}
	if (strncmp(option, "--", 2) == 0 && suggestion.best) {
		return wd_cli_usage_error(cli, "unknown option '%s' (did you mean --%s?)", option, suggestion.best);
	}
	return wd_cli_usage_error(cli, "unknown option '%s'", option);
}

const struct option wd_cli_help_option[] = { { "help", no_argument, NULL, 'h' }, { NULL, 0, NULL, 0 } };

int wd_cli_other_option(const struct wd_cli *cli, int option, char **argv)
{
	switch (option) {
	case 'h':
		return wd_cli_help(cli);
	case ':':
		return wd_cli_usage_error(cli, "option '%s' needs a value", argv[optind - 1]);
	default:
		return unknown_option(cli, argv[optind - 1]);
	}
}

enum wd_status wd_cli_open(struct wd_stream **stream, const struct wd_cli *cli, const char *path, enum wd_mode mode,
		const struct wd_options *options)
{
	FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	enum wd_status status;
	int error;

	*stream = NULL;
	if (file == NULL) {
		return WD_IO;
	}
	status = wd_stream_open_file(stream, cli->schema, mode, file, options);
	error = errno;
	if (file != stdin) {
		fclose(file);
	}
	errno = error;
	return status;
}

int wd_cli_file_error(const struct wd_cli *cli, const char *file, const char *why)
{
	fprintf(stderr, "%s: %s: %s\n", cli->name, file, why);
	return WD_CLI_FAILED;
}

int wd_cli_finish(const struct wd_cli *cli, int status)
{
	/* A write that failed before the flush left its reason in errno. */
	if (ferror(stdout) || fflush(stdout) != 0) {
		return wd_cli_file_error(cli, "standard output", errno ? strerror(errno) : "write error");
	}
	return status;
}

static int print_help(const struct wd_cli *cli)
{
	printf("usage: %s COMMAND ...\n\n%s: checks and shows documents.\n\ncommands:\n", cli->name, cli->schema->doc);
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		if (commands[i]->hidden) {
			continue;
		}
		printf("  %-10s %s\n", commands[i]->name, commands[i]->summary);
	}
	printf("\n'%s COMMAND --help' tells more of a command.\n"
			"exit status: 0 all valid, 1 an error was found, 2 wrong usage or an input or output error\n", cli->name);
	return wd_cli_finish(cli, WD_CLI_VALID);
}

static int print_version(const struct wd_cli *cli)
{
	printf("%s %s (schema %s, hash %s)\n", cli->name, WD_VERSION, cli->schema->id, cli->schema->hash);
	return wd_cli_finish(cli, WD_CLI_VALID);
}

static const struct wd_command *find_command(const char *name)
{
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		if (strcmp(name, commands[i]->name) == 0) {
			return commands[i];
		}
	}
	return NULL;
}

static int unknown_command(const struct wd_cli *cli, const char *name)
{
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, name, strlen(name));
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		wd_suggestion_offer(&suggestion, commands[i]->name);
	}
	return wd_cli_unknown(cli, "command", name, suggestion.best);
}

/** `help`, or `help COMMAND`. */
static int help(struct wd_cli *cli, const char *name)
{
	if (name == NULL) {
		return print_help(cli);
	}
	cli->command = find_command(name);
	return cli->command ? wd_cli_help(cli) : unknown_command(cli, name);
}

int wd_cli_main(int argc, char **argv, const struct wd_schema *schema)
{
	const char *slash = argc > 0 ? strrchr(argv[0], '/') : NULL;
	struct wd_cli cli = { .name = slash ? slash + 1 : argc > 0 ? argv[0] : schema->id, .schema = schema };

	if (argc < 2) {
		return wd_cli_usage_error(&cli, "a command is missing");
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		return print_help(&cli);
	}
	if (strcmp(argv[1], "help") == 0) {
		return help(&cli, argv[2]);
	}
	if (strcmp(argv[1], "--version") == 0) {
		return print_version(&cli);
	}
	cli.command = find_command(argv[1]);
	return cli.command ? cli.command->run(&cli, argc - 1, argv + 1) : unknown_command(&cli, argv[1]);
}
