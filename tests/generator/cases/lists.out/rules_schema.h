/*
 * rules_schema.h - Alerting rules: the tables that the runtime works from.
 *
 * Generated from lists.def (hash e4a1dd97b12dfbff) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#ifndef RULES_SCHEMA_H
#define RULES_SCHEMA_H

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
extern const struct wd_schema rules_schema;

/* Its structures. */
extern const struct wd_structure rules_rule_structure;
extern const struct wd_structure rules_group_structure;
extern const struct wd_structure rules_structure;

/* Its enumerations. */
extern const struct wd_enum rules_kind_names;
extern const struct wd_enum rules_level_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
