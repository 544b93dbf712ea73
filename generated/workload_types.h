/*
 * workload_types.h - Run:ai workload manifest: the types.
 *
 * Generated from schema.def (hash 367f3e9db2ab333e) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#ifndef WORKLOAD_TYPES_H
#define WORKLOAD_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum workload_kind {
	WORKLOAD_KIND_UNSET = 0,
	/** An interactive session in which a researcher works, such as a notebook or a shell. */
	WORKLOAD_KIND_WORKSPACE = 1,
	/** A batch job on one node that runs to completion. */
	WORKLOAD_KIND_TRAINING = 2,
	/** A training job over several worker pods, with an optional master. */
	WORKLOAD_KIND_DISTRIBUTED = 3,
	/** A served model that scales with its load. */
	WORKLOAD_KIND_INFERENCE = 4,
	/** The legacy job of the Run:ai command line and API. */
	WORKLOAD_KIND_JOB = 5,
};

/** The versions of the API. */
enum workload_api_version {
	WORKLOAD_API_VERSION_UNSET = 0,
	/** The version to write. */
	WORKLOAD_API_VERSION_V2ALPHA1 = 1,
	/** The first version of the same form; still read. */
	WORKLOAD_API_VERSION_V1ALPHA1 = 2,
	/** A Kubernetes pod template, not a workload manifest: not checked here. */
	WORKLOAD_API_VERSION_V1 = 3,
};

/** What a manifest is for. */
enum workload_usage {
	WORKLOAD_USAGE_UNSET = 0,
	/** Run it as a workload. */
	WORKLOAD_USAGE_SUBMIT = 1,
	/** Keep it as a base for other workloads. */
	WORKLOAD_USAGE_TEMPLATE = 2,
};

/** The framework of a distributed workload. */
enum workload_job_type {
	WORKLOAD_JOB_TYPE_UNSET = 0,
	/** MPI, with the Kubeflow MPI operator. */
	WORKLOAD_JOB_TYPE_MPI_JOB = 1,
	/** PyTorch's distributed training. */
	WORKLOAD_JOB_TYPE_PY_TORCH_JOB = 2,
	/** TensorFlow's distributed training. */
	WORKLOAD_JOB_TYPE_TF_JOB = 3,
	/** XGBoost's distributed training. */
	WORKLOAD_JOB_TYPE_XG_BOOST_JOB = 4,
};

/** How a claim is attached to the container. */
enum workload_volume_mode {
	WORKLOAD_VOLUME_MODE_UNSET = 0,
	/** As a mounted file system. */
	WORKLOAD_VOLUME_MODE_FILESYSTEM = 1,
	/** As a block device. */
	WORKLOAD_VOLUME_MODE_BLOCK = 2,
};

/** When the image is pulled. */
enum workload_pull_policy {
	WORKLOAD_PULL_POLICY_UNSET = 0,
	/** Each time the container starts. */
	WORKLOAD_PULL_POLICY_ALWAYS = 1,
	/** Only when the node does not have it. */
	WORKLOAD_PULL_POLICY_IF_NOT_PRESENT = 2,
	/** Not at all: the node must have it. */
	WORKLOAD_PULL_POLICY_NEVER = 3,
};

/** The seccomp profile of a container. */
enum workload_seccomp_profile {
	WORKLOAD_SECCOMP_PROFILE_UNSET = 0,
	/** The default profile of the container runtime. */
	WORKLOAD_SECCOMP_PROFILE_RUNTIME_DEFAULT = 1,
	/** No profile. */
	WORKLOAD_SECCOMP_PROFILE_UNCONFINED = 2,
};

/** How ports are exposed unless a port says otherwise. */
enum workload_service_type {
	WORKLOAD_SERVICE_TYPE_UNSET = 0,
	/** Through a load balancer outside the cluster. */
	WORKLOAD_SERVICE_TYPE_LOAD_BALANCER = 1,
	/** On a port of every node. */
	WORKLOAD_SERVICE_TYPE_NODE_PORT = 2,
	/** Inside the cluster only. */
	WORKLOAD_SERVICE_TYPE_CLUSTER_IP = 3,
};

/** How one port is exposed. */
enum workload_port_service_type {
	WORKLOAD_PORT_SERVICE_TYPE_UNSET = 0,
	/** Through a load balancer outside the cluster. */
	WORKLOAD_PORT_SERVICE_TYPE_LOAD_BALANCER = 1,
	/** On a port of every node. */
	WORKLOAD_PORT_SERVICE_TYPE_NODE_PORT = 2,
	/** Inside the cluster only. */
	WORKLOAD_PORT_SERVICE_TYPE_CLUSTER_IP = 3,
	/** As the port on which an inference workload answers requests. */
	WORKLOAD_PORT_SERVICE_TYPE_SERVING_PORT = 4,
};

/** How strictly the scheduler follows pod affinity. */
enum workload_scheduling_rule {
	WORKLOAD_SCHEDULING_RULE_UNSET = 0,
	/** Required: the pod waits until the rule can be met. */
	WORKLOAD_SCHEDULING_RULE_HARD = 1,
	/** Preferred: the rule yields when it cannot be met. */
	WORKLOAD_SCHEDULING_RULE_SOFT = 2,
};

