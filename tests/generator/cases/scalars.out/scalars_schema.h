/*
 * scalars_schema.h - Values of every kind of scalar: the tables that the runtime works from.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#ifndef SCALARS_SCHEMA_H
#define SCALARS_SCHEMA_H

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
extern const struct wd_schema scalars_schema;

/* Its structures. */
extern const struct wd_structure scalars_point_structure;
extern const struct wd_structure scalars_host_structure;
extern const struct wd_structure scalars_user_structure;
extern const struct wd_structure scalars_structure;

/* Its enumerations. */
extern const struct wd_enum scalars_kind_names;
extern const struct wd_enum scalars_level_names;
extern const struct wd_enum scalars_permission_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
