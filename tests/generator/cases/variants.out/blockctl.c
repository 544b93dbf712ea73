/*
 * blockctl.c - Drives: the command-line tool.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts block_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &block_texts);
}
