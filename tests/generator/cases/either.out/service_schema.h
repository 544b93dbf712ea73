/*
 * service_schema.h - Values of several types: the tables that the runtime works from.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#ifndef SERVICE_SCHEMA_H
#define SERVICE_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define SERVICE_SCHEMA_HASH "82c794332e31c839"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define service_schema service_schema_7821603b24c58ea2

/** The whole schema. */
extern WD_API const struct wd_schema service_schema;

/* Its structures. */
extern WD_API const struct wd_structure service_build_args_either_structure;
extern WD_API const struct wd_structure service_build_structure;
extern WD_API const struct wd_structure service_build_either_structure;
extern WD_API const struct wd_structure service_command_either_structure;
extern WD_API const struct wd_structure service_environment_either_map_entry_either_structure;
extern WD_API const struct wd_structure service_environment_either_structure;
extern WD_API const struct wd_structure service_port_target_either_structure;
extern WD_API const struct wd_structure service_port_structure;
extern WD_API const struct wd_structure service_ports_row_either_structure;
extern WD_API const struct wd_structure service_level_either_structure;
extern WD_API const struct wd_structure service_share_either_structure;
extern WD_API const struct wd_structure service_item_structure;
extern WD_API const struct wd_structure service_deep_entry_row_either_structure;
extern WD_API const struct wd_structure service_parts_either_structure;
extern WD_API const struct wd_structure service_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum service_kind_names;
extern WD_API const struct wd_enum service_level_names;

#ifdef __cplusplus
}
#endif

#endif
