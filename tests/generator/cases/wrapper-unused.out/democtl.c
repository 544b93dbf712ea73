/*
 * democtl.c - A demonstration: the command-line tool.
 *
 * Generated from wrapper-unused.def (hash 07d85e09197bd540) by `python3 -m generator --schema wrapper-unused.def`.  Do
 * not edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
