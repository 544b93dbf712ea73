/*
 * wrapping.h - values put into wrappers, and taken out of them, by changes of the text.
 */
#ifndef WORKDEF_WRAPPING_H
#define WORKDEF_WRAPPING_H

#include "findings/entries.h"

/** Wrap the value of a field of a type. */
void wd_wrapping_wrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Wrap an item of a map. */
void wd_wrapping_wrap_item(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

/** Take a value out of the wrapper that it is in. */
void wd_wrapping_unwrap(struct wd_editing *editing, struct wd_entry entry, const struct wd_type *type);

#endif
