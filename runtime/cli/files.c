/* files.c - see files.h */
#define _DEFAULT_SOURCE /* for d_type, where there is one */
#define _POSIX_C_SOURCE 200809L
#include "cli/files.h"

#include <dirent.h>
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "cli/replace.h"

/** Allocate one more element in an array that doubles.  \return false when memory runs out. */
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
static bool append(struct wd_files *files, char *path, bool is_named)
{
	void *list = files->list;
	bool fits = path && make_room(&list, files->count, &files->capacity, sizeof(*files->list));

	files->list = list;
	if (fits) {
		files->list[files->count++] = (struct wd_file){ path, is_named };
	} else {
		free(path);
	}
	return fits;
}

/** What is known of an entry of a folder without a look at it. */
enum entry { UNKNOWN, PLAIN_FILE, FOLDER };

/** A path that was found in a folder. */
struct found {
	char *path;
	enum entry entry;
};

/** Paths that are still to be looked at, the next one on top. */
struct stack {
	struct found *found;
	size_t count;
	size_t capacity;
};

static bool push(struct stack *stack, char *path, enum entry entry)
{
	void *found = stack->found;
	bool fits = path && make_room(&found, stack->count, &stack->capacity, sizeof(*stack->found));

	stack->found = found;
	if (fits) {
		stack->found[stack->count++] = (struct found){ path, entry };
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

/** Whether a folder is entered that was found in another one. */
static bool is_entered(const char *path)
{
	const char *name = strrchr(path, '/') + 1;

	return *name != '.' && strcmp(name, "node_modules") != 0;
}

/** What an entry of a folder is: some systems and file systems do not say. */
static enum entry entry_of(const struct dirent *entry)
{
#ifdef DT_REG
	return entry->d_type == DT_REG ? PLAIN_FILE : entry->d_type == DT_DIR ? FOLDER : UNKNOWN;
#else
	(void)entry;
	return UNKNOWN;
#endif
}

/** Push the entries of a folder, the first by name on top. */
static bool push_folder(const struct wd_files *files, struct stack *stack, const char *folder)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, NULL, by_name_backwards);
	bool fits = true;

	if (count < 0) {
		files->error(files->ctx, folder, strerror(errno));
		return true;
	}
	for (int i = 0; i < count; i++) {
		const char *name = entries[i]->d_name;
		enum entry entry = entry_of(entries[i]);

		if (fits && strcmp(name, ".") != 0 && strcmp(name, "..") != 0 && (entry != PLAIN_FILE || is_manifest(name))) {
			fits = push(stack, join(folder, name), entry);
		}
		free(entries[i]);
	}
	free(entries);
	return fits;
}

/** Look at a path of which no more is known. */
static enum entry look_at(const struct wd_files *files, const char *path)
{
	struct stat link, target;

	if (lstat(path, &link) != 0) { /* whatever it is: it may be a folder full of manifests */
		files->error(files->ctx, path, strerror(errno));
	} else if (S_ISDIR(link.st_mode)) {
		return FOLDER;
	} else if (is_manifest(path)) {
		if (stat(path, &target) != 0) {
			files->error(files->ctx, path, strerror(errno));
		} else if (S_ISREG(target.st_mode)) {
			return PLAIN_FILE;
		}
	}
	return UNKNOWN;
}

static bool is_excluded(struct wd_files *files, const char *path)
{
	bool excluded = files->is_excluded && files->is_excluded(files->ctx, path);

	files->excluded += excluded;
	return excluded;
}

/** Take a path that was found in a folder: go into a folder, keep a manifest, pass over the rest. */
static bool take_found(struct wd_files *files, struct stack *stack, struct found found)
{
	bool fits = true;

	if (!is_excluded(files, found.path)) {
		enum entry entry = found.entry == UNKNOWN ? look_at(files, found.path) : found.entry;

		if (entry == PLAIN_FILE) {
			return append(files, found.path, false);
		}
		if (entry == FOLDER && is_entered(found.path)) {
			fits = push_folder(files, stack, found.path);
		}
	}
	free(found.path);
	return fits;
}

static bool add_folder(struct wd_files *files, const char *path)
{
	struct stack stack = { 0 };
	bool fits = push_folder(files, &stack, path);

	while (fits && stack.count > 0) {
		struct found found = stack.found[--stack.count];

		fits = take_found(files, &stack, found);
	}
	while (stack.count > 0) {
		free(stack.found[--stack.count].path);
	}
	free(stack.found);
	return fits;
}

bool wd_files_add(struct wd_files *files, const char *path)
{
	struct stat target;

	if (strcmp(path, "-") == 0) {
		return append(files, strdup(path), true);
	}
	if (stat(path, &target) != 0) {
		files->error(files->ctx, path, strerror(errno));
		return true;
	}
	return S_ISDIR(target.st_mode) ? add_folder(files, path) : append(files, strdup(path), true);
}

/* ---- lists of files ---------------------------------------------------------------------------------------------- */

/** Whether a path, or a folder above it, is excluded. */
static bool is_excluded_below(struct wd_files *files, char *path)
{
	for (char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
		bool excluded;

		*slash = '\0';
		excluded = *path && is_excluded(files, path);
		*slash = '/';
		if (excluded) {
			return true;
		}
	}
	return is_excluded(files, path);
}

/** Add a path of a list. */
static bool add_listed(struct wd_files *files, char *path)
{
	struct stat target;

	if (*path == '\0' || is_excluded_below(files, path)) {
		return true;
	}
	if (stat(path, &target) != 0) {
		files->error(files->ctx, path, strerror(errno));
		return true;
	}
	if (S_ISDIR(target.st_mode)) {
		return add_folder(files, path);
	}
	if (!is_manifest(path)) {
		files->passed_over++;
		return true;
	}
	return append(files, strdup(path), false);
}

bool wd_files_add_list(struct wd_files *files, const char *list)
{
	size_t length;
	char *text;
	bool is_lines, fits = true;

	if (!wd_file_read(list, SIZE_MAX, &text, &length)) {
		files->error(files->ctx, list, strerror(errno));
		return true;
	}
	is_lines = memchr(text, '\0', length) == NULL;
	for (size_t at = 0; fits && at < length;) {
		size_t width = is_lines ? strcspn(text + at, "\n") : strlen(text + at);

		text[at + width] = '\0';
		if (is_lines && width > 0 && text[at + width - 1] == '\r') {
			text[at + width - 1] = '\0';
		}
		fits = add_listed(files, text + at);
		at += width + 1;
	}
	free(text);
	return fits;
}

void wd_files_free(struct wd_files *files)
{
	while (files->count > 0) {
		free(files->list[--files->count].path);
	}
	free(files->list);
	files->list = NULL;
	files->capacity = 0;
}
