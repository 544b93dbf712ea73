/*
 * rules.h - the relations between the fields of one structure, checked on a frame: what is known of its fields.
 *
 * The reader fills a frame from a document, the validator of typed data fills one from a struct; the rules are the same.
 */
#ifndef WORKDEF_RULES_H
#define WORKDEF_RULES_H

#include "findings/findings.h"

enum wd_slot_state { WD_SLOT_ABSENT, WD_SLOT_REFUSED, WD_SLOT_ACCEPTED };

/** What is known of one field. */
struct wd_slot {
	const char *key;           /**< as the document spells it */
	const char *text;          /**< the value, where it is accepted and WD_IN_RULE */
	uint32_t length;           /**< of text */
	struct wd_place place;     /**< of the key */
	uint8_t state;             /**< enum wd_slot_state */
};

/** What is known of a structure. */
struct wd_frame {
	const struct wd_structure *structure;
	struct wd_slot *slots;     /**< one a field */
	uint32_t kinds;            /**< the bit of the document's kind; those of all kinds when it is not known */
	struct wd_place place;     /**< of the key that the structure stands at */
};

/** What a rule is about, for those who choose fields for a document. */
enum wd_rule_trait {
	WD_RULE_EXCLUDES = 1u << 0, /**< no two of its fields can be set */
	WD_RULE_OFFERS   = 1u << 1, /**< one of its fields is to be set */
	WD_RULE_DEMANDS  = 1u << 2, /**< its field is required unless the condition holds */
	WD_RULE_NEEDS    = 1u << 3, /**< its field is for documents in which the condition holds */
	WD_RULE_DEFAULTS = 1u << 4  /**< its field has a default where the condition holds */
};

/** Check that required fields are there, and every rule.  The findings' path is that of the structure. */
void wd_rules_check(struct wd_findings *findings, const struct wd_frame *frame);

/** The default, as wire text, of a field that is absent; NULL when it has none, or the kind lacks the field. */
const char *wd_rules_default(const struct wd_frame *frame, unsigned field);

/** Give each question that has to be answered with yes for a condition to hold; of alternatives the first. */
void wd_condition_needs(const struct wd_condition *condition,
		void (*need)(void *ctx, const struct wd_condition *question), void *ctx);

/** What a rule is about: bits of enum wd_rule_trait. */
unsigned wd_rule_traits(const struct wd_rule *rule);

#endif
