/* json_text.c - see json_text.h */
#include "yaml/json_text.h"

#include <string.h>

void wd_json_text_open(struct wd_json_text *json, struct wd_arena *arena, const char *text)
{
	struct wd_event event;
	size_t length = strlen(text);

	memset(json, 0, sizeof(*json));
	json->mappings = wd_arena_alloc(arena, (length / 64 + 1) * sizeof(*json->mappings));
	json->is_open = wd_events_open(&json->events, arena->heap, text, length);
	if (!json->is_open) {
		longjmp(arena->heap->recovery, 1);
	}
	wd_events_next(&json->events, &event);
	if (event.type != WD_EVENT_DOCUMENT_START) {
		json->status = event.type == WD_EVENT_NO_MEMORY ? WD_NO_MEMORY : WD_INVALID;
	}
}

static bool is_in_mapping(const struct wd_json_text *json)
{
	uint32_t top = json->depth - 1;

	return json->depth > 0 && (json->mappings[top / 64] >> top % 64 & 1) != 0;
}

static void push(struct wd_json_text *json, bool is_mapping)
{
	uint64_t bit = (uint64_t)1 << json->depth % 64;
	uint64_t *bits = &json->mappings[json->depth / 64];

	*bits = is_mapping ? *bits | bit : *bits & ~bit;
	json->depth++;
}

/** Only the end of the document may follow the value, and only that of the stream the document.  \return false. */
static bool end_walk(struct wd_json_text *json, const struct wd_event *event)
{
	struct wd_event next = *event;

	if (event->type == WD_EVENT_DOCUMENT_END) {
		wd_events_next(&json->events, &next);
	}
	if (next.type != WD_EVENT_STREAM_END) {
		json->status = next.type == WD_EVENT_NO_MEMORY ? WD_NO_MEMORY : WD_INVALID;
	}
	return false;
}

bool wd_json_text_next(struct wd_json_text *json, struct wd_event *event)
{
	if (json->status != WD_OK) {
		return false;
	}
	wd_events_next(&json->events, event);
	json->is_key = is_in_mapping(json) && !json->is_value_due;
	switch (event->type) {
	case WD_EVENT_SCALAR:
		json->is_value_due = json->is_key;
		return true;
	case WD_EVENT_MAPPING_START:
	case WD_EVENT_SEQUENCE_START:
		if (json->is_key) {
			json->status = WD_INVALID;
			return false;
		}
		push(json, event->type == WD_EVENT_MAPPING_START);
		json->is_value_due = false;
		return true;
	case WD_EVENT_MAPPING_END:
	case WD_EVENT_SEQUENCE_END:
		json->depth--;
		json->is_key = false;
		return true;
	default:
		return end_walk(json, event);
	}
}

void wd_json_text_close(struct wd_json_text *json)
{
	if (json->is_open) {
		wd_events_close(&json->events);
		json->is_open = false;
	}
}

enum wd_status wd_json_text_check(const struct wd_heap *heap, const char *text)
{
	struct wd_heap own = { .fn = heap->fn, .ctx = heap->ctx };
	struct wd_arena arena = { .heap = &own };
	struct wd_json_text json = { .is_open = false };
	struct wd_event event;

	if (setjmp(own.recovery)) {
		json.status = WD_NO_MEMORY;
	} else {
		wd_json_text_open(&json, &arena, text);
		while (wd_json_text_next(&json, &event)) {
		}
	}
	wd_json_text_close(&json);
	wd_arena_free(&arena);
	return json.status;
}
