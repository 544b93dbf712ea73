/*
 * demo_schema.h - A schema of like names: the tables that the runtime works from.
 *
 * Generated from names-alike.def (hash 02f6fc3f0c86070f) by `python3 -m generator --schema names-alike.def`.  Do not edit.
 */

#ifndef DEMO_SCHEMA_H
#define DEMO_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 1
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The whole schema. */
extern const struct wd_schema demo_schema;

#ifdef __cplusplus
}
#endif

#endif
