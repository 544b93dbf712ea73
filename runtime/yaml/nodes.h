/*
 * nodes.h - the events of a document with its aliases written out, within limits.
 *
 * The events of anchored nodes are recorded as they pass and played again for each alias.  The reader can also have a
 * node captured, to play it later (merge keys, and what comes before the document's kind is known).
 */
#ifndef WORKDEF_NODES_H
#define WORKDEF_NODES_H

#include "base/keymap.h"
#include "base/public.h"
#include "yaml/events.h"

/** A scalar of an alias counts as a further node for each of these. */
#define WD_ALIAS_NODE_BYTES 64

struct wd_kept_event;

/** A growing list of events, which are kept in the arena of the document: in pieces, so that none is copied. */
struct wd_event_log {
	struct wd_kept_event **pieces;
	uint32_t count;    /**< of events */
	uint32_t open;     /**< the innermost node whose end has not come, from 1; 0 for none */
	size_t capacity;   /**< of pieces */
};

/** A piece of a log: events begin to end - 1. */
struct wd_event_range {
	uint32_t begin;
	uint32_t end;
};

struct wd_anchor;
struct wd_open_anchor;
struct wd_replay;

/** The source of events. */
struct wd_nodes {
	struct wd_events parser;
	char *unmarked;                  /**< the text without the byte order marks of later documents; or NULL: it has none */
	struct wd_heap *heap;
	struct wd_arena *arena;          /**< of the document: texts of recorded events */
	const struct wd_limits *limits;
	uint8_t dialect;                 /**< enum wd_dialect, of all events; zero until it is set */
	struct wd_event_log recorded;    /**< events of anchored nodes */
	struct wd_event_log captured;    /**< events that the reader set aside */
	struct wd_keymap names;          /**< anchor name to its number, from 1 */
	struct wd_anchor *anchors;
	uint32_t anchor_count;
	size_t anchor_capacity;
	struct wd_open_anchor *open;     /**< anchored nodes whose end has not come */
	uint32_t open_count;
	size_t open_capacity;
	struct wd_replay *replays;       /**< innermost last */
	uint32_t replay_count;
	size_t replay_capacity;
	uint32_t anchored_depth;         /**< of the text, within the outermost anchored node */
	uint32_t depth;                  /**< of what was handed out */
	uint64_t alias_nodes;            /**< handed out in place of aliases, in this document: see cost() */
	bool is_kept;                    /**< the event that was handed out last comes from a log, and its strings last */
};

/** Begin to read.  \return false when memory runs out. */
bool wd_nodes_open(struct wd_nodes *nodes, struct wd_heap *heap, struct wd_arena *arena,
		const struct wd_options *options, const char *text, size_t length);

/** Set the dialect of all events, before the first one.  \return false when memory runs out. */
bool wd_nodes_set_dialect(struct wd_nodes *nodes, enum wd_dialect dialect);

/** Forget the anchors and events of a document. */
void wd_nodes_end_document(struct wd_nodes *nodes);

/** Read the next event, where it is not just taken.  wd_nodes_next() alone calls it. */
void wd_nodes_read(struct wd_nodes *nodes, struct wd_event *event);

/** Note a start or an end of a node that is handed out; a start that is too deep becomes an error. */
void wd_nodes_count_depth(struct wd_nodes *nodes, struct wd_event *event);

/** The next event: never an alias.  Nothing may be asked for after an error. */
static inline void wd_nodes_next(struct wd_nodes *nodes, struct wd_event *event)
{
	if (nodes->replay_count > 0 || !wd_events_take(&nodes->parser, event)) {
		wd_nodes_read(nodes, event);
	} else {
		nodes->is_kept = false; /* most events need no more */
	}
	event->dialect = nodes->dialect;
	if (event->type != WD_EVENT_SCALAR) {
		wd_nodes_count_depth(nodes, event);
	}
}

/**
 * Set aside the node that an event begins.
 *
 * \param[in]     nodes  The source.
 * \param[in,out] first  The node's first event, just handed out; when the node cannot be read, the error.
 * \return the node's events in `captured`.
 */
struct wd_event_range wd_nodes_capture(struct wd_nodes *nodes, struct wd_event *first);

/** Set the event that was handed out last aside, behind those that were captured last. */
void wd_nodes_capture_event(struct wd_nodes *nodes, const struct wd_event *event);

/** Play captured nodes next, before what would have come next. */
void wd_nodes_play(struct wd_nodes *nodes, struct wd_event_range range);

/** Play the end of a mapping that was handed out last once more. */
void wd_nodes_play_end(struct wd_nodes *nodes);

/** What is left to play of the captured nodes that the last event was one of; NULL when it was none. */
struct wd_event_range *wd_nodes_playing(struct wd_nodes *nodes);

/** An event of `captured`. */
struct wd_event wd_nodes_captured(const struct wd_nodes *nodes, uint32_t at);

/** Where the node that begins at an event of `captured` ends. */
uint32_t wd_nodes_captured_end(const struct wd_nodes *nodes, uint32_t begin);

/** Free what the source holds. */
void wd_nodes_close(struct wd_nodes *nodes);

#endif
