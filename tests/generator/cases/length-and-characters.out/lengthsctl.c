/*
 * lengthsctl.c - A schema.: the command-line tool.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts lengths_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &lengths_texts);
}
