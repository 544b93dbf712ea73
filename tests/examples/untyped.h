/*
 * untyped.h - the body of a program that builds documents of SCHEMA again, by functions that know no schema.
 *
 * `program FILE...` loads each document, builds it again from nothing, and compares the two: also their defaults.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rebuild.h"

static size_t live;

/** An allocator that counts its blocks, and is not the C library's: what it gives cannot be freed by free(). */
static void *shifted(void *ctx, void *ptr, size_t size)
{
	char *block = ptr ? (char *)ptr - sizeof(max_align_t) : NULL;

	(void)ctx;
	if (size == 0) {
		live -= block != NULL;
		free(block);
		return NULL;
	}
	live += block == NULL;
	block = realloc(block, size + sizeof(max_align_t));
	return block ? block + sizeof(max_align_t) : NULL;
}

static int expect_same_text(const void *left, const void *right, unsigned flags, const struct wd_options *options)
{
	char *one = NULL, *other = NULL;
	enum wd_status status = wd_save_text(SCHEMA, left, flags, options, &one, NULL);
	int is_same = status == wd_save_text(SCHEMA, right, flags, options, &other, NULL)
		&& (one == other || strcmp(one, other) == 0);

	if (!is_same) {
		printf("loaded:\n%s\nbuilt:\n%s\n", one, other);
	}
	shifted(NULL, one, 0);
	shifted(NULL, other, 0);
	return is_same;
}

static int check_rebuilt(const void *loaded, const struct wd_options *options)
{
	const struct wd_structure *root = (SCHEMA)->root;
	unsigned field = (SCHEMA)->kind_field;
	int kind = field == WD_NONE ? 1 : (int)wd_get_integer(root, loaded, field);
	const char *wrong = "";
	void *built = NULL;
	int is_right = wd_new(SCHEMA, kind, options, &built) == WD_OK && (wrong = rebuild(root, loaded, built, options)) == NULL
		&& wd_equal(SCHEMA, loaded, built) && wd_equal(SCHEMA, built, loaded)
		&& expect_same_text(loaded, built, WD_SAVE_YAML, options)
		&& wd_refresh_defaults(SCHEMA, built, options) == WD_OK
		&& expect_same_text(loaded, built, WD_SAVE_NORMAL, options);

	if (!is_right) {
		printf("%s is not built as it is loaded\n", wrong ? wrong : "the document");
	}
	wd_free(SCHEMA, built, options);
	return is_right;
}

static int check_file(const char *path, const struct wd_options *options)
{
	FILE *file = fopen(path, "rb");
	struct wd_stream *stream = NULL;
	int count = 0, is_right = 1;
	void *data;

	if (file == NULL || wd_stream_open_file(&stream, SCHEMA, WD_LOAD, file, options) != WD_OK) {
		return 0;
	}
	while (wd_stream_next(stream, &data) == WD_OK) {
		is_right &= data == NULL || check_rebuilt(data, options);
		count += data != NULL;
		wd_free(SCHEMA, data, options);
	}
	wd_stream_close(stream, NULL);
	fclose(file);
	printf("%s%d documents\n", is_right ? "" : path, count);
	return is_right;
}

int main(int count, char **arguments)
{
	struct wd_options options;
	int is_right = count > 1;

	memset(&options, 0, sizeof(options));
	options.mem_fn = shifted;
	for (char **path = arguments + 1; *path; path++) {
		is_right &= check_file(*path, &options);
	}
	return is_right && live == 0 ? 0 : 1;
}
