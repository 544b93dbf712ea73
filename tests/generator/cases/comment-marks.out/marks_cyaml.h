/*
 * marks_cyaml.h - Runs at * /5 minutes, or / *5: libcyaml's view of the types.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#ifndef MARKS_CYAML_H
#define MARKS_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct marks_item`. */
extern WD_API const cyaml_schema_value_t marks_item_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct marks`. */
extern WD_API const cyaml_schema_value_t marks_normal_form;

/* The members and words of the structs, for the tables of marks_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t marks_view_item[];
extern const cyaml_schema_field_t marks_view_root[];
extern const cyaml_schema_field_t marks_element_entry[];
extern const cyaml_strval_t marks_words_kind[];
extern const cyaml_strval_t marks_words_api_version[];
extern const cyaml_strval_t marks_words_color[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
