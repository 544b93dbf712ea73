/*
 * workload_cyaml.c - Run:ai workload manifest: libcyaml's view of the types.
 *
 * Generated from schema.def (hash 367f3e9db2ab333e) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#include "workload_cyaml.h"

#include "workload_types.h"

/* Every member may be missing: the presence bits, which are named after the members, say which fields were given. */
#define SET(structure, word, names) \
	CYAML_FIELD_FLAGS(word ? "set_" #word : "set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW | CYAML_FLAG_STRICT, structure, \
		set[word], names, CYAML_ARRAY_LEN(names))
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define UINT(structure, member) CYAML_FIELD_UINT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* An element that is not a struct. */
#define ELEMENT(...) { .key = "", .value = { __VA_ARGS__ } }
/* An element has a key. */
#define KEY(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* Zero, which is none of an enumeration's values, is the empty word. */
#define ENUM(structure, member, words, count) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count + 1)
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, &entry, 0, CYAML_UNLIMITED)
#define FIXED(structure, member, entry, count) \
	CYAML_FIELD_SEQUENCE_FIXED(#member, CYAML_FLAG_OPTIONAL, structure, member, &entry, count)
#define BITS(structure, member, words, count) \
	CYAML_FIELD_FLAGS(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

const cyaml_schema_field_t workload_element_entry[] = {
	KEY(struct workload_entry, key),
	BOOL(struct workload_entry, deleted),
	TEXT(struct workload_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_entry, workload_element_entry),
};

const cyaml_strval_t workload_words_kind[] = {
	{ "InteractiveWorkload", WORKLOAD_KIND_WORKSPACE },
	{ "TrainingWorkload", WORKLOAD_KIND_TRAINING },
	{ "DistributedWorkload", WORKLOAD_KIND_DISTRIBUTED },
	{ "InferenceWorkload", WORKLOAD_KIND_INFERENCE },
	{ "RunaiJob", WORKLOAD_KIND_JOB },
	{ "", WORKLOAD_KIND_UNSET },
};

const cyaml_strval_t workload_words_api_version[] = {
	{ "run.ai/v2alpha1", WORKLOAD_API_VERSION_V2ALPHA1 },
	{ "run.ai/v1alpha1", WORKLOAD_API_VERSION_V1ALPHA1 },
	{ "run.ai/v1", WORKLOAD_API_VERSION_V1 },
	{ "", WORKLOAD_API_VERSION_UNSET },
};

const cyaml_strval_t workload_words_usage[] = {
	{ "Submit", WORKLOAD_USAGE_SUBMIT },
	{ "Template", WORKLOAD_USAGE_TEMPLATE },
	{ "", WORKLOAD_USAGE_UNSET },
};

const cyaml_strval_t workload_words_job_type[] = {
	{ "MPIJob", WORKLOAD_JOB_TYPE_MPI_JOB },
	{ "PyTorchJob", WORKLOAD_JOB_TYPE_PY_TORCH_JOB },
	{ "TFJob", WORKLOAD_JOB_TYPE_TF_JOB },
	{ "XGBoostJob", WORKLOAD_JOB_TYPE_XG_BOOST_JOB },
	{ "", WORKLOAD_JOB_TYPE_UNSET },
};

const cyaml_strval_t workload_words_volume_mode[] = {
	{ "Filesystem", WORKLOAD_VOLUME_MODE_FILESYSTEM },
	{ "Block", WORKLOAD_VOLUME_MODE_BLOCK },
	{ "", WORKLOAD_VOLUME_MODE_UNSET },
};

const cyaml_strval_t workload_words_pull_policy[] = {
	{ "Always", WORKLOAD_PULL_POLICY_ALWAYS },
	{ "IfNotPresent", WORKLOAD_PULL_POLICY_IF_NOT_PRESENT },
	{ "Never", WORKLOAD_PULL_POLICY_NEVER },
	{ "", WORKLOAD_PULL_POLICY_UNSET },
};

const cyaml_strval_t workload_words_seccomp_profile[] = {
	{ "RuntimeDefault", WORKLOAD_SECCOMP_PROFILE_RUNTIME_DEFAULT },
	{ "Unconfined", WORKLOAD_SECCOMP_PROFILE_UNCONFINED },
	{ "", WORKLOAD_SECCOMP_PROFILE_UNSET },
};

const cyaml_strval_t workload_words_service_type[] = {
	{ "LoadBalancer", WORKLOAD_SERVICE_TYPE_LOAD_BALANCER },
	{ "NodePort", WORKLOAD_SERVICE_TYPE_NODE_PORT },
	{ "ClusterIP", WORKLOAD_SERVICE_TYPE_CLUSTER_IP },
	{ "", WORKLOAD_SERVICE_TYPE_UNSET },
};

const cyaml_strval_t workload_words_port_service_type[] = {
	{ "LoadBalancer", WORKLOAD_PORT_SERVICE_TYPE_LOAD_BALANCER },
	{ "NodePort", WORKLOAD_PORT_SERVICE_TYPE_NODE_PORT },
	{ "ClusterIP", WORKLOAD_PORT_SERVICE_TYPE_CLUSTER_IP },
	{ "ServingPort", WORKLOAD_PORT_SERVICE_TYPE_SERVING_PORT },
	{ "", WORKLOAD_PORT_SERVICE_TYPE_UNSET },
};

const cyaml_strval_t workload_words_scheduling_rule[] = {
	{ "hard", WORKLOAD_SCHEDULING_RULE_HARD },
	{ "soft", WORKLOAD_SCHEDULING_RULE_SOFT },
	{ "", WORKLOAD_SCHEDULING_RULE_UNSET },
};

const cyaml_strval_t workload_words_metric[] = {
	{ "throughput", WORKLOAD_METRIC_THROUGHPUT },
	{ "concurrency", WORKLOAD_METRIC_CONCURRENCY },
	{ "latency", WORKLOAD_METRIC_LATENCY },
	{ "cpu-utilization", WORKLOAD_METRIC_CPU_UTILIZATION },
	{ "gpu-utilization", WORKLOAD_METRIC_GPU_UTILIZATION },
	{ "custom", WORKLOAD_METRIC_CUSTOM },
	{ "", WORKLOAD_METRIC_UNSET },
};

const cyaml_strval_t workload_words_toleration_operator[] = {
	{ "Equal", WORKLOAD_TOLERATION_OPERATOR_EQUAL },
	{ "Exists", WORKLOAD_TOLERATION_OPERATOR_EXISTS },
	{ "", WORKLOAD_TOLERATION_OPERATOR_UNSET },
};

const cyaml_strval_t workload_words_taint_effect[] = {
	{ "NoSchedule", WORKLOAD_TAINT_EFFECT_NO_SCHEDULE },
	{ "PreferNoSchedule", WORKLOAD_TAINT_EFFECT_PREFER_NO_SCHEDULE },
	{ "NoExecute", WORKLOAD_TAINT_EFFECT_NO_EXECUTE },
	{ "", WORKLOAD_TAINT_EFFECT_UNSET },
};

const cyaml_strval_t workload_words_linux_capability[] = {
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
	{ "", WORKLOAD_LINUX_CAPABILITY_UNSET },
};

static const cyaml_strval_t set_metadata[] = {
	{ "name", INT64_C(1) << 0 },
	{ "object_namespace", INT64_C(1) << 1 },
	{ "labels", INT64_C(1) << 2 },
	{ "annotations", INT64_C(1) << 3 },
	{ "creation_timestamp", INT64_C(1) << 4 },
	{ "deletion_grace_period_seconds", INT64_C(1) << 5 },
	{ "deletion_timestamp", INT64_C(1) << 6 },
	{ "finalizers", INT64_C(1) << 7 },
	{ "generate_name", INT64_C(1) << 8 },
	{ "generation", INT64_C(1) << 9 },
	{ "managed_fields", INT64_C(1) << 10 },
	{ "owner_references", INT64_C(1) << 11 },
	{ "resource_version", INT64_C(1) << 12 },
	{ "self_link", INT64_C(1) << 13 },
	{ "uid", INT64_C(1) << 14 },
};

const cyaml_schema_field_t workload_view_metadata[] = {
	SET(struct workload_metadata, 0, set_metadata),
	TEXT(struct workload_metadata, name),
	TEXT(struct workload_metadata, object_namespace),
	ARRAY(struct workload_metadata, labels, entry),
	ARRAY(struct workload_metadata, annotations, entry),
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
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_metadata, workload_view_metadata),
};

static const cyaml_strval_t set_capability[] = {
	{ "capability", INT64_C(1) << 0 },
};

const cyaml_schema_field_t workload_view_capability[] = {
	KEY(struct workload_capability, key),
	BOOL(struct workload_capability, deleted),
	SET(struct workload_capability, 0, set_capability),
	ENUM(struct workload_capability, capability, workload_words_linux_capability, 38),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_capability_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_capability, workload_view_capability),
};

