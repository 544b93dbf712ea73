/*
 * usage.h - help, what is wrong with the arguments, and the words that are accepted.
 */
#ifndef WORKDEF_USAGE_H
#define WORKDEF_USAGE_H

#include "base/suggest.h"
#include "cli/command.h"

/** Print a command's help.  \return WD_CLI_VALID. */
int wd_cli_help(const struct wd_cli *cli);

/** Print what the tool is and its commands.  \return the exit status. */
int wd_cli_overview(const struct wd_cli *cli);

/** Say what is wrong with the arguments, and how to get help.  \return WD_CLI_FAILED. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
int wd_cli_usage_error(const struct wd_cli *cli, const char *format, ...);

/** Say that there is no `what` of that name, and which comes near, or NULL.  \return WD_CLI_FAILED. */
int wd_cli_unknown(const struct wd_cli *cli, const char *what, const char *name, const char *near);

const char *wd_choice_command(const struct wd_cli *cli, unsigned number);
const char *wd_choice_kind(const struct wd_cli *cli, unsigned number);
const char *wd_choice_code(const struct wd_cli *cli, unsigned number);
const char *wd_choice_format(const struct wd_cli *cli, unsigned number); /**< of the command */

/** Offer all words of a choice. */
void wd_choice_offer(const struct wd_cli *cli, wd_choice_fn words, struct wd_suggestion *suggestion);

/** The number of a word.  \return WD_NONE where there is no such `what`, which is reported. */
unsigned wd_choice_find(const struct wd_cli *cli, const char *what, wd_choice_fn words, const char *name);

/** The command of a name.  \return NULL where there is none, which is said. */
const struct wd_command *wd_choice_find_command(const struct wd_cli *cli, const char *name);

/** The number of a kind by its name, wire name or letter, in any letter case.  \return WD_NONE where there is none. */
unsigned wd_kind_find(const struct wd_cli *cli, const char *name);

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

/** Handle a result of getopt_long() that is not one of the command's options: help or an error.  \return exit status. */
int wd_cli_other_option(const struct wd_cli *cli, int option, char **argv);

#endif
