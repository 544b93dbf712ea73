/*
 * sitectl.c - A web site's "server" | proxy: the command-line tool.
 *
 * Generated from every-construct.def (hash 69623ed4fb3f6c59) by `python3 -m generator --schema every-construct.def`.
 * Do not edit.
 */

#include "cli.h"

extern const struct wd_texts site_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &site_texts);
}
