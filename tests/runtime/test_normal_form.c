/*
 * test_normal_form.c - what the runtime builds is what libcyaml would have loaded: a struct that libcyaml saves and
 * loads again through the generated schema is the same, and the runtime saves it to the same wire form.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cyaml/cyaml.h>

#include "support.h"
#include "workload_cyaml.h"

static const cyaml_config_t config = {
	.log_fn = cyaml_log,
	.log_level = CYAML_LOG_WARNING,
	.mem_fn = cyaml_mem,
};

/** The normal form of a document, to be freed. */
static char *normal_form_of(const struct workload *workload)
{
	struct text text = { NULL, 0 };
	char *bytes = NULL;
	size_t length = 0;

	EXPECT_INT(cyaml_save_data(&bytes, &length, &config, &workload_normal_form, workload, 0), CYAML_OK);
	append_text(&text, bytes, length);
	config.mem_fn(NULL, bytes, 0);
	return text.bytes;
}

/** The wire form of a document, to be freed. */
static char *wire_form_of(const struct workload *workload)
{
	return saved(workload, WD_SAVE_YAML);
}

static void expect_same(const char *yaml)
{
	struct workload *built = load(yaml);
	char *normal_form = normal_form_of(built), *wire_form = wire_form_of(built);
	cyaml_data_t *data = NULL;
	cyaml_err_t error = cyaml_load_data((const uint8_t *)normal_form, strlen(normal_form), &config,
			&workload_normal_form, &data, NULL);

	if (EXPECT_INT(error, CYAML_OK)) {
		EXPECT_OWNED(normal_form_of(data), normal_form);
		EXPECT_OWNED(wire_form_of(data), wire_form);
		EXPECT(wd_equal(&workload_schema, built, data));
	}
	cyaml_free(&config, &workload_normal_form, data, 0);
	wd_free(&workload_schema, built, NULL);
	free(normal_form);
	free(wire_form);
}

static void libcyaml_loads_what_the_runtime_builds(void)
{
	expect_same(rich_manifest);
	expect_same(WORKSPACE);
	expect_same(TRAINING "  backoffLimit: {value: 9223372036854775807}\n  cpu: {value: 0.1}\n  "
			"gpuLimit: {value: \"1e-1\"}\n");
	expect_same(INFERENCE "  minScale: {value: 3}\n  maxScale: {value: 3}\n  metric: {value: gpu-utilization}\n");
	expect_same(JOB "status: \"\"\n");
}

static void a_normal_form_is_as_documented(void)
{
	struct workload *workload = load(TRAINING "  labels: {items: {a: {value: x}, b: {deleted: true}}}\n");
	char *normal_form = normal_form_of(workload);

	EXPECT(strstr(normal_form, "kind: TrainingWorkload\n") != NULL);
	EXPECT(strstr(normal_form, "  labels:\n  - key: a\n    deleted: false\n    value: x\n") != NULL);
	EXPECT(strstr(normal_form, "  image: i\n") != NULL);
	EXPECT(strstr(normal_form, "{value:") == NULL && strstr(normal_form, "items:") == NULL);
	free(normal_form);
	wd_free(&workload_schema, workload, NULL);
}

/** Counts what is held: ctx is the number of blocks. */
static void *counting_mem(void *ctx, void *ptr, size_t size)
{
	int *held = ctx;

	*held += (ptr == NULL && size > 0) - (ptr != NULL && size == 0);
	return cyaml_mem(NULL, ptr, size);
}

static void libcyaml_frees_what_the_runtime_builds(void)
{
	int held = 0;
	struct wd_options options = { .mem_fn = counting_mem, .mem_ctx = &held };
	cyaml_config_t counting = { .mem_fn = counting_mem, .mem_ctx = &held, .log_level = CYAML_LOG_ERROR };
	void *loaded, *copy;

	EXPECT_INT(wd_load(&workload_schema, rich_manifest, strlen(rich_manifest), &options, &loaded, NULL), WD_OK);
	EXPECT_INT(wd_copy(&workload_schema, loaded, &options, &copy), WD_OK);
	EXPECT(held > 50);
	EXPECT_INT(cyaml_free(&counting, &workload_normal_form, loaded, 0), CYAML_OK);
	EXPECT_INT(cyaml_free(&counting, &workload_normal_form, copy, 0), CYAML_OK);
	EXPECT_INT(held, 0);
	EXPECT_INT(wd_load(&workload_schema, rich_manifest, strlen(rich_manifest), &options, &loaded, NULL), WD_OK);
	wd_free(&workload_schema, loaded, &options);
	EXPECT_INT(held, 0);
}

