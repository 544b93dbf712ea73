/*
 * democtl.c - A schema of like names: the command-line tool.
 *
 * Generated from names-alike.def (hash 6e13f93db3ed2550) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
 */

#include "cli.h"
#include "demo_schema.h"

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &demo_schema);
}
