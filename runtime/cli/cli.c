/* cli.c - see cli.h: the choice of a command. */

#include <string.h>

#include "cli.h"
#include "cli/commands/commands.h"
#include "cli/io.h"
#include "cli/usage.h"

static const struct wd_command *const commands[] = {
	&wd_command_validate,
	&wd_command_fix,
	&wd_command_show,
	&wd_command_explain,
	&wd_command_fields,
	&wd_command_new,
	&wd_command_completion,
	&wd_command_help,
	NULL,
};

static int print_version(const struct wd_cli *cli)
{
	printf("%s %s (schema %s, hash %s)\n", cli->name, WD_VERSION, cli->schema->id, cli->schema->hash);
	return wd_cli_finish(cli, WD_CLI_VALID);
}

int wd_cli_main(int argc, char **argv, const struct wd_texts *texts)
{
	const char *slash = argc > 0 ? strrchr(argv[0], '/') : NULL;
	struct wd_cli cli = { .name = slash ? slash + 1 : argc > 0 ? argv[0] : texts->schema->id, .schema = texts->schema,
		.texts = texts, .commands = commands };

	if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) {
		return wd_cli_overview(&cli);
	}
	if (strcmp(argv[1], "--version") == 0) {
		return print_version(&cli);
	}
	cli.command = wd_choice_find_command(&cli, argv[1]);
	return cli.command ? cli.command->run(&cli, argc - 1, argv + 1) : WD_CLI_FAILED;
}
