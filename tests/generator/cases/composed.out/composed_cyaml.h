/*
 * composed_cyaml.h - Constructs within each other: libcyaml's view of the types.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#ifndef COMPOSED_CYAML_H
#define COMPOSED_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct composed_common`. */
extern WD_API const cyaml_schema_value_t composed_common_normal_form;

/** The normal form of a `struct composed_tree`. */
extern WD_API const cyaml_schema_value_t composed_tree_normal_form;

/** The normal form of a `struct composed_step`. */
extern WD_API const cyaml_schema_value_t composed_step_normal_form;

/** The normal form of a `struct composed_disk`. */
extern WD_API const cyaml_schema_value_t composed_disk_normal_form;

/** The normal form of a `struct composed_chain`. */
extern WD_API const cyaml_schema_value_t composed_chain_normal_form;

/** The normal form of a `struct composed_device`. */
extern WD_API const cyaml_schema_value_t composed_device_normal_form;

/** The normal form of a `struct composed_groups_entry_row_either`. */
extern WD_API const cyaml_schema_value_t composed_groups_entry_row_either_normal_form;

/** The normal form of a `struct composed_pair_row_either`. */
extern WD_API const cyaml_schema_value_t composed_pair_row_either_normal_form;

/** The normal form of a `struct composed_extensions_entry_either`. */
extern WD_API const cyaml_schema_value_t composed_extensions_entry_either_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct composed`. */
extern WD_API const cyaml_schema_value_t composed_normal_form;

/* The members and words of the structs, for the tables of composed_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t composed_view_common[];
extern const cyaml_schema_field_t composed_element_common_lists_entry[];
extern const cyaml_schema_field_t composed_element_common_lists[];
extern const cyaml_schema_field_t composed_view_tree[];
extern const cyaml_schema_field_t composed_element_tree_map[];
extern const cyaml_schema_field_t composed_view_step[];
extern const cyaml_schema_field_t composed_element_step_run[];
extern const cyaml_schema_field_t composed_element_step_after[];
extern const cyaml_schema_field_t composed_view_disk[];
extern const cyaml_schema_field_t composed_view_chain[];
extern const cyaml_schema_field_t composed_element_chain_devices[];
extern const cyaml_schema_field_t composed_view_device[];
extern const cyaml_schema_field_t composed_view_plan_groups_entry_row_either[];
extern const cyaml_schema_field_t composed_view_plan_pair_row_either[];
extern const cyaml_schema_field_t composed_element_plan_pair_row_either_list[];
extern const cyaml_schema_field_t composed_view_plan_extensions_entry_either[];
extern const cyaml_schema_field_t composed_element_plan_extensions_entry_either_list[];
extern const cyaml_schema_field_t composed_view_plan[];
extern const cyaml_schema_field_t composed_element_plan_steps[];
extern const cyaml_schema_field_t composed_element_plan_devices[];
extern const cyaml_schema_field_t composed_element_plan_groups_entry[];
extern const cyaml_schema_field_t composed_element_plan_groups[];
extern const cyaml_schema_field_t composed_element_plan_pair[];
extern const cyaml_schema_field_t composed_element_plan_extensions[];
extern const cyaml_schema_field_t composed_element_entry[];
extern const cyaml_strval_t composed_words_kind[];
extern const cyaml_strval_t composed_words_mark[];
extern const cyaml_strval_t composed_words_device_driver[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
