/* outline.c - see outline.h */
#include "findings/outline.h"

#include <string.h>

/** Nodes of a document with which no further one is looked for, and those that what was found may hold, at most. */
#define MOST_NODES 2000
#define MOST_HELD_NODES 4000

/** An open mapping or sequence. */
struct wd_outline_level {
	uint32_t node;       /**< its number; WD_OUTLINE_NONE when it is not kept */
	bool is_mapping;
	bool is_flow;
	bool is_shared;
	bool at_value;       /**< of a mapping: a value comes next */
	bool follows_empty;  /**< of a mapping: the last value was left out */
	bool is_kept;        /**< the value that comes next is kept */
};

/** A walk through a document. */
struct walk {
	struct wd_outline *outline;
	struct wd_outline_wanted *wanted;
	size_t count;
	size_t next;           /**< of the wanted */
	const struct wd_event *event;
	size_t end;            /**< behind the last scalar, alias or flow collection */
	uint32_t end_line;
};

/* ---- bytes of the text ------------------------------------------------------------------------------------------- */

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/** The byte where a character is.  The way there from the last one is walked. */
static size_t byte_of(struct wd_outline *outline, size_t character)
{
	while (outline->at_character < character && outline->at < outline->length) {
		do {
			outline->at++;
		} while (outline->at < outline->length && is_continuation(outline->text[outline->at]));
		outline->at_character++;
	}
	while (outline->at_character > character) {
		do {
			outline->at--;
		} while (is_continuation(outline->text[outline->at]));
		outline->at_character--;
	}
	return outline->at;
}

/** Where what is written up to a byte ends, without the blanks and line breaks before it. */
static size_t trimmed_end(const struct wd_outline *outline, size_t begin, size_t end)
{
	while (end > begin && strchr(" \t\r\n", outline->text[end - 1])) {
		end--;
	}
	return end;
}

/** The line of the last byte before an end. */
static uint32_t line_of_end(const struct wd_outline *outline, const struct wd_outline_node *node)
{
	uint32_t line = node->place.line;

	for (size_t i = node->begin; i < node->end; i++) {
		line += outline->text[i] == '\n';
	}
	return line;
}

/* ---- nodes ------------------------------------------------------------------------------------------------------- */

static struct wd_outline_level *innermost_level(struct wd_outline *outline)
{
	return outline->level_count ? &outline->levels[outline->level_count - 1] : NULL;
}

static uint8_t style_of_node(const struct wd_outline *outline, const struct wd_event *event)
{
	if (event->type != WD_EVENT_SCALAR) {
		return event->is_flow ? WD_STYLE_FLOW : WD_STYLE_BLOCK;
	}
	switch (outline->events.current.data.scalar.style) {
	case YAML_SINGLE_QUOTED_SCALAR_STYLE:
		return WD_STYLE_SINGLE;
	case YAML_DOUBLE_QUOTED_SCALAR_STYLE:
		return WD_STYLE_DOUBLE;
	case YAML_LITERAL_SCALAR_STYLE:
	case YAML_FOLDED_SCALAR_STYLE:
		return WD_STYLE_BLOCK;
	default:
		return WD_STYLE_PLAIN;
	}
}

/** Whether the node that an event begins is complete with it. */
static bool is_leaf(const struct wd_event *event)
{
	return event->type == WD_EVENT_SCALAR || event->type == WD_EVENT_ALIAS;
}

/** Keep the node that the event begins. */
static uint32_t keep_node(struct walk *walk)
{
	struct wd_outline *outline = walk->outline;
	const yaml_event_t *current = &outline->events.current;
	struct wd_outline_node *node;

	outline->nodes = wd_heap_room(outline->heap, outline->nodes, outline->node_count, &outline->node_capacity,
			sizeof(*outline->nodes));
	node = &outline->nodes[outline->node_count++];
	*node = (struct wd_outline_node){ .type = walk->event->type, .place = walk->event->place,
		.style = style_of_node(outline, walk->event), .has_properties = walk->event->tag || walk->event->anchor,
		.next = (uint32_t)outline->node_count };
	node->begin = byte_of(outline, current->start_mark.index);
	node->end = byte_of(outline, current->end_mark.index);
	if (is_leaf(walk->event)) {
		if (node->style == WD_STYLE_BLOCK) {
			node->end = trimmed_end(outline, node->begin, node->end);
		}
		node->text = wd_arena_text(&outline->texts, walk->event->text ? walk->event->text : "", walk->event->length);
		node->length = walk->event->length;
		node->end_line = line_of_end(outline, node);
	}
	return (uint32_t)outline->node_count - 1;
}

