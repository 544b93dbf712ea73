/*
 * furtherctl.c - Further keys: the command-line tool.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts further_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &further_texts);
}
