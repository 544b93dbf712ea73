/* test_documents.c - documents loaded, checked, streamed and saved by the generated functions. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

static const char two[] = TRAINING "---\n" INFERENCE;
static const char wrong[] = TRAINING "  gpu: {value: x}\n";

/** A file that holds text, open for reading. */
static FILE *file_of(const char *text)
{
	FILE *file = tmpfile();

	EXPECT_INT(fwrite(text, 1, strlen(text), file), strlen(text));
	rewind(file);
	return file;
}

static void a_document_is_loaded_from_anywhere(void)
{
	FILE *file = file_of(TRAINING);
	struct workload *from_path, *from_file, *from_text;

	EXPECT_INT(workload_load_path("tests/manifests/training.yaml", NULL, &from_path, NULL), WD_OK);
	EXPECT_INT(workload_load_file(file, NULL, &from_file, NULL), WD_OK);
	EXPECT_INT(workload_load_text(TRAINING, strlen(TRAINING), NULL, &from_text, NULL), WD_OK);
	EXPECT_STRING(from_path->spec.name, "segmentation-17");
	EXPECT(workload_equal(from_file, from_text) && !workload_equal(from_file, from_path));
	EXPECT_INT(fgetc(file), EOF); /* read to its end, and still open */
	fclose(file);
	workload_free(from_path);
	workload_free(from_file);
	workload_free(from_text);
}

/** Expect that text is not loaded, and how many errors are reported. */
static void expect_not_loaded(const char *text, enum wd_status expected, size_t errors)
{
	FILE *file = file_of(text);
	struct workload *workload = (struct workload *)(void *)file;
	struct wd_report *report = NULL;

	expect_int(workload_load_text(text, strlen(text), NULL, &workload, &report), expected, text, __FILE__, __LINE__);
	EXPECT(workload == NULL);
	EXPECT_INT(wd_report_error_count(report), errors);
	wd_report_free(report);
	workload = (struct workload *)(void *)file;
	expect_int(workload_load_file(file, NULL, &workload, &report), expected, text, __FILE__, __LINE__);
	EXPECT(workload == NULL);
	EXPECT_INT(wd_report_error_count(report), errors);
	wd_report_free(report);
	fclose(file);
}

static void what_is_not_one_right_document_is_not_loaded(void)
{
	expect_not_loaded(wrong, WD_INVALID, 1);
	expect_not_loaded("[", WD_INVALID, 1);
	expect_not_loaded(two, WD_UNLOADABLE, 0);
	expect_not_loaded("", WD_UNLOADABLE, 0);
	expect_not_loaded("# nothing\n", WD_UNLOADABLE, 0);
	expect_not_loaded("apiVersion: v1\nkind: ConfigMap\n", WD_UNLOADABLE, 0);
}

static void a_path_that_cannot_be_read_gives_errno(void)
{
	struct wd_report *report = (struct wd_report *)(void *)&errno;
	struct workload *workload = (struct workload *)(void *)&errno;

	errno = 0;
	EXPECT_INT(workload_load_path("tests/manifests/none.yaml", NULL, &workload, &report), WD_IO);
	EXPECT_INT(errno, ENOENT);
	EXPECT(workload == NULL && report == NULL);
	errno = 0;
	EXPECT_INT(workload_load_path("tests", NULL, &workload, NULL), WD_IO);
	EXPECT_INT(errno, EISDIR);
}

static void all_documents_of_a_text_are_checked(void)
{
	struct wd_report *report;

	EXPECT_INT(workload_check_text(two, strlen(two), NULL, &report), WD_OK);
	EXPECT_OWNED(list_states(report), "checked checked");
	wd_report_free(report);
	EXPECT_INT(workload_check_text(wrong, strlen(wrong), NULL, &report), WD_INVALID);
	EXPECT_OWNED(list_findings(report), "1 error bad-value spec.gpu.value 7:16\n");
	wd_report_free(report);
}

/** The kinds of a stream's documents, one letter each; '-' for one that is not loaded. */
static char *kinds_of(struct wd_stream *stream)
{
	struct text kinds = { NULL, 0 };
	struct workload *workload;

	while (workload_stream_next(stream, &workload) == WD_OK) {
		append_text(&kinds, workload ? workload_kind_string(workload->kind) : "-", 1);
		workload_free(workload);
	}
	EXPECT_INT(workload_stream_next(stream, &workload), WD_END);
	EXPECT(workload == NULL);
	wd_stream_close(stream, NULL);
	return text_string(&kinds);
}

