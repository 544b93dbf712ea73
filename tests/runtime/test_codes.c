/*
 * test_codes.c - for every code: texts that must give it, and near misses that must give no finding at all.
 *
 * The six lines of TRAINING and its like precede what is tested, which therefore begins on line 7.
 */
#include <stdlib.h>
#include <string.h>

#include "support.h"

/** One text, and all its findings; NULL: none. */
struct case_of_code {
	enum wd_code code;
	const char *yaml;
	const char *findings;
};

#define HEAD "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
#define PVC(members) "  pvcs: {items: {p: {value: {" members ", path: /p}}}}\n"

static const struct case_of_code cases[] = {
	{ WD_CODE_SYNTAX, "a: [", "1 error syntax - 2:1\n" },
	{ WD_CODE_SYNTAX, TRAINING "  command: {value: *gone}\n", "1 error syntax - 7:20\n" },
	{ WD_CODE_SYNTAX, TRAINING "status: &s [*s]\n", "1 error syntax - 7:13\n" },
	{ WD_CODE_SYNTAX, TRAINING "  gpu: {value: 0.5}\n \tx: 1\n", "1 error syntax - 8:2\n" },
	{ WD_CODE_SYNTAX, TRAINING "---\n}\n", "2 error syntax - 8:1\n" },
	{ WD_CODE_SYNTAX, TRAINING "  command: {value: \"a\x01\"}\n", "1 error syntax - 7:22\n" },
	{ WD_CODE_SYNTAX, "", NULL },
	{ WD_CODE_SYNTAX, "# a comment\n", NULL },
	{ WD_CODE_SYNTAX, "\xef\xbb\xbf" TRAINING, NULL },
	{ WD_CODE_SYNTAX, "%YAML 1.1\n---\n" TRAINING "...\n", NULL },
	{ WD_CODE_SYNTAX, TRAINING "  command: {value: '@ a: [b'}\n", NULL },
	{ WD_CODE_SYNTAX, TRAINING "status: [&s x, *s]\n", NULL },

	{ WD_CODE_LIMIT, "["
		"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
		"1 error wrong-type - 1:1\n1 error limit - 1:101\n" },
	{ WD_CODE_LIMIT, TRAINING "status: {a: &a [1,1,1,1,1,1,1,1,1], b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a],\n"
		" c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b], d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c],\n"
		" e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]}\n", "1 error limit status.e[4][3][7][2][8] 7:33\n" },
	{ WD_CODE_LIMIT, TRAINING "status: "
		"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n", NULL },
	{ WD_CODE_LIMIT, TRAINING "status: {a: &a [1,1,1,1,1,1,1,1,1], b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]}\n", NULL },

	{ WD_CODE_DUPLICATE_KEY, TRAINING "  largeShm: {value: true}\n  largeShm: {value: false}\n",
		"1 error duplicate-key spec.largeShm 8:3\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  hostIpc: {value: true}\n  hostipc: {value: true}\n",
		"1 error duplicate-key spec.hostipc 8:3\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  args: {value: a}\n  arguments: {value: 1}\n",
		"1 warning legacy-spelling spec.args 7:3\n1 error duplicate-key spec.arguments 8:3\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  environment: {items: {A: {value: a}, \"A\": {value: b}}}\n",
		"1 error duplicate-key spec.environment.items.A 7:40\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  cpu: {value: \"1\", value: \"2\"}\n",
		"1 error duplicate-key spec.cpu.value 7:21\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "kind: RunaiJob\n", "1 error duplicate-key kind 7:1\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "status: {a: 1, b: {c: 1, c: 1}}\n",
		"1 error duplicate-key status.b.c 7:26\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  nope: 1\n  nope: 1\n",
		"1 error unknown-field spec.nope 7:3\n1 error duplicate-key spec.nope 8:3\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  environment: {items: {A: {value: a}, a: {value: a}, A_: {value: "
		"a}}}\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  cpu: &c {value: \"1\"}\n  cpuLimit: {<<: *c, value: \"2\"}\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "status: [{a: 1}, {a: 1}]\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "---\n" TRAINING, NULL },
	{ WD_CODE_DUPLICATE_KEY, HEAD "spec: {<<: {name: {value: a}}, <<: {name: {value: b}, image: {value: i}}}\n",
		NULL },

	{ WD_CODE_UNKNOWN_KIND, "apiVersion: run.ai/v2alpha1\nkind: Deployment\nspec: {nope: 1}\n",
		"1 error unknown-kind kind 2:7\n" },
	{ WD_CODE_UNKNOWN_KIND, "spec: [1]\nkind: trainingworkload\napiVersion: run.ai/v2alpha1\n",
		"1 error unknown-kind kind 2:7\n" },
	{ WD_CODE_UNKNOWN_KIND, "apiVersion: run.ai/v1\nkind: Job\n", "1 error unknown-kind kind 2:7\n" },
	{ WD_CODE_UNKNOWN_KIND, "apiVersion: apps/v1\nkind: Deployment\nspec: {nope: 1}\n", NULL },
	{ WD_CODE_UNKNOWN_KIND, "apiVersion: v1\nkind: ConfigMap\n", NULL },
	{ WD_CODE_UNKNOWN_KIND, "apiVersion: run.ai/v1\nkind: RunaiJob\nspec: {template: {spec: {}}}\n", NULL },
	{ WD_CODE_UNKNOWN_KIND, "\"kind\": \"TrainingWorkload\"\n\"apiVersion\": \"run.ai/v2alpha1\"\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}}\n", NULL },

	{ WD_CODE_UNKNOWN_FIELD, "apiVersion: run.ai/v2alpha1\nkind: DistributedWorkload\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}, workers: {value: 1}, jobType: MPIJob, mpiJob: {}}\n"
		"masterSpec: {name: {value: m}, image: {value: i}, workers: {value: 1},\n  jobType: MPIJob, mpiJob: {}}\n",
		"1 error unknown-field masterSpec.workers 5:51\n1 error unknown-field masterSpec.jobType 6:3\n"
		"1 error unknown-field masterSpec.mpiJob 6:20\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  gpuDevice: {value: 1}\n", "1 error unknown-field spec.gpuDevice 7:3\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  GPU: {value: \"1\"}\n", "1 error unknown-field spec.GPU 7:3\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  compute: {gpuDevicesRequest: 1}\n",
		"1 error unknown-field spec.compute 7:3\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "image: {value: i}\n", "1 error unknown-field image 7:1\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  cpu: {value: \"1\", limit: \"2\"}\n",
		"1 error unknown-field spec.cpu.limit 7:21\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  cpu: {value: \"1\", deleted: true}\n",
		"1 error unknown-field spec.cpu.deleted 7:21\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  environment: {items: {A: {value: a, secret: s}}}\n",
		"1 error unknown-field spec.environment.items.A.secret 7:39\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING PVC("claimName: c, existingPvc: true, a.b: 1"),
		"1 error unknown-field spec.pvcs.items.p.value[\"a.b\"] 7:63\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  \"\": 1\n", "1 error unknown-field spec[\"\"] 7:3\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  1: x\n", "1 error unknown-field spec.1 7:3\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  gpuDevices: {value: 1}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "status: {anything: [goes]}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\n"
		"metadata: {name: w, creationTimestamp: null, uid: 1, managedFields: [{}], finalizers: []}\n"
		"spec: {name: {value: w}, image: {value: i}}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  labels: {items: {gpuDevice: {value: x}, example.com/a_b: {value: "
		"x}}}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, DISTRIBUTED "  mpiJob: {nope: {deep: 1}}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  environment: {items: {A: {value: a, deleted: true}}}\n", NULL },

	{ WD_CODE_UNSUPPORTED_KIND, TRAINING "  preemptible: {value: true}\n",
		"1 error unsupported-kind spec.preemptible 7:3\n" },
	{ WD_CODE_UNSUPPORTED_KIND, TRAINING "  preemptible: {value: 1}\n",
		"1 error unsupported-kind spec.preemptible 7:3\n1 error wrong-type spec.preemptible.value 7:24\n" },
	{ WD_CODE_UNSUPPORTED_KIND, TRAINING "  minScale: 1\n",
		"1 error unsupported-kind spec.minScale 7:3\n1 error unwrapped-value spec.minScale 7:3\n" },
	{ WD_CODE_UNSUPPORTED_KIND, TRAINING "masterSpec: {gpu: {value: 1}, processes: {value: -1}}\n",
		"1 error unsupported-kind masterSpec 7:1\n1 error missing-field masterSpec.image 7:1\n"
		"1 warning missing-choice masterSpec.name 7:1\n"
		"1 warning unquoted-number masterSpec.gpu.value 7:27\n1 warning unsupported-kind masterSpec.processes 7:31\n"
		"1 error bad-value masterSpec.processes.value 7:50\n" },
	{ WD_CODE_UNSUPPORTED_KIND, JOB "  namePrefix: {value: w}\n",
		"1 error unsupported-kind spec.namePrefix 7:3\n1 error conflict spec.namePrefix 7:3\n" },
	{ WD_CODE_UNSUPPORTED_KIND, "spec: {minScale: {value: 1}, name: {value: w}, image: {value: i}}\n" HEAD,
		"1 error unsupported-kind spec.minScale 1:8\n" },
	{ WD_CODE_UNSUPPORTED_KIND, INFERENCE "  minScale: {value: 1}\n", NULL },
	{ WD_CODE_UNSUPPORTED_KIND, WORKSPACE "  preemptible: {value: true}\n", NULL },
	{ WD_CODE_UNSUPPORTED_KIND, DISTRIBUTED "masterSpec: {name: {value: m}, image: {value: i}}\n", NULL },
	{ WD_CODE_UNSUPPORTED_KIND, "spec: {minScale: {value: 1}, name: {value: w}, image: {value: i}}\n"
		"metadata: {name: w}\nkind: InferenceWorkload\napiVersion: run.ai/v2alpha1\n", NULL },
	{ WD_CODE_UNSUPPORTED_KIND, JOB "  terminateAfterPreemption: {value: true}\n", NULL },

	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  command: python\n", "1 error unwrapped-value spec.command 7:3\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  command: [python]\n", "1 error unwrapped-value spec.command 7:3\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  command: {vaule: a}\n", "1 error unwrapped-value spec.command 7:3\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  environment: {A: {value: a}}\n",
		"1 error unwrapped-value spec.environment 7:3\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  environment: {value: {A: a}}\n",
		"1 error unwrapped-value spec.environment 7:3\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  environment: {items: {A: a, B: {value: 1}}}\n",
		"1 error unwrapped-value spec.environment.items.A 7:25\n"
		"1 error wrong-type spec.environment.items.B.value 7:42\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  pvcs: {items: {p: {claimName: c, path: 1}}}\n",
		"1 error unwrapped-value spec.pvcs.items.p 7:18\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  pvcs: {items: {p: {deleted: false, path: /p}}}\n",
		"1 error unwrapped-value spec.pvcs.items.p 7:18\n" },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  usage: Submit\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  baseWorkload: base\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, DISTRIBUTED "  jobType: MPIJob\n  runPolicy: {}\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\n"
		"metadata: {name: w, labels: {a: b}, annotations: {}}\nspec: {name: {value: w}, image: {value: i}}\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  pvcs: {items: {p: {deleted: true}}}\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  environment: {items: {}}\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  command:\n    value: python\n", NULL },

	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: \"true\"}\n",
		"1 error wrong-type spec.largeShm.value 7:21\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: flase}\n", "1 error wrong-type spec.largeShm.value 7:21\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: 1}\n", "1 error wrong-type spec.largeShm.value 7:21\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: {a: null}}\n", "1 error wrong-type spec.largeShm.value 7:21\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: !!str true}\n",
		"1 error wrong-type spec.largeShm.value 7:21\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: 010}\n", "1 error wrong-type spec.command.value 7:20\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: y}\n", "1 error wrong-type spec.command.value 7:20\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: !!int a}\n", "1 error wrong-type spec.command.value 7:20\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: !!int \"5\"}\n",
		"1 error wrong-type spec.command.value 7:20\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: [a, b]}\n", "1 error wrong-type spec.command.value 7:20\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  supplementalGroups: {value: 84257}\n",
		"1 error wrong-type spec.supplementalGroups.value 7:31\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  backoffLimit: {value: \"3\"}\n",
		"1 error wrong-type spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  backoffLimit: {value: 1:30}\n",
		"1 error wrong-type spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  cpu: {value: true}\n", "1 error wrong-type spec.cpu.value 7:16\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  environment: {items: [{name: A, value: a}]}\n",
		"1 error wrong-type spec.environment.items 7:24\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  environment: {items: {A: {value: 1_000}}}\n",
		"1 error wrong-type spec.environment.items.A.value 7:36\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  environment: {items: {A: {value: a, deleted: \"true\"}}}\n",
		"1 error wrong-type spec.environment.items.A.deleted 7:48\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  ? [a]\n  : 1\n", "1 error wrong-type spec 7:5\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  ~: 1\n", "1 error wrong-type spec 7:3\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  <<: [1]\n", "1 error wrong-type spec[\"<<\"] 7:8\n" },
	{ WD_CODE_WRONG_TYPE, "- a\n", "1 error wrong-type - 1:1\n" },
	{ WD_CODE_WRONG_TYPE, "true\n", "1 error wrong-type - 1:1\n" },
	{ WD_CODE_WRONG_TYPE, HEAD "spec: []\n", "1 error wrong-type spec 4:7\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: true}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: TRUE}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  largeShm: {value: !!bool \"true\"}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: !!str 5}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: \"\"}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: 2001-01-01}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: 12:30:45}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: 1.5.2}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: 1e400}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: None}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: tRue}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command:\n    value: |\n      1\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  backoffLimit: {value: !!int \"3\"}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  environment: {items: {A: {value: \"010\"}, B: {value: 'null'}, C: {value: "
		"0x}}}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  environment: {items: {1: {value: a}, \"true\": {value: b}, 'on': {value: "
		"c}}}\n", NULL },
	{ WD_CODE_WRONG_TYPE, "---\n~\n---\nnull\n---\n", NULL },

	{ WD_CODE_BAD_VALUE, TRAINING "  imagePullPolicy: {value: Sometimes}\n",
		"1 error bad-value spec.imagePullPolicy.value 7:28\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  imagePullPolicy: {value: \"\"}\n",
		"1 error bad-value spec.imagePullPolicy.value 7:28\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 0x10}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 010}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 1_000}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 1e3}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 6.0}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: +6}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: -1}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 9223372036854775808}\n",
		"1 error bad-value spec.backoffLimit.value 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  runAsUser: {value: true}\n  runAsUid: {value: 2147483648}\n",
		"1 error bad-value spec.runAsUid.value 8:21\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpu: {value: \"1.5\"}\n", "1 error bad-value spec.gpu.value 7:16\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpu: {value: \"500m\"}\n", "1 error bad-value spec.gpu.value 7:16\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpu: {value: \"-0.5\"}\n", "1 error bad-value spec.gpu.value 7:16\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpuLimit: {value: \"1.01\"}\n", "1 error bad-value spec.gpuLimit.value 7:21\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  cpu: {value: 2 cores}\n", "1 error bad-value spec.cpu.value 7:16\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  cpu: {value: \"2k\"}\n", "1 error bad-value spec.cpu.value 7:16\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  cpu: {value: 0x10}\n",
		"1 error bad-value spec.cpu.value 7:16\n1 warning unquoted-number spec.cpu.value 7:16\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: 010}\n",
		"1 error bad-value spec.memory.value 7:19\n1 warning unquoted-number spec.memory.value 7:19\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  cpu: {value: -0_10}\n",
		"1 error bad-value spec.cpu.value 7:16\n1 warning unquoted-number spec.cpu.value 7:16\n" },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  memory: {value: 08}\n  cpu: {value: +004.50}\n  gpu: {value: 00e3}\n"
		"  gpuMemory: {value: 00}\n", "1 warning unquoted-number spec.memory.value 7:19\n"
		"1 warning unquoted-number spec.cpu.value 8:16\n1 warning unquoted-number spec.gpu.value 9:16\n"
		"1 warning unquoted-number spec.gpuMemory.value 10:22\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: 4GB}\n", "1 error bad-value spec.memory.value 7:19\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: 10K}\n", "1 error bad-value spec.memory.value 7:19\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: 4 Gi}\n", "1 error bad-value spec.memory.value 7:19\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  migProfile: {value: 5g.5gb}\n",
		"1 error bad-value spec.migProfile.value 7:23\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  supplementalGroups: {value: \"1, 2\"}\n",
		"1 error bad-value spec.supplementalGroups.value 7:31\n" },
	{ WD_CODE_BAD_VALUE, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: My_W, namespace: a.b}\n"
		"spec: {name: {value: -w}, image: {value: \"\"}}\n",
		"1 error bad-value metadata.name 3:18\n1 error bad-value metadata.namespace 3:35\n"
		"1 error bad-value spec.name.value 4:22\n1 error bad-value spec.image.value 4:42\n" },
	{ WD_CODE_BAD_VALUE, "apiVersion: run.ai/v2\nkind: TrainingWorkload\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}}\n", "1 error bad-value apiVersion 1:13\n" },
	{ WD_CODE_BAD_VALUE, "apiVersion: run.ai/v1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}}\n", "1 error bad-value apiVersion 1:13\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  command: {value: \"a\\0b\"}\n", "1 error bad-value spec.command.value 7:20\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  environment: {items: {\"A\\0\": {value: a}}}\n",
		"1 error bad-value spec.environment.items[\"A\\u0000\"] 7:25\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "  imagePullPolicy: {value: Always}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 0}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: 9223372036854775807}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  runAsUser: {value: true}\n  runAsUid: {value: 2147483647}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpu: {value: \"1\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpu: {value: \"8.0\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpu: {value: \".25\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  gpuLimit: {value: \"1.00\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  cpu: {value: 2500m}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  cpu: {value: \"1e1\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: 4Gi}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: 0.5Ti}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: \"1000000000\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  migProfile: {value: 1g.10gb+me}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  supplementalGroups: {value: \"1,2,3\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\n"
		"metadata: {name: a.b-c.1, namespace: 0-9}\n"
		"spec: {name: {value: \"1\"}, image: {value: i}}\n", NULL },
	{ WD_CODE_BAD_VALUE, HEAD "spec: {namePrefix: {value: job-}, image: {value: i}}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "status: {\"a\\0\": \"b\\0\"}\n", NULL },

	{ WD_CODE_MISSING_FIELD, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\n",
		"1 error missing-field metadata 1:1\n1 error missing-field spec 1:1\n" },
	{ WD_CODE_MISSING_FIELD, "{}\n", "1 error missing-field apiVersion 1:1\n1 error missing-field kind 1:1\n"
		"1 error missing-field metadata 1:1\n1 error missing-field spec 1:1\n" },
	{ WD_CODE_MISSING_FIELD, "kind: TrainingWorkload\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}}\n",
		"1 error missing-field apiVersion 1:1\n" },
	{ WD_CODE_MISSING_FIELD, "kind: Deployment\n", "1 error missing-field apiVersion 1:1\n" },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: {value: w}}\n", "1 error missing-field spec.image 4:1\n" },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: {value: w}, usage: Submit}\n",
		"1 error missing-field spec.image 4:1\n" },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("claimName: c"),
		"1 error missing-field spec.pvcs.items.p.value.size 7:22\n" },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("size: 1G"),
		"1 warning missing-field spec.pvcs.items.p.value.claimName 7:22\n" },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("existingPvc: false, claimName: c"),
		"1 error missing-field spec.pvcs.items.p.value.size 7:22\n" },
	{ WD_CODE_MISSING_FIELD, DISTRIBUTED "masterSpec: {name: {value: m}}\n",
		"1 error missing-field masterSpec.image 7:1\n" },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: {value: w}, usage: Template}\n", NULL },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: {value: w}, baseWorkload: b}\n", NULL },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("claimName: c, existingPvc: true"), NULL },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("claimName: c, size: 1G"), NULL },
	{ WD_CODE_MISSING_FIELD, TRAINING "  tolerations: {items: {t: {value: {tolerationKey: k}}}}\n", NULL },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {<<: {image: {value: i}}, name: {value: w}}\n", NULL },
	{ WD_CODE_MISSING_FIELD, "apiVersion: apps/v1\n", NULL },

	{ WD_CODE_CONFLICT, TRAINING "  namePrefix: {value: w}\n", "1 error conflict spec.namePrefix 7:3\n" },
	{ WD_CODE_CONFLICT, HEAD "spec:\n  namePrefix: {value: w}\n  image: {value: i}\n  name: {value: w}\n",
		"1 error conflict spec.name 7:3\n" },
	{ WD_CODE_CONFLICT, TRAINING "  jobNamePrefix: {value: W}\n", "1 error conflict spec.jobNamePrefix 7:3\n"
		"1 warning legacy-spelling spec.jobNamePrefix 7:3\n1 error bad-value spec.jobNamePrefix.value 7:26\n" },
	{ WD_CODE_CONFLICT, HEAD "spec: {namePrefix: {value: w}, image: {value: i}}\n", NULL },
	{ WD_CODE_CONFLICT, DISTRIBUTED "masterSpec: {namePrefix: {value: m}, image: {value: i}}\n", NULL },

	{ WD_CODE_REQUIRES, TRAINING "  podAffinitySchedulingRule: {value: hard}\n",
		"1 error requires spec.podAffinitySchedulingRule 7:3\n" },
	{ WD_CODE_REQUIRES, TRAINING "  podAffinityTopology: {value: zone}\n  podAffinity: {value: false}\n",
		"1 error requires spec.podAffinityTopology 7:3\n" },
	{ WD_CODE_REQUIRES, TRAINING "  podAffinityTopology: {value: 1}\n",
		"1 error requires spec.podAffinityTopology 7:3\n1 error wrong-type spec.podAffinityTopology.value 7:32\n" },
	{ WD_CODE_REQUIRES, TRAINING "  podAffinityTopology: {value: zone}\n  podAffinity: {value: true}\n", NULL },
	{ WD_CODE_REQUIRES, TRAINING "  podAffinity: {value: true}\n", NULL },
	{ WD_CODE_REQUIRES, TRAINING "  podAffinity: {value: false}\n", NULL },

	{ WD_CODE_ORDER, TRAINING "  cpu: {value: \"2\"}\n  cpuLimit: {value: 1999m}\n",
		"1 error order spec.cpuLimit 8:3\n" },
	{ WD_CODE_ORDER, TRAINING "  memoryLimit: {value: 1G}\n  memory: {value: 1Gi}\n",
		"1 error order spec.memoryLimit 7:3\n" },
	{ WD_CODE_ORDER, TRAINING "  gpu: {value: \"1\"}\n  gpuLimit: {value: \"0.999999999999999999999\"}\n",
		"1 error order spec.gpuLimit 8:3\n" },
	{ WD_CODE_ORDER, INFERENCE "  minScale: {value: 10}\n  maxScale: {value: 9}\n",
		"1 error order spec.maxScale 8:3\n" },
	{ WD_CODE_ORDER, TRAINING "  parallelism: {value: 3}\n  completions: {value: 2}\n",
		"1 error order spec.completions 8:3\n" },
	{ WD_CODE_ORDER, TRAINING "  cpu: {value: 2000m}\n  cpuLimit: {value: \"2\"}\n", NULL },
	{ WD_CODE_ORDER, TRAINING "  memory: {value: 1024Mi}\n  memoryLimit: {value: 1Gi}\n", NULL },
	{ WD_CODE_ORDER, TRAINING "  gpuMemory: {value: 999M}\n  gpuMemoryLimit: {value: 1G}\n", NULL },
	{ WD_CODE_ORDER, TRAINING "  gpu: {value: \"0.1\"}\n  gpuLimit: {value: \"0.10\"}\n", NULL },
	{ WD_CODE_ORDER, INFERENCE "  minScale: {value: 5}\n", NULL }, /* a default is not compared */
	{ WD_CODE_ORDER, TRAINING "  memoryLimit: {value: 1G}\n  gpuMemory: {value: 2G}\n", NULL },

	{ WD_CODE_MISSING_CHOICE, HEAD "spec: {image: {value: i}}\n", "1 warning missing-choice spec.name 4:1\n" },
	{ WD_CODE_MISSING_CHOICE, "apiVersion: run.ai/v2alpha1\nkind: RunaiJob\nmetadata: {name: w}\nspec: {image: {value: i}}\n",
		"1 warning missing-choice spec.name 4:1\n" },
	{ WD_CODE_MISSING_CHOICE, HEAD "spec: {name: {value: w}, image: {value: i}}\n", NULL },
	{ WD_CODE_MISSING_CHOICE, HEAD "spec: {namePrefix: {value: w-}, image: {value: i}}\n", NULL },
	{ WD_CODE_MISSING_CHOICE, HEAD "spec: {<<: {<<: {name: {value: w}}}, image: {value: i}}\n", NULL },

	{ WD_CODE_NO_EFFECT, TRAINING "  runAsUid: {value: 1}\n", "1 warning no-effect spec.runAsUid 7:3\n" },
	{ WD_CODE_NO_EFFECT, TRAINING "  runAsUser: {value: false}\n  runAsGid: {value: 1}\n",
		"1 warning no-effect spec.runAsGid 8:3\n" },
	{ WD_CODE_NO_EFFECT, TRAINING "  runAsUser: {value: true}\n  runAsUid: {value: 1}\n"
		"  runAsGid: {value: 0}\n", NULL },
	{ WD_CODE_NO_EFFECT, TRAINING "  runAsUser: {value: true}\n", NULL },
	{ WD_CODE_NO_EFFECT, JOB "  runAsUid: {value: 1}\n", NULL }, /* a kind without runAsUser */

	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  gpu: {value: 0.5}\n", "1 warning unquoted-number spec.gpu.value 7:16\n" },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  cpu: {value: 4}\n", "1 warning unquoted-number spec.cpu.value 7:16\n" },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  memory: {value: 1e9}\n",
		"1 warning unquoted-number spec.memory.value 7:19\n" },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  cpu: {value: 2}\n  cpuLimit: {value: 1}\n",
		"1 warning unquoted-number spec.cpu.value 7:16\n1 error order spec.cpuLimit 8:3\n"
		"1 warning unquoted-number spec.cpuLimit.value 8:21\n" },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  gpu: {value: \"0.5\"}\n", NULL },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  gpu: {value: '0'}\n", NULL },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  cpu: {value: 500m}\n", NULL },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  cpu: {value: !!str 4}\n", NULL },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  memory: {value: 4G}\n", NULL },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  gpuDevices: {value: 4}\n", NULL },

	{ WD_CODE_YAML11_BOOL, TRAINING "  largeShm: {value: yes}\n",
		"1 warning yaml11-bool spec.largeShm.value 7:21\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  largeShm: {value: OFF}\n",
		"1 warning yaml11-bool spec.largeShm.value 7:21\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  largeShm: {value: n}\n", "1 warning yaml11-bool spec.largeShm.value 7:21\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  environment: {items: {A: {deleted: on}}}\n",
		"1 warning yaml11-bool spec.environment.items.A.deleted 7:38\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  environment: {items: {Y: {value: a}, true: {value: b}}}\n",
		"1 warning yaml11-bool spec.environment.items.Y 7:25\n1 warning yaml11-bool spec.environment.items.true 7:40\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  no: 1\nstatus: {off: {on: 1}}\n",
		"1 error unknown-field spec.no 7:3\n1 warning yaml11-bool spec.no 7:3\n"
		"1 warning yaml11-bool status.off 8:10\n1 warning yaml11-bool status.off.on 8:16\n" },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  labels: {items: {n: {value: a}, n: {value: b}}}\n",
		"1 warning yaml11-bool spec.labels.items.n 7:20\n1 error duplicate-key spec.labels.items.n 7:35\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  largeShm: {value: True}\n", NULL },

	{ WD_CODE_NO_EFFECT, TRAINING "  gpu: {value: \"1\", rules: {a: .inf}}\n", "1 warning no-effect spec.gpu.rules 7:21\n" },
	{ WD_CODE_NO_EFFECT, TRAINING "  labels: {keyRules: 1, itemRules: , rules: [], items: {a: {value: b, rules: 1}}}\n",
		"1 warning no-effect spec.labels.keyRules 7:12\n1 warning no-effect spec.labels.itemRules 7:25\n"
		"1 warning no-effect spec.labels.rules 7:38\n1 warning no-effect spec.labels.items.a.rules 7:71\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  gpu: {rules: {}}\n",
		"1 warning no-value spec.gpu 7:8\n1 warning no-effect spec.gpu.rules 7:9\n" },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  pvcs: {keyRules: 1, items: {}}\n  gpu: {itemRules: 1, value: \"1\"}\n"
		"  command: {Rules: 1, value: a}\n",
		"1 error unknown-field spec.pvcs.keyRules 7:10\n1 error unknown-field spec.gpu.itemRules 8:9\n"
		"1 error unknown-field spec.command.Rules 9:13\n" },
	{ WD_CODE_UNKNOWN_FIELD, DISTRIBUTED "  gpu: {rules: 1, value: \"1\"}\n",
		"1 error unknown-field spec.gpu.rules 7:9\n" },
	{ WD_CODE_SYNTAX, TRAINING "status: {a: b?c}\n", "1 error syntax - 7:14\n" },
	{ WD_CODE_SYNTAX, TRAINING "status: [{a: x}, [b?]]\n", "1 error syntax - 7:20\n" },
	{ WD_CODE_SYNTAX, TRAINING "status: {a: \"b?c\", d: [e]}\n  \n", NULL },
	{ WD_CODE_SYNTAX, TRAINING "status:\n  a: [b]\n  c: d?e\n", NULL },
	{ WD_CODE_SYNTAX, "%YAML 1.2\n---\n" TRAINING, "1 error syntax - 1:1\n" },
	{ WD_CODE_SYNTAX, "%YAML 1.1\n---\n" TRAINING, NULL },
	{ WD_CODE_NO_VALUE, TRAINING "  command:\n", "1 warning no-value spec.command 7:11\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  command: {}\n", "1 warning no-value spec.command 7:12\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  command: {value: ~}\n", "1 warning no-value spec.command.value 7:20\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  usage: Null\n", "1 warning no-value spec.usage 7:10\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  labels: {items: }\n", "1 warning no-value spec.labels.items 7:19\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  labels: {items: {a: , b: {}, c: {value: }, d: {deleted: }, e: {deleted: false}}}\n",
		"1 warning no-value spec.labels.items.a 7:23\n1 warning no-value spec.labels.items.b 7:28\n"
		"1 warning no-value spec.labels.items.c.value 7:43\n1 warning no-value spec.labels.items.d 7:49\n"
		"1 warning no-value spec.labels.items.d.deleted 7:59\n1 warning no-value spec.labels.items.e 7:65\n" },
	{ WD_CODE_NO_VALUE, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w, namespace: , labels: {a: }}\n"
		"spec: {name: {value: w}, image: {value: }}\n",
		"1 warning no-value metadata.namespace 3:32\n1 warning no-value metadata.labels.a 3:46\n"
		"1 error missing-field spec.image 4:1\n1 warning no-value spec.image.value 4:41\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  gpu: {value: }\n  gpuDevices: {value: 1}\n  runPolicy:\n",
		"1 warning no-value spec.gpu.value 7:16\n1 error unsupported-kind spec.runPolicy 9:3\n"
		"1 warning no-value spec.runPolicy 9:13\n" },
	{ WD_CODE_NO_VALUE, TRAINING "  command: {vaule: , value: a}\n", "1 error unknown-field spec.command.vaule 7:13\n" },
	{ WD_CODE_NO_VALUE, TRAINING "status:\n", NULL },
	{ WD_CODE_NO_VALUE, TRAINING "status: {a: , b: [~, null]}\n", NULL },
	{ WD_CODE_NO_VALUE, TRAINING "  labels: {items: {}}\n  environment: {items: {A: {deleted: true}}}\n", NULL },
	{ WD_CODE_NO_VALUE, TRAINING "  labels: {items: {a: {value: , deleted: true}}}\n",
		"1 warning no-value spec.labels.items.a.value 7:31\n" },
	{ WD_CODE_WRONG_TYPE, "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\nspec:\n",
		"1 error wrong-type metadata 3:10\n1 error wrong-type spec 4:6\n" },
	{ WD_CODE_BAD_VALUE, TRAINING "status: {a: [1, .inf, \".inf\"], b: -.INF, c: .nan, d: !!float .NaN}\n",
		"1 error bad-value status.a[1] 7:17\n1 error bad-value status.b 7:35\n1 error bad-value status.c 7:45\n"
		"1 error bad-value status.d 7:54\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "status: {a: !!bool 1, !!int b: 1}\n  \n",
		"1 error wrong-type status.a 7:13\n1 error wrong-type status 7:23\n" },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: !!binary YQ==}\n  workingDir: {value: !!binary /w}\n",
		"1 error wrong-type spec.workingDir.value 8:23\n" },
	{ WD_CODE_YAML11_BOOL, TRAINING "  environment: {items: {A: {value: \"yes\"}, B: {value: 'no'}}}\n", NULL },
	{ WD_CODE_YAML11_BOOL, TRAINING "status: {a: yes, b: [on]}\n", NULL },

	{ WD_CODE_LEGACY_SPELLING, TRAINING "  hostipc: {value: true}\n",
		"1 warning legacy-spelling spec.hostipc 7:3\n" },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  imagePullPolicy: {value: always}\n",
		"1 warning legacy-spelling spec.imagePullPolicy.value 7:28\n" },
	{ WD_CODE_LEGACY_SPELLING, TRAINING PVC("claimName: c, Size: 1G"),
		"1 warning legacy-spelling spec.pvcs.items.p.value.Size 7:44\n" },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  gitSync: {items: {g: {value: {Repository: r, Path: p}}}}\n",
		"1 warning legacy-spelling spec.gitSync.items.g.value.Repository 7:33\n"
		"1 warning legacy-spelling spec.gitSync.items.g.value.Path 7:48\n" },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  hostIpc: {value: true}\n", NULL },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  args: {value: a}\n", "1 warning legacy-spelling spec.args 7:3\n" },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  arguments: {value: a}\n", NULL },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  podAffinity: {value: true}\n"
		"  podAffinitySchedulingRule: {value: hard}\n", NULL },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  capabilities: {items: {c: {value: {capability: SYS_PTRACE}}}}\n", NULL },

	{ WD_CODE_DEPRECATED, "apiVersion: run.ai/v1alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
		"spec: {name: {value: w}, image: {value: i}}\n", "1 warning deprecated apiVersion 1:13\n" },
	{ WD_CODE_DEPRECATED, TRAINING "  nodePool: {value: p}\n", "1 warning deprecated spec.nodePool 7:3\n" },
	{ WD_CODE_DEPRECATED, TRAINING "  nodePools: {value: p}\n", NULL },
	{ WD_CODE_DEPRECATED, "apiVersion: other.ai/v1alpha1\nkind: TrainingWorkload\n", NULL },
	{ WD_CODE_DEPRECATED, "apiVersion: run.ai/v1\nkind: RunaiJob\n", NULL },

	/* Right texts that come near to several codes. */
	{ WD_CODE_SYNTAX, TRAINING "  command: {value: \"tab\\there\"} # a comment with @ and `\n", NULL },
	{ WD_CODE_SYNTAX, "{\"apiVersion\": \"run.ai/v2alpha1\", "
		"\"kind\": \"TrainingWorkload\", \"metadata\": {\"name\": \"w\"},"
		" \"spec\": {\"name\": {\"value\": \"w\"}, \"image\": {\"value\": \"i\\u00e9\\/\"}}}", NULL },
	{ WD_CODE_LIMIT, TRAINING "  environment: &e {items: {A: {value: a}}}\n  labels: *e\n  annotations: *e\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, TRAINING "  labels: {items: {name: {value: w}, namePrefix: {value: w}, Name: "
		"{value: w}}}\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, DISTRIBUTED "masterSpec: {name: {value: w}, image: {value: i}}\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, HEAD "spec: {<<: [{name: {value: a}}, {name: {value: b}}], image: {value: i}}\n", NULL },
	{ WD_CODE_DUPLICATE_KEY, HEAD "spec: {hostIpc: {value: true}, <<: {hostipc: {value: false}}, name: {value: w},"
		" image: {value: i}}\n", "1 error duplicate-key spec.hostipc 4:37\n" },
	{ WD_CODE_DUPLICATE_KEY, HEAD "spec: {hostIpc: {value: true}, <<: {hostIpc: {value: false}}, name: {value: w},"
		" image: {value: i}}\n", NULL },
	{ WD_CODE_UNKNOWN_KIND, "apiVersion: run.ai\nkind: Nothing\n", NULL },
	{ WD_CODE_UNKNOWN_KIND, "kind: List\napiVersion: v1\nitems: [{kind: Nothing, apiVersion: v1}]\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  <<: {gpuDevices: {value: 1}}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  \"gpuDevices\": {\"value\": 1}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  ? gpuDevices\n  : ? value\n    : 1\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, TRAINING "  exposedUrls: {items: {u: {value: {containerPort: 8888, customUrl: "
		"true}}}}\n", NULL },
	{ WD_CODE_UNKNOWN_FIELD, WORKSPACE "  jupyter: {value: true}\n"
		"  ingressUrl: {value: \"https://x.example\"}\n", NULL },
	{ WD_CODE_UNSUPPORTED_KIND, DISTRIBUTED "  workers: {value: 2}\n  processes: {value: 4}\n"
		"  slotsPerWorker: {value: 1}\n", NULL },
	{ WD_CODE_UNSUPPORTED_KIND, WORKSPACE "  autoDeletionTimeAfterCompletionSeconds: {value: 0}\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  cpu: &v {value: \"1\"}\n  cpuLimit: *v\n", NULL },
	{ WD_CODE_UNWRAPPED_VALUE, TRAINING "  cpu: {<<: {value: \"1\"}}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: -}\n  arguments: {value: --x=1}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: .}\n  workingDir: {value: ..}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: 0o9}\n  workingDir: {value: 0b2}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command: {value: !mine 5}\n", NULL },
	{ WD_CODE_WRONG_TYPE, TRAINING "  command:\n    value: >-\n      true\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  extendedResources: {items: {r: {value: {name: example.com/fpga, quantity: "
		"\"2\"}}}}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  ports: {items: {p: {value: {container: 65535, external: 1, serviceType: "
		"NodePort}}}}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  tolerations: {items: {t: {value: {tolerationKey: k, effect: NoExecute, seconds: 0, operator: "
		"Equal}}}}\n", NULL },
	{ WD_CODE_BAD_VALUE, INFERENCE "  metric: {value: cpu-utilization}\n  target: {value: 1}\n"
		"  maxScale: {value: 1}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  memory: {value: \"+1.5e3\"}\n", NULL },
	{ WD_CODE_BAD_VALUE, TRAINING "  backoffLimit: {value: -0}\n", NULL },
	{ WD_CODE_BAD_VALUE, HEAD "spec: {image: {value: i}, name: {value: "
		"a23456789-123456789-123456789-123456789-123456789-123456789-123}}\n", NULL },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("<<: {claimName: c}, size: 1G"), NULL },
	{ WD_CODE_MISSING_FIELD, TRAINING "  nfs:\n    items: {m: {value: {path: /e, server: s, mountPath: /m}}}\n",
		"1 error missing-field spec.nfs.items.m.value.nfsServer 8:17\n"
		"1 warning missing-field spec.nfs.items.m.value.sourcePath 8:17\n"
		"1 error missing-field spec.nfs.items.m.value.targetPath 8:17\n"
		"1 error unknown-field spec.nfs.items.m.value.path 8:25\n"
		"1 error unknown-field spec.nfs.items.m.value.server 8:35\n"
		"1 error unknown-field spec.nfs.items.m.value.mountPath 8:46\n" },
	{ WD_CODE_CONFLICT, TRAINING "  labels: {items: {namePrefix: {value: w}}}\n", NULL },
	{ WD_CODE_CONFLICT, HEAD "spec: {baseWorkload: b, namePrefix: {value: w}}\n", NULL },
	{ WD_CODE_REQUIRES, HEAD "spec: {podAffinityTopology: {value: z}, name: {value: w}, image: {value: i},"
		" <<: {podAffinity: {value: true}}}\n", NULL },
	{ WD_CODE_ORDER, TRAINING "  gpu: {value: \"0\"}\n  gpuLimit: {value: \"-0\"}\n", NULL },
	{ WD_CODE_ORDER, INFERENCE "  minScale: {value: 0}\n  maxScale: {value: 1}\n", NULL },
	{ WD_CODE_ORDER, TRAINING "  memory: {value: 1.5Gi}\n  memoryLimit: {value: 1610612736000m}\n", NULL },
	{ WD_CODE_MISSING_CHOICE, "apiVersion: run.ai/v1\nkind: RunaiJob\nspec: {}\n", NULL },
	{ WD_CODE_NO_EFFECT, DISTRIBUTED "  supplementalGroups: {value: \"1\"}\n  runAsNonRoot: {value: false}\n", NULL },
	{ WD_CODE_UNQUOTED_NUMBER, TRAINING "  extendedResources: {items: {r: {value: {name: r, quantity: 1k}}}}\n",
		NULL },
	{ WD_CODE_YAML11_BOOL, TRAINING "  labels: {items: {\"yes\": {value: \"on\"}, 'no': {value: 'y'}}}\n", NULL },
	{ WD_CODE_YAML11_BOOL, TRAINING "  largeShm: {value: FALSE}\n  tty: {value: False}\n", NULL },
	{ WD_CODE_LEGACY_SPELLING, TRAINING "  gitSync: {items: {g: {value: {repository: r, directory: p, rev: "
		"v}}}}\n", NULL },
	{ WD_CODE_DEPRECATED, "# apiVersion: run.ai/v1alpha1\n" TRAINING "  nodePools: {value: \"a b\"}\n", NULL },

	/* A rule whose input was refused says nothing, and presence counts all the same. */
	{ WD_CODE_ORDER, TRAINING "  cpu: {value: \"2x\"}\n  cpuLimit: {value: \"1\"}\n",
		"1 error bad-value spec.cpu.value 7:16\n" },
	{ WD_CODE_NO_EFFECT, TRAINING "  runAsUser: {value: \"true\"}\n  runAsUid: {value: 1}\n",
		"1 error wrong-type spec.runAsUser.value 7:22\n" },
	{ WD_CODE_REQUIRES, TRAINING "  podAffinity: true\n  podAffinityTopology: {value: zone}\n",
		"1 error unwrapped-value spec.podAffinity 7:3\n" },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: {value: w}, usage: [Template]}\n",
		"1 error wrong-type spec.usage 4:33\n" },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: {value: w}, image: {value: 1}}\n",
		"1 error wrong-type spec.image.value 4:41\n" },
	{ WD_CODE_MISSING_FIELD, HEAD "spec: {name: w, baseWorkload: 1}\n",
		"1 error unwrapped-value spec.name 4:8\n1 error wrong-type spec.baseWorkload 4:31\n" },
	{ WD_CODE_MISSING_FIELD, TRAINING PVC("claimName: c, existingPvc: \"true\""),
		"1 error wrong-type spec.pvcs.items.p.value.existingPvc 7:57\n" },
};

