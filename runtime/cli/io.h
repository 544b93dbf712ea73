/*
 * io.h - what the commands of the tool read, and the end of what they print.
 */
#ifndef WORKDEF_IO_H
#define WORKDEF_IO_H

#include <stdarg.h>

#include "cli/command.h"

/**
 * Begin to read a file, or standard input for "-".  The file is read to its end and closed.
 *
 * \return as wd_stream_open_file(); on WD_IO errno says why.
 */
enum wd_status wd_cli_open(struct wd_stream **stream, const struct wd_cli *cli, const char *path, enum wd_mode mode,
		const struct wd_options *options);

/** The columns of the terminal that a file descriptor leads to; 0 where it leads elsewhere, or they are not known. */
unsigned wd_cli_columns(int descriptor);

/** Print text from outside as it is to be shown, see base/shown.h. */
void wd_cli_print_shown(const char *text, FILE *out);

/**
 * Print a line on standard error: the tool's name, a message, and what may follow it.  What comes from outside is
 * printed as it is to be shown, see base/shown.h.
 *
 * \param[in] ending  Printed behind the message.
 * \param[in] format  The message, as for printf().
 */
void wd_cli_say_list(const struct wd_cli *cli, const char *ending, const char *format, va_list arguments);

/** As wd_cli_say_list(), with nothing behind the message. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
void wd_cli_say(const struct wd_cli *cli, const char *format, ...);

/** Say that something went wrong with a file: "TOOL: FILE: WHY".  \return WD_CLI_FAILED. */
int wd_cli_file_error(const struct wd_cli *cli, const char *file, const char *why);

/** Flush standard output.  \return the status given, or WD_CLI_FAILED when what was printed did not get through. */
int wd_cli_finish(const struct wd_cli *cli, int status);

#endif
