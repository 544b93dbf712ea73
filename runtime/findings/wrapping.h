/*
 * wrapping.h - values put into wrappers, and taken out of them, by changes of the text.
 */
#ifndef WORKDEF_WRAPPING_H
#define WORKDEF_WRAPPING_H

#include "findings/editing.h"

/** An entry of a mapping: the numbers of its nodes. */
struct wd_entry {
	uint32_t key;
	uint32_t value;
};

/** Wrap the value of a field of a type. */
void wd_wrapping_wrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Wrap an item of a map. */
void wd_wrapping_wrap_item(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Take a value out of the wrapper that it is in. */
void wd_wrapping_unwrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Make items of the elements of a list, each with its name as key. */
void wd_wrapping_name(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Make one string of the words of a list. */
void wd_wrapping_join(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Append text as a scalar in the quotes of one that it replaces. */
const char *wd_wrapping_scalar(struct wd_editing *editing, const struct wd_outline_node *node, const char *text);

#endif
