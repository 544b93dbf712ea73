/* main.c - runs the tests of the runtime: all suites, or those named. */
#include "support.h"

/** One row a suite: SUITE(name), for the list NAME_tests in test_NAME.c. */
#define SUITES \
	SUITE(allocation) SUITE(codes) SUITE(edits) SUITE(events) SUITE(fast) SUITE(findings) SUITE(frame) SUITE(keymap) \
	SUITE(locale) SUITE(member) SUITE(memory) SUITE(nodes) SUITE(normal_form) SUITE(number) SUITE(reader) \
	SUITE(render) SUITE(rules) SUITE(save) SUITE(scalar) SUITE(shown) SUITE(stream) SUITE(suggest) SUITE(text) \
	SUITE(threads) SUITE(values) SUITE(writer)

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
