/*
 * tree_schema.h - Trees: the tables that the runtime works from.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#ifndef TREE_SCHEMA_H
#define TREE_SCHEMA_H

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
extern const struct wd_schema tree_schema;

/* Its structures. */
extern const struct wd_structure tree_node_parent_either_structure;
extern const struct wd_structure tree_node_mixed_row_either_structure;
extern const struct wd_structure tree_node_structure;
extern const struct wd_structure tree_file_backing_either_structure;
extern const struct wd_structure tree_file_structure;
extern const struct wd_structure tree_drive_file_either_structure;
extern const struct wd_structure tree_drive_structure;
extern const struct wd_structure tree_group_structure;
extern const struct wd_structure tree_member_structure;
extern const struct wd_structure tree_choice_structure;
extern const struct wd_structure tree_structure;

/* Its enumerations. */
extern const struct wd_enum tree_kind_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
