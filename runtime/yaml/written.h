/*
 * written.h - how an event of libyaml is written in the input, for what its events do not say.
 *
 * libyaml gives places in characters, the input is bytes: a cursor goes from one to the next.
 */
#ifndef WORKDEF_WRITTEN_H
#define WORKDEF_WRITTEN_H

#include "yaml/event.h"

/** A cursor. */
struct wd_written {
	const char *text;
	size_t length;
	size_t at;          /**< the byte where it is */
	size_t index;       /**< the character */
	uint8_t width;      /**< of a unit: 1 in UTF-8, 2 in UTF-16 */
	bool is_big_endian;
};

/** Put a cursor at the first character of a text. */
void wd_written_open(struct wd_written *written, const char *text, size_t length);

/** Whether a text may have two ASCII characters in a row, in its encoding. */
bool wd_written_may_have(const struct wd_written *written, const char pair[2]);

/** Move to a character.  Linear in the distance, if it is ahead. */
void wd_written_seek(struct wd_written *written, size_t index);

/**
 * Whether a tag or directive, from the cursor to a character, has an escaped NUL ("%00"), at which libyaml cuts it.
 *
 * \param[in] written        The cursor, at the node's properties or at the directives.
 * \param[in] end            The character behind them.
 * \param[in] is_of_node     Whether what does not begin with '!' or '&' ends them.
 */
bool wd_written_has_nul(struct wd_written written, size_t end, bool is_of_node);

/**
 * Find the escape "\/" in a double-quoted scalar.
 *
 * \param[in]     written  The cursor, at the scalar's first character, or at its properties.
 * \param[in]     end      The character behind it.
 * \param[in,out] place    Of the first character; then of the escape, if there is one.
 */
bool wd_written_find_slash(struct wd_written written, size_t end, struct wd_place *place);

#endif
