/*
 * nulctl.c - Null: the command-line tool.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts nul_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &nul_texts);
}
