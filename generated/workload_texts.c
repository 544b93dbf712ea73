/*
 * workload_texts.c - Run:ai workload manifest: what the tool says of it.
 *
 * Generated from schema.def (hash 26b5fba46127cde2) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#include "cli.h"
#include "workload_schema.h"
#include "workload_types.h"

/* ---- words ---- */

static const struct wd_word docs_kind[] = {
	{ "InteractiveWorkload", "An interactive session in which a researcher works, such as a notebook or a shell." },
	{ "TrainingWorkload", "A batch job on one node that runs to completion." },
	{ "DistributedWorkload", "A training job over several worker pods, with an optional master." },
	{ "InferenceWorkload", "A served model that scales with its load." },
	{ "RunaiJob", "The legacy job of the Run:ai command line and API." },
	{ NULL, NULL },
};

static const struct wd_word docs_api_version[] = {
	{ "run.ai/v2alpha1", "The version to write." },
	{ "run.ai/v1alpha1", "The first version of the same form; still read." },
	{ NULL, NULL },
};

static const struct wd_word docs_usage[] = {
	{ "Submit", "Run it as a workload." },
	{ "Template", "Keep it as a base for other workloads." },
	{ NULL, NULL },
};

static const struct wd_word docs_job_type[] = {
	{ "MPIJob", "MPI, with the Kubeflow MPI operator." },
	{ "PyTorchJob", "PyTorch's distributed training." },
	{ "TFJob", "TensorFlow's distributed training." },
	{ "XGBoostJob", "XGBoost's distributed training." },
	{ NULL, NULL },
};

static const struct wd_word docs_volume_mode[] = {
	{ "Filesystem", "As a mounted file system." },
	{ "Block", "As a block device." },
	{ NULL, NULL },
};

static const struct wd_word docs_pull_policy[] = {
	{ "Always", "Each time the container starts." },
	{ "IfNotPresent", "Only when the node does not hold it." },
	{ "Never", "Not at all: the node must hold it." },
	{ NULL, NULL },
};

static const struct wd_word docs_seccomp_profile[] = {
	{ "RuntimeDefault", "The profile that the container runtime ships." },
	{ "Unconfined", "No profile." },
	{ NULL, NULL },
};

static const struct wd_word docs_service_type[] = {
	{ "LoadBalancer", "Through a load balancer outside the cluster." },
	{ "NodePort", "On a port of every node." },
	{ "ClusterIP", "Inside the cluster only." },
	{ NULL, NULL },
};

static const struct wd_word docs_port_service_type[] = {
	{ "LoadBalancer", "Through a load balancer outside the cluster." },
	{ "NodePort", "On a port of every node." },
	{ "ClusterIP", "Inside the cluster only." },
	{ "ServingPort", "As the port on which an inference workload answers requests." },
	{ NULL, NULL },
};

static const struct wd_word docs_scheduling_rule[] = {
	{ "hard", "Required: the pod waits until the rule can be met." },
	{ "soft", "Preferred: the rule yields when it cannot be met." },
	{ NULL, NULL },
};

static const struct wd_word docs_metric[] = {
	{ "throughput", "Requests answered per second." },
	{ "concurrency", "Requests in progress at once." },
	{ "latency", "Time to an answer." },
	{ "cpu-utilization", "Load of the CPU." },
	{ "gpu-utilization", "Load of the GPU." },
	{ "custom", "A metric that the cluster defines." },
	{ NULL, NULL },
};

static const struct wd_word docs_toleration_operator[] = {
	{ "Equal", "Key and value are the same." },
	{ "Exists", "The key is there, whatever its value." },
	{ NULL, NULL },
};

static const struct wd_word docs_taint_effect[] = {
	{ "NoSchedule", "They are not scheduled." },
	{ "PreferNoSchedule", "They are scheduled only when nothing else is free." },
	{ "NoExecute", "They are also evicted." },
	{ NULL, NULL },
};

static const struct wd_word docs_linux_capability[] = {
	{ "AUDIT_CONTROL", "Configure kernel auditing." },
	{ "AUDIT_READ", "Read the audit log." },
	{ "AUDIT_WRITE", "Write to the audit log." },
	{ "BLOCK_SUSPEND", "Keep the system from suspending." },
	{ "CHOWN", "Change the owner of any file." },
	{ "DAC_OVERRIDE", "Bypass file permission checks." },
	{ "DAC_READ_SEARCH", "Read any file and search any directory." },
	{ "FOWNER", "Act as the owner of any file." },
	{ "FSETID", "Keep set-user-id bits on modified files." },
	{ "IPC_LOCK", "Lock memory." },
	{ "IPC_OWNER", "Bypass permission checks on System V IPC." },
	{ "KILL", "Signal any process." },
	{ "LEASE", "Take leases on any file." },
	{ "LINUX_IMMUTABLE", "Set the append-only and immutable file flags." },
	{ "MAC_ADMIN", "Configure mandatory access control." },
	{ "MAC_OVERRIDE", "Override mandatory access control." },
	{ "MKNOD", "Create device files." },
	{ "NET_ADMIN", "Administer the network." },
	{ "NET_BIND_SERVICE", "Bind ports below 1024." },
	{ "NET_BROADCAST", "Broadcast, and listen to multicasts." },
	{ "NET_RAW", "Use raw and packet sockets." },
	{ "SETGID", "Change group ids." },
	{ "SETFCAP", "Set capabilities on files." },
	{ "SETPCAP", "Change the capabilities of processes." },
	{ "SETUID", "Change user ids." },
	{ "SYS_ADMIN", "A wide range of system administration." },
	{ "SYS_BOOT", "Reboot the system." },
	{ "SYS_CHROOT", "Use chroot." },
	{ "SYS_MODULE", "Load and unload kernel modules." },
	{ "SYS_NICE", "Raise priorities and bind processes to CPUs." },
	{ "SYS_PACCT", "Switch process accounting on and off." },
	{ "SYS_PTRACE", "Trace any process." },
	{ "SYS_RAWIO", "Use raw input and output ports." },
	{ "SYS_RESOURCE", "Exceed resource limits." },
	{ "SYS_TIME", "Set the system clock." },
	{ "SYS_TTY_CONFIG", "Configure terminals." },
	{ "SYSLOG", "Read and control the kernel's log." },
	{ "WAKE_ALARM", "Wake the system by an alarm." },
	{ NULL, NULL },
};

/* ---- Metadata ---- */

static const struct wd_field_texts fields_metadata[] = {
	[WORKLOAD_METADATA_NAME] = {
		.doc = "The name of the Kubernetes object.  It has no functional significance: the workload's own name is spec.name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "unless generateName is set",
		.facts = (const struct wd_fact[]){
			{ "Format", "a DNS-1123 subdomain: DNS labels joined by '.', at most 253 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: my-workload",
			NULL,
		},
	},
	[WORKLOAD_METADATA_OBJECT_NAMESPACE] = {
		.doc = "The namespace of the project, usually runai-PROJECT.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a DNS-1123 label: lower-case letters, digits and '-', starting and ending with a letter or digit, at most 63 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  namespace: runai-team-a",
			NULL,
		},
	},
	[WORKLOAD_METADATA_LABELS] = {
		.doc = "Kubernetes labels of the object itself.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "a label key: a name of at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit; before it, a DNS-1123 subdomain and '/' are allowed" },
			{ "Format", "a label value: empty, or at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  labels: {team: vision}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_ANNOTATIONS] = {
		.doc = "Kubernetes annotations of the object itself.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "an annotation key: a name of at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit; before it, a DNS-1123 subdomain and '/' are allowed" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  annotations: {example.com/owner: jane}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_CREATION_TIMESTAMP] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  creationTimestamp: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_DELETION_GRACE_PERIOD_SECONDS] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  deletionGracePeriodSeconds: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_DELETION_TIMESTAMP] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  deletionTimestamp: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_FINALIZERS] = {
		.doc = "What must happen before the object is removed.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  finalizers: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_GENERATE_NAME] = {
		.doc = "The beginning of a name that Kubernetes completes.  Without it, name is required.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "the beginning of a DNS-1123 subdomain: lower-case letters, digits, '-' and '.', starting with a letter or digit, at most 253 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  generateName: my-workload-",
			NULL,
		},
	},
	[WORKLOAD_METADATA_GENERATION] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  generation: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_MANAGED_FIELDS] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  managedFields: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_OWNER_REFERENCES] = {
		.doc = "Objects on which this one depends.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  ownerReferences: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_RESOURCE_VERSION] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  resourceVersion: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_SELF_LINK] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  selfLink: {}",
			NULL,
		},
	},
	[WORKLOAD_METADATA_UID] = {
		.doc = "Written by Kubernetes.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  uid: {}",
			NULL,
		},
	},
};

