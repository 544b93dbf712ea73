/*
 * workload_schema.h - Run:ai workload manifest: the tables that the runtime works from.
 *
 * Generated from schema.def (hash 029e522f11a2dfa4) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#ifndef WORKLOAD_SCHEMA_H
#define WORKLOAD_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 1
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The whole schema. */
extern const struct wd_schema workload_schema;

#ifdef __cplusplus
}
#endif

#endif
