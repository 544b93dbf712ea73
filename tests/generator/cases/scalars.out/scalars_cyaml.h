/*
 * scalars_cyaml.h - Values of every kind of scalar: libcyaml's view of the types.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#ifndef SCALARS_CYAML_H
#define SCALARS_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct scalars_point`. */
extern WD_API const cyaml_schema_value_t scalars_point_normal_form;

/** The normal form of a `struct scalars_host`. */
extern WD_API const cyaml_schema_value_t scalars_host_normal_form;

/** The normal form of a `struct scalars_user`. */
extern WD_API const cyaml_schema_value_t scalars_user_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct scalars`. */
extern WD_API const cyaml_schema_value_t scalars_normal_form;

/* The members and words of the structs, for the tables of scalars_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t scalars_view_point[];
extern const cyaml_schema_field_t scalars_view_host[];
extern const cyaml_schema_field_t scalars_view_user[];
extern const cyaml_schema_field_t scalars_view_root[];
extern const cyaml_schema_field_t scalars_element_root_sizes[];
extern const cyaml_schema_field_t scalars_element_root_grants[];
extern const cyaml_schema_field_t scalars_element_root_triple[];
extern const cyaml_schema_field_t scalars_element_root_pair[];
extern const cyaml_schema_field_t scalars_element_root_line[];
extern const cyaml_schema_field_t scalars_element_root_matrix_row[];
extern const cyaml_schema_field_t scalars_element_root_matrix[];
extern const cyaml_schema_field_t scalars_element_root_ends[];
extern const cyaml_schema_field_t scalars_element_root_hosts[];
extern const cyaml_schema_field_t scalars_element_root_users[];
extern const cyaml_schema_field_t scalars_element_root_waits[];
extern const cyaml_schema_field_t scalars_element_root_gates[];
extern const cyaml_schema_field_t scalars_element_root_doors[];
extern const cyaml_schema_field_t scalars_element_root_steps[];
extern const cyaml_schema_field_t scalars_element_root_corner[];
extern const cyaml_schema_field_t scalars_element_root_side[];
extern const cyaml_schema_field_t scalars_element_entry[];
extern const cyaml_strval_t scalars_words_kind[];
extern const cyaml_strval_t scalars_words_level[];
extern const cyaml_strval_t scalars_words_permission[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
