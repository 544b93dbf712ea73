/*
 * composed_schema.h - Constructs within each other: the tables that the runtime works from.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#ifndef COMPOSED_SCHEMA_H
#define COMPOSED_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define COMPOSED_SCHEMA_HASH "44a76bf055a796ad"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define composed_schema composed_schema_79e13065506517d7

/** The whole schema. */
extern WD_API const struct wd_schema composed_schema;

/* Its structures. */
extern WD_API const struct wd_structure composed_common_structure;
extern WD_API const struct wd_structure composed_tree_structure;
extern WD_API const struct wd_structure composed_step_structure;
extern WD_API const struct wd_structure composed_disk_structure;
extern WD_API const struct wd_structure composed_chain_structure;
extern WD_API const struct wd_structure composed_device_structure;
extern WD_API const struct wd_structure composed_groups_entry_row_either_structure;
extern WD_API const struct wd_structure composed_pair_row_either_structure;
extern WD_API const struct wd_structure composed_extensions_entry_either_structure;
extern WD_API const struct wd_structure composed_structure;
extern WD_API const struct wd_structure composed_step_in_step_next_structure;
extern WD_API const struct wd_structure composed_step_in_step_after_row_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum composed_kind_names;
extern WD_API const struct wd_enum composed_mark_names;
extern WD_API const struct wd_enum composed_device_driver_names;

#ifdef __cplusplus
}
#endif

#endif
