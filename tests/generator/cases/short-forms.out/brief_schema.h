/*
 * brief_schema.h - Short forms: the tables that the runtime works from.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#ifndef BRIEF_SCHEMA_H
#define BRIEF_SCHEMA_H

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
extern const struct wd_schema brief_schema;

/* Its structures. */
extern const struct wd_structure brief_build_structure;
extern const struct wd_structure brief_step_structure;
extern const struct wd_structure brief_chain_structure;
extern const struct wd_structure brief_either_either_structure;
extern const struct wd_structure brief_words_structure;
extern const struct wd_structure brief_build2_structure;
extern const struct wd_structure brief_build3_structure;
extern const struct wd_structure brief_options_structure;
extern const struct wd_structure brief_both_either_structure;
extern const struct wd_structure brief_structure;

/* Its enumerations. */
extern const struct wd_enum brief_kind_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