/* ---- Capability ---- */

static const struct wd_field_texts fields_capability[] = {
	[WORKLOAD_CAPABILITY_CAPABILITY] = {
		.doc = "The capability, without the CAP_ prefix.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "yes",
		.words = docs_linux_capability,
		.example = (const char *const[]){
			"  capability: IPC_LOCK",
			NULL,
		},
	},
};

/* ---- ExtendedResource ---- */

static const struct wd_field_texts fields_extended_resource[] = {
	[WORKLOAD_EXTENDED_RESOURCE_NAME] = {
		.doc = "The name of the resource, as the node advertises it.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  name: example.com/fpga",
			NULL,
		},
	},
	[WORKLOAD_EXTENDED_RESOURCE_QUANTITY] = {
		.doc = "How much of it.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  quantity: \"1\"",
			NULL,
		},
	},
};

/* ---- GitSync ---- */

static const struct wd_field_texts fields_git_sync[] = {
	[WORKLOAD_GIT_SYNC_REPOSITORY] = {
		.doc = "The URL of the repository.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "Repository (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  repository: https://github.com/kubernetes/kubernetes",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_REV] = {
		.doc = "The revision to check out.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  rev: main",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_DIRECTORY] = {
		.doc = "The directory of the container to which the repository is copied.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "expected: a warning without it",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "Path (an old spelling: a warning)" },
			{ "Differs from the source document", "the reference requires it, the vendor's CRD does not; its text there is that of an S3 bucket" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  directory: /workspace/code",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_SECRET_NAME] = {
		.doc = "A Kubernetes secret that holds user name and password.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  secretName: git-credentials",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_USERNAME] = {
		.doc = "The user name; with secretName: the key in that secret that holds it.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  username: jane",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_PASSWORD] = {
		.doc = "The password; with secretName: the key in that secret that holds it.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  password: token",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_BRANCH] = {
		.doc = "The branch to check out.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  branch: main",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_IMAGE] = {
		.doc = "The image of the container that copies the repository.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  image: git-sync:v4",
			NULL,
		},
	},
	[WORKLOAD_GIT_SYNC_READ_ONLY] = {
		.doc = "Mounts the repository read-only.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  readOnly: true",
			NULL,
		},
	},
};

/* ---- Pvc ---- */

static const struct wd_field_texts fields_pvc[] = {
	[WORKLOAD_PVC_CLAIM_NAME] = {
		.doc = "The name of the claim, by which other workloads can refer to it.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "expected: a warning without it",
		.facts = (const struct wd_fact[]){
			{ "Differs from the source document", "the reference requires it; in the vendor's CRD it is optional" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  claimName: team-data",
			NULL,
		},
	},
	[WORKLOAD_PVC_EPHEMERAL] = {
		.doc = "Removes the claim together with the workload.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  ephemeral: true",
			NULL,
		},
	},
	[WORKLOAD_PVC_PATH] = {
		.doc = "Where the claim is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Differs from the source document", "the reference gives it no type and no text; the vendor's CRD requires it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  path: /data",
			NULL,
		},
	},
	[WORKLOAD_PVC_READ_ONLY] = {
		.doc = "Mounts the claim read-only.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  readOnly: true",
			NULL,
		},
	},
	[WORKLOAD_PVC_READ_WRITE_ONCE] = {
		.doc = "Asks for a claim that exactly one node can mount for reading and writing.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "true; false where readOnlyMany is true; false where readWriteMany is true",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "ReadwriteOnce (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  readWriteOnce: true",
			NULL,
		},
	},
	[WORKLOAD_PVC_SIZE] = {
		.doc = "The size of a claim that is to be made.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "unless existingPvc is true",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ "Also accepted", "Size (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: 10G",
			NULL,
		},
	},
	[WORKLOAD_PVC_STORAGE_CLASS] = {
		.doc = "The storage class of the claim; without it the cluster's default.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  storageClass: standard",
			NULL,
		},
	},
	[WORKLOAD_PVC_READ_ONLY_MANY] = {
		.doc = "Asks for a claim that many nodes can mount for reading.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  readOnlyMany: true",
			NULL,
		},
	},
	[WORKLOAD_PVC_READ_WRITE_MANY] = {
		.doc = "Asks for a claim that many nodes can mount for reading and writing.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  readWriteMany: true",
			NULL,
		},
	},
	[WORKLOAD_PVC_EXISTING_PVC] = {
		.doc = "Whether the claim exists already.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  existingPvc: false",
			NULL,
		},
	},
	[WORKLOAD_PVC_VOLUME_MODE] = {
		.doc = "How the claim is attached to the container.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "Filesystem",
		.words = docs_volume_mode,
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  volumeMode: Filesystem",
			NULL,
		},
	},
};

/* ---- Nfs ---- */

static const struct wd_field_texts fields_nfs[] = {
	[WORKLOAD_NFS_SOURCE_PATH] = {
		.doc = "The directory that the server exports.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "expected: a warning without it",
		.facts = (const struct wd_fact[]){
			{ "Differs from the source document", "the reference requires it, the vendor's CRD does not; its text there is that of targetPath" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  sourcePath: /exports/data",
			NULL,
		},
	},
	[WORKLOAD_NFS_READ_ONLY] = {
		.doc = "Mounts the export read-only.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  readOnly: true",
			NULL,
		},
	},
	[WORKLOAD_NFS_NFS_SERVER] = {
		.doc = "The host name or address of the server.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  nfsServer: nfs.example.com",
			NULL,
		},
	},
	[WORKLOAD_NFS_TARGET_PATH] = {
		.doc = "Where the export is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  targetPath: /data",
			NULL,
		},
	},
};

/* ---- S3 ---- */

static const struct wd_field_texts fields_s3[] = {
	[WORKLOAD_S3_BUCKET] = {
		.doc = "The name of the bucket.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "Bucket (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  bucket: team-bucket",
			NULL,
		},
	},
	[WORKLOAD_S3_PATH] = {
		.doc = "Where the bucket is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "Path (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  path: /bucket",
			NULL,
		},
	},
	[WORKLOAD_S3_URL] = {
		.doc = "The URL of the S3 service; without it Amazon's.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  url: https://s3.example.com",
			NULL,
		},
	},
	[WORKLOAD_S3_ACCESS_KEY] = {
		.doc = "The access key id; with secretName: the key in that secret that holds it.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  key: access-key-id",
			NULL,
		},
	},
	[WORKLOAD_S3_SECRET] = {
		.doc = "The secret access key; with secretName: the key in that secret that holds it.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  secret: secret-access-key",
			NULL,
		},
	},
	[WORKLOAD_S3_SECRET_NAME] = {
		.doc = "A Kubernetes secret that holds both keys.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  secretName: s3-credentials",
			NULL,
		},
	},
	[WORKLOAD_S3_IMAGE] = {
		.doc = "The image of the container that mounts the bucket; for internal use.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  image: s3-sync:v1",
			NULL,
		},
	},
};

/* ---- ConfigMapVolume ---- */

static const struct wd_field_texts fields_config_map_volume[] = {
	[WORKLOAD_CONFIG_MAP_VOLUME_NAME] = {
		.doc = "The name of the ConfigMap.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  name: my-config",
			NULL,
		},
	},
	[WORKLOAD_CONFIG_MAP_VOLUME_MOUNT_PATH] = {
		.doc = "Where it is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  mountPath: /etc/config",
			NULL,
		},
	},
};

/* ---- ExposedUrl ---- */

static const struct wd_field_texts fields_exposed_url[] = {
	[WORKLOAD_EXPOSED_URL_CONTAINER_PORT] = {
		.doc = "The port of the container.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  containerPort: 8080",
			NULL,
		},
	},
	[WORKLOAD_EXPOSED_URL_CUSTOM_URL] = {
		.doc = "Whether url is given here rather than made up by the cluster.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  customUrl: true",
			NULL,
		},
	},
	[WORKLOAD_EXPOSED_URL_URL] = {
		.doc = "The URL.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  customUrl: true",
			"  url: https://my-workload.example.com",
			NULL,
		},
	},
	[WORKLOAD_EXPOSED_URL_AUTHORIZED_USERS] = {
		.doc = "The users who can open the URL.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  authorizedUsers: jane@example.com",
			NULL,
		},
	},
};

/* ---- Port ---- */

