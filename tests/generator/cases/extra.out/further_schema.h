/*
 * further_schema.h - Further keys: the tables that the runtime works from.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#ifndef FURTHER_SCHEMA_H
#define FURTHER_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define FURTHER_SCHEMA_HASH "634c1f91790e62f6"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define further_schema further_schema_ebbd8370a5619892

/** The whole schema. */
extern WD_API const struct wd_schema further_schema;

/* Its structures. */
extern WD_API const struct wd_structure further_part_numbers_entry_either_structure;
extern WD_API const struct wd_structure further_part_structure;
extern WD_API const struct wd_structure further_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum further_kind_names;

#ifdef __cplusplus
}
#endif

#endif
