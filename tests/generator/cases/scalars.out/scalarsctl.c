/*
 * scalarsctl.c - Values of every kind of scalar: the command-line tool.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts scalars_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &scalars_texts);
}
