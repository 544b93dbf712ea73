/*
 * workload_schema.c - Run:ai workload manifest: the tables that the runtime works from.
 *
 * Generated from schema.def (hash 32797f4b7ae2dad9) by `python3 -m generator --schema schema.def`.  Do not edit.
 */

#include "workload_schema.h"

#include "workload_cyaml.h"
#include "workload_types.h"

/* ---- kinds and API versions ---- */

static const struct wd_kind kinds[] = {
	{ .letter = "W", .name = "Workspace", .wire = "InteractiveWorkload", .doc = "An interactive session in which a researcher works, such as a notebook or a shell." },
	{ .letter = "T", .name = "Training", .wire = "TrainingWorkload", .doc = "A batch job on one node that runs to completion." },
	{ .letter = "D", .name = "Distributed", .wire = "DistributedWorkload", .doc = "A training job over several worker pods, with an optional master." },
	{ .letter = "I", .name = "Inference", .wire = "InferenceWorkload", .doc = "A served model that scales with its load." },
	{ .letter = "J", .name = "Job", .wire = "RunaiJob", .doc = "The legacy job of the Run:ai command line and API." },
};

static const struct wd_version versions[] = {
	{
		.wire = "run.ai/v2alpha1",
		.doc = "The version to write.",
		.kinds = 0x1f, /* WTDIJ */
		.status = WD_VERSION_CURRENT,
	},
	{
		.wire = "run.ai/v1alpha1",
		.doc = "The first version of the same form; still read.",
		.kinds = 0x1f, /* WTDIJ */
		.status = WD_VERSION_DEPRECATED,
	},
	{
		.wire = "run.ai/v1",
		.doc = "A Kubernetes pod template, not a workload manifest: not checked here.",
		.kinds = 0x10, /* ____J */
		.status = WD_VERSION_SKIPPED,
	},
};

/* ---- enumerations ---- */

static const char *const docs_kind[] = {
	"An interactive session in which a researcher works, such as a notebook or a shell.",
	"A batch job on one node that runs to completion.",
	"A training job over several worker pods, with an optional master.",
	"A served model that scales with its load.",
	"The legacy job of the Run:ai command line and API.",
};

const struct wd_enum workload_kind_names = {
	.name = "Kind",
	.doc = "The kinds of document.",
	.values = workload_words_kind,
	.docs = docs_kind,
	.count = 5,
};

static const char *const docs_api_version[] = {
	"The version to write.",
	"The first version of the same form; still read.",
	"A Kubernetes pod template, not a workload manifest: not checked here.",
};

const struct wd_enum workload_api_version_names = {
	.name = "ApiVersion",
	.doc = "The versions of the API.",
	.values = workload_words_api_version,
	.docs = docs_api_version,
	.count = 3,
};

static const char *const docs_usage[] = {
	"Run it as a workload.",
	"Keep it as a base for other workloads.",
};

const struct wd_enum workload_usage_names = {
	.name = "Usage",
	.doc = "What a manifest is for.",
	.values = workload_words_usage,
	.docs = docs_usage,
	.count = 2,
};

static const char *const docs_pull_policy[] = {
	"Each time the container starts.",
	"Only when the node does not hold it.",
	"Not at all: the node must hold it.",
};

const struct wd_enum workload_pull_policy_names = {
	.name = "PullPolicy",
	.doc = "When the image is pulled.",
	.values = workload_words_pull_policy,
	.docs = docs_pull_policy,
	.count = 3,
};

static const char *const docs_seccomp_profile[] = {
	"The profile that the container runtime ships.",
	"No profile.",
};

const struct wd_enum workload_seccomp_profile_names = {
	.name = "SeccompProfile",
	.doc = "The seccomp profile of a container.",
	.values = workload_words_seccomp_profile,
	.docs = docs_seccomp_profile,
	.count = 2,
};

static const char *const docs_service_type[] = {
	"Through a load balancer outside the cluster.",
	"On a port of every node.",
	"Inside the cluster only.",
};

const struct wd_enum workload_service_type_names = {
	.name = "ServiceType",
	.doc = "How ports are exposed unless a port says otherwise.",
	.values = workload_words_service_type,
	.docs = docs_service_type,
	.count = 3,
};

static const char *const docs_port_service_type[] = {
	"Through a load balancer outside the cluster.",
	"On a port of every node.",
	"Inside the cluster only.",
	"As the port on which an inference workload answers requests.",
};

const struct wd_enum workload_port_service_type_names = {
	.name = "PortServiceType",
	.doc = "How one port is exposed.",
	.values = workload_words_port_service_type,
	.docs = docs_port_service_type,
	.count = 4,
};

static const char *const docs_scheduling_rule[] = {
	"Required: the pod waits until the rule can be met.",
	"Preferred: the rule yields when it cannot be met.",
};

const struct wd_enum workload_scheduling_rule_names = {
	.name = "SchedulingRule",
	.doc = "How strictly pod affinity binds the scheduler.",
	.values = workload_words_scheduling_rule,
	.docs = docs_scheduling_rule,
	.count = 2,
};

static const char *const docs_metric[] = {
	"Requests answered per second.",
	"Requests in progress at once.",
	"Time to an answer.",
	"Load of the CPU.",
	"Load of the GPU.",
	"A metric that the cluster defines.",
};

const struct wd_enum workload_metric_names = {
	.name = "Metric",
	.doc = "What autoscaling measures.",
	.values = workload_words_metric,
	.docs = docs_metric,
	.count = 6,
};

static const char *const docs_toleration_operator[] = {
	"Key and value are the same.",
	"The key is there, whatever its value.",
};

const struct wd_enum workload_toleration_operator_names = {
	.name = "TolerationOperator",
	.doc = "How a toleration matches a taint.",
	.values = workload_words_toleration_operator,
	.docs = docs_toleration_operator,
	.count = 2,
};

static const char *const docs_taint_effect[] = {
	"They are not scheduled.",
	"They are scheduled only when nothing else is free.",
	"They are also evicted.",
};

const struct wd_enum workload_taint_effect_names = {
	.name = "TaintEffect",
	.doc = "What a taint does to pods that do not tolerate it.",
	.values = workload_words_taint_effect,
	.docs = docs_taint_effect,
	.count = 3,
};

static const char *const docs_linux_capability[] = {
	"Configure kernel auditing.",
	"Read the audit log.",
	"Write to the audit log.",
	"Keep the system from suspending.",
	"Change the owner of any file.",
	"Bypass file permission checks.",
	"Read any file and search any directory.",
	"Act as the owner of any file.",
	"Keep set-user-id bits on modified files.",
	"Lock memory.",
	"Bypass permission checks on System V IPC.",
	"Signal any process.",
	"Take leases on any file.",
	"Set the append-only and immutable file flags.",
	"Configure mandatory access control.",
	"Override mandatory access control.",
	"Create device files.",
	"Administer the network.",
	"Bind ports below 1024.",
	"Broadcast, and listen to multicasts.",
	"Use raw and packet sockets.",
	"Change group ids.",
	"Set capabilities on files.",
	"Change the capabilities of processes.",
	"Change user ids.",
	"A wide range of system administration.",
	"Reboot the system.",
	"Use chroot.",
	"Load and unload kernel modules.",
	"Raise priorities and bind processes to CPUs.",
	"Switch process accounting on and off.",
	"Trace any process.",
	"Use raw input and output ports.",
	"Exceed resource limits.",
	"Set the system clock.",
	"Configure terminals.",
	"Read and control the kernel's log.",
	"Wake the system by an alarm.",
};

const struct wd_enum workload_linux_capability_names = {
	.name = "LinuxCapability",
	.doc = "A Linux capability, without the CAP_ prefix.",
	.values = workload_words_linux_capability,
	.docs = docs_linux_capability,
	.count = 38,
};

/* ---- formats ---- */

