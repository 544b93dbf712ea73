/*
 * any.h - the JSON text of a value of any form, read again: one value, without aliases, whose keys are scalars.
 */
#ifndef WORKDEF_ANY_H
#define WORKDEF_ANY_H

#include "base/memory.h"
#include "yaml/events.h"

/** A walk over a value.  All zero is a walk that is closed. */
struct wd_any {
	struct wd_events events;
	uint64_t *mappings;    /**< a stack of bits: is the open node a mapping? */
	uint32_t depth;        /**< of open nodes */
	bool is_open;
	bool is_key;           /**< the last event was a key */
	bool is_value_due;     /**< in a mapping: a key has been read */
	enum wd_status status; /**< at the end of the walk: WD_OK, WD_NO_MEMORY, or WD_INVALID when it is not one value */
};

/** Begin a walk.  Does not return when memory runs out.  wd_any_close() is due in any case. */
void wd_any_open(struct wd_any *any, struct wd_arena *arena, const char *text);

/** Go on to the next scalar, start or end of a node.  \return false at the end: see the status. */
bool wd_any_next(struct wd_any *any, struct wd_event *event);

/** End a walk. */
void wd_any_close(struct wd_any *any);

/** Walk over a value for its status alone. */
enum wd_status wd_any_check(const struct wd_heap *heap, const char *text);

#endif
