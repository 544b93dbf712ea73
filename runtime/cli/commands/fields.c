/* fields.c - the command `fields`. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <string.h>

#include "base/number.h"
#include "base/text.h"
#include "cli/commands/commands.h"
#include "cli/io.h"
#include "cli/page.h"
#include "cli/sites.h"
#include "cli/texts.h"
#include "cli/usage.h"
#include "yaml/scalar.h"

/** Columns of the kinds, which have a letter each: at least those of the heading. */
#define KINDS_WIDTH (sizeof("KINDS") - 1)

/** What to list. */
struct listing {
	uint32_t kinds;   /**< fields of any of these */
	const char *word; /**< that a field's path or description holds, in any letter case; or NULL */
	bool as_json;
	unsigned width;   /**< of the paths */
	unsigned type_width;
	bool listed;      /**< something was */
};

typedef void (*row_fn)(struct wd_page *page, struct listing *listing, const struct wd_structure *owner,
		const struct wd_field *field, const char *path, uint32_t kinds);

/** Whether a text holds a word, in any letter case. */
static bool holds(const char *text, const char *word)
{
	size_t length = strlen(word);

	while (*text && !(strlen(text) >= length && wd_equal_any_case(text, word, length))) {
		text++;
	}
	return *text || length == 0;
}

/** Whether a field is to be listed. */
static bool is_listed(const struct wd_page *page, const struct listing *listing, const struct wd_structure *owner,
		const struct wd_field *field, const char *path)
{
	return listing->word == NULL || holds(path, listing->word)
		|| holds(wd_texts_of_field(page->cli, owner, field)->doc, listing->word);
}

/** Call a function for each field that is to be listed, also those of elements and items. */
static void each_field(struct wd_page *page, struct listing *listing, const struct wd_site *site, row_fn row)
{
	for (unsigned i = 0; i < site->owner->field_count; i++) {
		const struct wd_field *field = &site->owner->fields[i];
		const struct wd_structure *below;
		struct wd_site inner;
		const char *path;

		if (!(field->kinds & site->kinds & listing->kinds)) {
			continue;
		}
		path = wd_site_join(page, site->path, field->key);
		if (!(field->flags & WD_INLINE) && is_listed(page, listing, site->owner, field, path)) {
			row(page, listing, site->owner, field, path, site->kinds & field->kinds);
		}
		below = wd_type_structure(field->type);
		if (below && !wd_site_is_within(site, below)) {
			inner = wd_site_below(page, site, field);
			each_field(page, listing, &inner, row);
		}
	}
}

static void measure(struct wd_page *page, struct listing *listing, const struct wd_structure *owner,
		const struct wd_field *field, const char *path, uint32_t kinds)
{
	unsigned width = (unsigned)strlen(path);
	unsigned type_width = (unsigned)strlen(wd_texts_of_field(page->cli, owner, field)->type);

	(void)kinds;
	listing->width = width > listing->width ? width : listing->width;
	listing->type_width = type_width > listing->type_width ? type_width : listing->type_width;
}

/** The column of the kinds, by their letters: "WTD_J".  There is none where there is one kind only. */
static void add_letters(struct wd_page *page, uint32_t kinds)
{
	const struct wd_schema *schema = page->cli->schema;

	for (unsigned i = 0; schema->kind_count > 1 && i < schema->kind_count; i++) {
		wd_buffer_add_string(&page->out, kinds & 1u << i ? schema->kinds[i].letter : "_");
	}
	if (schema->kind_count > 1) {
		wd_buffer_print(&page->out, "%*s  ", schema->kind_count < KINDS_WIDTH ? (int)KINDS_WIDTH - schema->kind_count : 0, "");
	}
}

/** "yes", "cond" (a rule says when), "exp" (a warning without it) or nothing. */
static const char *required_word(const struct wd_field *field)
{
	return field->flags & WD_CONDITIONAL ? "cond" : field->flags & WD_REQUIRED ? "yes"
			: field->flags & WD_EXPECTED ? "exp" : "";
}

/** Columns that a default may take in the table: `explain` shows the rest. */
#define DEFAULT_WIDTH 48

