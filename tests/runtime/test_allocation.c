/*
 * test_allocation.c - running out of memory at any point: nothing crashes, nothing leaks, and it is reported.
 *
 * libyaml allocates with the C library itself: what it asks for is not counted here.
 */
#include <stdlib.h>
#include <string.h>

#include "support.h"
#include "workload.h"

static int discard(void *ctx, const char *text, size_t length)
{
	(void)ctx;
	(void)text;
	(void)length;
	return 0;
}

/** What is done again and again, each time with one allocation more that succeeds.  \return its status. */
typedef enum wd_status (*work_fn)(const struct wd_options *options);

/** Refuse the first allocation, then the second, and so on, until the work is done with none refused. */
static void refuse_each(work_fn work, enum wd_status expected)
{
	struct counted counted = { .refuse_at = 0 };
	struct wd_options options = counted_options(&counted);
	enum wd_status status = WD_NO_MEMORY;

	for (size_t i = 1; status == WD_NO_MEMORY && i < 10000; i++) {
		counted = (struct counted){ .refuse_at = i };
		status = work(&options);
		if (!EXPECT_INT(counted.live, 0)) {
			return;
		}
		EXPECT(status == WD_NO_MEMORY || counted.calls < i);
	}
	EXPECT_INT(status, expected);
	EXPECT(counted.calls > 0);
}

static enum wd_status check_rich(const struct wd_options *options)
{
	struct wd_report *report = NULL;
	enum wd_status status = wd_check(&workload_schema, rich_manifest, strlen(rich_manifest), options, &report);

	EXPECT((report == NULL) == (status == WD_NO_MEMORY));
	wd_report_free(report);
	return status;
}

static enum wd_status load_rich(const struct wd_options *options)
{
	struct wd_report *report = NULL;
	void *data = NULL;
	enum wd_status status = wd_load(&workload_schema, rich_manifest, strlen(rich_manifest), options, &data, &report);

	EXPECT((data == NULL) == (status == WD_NO_MEMORY));
	wd_free(&workload_schema, data, options);
	wd_report_free(report);
	return status;
}

static enum wd_status load_two(const struct wd_options *options)
{
	static const char yaml[] = TRAINING "---\n" INFERENCE;
	void *data = NULL;
	enum wd_status status = wd_load(&workload_schema, yaml, sizeof(yaml) - 1, options, &data, NULL);

	EXPECT(data == NULL);
	return status;
}

static enum wd_status load_list(const struct wd_options *options)
{
	static const char yaml[] = "items:\n- {apiVersion: v1, kind: List, items: [{apiVersion: run.ai/v2alpha1, spec: {command: "
			"{value: c}}, kind: TrainingWorkload}]}\n- {apiVersion: v1, kind: Pod}\napiVersion: v1\nkind: List\n";
	void *data = NULL;
	enum wd_status status = wd_load(&workload_schema, yaml, sizeof(yaml) - 1, options, &data, NULL);

	EXPECT(data == NULL);
	return status;
}

static enum wd_status load_file(const struct wd_options *options)
{
	void *data = NULL;
	enum wd_status status = wd_load_path(&workload_schema, "tests/manifests/training.yaml", options, &data, NULL);

	wd_free(&workload_schema, data, options);
	return status;
}

static enum wd_status check_wrong(const struct wd_options *options)
{
	static const char yaml[] = "spec: {gpu: 1, <<: [{cpu: x}, y], nope: {a: [b]}, labels: {items: "
			"{? [k] : v, k: v, k: v}}}\n"
			"status: &a {x: [&b y, *b], <<: {x: 1, z: 2}}\nmetadata: {labels: *a}\nkind: TrainingWorkload\n";
	struct wd_report *report = NULL;
	enum wd_status status = wd_check(&workload_schema, yaml, sizeof(yaml) - 1, options, &report);

	wd_report_free(report);
	return status;
}

/** Save a rich manifest that was loaded with another allocator. */
static enum wd_status save_rich(const struct wd_options *options, unsigned flags)
{
	struct workload *workload = load(rich_manifest);
	enum wd_status status = wd_save(&workload_schema, workload, flags, options, discard, NULL);

