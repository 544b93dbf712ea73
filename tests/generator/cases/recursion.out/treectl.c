/*
 * treectl.c - Trees: the command-line tool.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts tree_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &tree_texts);
}
