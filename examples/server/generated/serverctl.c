/*
 * serverctl.c - Network server configuration: the command-line tool.
 *
 * Generated from server.def (hash b02f765bc756fa3e) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "cli.h"
#include "server_schema.h"

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &server_schema);
}
