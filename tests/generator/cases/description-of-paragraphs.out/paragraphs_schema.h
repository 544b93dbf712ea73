/*
 * paragraphs_schema.h - A schema.: the tables that the runtime works from.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#ifndef PARAGRAPHS_SCHEMA_H
#define PARAGRAPHS_SCHEMA_H

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
extern const struct wd_schema paragraphs_schema;

/* Its structures. */
extern const struct wd_structure paragraphs_part_structure;
extern const struct wd_structure paragraphs_structure;

/* Its enumerations. */
extern const struct wd_enum paragraphs_kind_names;
extern const struct wd_enum paragraphs_level_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
