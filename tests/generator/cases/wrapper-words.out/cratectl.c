/*
 * cratectl.c - A demonstration: the command-line tool.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#include "cli.h"

extern const struct wd_texts crate_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &crate_texts);
}
