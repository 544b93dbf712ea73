/*
 * mutate.c - drives a fuzz target without a fuzzing engine: many small inputs, fast, the same ones for the same seed.
 *
 * An input is made of pieces of YAML's syntax, or is a part of a file with some changes.  When the target aborts, the
 * input is in the file "mutate-failure".
 *
 * Usage: mutate COUNT SEED FILE...  (COUNT 0: the files as they are)
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#define PART_SIZE 320   /* of a file */
#define INPUT_SIZE 2048
#define REPORT_EVERY 1000000ull

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

struct text {
	char *bytes;
	size_t length;
};

static const char *const pieces[] = {
	"a", "b", "key", "1", "true", "~", "value", "http://x/y?z=1#t", "a b", "x y: z", "-5", "-x", "a#b", "a:b",
	"::", "a:", ":a", "a: b", "a: b\n", "k:\n", "k: ", "k:", ": ", ":", "?", "? ", "- ", "-", "- a\n", "- - ",
	"-\n", "- k: v\n", "- {", "- [", "\n", "\n", "\n", "\n\n", "\r\n", "\r", " ", " ", "  ", "  ", "    ",
	"\n  ", "\n    ", "\n ", "\t", "\n\t", " \n", "#", " #", " # c", "# c\n", "#c\n", "\n# c\n", "  # c\n",
	"---", "---\n", "--- ", "\n---\n", "...", "...\n", "\n...\n", "--- a\n", "%", "%YAML 1.1\n---\n", "{", "}",
	"[", "]", ",", ", ", "{}", "[]", "{a: b}", "[a, b]", "{\"a\":1}", "\"a\":", "\"a\": ", "{a: [", "]}",
	"}\n", "]\n", "},", "{\n", "[\n", ",\n", "}: ", "]: v", "{a: }", "{a}", "[a: b]", "[,", ",]", "\"", "'",
	"\"\"", "''", "\"a\"", "'a'", "\"a b\": ", "'it''s'", "\"\\n\"", "\"\\u00e9\"", "\"\\\"", "\\", "\\\\",
	"\"\\x41\\/\"", "\"\\\n", "\"\\ud800\"", "\"\\U0001F600\"", "\"\\q\"", "|", ">", "|-", "|+", ">-", ">+",
	"|2", "|1-", ">2+", "|\n", ">\n", "k: |\n  a\n  b\n", "k: >\n  a\n  b\n\n  c\n", "k: |2\n    a\n  b\n",
	"k: |+\n  a\n\n\n", "- |\n  a\n", "- >-\n  a\n   b\n  c\n", "k: | # c\n  a\n", "|0", "| x", "&a ", "*a",
	"!", "!!str ", "!t ", "<<: *a", "@", "`", "$", "(", "=", "<", "\xc3\xa9", "\xe2\x82\xac",
	"\xf0\x9f\x98\x80", "\xc2\x85", "\xe2\x80\xa8", "\xef\xbb\xbf", "\xef\xbf\xbe", "\xff", "\xc3", "\x7f",
	"\x01", "\xc2\xa0", "\xc2\x9f", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
	"key:\n  - a\n  - b\n", "key:\n- a\n- b\n", "a:\n  b:\n    c: d\n",
};

static uint64_t state;
static struct text input;
static struct text *files;
static size_t file_count;

/** A random number below a limit. */
static size_t below(size_t limit)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (size_t)((state >> 11) % limit);
}

static void save_failure(int signal_number)
{
	int file = open("mutate-failure", O_WRONLY | O_CREAT | O_TRUNC, 0644);

	if (file >= 0) {
		if (write(file, input.bytes, input.length) < 0) {
			_exit(3);
		}
		close(file);
	}
	signal(signal_number, SIG_DFL);
	raise(signal_number);
}

/** Replace a part of the input. */
static void replace(size_t at, size_t removed, const char *bytes, size_t length)
{
	if (input.length - removed + length <= INPUT_SIZE) {
		memmove(input.bytes + at + length, input.bytes + at + removed, input.length - at - removed);
		if (length > 0) {
			memcpy(input.bytes + at, bytes, length);
		}
		input.length += length - removed;
	}
}

static void insert_piece(size_t at)
{
	const char *piece = pieces[below(sizeof(pieces) / sizeof(*pieces))];

	replace(at, 0, piece, strlen(piece));
}

