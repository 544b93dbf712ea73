/* test_building.c - documents built and changed by the generated functions, one of each kind of them. */
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/* ---- documents --------------------------------------------------------------------------------------------------- */

static void a_new_document_holds_the_defaults_of_its_kind(void)
{
	struct workload *training = workload_new(WORKLOAD_KIND_TRAINING);
	struct workload *inference = workload_new(WORKLOAD_KIND_INFERENCE);

	EXPECT_INT(training->kind, WORKLOAD_KIND_TRAINING);
	EXPECT_INT(training->api_version, WORKLOAD_API_VERSION_V2ALPHA1);
	EXPECT_INT(training->spec.backoff_limit, 6);
	EXPECT_INT(training->spec.image_pull_policy, WORKLOAD_PULL_POLICY_ALWAYS);
	EXPECT(!workload_spec_is_set(&training->spec, WORKLOAD_SPEC_BACKOFF_LIMIT));
	EXPECT_INT(training->spec.max_scale, 0); /* not a field of the kind */
	EXPECT_INT(inference->spec.max_scale, 1);
	EXPECT_INT(inference->spec.backoff_limit, 0);
	EXPECT_OWNED(saved(training, WD_SAVE_YAML),
			"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {}\nspec: {}\n");
	workload_free(training);
	workload_free(inference);
}

static void there_is_no_document_of_no_kind(void)
{
	void *data = &data;

	EXPECT(workload_new(WORKLOAD_KIND_UNSET) == NULL);
	EXPECT_INT(wd_new(&workload_schema, WORKLOAD_KIND_JOB + 1, NULL, &data), WD_INVALID);
	EXPECT(data == NULL);
	EXPECT_INT(wd_new(&workload_schema, -1, NULL, &data), WD_INVALID);
	workload_free(NULL);
}

static void copies_are_equal_and_apart(void)
{
	struct workload *rich = load(rich_manifest), *copy = workload_copy(rich);

	EXPECT(workload_equal(rich, copy));
	EXPECT(copy->spec.image != rich->spec.image && copy->master_spec != rich->master_spec);
	EXPECT(copy->spec.environment != rich->spec.environment);
	EXPECT_STRING(copy->spec.cpu_text, "1500m");
	workload_free(rich);
	EXPECT_STRING(copy->spec.pvcs[0].key, "data");
	EXPECT_STRING(copy->spec.image, "registry.example.com/train:1");
	workload_free(copy);
}

