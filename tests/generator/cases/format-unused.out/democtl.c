/*
 * democtl.c - A schema.: the command-line tool.
 *
 * Generated from format-unused.def (hash aaf047c25b56bd7b) by `python3 -m generator --schema format-unused.def`.  Do
 * not edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
