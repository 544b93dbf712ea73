/*
 * workload_cyaml.h - Run:ai workload manifest: libcyaml's view of the types.
 *
 * Generated from schema.def (hash 367f3e9db2ab333e) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#ifndef WORKLOAD_CYAML_H
#define WORKLOAD_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct workload_metadata`. */
extern WD_API const cyaml_schema_value_t workload_metadata_normal_form;

/** The normal form of a `struct workload_capability`. */
extern WD_API const cyaml_schema_value_t workload_capability_normal_form;

/** The normal form of a `struct workload_extended_resource`. */
extern WD_API const cyaml_schema_value_t workload_extended_resource_normal_form;

/** The normal form of a `struct workload_git_sync`. */
extern WD_API const cyaml_schema_value_t workload_git_sync_normal_form;

/** The normal form of a `struct workload_pvc`. */
extern WD_API const cyaml_schema_value_t workload_pvc_normal_form;

/** The normal form of a `struct workload_nfs`. */
extern WD_API const cyaml_schema_value_t workload_nfs_normal_form;

/** The normal form of a `struct workload_s3`. */
extern WD_API const cyaml_schema_value_t workload_s3_normal_form;

/** The normal form of a `struct workload_config_map_volume`. */
extern WD_API const cyaml_schema_value_t workload_config_map_volume_normal_form;

/** The normal form of a `struct workload_exposed_url`. */
extern WD_API const cyaml_schema_value_t workload_exposed_url_normal_form;

/** The normal form of a `struct workload_port`. */
extern WD_API const cyaml_schema_value_t workload_port_normal_form;

/** The normal form of a `struct workload_toleration`. */
extern WD_API const cyaml_schema_value_t workload_toleration_normal_form;

/** The normal form of a `struct workload_volume`. */
extern WD_API const cyaml_schema_value_t workload_volume_normal_form;

/** The normal form of a `struct workload_empty_dir_volume`. */
extern WD_API const cyaml_schema_value_t workload_empty_dir_volume_normal_form;

/** The normal form of a `struct workload_secret_volume`. */
extern WD_API const cyaml_schema_value_t workload_secret_volume_normal_form;

/** The normal form of a `struct workload_spec`. */
extern WD_API const cyaml_schema_value_t workload_spec_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct workload`. */
extern WD_API const cyaml_schema_value_t workload_normal_form;

/* The members and words of the structs, for the tables of workload_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t workload_view_metadata[];
extern const cyaml_schema_field_t workload_view_capability[];
extern const cyaml_schema_field_t workload_view_extended_resource[];
extern const cyaml_schema_field_t workload_view_git_sync[];
extern const cyaml_schema_field_t workload_view_pvc[];
extern const cyaml_schema_field_t workload_view_nfs[];
extern const cyaml_schema_field_t workload_view_s3[];
extern const cyaml_schema_field_t workload_view_config_map_volume[];
extern const cyaml_schema_field_t workload_view_exposed_url[];
extern const cyaml_schema_field_t workload_view_port[];
extern const cyaml_schema_field_t workload_view_toleration[];
extern const cyaml_schema_field_t workload_view_volume[];
extern const cyaml_schema_field_t workload_view_empty_dir_volume[];
extern const cyaml_schema_field_t workload_view_secret_volume[];
extern const cyaml_schema_field_t workload_view_spec[];
extern const cyaml_schema_field_t workload_view_workload[];
extern const cyaml_schema_field_t workload_element_entry[];
extern const cyaml_strval_t workload_words_kind[];
extern const cyaml_strval_t workload_words_api_version[];
extern const cyaml_strval_t workload_words_usage[];
extern const cyaml_strval_t workload_words_job_type[];
extern const cyaml_strval_t workload_words_volume_mode[];
extern const cyaml_strval_t workload_words_pull_policy[];
extern const cyaml_strval_t workload_words_seccomp_profile[];
extern const cyaml_strval_t workload_words_service_type[];
extern const cyaml_strval_t workload_words_port_service_type[];
extern const cyaml_strval_t workload_words_scheduling_rule[];
extern const cyaml_strval_t workload_words_metric[];
extern const cyaml_strval_t workload_words_toleration_operator[];
extern const cyaml_strval_t workload_words_taint_effect[];
extern const cyaml_strval_t workload_words_linux_capability[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
