/*
 * comments.h - comments that say something to a tool: `# WORD ...`.
 */
#ifndef WORKDEF_COMMENTS_H
#define WORKDEF_COMMENTS_H

#include "base/memory.h"

/** A comment. */
struct wd_comment {
	uint32_t line;     /**< from 1 */
	bool is_alone;     /**< nothing else is on its line */
	const char *text;  /**< of the input, behind the word */
	size_t length;     /**< to the end of the line */
	uint32_t column;   /**< of the '#', from 1, in characters */
};

/** Comments, in the order of their lines, at most one a line. */
struct wd_comments {
	const struct wd_comment *list;
	size_t count;
};

/** Whether a text may have a comment that begins with a word. */
bool wd_comments_may_be(const char *text, size_t length, const char *word);

/**
 * Find the comments of a YAML text in UTF-8 that begin with a word, in any letter case.
 *
 * What looks like a comment, but is within a scalar, is none.  A text without the word costs no more than a search
 * for it.
 *
 * \param[in] arena      Where the list is made.  Does not return when memory runs out.
 * \param[in] text       The text.
 * \param[in] length     Its length in bytes.
 * \param[in] max_depth  Brackets and braces that may be open: where there are more, the reader stops, and so does this.
 * \param[in] word       The word, without '#' and blanks.
 */
struct wd_comments wd_comments_find(struct wd_arena *arena, const char *text, size_t length, uint32_t max_depth,
		const char *word);

#endif
