/*
 * files.h - the manifests that the arguments of a command name: files as they are, folders with all below them.
 */
#ifndef WORKDEF_FILES_H
#define WORKDEF_FILES_H

#include <stdbool.h>
#include <stddef.h>

/** Called for each file that cannot be looked at, with why. */
typedef void (*wd_files_error_fn)(void *ctx, const char *path, const char *why);

/** Whether a file or folder that was found, not named, is left out. */
typedef bool (*wd_files_exclude_fn)(void *ctx, const char *path);

/** A file to be read. */
struct wd_file {
	char *path;     /**< "-" is standard input */
	bool is_named;  /**< itself, not by a folder or a list: it is checked whatever it holds */
};

/** Files, in the order to be read.  All zero but for the functions is an empty list. */
struct wd_files {
	struct wd_file *list;
	size_t count;
	size_t capacity;
	size_t excluded;                 /**< files and folders that were found and are left out */
	size_t passed_over;              /**< files in a list of files whose names are not those of manifests */
	wd_files_error_fn error;
	wd_files_exclude_fn is_excluded; /**< or NULL */
	void *ctx;                       /**< handed to both */
};

/**
 * Add a path: a file or "-" as it is; for a folder every *.yaml, *.yml and *.json in it and below, by name.
 *
 * Folders below are not entered whose names begin with '.', or that are called node_modules.  Links to folders are
 * followed only when they are named themselves.
 *
 * \return false when memory runs out.
 */
bool wd_files_add(struct wd_files *files, const char *path);

/**
 * Add the paths in a file, or in standard input for "-": each ends in NUL, or, where there is no NUL, in a line's end.
 *
 * They are taken as if they were found in a folder: files with other names than manifests have are counted, not added.
 *
 * \return false when memory runs out.
 */
bool wd_files_add_list(struct wd_files *files, const char *list);

/** Free the list. */
void wd_files_free(struct wd_files *files);

#endif
