/* test_surroundings.c - what documents do not hang on: other threads, and the locale. */
#define _POSIX_C_SOURCE 200809L
#include <locale.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "rebuild.h"
#include "workload.h"

/* ---- threads ----------------------------------------------------------------------------------------------------- */

/** Build a document, save it, load that, change it, check it and compare. */
static bool is_right(unsigned number)
{
	struct workload *built = workload_new(WORKLOAD_KIND_TRAINING), *loaded = NULL;
	struct wd_report *report = NULL;
	char name[20], *text = NULL;
	size_t length = 0;
	bool right;

	snprintf(name, sizeof(name), "thread-%u", number);
	right = workload_metadata_set_name(&built->metadata, name) == WD_OK
		&& workload_spec_set_name(&built->spec, name) == WD_OK && workload_spec_set_image(&built->spec, name) == WD_OK
		&& workload_spec_put_labels(&built->spec, "thread", name) == WD_OK;
	workload_spec_set_cpu(&built->spec, number + 0.5);
	right = right && workload_save_text(built, number % 2 ? WD_SAVE_YAML : WD_SAVE_JSON, &text, &length) == WD_OK
		&& workload_load_text(text, length, NULL, &loaded, NULL) == WD_OK && workload_equal(built, loaded);
	workload_spec_set_gpu(&built->spec, -1);
	right = right && workload_validate(built, NULL, &report) == WD_INVALID && wd_report_finding_count(report) == 1
		&& !workload_equal(built, loaded);
	wd_report_free(report);
	workload_free(built);
	workload_free(loaded);
	free(text);
	return right;
}

static void threads_do_not_disturb_each_other(void)
{
	expect_right_in_threads(is_right, 50);
}

/** One document and one report that all threads read. */
static const struct workload *shared;
static const struct wd_report *shared_report;

/** Whether what functions that know no schema read of the document, by fields and by paths, makes the same one again. */
static bool is_rebuilt_right(void)
{
	struct wd_field_place place;
	void *built = NULL;
	bool right = wd_new(&workload_schema, WORKLOAD_KIND_TRAINING, NULL, &built) == WD_OK
		&& rebuild(workload_schema.root, shared, built, NULL) == NULL && wd_equal(&workload_schema, shared, built)
		&& wd_path_find(&workload_schema, built, "spec.image.value", &place)
		&& strcmp(wd_get_string(place.structure, place.data, place.field), "i") == 0;

	wd_free(&workload_schema, built, NULL);
	return right;
}

/** Whether the threads' document and report are as they should be. */
static bool is_read_right(unsigned number)
{
	struct workload *copy = workload_copy(shared);
	struct wd_report *report = NULL;
	struct wd_places places;
	char *text = NULL, *again = NULL;
	FILE *file = tmpfile();
	bool right;

	right = copy && workload_equal(shared, copy) && workload_validate(shared, NULL, &report) == WD_OK
		&& workload_save_text(shared, number % 2 ? WD_SAVE_YAML : WD_SAVE_JSON, &text, NULL) == WD_OK
		&& workload_save_text(copy, number % 2 ? WD_SAVE_YAML : WD_SAVE_JSON, &again, NULL) == WD_OK
		&& strcmp(text, again) == 0 && is_rebuilt_right();
	right = right && wd_report_place(shared_report, 1, "spec.image", &places) && places.key.line == 6
		&& wd_report_write(shared_report, "name", number % 2 ? WD_REPORT_TEXT : WD_REPORT_SARIF, file) == WD_OK
		&& ftell(file) > 100;
	fclose(file);
	wd_report_free(report);
	workload_free(copy);
	free(text);
	free(again);
	return right;
}

static void threads_read_one_document_and_report(void)
{
	static const char text[] = TRAINING "  gpu: {value: 1}\n  hostipc: {value: true}\n";
	struct wd_options options = { 0 };
	struct workload *workload;
	struct wd_report *report;

	options.places = true;
	EXPECT_INT(workload_load_text(text, strlen(text), &options, &workload, &report), WD_OK);
	shared = workload;
	shared_report = report;
	expect_right_in_threads(is_read_right, 50);
	workload_free(workload);
	wd_report_free(report);
}

/* ---- locale ------------------------------------------------------------------------------------------------------ */

/** All results of the API that can contain a decimal point, to be freed. */
static char *what_a_program_sees(void)
{
	static const char *const quantities[] = { "0.5", "1.5Gi", "1e-3", "1500m", "1234567.891" };
	struct text seen = { NULL, 0 };
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	char *text = NULL;

	for (size_t i = 0; i < sizeof(quantities) / sizeof(*quantities); i++) {
		char canonical[WD_QUANTITY_TEXT_SIZE] = "";
		struct wd_quantity quantity;
		int64_t units = 0;

		wd_quantity_parse(quantities[i], strlen(quantities[i]), &quantity);
		wd_quantity_format(&quantity, canonical);
		wd_quantity_units(&quantity, -3, &units);
		print_text(&seen, "%s %lld\n", canonical, (long long)units);
	}
	workload_spec_set_cpu(&workload->spec, 1234.5625);
	workload_spec_set_gpu(&workload->spec, 1e-7);
	workload_spec_set_cpu_limit_text(&workload->spec, "2.50");
	print_text(&seen, "%d\n", (int)(workload->spec.cpu_limit * 1000));
	EXPECT_INT(workload_spec_set_cpu_text(&workload->spec, "1,5"), WD_INVALID);
	EXPECT_INT(workload_save_text(workload, WD_SAVE_YAML, &text, NULL), WD_OK);
	print_text(&seen, "%s", text);
	free(text);
	workload_free(workload);
	return seen.bytes;
}

static void numbers_do_not_hang_on_the_locale(void)
{
	char *before = what_a_program_sees();

	EXPECT_STRING(before, "500m 500\n1536Mi 1610612736000\n1e-3 1\n1500m 1500\n1234567891m 1234567891\n2500\n"
			"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {}\nspec:\n"
			"  cpu:\n    value: \"1234.5625\"\n  cpuLimit:\n    value: \"2.50\"\n  gpu:\n    value: \"1e-07\"\n");
	if (set_comma_locale()) {
		EXPECT_STRING(localeconv()->decimal_point, ",");
		EXPECT_OWNED(what_a_program_sees(), before);
		setlocale(LC_ALL, "C");
	}
	free(before);
}

const struct test surroundings_tests[] = {
	{ "threads do not disturb each other", threads_do_not_disturb_each_other },
	{ "threads read one document and report", threads_read_one_document_and_report },
	{ "numbers do not hang on the locale", numbers_do_not_hang_on_the_locale },
	END_OF_TESTS
};
