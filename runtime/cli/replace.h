/*
 * replace.h - files that are read whole, and replaced at once.
 */
#ifndef WORKDEF_CLI_REPLACE_H
#define WORKDEF_CLI_REPLACE_H

#include <stdbool.h>
#include <stddef.h>

/**
 * Read a file to its end, or standard input for "-".
 *
 * \param[in]  path    Its path.
 * \param[in]  limit   Bytes that are read, at most.
 * \param[out] text    Its text, with a NUL behind it, to be freed.
 * \param[out] length  Its bytes.
 * \return false when it cannot be read: see errno.
 */
bool wd_file_read(const char *path, size_t limit, char **text, size_t *length);

/**
 * Put a text in the place of a file: a new file is written beside it, with its mode and owner, and takes its place when
 * all is written.  A link stays: what it leads to is replaced.
 *
 * \return false when that cannot be done: see errno; the file is as it was.
 */
bool wd_file_replace(const char *path, const char *text, size_t length);

#endif
