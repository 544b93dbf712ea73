/*
 * wd_project_schema.h - Project file of the tool: the tables that the runtime works from.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

#ifndef WD_PROJECT_SCHEMA_H
#define WD_PROJECT_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define WD_PROJECT_SCHEMA_HASH "63485b682ed02641"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define wd_project_schema wd_project_schema_ae0aeae1d689be60

/** The whole schema. */
extern WD_API const struct wd_schema wd_project_schema;

/* Its structures. */
extern WD_API const struct wd_structure wd_project_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum wd_project_kind_names;
extern WD_API const struct wd_enum wd_project_code_names;

#ifdef __cplusplus
}
#endif

#endif
