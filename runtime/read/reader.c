/* reader.c - see reader.h: events go to the level that they belong to; documents begin and end. */
#include "read/reader.h"

#include <string.h>

#include "base/tables.h"
#include "check/values.h"
#include "data/member.h"
#include "read/envelope.h"
#include "read/fields.h"
#include "read/keys.h"
#include "read/levels.h"
#include "yaml/scalar.h"

/** Take the next entries of what is first in a list.  \return false when the next node has none. */
static bool take_entries(struct wd_reader *reader, struct wd_pending_list *list, struct wd_event_range *entries)
{
	struct wd_pending *pending = list->first;
	bool has_entries = true;

	*entries = pending->range;
	if (pending->is_merge && entries->begin < entries->end) {
		has_entries = wd_nodes_captured(&reader->nodes, entries->begin).type == WD_EVENT_MAPPING_START;
		entries->end = pending->range.begin = wd_nodes_captured_end(&reader->nodes, entries->begin);
		entries->begin++;
	} else if (pending->is_merge) {
		has_entries = false;
	}
	if (!pending->is_merge || pending->range.begin == pending->range.end) {
		list->first = pending->next;
	}
	return has_entries;
}

/** Play entries that were set aside.  \return false when there are none. */
static bool play_pending(struct wd_reader *reader, struct wd_open_node *level)
{
	struct wd_pending_list *list = level->deferred.first && reader->decided ? &level->deferred : &level->merges;

	while (list->first) {
		bool merging = list->first->merging;
		struct wd_event_range entries;

		if (take_entries(reader, list, &entries)) {
			level->merging = merging;
			wd_nodes_play_entries(&reader->nodes, entries);
			return true;
		}
	}
	return false;
}

