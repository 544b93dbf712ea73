/*
 * block_schema.h - Drives: the tables that the runtime works from.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#ifndef BLOCK_SCHEMA_H
#define BLOCK_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define BLOCK_SCHEMA_HASH "0977fca663875a92"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define block_schema block_schema_3dbcd0cd655dad8a

/** The whole schema. */
extern WD_API const struct wd_schema block_schema;

/* Its structures. */
extern WD_API const struct wd_structure block_base_structure;
extern WD_API const struct wd_structure block_file_drive_structure;
extern WD_API const struct wd_structure block_qcow2_file_either_structure;
extern WD_API const struct wd_structure block_qcow2_backing_either_structure;
extern WD_API const struct wd_structure block_qcow2_structure;
extern WD_API const struct wd_structure block_inet_port_either_structure;
extern WD_API const struct wd_structure block_inet_structure;
extern WD_API const struct wd_structure block_unix_structure;
extern WD_API const struct wd_structure block_address_structure;
extern WD_API const struct wd_structure block_network_structure;
extern WD_API const struct wd_structure block_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum block_kind_names;
extern WD_API const struct wd_enum block_drive_driver_names;
extern WD_API const struct wd_enum block_address_type_names;

#ifdef __cplusplus
}
#endif

#endif
