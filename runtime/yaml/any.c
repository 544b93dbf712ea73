/* any.c - see any.h */
#include "yaml/any.h"

#include <string.h>

void wd_any_open(struct wd_any *any, struct wd_arena *arena, const char *text)
{
	struct wd_event event;
	size_t length = strlen(text);

	memset(any, 0, sizeof(*any));
	any->mappings = wd_arena_alloc(arena, (length / 64 + 1) * sizeof(*any->mappings));
	any->is_open = wd_events_open(&any->events, arena->heap, text, length);
	if (!any->is_open) {
		longjmp(arena->heap->recovery, 1);
	}
	wd_events_next(&any->events, &event);
	if (event.type != WD_EVENT_DOCUMENT_START) {
		any->status = event.type == WD_EVENT_NO_MEMORY ? WD_NO_MEMORY : WD_INVALID;
	}
}

static bool is_in_mapping(const struct wd_any *any)
{
	uint32_t top = any->depth - 1;

	return any->depth > 0 && (any->mappings[top / 64] >> top % 64 & 1) != 0;
}

static void push(struct wd_any *any, bool is_mapping)
{
	uint64_t bit = (uint64_t)1 << any->depth % 64;
	uint64_t *bits = &any->mappings[any->depth / 64];

	*bits = is_mapping ? *bits | bit : *bits & ~bit;
	any->depth++;
}

/** Only the end of the document may follow the value, and only that of the stream the document.  \return false. */
static bool end_walk(struct wd_any *any, const struct wd_event *event)
{
	struct wd_event next = *event;

	if (event->type == WD_EVENT_DOCUMENT_END) {
		wd_events_next(&any->events, &next);
	}
	if (next.type != WD_EVENT_STREAM_END) {
		any->status = next.type == WD_EVENT_NO_MEMORY ? WD_NO_MEMORY : WD_INVALID;
	}
	return false;
}

bool wd_any_next(struct wd_any *any, struct wd_event *event)
{
	if (any->status != WD_OK) {
		return false;
	}
	wd_events_next(&any->events, event);
	any->is_key = is_in_mapping(any) && !any->is_value_due;
	switch (event->type) {
	case WD_EVENT_SCALAR:
		any->is_value_due = any->is_key;
		return true;
	case WD_EVENT_MAPPING_START:
	case WD_EVENT_SEQUENCE_START:
		if (any->is_key) {
			any->status = WD_INVALID;
			return false;
		}
		push(any, event->type == WD_EVENT_MAPPING_START);
		any->is_value_due = false;
		return true;
	case WD_EVENT_MAPPING_END:
	case WD_EVENT_SEQUENCE_END:
		any->depth--;
		any->is_key = false;
		return true;
	default:
		return end_walk(any, event);
	}
}

void wd_any_close(struct wd_any *any)
{
	if (any->is_open) {
		wd_events_close(&any->events);
		any->is_open = false;
	}
}

enum wd_status wd_any_check(const struct wd_heap *heap, const char *text)
{
	struct wd_heap own = { .fn = heap->fn, .ctx = heap->ctx };
	struct wd_arena arena = { .heap = &own };
	struct wd_any any = { .is_open = false };
	struct wd_event event;

	if (setjmp(own.recovery)) {
		any.status = WD_NO_MEMORY;
	} else {
		wd_any_open(&any, &arena, text);
		while (wd_any_next(&any, &event)) {
		}
	}
	wd_any_close(&any);
	wd_arena_free(&arena);
	return any.status;
}
