/*
 * place_cyaml.h - Places without some fields: libcyaml's view of the types.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#ifndef PLACE_CYAML_H
#define PLACE_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct place_node`. */
extern WD_API const cyaml_schema_value_t place_node_normal_form;

/** The normal form of a `struct place_either_either`. */
extern WD_API const cyaml_schema_value_t place_either_either_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct place`. */
extern WD_API const cyaml_schema_value_t place_normal_form;

/* The members and words of the structs, for the tables of place_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t place_view_node[];
extern const cyaml_schema_field_t place_view_root_either_either[];
extern const cyaml_schema_field_t place_view_root[];
extern const cyaml_schema_field_t place_element_root_nodes_entry[];
extern const cyaml_schema_field_t place_element_root_nodes[];
extern const cyaml_strval_t place_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