static const struct wd_field_texts fields_port[] = {
	[WORKLOAD_PORT_CONTAINER] = {
		.doc = "The port of the container.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  container: 8080",
			NULL,
		},
	},
	[WORKLOAD_PORT_EXTERNAL] = {
		.doc = "The port outside; without it the cluster chooses one.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  external: 30080",
			NULL,
		},
	},
	[WORKLOAD_PORT_SERVICE_TYPE] = {
		.doc = "How the port is exposed.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.words = docs_port_service_type,
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  serviceType: LoadBalancer",
			NULL,
		},
	},
	[WORKLOAD_PORT_PROTOCOL] = {
		.doc = "The protocol spoken on the port.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  protocol: http",
			NULL,
		},
	},
	[WORKLOAD_PORT_AUTO_GENERATE] = {
		.doc = "Lets the cluster choose the external port.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  autoGenerate: true",
			NULL,
		},
	},
};

/* ---- Toleration ---- */

static const struct wd_field_texts fields_toleration[] = {
	[WORKLOAD_TOLERATION_TOLERATION_KEY] = {
		.doc = "The key of the taint.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tolerationKey: nvidia.com/gpu",
			NULL,
		},
	},
	[WORKLOAD_TOLERATION_TOLERATION_VALUE] = {
		.doc = "The value of the taint.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tolerationValue: present",
			NULL,
		},
	},
	[WORKLOAD_TOLERATION_MATCH_OPERATOR] = {
		.doc = "How key and value are compared.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "Equal",
		.words = docs_toleration_operator,
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  operator: Equal",
			NULL,
		},
	},
	[WORKLOAD_TOLERATION_EFFECT] = {
		.doc = "The effect of the taint.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "NoExecute",
		.words = docs_taint_effect,
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  effect: NoExecute",
			NULL,
		},
	},
	[WORKLOAD_TOLERATION_SECONDS] = {
		.doc = "How long a taint of effect NoExecute is tolerated.  Less than 0 counts as 0.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  seconds: 300",
			NULL,
		},
	},
};

/* ---- Volume ---- */

static const struct wd_field_texts fields_volume[] = {
	[WORKLOAD_VOLUME_TARGET_PATH] = {
		.doc = "Where the directory is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  targetPath: /data",
			NULL,
		},
	},
	[WORKLOAD_VOLUME_SOURCE_PATH] = {
		.doc = "The directory on the node or server.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  sourcePath: /mnt/data",
			NULL,
		},
	},
	[WORKLOAD_VOLUME_READ_ONLY] = {
		.doc = "Mounts it read-only.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  readOnly: true",
			NULL,
		},
	},
	[WORKLOAD_VOLUME_NFS_SERVER] = {
		.doc = "The NFS server that holds it; without it the node.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  nfsServer: nfs.example.com",
			NULL,
		},
	},
};

/* ---- EmptyDirVolume ---- */

static const struct wd_field_texts fields_empty_dir_volume[] = {
	[WORKLOAD_EMPTY_DIR_VOLUME_PATH] = {
		.doc = "Where it is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  path: /scratch",
			NULL,
		},
	},
};

/* ---- SecretVolume ---- */

static const struct wd_field_texts fields_secret_volume[] = {
	[WORKLOAD_SECRET_VOLUME_NAME] = {
		.doc = "The name of the Kubernetes secret.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: my-secret",
			NULL,
		},
	},
	[WORKLOAD_SECRET_VOLUME_MOUNT_PATH] = {
		.doc = "Where it is mounted in the container.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "yes",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mountPath: /secrets",
			NULL,
		},
	},
};

/* ---- Spec ---- */

