/*
 * carton_cyaml.h - A demonstration: libcyaml's view of the types.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#ifndef CARTON_CYAML_H
#define CARTON_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct carton_part`. */
extern WD_API const cyaml_schema_value_t carton_part_normal_form;

/** The normal form of a `struct carton_box`. */
extern WD_API const cyaml_schema_value_t carton_box_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct carton`. */
extern WD_API const cyaml_schema_value_t carton_normal_form;

/* The members and words of the structs, for the tables of carton_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t carton_view_part[];
extern const cyaml_schema_field_t carton_view_box[];
extern const cyaml_schema_field_t carton_element_box_flags[];
extern const cyaml_schema_field_t carton_view_root[];
extern const cyaml_schema_field_t carton_element_entry[];
extern const cyaml_strval_t carton_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