/** Change one thing in a copy of the rich manifest, and expect that the difference is seen from both sides. */
#define EXPECT_DIFFERENCE(change) do { \
	struct workload *rich = load(rich_manifest), *copy = workload_copy(rich); \
	struct workload_spec *spec = &copy->spec; \
	(void)spec; \
	change; \
	expect(!workload_equal(rich, copy), #change, __FILE__, __LINE__); \
	expect(!workload_equal(copy, rich), #change, __FILE__, __LINE__); \
	workload_free(rich); \
	workload_free(copy); \
} while (0)

static void every_difference_is_seen(void)
{
	EXPECT_DIFFERENCE(workload_set_kind(copy, WORKLOAD_KIND_TRAINING));
	EXPECT_DIFFERENCE(workload_spec_set_image(spec, "other"));
	EXPECT_DIFFERENCE(workload_spec_set_run_as_user(spec, false));
	EXPECT_DIFFERENCE(workload_spec_set_run_as_uid(spec, 1001));
	EXPECT_DIFFERENCE(workload_spec_set_cpu(spec, 1.25));
	EXPECT_DIFFERENCE(workload_spec_set_tty(spec, false)); /* the default, but set */
	EXPECT_DIFFERENCE(workload_spec_clear(spec, WORKLOAD_SPEC_IMAGE));
	EXPECT_DIFFERENCE(workload_spec_put_environment(spec, "HOME", "/root"));
	EXPECT_DIFFERENCE(workload_spec_put_environment(spec, "NEW", ""));
	EXPECT_DIFFERENCE(workload_spec_put_environment(spec, "EMPTY", NULL));
	EXPECT_DIFFERENCE(spec->environment[1].deleted = false);
	EXPECT_DIFFERENCE(workload_spec_add_pvcs(spec, "more"));
	EXPECT_DIFFERENCE(spec->pvcs[1].deleted = false);
	EXPECT_DIFFERENCE(workload_pvc_set_path(workload_spec_find_pvcs(spec, "data"), "/d"));
	EXPECT_DIFFERENCE(workload_clear(copy, WORKLOAD_MASTER_SPEC));
	EXPECT_DIFFERENCE(workload_spec_set_image(copy->master_spec, "other"));
	EXPECT_DIFFERENCE(workload_set_status(copy, "{\"phase\":\"Done\"}"));
	EXPECT_DIFFERENCE(workload_metadata_put_labels(&copy->metadata, "team", "audio"));
}

static void what_makes_no_difference(void)
{
	struct workload *left = load(TRAINING "  labels: {items: {a: {value: x}, b: {value: w}}}\n  cpu: {value: \"1.50\"}\n"
			"  pvcs: {items: {p: {value: {claimName: p, path: /p, size: 1G}}, q: {value: {claimName: q, path: /q, size: 1G}}}}\n");
	struct workload *right = load(TRAINING "  labels: {items: {b: {value: w}, a: {value: x}}}\n  cpu: {value: 1500m}\n"
			"  pvcs: {items: {q: {value: {claimName: q, path: /q, size: 1G}}, p: {value: {claimName: p, path: /p, size: 1G}}}}\n");

	right->spec.backoff_limit = 3; /* not set */
	EXPECT(workload_equal(left, right) && workload_equal(right, left));
	workload_free(left);
	workload_free(right);
}

/* ---- fields ------------------------------------------------------------------------------------------------------ */

static void setters_store_and_set(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct workload_spec *spec = &workload->spec;

	workload_spec_set_tty(spec, true);
	workload_spec_set_run_as_uid(spec, -1);
	workload_spec_set_cpu(spec, 0.25);
	workload_spec_set_image_pull_policy(spec, WORKLOAD_PULL_POLICY_NEVER);
	EXPECT_INT(workload_spec_set_cpu_limit_text(spec, "1500m"), WD_OK);
	EXPECT_INT(workload_spec_set_memory(spec, "4G"), WD_OK);
	EXPECT_INT(workload_spec_set_image(spec, "i"), WD_OK);
	EXPECT_INT(workload_set_status(workload, "[1, {\"a\": null}]"), WD_OK);
	EXPECT(spec->cpu_limit == 1.5);
	EXPECT(workload_spec_is_set(spec, WORKLOAD_SPEC_CPU) && workload_spec_is_set(spec, WORKLOAD_SPEC_CPU_LIMIT));
	EXPECT(workload_is_set(workload, WORKLOAD_STATUS) && !workload_is_set(workload, WORKLOAD_MASTER_SPEC));
	EXPECT_OWNED(saved(workload, WD_SAVE_YAML),
			"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {}\nspec:\n"
			"  image:\n    value: i\n"
			"  imagePullPolicy:\n    value: Never\n"
			"  runAsUid:\n    value: -1\n"
			"  cpu:\n    value: \"0.25\"\n"
			"  cpuLimit:\n    value: 1500m\n"
			"  memory:\n    value: 4G\n"
			"  tty:\n    value: true\n"
			"status:\n- 1\n- a: null\n");
	workload_free(workload);
}

static void a_number_has_the_text_that_is_saved(void)
{
	struct workload *workload = load(TRAINING "  cpu: {value: 1500m}\n  cpuLimit: {value: \"2.50\"}\n  gpu: {value: \"0.1\"}\n");
	struct workload_spec *spec = &workload->spec;
	char buffer[WD_NUMBER_TEXT_SIZE];

	EXPECT_STRING(spec->gpu_text, NULL);
	EXPECT(wd_number_text(spec->gpu, spec->gpu_text, buffer) == buffer);
	EXPECT_STRING(buffer, "0.1");
	EXPECT(wd_number_text(spec->cpu, spec->cpu_text, buffer) == spec->cpu_text);
	spec->cpu_limit = 0.1 + 0.2; /* whose text is that of another number now */
	EXPECT_STRING(spec->cpu_limit_text, "2.50");
	EXPECT_STRING(wd_number_text(spec->cpu_limit, spec->cpu_limit_text, buffer), "0.30000000000000004");
	EXPECT_STRING(wd_number_text(8, "", buffer), "8");
	EXPECT_STRING(wd_number_text(8, "eight", buffer), "8");
	EXPECT_OWNED(saved(workload, WD_SAVE_YAML),
			"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n  name: w\nspec:\n"
			"  image:\n    value: i\n  cpu:\n    value: 1500m\n  cpuLimit:\n    value: \"0.30000000000000004\"\n"
			"  gpu:\n    value: \"0.1\"\n  name:\n    value: w\n");
	workload_free(workload);
}

static void a_text_that_is_not_taken_leaves_the_field_as_it_was(void)
{
	static const char *const no_json[] = { "", " ", "{", "[1", "{a: 1", "}", "a: b: c", "[1] 2", "--- 1\n--- 2", "{? [a] : 1}",
		"[&a 1, *a]", "*a", "\"\\x", "\t{", "# nothing" };
	static const char *const no_number[] = { "", "x", "1,5", "0x10", "1.5 ", "1e", ".", "--1", "1Zi", "nan" };
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct workload_spec *spec = &workload->spec;

	for (size_t i = 0; i < sizeof(no_json) / sizeof(*no_json); i++) {
		expect_int(workload_set_status(workload, no_json[i]), WD_INVALID, no_json[i], __FILE__, __LINE__);
	}
	EXPECT(!workload_is_set(workload, WORKLOAD_STATUS) && workload->status == NULL);
	for (size_t i = 0; i < sizeof(no_number) / sizeof(*no_number); i++) {
		expect_int(workload_spec_set_cpu_text(spec, no_number[i]), WD_INVALID, no_number[i], __FILE__, __LINE__);
	}
	EXPECT(!workload_spec_is_set(spec, WORKLOAD_SPEC_CPU));
	EXPECT_INT(workload_spec_set_cpu_text(spec, "2.50"), WD_OK);
	EXPECT_INT(workload_spec_set_cpu_text(spec, "much"), WD_INVALID);
	EXPECT_STRING(spec->cpu_text, "2.50");
	EXPECT(spec->cpu == 2.5);
	workload_free(workload);
}

static void a_text_may_be_a_part_of_the_data(void)
{
	struct workload *workload = load(TRAINING "  command: {value: run all}\n  environment: {items: {a: {value: \"1: one\"}}}\n");
	struct workload_spec *spec = &workload->spec;

	EXPECT_INT(workload_spec_set_command(spec, spec->command), WD_OK);
	EXPECT_STRING(spec->command, "run all");
	EXPECT_INT(workload_spec_set_command(spec, spec->command + 4), WD_OK);
	EXPECT_STRING(spec->command, "all");
	EXPECT_INT(workload_spec_put_environment(spec, "a", workload_spec_get_environment(spec, "a") + 3), WD_OK);
	EXPECT_STRING(workload_spec_get_environment(spec, "a"), "one");
	EXPECT_INT(workload_spec_put_environment(spec, spec->environment[0].value, spec->environment[0].key), WD_OK);
	EXPECT_STRING(workload_spec_get_environment(spec, "one"), "a");
	workload_free(workload);
}

static void a_cleared_field_holds_its_default_again(void)
{
	struct workload *workload = load(rich_manifest);
	struct workload_spec *spec = &workload->spec;

	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), WD_OK);
	EXPECT_INT(spec->image_pull_policy, WORKLOAD_PULL_POLICY_ALWAYS);
	EXPECT(!workload_spec_is_set(spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY));
	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_IMAGE), WD_OK);
	EXPECT_STRING(spec->image, NULL);
	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_CPU), WD_OK);
	EXPECT(spec->cpu == 0);
	EXPECT_STRING(spec->cpu_text, NULL);
	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_ENVIRONMENT), WD_OK);
	EXPECT(spec->environment == NULL && spec->environment_count == 0);
	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_PVCS), WD_OK);
	EXPECT(spec->pvcs == NULL && spec->pvcs_count == 0);
	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_RUN_AS_USER), WD_OK);
	EXPECT_INT(workload_spec_clear(spec, WORKLOAD_SPEC_RUN_AS_UID), WD_OK);
	EXPECT(!spec->run_as_user && spec->run_as_uid == 0);
	EXPECT_INT(workload_clear(workload, WORKLOAD_MASTER_SPEC), WD_OK);
	EXPECT(workload->master_spec == NULL);
	EXPECT_INT(workload_clear(workload, WORKLOAD_MASTER_SPEC), WD_OK); /* again: nothing is there */
	EXPECT_INT(workload_clear(workload, WORKLOAD_STATUS), WD_OK);
	EXPECT_INT(workload_clear(workload, WORKLOAD_SPEC), WD_OK);
	EXPECT_STRING(spec->memory, NULL);
	EXPECT_INT(spec->set[0] | spec->set[1], 0);
	EXPECT(workload_add_spec(workload) == spec);
	EXPECT_INT(spec->image_pull_policy, WORKLOAD_PULL_POLICY_ALWAYS);
	workload_free(workload);
}

