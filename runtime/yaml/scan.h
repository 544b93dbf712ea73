/*
 * scan.h - characters and scalars of YAML, read in place: the text of a scalar is written over it.
 *
 * The text ends in a NUL and has no other one.  What these functions refuse is libyaml's to read.
 */
#ifndef WORKDEF_SCAN_H
#define WORKDEF_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** Whether a line ends here, or the text. */
static inline bool wd_is_line_end(const char *at)
{
	return *at == '\n' || *at == '\r' || *at == '\0';
}

static inline bool wd_is_blank_or_end(const char *at)
{
	return *at == ' ' || wd_is_line_end(at);
}

static inline char *wd_skip_blanks(char *at)
{
	while (*at == ' ') {
		at++;
	}
	return at;
}

/**
 * Whether all of a text can be read: UTF-8, printable, with LF and CR LF as its only line breaks, and without a byte
 * order mark.
 *
 * \param[out] is_wide  Whether it has characters beyond ASCII.
 */
bool wd_scan_text(const char *text, size_t length, bool *is_wide);

/** A scalar on one line. */
struct wd_line_scalar {
	char *begin;
	char *end;      /**< behind it */
	char *text;
	char *text_end; /**< where its NUL goes, once what is there has been read */
	bool plain;
};

/** Read the plain or quoted scalar that begins here, up to the end of the line.  \return whether there is one. */
bool wd_scan_scalar(char *at, bool in_flow, struct wd_line_scalar *scalar);

/** A block scalar. */
struct wd_block_scalar {
	char *text;
	char *text_end;
	char *end;      /**< behind its lines and the indentation of what follows */
	char *line;     /**< the start of the line that `end` is in */
	uint32_t lines; /**< line breaks within it */
};

/**
 * Read a block scalar.
 *
 * \param[in]  at        Its indicator, '|' or '>'.
 * \param[in]  text_end  The end of all text.
 * \param[in]  indent    The column of the mapping or sequence that it is in; -1 for none.
 * \param[out] scalar    What was read; its NUL is in place.
 * \return whether it can be read.
 */
bool wd_scan_block_scalar(char *at, const char *text_end, int32_t indent, struct wd_block_scalar *scalar);

#endif
