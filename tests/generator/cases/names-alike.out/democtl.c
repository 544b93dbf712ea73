/*
 * democtl.c - A schema of like names: the command-line tool.
 *
 * Generated from names-alike.def (hash 5c3b922ff74ccbd1) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
