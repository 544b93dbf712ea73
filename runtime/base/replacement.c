/* replacement.c - see replacement.h */
#define _POSIX_C_SOURCE 200809L
#define _XOPEN_SOURCE 700 /* realpath() */
#include "base/replacement.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/** Room for what a temporary name has more than the file's own. */
#define SUFFIX_BYTES 48
#define MOST_TRIES 100

/** Create a file beside the one that is to be replaced: `path.PID-N.tmp`.  \return its descriptor; -1: see errno. */
static int create_beside(const char *path, char *name, mode_t mode)
{
	size_t length = strlen(path);
	int descriptor = -1;

	memcpy(name, path, length);
	for (unsigned i = 0; i < MOST_TRIES && descriptor < 0; i++) {
		char suffix[SUFFIX_BYTES];

		snprintf(suffix, sizeof(suffix), ".%ld-%u.tmp", (long)getpid(), i);
		strcpy(name + length, suffix);
		descriptor = open(name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
		if (descriptor < 0 && errno != EEXIST) {
			break;
		}
	}
	return descriptor;
}

/** Give a new file the owner and the permissions of the old one.  \return whether it has both. */
static bool take_after(int descriptor, const struct stat *old)
{
	bool has_owner = fchown(descriptor, old->st_uid, old->st_gid) == 0;
	int error = errno;

	/* A program does not run as an owner that the old file did not have. */
	if (fchmod(descriptor, old->st_mode & (has_owner ? 07777 : 0777)) != 0) {
		return false;
	}
	errno = error;
	return has_owner;
}

/** What is at the path of a file.  \return whether it can be replaced. */
static bool look_at(const char *path, enum wd_original original, struct stat *old, bool *is_there)
{
	*is_there = stat(path, old) == 0;
	if (*is_there && !S_ISREG(old->st_mode)) {
		errno = EINVAL;
		return false;
	}
	if (!*is_there && lstat(path, old) == 0) { /* a link to nothing */
		errno = ENOENT;
		return false;
	}
	return *is_there || (original == WD_ORIGINAL_OPTIONAL && errno == ENOENT);
}

/** Drop a file that was created, and keep errno. */
static void drop(int descriptor, const char *name)
{
	int error = errno;

	close(descriptor);
	unlink(name);
	errno = error;
}

/** Create the new file, with the owner and permissions that it is to have. */
static bool create(struct wd_replacement *replacement, const char *path, enum wd_original original)
{
	struct stat old;
	bool is_there;
	int descriptor;

	if (!look_at(path, original, &old, &is_there)) {
		return false;
	}
	descriptor = create_beside(path, replacement->name, is_there ? 0600 : 0666);
	if (descriptor < 0) {
		return false;
	}
	if (is_there && !take_after(descriptor, &old) && original == WD_ORIGINAL_REQUIRED) {
		drop(descriptor, replacement->name);
		return false;
	}
	replacement->file = fdopen(descriptor, "wb");
	if (replacement->file == NULL) {
		drop(descriptor, replacement->name);
	}
	return replacement->file != NULL;
}

static void free_names(struct wd_replacement *replacement)
{
	int error = errno;

	if (replacement->target) {
		wd_heap_try(replacement->heap, replacement->target, 0);
	}
	if (replacement->name) {
		wd_heap_try(replacement->heap, replacement->name, 0);
	}
	errno = error;
}

/** The path of what is replaced, links followed, in memory of the heap; NULL when memory runs out. */
static char *target_of(const struct wd_heap *heap, const char *path)
{
	char *real = realpath(path, NULL);
	size_t size = strlen(real ? real : path) + 1;
	char *target = wd_heap_try(heap, NULL, size);

	if (target) {
		memcpy(target, real ? real : path, size);
	}
	free(real);
	return target;
}

bool wd_replacement_open(struct wd_replacement *replacement, const struct wd_heap *heap, const char *path,
		enum wd_original original)
{
	memset(replacement, 0, sizeof(*replacement));
	replacement->heap = heap;
	replacement->target = target_of(heap, path);
	replacement->name = replacement->target ? wd_heap_try(heap, NULL, strlen(replacement->target) + SUFFIX_BYTES) : NULL;
	if (replacement->name == NULL) {
		errno = ENOMEM;
	} else if (create(replacement, replacement->target, original)) {
		return true;
	}
	free_names(replacement);
	return false;
}

/** See that a new name in a folder is on the disk, where the system can. */
static void sync_folder(const char *path, char *name)
{
	char *end = strrchr(strcpy(name, path), '/');
	int descriptor;

	if (end) {
		end[end == name] = '\0';
	}
	descriptor = open(end ? name : ".", O_RDONLY | O_CLOEXEC);
	if (descriptor >= 0) {
		(void)fsync(descriptor);
		close(descriptor);
	}
}

bool wd_replacement_close(struct wd_replacement *replacement, bool is_whole)
{
	bool is_done = is_whole && fflush(replacement->file) == 0 && fsync(fileno(replacement->file)) == 0;
	int error = errno;

	if (fclose(replacement->file) != 0 && is_done) {
		is_done = false;
		error = errno;
	}
	if (is_done && rename(replacement->name, replacement->target) != 0) {
		is_done = false;
		error = errno;
	}
	if (is_done) {
		sync_folder(replacement->target, replacement->name);
	} else {
		unlink(replacement->name);
	}
	errno = error;
	free_names(replacement);
	return is_done;
}
