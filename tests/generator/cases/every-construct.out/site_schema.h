/*
 * site_schema.h - A web site's "server" | proxy: the tables that the runtime works from.
 *
 * Generated from every-construct.def (hash 34cf204fa7f371de) by `python3 -m generator --schema every-construct.def`.  Do not edit.
 */

#ifndef SITE_SCHEMA_H
#define SITE_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 1
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The whole schema. */
extern const struct wd_schema site_schema;

#ifdef __cplusplus
}
#endif

#endif
