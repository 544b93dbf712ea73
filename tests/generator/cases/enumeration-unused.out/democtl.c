/*
 * democtl.c - A schema.: the command-line tool.
 *
 * Generated from enumeration-unused.def (hash 861cec679ef68553) by `python3 -m generator --schema
 * enumeration-unused.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
