/*
 * workloadctl.c - Run:ai workload manifest: the command-line tool.
 *
 * Generated from schema.def (hash eea3149b2e83dd0a) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#include "cli.h"
#include "workload_schema.h"

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &workload_schema);
}
