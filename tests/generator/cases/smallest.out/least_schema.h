/*
 * least_schema.h - The smallest schema: the tables that the runtime works from.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#ifndef LEAST_SCHEMA_H
#define LEAST_SCHEMA_H

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
extern const struct wd_schema least_schema;

/* Its structures. */
extern const struct wd_structure least_structure;

/* Its enumerations. */
extern const struct wd_enum least_kind_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