static bool comes_before(const struct wd_place *a, const struct wd_place *b)
{
	return a->line != b->line ? a->line < b->line : a->column < b->column;
}

/** Whether something is looked for at the place of the event.  What is looked for before it is passed over for good. */
static bool is_wanted(struct walk *walk)
{
	const struct wd_place *place = &walk->event->place;

	while (walk->next < walk->count && comes_before(&walk->wanted[walk->next].place, place)) {
		walk->next++;
	}
	return walk->next < walk->count && !comes_before(place, &walk->wanted[walk->next].place);
}

/** Note for all that is looked for here that it is the node that the event begins.  \return whether one has its value. */
static bool match(struct walk *walk, uint32_t node, bool is_key)
{
	const struct wd_outline_level *level = innermost_level(walk->outline);
	const struct wd_place *place = &walk->event->place;
	bool has_value = false;

	if (!is_wanted(walk)) {
		return false;
	}
	for (size_t i = walk->next; i < walk->count && !comes_before(place, &walk->wanted[i].place); i++) {
		struct wd_outline_wanted *wanted = &walk->wanted[i];

		wanted->node = node;
		wanted->is_key = is_key;
		wanted->in_flow = level && level->is_flow;
		wanted->is_shared = (level && level->is_shared) || walk->event->anchor;
		wanted->follows_empty = is_key && level->follows_empty;
		has_value |= wanted->has_value;
	}
	return has_value;
}

/** Forget that the mappings and sequences that are open are kept: they hold too much. */
static void drop_open(struct wd_outline *outline)
{
	for (size_t i = 0; i < outline->level_count; i++) {
		if (outline->levels[i].node != WD_OUTLINE_NONE) {
			outline->nodes[outline->levels[i].node].type = WD_EVENT_STREAM_END;
			outline->levels[i].node = WD_OUTLINE_NONE;
		}
	}
}

/** Whether the node that the event begins is kept: it, its key or what holds it is looked for. */
static bool is_kept(struct walk *walk)
{
	const struct wd_outline_level *level = innermost_level(walk->outline);

	if (level && level->node != WD_OUTLINE_NONE && walk->outline->node_count >= MOST_HELD_NODES) {
		drop_open(walk->outline);
	}
	if (level && (level->node != WD_OUTLINE_NONE || level->is_kept)) {
		return true;
	}
	return walk->outline->node_count < MOST_NODES && is_leaf(walk->event) && is_wanted(walk);
}

static void open_level(struct walk *walk, uint32_t node, bool is_shared)
{
	struct wd_outline *outline = walk->outline;

	outline->levels = wd_heap_room(outline->heap, outline->levels, outline->level_count, &outline->level_capacity,
			sizeof(*outline->levels));
	outline->levels[outline->level_count++] = (struct wd_outline_level){ .node = node, .is_flow = walk->event->is_flow,
		.is_mapping = walk->event->type == WD_EVENT_MAPPING_START, .is_shared = is_shared || walk->event->anchor };
}

/** A node of the level has been read: a scalar without characters may be one that is left out. */
static void end_entry(struct wd_outline_level *level, bool is_empty, bool was_matched)
{
	if (level && level->is_mapping) {
		level->follows_empty = level->at_value ? is_empty : level->follows_empty;
		level->is_kept = !level->at_value && was_matched;
		level->at_value = !level->at_value;
	}
}

