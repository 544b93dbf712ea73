/*
 * replacement.h - files that are replaced as a whole, or stay as they were.
 *
 * A new file is written beside the old one, flushed to the disk, and takes its name.  Of a symbolic link, the file that it
 * leads to is replaced.
 */
#ifndef WORKDEF_REPLACEMENT_H
#define WORKDEF_REPLACEMENT_H

#include <stdio.h>

#include "base/memory.h"

/** What becomes of the owner and the permissions of the file that is replaced. */
enum wd_original {
	WD_ORIGINAL_REQUIRED, /**< they are kept, or the file is not replaced; it has to be there */
	WD_ORIGINAL_OPTIONAL  /**< they are kept as far as that is allowed; it may be a new file */
};

/** A file that is being written. */
struct wd_replacement {
	FILE *file; /**< to write to */
	const struct wd_heap *heap;
	char *target;
	char *name;
};

/**
 * Begin to replace a file.  What the new file holds is never readable for others than the old one.
 *
 * \param[out] replacement  To be closed by wd_replacement_close(), if it is opened.
 * \param[in]  heap         For its name.
 * \param[in]  path         The file.
 * \param[in]  original     What is kept of it.
 * \return false when that cannot be done: see errno, which is ENOMEM when memory runs out, and EINVAL for what is no
 *         regular file.
 */
bool wd_replacement_open(struct wd_replacement *replacement, const struct wd_heap *heap, const char *path,
		enum wd_original original);

/**
 * Put what was written in the place of the file, or drop it.
 *
 * \param[in] replacement  The replacement, which is freed.
 * \param[in] is_whole     Whether all was written; otherwise it is dropped.
 * \return whether the file is replaced.  If not, it is as it was; see errno, which is kept where `is_whole` is false.
 */
bool wd_replacement_close(struct wd_replacement *replacement, bool is_whole);

#endif
