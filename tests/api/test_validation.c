/* test_validation.c - what is found in documents that a program built: the codes, paths and messages, without places. */
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/** A right document, to be made wrong. */
static struct workload *start(enum workload_kind kind)
{
	struct workload *workload = workload_new(kind);

	workload_metadata_set_name(&workload->metadata, "w");
	workload_spec_set_name(&workload->spec, "w");
	workload_spec_set_image(&workload->spec, "i");
	return workload;
}

/** Expect just these findings; the document is freed. */
static void expect_findings(struct workload *workload, const char *expected, const char *file, unsigned line)
{
	struct wd_report *report = NULL;
	enum wd_status status = workload_validate(workload, NULL, &report);
	char *list = list_findings(report);

	expect_int(status, wd_report_error_count(report) > 0 ? WD_INVALID : WD_OK, "status", file, line);
	expect_string(list, expected, "findings", file, line);
	expect_int((long long)wd_report_document_count(report), 1, "documents", file, line);
	free(list);
	wd_report_free(report);
	workload_free(workload);
}

/** Build a document of a kind, make a change to `workload` and its `spec`, and expect findings. */
#define EXPECT_FOUND(kind, change, expected) do { \
	struct workload *workload = start(WORKLOAD_KIND_##kind); \
	struct workload_spec *spec = &workload->spec; \
	(void)spec; \
	change; \
	expect_findings(workload, expected, __FILE__, __LINE__); \
} while (0)

static void a_right_document_has_no_findings(void)
{
	EXPECT_FOUND(TRAINING, , "");
	EXPECT_FOUND(WORKSPACE, workload_spec_put_environment(spec, "A", ""), "");
	EXPECT_FOUND(INFERENCE, workload_spec_set_min_scale(spec, 1), "");
	EXPECT_FOUND(DISTRIBUTED, workload_spec_set_workers(spec, 2), "");
	EXPECT_FOUND(JOB, workload_spec_set_tty(spec, true), "");
	EXPECT_FOUND(TRAINING, workload_spec_add_pvcs(spec, "gone")->deleted = true, "");
	EXPECT_FOUND(TRAINING, workload_spec_put_environment(spec, "A", NULL), "");
	EXPECT_FOUND(TRAINING, workload_spec_set_gpu(spec, 0.5), "");
	EXPECT_FOUND(TRAINING, workload_spec_set_cpu_text(spec, "1500m"), "");
	EXPECT_FOUND(TRAINING, workload_set_status(workload, "{}"), "");
}

