/*
 * composedctl.c - Constructs within each other: the command-line tool.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts composed_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &composed_texts);
}
