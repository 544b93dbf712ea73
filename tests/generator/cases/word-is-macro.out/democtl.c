/*
 * democtl.c - A schema.: the command-line tool.
 *
 * Generated from word-is-macro.def (hash 44d27a409fff8402) by `python3 -m generator --schema word-is-macro.def`.  Do
 * not edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
