/*
 * crate_cyaml.h - A demonstration: libcyaml's view of the types.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#ifndef CRATE_CYAML_H
#define CRATE_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct crate_part`. */
extern WD_API const cyaml_schema_value_t crate_part_normal_form;

/** The normal form of a `struct crate_box`. */
extern WD_API const cyaml_schema_value_t crate_box_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct crate`. */
extern WD_API const cyaml_schema_value_t crate_normal_form;

/* The members and words of the structs, for the tables of crate_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t crate_view_part[];
extern const cyaml_schema_field_t crate_view_box[];
extern const cyaml_schema_field_t crate_view_root[];
extern const cyaml_schema_field_t crate_element_entry[];
extern const cyaml_strval_t crate_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
