/*
 * brief_schema.h - Short forms: the tables that the runtime works from.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#ifndef BRIEF_SCHEMA_H
#define BRIEF_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define BRIEF_SCHEMA_HASH "d8958136e9805997"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define brief_schema brief_schema_1db042b739ce84a0

/** The whole schema. */
extern WD_API const struct wd_schema brief_schema;

/* Its structures. */
extern WD_API const struct wd_structure brief_build_structure;
extern WD_API const struct wd_structure brief_step_structure;
extern WD_API const struct wd_structure brief_chain_structure;
extern WD_API const struct wd_structure brief_either_either_structure;
extern WD_API const struct wd_structure brief_words_structure;
extern WD_API const struct wd_structure brief_build2_structure;
extern WD_API const struct wd_structure brief_build3_structure;
extern WD_API const struct wd_structure brief_options_structure;
extern WD_API const struct wd_structure brief_both_either_structure;
extern WD_API const struct wd_structure brief_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum brief_kind_names;

#ifdef __cplusplus
}
#endif

#endif
