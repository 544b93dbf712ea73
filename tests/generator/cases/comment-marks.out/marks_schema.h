/*
 * marks_schema.h - Runs at * /5 minutes, or / *5: the tables that the runtime works from.
 *
 * Generated from comment-marks.def (hash 2495dc5b8744ee3a) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#ifndef MARKS_SCHEMA_H
#define MARKS_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 3
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define MARKS_SCHEMA_HASH "2495dc5b8744ee3a"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define marks_schema marks_schema_fac2b366bde7c970

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