static void close_mapping(struct wd_reader *reader, struct wd_open_node *level)
{
	if (reader->level_count == 1 && !reader->decided && level->merges.first == NULL) {
		wd_envelope_decide(reader);
	}
	if (play_pending(reader, level)) {
		return;
	}
	switch (level->type) {
	case WD_IN_STRUCTURE:
		wd_level_close_structure(reader, level);
		break;
	case WD_IN_WRAPPER:
		wd_level_close_wrapper(reader, level);
		break;
	case WD_IN_ITEM:
		wd_level_close_item(reader, level);
		break;
	case WD_IN_ITEMS:
		wd_level_pop(reader);
		break;
	default:
		wd_level_close_any(reader, level);
		break;
	}
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

static void read_value(struct wd_reader *reader, struct wd_open_node *level, struct wd_event *event)
{
	switch (level->expect) {
	case WD_EXPECT_FIELD:
		wd_level_read_field(reader, level, event);
		break;
	case WD_EXPECT_BODY:
		if (level->type == WD_IN_ITEM) {
			wd_level_read_item_body(reader, level->field, event, level->data);
		} else {
			wd_level_read_body(reader, level->field, event);
		}
		break;
	case WD_EXPECT_DELETED:
		wd_level_read_deleted(reader, level, event);
		break;
	case WD_EXPECT_ITEM:
		wd_level_read_item(reader, level, event);
		break;
	case WD_EXPECT_ANY:
		wd_level_read_any(reader, event);
		break;
	case WD_EXPECT_MERGE:
		wd_level_read_merge(reader, level, event);
		break;
	default:
		wd_level_skip(reader, event);
		break;
	}
}

/** The next event, within a level. */
static void read_event(struct wd_reader *reader, struct wd_event *event)
{
	struct wd_open_node *level = wd_level_top(reader);

	if (level->type == WD_IN_SKIPPED) {
		if (wd_event_is_start(event)) {
			level->count++;
		} else if (event->type != WD_EVENT_SCALAR && --level->count == 0) {
			wd_level_pop(reader);
		}
	} else if (event->type == WD_EVENT_MAPPING_END) {
		close_mapping(reader, level);
	} else if (event->type == WD_EVENT_SEQUENCE_END) {
		wd_level_close_any(reader, level);
	} else if (level->expect == WD_EXPECT_KEY) {
		wd_level_read_key(reader, level, event);
	} else {
		read_value(reader, level, event);
	}
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

/** Make ready for a new document. */
static void begin_document(struct wd_reader *reader)
{
	wd_level_clear(reader);
	wd_nodes_end_document(&reader->nodes);
	wd_arena_reset(&reader->arena);
	reader->items = 0;
	reader->kinds = wd_schema_kinds(reader->schema);
	reader->set_aside = false;
	reader->decided = false;
	reader->state = WD_CHECKED;
}

/** The first event of a document's only node. */
static void read_root(struct wd_reader *reader, const struct wd_event *event)
{
	const struct wd_schema *schema = reader->schema;

	if (event->type >= WD_EVENT_SYNTAX) {
		wd_level_stop(reader, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		if (reader->builds) {
			reader->data = wd_member_new(&reader->findings->heap, schema->root->view);
		}
		wd_level_push_structure(reader, schema->root, NULL, &event->place, reader->data);
		if (schema->kind_field == WD_NONE && schema->version_field == WD_NONE) {
			wd_envelope_decide(reader);
		}
	} else if (event->type == WD_EVENT_SCALAR && wd_scalar_type(event) == WD_SCALAR_NULL) {
		reader->state = WD_EMPTY;
	} else {
		wd_find_wrong_type(reader->findings, event, "a mapping", NULL);
		if (wd_event_is_start(event)) {
			wd_level_push(reader, WD_IN_SKIPPED, NULL)->count = 1;
		}
	}
}

/** Read the nodes of a document, to its end or an error. */
static void read_document(struct wd_reader *reader)
{
	struct wd_event event;

	wd_nodes_next(&reader->nodes, &event);
	read_root(reader, &event);
	while (reader->level_count > 0) {
		wd_nodes_next(&reader->nodes, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			wd_level_stop(reader, &event);
		} else {
			read_event(reader, &event);
		}
		if (reader->findings->full && !reader->ended) {
			wd_level_stop_at_limit(reader, &event.place, "there are too many findings; the rest is not shown");
		}
	}
	if (!reader->ended) {
		wd_nodes_next(&reader->nodes, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			wd_level_stop(reader, &event);
		}
	}
}

/** Find the beginning of the next document.  \return false when there is none; an error is a document of its own. */
static bool find_document(struct wd_reader *reader)
{
	const struct wd_findings *findings = reader->findings;
	static const struct wd_place start = { 1, 1, 1 };
	struct wd_event event;

	if (findings->report.document_count == 0 && findings->length > findings->options.limits.bytes) {
		wd_level_stop_at_limit(reader, &start, wd_findings_format(reader->findings, "the input is larger than %zu bytes",
				findings->options.limits.bytes));
		return true;
	}
	wd_nodes_next(&reader->nodes, &event);
	if (event.type == WD_EVENT_STREAM_END) {
		reader->ended = true;
		return false;
	}
	if (event.type >= WD_EVENT_SYNTAX) {
		wd_level_stop(reader, &event);
	} else if (findings->report.document_count >= findings->options.limits.documents) {
		wd_level_stop_at_limit(reader, &event.place, "the stream has too many documents");
	}
	return true;
}

bool wd_reader_next(struct wd_reader *reader)
{
	if (reader->ended) {
		return false;
	}
	begin_document(reader);
	if (!find_document(reader)) {
		return false;
	}
	if (!reader->ended) {
		read_document(reader);
	}
	reader->is_loadable = reader->state == WD_CHECKED && !reader->ended && !wd_findings_has_error(reader->findings);
	wd_findings_end_document(reader->findings, reader->state);
	return true;
}

bool wd_reader_open(struct wd_reader *reader, const struct wd_schema *schema, struct wd_findings *findings,
		bool builds)
{
	const struct wd_limits *limits = &findings->options.limits;

	memset(reader, 0, sizeof(*reader));
	reader->schema = schema;
	reader->findings = findings;
	reader->arena.heap = reader->json.heap = &findings->heap;
	reader->builds = builds;
	findings->write_path = wd_level_write_path;
	findings->path_ctx = reader;
	/* One level a nested node, and one for a node that is passed over. */
	reader->levels = wd_heap_try(&findings->heap, NULL, (limits->depth + 2) * sizeof(*reader->levels));
	return reader->levels && wd_nodes_open(&reader->nodes, &findings->heap, &reader->arena, &findings->options,
			findings->text, findings->length);
}

void wd_reader_close(struct wd_reader *reader)
{
	struct wd_heap *heap = &reader->findings->heap;

	wd_level_clear(reader);
	wd_nodes_close(&reader->nodes);
	wd_arena_free(&reader->arena);
	wd_buffer_free(&reader->json);
	if (reader->levels) {
		wd_heap_try(heap, reader->levels, 0);
	}
	reader->findings->write_path = NULL;
}
