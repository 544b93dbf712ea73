/*
 * glob.h - patterns of paths.
 */
#ifndef WORKDEF_GLOB_H
#define WORKDEF_GLOB_H

#include <stdbool.h>

/**
 * Whether a pattern matches a path.
 *
 * `*` and `?` match within a name, `[a-z]` and `[!a-z]` one character, two stars any number of folders, `\` makes the
 * next character literal.  A pattern without '/' is matched with the last name of the path; one that begins with '/'
 * with the whole path; any other with the path, or with what follows a '/' in it.  A '/' at the end of the pattern and
 * "./" at the beginning of either are ignored.  The time is bounded by the square of the path's length times that of the
 * pattern.
 */
bool wd_glob_matches(const char *pattern, const char *path);

#endif
