/*
 * count.c - one pass each of the event pass, check, its report, load and save over a file, for callgrind to count: see
 * count.py.
 *
 * Usage: count FILE.  Prints how many findings the check kept, and the most memory that it held of its own, in bytes.
 */
#define _GNU_SOURCE
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <yaml.h>

#include "workdef.h"
#include "workload_schema.h"

#define COUNTED __attribute__((noinline)) void

/** What a pass over a text yields. */
struct text {
	char *bytes;
	size_t length;
	struct wd_report *report; /**< of the check */
	void *data;               /**< loaded, or NULL */
};

COUNTED counted_event_pass(struct text *text);
COUNTED counted_check(struct text *text);
COUNTED counted_report(struct text *text);
COUNTED counted_load(struct text *text);
COUNTED counted_save(struct text *text);

/* ---- memory ------------------------------------------------------------------------------------------------------ */

static size_t held, peak;

/** The library's allocator, counted. */
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

/* ---- passes ------------------------------------------------------------------------------------------------------ */

COUNTED counted_event_pass(struct text *text)
{
	yaml_parser_t parser;
	yaml_event_t event;
	int type;

	yaml_parser_initialize(&parser);
	yaml_parser_set_input_string(&parser, (const unsigned char *)text->bytes, text->length);
	do {
		type = yaml_parser_parse(&parser, &event) ? (int)event.type : YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	} while (type != YAML_STREAM_END_EVENT);
	yaml_parser_delete(&parser);
}

COUNTED counted_check(struct text *text)
{
	struct wd_options options = { .mem_fn = counting_mem };

	wd_check(&workload_schema, text->bytes, text->length, &options, &text->report);
}

COUNTED counted_report(struct text *text)
{
	FILE *nowhere = fopen("/dev/null", "w");

	if (nowhere && text->report) {
		wd_report_write(text->report, "f", WD_REPORT_TEXT, nowhere);
		wd_report_write(text->report, "f", WD_REPORT_JSON, nowhere);
		fclose(nowhere);
	}
}

COUNTED counted_load(struct text *text)
{
	wd_load(&workload_schema, text->bytes, text->length, NULL, &text->data, NULL);
}

static int discard(void *ctx, const char *bytes, size_t length)
{
	(void)ctx;
	(void)bytes;
	(void)length;
	return 0;
}

COUNTED counted_save(struct text *text)
{
	wd_save(&workload_schema, text->data, WD_SAVE_YAML, NULL, discard, NULL);
}

/** Make all passes.  \return the most memory that the check held. */
static size_t run(struct text *text)
{
	size_t most;

	counted_event_pass(text);
	peak = held;
	counted_check(text);
	most = peak;
	counted_report(text);
	counted_load(text);
	if (text->data) {
		counted_save(text);
		wd_free(&workload_schema, text->data, NULL);
	}
	return most;
}

/** Read a file to its end, however large it is. */
static struct text read_file(const char *path)
{
	struct text text = { .bytes = NULL };
	FILE *file = fopen(path, "rb");
	size_t capacity = 0, got;

	do {
		if (text.length == capacity) {
			capacity = capacity ? capacity * 2 : 1 << 16;
			text.bytes = realloc(text.bytes, capacity);
		}
		got = file && text.bytes ? fread(text.bytes + text.length, 1, capacity - text.length, file) : 0;
		text.length += got;
	} while (got > 0);
	if (file == NULL || text.bytes == NULL || ferror(file)) {
		perror(path);
		exit(2);
	}
	fclose(file);
	return text;
}

int main(int argc, char **argv)
{
	static char first[] = "{}"; /* the first calls look symbols up, which is not to be counted */
	struct text warm = { .bytes = first, .length = 2 }, text;
	size_t most;

	if (argc != 2) {
		fprintf(stderr, "usage: count FILE\n");
		return 2;
	}
	run(&warm);
	text = read_file(argv[1]);
	wd_report_free(warm.report);
	most = run(&text);
	printf("%zu %zu\n", text.report ? text.report->finding_count : 0, most);
	wd_report_free(text.report);
	free(text.bytes);
	return 0;
}
