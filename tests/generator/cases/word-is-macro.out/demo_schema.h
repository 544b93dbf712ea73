/*
 * demo_schema.h - A schema.: the tables that the runtime works from.
 *
 * Generated from word-is-macro.def (hash 44d27a409fff8402) by `python3 -m generator --schema word-is-macro.def`.  Do
 * not edit.
 */

#ifndef DEMO_SCHEMA_H
#define DEMO_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define DEMO_SCHEMA_HASH "44d27a409fff8402"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define demo_schema demo_schema_0d6a37044825c79a

/** The whole schema. */
extern WD_API const struct wd_schema demo_schema;

/* Its structures. */
extern WD_API const struct wd_structure demo_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum demo_kind_names;
extern WD_API const struct wd_enum demo_system_names;

#ifdef __cplusplus
}
#endif

#endif