static const cyaml_strval_t set_extended_resource[] = {
	{ "name", INT64_C(1) << 0 },
	{ "quantity", INT64_C(1) << 1 },
};

const cyaml_schema_field_t workload_view_extended_resource[] = {
	KEY(struct workload_extended_resource, key),
	BOOL(struct workload_extended_resource, deleted),
	SET(struct workload_extended_resource, 0, set_extended_resource),
	TEXT(struct workload_extended_resource, name),
	TEXT(struct workload_extended_resource, quantity),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_extended_resource_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_extended_resource, workload_view_extended_resource),
};

static const cyaml_strval_t set_git_sync[] = {
	{ "repository", INT64_C(1) << 0 },
	{ "rev", INT64_C(1) << 1 },
	{ "directory", INT64_C(1) << 2 },
	{ "secret_name", INT64_C(1) << 3 },
	{ "username", INT64_C(1) << 4 },
	{ "password", INT64_C(1) << 5 },
	{ "branch", INT64_C(1) << 6 },
	{ "image", INT64_C(1) << 7 },
	{ "read_only", INT64_C(1) << 8 },
};

const cyaml_schema_field_t workload_view_git_sync[] = {
	KEY(struct workload_git_sync, key),
	BOOL(struct workload_git_sync, deleted),
	SET(struct workload_git_sync, 0, set_git_sync),
	TEXT(struct workload_git_sync, repository),
	TEXT(struct workload_git_sync, rev),
	TEXT(struct workload_git_sync, directory),
	TEXT(struct workload_git_sync, secret_name),
	TEXT(struct workload_git_sync, username),
	TEXT(struct workload_git_sync, password),
	TEXT(struct workload_git_sync, branch),
	TEXT(struct workload_git_sync, image),
	BOOL(struct workload_git_sync, read_only),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_git_sync_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_git_sync, workload_view_git_sync),
};