static const uint8_t classes_dns_label[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_dns_label[] = {
	3, 3, 1,
	3, 2, 1,
	3, 2, 1,
};

static const uint8_t accepting_dns_label[] = {
	0, 1, 0,
};

static const struct wd_format format_dns_label = {
	.name = "dns_label",
	.pattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?",
	.doc = "a DNS-1123 label: lower-case letters, digits and '-', starting and ending with a letter or digit, at most 63 characters",
	.classes = classes_dns_label,
	.next = next_dns_label,
	.accepting = accepting_dns_label,
	.class_count = 3,
	.count = 3,
	.max_length = 63,
};

static const uint8_t classes_dns_label_prefix[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2,
	2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_dns_label_prefix[] = {
	2, 2, 1,
	2, 1, 1,
};

static const uint8_t accepting_dns_label_prefix[] = {
	0, 1,
};

static const struct wd_format format_dns_label_prefix = {
	.name = "dns_label_prefix",
	.pattern = "[a-z0-9][-a-z0-9]*",
	.doc = "the beginning of a DNS-1123 label: lower-case letters, digits and '-', starting with a letter or digit, at most 63 characters",
	.classes = classes_dns_label_prefix,
	.next = next_dns_label_prefix,
	.accepting = accepting_dns_label_prefix,
	.class_count = 3,
	.count = 2,
	.max_length = 63,
};

static const uint8_t classes_dns_subdomain[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3,
	3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_dns_subdomain[] = {
	3, 3, 3, 1,
	3, 2, 0, 1,
	3, 2, 3, 1,
};

static const uint8_t accepting_dns_subdomain[] = {
	0, 1, 0,
};

static const struct wd_format format_dns_subdomain = {
	.name = "dns_subdomain",
	.pattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*",
	.doc = "a DNS-1123 subdomain: DNS labels joined by '.', at most 253 characters",
	.classes = classes_dns_subdomain,
	.next = next_dns_subdomain,
	.accepting = accepting_dns_subdomain,
	.class_count = 4,
	.count = 3,
	.max_length = 253,
};

static const uint8_t classes_group_list[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_group_list[] = {
	2, 2, 1,
	2, 0, 1,
};

static const uint8_t accepting_group_list[] = {
	0, 1,
};

static const struct wd_format format_group_list = {
	.name = "group_list",
	.pattern = "[0-9]+(,[0-9]+)*",
	.doc = "group ids joined by commas, such as 84257,30133",
	.classes = classes_group_list,
	.next = next_group_list,
	.accepting = accepting_group_list,
	.class_count = 3,
	.count = 2,
	.max_length = 4096,
};

static const uint8_t classes_mig_profile[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 1, 0, 0, 2, 0, 3, 4, 4, 4, 4, 5, 5, 4, 5, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 6, 7, 6, 6, 6, 6, 8, 6, 6, 6, 6, 6, 6, 6,
	6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
};

static const uint16_t next_mig_profile[] = {
	9, 9, 9, 9, 1, 9, 9, 9, 9,
	9, 9, 9, 9, 9, 9, 9, 9, 2,
	9, 9, 3, 9, 9, 9, 9, 9, 9,
	9, 9, 9, 9, 4, 4, 9, 9, 9,
	9, 9, 9, 4, 4, 4, 9, 9, 5,
	9, 9, 9, 9, 9, 9, 9, 6, 9,
	9, 7, 9, 9, 9, 9, 9, 9, 9,
	9, 9, 9, 9, 9, 9, 8, 8, 8,
	9, 9, 7, 9, 9, 9, 8, 8, 8,
};

static const uint8_t accepting_mig_profile[] = {
	0, 0, 0, 0, 0, 0, 1, 0, 1,
};

static const struct wd_format format_mig_profile = {
	.name = "mig_profile",
	.pattern = "[12347]g\\.[1-9][0-9]*gb(\\+[a-z]+(\\.[a-z]+)*)?",
	.doc = "a MIG profile: compute slices and memory, such as 1g.5gb or 3g.40gb",
	.classes = classes_mig_profile,
	.next = next_mig_profile,
	.accepting = accepting_mig_profile,
	.class_count = 9,
	.count = 9,
	.max_length = 32,
};

/* ---- types ---- */

static const struct wd_type types[] = {
	{
		.format = &format_dns_subdomain,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_dns_label,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.parts = (const struct wd_type *const[]){ &types[2] },
		.part_count = 1,
		.id = WD_MAP,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_NULLABLE,
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
	{
		.id = WD_ANY,
		.shape = WD_SHAPE_ANY,
	},
	{
		.enumeration = &workload_linux_capability_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_NUMERIC,
		.id = WD_QUANTITY,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.flags = WD_PLAIN,
		.id = WD_BOOLEAN,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "1",
		.max = "65535",
		.flags = WD_PLAIN | WD_NUMERIC,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_port_service_type_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_toleration_operator_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_taint_effect_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.flags = WD_PLAIN | WD_NUMERIC,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_capability_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.flags = WD_NONEMPTY,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_pull_policy_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "2147483647",
		.flags = WD_PLAIN | WD_NUMERIC,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_group_list,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_seccomp_profile_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_extended_resource_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.format = &format_mig_profile,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_git_sync_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &workload_pvc_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &workload_nfs_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &workload_s3_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &workload_config_map_volume_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.min = "0",
		.flags = WD_NUMERIC | WD_MILLI,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_exposed_url_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.min = "0",
		.flags = WD_NUMERIC | WD_FRACTION_OR_WHOLE,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.min = "0",
		.max = "1",
		.flags = WD_NUMERIC,
		.id = WD_NUMBER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.format = &format_dns_label_prefix,
		.id = WD_STRING,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_scheduling_rule_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_port_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.min = "1",
		.flags = WD_PLAIN | WD_NUMERIC,
		.id = WD_INTEGER,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_service_type_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_toleration_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &workload_volume_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.enumeration = &workload_metric_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_usage_names,
		.id = WD_ENUM,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_empty_dir_volume_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.structure = &workload_secret_volume_structure,
		.id = WD_ITEMS,
		.shape = WD_SHAPE_MAP,
	},
	{
		.enumeration = &workload_api_version_names,
		.flags = WD_TELLS_VERSION,
		.id = WD_API_VERSION,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.enumeration = &workload_kind_names,
		.flags = WD_TELLS_KIND,
		.id = WD_KIND,
		.shape = WD_SHAPE_SCALAR,
	},
	{
		.structure = &workload_metadata_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
	{
		.structure = &workload_spec_structure,
		.id = WD_STRUCT,
		.shape = WD_SHAPE_STRUCTURE,
	},
};

/* ---- Metadata ---- */

static const struct wd_field fields_metadata[] = {
	[WORKLOAD_METADATA_NAME] = {
		.key = "name",
		.doc = "The name of the Kubernetes object.  It has no functional significance: the workload's own name is spec.name.",
		.example = "my-workload",
		.type = &types[0],
		.view = &workload_view_metadata[1],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_METADATA_OBJECT_NAMESPACE] = {
		.key = "namespace",
		.doc = "The namespace of the project, usually runai-PROJECT.",
		.example = "runai-team-a",
		.type = &types[1],
		.view = &workload_view_metadata[2],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_LABELS] = {
		.key = "labels",
		.doc = "Kubernetes labels of the object itself.",
		.example = "team=vision",
		.type = &types[3],
		.view = &workload_view_metadata[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_ANNOTATIONS] = {
		.key = "annotations",
		.doc = "Kubernetes annotations of the object itself.",
		.example = "example.com/owner=jane",
		.type = &types[3],
		.view = &workload_view_metadata[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_CREATION_TIMESTAMP] = {
		.key = "creationTimestamp",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_DELETION_GRACE_PERIOD_SECONDS] = {
		.key = "deletionGracePeriodSeconds",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_DELETION_TIMESTAMP] = {
		.key = "deletionTimestamp",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[7],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_FINALIZERS] = {
		.key = "finalizers",
		.doc = "What must happen before the object is removed.",
		.type = &types[4],
		.view = &workload_view_metadata[8],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_GENERATE_NAME] = {
		.key = "generateName",
		.doc = "A prefix from which Kubernetes makes a name up.",
		.type = &types[5],
		.view = &workload_view_metadata[9],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_GENERATION] = {
		.key = "generation",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[10],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_MANAGED_FIELDS] = {
		.key = "managedFields",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[11],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_OWNER_REFERENCES] = {
		.key = "ownerReferences",
		.doc = "Objects on which this one depends.",
		.type = &types[4],
		.view = &workload_view_metadata[12],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_RESOURCE_VERSION] = {
		.key = "resourceVersion",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[13],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_SELF_LINK] = {
		.key = "selfLink",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[14],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_METADATA_UID] = {
		.key = "uid",
		.doc = "Written by Kubernetes.",
		.type = &types[4],
		.view = &workload_view_metadata[15],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
};

static const struct wd_key keys_metadata[32] = {
	[0] = {
		.text = "namespace",
		.length = 9,
		.field = WORKLOAD_METADATA_OBJECT_NAMESPACE,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "annotations",
		.length = 11,
		.field = WORKLOAD_METADATA_ANNOTATIONS,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "creationTimestamp",
		.length = 17,
		.field = WORKLOAD_METADATA_CREATION_TIMESTAMP,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = WORKLOAD_METADATA_NAME,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "resourceVersion",
		.length = 15,
		.field = WORKLOAD_METADATA_RESOURCE_VERSION,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "labels",
		.length = 6,
		.field = WORKLOAD_METADATA_LABELS,
		.role = WD_KEY_PROPER,
	},
	[11] = {
		.text = "selfLink",
		.length = 8,
		.field = WORKLOAD_METADATA_SELF_LINK,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "finalizers",
		.length = 10,
		.field = WORKLOAD_METADATA_FINALIZERS,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "deletionTimestamp",
		.length = 17,
		.field = WORKLOAD_METADATA_DELETION_TIMESTAMP,
		.role = WD_KEY_PROPER,
	},
	[14] = {
		.text = "ownerReferences",
		.length = 15,
		.field = WORKLOAD_METADATA_OWNER_REFERENCES,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "uid",
		.length = 3,
		.field = WORKLOAD_METADATA_UID,
		.role = WD_KEY_PROPER,
	},
	[17] = {
		.text = "deletionGracePeriodSeconds",
		.length = 26,
		.field = WORKLOAD_METADATA_DELETION_GRACE_PERIOD_SECONDS,
		.role = WD_KEY_PROPER,
	},
	[19] = {
		.text = "managedFields",
		.length = 13,
		.field = WORKLOAD_METADATA_MANAGED_FIELDS,
		.role = WD_KEY_PROPER,
	},
	[23] = {
		.text = "generation",
		.length = 10,
		.field = WORKLOAD_METADATA_GENERATION,
		.role = WD_KEY_PROPER,
	},
	[25] = {
		.text = "generateName",
		.length = 12,
		.field = WORKLOAD_METADATA_GENERATE_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_metadata_structure = {
	.name = "Metadata",
	.doc = "Kubernetes object metadata.  Members that Workdef has no use for pass unchecked.",
	.fields = fields_metadata,
	.keys = keys_metadata,
	.view = &workload_metadata_normal_form,
	.set = &workload_view_metadata[0],
	.field_count = WORKLOAD_METADATA_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 0,
};

/* ---- Capability ---- */

static const struct wd_field fields_capability[] = {
	[WORKLOAD_CAPABILITY_CAPABILITY] = {
		.key = "capability",
		.doc = "The capability, without the CAP_ prefix.",
		.example = "IPC_LOCK",
		.type = &types[6],
		.view = &workload_view_capability[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_capability[2] = {
	[1] = {
		.text = "capability",
		.length = 10,
		.field = WORKLOAD_CAPABILITY_CAPABILITY,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_capability_structure = {
	.name = "Capability",
	.doc = "One capability to add.",
	.fields = fields_capability,
	.keys = keys_capability,
	.view = &workload_capability_normal_form,
	.set = &workload_view_capability[2],
	.field_count = WORKLOAD_CAPABILITY_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- ExtendedResource ---- */

static const struct wd_field fields_extended_resource[] = {
	[WORKLOAD_EXTENDED_RESOURCE_NAME] = {
		.key = "name",
		.doc = "The name of the resource, as the node advertises it.",
		.example = "example.com/fpga",
		.type = &types[2],
		.view = &workload_view_extended_resource[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_EXTENDED_RESOURCE_QUANTITY] = {
		.key = "quantity",
		.doc = "How much of it.",
		.example = "1",
		.type = &types[7],
		.view = &workload_view_extended_resource[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_extended_resource[4] = {
	[0] = {
		.text = "quantity",
		.length = 8,
		.field = WORKLOAD_EXTENDED_RESOURCE_QUANTITY,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "name",
		.length = 4,
		.field = WORKLOAD_EXTENDED_RESOURCE_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_extended_resource_structure = {
	.name = "ExtendedResource",
	.doc = "One extended resource to allocate.",
	.fields = fields_extended_resource,
	.keys = keys_extended_resource,
	.view = &workload_extended_resource_normal_form,
	.set = &workload_view_extended_resource[2],
	.field_count = WORKLOAD_EXTENDED_RESOURCE_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- GitSync ---- */

static const struct wd_field fields_git_sync[] = {
	[WORKLOAD_GIT_SYNC_REPOSITORY] = {
		.key = "repository",
		.doc = "The URL of the repository.",
		.example = "https://github.com/kubernetes/kubernetes",
		.type = &types[2],
		.view = &workload_view_git_sync[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_GIT_SYNC_REV] = {
		.key = "rev",
		.doc = "The revision to check out.",
		.example = "main",
		.type = &types[2],
		.view = &workload_view_git_sync[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_GIT_SYNC_DIRECTORY] = {
		.key = "directory",
		.doc = "The directory of the container to which the repository is mapped.",
		.example = "/workspace/code",
		.type = &types[2],
		.view = &workload_view_git_sync[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_GIT_SYNC_SECRET_NAME] = {
		.key = "secretName",
		.doc = "A Kubernetes secret that holds user name and password.",
		.example = "git-credentials",
		.type = &types[2],
		.view = &workload_view_git_sync[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_GIT_SYNC_USERNAME] = {
		.key = "username",
		.doc = "The user name; with secretName: the key in that secret that holds it.",
		.example = "jane",
		.type = &types[2],
		.view = &workload_view_git_sync[7],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_GIT_SYNC_PASSWORD] = {
		.key = "password",
		.doc = "The password; with secretName: the key in that secret that holds it.",
		.example = "token",
		.type = &types[2],
		.view = &workload_view_git_sync[8],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
};

static const struct wd_key keys_git_sync[32] = {
	[5] = {
		.text = "branch",
		.length = 6,
		.field = WORKLOAD_GIT_SYNC_REV,
		.role = WD_KEY_FOREIGN,
	},
	[8] = {
		.text = "directory",
		.length = 9,
		.field = WORKLOAD_GIT_SYNC_DIRECTORY,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "target",
		.length = 6,
		.field = WORKLOAD_GIT_SYNC_DIRECTORY,
		.role = WD_KEY_FOREIGN,
	},
	[10] = {
		.text = "secretName",
		.length = 10,
		.field = WORKLOAD_GIT_SYNC_SECRET_NAME,
		.role = WD_KEY_PROPER,
	},
	[17] = {
		.text = "secret",
		.length = 6,
		.field = WORKLOAD_GIT_SYNC_SECRET_NAME,
		.role = WD_KEY_FOREIGN,
	},
	[18] = {
		.text = "rev",
		.length = 3,
		.field = WORKLOAD_GIT_SYNC_REV,
		.role = WD_KEY_PROPER,
	},
	[21] = {
		.text = "repository",
		.length = 10,
		.field = WORKLOAD_GIT_SYNC_REPOSITORY,
		.role = WD_KEY_PROPER,
	},
	[22] = {
		.text = "Repository",
		.length = 10,
		.field = WORKLOAD_GIT_SYNC_REPOSITORY,
		.role = WD_KEY_LEGACY,
	},
	[23] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_GIT_SYNC_DIRECTORY,
		.role = WD_KEY_LEGACY,
	},
	[24] = {
		.text = "revision",
		.length = 8,
		.field = WORKLOAD_GIT_SYNC_REV,
		.role = WD_KEY_LEGACY,
	},
	[25] = {
		.text = "Path",
		.length = 4,
		.field = WORKLOAD_GIT_SYNC_DIRECTORY,
		.role = WD_KEY_LEGACY,
	},
	[26] = {
		.text = "username",
		.length = 8,
		.field = WORKLOAD_GIT_SYNC_USERNAME,
		.role = WD_KEY_PROPER,
	},
	[27] = {
		.text = "password",
		.length = 8,
		.field = WORKLOAD_GIT_SYNC_PASSWORD,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_git_sync_structure = {
	.name = "GitSync",
	.doc = "One Git repository to copy into the container.",
	.fields = fields_git_sync,
	.keys = keys_git_sync,
	.view = &workload_git_sync_normal_form,
	.set = &workload_view_git_sync[2],
	.field_count = WORKLOAD_GIT_SYNC_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 0,
};

/* ---- Pvc ---- */

static const struct wd_field fields_pvc[] = {
	[WORKLOAD_PVC_CLAIM_NAME] = {
		.key = "claimName",
		.doc = "The name of the claim, by which other workloads can refer to it.",
		.example = "team-data",
		.type = &types[2],
		.view = &workload_view_pvc[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_PVC_EPHEMERAL] = {
		.key = "ephemeral",
		.doc = "Removes the claim together with the workload.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_pvc[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_PVC_PATH] = {
		.key = "path",
		.doc = "Where the claim is mounted in the container.",
		.example = "/data",
		.type = &types[2],
		.view = &workload_view_pvc[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_PVC_READ_ONLY] = {
		.key = "readOnly",
		.doc = "Mounts the claim read-only.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_pvc[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_PVC_READ_WRITE_ONCE] = {
		.key = "readWriteOnce",
		.doc = "Asks for a claim that exactly one node can mount for reading and writing.",
		.default_value = "true",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_pvc[7],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_RULE_GIVES,
	},
	[WORKLOAD_PVC_SIZE] = {
		.key = "size",
		.doc = "The size of a claim that is to be made.",
		.example = "10G",
		.type = &types[7],
		.view = &workload_view_pvc[8],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_CONDITIONAL,
	},
	[WORKLOAD_PVC_STORAGE_CLASS] = {
		.key = "storageClass",
		.doc = "The storage class of the claim; without it the cluster's default.",
		.example = "standard",
		.type = &types[2],
		.view = &workload_view_pvc[9],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_PVC_READ_ONLY_MANY] = {
		.key = "readOnlyMany",
		.doc = "Asks for a claim that many nodes can mount for reading.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_pvc[10],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_IN_RULE,
	},
	[WORKLOAD_PVC_READ_WRITE_MANY] = {
		.key = "readWriteMany",
		.doc = "Asks for a claim that many nodes can mount for reading and writing.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_pvc[11],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_IN_RULE,
	},
	[WORKLOAD_PVC_EXISTING_PVC] = {
		.key = "existingPvc",
		.doc = "Whether the claim exists already.",
		.default_value = "false",
		.example = "false",
		.type = &types[8],
		.view = &workload_view_pvc[12],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED | WD_IN_RULE,
	},
};

static const struct wd_key keys_pvc[32] = {
	[5] = {
		.text = "accessModes",
		.remedy = "write readWriteOnce, readOnlyMany or readWriteMany beside claimName",
		.length = 11,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[6] = {
		.text = "storageClass",
		.length = 12,
		.field = WORKLOAD_PVC_STORAGE_CLASS,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "mountPath",
		.length = 9,
		.field = WORKLOAD_PVC_PATH,
		.role = WD_KEY_FOREIGN,
	},
	[12] = {
		.text = "claimName",
		.length = 9,
		.field = WORKLOAD_PVC_CLAIM_NAME,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "ephemeral",
		.length = 9,
		.field = WORKLOAD_PVC_EPHEMERAL,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "existingPvc",
		.length = 11,
		.field = WORKLOAD_PVC_EXISTING_PVC,
		.role = WD_KEY_PROPER,
	},
	[16] = {
		.text = "readOnlyMany",
		.length = 12,
		.field = WORKLOAD_PVC_READ_ONLY_MANY,
		.role = WD_KEY_PROPER,
	},
	[19] = {
		.text = "readWriteMany",
		.length = 13,
		.field = WORKLOAD_PVC_READ_WRITE_MANY,
		.role = WD_KEY_PROPER,
	},
	[21] = {
		.text = "readWriteOnce",
		.length = 13,
		.field = WORKLOAD_PVC_READ_WRITE_ONCE,
		.role = WD_KEY_PROPER,
	},
	[22] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_PVC_PATH,
		.role = WD_KEY_PROPER,
	},
	[23] = {
		.text = "readOnly",
		.length = 8,
		.field = WORKLOAD_PVC_READ_ONLY,
		.role = WD_KEY_PROPER,
	},
	[24] = {
		.text = "ReadwriteOnce",
		.length = 13,
		.field = WORKLOAD_PVC_READ_WRITE_ONCE,
		.role = WD_KEY_LEGACY,
	},
	[27] = {
		.text = "claimInfo",
		.remedy = "write size, storageClass and the access mode beside claimName",
		.length = 9,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[28] = {
		.text = "size",
		.length = 4,
		.field = WORKLOAD_PVC_SIZE,
		.role = WD_KEY_PROPER,
	},
	[29] = {
		.text = "Size",
		.length = 4,
		.field = WORKLOAD_PVC_SIZE,
		.role = WD_KEY_LEGACY,
	},
};

static const struct wd_rule rules_pvc[] = {
	{
		.why = "a new claim needs a size",
		.text = "size is required unless existingPvc is true",
		.when = "existingPvc is true",
		.fields = (const uint16_t[]){ WORKLOAD_PVC_SIZE, WORKLOAD_PVC_EXISTING_PVC },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_PVC_EXISTING_PVC,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRED_UNLESS,
	},
	{
		.why = "an existing claim has a size already",
		.text = "size has no effect where existingPvc is true",
		.when = "existingPvc is true",
		.fields = (const uint16_t[]){ WORKLOAD_PVC_SIZE, WORKLOAD_PVC_EXISTING_PVC },
		.condition = &(const struct wd_condition){
			.test = WD_GIVEN,
			.field = WORKLOAD_PVC_EXISTING_PVC,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_IF,
	},
	{
		.why = "an existing claim has a storage class already",
		.text = "storageClass has no effect where existingPvc is true",
		.when = "existingPvc is true",
		.fields = (const uint16_t[]){ WORKLOAD_PVC_STORAGE_CLASS, WORKLOAD_PVC_EXISTING_PVC },
		.condition = &(const struct wd_condition){
			.test = WD_GIVEN,
			.field = WORKLOAD_PVC_EXISTING_PVC,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_IF,
	},
	{
		.why = "another access mode is requested",
		.text = "readWriteOnce defaults to false where readOnlyMany is true",
		.when = "readOnlyMany is true",
		.value = "false",
		.fields = (const uint16_t[]){ WORKLOAD_PVC_READ_WRITE_ONCE, WORKLOAD_PVC_READ_ONLY_MANY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_PVC_READ_ONLY_MANY,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_DEFAULT_IF,
	},
	{
		.why = "another access mode is requested",
		.text = "readWriteOnce defaults to false where readWriteMany is true",
		.when = "readWriteMany is true",
		.value = "false",
		.fields = (const uint16_t[]){ WORKLOAD_PVC_READ_WRITE_ONCE, WORKLOAD_PVC_READ_WRITE_MANY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_PVC_READ_WRITE_MANY,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_DEFAULT_IF,
	},
};

const struct wd_structure workload_pvc_structure = {
	.name = "Pvc",
	.doc = "One persistent volume claim to mount.",
	.fields = fields_pvc,
	.keys = keys_pvc,
	.rules = rules_pvc,
	.view = &workload_pvc_normal_form,
	.set = &workload_view_pvc[2],
	.field_count = WORKLOAD_PVC_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 5,
};

/* ---- Nfs ---- */

static const struct wd_field fields_nfs[] = {
	[WORKLOAD_NFS_SOURCE_PATH] = {
		.key = "sourcePath",
		.doc = "The directory that the server exports.",
		.example = "/exports/data",
		.type = &types[2],
		.view = &workload_view_nfs[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_NFS_READ_ONLY] = {
		.key = "readOnly",
		.doc = "Mounts the export read-only.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_nfs[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_NFS_NFS_SERVER] = {
		.key = "nfsServer",
		.doc = "The host name or address of the server.",
		.example = "nfs.example.com",
		.type = &types[2],
		.view = &workload_view_nfs[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_NFS_TARGET_PATH] = {
		.key = "targetPath",
		.doc = "Where the export is mounted in the container.",
		.example = "/data",
		.type = &types[2],
		.view = &workload_view_nfs[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_nfs[16] = {
	[0] = {
		.text = "targetPath",
		.length = 10,
		.field = WORKLOAD_NFS_TARGET_PATH,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "server",
		.length = 6,
		.field = WORKLOAD_NFS_NFS_SERVER,
		.role = WD_KEY_LEGACY,
	},
	[5] = {
		.text = "nfsServer",
		.length = 9,
		.field = WORKLOAD_NFS_NFS_SERVER,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_NFS_SOURCE_PATH,
		.role = WD_KEY_LEGACY,
	},
	[7] = {
		.text = "readOnly",
		.length = 8,
		.field = WORKLOAD_NFS_READ_ONLY,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "mountPath",
		.length = 9,
		.field = WORKLOAD_NFS_TARGET_PATH,
		.role = WD_KEY_LEGACY,
	},
	[15] = {
		.text = "sourcePath",
		.length = 10,
		.field = WORKLOAD_NFS_SOURCE_PATH,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_nfs_structure = {
	.name = "Nfs",
	.doc = "One NFS export to mount.",
	.fields = fields_nfs,
	.keys = keys_nfs,
	.view = &workload_nfs_normal_form,
	.set = &workload_view_nfs[2],
	.field_count = WORKLOAD_NFS_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- S3 ---- */

static const struct wd_field fields_s3[] = {
	[WORKLOAD_S3_BUCKET] = {
		.key = "bucket",
		.doc = "The name of the bucket.",
		.example = "team-bucket",
		.type = &types[2],
		.view = &workload_view_s3[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_S3_PATH] = {
		.key = "path",
		.doc = "Where the bucket is mounted in the container.",
		.example = "/bucket",
		.type = &types[2],
		.view = &workload_view_s3[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_S3_URL] = {
		.key = "url",
		.doc = "The URL of the S3 service; without it Amazon's.",
		.example = "https://s3.example.com",
		.type = &types[2],
		.view = &workload_view_s3[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_S3_ACCESS_KEY] = {
		.key = "key",
		.doc = "The access key id; with secretName: the key in that secret that holds it.",
		.example = "access-key-id",
		.type = &types[2],
		.view = &workload_view_s3[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_S3_SECRET] = {
		.key = "secret",
		.doc = "The secret access key; with secretName: the key in that secret that holds it.",
		.example = "secret-access-key",
		.type = &types[2],
		.view = &workload_view_s3[7],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
	[WORKLOAD_S3_SECRET_NAME] = {
		.key = "secretName",
		.doc = "A Kubernetes secret that holds both keys.",
		.example = "s3-credentials",
		.type = &types[2],
		.view = &workload_view_s3[8],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
};

static const struct wd_key keys_s3[32] = {
	[8] = {
		.text = "target",
		.length = 6,
		.field = WORKLOAD_S3_PATH,
		.role = WD_KEY_FOREIGN,
	},
	[10] = {
		.text = "secretName",
		.length = 10,
		.field = WORKLOAD_S3_SECRET_NAME,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "key",
		.length = 3,
		.field = WORKLOAD_S3_ACCESS_KEY,
		.role = WD_KEY_PROPER,
	},
	[17] = {
		.text = "secret",
		.length = 6,
		.field = WORKLOAD_S3_SECRET,
		.role = WD_KEY_PROPER,
	},
	[22] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_S3_PATH,
		.role = WD_KEY_PROPER,
	},
	[23] = {
		.text = "bucket",
		.length = 6,
		.field = WORKLOAD_S3_BUCKET,
		.role = WD_KEY_PROPER,
	},
	[24] = {
		.text = "Bucket",
		.length = 6,
		.field = WORKLOAD_S3_BUCKET,
		.role = WD_KEY_LEGACY,
	},
	[25] = {
		.text = "Path",
		.length = 4,
		.field = WORKLOAD_S3_PATH,
		.role = WD_KEY_LEGACY,
	},
	[30] = {
		.text = "url",
		.length = 3,
		.field = WORKLOAD_S3_URL,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_s3_structure = {
	.name = "S3",
	.doc = "One S3 bucket to mount.",
	.fields = fields_s3,
	.keys = keys_s3,
	.view = &workload_s3_normal_form,
	.set = &workload_view_s3[2],
	.field_count = WORKLOAD_S3_FIELD_COUNT,
	.key_mask = 31,
	.rule_count = 0,
};

/* ---- ConfigMapVolume ---- */

static const struct wd_field fields_config_map_volume[] = {
	[WORKLOAD_CONFIG_MAP_VOLUME_NAME] = {
		.key = "name",
		.doc = "The name of the ConfigMap.",
		.example = "my-config",
		.type = &types[2],
		.view = &workload_view_config_map_volume[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_CONFIG_MAP_VOLUME_MOUNT_PATH] = {
		.key = "mountPath",
		.doc = "Where it is mounted in the container.",
		.example = "/etc/config",
		.type = &types[2],
		.view = &workload_view_config_map_volume[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
};

static const struct wd_key keys_config_map_volume[8] = {
	[0] = {
		.text = "configMap",
		.length = 9,
		.field = WORKLOAD_CONFIG_MAP_VOLUME_NAME,
		.role = WD_KEY_FOREIGN,
	},
	[1] = {
		.text = "mountPath",
		.length = 9,
		.field = WORKLOAD_CONFIG_MAP_VOLUME_MOUNT_PATH,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "name",
		.length = 4,
		.field = WORKLOAD_CONFIG_MAP_VOLUME_NAME,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_CONFIG_MAP_VOLUME_MOUNT_PATH,
		.role = WD_KEY_FOREIGN,
	},
};

const struct wd_structure workload_config_map_volume_structure = {
	.name = "ConfigMapVolume",
	.doc = "One ConfigMap to mount.",
	.fields = fields_config_map_volume,
	.keys = keys_config_map_volume,
	.view = &workload_config_map_volume_normal_form,
	.set = &workload_view_config_map_volume[2],
	.field_count = WORKLOAD_CONFIG_MAP_VOLUME_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- ExposedUrl ---- */

static const struct wd_field fields_exposed_url[] = {
	[WORKLOAD_EXPOSED_URL_CONTAINER_PORT] = {
		.key = "containerPort",
		.doc = "The port of the container.",
		.example = "8080",
		.type = &types[9],
		.view = &workload_view_exposed_url[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
	[WORKLOAD_EXPOSED_URL_CUSTOM_URL] = {
		.key = "customUrl",
		.doc = "Whether url is given here rather than made up by the cluster.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_exposed_url[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED | WD_IN_RULE,
	},
	[WORKLOAD_EXPOSED_URL_URL] = {
		.key = "url",
		.doc = "The URL.",
		.example = "https://my-workload.example.com",
		.type = &types[2],
		.view = &workload_view_exposed_url[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
};

static const struct wd_key keys_exposed_url[16] = {
	[3] = {
		.text = "containerPort",
		.length = 13,
		.field = WORKLOAD_EXPOSED_URL_CONTAINER_PORT,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = WORKLOAD_EXPOSED_URL_CONTAINER_PORT,
		.role = WD_KEY_FOREIGN,
	},
	[8] = {
		.text = "container",
		.length = 9,
		.field = WORKLOAD_EXPOSED_URL_CONTAINER_PORT,
		.role = WD_KEY_FOREIGN,
	},
	[14] = {
		.text = "url",
		.length = 3,
		.field = WORKLOAD_EXPOSED_URL_URL,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "customUrl",
		.length = 9,
		.field = WORKLOAD_EXPOSED_URL_CUSTOM_URL,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_exposed_url[] = {
	{
		.why = "the URL is used only if customUrl is true",
		.text = "url has no effect unless customUrl is true",
		.when = "customUrl is true",
		.fields = (const uint16_t[]){ WORKLOAD_EXPOSED_URL_URL, WORKLOAD_EXPOSED_URL_CUSTOM_URL },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_EXPOSED_URL_CUSTOM_URL,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_UNLESS,
	},
};

const struct wd_structure workload_exposed_url_structure = {
	.name = "ExposedUrl",
	.doc = "One URL under which a port is reachable.",
	.fields = fields_exposed_url,
	.keys = keys_exposed_url,
	.rules = rules_exposed_url,
	.view = &workload_exposed_url_normal_form,
	.set = &workload_view_exposed_url[2],
	.field_count = WORKLOAD_EXPOSED_URL_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 1,
};

/* ---- Port ---- */

static const struct wd_field fields_port[] = {
	[WORKLOAD_PORT_CONTAINER] = {
		.key = "container",
		.doc = "The port of the container.",
		.example = "8080",
		.type = &types[9],
		.view = &workload_view_port[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
	[WORKLOAD_PORT_EXTERNAL] = {
		.key = "external",
		.doc = "The port outside; without it the cluster chooses one.",
		.example = "30080",
		.type = &types[9],
		.view = &workload_view_port[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_PORT_SERVICE_TYPE] = {
		.key = "serviceType",
		.doc = "How the port is exposed.",
		.example = "LoadBalancer",
		.type = &types[10],
		.view = &workload_view_port[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_PORT_PROTOCOL] = {
		.key = "protocol",
		.doc = "The protocol spoken on the port.",
		.example = "http",
		.type = &types[2],
		.view = &workload_view_port[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
};

static const struct wd_key keys_port[16] = {
	[3] = {
		.text = "containerPort",
		.length = 13,
		.field = WORKLOAD_PORT_CONTAINER,
		.role = WD_KEY_FOREIGN,
	},
	[5] = {
		.text = "protocol",
		.length = 8,
		.field = WORKLOAD_PORT_PROTOCOL,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "port",
		.length = 4,
		.field = WORKLOAD_PORT_CONTAINER,
		.role = WD_KEY_FOREIGN,
	},
	[8] = {
		.text = "container",
		.length = 9,
		.field = WORKLOAD_PORT_CONTAINER,
		.role = WD_KEY_PROPER,
	},
	[10] = {
		.text = "external",
		.length = 8,
		.field = WORKLOAD_PORT_EXTERNAL,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "serviceType",
		.length = 11,
		.field = WORKLOAD_PORT_SERVICE_TYPE,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_port_structure = {
	.name = "Port",
	.doc = "One port to expose.",
	.fields = fields_port,
	.keys = keys_port,
	.view = &workload_port_normal_form,
	.set = &workload_view_port[2],
	.field_count = WORKLOAD_PORT_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- Toleration ---- */

static const struct wd_field fields_toleration[] = {
	[WORKLOAD_TOLERATION_TAINT_KEY] = {
		.key = "key",
		.doc = "The key of the taint.",
		.example = "nvidia.com/gpu",
		.type = &types[2],
		.view = &workload_view_toleration[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_TOLERATION_MATCH_OPERATOR] = {
		.key = "operator",
		.doc = "How key and value are compared.",
		.example = "Equal",
		.type = &types[11],
		.view = &workload_view_toleration[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_TOLERATION_VALUE] = {
		.key = "value",
		.doc = "The value of the taint.",
		.example = "present",
		.type = &types[2],
		.view = &workload_view_toleration[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_TOLERATION_EFFECT] = {
		.key = "effect",
		.doc = "The effect of the taint.",
		.example = "NoSchedule",
		.type = &types[12],
		.view = &workload_view_toleration[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED | WD_IN_RULE,
	},
	[WORKLOAD_TOLERATION_SECONDS] = {
		.key = "seconds",
		.doc = "How long a NoExecute taint is put up with.",
		.example = "300",
		.type = &types[13],
		.view = &workload_view_toleration[7],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
};

static const struct wd_key keys_toleration[16] = {
	[4] = {
		.text = "effect",
		.length = 6,
		.field = WORKLOAD_TOLERATION_EFFECT,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "tolerationSeconds",
		.length = 17,
		.field = WORKLOAD_TOLERATION_SECONDS,
		.role = WD_KEY_LEGACY,
	},
	[10] = {
		.text = "value",
		.length = 5,
		.field = WORKLOAD_TOLERATION_VALUE,
		.role = WD_KEY_PROPER,
	},
	[11] = {
		.text = "seconds",
		.length = 7,
		.field = WORKLOAD_TOLERATION_SECONDS,
		.role = WD_KEY_PROPER,
	},
	[12] = {
		.text = "key",
		.length = 3,
		.field = WORKLOAD_TOLERATION_TAINT_KEY,
		.role = WD_KEY_PROPER,
	},
	[13] = {
		.text = "operator",
		.length = 8,
		.field = WORKLOAD_TOLERATION_MATCH_OPERATOR,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_toleration[] = {
	{
		.why = "only a toleration of the effect NoExecute can end after a time",
		.text = "seconds has no effect where effect is NoSchedule or PreferNoSchedule",
		.when = "effect is NoSchedule or PreferNoSchedule",
		.fields = (const uint16_t[]){ WORKLOAD_TOLERATION_SECONDS, WORKLOAD_TOLERATION_EFFECT },
		.condition = &(const struct wd_condition){
			.test = WD_GIVEN,
			.field = WORKLOAD_TOLERATION_EFFECT,
			.count = 2,
			.values = (const char *const[]){ "NoSchedule", "PreferNoSchedule" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_IF,
	},
};

const struct wd_structure workload_toleration_structure = {
	.name = "Toleration",
	.doc = "One taint that the pods put up with.",
	.fields = fields_toleration,
	.keys = keys_toleration,
	.rules = rules_toleration,
	.view = &workload_toleration_normal_form,
	.set = &workload_view_toleration[2],
	.field_count = WORKLOAD_TOLERATION_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 1,
};

/* ---- Volume ---- */

static const struct wd_field fields_volume[] = {
	[WORKLOAD_VOLUME_PATH] = {
		.key = "path",
		.doc = "The directory on the node or server.",
		.example = "/mnt/data",
		.type = &types[2],
		.view = &workload_view_volume[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
	[WORKLOAD_VOLUME_MOUNT_PATH] = {
		.key = "mountPath",
		.doc = "Where it is mounted in the container.",
		.example = "/data",
		.type = &types[2],
		.view = &workload_view_volume[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
	[WORKLOAD_VOLUME_READ_ONLY] = {
		.key = "readOnly",
		.doc = "Mounts it read-only.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_volume[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_VOLUME_NFS_SERVER] = {
		.key = "nfsServer",
		.doc = "The NFS server that holds it; without it the node.",
		.example = "nfs.example.com",
		.type = &types[2],
		.view = &workload_view_volume[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED,
	},
};

static const struct wd_key keys_volume[8] = {
	[1] = {
		.text = "mountPath",
		.length = 9,
		.field = WORKLOAD_VOLUME_MOUNT_PATH,
		.role = WD_KEY_PROPER,
	},
	[5] = {
		.text = "nfsServer",
		.length = 9,
		.field = WORKLOAD_VOLUME_NFS_SERVER,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_VOLUME_PATH,
		.role = WD_KEY_PROPER,
	},
	[7] = {
		.text = "readOnly",
		.length = 8,
		.field = WORKLOAD_VOLUME_READ_ONLY,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_volume_structure = {
	.name = "Volume",
	.doc = "One directory to mount.",
	.fields = fields_volume,
	.keys = keys_volume,
	.view = &workload_volume_normal_form,
	.set = &workload_view_volume[2],
	.field_count = WORKLOAD_VOLUME_FIELD_COUNT,
	.key_mask = 7,
	.rule_count = 0,
};

/* ---- EmptyDirVolume ---- */

static const struct wd_field fields_empty_dir_volume[] = {
	[WORKLOAD_EMPTY_DIR_VOLUME_PATH] = {
		.key = "path",
		.doc = "Where it is mounted in the container.",
		.example = "/scratch",
		.type = &types[2],
		.view = &workload_view_empty_dir_volume[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
};

static const struct wd_key keys_empty_dir_volume[2] = {
	[0] = {
		.text = "path",
		.length = 4,
		.field = WORKLOAD_EMPTY_DIR_VOLUME_PATH,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_empty_dir_volume_structure = {
	.name = "EmptyDirVolume",
	.doc = "One empty directory to mount.",
	.fields = fields_empty_dir_volume,
	.keys = keys_empty_dir_volume,
	.view = &workload_empty_dir_volume_normal_form,
	.set = &workload_view_empty_dir_volume[2],
	.field_count = WORKLOAD_EMPTY_DIR_VOLUME_FIELD_COUNT,
	.key_mask = 1,
	.rule_count = 0,
};

/* ---- SecretVolume ---- */

static const struct wd_field fields_secret_volume[] = {
	[WORKLOAD_SECRET_VOLUME_NAME] = {
		.key = "name",
		.doc = "The name of the Kubernetes secret.",
		.example = "my-secret",
		.type = &types[2],
		.view = &workload_view_secret_volume[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
	[WORKLOAD_SECRET_VOLUME_MOUNT_PATH] = {
		.key = "mountPath",
		.doc = "Where it is mounted in the container.",
		.example = "/secrets",
		.type = &types[2],
		.view = &workload_view_secret_volume[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED | WD_OBSERVED,
	},
};

static const struct wd_key keys_secret_volume[4] = {
	[1] = {
		.text = "mountPath",
		.length = 9,
		.field = WORKLOAD_SECRET_VOLUME_MOUNT_PATH,
		.role = WD_KEY_PROPER,
	},
	[2] = {
		.text = "name",
		.length = 4,
		.field = WORKLOAD_SECRET_VOLUME_NAME,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_secret_volume_structure = {
	.name = "SecretVolume",
	.doc = "One secret to mount.",
	.fields = fields_secret_volume,
	.keys = keys_secret_volume,
	.view = &workload_secret_volume_normal_form,
	.set = &workload_view_secret_volume[2],
	.field_count = WORKLOAD_SECRET_VOLUME_FIELD_COUNT,
	.key_mask = 3,
	.rule_count = 0,
};

/* ---- Spec ---- */

static const struct wd_field fields_spec[] = {
	[WORKLOAD_SPEC_ALLOW_PRIVILEGE_ESCALATION] = {
		.key = "allowPrivilegeEscalation",
		.doc = "Lets the container and every process started in it gain more privileges than it began with.",
		.default_value = "true",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[2],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_ARGS] = {
		.key = "arguments",
		.doc = "The arguments sent along with the command, as one string.  They take the place of the image's own arguments.",
		.example = "--epochs 10",
		.type = &types[2],
		.view = &workload_view_spec[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_CAPABILITIES] = {
		.key = "capabilities",
		.doc = "Linux capabilities to add to the container: privileges of the superuser that can be granted one by one.",
		.type = &types[14],
		.view = &workload_view_spec[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_COMMAND] = {
		.key = "command",
		.doc = "The command that the container starts with, as one string, in place of the image's entry point.",
		.example = "python",
		.type = &types[2],
		.view = &workload_view_spec[5],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_CREATE_HOME_DIR] = {
		.key = "createHomeDir",
		.doc = "Makes a temporary home directory for the user in the container.  What is stored there is lost when the container exits.",
		.default_value = "true",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_ENVIRONMENT] = {
		.key = "environment",
		.doc = "Environment variables of the container.  A value SECRET:NAME,KEY is taken from a Kubernetes secret.",
		.example = "LOG_LEVEL=debug",
		.type = &types[3],
		.view = &workload_view_spec[7],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_HOST_IPC] = {
		.key = "hostIpc",
		.doc = "Shares the node's inter-process communication namespace with the container.",
		.default_value = "false",
		.example = "false",
		.type = &types[8],
		.view = &workload_view_spec[8],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_HOST_NETWORK] = {
		.key = "hostNetwork",
		.doc = "Puts the container on the node's own network.",
		.default_value = "false",
		.example = "false",
		.type = &types[8],
		.view = &workload_view_spec[9],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_IMAGE] = {
		.key = "image",
		.doc = "The container image to run.",
		.example = "ubuntu:22.04",
		.type = &types[15],
		.view = &workload_view_spec[10],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_CONDITIONAL | WD_WRAPPED,
	},
	[WORKLOAD_SPEC_IMAGE_PULL_POLICY] = {
		.key = "imagePullPolicy",
		.doc = "When the image is pulled as a container starts.",
		.default_value = "Always",
		.example = "Always",
		.type = &types[16],
		.view = &workload_view_spec[11],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_RUN_AS_UID] = {
		.key = "runAsUid",
		.doc = "The Unix user id that the container runs with.  Used only if runAsUser is true.",
		.example = "1000",
		.type = &types[17],
		.view = &workload_view_spec[12],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_RUN_AS_GID] = {
		.key = "runAsGid",
		.doc = "The Unix group id that the container runs with.  Used only if runAsUser is true.",
		.example = "1000",
		.type = &types[17],
		.view = &workload_view_spec[13],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_SUPPLEMENTAL_GROUPS] = {
		.key = "supplementalGroups",
		.doc = "Further groups, joined by commas, that the container's user belongs to besides runAsGid.  Quote it, even for one group.",
		.example = "84257,30133",
		.type = &types[18],
		.view = &workload_view_spec[14],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_WORKING_DIR] = {
		.key = "workingDir",
		.doc = "The container's working directory.  Without it the image's own is used.",
		.example = "/workspace",
		.type = &types[2],
		.view = &workload_view_spec[15],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_RUN_AS_NON_ROOT] = {
		.key = "runAsNonRoot",
		.doc = "Refuses to run the container as root.",
		.default_value = "true",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[16],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_SECCOMP_PROFILE_TYPE] = {
		.key = "seccompProfileType",
		.doc = "The seccomp profile that restricts the container's system calls.",
		.example = "RuntimeDefault",
		.type = &types[19],
		.view = &workload_view_spec[17],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_EXTENDED_RESOURCES] = {
		.key = "extendedResources",
		.doc = "Devices of third parties to allocate, such as fast network cards, FPGAs or InfiniBand adapters.",
		.type = &types[20],
		.view = &workload_view_spec[18],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_MIG_PROFILE] = {
		.key = "migProfile",
		.doc = "The slice of a GPU to use on nodes with NVIDIA Multi-Instance GPU.",
		.example = "1g.5gb",
		.type = &types[21],
		.view = &workload_view_spec[19],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_NODE_TYPE] = {
		.key = "nodeType",
		.doc = "The node, or group of nodes, to run on.",
		.example = "dgx",
		.type = &types[2],
		.view = &workload_view_spec[20],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_NODE_POOLS] = {
		.key = "nodePools",
		.doc = "Node pools in order of preference.  The scheduler takes the next one when the one before has no room.",
		.example = "default",
		.type = &types[2],
		.view = &workload_view_spec[21],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_ANNOTATIONS] = {
		.key = "annotations",
		.doc = "Kubernetes annotations of the workload's pods.",
		.example = "example.com/purpose=benchmark",
		.type = &types[3],
		.view = &workload_view_spec[22],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_LABELS] = {
		.key = "labels",
		.doc = "Kubernetes labels of the workload's pods.",
		.example = "project=segmentation",
		.type = &types[3],
		.view = &workload_view_spec[23],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_TERMINATE_AFTER_PREEMPTION] = {
		.key = "terminateAfterPreemption",
		.doc = "Ends the workload for good once it has been preempted.",
		.default_value = "false",
		.example = "false",
		.type = &types[8],
		.view = &workload_view_spec[24],
		.kinds = 0x13, /* WT__J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_AUTO_DELETION_TIME_AFTER_COMPLETION_SECONDS] = {
		.key = "autoDeletionTimeAfterCompletionSeconds",
		.doc = "Seconds after which a finished workload, completed or failed, is deleted.  0 deletes it at once; without it it is kept.",
		.example = "86400",
		.type = &types[13],
		.view = &workload_view_spec[25],
		.kinds = 0x3, /* WT___ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_BACKOFF_LIMIT] = {
		.key = "backoffLimit",
		.doc = "How many times a failed workload is tried again before it counts as failed.",
		.default_value = "6",
		.example = "6",
		.type = &types[13],
		.view = &workload_view_spec[26],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_COMPLETIONS] = {
		.key = "completions",
		.doc = "For hyperparameter optimization: the number of pods that must succeed before the workload counts as completed.",
		.example = "4",
		.type = &types[13],
		.view = &workload_view_spec[27],
		.kinds = 0x12, /* _T__J */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_PARALLELISM] = {
		.key = "parallelism",
		.doc = "For hyperparameter optimization: the number of pods that may run at the same time.",
		.example = "2",
		.type = &types[13],
		.view = &workload_view_spec[28],
		.kinds = 0x12, /* _T__J */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_GIT_SYNC] = {
		.key = "gitSync",
		.doc = "Git repositories to copy into the container.",
		.type = &types[22],
		.view = &workload_view_spec[29],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_PVCS] = {
		.key = "pvcs",
		.doc = "Persistent volume claims to mount into the container.",
		.type = &types[23],
		.view = &workload_view_spec[30],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_NFS] = {
		.key = "nfs",
		.doc = "NFS exports to mount into the container.",
		.type = &types[24],
		.view = &workload_view_spec[31],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_S3] = {
		.key = "s3",
		.doc = "S3 buckets to mount into the container.",
		.type = &types[25],
		.view = &workload_view_spec[32],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_CONFIG_MAP_VOLUMES] = {
		.key = "configMapVolumes",
		.doc = "Kubernetes ConfigMaps to mount into the container as volumes.",
		.type = &types[26],
		.view = &workload_view_spec[33],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_ACTIVE] = {
		.key = "active",
		.doc = "Whether the workload runs; false suspends it.",
		.default_value = "true",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[34],
		.kinds = 0x13, /* WT__J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_CPU] = {
		.key = "cpu",
		.doc = "CPU cores to allocate.  The workload gets at least this much, and is not scheduled before that can be guaranteed.",
		.example = "0.5",
		.type = &types[27],
		.view = &workload_view_spec[35],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_CPU_LIMIT] = {
		.key = "cpuLimit",
		.doc = "The most CPU cores that the workload may use.",
		.example = "2",
		.type = &types[27],
		.view = &workload_view_spec[37],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_DROP_ALL_CAPABILITIES] = {
		.key = "dropAllCapabilities",
		.doc = "Takes every Linux capability from the container.",
		.default_value = "false",
		.example = "false",
		.type = &types[8],
		.view = &workload_view_spec[39],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_EXPOSED_URLS] = {
		.key = "exposedUrls",
		.doc = "URLs under which ports of the container are reachable from outside, for example through an ingress.",
		.type = &types[28],
		.view = &workload_view_spec[40],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_GPU] = {
		.key = "gpu",
		.doc = "The share of a GPU to allocate, from 0 to 1.  For compatibility also a whole number of GPUs; gpuDevices is the field for that.",
		.example = "0.5",
		.type = &types[29],
		.view = &workload_view_spec[41],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_GPU_DEVICES] = {
		.key = "gpuDevices",
		.doc = "The number of whole GPUs to allocate.",
		.example = "1",
		.type = &types[13],
		.view = &workload_view_spec[43],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_GPU_LIMIT] = {
		.key = "gpuLimit",
		.doc = "The largest share of a GPU, from 0 to 1, that a workload with a share of one may use.",
		.example = "1",
		.type = &types[30],
		.view = &workload_view_spec[44],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_GPU_MEMORY] = {
		.key = "gpuMemory",
		.doc = "GPU memory to allocate.  The workload gets this much, and is not scheduled before that can be guaranteed.",
		.example = "16G",
		.type = &types[7],
		.view = &workload_view_spec[46],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_GPU_MEMORY_LIMIT] = {
		.key = "gpuMemoryLimit",
		.doc = "The most GPU memory that the workload may use; no less than gpuMemory.",
		.example = "20G",
		.type = &types[7],
		.view = &workload_view_spec[47],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_LARGE_SHM] = {
		.key = "largeShm",
		.doc = "Mounts a large /dev/shm, a file system held in memory and shared between processes.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[48],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_MEMORY] = {
		.key = "memory",
		.doc = "CPU memory to allocate.  The workload gets at least this much, and is not scheduled before that can be guaranteed.",
		.example = "4G",
		.type = &types[7],
		.view = &workload_view_spec[49],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_MEMORY_LIMIT] = {
		.key = "memoryLimit",
		.doc = "The most CPU memory that the workload may use.  Allocations beyond it fail.",
		.example = "8G",
		.type = &types[7],
		.view = &workload_view_spec[50],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_MOUNT_PROPAGATION] = {
		.key = "mountPropagation",
		.doc = "Passes later mounts below the workload's volumes on to it, and shares them with other containers and pods of the node.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[51],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_NAME] = {
		.key = "name",
		.doc = "The name of the workload.  Give either name or namePrefix.",
		.example = "my-workload",
		.type = &types[1],
		.view = &workload_view_spec[52],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_NAME_PREFIX] = {
		.key = "namePrefix",
		.doc = "The beginning of a name that the system completes.  Give either name or namePrefix.",
		.example = "my-workload",
		.type = &types[31],
		.view = &workload_view_spec[53],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_POD_AFFINITY] = {
		.key = "podAffinity",
		.doc = "Whether rules on pod affinity apply.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[54],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_POD_AFFINITY_SCHEDULING_RULE] = {
		.key = "podAffinitySchedulingRule",
		.doc = "How strictly pod affinity binds the scheduler.",
		.example = "hard",
		.type = &types[32],
		.view = &workload_view_spec[55],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_POD_AFFINITY_TOPOLOGY] = {
		.key = "podAffinityTopology",
		.doc = "The node label that says which nodes count as near to each other.",
		.example = "kubernetes.io/hostname",
		.type = &types[2],
		.view = &workload_view_spec[56],
		.kinds = 0x1b, /* WT_IJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_PORTS] = {
		.key = "ports",
		.doc = "Ports of the container to expose.  serviceType says how, for ports that do not say so themselves.",
		.type = &types[33],
		.view = &workload_view_spec[57],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_PREEMPTIBLE] = {
		.key = "preemptible",
		.doc = "Lets the workload be scheduled beyond the project's guaranteed quota, at the price that it may be stopped at any time.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[58],
		.kinds = 0x1, /* W____ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_PROCESSES] = {
		.key = "processes",
		.doc = "The number of processes of an MPI job.",
		.example = "4",
		.type = &types[34],
		.view = &workload_view_spec[59],
		.kinds = 0x4, /* __D__ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_READ_ONLY_ROOT_FILESYSTEM] = {
		.key = "readOnlyRootFilesystem",
		.doc = "Mounts the container's root file system read-only.",
		.default_value = "false",
		.example = "false",
		.type = &types[8],
		.view = &workload_view_spec[60],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_READINESS_PROBE] = {
		.key = "readinessProbe",
		.doc = "The probe that tells whether the container is ready to accept traffic.",
		.example = "curl -f http://localhost:8080/ready",
		.type = &types[2],
		.view = &workload_view_spec[61],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_RUN_AS_USER] = {
		.key = "runAsUser",
		.doc = "Runs the container as a certain user that is not root: the one of runAsUid and runAsGid, or the user who submits it where the cluster knows that user's ids.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[62],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_SERVICE_TYPE] = {
		.key = "serviceType",
		.doc = "How ports that do not have a service type of their own are exposed.",
		.example = "LoadBalancer",
		.type = &types[35],
		.view = &workload_view_spec[63],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_SLOTS_PER_WORKER] = {
		.key = "slotsPerWorker",
		.doc = "The number of slots on each worker of an MPI job.",
		.example = "1",
		.type = &types[34],
		.view = &workload_view_spec[64],
		.kinds = 0x4, /* __D__ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_KEEP_STDIN] = {
		.key = "stdin",
		.doc = "Keeps the container's standard input open even when nothing is attached to it.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[65],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_TOLERATIONS] = {
		.key = "tolerations",
		.doc = "Taints that the workload's pods put up with: they may then run on nodes that keep other pods away.",
		.type = &types[36],
		.view = &workload_view_spec[66],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_TTY] = {
		.key = "tty",
		.doc = "Gives the container a pseudo-terminal.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[67],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_USERNAME] = {
		.key = "username",
		.doc = "The owner of the workload, for display only: not used to authenticate or to authorize.",
		.example = "jane",
		.type = &types[2],
		.view = &workload_view_spec[68],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_VOLUMES] = {
		.key = "volumes",
		.doc = "Directories of the node, or of an NFS server, to mount into the container.",
		.type = &types[37],
		.view = &workload_view_spec[69],
		.kinds = 0x17, /* WTD_J */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_MIN_SCALE] = {
		.key = "minScale",
		.doc = "The least number of replicas.",
		.default_value = "1",
		.example = "1",
		.type = &types[13],
		.view = &workload_view_spec[70],
		.kinds = 0x8, /* ___I_ */
		.flags = WD_WRAPPED | WD_IN_RULE | WD_RULE_GIVES,
	},
	[WORKLOAD_SPEC_MAX_SCALE] = {
		.key = "maxScale",
		.doc = "The greatest number of replicas.",
		.default_value = "1",
		.example = "1",
		.type = &types[34],
		.view = &workload_view_spec[71],
		.kinds = 0x8, /* ___I_ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_METRIC] = {
		.key = "metric",
		.doc = "What autoscaling measures.",
		.default_value = "concurrency",
		.example = "concurrency",
		.type = &types[38],
		.view = &workload_view_spec[72],
		.kinds = 0x8, /* ___I_ */
		.flags = WD_WRAPPED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_TARGET] = {
		.key = "target",
		.doc = "The value of the metric that autoscaling aims at.",
		.example = "80",
		.type = &types[34],
		.view = &workload_view_spec[73],
		.kinds = 0x8, /* ___I_ */
		.flags = WD_WRAPPED,
	},
	[WORKLOAD_SPEC_USAGE] = {
		.key = "usage",
		.doc = "Whether the manifest is run, or kept as a template for others.",
		.default_value = "Submit",
		.example = "Submit",
		.type = &types[39],
		.view = &workload_view_spec[74],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_OBSERVED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_BASE_WORKLOAD] = {
		.key = "baseWorkload",
		.doc = "The template that this workload builds on, in the same namespace or in runai.",
		.example = "team-template",
		.type = &types[2],
		.view = &workload_view_spec[75],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_SPEC_JOB_TYPE] = {
		.key = "jobType",
		.doc = "The framework of a distributed workload.",
		.example = "MPIJob",
		.type = &types[2],
		.view = &workload_view_spec[76],
		.kinds = 0x4, /* __D__ */
		.flags = WD_OBSERVED | WD_IN_RULE,
	},
	[WORKLOAD_SPEC_WORKERS] = {
		.key = "workers",
		.doc = "The number of workers of a distributed workload.",
		.example = "2",
		.type = &types[13],
		.view = &workload_view_spec[77],
		.kinds = 0x4, /* __D__ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_IMAGE_PULL_SECRETS] = {
		.key = "imagePullSecrets",
		.doc = "The Kubernetes secret with the credentials of the image registry.",
		.example = "registry-credentials",
		.type = &types[2],
		.view = &workload_view_spec[78],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_EMPTY_DIR_VOLUMES] = {
		.key = "emptyDirVolumes",
		.doc = "Empty directories that live as long as the pod.",
		.type = &types[40],
		.view = &workload_view_spec[79],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_SECRET_VOLUMES] = {
		.key = "secretVolumes",
		.doc = "Kubernetes secrets to mount into the container as volumes.",
		.type = &types[41],
		.view = &workload_view_spec[80],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_TERMINATION_GRACE_PERIOD_SECONDS] = {
		.key = "terminationGracePeriodSeconds",
		.doc = "Seconds between the request to stop and the kill.",
		.example = "30",
		.type = &types[13],
		.view = &workload_view_spec[81],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_JUPYTER] = {
		.key = "jupyter",
		.doc = "Starts a Jupyter notebook in the workspace.",
		.example = "true",
		.type = &types[8],
		.view = &workload_view_spec[82],
		.kinds = 0x1, /* W____ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_INGRESS_URL] = {
		.key = "ingressUrl",
		.doc = "The URL under which an ingress serves the workload.",
		.example = "https://runai.example.com/team-a/my-workload",
		.type = &types[2],
		.view = &workload_view_spec[83],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_NODE_POOL] = {
		.key = "nodePool",
		.doc = "One node pool; the older form of nodePools.",
		.replacement = "nodePools",
		.example = "default",
		.type = &types[2],
		.view = &workload_view_spec[84],
		.kinds = 0xf, /* WTDI_ */
		.flags = WD_WRAPPED | WD_OBSERVED,
	},
	[WORKLOAD_SPEC_MPI_JOB] = {
		.key = "mpiJob",
		.doc = "Settings passed on to the MPI operator, unchecked.",
		.type = &types[5],
		.view = &workload_view_spec[85],
		.kinds = 0x4, /* __D__ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_SPEC_PY_TORCH_JOB] = {
		.key = "pyTorchJob",
		.doc = "Settings passed on to the PyTorch operator, unchecked.",
		.type = &types[5],
		.view = &workload_view_spec[86],
		.kinds = 0x4, /* __D__ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_SPEC_RUN_POLICY] = {
		.key = "runPolicy",
		.doc = "The run policy passed on to the training operator, unchecked.",
		.type = &types[5],
		.view = &workload_view_spec[87],
		.kinds = 0x4, /* __D__ */
		.flags = WD_OBSERVED,
	},
};

static const struct wd_key keys_spec[256] = {
	[0] = {
		.text = "supplementalGroups",
		.length = 18,
		.field = WORKLOAD_SPEC_SUPPLEMENTAL_GROUPS,
		.role = WD_KEY_PROPER,
	},
	[1] = {
		.text = "metric",
		.length = 6,
		.field = WORKLOAD_SPEC_METRIC,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "terminationGracePeriodSeconds",
		.length = 29,
		.field = WORKLOAD_SPEC_TERMINATION_GRACE_PERIOD_SECONDS,
		.role = WD_KEY_PROPER,
	},
	[6] = {
		.text = "configMapVolumes",
		.length = 16,
		.field = WORKLOAD_SPEC_CONFIG_MAP_VOLUMES,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "priority",
		.remedy = "the priority of a workload is not set in its manifest",
		.length = 8,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[11] = {
		.text = "template",
		.remedy = "a workload has no pod template: write image, command and arguments directly below spec",
		.length = 8,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[21] = {
		.text = "gpu",
		.length = 3,
		.field = WORKLOAD_SPEC_GPU,
		.role = WD_KEY_PROPER,
	},
	[26] = {
		.text = "processes",
		.length = 9,
		.field = WORKLOAD_SPEC_PROCESSES,
		.role = WD_KEY_PROPER,
	},
	[29] = {
		.text = "dropAllCapabilities",
		.length = 19,
		.field = WORKLOAD_SPEC_DROP_ALL_CAPABILITIES,
		.role = WD_KEY_PROPER,
	},
	[30] = {
		.text = "runAsGid",
		.length = 8,
		.field = WORKLOAD_SPEC_RUN_AS_GID,
		.role = WD_KEY_PROPER,
	},
	[36] = {
		.text = "nodeSelector",
		.length = 12,
		.field = WORKLOAD_SPEC_NODE_TYPE,
		.role = WD_KEY_FOREIGN,
	},
	[37] = {
		.text = "nodeType",
		.length = 8,
		.field = WORKLOAD_SPEC_NODE_TYPE,
		.role = WD_KEY_PROPER,
	},
	[39] = {
		.text = "autoscaling",
		.remedy = "write minScale, maxScale, metric and target directly below spec",
		.length = 11,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[44] = {
		.text = "readOnlyRootFilesystem",
		.length = 22,
		.field = WORKLOAD_SPEC_READ_ONLY_ROOT_FILESYSTEM,
		.role = WD_KEY_PROPER,
	},
	[45] = {
		.text = "gpuMemoryLimit",
		.length = 14,
		.field = WORKLOAD_SPEC_GPU_MEMORY_LIMIT,
		.role = WD_KEY_PROPER,
	},
	[46] = {
		.text = "largeShm",
		.length = 8,
		.field = WORKLOAD_SPEC_LARGE_SHM,
		.role = WD_KEY_PROPER,
	},
	[47] = {
		.text = "active",
		.length = 6,
		.field = WORKLOAD_SPEC_ACTIVE,
		.role = WD_KEY_PROPER,
	},
	[48] = {
		.text = "preemptible",
		.length = 11,
		.field = WORKLOAD_SPEC_PREEMPTIBLE,
		.role = WD_KEY_PROPER,
	},
	[55] = {
		.text = "pyTorchJob",
		.length = 10,
		.field = WORKLOAD_SPEC_PY_TORCH_JOB,
		.role = WD_KEY_PROPER,
	},
	[58] = {
		.text = "namePrefix",
		.length = 10,
		.field = WORKLOAD_SPEC_NAME_PREFIX,
		.role = WD_KEY_PROPER,
	},
	[59] = {
		.text = "nodePool",
		.length = 8,
		.field = WORKLOAD_SPEC_NODE_POOL,
		.role = WD_KEY_PROPER,
	},
	[60] = {
		.text = "args",
		.length = 4,
		.field = WORKLOAD_SPEC_ARGS,
		.role = WD_KEY_PROPER,
	},
	[61] = {
		.text = "replicas",
		.length = 8,
		.field = WORKLOAD_SPEC_WORKERS,
		.role = WD_KEY_FOREIGN,
	},
	[64] = {
		.text = "podAffinitySchedulingRule",
		.length = 25,
		.field = WORKLOAD_SPEC_POD_AFFINITY_SCHEDULING_RULE,
		.role = WD_KEY_PROPER,
	},
	[66] = {
		.text = "securityContext",
		.remedy = "write runAsUser, runAsUid, runAsGid, capabilities and the like directly below spec",
		.length = 15,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[67] = {
		.text = "largeShmRequest",
		.length = 15,
		.field = WORKLOAD_SPEC_LARGE_SHM,
		.role = WD_KEY_FOREIGN,
	},
	[69] = {
		.text = "tolerations",
		.length = 11,
		.field = WORKLOAD_SPEC_TOLERATIONS,
		.role = WD_KEY_PROPER,
	},
	[71] = {
		.text = "configMap",
		.length = 9,
		.field = WORKLOAD_SPEC_CONFIG_MAP_VOLUMES,
		.role = WD_KEY_FOREIGN,
	},
	[72] = {
		.text = "target",
		.length = 6,
		.field = WORKLOAD_SPEC_TARGET,
		.role = WD_KEY_PROPER,
	},
	[73] = {
		.text = "runAsNonRoot",
		.length = 12,
		.field = WORKLOAD_SPEC_RUN_AS_NON_ROOT,
		.role = WD_KEY_PROPER,
	},
	[74] = {
		.text = "backoffLimit",
		.length = 12,
		.field = WORKLOAD_SPEC_BACKOFF_LIMIT,
		.role = WD_KEY_PROPER,
	},
	[75] = {
		.text = "ingressUrl",
		.length = 10,
		.field = WORKLOAD_SPEC_INGRESS_URL,
		.role = WD_KEY_PROPER,
	},
	[76] = {
		.text = "serviceType",
		.length = 11,
		.field = WORKLOAD_SPEC_SERVICE_TYPE,
		.role = WD_KEY_PROPER,
	},
	[77] = {
		.text = "createHomeDir",
		.length = 13,
		.field = WORKLOAD_SPEC_CREATE_HOME_DIR,
		.role = WD_KEY_PROPER,
	},
	[78] = {
		.text = "terminateAfterPreemption",
		.length = 24,
		.field = WORKLOAD_SPEC_TERMINATE_AFTER_PREEMPTION,
		.role = WD_KEY_PROPER,
	},
	[79] = {
		.text = "ports",
		.length = 5,
		.field = WORKLOAD_SPEC_PORTS,
		.role = WD_KEY_PROPER,
	},
	[80] = {
		.text = "gpuPortionLimit",
		.length = 15,
		.field = WORKLOAD_SPEC_GPU_LIMIT,
		.role = WD_KEY_FOREIGN,
	},
	[81] = {
		.text = "containers",
		.remedy = "a workload has one container: write image, command and arguments directly below spec",
		.length = 10,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[88] = {
		.text = "nodePools",
		.length = 9,
		.field = WORKLOAD_SPEC_NODE_POOLS,
		.role = WD_KEY_PROPER,
	},
	[95] = {
		.text = "autoScalabilityConfig",
		.remedy = "write minScale, maxScale, metric, target or autoDeletionTimeAfterCompletionSeconds directly below spec",
		.length = 21,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[96] = {
		.text = "additionalContainers",
		.remedy = "a workload has one container",
		.length = 20,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[97] = {
		.text = "Parallelism",
		.length = 11,
		.field = WORKLOAD_SPEC_PARALLELISM,
		.role = WD_KEY_LEGACY,
	},
	[101] = {
		.text = "extendedResources",
		.length = 17,
		.field = WORKLOAD_SPEC_EXTENDED_RESOURCES,
		.role = WD_KEY_PROPER,
	},
	[102] = {
		.text = "podAffinityTopology",
		.length = 19,
		.field = WORKLOAD_SPEC_POD_AFFINITY_TOPOLOGY,
		.role = WD_KEY_PROPER,
	},
	[103] = {
		.text = "storage",
		.remedy = "the REST API's storage section: write pvcs, gitSync, nfs, s3, volumes and configMapVolumes directly below spec",
		.length = 7,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[107] = {
		.text = "git",
		.length = 3,
		.field = WORKLOAD_SPEC_GIT_SYNC,
		.role = WD_KEY_FOREIGN,
	},
	[108] = {
		.text = "interactive",
		.remedy = "a workspace is a manifest of kind InteractiveWorkload",
		.length = 11,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[113] = {
		.text = "gpuDevicesRequest",
		.length = 17,
		.field = WORKLOAD_SPEC_GPU_DEVICES,
		.role = WD_KEY_FOREIGN,
	},
	[114] = {
		.text = "cpuCoreLimit",
		.length = 12,
		.field = WORKLOAD_SPEC_CPU_LIMIT,
		.role = WD_KEY_FOREIGN,
	},
	[115] = {
		.text = "gpuMemoryRequest",
		.length = 16,
		.field = WORKLOAD_SPEC_GPU_MEMORY,
		.role = WD_KEY_FOREIGN,
	},
	[116] = {
		.text = "volumeMounts",
		.length = 12,
		.field = WORKLOAD_SPEC_VOLUMES,
		.role = WD_KEY_FOREIGN,
	},
	[118] = {
		.text = "jupyter",
		.length = 7,
		.field = WORKLOAD_SPEC_JUPYTER,
		.role = WD_KEY_PROPER,
	},
	[119] = {
		.text = "minScale",
		.length = 8,
		.field = WORKLOAD_SPEC_MIN_SCALE,
		.role = WD_KEY_PROPER,
	},
	[120] = {
		.text = "mountPropagation",
		.length = 16,
		.field = WORKLOAD_SPEC_MOUNT_PROPAGATION,
		.role = WD_KEY_PROPER,
	},
	[122] = {
		.text = "compute",
		.remedy = "the REST API's compute section: write gpu, gpuDevices, gpuMemory, cpu, cpuLimit, memory and memoryLimit directly below spec",
		.length = 7,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[124] = {
		.text = "ttlAfterFinish",
		.length = 14,
		.field = WORKLOAD_SPEC_AUTO_DELETION_TIME_AFTER_COMPLETION_SECONDS,
		.role = WD_KEY_LEGACY,
	},
	[127] = {
		.text = "cpuCoreRequest",
		.length = 14,
		.field = WORKLOAD_SPEC_CPU,
		.role = WD_KEY_FOREIGN,
	},
	[129] = {
		.text = "annotations",
		.length = 11,
		.field = WORKLOAD_SPEC_ANNOTATIONS,
		.role = WD_KEY_PROPER,
	},
	[135] = {
		.text = "slotsPerWorker",
		.length = 14,
		.field = WORKLOAD_SPEC_SLOTS_PER_WORKER,
		.role = WD_KEY_PROPER,
	},
	[137] = {
		.text = "cpu",
		.length = 3,
		.field = WORKLOAD_SPEC_CPU,
		.role = WD_KEY_PROPER,
	},
	[138] = {
		.text = "labels",
		.length = 6,
		.field = WORKLOAD_SPEC_LABELS,
		.role = WD_KEY_PROPER,
	},
	[139] = {
		.text = "baseWorkload",
		.length = 12,
		.field = WORKLOAD_SPEC_BASE_WORKLOAD,
		.role = WD_KEY_PROPER,
	},
	[140] = {
		.text = "mpiJob",
		.length = 6,
		.field = WORKLOAD_SPEC_MPI_JOB,
		.role = WD_KEY_PROPER,
	},
	[144] = {
		.text = "gpuDevices",
		.length = 10,
		.field = WORKLOAD_SPEC_GPU_DEVICES,
		.role = WD_KEY_PROPER,
	},
	[148] = {
		.text = "jobType",
		.length = 7,
		.field = WORKLOAD_SPEC_JOB_TYPE,
		.role = WD_KEY_PROPER,
	},
	[152] = {
		.text = "cpuLimit",
		.length = 8,
		.field = WORKLOAD_SPEC_CPU_LIMIT,
		.role = WD_KEY_PROPER,
	},
	[153] = {
		.text = "migProfile",
		.length = 10,
		.field = WORKLOAD_SPEC_MIG_PROFILE,
		.role = WD_KEY_PROPER,
	},
	[154] = {
		.text = "metricName",
		.length = 10,
		.field = WORKLOAD_SPEC_METRIC,
		.role = WD_KEY_FOREIGN,
	},
	[155] = {
		.text = "gpusPerWorker",
		.length = 13,
		.field = WORKLOAD_SPEC_GPU_DEVICES,
		.role = WD_KEY_FOREIGN,
	},
	[156] = {
		.text = "gitSync",
		.length = 7,
		.field = WORKLOAD_SPEC_GIT_SYNC,
		.role = WD_KEY_PROPER,
	},
	[157] = {
		.text = "stdin",
		.length = 5,
		.field = WORKLOAD_SPEC_KEEP_STDIN,
		.role = WD_KEY_PROPER,
	},
	[158] = {
		.text = "gpuMemory",
		.length = 9,
		.field = WORKLOAD_SPEC_GPU_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[159] = {
		.text = "arguments",
		.length = 9,
		.field = WORKLOAD_SPEC_ARGS,
		.role = WD_KEY_PROPER,
	},
	[160] = {
		.text = "hostipc",
		.length = 7,
		.field = WORKLOAD_SPEC_HOST_IPC,
		.role = WD_KEY_LEGACY,
	},
	[161] = {
		.text = "podAffinity",
		.length = 11,
		.field = WORKLOAD_SPEC_POD_AFFINITY,
		.role = WD_KEY_PROPER,
	},
	[162] = {
		.text = "seccompProfileType",
		.length = 18,
		.field = WORKLOAD_SPEC_SECCOMP_PROFILE_TYPE,
		.role = WD_KEY_PROPER,
	},
	[163] = {
		.text = "s3",
		.length = 2,
		.field = WORKLOAD_SPEC_S3,
		.role = WD_KEY_PROPER,
	},
	[164] = {
		.text = "gpuLimit",
		.length = 8,
		.field = WORKLOAD_SPEC_GPU_LIMIT,
		.role = WD_KEY_PROPER,
	},
	[168] = {
		.text = "allowPrivilegeEscalation",
		.length = 24,
		.field = WORKLOAD_SPEC_ALLOW_PRIVILEGE_ESCALATION,
		.role = WD_KEY_PROPER,
	},
	[169] = {
		.text = "usage",
		.length = 5,
		.field = WORKLOAD_SPEC_USAGE,
		.role = WD_KEY_PROPER,
	},
	[170] = {
		.text = "pvc",
		.length = 3,
		.field = WORKLOAD_SPEC_PVCS,
		.role = WD_KEY_FOREIGN,
	},
	[171] = {
		.text = "distributedFramework",
		.length = 20,
		.field = WORKLOAD_SPEC_JOB_TYPE,
		.role = WD_KEY_FOREIGN,
	},
	[172] = {
		.text = "runAsUid",
		.length = 8,
		.field = WORKLOAD_SPEC_RUN_AS_UID,
		.role = WD_KEY_PROPER,
	},
	[173] = {
		.text = "workers",
		.length = 7,
		.field = WORKLOAD_SPEC_WORKERS,
		.role = WD_KEY_PROPER,
	},
	[174] = {
		.text = "memory",
		.length = 6,
		.field = WORKLOAD_SPEC_MEMORY,
		.role = WD_KEY_PROPER,
	},
	[175] = {
		.text = "cpuMemoryRequest",
		.length = 16,
		.field = WORKLOAD_SPEC_MEMORY,
		.role = WD_KEY_FOREIGN,
	},
	[178] = {
		.text = "command",
		.length = 7,
		.field = WORKLOAD_SPEC_COMMAND,
		.role = WD_KEY_PROPER,
	},
	[179] = {
		.text = "priorityClass",
		.remedy = "the priority of a workload is not set in its manifest",
		.length = 13,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[180] = {
		.text = "volumes",
		.length = 7,
		.field = WORKLOAD_SPEC_VOLUMES,
		.role = WD_KEY_PROPER,
	},
	[181] = {
		.text = "emptyDirVolumes",
		.length = 15,
		.field = WORKLOAD_SPEC_EMPTY_DIR_VOLUMES,
		.role = WD_KEY_PROPER,
	},
	[182] = {
		.text = "env",
		.length = 3,
		.field = WORKLOAD_SPEC_ENVIRONMENT,
		.role = WD_KEY_FOREIGN,
	},
	[183] = {
		.text = "environmentVariables",
		.length = 20,
		.field = WORKLOAD_SPEC_ENVIRONMENT,
		.role = WD_KEY_FOREIGN,
	},
	[184] = {
		.text = "secretVolumes",
		.length = 13,
		.field = WORKLOAD_SPEC_SECRET_VOLUMES,
		.role = WD_KEY_PROPER,
	},
	[185] = {
		.text = "username",
		.length = 8,
		.field = WORKLOAD_SPEC_USERNAME,
		.role = WD_KEY_PROPER,
	},
	[187] = {
		.text = "security",
		.remedy = "the REST API's security section: write runAsUser, runAsUid, runAsGid, capabilities and the like directly below spec",
		.length = 8,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[188] = {
		.text = "autoDeletionTimeAfterCompletionSeconds",
		.length = 38,
		.field = WORKLOAD_SPEC_AUTO_DELETION_TIME_AFTER_COMPLETION_SECONDS,
		.role = WD_KEY_PROPER,
	},
	[189] = {
		.text = "completions",
		.length = 11,
		.field = WORKLOAD_SPEC_COMPLETIONS,
		.role = WD_KEY_PROPER,
	},
	[190] = {
		.text = "memoryLimit",
		.length = 11,
		.field = WORKLOAD_SPEC_MEMORY_LIMIT,
		.role = WD_KEY_PROPER,
	},
	[191] = {
		.text = "capabilities",
		.length = 12,
		.field = WORKLOAD_SPEC_CAPABILITIES,
		.role = WD_KEY_PROPER,
	},
	[192] = {
		.text = "workingDir",
		.length = 10,
		.field = WORKLOAD_SPEC_WORKING_DIR,
		.role = WD_KEY_PROPER,
	},
	[193] = {
		.text = "parallelism",
		.length = 11,
		.field = WORKLOAD_SPEC_PARALLELISM,
		.role = WD_KEY_PROPER,
	},
	[194] = {
		.text = "pvcs",
		.length = 4,
		.field = WORKLOAD_SPEC_PVCS,
		.role = WD_KEY_PROPER,
	},
	[199] = {
		.text = "hostNetwork",
		.length = 11,
		.field = WORKLOAD_SPEC_HOST_NETWORK,
		.role = WD_KEY_PROPER,
	},
	[200] = {
		.text = "hostPath",
		.length = 8,
		.field = WORKLOAD_SPEC_VOLUMES,
		.role = WD_KEY_FOREIGN,
	},
	[201] = {
		.text = "gpuPortionRequest",
		.length = 17,
		.field = WORKLOAD_SPEC_GPU,
		.role = WD_KEY_FOREIGN,
	},
	[203] = {
		.text = "jobNamePrefix",
		.length = 13,
		.field = WORKLOAD_SPEC_NAME_PREFIX,
		.role = WD_KEY_LEGACY,
	},
	[204] = {
		.text = "runPolicy",
		.length = 9,
		.field = WORKLOAD_SPEC_RUN_POLICY,
		.role = WD_KEY_PROPER,
	},
	[205] = {
		.text = "maxScale",
		.length = 8,
		.field = WORKLOAD_SPEC_MAX_SCALE,
		.role = WD_KEY_PROPER,
	},
	[209] = {
		.text = "configMapVolume",
		.length = 15,
		.field = WORKLOAD_SPEC_CONFIG_MAP_VOLUMES,
		.role = WD_KEY_LEGACY,
	},
	[213] = {
		.text = "exposedUrls",
		.length = 11,
		.field = WORKLOAD_SPEC_EXPOSED_URLS,
		.role = WD_KEY_PROPER,
	},
	[217] = {
		.text = "runAsUser",
		.length = 9,
		.field = WORKLOAD_SPEC_RUN_AS_USER,
		.role = WD_KEY_PROPER,
	},
	[219] = {
		.text = "readinessProbe",
		.length = 14,
		.field = WORKLOAD_SPEC_READINESS_PROBE,
		.role = WD_KEY_PROPER,
	},
	[220] = {
		.text = "gpuDeviceRequest",
		.length = 16,
		.field = WORKLOAD_SPEC_GPU_DEVICES,
		.role = WD_KEY_FOREIGN,
	},
	[225] = {
		.text = "cpuMemoryLimit",
		.length = 14,
		.field = WORKLOAD_SPEC_MEMORY_LIMIT,
		.role = WD_KEY_FOREIGN,
	},
	[228] = {
		.text = "tty",
		.length = 3,
		.field = WORKLOAD_SPEC_TTY,
		.role = WD_KEY_PROPER,
	},
	[230] = {
		.text = "name",
		.length = 4,
		.field = WORKLOAD_SPEC_NAME,
		.role = WD_KEY_PROPER,
	},
	[235] = {
		.text = "imagePullPolicy",
		.length = 15,
		.field = WORKLOAD_SPEC_IMAGE_PULL_POLICY,
		.role = WD_KEY_PROPER,
	},
	[242] = {
		.text = "nfs",
		.length = 3,
		.field = WORKLOAD_SPEC_NFS,
		.role = WD_KEY_PROPER,
	},
	[243] = {
		.text = "imagePullSecrets",
		.length = 16,
		.field = WORKLOAD_SPEC_IMAGE_PULL_SECRETS,
		.role = WD_KEY_PROPER,
	},
	[244] = {
		.text = "resources",
		.remedy = "write gpu, gpuDevices, gpuMemory, cpu, cpuLimit, memory and memoryLimit directly below spec",
		.length = 9,
		.field = WD_NONE,
		.role = WD_KEY_FOREIGN,
	},
	[250] = {
		.text = "environment",
		.length = 11,
		.field = WORKLOAD_SPEC_ENVIRONMENT,
		.role = WD_KEY_PROPER,
	},
	[251] = {
		.text = "image",
		.length = 5,
		.field = WORKLOAD_SPEC_IMAGE,
		.role = WD_KEY_PROPER,
	},
	[254] = {
		.text = "numWorkers",
		.length = 10,
		.field = WORKLOAD_SPEC_WORKERS,
		.role = WD_KEY_FOREIGN,
	},
	[255] = {
		.text = "hostIpc",
		.length = 7,
		.field = WORKLOAD_SPEC_HOST_IPC,
		.role = WD_KEY_PROPER,
	},
};

static const struct wd_rule rules_spec[] = {
	{
		.why = "a workload is named either in full or by a prefix",
		.text = "At most one of name and namePrefix",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_NAME, WORKLOAD_SPEC_NAME_PREFIX },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_AT_MOST_ONE,
	},
	{
		.why = "the cluster will generate a name",
		.text = "One of name and namePrefix is expected, with a warning otherwise",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_NAME, WORKLOAD_SPEC_NAME_PREFIX },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_EXPECT_ONE,
	},
	{
		.why = "only a template, or the workload's base, can leave the image open",
		.text = "image is required unless usage is Template or baseWorkload is set",
		.when = "usage is Template or baseWorkload is set",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_IMAGE, WORKLOAD_SPEC_USAGE, WORKLOAD_SPEC_BASE_WORKLOAD },
		.condition = &(const struct wd_condition){
			.test = WD_ANY_OF,
			.count = 2,
			.parts = (const struct wd_condition[]){
				{
					.test = WD_IS,
					.field = WORKLOAD_SPEC_USAGE,
					.count = 1,
					.values = (const char *const[]){ "Template" },
				},
				{ .test = WD_SET, .field = WORKLOAD_SPEC_BASE_WORKLOAD },
			},
		},
		.field_count = 1,
		.involved_count = 3,
		.relation = WD_REQUIRED_UNLESS,
	},
	{
		.why = "only a workload that is submitted can have a base",
		.text = "baseWorkload must not be set where usage is Template",
		.when = "usage is Template",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_BASE_WORKLOAD, WORKLOAD_SPEC_USAGE },
		.condition = &(const struct wd_condition){
			.test = WD_GIVEN,
			.field = WORKLOAD_SPEC_USAGE,
			.count = 1,
			.values = (const char *const[]){ "Template" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "the rule applies only with pod affinity",
		.text = "podAffinitySchedulingRule may be set only where podAffinity is true",
		.when = "podAffinity is true",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_POD_AFFINITY_SCHEDULING_RULE, WORKLOAD_SPEC_POD_AFFINITY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_SPEC_POD_AFFINITY,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
	{
		.why = "the topology applies only with pod affinity",
		.text = "podAffinityTopology may be set only where podAffinity is true",
		.when = "podAffinity is true",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_POD_AFFINITY_TOPOLOGY, WORKLOAD_SPEC_POD_AFFINITY },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_SPEC_POD_AFFINITY,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_REQUIRES,
	},
	{
		.why = "the user id is used only if runAsUser is true",
		.text = "runAsUid has no effect unless runAsUser is true",
		.when = "runAsUser is true",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_RUN_AS_UID, WORKLOAD_SPEC_RUN_AS_USER },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_SPEC_RUN_AS_USER,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_UNLESS,
	},
	{
		.why = "the group id is used only if runAsUser is true",
		.text = "runAsGid has no effect unless runAsUser is true",
		.when = "runAsUser is true",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_RUN_AS_GID, WORKLOAD_SPEC_RUN_AS_USER },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_SPEC_RUN_AS_USER,
			.count = 1,
			.values = (const char *const[]){ "true" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_UNLESS,
	},
	{
		.why = "GPU memory can be requested of one device only",
		.text = "gpuMemory must not be set where gpuDevices is above 1",
		.when = "gpuDevices is above 1",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_GPU_MEMORY, WORKLOAD_SPEC_GPU_DEVICES },
		.condition = &(const struct wd_condition){
			.test = WD_ABOVE,
			.field = WORKLOAD_SPEC_GPU_DEVICES,
			.count = 1,
			.values = (const char *const[]){ "1" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "a MIG profile can be requested of one device only",
		.text = "migProfile must not be set where gpuDevices is above 1",
		.when = "gpuDevices is above 1",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_MIG_PROFILE, WORKLOAD_SPEC_GPU_DEVICES },
		.condition = &(const struct wd_condition){
			.test = WD_ABOVE,
			.field = WORKLOAD_SPEC_GPU_DEVICES,
			.count = 1,
			.values = (const char *const[]){ "1" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "of several devices, only whole ones can be requested",
		.text = "gpu must not be set where gpuDevices is above 1 and gpu is not 1",
		.when = "gpuDevices is above 1 and gpu is not 1",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_GPU, WORKLOAD_SPEC_GPU_DEVICES },
		.condition = &(const struct wd_condition){
			.test = WD_ALL_OF,
			.count = 2,
			.parts = (const struct wd_condition[]){
				{
					.test = WD_ABOVE,
					.field = WORKLOAD_SPEC_GPU_DEVICES,
					.count = 1,
					.values = (const char *const[]){ "1" },
				},
				{
					.test = WD_NOT,
					.count = 1,
					.parts = (const struct wd_condition[]){
						{
							.test = WD_GIVEN,
							.field = WORKLOAD_SPEC_GPU,
							.count = 1,
							.values = (const char *const[]){ "1" },
						},
					},
				},
			},
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_CONFLICT_IF,
	},
	{
		.why = "it is for MPI jobs only",
		.text = "processes has no effect where jobType is PyTorchJob, TFJob or XGBoostJob",
		.when = "jobType is PyTorchJob, TFJob or XGBoostJob",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_PROCESSES, WORKLOAD_SPEC_JOB_TYPE },
		.condition = &(const struct wd_condition){
			.test = WD_GIVEN,
			.field = WORKLOAD_SPEC_JOB_TYPE,
			.count = 3,
			.values = (const char *const[]){ "PyTorchJob", "TFJob", "XGBoostJob" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_IF,
	},
	{
		.why = "it is for MPI jobs only",
		.text = "slotsPerWorker has no effect where jobType is PyTorchJob, TFJob or XGBoostJob",
		.when = "jobType is PyTorchJob, TFJob or XGBoostJob",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_SLOTS_PER_WORKER, WORKLOAD_SPEC_JOB_TYPE },
		.condition = &(const struct wd_condition){
			.test = WD_GIVEN,
			.field = WORKLOAD_SPEC_JOB_TYPE,
			.count = 3,
			.values = (const char *const[]){ "PyTorchJob", "TFJob", "XGBoostJob" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_NO_EFFECT_IF,
	},
	{
		.why = "Kubernetes refuses a limit below its request",
		.text = "cpu must not be above cpuLimit",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_CPU, WORKLOAD_SPEC_CPU_LIMIT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "Kubernetes refuses a limit below its request",
		.text = "memory must not be above memoryLimit",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_MEMORY, WORKLOAD_SPEC_MEMORY_LIMIT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "the limit must not be below the allocated share",
		.text = "gpu must not be above gpuLimit",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_GPU, WORKLOAD_SPEC_GPU_LIMIT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "the limit must not be below the allocated memory",
		.text = "gpuMemory must not be above gpuMemoryLimit",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_GPU_MEMORY, WORKLOAD_SPEC_GPU_MEMORY_LIMIT },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "the maximum must not be below the minimum",
		.text = "minScale must not be above maxScale",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_MIN_SCALE, WORKLOAD_SPEC_MAX_SCALE },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "no more pods can run at once than are to complete",
		.text = "parallelism must not be above completions",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_PARALLELISM, WORKLOAD_SPEC_COMPLETIONS },
		.field_count = 2,
		.involved_count = 2,
		.relation = WD_ORDERED,
	},
	{
		.why = "a workload scaled by its requests can scale to zero",
		.text = "minScale defaults to 0 where metric is concurrency or throughput",
		.when = "metric is concurrency or throughput",
		.value = "0",
		.fields = (const uint16_t[]){ WORKLOAD_SPEC_MIN_SCALE, WORKLOAD_SPEC_METRIC },
		.condition = &(const struct wd_condition){
			.test = WD_IS,
			.field = WORKLOAD_SPEC_METRIC,
			.count = 2,
			.values = (const char *const[]){ "concurrency", "throughput" },
		},
		.field_count = 1,
		.involved_count = 2,
		.relation = WD_DEFAULT_IF,
	},
};

const struct wd_structure workload_spec_structure = {
	.name = "Spec",
	.doc = "The specification of a workload.",
	.fields = fields_spec,
	.keys = keys_spec,
	.rules = rules_spec,
	.view = &workload_spec_normal_form,
	.set = &workload_view_spec[0],
	.field_count = WORKLOAD_SPEC_FIELD_COUNT,
	.key_mask = 255,
	.rule_count = 20,
};

/* ---- Workload ---- */

static const struct wd_field fields_workload[] = {
	[WORKLOAD_API_VERSION] = {
		.key = "apiVersion",
		.doc = "The version of the API that the manifest is written against.",
		.type = &types[42],
		.view = &workload_view_workload[1],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_KIND] = {
		.key = "kind",
		.doc = "The kind of workload.",
		.type = &types[43],
		.view = &workload_view_workload[2],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_METADATA] = {
		.key = "metadata",
		.doc = "Kubernetes object metadata.",
		.type = &types[44],
		.view = &workload_view_workload[3],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_SPEC] = {
		.key = "spec",
		.doc = "What to run.  On a distributed workload: what each worker runs.",
		.type = &types[45],
		.view = &workload_view_workload[4],
		.kinds = 0x1f, /* WTDIJ */
		.flags = WD_REQUIRED,
	},
	[WORKLOAD_MASTER_SPEC] = {
		.key = "masterSpec",
		.doc = "What the master of a distributed workload runs, where it differs from the workers.",
		.type = &types[45],
		.view = &workload_view_workload[5],
		.kinds = 0x4, /* __D__ */
		.flags = WD_OBSERVED,
	},
	[WORKLOAD_STATUS] = {
		.key = "status",
		.doc = "The state that the controller last wrote.  Passes unchecked.",
		.type = &types[4],
		.view = &workload_view_workload[6],
		.kinds = 0x1f, /* WTDIJ */
		.flags = 0,
	},
};

static const struct wd_key keys_workload[16] = {
	[0] = {
		.text = "metadata",
		.length = 8,
		.field = WORKLOAD_METADATA,
		.role = WD_KEY_PROPER,
	},
	[3] = {
		.text = "kind",
		.length = 4,
		.field = WORKLOAD_KIND,
		.role = WD_KEY_PROPER,
	},
	[4] = {
		.text = "masterSpec",
		.length = 10,
		.field = WORKLOAD_MASTER_SPEC,
		.role = WD_KEY_PROPER,
	},
	[9] = {
		.text = "apiVersion",
		.length = 10,
		.field = WORKLOAD_API_VERSION,
		.role = WD_KEY_PROPER,
	},
	[14] = {
		.text = "spec",
		.length = 4,
		.field = WORKLOAD_SPEC,
		.role = WD_KEY_PROPER,
	},
	[15] = {
		.text = "status",
		.length = 6,
		.field = WORKLOAD_STATUS,
		.role = WD_KEY_PROPER,
	},
};

const struct wd_structure workload_structure = {
	.name = "Workload",
	.doc = "A workload manifest: one document of a stream.",
	.fields = fields_workload,
	.keys = keys_workload,
	.view = &workload_normal_form,
	.set = &workload_view_workload[0],
	.field_count = WORKLOAD_FIELD_COUNT,
	.key_mask = 15,
	.rule_count = 0,
};

/* ---- the whole ---- */

const struct wd_schema workload_schema = {
	.abi_version = 2,
	.view_size = sizeof(cyaml_schema_field_t),
	.id = "workload",
	.doc = "Run:ai workload manifest",
	.hash = "32797f4b7ae2dad9",
	.group = "run.ai/",
	.root = &workload_structure,
	.kinds = kinds,
	.versions = versions,
	.kind_count = 5,
	.version_count = 3,
	.kind_field = WORKLOAD_KIND,
	.version_field = WORKLOAD_API_VERSION,
	.dialect = WD_DIALECT_KUBERNETES,
};
