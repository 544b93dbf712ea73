/*
 * json.h - a text of JSON values, one after the other, as the events of YAML documents.
 *
 * Kubernetes reads a text that begins with '{' as JSON if it is JSON to the end: with JSON's escapes, which YAML lacks.
 */
#ifndef WORKDEF_JSON_H
#define WORKDEF_JSON_H

#include "base/memory.h"
#include "yaml/event.h"

/** A walk over the text. */
struct wd_json {
	const char *text;
	size_t length;
	size_t at;           /**< what is read next */
	size_t counted;      /**< as far as `line` and `column` go */
	uint32_t line;
	uint32_t column;
	char *buffer;        /**< the last string or literal */
	uint64_t *mappings;  /**< a stack of bits: is the open node a mapping? */
	uint32_t depth;
	uint8_t state;       /**< enum json_state in json.c */
};

/**
 * Begin to read, if a text is one to be read as JSON.
 *
 * \param[out] json       The walk; its buffer is NULL when it is not begun, and otherwise to be freed: wd_json_close().
 * \param[in]  heap       Where the buffer is made.
 * \param[in]  text       The text, which must outlive the walk.
 * \param[in]  length     Its bytes.
 * \return false when memory runs out.
 */
bool wd_json_open(struct wd_json *json, struct wd_heap *heap, const char *text, size_t length);

/** The next event.  Its text lasts until the next one. */
void wd_json_next(struct wd_json *json, struct wd_event *event);

/** Free what the walk holds. */
void wd_json_close(struct wd_json *json, struct wd_heap *heap);

#endif
