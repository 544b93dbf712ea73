/* completion.c - the command `completion`: scripts for shells, made from the tables of commands and of the schema. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <string.h>

#include "page.h"

static void add_codes(struct wd_buffer *out)
{
	for (unsigned i = 0; i < WD_CODE_COUNT; i++) {
		wd_buffer_print(out, "%s ", wd_code_string((enum wd_code)i));
	}
}

static void add_kinds(struct wd_buffer *out, const struct wd_schema *schema)
{
	for (unsigned i = 0; i < schema->kind_count; i++) {
		wd_buffer_print(out, "%s ", schema->kinds[i].name);
	}
}

/** The keys of a structure and of all below it, items apart. */
static void add_fields(struct wd_buffer *out, const struct wd_structure *structure)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		wd_buffer_print(out, "%s ", field->key);
		if (field->type == WD_STRUCT && !(field->flags & WD_BY_POINTER)) {
			add_fields(out, field->structure);
		}
	}
}

/** What may stand as an option's value. */
static void add_values(struct wd_page *page, const struct wd_command *command, const char *option)
{
	if (strcmp(option, "format") == 0) {
		wd_buffer_add_string(&page->out, command->formats);
	} else if (strcmp(option, "kind") == 0) {
		add_kinds(&page->out, page->cli->schema);
	} else if (strcmp(option, "jobs") != 0) {
		add_codes(&page->out);
	}
}

/** What may stand as a command's argument; nothing where it is a file. */
static void add_arguments(struct wd_page *page, const struct wd_command *command)
{
	switch (command->argument) {
	case WD_CLI_NAME:
		add_fields(&page->out, page->cli->schema->root);
		add_codes(&page->out);
		break;
	case WD_CLI_KIND:
		add_kinds(&page->out, page->cli->schema);
		break;
	default:
		break;
	}
}

/** Begin a choice of what to offer, as a shell's case. */
static void add_case(struct wd_page *page, const char *command, const char *last)
{
	wd_buffer_print(&page->out, "\t\"%s %s\") words=\"", command, last);
}

static void add_command_cases(struct wd_page *page, const struct wd_command *command)
{
	for (const struct option *option = command->options; option->name; option++) {
		if (option->has_arg == required_argument) {
			wd_buffer_print(&page->out, "\t\"%s --%s\") words=\"", command->name, option->name);
			add_values(page, command, option->name);
			wd_buffer_add_string(&page->out, "\" ;;\n");
		}
	}
	add_case(page, command->name, "options");
	for (const struct option *option = command->options; option->name; option++) {
		wd_buffer_print(&page->out, "--%s ", option->name);
	}
	wd_buffer_add_string(&page->out, "\" ;;\n");
	add_case(page, command->name, "arguments");
	add_arguments(page, command);
	wd_buffer_add_string(&page->out, "\" ;;\n");
}

static void write_bash(struct wd_page *page)
{
	struct wd_buffer *out = &page->out;
	const char *tool = page->cli->name;
	const struct wd_command *command;

	wd_buffer_print(out, "_%s()\n{\n\tlocal current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
			"\tlocal words=\"\" what=arguments\n\n\tcase $current in -*) what=options ;; esac\n"
			"\tcase $before in --*) what=$before ;; esac\n\t[ \"$COMP_CWORD\" -gt 1 ] || what=commands\n"
			"\tcase \"${COMP_WORDS[1]} $what\" in\n\t*\" commands\") words=\"", tool);
	for (unsigned i = 0; (command = wd_cli_command(i)); i++) {
		wd_buffer_print(out, "%s ", command->name);
	}
	wd_buffer_add_string(out, "--help --version\" ;;\n");
	for (unsigned i = 0; (command = wd_cli_command(i)); i++) {
		add_command_cases(page, command);
	}
	wd_buffer_print(out, "\tesac\n\tCOMPREPLY=($(compgen -W \"$words\" -- \"$current\"))\n}\n"
			"complete -o default -F _%s %s\n", tool, tool);
}

static void write_zsh(struct wd_page *page)
{
	wd_buffer_add_string(&page->out, "autoload -Uz bashcompinit && bashcompinit\n");
	write_bash(page);
}

static void write_fish(struct wd_page *page)
{
	struct wd_buffer *out = &page->out;
	const char *tool = page->cli->name;
	const struct wd_command *command;

	for (unsigned i = 0; (command = wd_cli_command(i)); i++) {
		wd_buffer_print(out, "complete -c %s -n __fish_use_subcommand -f -a %s -d \"%s\"\n", tool, command->name,
				command->summary);
		for (const struct option *option = command->options; option->name; option++) {
			wd_buffer_print(out, "complete -c %s -n '__fish_seen_subcommand_from %s' -l %s", tool, command->name,
					option->name);
			if (option->has_arg == required_argument) {
				wd_buffer_add_string(out, " -x -a '");
				add_values(page, command, option->name);
				wd_buffer_add_string(out, "'");
			}
			wd_buffer_add_string(out, "\n");
		}
		if (command->argument != WD_CLI_FILE) {
			wd_buffer_print(out, "complete -c %s -n '__fish_seen_subcommand_from %s' -f -a '", tool, command->name);
			add_arguments(page, command);
			wd_buffer_add_string(out, "'\n");
		}
	}
}

/** The shells. */
static const struct {
	const char *name;
	void (*write)(struct wd_page *page);
} shells[] = { { "bash", write_bash }, { "zsh", write_zsh }, { "fish", write_fish } };

static int write_script(struct wd_page *page, const void *what)
{
	for (size_t i = 0; i < sizeof(shells) / sizeof(*shells); i++) {
		if (strcmp(shells[i].name, what) == 0) {
			shells[i].write(page);
			return WD_CLI_VALID;
		}
	}
	return wd_cli_unknown(page->cli, "shell", what, NULL);
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	int option;

	opterr = 0;
	option = getopt_long(argc, argv, ":h", wd_cli_help_option, NULL);
	if (option != -1) {
		return wd_cli_other_option(cli, option, argv);
	}
	if (optind + 1 != argc) {
		return wd_cli_usage_error(cli, "exactly one shell is wanted: bash, zsh or fish");
	}
	return wd_page_print(cli, write_script, argv[optind]);
}

const struct wd_command wd_command_completion = {
	.name = "completion", .usage = "bash|zsh|fish", .summary = "Write a script that completes commands in a shell.",
	.help = "\n"
	"  -h, --help          show this\n",
	.examples = "bash >~/.local/share/bash-completion/completions/TOOL\n",
	.options = wd_cli_help_option, .argument = WD_CLI_NOTHING, .run = run, .hidden = true,
};
