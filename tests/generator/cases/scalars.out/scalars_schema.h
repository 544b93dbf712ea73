/*
 * scalars_schema.h - Values of every kind of scalar: the tables that the runtime works from.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#ifndef SCALARS_SCHEMA_H
#define SCALARS_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define SCALARS_SCHEMA_HASH "79f1fbe3401f2051"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define scalars_schema scalars_schema_87479d2b3577f62a

/** The whole schema. */
extern WD_API const struct wd_schema scalars_schema;

/* Its structures. */
extern WD_API const struct wd_structure scalars_point_structure;
extern WD_API const struct wd_structure scalars_host_structure;
extern WD_API const struct wd_structure scalars_user_structure;
extern WD_API const struct wd_structure scalars_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum scalars_kind_names;
extern WD_API const struct wd_enum scalars_level_names;
extern WD_API const struct wd_enum scalars_permission_names;

#ifdef __cplusplus
}
#endif

#endif
