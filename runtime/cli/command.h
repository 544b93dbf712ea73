/*
 * command.h - what the commands of the tool share.
 */
#ifndef WORKDEF_COMMAND_H
#define WORKDEF_COMMAND_H

#include <getopt.h>

#include "cli.h"
#include "base/suggest.h"

/** The tool, as its commands see it. */
struct wd_cli {
	const char *name;                /**< as it was called, without folders */
	const struct wd_schema *schema;
	const struct wd_command *command;
};

/** What stands as a command's arguments. */
enum wd_cli_argument { WD_CLI_NOTHING, WD_CLI_FILE, WD_CLI_NAME, WD_CLI_KIND, WD_CLI_COMMAND, WD_CLI_SHELL };

/** One command. */
struct wd_command {
	const char *name;
	const char *usage;   /**< its arguments */
	const char *summary; /**< one line */
	const char *help;    /**< the rest of --help; TOOL stands for the tool's name, as in the examples */
	const char *examples; /**< arguments to try, a line each */
	const struct option *options; /**< that it takes, ended by a NULL name */
	const char *const *formats;   /**< values of its option --format, ended by NULL; or NULL */
	enum wd_cli_argument argument;
	int (*run)(const struct wd_cli *cli, int argc, char **argv); /**< argv[0] is the command; \return exit status */
};

extern const struct wd_command wd_command_validate;
extern const struct wd_command wd_command_show;
extern const struct wd_command wd_command_explain;
extern const struct wd_command wd_command_fields;
extern const struct wd_command wd_command_new;
extern const struct wd_command wd_command_completion;
extern const struct wd_command wd_command_help;

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

/** A word of which the user writes one of several, by its number, from 0; NULL after the last one. */
typedef const char *(*wd_choice_fn)(const struct wd_cli *cli, unsigned number);

const char *wd_choice_command(const struct wd_cli *cli, unsigned number);
const char *wd_choice_kind(const struct wd_cli *cli, unsigned number);
const char *wd_choice_code(const struct wd_cli *cli, unsigned number);
const char *wd_choice_format(const struct wd_cli *cli, unsigned number); /**< of the command */
const char *wd_choice_shell(const struct wd_cli *cli, unsigned number);

/** Offer all words of a choice. */
void wd_choice_offer(const struct wd_cli *cli, wd_choice_fn words, struct wd_suggestion *suggestion);

/** The number of a word.  \return WD_NONE where there is no such `what`, which is said. */
unsigned wd_choice_find(const struct wd_cli *cli, const char *what, wd_choice_fn words, const char *name);

/** The number of a kind by its name, wire name or letter, in any letter case.  \return WD_NONE as wd_choice_find(). */
unsigned wd_choice_find_kind(const struct wd_cli *cli, const char *name);

/** The options of a command that has --help alone. */
extern const struct option wd_cli_help_option[];

/** There is no exit status yet: a command's own work comes next. */
#define WD_CLI_GO_ON (-1)

/**
 * Read the arguments of a command that has --help alone, and takes a word.
 *
 * \param least       1 where the word may not be left out, or 0.
 * \param wanted      What to say where there are fewer words, or more.
 * \param[out] word  It, or NULL where it is left out.
 * \return WD_CLI_GO_ON, or the exit status.
 */
int wd_cli_read_word(const struct wd_cli *cli, int argc, char **argv, int least, const char *wanted, const char **word);

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
