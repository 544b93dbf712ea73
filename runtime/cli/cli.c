/* cli.c - see cli.h: the choice of a command, and help. */
#define _POSIX_C_SOURCE 200809L
#include <errno.h>
#include <string.h>

#include "cli/command.h"

static const struct wd_command *const commands[] = {
	&wd_command_validate,
	&wd_command_show,
	&wd_command_explain,
	&wd_command_fields,
	&wd_command_new,
	&wd_command_completion,
	&wd_command_help,
};

#define COMMAND_COUNT (sizeof(commands) / sizeof(*commands))

const struct wd_command *wd_cli_command(unsigned number)
{
	return number < COMMAND_COUNT ? commands[number] : NULL;
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

/* ---- help -------------------------------------------------------------------------------------------------------- */

/** Print a part of a help text, with the tool's name for TOOL. */
static void print_named(const struct wd_cli *cli, const char *text, size_t length)
{
	static const char placeholder[] = "TOOL";
	const char *end = text + length, *found;

	while ((found = strstr(text, placeholder)) && found < end) {
		printf("%.*s%s", (int)(found - text), text, cli->name);
		text = found + sizeof(placeholder) - 1;
	}
	printf("%.*s", (int)(end - text), text);
}

static bool takes_kind(const struct wd_command *command)
{
	const struct option *option = command->options;

	while (option->name && strcmp(option->name, "kind") != 0) {
		option++;
	}
	return option->name || command->argument == WD_CLI_KIND;
}

static void print_kinds(const struct wd_schema *schema)
{
	printf("\nkinds:\n");
	for (unsigned i = 0; i < schema->kind_count; i++) {
		printf("  %s  %s, %s\n", schema->kinds[i].letter, schema->kinds[i].name, schema->kinds[i].wire);
	}
}

int wd_cli_help(const struct wd_cli *cli)
{
	const struct wd_command *command = cli->command;

	printf("usage: %s %s %s\n\n%s\n", cli->name, command->name, command->usage, command->summary);
	print_named(cli, command->help, strlen(command->help));
	if (takes_kind(command)) {
		print_kinds(cli->schema);
	}
	printf("\nexamples:\n");
	for (const char *example = command->examples; *example; example += strcspn(example, "\n") + 1) {
		printf("  %s %s%s", cli->name, command->name, *example == '\n' ? "" : " ");
		print_named(cli, example, strcspn(example, "\n") + 1);
	}
	return wd_cli_finish(cli, WD_CLI_VALID);
}

static int print_overview(const struct wd_cli *cli)
{
	printf("usage: %s COMMAND ...\n\n%s: checks and shows documents.\n\ncommands:\n", cli->name, cli->schema->doc);
	for (size_t i = 0; i < COMMAND_COUNT; i++) {
		printf("  %-10s  %s\n", commands[i]->name, commands[i]->summary);
	}
	printf("\n'%s COMMAND --help' tells more of a command.\n"
			"exit status: 0 all valid, 1 an error was found,\n"
			"             2 wrong usage or an input or output error\n", cli->name);
	return wd_cli_finish(cli, WD_CLI_VALID);
}

static int print_version(const struct wd_cli *cli)
{
	printf("%s %s (schema %s, hash %s)\n", cli->name, WD_VERSION, cli->schema->id, cli->schema->hash);
	return wd_cli_finish(cli, WD_CLI_VALID);
}

/** The command of a name; NULL where there is none, which is said. */
static const struct wd_command *find_command(const struct wd_cli *cli, const char *name)
{
	unsigned number = wd_choice_find(cli, "command", wd_choice_command, name);

	return number == WD_NONE ? NULL : commands[number];
}

static int run_help(const struct wd_cli *cli, int argc, char **argv)
{
	struct wd_cli of = { .name = cli->name, .schema = cli->schema };
	const char *name;
	int status = wd_cli_read_word(cli, argc, argv, 0, "at most one command is wanted", &name);

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	if (name == NULL) {
		return print_overview(cli);
	}
	of.command = find_command(&of, name);
	return of.command ? wd_cli_help(&of) : WD_CLI_FAILED;
}

const struct wd_command wd_command_help = {
	.name = "help", .usage = "[COMMAND]",
	.summary = "Tell what a command does, and the options that it takes.",
	.help = "\n"
	"  -h, --help          show this\n",
	.examples = "validate\n",
	.options = wd_cli_help_option, .argument = WD_CLI_COMMAND, .run = run_help,
};

/* ---- the tool ---------------------------------------------------------------------------------------------------- */

int wd_cli_main(int argc, char **argv, const struct wd_schema *schema)
{
	const char *slash = argc > 0 ? strrchr(argv[0], '/') : NULL;
	struct wd_cli cli = { .name = slash ? slash + 1 : argc > 0 ? argv[0] : schema->id, .schema = schema };

	if (argc < 2) {
		return wd_cli_usage_error(&cli, "a command is missing");
	}
	if (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		return print_overview(&cli);
	}
	if (strcmp(argv[1], "--version") == 0) {
		return print_version(&cli);
	}
	cli.command = find_command(&cli, argv[1]);
	return cli.command ? cli.command->run(&cli, argc - 1, argv + 1) : WD_CLI_FAILED;
}
