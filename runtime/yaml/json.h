/*
 * json.h - a text of JSON values, one after the other, as the events of YAML documents.
 *
 * Kubernetes reads a text that begins with '{' as JSON if it is JSON to the end: with JSON's escapes, which YAML lacks.
 */
#ifndef WORKDEF_JSON_H
#define WORKDEF_JSON_H

#include "base/memory.h"
#include "yaml/event.h"

/** A reader.  Its memory is the heap's. */
struct wd_json {
	const char *input;
	size_t length;
	struct wd_event_queue queue;
	char *text;             /**< a copy, which is read and written over; a NUL behind it */
	char *at;               /**< what is read next */
	char *unended;          /**< where the NUL behind the last number or word goes; NULL when it is there */
	char behind;            /**< what was there, while the queue is emptied */
	const char *line_start; /**< the line's first byte, moved on by the bytes that are not a character's first */
	uint64_t *mappings;     /**< a stack of bits: is the open node a mapping? */
	uint32_t line;
	uint32_t depth;
	uint8_t state;          /**< enum json_state in json.c */
};

/**
 * Begin to read, if a text is one to be read as JSON.
 *
 * \param[out] json    The reader; its text is NULL when it is not begun, and otherwise wd_json_close() is due.
 * \param[in]  heap    Where its memory comes from.
 * \param[in]  text    The text, which must outlive the reader.
 * \param[in]  length  Its bytes.
 * \return false when memory runs out.
 */
bool wd_json_open(struct wd_json *json, struct wd_heap *heap, const char *text, size_t length);

/** Fill the queue, which is empty. */
void wd_json_read(struct wd_json *json);

/** Free what the reader holds. */
void wd_json_close(struct wd_json *json, struct wd_heap *heap);

#endif
