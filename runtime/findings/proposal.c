/* proposal.c - see proposal.h */
#include "findings/proposal.h"

#include <string.h>

#include "base/tables.h"
#include "findings/rewriting.h"
#include "yaml/scalar.h"

/** The longest entry that a hint shows, and the longest text of one that is looked at. */
#define MOST_SHOWN 100
#define MOST_TEXT 2000

/** Mappings and sequences in each other, at most. */
#define MOST_LEVELS 8

/** Writes events as flow collections. */
struct flow {
	struct wd_buffer *out;
	unsigned depth;
	bool is_mapping[MOST_LEVELS];
	unsigned count[MOST_LEVELS];  /**< of nodes so far */
	bool is_too_long;
};

static void flow_node(struct flow *flow)
{
	unsigned count = flow->depth > 0 ? flow->count[flow->depth - 1]++ : 0;

	if (flow->depth > 0 && flow->is_mapping[flow->depth - 1] && count % 2 == 1) {
		wd_buffer_add_string(flow->out, ": ");
	} else if (count > 0) {
		wd_buffer_add_string(flow->out, ", ");
	}
}

static void flow_scalar(struct flow *flow, const struct wd_event *event)
{
	if (event->length > MOST_SHOWN || event->tag || event->anchor) {
		flow->is_too_long = true;
	} else if (event->plain) {
		wd_scalar_add_flow(flow->out, event->text, event->length);
	} else {
		wd_scalar_add_quoted(flow->out, event->text, event->length);
	}
}

static void flow_event(struct flow *flow, const struct wd_event *event)
{
	bool is_mapping = event->type == WD_EVENT_MAPPING_START;

	if (event->type == WD_EVENT_SCALAR) {
		flow_node(flow);
		flow_scalar(flow, event);
	} else if (wd_event_is_start(event) && flow->depth < MOST_LEVELS) {
		flow_node(flow);
		wd_buffer_add_string(flow->out, flow->depth == 0 ? "" : is_mapping ? "{" : "[");
		flow->is_mapping[flow->depth] = is_mapping;
		flow->count[flow->depth++] = 0;
	} else if (event->type == WD_EVENT_MAPPING_END || event->type == WD_EVENT_SEQUENCE_END) {
		flow->depth--;
		wd_buffer_add_string(flow->out, flow->depth == 0 ? "" : flow->is_mapping[flow->depth] ? "}" : "]");
	} else if (wd_event_is_start(event) || event->type == WD_EVENT_ALIAS) {
		flow->is_too_long = true;
	}
	flow->is_too_long |= flow->out->length > MOST_SHOWN;
}

/** A text of several lines on one. */
static const char *on_one_line(struct wd_editing *editing, const char *text, size_t length)
{
	struct flow flow = { .out = &editing->findings->scratch };
	struct wd_events events;
	struct wd_event event = { .type = WD_EVENT_STREAM_END };

	/* What follows does not run out of memory, which would leave the parser open. */
	flow.out->length = 0;
	wd_buffer_reserve(flow.out, 20 * MOST_SHOWN);
	if (!wd_events_open(&events, NULL, text, length)) {
		longjmp(editing->findings->heap.recovery, 1);
	}
	do {
		wd_events_next(&events, &event);
		flow_event(&flow, &event);
	} while (event.type != WD_EVENT_STREAM_END && event.type < WD_EVENT_SYNTAX && !flow.is_too_long);
	wd_events_close(&events);
	if (event.type == WD_EVENT_NO_MEMORY) {
		longjmp(editing->findings->heap.recovery, 1);
	}
	return event.type != WD_EVENT_STREAM_END || flow.is_too_long ? NULL
		: wd_arena_text(&editing->findings->parts, flow.out->text, flow.out->length);
}

/** The text between two bytes after the edits; NULL when one of them is not in between. */
static const char *edited(struct wd_editing *editing, const struct wd_finding *finding, size_t begin, size_t end)
{
	struct wd_buffer *out = &editing->findings->scratch;

	out->length = 0;
	for (size_t i = 0; i < finding->edit_count; i++) {
		const struct wd_edit *edit = &finding->edits[i];

		if (edit->offset < begin || edit->offset + edit->length > end) {
			return NULL;
		}
		wd_buffer_add(out, editing->text + begin, edit->offset - begin);
		wd_buffer_add_string(out, edit->text);
		begin = edit->offset + edit->length;
	}
	wd_buffer_add(out, editing->text + begin, end - begin);
	return wd_arena_text(&editing->findings->parts, out->text, out->length);
}

const char *wd_proposal_text(struct wd_editing *editing, const struct wd_finding *finding,
		const struct wd_outline_node *key, const char *name, size_t end)
{
	size_t begin = name ? key->end : key->begin;
	const char *text = end - begin <= MOST_TEXT ? edited(editing, finding, begin, end) : NULL;

	if (text && name) {
		text = wd_editing_format(editing, "%s%s", name, text);
	}
	if (text && strchr(text, '\n')) {
		/* The lines below the key's are indented as in the input. */
		text = wd_editing_format(editing, "%*s%s\n", (int)key->place.column - 1, "", text);
		text = on_one_line(editing, text, strlen(text));
	}
	return text && strlen(text) <= MOST_SHOWN ? text : NULL;
}

/** The name of the first item: the key of a mapping's entry, or the name of a list's element. */
static const struct wd_outline_node *first_name(const struct wd_editing *editing, const struct wd_outline_node *value)
{
	struct wd_entry entry = { 0, 0 };

	if (value->type == WD_EVENT_SEQUENCE_START && wd_outline_first(editing, value) < value->next) {
		return wd_entry_find(editing, wd_outline_at(editing, wd_outline_first(editing, value)), "name", &entry)
			? wd_outline_at(editing, entry.value) : NULL;
	}
	return value->type == WD_EVENT_MAPPING_START && wd_entry_next(editing, value, &entry)
		? wd_outline_at(editing, entry.key) : NULL;
}

const char *wd_proposal_items(struct wd_editing *editing, const char *name, const struct wd_outline_node *value,
		const struct wd_type *map)
{
	const struct wd_outline_node *first = first_name(editing, value);
	const struct wd_wrapper *wrapper = editing->findings->wrapper;

	if (first == NULL || !wd_outline_is_scalar(first) || first->length == 0 || first->length > WD_QUOTE_BYTES
			|| wd_is_wrapper_key(wrapper, first->text, first->length) || editing->findings->takes_key == NULL
			|| !editing->findings->takes_key(map, first->text, first->length)) {
		return NULL;
	}
	return wd_editing_format(editing, "%s: {%s: {%s: {%s: %s}}}", name, wrapper->items.text,
			wd_rewriting_string(editing, first->text, first->length), wrapper->value.text, map->structure ? "{...}" : "...");
}
