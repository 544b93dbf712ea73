/*
 * diff.h - what differs between two texts, as patch reads it.
 */
#ifndef WORKDEF_CLI_DIFF_H
#define WORKDEF_CLI_DIFF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/**
 * Write the difference of two texts in the unified format.
 *
 * \param[in] out   Where to.
 * \param[in] name  Of both texts.  Quoted, as git does, where it has characters that control a terminal.
 * \return false when memory runs out.
 */
bool wd_diff_write(FILE *out, const char *name, const char *before, size_t before_length, const char *after,
		size_t after_length);

#endif
