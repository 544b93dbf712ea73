/*
 * zonesctl.c - A schema of time zones: the command-line tool.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts zones_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &zones_texts);
}
