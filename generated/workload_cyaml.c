/*
 * workload_cyaml.c - Run:ai workload manifest: libcyaml's view of the types.
 *
 * Generated from schema.def (hash 7762c4c0f0d91f2b) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#include "workload_cyaml.h"

#include "workload_types.h"

/* Every member may be missing: the presence bits say which fields were given. */
#define SET(structure, words) \
	CYAML_FIELD_SEQUENCE_FIXED("set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW, structure, set, &set_word, words)
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
#define ENUM(structure, member, words) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, CYAML_ARRAY_LEN(words))
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, entry, 0, CYAML_UNLIMITED)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

static const cyaml_schema_value_t set_word = { CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint64_t) };

static const cyaml_schema_field_t fields_entry[] = {
	TEXT(struct workload_entry, key),
	TEXT(struct workload_entry, value),
	BOOL(struct workload_entry, deleted),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_entry, fields_entry),
};

static const cyaml_strval_t words_kind[] = {
	{ "", WORKLOAD_KIND_UNSET },
	{ "InteractiveWorkload", WORKLOAD_KIND_WORKSPACE },
	{ "TrainingWorkload", WORKLOAD_KIND_TRAINING },
	{ "DistributedWorkload", WORKLOAD_KIND_DISTRIBUTED },
	{ "InferenceWorkload", WORKLOAD_KIND_INFERENCE },
	{ "RunaiJob", WORKLOAD_KIND_JOB },
};

static const cyaml_strval_t words_api_version[] = {
	{ "", WORKLOAD_API_VERSION_UNSET },
	{ "run.ai/v2alpha1", WORKLOAD_API_VERSION_V2ALPHA1 },
	{ "run.ai/v1alpha1", WORKLOAD_API_VERSION_V1ALPHA1 },
	{ "run.ai/v1", WORKLOAD_API_VERSION_V1 },
};

static const cyaml_strval_t words_usage[] = {
	{ "", WORKLOAD_USAGE_UNSET },
	{ "Submit", WORKLOAD_USAGE_SUBMIT },
	{ "Template", WORKLOAD_USAGE_TEMPLATE },
};

static const cyaml_strval_t words_pull_policy[] = {
	{ "", WORKLOAD_PULL_POLICY_UNSET },
	{ "Always", WORKLOAD_PULL_POLICY_ALWAYS },
	{ "IfNotPresent", WORKLOAD_PULL_POLICY_IF_NOT_PRESENT },
	{ "Never", WORKLOAD_PULL_POLICY_NEVER },
};

static const cyaml_strval_t words_seccomp_profile[] = {
	{ "", WORKLOAD_SECCOMP_PROFILE_UNSET },
	{ "RuntimeDefault", WORKLOAD_SECCOMP_PROFILE_RUNTIME_DEFAULT },
	{ "Unconfined", WORKLOAD_SECCOMP_PROFILE_UNCONFINED },
};

static const cyaml_strval_t words_service_type[] = {
	{ "", WORKLOAD_SERVICE_TYPE_UNSET },
	{ "LoadBalancer", WORKLOAD_SERVICE_TYPE_LOAD_BALANCER },
	{ "NodePort", WORKLOAD_SERVICE_TYPE_NODE_PORT },
	{ "ClusterIP", WORKLOAD_SERVICE_TYPE_CLUSTER_IP },
};

static const cyaml_strval_t words_port_service_type[] = {
	{ "", WORKLOAD_PORT_SERVICE_TYPE_UNSET },
	{ "LoadBalancer", WORKLOAD_PORT_SERVICE_TYPE_LOAD_BALANCER },
	{ "NodePort", WORKLOAD_PORT_SERVICE_TYPE_NODE_PORT },
	{ "ClusterIP", WORKLOAD_PORT_SERVICE_TYPE_CLUSTER_IP },
	{ "ServingPort", WORKLOAD_PORT_SERVICE_TYPE_SERVING_PORT },
};

static const cyaml_strval_t words_scheduling_rule[] = {
	{ "", WORKLOAD_SCHEDULING_RULE_UNSET },
	{ "hard", WORKLOAD_SCHEDULING_RULE_HARD },
	{ "soft", WORKLOAD_SCHEDULING_RULE_SOFT },
};

