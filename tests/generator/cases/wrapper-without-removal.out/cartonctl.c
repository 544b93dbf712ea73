/*
 * cartonctl.c - A demonstration: the command-line tool.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts carton_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &carton_texts);
}
