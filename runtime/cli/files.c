/* files.c - see files.h */
#define _DEFAULT_SOURCE /* for d_type, where there is one */
#define _POSIX_C_SOURCE 200809L
#include "cli/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

/** Make room for one more element in an array that doubles.  \return false when memory runs out. */
static bool make_room(void **array, size_t count, size_t *capacity, size_t size)
{
	size_t doubled = *capacity ? *capacity * 2 : 16;
	void *grown;

	if (count < *capacity) {
		return true;
	}
	grown = realloc(*array, doubled * size);
	if (grown == NULL) {
		return false;
	}
	*array = grown;
	*capacity = doubled;
	return true;
}

/** Add a path, which belongs to the list then.  \return false when memory runs out. */
static bool append(struct wd_files *files, char *path)
{
	void *paths = files->paths;
	bool fits = path && make_room(&paths, files->count, &files->capacity, sizeof(*files->paths));

	files->paths = paths;
	if (fits) {
		files->paths[files->count++] = path;
	} else {
		free(path);
	}
	return fits;
}

/** A path that was found in a folder. */
struct found {
	char *path;
	bool is_file; /**< known to be a file, and no link */
};

/** Paths that are still to be looked at, the next one on top. */
struct stack {
	struct found *found;
	size_t count;
	size_t capacity;
};

static bool push(struct stack *stack, char *path, bool is_file)
{
	void *found = stack->found;
	bool fits = path && make_room(&found, stack->count, &stack->capacity, sizeof(*stack->found));

	stack->found = found;
	if (fits) {
		stack->found[stack->count++] = (struct found){ path, is_file };
	} else {
		free(path);
	}
	return fits;
}

static char *join(const char *folder, const char *name)
{
	size_t length = strlen(folder);
	char *path = malloc(length + strlen(name) + 2);

	if (path) {
		memcpy(path, folder, length);
		if (length == 0 || folder[length - 1] != '/') {
			path[length++] = '/';
		}
		strcpy(path + length, name);
	}
	return path;
}

static bool is_manifest(const char *name)
{
	const char *dot = strrchr(name, '.');

	return dot && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0 || strcmp(dot, ".json") == 0);
}

static int by_name_backwards(const struct dirent **a, const struct dirent **b)
{
	return strcmp((*b)->d_name, (*a)->d_name);
}

/** Whether an entry of a folder is known to be a file: some systems and file systems do not say. */
static bool is_file(const struct dirent *entry)
{
#ifdef DT_REG
	return entry->d_type == DT_REG;
#else
	(void)entry;
	return false;
#endif
}

/** Push the entries of a folder, the first by name on top. */
static bool push_folder(struct stack *stack, const char *folder, wd_files_error_fn error, void *ctx)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, NULL, by_name_backwards);
	bool fits = true;

	if (count < 0) {
		error(ctx, folder, strerror(errno));
		return true;
	}
	for (int i = 0; i < count; i++) {
		const char *name = entries[i]->d_name;

		if (fits && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && (!is_file(entries[i]) || is_manifest(name))) {
			fits = push(stack, join(folder, name), is_file(entries[i]));
		}
		free(entries[i]);
	}
	free(entries);
	return fits;
}

/** Take a path that was found in a folder: go into a folder, keep a manifest, pass over the rest. */
static bool take_found(struct wd_files *files, struct stack *stack, struct found found, wd_files_error_fn error,
		void *ctx)
{
	struct stat link, target;
	bool fits = true;

	if (found.is_file) {
		return append(files, found.path);
	}
	if (lstat(found.path, &link) != 0) { /* whatever it is: it may be a folder full of manifests */
		error(ctx, found.path, strerror(errno));
	} else if (S_ISDIR(link.st_mode)) {
		fits = push_folder(stack, found.path, error, ctx);
	} else if (is_manifest(found.path)) {
		if (stat(found.path, &target) != 0) {
			error(ctx, found.path, strerror(errno));
		} else if (S_ISREG(target.st_mode)) {
			return append(files, found.path);
		}
	}
	free(found.path);
	return fits;
}

bool wd_files_add(struct wd_files *files, const char *path, wd_files_error_fn error, void *ctx)
{
	struct stack stack = { 0 };
	struct stat target;
	bool fits;

	if (strcmp(path, "-") == 0) {
		return append(files, strdup(path));
	}
	if (stat(path, &target) != 0) {
		error(ctx, path, strerror(errno));
		return true;
	}
	if (!S_ISDIR(target.st_mode)) {
		return append(files, strdup(path));
	}
	fits = push_folder(&stack, path, error, ctx);
	while (fits && stack.count > 0) {
		struct found found = stack.found[--stack.count];

		fits = take_found(files, &stack, found, error, ctx);
	}
	while (stack.count > 0) {
		free(stack.found[--stack.count].path);
	}
	free(stack.found);
	return fits;
}

void wd_files_free(struct wd_files *files)
{
	while (files->count > 0) {
		free(files->paths[--files->count]);
	}
	free(files->paths);
	files->paths = NULL;
	files->capacity = 0;
}
