/*
 * count.c - what a check of a file takes; and each pass over it once, for callgrind to count: see count.py.
 *
 * Usage: count all|check FILE.  Prints the findings that a check keeps, the most memory that it holds of its own in
 * bytes, and its processor time in nanoseconds; then the most memory that a load holds, and that of the data that it
 * returns.  With "all", makes all passes.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "passes.h"
#include "workdef.h"

static void run(struct subject *subject)
{
	static pass *const passes[] = { pass_events, pass_check, pass_allowed, pass_full, pass_report, pass_load, pass_yaml,
		pass_json, pass_copy, pass_free };

	for (size_t i = 0; i < sizeof(passes) / sizeof(*passes); i++) {
		passes[i](subject);
	}
}

int main(int argc, char **argv)
{
	static char first[] = "{}"; /* the first calls look symbols up, which is not to be counted */
	struct subject warm = { .bytes = first, .length = 2 }, subject;
	bool all = argc == 3 && strcmp(argv[1], "all") == 0;
	struct load_memory memory;
	double start, nanoseconds;
	size_t peak;

	if (!all && (argc != 3 || strcmp(argv[1], "check") != 0)) {
		fprintf(stderr, "usage: count all|check FILE\n");
		return 2;
	}
	run(&warm);
	subject = read_subject(argv[2]);
	peak = peak_of_check(&subject);
	start = cpu_nanoseconds();
	pass_check(&subject);
	nanoseconds = cpu_nanoseconds() - start;
	memory = memory_of_load(&subject);
	printf("%zu %zu %.0f %zu %zu\n", wd_report_finding_count(subject.report), peak, nanoseconds, memory.peak,
			memory.data);
	if (all) {
		run(&subject);
	}
	wd_report_free(subject.report);
	free(subject.data);
	free(subject.bytes);
	return 0;
}