static void streams_yield_their_documents(void)
{
	static const char mixed[] = TRAINING "---\n---\napiVersion: v1\n---\n" TRAINING "  nope: 1\n---\n" INFERENCE;
	FILE *file = fopen("tests/manifests/several-documents.yaml", "rb");
	struct wd_stream *stream;

	EXPECT_INT(workload_stream_open_text(&stream, mixed, strlen(mixed), NULL), WD_OK);
	EXPECT_OWNED(kinds_of(stream), "T---I");
	EXPECT_INT(workload_stream_open_file(&stream, file, NULL), WD_OK);
	fclose(file);
	EXPECT_OWNED(kinds_of(stream), "-T--I");
	EXPECT_INT(workload_stream_open_text(&stream, "", 0, NULL), WD_OK);
	EXPECT_OWNED(kinds_of(stream), "");
}

static void options_change_limits_and_levels(void)
{
	struct wd_options options = { .limits = { .depth = 3 } };
	struct workload *workload;
	struct wd_report *report;

	EXPECT_INT(workload_load_text(TRAINING, strlen(TRAINING), &options, &workload, &report), WD_OK);
	workload_free(workload);
	wd_report_free(report);
	options.limits.depth = 2;
	EXPECT_INT(workload_load_text(TRAINING, strlen(TRAINING), &options, &workload, &report), WD_INVALID);
	EXPECT_OWNED(list_findings(report), "1 error limit spec.name 5:9\n");
	wd_report_free(report);
	options = (struct wd_options){ .levels = { [WD_CODE_BAD_VALUE] = WD_LEVEL_WARNING } };
	EXPECT_INT(workload_check_text(wrong, strlen(wrong), &options, &report), WD_OK);
	EXPECT_INT(wd_report_warning_count(report), 1);
	wd_report_free(report);
	options.strict = true;
	EXPECT_INT(workload_check_text(wrong, strlen(wrong), &options, &report), WD_INVALID);
	wd_report_free(report);
	EXPECT_INT(workload_load_text(TRAINING, strlen(TRAINING), &options, &workload, NULL), WD_OK);
	workload_free(workload);
}

static const char json[] =
	"{\n  \"apiVersion\": \"run.ai/v2alpha1\",\n  \"kind\": \"TrainingWorkload\",\n  \"metadata\": {\n    \"name\": \"w\"\n  },\n"
	"  \"spec\": {\n    \"image\": {\n      \"value\": \"i\"\n    },\n    \"name\": {\n      \"value\": \"w\"\n    }\n  }\n}\n";

static void fields_that_the_schema_lacks_are_dropped(void)
{
	static const char text[] = TRAINING "  nope: {value: 1}\n";
	struct wd_options options = { 0 };
	struct workload *workload = NULL;
	struct wd_report *report = NULL;

	EXPECT_INT(workload_load_text(text, strlen(text), &options, &workload, NULL), WD_INVALID);
	options.levels[WD_CODE_UNKNOWN_FIELD] = WD_LEVEL_WARNING;
	EXPECT_INT(workload_load_text(text, strlen(text), &options, &workload, &report), WD_OK);
	EXPECT_OWNED(list_findings(report), "1 warning unknown-field spec.nope 7:3\n");
	EXPECT_OWNED(saved(workload, WD_SAVE_JSON), json);
	wd_report_free(report);
	workload_free(workload);
	options.levels[WD_CODE_UNKNOWN_FIELD] = WD_LEVEL_ALLOW;
	EXPECT_INT(workload_load_text(text, strlen(text), &options, &workload, &report), WD_OK);
	EXPECT_INT(wd_report_finding_count(report), 0);
	EXPECT_OWNED(saved(workload, WD_SAVE_JSON), json);
	wd_report_free(report);
	workload_free(workload);
}

/** What an allocator made, workload_free() would give to another one. */
static void typed_functions_refuse_an_allocator(void)
{
	struct counted counted = { 0 };
	struct wd_options options = counted_options(&counted);
	struct workload *workload = (struct workload *)(void *)&counted;
	struct wd_report *report = (struct wd_report *)(void *)&counted;
	struct wd_stream *stream = (struct wd_stream *)(void *)&counted;
	FILE *file = file_of(TRAINING);

	EXPECT_INT(workload_load_text(TRAINING, strlen(TRAINING), &options, &workload, &report), WD_MISUSE);
	EXPECT(workload == NULL && report == NULL);
	EXPECT_INT(workload_load_file(file, &options, &workload, NULL), WD_MISUSE);
	EXPECT_INT(workload_load_path("tests/manifests/training.yaml", &options, &workload, NULL), WD_MISUSE);
	EXPECT_INT(workload_stream_open_text(&stream, TRAINING, strlen(TRAINING), &options), WD_MISUSE);
	EXPECT(stream == NULL);
	EXPECT_INT(workload_stream_open_file(&stream, file, &options), WD_MISUSE);
	EXPECT_INT(counted.calls, 0);
	fclose(file);
	EXPECT_INT(workload_check_text(TRAINING, strlen(TRAINING), &options, &report), WD_OK);
	wd_report_free(report);
	EXPECT_INT(counted.live, 0);
}

