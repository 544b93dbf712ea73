/* usage.c - see usage.h */
#include "cli/usage.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

#include "cli/io.h"

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
	if (takes_kind(command) && cli->schema->kind_count > 1) {
		print_kinds(cli->schema);
	}
	printf("\nexamples:\n");
	for (const char *example = command->examples; *example; example += strcspn(example, "\n") + 1) {
		printf("  %s %s%s", cli->name, command->name, *example == '\n' ? "" : " ");
		print_named(cli, example, strcspn(example, "\n") + 1);
	}
	return wd_cli_finish(cli, WD_CLI_VALID);
}

int wd_cli_overview(const struct wd_cli *cli)
{
	printf("usage: %s COMMAND ...\n\n%s: checks and shows documents.\n\ncommands:\n", cli->name, cli->texts->doc);
	for (const struct wd_command *const *of = cli->commands; *of; of++) {
		printf("  %-10s  %s\n", (*of)->name, (*of)->summary);
	}
	printf("\n'%s COMMAND --help' describes a command.\n"
			"exit status: 0 all valid, 1 an error was found,\n"
			"             2 wrong usage or an input or output error\n", cli->name);
	return wd_cli_finish(cli, WD_CLI_VALID);
}

/* ---- errors ------------------------------------------------------------------------------------------------------ */

int wd_cli_usage_error(const struct wd_cli *cli, const char *format, ...)
{
	char help[200];
	va_list arguments;

	snprintf(help, sizeof(help), "; try '%.100s%s%s --help'", cli->name, cli->command ? " " : "",
			cli->command ? cli->command->name : "");
	va_start(arguments, format);
	wd_cli_say_list(cli, help, format, arguments);
	va_end(arguments);
	return WD_CLI_FAILED;
}

int wd_cli_unknown(const struct wd_cli *cli, const char *what, const char *name, const char *near)
{
	return wd_cli_usage_error(cli, near ? "unknown %s '%s' (did you mean %s?)" : "unknown %s '%s'", what, name, near);
}

/* ---- options ----------------------------------------------------------------------------------------------------- */

const struct option wd_cli_help_option[] = { { "help", no_argument, NULL, 'h' }, { NULL, 0, NULL, 0 } };

/** Say that the command has no such long option, and which comes near.  \return WD_CLI_FAILED. */
static int unknown_option(const struct wd_cli *cli, const char *option)
{
	const char *name = option + strspn(option, "-");
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, name, strcspn(name, "="));
	for (const struct option *known = cli->command->options; known->name; known++) {
		wd_suggestion_offer(&suggestion, known->name);
	}
	return wd_cli_usage_error(cli, suggestion.best ? "unknown option '%s' (did you mean --%s?)" : "unknown option '%s'",
			option, suggestion.best);
}

/** What getopt_long() refused: in optopt, where it is a letter, or a long option with a value that it does not take. */
static int refused_option(const struct wd_cli *cli, const char *word)
{
	for (const struct option *known = cli->command->options; optopt && known->name; known++) {
		if (known->val == optopt) {
			return wd_cli_usage_error(cli, "option '--%s' takes no value", known->name);
		}
	}
	return optopt ? wd_cli_usage_error(cli, "unknown option '-%c'", optopt) : unknown_option(cli, word);
}

int wd_cli_other_option(const struct wd_cli *cli, int option, char **argv)
{
	switch (option) {
	case 'h':
		return wd_cli_help(cli);
	case ':':
		return wd_cli_usage_error(cli, "option '%s' needs a value", argv[optind - 1]);
	default:
		return refused_option(cli, argv[optind - 1]);
	}
}

int wd_cli_read_word(const struct wd_cli *cli, int argc, char **argv, int least, const char *wanted, const char **word)
{
	int option;

	opterr = 0;
	option = getopt_long(argc, argv, ":h", wd_cli_help_option, NULL);
	if (option != -1) {
		return wd_cli_other_option(cli, option, argv);
	}
	if (argc - optind < least || argc - optind > 1) {
		return wd_cli_usage_error(cli, "%s", wanted);
	}
	*word = argv[optind];
	return WD_CLI_GO_ON;
}

/* ---- choices ----------------------------------------------------------------------------------------------------- */

const char *wd_choice_command(const struct wd_cli *cli, unsigned number)
{
	return cli->commands[number] ? cli->commands[number]->name : NULL;
}

const char *wd_choice_code(const struct wd_cli *cli, unsigned number)
{
	(void)cli;
	return number < WD_CODE_COUNT ? wd_code_string((enum wd_code)number) : NULL;
}

const char *wd_choice_kind(const struct wd_cli *cli, unsigned number)
{
	return number < cli->schema->kind_count ? cli->schema->kinds[number].name : NULL;
}

const char *wd_choice_format(const struct wd_cli *cli, unsigned number)
{
	return cli->command->formats[number];
}

void wd_choice_offer(const struct wd_cli *cli, wd_choice_fn words, struct wd_suggestion *suggestion)
{
	for (unsigned i = 0; words(cli, i); i++) {
		wd_suggestion_offer(suggestion, words(cli, i));
	}
}

unsigned wd_choice_find(const struct wd_cli *cli, const char *what, wd_choice_fn words, const char *name)
{
	struct wd_suggestion suggestion;

	for (unsigned i = 0; words(cli, i); i++) {
		if (strcmp(name, words(cli, i)) == 0) {
			return i;
		}
	}
	wd_suggestion_init(&suggestion, name, strlen(name));
	wd_choice_offer(cli, words, &suggestion);
	wd_cli_unknown(cli, what, name, suggestion.best);
	return WD_NONE;
}

const struct wd_command *wd_choice_find_command(const struct wd_cli *cli, const char *name)
{
	unsigned number = wd_choice_find(cli, "command", wd_choice_command, name);

	return number == WD_NONE ? NULL : cli->commands[number];
}

/** Report that there is no such kind, with the nearest one or else with all of them. */
static void unknown_kind(const struct wd_cli *cli, const char *name)
{
	struct wd_suggestion suggestion;
	char kinds[200] = "";
	size_t length = 0;

	wd_suggestion_init(&suggestion, name, strlen(name));
	for (unsigned i = 0; i < cli->schema->kind_count; i++) {
		const char *kind = cli->schema->kinds[i].name;

		wd_suggestion_offer(&suggestion, kind);
		wd_suggestion_offer(&suggestion, cli->schema->kinds[i].wire);
		if (length < sizeof(kinds)) {
			length += (size_t)snprintf(kinds + length, sizeof(kinds) - length, "%s%s", i ? ", " : "", kind);
		}
	}
	if (suggestion.best) {
		wd_cli_unknown(cli, "kind", name, suggestion.best);
	} else {
		wd_cli_usage_error(cli, "unknown kind '%s'; kinds: %s%s", name, kinds, length < sizeof(kinds) ? "" : "...");
	}
}

unsigned wd_kind_find(const struct wd_cli *cli, const char *name)
{
	for (unsigned i = 0; i < cli->schema->kind_count; i++) {
		const struct wd_kind *kind = &cli->schema->kinds[i];

		if (strcasecmp(name, kind->name) == 0 || strcasecmp(name, kind->wire) == 0
				|| strcasecmp(name, kind->letter) == 0) {
			return i;
		}
	}
	return WD_NONE;
}

unsigned wd_choice_find_kind(const struct wd_cli *cli, const char *name)
{
	unsigned kind = wd_kind_find(cli, name);

	if (kind == WD_NONE) {
		unknown_kind(cli, name);
	}
	return kind;
}