	wd_free(&workload_schema, workload, NULL);
	return status;
}

static enum wd_status save_yaml(const struct wd_options *options)
{
	return save_rich(options, WD_SAVE_YAML | WD_SAVE_DEFAULTS);
}

static enum wd_status save_json(const struct wd_options *options)
{
	return save_rich(options, WD_SAVE_JSON | WD_SAVE_DEFAULTS);
}

/** Check something wrong with enough memory, then write the report without. */
static enum wd_status write_report(const struct wd_options *options, enum wd_report_format format)
{
	static const char yaml[] = TRAINING "  gpu: {value: 0.5}\n  nope: 1\n  labels: {items: {a: b}}\n";
	struct counted *counted = options->mem_ctx;
	size_t refuse_at = counted->refuse_at;
	struct wd_report *report = NULL;
	FILE *file = tmpfile();
	enum wd_status status;

	counted->refuse_at = 0;
	EXPECT_INT(wd_check(&workload_schema, yaml, sizeof(yaml) - 1, options, &report), WD_INVALID);
	counted->refuse_at = refuse_at + counted->calls;
	status = wd_report_write(report, "f", format, file);
	wd_report_free(report);
	fclose(file);
	return status;
}

static enum wd_status write_text(const struct wd_options *options)
{
	return write_report(options, WD_REPORT_TEXT);
}

static enum wd_status write_json(const struct wd_options *options)
{
	return write_report(options, WD_REPORT_JSON);
}

static enum wd_status write_sarif(const struct wd_options *options)
{
	return write_report(options, WD_REPORT_SARIF);
}

static enum wd_status write_junit(const struct wd_options *options)
{
	return write_report(options, WD_REPORT_JUNIT);
}

static enum wd_status write_github(const struct wd_options *options)
{
	return write_report(options, WD_REPORT_GITHUB);
}

static enum wd_status save_to_memory(const struct wd_options *options)
{
	struct workload *workload = load(rich_manifest);
	char *text = NULL;
	enum wd_status status = wd_save_text(&workload_schema, workload, WD_SAVE_JSON, options, &text, NULL);

	EXPECT((text != NULL) == (status == WD_OK));
	if (text) {
		counted_mem(options->mem_ctx, text, 0);
	}
	wd_free(&workload_schema, workload, NULL);
	return status;
}

static enum wd_status validate_rich(const struct wd_options *options)
{
	struct workload *workload = load(rich_manifest);
	struct wd_report *report;
	enum wd_status status = wd_validate(&workload_schema, workload, options, &report);

	EXPECT((report != NULL) == (status == WD_OK));
	wd_report_free(report);
	wd_free(&workload_schema, workload, NULL);
	return status;
}

static enum wd_status copy_rich(const struct wd_options *options)
{
	struct workload *workload = load(rich_manifest);
	void *copy;
	enum wd_status status = wd_copy(&workload_schema, workload, options, &copy);

	EXPECT((copy != NULL) == (status == WD_OK));
	EXPECT(status != WD_OK || wd_equal(&workload_schema, workload, copy));
	wd_free(&workload_schema, copy, options);
	wd_free(&workload_schema, workload, NULL);
	return status;
}

/** Make changes of every kind; the first that memory does not suffice for is the last. */
static enum wd_status change(struct workload *workload, const struct wd_options *options)
{
	const struct wd_structure *root = &workload_structure, *spec = &workload_spec_structure;
	enum wd_status status = wd_set_string(spec, &workload->spec, WORKLOAD_SPEC_COMMAND, "run", options);
	void *item;