/** The default; of a long one, only what holds where no rule says otherwise. */
static void add_default(struct wd_page *page, const struct wd_field *field, const char *text)
{
	if (text && strlen(text) > DEFAULT_WIDTH) {
		wd_buffer_print(&page->out, "%s...", field->default_value ? field->default_value : "");
	} else if (text) {
		wd_buffer_add_string(&page->out, text);
	}
}

static void add_table_row(struct wd_page *page, struct listing *listing, const struct wd_structure *owner,
		const struct wd_field *field, const char *path, uint32_t kinds)
{
	const struct wd_field_texts *texts = wd_texts_of_field(page->cli, owner, field);

	wd_buffer_print(&page->out, "%-*s  %-*s  ", (int)listing->width, path, (int)listing->type_width, texts->type);
	add_letters(page, kinds);
	wd_buffer_print(&page->out, "%-4s  ", required_word(field));
	add_default(page, field, texts->default_value);
	while (page->out.text[page->out.length - 1] == ' ') {
		page->out.length--;
	}
	wd_buffer_add_string(&page->out, "\n");
}

/** A list of texts in JSON, one after the other. */
static void add_json_text(struct wd_page *page, const char **separator, const char *text)
{
	wd_buffer_add_string(&page->out, *separator);
	wd_scalar_add_json_string(&page->out, text);
	*separator = ",";
}

/** The words that a field may hold; null where it is not limited to some. */
static void add_json_values(struct wd_page *page, const struct wd_word *words)
{
	const char *separator = "";

	wd_buffer_add_string(&page->out, words ? ",\"values\":[" : ",\"values\":null");
	for (const struct wd_word *word = words; word && word->text; word++) {
		add_json_text(page, &separator, word->text);
	}
	wd_buffer_add_string(&page->out, words ? "]" : "");
}

/** The other keys by which a document may give a field. */
static void add_json_aliases(struct wd_page *page, const struct wd_structure *owner, const struct wd_field *field)
{
	const char *separator = "";

	wd_buffer_add_string(&page->out, ",\"aliases\":[");
	for (unsigned i = 0; i <= owner->key_mask; i++) {
		const struct wd_key *key = &owner->keys[i];

		if (key->text && key->role != WD_KEY_FOREIGN && &owner->fields[key->field] == field
				&& strcmp(key->text, field->key) != 0) {
			add_json_text(page, &separator, key->text);
		}
	}
	wd_buffer_add_string(&page->out, "]");
}

/** What there is to say about the values, by its label: "range" and the like. */
static void add_json_facts(struct wd_page *page, const struct wd_fact *fact)
{
	const char *separator = "";

	wd_buffer_add_string(&page->out, ",\"facts\":{");
	for (; fact && fact->label; fact++) {
		add_json_text(page, &separator, fact->label);
		wd_buffer_add_string(&page->out, ":");
		wd_scalar_add_json_string(&page->out, fact->text);
	}
	wd_buffer_add_string(&page->out, "}");
}

/** A bound: a number where it is one, text where it has a unit, null where there is none. */
static void add_json_bound(struct wd_page *page, const char *name, const char *bound)
{
	wd_buffer_print(&page->out, ",\"%s\":", name);
	if (bound && wd_number_is_json(bound, strlen(bound))) {
		wd_buffer_add_string(&page->out, bound);
	} else {
		wd_scalar_add_json_string(&page->out, bound);
	}
}

static void add_json_row(struct wd_page *page, struct listing *listing, const struct wd_structure *owner,
		const struct wd_field *field, const char *path, uint32_t kinds)
{
	const struct wd_schema *schema = page->cli->schema;
	const struct wd_field_texts *texts = wd_texts_of_field(page->cli, owner, field);
	const char *separator = "";

	wd_buffer_add_string(&page->out, listing->listed ? ",\n{\"path\":" : "\n{\"path\":");
	listing->listed = true;
	wd_scalar_add_json_string(&page->out, path);
	wd_buffer_add_string(&page->out, ",\"type\":");
	wd_scalar_add_json_string(&page->out, texts->type);
	wd_buffer_add_string(&page->out, ",\"kinds\":[");
	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kinds & 1u << i) {
			wd_buffer_add_string(&page->out, separator);
			wd_scalar_add_json_string(&page->out, schema->kinds[i].wire);
			separator = ",";
		}
	}
	wd_buffer_add_string(&page->out, "],\"required\":");
	wd_scalar_add_json_string(&page->out, texts->required);
	wd_buffer_add_string(&page->out, ",\"default\":");
	wd_scalar_add_json_string(&page->out, field->default_value);
	wd_buffer_add_string(&page->out, ",\"default_in_words\":");
	wd_scalar_add_json_string(&page->out, texts->default_value);
	add_json_values(page, texts->words);
	add_json_bound(page, "minimum", field->type->min);
	add_json_bound(page, "maximum", field->type->max);
	add_json_aliases(page, owner, field);
	add_json_facts(page, texts->facts);
	wd_buffer_add_string(&page->out, ",\"description\":");
	wd_scalar_add_json_string(&page->out, texts->doc);
	wd_buffer_print(&page->out, ",\"observed\":%s,\"deprecated\":%s}", field->flags & WD_OBSERVED ? "true" : "false",
			field->replacement ? "true" : "false");
}