static const cyaml_strval_t set_pvc[] = {
	{ "claim_name", INT64_C(1) << 0 },
	{ "ephemeral", INT64_C(1) << 1 },
	{ "path", INT64_C(1) << 2 },
	{ "read_only", INT64_C(1) << 3 },
	{ "read_write_once", INT64_C(1) << 4 },
	{ "size", INT64_C(1) << 5 },
	{ "storage_class", INT64_C(1) << 6 },
	{ "read_only_many", INT64_C(1) << 7 },
	{ "read_write_many", INT64_C(1) << 8 },
	{ "existing_pvc", INT64_C(1) << 9 },
	{ "volume_mode", INT64_C(1) << 10 },
};

const cyaml_schema_field_t workload_view_pvc[] = {
	KEY(struct workload_pvc, key),
	BOOL(struct workload_pvc, deleted),
	SET(struct workload_pvc, 0, set_pvc),
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
	ENUM(struct workload_pvc, volume_mode, workload_words_volume_mode, 2),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_pvc_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_pvc, workload_view_pvc),
};

static const cyaml_strval_t set_nfs[] = {
	{ "source_path", INT64_C(1) << 0 },
	{ "read_only", INT64_C(1) << 1 },
	{ "nfs_server", INT64_C(1) << 2 },
	{ "target_path", INT64_C(1) << 3 },
};

const cyaml_schema_field_t workload_view_nfs[] = {
	KEY(struct workload_nfs, key),
	BOOL(struct workload_nfs, deleted),
	SET(struct workload_nfs, 0, set_nfs),
	TEXT(struct workload_nfs, source_path),
	BOOL(struct workload_nfs, read_only),
	TEXT(struct workload_nfs, nfs_server),
	TEXT(struct workload_nfs, target_path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_nfs_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_nfs, workload_view_nfs),
};

static const cyaml_strval_t set_s3[] = {
	{ "bucket", INT64_C(1) << 0 },
	{ "path", INT64_C(1) << 1 },
	{ "url", INT64_C(1) << 2 },
	{ "access_key", INT64_C(1) << 3 },
	{ "secret", INT64_C(1) << 4 },
	{ "secret_name", INT64_C(1) << 5 },
	{ "image", INT64_C(1) << 6 },
};