	if (status == WD_OK) {
		status = wd_set_string(spec, &workload->spec, WORKLOAD_SPEC_CPU, "1500m", options);
	}
	if (status == WD_OK) {
		status = wd_set_string(root, workload, WORKLOAD_STATUS, "{\"a\": [1, \"x\"]}", options);
	}
	if (status == WD_OK) {
		status = wd_map_put(spec, &workload->spec, WORKLOAD_SPEC_ENVIRONMENT, "K", "v", options);
	}
	if (status == WD_OK) {
		status = wd_map_put(spec, &workload->spec, WORKLOAD_SPEC_ENVIRONMENT, "K", "w", options);
	}
	if (status == WD_OK) {
		item = wd_item_add(spec, &workload->spec, WORKLOAD_SPEC_PVCS, "p", options);
		status = item ? wd_set_string(&workload_pvc_structure, item, WORKLOAD_PVC_PATH, "/p", options) : WD_NO_MEMORY;
	}
	if (status == WD_OK) {
		status = wd_structure_add(root, workload, WORKLOAD_MASTER_SPEC, options) ? WD_OK : WD_NO_MEMORY;
	}
	if (status == WD_OK) {
		status = wd_clear(spec, &workload->spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY, options);
	}
	return status;
}

static enum wd_status build(const struct wd_options *options)
{
	void *data;
	enum wd_status status = wd_new(&workload_schema, WORKLOAD_KIND_DISTRIBUTED, options, &data);
	struct workload *workload = data;

	EXPECT((data != NULL) == (status == WD_OK));
	if (status == WD_OK) {
		status = change(workload, options);
		free(saved(workload, WD_SAVE_JSON)); /* it is whole, however far that went */
	}
	if (status == WD_OK) {
		EXPECT(wd_map_remove(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_ENVIRONMENT, "K", options));
		EXPECT(wd_item_remove(&workload_spec_structure, &workload->spec, WORKLOAD_SPEC_PVCS, "p", options));
	}
	wd_free(&workload_schema, data, options);
	return status;
}

static void checking(void)
{
	refuse_each(check_rich, WD_OK);
	refuse_each(check_wrong, WD_INVALID);
}

static void loading(void)
{
	refuse_each(load_rich, WD_OK);
	refuse_each(load_two, WD_UNLOADABLE);
	refuse_each(load_list, WD_INVALID);
	refuse_each(load_file, WD_OK);
}

static void saving(void)
{
	refuse_each(save_yaml, WD_OK);
	refuse_each(save_json, WD_OK);
	refuse_each(save_to_memory, WD_OK);
}

/** Write a report again and again, each time with one allocation more. */
static void refuse_each_of_writing(work_fn work)
{
	struct counted counted;
	struct wd_options options = counted_options(&counted);
	enum wd_status status = WD_NO_MEMORY;
	unsigned refused = 0;

	for (size_t i = 1; status == WD_NO_MEMORY && i < 100; i++) {
		counted = (struct counted){ .refuse_at = i };
		status = work(&options);
		refused += status == WD_NO_MEMORY;
		EXPECT_INT(counted.live, 0);
	}
	EXPECT_INT(status, WD_OK);
	EXPECT(refused > 0);
}

static void reporting(void)
{
	refuse_each_of_writing(write_text);
	refuse_each_of_writing(write_json);
	refuse_each_of_writing(write_sarif);
	refuse_each_of_writing(write_github);
	refuse_each_of_writing(write_junit);
}

static void building(void)
{
	refuse_each(build, WD_OK);
	refuse_each(copy_rich, WD_OK);
	refuse_each(validate_rich, WD_OK);
}

static void a_stream_that_ran_out_has_ended(void)
{
	struct counted counted = { 0, 0, 0 };
	struct wd_options options = counted_options(&counted);
	struct wd_stream *stream;
	void *data;

	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_LOAD, rich_manifest, strlen(rich_manifest), &options),
			WD_OK);
	counted.refuse_at = counted.calls + 20;
	EXPECT_INT(wd_stream_next(stream, &data), WD_NO_MEMORY);
	EXPECT(data == NULL);
	EXPECT_INT(wd_stream_next(stream, &data), WD_END);
	wd_stream_close(stream, NULL);
	EXPECT_INT(counted.live, 0);
}

const struct test allocation_tests[] = {
	{ "checking", checking },
	{ "loading", loading },
	{ "saving", saving },
	{ "reporting", reporting },
	{ "building", building },
	{ "a stream that ran out has ended", a_stream_that_ran_out_has_ended },
	END_OF_TESTS
};
