/* files.c - see files.h */
#define _POSIX_C_SOURCE 200809L
#include "cli/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static bool append(struct wd_files *files, char *path)
{
	if (path && files->count == files->capacity) {
		size_t capacity = files->capacity ? files->capacity * 2 : 16;
		char **paths = realloc(files->paths, capacity * sizeof(*paths));

		if (paths) {
			files->paths = paths;
			files->capacity = capacity;
		} else {
			free(path);
			path = NULL;
		}
	}
	if (path) {
		files->paths[files->count++] = path;
	}
	return path != NULL;
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

/** Add the entries of a folder to a stack of paths, the first by name on top. */
static bool push_folder(struct wd_files *stack, const char *folder, wd_files_error_fn error, void *ctx)
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

		if (fits && strcmp(name, ".") != 0 && strcmp(name, "..") != 0) {
			fits = append(stack, join(folder, name));
		}
		free(entries[i]);
	}
	free(entries);
	return fits;
}

/** Take a path that was found in a folder: go into a folder, keep a manifest, pass over the rest. */
static bool take_found(struct wd_files *files, struct wd_files *stack, char *path, wd_files_error_fn error, void *ctx)
{
	struct stat link, target;
	bool fits = true;

	if (lstat(path, &link) != 0) { /* whatever it is: it may be a folder full of manifests */
		error(ctx, path, strerror(errno));
	} else if (S_ISDIR(link.st_mode)) {
		fits = push_folder(stack, path, error, ctx);
	} else if (is_manifest(path)) {
		if (stat(path, &target) != 0) {
			error(ctx, path, strerror(errno));
		} else if (S_ISREG(target.st_mode)) {
			return append(files, path);
		}
	}
	free(path);
	return fits;
}

bool wd_files_add(struct wd_files *files, const char *path, wd_files_error_fn error, void *ctx)
{
	struct wd_files stack = { 0 };
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
		char *found = stack.paths[--stack.count];

		fits = take_found(files, &stack, found, error, ctx);
	}
	wd_files_free(&stack);
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
