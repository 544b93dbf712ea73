/* levels.c - see levels.h */
#include "read/levels.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

void wd_level_write_path(void *ctx, struct wd_buffer *out)
{
	const struct wd_reader *reader = ctx;

	for (uint32_t i = 0; i < reader->level_count && out->length <= WD_PATH_BYTES; i++) {
		const struct wd_open_node *level = reader->levels[i];

		if (level->key) {
			wd_path_add(out, level->key, level->key_length);
		} else if (level->type == WD_IN_ANY && level->is_sequence) {
			char index[16];

			snprintf(index, sizeof(index), "[%" PRIu32 "]", level->count);
			wd_buffer_add_string(out, index);
		}
	}
}

struct wd_open_node *wd_level_push(struct wd_reader *reader, enum wd_level_type type, const struct wd_field *field)
{
	struct wd_open_node *level;

	if (reader->level_count == reader->levels_used) {
		reader->levels[reader->levels_used] = wd_arena_alloc(&reader->arena, sizeof(*level));
		reader->levels_used++;
	}
	level = reader->levels[reader->level_count++];
	memset(level, 0, offsetof(struct wd_open_node, frame));
	level->type = (uint8_t)type;
	level->field = field;
	level->findings_before = reader->findings->report.finding_count;
	return level;
}

void wd_level_clear(struct wd_reader *reader)
{
	for (uint32_t i = 0; i < reader->levels_used; i++) {
		wd_keymap_clear(&reader->levels[i]->keys, &reader->findings->heap);
	}
	reader->level_count = reader->levels_used = 0;
}

void wd_level_push_structure(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_field *field, const struct wd_place *place, void *data)
{
	struct wd_open_node *level = wd_level_push(reader, WD_IN_STRUCTURE, field);

	if (level->slot_capacity < structure->field_count) {
		level->frame.slots = wd_arena_alloc(&reader->arena, structure->field_count * sizeof(struct wd_slot));
		level->slot_capacity = structure->field_count;
	} else {
		memset(level->frame.slots, 0, structure->field_count * sizeof(struct wd_slot));
	}
	level->frame.structure = structure;
	level->frame.place = *place;
	level->frame.kinds = reader->kinds;
	level->data = data;
}

void wd_level_skip(struct wd_reader *reader, const struct wd_event *event)
{
	if (wd_event_is_start(event)) {
		wd_level_push(reader, WD_IN_SKIPPED, NULL)->count = 1;
	} else {
		wd_level_end_entry(wd_level_top(reader));
	}
}

struct wd_pending *wd_level_remember(struct wd_reader *reader, struct wd_pending_list *list, bool merging)
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

/** Where what was left open begins: often the mistake is there, and not where it comes to light. */
static const char *syntax_hint(struct wd_reader *reader)
{
	struct wd_place place;
	const char *what = wd_events_unfinished(&reader->nodes.parser, &place);

	return what ? wd_findings_format(reader->findings, "the %s begins at %u:%u", what, (unsigned)place.line,
			(unsigned)place.column) : NULL;
}

void wd_level_stop(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;

	reader->ended = true;
	if (event->type == WD_EVENT_SYNTAX) {
		/* What was found before is void: it was not a document. */
		reader->level_count = 0;
		wd_findings_truncate(findings, findings->document_start);
		wd_find(findings, WD_CODE_SYNTAX, &event->place, NULL, syntax_hint(reader), "%s", event->text);
		reader->state = WD_NOT_YAML;
	} else if (event->type == WD_EVENT_LIMIT) {
		wd_find(findings, WD_CODE_LIMIT, &event->place, NULL, NULL, "%s", event->text);
		reader->level_count = 0;
	} else {
		longjmp(findings->heap.recovery, 1);
	}
}

void wd_level_stop_at_limit(struct wd_reader *reader, const struct wd_place *place, const char *text)
{
	struct wd_event event = { .text = text, .place = *place, .type = WD_EVENT_LIMIT };

	wd_level_stop(reader, &event);
}