/* ---- free keys --------------------------------------------------------------------------------------------------- */

static void entries_are_put_and_got(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_WORKSPACE);
	struct workload_spec *spec = &workload->spec;

	EXPECT_STRING(workload_spec_get_environment(spec, "A"), NULL);
	EXPECT_INT(workload_spec_put_environment(spec, "A", "1"), WD_OK);
	EXPECT_INT(workload_spec_put_environment(spec, "B", ""), WD_OK);
	EXPECT_INT(workload_spec_put_environment(spec, "A", "2"), WD_OK);
	EXPECT_INT(workload_spec_put_environment(spec, "C", NULL), WD_OK);
	EXPECT_INT(spec->environment_count, 3);
	EXPECT_STRING(workload_spec_get_environment(spec, "A"), "2");
	EXPECT_STRING(workload_spec_get_environment(spec, "B"), "");
	EXPECT_STRING(workload_spec_get_environment(spec, "C"), NULL);
	EXPECT_STRING(workload_spec_get_environment(spec, "a"), NULL);
	EXPECT(spec->environment[2].deleted && !spec->environment[0].deleted);
	EXPECT_INT(workload_spec_put_environment(spec, "C", "3"), WD_OK);
	EXPECT_INT(workload_spec_put_environment(spec, "A", NULL), WD_OK);
	EXPECT(!spec->environment[2].deleted && spec->environment[0].value == NULL);
	EXPECT_OWNED(saved(workload, WD_SAVE_JSON),
			"{\n  \"apiVersion\": \"run.ai/v2alpha1\",\n  \"kind\": \"InteractiveWorkload\",\n  \"metadata\": {},\n"
			"  \"spec\": {\n    \"environment\": {\n      \"items\": {\n        \"A\": {\n          \"deleted\": true\n        },\n"
			"        \"B\": {\n          \"value\": \"\"\n        },\n        \"C\": {\n          \"value\": \"3\"\n        }\n"
			"      }\n    }\n  }\n}\n");
	workload_free(workload);
}