static int list(struct wd_page *page, const void *what)
{
	struct listing listing = *(const struct listing *)what;
	struct wd_site root = { .owner = page->cli->schema->root, .path = "", .start = "", .kinds = UINT32_MAX };
	int kind_count = page->cli->schema->kind_count;

	if (listing.as_json) {
		wd_buffer_add_string(&page->out, "[");
		each_field(page, &listing, &root, add_json_row);
		wd_buffer_add_string(&page->out, "\n]\n");
		return WD_CLI_VALID;
	}
	each_field(page, &listing, &root, measure);
	if (listing.width == 0) {
		wd_cli_say(page->cli, "no field matches '%s'", listing.word ? listing.word : "");
		return WD_CLI_INVALID;
	}
	wd_buffer_print(&page->out, "%-*s  %-*s  ", (int)listing.width, "FIELD", (int)listing.type_width, "TYPE");
	if (kind_count > 1) {
		wd_buffer_print(&page->out, "%-*s  ", kind_count > (int)KINDS_WIDTH ? kind_count : (int)KINDS_WIDTH, "KINDS");
	}
	wd_buffer_print(&page->out, "%-4s  %s\n", "MUST", "DEFAULT");
	each_field(page, &listing, &root, add_table_row);
	return WD_CLI_VALID;
}

enum { KIND = 1, FORMAT };
enum { TABLE, JSON };

static const char *const formats[] = { [TABLE] = "table", [JSON] = "json", NULL };

static const struct option options[] = {
	{ "kind", required_argument, NULL, KIND },
	{ "format", required_argument, NULL, FORMAT },
	{ "help", no_argument, NULL, 'h' },
	{ NULL, 0, NULL, 0 },
};

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	struct listing listing = { .kinds = UINT32_MAX, .type_width = sizeof("Enumeration") - 1 };
	unsigned found;
	int option;

	opterr = 0;
	while ((option = getopt_long(argc, argv, ":h", options, NULL)) != -1) {
		switch (option) {
		case KIND:
			found = wd_choice_find_kind(cli, optarg);
			if (found == WD_NONE) {
				return WD_CLI_FAILED;
			}
			listing.kinds = 1u << found;
			break;
		case FORMAT:
			found = wd_choice_find(cli, "format", wd_choice_format, optarg);
			if (found == WD_NONE) {
				return WD_CLI_FAILED;
			}
			listing.as_json = found == JSON;
			break;
		default:
			return wd_cli_other_option(cli, option, argv);
		}
	}
	if (argc - optind > 1) {
		return wd_cli_usage_error(cli, "expected at most one word");
	}
	listing.word = argv[optind];
	return wd_page_print(cli, list, &listing);
}

const struct wd_command wd_command_fields = {
	.name = "fields", .usage = "[OPTION...] [WORD]",
	.summary = "List the fields, with their types, kinds and defaults.",
	.help = "\n"
	"  --kind KIND          only the fields of a kind: its name, wire name or\n"
	"                       letter, in any letter case\n"
	"  --format table|json  the output format; json: one array\n"
	"  -h, --help           show this\n"
	"\n"
	"WORD is searched in names and descriptions, in any letter case.\n",
	.examples = "\n--kind KIND memory\n--format json\n",
	.options = options, .formats = formats, .argument = WD_CLI_NOTHING, .run = run,
};
