/* page.c - see page.h */
#include "cli/page.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/io.h"

/** Columns of text, unless the environment says otherwise, and the fewest that it can ask for. */
#define COLUMNS 79
#define FEWEST_COLUMNS 39

/** The columns that text may take: one less than those of the terminal, where COLUMNS tells them. */
static unsigned columns_to_fill(void)
{
	const char *told = getenv("COLUMNS");
	unsigned long columns = told ? strtoul(told, NULL, 10) : 0;

	return columns > FEWEST_COLUMNS && columns <= INT_MAX ? (unsigned)columns - 1 : COLUMNS;
}

/** Where running out of memory leads back to.  Apart, so that no local variable lives across the jump. */
static bool write_page(struct wd_page *page, wd_page_fn write, const void *what, int *status)
{
	if (setjmp(page->heap.recovery)) {
		return false;
	}
	*status = write(page, what);
	return true;
}

int wd_page_print(const struct wd_cli *cli, wd_page_fn write, const void *what)
{
	struct wd_page page = { .cli = cli, .columns = columns_to_fill() };
	int status = WD_CLI_FAILED;

	wd_heap_init(&page.heap, NULL);
	page.arena.heap = page.out.heap = page.words.heap = &page.heap;
	if (write_page(&page, write, what, &status)) {
		if (page.out.length > 0) {
			fwrite(page.out.text, 1, page.out.length, stdout);
		}
		status = wd_cli_finish(cli, status);
	} else {
		status = wd_cli_file_error(cli, "standard output", wd_status_string(WD_NO_MEMORY));
	}
	wd_arena_free(&page.arena);
	wd_buffer_free(&page.out);
	wd_buffer_free(&page.words);
	return status;
}

/** The columns that text takes: its characters. */
static unsigned columns_of(const char *text, size_t length)
{
	unsigned columns = 0;

	for (size_t at = 0; at < length; at += wd_text_width((unsigned char)text[at])) {
		columns++;
	}
	return columns;
}

void wd_page_wrap(struct wd_page *page, const char *lead, const char *text, size_t length)
{
	const char *end = text + length;
	unsigned indent = (unsigned)strlen(lead), column = indent;

	while (text < end) {
		const char *space = memchr(text, ' ', (size_t)(end - text));
		size_t width = (size_t)((space ? space : end) - text);
		unsigned columns = columns_of(text, width);

		if (width > 0) {
			if (column > indent && column + 1 + columns > page->columns) {
				wd_buffer_print(&page->out, "\n%s", lead);
				column = indent;
			} else if (column > indent) {
				wd_buffer_add(&page->out, " ", 1);
				column++;
			}
			wd_buffer_add(&page->out, text, width);
			column += columns;
		}
		text += width + 1;
	}
	wd_buffer_add(&page->out, "\n", 1);
}
