/*
 * typedctl.c - Types with names: the command-line tool.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#include "cli.h"

extern const struct wd_texts typed_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &typed_texts);
}
