/*
 * bench.c - what checking and loading cost, as multiples of libyaml's own event pass over the same bytes.
 *
 * The three are timed in turn, many times in one run, so that whatever else the machine does weighs on all alike.
 * Usage: bench FILE...  Prints for each file the median ratio of the rounds, and the quartiles.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <yaml.h>

#include "workdef.h"
#include "workload_schema.h"

#define ROUNDS 200
#define ROUND_NANOSECONDS 1000000.0

static double cpu_nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}

static void event_pass(const char *text, size_t length)
{
	yaml_parser_t parser;
	yaml_event_t event;
	int type;

	yaml_parser_initialize(&parser);
	yaml_parser_set_input_string(&parser, (const unsigned char *)text, length);
	do {
		if (!yaml_parser_parse(&parser, &event)) {
			fprintf(stderr, "bench: not YAML\n");
			exit(2);
		}
		type = (int)event.type;
		yaml_event_delete(&event);
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
}

static void check(const char *text, size_t length)
{
	struct wd_report *report;

	if (wd_check(&workload_schema, text, length, NULL, &report) != WD_OK) {
		fprintf(stderr, "bench: not valid\n");
		exit(2);
	}
	wd_report_free(report);
}

static void load(const char *text, size_t length)
{
	void *data;

	if (wd_load(&workload_schema, text, length, NULL, &data, NULL) != WD_OK) {
		fprintf(stderr, "bench: cannot be loaded\n");
		exit(2);
	}
	wd_free(&workload_schema, data, NULL);
}

static double time_of(void (*work)(const char *, size_t), const char *text, size_t length, unsigned repeats)
{
	double start = cpu_nanoseconds();

	for (unsigned i = 0; i < repeats; i++) {
		work(text, length);
	}
	return cpu_nanoseconds() - start;
}

static int by_value(const void *a, const void *b)
{
	double x = *(const double *)a, y = *(const double *)b;

	return (x > y) - (x < y);
}

static void print_ratios(const char *what, double *ratios)
{
	qsort(ratios, ROUNDS, sizeof(*ratios), by_value);
	printf("  %-6s %.2f x the event pass (quartiles %.2f to %.2f)\n", what, ratios[ROUNDS / 2], ratios[ROUNDS / 4],
			ratios[ROUNDS * 3 / 4]);
}

static void bench(const char *name, const char *text, size_t length)
{
	static double check_ratios[ROUNDS], load_ratios[ROUNDS];
	unsigned repeats = 1;
	double pass = 0;

	while (time_of(event_pass, text, length, repeats) < ROUND_NANOSECONDS) {
		repeats *= 2;
	}
	for (unsigned i = 0; i < ROUNDS; i++) {
		double events = time_of(event_pass, text, length, repeats);

		check_ratios[i] = time_of(check, text, length, repeats) / events;
		load_ratios[i] = time_of(load, text, length, repeats) / events;
		pass += events / repeats / ROUNDS;
	}
	printf("%s: %zu bytes, event pass %.1f microseconds\n", name, length, pass / 1000);
	print_ratios("check", check_ratios);
	print_ratios("load", load_ratios);
}

int main(int argc, char **argv)
{
	static char text[1 << 20];

	for (int i = 1; i < argc; i++) {
		FILE *file = fopen(argv[i], "rb");

		if (file == NULL) {
			perror(argv[i]);
			return 2;
		}
		bench(strrchr(argv[i], '/') ? strrchr(argv[i], '/') + 1 : argv[i], text, fread(text, 1, sizeof(text), file));
		fclose(file);
	}
	return 0;
}
