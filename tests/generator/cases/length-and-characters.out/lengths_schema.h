/*
 * lengths_schema.h - A schema.: the tables that the runtime works from.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#ifndef LENGTHS_SCHEMA_H
#define LENGTHS_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define LENGTHS_SCHEMA_HASH "5d793f63646cd25b"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define lengths_schema lengths_schema_cc8be7b993aa0077

/** The whole schema. */
extern WD_API const struct wd_schema lengths_schema;

/* Its structures. */
extern WD_API const struct wd_structure lengths_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum lengths_kind_names;

#ifdef __cplusplus
}
#endif

#endif
