/*
 * nul_schema.h - Null: the tables that the runtime works from.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#ifndef NUL_SCHEMA_H
#define NUL_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define NUL_SCHEMA_HASH "579f6a0c49fa4b7c"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define nul_schema nul_schema_7e2e2a2b73eb9e06

/** The whole schema. */
extern WD_API const struct wd_schema nul_schema;

/* Its structures. */
extern WD_API const struct wd_structure nul_part_structure;
extern WD_API const struct wd_structure nul_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum nul_kind_names;
extern WD_API const struct wd_enum nul_level_names;

#ifdef __cplusplus
}
#endif

#endif
