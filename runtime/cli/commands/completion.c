/* completion.c - the command `completion`: scripts for shells, made from the tables of commands and of the schema. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <string.h>

#include "cli/commands/commands.h"
#include "cli/sites.h"
#include "cli/usage.h"

static const char *shell_name(const struct wd_cli *cli, unsigned number);

/* ---- what there is to offer -------------------------------------------------------------------------------------- */

static void add_choice(struct wd_page *page, const struct wd_command *command, wd_choice_fn words)
{
	struct wd_cli cli = *page->cli;

	cli.command = command;
	for (unsigned i = 0; words(&cli, i); i++) {
		wd_buffer_print(&page->out, "%s ", words(&cli, i));
	}
}

/** The values of an option; nothing for a number. */
static void add_values(struct wd_page *page, const struct wd_command *command, const struct option *option)
{
	static const struct wd_option_words common[] = { { "format", wd_choice_format }, { "kind", wd_choice_kind },
		{ NULL, NULL } };
	const struct wd_option_words *const tables[] = { common, command->words };

	for (unsigned i = 0; i < 2; i++) {
		for (const struct wd_option_words *of = tables[i]; of && of->option; of++) {
			if (strcmp(option->name, of->option) == 0 && of->words) {
				add_choice(page, command, of->words);
			}
		}
	}
}

/** Whether an option's value is a file. */
static bool takes_file(const struct wd_command *command, const struct option *option)
{
	const struct wd_option_words *of = command->words;

	while (of && of->option && strcmp(of->option, option->name) != 0) {
		of++;
	}
	return of && of->option && of->words == NULL;
}

/** The keys that can be named alone: those of items cannot. */
static void add_keys(void *ctx, const struct wd_site *site)
{
	struct wd_page *page = ctx;

	for (unsigned i = 0; i < site->owner->field_count && !site->repeated && !*site->start; i++) {
		if (site->owner->fields[i].kinds & site->kinds) {
			wd_buffer_print(&page->out, "%s ", site->owner->fields[i].key);
		}
	}
}

/** Paths of several keys: from the root, and to the members of items also from the field that has the items. */
static void add_paths(void *ctx, const struct wd_site *site)
{
	struct wd_page *page = ctx;

	for (unsigned i = 0; i < site->owner->field_count && *site->path; i++) {
		const struct wd_field *field = &site->owner->fields[i];

		if (field->kinds & site->kinds) {
			wd_buffer_print(&page->out, "%s.%s ", site->path, field->key);
			if (*site->start && !site->repeated && strcmp(site->start, site->path) != 0) {
				wd_buffer_print(&page->out, "%s.%s ", site->start, field->key);
			}
		}
	}
}

/** The arguments of a command; nothing where it is a file. */
static void add_arguments(struct wd_page *page, const struct wd_command *command)
{
	switch (command->argument) {
	case WD_CLI_NAME:
		wd_sites_visit(page, add_keys, page);
		add_choice(page, command, wd_choice_code);
		break;
	case WD_CLI_KIND:
		add_choice(page, command, wd_choice_kind);
		break;
	case WD_CLI_COMMAND:
		add_choice(page, command, wd_choice_command);
		break;
	case WD_CLI_SHELL:
		add_choice(page, command, shell_name);
		break;
	default:
		break;
	}
}

/** Whether an option can also be written as a letter. */
static bool has_letter(const struct option *option)
{
	return option->val >= 'a' && option->val <= 'z';
}

/* ---- bash and zsh ------------------------------------------------------------------------------------------------ */

