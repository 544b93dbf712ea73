/*
 * data.h - what typed data needs inside the runtime, besides the functions of workdef.h.
 */
#ifndef WORKDEF_DATA_H
#define WORKDEF_DATA_H

#include "base/memory.h"

/** Whether a schema's tables are laid out as this runtime reads them. */
static inline bool wd_schema_is_known(const struct wd_schema *schema)
{
	return schema->abi_version == WD_ABI_VERSION;
}

/** The bits of all kinds of a schema. */
static inline uint32_t wd_schema_kinds(const struct wd_schema *schema)
{
	return ~(uint32_t)0 >> (32 - schema->kind_count);
}

/** Free a document's data with all that it points to.  NULL is allowed. */
void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data);

#endif