const cyaml_schema_field_t workload_view_s3[] = {
	KEY(struct workload_s3, key),
	BOOL(struct workload_s3, deleted),
	SET(struct workload_s3, 0, set_s3),
	TEXT(struct workload_s3, bucket),
	TEXT(struct workload_s3, path),
	TEXT(struct workload_s3, url),
	TEXT(struct workload_s3, access_key),
	TEXT(struct workload_s3, secret),
	TEXT(struct workload_s3, secret_name),
	TEXT(struct workload_s3, image),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_s3_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_s3, workload_view_s3),
};

static const cyaml_strval_t set_config_map_volume[] = {
	{ "name", INT64_C(1) << 0 },
	{ "mount_path", INT64_C(1) << 1 },
};

const cyaml_schema_field_t workload_view_config_map_volume[] = {
	KEY(struct workload_config_map_volume, key),
	BOOL(struct workload_config_map_volume, deleted),
	SET(struct workload_config_map_volume, 0, set_config_map_volume),
	TEXT(struct workload_config_map_volume, name),
	TEXT(struct workload_config_map_volume, mount_path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_config_map_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_config_map_volume, workload_view_config_map_volume),
};

static const cyaml_strval_t set_exposed_url[] = {
	{ "container_port", INT64_C(1) << 0 },
	{ "custom_url", INT64_C(1) << 1 },
	{ "url", INT64_C(1) << 2 },
	{ "authorized_users", INT64_C(1) << 3 },
};

const cyaml_schema_field_t workload_view_exposed_url[] = {
	KEY(struct workload_exposed_url, key),
	BOOL(struct workload_exposed_url, deleted),
	SET(struct workload_exposed_url, 0, set_exposed_url),
	INT(struct workload_exposed_url, container_port),
	BOOL(struct workload_exposed_url, custom_url),
	TEXT(struct workload_exposed_url, url),
	TEXT(struct workload_exposed_url, authorized_users),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_exposed_url_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_exposed_url, workload_view_exposed_url),
};

static const cyaml_strval_t set_port[] = {
	{ "container", INT64_C(1) << 0 },
	{ "external", INT64_C(1) << 1 },
	{ "service_type", INT64_C(1) << 2 },
	{ "protocol", INT64_C(1) << 3 },
	{ "auto_generate", INT64_C(1) << 4 },
};

const cyaml_schema_field_t workload_view_port[] = {
	KEY(struct workload_port, key),
	BOOL(struct workload_port, deleted),
	SET(struct workload_port, 0, set_port),
	INT(struct workload_port, container),
	INT(struct workload_port, external),
	ENUM(struct workload_port, service_type, workload_words_port_service_type, 4),
	TEXT(struct workload_port, protocol),
	BOOL(struct workload_port, auto_generate),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_port_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_port, workload_view_port),
};

static const cyaml_strval_t set_toleration[] = {
	{ "toleration_key", INT64_C(1) << 0 },
	{ "toleration_value", INT64_C(1) << 1 },
	{ "match_operator", INT64_C(1) << 2 },
	{ "effect", INT64_C(1) << 3 },
	{ "seconds", INT64_C(1) << 4 },
};

const cyaml_schema_field_t workload_view_toleration[] = {
	KEY(struct workload_toleration, key),
	BOOL(struct workload_toleration, deleted),
	SET(struct workload_toleration, 0, set_toleration),
	TEXT(struct workload_toleration, toleration_key),
	TEXT(struct workload_toleration, toleration_value),
	ENUM(struct workload_toleration, match_operator, workload_words_toleration_operator, 2),
	ENUM(struct workload_toleration, effect, workload_words_taint_effect, 3),
	INT(struct workload_toleration, seconds),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_toleration_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_toleration, workload_view_toleration),
};

static const cyaml_strval_t set_volume[] = {
	{ "target_path", INT64_C(1) << 0 },
	{ "source_path", INT64_C(1) << 1 },
	{ "read_only", INT64_C(1) << 2 },
	{ "nfs_server", INT64_C(1) << 3 },
};

const cyaml_schema_field_t workload_view_volume[] = {
	KEY(struct workload_volume, key),
	BOOL(struct workload_volume, deleted),
	SET(struct workload_volume, 0, set_volume),
	TEXT(struct workload_volume, target_path),
	TEXT(struct workload_volume, source_path),
	BOOL(struct workload_volume, read_only),
	TEXT(struct workload_volume, nfs_server),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_volume, workload_view_volume),
};

