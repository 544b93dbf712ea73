/*
 * value.h - the values of fields: what each shape of value opens, or stores.
 */
#ifndef WORKDEF_VALUE_H
#define WORKDEF_VALUE_H

#include "read/node.h"

/** The value of a field of the innermost structure, without its wrapper. */
void wd_value_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event);

/** What an item of a field holds, without its wrapper.  `data` is where it is stored, or NULL. */
void wd_value_read_item(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event,
		void *data);

#endif
