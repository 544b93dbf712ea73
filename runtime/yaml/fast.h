/*
 * fast.h - a fast reader of the common part of YAML, behind the interface of events.h.
 *
 * It reads block mappings and sequences, flow collections (so JSON too), plain and quoted scalars on one line, block
 * scalars, comments and "---".  At anything else it gives up, and libyaml reads the text from its start.  It delivers
 * an event only when libyaml would deliver the same one, whatever comes next: libyaml alone reports errors.
 */
#ifndef WORKDEF_FAST_H
#define WORKDEF_FAST_H

#include "base/memory.h"
#include "yaml/event.h"

/** Mappings and sequences within each other, and the document; what is deeper is libyaml's. */
#define WD_FAST_LEVELS 128

/** An open mapping or sequence. */
struct wd_fast_level {
	int32_t indent;       /**< its column, from 0; -1 for the document */
	uint32_t hold_line;   /**< the last start that may be a key's: see hold_is_on(); 0 for none */
	uint32_t hold_column;
	uint8_t kind;         /**< enum kind in fast.c */
};

/** The reader.  Its memory is the heap's. */
struct wd_fast {
	struct wd_heap *heap;
	const char *input;
	size_t length;
	struct wd_fast_level *levels; /**< WD_FAST_LEVELS; the text is behind them */
	char *text;              /**< a copy, which is read and written over; a NUL behind it */
	char *at;                /**< what is read next */
	char *unended;           /**< where the NUL behind the last scalar goes; NULL when it is there */
	const char *line_start;  /**< the line's first byte, moved on by the bytes that are not a character's first */
	const char *counted;     /**< how far they are counted */
	struct wd_event_queue queue;
	uint32_t event_capacity;
	uint32_t event_count;
	uint32_t hold_from;      /**< the first event that is_held keeps back */
	uint32_t line;
	size_t dropped;          /**< delivered events that are no longer there */
	uint32_t slot_line;      /**< where the value is, if it is left out */
	uint32_t slot_column;
	uint32_t depth;          /**< the innermost of levels */
	uint8_t state;           /**< enum state in fast.c */
	bool is_wide;            /**< the text has characters of several bytes */
	bool has_given_up;
	bool is_held;            /**< what comes next decides whether the last events are what they seem */
	bool in_document;
	bool slot;               /**< the innermost level is due a value */
};

/** Begin to read.  Allocates nothing yet. */
void wd_fast_open(struct wd_fast *fast, struct wd_heap *heap, const char *text, size_t length);

/**
 * Read ahead, when all events of the queue are taken.  Does not return when memory runs out.
 *
 * \return false to give up: libyaml goes on behind the first wd_fast_delivered() events.
 */
bool wd_fast_read(struct wd_fast *fast);

/** How many events were taken. */
size_t wd_fast_delivered(const struct wd_fast *fast);

/** Free what the reader holds. */
void wd_fast_close(struct wd_fast *fast);

#endif
