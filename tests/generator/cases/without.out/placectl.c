/*
 * placectl.c - Places without some fields: the command-line tool.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts place_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &place_texts);
}
