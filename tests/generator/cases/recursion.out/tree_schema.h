/*
 * tree_schema.h - Trees: the tables that the runtime works from.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#ifndef TREE_SCHEMA_H
#define TREE_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define TREE_SCHEMA_HASH "9711b167881974dc"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define tree_schema tree_schema_bed1e3a67fea818e

/** The whole schema. */
extern WD_API const struct wd_schema tree_schema;

/* Its structures. */
extern WD_API const struct wd_structure tree_node_parent_either_structure;
extern WD_API const struct wd_structure tree_node_mixed_row_either_structure;
extern WD_API const struct wd_structure tree_node_structure;
extern WD_API const struct wd_structure tree_file_backing_either_structure;
extern WD_API const struct wd_structure tree_file_structure;
extern WD_API const struct wd_structure tree_drive_file_either_structure;
extern WD_API const struct wd_structure tree_drive_structure;
extern WD_API const struct wd_structure tree_group_structure;
extern WD_API const struct wd_structure tree_member_structure;
extern WD_API const struct wd_structure tree_choice_structure;
extern WD_API const struct wd_structure tree_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum tree_kind_names;

#ifdef __cplusplus
}
#endif

#endif