static void items_are_added_and_found(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct workload_spec *spec = &workload->spec;
	struct workload_pvc *data;

	EXPECT(workload_spec_find_pvcs(spec, "data") == NULL);
	data = workload_spec_add_pvcs(spec, "data");
	EXPECT_STRING(data->key, "data");
	EXPECT(data->read_write_once); /* its default */
	EXPECT(!workload_pvc_is_set(data, WORKLOAD_PVC_READ_WRITE_ONCE));
	workload_pvc_set_path(data, "/data");
	EXPECT(workload_spec_add_pvcs(spec, "data") == data);
	EXPECT(workload_spec_add_pvcs(spec, "scratch") != NULL);
	EXPECT_INT(spec->pvcs_count, 2);
	EXPECT_STRING(workload_spec_find_pvcs(spec, "data")->path, "/data");
	EXPECT(workload_spec_find_pvcs(spec, "Data") == NULL && workload_spec_find_pvcs(spec, "") == NULL);
	EXPECT(workload_spec_is_set(spec, WORKLOAD_SPEC_PVCS));
	workload_free(workload);
}

static void an_entry_is_removed_alone(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct workload_spec *spec = &workload->spec;

	EXPECT(!workload_spec_remove_labels(spec, "a"));
	workload_spec_put_labels(spec, "a", "1");
	workload_spec_put_labels(spec, "b", NULL);
	workload_spec_put_labels(spec, "c", "3");
	EXPECT(!workload_spec_remove_labels(spec, "d"));
	EXPECT(workload_spec_remove_labels(spec, "a"));
	EXPECT(!workload_spec_remove_labels(spec, "a"));
	EXPECT_INT(spec->labels_count, 2);
	EXPECT(strcmp(spec->labels[0].key, "b") == 0 && spec->labels[0].deleted);
	EXPECT_STRING(workload_spec_get_labels(spec, "c"), "3");
	EXPECT(workload_spec_remove_labels(spec, spec->labels[1].key)); /* a part of what it removes */
	EXPECT(workload_spec_is_set(spec, WORKLOAD_SPEC_LABELS));
	EXPECT(workload_spec_remove_labels(spec, "b"));
	EXPECT(!workload_spec_is_set(spec, WORKLOAD_SPEC_LABELS));
	EXPECT(spec->labels == NULL && spec->labels_count == 0);
	EXPECT_INT(workload_spec_put_labels(spec, "a", "4"), WD_OK);
	EXPECT_STRING(workload_spec_get_labels(spec, "a"), "4");
	workload_free(workload);
}