#define CASE_COUNT (sizeof(cases) / sizeof(*cases))

static void each_text_gives_its_findings_and_no_other(void)
{
	for (size_t i = 0; i < CASE_COUNT; i++) {
		char *found = findings_of(cases[i].yaml, strlen(cases[i].yaml), NULL);

		expect_owned(found, cases[i].findings ? cases[i].findings : "", cases[i].yaml, __FILE__, __LINE__);
	}
}

/** Whether a case's findings have a code. */
static bool has_code(const struct case_of_code *row, enum wd_code code)
{
	struct text word = { NULL, 0 };
	bool found;

	print_text(&word, " %s ", wd_code_string(code));
	found = row->findings && strstr(row->findings, word.bytes) != NULL;
	free(word.bytes);
	return found;
}

static void each_code_has_two_texts_and_two_near_misses(void)
{
	for (unsigned code = 0; code < WD_CODE_COUNT; code++) {
		unsigned texts = 0, near_misses = 0;

		for (size_t i = 0; i < CASE_COUNT; i++) {
			if (cases[i].code == code) {
				texts += has_code(&cases[i], cases[i].code);
				near_misses += cases[i].findings == NULL;
			}
		}
		expect(texts >= 2 && near_misses >= 2, wd_code_string((enum wd_code)code), __FILE__, __LINE__);
	}
}

static void levels_apply_to_each_code(void)
{
	for (size_t i = 0; i < CASE_COUNT; i++) {
		struct wd_options options = { .levels = { 0 } };
		char *found;

		if (cases[i].code == WD_CODE_SYNTAX || cases[i].code == WD_CODE_LIMIT) {
			continue; /* always an error */
		}
		options.levels[cases[i].code] = WD_LEVEL_ALLOW;
		found = findings_of(cases[i].yaml, strlen(cases[i].yaml), &options);
		expect(strstr(found, wd_code_string(cases[i].code)) == NULL, cases[i].yaml, __FILE__, __LINE__);
		free(found);
	}
}

const struct test codes_tests[] = {
	{ "each text gives its findings and no other", each_text_gives_its_findings_and_no_other },
	{ "each code has two texts and two near misses", each_code_has_two_texts_and_two_near_misses },
	{ "levels apply to each code", levels_apply_to_each_code },
	END_OF_TESTS
};
