/*
 * command.h - what a command of the tool is.
 */
#ifndef WORKDEF_COMMAND_H
#define WORKDEF_COMMAND_H

#include <getopt.h>

#include "cli.h"

/** The tool, as its commands see it. */
struct wd_cli {
	const char *name;                /**< as it was called, without folders */
	const struct wd_schema *schema;
	const struct wd_texts *texts;    /**< what it says of the schema */
	const struct wd_command *const *commands; /**< all of them, ended by NULL */
	const struct wd_command *command; /**< the one that is called, or NULL */
};

/** A word of which the user writes one of several, by its number, from 0; NULL after the last one. */
typedef const char *(*wd_choice_fn)(const struct wd_cli *cli, unsigned number);

/** The words that an option takes as its value. */
struct wd_option_words {
	const char *option;
	wd_choice_fn words; /**< NULL: it takes a file */
};

/** What a command's arguments are. */
enum wd_cli_argument { WD_CLI_NOTHING, WD_CLI_FILE, WD_CLI_NAME, WD_CLI_KIND, WD_CLI_COMMAND, WD_CLI_SHELL };

/** One command. */
struct wd_command {
	const char *name;
	const char *usage;   /**< its arguments */
	const char *summary; /**< one line */
	const char *help;    /**< the rest of --help; TOOL is replaced by the tool's name, as in the examples */
	const char *examples; /**< arguments to try, a line each */
	const struct option *options; /**< that it takes, ended by a NULL name */
	const char *const *formats;   /**< values of its option --format, ended by NULL; or NULL */
	const struct wd_option_words *words; /**< of other options, ended by a NULL option; or NULL */
	enum wd_cli_argument argument;
	int (*run)(const struct wd_cli *cli, int argc, char **argv); /**< argv[0] is the command; \return exit status */
};

#endif
