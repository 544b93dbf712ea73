/*
 * paragraphs_schema.h - A schema.: the tables that the runtime works from.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#ifndef PARAGRAPHS_SCHEMA_H
#define PARAGRAPHS_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define PARAGRAPHS_SCHEMA_HASH "968adff12552680b"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define paragraphs_schema paragraphs_schema_0ce26c556f4b8f6a

/** The whole schema. */
extern WD_API const struct wd_schema paragraphs_schema;

/* Its structures. */
extern WD_API const struct wd_structure paragraphs_part_structure;
extern WD_API const struct wd_structure paragraphs_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum paragraphs_kind_names;
extern WD_API const struct wd_enum paragraphs_level_names;

#ifdef __cplusplus
}
#endif

#endif
