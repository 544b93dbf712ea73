/*
 * democtl.c - A demonstration: the command-line tool.
 *
 * Generated from group-unused.def (hash e2f4d331b6834831) by `python3 -m generator --schema group-unused.def`.  Do not
 * edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
