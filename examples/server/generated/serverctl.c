/*
 * serverctl.c - Network server configuration: the command-line tool.
 *
 * Generated from server.def (hash d6b2d79fedd502c8) by `python3 -m generator --schema server.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts server_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &server_texts);
}
