/*
 * typed_cyaml.h - Types with names: libcyaml's view of the types.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#ifndef TYPED_CYAML_H
#define TYPED_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct typed_mapping`. */
extern WD_API const cyaml_schema_value_t typed_mapping_normal_form;

/** The normal form of a `struct typed_port_mapping`. */
extern WD_API const cyaml_schema_value_t typed_port_mapping_normal_form;

/** The normal form of a `struct typed_tree`. */
extern WD_API const cyaml_schema_value_t typed_tree_normal_form;

/** The normal form of a `struct typed_command`. */
extern WD_API const cyaml_schema_value_t typed_command_normal_form;

/** The normal form of a `struct typed_step`. */
extern WD_API const cyaml_schema_value_t typed_step_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct typed`. */
extern WD_API const cyaml_schema_value_t typed_normal_form;

/* The members and words of the structs, for the tables of typed_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t typed_view_mapping[];
extern const cyaml_schema_field_t typed_view_port_mapping[];
extern const cyaml_schema_field_t typed_view_tree[];
extern const cyaml_schema_field_t typed_element_tree_list[];
extern const cyaml_schema_field_t typed_element_tree_map[];
extern const cyaml_schema_field_t typed_view_command[];
extern const cyaml_schema_field_t typed_element_command_list[];
extern const cyaml_schema_field_t typed_view_step[];
extern const cyaml_schema_field_t typed_view_root[];
extern const cyaml_schema_field_t typed_element_root_ports[];
extern const cyaml_schema_field_t typed_element_root_named[];
extern const cyaml_schema_field_t typed_element_root_trees[];
extern const cyaml_schema_field_t typed_element_root_words[];
extern const cyaml_schema_field_t typed_element_root_commands[];
extern const cyaml_strval_t typed_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