static const struct wd_field_texts fields_spec[] = {
	[WORKLOAD_SPEC_ALLOW_PRIVILEGE_ESCALATION] = {
		.doc = "Lets the container and every process started in it gain more privileges than it began with.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  allowPrivilegeEscalation: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_ARGS] = {
		.doc = "The arguments sent along with the command, as one string.  They take the place of the image's own arguments.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "args (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  arguments: {value: \"--epochs 10\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_CAPABILITIES] = {
		.doc = "Linux capabilities to add to the container: privileges of the superuser that can be granted one by one.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  capabilities:",
			"    items:",
			"      capability-1:",
			"        value:",
			"          capability: IPC_LOCK",
			NULL,
		},
	},
	[WORKLOAD_SPEC_COMMAND] = {
		.doc = "The command that the container starts with, as one string, in place of the image's entry point.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  command: {value: python}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_CREATE_HOME_DIR] = {
		.doc = "Makes a temporary home directory for the user in the container.  What is stored there is lost when the container exits.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  createHomeDir: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_ENVIRONMENT] = {
		.doc = "Environment variables of the container.  A value SECRET:NAME,KEY is taken from a Kubernetes secret.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.mandatory = "no",
		.example = (const char *const[]){
			"  environment: {items: {LOG_LEVEL: {value: debug}}}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_HOST_IPC] = {
		.doc = "Shares the node's inter-process communication namespace with the container.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Also accepted", "hostipc (an old spelling: a warning)" },
			{ "Differs from the source document", "the reference's summary does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  hostIpc: {value: false}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_HOST_NETWORK] = {
		.doc = "Puts the container on the node's own network.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference's summary does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  hostNetwork: {value: false}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_IMAGE] = {
		.doc = "The container image to run.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "unless usage is Template or baseWorkload is set",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  image: {value: \"ubuntu:22.04\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_IMAGE_PULL_POLICY] = {
		.doc = "When the image is pulled as a container starts.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "Always",
		.words = docs_pull_policy,
		.example = (const char *const[]){
			"  imagePullPolicy: {value: Always}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_RUN_AS_UID] = {
		.doc = "The Unix user id that the container runs with.  Used only if runAsUser is true.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 2147483647" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  runAsUid: {value: 1000}",
			"  runAsUser: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_RUN_AS_GID] = {
		.doc = "The Unix group id that the container runs with.  Used only if runAsUser is true.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 2147483647" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  runAsGid: {value: 1000}",
			"  runAsUser: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_SUPPLEMENTAL_GROUPS] = {
		.doc = "Further groups, joined by commas, that the container's user belongs to besides runAsGid.  Quote it, even for one group.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "group ids joined by ',' or ';', without blanks, such as 84257,30133" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  supplementalGroups: {value: \"84257,30133\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_WORKING_DIR] = {
		.doc = "The container's working directory.  Without it the image's own is used.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  workingDir: {value: /workspace}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_RUN_AS_NON_ROOT] = {
		.doc = "Refuses to run the container as root.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  runAsNonRoot: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_SECCOMP_PROFILE_TYPE] = {
		.doc = "The seccomp profile that restricts the container's system calls.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.words = docs_seccomp_profile,
		.example = (const char *const[]){
			"  seccompProfileType: {value: RuntimeDefault}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_EXTENDED_RESOURCES] = {
		.doc = "Devices of third parties to allocate, such as fast network cards, FPGAs or InfiniBand adapters.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  extendedResources:",
			"    items:",
			"      extended-resource-1:",
			"        value:",
			"          name: example.com/fpga",
			"          quantity: \"1\"",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MIG_PROFILE] = {
		.doc = "The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a MIG profile: compute slices and memory, such as 1g.5gb or 3g.40gb" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  migProfile: {value: \"1g.5gb\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NODE_TYPE] = {
		.doc = "The node, or group of nodes, to run on.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  nodeType: {value: dgx}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NODE_POOLS] = {
		.doc = "Node pools in order of preference.  The scheduler takes the next one when the one before has no room.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  nodePools: {value: default}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_ANNOTATIONS] = {
		.doc = "Kubernetes annotations of the workload's pods.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "an annotation key: a name of at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit; before it, a DNS-1123 subdomain and '/' are allowed" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  annotations: {items: {example.com/purpose: {value: benchmark}}}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_LABELS] = {
		.doc = "Kubernetes labels of the workload's pods.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "a label key: a name of at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit; before it, a DNS-1123 subdomain and '/' are allowed" },
			{ "Format", "a label value: empty, or at most 63 letters, digits, '-', '_' and '.', starting and ending with a letter or digit" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  labels: {items: {project: {value: segmentation}}}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TERMINATE_AFTER_PREEMPTION] = {
		.doc = "Ends the workload for good once it has been preempted.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.example = (const char *const[]){
			"  terminateAfterPreemption: {value: false}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_AUTO_DELETION_TIME_AFTER_COMPLETION_SECONDS] = {
		.doc = "Seconds after which a finished workload, completed or failed, is deleted.  0 deletes it at once; without it it is kept.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Distributed, Inference" },
			{ "Range", "0 or more" },
			{ "Also accepted", "ttlAfterFinish (an old spelling: a warning)" },
			{ "Differs from the source document", "the reference lists it for InteractiveWorkload and TrainingWorkload only; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  autoDeletionTimeAfterCompletionSeconds: {value: 86400}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_BACKOFF_LIMIT] = {
		.doc = "How many times a failed workload is tried again before it counts as failed.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.default_value = "6",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  backoffLimit: {value: 6}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_COMPLETIONS] = {
		.doc = "For hyperparameter optimization: the number of pods that must succeed before the workload counts as completed.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  completions: {value: 4}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PARALLELISM] = {
		.doc = "For hyperparameter optimization: the number of pods that may run at the same time.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ "Also accepted", "Parallelism (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  parallelism: {value: 2}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_GIT_SYNC] = {
		.doc = "Git repositories to copy into the container.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gitSync:",
			"    items:",
			"      git-sync-1:",
			"        value:",
			"          repository: https://github.com/kubernetes/kubernetes",
			"          rev: main",
			"          directory: /workspace/code",
			"          secretName: git-credentials",
			"          username: jane",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PVCS] = {
		.doc = "Persistent volume claims to mount into the container.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  pvcs:",
			"    items:",
			"      pvc-1:",
			"        value:",
			"          claimName: team-data",
			"          path: /data",
			"          size: 10G",
			"          storageClass: standard",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NFS] = {
		.doc = "NFS exports to mount into the container.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  nfs:",
			"    items:",
			"      nfs-1:",
			"        value:",
			"          sourcePath: /exports/data",
			"          nfsServer: nfs.example.com",
			"          targetPath: /data",
			NULL,
		},
	},
	[WORKLOAD_SPEC_S3] = {
		.doc = "S3 buckets to mount into the container.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  s3:",
			"    items:",
			"      s3-1:",
			"        value:",
			"          bucket: team-bucket",
			"          path: /bucket",
			"          url: https://s3.example.com",
			"          key: access-key-id",
			"          secret: secret-access-key",
			"          secretName: s3-credentials",
			NULL,
		},
	},
	[WORKLOAD_SPEC_CONFIG_MAP_VOLUMES] = {
		.doc = "Kubernetes ConfigMaps to mount into the container as volumes.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "configMapVolume (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  configMapVolumes:",
			"    items:",
			"      config-map-volume-1:",
			"        value:",
			"          name: my-config",
			"          mountPath: /etc/config",
			NULL,
		},
	},
	[WORKLOAD_SPEC_ACTIVE] = {
		.doc = "Whether the workload runs; false suspends it.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  active: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_CPU] = {
		.doc = "CPU cores to allocate.  The workload gets at least this much, and is not scheduled before that can be guaranteed.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more; thousandths may be written with the suffix m" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  cpu: {value: \"0.5\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_CPU_LIMIT] = {
		.doc = "The most CPU cores that the workload may use.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more; thousandths may be written with the suffix m" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  cpuLimit: {value: \"2\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_DROP_ALL_CAPABILITIES] = {
		.doc = "Takes every Linux capability from the container.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  dropAllCapabilities: {value: false}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_EXPOSED_URLS] = {
		.doc = "URLs under which ports of the container are reachable from outside, for example through an ingress.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  exposedUrls:",
			"    items:",
			"      exposed-url-1:",
			"        value:",
			"          containerPort: 8080",
			NULL,
		},
	},
	[WORKLOAD_SPEC_GPU] = {
		.doc = "The share of a GPU to allocate, from 0 to 1.  For compatibility also a whole number of GPUs; gpuDevices is the field for that.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more; a fraction up to 1, or a whole number" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gpu: {value: \"0.5\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_GPU_DEVICES] = {
		.doc = "The number of whole GPUs to allocate.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gpuDevices: {value: 1}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_GPU_LIMIT] = {
		.doc = "The largest share of a GPU, from 0 to 1, that a workload with a share of one may use.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 1" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gpuLimit: {value: \"1\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_GPU_MEMORY] = {
		.doc = "GPU memory to allocate.  The workload gets this much, and is not scheduled before that can be guaranteed.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gpuMemory: {value: 16G}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_GPU_MEMORY_LIMIT] = {
		.doc = "The most GPU memory that the workload may use; no less than gpuMemory.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gpuMemoryLimit: {value: 20G}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_LARGE_SHM] = {
		.doc = "Mounts a large /dev/shm, a file system held in memory and shared between processes.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  largeShm: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MEMORY] = {
		.doc = "CPU memory to allocate.  The workload gets at least this much, and is not scheduled before that can be guaranteed.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  memory: {value: 4G}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MEMORY_LIMIT] = {
		.doc = "The most CPU memory that the workload may use.  Allocations beyond it fail.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  memoryLimit: {value: 8G}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MOUNT_PROPAGATION] = {
		.doc = "Passes later mounts below the workload's volumes on to it, and shares them with other containers and pods of the node.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mountPropagation: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NAME] = {
		.doc = "The name of the workload.  Give either name or namePrefix.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "a DNS-1123 label: lower-case letters, digits and '-', starting and ending with a letter or digit, at most 63 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: {value: my-workload}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NAME_PREFIX] = {
		.doc = "The beginning of a name that the system completes.  Give either name or namePrefix.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "the beginning of a DNS-1123 label: lower-case letters, digits and '-', starting with a letter or digit, at most 63 characters" },
			{ "Also accepted", "jobNamePrefix (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  namePrefix: {value: my-workload}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_POD_AFFINITY] = {
		.doc = "Whether rules on pod affinity apply.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  podAffinity: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_POD_AFFINITY_SCHEDULING_RULE] = {
		.doc = "How strictly the scheduler follows pod affinity.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.words = docs_scheduling_rule,
		.example = (const char *const[]){
			"  podAffinity: {value: true}",
			"  podAffinitySchedulingRule: {value: hard}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_POD_AFFINITY_TOPOLOGY] = {
		.doc = "The node label that says which nodes count as near to each other.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Distributed" },
			{ "Differs from the source document", "the reference does not list it for DistributedWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  podAffinity: {value: true}",
			"  podAffinityTopology: {value: kubernetes.io/hostname}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PORTS] = {
		.doc = "Ports of the container to expose.  serviceType says how, for ports that do not say so themselves.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  ports:",
			"    items:",
			"      port-1:",
			"        value:",
			"          container: 8080",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PREEMPTIBLE] = {
		.doc = "Lets the workload be scheduled beyond the project's guaranteed quota, at the price that it may be stopped at any time.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  preemptible: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PROCESSES] = {
		.doc = "The number of processes of an MPI job.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Workspace, Training" },
			{ "Range", "1 or more" },
			{ "Differs from the source document", "the reference lists it for DistributedWorkload only; the vendor's CRD accepts it there, beside mpi" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  processes: {value: 4}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_READ_ONLY_ROOT_FILESYSTEM] = {
		.doc = "Mounts the container's root file system read-only.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.default_value = "false",
		.example = (const char *const[]){
			"  readOnlyRootFilesystem: {value: false}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_READINESS_PROBE] = {
		.doc = "The probe that tells whether the container is ready to accept traffic.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_RUN_AS_USER] = {
		.doc = "Runs the container as a certain user that is not root: the one of runAsUid and runAsGid, or the user who submits it where the cluster knows that user's ids.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  runAsUser: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_SERVICE_TYPE] = {
		.doc = "How ports that do not have a service type of their own are exposed.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.words = docs_service_type,
		.example = (const char *const[]){
			"  serviceType: {value: LoadBalancer}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_SLOTS_PER_WORKER] = {
		.doc = "The number of slots on each worker of an MPI job.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Workspace, Training" },
			{ "Range", "1 or more" },
			{ "Differs from the source document", "the reference lists it for DistributedWorkload only; the vendor's CRD accepts it there, beside mpi" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  slotsPerWorker: {value: 1}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_KEEP_STDIN] = {
		.doc = "Keeps the container's standard input open even when nothing is attached to it.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  stdin: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TOLERATIONS] = {
		.doc = "Taints that the workload's pods tolerate: they can then run on nodes that keep other pods away.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.example = (const char *const[]){
			"  tolerations:",
			"    items:",
			"      toleration-1:",
			"        value:",
			"          tolerationKey: nvidia.com/gpu",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TTY] = {
		.doc = "Gives the container a pseudo-terminal.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.example = (const char *const[]){
			"  tty: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_USERNAME] = {
		.doc = "The owner of the workload, for display only: not used to authenticate or to authorize.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.example = (const char *const[]){
			"  username: {value: jane}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_VOLUMES] = {
		.doc = "Directories of the node, or of an NFS server, to mount into the container.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Accepted with a warning", "Inference" },
			{ "Differs from the source document", "the reference does not list it for InferenceWorkload; the vendor's CRD accepts it there" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  volumes:",
			"    items:",
			"      volume-1:",
			"        value:",
			"          targetPath: /data",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MIN_SCALE] = {
		.doc = "The least number of replicas.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.default_value = "1; 0 where metric is concurrency or throughput",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  minScale: {value: 1}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MAX_SCALE] = {
		.doc = "The greatest number of replicas.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.default_value = "1",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  maxScale: {value: 1}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_METRIC] = {
		.doc = "What autoscaling measures.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "concurrency",
		.words = docs_metric,
		.example = (const char *const[]){
			"  metric: {value: concurrency}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TARGET] = {
		.doc = "The value of the metric that autoscaling aims at.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  target: {value: 80}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_USAGE] = {
		.doc = "Whether the manifest is run, or kept as a template for others.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "Submit",
		.words = docs_usage,
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  usage: Submit",
			NULL,
		},
	},
	[WORKLOAD_SPEC_BASE_WORKLOAD] = {
		.doc = "The template that this workload builds on, in the same namespace or in runai.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  baseWorkload: team-template",
			NULL,
		},
	},
	[WORKLOAD_SPEC_JOB_TYPE] = {
		.doc = "The framework of a distributed workload.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.words = docs_job_type,
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  jobType: MPIJob",
			NULL,
		},
	},
	[WORKLOAD_SPEC_WORKERS] = {
		.doc = "The number of workers of a distributed workload.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  workers: {value: 2}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_IMAGE_PULL_SECRETS] = {
		.doc = "The Kubernetes secret with the credentials of the image registry.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  imagePullSecrets: {value: registry-credentials}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_EMPTY_DIR_VOLUMES] = {
		.doc = "Empty directories that live as long as the pod.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  emptyDirVolumes:",
			"    items:",
			"      empty-dir-volume-1:",
			"        value:",
			"          path: /scratch",
			NULL,
		},
	},
	[WORKLOAD_SPEC_SECRET_VOLUMES] = {
		.doc = "Kubernetes secrets to mount into the container as volumes.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  secretVolumes:",
			"    items:",
			"      secret-volume-1:",
			"        value:",
			"          name: my-secret",
			"          mountPath: /secrets",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TERMINATION_GRACE_PERIOD_SECONDS] = {
		.doc = "Seconds between the request to stop and the kill.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  terminationGracePeriodSeconds: {value: 30}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_JUPYTER] = {
		.doc = "Starts a Jupyter notebook in the workspace.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  jupyter: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_INGRESS_URL] = {
		.doc = "The URL under which an ingress serves the workload.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  ingressUrl: {value: \"https://runai.example.com/team-a/my-workload\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NODE_POOL] = {
		.doc = "One node pool; the older form of nodePools.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Deprecated", "use nodePools" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  nodePool: {value: default}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MPI_JOB] = {
		.doc = "Settings passed on to the MPI operator, unchecked.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mpiJob: {}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PY_TORCH_JOB] = {
		.doc = "Settings passed on to the PyTorch operator, unchecked.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  pyTorchJob: {}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_RUN_POLICY] = {
		.doc = "The run policy passed on to the training operator, unchecked.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  runPolicy: {}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MPI] = {
		.doc = "Runs the workload as an MPI job.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mpi: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_PREEMPTION_LIMIT] = {
		.doc = "How many times the workload can be preempted before it ends.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more" },
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  preemptionLimit: {value: 3}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_USER_ID] = {
		.doc = "The id of the user who submits the workload.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  userId: {value: \"1000\"}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NOTEBOOK_TOKEN] = {
		.doc = "The token with which users log in to the notebook.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  notebookToken: {value: token}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TENSORBOARD] = {
		.doc = "Starts TensorBoard in the workspace.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tensorboard: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_TENSORBOARD_LOGDIR] = {
		.doc = "The directory from which TensorBoard reads its logs.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tensorboardLogdir: {value: /logs}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NO_MASTER] = {
		.doc = "Runs a distributed workload without a master.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  noMaster: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_NON_PREEMPTIBLE] = {
		.doc = "Keeps a distributed workload from being preempted.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  nonPreemptible: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_AUTOSCALER_CLASS] = {
		.doc = "The class of the autoscaler.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  class: {value: kpa.autoscaling.knative.dev}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_IS_PRIVATE_SERVICE_URL] = {
		.doc = "Makes the service reachable inside the cluster only.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  isPrivateServiceUrl: {value: true}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_METRIC_NAME] = {
		.doc = "The name of a custom metric.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  metricName: {value: queue_length}",
			NULL,
		},
	},
	[WORKLOAD_SPEC_MPS] = {
		.doc = "Uses NVIDIA's Multi-Process Service.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mps: {value: true}",
			NULL,
		},
	},
};

/* ---- Workload ---- */

static const struct wd_field_texts fields_workload[] = {
	[WORKLOAD_API_VERSION] = {
		.doc = "The version of the API that the manifest is written against.",
		.type = "API version",
		.type_doc = "one of the versions of the API",
		.mandatory = "yes",
		.words = docs_api_version,
		.example = (const char *const[]){
			"  apiVersion: run.ai/v2alpha1",
			NULL,
		},
	},
	[WORKLOAD_KIND] = {
		.doc = "The kind of workload.",
		.type = "Kind",
		.type_doc = "one of the kinds of document",
		.mandatory = "yes",
		.words = docs_kind,
		.example = (const char *const[]){
			"  kind: InteractiveWorkload",
			NULL,
		},
	},
	[WORKLOAD_METADATA] = {
		.doc = "Kubernetes object metadata.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  metadata:",
			"    name: my-workload",
			"    namespace: runai-team-a",
			"    labels: {team: vision}",
			"    annotations: {example.com/owner: jane}",
			"    generateName: my-workload-",
			NULL,
		},
	},
	[WORKLOAD_SPEC] = {
		.doc = "What to run.  On a distributed workload: what each worker runs.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.mandatory = "yes",
		.example = (const char *const[]){
			"  spec:",
			"    arguments: {value: \"--epochs 10\"}",
			"    command: {value: python}",
			"    environment: {items: {LOG_LEVEL: {value: debug}}}",
			"    image: {value: \"ubuntu:22.04\"}",
			"    supplementalGroups: {value: \"84257,30133\"}",
			"    workingDir: {value: /workspace}",
			"    migProfile: {value: \"1g.5gb\"}",
			"    nodeType: {value: dgx}",
			"    nodePools: {value: default}",
			"    annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"    labels: {items: {project: {value: segmentation}}}",
			"    autoDeletionTimeAfterCompletionSeconds: {value: 86400}",
			"    cpu: {value: \"0.5\"}",
			"    cpuLimit: {value: \"2\"}",
			"    gpu: {value: \"0.5\"}",
			"    gpuDevices: {value: 1}",
			"    gpuLimit: {value: \"1\"}",
			"    gpuMemory: {value: 16G}",
			"    gpuMemoryLimit: {value: 20G}",
			"    memory: {value: 4G}",
			"    memoryLimit: {value: 8G}",
			"    name: {value: my-workload}",
			"    readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			"    username: {value: jane}",
			NULL,
		},
	},
	[WORKLOAD_MASTER_SPEC] = {
		.doc = "What the master of a distributed workload runs, where it differs from the workers.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.mandatory = "no",
		.facts = (const struct wd_fact[]){
			{ "Observed", "accepted in practice, though the format's own reference lacks it" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  masterSpec:",
			"    arguments: {value: \"--epochs 10\"}",
			"    command: {value: python}",
			"    environment: {items: {LOG_LEVEL: {value: debug}}}",
			"    image: {value: \"ubuntu:22.04\"}",
			"    supplementalGroups: {value: \"84257,30133\"}",
			"    workingDir: {value: /workspace}",
			"    migProfile: {value: \"1g.5gb\"}",
			"    nodeType: {value: dgx}",
			"    nodePools: {value: default}",
			"    annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"    labels: {items: {project: {value: segmentation}}}",
			"    cpu: {value: \"0.5\"}",
			"    cpuLimit: {value: \"2\"}",
			"    gpu: {value: \"0.5\"}",
			"    gpuDevices: {value: 1}",
			"    gpuLimit: {value: \"1\"}",
			"    gpuMemory: {value: 16G}",
			"    gpuMemoryLimit: {value: 20G}",
			"    memory: {value: 4G}",
			"    memoryLimit: {value: 8G}",
			"    name: {value: my-workload}",
			"    processes: {value: 4}",
			"    readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			"    slotsPerWorker: {value: 1}",
			"    username: {value: jane}",
			NULL,
		},
	},
	[WORKLOAD_STATUS] = {
		.doc = "The state that the controller last wrote.  Passes unchecked.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.mandatory = "no",
		.example = (const char *const[]){
			"  status: {}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &workload_metadata_structure,
		.fields = fields_metadata,
		.rules = (const char *const[]){
			"name is required unless generateName is set: Kubernetes needs a name, or a prefix from which to make one.",
		},
	},
	{
		.structure = &workload_capability_structure,
		.fields = fields_capability,
	},
	{
		.structure = &workload_extended_resource_structure,
		.fields = fields_extended_resource,
	},
	{
		.structure = &workload_git_sync_structure,
		.fields = fields_git_sync,
	},
	{
		.structure = &workload_pvc_structure,
		.fields = fields_pvc,
		.rules = (const char *const[]){
			"size is required unless existingPvc is true: a new claim needs a size.",
			"size has no effect where existingPvc is true: an existing claim has a size already.",
			"storageClass has no effect where existingPvc is true: an existing claim has a storage class already.",
			"readWriteOnce defaults to false where readOnlyMany is true: another access mode is requested.",
			"readWriteOnce defaults to false where readWriteMany is true: another access mode is requested.",
		},
	},
	{
		.structure = &workload_nfs_structure,
		.fields = fields_nfs,
	},
	{
		.structure = &workload_s3_structure,
		.fields = fields_s3,
	},
	{
		.structure = &workload_config_map_volume_structure,
		.fields = fields_config_map_volume,
	},
	{
		.structure = &workload_exposed_url_structure,
		.fields = fields_exposed_url,
		.rules = (const char *const[]){
			"url has no effect unless customUrl is true: the URL is used only if customUrl is true.",
		},
	},
	{
		.structure = &workload_port_structure,
		.fields = fields_port,
	},
	{
		.structure = &workload_toleration_structure,
		.fields = fields_toleration,
		.rules = (const char *const[]){
			"seconds has no effect where effect is NoSchedule or PreferNoSchedule: only a toleration of the effect NoExecute can end after a time.",
			"tolerationValue has no effect where operator is Exists: with Exists, the value of the taint is not compared.",
		},
	},
	{
		.structure = &workload_volume_structure,
		.fields = fields_volume,
	},
	{
		.structure = &workload_empty_dir_volume_structure,
		.fields = fields_empty_dir_volume,
	},
	{
		.structure = &workload_secret_volume_structure,
		.fields = fields_secret_volume,
	},
	{
		.structure = &workload_spec_structure,
		.fields = fields_spec,
		.rules = (const char *const[]){
			"At most one of name and namePrefix: a workload is named either in full or by a prefix.",
			"One of name and namePrefix is expected, with a warning otherwise: the cluster will generate a name.",
			"image is required unless usage is Template or baseWorkload is set: only a template, or the workload's base, can leave the image open.",
			"baseWorkload must not be set where usage is Template: only a workload that is submitted can have a base.",
			"podAffinitySchedulingRule may be set only where podAffinity is true: the rule applies only with pod affinity.",
			"podAffinityTopology may be set only where podAffinity is true: the topology applies only with pod affinity.",
			"runAsUid has no effect unless runAsUser is true: the user id is used only if runAsUser is true.",
			"runAsGid has no effect unless runAsUser is true: the group id is used only if runAsUser is true.",
			"gpuMemory must not be set where gpuDevices is above 1: GPU memory can be requested of one device only.",
			"migProfile must not be set where gpuDevices is above 1: a MIG profile can be requested of one device only.",
			"gpu must not be set where gpuDevices is above 1 and gpu is not 1: of several devices, only whole ones can be requested.",
			"processes has no effect where jobType is PyTorchJob, TFJob or XGBoostJob: it is for MPI jobs only.",
			"slotsPerWorker has no effect where jobType is PyTorchJob, TFJob or XGBoostJob: it is for MPI jobs only.",
			"cpu must not be above cpuLimit: Kubernetes refuses a limit below its request.",
			"memory must not be above memoryLimit: Kubernetes refuses a limit below its request.",
			"gpu must not be above gpuLimit: the limit must not be below the allocated share.",
			"gpuMemory must not be above gpuMemoryLimit: the limit must not be below the allocated memory.",
			"minScale must not be above maxScale: the maximum must not be below the minimum.",
			"parallelism must not be above completions: no more pods can run at once than are to complete.",
			"minScale defaults to 0 where metric is concurrency or throughput: a workload scaled by its requests can scale to zero.",
		},
	},
	{
		.structure = &workload_structure,
		.fields = fields_workload,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "An interactive session in which a researcher works, such as a notebook or a shell.",
		.start = (const char *const[]){
			"# The version of the API that the manifest is written against.",
			"apiVersion: run.ai/v2alpha1",
			"# The kind of workload.",
			"kind: InteractiveWorkload",
			"# Kubernetes object metadata.",
			"metadata:",
			"  # The name of the Kubernetes object. It has no functional significance: the",
			"  # workload's own name is spec.name.",
			"  name: my-workload",
			"  # The namespace of the project, usually runai-PROJECT.",
			"  #namespace: runai-team-a",
			"  # Kubernetes labels of the object itself.",
			"  #labels: {team: vision}",
			"  # Kubernetes annotations of the object itself.",
			"  #annotations: {example.com/owner: jane}",
			"  # The beginning of a name that Kubernetes completes. Without it, name is",
			"  # required.",
			"  #generateName: my-workload-",
			"# What to run. On a distributed workload: what each worker runs.",
			"spec:",
			"  # The arguments sent along with the command, as one string. They take the",
			"  # place of the image's own arguments.",
			"  #arguments: {value: \"--epochs 10\"}",
			"  # The command that the container starts with, as one string, in place of the",
			"  # image's entry point.",
			"  #command: {value: python}",
			"  # Environment variables of the container. A value SECRET:NAME,KEY is taken",
			"  # from a Kubernetes secret.",
			"  #environment: {items: {LOG_LEVEL: {value: debug}}}",
			"  # The container image to run.",
			"  image: {value: \"ubuntu:22.04\"}",
			"  # Further groups, joined by commas, that the container's user belongs to",
			"  # besides runAsGid. Quote it, even for one group.",
			"  #supplementalGroups: {value: \"84257,30133\"}",
			"  # The container's working directory. Without it the image's own is used.",
			"  #workingDir: {value: /workspace}",
			"  # The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
			"  #migProfile: {value: \"1g.5gb\"}",
			"  # The node, or group of nodes, to run on.",
			"  #nodeType: {value: dgx}",
			"  # Node pools in order of preference. The scheduler takes the next one when",
			"  # the one before has no room.",
			"  #nodePools: {value: default}",
			"  # Kubernetes annotations of the workload's pods.",
			"  #annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"  # Kubernetes labels of the workload's pods.",
			"  #labels: {items: {project: {value: segmentation}}}",
			"  # Seconds after which a finished workload, completed or failed, is deleted. 0",
			"  # deletes it at once; without it it is kept.",
			"  #autoDeletionTimeAfterCompletionSeconds: {value: 86400}",
			"  # CPU cores to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #cpu: {value: \"0.5\"}",
			"  # The most CPU cores that the workload may use.",
			"  #cpuLimit: {value: \"2\"}",
			"  # The share of a GPU to allocate, from 0 to 1. For compatibility also a whole",
			"  # number of GPUs; gpuDevices is the field for that.",
			"  #gpu: {value: \"0.5\"}",
			"  # The number of whole GPUs to allocate.",
			"  #gpuDevices: {value: 1}",
			"  # The largest share of a GPU, from 0 to 1, that a workload with a share of",
			"  # one may use.",
			"  #gpuLimit: {value: \"1\"}",
			"  # GPU memory to allocate. The workload gets this much, and is not scheduled",
			"  # before that can be guaranteed.",
			"  #gpuMemory: {value: 16G}",
			"  # The most GPU memory that the workload may use; no less than gpuMemory.",
			"  #gpuMemoryLimit: {value: 20G}",
			"  # CPU memory to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #memory: {value: 4G}",
			"  # The most CPU memory that the workload may use. Allocations beyond it fail.",
			"  #memoryLimit: {value: 8G}",
			"  # The name of the workload. Give either name or namePrefix.",
			"  name: {value: my-workload}",
			"  # The probe that tells whether the container is ready to accept traffic.",
			"  #readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			"  # The owner of the workload, for display only: not used to authenticate or to",
			"  # authorize.",
			"  #username: {value: jane}",
			NULL,
		},
	},
	{
		.doc = "A batch job on one node that runs to completion.",
		.start = (const char *const[]){
			"# The version of the API that the manifest is written against.",
			"apiVersion: run.ai/v2alpha1",
			"# The kind of workload.",
			"kind: TrainingWorkload",
			"# Kubernetes object metadata.",
			"metadata:",
			"  # The name of the Kubernetes object. It has no functional significance: the",
			"  # workload's own name is spec.name.",
			"  name: my-workload",
			"  # The namespace of the project, usually runai-PROJECT.",
			"  #namespace: runai-team-a",
			"  # Kubernetes labels of the object itself.",
			"  #labels: {team: vision}",
			"  # Kubernetes annotations of the object itself.",
			"  #annotations: {example.com/owner: jane}",
			"  # The beginning of a name that Kubernetes completes. Without it, name is",
			"  # required.",
			"  #generateName: my-workload-",
			"# What to run. On a distributed workload: what each worker runs.",
			"spec:",
			"  # The arguments sent along with the command, as one string. They take the",
			"  # place of the image's own arguments.",
			"  #arguments: {value: \"--epochs 10\"}",
			"  # The command that the container starts with, as one string, in place of the",
			"  # image's entry point.",
			"  #command: {value: python}",
			"  # Environment variables of the container. A value SECRET:NAME,KEY is taken",
			"  # from a Kubernetes secret.",
			"  #environment: {items: {LOG_LEVEL: {value: debug}}}",
			"  # The container image to run.",
			"  image: {value: \"ubuntu:22.04\"}",
			"  # Further groups, joined by commas, that the container's user belongs to",
			"  # besides runAsGid. Quote it, even for one group.",
			"  #supplementalGroups: {value: \"84257,30133\"}",
			"  # The container's working directory. Without it the image's own is used.",
			"  #workingDir: {value: /workspace}",
			"  # The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
			"  #migProfile: {value: \"1g.5gb\"}",
			"  # The node, or group of nodes, to run on.",
			"  #nodeType: {value: dgx}",
			"  # Node pools in order of preference. The scheduler takes the next one when",
			"  # the one before has no room.",
			"  #nodePools: {value: default}",
			"  # Kubernetes annotations of the workload's pods.",
			"  #annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"  # Kubernetes labels of the workload's pods.",
			"  #labels: {items: {project: {value: segmentation}}}",
			"  # Seconds after which a finished workload, completed or failed, is deleted. 0",
			"  # deletes it at once; without it it is kept.",
			"  #autoDeletionTimeAfterCompletionSeconds: {value: 86400}",
			"  # For hyperparameter optimization: the number of pods that must succeed",
			"  # before the workload counts as completed.",
			"  #completions: {value: 4}",
			"  # For hyperparameter optimization: the number of pods that may run at the",
			"  # same time.",
			"  #parallelism: {value: 2}",
			"  # CPU cores to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #cpu: {value: \"0.5\"}",
			"  # The most CPU cores that the workload may use.",
			"  #cpuLimit: {value: \"2\"}",
			"  # The share of a GPU to allocate, from 0 to 1. For compatibility also a whole",
			"  # number of GPUs; gpuDevices is the field for that.",
			"  #gpu: {value: \"0.5\"}",
			"  # The number of whole GPUs to allocate.",
			"  #gpuDevices: {value: 1}",
			"  # The largest share of a GPU, from 0 to 1, that a workload with a share of",
			"  # one may use.",
			"  #gpuLimit: {value: \"1\"}",
			"  # GPU memory to allocate. The workload gets this much, and is not scheduled",
			"  # before that can be guaranteed.",
			"  #gpuMemory: {value: 16G}",
			"  # The most GPU memory that the workload may use; no less than gpuMemory.",
			"  #gpuMemoryLimit: {value: 20G}",
			"  # CPU memory to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #memory: {value: 4G}",
			"  # The most CPU memory that the workload may use. Allocations beyond it fail.",
			"  #memoryLimit: {value: 8G}",
			"  # The name of the workload. Give either name or namePrefix.",
			"  name: {value: my-workload}",
			"  # The probe that tells whether the container is ready to accept traffic.",
			"  #readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			"  # The owner of the workload, for display only: not used to authenticate or to",
			"  # authorize.",
			"  #username: {value: jane}",
			NULL,
		},
	},
	{
		.doc = "A training job over several worker pods, with an optional master.",
		.start = (const char *const[]){
			"# The version of the API that the manifest is written against.",
			"apiVersion: run.ai/v2alpha1",
			"# The kind of workload.",
			"kind: DistributedWorkload",
			"# Kubernetes object metadata.",
			"metadata:",
			"  # The name of the Kubernetes object. It has no functional significance: the",
			"  # workload's own name is spec.name.",
			"  name: my-workload",
			"  # The namespace of the project, usually runai-PROJECT.",
			"  #namespace: runai-team-a",
			"  # Kubernetes labels of the object itself.",
			"  #labels: {team: vision}",
			"  # Kubernetes annotations of the object itself.",
			"  #annotations: {example.com/owner: jane}",
			"  # The beginning of a name that Kubernetes completes. Without it, name is",
			"  # required.",
			"  #generateName: my-workload-",
			"# What to run. On a distributed workload: what each worker runs.",
			"spec:",
			"  # The arguments sent along with the command, as one string. They take the",
			"  # place of the image's own arguments.",
			"  #arguments: {value: \"--epochs 10\"}",
			"  # The command that the container starts with, as one string, in place of the",
			"  # image's entry point.",
			"  #command: {value: python}",
			"  # Environment variables of the container. A value SECRET:NAME,KEY is taken",
			"  # from a Kubernetes secret.",
			"  #environment: {items: {LOG_LEVEL: {value: debug}}}",
			"  # The container image to run.",
			"  image: {value: \"ubuntu:22.04\"}",
			"  # Further groups, joined by commas, that the container's user belongs to",
			"  # besides runAsGid. Quote it, even for one group.",
			"  #supplementalGroups: {value: \"84257,30133\"}",
			"  # The container's working directory. Without it the image's own is used.",
			"  #workingDir: {value: /workspace}",
			"  # The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
			"  #migProfile: {value: \"1g.5gb\"}",
			"  # The node, or group of nodes, to run on.",
			"  #nodeType: {value: dgx}",
			"  # Node pools in order of preference. The scheduler takes the next one when",
			"  # the one before has no room.",
			"  #nodePools: {value: default}",
			"  # Kubernetes annotations of the workload's pods.",
			"  #annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"  # Kubernetes labels of the workload's pods.",
			"  #labels: {items: {project: {value: segmentation}}}",
			"  # CPU cores to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #cpu: {value: \"0.5\"}",
			"  # The most CPU cores that the workload may use.",
			"  #cpuLimit: {value: \"2\"}",
			"  # The share of a GPU to allocate, from 0 to 1. For compatibility also a whole",
			"  # number of GPUs; gpuDevices is the field for that.",
			"  #gpu: {value: \"0.5\"}",
			"  # The number of whole GPUs to allocate.",
			"  #gpuDevices: {value: 1}",
			"  # The largest share of a GPU, from 0 to 1, that a workload with a share of",
			"  # one may use.",
			"  #gpuLimit: {value: \"1\"}",
			"  # GPU memory to allocate. The workload gets this much, and is not scheduled",
			"  # before that can be guaranteed.",
			"  #gpuMemory: {value: 16G}",
			"  # The most GPU memory that the workload may use; no less than gpuMemory.",
			"  #gpuMemoryLimit: {value: 20G}",
			"  # CPU memory to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #memory: {value: 4G}",
			"  # The most CPU memory that the workload may use. Allocations beyond it fail.",
			"  #memoryLimit: {value: 8G}",
			"  # The name of the workload. Give either name or namePrefix.",
			"  name: {value: my-workload}",
			"  # The number of processes of an MPI job.",
			"  #processes: {value: 4}",
			"  # The probe that tells whether the container is ready to accept traffic.",
			"  #readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			"  # The number of slots on each worker of an MPI job.",
			"  #slotsPerWorker: {value: 1}",
			"  # The owner of the workload, for display only: not used to authenticate or to",
			"  # authorize.",
			"  #username: {value: jane}",
			NULL,
		},
	},
	{
		.doc = "A served model that scales with its load.",
		.start = (const char *const[]){
			"# The version of the API that the manifest is written against.",
			"apiVersion: run.ai/v2alpha1",
			"# The kind of workload.",
			"kind: InferenceWorkload",
			"# Kubernetes object metadata.",
			"metadata:",
			"  # The name of the Kubernetes object. It has no functional significance: the",
			"  # workload's own name is spec.name.",
			"  name: my-workload",
			"  # The namespace of the project, usually runai-PROJECT.",
			"  #namespace: runai-team-a",
			"  # Kubernetes labels of the object itself.",
			"  #labels: {team: vision}",
			"  # Kubernetes annotations of the object itself.",
			"  #annotations: {example.com/owner: jane}",
			"  # The beginning of a name that Kubernetes completes. Without it, name is",
			"  # required.",
			"  #generateName: my-workload-",
			"# What to run. On a distributed workload: what each worker runs.",
			"spec:",
			"  # The arguments sent along with the command, as one string. They take the",
			"  # place of the image's own arguments.",
			"  #arguments: {value: \"--epochs 10\"}",
			"  # The command that the container starts with, as one string, in place of the",
			"  # image's entry point.",
			"  #command: {value: python}",
			"  # Environment variables of the container. A value SECRET:NAME,KEY is taken",
			"  # from a Kubernetes secret.",
			"  #environment: {items: {LOG_LEVEL: {value: debug}}}",
			"  # The container image to run.",
			"  image: {value: \"ubuntu:22.04\"}",
			"  # Further groups, joined by commas, that the container's user belongs to",
			"  # besides runAsGid. Quote it, even for one group.",
			"  #supplementalGroups: {value: \"84257,30133\"}",
			"  # The container's working directory. Without it the image's own is used.",
			"  #workingDir: {value: /workspace}",
			"  # The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
			"  #migProfile: {value: \"1g.5gb\"}",
			"  # The node, or group of nodes, to run on.",
			"  #nodeType: {value: dgx}",
			"  # Node pools in order of preference. The scheduler takes the next one when",
			"  # the one before has no room.",
			"  #nodePools: {value: default}",
			"  # Kubernetes annotations of the workload's pods.",
			"  #annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"  # Kubernetes labels of the workload's pods.",
			"  #labels: {items: {project: {value: segmentation}}}",
			"  # CPU cores to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #cpu: {value: \"0.5\"}",
			"  # The most CPU cores that the workload may use.",
			"  #cpuLimit: {value: \"2\"}",
			"  # The share of a GPU to allocate, from 0 to 1. For compatibility also a whole",
			"  # number of GPUs; gpuDevices is the field for that.",
			"  #gpu: {value: \"0.5\"}",
			"  # The number of whole GPUs to allocate.",
			"  #gpuDevices: {value: 1}",
			"  # The largest share of a GPU, from 0 to 1, that a workload with a share of",
			"  # one may use.",
			"  #gpuLimit: {value: \"1\"}",
			"  # GPU memory to allocate. The workload gets this much, and is not scheduled",
			"  # before that can be guaranteed.",
			"  #gpuMemory: {value: 16G}",
			"  # The most GPU memory that the workload may use; no less than gpuMemory.",
			"  #gpuMemoryLimit: {value: 20G}",
			"  # CPU memory to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #memory: {value: 4G}",
			"  # The most CPU memory that the workload may use. Allocations beyond it fail.",
			"  #memoryLimit: {value: 8G}",
			"  # The name of the workload. Give either name or namePrefix.",
			"  name: {value: my-workload}",
			"  # The probe that tells whether the container is ready to accept traffic.",
			"  #readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			"  # The owner of the workload, for display only: not used to authenticate or to",
			"  # authorize.",
			"  #username: {value: jane}",
			"  # The value of the metric that autoscaling aims at.",
			"  #target: {value: 80}",
			NULL,
		},
	},
	{
		.doc = "The legacy job of the Run:ai command line and API.",
		.start = (const char *const[]){
			"# The version of the API that the manifest is written against.",
			"apiVersion: run.ai/v2alpha1",
			"# The kind of workload.",
			"kind: RunaiJob",
			"# Kubernetes object metadata.",
			"metadata:",
			"  # The name of the Kubernetes object. It has no functional significance: the",
			"  # workload's own name is spec.name.",
			"  name: my-workload",
			"  # The namespace of the project, usually runai-PROJECT.",
			"  #namespace: runai-team-a",
			"  # Kubernetes labels of the object itself.",
			"  #labels: {team: vision}",
			"  # Kubernetes annotations of the object itself.",
			"  #annotations: {example.com/owner: jane}",
			"  # The beginning of a name that Kubernetes completes. Without it, name is",
			"  # required.",
			"  #generateName: my-workload-",
			"# What to run. On a distributed workload: what each worker runs.",
			"spec:",
			"  # The arguments sent along with the command, as one string. They take the",
			"  # place of the image's own arguments.",
			"  #arguments: {value: \"--epochs 10\"}",
			"  # The command that the container starts with, as one string, in place of the",
			"  # image's entry point.",
			"  #command: {value: python}",
			"  # Environment variables of the container. A value SECRET:NAME,KEY is taken",
			"  # from a Kubernetes secret.",
			"  #environment: {items: {LOG_LEVEL: {value: debug}}}",
			"  # The container image to run.",
			"  image: {value: \"ubuntu:22.04\"}",
			"  # The Unix user id that the container runs with. Used only if runAsUser is",
			"  # true.",
			"  #runAsUid: {value: 1000}",
			"  # The Unix group id that the container runs with. Used only if runAsUser is",
			"  # true.",
			"  #runAsGid: {value: 1000}",
			"  # Further groups, joined by commas, that the container's user belongs to",
			"  # besides runAsGid. Quote it, even for one group.",
			"  #supplementalGroups: {value: \"84257,30133\"}",
			"  # The container's working directory. Without it the image's own is used.",
			"  #workingDir: {value: /workspace}",
			"  # The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
			"  #migProfile: {value: \"1g.5gb\"}",
			"  # The node, or group of nodes, to run on.",
			"  #nodeType: {value: dgx}",
			"  # Node pools in order of preference. The scheduler takes the next one when",
			"  # the one before has no room.",
			"  #nodePools: {value: default}",
			"  # Kubernetes annotations of the workload's pods.",
			"  #annotations: {items: {example.com/purpose: {value: benchmark}}}",
			"  # Kubernetes labels of the workload's pods.",
			"  #labels: {items: {project: {value: segmentation}}}",
			"  # For hyperparameter optimization: the number of pods that must succeed",
			"  # before the workload counts as completed.",
			"  #completions: {value: 4}",
			"  # For hyperparameter optimization: the number of pods that may run at the",
			"  # same time.",
			"  #parallelism: {value: 2}",
			"  # CPU cores to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #cpu: {value: \"0.5\"}",
			"  # The most CPU cores that the workload may use.",
			"  #cpuLimit: {value: \"2\"}",
			"  # The share of a GPU to allocate, from 0 to 1. For compatibility also a whole",
			"  # number of GPUs; gpuDevices is the field for that.",
			"  #gpu: {value: \"0.5\"}",
			"  # The number of whole GPUs to allocate.",
			"  #gpuDevices: {value: 1}",
			"  # The largest share of a GPU, from 0 to 1, that a workload with a share of",
			"  # one may use.",
			"  #gpuLimit: {value: \"1\"}",
			"  # GPU memory to allocate. The workload gets this much, and is not scheduled",
			"  # before that can be guaranteed.",
			"  #gpuMemory: {value: 16G}",
			"  # The most GPU memory that the workload may use; no less than gpuMemory.",
			"  #gpuMemoryLimit: {value: 20G}",
			"  # CPU memory to allocate. The workload gets at least this much, and is not",
			"  # scheduled before that can be guaranteed.",
			"  #memory: {value: 4G}",
			"  # The most CPU memory that the workload may use. Allocations beyond it fail.",
			"  #memoryLimit: {value: 8G}",
			"  # The name of the workload. Give either name or namePrefix.",
			"  name: {value: my-workload}",
			"  # The probe that tells whether the container is ready to accept traffic.",
			"  #readinessProbe: {value: \"curl -f http://localhost:8080/ready\"}",
			NULL,
		},
	},
};

const struct wd_texts workload_texts = {
	.schema = &workload_schema,
	.doc = "Run:ai workload manifest",
	.structures = structures,
	.kinds = kinds,
};