static const cyaml_strval_t words_metric[] = {
	{ "", WORKLOAD_METRIC_UNSET },
	{ "throughput", WORKLOAD_METRIC_THROUGHPUT },
	{ "concurrency", WORKLOAD_METRIC_CONCURRENCY },
	{ "latency", WORKLOAD_METRIC_LATENCY },
	{ "cpu-utilization", WORKLOAD_METRIC_CPU_UTILIZATION },
	{ "gpu-utilization", WORKLOAD_METRIC_GPU_UTILIZATION },
	{ "custom", WORKLOAD_METRIC_CUSTOM },
};

static const cyaml_strval_t words_toleration_operator[] = {
	{ "", WORKLOAD_TOLERATION_OPERATOR_UNSET },
	{ "Equal", WORKLOAD_TOLERATION_OPERATOR_EQUAL },
	{ "Exists", WORKLOAD_TOLERATION_OPERATOR_EXISTS },
};

static const cyaml_strval_t words_taint_effect[] = {
	{ "", WORKLOAD_TAINT_EFFECT_UNSET },
	{ "NoSchedule", WORKLOAD_TAINT_EFFECT_NO_SCHEDULE },
	{ "PreferNoSchedule", WORKLOAD_TAINT_EFFECT_PREFER_NO_SCHEDULE },
	{ "NoExecute", WORKLOAD_TAINT_EFFECT_NO_EXECUTE },
};

static const cyaml_strval_t words_linux_capability[] = {
	{ "", WORKLOAD_LINUX_CAPABILITY_UNSET },
	{ "AUDIT_CONTROL", WORKLOAD_LINUX_CAPABILITY_AUDIT_CONTROL },
	{ "AUDIT_READ", WORKLOAD_LINUX_CAPABILITY_AUDIT_READ },
	{ "AUDIT_WRITE", WORKLOAD_LINUX_CAPABILITY_AUDIT_WRITE },
	{ "BLOCK_SUSPEND", WORKLOAD_LINUX_CAPABILITY_BLOCK_SUSPEND },
	{ "CHOWN", WORKLOAD_LINUX_CAPABILITY_CHOWN },
	{ "DAC_OVERRIDE", WORKLOAD_LINUX_CAPABILITY_DAC_OVERRIDE },
	{ "DAC_READ_SEARCH", WORKLOAD_LINUX_CAPABILITY_DAC_READ_SEARCH },
	{ "FOWNER", WORKLOAD_LINUX_CAPABILITY_FOWNER },
	{ "FSETID", WORKLOAD_LINUX_CAPABILITY_FSETID },
	{ "IPC_LOCK", WORKLOAD_LINUX_CAPABILITY_IPC_LOCK },
	{ "IPC_OWNER", WORKLOAD_LINUX_CAPABILITY_IPC_OWNER },
	{ "KILL", WORKLOAD_LINUX_CAPABILITY_KILL },
	{ "LEASE", WORKLOAD_LINUX_CAPABILITY_LEASE },
	{ "LINUX_IMMUTABLE", WORKLOAD_LINUX_CAPABILITY_LINUX_IMMUTABLE },
	{ "MAC_ADMIN", WORKLOAD_LINUX_CAPABILITY_MAC_ADMIN },
	{ "MAC_OVERRIDE", WORKLOAD_LINUX_CAPABILITY_MAC_OVERRIDE },
	{ "MKNOD", WORKLOAD_LINUX_CAPABILITY_MKNOD },
	{ "NET_ADMIN", WORKLOAD_LINUX_CAPABILITY_NET_ADMIN },
	{ "NET_BIND_SERVICE", WORKLOAD_LINUX_CAPABILITY_NET_BIND_SERVICE },
	{ "NET_BROADCAST", WORKLOAD_LINUX_CAPABILITY_NET_BROADCAST },
	{ "NET_RAW", WORKLOAD_LINUX_CAPABILITY_NET_RAW },
	{ "SETGID", WORKLOAD_LINUX_CAPABILITY_SETGID },
	{ "SETFCAP", WORKLOAD_LINUX_CAPABILITY_SETFCAP },
	{ "SETPCAP", WORKLOAD_LINUX_CAPABILITY_SETPCAP },
	{ "SETUID", WORKLOAD_LINUX_CAPABILITY_SETUID },
	{ "SYS_ADMIN", WORKLOAD_LINUX_CAPABILITY_SYS_ADMIN },
	{ "SYS_BOOT", WORKLOAD_LINUX_CAPABILITY_SYS_BOOT },
	{ "SYS_CHROOT", WORKLOAD_LINUX_CAPABILITY_SYS_CHROOT },
	{ "SYS_MODULE", WORKLOAD_LINUX_CAPABILITY_SYS_MODULE },
	{ "SYS_NICE", WORKLOAD_LINUX_CAPABILITY_SYS_NICE },
	{ "SYS_PACCT", WORKLOAD_LINUX_CAPABILITY_SYS_PACCT },
	{ "SYS_PTRACE", WORKLOAD_LINUX_CAPABILITY_SYS_PTRACE },
	{ "SYS_RAWIO", WORKLOAD_LINUX_CAPABILITY_SYS_RAWIO },
	{ "SYS_RESOURCE", WORKLOAD_LINUX_CAPABILITY_SYS_RESOURCE },
	{ "SYS_TIME", WORKLOAD_LINUX_CAPABILITY_SYS_TIME },
	{ "SYS_TTY_CONFIG", WORKLOAD_LINUX_CAPABILITY_SYS_TTY_CONFIG },
	{ "SYSLOG", WORKLOAD_LINUX_CAPABILITY_SYSLOG },
	{ "WAKE_ALARM", WORKLOAD_LINUX_CAPABILITY_WAKE_ALARM },
};