static void an_item_is_removed_alone(void)
{
	struct workload *workload = load(TRAINING "  pvcs: {items: {a: {value: {claimName: one, path: /a, size: 1G}},"
			" b: {value: {claimName: two, path: /b, size: 2G}}, c: {deleted: true}}}\n");
	struct workload_spec *spec = &workload->spec;

	EXPECT(!workload_spec_remove_pvcs(spec, "d") && !workload_spec_remove_ports(spec, "a"));
	EXPECT(workload_spec_remove_pvcs(spec, "a"));
	EXPECT(workload_spec_find_pvcs(spec, "a") == NULL);
	EXPECT_INT(spec->pvcs_count, 2);
	EXPECT_STRING(workload_spec_find_pvcs(spec, "b")->size, "2G");
	EXPECT(workload_spec_find_pvcs(spec, "c") == NULL && spec->pvcs[1].deleted);
	EXPECT(workload_spec_remove_pvcs(spec, "c"));
	EXPECT_OWNED(saved(workload, WD_SAVE_YAML),
			"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n  name: w\nspec:\n"
			"  image:\n    value: i\n  pvcs:\n    items:\n      b:\n        value:\n          claimName: two\n"
			"          path: /b\n          size: 2G\n  name:\n    value: w\n");
	EXPECT(workload_spec_remove_pvcs(spec, "b"));
	EXPECT(!workload_spec_is_set(spec, WORKLOAD_SPEC_PVCS) && spec->pvcs == NULL && spec->pvcs_count == 0);
	EXPECT_STRING(workload_spec_add_pvcs(spec, "b")->size, NULL);
	workload_free(workload);
}

static void what_is_removed_goes_back_to_the_document_s_allocator(void)
{
	const struct wd_structure *spec = &workload_spec_structure;
	struct counted counted = { 0, 0, 0 };
	struct wd_options options = counted_options(&counted);
	struct workload *workload;
	void *data;
	size_t live;

	EXPECT_INT(wd_new(&workload_schema, WORKLOAD_KIND_TRAINING, &options, &data), WD_OK);
	workload = data;
	live = counted.live;
	EXPECT_INT(wd_map_put(spec, &workload->spec, WORKLOAD_SPEC_LABELS, "a", "1", &options), WD_OK);
	EXPECT_INT(wd_set_string(&workload_pvc_structure, wd_item_add(spec, &workload->spec, WORKLOAD_SPEC_PVCS, "p", &options),
			WORKLOAD_PVC_PATH, "/p", &options), WD_OK);
	EXPECT(counted.live > live);
	EXPECT(wd_map_remove(spec, &workload->spec, WORKLOAD_SPEC_LABELS, "a", &options));
	EXPECT(wd_item_remove(spec, &workload->spec, WORKLOAD_SPEC_PVCS, "p", &options));
	EXPECT_INT(counted.live, live);
	wd_free(&workload_schema, workload, &options);
}

