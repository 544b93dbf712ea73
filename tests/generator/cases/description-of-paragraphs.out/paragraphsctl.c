/*
 * paragraphsctl.c - A schema.: the command-line tool.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#include "cli.h"

extern const struct wd_texts paragraphs_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &paragraphs_texts);
}
