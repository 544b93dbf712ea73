/*
 * sitectl.c - A web site's "server" | proxy: the command-line tool.
 *
 * Generated from every-construct.def (hash 6e8e2e9b876da661) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "cli.h"

extern const struct wd_texts site_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &site_texts);
}
