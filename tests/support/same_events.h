/*
 * same_events.h - the events of a text, as the fast reader and as libyaml alone deliver them.
 */
#ifndef TESTS_SAME_EVENTS_H
#define TESTS_SAME_EVENTS_H

#include <stdbool.h>
#include <stddef.h>

/** Who read a text. */
enum reader {
	BY_FAST_READER, /**< the fast reader, to the end */
	BY_LIBYAML      /**< libyaml, from the first event or from a later one */
};

/**
 * Read a text with the fast reader and with libyaml alone, and compare the events: their types, texts, tags, anchors
 * and places, to the end of the stream or the same error.
 *
 * \param[out] reader  Who read the text in the first case.
 * \return NULL when all are the same; otherwise what differs, until the next call.
 */
const char *different_event(const char *text, size_t length, enum reader *reader);

#endif
