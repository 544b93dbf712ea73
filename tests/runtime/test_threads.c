/* test_threads.c - threads that load different texts at the same time do not disturb each other. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

static bool is_right(unsigned number)
{
	struct text yaml = { NULL, 0 };
	struct wd_report *report = NULL;
	char *list, expected[200];
	void *data = NULL;
	bool right;

	print_text(&yaml, TRAINING "  backoffLimit: {value: %u}\n  cpu: {value: \"%u.25\"}\n", number, number);
	right = wd_load(&workload_schema, yaml.bytes, yaml.length, NULL, &data, &report) == WD_OK
		&& ((struct workload *)data)->spec.backoff_limit == number
		&& ((struct workload *)data)->spec.cpu == number + 0.25;
	wd_free(&workload_schema, data, NULL);
	wd_report_free(report);
	print_text(&yaml, "  nope%u: 1\n", number);
	right = right && wd_check(&workload_schema, yaml.bytes, yaml.length, NULL, &report) == WD_INVALID;
	list = list_findings(report);
	snprintf(expected, sizeof(expected), "1 error unknown-field spec.nope%u 9:3\n", number);
	right = right && strcmp(list, expected) == 0;
	free(list);
	wd_report_free(report);
	free(yaml.bytes);
	return right;
}

static void threads_do_not_disturb_each_other(void)
{
	expect_right_in_threads(is_right, 100);
}

const struct test threads_tests[] = {
	{ "threads do not disturb each other", threads_do_not_disturb_each_other },
	END_OF_TESTS
};
