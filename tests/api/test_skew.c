/* test_skew.c - a schema that was generated for another version of the library is refused at every door. */
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/** Tables of the next version, whose layout is not known here: nothing but the version may be read. */
static const struct wd_schema other = { .abi_version = WD_ABI_VERSION + 1 };

static void reading_is_refused(void)
{
	struct wd_stream *stream = (struct wd_stream *)(void *)&stream;
	struct wd_report *report = (struct wd_report *)(void *)&stream;
	void *data = &stream;
	FILE *file = tmpfile();

	EXPECT_INT(wd_stream_open(&stream, &other, WD_LOAD, TRAINING, strlen(TRAINING), NULL), WD_BAD_SCHEMA);
	EXPECT(stream == NULL);
	stream = (struct wd_stream *)(void *)&stream;
	EXPECT_INT(wd_stream_open_file(&stream, &other, WD_CHECK, file, NULL), WD_BAD_SCHEMA);
	EXPECT(stream == NULL);
	EXPECT_INT(wd_check(&other, TRAINING, strlen(TRAINING), NULL, &report), WD_BAD_SCHEMA);
	EXPECT(report == NULL);
	report = (struct wd_report *)(void *)&stream;
	EXPECT_INT(wd_load(&other, TRAINING, strlen(TRAINING), NULL, &data, &report), WD_BAD_SCHEMA);
	EXPECT(data == NULL && report == NULL);
	data = &stream;
	EXPECT_INT(wd_load_file(&other, file, NULL, &data, NULL), WD_BAD_SCHEMA);
	EXPECT(data == NULL);
	data = &stream;
	EXPECT_INT(wd_load_path(&other, "tests/manifests/training.yaml", NULL, &data, NULL), WD_BAD_SCHEMA);
	EXPECT(data == NULL);
	fclose(file);
}

static void building_is_refused(void)
{
	struct workload *workload = load(TRAINING);
	struct wd_report *report = (struct wd_report *)(void *)&workload;
	void *data = &data;

	EXPECT_INT(wd_new(&other, WORKLOAD_KIND_TRAINING, NULL, &data), WD_BAD_SCHEMA);
	EXPECT(data == NULL);
	data = &data;
	EXPECT_INT(wd_copy(&other, workload, NULL, &data), WD_BAD_SCHEMA);
	EXPECT(data == NULL);
	EXPECT_INT(wd_validate(&other, workload, NULL, &report), WD_BAD_SCHEMA);
	EXPECT(report == NULL);
	EXPECT(!wd_equal(&other, workload, workload));
	wd_free(&other, workload, NULL); /* nothing is touched */
	EXPECT_STRING(workload->spec.image, "i");
	workload_free(workload);
}

static void saving_is_refused(void)
{
	struct workload *workload = load(TRAINING);
	struct text taken = { NULL, 0 };
	FILE *file = tmpfile();
	char *text = workload->spec.image;

	EXPECT_INT(wd_save(&other, workload, WD_SAVE_YAML, NULL, append_text, &taken), WD_BAD_SCHEMA);
	EXPECT(taken.bytes == NULL);
	EXPECT_INT(wd_save_file(&other, workload, WD_SAVE_JSON, NULL, file), WD_BAD_SCHEMA);
	EXPECT_INT(ftell(file), 0);
	EXPECT_INT(wd_save_text(&other, workload, WD_SAVE_YAML, NULL, &text, NULL), WD_BAD_SCHEMA);
	EXPECT(text == NULL);
	EXPECT_STRING(wd_status_string(WD_BAD_SCHEMA), "the schema was generated for another version of the library");
	fclose(file);
	workload_free(workload);
}

/** Programs that were built with tables of another version are still in use. */
static void the_version_before_is_refused(void)
{
	struct wd_schema before = workload_schema;
	struct wd_report *report = NULL;

	EXPECT_INT(before.abi_version, WD_ABI_VERSION);
	before.abi_version--;
	EXPECT_INT(wd_check(&before, TRAINING, strlen(TRAINING), NULL, &report), WD_BAD_SCHEMA);
	EXPECT(report == NULL);
}

const struct test skew_tests[] = {
	{ "reading is refused", reading_is_refused },
	{ "building is refused", building_is_refused },
	{ "saving is refused", saving_is_refused },
	{ "the version before is refused", the_version_before_is_refused },
	END_OF_TESTS
};
