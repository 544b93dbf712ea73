/*
 * data.h - what typed data needs inside the runtime, besides the functions of workdef.h.
 */
#ifndef WORKDEF_DATA_H
#define WORKDEF_DATA_H

#include "base/memory.h"

/** Free a document's data with all that it points to.  NULL is allowed. */
void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data);

#endif
