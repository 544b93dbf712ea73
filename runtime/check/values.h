/*
 * values.h - whether a scalar is a right value of a type.
 */
#ifndef WORKDEF_VALUES_H
#define WORKDEF_VALUES_H

#include "check/rules.h"
#include "check/scalars.h"

/** The field of a structure that has a further key; WD_NONE when there is none. */
unsigned wd_extra_find(const struct wd_structure *structure, const char *text, size_t length);

/** Check a free key of a map or of items.  The leaf is the last key of the finding's path, or NULL. */
void wd_free_key_check(struct wd_findings *findings, const struct wd_type *type, const struct wd_place *place,
		const char *leaf, const char *text, size_t length);

/** Check a scalar by the function of its type.  The first finding about it gets the best hint that there is. */
wd_check_fn wd_value_check;

/**
 * Whether a scalar would be accepted without an error: without quotes if the type is WD_PLAIN, otherwise in quotes.
 *
 * The text ends in NUL.  To be asked before a hint is put together: the parts of the next finding are forgotten.
 */
bool wd_value_accepts(struct wd_findings *findings, const struct wd_type *type, const char *name, const char *text,
		size_t length);

/** Whether a row for hints asks about a value, as it is written without quotes, whether that is what is meant. */
bool wd_value_is_questioned(const struct wd_type *type, const char *text, size_t length);

/** Check a boolean that is not a field of its own. */
bool wd_value_check_boolean(struct wd_findings *findings, const struct wd_event *event, struct wd_value *value);

/**
 * Append what distinguishes an element of a list from the others: the values of the fields that it is keyed by.
 *
 * \param[in] frame  Of the structure that the element is.
 * \return false when it lacks one of them.
 */
bool wd_element_key_add(struct wd_buffer *out, const struct wd_type *list, const struct wd_frame *frame);

/** Add a finding about an element whose key an earlier one has, at the first field of the key. */
void wd_element_find_twice(struct wd_findings *findings, const struct wd_type *list, const char *name,
		const struct wd_frame *frame);

/** Find that a list or map has too few or too many elements: each is a `noun`.  The place may be NULL. */
void wd_count_check(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_place *place, uint64_t count, const char *noun);

#endif
