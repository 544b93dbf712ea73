/*
 * democtl.c - A schema.: the command-line tool.
 *
 * Generated from structure-not-reached.def (hash 809bfe6c20905c03) by `python3 -m generator --schema
 * structure-not-reached.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts demo_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_texts);
}
