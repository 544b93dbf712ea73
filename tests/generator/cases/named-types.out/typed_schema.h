/*
 * typed_schema.h - Types with names: the tables that the runtime works from.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#ifndef TYPED_SCHEMA_H
#define TYPED_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define TYPED_SCHEMA_HASH "41bad3b170d96c3b"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define typed_schema typed_schema_a577ee995791ce73

/** The whole schema. */
extern WD_API const struct wd_schema typed_schema;

/* Its structures. */
extern WD_API const struct wd_structure typed_mapping_structure;
extern WD_API const struct wd_structure typed_port_mapping_structure;
extern WD_API const struct wd_structure typed_tree_structure;
extern WD_API const struct wd_structure typed_command_structure;
extern WD_API const struct wd_structure typed_step_structure;
extern WD_API const struct wd_structure typed_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum typed_kind_names;

#ifdef __cplusplus
}
#endif

#endif
