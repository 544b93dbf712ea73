/* test_save.c - typed data in the wire form. */
#include <stdlib.h>
#include <string.h>

#include "support.h"

static void a_rich_manifest_is_saved_in_the_reference_s_order_and_spelling(void)
{
	EXPECT_OWNED(saved_text(rich_manifest, WD_SAVE_YAML),
			"apiVersion: run.ai/v2alpha1\n"
			"kind: DistributedWorkload\n"
			"metadata:\n"
			"  name: rich\n"
			"  namespace: runai-team\n"
			"  labels:\n"
			"    team: vision\n"
			"    example.com/tier: \"2\"\n"
			"  annotations: {}\n"
			"  ownerReferences:\n"
			"  - kind: Queue\n"
			"    controller: true\n"
			"    weight: 1.50\n"
			"  - null\n"
			"spec:\n"
			"  command:\n"
			"    value: |\n"
			"      python -c 'print(1)'\n"
			"  environment:\n"
			"    items:\n"
			"      HOME:\n"
			"        value: /home/jane\n"
			"      OLD:\n"
			"        deleted: true\n"
			"      BOTH:\n"
			"        deleted: true\n"
			"        value: x\n"
			"      EMPTY:\n"
			"        value: \"\"\n"
			"  image:\n"
			"    value: registry.example.com/train:1\n"
			"  imagePullPolicy:\n"
			"    value: IfNotPresent\n"
			"  runAsUid:\n"
			"    value: 1000\n"
			"  pvcs:\n"
			"    items:\n"
			"      data:\n"
			"        value:\n"
			"          claimName: data\n"
			"          path: /data\n"
			"          size: 1.5Gi\n"
			"          readOnlyMany: true\n"
			"      gone:\n"
			"        deleted: true\n"
			"  cpu:\n"
			"    value: 1500m\n"
			"  cpuLimit:\n"
			"    value: \"2.50\"\n"
			"  gpu:\n"
			"    value: \"0.5\"\n"
			"  memory:\n"
			"    value: 4G\n"
			"  name:\n"
			"    value: rich\n"
			"  runAsUser:\n"
			"    value: true\n"
			"  tolerations:\n"
			"    items:\n"
			"      any:\n"
			"        value:\n"
			"          tolerationKey: any\n"
			"      gpu:\n"
			"        value:\n"
			"          tolerationKey: gpu\n"
			"          operator: Exists\n"
			"          seconds: 0\n"
			"  usage: Submit\n"
			"  workers:\n"
			"    value: 2\n"
			"  mpiJob:\n"
			"    slots: 1\n"
			"    env:\n"
			"    - null\n"
			"    - true\n"
			"    - \"on\"\n"
			"    - 31\n"
			"    - 0.5\n"
			"    - a: {}\n"
			"    - []\n"
			"masterSpec:\n"
			"  image:\n"
			"    value: registry.example.com/train:1\n"
			"  namePrefix:\n"
			"    value: master-\n"
			"status:\n"
			"  phase: Running\n");
}

static void json_holds_the_same(void)
{
	EXPECT_OWNED(saved_text(INFERENCE "  gpu: {value: 0.5}\n  maxScale: {value: 2}\nstatus: [yes, {a: ~}]\n",
			WD_SAVE_JSON),
			"{\n"
			"  \"apiVersion\": \"run.ai/v2alpha1\",\n"
			"  \"kind\": \"InferenceWorkload\",\n"
			"  \"metadata\": {\n"
			"    \"name\": \"w\"\n"
			"  },\n"
			"  \"spec\": {\n"
			"    \"image\": {\n"
			"      \"value\": \"i\"\n"
			"    },\n"
			"    \"gpu\": {\n"
			"      \"value\": \"0.5\"\n"
			"    },\n"
			"    \"name\": {\n"
			"      \"value\": \"w\"\n"
			"    },\n"
			"    \"maxScale\": {\n"
			"      \"value\": 2\n"
			"    }\n"
			"  },\n"
			"  \"status\": [\n"
			"    true,\n"
			"    {\n"
			"      \"a\": null\n"
			"    }\n"
			"  ]\n"
			"}\n");
}

