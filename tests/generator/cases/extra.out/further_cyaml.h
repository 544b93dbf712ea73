/*
 * further_cyaml.h - Further keys: libcyaml's view of the types.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#ifndef FURTHER_CYAML_H
#define FURTHER_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct further_part_numbers_entry_either`. */
extern WD_API const cyaml_schema_value_t further_part_numbers_entry_either_normal_form;

/** The normal form of a `struct further_part`. */
extern WD_API const cyaml_schema_value_t further_part_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct further`. */
extern WD_API const cyaml_schema_value_t further_normal_form;

/* The members and words of the structs, for the tables of further_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t further_view_part_numbers_entry_either[];
extern const cyaml_schema_field_t further_element_part_numbers_entry_either_list[];
extern const cyaml_schema_field_t further_view_part[];
extern const cyaml_schema_field_t further_element_part_parts[];
extern const cyaml_schema_field_t further_element_part_numbers[];
extern const cyaml_schema_field_t further_view_root[];
extern const cyaml_schema_field_t further_element_root_parts[];
extern const cyaml_schema_field_t further_element_entry[];
extern const cyaml_strval_t further_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
