/*
 * edit.h - frees typed data.  What else edit.c has is public: see workdef.h.
 */
#ifndef WORKDEF_EDIT_H
#define WORKDEF_EDIT_H

#include "base/memory.h"

/** Free a document's data with all that it points to.  NULL is allowed. */
void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data);

#endif
