/*
 * event.h - an event of the YAML 1.1 serialization, with its place in the text.
 */
#ifndef WORKDEF_EVENT_H
#define WORKDEF_EVENT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/public.h"

enum wd_event_type {
	WD_EVENT_STREAM_END,
	WD_EVENT_DOCUMENT_START,
	WD_EVENT_DOCUMENT_END,
	WD_EVENT_ALIAS,
	WD_EVENT_SCALAR,
	WD_EVENT_SEQUENCE_START,
	WD_EVENT_SEQUENCE_END,
	WD_EVENT_MAPPING_START,
	WD_EVENT_MAPPING_END,
	WD_EVENT_SYNTAX,   /**< the text is not YAML: `text` says why; no event follows */
	WD_EVENT_LIMIT,    /**< a limit is reached: `text` says which; no event follows */
	WD_EVENT_NO_MEMORY /**< no event follows */
};

/** One event.  Its strings last until the next event is asked for. */
struct wd_event {
	const char *text;   /**< of a scalar, with a NUL behind it; of an error */
	const char *tag;    /**< explicit tag, or NULL */
	const char *anchor; /**< of a node; of an alias: its target.  Or NULL */
	size_t length;      /**< of text */
	struct wd_place place;
	uint8_t type;       /**< enum wd_event_type */
	uint8_t dialect;    /**< enum wd_dialect: how the scalar is read.  wd_nodes_next() sets it */
	bool is_flow;       /**< the mapping or sequence that it begins is between braces or brackets */
	bool plain;         /**< the scalar is without quotes and without a tag that says otherwise */
};

/** Events that were read ahead.  Their strings last until the queue is filled again. */
struct wd_event_queue {
	struct wd_event *events;
	uint32_t taken;
	uint32_t ready; /**< events that may be taken, with those that were */
};

/** Whether an event begins a mapping or a sequence. */
static inline bool wd_event_is_start(const struct wd_event *event)
{
	return event->type == WD_EVENT_MAPPING_START || event->type == WD_EVENT_SEQUENCE_START;
}

#endif
