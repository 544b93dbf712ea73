/*
 * value.h - the values of fields: what each shape of value opens, or stores.
 */
#ifndef WORKDEF_VALUE_H
#define WORKDEF_VALUE_H

#include "read/node.h"

/** The value of a field of the innermost structure, without its wrapper. */
void wd_value_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event);

/** Whether null sets nothing, and a mapping without a value neither: then it is no error. */
static inline bool wd_value_may_be_none(const struct wd_reader *reader)
{
	return reader->schema->dialect == WD_DIALECT_KUBERNETES;
}

/** Find that a value, at its place, sets nothing. */
void wd_value_find_none(struct wd_reader *reader, const struct wd_place *place, const char *what);

/** If a value is null, and null sets nothing: find that, and pass over it.  \return whether it is. */
bool wd_value_is_none(struct wd_reader *reader, const struct wd_event *event);

/** As wd_value_is_none(), for the current field of the innermost structure, which then counts as absent. */
bool wd_value_read_none(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event);

/** What an item of a field holds, without its wrapper.  `data` is where it is stored, or NULL. */
void wd_value_read_item(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event,
		void *data);

#endif
