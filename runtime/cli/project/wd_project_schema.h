/*
 * wd_project_schema.h - Project file of the tool: the tables that the runtime works from.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

#ifndef WD_PROJECT_SCHEMA_H
#define WD_PROJECT_SCHEMA_H

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
extern const struct wd_schema wd_project_schema;

/* Its structures. */
extern const struct wd_structure wd_project_structure;

/* Its enumerations. */
extern const struct wd_enum wd_project_kind_names;
extern const struct wd_enum wd_project_code_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