static const cyaml_schema_field_t view_metadata[] = {
	SET(struct workload_metadata, 1),
	TEXT(struct workload_metadata, name),
	TEXT(struct workload_metadata, object_namespace),
	ARRAY(struct workload_metadata, labels, &entry),
	ARRAY(struct workload_metadata, annotations, &entry),
	TEXT(struct workload_metadata, creation_timestamp),
	TEXT(struct workload_metadata, deletion_grace_period_seconds),
	TEXT(struct workload_metadata, deletion_timestamp),
	TEXT(struct workload_metadata, finalizers),
	TEXT(struct workload_metadata, generate_name),
	TEXT(struct workload_metadata, generation),
	TEXT(struct workload_metadata, managed_fields),
	TEXT(struct workload_metadata, owner_references),
	TEXT(struct workload_metadata, resource_version),
	TEXT(struct workload_metadata, self_link),
	TEXT(struct workload_metadata, uid),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_metadata_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_metadata, view_metadata),
};

static const cyaml_schema_field_t view_capability[] = {
	SET(struct workload_capability, 1),
	TEXT(struct workload_capability, key),
	BOOL(struct workload_capability, deleted),
	ENUM(struct workload_capability, capability, words_linux_capability),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_capability_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_capability, view_capability),
};

static const cyaml_schema_field_t view_extended_resource[] = {
	SET(struct workload_extended_resource, 1),
	TEXT(struct workload_extended_resource, key),
	BOOL(struct workload_extended_resource, deleted),
	TEXT(struct workload_extended_resource, name),
	TEXT(struct workload_extended_resource, quantity),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_extended_resource_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_extended_resource, view_extended_resource),
};

static const cyaml_schema_field_t view_git_sync[] = {
	SET(struct workload_git_sync, 1),
	TEXT(struct workload_git_sync, key),
	BOOL(struct workload_git_sync, deleted),
	TEXT(struct workload_git_sync, repository),
	TEXT(struct workload_git_sync, rev),
	TEXT(struct workload_git_sync, directory),
	TEXT(struct workload_git_sync, secret_name),
	TEXT(struct workload_git_sync, username),
	TEXT(struct workload_git_sync, password),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_git_sync_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_git_sync, view_git_sync),
};

static const cyaml_schema_field_t view_pvc[] = {
	SET(struct workload_pvc, 1),
	TEXT(struct workload_pvc, key),
	BOOL(struct workload_pvc, deleted),
	TEXT(struct workload_pvc, claim_name),
	BOOL(struct workload_pvc, ephemeral),
	TEXT(struct workload_pvc, path),
	BOOL(struct workload_pvc, read_only),
	BOOL(struct workload_pvc, read_write_once),
	TEXT(struct workload_pvc, size),
	TEXT(struct workload_pvc, storage_class),
	BOOL(struct workload_pvc, read_only_many),
	BOOL(struct workload_pvc, read_write_many),
	BOOL(struct workload_pvc, existing_pvc),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_pvc_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_pvc, view_pvc),
};

static const cyaml_schema_field_t view_nfs[] = {
	SET(struct workload_nfs, 1),
	TEXT(struct workload_nfs, key),
	BOOL(struct workload_nfs, deleted),
	TEXT(struct workload_nfs, source_path),
	BOOL(struct workload_nfs, read_only),
	TEXT(struct workload_nfs, nfs_server),
	TEXT(struct workload_nfs, target_path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_nfs_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_nfs, view_nfs),
};

