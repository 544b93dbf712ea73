/*
 * brief_cyaml.h - Short forms: libcyaml's view of the types.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#ifndef BRIEF_CYAML_H
#define BRIEF_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct brief_build`. */
extern WD_API const cyaml_schema_value_t brief_build_normal_form;

/** The normal form of a `struct brief_step`. */
extern WD_API const cyaml_schema_value_t brief_step_normal_form;

/** The normal form of a `struct brief_chain`. */
extern WD_API const cyaml_schema_value_t brief_chain_normal_form;

/** The normal form of a `struct brief_either_either`. */
extern WD_API const cyaml_schema_value_t brief_either_either_normal_form;

/** The normal form of a `struct brief_words`. */
extern WD_API const cyaml_schema_value_t brief_words_normal_form;

/** The normal form of a `struct brief_build2`. */
extern WD_API const cyaml_schema_value_t brief_build2_normal_form;

/** The normal form of a `struct brief_build3`. */
extern WD_API const cyaml_schema_value_t brief_build3_normal_form;

/** The normal form of a `struct brief_options`. */
extern WD_API const cyaml_schema_value_t brief_options_normal_form;

/** The normal form of a `struct brief_both_either`. */
extern WD_API const cyaml_schema_value_t brief_both_either_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct brief`. */
extern WD_API const cyaml_schema_value_t brief_normal_form;

/* The members and words of the structs, for the tables of brief_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t brief_view_build[];
extern const cyaml_schema_field_t brief_view_step[];
extern const cyaml_schema_field_t brief_view_chain[];
extern const cyaml_schema_field_t brief_view_root_either_either[];
extern const cyaml_schema_field_t brief_view_words[];
extern const cyaml_schema_field_t brief_element_words_list[];
extern const cyaml_schema_field_t brief_view_build2[];
extern const cyaml_schema_field_t brief_view_build3[];
extern const cyaml_schema_field_t brief_view_options[];
extern const cyaml_schema_field_t brief_view_root_both_either[];
extern const cyaml_schema_field_t brief_view_root[];
extern const cyaml_schema_field_t brief_element_root_steps[];
extern const cyaml_schema_field_t brief_element_root_named[];
extern const cyaml_schema_field_t brief_element_root_limits[];
extern const cyaml_schema_field_t brief_element_root_depends[];
extern const cyaml_schema_field_t brief_element_entry[];
extern const cyaml_strval_t brief_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
