/*
 * json_text.h - the text of a value of any form: JSON (RFC 8259) that reads the same as YAML.
 */
#ifndef WORKDEF_JSON_TEXT_H
#define WORKDEF_JSON_TEXT_H

#include "base/memory.h"
#include "yaml/events.h"

/** A walk over a value.  All zero is a walk that is closed. */
struct wd_json_text {
	const char *at;
	struct wd_buffer text; /**< of the last scalar, decoded */
	uint64_t *mappings;    /**< a stack of bits: is the open node a mapping? */
	uint32_t depth;        /**< of open nodes */
	uint8_t state;         /**< what may come next */
	bool is_key;           /**< the last event was a key */
	enum wd_status status; /**< at the end of the walk: WD_OK, or WD_INVALID when the text is not such a value */
};

/**
 * Begin a walk.  wd_json_text_close() is due in any case.
 *
 * Neither this nor the walk returns when memory runs out.
 */
void wd_json_text_open(struct wd_json_text *json, struct wd_arena *arena, const char *text);

/**
 * Go on to the next scalar, start or end of a node.  Numbers, booleans and null are plain scalars, as they are written.
 *
 * \return false at the end: see the status.
 */
bool wd_json_text_next(struct wd_json_text *json, struct wd_event *event);

/** End a walk. */
void wd_json_text_close(struct wd_json_text *json);

/**
 * Check a whole text, also for what the reader would refuse: a key that occurs twice, or is too long for one.
 *
 * \param[out] depth  How deep mappings and sequences are nested; or NULL.
 * \return WD_OK, WD_INVALID, WD_NO_MEMORY.
 */
enum wd_status wd_json_text_check(const struct wd_heap *heap, const char *text, uint32_t *depth);

#endif