static void what_removes_an_inherited_key_has_no_value(void)
{
	const struct wd_structure *fields = &workload_spec_structure;
	struct workload *workload = load(TRAINING "  labels: {items: {a: {value: x}, b: {deleted: true, value: z}}}\n"
			"  pvcs: {items: {p: {deleted: true, value: {claimName: p, path: /p, size: 1G}},"
			" q: {value: {claimName: q, path: /q, size: 1G}}}}\n");
	struct workload_spec *spec = &workload->spec;
	struct wd_field_place found;

	EXPECT_STRING(workload_spec_get_labels(spec, "b"), NULL);
	EXPECT(workload_spec_find_pvcs(spec, "p") == NULL && workload_spec_find_pvcs(spec, "q") == &spec->pvcs[1]);
	EXPECT(wd_item_find(fields, spec, WORKLOAD_SPEC_LABELS, "b") == NULL);
	EXPECT(wd_item_find(fields, spec, WORKLOAD_SPEC_LABELS, "a") == &spec->labels[0]);
	EXPECT(wd_get_count(fields, spec, WORKLOAD_SPEC_PVCS) == 2 && wd_get_count(fields, spec, WORKLOAD_SPEC_LABELS) == 2);
	EXPECT(wd_get_element(fields, spec, WORKLOAD_SPEC_PVCS, 0) == NULL);
	EXPECT(wd_get_element(fields, spec, WORKLOAD_SPEC_LABELS, 1) == NULL);
	EXPECT_STRING(wd_get_element_string(fields, spec, WORKLOAD_SPEC_LABELS, 1), NULL);
	EXPECT_STRING(wd_get_element_key(fields, spec, WORKLOAD_SPEC_LABELS, 1), "b");
	EXPECT_STRING(wd_get_element_key(fields, spec, WORKLOAD_SPEC_PVCS, 0), "p");
	EXPECT(wd_is_element_removed(fields, spec, WORKLOAD_SPEC_LABELS, 1));
	EXPECT(!wd_is_element_removed(fields, spec, WORKLOAD_SPEC_LABELS, 0));
	EXPECT(wd_path_find(&workload_schema, workload, "spec.pvcs.items.p.value.path", &found) && found.data == NULL);
	EXPECT(wd_path_find(&workload_schema, workload, "spec.pvcs.items.q.value.path", &found) && found.data != NULL);
	workload_free(workload);
}

static void a_key_removes_an_inherited_one_or_is_an_item(void)
{
	const struct wd_structure *fields = &workload_spec_structure;
	struct workload *workload = load(TRAINING "  pvcs: {items: {p: {value: {claimName: p, path: /p, size: 1G}}}}\n");
	struct workload_spec *spec = &workload->spec;
	const char *own = spec->pvcs[0].key;

	EXPECT_INT(wd_item_set_removed(fields, spec, WORKLOAD_SPEC_PVCS, own, NULL), WD_OK);
	EXPECT(spec->pvcs[0].deleted && spec->pvcs[0].path == NULL && spec->pvcs[0].set[0] == 0);
	EXPECT_STRING(spec->pvcs[0].key, "p");
	EXPECT_INT(wd_item_set_removed(fields, spec, WORKLOAD_SPEC_PVCS, "new", NULL), WD_OK);
	EXPECT_INT(wd_item_set_removed(fields, spec, WORKLOAD_SPEC_LABELS, "l", NULL), WD_OK);
	EXPECT_OWNED(saved(workload, WD_SAVE_YAML), "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n  name: w\n"
			"spec:\n  image:\n    value: i\n  labels:\n    items:\n      l:\n        deleted: true\n"
			"  pvcs:\n    items:\n      p:\n        deleted: true\n      new:\n        deleted: true\n  name:\n    value: w\n");
	EXPECT(workload_spec_add_pvcs(spec, "p") == &spec->pvcs[0]);
	EXPECT(!spec->pvcs[0].deleted && spec->pvcs[0].read_write_once); /* with its defaults */
	EXPECT(workload_spec_remove_pvcs(spec, "new"));
	EXPECT_INT(wd_item_set_removed(fields, spec, WORKLOAD_SPEC_IMAGE, "k", NULL), WD_MISUSE);
	EXPECT_INT(wd_item_set_removed(fields, spec, WORKLOAD_SPEC_PVCS, NULL, NULL), WD_MISUSE);
	EXPECT_INT(wd_item_set_removed(fields, spec, WORKLOAD_SPEC_PVCS, "\xff", NULL), WD_INVALID);
	EXPECT_INT(wd_item_set_removed(&workload_metadata_structure, &workload->metadata, WORKLOAD_METADATA_LABELS, "k", NULL),
			WD_INVALID);
	workload_free(workload);
}

static void only_wrapped_entries_can_remove_inherited_ones(void)
{
	struct workload *workload = load("apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\n"
			"metadata: {name: w, labels: {k: v}}\nspec: {name: {value: w}, image: {value: i}}\n");
	struct workload_metadata *metadata = &workload->metadata;

	EXPECT_INT(workload_metadata_put_labels(metadata, "k", NULL), WD_INVALID);
	EXPECT_INT(workload_metadata_put_labels(metadata, "new", NULL), WD_INVALID);
	EXPECT_INT(workload_metadata_put_annotations(metadata, "new", NULL), WD_INVALID);
	EXPECT_INT(metadata->labels_count, 1);
	EXPECT_STRING(workload_metadata_get_labels(metadata, "k"), "v");
	EXPECT(!workload_metadata_is_set(metadata, WORKLOAD_METADATA_ANNOTATIONS));
	workload_free(workload);
}

