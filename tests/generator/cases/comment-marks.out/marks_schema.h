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

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The whole schema. */
extern const struct wd_schema marks_schema;

/* Its structures. */
extern const struct wd_structure marks_item_structure;
extern const struct wd_structure marks_structure;

/* Its enumerations. */
extern const struct wd_enum marks_kind_names;
extern const struct wd_enum marks_api_version_names;
extern const struct wd_enum marks_color_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
