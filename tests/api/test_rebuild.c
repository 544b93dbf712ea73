/*
 * test_rebuild.c - all that loads can be built: each manifest is built again from nothing, with the functions of workdef.h
 * alone, and comes out equal, valid and with the same text; also its defaults, when they are refreshed.
 */
#define _POSIX_C_SOURCE 200809L
#include <glob.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "rebuild.h"

/** Expect two documents to be saved alike. */
static void expect_same_text(const void *left, const void *right, unsigned flags)
{
	char *expected = saved(left, flags);

	EXPECT_OWNED(saved(right, flags), expected);
	free(expected);
}

static bool expect_rebuilt(const struct workload *loaded)
{
	struct wd_report *report = NULL;
	void *built = NULL;
	bool same;

	EXPECT_INT(wd_new(&workload_schema, (int)loaded->kind, NULL, &built), WD_OK);
	EXPECT_STRING(rebuild(workload_schema.root, loaded, built, NULL), NULL);
	same = EXPECT(wd_equal(&workload_schema, loaded, built)) && EXPECT(wd_equal(&workload_schema, built, loaded));
	expect_same_text(loaded, built, WD_SAVE_YAML);
	expect_same_text(loaded, built, WD_SAVE_JSON);
	expect_same_text(loaded, built, WD_SAVE_YAML | WD_SAVE_DEFAULTS);
	EXPECT_INT(wd_refresh_defaults(&workload_schema, built, NULL), WD_OK);
	expect_same_text(loaded, built, WD_SAVE_NORMAL);
	EXPECT_INT(wd_validate(&workload_schema, built, NULL, &report), WD_OK);
	wd_report_free(report);
	wd_free(&workload_schema, built, NULL);
	return same;
}

/** \return how many documents of the file were built again. */
static unsigned expect_file_rebuilt(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct wd_stream *stream = NULL;
	unsigned count = 0;
	void *data;

	if (!EXPECT(file != NULL)) {
		return 0;
	}
	EXPECT_INT(wd_stream_open_file(&stream, &workload_schema, WD_LOAD, file, NULL), WD_OK);
	fclose(file);
	while (wd_stream_next(stream, &data) == WD_OK) {
		if (data) {
			count++;
			expect(expect_rebuilt(data), path, __FILE__, __LINE__);
		}
		wd_free(&workload_schema, data, NULL);
	}
	wd_stream_close(stream, NULL);
	return count;
}

static void every_manifest_can_be_built(void)
{
	glob_t found = { 0 };

	EXPECT_INT(glob("tests/manifests/*.yaml", 0, NULL, &found), 0);
	EXPECT_INT(glob("tests/manifests/*.json", GLOB_APPEND, NULL, &found), 0);
	EXPECT(found.gl_pathc >= 20);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		expect(expect_file_rebuilt(found.gl_pathv[i]) > 0, found.gl_pathv[i], __FILE__, __LINE__);
	}
	globfree(&found);
}

static void every_type_and_form_can_be_built(void)
{
	struct workload *rich = load(rich_manifest);

	/* A value beside `deleted` has no effect, and is not shown. */
	EXPECT_INT(wd_item_set_removed(&workload_spec_structure, &rich->spec, WORKLOAD_SPEC_ENVIRONMENT, "BOTH", NULL), WD_OK);
	expect_rebuilt(rich);
	wd_free(&workload_schema, rich, NULL);
}

const struct test rebuild_tests[] = {
	{ "every manifest can be built", every_manifest_can_be_built },
	{ "every type and form can be built", every_type_and_form_can_be_built },
	END_OF_TESTS
};
