/*
 * page.h - text that a command puts together in memory, and writes to standard output when it is whole.
 */
#ifndef WORKDEF_PAGE_H
#define WORKDEF_PAGE_H

#include "base/memory.h"
#include "cli/command.h"

/** A page in the making. */
struct wd_page {
	const struct wd_cli *cli;
	unsigned columns;       /**< that wrapped text may take */
	struct wd_heap heap;
	struct wd_arena arena;
	struct wd_buffer out;
	struct wd_buffer words; /**< text that is to be wrapped */
};

/** Writes a page.  \return the command's exit status. */
typedef int (*wd_page_fn)(struct wd_page *page, const void *what);

/** Let a function write a page, and print that.  \return its exit status, or WD_CLI_FAILED. */
int wd_page_print(const struct wd_cli *cli, wd_page_fn write, const void *what);

/**
 * Append text as lines of at most 79 columns, or as COLUMNS in the environment asks.  An empty line ends a paragraph.
 *
 * Each further line begins with the lead, as wide as what precedes it.
 */
void wd_page_wrap(struct wd_page *page, const char *lead, const char *text, size_t length);

#endif
