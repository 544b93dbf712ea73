/*
 * tree_cyaml.h - Trees: libcyaml's view of the types.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#ifndef TREE_CYAML_H
#define TREE_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct tree_node_parent_either`. */
extern WD_API const cyaml_schema_value_t tree_node_parent_either_normal_form;

/** The normal form of a `struct tree_node_mixed_row_either`. */
extern WD_API const cyaml_schema_value_t tree_node_mixed_row_either_normal_form;

/** The normal form of a `struct tree_node`. */
extern WD_API const cyaml_schema_value_t tree_node_normal_form;

/** The normal form of a `struct tree_file_backing_either`. */
extern WD_API const cyaml_schema_value_t tree_file_backing_either_normal_form;

/** The normal form of a `struct tree_file`. */
extern WD_API const cyaml_schema_value_t tree_file_normal_form;

/** The normal form of a `struct tree_drive_file_either`. */
extern WD_API const cyaml_schema_value_t tree_drive_file_either_normal_form;

/** The normal form of a `struct tree_drive`. */
extern WD_API const cyaml_schema_value_t tree_drive_normal_form;

/** The normal form of a `struct tree_group`. */
extern WD_API const cyaml_schema_value_t tree_group_normal_form;

/** The normal form of a `struct tree_member`. */
extern WD_API const cyaml_schema_value_t tree_member_normal_form;

/** The normal form of a `struct tree_choice`. */
extern WD_API const cyaml_schema_value_t tree_choice_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct tree`. */
extern WD_API const cyaml_schema_value_t tree_normal_form;

/* The members and words of the structs, for the tables of tree_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t tree_view_node_parent_either[];
extern const cyaml_schema_field_t tree_view_node_mixed_row_either[];
extern const cyaml_schema_field_t tree_element_node_mixed_row_either_map[];
extern const cyaml_schema_field_t tree_element_node_mixed_row_either_list[];
extern const cyaml_schema_field_t tree_view_node[];
extern const cyaml_schema_field_t tree_element_node_children[];
extern const cyaml_schema_field_t tree_element_node_named[];
extern const cyaml_schema_field_t tree_element_node_mixed[];
extern const cyaml_schema_field_t tree_view_file_backing_either[];
extern const cyaml_schema_field_t tree_view_file[];
extern const cyaml_schema_field_t tree_view_drive_file_either[];
extern const cyaml_schema_field_t tree_view_drive[];
extern const cyaml_schema_field_t tree_view_group[];
extern const cyaml_schema_field_t tree_view_member[];
extern const cyaml_schema_field_t tree_view_choice[];
extern const cyaml_schema_field_t tree_view_root[];
extern const cyaml_schema_field_t tree_element_root_roots[];
extern const cyaml_strval_t tree_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
