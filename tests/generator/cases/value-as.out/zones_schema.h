/*
 * zones_schema.h - A schema of time zones: the tables that the runtime works from.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#ifndef ZONES_SCHEMA_H
#define ZONES_SCHEMA_H

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
extern const struct wd_schema zones_schema;

/* Its structures. */
extern const struct wd_structure zones_structure;

/* Its enumerations. */
extern const struct wd_enum zones_kind_names;
extern const struct wd_enum zones_zone_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