/* ---- saving ------------------------------------------------------------------------------------------------------ */

static void a_document_is_saved_anywhere(void)
{
	struct workload *workload = load(TRAINING);
	FILE *file = tmpfile();
	struct text text = { NULL, 0 };
	char *memory, read[sizeof(json)] = "";
	size_t length = 0;

	EXPECT_INT(workload_save_text(workload, WD_SAVE_JSON, &memory, &length), WD_OK);
	EXPECT_INT(length, sizeof(json) - 1);
	EXPECT_OWNED(memory, json);
	EXPECT_INT(workload_save_text(workload, WD_SAVE_JSON, &memory, NULL), WD_OK);
	EXPECT_OWNED(memory, json);
	EXPECT_INT(workload_save(workload, WD_SAVE_JSON, append_text, &text), WD_OK);
	EXPECT_OWNED(text.bytes, json);
	EXPECT_INT(workload_save_file(workload, WD_SAVE_JSON, file), WD_OK);
	rewind(file);
	EXPECT_INT(fread(read, 1, sizeof(json), file), sizeof(json) - 1);
	EXPECT_STRING(read, json);
	fclose(file);
	workload_free(workload);
}

/** A writer that takes so many pieces, and then no more. */
static int take_some(void *ctx, const char *text, size_t length)
{
	unsigned *left = ctx;

	(void)text;
	(void)length;
	return *left == 0 ? 1 : (--*left, 0);
}

static void a_writer_that_fails_stops_the_saving(void)
{
	struct workload *workload = load(rich_manifest);
	enum wd_status status = WD_IO;
	unsigned pieces = 0, left;
	FILE *file = fopen("/dev/null", "rb");

	for (; status == WD_IO && pieces < 10000; pieces++) {
		left = pieces;
		status = workload_save(workload, WD_SAVE_JSON, take_some, &left);
	}
	EXPECT_INT(status, WD_OK);
	EXPECT(pieces > 100);
	left = 0;
	EXPECT_INT(workload_save(workload, WD_SAVE_YAML, take_some, &left), WD_IO);
	EXPECT_INT(workload_save_file(workload, WD_SAVE_JSON, file), WD_IO);
	fclose(file);
	workload_free(workload);
}

static void what_is_no_json_is_not_saved(void)
{
	static const char *const wrongs[] = { "", "{", "[1", "}", "{a: [}", "1\n--- 2", "[*a]", "{? {b: 1} : 2}" };

	for (size_t i = 0; i < sizeof(wrongs) / sizeof(*wrongs); i++) {
		struct workload *workload = load(TRAINING);
		char *text = workload->spec.image;

		workload->status = malloc(strlen(wrongs[i]) + 1);
		strcpy(workload->status, wrongs[i]);
		wd_mark(&workload_structure, workload, WORKLOAD_STATUS, NULL);
		expect_int(workload_save_text(workload, WD_SAVE_YAML, &text, NULL), WD_INVALID, wrongs[i], __FILE__, __LINE__);
		EXPECT(text == NULL);
		expect_int(workload_save_text(workload, WD_SAVE_JSON, &text, NULL), WD_INVALID, wrongs[i], __FILE__, __LINE__);
		workload_free(workload);
	}
}

const struct test documents_tests[] = {
	{ "a document is loaded from anywhere", a_document_is_loaded_from_anywhere },
	{ "what is not one right document is not loaded", what_is_not_one_right_document_is_not_loaded },
	{ "a path that cannot be read gives errno", a_path_that_cannot_be_read_gives_errno },
	{ "all documents of a text are checked", all_documents_of_a_text_are_checked },
	{ "streams yield their documents", streams_yield_their_documents },
	{ "options change limits and levels", options_change_limits_and_levels },
	{ "fields that the schema lacks are dropped", fields_that_the_schema_lacks_are_dropped },
	{ "typed functions refuse an allocator", typed_functions_refuse_an_allocator },
	{ "a document is saved anywhere", a_document_is_saved_anywhere },
	{ "a writer that fails stops the saving", a_writer_that_fails_stops_the_saving },
	{ "what is no JSON is not saved", what_is_no_json_is_not_saved },
	END_OF_TESTS
};
