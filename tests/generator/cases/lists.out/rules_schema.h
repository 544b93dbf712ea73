/*
 * rules_schema.h - Alerting rules: the tables that the runtime works from.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#ifndef RULES_SCHEMA_H
#define RULES_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define RULES_SCHEMA_HASH "ff5f58422cc3d3d4"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define rules_schema rules_schema_1eadc37aeaaecbb2

/** The whole schema. */
extern WD_API const struct wd_schema rules_schema;

/* Its structures. */
extern WD_API const struct wd_structure rules_rule_structure;
extern WD_API const struct wd_structure rules_group_structure;
extern WD_API const struct wd_structure rules_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum rules_kind_names;
extern WD_API const struct wd_enum rules_level_names;

#ifdef __cplusplus
}
#endif

#endif
