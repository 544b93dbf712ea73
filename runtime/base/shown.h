/*
 * shown.h - the one way by which text from outside comes to a terminal or a log: of documents, file names, arguments.
 *
 * Nothing of it is obeyed there.  Characters that control a terminal or the direction of text, and bytes that are not
 * UTF-8, are escaped; and no line can be taken for a workflow command, which GitHub would run from a log:
 * `::` where a line begins, or `##[` anywhere.
 */
#ifndef WORKDEF_SHOWN_H
#define WORKDEF_SHOWN_H

#include "base/memory.h"

/** Whether a terminal or log shows a character, and does nothing else. */
bool wd_is_shown(uint32_t character);

/** Whether '[' at a place of a text completes `##[`. */
bool wd_opens_command(const char *text, size_t at);

/** Whether ':' at a place of a text is its first character, but for blanks and for what is not ASCII. */
bool wd_is_leading_colon(const char *text, size_t at);

/** Whether a line of a text, of one or more, can be taken for a workflow command. */
bool wd_has_command(const char *text, size_t length);

/** How the character at a place is shown. */
struct wd_shown {
	char text[12]; /**< with a NUL behind it */
	size_t width;  /**< the bytes of the character */
};

struct wd_shown wd_show(const char *text, size_t length, size_t at);

/** Append text as it is to be shown.  Does not return on failure. */
void wd_buffer_add_shown(struct wd_buffer *buffer, const char *text, size_t length);

#endif
