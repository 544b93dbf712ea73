/* words.c - see words.h */
#include "cli/words.h"

#include <string.h>

#include "check/rules.h"
#include "check/values.h"

static const char *const docs[] = {
#define WD_TYPE_ROW(name, shape, check, title, doc) [WD_##name] = doc,
#include "types.def"
};

/** Begin a further part of a list. */
static void separate(struct wd_buffer *out, size_t start, const char *separator)
{
	if (out->length > start) {
		wd_buffer_add_string(out, separator);
	}
}

const char *wd_words_type_name(const struct wd_field *field)
{
	return field->type->title;
}

void wd_words_type(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	(void)schema;
	(void)owner;
	wd_buffer_print(out, "%s: %s", field->type->title, docs[field->type->id]);
}

void wd_words_kinds(struct wd_buffer *out, const struct wd_schema *schema, uint32_t kinds)
{
	size_t start = out->length;

	for (unsigned i = 0; i < schema->kind_count; i++) {
		if (kinds & 1u << i) {
			separate(out, start, ", ");
			wd_buffer_add_string(out, schema->kinds[i].name);
		}
	}
}

static bool is_about(const struct wd_structure *owner, const struct wd_rule *rule, enum wd_rule_trait trait,
		const struct wd_field *field)
{
	return (wd_rule_traits(rule) & trait) != 0 && &owner->fields[rule->fields[0]] == field;
}

void wd_words_mandatory(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	size_t start = out->length;

	(void)schema;
	for (unsigned i = 0; i < owner->rule_count; i++) {
		if (is_about(owner, &owner->rules[i], WD_RULE_DEMANDS, field)) {
			separate(out, start, "; ");
			wd_buffer_print(out, "unless %s", owner->rules[i].when);
		}
	}
	if (out->length == start) {
		wd_buffer_add_string(out, field->flags & WD_REQUIRED ? "yes"
				: field->flags & WD_EXPECTED ? "expected: a warning without it" : "no");
	}
}

void wd_words_default(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	size_t start = out->length;

	(void)schema;
	if (field->default_value) {
		wd_buffer_add_string(out, *field->default_value ? field->default_value : "\"\"");
	}
	for (unsigned i = 0; i < owner->rule_count; i++) {
		if (is_about(owner, &owner->rules[i], WD_RULE_DEFAULTS, field)) {
			separate(out, start, "; ");
			wd_buffer_print(out, "%s where %s", *owner->rules[i].value ? owner->rules[i].value : "\"\"", owner->rules[i].when);
		}
	}
}

void wd_words_range(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	size_t start = out->length;
	const struct wd_type *type = field->type;

	(void)schema;
	(void)owner;
	if (type->min && type->max) {
		wd_buffer_print(out, "%s to %s", type->min, type->max);
	} else if (type->min || type->max) {
		wd_buffer_print(out, "%s or %s", type->min ? type->min : type->max, type->min ? "more" : "less");
	}
	if (type->flags & WD_FRACTION_OR_WHOLE) {
		separate(out, start, "; ");
		wd_buffer_add_string(out, "a fraction up to 1, or a whole number");
	}
	if (type->flags & WD_MILLI) {
		separate(out, start, "; ");
		wd_buffer_add_string(out, "thousandths may be written with the suffix m");
	}
	if (type->flags & WD_NONEMPTY) {
		separate(out, start, "; ");
		wd_buffer_add_string(out, "not empty");
	}
	if (type->min_length > 0 || type->max_length > 0) {
		char length[WD_LENGTH_TEXT_SIZE];

		separate(out, start, "; ");
		wd_buffer_add_string(out, wd_length_text(type, length));
	}
}

void wd_words_format(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	(void)schema;
	(void)owner;
	wd_buffer_add_string(out, field->type->format ? field->type->format->doc : "");
}

void wd_words_spellings(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	size_t start = out->length;

	(void)schema;
	for (unsigned i = 0; i <= owner->key_mask; i++) {
		const struct wd_key *key = &owner->keys[i];

		if (key->text && key->role != WD_KEY_FOREIGN && &owner->fields[key->field] == field
				&& strcmp(key->text, field->key) != 0) {
			separate(out, start, ", ");
			wd_buffer_print(out, key->role == WD_KEY_LEGACY ? "%s (an old spelling: a warning)" : "%s", key->text);
		}
	}
}

void wd_words_status(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field)
{
	size_t start = out->length;

	(void)schema;
	(void)owner;
	if (field->replacement) {
		wd_buffer_print(out, "deprecated: use %s", field->replacement);
	}
	if (field->flags & WD_OBSERVED) {
		separate(out, start, "; ");
		wd_buffer_add_string(out, "observed: accepted in practice, though the format's own reference lacks it");
	}
	if (field->since) {
		separate(out, start, "; ");
		wd_buffer_print(out, "since %s", field->since);
	}
}

bool wd_words_rule_names(const struct wd_structure *owner, const struct wd_rule *rule, const struct wd_field *field)
{
	for (unsigned i = 0; i < rule->involved_count; i++) {
		if (&owner->fields[rule->fields[i]] == field) {
			return true;
		}
	}
	return false;
}

void wd_words_rule(struct wd_buffer *out, const struct wd_rule *rule)
{
	wd_buffer_print(out, "%s: %s", rule->text, rule->why);
}
