/*
 * block_schema.h - Drives: the tables that the runtime works from.
 *
 * Generated from variants.def (hash b61b65dd6c44aa61) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#ifndef BLOCK_SCHEMA_H
#define BLOCK_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 3
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

#ifdef __GNUC__
#pragma GCC visibility push(default)
#endif

/** The whole schema. */
extern const struct wd_schema block_schema;

/* Its structures. */
extern const struct wd_structure block_base_structure;
extern const struct wd_structure block_file_drive_structure;
extern const struct wd_structure block_qcow2_file_either_structure;
extern const struct wd_structure block_qcow2_backing_either_structure;
extern const struct wd_structure block_qcow2_structure;
extern const struct wd_structure block_inet_port_either_structure;
extern const struct wd_structure block_inet_structure;
extern const struct wd_structure block_unix_structure;
extern const struct wd_structure block_address_structure;
extern const struct wd_structure block_network_structure;
extern const struct wd_structure block_structure;

/* Its enumerations. */
extern const struct wd_enum block_kind_names;
extern const struct wd_enum block_drive_driver_names;
extern const struct wd_enum block_address_type_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
