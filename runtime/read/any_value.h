/*
 * any_value.h - values of any form: not checked, and kept as JSON text.
 */
#ifndef WORKDEF_ANY_VALUE_H
#define WORKDEF_ANY_VALUE_H

#include "read/node.h"

/** The value of a field, or a part of one. */
void wd_any_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event);

#endif
