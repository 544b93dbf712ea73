/*
 * words.h - what there is to say about fields and rules, as running text.
 */
#ifndef WORKDEF_WORDS_H
#define WORKDEF_WORDS_H

#include "base/memory.h"

/** Appends what there is to say of one matter; nothing when there is nothing. */
typedef void (*wd_words_fn)(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** The name of a field's type: "Quantity". */
const char *wd_words_type_name(const struct wd_field *field);

/** The type's name and what it is. */
void wd_words_type(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** The names of kinds. */
void wd_words_kinds(struct wd_buffer *out, const struct wd_schema *schema, uint32_t kinds);

/** "yes", "no", or "unless existingPvc is true". */
void wd_words_mandatory(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** The default, and the defaults that rules give; nothing when it has none. */
void wd_words_default(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** "0 or more; a fraction up to 1, or a whole number". */
void wd_words_range(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** What a right value looks like. */
void wd_words_format(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** Other keys that mean the field. */
void wd_words_spellings(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** That it is deprecated, or observed only, and since when it is there. */
void wd_words_status(struct wd_buffer *out, const struct wd_schema *schema, const struct wd_structure *owner,
		const struct wd_field *field);

/** Whether a rule names the field. */
bool wd_words_rule_names(const struct wd_structure *owner, const struct wd_rule *rule, const struct wd_field *field);

/** The rule as a sentence. */
void wd_words_rule(struct wd_buffer *out, const struct wd_rule *rule);

#endif
