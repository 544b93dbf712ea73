/*
 * rules_cyaml.h - Alerting rules: libcyaml's view of the types.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#ifndef RULES_CYAML_H
#define RULES_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct rules_rule`. */
extern WD_API const cyaml_schema_value_t rules_rule_normal_form;

/** The normal form of a `struct rules_group`. */
extern WD_API const cyaml_schema_value_t rules_group_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct rules`. */
extern WD_API const cyaml_schema_value_t rules_normal_form;

/* The members and words of the structs, for the tables of rules_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t rules_view_rule[];
extern const cyaml_schema_field_t rules_view_group[];
extern const cyaml_schema_field_t rules_element_group_rules[];
extern const cyaml_schema_field_t rules_view_file[];
extern const cyaml_schema_field_t rules_element_file_groups[];
extern const cyaml_schema_field_t rules_element_file_ports[];
extern const cyaml_schema_field_t rules_element_file_words[];
extern const cyaml_schema_field_t rules_element_file_levels[];
extern const cyaml_schema_field_t rules_element_file_names[];
extern const cyaml_schema_field_t rules_element_file_parts[];
extern const cyaml_schema_field_t rules_element_file_pairs_entry[];
extern const cyaml_schema_field_t rules_element_file_pairs[];
extern const cyaml_schema_field_t rules_element_file_flags[];
extern const cyaml_schema_field_t rules_element_file_shares[];
extern const cyaml_schema_field_t rules_element_file_matrix_row[];
extern const cyaml_schema_field_t rules_element_file_matrix[];
extern const cyaml_schema_field_t rules_element_file_maps[];
extern const cyaml_schema_field_t rules_element_file_anys[];
extern const cyaml_schema_field_t rules_element_file_numbers[];
extern const cyaml_schema_field_t rules_element_file_lists_entry[];
extern const cyaml_schema_field_t rules_element_file_lists[];
extern const cyaml_schema_field_t rules_element_file_volumes[];
extern const cyaml_schema_field_t rules_element_file_deep_entry_row[];
extern const cyaml_schema_field_t rules_element_file_deep_entry[];
extern const cyaml_schema_field_t rules_element_file_deep[];
extern const cyaml_schema_field_t rules_element_entry[];
extern const cyaml_strval_t rules_words_kind[];
extern const cyaml_strval_t rules_words_level[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
