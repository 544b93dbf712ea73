/* explain.c - the command `explain`. */
#define _POSIX_C_SOURCE 200809L
#include <getopt.h>
#include <string.h>

#include "base/suggest.h"
#include "cli/commands/commands.h"
#include "cli/lookup.h"
#include "cli/sites.h"
#include "cli/texts.h"
#include "cli/usage.h"

/** What the lines below begin with: a description, a row's further lines, and what is said of a list's entry. */
#define DOC_LEAD "  "
#define ROW_LEAD "             "
#define ENTRY_LEAD "      "

static void add_indented(struct wd_page *page, const char *lead, const char *text)
{
	wd_buffer_add_string(&page->out, lead);
	wd_page_wrap(page, lead, text, strlen(text));
}

/** As add_indented(), of the page's words. */
static void add_words(struct wd_page *page, const char *lead)
{
	wd_buffer_add_string(&page->out, lead);
	wd_page_wrap(page, lead, page->words.text, page->words.length);
}

static void add_row(struct wd_page *page, const char *label, const char *text, size_t length)
{
	size_t width = strlen(ROW_LEAD) - strlen(DOC_LEAD);

	wd_buffer_print(&page->out, DOC_LEAD "%-*s", (int)width, label);
	wd_buffer_add_string(&page->out, strlen(label) < width ? "" : "\n" ROW_LEAD);
	wd_page_wrap(page, ROW_LEAD, text, length);
}

/** The names of kinds. */
static void add_kinds(struct wd_page *page, uint32_t kinds)
{
	const struct wd_schema *schema = page->cli->schema;

	page->words.length = 0;
	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kinds & 1u << i) {
			wd_buffer_print(&page->words, "%s%s", page->words.length > 0 ? ", " : "", schema->kinds[i].name);
		}
	}
	add_row(page, "Kinds", page->words.text, page->words.length);
}

static void add_facts(struct wd_page *page, const struct wd_field_texts *texts)
{
	page->words.length = 0;
	wd_buffer_print(&page->words, "%s: %s", texts->type, texts->type_doc);
	add_row(page, "Type", page->words.text, page->words.length);
	add_row(page, "Required", texts->required, strlen(texts->required));
	if (texts->default_value) {
		add_row(page, "Default", texts->default_value, strlen(texts->default_value));
	}
	for (const struct wd_fact *fact = texts->facts; fact && fact->label; fact++) {
		add_row(page, fact->label, fact->text, strlen(fact->text));
	}
}

static void add_values(struct wd_page *page, const struct wd_word *words)
{
	wd_buffer_add_string(&page->out, words ? "\nAllowed values:\n" : "");
	for (; words && words->text; words++) {
		wd_buffer_print(&page->out, "  %s\n", words->text);
		add_indented(page, ENTRY_LEAD, words->doc);
	}
}

static void add_example(struct wd_page *page, const char *const *lines)
{
	wd_buffer_add_string(&page->out, "\nExample:\n");
	for (; *lines; lines++) {
		wd_buffer_print(&page->out, "%s\n", *lines);
	}
}

/** Whether any of some kinds has a field that a rule names. */
static bool concerns(const struct wd_structure *owner, const struct wd_rule *rule, uint32_t kinds)
{
	for (unsigned i = 0; i < rule->field_count; i++) {
		if (owner->fields[rule->fields[i]].kinds & kinds) {
			return true;
		}
	}
	return false;
}

static bool names(const struct wd_structure *owner, const struct wd_rule *rule, const struct wd_field *field)
{
	for (unsigned i = 0; i < rule->involved_count; i++) {
		if (&owner->fields[rule->fields[i]] == field) {
			return true;
		}
	}
	return false;
}

/** The rules of a structure for some kinds, or those of them that name a field. */
static void add_rules(struct wd_page *page, const char *heading, const struct wd_structure *owner,
		const struct wd_field *field, uint32_t kinds)
{
	const struct wd_structure_texts *texts = wd_texts_of(page->cli, owner);
	bool told = false;

	for (unsigned i = 0; i < owner->rule_count; i++) {
		const struct wd_rule *rule = &owner->rules[i];

		if (concerns(owner, rule, kinds) && (field == NULL || names(owner, rule, field))) {
			wd_buffer_add_string(&page->out, told ? "" : heading);
			told = true;
			wd_buffer_add_string(&page->out, "  - ");
			wd_page_wrap(page, "    ", texts->rules[i], strlen(texts->rules[i]));
		}
	}
}

/** "  size: Quantity, required unless existingPvc is true", and what it is. */
static void add_member(struct wd_page *page, const struct wd_structure *owner, const struct wd_field *member)
{
	const struct wd_field_texts *texts = wd_texts_of_field(page->cli, owner, member);

	wd_buffer_print(&page->out, "  %s: %s", member->key, texts->type);
	if (member->flags & (WD_REQUIRED | WD_EXPECTED | WD_CONDITIONAL)) {
		wd_buffer_print(&page->out, ", %s%s%s", member->flags & WD_EXPECTED ? "expected" : "required",
				member->flags & WD_CONDITIONAL ? " " : "", member->flags & WD_CONDITIONAL ? texts->required : "");
	}
	wd_buffer_add_string(&page->out, "\n");
	add_indented(page, ENTRY_LEAD, texts->doc);
}

