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

/** Whether a free key of a map or of items is right. */
bool wd_free_key_is_accepted(const struct wd_type *type, const char *text, size_t length);

/** Check a scalar by the function of its type.  The first finding about it gets the best hint that there is. */
wd_check_fn wd_value_check;

/**
 * Whether a scalar would be accepted without an error: without quotes if the type is WD_PLAIN, otherwise in quotes.
 *
 * The text ends in NUL.  To be asked before a hint is put together: the parts of the next finding are forgotten.
 */
bool wd_value_accepts(struct wd_findings *findings, const struct wd_type *type, const char *name, const char *text,
		size_t length);

/**
 * Repair a scalar as a value of a type, until nothing is found in it or what is found has no repair.
 *
 * \param[in]     arena   Of the texts that it gets.
 * \param[in,out] scalar  As it is written; then as it is to be written, and what is wrong with that.
 *
 * To be asked before a hint is put together, as wd_value_accepts().
 */
void wd_value_settle(struct wd_findings *findings, const struct wd_type *type, const char *name, struct wd_arena *arena,
		struct wd_settled *scalar);

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
