/* sample.c - see sample.h */
#include "cli/sample.h"

#include <string.h>

#include <cyaml/cyaml.h>

#include "check/rules.h"
#include "yaml/scalar.h"

/* ---- which fields ------------------------------------------------------------------------------------------------ */

static bool kind_has(const struct wd_structure *structure, unsigned field, unsigned kind)
{
	return (structure->fields[field].kinds & 1u << kind) != 0;
}

static bool is_demanded_by_itself(const struct wd_field *field)
{
	return (field->flags & (WD_REQUIRED | WD_EXPECTED | WD_CONDITIONAL)) != 0;
}

/** Where one of several fields is expected and none is demanded, demand the first that the kind has. */
static void demand_expected(struct wd_sample_choice *choices, const struct wd_structure *structure,
		const struct wd_rule *rule, unsigned kind)
{
	unsigned first = WD_NONE;

	for (unsigned i = rule->field_count; i-- > 0;) {
		unsigned field = rule->fields[i];

		if (choices[field].demanded) {
			return;
		}
		first = kind_has(structure, field, kind) ? field : first;
	}
	if (first != WD_NONE) {
		choices[first].demanded = true;
	}
}

/** Fields of a structure that are demanded, for documents of a kind. */
struct demand {
	struct wd_sample_choice *choices;
	const struct wd_structure *structure;
	unsigned kind;
	bool changed;
};

/** Demand a field of which a condition asks something, with the value that it asks for. */
static void demand_answer(void *ctx, const struct wd_condition *question)
{
	struct demand *demand = ctx;
	struct wd_sample_choice *choice = &demand->choices[question->field];

	if (!choice->demanded && kind_has(demand->structure, question->field, demand->kind)) {
		choice->demanded = demand->changed = true;
		choice->value = question->count ? question->values[0] : NULL;
	}
}

static bool is_need(const struct wd_rule *rule)
{
	return (wd_rule_traits(rule) & WD_RULE_NEEDS) != 0;
}

/** Demand all that the demanded fields need, and what those need. */
static void demand_all_needed(struct wd_sample_choice *choices, const struct wd_structure *structure, unsigned kind)
{
	struct demand demand = { .choices = choices, .structure = structure, .kind = kind, .changed = true };

	while (demand.changed) {
		demand.changed = false;
		for (unsigned i = 0; i < structure->rule_count; i++) {
			const struct wd_rule *rule = &structure->rules[i];

			if (is_need(rule) && choices[rule->fields[0]].demanded) {
				wd_condition_needs(rule->condition, demand_answer, &demand);
			}
		}
	}
}

static void demand(struct wd_sample_choice *choices, const struct wd_structure *structure, unsigned kind)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		choices[i].demanded = kind_has(structure, i, kind) && is_demanded_by_itself(&structure->fields[i]);
	}
	for (unsigned i = 0; i < structure->rule_count; i++) {
		if (wd_rule_traits(&structure->rules[i]) & WD_RULE_OFFERS) {
			demand_expected(choices, structure, &structure->rules[i], kind);
		}
	}
	demand_all_needed(choices, structure, kind);
}

/** Lest a mapping is empty, demand what is offered first, or else the first scalar, or else the first field at all. */
static void demand_any(struct wd_sample_choice *choices, const struct wd_structure *structure, unsigned kind)
{
	unsigned first = WD_NONE, scalar = WD_NONE, offered = WD_NONE;

	for (unsigned i = structure->field_count; i-- > 0;) {
		if (choices[i].demanded) {
			return;
		}
		if (kind_has(structure, i, kind)) {
			first = i;
			scalar = structure->fields[i].example ? i : scalar;
			offered = choices[i].offered ? i : offered;
		}
	}
	first = offered != WD_NONE ? offered : scalar != WD_NONE ? scalar : first;
	if (first != WD_NONE) {
		choices[first].demanded = true;
		choices[first].offered = false;
		demand_all_needed(choices, structure, kind);
	}
}

/** Fields of free values without a default, for a manifest says little by repeating what holds anyway. */
static bool is_worth_showing(const struct wd_field *field)
{
	const struct wd_type *type = field->type;
	bool is_switch = type->enumeration || field->view->value.type == CYAML_BOOL;

	return (type->shape == WD_SHAPE_SCALAR ? !is_switch : type->element && field->example)
		&& !field->default_value && !field->replacement && !(field->flags & WD_OBSERVED);
}

/** Offer no field that needs a further one, and but one of fields that exclude each other. */
static void withdraw(struct wd_sample_choice *choices, const struct wd_rule *rule)
{
	unsigned count = wd_rule_traits(rule) & WD_RULE_EXCLUDES ? rule->field_count : 0;
	bool taken = false;

	if (is_need(rule)) {
		choices[rule->fields[0]].offered = false;
	}
	for (unsigned i = 0; i < count; i++) {
		taken |= choices[rule->fields[i]].demanded;
	}
	for (unsigned i = 0; i < count; i++) {
		struct wd_sample_choice *choice = &choices[rule->fields[i]];

		choice->offered &= !taken;
		taken |= choice->offered;
	}
}

/** Choices for a structure, nothing chosen. */
static struct wd_sample_choice *new_choices(struct wd_page *page, const struct wd_structure *structure)
{
	return wd_arena_alloc(&page->arena, (structure->field_count + (size_t)1) * sizeof(struct wd_sample_choice));
}

const struct wd_sample_choice *wd_sample_choose(struct wd_page *page, const struct wd_structure *structure,
		unsigned kind)
{
	struct wd_sample_choice *choices = new_choices(page, structure);

	demand(choices, structure, kind);
	for (unsigned i = 0; i < structure->field_count; i++) {
		choices[i].offered = kind_has(structure, i, kind) && !choices[i].demanded
			&& is_worth_showing(&structure->fields[i]);
	}
	for (unsigned i = 0; i < structure->rule_count; i++) {
		withdraw(choices, &structure->rules[i]);
	}
	demand_any(choices, structure, kind);
	return choices;
}