/** What autoscaling measures. */
enum workload_metric {
	WORKLOAD_METRIC_UNSET = 0,
	/** Requests answered per second. */
	WORKLOAD_METRIC_THROUGHPUT = 1,
	/** Requests in progress at once. */
	WORKLOAD_METRIC_CONCURRENCY = 2,
	/** Time to an answer. */
	WORKLOAD_METRIC_LATENCY = 3,
	/** Load of the CPU. */
	WORKLOAD_METRIC_CPU_UTILIZATION = 4,
	/** Load of the GPU. */
	WORKLOAD_METRIC_GPU_UTILIZATION = 5,
	/** A metric that the cluster defines. */
	WORKLOAD_METRIC_CUSTOM = 6,
};

/** How a toleration matches a taint. */
enum workload_toleration_operator {
	WORKLOAD_TOLERATION_OPERATOR_UNSET = 0,
	/** Key and value are the same. */
	WORKLOAD_TOLERATION_OPERATOR_EQUAL = 1,
	/** The key is there, whatever its value. */
	WORKLOAD_TOLERATION_OPERATOR_EXISTS = 2,
};

/** What a taint does to pods that do not tolerate it. */
enum workload_taint_effect {
	WORKLOAD_TAINT_EFFECT_UNSET = 0,
	/** They are not scheduled. */
	WORKLOAD_TAINT_EFFECT_NO_SCHEDULE = 1,
	/** They are scheduled only when nothing else is free. */
	WORKLOAD_TAINT_EFFECT_PREFER_NO_SCHEDULE = 2,
	/** They are also evicted. */
	WORKLOAD_TAINT_EFFECT_NO_EXECUTE = 3,
};

