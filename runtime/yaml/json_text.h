/*
 * json_text.h - the JSON text of a value of any form, read again: one value, without aliases, whose keys are scalars.
 */
#ifndef WORKDEF_JSON_TEXT_H
#define WORKDEF_JSON_TEXT_H

#include "base/memory.h"
#include "yaml/events.h"

/** A walk over a value.  All zero is a walk that is closed. */
struct wd_json_text {
	struct wd_events events;
	uint64_t *mappings;    /**< a stack of bits: is the open node a mapping? */
	uint32_t depth;        /**< of open nodes */
	bool is_open;
	bool is_key;           /**< the last event was a key */
	bool is_value_due;     /**< in a mapping: a key has been read */
	enum wd_status status; /**< at the end of the walk: WD_OK, WD_NO_MEMORY, or WD_INVALID when it is not one value */
};

/** Begin a walk.  Does not return when memory runs out.  wd_json_text_close() is due in any case. */
void wd_json_text_open(struct wd_json_text *json, struct wd_arena *arena, const char *text);

/** Go on to the next scalar, start or end of a node.  \return false at the end: see the status. */
bool wd_json_text_next(struct wd_json_text *json, struct wd_event *event);

/** End a walk. */
void wd_json_text_close(struct wd_json_text *json);

/** Walk over a value for its status alone. */
enum wd_status wd_json_text_check(const struct wd_heap *heap, const char *text);

#endif
