/* support.c - see support.h */
#include "support.h"

#include "yaml/events.h"

struct wd_heap *test_heap(void)
{
	static struct wd_heap heap;

	wd_heap_init(&heap, NULL);
	return &heap;
}

/** Append what an event is: its type as a sign, its properties and text. */
static void list_event(struct text *list, const struct wd_event *event)
{
	static const char *const signs[] = { ".", "<", ">", "*", "=", "[", "]", "{", "}", "!", "limit", "memory" };

	print_text(list, "%s%s", list->length ? " " : "", signs[event->type]);
	if (event->anchor) {
		print_text(list, "&%s", event->anchor);
	}
	if (event->tag) {
		print_text(list, "(%s)", event->tag);
	}
	if (event->text) {
		print_text(list, "%s", event->plain ? "" : "'");
		append_text(list, event->text, event->length);
	}
}

char *events_of(struct wd_heap *heap, const char *bytes, size_t length)
{
	struct wd_events events;
	struct wd_event event;
	struct text list = { NULL, 0 };

	if (!EXPECT(wd_events_open(&events, heap, bytes, length))) {
		return NULL;
	}
	do {
		wd_events_next(&events, &event);
		list_event(&list, &event);
	} while (event.type != WD_EVENT_STREAM_END && event.type < WD_EVENT_SYNTAX);
	wd_events_close(&events);
	return text_string(&list);
}
