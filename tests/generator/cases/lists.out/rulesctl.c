/*
 * rulesctl.c - Alerting rules: the command-line tool.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts rules_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &rules_texts);
}
