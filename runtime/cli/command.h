/*
 * command.h - what the commands of the tool share.
 */
#ifndef WORKDEF_COMMAND_H
#define WORKDEF_COMMAND_H

#include <getopt.h>

#include "cli.h"

/** The tool, as its commands see it. */
struct wd_cli {
	const char *name;                /**< as it was called, without folders */
	const struct wd_schema *schema;
	const struct wd_command *command;
};

/** What stands as a command's arguments. */
enum wd_cli_argument { WD_CLI_FILE, WD_CLI_NAME, WD_CLI_KIND, WD_CLI_NOTHING };

/** One command. */
struct wd_command {
	const char *name;
	const char *usage;   /**< its arguments */
	const char *summary; /**< one line */
	const char *help;    /**< the rest of --help: options and examples */
	const char *examples; /**< arguments to try, a line each */
	const struct option *options; /**< that it takes, ended by a NULL name */
	const char *formats; /**< values of its option --format, with blanks between; or NULL */
	enum wd_cli_argument argument;
	bool hidden;         /**< not in the list of commands */
	int (*run)(const struct wd_cli *cli, int argc, char **argv); /**< argv[0] is the command; \return exit status */
};

extern const struct wd_command wd_command_validate;
extern const struct wd_command wd_command_show;
extern const struct wd_command wd_command_explain;
extern const struct wd_command wd_command_fields;
extern const struct wd_command wd_command_new;
extern const struct wd_command wd_command_completion;

/** A command by its number, from 0; NULL after the last one. */
const struct wd_command *wd_cli_command(unsigned number);

/** Print a command's help.  \return WD_CLI_VALID. */
int wd_cli_help(const struct wd_cli *cli);

/** Say what is wrong with the arguments, and how to get help.  \return WD_CLI_FAILED. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
int wd_cli_usage_error(const struct wd_cli *cli, const char *format, ...);

/** Say that there is no `what` of that name, and which comes near, or NULL.  \return WD_CLI_FAILED. */
int wd_cli_unknown(const struct wd_cli *cli, const char *what, const char *name, const char *near);

/** The options of a command that has --help alone. */
extern const struct option wd_cli_help_option[];

/** Answer what getopt_long() gave that is no option of the command's own: help, or an error.  \return exit status. */
int wd_cli_other_option(const struct wd_cli *cli, int option, char **argv);

/**
 * Begin to read a file, or standard input for "-".  The file is read to its end and closed.
 *
 * \return as wd_stream_open_file(); on WD_IO errno says why.
 */
enum wd_status wd_cli_open(struct wd_stream **stream, const struct wd_cli *cli, const char *path, enum wd_mode mode,
		const struct wd_options *options);

/** Say that something went wrong with a file: "TOOL: FILE: WHY".  \return WD_CLI_FAILED. */
int wd_cli_file_error(const struct wd_cli *cli, const char *file, const char *why);

/** Flush standard output.  \return the status given, or WD_CLI_FAILED when what was printed did not get through. */
int wd_cli_finish(const struct wd_cli *cli, int status);

#endif