static void a_structure_is_added_once_with_the_defaults_of_the_kind(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_DISTRIBUTED);
	struct workload *loaded = load(DISTRIBUTED "masterSpec: {image: {value: m}, name: {value: m}}\n");
	struct workload_spec *master = workload_add_master_spec(workload);

	EXPECT(workload->master_spec == master && workload_add_master_spec(workload) == master);
	EXPECT(workload_is_set(workload, WORKLOAD_MASTER_SPEC));
	EXPECT_INT(master->image_pull_policy, WORKLOAD_PULL_POLICY_ALWAYS);
	EXPECT_INT(master->max_scale, loaded->master_spec->max_scale);
	EXPECT_INT(master->backoff_limit, loaded->master_spec->backoff_limit);
	EXPECT_INT(master->max_scale, 0); /* not a field of the kind */
	EXPECT(workload_add_metadata(workload) == &workload->metadata);
	workload_free(workload);
	workload_free(loaded);
}

static void defaults_follow_what_is_set(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct workload_pvc *pvc = workload_spec_add_pvcs(&workload->spec, "p");
	char *stray = malloc(1);

	EXPECT(pvc->read_write_once && workload->spec.backoff_limit == 6);
	workload_pvc_set_read_only_many(pvc, true);
	EXPECT(pvc->read_write_once); /* until they are refreshed */
	workload->spec.backoff_limit = 7; /* assigned, and not marked */
	free(workload->spec.memory);
	workload->spec.memory = stray;
	EXPECT_INT(workload_refresh_defaults(workload), WD_OK);
	EXPECT(!workload->spec.pvcs[0].read_write_once && !workload_pvc_is_set(pvc, WORKLOAD_PVC_READ_WRITE_ONCE));
	EXPECT_INT(workload->spec.backoff_limit, 6);
	EXPECT(workload->spec.memory == NULL && pvc->read_only_many);
	workload_set_kind(workload, WORKLOAD_KIND_INFERENCE);
	EXPECT_INT(workload_refresh_defaults(workload), WD_OK);
	EXPECT_INT(workload->spec.backoff_limit, 0); /* not a field of the kind */
	EXPECT_INT(workload->spec.max_scale, 1);
	EXPECT_INT(wd_refresh_defaults(NULL, workload, NULL), WD_MISUSE);
	EXPECT_INT(wd_refresh_defaults(&workload_schema, NULL, NULL), WD_MISUSE);
	workload_free(workload);
}

static void many_items_and_entries_keep_their_order(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	bool in_order = true;
	char key[16];

	for (uint32_t i = 0; i < 500; i++) {
		snprintf(key, sizeof(key), "k%03u", (unsigned)i);
		EXPECT_INT(workload_spec_put_labels(&workload->spec, key, key + 1), WD_OK);
		EXPECT(workload_spec_add_ports(&workload->spec, key) != NULL);
	}
	for (uint32_t i = 0; i < 500; i++) {
		snprintf(key, sizeof(key), "k%03u", (unsigned)i);
		in_order = in_order && strcmp(workload->spec.labels[i].value, key + 1) == 0
			&& strcmp(workload->spec.ports[i].key, key) == 0;
	}
	EXPECT(in_order);
	workload_free(workload);
}

/* ---- enumerations and kinds -------------------------------------------------------------------------------------- */

