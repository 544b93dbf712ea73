/* test_stream.c - streams of documents, and loading just one. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

/** Load the only document of a text.  \return the status; data and report are freed. */
static enum wd_status load_status(const char *yaml)
{
	void *data = &data;
	struct wd_report *report = NULL;
	enum wd_status status = wd_load(&workload_schema, yaml, strlen(yaml), NULL, &data, &report);

	EXPECT((data != NULL) == (status == WD_OK));
	EXPECT(report != NULL);
	wd_free(&workload_schema, data, NULL);
	wd_report_free(report);
	return status;
}

static void just_one_document_is_loaded(void)
{
	EXPECT_INT(load_status(TRAINING), WD_OK);
	EXPECT_INT(load_status("---\n---\napiVersion: v1\n---\n" TRAINING "---\n"), WD_OK);
	EXPECT_INT(load_status(TRAINING "  gpu: {value: 0.5}\n"), WD_OK); /* a warning */
	EXPECT_INT(load_status(TRAINING "---\n" TRAINING), WD_UNLOADABLE);
	EXPECT_INT(load_status(""), WD_UNLOADABLE);
	EXPECT_INT(load_status("---\n"), WD_UNLOADABLE);
	EXPECT_INT(load_status("apiVersion: v1\n"), WD_UNLOADABLE);
	EXPECT_INT(load_status(TRAINING "  gpu: 1\n"), WD_INVALID);
	EXPECT_INT(load_status(TRAINING "---\n" TRAINING "  gpu: 1\n"), WD_INVALID);
	EXPECT_INT(load_status(TRAINING "---\n{"), WD_INVALID);
	EXPECT_INT(load_status("[[[["), WD_INVALID);
}

static void a_stream_loads_what_has_no_error(void)
{
	static const char yaml[] = TRAINING "---\n" TRAINING "  gpu: 1\n---\napiVersion: v1\n---\n---\n" INFERENCE;
	static const bool loads[] = { true, false, false, false, true };
	struct wd_stream *stream;
	struct wd_report *report;
	void *data;

	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_LOAD, yaml, sizeof(yaml) - 1, NULL), WD_OK);
	for (size_t i = 0; i < 5; i++) {
		EXPECT_INT(wd_stream_next(stream, &data), WD_OK);
		EXPECT_INT(data != NULL, loads[i]);
		EXPECT_INT(wd_report_document_count(wd_stream_report(stream)), i + 1);
		wd_free(&workload_schema, data, NULL);
	}
	EXPECT_INT(wd_stream_next(stream, &data), WD_END);
	EXPECT(data == NULL);
	EXPECT_INT(wd_stream_next(stream, NULL), WD_END);
	wd_stream_close(stream, &report);
	EXPECT_OWNED(list_states(report), "checked checked skipped empty checked");
	EXPECT_OWNED(list_findings(report), "2 error unwrapped-value spec.gpu 14:3\n");
	wd_report_free(report);
}

#define ELEMENT(name, spec) "- {apiVersion: run.ai/v2alpha1, kind: TrainingWorkload, metadata: {name: " name "}, spec: {" spec "}}\n"
#define RIGHT "image: {value: i}, name: {value: v}"

/** The names of what a stream loads, and "-" for each time that nothing is loaded. */
static char *names_loaded(const char *yaml)
{
	struct text text = { NULL, 0 };
	struct wd_stream *stream;
	void *data;

	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_LOAD, yaml, strlen(yaml), NULL), WD_OK);
	while (wd_stream_next(stream, &data) == WD_OK) {
		const struct workload *workload = data;

		append_text(&text, " ", text.length > 0);
		print_text(&text, "%s", workload ? workload->metadata.name : "-");
		wd_free(&workload_schema, data, NULL);
	}
	wd_stream_close(stream, NULL);
	return text.bytes;
}

static void lists_are_loaded_one_by_one(void)
{
	static const char list[] = "apiVersion: v1\nkind: List\nitems:\n";
	struct wd_report *report;
	void *data;

	EXPECT_OWNED(names_loaded("apiVersion: v1\nkind: List\nitems:\n" ELEMENT("a", RIGHT) "- {apiVersion: v1, kind: Pod}\n"
			ELEMENT("b", "imag: 1") ELEMENT("c", RIGHT) "- null\n- x\n---\n" TRAINING), "a - - c - w");
	EXPECT_OWNED(names_loaded("items:\n" ELEMENT("a", RIGHT) ELEMENT("b", RIGHT)
			"- {apiVersion: v1, items: [], kind: List}\nkind: List\napiVersion: v1\n"), "a b -");
	EXPECT_OWNED(names_loaded("apiVersion: v1\nkind: List\nitems:\n" ELEMENT("a", RIGHT) "- apiVersion: v1\n  kind: List\n"
			"  items:\n  " ELEMENT("b", RIGHT) "  " ELEMENT("c", "x") ELEMENT("d", RIGHT) "kind: List\n"), "a b - d -");
	EXPECT_OWNED(names_loaded("apiVersion: v1\nkind: List\nitems:\n" ELEMENT("a", RIGHT) ELEMENT("b", RIGHT) "]\n"), "a b -");
	EXPECT_INT(wd_load(&workload_schema, list, strlen(list), NULL, &data, &report), WD_INVALID);
	wd_report_free(report);
	EXPECT_INT(wd_load(&workload_schema, list, strlen(list) - strlen("items:\n"), NULL, &data, &report), WD_UNLOADABLE);
	wd_report_free(report);
}

