/*
 * place_schema.h - Places without some fields: the tables that the runtime works from.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#ifndef PLACE_SCHEMA_H
#define PLACE_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define PLACE_SCHEMA_HASH "aa3860211974612d"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define place_schema place_schema_e46f9920ecccf20e

/** The whole schema. */
extern WD_API const struct wd_schema place_schema;

/* Its structures. */
extern WD_API const struct wd_structure place_node_structure;
extern WD_API const struct wd_structure place_either_either_structure;
extern WD_API const struct wd_structure place_structure;
extern WD_API const struct wd_structure place_node_in_root_near_structure;
extern WD_API const struct wd_structure place_node_in_root_nodes_entry_row_structure;
extern WD_API const struct wd_structure place_node_in_root_either_either_structure_structure;
extern WD_API const struct wd_structure place_node_in_node_far_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum place_kind_names;

#ifdef __cplusplus
}
#endif

#endif