static const cyaml_schema_field_t view_s3[] = {
	SET(struct workload_s3, 1),
	TEXT(struct workload_s3, key),
	BOOL(struct workload_s3, deleted),
	TEXT(struct workload_s3, bucket),
	TEXT(struct workload_s3, path),
	TEXT(struct workload_s3, url),
	TEXT(struct workload_s3, access_key),
	TEXT(struct workload_s3, secret),
	TEXT(struct workload_s3, secret_name),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_s3_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_s3, view_s3),
};

static const cyaml_schema_field_t view_config_map_volume[] = {
	SET(struct workload_config_map_volume, 1),
	TEXT(struct workload_config_map_volume, key),
	BOOL(struct workload_config_map_volume, deleted),
	TEXT(struct workload_config_map_volume, name),
	TEXT(struct workload_config_map_volume, mount_path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_config_map_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_config_map_volume, view_config_map_volume),
};

static const cyaml_schema_field_t view_exposed_url[] = {
	SET(struct workload_exposed_url, 1),
	TEXT(struct workload_exposed_url, key),
	BOOL(struct workload_exposed_url, deleted),
	INT(struct workload_exposed_url, container_port),
	BOOL(struct workload_exposed_url, custom_url),
	TEXT(struct workload_exposed_url, url),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_exposed_url_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_exposed_url, view_exposed_url),
};

static const cyaml_schema_field_t view_port[] = {
	SET(struct workload_port, 1),
	TEXT(struct workload_port, key),
	BOOL(struct workload_port, deleted),
	INT(struct workload_port, container),
	INT(struct workload_port, external),
	ENUM(struct workload_port, service_type, words_port_service_type),
	TEXT(struct workload_port, protocol),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_port_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_port, view_port),
};

static const cyaml_schema_field_t view_toleration[] = {
	SET(struct workload_toleration, 1),
	TEXT(struct workload_toleration, key),
	BOOL(struct workload_toleration, deleted),
	TEXT(struct workload_toleration, taint_key),
	ENUM(struct workload_toleration, match_operator, words_toleration_operator),
	TEXT(struct workload_toleration, value),
	ENUM(struct workload_toleration, effect, words_taint_effect),
	INT(struct workload_toleration, seconds),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_toleration_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_toleration, view_toleration),
};

static const cyaml_schema_field_t view_volume[] = {
	SET(struct workload_volume, 1),
	TEXT(struct workload_volume, key),
	BOOL(struct workload_volume, deleted),
	TEXT(struct workload_volume, path),
	TEXT(struct workload_volume, mount_path),
	BOOL(struct workload_volume, read_only),
	TEXT(struct workload_volume, nfs_server),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_volume, view_volume),
};

static const cyaml_schema_field_t view_empty_dir_volume[] = {
	SET(struct workload_empty_dir_volume, 1),
	TEXT(struct workload_empty_dir_volume, key),
	BOOL(struct workload_empty_dir_volume, deleted),
	TEXT(struct workload_empty_dir_volume, path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_empty_dir_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_empty_dir_volume, view_empty_dir_volume),
};

static const cyaml_schema_field_t view_secret_volume[] = {
	SET(struct workload_secret_volume, 1),
	TEXT(struct workload_secret_volume, key),
	BOOL(struct workload_secret_volume, deleted),
	TEXT(struct workload_secret_volume, name),
	TEXT(struct workload_secret_volume, mount_path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_secret_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_secret_volume, view_secret_volume),
};

