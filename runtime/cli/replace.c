/* replace.c - see replace.h */
#define _XOPEN_SOURCE 700
#include "cli/replace.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

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

/** Write a text to a file that is open, and close it. */
static bool write_all(int descriptor, const char *text, size_t length)
{
	bool is_written = true;

	while (is_written && length > 0) {
		ssize_t count = write(descriptor, text, length);

		is_written = count >= 0 || errno == EINTR;
		text += count > 0 ? count : 0;
		length -= count > 0 ? (size_t)count : 0;
	}
	return is_written && fsync(descriptor) == 0;
}

/** Give a file the owner and the mode of another one. */
static bool take_after(int descriptor, const struct stat *original)
{
	struct stat own;

	if (fstat(descriptor, &own) != 0) {
		return false;
	}
	if ((own.st_uid != original->st_uid || own.st_gid != original->st_gid)
			&& fchown(descriptor, original->st_uid, original->st_gid) != 0) {
		return false;
	}
	return fchmod(descriptor, original->st_mode & 07777) == 0;
}

/** Replace a file that is not a link.  `name` ends in XXXXXX. */
static bool replace(const char *path, char *name, const char *text, size_t length)
{
	struct stat original;
	int descriptor, error;
	bool is_done;

	if (stat(path, &original) != 0) {
		return false;
	}
	if (!S_ISREG(original.st_mode)) {
		errno = EINVAL;
		return false;
	}
	descriptor = mkstemp(name);
	if (descriptor < 0) {
		return false;
	}
	is_done = write_all(descriptor, text, length) && take_after(descriptor, &original);
	error = errno;
	if (close(descriptor) != 0 && is_done) {
		is_done = false;
		error = errno;
	}
	if (is_done && rename(name, path) != 0) {
		is_done = false;
		error = errno;
	}
	if (!is_done) {
		unlink(name);
		errno = error;
	}
	return is_done;
}

bool wd_file_replace(const char *path, const char *text, size_t length)
{
	static const char ending[] = ".XXXXXX";
	char *target = realpath(path, NULL), *name = target ? malloc(strlen(target) + sizeof(ending)) : NULL;
	bool is_done = false;
	int error;

	if (name) {
		strcpy(name, target);
		strcat(name, ending);
		is_done = replace(target, name, text, length);
	}
	error = errno;
	free(name);
	free(target);
	errno = error;
	return is_done;
}
