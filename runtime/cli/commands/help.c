/* help.c - the command `help`: what the tool and its commands do. */
#include "cli/commands/commands.h"
#include "cli/usage.h"

static int run_help(const struct wd_cli *cli, int argc, char **argv)
{
	struct wd_cli of = { .name = cli->name, .schema = cli->schema, .commands = cli->commands };
	const char *name;
	int status = wd_cli_read_word(cli, argc, argv, 0, "expected at most one command", &name);

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	if (name == NULL) {
		return wd_cli_overview(cli);
	}
	of.command = wd_choice_find_command(&of, name);
	return of.command ? wd_cli_help(&of) : WD_CLI_FAILED;
}

const struct wd_command wd_command_help = {
	.name = "help", .usage = "[COMMAND]",
	.summary = "Show what a command does, and its options.",
	.help = "\n"
	"  -h, --help          show this\n",
	.examples = "validate\n",
	.options = wd_cli_help_option, .argument = WD_CLI_COMMAND, .run = run_help,
};