/** Add a line as a block collection has it. */
static void add_line(void)
{
	static const char *const nodes[] = {
		"", "a", "a b", "\"a\"", "'a'", "[a, b]", "{a: b}", "{\"a\": [1, 2]}", "|\n      a\n", ">-\n      a",
		"# c", "a # c", "\"a\\tb\" # c", "[", "{", "*a", "1", "null", "- a", "\xc3\xa9", "a: b",
	};

	replace(input.length, 0, "          ", below(2) + below(5) * 2 * below(2));
	for (size_t dashes = below(4) ? 0 : 1 + below(2); dashes > 0; dashes--) {
		replace(input.length, 0, "-   ", 2 + below(8) / 7 * 2);
	}
	if (below(4)) {
		const char *key = below(5) ? "key: " : "\"key\" : ";

		replace(input.length, 0, key, strlen(key));
	}
	if (below(3)) {
		const char *node = nodes[below(sizeof(nodes) / sizeof(*nodes))];

		replace(input.length, 0, node, strlen(node));
	}
	replace(input.length, 0, "\r\n", below(16) ? 1 : 2);
	input.bytes[input.length - 1] = '\n';
}

/** Put a part of a file into the input, from the start of a line. */
static void insert_part(size_t at)
{
	const struct text *file = &files[below(file_count)];
	size_t from = file->length > PART_SIZE ? below(file->length - PART_SIZE) : 0;
	size_t length = below((file->length < PART_SIZE ? file->length : PART_SIZE) + 1);

	while (from > 0 && file->bytes[from - 1] != '\n') {
		from--;
	}
	replace(at, 0, file->bytes + from, length);
}

static void change(void)
{
	size_t at = below(input.length + 1), length = below(input.length - at < 12 ? input.length - at + 1 : 12);
	char copy[12], byte = (char)below(256);

	switch (below(8)) {
	case 0: case 1: case 2:
		insert_piece(at);
		break;
	case 3:
		replace(at, length, NULL, 0);
		break;
	case 4:
		memcpy(copy, input.bytes + at, length);
		replace(below(input.length + 1), 0, copy, length);
		break;
	case 5:
		replace(at, at < input.length, &byte, 1);
		break;
	case 6:
		input.length = below(4) ? input.length : at;
		break;
	default:
		if (file_count > 0 && below(4) == 0) {
			insert_part(at);
		}
		break;
	}
}

static void make_input(void)
{
	size_t kind = below(4);

	input.length = 0;
	if (kind == 0 || (kind == 3 && file_count == 0)) {
		for (size_t count = 1 + below(12); count > 0; count--) {
			insert_piece(input.length);
		}
		return;
	}
	if (kind == 3) {
		insert_part(0);
	} else {
		for (size_t count = 1 + below(8); count > 0; count--) {
			add_line();
		}
	}
	for (size_t count = below(5); count > 0; count--) {
		change();
	}
}

static void read_file(const char *path, struct text *text)
{
	FILE *file = fopen(path, "rb");
	long length;

	if (file == NULL || fseek(file, 0, SEEK_END) || (length = ftell(file)) < 0 || fseek(file, 0, SEEK_SET)) {
		perror(path);
		exit(2);
	}
	text->length = (size_t)length;
	text->bytes = malloc(text->length + 1);
	if (text->bytes == NULL || fread(text->bytes, 1, text->length, file) != text->length) {
		perror(path);
		exit(2);
	}
	fclose(file);
}

/** The target gets a copy of just that size, so that reading beyond it is seen. */
static void run(const struct text *text)
{
	uint8_t *copy = malloc(text->length ? text->length : 1);

	if (copy == NULL) {
		exit(2);
	}
	memcpy(copy, text->bytes, text->length);
	LLVMFuzzerTestOneInput(copy, text->length);
	free(copy);
}

int main(int argc, char **argv)
{
	unsigned long long count = argc > 2 ? strtoull(argv[1], NULL, 10) : 0;
	time_t start = time(NULL);

	if (argc < 3) {
		fprintf(stderr, "usage: mutate COUNT SEED FILE...\n");
		return 2;
	}
	state = strtoull(argv[2], NULL, 10) * 0x9e3779b97f4a7c15u + 1;
	file_count = (size_t)argc - 3;
	files = calloc(file_count + 1, sizeof(*files));
	input.bytes = malloc(INPUT_SIZE);
	if (files == NULL || input.bytes == NULL) {
		return 2;
	}
	signal(SIGABRT, save_failure);
	signal(SIGSEGV, save_failure);
	for (size_t i = 0; i < file_count; i++) {
		read_file(argv[3 + i], &files[i]);
		run(&files[i]);
	}
	for (unsigned long long i = 1; i <= count; i++) {
		make_input();
		run(&input);
		if (i % REPORT_EVERY == 0 || i == count) {
			printf("%llu inputs, %.0f seconds\n", i, difftime(time(NULL), start));
			fflush(stdout);
		}
	}
	return 0;
}
