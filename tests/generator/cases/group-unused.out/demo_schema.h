/*
 * demo_schema.h - A demonstration: the tables that the runtime works from.
 *
 * Generated from group-unused.def (hash e2f4d331b6834831) by `python3 -m generator --schema group-unused.def`.  Do not
 * edit.
 */

#ifndef DEMO_SCHEMA_H
#define DEMO_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 3
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The whole schema. */
extern const struct wd_schema demo_schema;

/* Its structures. */
extern const struct wd_structure demo_structure;

/* Its enumerations. */
extern const struct wd_enum demo_kind_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
