/* run.c - runs suites of tests. */
#include <stdio.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "expect.h"

static bool is_wanted(const char *name, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], name) == 0) {
			return true;
		}
	}
	return argc < 2;
}

static bool add_suite(const struct suite *suite)
{
	CU_pSuite added = CU_add_suite(suite->name, NULL, NULL);

	for (const struct test *test = suite->tests; added && test->name; test++) {
		if (CU_add_test(added, test->name, test->run) == NULL) {
			return false;
		}
	}
	return added != NULL;
}

int run_suites(const struct suite *suites, size_t count, int argc, char **argv)
{
	unsigned failures, run;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		return 2;
	}
	for (size_t i = 0; i < count; i++) {
		if (is_wanted(suites[i].name, argc, argv) && !add_suite(&suites[i])) {
			fprintf(stderr, "%s: %s\n", suites[i].name, CU_get_error_msg());
			return 2;
		}
	}
	CU_basic_set_mode(CU_BRM_NORMAL);
	CU_basic_run_tests();
	failures = CU_get_number_of_failures();
	run = CU_get_number_of_tests_run();
	CU_cleanup_registry();
	return failures > 0 || run == 0;
}
