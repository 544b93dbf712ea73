/*
 * service_cyaml.h - Values of several types: libcyaml's view of the types.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#ifndef SERVICE_CYAML_H
#define SERVICE_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct service_build_args_either`. */
extern WD_API const cyaml_schema_value_t service_build_args_either_normal_form;

/** The normal form of a `struct service_build`. */
extern WD_API const cyaml_schema_value_t service_build_normal_form;

/** The normal form of a `struct service_build_either`. */
extern WD_API const cyaml_schema_value_t service_build_either_normal_form;

/** The normal form of a `struct service_command_either`. */
extern WD_API const cyaml_schema_value_t service_command_either_normal_form;

/** The normal form of a `struct service_environment_either_map_entry_either`. */
extern WD_API const cyaml_schema_value_t service_environment_either_map_entry_either_normal_form;

/** The normal form of a `struct service_environment_either`. */
extern WD_API const cyaml_schema_value_t service_environment_either_normal_form;

/** The normal form of a `struct service_port_target_either`. */
extern WD_API const cyaml_schema_value_t service_port_target_either_normal_form;

/** The normal form of a `struct service_port`. */
extern WD_API const cyaml_schema_value_t service_port_normal_form;

/** The normal form of a `struct service_ports_row_either`. */
extern WD_API const cyaml_schema_value_t service_ports_row_either_normal_form;

/** The normal form of a `struct service_level_either`. */
extern WD_API const cyaml_schema_value_t service_level_either_normal_form;

/** The normal form of a `struct service_share_either`. */
extern WD_API const cyaml_schema_value_t service_share_either_normal_form;

/** The normal form of a `struct service_item`. */
extern WD_API const cyaml_schema_value_t service_item_normal_form;

/** The normal form of a `struct service_deep_entry_row_either`. */
extern WD_API const cyaml_schema_value_t service_deep_entry_row_either_normal_form;

/** The normal form of a `struct service_parts_either`. */
extern WD_API const cyaml_schema_value_t service_parts_either_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct service`. */
extern WD_API const cyaml_schema_value_t service_normal_form;

/* The members and words of the structs, for the tables of service_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t service_view_build_args_either[];
extern const cyaml_schema_field_t service_element_build_args_either_list[];
extern const cyaml_schema_field_t service_view_build[];
extern const cyaml_schema_field_t service_view_root_build_either[];
extern const cyaml_schema_field_t service_view_root_command_either[];
extern const cyaml_schema_field_t service_element_root_command_either_list[];
extern const cyaml_schema_field_t service_view_root_environment_either_map_entry_either[];
extern const cyaml_schema_field_t service_view_root_environment_either[];
extern const cyaml_schema_field_t service_element_root_environment_either_list[];
extern const cyaml_schema_field_t service_element_root_environment_either_map[];
extern const cyaml_schema_field_t service_view_port_target_either[];
extern const cyaml_schema_field_t service_view_port[];
extern const cyaml_schema_field_t service_view_root_ports_row_either[];
extern const cyaml_schema_field_t service_view_root_level_either[];
extern const cyaml_schema_field_t service_element_root_level_either_list[];
extern const cyaml_schema_field_t service_view_root_share_either[];
extern const cyaml_schema_field_t service_view_item[];
extern const cyaml_schema_field_t service_view_root_deep_entry_row_either[];
extern const cyaml_schema_field_t service_element_root_deep_entry_row_either_list_row[];
extern const cyaml_schema_field_t service_element_root_deep_entry_row_either_list[];
extern const cyaml_schema_field_t service_view_root_parts_either[];
extern const cyaml_schema_field_t service_element_root_parts_either_list[];
extern const cyaml_schema_field_t service_element_root_parts_either_map[];
extern const cyaml_schema_field_t service_view_root[];
extern const cyaml_schema_field_t service_element_root_ports[];
extern const cyaml_schema_field_t service_element_root_deep_entry[];
extern const cyaml_schema_field_t service_element_root_deep[];
extern const cyaml_schema_field_t service_element_entry[];
extern const cyaml_strval_t service_words_kind[];
extern const cyaml_strval_t service_words_level[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
