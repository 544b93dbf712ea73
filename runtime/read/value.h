/*
 * value.h - the values of fields and elements: what each shape of value opens, or stores.
 */
#ifndef WORKDEF_VALUE_H
#define WORKDEF_VALUE_H

#include "read/node.h"

/** The value of a field of the innermost structure, without its wrapper. */
void wd_value_read_field(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event);

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

/** A value: that of a field, or one in it. */
void wd_value_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event);

/** What an item of a map holds, without its wrapper.  `data` is the element, or NULL. */
void wd_value_read_item(struct wd_reader *reader, const struct wd_field *field, const struct wd_type *map,
		const struct wd_event *event, void *data);

/** The next element of a list. */
void wd_value_read_element(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *list,
		const struct wd_event *event);

/** Check the count of the elements of the innermost node, a list or map, at its end. */
void wd_value_check_count(struct wd_reader *reader, struct wd_open_node *node, size_t count, const char *noun);

#endif