/** A Linux capability, without the CAP_ prefix. */
enum workload_linux_capability {
	WORKLOAD_LINUX_CAPABILITY_UNSET = 0,
	/** Configure kernel auditing. */
	WORKLOAD_LINUX_CAPABILITY_AUDIT_CONTROL = 1,
	/** Read the audit log. */
	WORKLOAD_LINUX_CAPABILITY_AUDIT_READ = 2,
	/** Write to the audit log. */
	WORKLOAD_LINUX_CAPABILITY_AUDIT_WRITE = 3,
	/** Keep the system from suspending. */
	WORKLOAD_LINUX_CAPABILITY_BLOCK_SUSPEND = 4,
	/** Change the owner of any file. */
	WORKLOAD_LINUX_CAPABILITY_CHOWN = 5,
	/** Bypass file permission checks. */
	WORKLOAD_LINUX_CAPABILITY_DAC_OVERRIDE = 6,
	/** Read any file and search any directory. */
	WORKLOAD_LINUX_CAPABILITY_DAC_READ_SEARCH = 7,
	/** Act as the owner of any file. */
	WORKLOAD_LINUX_CAPABILITY_FOWNER = 8,
	/** Keep set-user-id bits on modified files. */
	WORKLOAD_LINUX_CAPABILITY_FSETID = 9,
	/** Lock memory. */
	WORKLOAD_LINUX_CAPABILITY_IPC_LOCK = 10,
	/** Bypass permission checks on System V IPC. */
	WORKLOAD_LINUX_CAPABILITY_IPC_OWNER = 11,
	/** Signal any process. */
	WORKLOAD_LINUX_CAPABILITY_KILL = 12,
	/** Take leases on any file. */
	WORKLOAD_LINUX_CAPABILITY_LEASE = 13,
	/** Set the append-only and immutable file flags. */
	WORKLOAD_LINUX_CAPABILITY_LINUX_IMMUTABLE = 14,
	/** Configure mandatory access control. */
	WORKLOAD_LINUX_CAPABILITY_MAC_ADMIN = 15,
	/** Override mandatory access control. */
	WORKLOAD_LINUX_CAPABILITY_MAC_OVERRIDE = 16,
	/** Create device files. */
	WORKLOAD_LINUX_CAPABILITY_MKNOD = 17,
	/** Administer the network. */
	WORKLOAD_LINUX_CAPABILITY_NET_ADMIN = 18,
	/** Bind ports below 1024. */
	WORKLOAD_LINUX_CAPABILITY_NET_BIND_SERVICE = 19,
	/** Broadcast, and listen to multicasts. */
	WORKLOAD_LINUX_CAPABILITY_NET_BROADCAST = 20,
	/** Use raw and packet sockets. */
	WORKLOAD_LINUX_CAPABILITY_NET_RAW = 21,
	/** Change group ids. */
	WORKLOAD_LINUX_CAPABILITY_SETGID = 22,
	/** Set capabilities on files. */
	WORKLOAD_LINUX_CAPABILITY_SETFCAP = 23,
	/** Change the capabilities of processes. */
	WORKLOAD_LINUX_CAPABILITY_SETPCAP = 24,
	/** Change user ids. */
	WORKLOAD_LINUX_CAPABILITY_SETUID = 25,
	/** A wide range of system administration. */
	WORKLOAD_LINUX_CAPABILITY_SYS_ADMIN = 26,
	/** Reboot the system. */
	WORKLOAD_LINUX_CAPABILITY_SYS_BOOT = 27,
	/** Use chroot. */
	WORKLOAD_LINUX_CAPABILITY_SYS_CHROOT = 28,
	/** Load and unload kernel modules. */
	WORKLOAD_LINUX_CAPABILITY_SYS_MODULE = 29,
	/** Raise priorities and bind processes to CPUs. */
	WORKLOAD_LINUX_CAPABILITY_SYS_NICE = 30,
	/** Switch process accounting on and off. */
	WORKLOAD_LINUX_CAPABILITY_SYS_PACCT = 31,
	/** Trace any process. */
	WORKLOAD_LINUX_CAPABILITY_SYS_PTRACE = 32,
	/** Use raw input and output ports. */
	WORKLOAD_LINUX_CAPABILITY_SYS_RAWIO = 33,
	/** Exceed resource limits. */
	WORKLOAD_LINUX_CAPABILITY_SYS_RESOURCE = 34,
	/** Set the system clock. */
	WORKLOAD_LINUX_CAPABILITY_SYS_TIME = 35,
	/** Configure terminals. */
	WORKLOAD_LINUX_CAPABILITY_SYS_TTY_CONFIG = 36,
	/** Read and control the kernel's log. */
	WORKLOAD_LINUX_CAPABILITY_SYSLOG = 37,
	/** Wake the system by an alarm. */
	WORKLOAD_LINUX_CAPABILITY_WAKE_ALARM = 38,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum workload_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum workload_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct workload_entry {
	char *key;
	/** NULL where an inherited entry is removed and no value was given. */
	char *value;
	/** Removes an inherited entry of this key. */
	bool deleted;
};

/** The fields of struct workload_metadata: the numbers of its presence bits. */
enum workload_metadata_field {
	WORKLOAD_METADATA_NAME,
	WORKLOAD_METADATA_OBJECT_NAMESPACE,
	WORKLOAD_METADATA_LABELS,
	WORKLOAD_METADATA_ANNOTATIONS,
	WORKLOAD_METADATA_CREATION_TIMESTAMP,
	WORKLOAD_METADATA_DELETION_GRACE_PERIOD_SECONDS,
	WORKLOAD_METADATA_DELETION_TIMESTAMP,
	WORKLOAD_METADATA_FINALIZERS,
	WORKLOAD_METADATA_GENERATE_NAME,
	WORKLOAD_METADATA_GENERATION,
	WORKLOAD_METADATA_MANAGED_FIELDS,
	WORKLOAD_METADATA_OWNER_REFERENCES,
	WORKLOAD_METADATA_RESOURCE_VERSION,
	WORKLOAD_METADATA_SELF_LINK,
	WORKLOAD_METADATA_UID,
	WORKLOAD_METADATA_FIELD_COUNT
};

/** Kubernetes object metadata.  Members that only Kubernetes reads or writes are not checked. */
struct workload_metadata {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/**
	 * The name of the Kubernetes object.  It has no functional significance: the workload's own name is spec.name.
	 */
	char *name;
	/** The namespace of the project, usually runai-PROJECT. */
	char *object_namespace;
	/** Kubernetes labels of the object itself. */
	struct workload_entry *labels;
	uint32_t labels_count;
	/** Kubernetes annotations of the object itself. */
	struct workload_entry *annotations;
	uint32_t annotations_count;
	/** Written by Kubernetes. */
	char *creation_timestamp;
	/** Written by Kubernetes. */
	char *deletion_grace_period_seconds;
	/** Written by Kubernetes. */
	char *deletion_timestamp;
	/** What must happen before the object is removed. */
	char *finalizers;
	/** The beginning of a name that Kubernetes completes.  Without it, name is required. */
	char *generate_name;
	/** Written by Kubernetes. */
	char *generation;
	/** Written by Kubernetes. */
	char *managed_fields;
	/** Objects on which this one depends. */
	char *owner_references;
	/** Written by Kubernetes. */
	char *resource_version;
	/** Written by Kubernetes. */
	char *self_link;
	/** Written by Kubernetes. */
	char *uid;
};

/** The fields of struct workload_capability: the numbers of its presence bits. */
enum workload_capability_field {
	WORKLOAD_CAPABILITY_CAPABILITY,
	WORKLOAD_CAPABILITY_FIELD_COUNT
};

/** One capability to add. */
struct workload_capability {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The capability, without the CAP_ prefix. */
	enum workload_linux_capability capability;
};

/** The fields of struct workload_extended_resource: the numbers of its presence bits. */
enum workload_extended_resource_field {
	WORKLOAD_EXTENDED_RESOURCE_NAME,
	WORKLOAD_EXTENDED_RESOURCE_QUANTITY,
	WORKLOAD_EXTENDED_RESOURCE_FIELD_COUNT
};

/** One extended resource to allocate. */
struct workload_extended_resource {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The name of the resource, as the node advertises it. */
	char *name;
	/** How much of it. */
	char *quantity;
};

/** The fields of struct workload_git_sync: the numbers of its presence bits. */
enum workload_git_sync_field {
	WORKLOAD_GIT_SYNC_REPOSITORY,
	WORKLOAD_GIT_SYNC_REV,
	WORKLOAD_GIT_SYNC_DIRECTORY,
	WORKLOAD_GIT_SYNC_SECRET_NAME,
	WORKLOAD_GIT_SYNC_USERNAME,
	WORKLOAD_GIT_SYNC_PASSWORD,
	WORKLOAD_GIT_SYNC_BRANCH,
	WORKLOAD_GIT_SYNC_IMAGE,
	WORKLOAD_GIT_SYNC_READ_ONLY,
	WORKLOAD_GIT_SYNC_FIELD_COUNT
};

/** One Git repository to copy into the container. */
struct workload_git_sync {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The URL of the repository. */
	char *repository;
	/** The revision to check out. */
	char *rev;
	/** The directory of the container to which the repository is copied. */
	char *directory;
	/** A Kubernetes secret that holds user name and password. */
	char *secret_name;
	/** The user name; with secretName: the key in that secret that holds it. */
	char *username;
	/** The password; with secretName: the key in that secret that holds it. */
	char *password;
	/** The branch to check out. */
	char *branch;
	/** The image of the container that copies the repository. */
	char *image;
	/** Mounts the repository read-only. */
	bool read_only;
};

/** The fields of struct workload_pvc: the numbers of its presence bits. */
enum workload_pvc_field {
	WORKLOAD_PVC_CLAIM_NAME,
	WORKLOAD_PVC_EPHEMERAL,
	WORKLOAD_PVC_PATH,
	WORKLOAD_PVC_READ_ONLY,
	WORKLOAD_PVC_READ_WRITE_ONCE,
	WORKLOAD_PVC_SIZE,
	WORKLOAD_PVC_STORAGE_CLASS,
	WORKLOAD_PVC_READ_ONLY_MANY,
	WORKLOAD_PVC_READ_WRITE_MANY,
	WORKLOAD_PVC_EXISTING_PVC,
	WORKLOAD_PVC_VOLUME_MODE,
	WORKLOAD_PVC_FIELD_COUNT
};

/** One persistent volume claim to mount. */
struct workload_pvc {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The name of the claim, by which other workloads can refer to it. */
	char *claim_name;
	/** Removes the claim together with the workload. */
	bool ephemeral;
	/** Where the claim is mounted in the container. */
	char *path;
	/** Mounts the claim read-only. */
	bool read_only;
	/** Asks for a claim that exactly one node can mount for reading and writing. */
	bool read_write_once;
	/** The size of a new claim. */
	char *size;
	/** The storage class of the claim; without it the cluster's default. */
	char *storage_class;
	/** Asks for a claim that many nodes can mount for reading. */
	bool read_only_many;
	/** Asks for a claim that many nodes can mount for reading and writing. */
	bool read_write_many;
	/** Whether the claim already exists. */
	bool existing_pvc;
	/** How the claim is attached to the container. */
	enum workload_volume_mode volume_mode;
};

/** The fields of struct workload_nfs: the numbers of its presence bits. */
enum workload_nfs_field {
	WORKLOAD_NFS_SOURCE_PATH,
	WORKLOAD_NFS_READ_ONLY,
	WORKLOAD_NFS_NFS_SERVER,
	WORKLOAD_NFS_TARGET_PATH,
	WORKLOAD_NFS_FIELD_COUNT
};

/** One NFS export to mount. */
struct workload_nfs {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The directory that the server exports. */
	char *source_path;
	/** Mounts the export read-only. */
	bool read_only;
	/** The host name or address of the server. */
	char *nfs_server;
	/** Where the export is mounted in the container. */
	char *target_path;
};

/** The fields of struct workload_s3: the numbers of its presence bits. */
enum workload_s3_field {
	WORKLOAD_S3_BUCKET,
	WORKLOAD_S3_PATH,
	WORKLOAD_S3_URL,
	WORKLOAD_S3_ACCESS_KEY,
	WORKLOAD_S3_SECRET,
	WORKLOAD_S3_SECRET_NAME,
	WORKLOAD_S3_IMAGE,
	WORKLOAD_S3_FIELD_COUNT
};

/** One S3 bucket to mount. */
struct workload_s3 {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The name of the bucket. */
	char *bucket;
	/** Where the bucket is mounted in the container. */
	char *path;
	/** The URL of the S3 service; without it Amazon's. */
	char *url;
	/** The access key id; with secretName: the key in that secret that holds it. */
	char *access_key;
	/** The secret access key; with secretName: the key in that secret that holds it. */
	char *secret;
	/** A Kubernetes secret that holds both keys. */
	char *secret_name;
	/** The image of the container that mounts the bucket; for internal use. */
	char *image;
};

/** The fields of struct workload_config_map_volume: the numbers of its presence bits. */
enum workload_config_map_volume_field {
	WORKLOAD_CONFIG_MAP_VOLUME_NAME,
	WORKLOAD_CONFIG_MAP_VOLUME_MOUNT_PATH,
	WORKLOAD_CONFIG_MAP_VOLUME_FIELD_COUNT
};

/** One ConfigMap to mount. */
struct workload_config_map_volume {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The name of the ConfigMap. */
	char *name;
	/** Where it is mounted in the container. */
	char *mount_path;
};

/** The fields of struct workload_exposed_url: the numbers of its presence bits. */
enum workload_exposed_url_field {
	WORKLOAD_EXPOSED_URL_CONTAINER_PORT,
	WORKLOAD_EXPOSED_URL_CUSTOM_URL,
	WORKLOAD_EXPOSED_URL_URL,
	WORKLOAD_EXPOSED_URL_AUTHORIZED_USERS,
	WORKLOAD_EXPOSED_URL_FIELD_COUNT
};

/** One URL under which a port is reachable. */
struct workload_exposed_url {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The port of the container. */
	int64_t container_port;
	/** Uses the URL in url rather than one that the cluster generates. */
	bool custom_url;
	/** The URL. */
	char *url;
	/** The users who can open the URL. */
	char *authorized_users;
};

/** The fields of struct workload_port: the numbers of its presence bits. */
enum workload_port_field {
	WORKLOAD_PORT_CONTAINER,
	WORKLOAD_PORT_EXTERNAL,
	WORKLOAD_PORT_SERVICE_TYPE,
	WORKLOAD_PORT_PROTOCOL,
	WORKLOAD_PORT_AUTO_GENERATE,
	WORKLOAD_PORT_FIELD_COUNT
};

/** One port to expose. */
struct workload_port {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The port of the container. */
	int64_t container;
	/** The port outside; without it the cluster chooses one. */
	int64_t external;
	/** How the port is exposed. */
	enum workload_port_service_type service_type;
	/** The protocol spoken on the port. */
	char *protocol;
	/** Lets the cluster choose the external port. */
	bool auto_generate;
};

/** The fields of struct workload_toleration: the numbers of its presence bits. */
enum workload_toleration_field {
	WORKLOAD_TOLERATION_TOLERATION_KEY,
	WORKLOAD_TOLERATION_TOLERATION_VALUE,
	WORKLOAD_TOLERATION_MATCH_OPERATOR,
	WORKLOAD_TOLERATION_EFFECT,
	WORKLOAD_TOLERATION_SECONDS,
	WORKLOAD_TOLERATION_FIELD_COUNT
};

/** One taint that the pods tolerate. */
struct workload_toleration {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The key of the taint. */
	char *toleration_key;
	/** The value of the taint. */
	char *toleration_value;
	/** How key and value are compared. */
	enum workload_toleration_operator match_operator;
	/** The effect of the taint. */
	enum workload_taint_effect effect;
	/** How long a taint of effect NoExecute is tolerated.  Less than 0 counts as 0. */
	int64_t seconds;
};

/** The fields of struct workload_volume: the numbers of its presence bits. */
enum workload_volume_field {
	WORKLOAD_VOLUME_TARGET_PATH,
	WORKLOAD_VOLUME_SOURCE_PATH,
	WORKLOAD_VOLUME_READ_ONLY,
	WORKLOAD_VOLUME_NFS_SERVER,
	WORKLOAD_VOLUME_FIELD_COUNT
};

/** One directory to mount. */
struct workload_volume {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** Where the directory is mounted in the container. */
	char *target_path;
	/** The directory on the node or server. */
	char *source_path;
	/** Mounts it read-only. */
	bool read_only;
	/** The NFS server that holds it; without it the node. */
	char *nfs_server;
};

/** The fields of struct workload_empty_dir_volume: the numbers of its presence bits. */
enum workload_empty_dir_volume_field {
	WORKLOAD_EMPTY_DIR_VOLUME_PATH,
	WORKLOAD_EMPTY_DIR_VOLUME_FIELD_COUNT
};

/** One empty directory to mount. */
struct workload_empty_dir_volume {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** Where it is mounted in the container. */
	char *path;
};

/** The fields of struct workload_secret_volume: the numbers of its presence bits. */
enum workload_secret_volume_field {
	WORKLOAD_SECRET_VOLUME_NAME,
	WORKLOAD_SECRET_VOLUME_MOUNT_PATH,
	WORKLOAD_SECRET_VOLUME_FIELD_COUNT
};

/** One secret to mount. */
struct workload_secret_volume {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Removes an inherited item of this key. */
	bool deleted;
	/** The name of the Kubernetes secret. */
	char *name;
	/** Where it is mounted in the container. */
	char *mount_path;
};

/** The fields of struct workload_spec: the numbers of its presence bits. */
enum workload_spec_field {
	WORKLOAD_SPEC_ALLOW_PRIVILEGE_ESCALATION,
	WORKLOAD_SPEC_ARGS,
	WORKLOAD_SPEC_CAPABILITIES,
	WORKLOAD_SPEC_COMMAND,
	WORKLOAD_SPEC_CREATE_HOME_DIR,
	WORKLOAD_SPEC_ENVIRONMENT,
	WORKLOAD_SPEC_HOST_IPC,
	WORKLOAD_SPEC_HOST_NETWORK,
	WORKLOAD_SPEC_IMAGE,
	WORKLOAD_SPEC_IMAGE_PULL_POLICY,
	WORKLOAD_SPEC_RUN_AS_UID,
	WORKLOAD_SPEC_RUN_AS_GID,
	WORKLOAD_SPEC_SUPPLEMENTAL_GROUPS,
	WORKLOAD_SPEC_WORKING_DIR,
	WORKLOAD_SPEC_RUN_AS_NON_ROOT,
	WORKLOAD_SPEC_SECCOMP_PROFILE_TYPE,
	WORKLOAD_SPEC_EXTENDED_RESOURCES,
	WORKLOAD_SPEC_MIG_PROFILE,
	WORKLOAD_SPEC_NODE_TYPE,
	WORKLOAD_SPEC_NODE_POOLS,
	WORKLOAD_SPEC_ANNOTATIONS,
	WORKLOAD_SPEC_LABELS,
	WORKLOAD_SPEC_TERMINATE_AFTER_PREEMPTION,
	WORKLOAD_SPEC_AUTO_DELETION_TIME_AFTER_COMPLETION_SECONDS,
	WORKLOAD_SPEC_BACKOFF_LIMIT,
	WORKLOAD_SPEC_COMPLETIONS,
	WORKLOAD_SPEC_PARALLELISM,
	WORKLOAD_SPEC_GIT_SYNC,
	WORKLOAD_SPEC_PVCS,
	WORKLOAD_SPEC_NFS,
	WORKLOAD_SPEC_S3,
	WORKLOAD_SPEC_CONFIG_MAP_VOLUMES,
	WORKLOAD_SPEC_ACTIVE,
	WORKLOAD_SPEC_CPU,
	WORKLOAD_SPEC_CPU_LIMIT,
	WORKLOAD_SPEC_DROP_ALL_CAPABILITIES,
	WORKLOAD_SPEC_EXPOSED_URLS,
	WORKLOAD_SPEC_GPU,
	WORKLOAD_SPEC_GPU_DEVICES,
	WORKLOAD_SPEC_GPU_LIMIT,
	WORKLOAD_SPEC_GPU_MEMORY,
	WORKLOAD_SPEC_GPU_MEMORY_LIMIT,
	WORKLOAD_SPEC_LARGE_SHM,
	WORKLOAD_SPEC_MEMORY,
	WORKLOAD_SPEC_MEMORY_LIMIT,
	WORKLOAD_SPEC_MOUNT_PROPAGATION,
	WORKLOAD_SPEC_NAME,
	WORKLOAD_SPEC_NAME_PREFIX,
	WORKLOAD_SPEC_POD_AFFINITY,
	WORKLOAD_SPEC_POD_AFFINITY_SCHEDULING_RULE,
	WORKLOAD_SPEC_POD_AFFINITY_TOPOLOGY,
	WORKLOAD_SPEC_PORTS,
	WORKLOAD_SPEC_PREEMPTIBLE,
	WORKLOAD_SPEC_PROCESSES,
	WORKLOAD_SPEC_READ_ONLY_ROOT_FILESYSTEM,
	WORKLOAD_SPEC_READINESS_PROBE,
	WORKLOAD_SPEC_RUN_AS_USER,
	WORKLOAD_SPEC_SERVICE_TYPE,
	WORKLOAD_SPEC_SLOTS_PER_WORKER,
	WORKLOAD_SPEC_KEEP_STDIN,
	WORKLOAD_SPEC_TOLERATIONS,
	WORKLOAD_SPEC_TTY,
	WORKLOAD_SPEC_USERNAME,
	WORKLOAD_SPEC_VOLUMES,
	WORKLOAD_SPEC_MIN_SCALE,
	WORKLOAD_SPEC_MAX_SCALE,
	WORKLOAD_SPEC_METRIC,
	WORKLOAD_SPEC_TARGET,
	WORKLOAD_SPEC_USAGE,
	WORKLOAD_SPEC_BASE_WORKLOAD,
	WORKLOAD_SPEC_JOB_TYPE,
	WORKLOAD_SPEC_WORKERS,
	WORKLOAD_SPEC_IMAGE_PULL_SECRETS,
	WORKLOAD_SPEC_EMPTY_DIR_VOLUMES,
	WORKLOAD_SPEC_SECRET_VOLUMES,
	WORKLOAD_SPEC_TERMINATION_GRACE_PERIOD_SECONDS,
	WORKLOAD_SPEC_JUPYTER,
	WORKLOAD_SPEC_INGRESS_URL,
	WORKLOAD_SPEC_NODE_POOL,
	WORKLOAD_SPEC_MPI_JOB,
	WORKLOAD_SPEC_PY_TORCH_JOB,
	WORKLOAD_SPEC_RUN_POLICY,
	WORKLOAD_SPEC_MPI,
	WORKLOAD_SPEC_PREEMPTION_LIMIT,
	WORKLOAD_SPEC_USER_ID,
	WORKLOAD_SPEC_NOTEBOOK_TOKEN,
	WORKLOAD_SPEC_TENSORBOARD,
	WORKLOAD_SPEC_TENSORBOARD_LOGDIR,
	WORKLOAD_SPEC_NO_MASTER,
	WORKLOAD_SPEC_NON_PREEMPTIBLE,
	WORKLOAD_SPEC_AUTOSCALER_CLASS,
	WORKLOAD_SPEC_IS_PRIVATE_SERVICE_URL,
	WORKLOAD_SPEC_METRIC_NAME,
	WORKLOAD_SPEC_MPS,
	WORKLOAD_SPEC_FIELD_COUNT
};

/** The specification of a workload. */
struct workload_spec {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[2];
	/** Lets the container, and the processes in it, gain more privileges than it started with. */
	bool allow_privilege_escalation;
	/** The arguments passed to the command, as one string.  They replace the arguments of the image. */
	char *args;
	/**
	 * Linux capabilities to add to the container: privileges of the superuser that can be granted one by one.
	 */
	struct workload_capability *capabilities;
	uint32_t capabilities_count;
	/** The command that the container runs, as one string.  It replaces the entry point of the image. */
	char *command;
	/**
	 * Makes a temporary home directory for the user in the container.  What is stored there is lost when the
	 * container exits.
	 */
	bool create_home_dir;
	/** Environment variables of the container.  A value SECRET:NAME,KEY is taken from a Kubernetes secret. */
	struct workload_entry *environment;
	uint32_t environment_count;
	/** Shares the node's inter-process communication namespace with the container. */
	bool host_ipc;
	/** Puts the container on the node's own network. */
	bool host_network;
	/** The container image to run. */
	char *image;
	/** When the image is pulled as a container starts. */
	enum workload_pull_policy image_pull_policy;
	/** The Unix user id that the container runs with.  Used only if runAsUser is true. */
	int64_t run_as_uid;
	/** The Unix group id that the container runs with.  Used only if runAsUser is true. */
	int64_t run_as_gid;
	/**
	 * Further groups, joined by commas, that the container's user belongs to besides runAsGid.  Quote it, even for
	 * one group.
	 */
	char *supplemental_groups;
	/** The working directory of the container.  Without it, that of the image is used. */
	char *working_dir;
	/** Refuses to run the container as root. */
	bool run_as_non_root;
	/** The seccomp profile that restricts the container's system calls. */
	enum workload_seccomp_profile seccomp_profile_type;
	/** Devices of third parties to allocate, such as fast network cards, FPGAs or InfiniBand adapters. */
	struct workload_extended_resource *extended_resources;
	uint32_t extended_resources_count;
	/** The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU. */
	char *mig_profile;
	/** The node, or group of nodes, to run on. */
	char *node_type;
	/** Node pools in order of preference.  When one is full, the scheduler tries the next one. */
	char *node_pools;
	/** Kubernetes annotations of the workload's pods. */
	struct workload_entry *annotations;
	uint32_t annotations_count;
	/** Kubernetes labels of the workload's pods. */
	struct workload_entry *labels;
	uint32_t labels_count;
	/** Ends the workload for good when it is preempted. */
	bool terminate_after_preemption;
	/**
	 * Seconds after which a finished workload, completed or failed, is deleted.  0 deletes it at once.  Without
	 * the field, the workload is kept.
	 */
	int64_t auto_deletion_time_after_completion_seconds;
	/** How many times a failed workload is retried before it counts as failed. */
	int64_t backoff_limit;
	/**
	 * For hyperparameter optimization: the number of pods that must succeed before the workload counts as
	 * completed.
	 */
	int64_t completions;
	/** For hyperparameter optimization: the number of pods that may run at the same time. */
	int64_t parallelism;
	/** Git repositories to copy into the container. */
	struct workload_git_sync *git_sync;
	uint32_t git_sync_count;
	/** Persistent volume claims to mount into the container. */
	struct workload_pvc *pvcs;
	uint32_t pvcs_count;
	/** NFS exports to mount into the container. */
	struct workload_nfs *nfs;
	uint32_t nfs_count;
	/** S3 buckets to mount into the container. */
	struct workload_s3 *s3;
	uint32_t s3_count;
	/** Kubernetes ConfigMaps to mount into the container as volumes. */
	struct workload_config_map_volume *config_map_volumes;
	uint32_t config_map_volumes_count;
	/** Whether the workload runs; false suspends it. */
	bool active;
	/**
	 * CPU cores to allocate.  The workload gets at least this much, and is not scheduled before that can be
	 * guaranteed.
	 */
	double cpu;
	char *cpu_text;
	/** The maximum number of CPU cores that the workload can use. */
	double cpu_limit;
	char *cpu_limit_text;
	/** Takes every Linux capability from the container. */
	bool drop_all_capabilities;
	/** URLs under which ports of the container are reachable from outside, for example through an ingress. */
	struct workload_exposed_url *exposed_urls;
	uint32_t exposed_urls_count;
	/**
	 * The share of a GPU to allocate, from 0 to 1.  A whole number of GPUs is accepted for compatibility;
	 * gpuDevices is the field for that.
	 */
	double gpu;
	char *gpu_text;
	/** The number of whole GPUs to allocate. */
	int64_t gpu_devices;
	/** The maximum share of a GPU, from 0 to 1, for a workload that requests a share. */
	double gpu_limit;
	char *gpu_limit_text;
	/**
	 * GPU memory to allocate.  The workload gets this much, and is not scheduled before that can be guaranteed.
	 */
	char *gpu_memory;
	/** The maximum GPU memory that the workload can use.  It must not be below gpuMemory. */
	char *gpu_memory_limit;
	/** Mounts a large /dev/shm, a file system in memory that processes share. */
	bool large_shm;
	/**
	 * CPU memory to allocate.  The workload gets at least this much, and is not scheduled before that can be
	 * guaranteed.
	 */
	char *memory;
	/** The maximum CPU memory that the workload can use.  Allocations beyond it fail. */
	char *memory_limit;
	/**
	 * Propagates later mounts below the workload's volumes to it, and shares them with other containers and pods
	 * of the node.
	 */
	bool mount_propagation;
	/** The name of the workload.  Set either name or namePrefix. */
	char *name;
	/** The beginning of a name that the system completes.  Set either name or namePrefix. */
	char *name_prefix;
	/** Whether rules on pod affinity apply. */
	bool pod_affinity;
	/** How strictly the scheduler follows pod affinity. */
	enum workload_scheduling_rule pod_affinity_scheduling_rule;
	/** The node label that defines which nodes are close to each other. */
	char *pod_affinity_topology;
	/** Ports of the container to expose.  serviceType says how, for ports that do not say so themselves. */
	struct workload_port *ports;
	uint32_t ports_count;
	/** Lets the workload run beyond the project's guaranteed quota.  It can then be stopped at any time. */
	bool preemptible;
	/** The number of processes of an MPI job. */
	int64_t processes;
	/** Mounts the container's root file system read-only. */
	bool read_only_root_filesystem;
	/** The probe that determines whether the container is ready to accept traffic. */
	char *readiness_probe;
	/**
	 * Runs the container as a specific user other than root: the one of runAsUid and runAsGid, or the user who
	 * submits the workload, if the cluster knows that user's ids.
	 */
	bool run_as_user;
	/** How ports without a service type of their own are exposed. */
	enum workload_service_type service_type;
	/** The number of slots on each worker of an MPI job. */
	int64_t slots_per_worker;
	/** Keeps the container's standard input open even when nothing is attached to it. */
	bool keep_stdin;
	/** Taints that the workload's pods tolerate: the pods can run on nodes with these taints. */
	struct workload_toleration *tolerations;
	uint32_t tolerations_count;
	/** Gives the container a pseudo-terminal. */
	bool tty;
	/** The owner of the workload, for display only: not used to authenticate or to authorize. */
	char *username;
	/** Directories of the node, or of an NFS server, to mount into the container. */
	struct workload_volume *volumes;
	uint32_t volumes_count;
	/** The minimum number of replicas. */
	int64_t min_scale;
	/** The maximum number of replicas. */
	int64_t max_scale;
	/** What autoscaling measures. */
	enum workload_metric metric;
	/** The value of the metric that autoscaling aims at. */
	int64_t target;
	/** Whether the manifest runs as a workload, or is kept as a template for others. */
	enum workload_usage usage;
	/** The template that this workload builds on, in the same namespace or in runai. */
	char *base_workload;
	/** The framework of a distributed workload. */
	enum workload_job_type job_type;
	/** The number of workers of a distributed workload. */
	int64_t workers;
	/** The Kubernetes secret with the credentials of the image registry. */
	char *image_pull_secrets;
	/** Empty directories that live as long as the pod. */
	struct workload_empty_dir_volume *empty_dir_volumes;
	uint32_t empty_dir_volumes_count;
	/** Kubernetes secrets to mount into the container as volumes. */
	struct workload_secret_volume *secret_volumes;
	uint32_t secret_volumes_count;
	/** Seconds from the request to stop until the container is killed. */
	int64_t termination_grace_period_seconds;
	/** Starts a Jupyter notebook in the workspace. */
	bool jupyter;
	/** The URL under which an ingress serves the workload. */
	char *ingress_url;
	/** One node pool; the older form of nodePools. */
	char *node_pool;
	/** Settings passed on to the MPI operator, unchecked. */
	char *mpi_job;
	/** Settings passed on to the PyTorch operator, unchecked. */
	char *py_torch_job;
	/** The run policy passed on to the training operator, unchecked. */
	char *run_policy;
	/** Runs the workload as an MPI job. */
	bool mpi;
	/** How many times the workload can be preempted before it ends. */
	int64_t preemption_limit;
	/** The id of the user who submits the workload. */
	char *user_id;
	/** The token with which users log in to the notebook. */
	char *notebook_token;
	/** Starts TensorBoard in the workspace. */
	bool tensorboard;
	/** The directory from which TensorBoard reads its logs. */
	char *tensorboard_logdir;
	/** Runs a distributed workload without a master. */
	bool no_master;
	/** Keeps a distributed workload from being preempted. */
	bool non_preemptible;
	/** The class of the autoscaler. */
	char *autoscaler_class;
	/** Makes the service reachable inside the cluster only. */
	bool is_private_service_url;
	/** The name of a custom metric. */
	char *metric_name;
	/** Uses NVIDIA's Multi-Process Service. */
	bool mps;
};

/** The fields of struct workload: the numbers of its presence bits. */
enum workload_field {
	WORKLOAD_API_VERSION,
	WORKLOAD_KIND,
	WORKLOAD_METADATA,
	WORKLOAD_SPEC,
	WORKLOAD_MASTER_SPEC,
	WORKLOAD_STATUS,
	WORKLOAD_FIELD_COUNT
};

/** A workload manifest: one document of a stream. */
struct workload {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The version of the API that the manifest is written against. */
	enum workload_api_version api_version;
	/** The kind of workload. */
	enum workload_kind kind;
	/** Kubernetes object metadata. */
	struct workload_metadata metadata;
	/** What to run.  On a distributed workload: what each worker runs. */
	struct workload_spec spec;
	/** What the master of a distributed workload runs, where it differs from the workers. */
	struct workload_spec *master_spec;
	/** The state that the controller last wrote.  It is not checked. */
	char *status;
};

#endif
