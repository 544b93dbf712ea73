/*
 * normal.h - the normal form: typed data as libcyaml saves and loads it, with the schema of the structs alone.
 */
#ifndef WORKDEF_NORMAL_H
#define WORKDEF_NORMAL_H

#include "base/public.h"

/** As wd_save() with WD_SAVE_NORMAL, whose schema is known. */
enum wd_status wd_normal_save(const struct wd_schema *schema, const void *data, const struct wd_options *options,
		wd_write_fn write, void *ctx);

#endif