static void normal_forms_have_exact_numbers(void)
{
	struct workload *workload = load(TRAINING "  cpu: {value: \"0.12345678901234567\"}\n  gpu: {value: \"0.3\"}\n");
	struct wd_report *report;
	char *text, *again;
	void *data;
	size_t length;

	workload->spec.gpu = 1.0 / 3;
	EXPECT_INT(wd_save_text(&workload_schema, workload, WD_SAVE_NORMAL, NULL, &text, &length), WD_OK);
	EXPECT_INT(strlen(text), length);
	EXPECT(strstr(text, "  gpu_text: 0.3333333333333333") != NULL);
	EXPECT_STRING(workload->spec.gpu_text, NULL); /* what is saved stays as it is */
	if (EXPECT_INT(wd_load_normal(&workload_schema, text, length, NULL, &data), WD_OK)) {
		EXPECT(wd_equal(&workload_schema, workload, data));
		EXPECT(((struct workload *)data)->spec.gpu == 1.0 / 3);
		EXPECT_INT(wd_validate(&workload_schema, data, NULL, &report), WD_OK);
		wd_report_free(report);
		EXPECT_INT(wd_save_text(&workload_schema, data, WD_SAVE_NORMAL, NULL, &again, NULL), WD_OK);
		EXPECT_OWNED(again, text);
		wd_free(&workload_schema, data, NULL);
	}
	free(text);
	wd_free(&workload_schema, workload, NULL);
}

static void other_forms_are_refused(void)
{
	static const char *const texts[] = {
		"", "[]\n", "a: b\n", "kind: Nonesuch\n", "set: [no_such_field]\n", "set: 1.5\n", "spec: {cpu: many}\n",
		"spec: {labels: [{value: x}]}\n", "spec: {pvcs: [{size: 1G}]}\n", "spec: {labels: {a: b}}\n", "{", "spec: {run_as_uid: x}\n",
		"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nspec: {image: {value: i}}\n",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		void *data = &data;

		if (!EXPECT_INT(wd_load_normal(&workload_schema, texts[i], strlen(texts[i]), NULL, &data), WD_INVALID)) {
			fprintf(stderr, "%s\n", texts[i]);
		}
		EXPECT(data == NULL);
	}
}

static void schemas_of_another_layout_are_refused(void)
{
	struct wd_schema other = workload_schema;
	void *data;

	other.view_size++;
	EXPECT_INT(wd_load_normal(&other, "kind: TrainingWorkload\n", 23, NULL, &data), WD_BAD_SCHEMA);
	EXPECT_INT(wd_new(&other, WORKLOAD_KIND_TRAINING, NULL, &data), WD_BAD_SCHEMA);
	EXPECT_INT(wd_new(&workload_schema, WORKLOAD_KIND_TRAINING, NULL, &data), WD_OK);
	EXPECT(!wd_equal(&other, data, data));
	wd_free(&workload_schema, data, NULL);
}

const struct test normal_form_tests[] = {
	{ "libcyaml loads what the runtime builds", libcyaml_loads_what_the_runtime_builds },
	{ "a normal form is as documented", a_normal_form_is_as_documented },
	{ "libcyaml frees what the runtime builds", libcyaml_frees_what_the_runtime_builds },
	{ "normal forms have exact numbers", normal_forms_have_exact_numbers },
	{ "other forms are refused", other_forms_are_refused },
	{ "schemas of another layout are refused", schemas_of_another_layout_are_refused },
	END_OF_TESTS
};