static void compact_json_is_one_line_without_blanks(void)
{
	EXPECT_OWNED(saved_text(INFERENCE "  gpu: {value: 0.5}\n  environment: {items: {\"A B\": {value: \"x: y, z\"}}}\n"
			"status: [yes, {a: ~, b: [], c: {}}, [1, 2]]\n", WD_SAVE_COMPACT),
			"{\"apiVersion\":\"run.ai/v2alpha1\",\"kind\":\"InferenceWorkload\",\"metadata\":{\"name\":\"w\"},\"spec\":{"
			"\"environment\":{\"items\":{\"A B\":{\"value\":\"x: y, z\"}}},\"image\":{\"value\":\"i\"},"
			"\"gpu\":{\"value\":\"0.5\"},\"name\":{\"value\":\"w\"}},"
			"\"status\":[true,{\"a\":null,\"b\":[],\"c\":{}},[1,2]]}\n");
}

/** Expect what is saved to load again, and then to be saved to the same bytes. */
static void expect_stable(const char *yaml, unsigned flags)
{
	char *first = saved_text(yaml, flags), *second = first ? saved_text(first, flags) : NULL;

	EXPECT_STRING(second, first);
	free(first);
	free(second);
}

static void saving_twice_changes_nothing(void)
{
	expect_stable(rich_manifest, WD_SAVE_YAML);
	expect_stable(rich_manifest, WD_SAVE_JSON);
	expect_stable(rich_manifest, WD_SAVE_DEFAULTS);
	expect_stable(rich_manifest, WD_SAVE_DEFAULTS | WD_SAVE_JSON);
	expect_stable(rich_manifest, WD_SAVE_DEFAULTS | WD_SAVE_COMPACT);
	expect_stable(TRAINING "  command: {value: \"  a\\n\\n b\\n\"}\n  workingDir: {value: \"a\\u0085b\\u2028\"}\n",
			WD_SAVE_JSON);
	expect_stable(TRAINING "  command: {value: \"\\n a\\n\"}\n  workingDir: {value: \" a \"}\n", WD_SAVE_YAML);
	expect_stable(TRAINING "status: [0x10, 1_0, 08, 99999999999999999999999, 1e400]\n",
			WD_SAVE_YAML);
}

static void defaults_are_those_of_the_kind(void)
{
	EXPECT_OWNED(saved_text(INFERENCE "  metric: {value: latency}\n", WD_SAVE_DEFAULTS),
			"apiVersion: run.ai/v2alpha1\nkind: InferenceWorkload\nmetadata:\n  name: w\nspec:\n"
			"  createHomeDir:\n    value: true\n"
			"  image:\n    value: i\n"
			"  imagePullPolicy:\n    value: Always\n"
			"  runAsNonRoot:\n    value: true\n"
			"  name:\n    value: w\n"
			"  readOnlyRootFilesystem:\n    value: false\n"
			"  minScale:\n    value: 1\n"
			"  maxScale:\n    value: 1\n"
			"  metric:\n    value: latency\n"
			"  usage: Submit\n");
}

static void only_what_is_set_is_saved(void)
{
	struct workload *workload = load(TRAINING);

	workload->spec.backoff_limit = 7; /* not marked as set */
	EXPECT_OWNED(saved(workload, WD_SAVE_YAML), "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n"
			"  name: w\nspec:\n  image:\n    value: i\n  name:\n    value: w\n");
	wd_free(&workload_schema, workload, NULL);
}

static int refuse(void *ctx, const char *text, size_t length)
{
	(void)ctx;
	(void)text;
	(void)length;
	return 1;
}

static void a_failure_to_write_is_reported(void)
{
	struct workload *workload = load(rich_manifest);
	FILE *full = fopen("/dev/full", "w");

	EXPECT_INT(wd_save(&workload_schema, workload, WD_SAVE_YAML, NULL, refuse, NULL), WD_IO);
	EXPECT_INT(wd_save(&workload_schema, workload, WD_SAVE_JSON, NULL, refuse, NULL), WD_IO);
	if (full) {
		setvbuf(full, NULL, _IONBF, 0);
		EXPECT_INT(wd_save_file(&workload_schema, workload, WD_SAVE_YAML, NULL, full), WD_IO);
		fclose(full);
	}
	wd_free(&workload_schema, workload, NULL);
}

const struct test save_tests[] = {
	{ "a rich manifest is saved in the reference's order and spelling",
		a_rich_manifest_is_saved_in_the_reference_s_order_and_spelling },
	{ "JSON holds the same", json_holds_the_same },
	{ "compact JSON is one line without blanks", compact_json_is_one_line_without_blanks },
	{ "saving twice changes nothing", saving_twice_changes_nothing },
	{ "defaults are those of the kind", defaults_are_those_of_the_kind },
	{ "only what is set is saved", only_what_is_set_is_saved },
	{ "a failure to write is reported", a_failure_to_write_is_reported },
	END_OF_TESTS
};