static void begin_outline_node(struct walk *walk)
{
	struct wd_outline *outline = walk->outline;
	const yaml_event_t *current = &outline->events.current;
	struct wd_outline_level *level = innermost_level(outline);
	bool is_key = level && level->is_mapping && !level->at_value, was_matched = false;
	uint32_t node = is_kept(walk) ? keep_node(walk) : WD_OUTLINE_NONE;

	if (node != WD_OUTLINE_NONE && is_leaf(walk->event)) {
		was_matched = match(walk, node, is_key);
	}
	if (is_leaf(walk->event)) {
		if (node != WD_OUTLINE_NONE) {
			walk->end = outline->nodes[node].end;
			walk->end_line = outline->nodes[node].end_line;
		}
		end_entry(level, current->start_mark.index == current->end_mark.index, was_matched);
	} else {
		open_level(walk, node, level && level->is_shared);
	}
}

static void end_outline_node(struct walk *walk)
{
	struct wd_outline *outline = walk->outline;
	const struct wd_outline_level *level = &outline->levels[--outline->level_count];

	if (level->node != WD_OUTLINE_NONE) {
		struct wd_outline_node *node = &outline->nodes[level->node];

		if (level->is_flow) {
			walk->end = byte_of(outline, outline->events.current.end_mark.index);
			walk->end_line = walk->event->place.line;
		}
		node->end = walk->end;
		node->end_line = walk->end_line;
		node->next = (uint32_t)outline->node_count;
	}
	end_entry(innermost_level(outline), false, false);
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

static void open_events(struct wd_outline *outline)
{
	if (outline->length >= 3 && memcmp(outline->text, "\xef\xbb\xbf", 3) == 0) {
		outline->at = 3;
	}
	outline->is_open = wd_events_open(&outline->events, NULL, outline->text + outline->at, outline->length - outline->at);
	if (!outline->is_open) {
		longjmp(outline->heap->recovery, 1);
	}
}

/** Do not go on when memory has run out. */
static void check_memory(const struct wd_outline *outline, const struct wd_event *event)
{
	if (event->type == WD_EVENT_NO_MEMORY) {
		longjmp(outline->heap->recovery, 1);
	}
}

/** Read on to the beginning of a document. */
static bool seek_document(struct wd_outline *outline, uint32_t document)
{
	struct wd_event event;

	while (outline->document < document && !outline->has_ended) {
		wd_events_next(&outline->events, &event);
		outline->document += event.type == WD_EVENT_DOCUMENT_START;
		outline->has_ended = event.type == WD_EVENT_STREAM_END || event.type >= WD_EVENT_SYNTAX;
		check_memory(outline, &event);
	}
	return outline->document == document && !outline->has_ended;
}

bool wd_outline_read(struct wd_outline *outline, uint32_t document, struct wd_outline_wanted *wanted, size_t count)
{
	struct wd_event event;
	struct walk walk = { .outline = outline, .wanted = wanted, .count = count, .event = &event };

	for (size_t i = 0; i < count; i++) {
		wanted[i].node = WD_OUTLINE_NONE;
	}
	outline->node_count = outline->level_count = 0;
	if (!outline->is_open) {
		open_events(outline);
	}
	if (!seek_document(outline, document)) {
		return false;
	}
	wd_arena_reset(&outline->texts);
	do {
		wd_events_next(&outline->events, &event);
		if (is_leaf(&event) || wd_event_is_start(&event)) {
			begin_outline_node(&walk);
		} else if (event.type == WD_EVENT_MAPPING_END || event.type == WD_EVENT_SEQUENCE_END) {
			end_outline_node(&walk);
		}
	} while (event.type != WD_EVENT_DOCUMENT_END && event.type < WD_EVENT_SYNTAX);
	check_memory(outline, &event);
	outline->has_ended = event.type >= WD_EVENT_SYNTAX;
	return !outline->has_ended;
}

void wd_outline_free(struct wd_outline *outline)
{
	if (outline->is_open) {
		wd_events_close(&outline->events);
	}
	if (outline->nodes) {
		wd_heap_try(outline->heap, outline->nodes, 0);
	}
	if (outline->levels) {
		wd_heap_try(outline->heap, outline->levels, 0);
	}
	wd_arena_free(&outline->texts);
	wd_arena_free(&outline->work);
}
