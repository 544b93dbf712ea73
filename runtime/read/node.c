/* node.c - see node.h */
#include "read/node.h"

#include "read/syntax.h"

#include <string.h>

/** Write what the path has from the entry of a node. */
static void write_entry(struct wd_buffer *path, const struct wd_open_node *node)
{
	if (node->key) {
		wd_path_add(path, node->key, node->key_length);
	} else if (node->is_sequence) {
		wd_path_add_index(path, node->count);
	}
}

void wd_node_write_path(void *ctx, struct wd_buffer *out)
{
	struct wd_reader *reader = ctx;
	struct wd_buffer *path = &reader->path;
	uint32_t end = 0;

	for (uint32_t i = 0; i < reader->open_count && end <= WD_PATH_BYTES; i++) {
		struct wd_open_node *node = reader->open[i];

		if (!node->is_in_path) {
			path->length = end;
			write_entry(path, node);
			node->is_in_path = true;
			node->path_end = (uint32_t)path->length;
		}
		end = node->path_end;
	}
	wd_buffer_add(out, path->text, end);
}

bool wd_node_is_referenced(void *ctx, const struct wd_place *place)
{
	const struct wd_reader *reader = ctx;

	for (uint32_t i = 0; i < reader->open_count; i++) {
		const struct wd_open_node *node = reader->open[i];
		const struct wd_place *key = &node->key_place;

		if (node->key && (key->line > place->line || (key->line == place->line && key->column > place->column))) {
			return true;
		}
	}
	return false;
}

struct wd_open_node *wd_node_open(struct wd_reader *reader, const struct wd_node_kind *kind,
		const struct wd_field *field)
{
	struct wd_open_node *node;

	if (reader->open_count == reader->open_used) {
		reader->open = wd_heap_room(&reader->findings->heap, reader->open, reader->open_used, &reader->open_capacity,
				sizeof(struct wd_open_node *));
		reader->open[reader->open_used] = wd_arena_alloc(&reader->arena, sizeof(*node));
		reader->open[reader->open_used]->keys.has_places = true;
		reader->open_used++;
	}
	node = reader->open[reader->open_count];
	memset(node, 0, offsetof(struct wd_open_node, frame));
	node->kind = kind;
	node->field = field;
	node->owner = reader->open_count > 0 ? wd_node_top(reader)->owner : NULL;
	node->findings_before = wd_findings_mark(reader->findings);
	node->placed = reader->placed;
	reader->open_count++;
	return node;
}

void wd_node_open_structure(struct wd_reader *reader, const struct wd_node_kind *kind,
		const struct wd_structure *structure, const struct wd_place *place, void *data)
{
	struct wd_open_node *node = wd_node_open(reader, kind, NULL);

	if (node->slot_capacity < structure->field_count) {
		node->frame.slots = wd_arena_take(&reader->arena, structure->field_count * sizeof(struct wd_slot));
		node->slot_capacity = structure->field_count;
	}
	for (unsigned i = 0; i < structure->field_count; i++) {
		node->frame.slots[i].key = node->frame.slots[i].text = NULL;
		node->frame.slots[i].state = WD_SLOT_ABSENT;
		node->frame.slots[i].misplaced.line = 0;
	}
	node->owner = node;
	node->frame.structure = structure;
	node->frame.place = *place;
	node->frame.kinds = reader->kinds;
	node->data = data;
}

void wd_node_clear(struct wd_reader *reader)
{
	for (uint32_t i = 0; i < reader->open_used; i++) {
		wd_keymap_clear(&reader->open[i]->keys, &reader->findings->heap);
	}
	reader->open_count = reader->open_used = 0;
}

/* ---- what is set aside ------------------------------------------------------------------------------------------- */

void wd_node_defer(struct wd_reader *reader, struct wd_deferred **deferred, const struct wd_event *key)
{
	struct wd_deferred *entry = wd_arena_alloc(&reader->arena, sizeof(*entry));
	struct wd_event value;

	entry->previous = *deferred;
	entry->range.begin = reader->source.captured.count;
	wd_nodes_capture_event(&reader->source, key);
	wd_nodes_next(&reader->source, &value);
	wd_nodes_capture(&reader->source, &value);
	if (value.type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, &value);
		return;
	}
	entry->range.end = reader->source.captured.count;
	*deferred = entry;
}

void wd_node_play(struct wd_reader *reader, struct wd_deferred **deferred)
{
	for (; *deferred; *deferred = (*deferred)->previous) {
		wd_nodes_play(&reader->source, (*deferred)->range);
	}
}

/* ---- what is skipped --------------------------------------------------------------------------------------------- */

void wd_node_skip(struct wd_reader *reader, const struct wd_event *event)
{
	if (wd_event_is_start(event)) {
		struct wd_open_node *node = wd_node_open(reader, &wd_node_skipped, NULL);

		node->count = 1;
		wd_node_expect(node, WD_EXPECT_VALUE);
	} else {
		wd_node_end_entry(wd_node_top(reader));
	}
}

/** Keys are values, too. */
static void skip_value(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	(void)reader;
	node->count += wd_event_is_start(event);
}

static void end_skipped(struct wd_reader *reader, struct wd_open_node *node)
{
	if (--node->count == 0) {
		wd_node_close(reader);
	}
}

const struct wd_node_kind wd_node_skipped = { NULL, skip_value, end_skipped };

/* ---- errors ------------------------------------------------------------------------------------------------------ */

void wd_reader_stop(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;

	reader->ended = true;
	if (event->type == WD_EVENT_SYNTAX) {
		/* What was found before is void: it was not a document. */
		reader->open_count = 0;
		wd_findings_truncate(findings, findings->document_start);
		wd_syntax_find(findings, &reader->source.parser, event);
		reader->state = WD_NOT_YAML;
	} else if (event->type == WD_EVENT_LIMIT) {
		wd_find(findings, WD_CODE_LIMIT, &event->place, NULL, NULL, "%s", event->text);
		reader->open_count = 0;
	} else {
		longjmp(findings->heap.recovery, 1);
	}
}

void wd_reader_stop_at_limit(struct wd_reader *reader, const struct wd_place *place, const char *text)
{
	struct wd_event event = { .text = text, .place = *place, .type = WD_EVENT_LIMIT };

	wd_reader_stop(reader, &event);
}
