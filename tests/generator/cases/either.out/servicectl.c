/*
 * servicectl.c - Values of several types: the command-line tool.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts service_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &service_texts);
}