static void add_members(struct wd_page *page, const struct wd_field *field, uint32_t kinds)
{
	const struct wd_structure *structure = wd_type_structure(field->type);
	const struct wd_type *type = field->type;
	bool has_elements, is_list;

	while (type->either) {
		type = wd_type_inner(type);
	}
	has_elements = type->shape != WD_SHAPE_STRUCTURE;
	is_list = type->shape == WD_SHAPE_LIST;

	if (has_elements) {
		wd_buffer_print(&page->out, "\nMembers of an %s:\n", is_list ? "element" : "item");
	} else {
		wd_buffer_add_string(&page->out, "\nFields:\n");
	}
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (structure->fields[i].kinds & kinds) {
			add_member(page, structure, &structure->fields[i]);
		}
	}
	add_rules(page, !has_elements ? "\nRules of the fields:\n" : is_list
			? "\nRules of an element:\n" : "\nRules of an item:\n", structure, NULL, kinds);
}

static void explain_field(struct wd_page *page, const struct wd_found *found)
{
	const struct wd_field *field = &found->owner->fields[found->key->field];
	const struct wd_field_texts *texts = wd_texts_of_field(page->cli, found->owner, field);

	wd_buffer_print(&page->out, "%s\n", found->path);
	add_indented(page, DOC_LEAD, texts->doc);
	if (found->key->role != WD_KEY_PROPER) {
		wd_buffer_add_string(&page->out, "\n");
		page->words.length = 0;
		wd_buffer_print(&page->words, found->key->role == WD_KEY_LEGACY ? "%s is an old spelling: write %s."
				: "%s is a key of another API: write %s.", found->key->text, field->key);
		add_words(page, DOC_LEAD);
	}
	wd_buffer_add_string(&page->out, "\n");
	if (page->cli->schema->kind_count > 1) {
		add_kinds(page, found->kinds);
	}
	add_facts(page, texts);
	add_values(page, texts->words);
	add_rules(page, "\nRules:\n", found->owner, field, found->kinds);
	if (wd_type_structure(field->type)) {
		add_members(page, field, found->kinds);
	}
	add_example(page, texts->example);
}

static void add_document(struct wd_page *page, const char *heading, const char *const *lines)
{
	wd_buffer_print(&page->out, "\n%s:\n", heading);
	for (; *lines; lines++) {
		wd_buffer_print(&page->out, DOC_LEAD "%s\n", *lines);
	}
}

static void explain_code(struct wd_page *page, enum wd_code code)
{
	const struct wd_code_texts *texts = &page->cli->texts->codes[code];

	wd_buffer_print(&page->out, "%s\n", wd_code_string(code));
	add_indented(page, DOC_LEAD, wd_code_cause(code));
	wd_buffer_add_string(&page->out, "\n");
	add_row(page, "Severity", wd_code_severity(code) == WD_ERROR ? "error" : "warning",
			wd_code_severity(code) == WD_ERROR ? 5 : 7);
	add_row(page, "Remedy", wd_code_remedy(code), strlen(wd_code_remedy(code)));
	if (texts->rule) {
		add_row(page, "Rule", texts->rule, strlen(texts->rule));
	}
	if (texts->wrong) {
		add_document(page, "Wrong", texts->wrong);
		add_document(page, "Right", texts->right);
	}
}

static void add_overview_of(struct wd_page *page, const struct wd_structure *structure)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field_texts *texts = wd_texts_of_field(page->cli, structure, &structure->fields[i]);

		wd_buffer_print(&page->out, "  %s: %s\n", structure->fields[i].key, texts->type);
		add_indented(page, ENTRY_LEAD, texts->doc);
	}
}

static int explain_all(struct wd_page *page, const void *unused)
{
	const struct wd_schema *schema = page->cli->schema;

	(void)unused;
	wd_buffer_print(&page->out, "%s\n%s", page->cli->texts->doc, schema->kind_count > 1 ? "\nKinds:\n" : "");
	for (unsigned i = 0; schema->kind_count > 1 && i < schema->kind_count; i++) {
		wd_buffer_print(&page->out, "  %s (%s)\n", schema->kinds[i].wire, schema->kinds[i].name);
		add_indented(page, ENTRY_LEAD, page->cli->texts->kinds[i].doc);
	}
	wd_buffer_add_string(&page->out, "\nFields:\n");
	add_overview_of(page, schema->root);
	wd_buffer_add_string(&page->out, "\nCodes of findings:\n");
	for (unsigned i = 0; i < WD_CODE_COUNT; i++) {
		if (page->cli->texts->codes[i].can_be) {
			wd_buffer_print(&page->out, "  %s\n", wd_code_string((enum wd_code)i));
		}
	}
	wd_buffer_add_string(&page->out, "\n");
	page->words.length = 0;
	wd_buffer_print(&page->words, "'%s fields' lists all fields; '%s explain NAME' describes a field or code.",
			page->cli->name, page->cli->name);
	add_words(page, "");
	return WD_CLI_VALID;
}

