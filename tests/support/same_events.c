/* same_events.c - see same_events.h */
#include "same_events.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "yaml/events.h"

static bool is_same_string(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

/** The NUL behind a text belongs to it. */
static bool is_same(const struct wd_event *a, const struct wd_event *b)
{
	return a->type == b->type && a->plain == b->plain && a->length == b->length && !a->text == !b->text
			&& (a->text == NULL || memcmp(a->text, b->text, a->length + 1) == 0)
			&& is_same_string(a->tag, b->tag) && is_same_string(a->anchor, b->anchor)
			&& a->is_flow == b->is_flow && memcmp(&a->place, &b->place, sizeof(a->place)) == 0;
}

static void describe(char *out, size_t size, const struct wd_event *event)
{
	snprintf(out, size, "type %u at %u:%u+%u, %s, \"%.60s\"", (unsigned)event->type, (unsigned)event->place.line,
			(unsigned)event->place.column, (unsigned)event->place.length, event->plain ? "plain" : "not plain",
			event->text ? event->text : "");
}

static const char *difference(unsigned number, const struct wd_event *fast, const struct wd_event *libyaml)
{
	static char message[320];
	char a[128], b[128];

	describe(a, sizeof(a), fast);
	describe(b, sizeof(b), libyaml);
	snprintf(message, sizeof(message), "event %u is %s; of libyaml %s", number, a, b);
	return message;
}

const char *different_event(const char *text, size_t length, enum reader *reader)
{
	struct wd_heap heap;
	struct wd_events fast, libyaml;
	struct wd_event a, b;
	const char *result = NULL;

	wd_heap_init(&heap, NULL);
	if (setjmp(heap.recovery)) {
		abort();
	}
	if (!wd_events_open(&fast, &heap, text, length) || !wd_events_open(&libyaml, NULL, text, length)) {
		abort();
	}
	for (unsigned number = 0; result == NULL; number++) {
		wd_events_next(&fast, &a);
		wd_events_next(&libyaml, &b);
		if (!is_same(&a, &b)) {
			result = difference(number, &a, &b);
		} else if (a.type == WD_EVENT_STREAM_END || a.type >= WD_EVENT_SYNTAX) {
			break;
		}
	}
	*reader = fast.is_fast ? BY_FAST_READER : BY_LIBYAML;
	wd_events_close(&fast);
	wd_events_close(&libyaml);
	return result;
}
