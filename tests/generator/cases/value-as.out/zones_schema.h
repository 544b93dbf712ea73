/*
 * zones_schema.h - A schema of time zones: the tables that the runtime works from.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#ifndef ZONES_SCHEMA_H
#define ZONES_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define ZONES_SCHEMA_HASH "04431d7899584c59"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define zones_schema zones_schema_1323263c2c1a53c1

/** The whole schema. */
extern WD_API const struct wd_schema zones_schema;

/* Its structures. */
extern WD_API const struct wd_structure zones_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum zones_kind_names;
extern WD_API const struct wd_enum zones_zone_names;

#ifdef __cplusplus
}
#endif

#endif