/** More fields of one name than these are listed. */
#define TOLD_IN_FULL 2

/** List fields that have one name. */
static void list_found(struct wd_page *page, const struct wd_found *found)
{
	for (; found; found = found->next) {
		const struct wd_field *field = found->key->field == WD_NONE ? NULL : &found->owner->fields[found->key->field];

		wd_buffer_print(&page->out, "%s%s%s\n", found->path, field ? ": " : "",
				field ? wd_texts_of_field(page->cli, found->owner, field)->type : "");
		add_indented(page, DOC_LEAD, field ? wd_texts_of_field(page->cli, found->owner, field)->doc : found->key->remedy);
	}
}

static void explain_found(struct wd_page *page, const struct wd_found *found)
{
	size_t count = 0;

	for (const struct wd_found *other = found; other; other = other->next) {
		count++;
	}
	if (count > TOLD_IN_FULL) {
		list_found(page, found);
		return;
	}
	for (const char *blank = ""; found; found = found->next, blank = "\n") {
		wd_buffer_add_string(&page->out, blank);
		if (found->key->field == WD_NONE) {
			wd_buffer_print(&page->out, "%s\n", found->path);
			page->words.length = 0;
			wd_buffer_print(&page->words, "a key of another API: %s", found->key->remedy);
			add_words(page, DOC_LEAD);
		} else {
			explain_field(page, found);
		}
	}
}

/** A visit to the structures of a kind. */
struct kind_tour {
	struct wd_page *page;
	uint32_t kind; /**< its bit */
};

/** Add the fields that a kind has at a site: a row of their keys. */
static void add_keys_of_kind(void *ctx, const struct wd_site *site)
{
	const struct kind_tour *tour = ctx;
	struct wd_buffer *keys = &tour->page->words;

	if (*site->start || !(site->kinds & tour->kind)) {
		return;
	}
	keys->length = 0;
	for (unsigned i = 0; i < site->owner->field_count; i++) {
		if (site->owner->fields[i].kinds & tour->kind) {
			wd_buffer_print(keys, "%s%s", keys->length > 0 ? ", " : "", site->owner->fields[i].key);
		}
	}
	if (keys->length > 0) {
		add_row(tour->page, *site->path ? site->path : "document", keys->text, keys->length);
	}
}

static void explain_kind(struct wd_page *page, unsigned number)
{
	const struct wd_kind *kind = &page->cli->schema->kinds[number];
	struct kind_tour tour = { page, 1u << number };

	wd_buffer_print(&page->out, "%s (%s)\n", kind->wire, kind->name);
	add_indented(page, DOC_LEAD, page->cli->texts->kinds[number].doc);
	wd_buffer_add_string(&page->out, "\nFields:\n");
	wd_sites_visit(page, add_keys_of_kind, &tour);
	wd_buffer_add_string(&page->out, "\n");
	page->words.length = 0;
	wd_buffer_print(&page->words, "'%s fields --kind %s' lists them with their types; '%s new %s' writes a document to "
			"start from.",
			page->cli->name, kind->name, page->cli->name, kind->name);
	add_words(page, "");
}

static int explain_name(struct wd_page *page, const void *what)
{
	const char *name = what;
	struct wd_suggestion suggestion;
	const struct wd_found *found;
	enum wd_code code;
	unsigned kind;

	if (wd_code_from_string(name, &code)) {
		explain_code(page, code);
		return WD_CLI_VALID;
	}
	wd_suggestion_init(&suggestion, name, strlen(name));
	found = wd_lookup_fields(page, name, &suggestion);
	if (found) {
		explain_found(page, found);
		return WD_CLI_VALID;
	}
	kind = wd_kind_find(page->cli, name);
	if (kind != WD_NONE) {
		explain_kind(page, kind);
		return WD_CLI_VALID;
	}
	wd_choice_offer(page->cli, wd_choice_code, &suggestion);
	wd_choice_offer(page->cli, wd_choice_kind, &suggestion);
	return wd_cli_unknown(page->cli, "field, kind or code", name, suggestion.best);
}

static int run(const struct wd_cli *cli, int argc, char **argv)
{
	const char *name;
	int status = wd_cli_read_word(cli, argc, argv, 0, "expected at most one name", &name);

	if (status != WD_CLI_GO_ON) {
		return status;
	}
	return name ? wd_page_print(cli, explain_name, name) : wd_page_print(cli, explain_all, NULL);
}

const struct wd_command wd_command_explain = {
	.name = "explain", .usage = "[FIELD[.MEMBER] | KIND | CODE]",
	.summary = "Describe a field, or the code of a finding.",
	.help = "\n"
	"  -h, --help          show this\n"
	"\n"
	"FIELD is a key, or a path of keys joined by '.'.  Without a name: an overview.\n",
	.examples = "\nwrong-type\n",
	.options = wd_cli_help_option, .argument = WD_CLI_NAME, .run = run,
};
