/*
 * events.h - the interface of the YAML parser: text in, events with places out.
 *
 * libyaml is the parser.  What it and the fast reader (fast.h) read alike, the fast reader reads; what is JSON for
 * Kubernetes, the reader of JSON (json.h).
 */
#ifndef WORKDEF_EVENTS_H
#define WORKDEF_EVENTS_H

#include <yaml.h>

#include "base/public.h"
#include "yaml/fast.h"
#include "yaml/json.h"
#include "yaml/written.h"

/** The parser. */
struct wd_events {
	yaml_parser_t parser;
	yaml_event_t current;
	const char *input;
	size_t input_length;
	size_t input_at;              /**< what libyaml has had of it, where it gets it in pieces */
	struct wd_written written;    /**< where the last event is that was looked at there */
	bool has_too_many_directives;
	bool may_have_nul;            /**< the text may have an escaped NUL in a tag */
	bool has_nul_directive;       /**< a directive of the document has one: no tag of it is what libyaml says */
	bool has_current;
	bool may_have_slash;          /**< the text may have "\\/", and that is an error in double quotes */
	bool is_fast;                 /**< the fast reader or that of JSON reads; libyaml's parser is not open */
	uint8_t dialect;              /**< enum wd_dialect; zero until it is set */
	uint32_t flow_depth;          /**< of libyaml's events, between braces or brackets */
	struct wd_event_queue *queue; /**< of the reader that reads; NULL for libyaml */
	struct wd_heap *heap;
	struct wd_fast fast;
	struct wd_json json;
};

/**
 * Begin to read.
 *
 * \param[out] events  The parser.
 * \param[in]  heap    For the fast reader; NULL to have libyaml read all.
 * \param[in]  text    The text, which must outlive the parser.
 * \param[in]  length  Its bytes.
 * \return false when memory runs out.
 */
bool wd_events_open(struct wd_events *events, struct wd_heap *heap, const char *text, size_t length);

/** Set the dialect, before the first event is read.  \return false when memory runs out. */
bool wd_events_set_dialect(struct wd_events *events, struct wd_heap *heap, enum wd_dialect dialect);

/** Read further events.  wd_events_next() alone calls it. */
void wd_events_read(struct wd_events *events, struct wd_event *event);

/** Take an event that was read ahead: it has neither an anchor nor a tag.  \return false when there is none. */
static inline bool wd_events_take(struct wd_events *events, struct wd_event *event)
{
	struct wd_event_queue *queue = events->queue;

	if (queue == NULL || queue->taken == queue->ready) {
		return false;
	}
	*event = queue->events[queue->taken++];
	return true;
}

/** Read the next event.  With a heap, it does not return when memory runs out in the fast reader. */
static inline void wd_events_next(struct wd_events *events, struct wd_event *event)
{
	if (!wd_events_take(events, event)) {
		wd_events_read(events, event);
	}
}

/**
 * What the parser had begun when it met its problem, such as "quoted scalar".
 *
 * \param[out] place  Where that begins.
 * \return NULL when it is not known, or begins where the problem is.
 */
const char *wd_events_unfinished(const struct wd_events *events, struct wd_place *place);

/** Free what the parser holds. */
void wd_events_close(struct wd_events *events);

#endif
