/*
 * events.h - the interface of the YAML parser: text in, events with places out.
 *
 * libyaml is the parser.  What it and the fast reader (fast.h) read alike, the fast reader reads.
 */
#ifndef WORKDEF_EVENTS_H
#define WORKDEF_EVENTS_H

#include <yaml.h>

#include "yaml/fast.h"
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
	bool refuses_slash;           /**< "\\/" in double quotes is an error */
	bool has_current;
	bool is_fast;         /**< the fast reader reads; libyaml's parser is not open */
	struct wd_fast fast;
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

/**
 * Have "\/" be an error between double quotes, before the first event is read: an escape of JSON that YAML 1.1 lacks.
 *
 * \return false when memory runs out.
 */
bool wd_events_refuse_slash(struct wd_events *events);

/** Read further events.  wd_events_next() alone calls it. */
void wd_events_read(struct wd_events *events, struct wd_event *event);

/** Read the next event.  With a heap, it does not return when memory runs out in the fast reader. */
static inline void wd_events_next(struct wd_events *events, struct wd_event *event)
{
	if (!events->is_fast || !wd_fast_take(&events->fast, event)) {
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
