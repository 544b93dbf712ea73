/*
 * marksctl.c - Runs at * /5 minutes, or / *5: the command-line tool.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#include "cli.h"

extern const struct wd_texts marks_texts;

int main(int argc, char **argv)
{
	return wd_cli_main(argc, argv, &marks_texts);
}
