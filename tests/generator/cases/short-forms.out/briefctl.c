/*
 * briefctl.c - Short forms: the command-line tool.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#include "cli.h"

extern const struct wd_texts brief_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &brief_texts);
}
