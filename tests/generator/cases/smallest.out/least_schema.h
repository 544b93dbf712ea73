/*
 * least_schema.h - The smallest schema: the tables that the runtime works from.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#ifndef LEAST_SCHEMA_H
#define LEAST_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define LEAST_SCHEMA_HASH "d26a60d24df6b3b2"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define least_schema least_schema_8fb8ea2caeeaa764

/** The whole schema. */
extern WD_API const struct wd_schema least_schema;

/* Its structures. */
extern WD_API const struct wd_structure least_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum least_kind_names;

#ifdef __cplusplus
}
#endif

#endif
