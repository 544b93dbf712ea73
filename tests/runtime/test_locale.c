/* test_locale.c - numbers are the same under a locale whose decimal point is a comma. */
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "quantity.h"
#include "support.h"

static void expect_numbers(void)
{
	struct workload *workload = load(rich_manifest);
	char text[WD_NUMBER_TEXT_SIZE];

	EXPECT(workload->spec.cpu == 1.5 && workload->spec.cpu_limit == 2.5 && workload->spec.gpu == 0.5);
	workload->spec.cpu = 0.125;
	EXPECT_STRING(wd_number_text(workload->spec.cpu, workload->spec.cpu_text, text), "0.125");
	wd_free(&workload_schema, workload, NULL);
	EXPECT_FINDINGS(TRAINING "  cpu: {value: \"1.5\"}\n  cpuLimit: {value: \"1.25\"}\n",
			"1 error order spec.cpuLimit 8:3\n");
	EXPECT_FINDINGS(TRAINING "  gpu: {value: \"0,5\"}\n", "1 error bad-value spec.gpu.value 7:16\n");
	EXPECT_FINDINGS(TRAINING "  command: {value: 1.5e400}\n  arguments: {value: \"1.5\"}\n", "");
}

static void numbers_do_not_hang_on_the_locale(void)
{
	char *before = saved_text(rich_manifest, WD_SAVE_YAML), *after;

	if (!set_comma_locale()) {
		free(before);
		return;
	}
	EXPECT_STRING(localeconv()->decimal_point, ",");
	after = saved_text(rich_manifest, WD_SAVE_YAML);
	EXPECT_STRING(after, before);
	expect_numbers();
	setlocale(LC_ALL, "C");
	free(before);
	free(after);
}

const struct test locale_tests[] = {
	{ "numbers do not hang on the locale", numbers_do_not_hang_on_the_locale },
	END_OF_TESTS
};
