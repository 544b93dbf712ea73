/*
 * crate_schema.h - A demonstration: the tables that the runtime works from.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#ifndef CRATE_SCHEMA_H
#define CRATE_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define CRATE_SCHEMA_HASH "590a8460c478b741"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define crate_schema crate_schema_605463778a9fc12f

/** The whole schema. */
extern WD_API const struct wd_schema crate_schema;

/* Its structures. */
extern WD_API const struct wd_structure crate_part_structure;
extern WD_API const struct wd_structure crate_box_structure;
extern WD_API const struct wd_structure crate_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum crate_kind_names;

#ifdef __cplusplus
}
#endif

#endif