static const cyaml_strval_t set_empty_dir_volume[] = {
	{ "path", INT64_C(1) << 0 },
};

const cyaml_schema_field_t workload_view_empty_dir_volume[] = {
	KEY(struct workload_empty_dir_volume, key),
	BOOL(struct workload_empty_dir_volume, deleted),
	SET(struct workload_empty_dir_volume, 0, set_empty_dir_volume),
	TEXT(struct workload_empty_dir_volume, path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_empty_dir_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_empty_dir_volume, workload_view_empty_dir_volume),
};

static const cyaml_strval_t set_secret_volume[] = {
	{ "name", INT64_C(1) << 0 },
	{ "mount_path", INT64_C(1) << 1 },
};

const cyaml_schema_field_t workload_view_secret_volume[] = {
	KEY(struct workload_secret_volume, key),
	BOOL(struct workload_secret_volume, deleted),
	SET(struct workload_secret_volume, 0, set_secret_volume),
	TEXT(struct workload_secret_volume, name),
	TEXT(struct workload_secret_volume, mount_path),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_secret_volume_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_secret_volume, workload_view_secret_volume),
};

static const cyaml_strval_t set_spec[] = {
	{ "allow_privilege_escalation", INT64_C(1) << 0 },
	{ "args", INT64_C(1) << 1 },
	{ "capabilities", INT64_C(1) << 2 },
	{ "command", INT64_C(1) << 3 },
	{ "create_home_dir", INT64_C(1) << 4 },
	{ "environment", INT64_C(1) << 5 },
	{ "host_ipc", INT64_C(1) << 6 },
	{ "host_network", INT64_C(1) << 7 },
	{ "image", INT64_C(1) << 8 },
	{ "image_pull_policy", INT64_C(1) << 9 },
	{ "run_as_uid", INT64_C(1) << 10 },
	{ "run_as_gid", INT64_C(1) << 11 },
	{ "supplemental_groups", INT64_C(1) << 12 },
	{ "working_dir", INT64_C(1) << 13 },
	{ "run_as_non_root", INT64_C(1) << 14 },
	{ "seccomp_profile_type", INT64_C(1) << 15 },
	{ "extended_resources", INT64_C(1) << 16 },
	{ "mig_profile", INT64_C(1) << 17 },
	{ "node_type", INT64_C(1) << 18 },
	{ "node_pools", INT64_C(1) << 19 },
	{ "annotations", INT64_C(1) << 20 },
	{ "labels", INT64_C(1) << 21 },
	{ "terminate_after_preemption", INT64_C(1) << 22 },
	{ "auto_deletion_time_after_completion_seconds", INT64_C(1) << 23 },
	{ "backoff_limit", INT64_C(1) << 24 },
	{ "completions", INT64_C(1) << 25 },
	{ "parallelism", INT64_C(1) << 26 },
	{ "git_sync", INT64_C(1) << 27 },
	{ "pvcs", INT64_C(1) << 28 },
	{ "nfs", INT64_C(1) << 29 },
	{ "s3", INT64_C(1) << 30 },
	{ "config_map_volumes", INT64_C(1) << 31 },
	{ "active", INT64_C(1) << 32 },
	{ "cpu", INT64_C(1) << 33 },
	{ "cpu_limit", INT64_C(1) << 34 },
	{ "drop_all_capabilities", INT64_C(1) << 35 },
	{ "exposed_urls", INT64_C(1) << 36 },
	{ "gpu", INT64_C(1) << 37 },
	{ "gpu_devices", INT64_C(1) << 38 },
	{ "gpu_limit", INT64_C(1) << 39 },
	{ "gpu_memory", INT64_C(1) << 40 },
	{ "gpu_memory_limit", INT64_C(1) << 41 },
	{ "large_shm", INT64_C(1) << 42 },
	{ "memory", INT64_C(1) << 43 },
	{ "memory_limit", INT64_C(1) << 44 },
	{ "mount_propagation", INT64_C(1) << 45 },
	{ "name", INT64_C(1) << 46 },
	{ "name_prefix", INT64_C(1) << 47 },
	{ "pod_affinity", INT64_C(1) << 48 },
	{ "pod_affinity_scheduling_rule", INT64_C(1) << 49 },
	{ "pod_affinity_topology", INT64_C(1) << 50 },
	{ "ports", INT64_C(1) << 51 },
	{ "preemptible", INT64_C(1) << 52 },
	{ "processes", INT64_C(1) << 53 },
	{ "read_only_root_filesystem", INT64_C(1) << 54 },
	{ "readiness_probe", INT64_C(1) << 55 },
	{ "run_as_user", INT64_C(1) << 56 },
	{ "service_type", INT64_C(1) << 57 },
	{ "slots_per_worker", INT64_C(1) << 58 },
	{ "keep_stdin", INT64_C(1) << 59 },
	{ "tolerations", INT64_C(1) << 60 },
	{ "tty", INT64_C(1) << 61 },
	{ "username", INT64_C(1) << 62 },
	{ "volumes", INT64_MIN },
};

