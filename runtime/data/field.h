/*
 * field.h - fields of typed data set and removed, and data freed: what is public of this is in edit.c.
 */
#ifndef WORKDEF_FIELD_H
#define WORKDEF_FIELD_H

#include "base/memory.h"

/** A heap for one public call, whose recovery point is to be set. */
struct wd_heap wd_data_heap(const struct wd_options *options);

/** Free a document's data with all that it points to.  NULL is allowed. */
void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data);

/** Remove a field: what it holds is freed. */
void wd_data_remove(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field);

/** Note that a field is set.  Of an EITHER, and of variants, it is the only one: what the others hold is freed. */
void wd_data_mark(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field);

/** As wd_data_mark(), of a field that has a value, and is neither null nor a text in place of the value. */
void wd_data_set(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field);

#endif
