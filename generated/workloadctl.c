/*
 * workloadctl.c - Run:ai workload manifest: the command-line tool.
 *
 * Generated from schema.def (hash 367f3e9db2ab333e) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts workload_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &workload_texts);
}
