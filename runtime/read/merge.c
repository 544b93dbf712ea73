/* merge.c - see merge.h */
#include "read/merge.h"

#include <string.h>

#include "check/values.h"

bool wd_merge_is_key(const struct wd_event *event)
{
	return event->length == 2 && event->plain && memcmp(event->text, "<<", 2) == 0;
}

/** Find what cannot be merged in a captured sequence. */
static void check_merged(struct wd_reader *reader, struct wd_event_range nodes, const char *expected)
{
	while (nodes.begin < nodes.end) {
		struct wd_event node = wd_nodes_captured(&reader->source, nodes.begin);

		if (node.type != WD_EVENT_MAPPING_START) {
			wd_find_wrong_type(reader->findings, &node, expected, NULL);
		}
		nodes.begin = wd_nodes_captured_end(&reader->source, nodes.begin);
	}
}

void wd_merge_read(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event)
{
	static const char expected[] = "a mapping, or a sequence of mappings, to merge";
	struct wd_event_range range;
	bool is_sequence = event->type == WD_EVENT_SEQUENCE_START;
	struct wd_pending *pending;

	if (!wd_event_is_start(event)) {
		wd_find_wrong_type(reader->findings, event, expected, NULL);
		wd_node_end_entry(node);
		return;
	}
	range = wd_nodes_capture(&reader->source, event);
	if (event->type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, event);
		return;
	}
	if (is_sequence) {
		range = (struct wd_event_range){ range.begin + 1, range.end - 1 };
		check_merged(reader, range, expected);
	}
	/* It is played at the end of this mapping, which has precedence. */
	pending = wd_merge_remember(reader, &node->merges, true);
	pending->is_merge = true;
	pending->range = range;
	wd_node_end_entry(node);
}

struct wd_pending *wd_merge_remember(struct wd_reader *reader, struct wd_pending_list *list, bool merging)
{
	struct wd_pending *pending = wd_arena_alloc(&reader->arena, sizeof(*pending));

	pending->merging = merging;
	if (list->first) {
		list->last->next = pending;
	} else {
		list->first = pending;
	}
	list->last = pending;
	return pending;
}

/** Take the next entries of what is first in a list.  \return false when the next node has none. */
static bool take_entries(struct wd_reader *reader, struct wd_pending_list *list, struct wd_event_range *entries)
{
	struct wd_pending *pending = list->first;
	bool has_entries = true;

	*entries = pending->range;
	if (pending->is_merge && entries->begin < entries->end) {
		has_entries = wd_nodes_captured(&reader->source, entries->begin).type == WD_EVENT_MAPPING_START;
		entries->end = pending->range.begin = wd_nodes_captured_end(&reader->source, entries->begin);
		entries->begin++;
	} else if (pending->is_merge) {
		has_entries = false;
	}
	if (!pending->is_merge || pending->range.begin == pending->range.end) {
		list->first = pending->next;
	}
	return has_entries;
}

bool wd_merge_play(struct wd_reader *reader, struct wd_open_node *node, struct wd_pending_list *list)
{
	while (list->first) {
		bool merging = list->first->merging;
		struct wd_event_range entries;

		if (take_entries(reader, list, &entries)) {
			node->merging = merging;
			wd_nodes_play_entries(&reader->source, entries);
			return true;
		}
	}
	return false;
}
