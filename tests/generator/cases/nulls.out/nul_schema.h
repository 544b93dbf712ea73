/*
 * nul_schema.h - Null: the tables that the runtime works from.
 *
 * Generated from nulls.def (hash e8755f9ffd587874) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#ifndef NUL_SCHEMA_H
#define NUL_SCHEMA_H

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
extern const struct wd_schema nul_schema;

/* Its structures. */
extern const struct wd_structure nul_part_structure;
extern const struct wd_structure nul_structure;

/* Its enumerations. */
extern const struct wd_enum nul_kind_names;
extern const struct wd_enum nul_level_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
