/* main.c - runs the tests of the runtime: all suites, or those named. */
#include <stdio.h>
#include <string.h>

#include <CUnit/Basic.h>

#include "support.h"

/** One row a suite: SUITE(name), for the list NAME_tests in test_NAME.c. */
#define SUITES \
	SUITE(allocation) SUITE(builder) SUITE(codes) SUITE(events) SUITE(findings) SUITE(keymap) SUITE(locale) \
	SUITE(memory) SUITE(nodes) SUITE(normal_form) SUITE(number) SUITE(quantity) SUITE(reader) SUITE(render) \
	SUITE(rules) SUITE(save) SUITE(scalar) SUITE(stream) SUITE(suggest) SUITE(text) SUITE(threads) \
	SUITE(typed) SUITE(values) SUITE(writer)

#define SUITE(name) extern const struct test name##_tests[];
SUITES
#undef SUITE

static const struct {
	const char *name;
	const struct test *tests;
} suites[] = {
#define SUITE(name) { #name, name##_tests },
	SUITES
#undef SUITE
};

static bool is_wanted(const char *name, int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (strcmp(argv[i], name) == 0) {
			return true;
		}
	}
	return argc < 2;
}

static bool add_suite(const char *name, const struct test *tests)
{
	CU_pSuite suite = CU_add_suite(name, NULL, NULL);

	for (; suite && tests->name; tests++) {
		if (CU_add_test(suite, tests->name, tests->run) == NULL) {
			return false;
		}
	}
	return suite != NULL;
}

int main(int argc, char **argv)
{
	unsigned failures, run;

	if (CU_initialize_registry() != CUE_SUCCESS) {
		return 2;
	}
	for (size_t i = 0; i < sizeof(suites) / sizeof(*suites); i++) {
		if (is_wanted(suites[i].name, argc, argv) && !add_suite(suites[i].name, suites[i].tests)) {
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
