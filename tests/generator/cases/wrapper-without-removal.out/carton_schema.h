/*
 * carton_schema.h - A demonstration: the tables that the runtime works from.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#ifndef CARTON_SCHEMA_H
#define CARTON_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define CARTON_SCHEMA_HASH "a45d0e511c10290f"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define carton_schema carton_schema_403cc171c6f37677

/** The whole schema. */
extern WD_API const struct wd_schema carton_schema;

/* Its structures. */
extern WD_API const struct wd_structure carton_part_structure;
extern WD_API const struct wd_structure carton_box_structure;
extern WD_API const struct wd_structure carton_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum carton_kind_names;

#ifdef __cplusplus
}
#endif

#endif
