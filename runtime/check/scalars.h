/*
 * scalars.h - what the checks of all scalars have in common.
 */
#ifndef WORKDEF_SCALARS_H
#define WORKDEF_SCALARS_H

#include "findings/findings.h"

/** What to do about a mark of a template, and about a variable of a shell. */
#define WD_TEMPLATE_HINT "this is a template that is not rendered: render it first, for example with helm template"
#define WD_VARIABLE_HINT "this is a variable that is not replaced: replace it first, for example with envsubst"

/** Whether a mapping begins with the braces of a template: `{{ .Values.name }}`; the place is that of either brace. */
bool wd_is_template(const struct wd_findings *findings, const struct wd_place *place);

/** A value that was accepted, as the rules and the normal form see it. */
struct wd_value {
	const char *text;   /**< booleans: true or false; enumerations: the reference's letter case; otherwise as written */
	size_t length;
	bool is_text;       /**< a text in place of the value */
	bool has_amount;    /**< of a quantity in a family of units */
	int64_t amount;
	int number;         /**< of an enumeration's value: its C value */
};

/**
 * Checks a scalar as a value of a type, and adds its faults to the findings.
 *
 * \param[in]  name   What has the value, for messages: a field's key.
 * \param[in]  event  Any node.
 * \param[out] value  The value, if it is accepted; its text lasts as long as the event's.
 * \return whether it is accepted.
 */
typedef bool wd_check_fn(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value);

/** Add a wrong-type finding: expected is "a string", and the event any node. */
void wd_find_wrong_type(struct wd_findings *findings, const struct wd_event *event, const char *expected,
		const char *hint);

/** Add a bad-value finding: "VALUE is not WHAT". */
void wd_find_bad_value(struct wd_findings *findings, const struct wd_event *event, const char *what,
		const char *hint);

#endif
