/*
 * marks_schema.h - Runs at * /5 minutes, or / *5: the tables that the runtime works from.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#ifndef MARKS_SCHEMA_H
#define MARKS_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define MARKS_SCHEMA_HASH "c666c5e4b8f61e3f"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define marks_schema marks_schema_cddbdc8db800e909

/** The whole schema. */
extern WD_API const struct wd_schema marks_schema;

/* Its structures. */
extern WD_API const struct wd_structure marks_item_structure;
extern WD_API const struct wd_structure marks_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum marks_kind_names;
extern WD_API const struct wd_enum marks_api_version_names;
extern WD_API const struct wd_enum marks_color_names;

#ifdef __cplusplus
}
#endif

#endif
