/* replace.c - see replace.h */
#include "cli/replace.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/replacement.h"

/** Read what is left of a file; a NUL follows it. */
static bool read_all(FILE *file, size_t limit, char **text, size_t *length)
{
	size_t capacity = 0;

	do {
		if (*length == capacity) {
			char *grown = realloc(*text, (capacity = capacity ? 2 * capacity : 4096) + 1);

			if (grown == NULL) {
				return false;
			}
			*text = grown;
		}
		*length += fread(*text + *length, 1, capacity - *length, file);
	} while (*length == capacity && capacity <= limit);
	(*text)[*length] = '\0';
	if (*length > limit) {
		errno = EFBIG;
	}
	return !ferror(file) && *length <= limit;
}

bool wd_file_read(const char *path, size_t limit, char **text, size_t *length)
{
	FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	bool is_read;
	int error;

	*text = NULL;
	*length = 0;
	if (file == NULL) {
		return false;
	}
	is_read = read_all(file, limit, text, length);
	error = errno;
	if (file != stdin) {
		fclose(file);
	}
	if (!is_read) {
		free(*text);
		*text = NULL;
	}
	errno = error;
	return is_read;
}

bool wd_file_replace(const char *path, const char *text, size_t length)
{
	struct wd_replacement replacement;
	struct wd_heap heap;

	wd_heap_init(&heap, NULL);
	return wd_replacement_open(&replacement, &heap, path, WD_ORIGINAL_REQUIRED)
		&& wd_replacement_close(&replacement, fwrite(text, 1, length, replacement.file) == length);
}
