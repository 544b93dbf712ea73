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

/** The columns that text may take: one less than those of the terminal, where COLUMNS is set. */
static unsigned columns_to_fill(void)
{
	const char *setting = getenv("COLUMNS");
	unsigned long columns = setting ? strtoul(setting, NULL, 10) : 0;

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

/** Wrap a paragraph.  \return what follows it. */
static const char *wrap_paragraph(struct wd_page *page, const char *lead, const char *text, const char *end)
{
	unsigned indent = (unsigned)strlen(lead), column = indent;

	while (text < end && *text != '\n') {
		size_t width = 0;
		unsigned columns;

		while (text + width < end && text[width] != ' ' && text[width] != '\n') {
			width++;
		}
		columns = (unsigned)wd_text_count(text, width);
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
		text += width;
		text += text < end && *text == ' ';
	}
	wd_buffer_add(&page->out, "\n", 1);
	return text;
}

void wd_page_wrap(struct wd_page *page, const char *lead, const char *text, size_t length)
{
	const char *end = text + length;
	int width = (int)strlen(lead);

	while (width > 0 && lead[width - 1] == ' ') {
		width--;
	}
	while ((text = wrap_paragraph(page, lead, text, end)) < end) {
		while (text < end && *text == '\n') {
			text++;
		}
		wd_buffer_print(&page->out, "%.*s\n%s", width, lead, lead);
	}
}
