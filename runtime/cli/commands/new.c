/* new.c - the command `new`. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <string.h>

#include "cli/commands/commands.h"
#include "cli/page.h"
#include "cli/usage.h"

/** Append the page's words as comment lines. */
static void add_comment(struct wd_page *page)
{
	wd_buffer_add_string(&page->out, "# ");
	wd_page_wrap(page, "# ", page->words.text, page->words.length);
}

static int write_document(struct wd_page *page, const void *what)
{
	const struct wd_cli *cli = page->cli;
	unsigned kind = *(const unsigned *)what;
	bool is_one = cli->schema->kind_count == 1;
	const char *name = cli->schema->kinds[kind].name;

	wd_buffer_print(&page->words, "%s: %s", name, cli->texts->kinds[kind].doc);
	add_comment(page);
	wd_buffer_add_string(&page->out, "#\n");
	page->words.length = 0;
	wd_buffer_print(&page->words, "Fields that are commented out are optional.  '%s fields%s%s' lists all, "
			"'%s explain FIELD' describes each.", cli->name, is_one ? "" : " --kind ", is_one ? "" : name, cli->name);
	add_comment(page);
	wd_buffer_add_string(&page->out, "\n");
	for (const char *const *line = cli->texts->kinds[kind].start; *line; line++) {
		wd_buffer_print(&page->out, "%s\n", *line);
	}
	return WD_CLI_VALID;
}

/** The kinds that there are to choose from. */
static int list_kinds(struct wd_page *page, const void *unused)
{
	const struct wd_schema *schema = page->cli->schema;

	(void)unused;
	for (unsigned i = 0; i < schema->kind_count; i++) {
		wd_buffer_print(&page->out, "%s\n  ", schema->kinds[i].name);
		wd_page_wrap(page, "  ", page->cli->texts->kinds[i].doc, strlen(page->cli->texts->kinds[i].doc));
	}
	return WD_CLI_VALID;
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	bool is_one = cli->schema->kind_count == 1;
	const char *name = NULL;
	int status = wd_cli_read_word(cli, argc, argv, 0, "expected at most one kind", &name);
	unsigned kind = 0;

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	if (name == NULL && !is_one) {
		return wd_page_print(cli, list_kinds, NULL);
	}
	if (name) {
		kind = wd_choice_find_kind(cli, name);
	}
	return kind == WD_NONE ? WD_CLI_FAILED : wd_page_print(cli, write_document, &kind);
}

const struct wd_command wd_command_new = {
	.name = "new", .usage = "[KIND]",
	.summary = "Write a valid, commented document to start from.",
	.help = "\n"
	"  -h, --help          show this\n"
	"\n"
	"KIND is the name of a kind, its wire name or its letter, in any letter case.\n"
	"Without it, the kinds are listed; where there is only one, it is meant.\n",
	.examples = "KIND >document.yaml\n",
	.options = wd_cli_help_option, .argument = WD_CLI_KIND, .run = run,
};
