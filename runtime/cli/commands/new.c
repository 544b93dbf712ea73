/* new.c - the command `new`. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <string.h>

#include "cli/commands/commands.h"
#include "cli/sample.h"
#include "cli/usage.h"

/** Append text as comment lines. */
static void add_comment(struct wd_page *page, const char *lead, const char *text)
{
	const char *comment;

	page->words.length = 0;
	wd_buffer_print(&page->words, "%s# ", lead);
	comment = wd_arena_text(&page->arena, page->words.text, page->words.length);
	wd_buffer_add_string(&page->out, comment);
	wd_page_wrap(page, comment, text, strlen(text));
}

/** What one level deeper begins with, in the arena. */
static const char *deeper(struct wd_page *page, const char *lead)
{
	page->words.length = 0;
	wd_buffer_print(&page->words, "%s  ", lead);
	return wd_arena_text(&page->arena, page->words.text, page->words.length);
}

/** The demanded fields of a structure as they stand, and the offered ones commented out. */
static void add_structure(struct wd_page *page, const struct wd_structure *structure, unsigned kind, const char *lead)
{
	const struct wd_sample_choice *choices = wd_sample_choose(page, structure, kind);

	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (!choices[i].demanded && !choices[i].offered) {
			continue;
		}
		add_comment(page, lead, field->doc);
		if (choices[i].offered) {
			page->words.length = 0;
			wd_buffer_print(&page->words, "%s#", lead);
			wd_sample_add(page, kind, field, NULL,
					wd_arena_text(&page->arena, page->words.text, page->words.length));
		} else if (field->type->shape == WD_SHAPE_STRUCTURE && !(field->flags & WD_WRAPPED)) {
			wd_buffer_print(&page->out, "%s%s:\n", lead, field->key);
			add_structure(page, field->type->structure, kind, deeper(page, lead));
		} else {
			wd_sample_add(page, kind, field, choices[i].value, lead);
		}
	}
}

static int write_document(struct wd_page *page, const void *what)
{
	const struct wd_schema *schema = page->cli->schema;
	unsigned kind = *(const unsigned *)what;

	page->words.length = 0;
	wd_buffer_print(&page->words, "%s: %s", schema->kinds[kind].name, schema->kinds[kind].doc);
	add_comment(page, "", wd_arena_text(&page->arena, page->words.text, page->words.length));
	wd_buffer_add_string(&page->out, "#\n");
	page->words.length = 0;
	wd_buffer_print(&page->words, "Fields that are commented out are optional.  '%s fields --kind %s' lists all, "
			"'%s explain FIELD' tells more of each.", page->cli->name, schema->kinds[kind].name, page->cli->name);
	add_comment(page, "", wd_arena_text(&page->arena, page->words.text, page->words.length));
	add_structure(page, schema->root, kind, "");
	return WD_CLI_VALID;
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	const char *name;
	int status = wd_cli_read_word(cli, argc, argv, 1, "exactly one kind is wanted", &name);
	unsigned kind;

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	kind = wd_choice_find_kind(cli, name);
	return kind == WD_NONE ? WD_CLI_FAILED : wd_page_print(cli, write_document, &kind);
}

const struct wd_command wd_command_new = {
	.name = "new", .usage = "KIND",
	.summary = "Write a commented document to start from, valid as it stands.",
	.help = "\n"
	"  -h, --help          show this\n"
	"\n"
	"KIND is the name of a kind, its wire name or its letter, in any letter case.\n",
	.examples = "KIND >document.yaml\n",
	.options = wd_cli_help_option, .argument = WD_CLI_KIND, .run = run,
};
