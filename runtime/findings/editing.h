/*
 * editing.h - changes of a text, collected in any order and then made into edits.
 */
#ifndef WORKDEF_EDITING_H
#define WORKDEF_EDITING_H

#include "findings/findings.h"

struct wd_change;

/** The changes that repair one finding. */
struct wd_editing {
	struct wd_findings *findings;
	const char *text;           /**< the input */
	size_t length;
	bool is_json;               /**< the input is JSON: keys and strings are in double quotes */
	bool is_impossible;         /**< there is no repair */
	bool is_refused;            /**< what is written may be refused: no hint shows it */
	const char *line_break;
	unsigned step;              /**< spaces of an indentation */
	struct wd_change *changes;
	size_t count;
	size_t capacity;
};

/** Begin with no change. */
void wd_editing_init(struct wd_editing *editing, struct wd_findings *findings);

/** The text that follows lasts until the changes are made into edits. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
const char *wd_editing_format(struct wd_editing *editing, const char *format, ...);

/** Replace what is between two bytes. */
void wd_editing_replace(struct wd_editing *editing, size_t begin, size_t end, const char *text);

/** Insert a text before a byte. */
void wd_editing_insert(struct wd_editing *editing, size_t at, const char *text);

/** Insert a line before the line of a byte, indented by so many spaces. */
void wd_editing_insert_line(struct wd_editing *editing, size_t at, unsigned indent, const char *text);

/** Remove the line of a byte, which may be one that was indented. */
void wd_editing_remove_line(struct wd_editing *editing, size_t at);

/** Indent the lines from that of one byte to that of another, but for empty ones, by further spaces. */
void wd_editing_shift(struct wd_editing *editing, size_t first, size_t last, unsigned spaces);

/** Where the line of a byte begins. */
size_t wd_editing_line_start(const struct wd_editing *editing, size_t at);

/** Where the next line begins, or the text ends. */
size_t wd_editing_line_end(const struct wd_editing *editing, size_t at);

/** Whether there are only spaces before a byte on its line. */
bool wd_editing_is_first(const struct wd_editing *editing, size_t at);

/** Whether there are only spaces, tabs and line breaks between two bytes. */
bool wd_editing_is_blank(const struct wd_editing *editing, size_t begin, size_t end);

/** Whether there may be a comment between two bytes that no scalar is between. */
bool wd_editing_has_comment(const struct wd_editing *editing, size_t begin, size_t end);

/** Make the changes into the edits of a finding, unless there is none, or they cannot be made. */
void wd_editing_finish(struct wd_editing *editing, struct wd_finding *finding);

#endif
