/*
 * leastctl.c - The smallest schema: the command-line tool.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts least_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &least_texts);
}