static void a_list_of_one_document_is_loaded(void)
{
	static const char yaml[] = "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkloadList\nitems:\n" ELEMENT("a", RIGHT);
	struct wd_report *report;
	void *data;

	EXPECT_INT(wd_load(&workload_schema, yaml, strlen(yaml), NULL, &data, &report), WD_OK);
	EXPECT_STRING(data ? ((const struct workload *)data)->metadata.name : NULL, "a");
	EXPECT_INT(wd_report_document_count(report), 1);
	wd_free(&workload_schema, data, NULL);
	wd_report_free(report);
}

static void checking_loads_nothing(void)
{
	struct wd_stream *stream;
	void *data;

	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_CHECK, TRAINING, strlen(TRAINING), NULL), WD_OK);
	EXPECT_INT(wd_stream_next(stream, &data), WD_OK);
	EXPECT(data == NULL);
	wd_stream_close(stream, NULL);
}

static void a_stream_may_be_left_early(void)
{
	static const char yaml[] = TRAINING "---\n" TRAINING;
	struct wd_stream *stream;
	struct wd_report *report;
	void *data;

	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_LOAD, yaml, sizeof(yaml) - 1, NULL), WD_OK);
	wd_stream_close(stream, NULL);
	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_LOAD, yaml, sizeof(yaml) - 1, NULL), WD_OK);
	EXPECT_INT(wd_stream_next(stream, NULL), WD_OK); /* loaded and dropped */
	EXPECT_INT(wd_stream_next(stream, &data), WD_OK);
	wd_stream_close(stream, &report);
	EXPECT_INT(wd_report_document_count(report), 2);
	wd_report_free(report);
	wd_free(&workload_schema, data, NULL);
	wd_stream_close(NULL, &report);
	EXPECT(report == NULL);
	wd_stream_close(NULL, NULL);
}

static void a_schema_of_another_version_is_refused(void)
{
	struct wd_schema schema = workload_schema;
	struct wd_report *report = NULL;
	void *data;

	schema.abi_version = WD_ABI_VERSION + 1;
	EXPECT_INT(wd_check(&schema, TRAINING, strlen(TRAINING), NULL, &report), WD_BAD_SCHEMA);
	EXPECT(report == NULL);
	EXPECT_INT(wd_load(&schema, TRAINING, strlen(TRAINING), NULL, &data, NULL), WD_BAD_SCHEMA);
	EXPECT(data == NULL);
}

static void files_are_read_to_their_end_or_the_limit(void)
{
	struct wd_options options = { .limits = { .bytes = 10000 } };
	struct wd_stream *stream;
	struct wd_report *report;
	FILE *file = tmpfile();

	for (int i = 0; i < 5000; i++) {
		fputs("# x\n", file);
	}
	fputs(TRAINING "  gpu: 1\n", file);
	rewind(file);
	EXPECT_INT(wd_stream_open_file(&stream, &workload_schema, WD_CHECK, file, NULL), WD_OK);
	EXPECT_INT(wd_stream_next(stream, NULL), WD_OK);
	wd_stream_close(stream, &report);
	EXPECT_OWNED(list_findings(report), "1 error unwrapped-value spec.gpu 5007:3\n");
	wd_report_free(report);
	rewind(file);
	EXPECT_INT(wd_stream_open_file(&stream, &workload_schema, WD_CHECK, file, &options), WD_OK);
	EXPECT_INT(wd_stream_next(stream, NULL), WD_OK);
	EXPECT_INT(wd_stream_next(stream, NULL), WD_END);
	wd_stream_close(stream, &report);
	EXPECT_OWNED(list_messages(report), "1:1 the input is larger than 10000 bytes\n");
	wd_report_free(report);
	fclose(file);
}

static void paths_are_loaded(void)
{
	struct wd_report *report;
	void *data;

	EXPECT_INT(wd_load_path(&workload_schema, "tests/manifests/training.yaml", NULL, &data, &report), WD_OK);
	EXPECT_STRING(((struct workload *)data)->spec.name, "segmentation-17");
	EXPECT_INT(wd_report_finding_count(report), 0);
	wd_report_free(report);
	wd_free(&workload_schema, data, NULL);
	errno = 0;
	EXPECT_INT(wd_load_path(&workload_schema, "tests/manifests/none.yaml", NULL, &data, &report), WD_IO);
	EXPECT_INT(errno, ENOENT);
	EXPECT(data == NULL && report == NULL);
	EXPECT_INT(wd_load_path(&workload_schema, "tests", NULL, &data, NULL), WD_IO);
	EXPECT_INT(errno, EISDIR);
}

static void statuses_have_texts(void)
{
	EXPECT_STRING(wd_status_string(WD_OK), "success");
	EXPECT_STRING(wd_status_string(WD_UNLOADABLE), "there is not exactly one document to load");
	EXPECT_STRING(wd_status_string(WD_BAD_SCHEMA), "the schema was generated for another version of the library");
}

const struct test stream_tests[] = {
	{ "just one document is loaded", just_one_document_is_loaded },
	{ "a stream loads what has no error", a_stream_loads_what_has_no_error },
	{ "lists are loaded one by one", lists_are_loaded_one_by_one },
	{ "a list of one document is loaded", a_list_of_one_document_is_loaded },
	{ "checking loads nothing", checking_loads_nothing },
	{ "a stream may be left early", a_stream_may_be_left_early },
	{ "a schema of another version is refused", a_schema_of_another_version_is_refused },
	{ "files are read to their end or the limit", files_are_read_to_their_end_or_the_limit },
	{ "paths are loaded", paths_are_loaded },
	{ "statuses have texts", statuses_have_texts },
	END_OF_TESTS
};
