/*
 * test_normal_form.c - what the runtime builds is what libcyaml would have loaded: a struct that libcyaml saves and
 * loads again through the generated schema is the same, and the runtime saves it to the same wire form.
 */
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

const struct test normal_form_tests[] = {
	{ "libcyaml loads what the runtime builds", libcyaml_loads_what_the_runtime_builds },
	{ "a normal form is as documented", a_normal_form_is_as_documented },
	END_OF_TESTS
};