static const cyaml_strval_t set_spec_2[] = {
	{ "min_scale", INT64_C(1) << 0 },
	{ "max_scale", INT64_C(1) << 1 },
	{ "metric", INT64_C(1) << 2 },
	{ "target", INT64_C(1) << 3 },
	{ "usage", INT64_C(1) << 4 },
	{ "base_workload", INT64_C(1) << 5 },
	{ "job_type", INT64_C(1) << 6 },
	{ "workers", INT64_C(1) << 7 },
	{ "image_pull_secrets", INT64_C(1) << 8 },
	{ "empty_dir_volumes", INT64_C(1) << 9 },
	{ "secret_volumes", INT64_C(1) << 10 },
	{ "termination_grace_period_seconds", INT64_C(1) << 11 },
	{ "jupyter", INT64_C(1) << 12 },
	{ "ingress_url", INT64_C(1) << 13 },
	{ "node_pool", INT64_C(1) << 14 },
	{ "mpi_job", INT64_C(1) << 15 },
	{ "py_torch_job", INT64_C(1) << 16 },
	{ "run_policy", INT64_C(1) << 17 },
	{ "mpi", INT64_C(1) << 18 },
	{ "preemption_limit", INT64_C(1) << 19 },
	{ "user_id", INT64_C(1) << 20 },
	{ "notebook_token", INT64_C(1) << 21 },
	{ "tensorboard", INT64_C(1) << 22 },
	{ "tensorboard_logdir", INT64_C(1) << 23 },
	{ "no_master", INT64_C(1) << 24 },
	{ "non_preemptible", INT64_C(1) << 25 },
	{ "autoscaler_class", INT64_C(1) << 26 },
	{ "is_private_service_url", INT64_C(1) << 27 },
	{ "metric_name", INT64_C(1) << 28 },
	{ "mps", INT64_C(1) << 29 },
};