static void values_are_checked(void)
{
	EXPECT_FOUND(TRAINING, workload_spec_set_gpu(spec, 1.5), "1 error bad-value spec.gpu.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_gpu(spec, -1), "1 error bad-value spec.gpu.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_backoff_limit(spec, -1), "1 error bad-value spec.backoffLimit.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_memory(spec, "4GB"), "1 error bad-value spec.memory.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_memory(spec, ""), "1 error bad-value spec.memory.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_metadata_set_name(&workload->metadata, "Not_A_Name"),
			"1 error bad-value metadata.name 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_image_pull_policy(spec, WORKLOAD_PULL_POLICY_UNSET),
			"1 error bad-value spec.imagePullPolicy.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_image_pull_policy(spec, (enum workload_pull_policy)3), "");
	EXPECT_FOUND(TRAINING, wd_mark(&workload_spec_structure, spec, WORKLOAD_SPEC_MEMORY, NULL),
			"1 error bad-value spec.memory.value 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_cpu(spec, (double)1e308 * 10),
			"1 error bad-value spec.cpu.value 0:0\n");
}

static void rules_are_checked(void)
{
	EXPECT_FOUND(TRAINING, workload_spec_clear(spec, WORKLOAD_SPEC_IMAGE), "1 error missing-field spec.image 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_clear(spec, WORKLOAD_SPEC_NAME), "1 warning missing-choice spec.name 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_name_prefix(spec, "p"), "1 error conflict spec.namePrefix 0:0\n");
	EXPECT_FOUND(TRAINING, { workload_spec_set_cpu(spec, 2); workload_spec_set_cpu_limit_text(spec, "1500m"); },
			"1 error order spec.cpuLimit 0:0\n");
	EXPECT_FOUND(TRAINING, workload_spec_set_run_as_uid(spec, 1), "1 warning no-effect spec.runAsUid 0:0\n");
	EXPECT_FOUND(INFERENCE, workload_spec_set_backoff_limit(spec, 1),
			"1 error unsupported-kind spec.backoffLimit 0:0\n");
	EXPECT_FOUND(TRAINING, workload_clear(workload, WORKLOAD_SPEC), "1 error missing-field spec 0:0\n");
	EXPECT_FOUND(TRAINING, workload_set_api_version(workload, WORKLOAD_API_VERSION_V1ALPHA1),
			"1 warning deprecated apiVersion 0:0\n");
	EXPECT_FOUND(JOB, workload_set_api_version(workload, WORKLOAD_API_VERSION_V1ALPHA1),
			"1 warning deprecated apiVersion 0:0\n");
	EXPECT_FOUND(TRAINING, workload_set_api_version(workload, WORKLOAD_API_VERSION_V1),
			"1 error bad-value apiVersion 0:0\n");
	EXPECT_FOUND(JOB, workload_set_api_version(workload, WORKLOAD_API_VERSION_V1), /* would be skipped */
			"1 error bad-value apiVersion 0:0\n");
	EXPECT_FOUND(TRAINING, workload_clear(workload, WORKLOAD_API_VERSION), "1 error missing-field apiVersion 0:0\n");
}

static void parts_are_checked(void)
{
	EXPECT_FOUND(TRAINING, workload_spec_add_pvcs(spec, "data"),
			"1 warning missing-field spec.pvcs.items.data.value.claimName 0:0\n"
			"1 error missing-field spec.pvcs.items.data.value.path 0:0\n"
			"1 error missing-field spec.pvcs.items.data.value.size 0:0\n");
	EXPECT_FOUND(TRAINING, workload_port_set_container(workload_spec_add_ports(spec, "a b"), 0),
			"1 error bad-value spec.ports.items[\"a b\"].value.container 0:0\n");
	EXPECT_FOUND(DISTRIBUTED, workload_spec_set_gpu(workload_add_master_spec(workload), 1.5),
			"1 error bad-value masterSpec.gpu.value 0:0\n"
			"1 error missing-field masterSpec.image 0:0\n"
			"1 warning missing-choice masterSpec.name 0:0\n");
	EXPECT_FOUND(DISTRIBUTED, workload_spec_set_workers(workload_add_master_spec(workload), 2),
			"1 error unknown-field masterSpec.workers 0:0\n"
			"1 error missing-field masterSpec.image 0:0\n"
			"1 warning missing-choice masterSpec.name 0:0\n");
	EXPECT_FOUND(DISTRIBUTED, wd_mark(&workload_structure, workload, WORKLOAD_MASTER_SPEC, NULL),
			"1 error bad-value masterSpec 0:0\n");
	EXPECT_FOUND(TRAINING, wd_mark(&workload_structure, workload, WORKLOAD_STATUS, NULL), "1 error bad-value status 0:0\n");
}

static char *owned(const char *text)
{
	char *copy = malloc(strlen(text) + 1);

	return strcpy(copy, text);
}

static void what_only_a_program_can_do_wrong_is_found(void)
{
	EXPECT_FOUND(TRAINING, { workload_set_status(workload, "[]"); strcpy(workload->status, "["); },
			"1 error bad-value status 0:0\n");
	EXPECT_FOUND(TRAINING, { workload_spec_put_labels(spec, "a", "1"); workload_spec_put_labels(spec, "b", "2");
			strcpy(spec->labels[1].key, "a"); }, "1 error duplicate-key spec.labels.items.a 0:0\n");
	EXPECT_FOUND(TRAINING, { workload_spec_put_labels(spec, "a", NULL); spec->labels[0].deleted = false; },
			"1 error bad-value spec.labels.items.a 0:0\n");
	EXPECT_FOUND(TRAINING, { workload_spec_put_labels(spec, "a", "1"); free(spec->labels[0].key);
			spec->labels[0].key = NULL; }, "1 error bad-value spec.labels.items 0:0\n");
	EXPECT_FOUND(TRAINING, { workload_metadata_put_labels(&workload->metadata, "a", "1");
			workload->metadata.labels[0].deleted = true; }, "1 error bad-value metadata.labels.a 0:0\n");
	EXPECT_FOUND(TRAINING, { workload_spec_add_capabilities(spec, "a")->deleted = true;
			workload_spec_add_capabilities(spec, "b")->deleted = true;
			free(spec->capabilities[1].key); spec->capabilities[1].key = owned("a"); },
			"1 error duplicate-key spec.capabilities.items.a 0:0\n");
	EXPECT_FOUND(TRAINING, workload->kind = WORKLOAD_KIND_UNSET, "1 error bad-value kind 0:0\n");
}

static void levels_and_the_limit_on_findings_apply(void)
{
	struct wd_options options = { .levels = { [WD_CODE_BAD_VALUE] = WD_LEVEL_WARNING, [WD_CODE_MISSING_CHOICE] = WD_LEVEL_ALLOW } };
	struct workload *workload = start(WORKLOAD_KIND_TRAINING);
	struct wd_report *report;

	workload_spec_set_memory(&workload->spec, "much");
	workload_spec_set_gpu(&workload->spec, 7.5);
	workload_spec_clear(&workload->spec, WORKLOAD_SPEC_NAME);
	EXPECT_INT(workload_validate(workload, &options, &report), WD_OK);
	EXPECT_INT(wd_report_warning_count(report), 2);
	wd_report_free(report);
	options = (struct wd_options){ .limits = { .findings = 1 } };
	EXPECT_INT(workload_validate(workload, &options, &report), WD_INVALID);
	EXPECT(wd_report_finding_count(report) <= 2);
	wd_report_free(report);
	workload_free(workload);
}

static void messages_say_what_is_wrong(void)
{
	struct workload *workload = start(WORKLOAD_KIND_JOB);
	struct wd_report *report;

	workload_set_api_version(workload, WORKLOAD_API_VERSION_V1);
	wd_mark(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_MEMORY, NULL);
	workload_spec_set_image_pull_policy(&workload->spec, WORKLOAD_PULL_POLICY_UNSET);
	workload_metadata_put_labels(&workload->metadata, "a", "1");
	workload->metadata.labels[0].deleted = true;
	EXPECT_INT(workload_validate(workload, NULL, &report), WD_INVALID);
	EXPECT_OWNED(list_messages(report),
			"0:0 \"run.ai/v1\" is not an API version of RunaiJob | write run.ai/v2alpha1\n"
			"0:0 an entry of labels cannot remove an inherited one\n"
			"0:0 imagePullPolicy is set to none of its values\n"
			"0:0 memory is set, but NULL\n");
	wd_report_free(report);
	workload_free(workload);
}

const struct test validation_tests[] = {
	{ "a right document has no findings", a_right_document_has_no_findings },
	{ "values are checked", values_are_checked },
	{ "rules are checked", rules_are_checked },
	{ "parts are checked", parts_are_checked },
	{ "what only a program can do wrong is found", what_only_a_program_can_do_wrong_is_found },
	{ "levels and the limit on findings apply", levels_and_the_limit_on_findings_apply },
	{ "messages say what is wrong", messages_say_what_is_wrong },
	END_OF_TESTS
};