/* ---- their values ------------------------------------------------------------------------------------------------ */

/** Whether text may stand without quotes, also between braces. */
static bool is_plain(const char *text)
{
	static const char first[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/";
	static const char safe[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/_.@+-";

	return strspn(text, first) > 0 && text[strspn(text, safe)] == '\0'
		&& wd_scalar_resolve(text, strlen(text)) == WD_SCALAR_STRING;
}

static void add_string(struct wd_buffer *out, const char *text)
{
	if (is_plain(text)) {
		wd_buffer_add_string(out, text);
	} else {
		wd_scalar_add_quoted(out, text, strlen(text));
	}
}

/** The version to write documents of a kind in: the first current one, or else the first that is read. */
static const char *version_of(const struct wd_schema *schema, unsigned kind)
{
	const char *best = "";
	unsigned status = WD_VERSION_SKIPPED;

	for (unsigned i = schema->version_count; i-- > 0;) {
		const struct wd_version *version = &schema->versions[i];

		if (version->kinds & 1u << kind && version->status <= status) {
			status = version->status;
			best = version->wire;
		}
	}
	return best;
}

static void add_scalar(struct wd_page *page, unsigned kind, const struct wd_field *field, const char *value)
{
	const struct wd_schema *schema = page->cli->schema;

	value = value ? value : field->example ? field->example : field->default_value ? field->default_value : "";
	if (field->type->flags & WD_TELLS_KIND) {
		add_string(&page->out, schema->kinds[kind].wire);
	} else if (field->type->flags & WD_TELLS_VERSION) {
		add_string(&page->out, version_of(schema, kind));
	} else if (field->type->flags & WD_PLAIN || field->type->element) { /* a list or map, as it is written */
		wd_buffer_add_string(&page->out, value);
	} else if (field->type->shape == WD_SHAPE_ANY) {
		wd_buffer_add_string(&page->out, "{}");
	} else {
		add_string(&page->out, value);
	}
}

/** The demanded and offered fields of a structure. */
static void add_chosen(struct wd_page *page, unsigned kind, const struct wd_structure *structure,
		const struct wd_sample_choice *choices, const char *lead)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (choices[i].demanded || choices[i].offered) {
			wd_sample_add(page, kind, &structure->fields[i], choices[i].value, lead);
		}
	}
}

/** Begin a mapping one level deeper.  \return what its lines begin with, in the arena. */
static const char *open_mapping(struct wd_page *page, const char *key, const char *lead)
{
	size_t length = strlen(lead);
	char *deeper = wd_arena_alloc(&page->arena, length + 3);

	wd_buffer_print(&page->out, "%s%s:\n", lead, key);
	memcpy(deeper, lead, length);
	memcpy(deeper + length, "  ", 3);
	return deeper;
}

/** A structure, in as many elements as it takes. */
static void add_elements(struct wd_page *page, unsigned kind, const struct wd_type *type,
		const struct wd_structure *structure, const char *lead)
{
	bool is_list = type->shape == WD_SHAPE_LIST;
	uint32_t count = is_list && type->min_count > 1 ? type->min_count : 1;

	if (!is_list) {
		type = type->element ? type->parts[0] : NULL;
		if (type && type->element) {
			add_elements(page, kind, type, structure, lead);
		} else {
			add_chosen(page, kind, structure, wd_sample_choose(page, structure, kind), lead);
		}
		return;
	}
	while (count-- > 0) {
		size_t start = page->out.length;

		page->words.length = 0;
		wd_buffer_print(&page->words, "%s  ", lead);
		add_elements(page, kind, type->parts[0], structure,
				wd_arena_text(&page->arena, page->words.text, page->words.length));
		page->out.text[start + strlen(lead)] = '-'; /* It begins with the indentation, and has a line at least. */
	}
}

static void add_mapping(struct wd_page *page, unsigned kind, const struct wd_field *field, const char *lead)
{
	const struct wd_structure *structure = wd_type_structure(field->type);
	bool wrapped = field->flags & WD_WRAPPED;

	lead = open_mapping(page, field->key, lead);
	if (field->type->shape == WD_SHAPE_MAP) {
		lead = wrapped ? open_mapping(page, "items", lead) : lead;
		lead = open_mapping(page, "label-1", lead);
	}
	lead = wrapped ? open_mapping(page, "value", lead) : lead;
	add_elements(page, kind, field->type, structure, lead);
}

void wd_sample_add(struct wd_page *page, unsigned kind, const struct wd_field *field, const char *value,
		const char *lead)
{
	bool wrapped = field->flags & WD_WRAPPED;

	if (wd_type_structure(field->type)) {
		add_mapping(page, kind, field, lead);
		return;
	}
	wd_buffer_print(&page->out, "%s%s: ", lead, field->key);
	wd_buffer_add_string(&page->out, !wrapped ? "" : field->type->shape == WD_SHAPE_MAP ? "{items: " : "{value: ");
	add_scalar(page, kind, field, value);
	wd_buffer_add_string(&page->out, wrapped ? "}\n" : "\n");
}

void wd_sample_add_needed(struct wd_page *page, unsigned kind, const struct wd_structure *owner,
		const struct wd_field *field, const char *lead)
{
	struct wd_sample_choice *choices = new_choices(page, owner);

	choices[field - owner->fields].demanded = true;
	demand_all_needed(choices, owner, kind);
	add_chosen(page, kind, owner, choices, lead);
}
