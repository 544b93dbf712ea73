/*
 * cli.h - the command-line tool that every schema gets: its main() calls wd_cli_main() and does nothing else.
 */
#ifndef WORKDEF_CLI_H
#define WORKDEF_CLI_H

#include "workdef.h"

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** Exit statuses. */
enum wd_cli_exit {
	WD_CLI_VALID = 0,
	WD_CLI_INVALID = 1, /**< an error finding, or a name that the schema lacks */
	WD_CLI_FAILED = 2   /**< wrong usage, or an input or output error */
};

/**
 * Run the tool.
 *
 * \param[in] argc, argv  As main() got them.
 * \param[in] schema      The schema that the tool is for.
 * \return the exit status.
 */
int wd_cli_main(int argc, char **argv, const struct wd_schema *schema);

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
