/* save_path.c - data written to a file that is replaced as a whole, or stays as it was. */
#define _POSIX_C_SOURCE 200809L
#define _XOPEN_SOURCE 700 /* realpath() */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/memory.h"

/** Room for what a temporary name has more than the file's own. */
#define SUFFIX_BYTES 48
#define MOST_TRIES 100

/** Create a file beside the one that is to be replaced: `path.PID-N.tmp`.  \return its descriptor; -1: see errno. */
static int create_beside(const char *path, char *name, size_t size)
{
	int descriptor = -1;

	for (unsigned i = 0; i < MOST_TRIES && descriptor < 0; i++) {
		snprintf(name, size, "%s.%ld-%u.tmp", path, (long)getpid(), i);
		descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
		if (descriptor < 0 && errno != EEXIST) {
			break;
		}
	}
	return descriptor;
}

/** Write to a file, and see that it is on the disk.  The file is closed. */
static enum wd_status write_and_sync(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, FILE *file)
{
	enum wd_status status = wd_save_file(schema, data, flags, options, file);
	int error;

	if (status == WD_OK && (fflush(file) != 0 || fsync(fileno(file)) != 0)) {
		status = WD_IO;
	}
	error = errno;
	if (fclose(file) != 0 && status == WD_OK) {
		return WD_IO;
	}
	errno = error;
	return status;
}

/** Write to a new file of a name beside the old one, and put it in its place. */
static enum wd_status replace(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, const char *path, char *name, size_t size)
{
	int descriptor = create_beside(path, name, size);
	FILE *file = descriptor < 0 ? NULL : fdopen(descriptor, "wb");
	enum wd_status status = WD_IO;
	struct stat old;
	int error;

	if (file) {
		if (stat(path, &old) == 0) {
			(void)fchmod(descriptor, old.st_mode & 07777); /* where that is not allowed, the file's owner has it */
		}
		status = write_and_sync(schema, data, flags, options, file);
	} else if (descriptor >= 0) {
		error = errno;
		close(descriptor);
		errno = error;
	}
	if (status == WD_OK && rename(name, path) != 0) {
		status = WD_IO;
	}
	if (status != WD_OK && descriptor >= 0) {
		error = errno;
		unlink(name);
		errno = error;
	}
	return status;
}

enum wd_status wd_save_path(const struct wd_schema *schema, const void *data, unsigned flags,
		const struct wd_options *options, const char *path)
{
	enum wd_status status;
	struct wd_heap heap;
	char *target, *name;
	size_t size;

	if (schema == NULL || data == NULL || path == NULL) {
		return WD_MISUSE;
	}
	wd_heap_init(&heap, options);
	target = realpath(path, NULL); /* a link stays, and what it leads to is replaced */
	size = strlen(target ? target : path) + SUFFIX_BYTES;
	name = wd_heap_try(&heap, NULL, size);
	status = name ? replace(schema, data, flags, options, target ? target : path, name, size) : WD_NO_MEMORY;
	if (name) {
		wd_heap_try(&heap, name, 0);
	}
	free(target);
	return status;
}
