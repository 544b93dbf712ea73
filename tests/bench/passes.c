/* passes.c - see passes.h */
#define _GNU_SOURCE
#include "passes.h"

#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <yaml.h>

#include "workdef.h"
#include "workload_schema.h"

#define PASS __attribute__((noinline)) void

PASS pass_events(struct subject *subject)
{
	yaml_parser_t parser;
	yaml_event_t event;
	int type;

	yaml_parser_initialize(&parser);
	yaml_parser_set_input_string(&parser, (const unsigned char *)subject->bytes, subject->length);
	do {
		type = yaml_parser_parse(&parser, &event) ? (int)event.type : YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
}

PASS pass_check(struct subject *subject)
{
	struct wd_report *report;

	wd_check(&workload_schema, subject->bytes, subject->length, NULL, &report);
	wd_report_free(report);
}

PASS pass_allowed(struct subject *subject)
{
	struct wd_options options = { 0 };
	struct wd_report *report;

	for (unsigned code = 0; code < WD_CODE_COUNT; code++) {
		options.levels[code] = WD_LEVEL_ALLOW;
	}
	wd_check(&workload_schema, subject->bytes, subject->length, &options, &report);
	wd_report_free(report);
}

PASS pass_full(struct subject *subject)
{
	struct wd_options options = { .limits = { .findings = 1 } };
	struct wd_report *report;

	wd_check(&workload_schema, subject->bytes, subject->length, &options, &report);
	wd_report_free(report);
}

PASS pass_report(struct subject *subject)
{
	FILE *nowhere = fopen("/dev/null", "w");

	if (nowhere && subject->report) {
		wd_report_write(subject->report, "f", WD_REPORT_TEXT, nowhere);
		wd_report_write(subject->report, "f", WD_REPORT_JSON, nowhere);
		fclose(nowhere);
	}
}

/** Load all documents of a subject. */
static void load(struct subject *subject, const struct wd_options *options)
{
	struct wd_stream *stream;
	void *data;

	subject->count = 0;
	if (wd_stream_open(&stream, &workload_schema, WD_LOAD, subject->bytes, subject->length, options) != WD_OK) {
		return;
	}
	while (wd_stream_next(stream, &data) == WD_OK) {
		if (data) {
			if ((subject->count & (subject->count - 1)) == 0) {
				subject->data = realloc(subject->data, (subject->count * 2 + 1) * sizeof(*subject->data));
			}
			subject->data[subject->count++] = data;
		}
	}
	wd_stream_close(stream, NULL);
}

PASS pass_load(struct subject *subject)
{
	load(subject, NULL);
}

PASS pass_free(struct subject *subject)
{
	for (size_t i = 0; i < subject->count; i++) {
		wd_free(&workload_schema, subject->data[i], NULL);
	}
	subject->count = 0;
}

static int discard(void *ctx, const char *bytes, size_t length)
{
	(void)ctx;
	(void)bytes;
	(void)length;
	return 0;
}

/** A pass that fails measures nothing. */
static void expect_success(enum wd_status status)
{
	if (status != WD_OK) {
		fprintf(stderr, "bench: %s\n", wd_status_string(status));
		exit(1);
	}
}

PASS pass_yaml(struct subject *subject)
{
	for (size_t i = 0; i < subject->count; i++) {
		expect_success(wd_save(&workload_schema, subject->data[i], WD_SAVE_YAML, NULL, discard, NULL));
	}
}

PASS pass_json(struct subject *subject)
{
	for (size_t i = 0; i < subject->count; i++) {
		expect_success(wd_save(&workload_schema, subject->data[i], WD_SAVE_JSON, NULL, discard, NULL));
	}
}

PASS pass_copy(struct subject *subject)
{
	for (size_t i = 0; i < subject->count; i++) {
		void *copy;

		expect_success(wd_copy(&workload_schema, subject->data[i], NULL, &copy));
		wd_free(&workload_schema, copy, NULL);
	}
}

/* ---- memory ------------------------------------------------------------------------------------------------------ */

static size_t held, peak;

static void *counting_mem(void *ctx, void *ptr, size_t size)
{
	(void)ctx;
	held -= ptr ? malloc_usable_size(ptr) : 0;
	if (size == 0) {
		free(ptr);
		return NULL;
	}
	ptr = realloc(ptr, size);
	held += ptr ? malloc_usable_size(ptr) : 0;
	peak = held > peak ? held : peak;
	return ptr;
}

size_t peak_of_check(struct subject *subject)
{
	struct wd_options options = { .mem_fn = counting_mem };

	peak = held;
	wd_check(&workload_schema, subject->bytes, subject->length, &options, &subject->report);
	return peak;
}

struct load_memory memory_of_load(struct subject *subject)
{
	struct wd_options options = { .mem_fn = counting_mem };
	struct load_memory memory;
	size_t before = held;

	peak = held;
	load(subject, &options);
	memory.peak = peak - before;
	memory.data = held - before;
	for (size_t i = 0; i < subject->count; i++) {
		wd_free(&workload_schema, subject->data[i], &options);
	}
	subject->count = 0;
	return memory;
}

/* ---- surroundings ------------------------------------------------------------------------------------------------ */

struct subject read_subject(const char *path)
{
	struct subject subject = { .bytes = NULL };
	FILE *file = fopen(path, "rb");
	size_t capacity = 0, got;

	do {
		if (subject.length == capacity) {
			capacity = capacity ? capacity * 2 : 1 << 16;
			subject.bytes = realloc(subject.bytes, capacity);
		}
		got = file && subject.bytes
				? fread(subject.bytes + subject.length, 1, capacity - subject.length, file) : 0;
		subject.length += got;
	} while (got > 0);
	if (file == NULL || subject.bytes == NULL || ferror(file)) {
		perror(path);
		exit(2);
	}
	fclose(file);
	return subject;
}

double cpu_nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e9 + (double)now.tv_nsec;
}
