/* glob.c - see glob.h */
#include "cli/glob.h"

#include <stddef.h>
#include <string.h>

/** A set of characters: `[...]`.  \return what follows it; NULL when it does not end. */
static const char *match_set(const char *pattern, char character, bool *matches)
{
	bool negated = *++pattern == '!' || *pattern == '^', found = false;
	const char *begin = pattern += negated;

	for (; *pattern && (*pattern != ']' || pattern == begin); pattern++) {
		char first = *pattern;

		if (pattern[1] == '-' && pattern[2] && pattern[2] != ']') {
			pattern += 2;
		}
		found |= first <= character && character <= *pattern;
	}
	*matches = found != negated && character != '/';
	return *pattern ? pattern + 1 : NULL;
}

/** Match one character.  \return what follows in the pattern; NULL when it does not match. */
static const char *match_one(const char *pattern, char character)
{
	bool matches;

	switch (*pattern) {
	case '?':
		return character != '/' ? pattern + 1 : NULL;
	case '[': {
		const char *after = match_set(pattern, character, &matches);

		if (after) {
			return matches ? after : NULL;
		}
		return character == '[' ? pattern + 1 : NULL;
	}
	case '\\':
		pattern += pattern[1] != '\0';
		return *pattern == character ? pattern + 1 : NULL;
	default:
		return *pattern && *pattern == character ? pattern + 1 : NULL;
	}
}

/** A place to go back to: where a star of the pattern ends, and what it has matched so far. */
struct star {
	const char *pattern;
	const char *path;
};

/** Take stars: one, or two with the '/' behind them, which also match nothing. */
static const char *take_stars(const char *pattern, const char *path, struct star *within, struct star *across)
{
	if (pattern[1] != '*') {
		*within = (struct star){ pattern + 1, path };
		return pattern + 1;
	}
	pattern += strspn(pattern, "*");
	pattern += *pattern == '/';
	*across = (struct star){ pattern, path };
	within->pattern = NULL;
	return pattern;
}

/** Let a star match one more character: the last one, as long as it can.  \return whether any can. */
static bool extend(struct star *within, struct star *across, const char **pattern, const char **path)
{
	struct star *star = within->pattern && *within->path && *within->path != '/' ? within : across;

	if (star->pattern == NULL || *star->path == '\0') {
		return false;
	}
	star->path++;
	if (star == across) {
		bool whole_names = star->pattern[-1] == '/'; /* two stars before a '/' match whole folders */

		while (whole_names && *star->path && star->path[-1] != '/') {
			star->path++;
		}
		within->pattern = NULL;
	}
	*pattern = star->pattern;
	*path = star->path;
	return true;
}

/** Whether the pattern, without its end, matches the whole path. */
static bool matches_all(const char *pattern, const char *end, const char *path)
{
	struct star within = { NULL, NULL }, across = { NULL, NULL };

	for (;;) {
		const char *next;

		if (pattern < end && *pattern == '*') {
			pattern = take_stars(pattern, path, &within, &across);
		} else if (pattern >= end && *path == '\0') {
			return true;
		} else if (pattern < end && *path && (next = match_one(pattern, *path)) != NULL) {
			pattern = next;
			path++;
		} else if (!extend(&within, &across, &pattern, &path)) {
			return false;
		}
	}
}

static const char *skip_here(const char *path)
{
	while (path[0] == '.' && path[1] == '/') {
		path += 1 + strspn(path + 1, "/");
	}
	return path;
}

bool wd_glob_matches(const char *pattern, const char *path)
{
	const char *end, *slash = strrchr(path, '/');

	pattern = skip_here(pattern);
	end = pattern + strlen(pattern);
	while (end > pattern + 1 && end[-1] == '/') {
		end--;
	}
	if (memchr(pattern, '/', (size_t)(end - pattern)) == NULL) {
		return matches_all(pattern, end, slash ? slash + 1 : path);
	}
	path = skip_here(path);
	if (*pattern == '/') {
		return matches_all(pattern + (*path != '/'), end, path);
	}
	while (!matches_all(pattern, end, path)) {
		path = strchr(path, '/');
		if (path == NULL) {
			return false;
		}
		path++;
	}
	return true;
}
