/*
 * service_schema.h - Values of several types: the tables that the runtime works from.
 *
 * Generated from either.def (hash 7e7f3f448506562f) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#ifndef SERVICE_SCHEMA_H
#define SERVICE_SCHEMA_H

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
extern const struct wd_schema service_schema;

/* Its structures. */
extern const struct wd_structure service_build_args_either_structure;
extern const struct wd_structure service_build_structure;
extern const struct wd_structure service_build_either_structure;
extern const struct wd_structure service_command_either_structure;
extern const struct wd_structure service_environment_either_map_entry_either_structure;
extern const struct wd_structure service_environment_either_structure;
extern const struct wd_structure service_port_target_either_structure;
extern const struct wd_structure service_port_structure;
extern const struct wd_structure service_ports_row_either_structure;
extern const struct wd_structure service_level_either_structure;
extern const struct wd_structure service_share_either_structure;
extern const struct wd_structure service_item_structure;
extern const struct wd_structure service_deep_entry_row_either_structure;
extern const struct wd_structure service_parts_either_structure;
extern const struct wd_structure service_structure;

/* Its enumerations. */
extern const struct wd_enum service_kind_names;
extern const struct wd_enum service_level_names;

#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
