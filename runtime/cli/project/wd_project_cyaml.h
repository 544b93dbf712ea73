/*
 * wd_project_cyaml.h - Project file of the tool: libcyaml's view of the types.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

#ifndef WD_PROJECT_CYAML_H
#define WD_PROJECT_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct wd_project`. */
extern WD_API const cyaml_schema_value_t wd_project_normal_form;

/* The members and words of the structs, for the tables of wd_project_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t wd_project_view_project[];
extern const cyaml_schema_field_t wd_project_element_project_error[];
extern const cyaml_schema_field_t wd_project_element_project_warn[];
extern const cyaml_schema_field_t wd_project_element_project_allow[];
extern const cyaml_schema_field_t wd_project_element_project_exclude[];
extern const cyaml_strval_t wd_project_words_kind[];
extern const cyaml_strval_t wd_project_words_code[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
