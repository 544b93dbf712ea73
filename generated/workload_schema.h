/*
 * workload_schema.h - Run:ai workload manifest: the tables that the runtime works from.
 *
 * Generated from schema.def (hash 367f3e9db2ab333e) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#ifndef WORKLOAD_SCHEMA_H
#define WORKLOAD_SCHEMA_H

#include "schema.h"

#if WD_ABI_VERSION != 4
#error "this file was generated for another version of Workdef's runtime: generate it again"
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The definition that this was generated from. */
#define WORKLOAD_SCHEMA_HASH "367f3e9db2ab333e"

/*
 * The name of the schema's symbol has the hash of its layout in C: a program and a library that differ in the types or
 * the numbers of constants do not link, and do not load.
 */
#define workload_schema workload_schema_e594226de5a3ee7f

/** The whole schema. */
extern WD_API const struct wd_schema workload_schema;

/* Its structures. */
extern WD_API const struct wd_structure workload_metadata_structure;
extern WD_API const struct wd_structure workload_capability_structure;
extern WD_API const struct wd_structure workload_extended_resource_structure;
extern WD_API const struct wd_structure workload_git_sync_structure;
extern WD_API const struct wd_structure workload_pvc_structure;
extern WD_API const struct wd_structure workload_nfs_structure;
extern WD_API const struct wd_structure workload_s3_structure;
extern WD_API const struct wd_structure workload_config_map_volume_structure;
extern WD_API const struct wd_structure workload_exposed_url_structure;
extern WD_API const struct wd_structure workload_port_structure;
extern WD_API const struct wd_structure workload_toleration_structure;
extern WD_API const struct wd_structure workload_volume_structure;
extern WD_API const struct wd_structure workload_empty_dir_volume_structure;
extern WD_API const struct wd_structure workload_secret_volume_structure;
extern WD_API const struct wd_structure workload_spec_structure;
extern WD_API const struct wd_structure workload_structure;
extern WD_API const struct wd_structure workload_spec_in_workload_master_spec_structure;

/* Its enumerations. */
extern WD_API const struct wd_enum workload_kind_names;
extern WD_API const struct wd_enum workload_api_version_names;
extern WD_API const struct wd_enum workload_usage_names;
extern WD_API const struct wd_enum workload_job_type_names;
extern WD_API const struct wd_enum workload_volume_mode_names;
extern WD_API const struct wd_enum workload_pull_policy_names;
extern WD_API const struct wd_enum workload_seccomp_profile_names;
extern WD_API const struct wd_enum workload_service_type_names;
extern WD_API const struct wd_enum workload_port_service_type_names;
extern WD_API const struct wd_enum workload_scheduling_rule_names;
extern WD_API const struct wd_enum workload_metric_names;
extern WD_API const struct wd_enum workload_toleration_operator_names;
extern WD_API const struct wd_enum workload_taint_effect_names;
extern WD_API const struct wd_enum workload_linux_capability_names;

#ifdef __cplusplus
}
#endif

#endif
