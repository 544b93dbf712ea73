/* main.c - runs the tests of the API: all suites, or those named. */
#include "expect.h"

/** One row a suite: SUITE(name), for the list NAME_tests in test_NAME.c. */
#define SUITES \
	SUITE(access) SUITE(building) SUITE(documents) SUITE(edges) SUITE(places) SUITE(quantity) SUITE(rebuild) SUITE(refusal) SUITE(save_path) SUITE(skew) \
	SUITE(surroundings) SUITE(validation)

#define SUITE(name) extern const struct test name##_tests[];
SUITES
#undef SUITE

static const struct suite suites[] = {
#define SUITE(name) { #name, name##_tests },
	SUITES
#undef SUITE
};

int main(int argc, char **argv)
{
	return run_suites(suites, sizeof(suites) / sizeof(*suites), argc, argv);
}