/** Patterns of "COMMAND WORD-BEFORE:WHAT", and what is offered there; the first that fits counts. */
static void add_cases_of(struct wd_page *page, const struct wd_command *command)
{
	struct wd_buffer *out = &page->out;
	const char *name = command->name;

	for (const struct option *option = command->options; option->name; option++) {
		if (option->has_arg == required_argument) {
			wd_buffer_print(out, "\t\"%s --%s:\"*", name, option->name);
			if (has_letter(option)) {
				wd_buffer_print(out, "|\"%s -%c:\"*", name, option->val);
			}
			wd_buffer_print(out, ") %soffer=\"", takes_file(command, option) ? "files=yes " : "");
			add_values(page, command, option);
			wd_buffer_add_string(out, "\" ;;\n");
		}
	}
	wd_buffer_print(out, "\t\"%s \"*:options) offer=\"", name);
	for (const struct option *option = command->options; option->name; option++) {
		wd_buffer_print(out, "--%s ", option->name);
	}
	wd_buffer_add_string(out, "\" ;;\n");
	if (command->argument == WD_CLI_NAME) {
		wd_buffer_print(out, "\t\"%s \"*:paths) offer=\"", name);
		wd_sites_visit(page, add_paths, page);
		wd_buffer_add_string(out, "\" ;;\n");
	}
	wd_buffer_print(out, "\t\"%s \"*) %soffer=\"", name, command->argument == WD_CLI_FILE ? "files=yes " : "");
	add_arguments(page, command);
	wd_buffer_add_string(out, "\" ;;\n");
}

static void add_cases(struct wd_page *page)
{
	wd_buffer_add_string(&page->out, "\t*:commands) offer=\"");
	add_choice(page, NULL, wd_choice_command);
	wd_buffer_add_string(&page->out, "--help --version\" ;;\n");
	for (const struct wd_command *const *command = page->cli->commands; *command; command++) {
		add_cases_of(page, *command);
	}
	wd_buffer_add_string(&page->out, "\tesac\n");
}

/** The shell splits `--format=json` into three words. */
static void write_bash(struct wd_page *page)
{
	const char *tool = page->cli->name;

	wd_buffer_print(&page->out, "_%s()\n{\n"
			"\tlocal current=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]}\n"
			"\tlocal what=arguments offer='' files=''\n\n"
			"\t[ \"$before\" != = ] || before=${COMP_WORDS[COMP_CWORD-2]}\n"
			"\tcase $current in\n\t=) current='' ;;\n\t-*) what=options ;;\n\t*.*) what=paths ;;\n\tesac\n"
			"\t[ \"$COMP_CWORD\" -gt 1 ] || what=commands\n"
			"\tcase \"${COMP_WORDS[1]} $before:$what\" in\n", tool);
	add_cases(page);
	wd_buffer_print(&page->out, "\tCOMPREPLY=($(compgen -W \"$offer\" -- \"$current\"))\n"
			"\t[ -z \"$files\" ] || compopt -o default\n}\n"
			"complete -F _%s %s\n", tool, tool);
}

/** The script can be sourced, and be in a folder of fpath: then it is the body of the function at the first call. */
static void write_zsh(struct wd_page *page)
{
	const char *tool = page->cli->name;

	wd_buffer_print(&page->out, "#compdef %s\n\n_%s()\n{\n"
			"\tlocal current=$words[CURRENT] before=$words[CURRENT-1] what=arguments offer='' files=''\n\n"
			"\tcase $current in\n\t--*=*) before=${current%%%%=*}; compset -P '*=' ;;\n"
			"\t-*) what=options ;;\n\t*.*) what=paths ;;\n\tesac\n"
			"\t(( CURRENT > 2 )) || what=commands\n"
			"\tcase \"$words[2] $before:$what\" in\n", tool, tool);
	add_cases(page);
	wd_buffer_print(&page->out, "\tif [ -n \"$files\" ]; then _files; else compadd -- ${=offer}; fi\n}\n\n"
			"if [ \"$funcstack[1]\" = _%s ]; then\n\t_%s \"$@\"\nelse\n"
			"\t(( $+functions[compdef] )) || { autoload -Uz compinit && compinit; }\n"
			"\tcompdef _%s %s\nfi\n", tool, tool, tool, tool);
}

/* ---- fish -------------------------------------------------------------------------------------------------------- */

/** Begin a line about what may follow a command; "" before any. */
static void begin_line(struct wd_page *page, const char *command)
{
	const char *tool = page->cli->name;

	wd_buffer_print(&page->out, "complete -c %s -n '__%s_at \"%s\"'", tool, tool, command);
}

