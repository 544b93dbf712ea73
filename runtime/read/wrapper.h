/*
 * wrapper.h - values and items that are not in the wrapper that they have to be in.
 */
#ifndef WORKDEF_WRAPPER_H
#define WORKDEF_WRAPPER_H

#include "read/node.h"

/** Find that the value of a field, whose key a structure has read, has no wrapper.  The event may be NULL. */
void wd_wrapper_find_unwrapped(struct wd_reader *reader, const struct wd_field *field,
		const struct wd_open_node *structure, const struct wd_event *event);

/** Find that the item whose key has been read has no wrapper.  The event may be NULL. */
void wd_wrapper_find_unwrapped_item(struct wd_reader *reader, const struct wd_open_node *items,
		const struct wd_event *event);

#endif
