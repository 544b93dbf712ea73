/*
 * nul_cyaml.h - Null: libcyaml's view of the types.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#ifndef NUL_CYAML_H
#define NUL_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct nul_part`. */
extern WD_API const cyaml_schema_value_t nul_part_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct nul`. */
extern WD_API const cyaml_schema_value_t nul_normal_form;

/* The members and words of the structs, for the tables of nul_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t nul_view_part[];
extern const cyaml_schema_field_t nul_view_root[];
extern const cyaml_schema_field_t nul_element_root_list[];
extern const cyaml_schema_field_t nul_element_root_names[];
extern const cyaml_schema_field_t nul_element_root_levels[];
extern const cyaml_schema_field_t nul_element_root_numbers[];
extern const cyaml_schema_field_t nul_element_root_parts[];
extern const cyaml_schema_field_t nul_element_root_lists_row[];
extern const cyaml_schema_field_t nul_element_root_lists[];
extern const cyaml_schema_field_t nul_element_root_flags[];
extern const cyaml_schema_field_t nul_element_root_volumes[];
extern const cyaml_schema_field_t nul_element_entry[];
extern const cyaml_strval_t nul_words_kind[];
extern const cyaml_strval_t nul_words_level[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
