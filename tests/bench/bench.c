/*
 * bench.c - how long the passes over a file take, as multiples of libyaml's own event pass over the same bytes.
 *
 * The passes are timed in turn, many times in one run, so that whatever else the machine does affects all alike.
 *
 * Usage: bench FILE.  Prints a line a pass: its name, the median of the rounds' ratios, and the quartiles; for the
 * event pass, nanoseconds.
 */
#include <stdio.h>
#include <stdlib.h>

#include "passes.h"

#define ROUNDS_MAX 101
#define ROUND_NANOSECONDS 1e6
#define TOTAL_NANOSECONDS 3e9

/** What is timed together. */
static void load_and_free(struct subject *subject)
{
	pass_load(subject);
	pass_free(subject);
}

struct timed {
	const char *name;
	pass *run;
	int needs_data; /**< that was loaded */
};

static const struct timed passes[] = {
	{ "events", pass_events, 0 }, { "check", pass_check, 0 }, { "load+free", load_and_free, 0 },
	{ "yaml", pass_yaml, 1 }, { "json", pass_json, 1 }, { "copy", pass_copy, 1 },
};

#define PASS_COUNT (sizeof(passes) / sizeof(*passes))

static double time_of(pass *run, struct subject *subject, unsigned repeats)
{
	double start = cpu_nanoseconds();

	for (unsigned i = 0; i < repeats; i++) {
		run(subject);
	}
	return (cpu_nanoseconds() - start) / repeats;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

int main(int argc, char **argv)
{
	static double times[PASS_COUNT][ROUNDS_MAX];
	struct subject subject, loaded;
	unsigned repeats, rounds = 0;
	double begin, once;

	if (argc != 2) {
		fprintf(stderr, "usage: bench FILE\n");
		return 2;
	}
	subject = read_subject(argv[1]);
	loaded = subject;
	pass_load(&loaded);
	begin = cpu_nanoseconds();
	once = time_of(pass_events, &subject, 3);
	repeats = once < ROUND_NANOSECONDS ? (unsigned)(ROUND_NANOSECONDS / once) + 1 : 1;
	while (rounds < ROUNDS_MAX && (rounds < 3 || cpu_nanoseconds() - begin < TOTAL_NANOSECONDS)) {
		for (size_t i = 0; i < PASS_COUNT; i++) {
			double time = time_of(passes[i].run, passes[i].needs_data ? &loaded : &subject, repeats);

			times[i][rounds] = i == 0 ? time : time / times[0][rounds];
		}
		rounds++;
	}
	for (size_t i = 0; i < PASS_COUNT; i++) {
		qsort(times[i], rounds, sizeof(**times), by_value);
		if (!passes[i].needs_data || loaded.count > 0) {
			printf("%s %.4g %.4g %.4g\n", passes[i].name, times[i][rounds / 2], times[i][rounds / 4],
					times[i][rounds * 3 / 4]);
		}
	}
	pass_free(&loaded);
	free(loaded.data);
	free(subject.data);
	free(subject.bytes);
	return 0;
}
