/*
 * block_cyaml.h - Drives: libcyaml's view of the types.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#ifndef BLOCK_CYAML_H
#define BLOCK_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct block_base`. */
extern WD_API const cyaml_schema_value_t block_base_normal_form;

/** The normal form of a `struct block_file_drive`. */
extern WD_API const cyaml_schema_value_t block_file_drive_normal_form;

/** The normal form of a `struct block_qcow2_file_either`. */
extern WD_API const cyaml_schema_value_t block_qcow2_file_either_normal_form;

/** The normal form of a `struct block_qcow2_backing_either`. */
extern WD_API const cyaml_schema_value_t block_qcow2_backing_either_normal_form;

/** The normal form of a `struct block_qcow2`. */
extern WD_API const cyaml_schema_value_t block_qcow2_normal_form;

/** The normal form of a `struct block_inet_port_either`. */
extern WD_API const cyaml_schema_value_t block_inet_port_either_normal_form;

/** The normal form of a `struct block_inet`. */
extern WD_API const cyaml_schema_value_t block_inet_normal_form;

/** The normal form of a `struct block_unix`. */
extern WD_API const cyaml_schema_value_t block_unix_normal_form;

/** The normal form of a `struct block_address`. */
extern WD_API const cyaml_schema_value_t block_address_normal_form;

/** The normal form of a `struct block_network`. */
extern WD_API const cyaml_schema_value_t block_network_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct block`. */
extern WD_API const cyaml_schema_value_t block_normal_form;

/* The members and words of the structs, for the tables of block_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t block_view_base[];
extern const cyaml_schema_field_t block_view_file_drive[];
extern const cyaml_schema_field_t block_view_qcow2_file_either[];
extern const cyaml_schema_field_t block_view_qcow2_backing_either[];
extern const cyaml_schema_field_t block_view_qcow2[];
extern const cyaml_schema_field_t block_element_qcow2_numbers[];
extern const cyaml_schema_field_t block_view_inet_port_either[];
extern const cyaml_schema_field_t block_view_inet[];
extern const cyaml_schema_field_t block_view_unix[];
extern const cyaml_schema_field_t block_view_address[];
extern const cyaml_schema_field_t block_element_address_numbers[];
extern const cyaml_schema_field_t block_view_network[];
extern const cyaml_schema_field_t block_view_drive[];
extern const cyaml_strval_t block_words_kind[];
extern const cyaml_strval_t block_words_drive_driver[];
extern const cyaml_strval_t block_words_address_type[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