static void add_fish_options(struct wd_page *page, const struct wd_command *command)
{
	for (const struct option *option = command->options; option->name; option++) {
		begin_line(page, command->name);
		if (has_letter(option)) {
			wd_buffer_print(&page->out, " -s %c", option->val);
		}
		wd_buffer_print(&page->out, " -l %s", option->name);
		if (takes_file(command, option)) {
			wd_buffer_add_string(&page->out, " -r -F");
		} else if (option->has_arg == required_argument) {
			wd_buffer_add_string(&page->out, " -x -a '");
			add_values(page, command, option);
			wd_buffer_add_string(&page->out, "'");
		}
		wd_buffer_add_string(&page->out, "\n");
	}
}

static void add_fish_arguments(struct wd_page *page, const struct wd_command *command)
{
	const char *tool = page->cli->name;

	begin_line(page, command->name);
	wd_buffer_add_string(&page->out, command->argument == WD_CLI_FILE ? " -F" : " -a '");
	add_arguments(page, command);
	wd_buffer_add_string(&page->out, command->argument == WD_CLI_FILE ? "\n" : "'\n");
	if (command->argument == WD_CLI_NAME) {
		wd_buffer_print(&page->out, "complete -c %s -n '__%s_at \"%s\"; "
				"and string match -q \"*.*\" -- (commandline -ct)' -a '", tool, tool, command->name);
		wd_sites_visit(page, add_paths, page);
		wd_buffer_add_string(&page->out, "'\n");
	}
}

static void write_fish(struct wd_page *page)
{
	const char *tool = page->cli->name;

	wd_buffer_print(&page->out, "function __%s_at\n\tset -l words (commandline -opc)\n"
			"\ttest \"$words[2]\" = \"$argv[1]\"\nend\ncomplete -c %s -f\n", tool, tool);
	begin_line(page, "");
	wd_buffer_add_string(&page->out, " -s h -l help\n");
	begin_line(page, "");
	wd_buffer_add_string(&page->out, " -l version\n");
	for (const struct wd_command *const *command = page->cli->commands; *command; command++) {
		begin_line(page, "");
		wd_buffer_print(&page->out, " -a %s -d \"%s\"\n", (*command)->name, (*command)->summary);
		add_fish_options(page, *command);
		add_fish_arguments(page, *command);
	}
}

/* ---- the command ------------------------------------------------------------------------------------------------- */

static const struct {
	const char *name;
	void (*write)(struct wd_page *page);
} shells[] = { { "bash", write_bash }, { "zsh", write_zsh }, { "fish", write_fish } };

static const char *shell_name(const struct wd_cli *cli, unsigned number)
{
	(void)cli;
	return number < sizeof(shells) / sizeof(*shells) ? shells[number].name : NULL;
}

static int write_script(struct wd_page *page, const void *what)
{
	shells[*(const unsigned *)what].write(page);
	return WD_CLI_VALID;
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	const char *name;
	int status = wd_cli_read_word(cli, argc, argv, 1, "expected exactly one shell: bash, zsh or fish", &name);
	unsigned shell;

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	shell = wd_choice_find(cli, "shell", shell_name, name);
	return shell == WD_NONE ? WD_CLI_FAILED : wd_page_print(cli, write_script, &shell);
}

const struct wd_command wd_command_completion = {
	.name = "completion", .usage = "bash|zsh|fish",
	.summary = "Write a completion script for a shell.",
	.help = "\n"
	"  -h, --help          show this\n"
	"\n"
	"Source the script, or save it where the shell looks for it: for zsh, in a\n"
	"folder of fpath.\n",
	.examples = "bash >~/.local/share/bash-completion/completions/TOOL\n"
	"zsh >~/.zfunc/_TOOL\n"
	"fish >~/.config/fish/completions/TOOL.fish\n",
	.options = wd_cli_help_option, .argument = WD_CLI_SHELL, .run = run,
};