const cyaml_schema_field_t workload_view_spec[] = {
	SET(struct workload_spec, 0, set_spec),
	SET(struct workload_spec, 1, set_spec_2),
	BOOL(struct workload_spec, allow_privilege_escalation),
	TEXT(struct workload_spec, args),
	ARRAY(struct workload_spec, capabilities, workload_capability_normal_form),
	TEXT(struct workload_spec, command),
	BOOL(struct workload_spec, create_home_dir),
	ARRAY(struct workload_spec, environment, entry),
	BOOL(struct workload_spec, host_ipc),
	BOOL(struct workload_spec, host_network),
	TEXT(struct workload_spec, image),
	ENUM(struct workload_spec, image_pull_policy, workload_words_pull_policy, 3),
	INT(struct workload_spec, run_as_uid),
	INT(struct workload_spec, run_as_gid),
	TEXT(struct workload_spec, supplemental_groups),
	TEXT(struct workload_spec, working_dir),
	BOOL(struct workload_spec, run_as_non_root),
	ENUM(struct workload_spec, seccomp_profile_type, workload_words_seccomp_profile, 2),
	ARRAY(struct workload_spec, extended_resources, workload_extended_resource_normal_form),
	TEXT(struct workload_spec, mig_profile),
	TEXT(struct workload_spec, node_type),
	TEXT(struct workload_spec, node_pools),
	ARRAY(struct workload_spec, annotations, entry),
	ARRAY(struct workload_spec, labels, entry),
	BOOL(struct workload_spec, terminate_after_preemption),
	INT(struct workload_spec, auto_deletion_time_after_completion_seconds),
	INT(struct workload_spec, backoff_limit),
	INT(struct workload_spec, completions),
	INT(struct workload_spec, parallelism),
	ARRAY(struct workload_spec, git_sync, workload_git_sync_normal_form),
	ARRAY(struct workload_spec, pvcs, workload_pvc_normal_form),
	ARRAY(struct workload_spec, nfs, workload_nfs_normal_form),
	ARRAY(struct workload_spec, s3, workload_s3_normal_form),
	ARRAY(struct workload_spec, config_map_volumes, workload_config_map_volume_normal_form),
	BOOL(struct workload_spec, active),
	FLOAT(struct workload_spec, cpu),
	TEXT(struct workload_spec, cpu_text),
	FLOAT(struct workload_spec, cpu_limit),
	TEXT(struct workload_spec, cpu_limit_text),
	BOOL(struct workload_spec, drop_all_capabilities),
	ARRAY(struct workload_spec, exposed_urls, workload_exposed_url_normal_form),
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
	ENUM(struct workload_spec, pod_affinity_scheduling_rule, workload_words_scheduling_rule, 2),
	TEXT(struct workload_spec, pod_affinity_topology),
	ARRAY(struct workload_spec, ports, workload_port_normal_form),
	BOOL(struct workload_spec, preemptible),
	INT(struct workload_spec, processes),
	BOOL(struct workload_spec, read_only_root_filesystem),
	TEXT(struct workload_spec, readiness_probe),
	BOOL(struct workload_spec, run_as_user),
	ENUM(struct workload_spec, service_type, workload_words_service_type, 3),
	INT(struct workload_spec, slots_per_worker),
	BOOL(struct workload_spec, keep_stdin),
	ARRAY(struct workload_spec, tolerations, workload_toleration_normal_form),
	BOOL(struct workload_spec, tty),
	TEXT(struct workload_spec, username),
	ARRAY(struct workload_spec, volumes, workload_volume_normal_form),
	INT(struct workload_spec, min_scale),
	INT(struct workload_spec, max_scale),
	ENUM(struct workload_spec, metric, workload_words_metric, 6),
	INT(struct workload_spec, target),
	ENUM(struct workload_spec, usage, workload_words_usage, 2),
	TEXT(struct workload_spec, base_workload),
	ENUM(struct workload_spec, job_type, workload_words_job_type, 4),
	INT(struct workload_spec, workers),
	TEXT(struct workload_spec, image_pull_secrets),
	ARRAY(struct workload_spec, empty_dir_volumes, workload_empty_dir_volume_normal_form),
	ARRAY(struct workload_spec, secret_volumes, workload_secret_volume_normal_form),
	INT(struct workload_spec, termination_grace_period_seconds),
	BOOL(struct workload_spec, jupyter),
	TEXT(struct workload_spec, ingress_url),
	TEXT(struct workload_spec, node_pool),
	TEXT(struct workload_spec, mpi_job),
	TEXT(struct workload_spec, py_torch_job),
	TEXT(struct workload_spec, run_policy),
	BOOL(struct workload_spec, mpi),
	INT(struct workload_spec, preemption_limit),
	TEXT(struct workload_spec, user_id),
	TEXT(struct workload_spec, notebook_token),
	BOOL(struct workload_spec, tensorboard),
	TEXT(struct workload_spec, tensorboard_logdir),
	BOOL(struct workload_spec, no_master),
	BOOL(struct workload_spec, non_preemptible),
	TEXT(struct workload_spec, autoscaler_class),
	BOOL(struct workload_spec, is_private_service_url),
	TEXT(struct workload_spec, metric_name),
	BOOL(struct workload_spec, mps),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_spec_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct workload_spec, workload_view_spec),
};

static const cyaml_strval_t set_workload[] = {
	{ "api_version", INT64_C(1) << 0 },
	{ "kind", INT64_C(1) << 1 },
	{ "metadata", INT64_C(1) << 2 },
	{ "spec", INT64_C(1) << 3 },
	{ "master_spec", INT64_C(1) << 4 },
	{ "status", INT64_C(1) << 5 },
};

const cyaml_schema_field_t workload_view_workload[] = {
	SET(struct workload, 0, set_workload),
	ENUM(struct workload, api_version, workload_words_api_version, 3),
	ENUM(struct workload, kind, workload_words_kind, 5),
	MAPPING(struct workload, metadata, workload_view_metadata),
	MAPPING(struct workload, spec, workload_view_spec),
	MAPPING_PTR(struct workload, master_spec, workload_view_spec),
	TEXT(struct workload, status),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t workload_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct workload, workload_view_workload),
};

