/*
 * lengths_schema.h - A schema.: the tables that the runtime works from.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#ifndef LENGTHS_SCHEMA_H
#define LENGTHS_SCHEMA_H

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
extern const struct wd_schema lengths_schema;

/* Its structures. */
extern const struct wd_structure lengths_structure;

/* Its enumerations. */
extern const struct wd_enum lengths_kind_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
