/*
 * files.h - the manifests that the arguments of a command name: files as they are, folders with all below them.
 */
#ifndef WORKDEF_FILES_H
#define WORKDEF_FILES_H

#include <stdbool.h>
#include <stddef.h>

/** Called for each file that cannot be looked at, with why. */
typedef void (*wd_files_error_fn)(void *ctx, const char *path, const char *why);

/** Paths of files, in the order to be read.  "-" is standard input. */
struct wd_files {
	char **paths;
	size_t count;
	size_t capacity;
};

/**
 * Add a path: a file or "-" as it is; for a folder every *.yaml, *.yml and *.json in it and below, by name.
 *
 * Links to folders are followed only when they are named themselves.
 *
 * \param[in] files  The list.
 * \param[in] path   The path.
 * \param[in] error  Called for what cannot be read.
 * \param[in] ctx    Handed to error.
 * \return false when memory runs out.
 */
bool wd_files_add(struct wd_files *files, const char *path, wd_files_error_fn error, void *ctx);

/** Free the list. */
void wd_files_free(struct wd_files *files);

#endif
