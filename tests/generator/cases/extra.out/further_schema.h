/*
 * further_schema.h - Further keys: the tables that the runtime works from.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#ifndef FURTHER_SCHEMA_H
#define FURTHER_SCHEMA_H

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
extern const struct wd_schema further_schema;

/* Its structures. */
extern const struct wd_structure further_part_numbers_entry_either_structure;
extern const struct wd_structure further_part_structure;
extern const struct wd_structure further_structure;

/* Its enumerations. */
extern const struct wd_enum further_kind_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