static const cyaml_schema_field_t view_spec[] = {
	SET(struct workload_spec, 2),
	BOOL(struct workload_spec, allow_privilege_escalation),
	TEXT(struct workload_spec, args),
	ARRAY(struct workload_spec, capabilities, &workload_capability_normal_form),
	TEXT(struct workload_spec, command),
	BOOL(struct workload_spec, create_home_dir),
	ARRAY(struct workload_spec, environment, &entry),
	BOOL(struct workload_spec, host_ipc),
	BOOL(struct workload_spec, host_network),
	TEXT(struct workload_spec, image),
	ENUM(struct workload_spec, image_pull_policy, words_pull_policy),
	INT(struct workload_spec, run_as_uid),
	INT(struct workload_spec, run_as_gid),
	TEXT(struct workload_spec, supplemental_groups),
	TEXT(struct workload_spec, working_dir),
	BOOL(struct workload_spec, run_as_non_root),
	ENUM(struct workload_spec, seccomp_profile_type, words_seccomp_profile),
	ARRAY(struct workload_spec, extended_resources, &workload_extended_resource_normal_form),
	TEXT(struct workload_spec, mig_profile),
	TEXT(struct workload_spec, node_type),
	TEXT(struct workload_spec, node_pools),
	ARRAY(struct workload_spec, annotations, &entry),
	ARRAY(struct workload_spec, labels, &entry),
	BOOL(struct workload_spec, terminate_after_preemption),
	INT(struct workload_spec, auto_deletion_time_after_completion_seconds),
	INT(struct workload_spec, backoff_limit),
	INT(struct workload_spec, completions),
	INT(struct workload_spec, parallelism),
	ARRAY(struct workload_spec, git_sync, &workload_git_sync_normal_form),
	ARRAY(struct workload_spec, pvcs, &workload_pvc_normal_form),
	ARRAY(struct workload_spec, nfs, &workload_nfs_normal_form),
	ARRAY(struct workload_spec, s3, &workload_s3_normal_form),
	ARRAY(struct workload_spec, config_map_volumes, &workload_config_map_volume_normal_form),
	BOOL(struct workload_spec, active),
	FLOAT(struct workload_spec, cpu),
	TEXT(struct workload_spec, cpu_text),
	FLOAT(struct workload_spec, cpu_limit),
	TEXT(struct workload_spec, cpu_limit_text),
	BOOL(struct workload_spec, drop_all_capabilities),
	ARRAY(struct workload_spec, exposed_urls, &workload_exposed_url_normal_form),
	FLOAT(struct workload_spec, gpu),
	TEXT(struct workload_spec, gpu_text),
	INT(struct workload_spec, gpu_devices),
	FLOAT(struct workload_spec, gpu_limit),
	TEXT(struct workload_spec, gpu_limit_text),
	TEXT(struct workload_spec, gpu_memory),
	TEXT(struct workload_spec, gpu_memory_limit),
	BOOL(struct workload_spec, large_shm),
	TEXT(struct workload_spec, memory),
	TEXT(struct workload_spec, memory_limit),
	BOOL(struct workload_spec, mount_propagation),
	TEXT(struct workload_spec, name),
	TEXT(struct workload_spec, name_prefix),
	BOOL(struct workload_spec, pod_affinity),
	ENUM(struct workload_spec, pod_affinity_scheduling_rule, words_scheduling_rule),
	TEXT(struct workload_spec, pod_affinity_topology),
	ARRAY(struct workload_spec, ports, &workload_port_normal_form),
	BOOL(struct workload_spec, preemptible),
	INT(struct workload_spec, processes),
	BOOL(struct workload_spec, read_only_root_filesystem),
	TEXT(struct workload_spec, readiness_probe),
	BOOL(struct workload_spec, run_as_user),
	ENUM(struct workload_spec, service_type, words_service_type),
	INT(struct workload_spec, slots_per_worker),
	BOOL(struct workload_spec, keep_stdin),
	ARRAY(struct workload_spec, tolerations, &workload_toleration_normal_form),
	BOOL(struct workload_spec, tty),
	TEXT(struct workload_spec, username),
	ARRAY(struct workload_spec, volumes, &workload_volume_normal_form),
	INT(struct workload_spec, min_scale),
	INT(struct workload_spec, max_scale),
	ENUM(struct workload_spec, metric, words_metric),
	INT(struct workload_spec, target),
	ENUM(struct workload_spec, usage, words_usage),
	TEXT(struct workload_spec, base_workload),
	TEXT(struct workload_spec, job_type),
	INT(struct workload_spec, workers),
	TEXT(struct workload_spec, image_pull_secrets),
	ARRAY(struct workload_spec, empty_dir_volumes, &workload_empty_dir_volume_normal_form),
	ARRAY(struct workload_spec, secret_volumes, &workload_secret_volume_normal_form),
	INT(struct workload_spec, termination_grace_period_seconds),
	BOOL(struct workload_spec, jupyter),
	TEXT(struct workload_spec, ingress_url),
	TEXT(struct workload_spec, node_pool),
	TEXT(struct workload_spec, mpi_job),
	TEXT(struct workload_spec, py_torch_job),
	TEXT(struct workload_spec, run_policy),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_spec_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_spec, view_spec),
};

static const cyaml_schema_field_t view_workload[] = {
	SET(struct workload, 1),
	ENUM(struct workload, api_version, words_api_version),
	ENUM(struct workload, kind, words_kind),
	MAPPING(struct workload, metadata, view_metadata),
	MAPPING(struct workload, spec, view_spec),
	MAPPING_PTR(struct workload, master_spec, view_spec),
	TEXT(struct workload, status),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct workload, view_workload),
};

