/*
 * rules.h - the relations between the fields of one structure, checked on a frame: what is known of its fields.
 *
 * The reader fills a frame from a document, the validator of typed data fills one from a struct; the rules are the same.
 */
#ifndef WORKDEF_RULES_H
#define WORKDEF_RULES_H

#include "findings/findings.h"

enum wd_slot_state { WD_SLOT_ABSENT, WD_SLOT_REFUSED, WD_SLOT_ACCEPTED };

/** What is known of one field.  Where it is not given, only its key, text, state and misplaced are set. */
struct wd_slot {
	const char *key;           /**< as the document spells it */
	const char *text;          /**< the value, where it is accepted and WD_IN_RULE */
	uint32_t length;           /**< of text */
	struct wd_place place;     /**< of the key */
	struct wd_place misplaced; /**< of the key in a structure below this one, which lacks it; or line 0 */
	uint8_t state;             /**< enum wd_slot_state */
};

/** What is known of a structure. */
struct wd_frame {
	const struct wd_structure *structure;
	struct wd_slot *slots;     /**< one a field */
	uint32_t kinds;            /**< the bit of the document's kind; those of all kinds when it is not known */
	struct wd_place place;     /**< of the key that holds the structure */
};

/** Check that required fields are there, and every rule.  The findings' path is that of the structure. */
void wd_rules_check(struct wd_findings *findings, const struct wd_frame *frame);

/** The default, as wire text, of a field that is absent; NULL when it has none, or the kind lacks the field. */
const char *wd_rules_default(const struct wd_frame *frame, unsigned field);

#endif