static void enumerations_and_texts(void)
{
	EXPECT_STRING(workload_kind_string(WORKLOAD_KIND_WORKSPACE), "InteractiveWorkload");
	EXPECT_STRING(workload_pull_policy_string(WORKLOAD_PULL_POLICY_IF_NOT_PRESENT), "IfNotPresent");
	EXPECT_STRING(workload_linux_capability_string(WORKLOAD_LINUX_CAPABILITY_WAKE_ALARM), "WAKE_ALARM");
	EXPECT_STRING(workload_pull_policy_string(WORKLOAD_PULL_POLICY_UNSET), NULL);
	EXPECT_STRING(wd_enum_string(&workload_pull_policy_names, 4), NULL);
	EXPECT_STRING(wd_enum_string(&workload_pull_policy_names, -1), NULL);
	EXPECT_INT(workload_metric_from_string("gpu-utilization"), WORKLOAD_METRIC_GPU_UTILIZATION);
	EXPECT_INT(workload_kind_from_string("RunaiJob"), WORKLOAD_KIND_JOB);
	EXPECT_INT(workload_kind_from_string("runaijob"), WORKLOAD_KIND_UNSET);
	EXPECT_INT(workload_pull_policy_from_string(""), WORKLOAD_PULL_POLICY_UNSET);
	EXPECT_INT(workload_pull_policy_from_string("Alway"), WORKLOAD_PULL_POLICY_UNSET);
	EXPECT_INT(workload_pull_policy_from_string("AlwaysX"), WORKLOAD_PULL_POLICY_UNSET);
	EXPECT_INT(wd_enum_from_string(&workload_usage_names, "Template"), WORKLOAD_USAGE_TEMPLATE);
}

static void kinds_have_their_fields(void)
{
	EXPECT(workload_spec_kind_has(WORKLOAD_KIND_TRAINING, WORKLOAD_SPEC_BACKOFF_LIMIT));
	EXPECT(!workload_spec_kind_has(WORKLOAD_KIND_INFERENCE, WORKLOAD_SPEC_BACKOFF_LIMIT));
	EXPECT(workload_spec_kind_has(WORKLOAD_KIND_INFERENCE, WORKLOAD_SPEC_MIN_SCALE));
	EXPECT(!workload_spec_kind_has(WORKLOAD_KIND_TRAINING, WORKLOAD_SPEC_MIN_SCALE));
	EXPECT(workload_kind_has(WORKLOAD_KIND_DISTRIBUTED, WORKLOAD_MASTER_SPEC));
	EXPECT(!workload_kind_has(WORKLOAD_KIND_TRAINING, WORKLOAD_MASTER_SPEC));
	EXPECT(!workload_spec_kind_has(WORKLOAD_KIND_UNSET, WORKLOAD_SPEC_IMAGE));
	EXPECT(!wd_kind_has(&workload_spec_structure, WORKLOAD_SPEC_IMAGE, -1));
	EXPECT(!wd_kind_has(&workload_spec_structure, WORKLOAD_SPEC_IMAGE, 33));
	EXPECT(!wd_kind_has(&workload_spec_structure, WORKLOAD_SPEC_IMAGE, 6));
}

const struct test building_tests[] = {
	{ "a new document holds the defaults of its kind", a_new_document_holds_the_defaults_of_its_kind },
	{ "there is no document of no kind", there_is_no_document_of_no_kind },
	{ "copies are equal, and apart", copies_are_equal_and_apart },
	{ "every difference is seen", every_difference_is_seen },
	{ "what makes no difference", what_makes_no_difference },
	{ "setters store and set", setters_store_and_set },
	{ "a number has the text that is saved", a_number_has_the_text_that_is_saved },
	{ "a text that is not taken leaves the field as it was", a_text_that_is_not_taken_leaves_the_field_as_it_was },
	{ "a text may be a part of the data", a_text_may_be_a_part_of_the_data },
	{ "a cleared field holds its default again", a_cleared_field_holds_its_default_again },
	{ "entries are put and got", entries_are_put_and_got },
	{ "items are added and found", items_are_added_and_found },
	{ "an entry is removed alone", an_entry_is_removed_alone },
	{ "an item is removed alone", an_item_is_removed_alone },
	{ "what is removed goes back to the document's allocator", what_is_removed_goes_back_to_the_document_s_allocator },
	{ "what removes an inherited key has no value", what_removes_an_inherited_key_has_no_value },
	{ "a key removes an inherited one, or is an item", a_key_removes_an_inherited_one_or_is_an_item },
	{ "only wrapped entries can remove inherited ones", only_wrapped_entries_can_remove_inherited_ones },
	{ "a structure is added once, with the defaults of the kind",
		a_structure_is_added_once_with_the_defaults_of_the_kind },
	{ "defaults follow what is set", defaults_follow_what_is_set },
	{ "many items and entries keep their order", many_items_and_entries_keep_their_order },
	{ "enumerations and texts", enumerations_and_texts },
	{ "kinds have their fields", kinds_have_their_fields },
	END_OF_TESTS
};
