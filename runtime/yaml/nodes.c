/* nodes.c - see nodes.h */
#include "yaml/nodes.h"

#include <string.h>

#include "base/text.h"
#include "yaml/scalar.h"

/** An anchored node: its events in `recorded`. */
struct wd_anchor {
	struct wd_event_range range; /**< end 0: the node is still open */
};

/** An anchored node that is still open. */
struct wd_open_anchor {
	uint32_t anchor;
	uint32_t depth;
};

/** Events in a piece of a log. */
#define PIECE 64

/** An event of a log: half as large as a struct wd_event, for a document may have very many of them. */
struct wd_kept_event {
	const char *text; /**< with a NUL behind it, and after that the tag, where it has one */
	size_t length;
	struct wd_place place;
	uint32_t end;     /**< of the node that it begins; while that is open: the open node around it */
	uint8_t type;
	bool plain;
	bool has_tag;
};

/** Events being played. */
struct wd_replay {
	const struct wd_event_log *log;
	struct wd_event_range range; /**< what is left of them */
	struct wd_place place;       /**< of the alias, for the first event */
	bool is_alias;
	bool is_first;
};

static void free_array(struct wd_heap *heap, void *array)
{
	if (array) {
		wd_heap_try(heap, array, 0);
	}
}

/** Copy a text without the byte order marks of its later documents.  \return the length of the copy. */
static size_t remove_marks(char *copy, const char *text, size_t length)
{
	size_t kept = 0;

	for (size_t at = 0, next; at < length; at = next + WD_TEXT_MARK_LENGTH) {
		next = wd_text_find_mark(text, length, at);
		memcpy(copy + kept, text + at, next - at);
		kept += next - at;
	}
	return kept;
}

bool wd_nodes_open(struct wd_nodes *nodes, struct wd_heap *heap, struct wd_arena *arena,
		const struct wd_options *options, const char *text, size_t length)
{
	memset(nodes, 0, sizeof(*nodes));
	nodes->heap = heap;
	nodes->arena = arena;
	nodes->limits = &options->limits;
	nodes->names.has_numbers = true;
	if (wd_text_find_mark(text, length, 0) < length) {
		nodes->unmarked = wd_heap_try(heap, NULL, length);
		if (nodes->unmarked == NULL) {
			return false;
		}
		length = remove_marks(nodes->unmarked, text, length);
		text = nodes->unmarked;
	}
	return wd_events_open(&nodes->parser, options->libyaml_alone ? NULL : heap, text, length);
}

void wd_nodes_close(struct wd_nodes *nodes)
{
	wd_events_close(&nodes->parser);
	wd_keymap_clear(&nodes->names, nodes->heap);
	free_array(nodes->heap, nodes->unmarked);
	free_array(nodes->heap, nodes->recorded.pieces);
	free_array(nodes->heap, nodes->captured.pieces);
	free_array(nodes->heap, nodes->anchors);
	free_array(nodes->heap, nodes->open);
	free_array(nodes->heap, nodes->replays);
}

bool wd_nodes_set_dialect(struct wd_nodes *nodes, enum wd_dialect dialect)
{
	nodes->dialect = (uint8_t)dialect;
	return wd_events_set_dialect(&nodes->parser, nodes->heap, dialect);
}

void wd_nodes_end_document(struct wd_nodes *nodes)
{
	wd_keymap_clear(&nodes->names, nodes->heap);
	nodes->recorded.count = nodes->captured.count = 0;
	nodes->recorded.open = nodes->captured.open = 0;
	nodes->anchor_count = nodes->open_count = nodes->replay_count = 0;
	nodes->anchored_depth = nodes->depth = 0;
	nodes->alias_nodes = 0;
}

/** The text of an event with its tag behind it, in the document's arena. */
static const char *keep_text(struct wd_nodes *nodes, const struct wd_event *event)
{
	size_t tag_length = event->tag ? strlen(event->tag) + 1 : 0;
	char *kept;

	if (tag_length == 0 && event->length == 0) {
		return "";
	}
	if (tag_length == 0) {
		return wd_arena_text(nodes->arena, event->text, event->length);
	}
	kept = wd_arena_alloc(nodes->arena, event->length + 1 + tag_length);
	if (event->length > 0) {
		memcpy(kept, event->text, event->length);
	}
	memcpy(kept + event->length + 1, event->tag, tag_length);
	return kept;
}

static struct wd_kept_event *kept_at(const struct wd_event_log *log, uint32_t at)
{
	return &log->pieces[at / PIECE][at % PIECE];
}

/** Note where the nodes of a log end, at the event that is appended. */
static void link_ends(struct wd_event_log *log, struct wd_kept_event *kept)
{
	kept->end = log->count + 1;
	if (kept->type == WD_EVENT_MAPPING_START || kept->type == WD_EVENT_SEQUENCE_START) {
		kept->end = log->open;
		log->open = log->count + 1;
	} else if ((kept->type == WD_EVENT_MAPPING_END || kept->type == WD_EVENT_SEQUENCE_END) && log->open > 0) {
		struct wd_kept_event *start = kept_at(log, log->open - 1);

		log->open = start->end;
		start->end = log->count + 1;
	}
}

/** Append a copy of an event to a log; its strings are copied, too, unless a log has them.  \return its index. */
static uint32_t log_event(struct wd_nodes *nodes, struct wd_event_log *log, const struct wd_event *event, bool is_kept)
{
	struct wd_kept_event *kept;

	if (log->count % PIECE == 0) {
		log->pieces = wd_heap_room(nodes->heap, log->pieces, log->count / PIECE, &log->capacity, sizeof(*log->pieces));
		log->pieces[log->count / PIECE] = wd_arena_alloc(nodes->arena, PIECE * sizeof(*kept));
	}
	kept = &log->pieces[log->count / PIECE][log->count % PIECE];
	kept->length = event->length;
	kept->place = event->place;
	kept->type = event->type;
	kept->plain = event->plain;
	kept->has_tag = event->tag != NULL;
	link_ends(log, kept);
	if (event->type == WD_EVENT_ALIAS) {
		kept->text = ""; /* and its length is the number of its anchor */
	} else if (!is_kept || (event->text == NULL && event->tag == NULL)) {
		kept->text = keep_text(nodes, event);
	} else {
		kept->text = event->tag ? event->tag - event->length - 1 : event->text;
	}
	return log->count++;
}

static struct wd_event event_at(const struct wd_event_log *log, uint32_t at)
{
	const struct wd_kept_event *kept = &log->pieces[at / PIECE][at % PIECE];
	struct wd_event event = { .length = kept->length, .place = kept->place, .type = kept->type, .plain = kept->plain };

	event.text = kept->type == WD_EVENT_SCALAR ? kept->text : NULL;
	event.tag = kept->has_tag ? kept->text + kept->length + 1 : NULL;
	return event;
}

static bool is_end(const struct wd_event *event)
{
	return event->type == WD_EVENT_MAPPING_END || event->type == WD_EVENT_SEQUENCE_END;
}

static void fail(struct wd_event *event, uint8_t type, const char *text)
{
	event->type = type;
	event->text = text;
	event->length = strlen(text);
}

/** Give the node that begins with an event its anchor. */
static void define_anchor(struct wd_nodes *nodes, const struct wd_event *event, uint32_t recorded)
{
	struct wd_anchor anchor = { { recorded, wd_event_is_start(event) ? 0 : recorded + 1 } };

	nodes->anchors = wd_heap_room(nodes->heap, nodes->anchors, nodes->anchor_count, &nodes->anchor_capacity,
			sizeof(*nodes->anchors));
	nodes->anchors[nodes->anchor_count++] = anchor;
	wd_keymap_set(&nodes->names, nodes->heap, event->anchor, strlen(event->anchor), nodes->anchor_count);
	if (wd_event_is_start(event)) {
		nodes->open = wd_heap_room(nodes->heap, nodes->open, nodes->open_count, &nodes->open_capacity,
				sizeof(*nodes->open));
		nodes->open[nodes->open_count].anchor = nodes->anchor_count - 1;
		nodes->open[nodes->open_count++].depth = nodes->anchored_depth;
	}
}

/** Turn the name of an alias into the number of its anchor (in `length`), or into an error. */
static void resolve_alias(struct wd_nodes *nodes, struct wd_event *event)
{
	uint32_t number = wd_keymap_number(&nodes->names, event->anchor, strlen(event->anchor));

	if (number == 0) {
		fail(event, WD_EVENT_SYNTAX, "alias of an unknown anchor");
	} else if (nodes->anchors[number - 1].range.end == 0) {
		fail(event, WD_EVENT_SYNTAX, "alias of a node that contains it");
	} else {
		event->length = number - 1;
	}
}

/** Turn an event into an error when more than a document may have is kept. */
static void check_kept(const struct wd_nodes *nodes, uint64_t count, struct wd_event *event)
{
	if (count > nodes->limits->kept_nodes && event->type < WD_EVENT_SYNTAX) {
		fail(event, WD_EVENT_LIMIT, "too much of the document has an anchor, is merged, or comes before its kind");
	}
}

/** Put what a `!!binary` scalar holds in its place. */
static void decode_binary(struct wd_nodes *nodes, struct wd_event *event)
{
	size_t length;
	const char *text = wd_scalar_decode_binary(nodes->arena, event->text, event->length, &length);

	if (text) {
		event->text = text;
		event->length = length;
		event->tag = NULL;
		event->plain = false;
	}
}

/** Take an event of the text itself: it is recorded where it belongs to an anchored node. */
static void take_raw(struct wd_nodes *nodes, struct wd_event *event)
{
	uint32_t recorded;
	bool defines;

	if (event->type == WD_EVENT_ALIAS) {
		resolve_alias(nodes, event);
	} else if (event->tag && nodes->dialect == WD_DIALECT_KUBERNETES && event->type == WD_EVENT_SCALAR
			&& wd_scalar_is_binary(event)) {
		decode_binary(nodes, event);
	}
	defines = event->anchor && event->type != WD_EVENT_ALIAS && event->type < WD_EVENT_SYNTAX;
	if (!defines && nodes->open_count == 0) {
		return;
	}
	nodes->anchored_depth += wd_event_is_start(event);
	recorded = log_event(nodes, &nodes->recorded, event, false);
	if (defines) {
		define_anchor(nodes, event, recorded);
	}
	if (is_end(event)) {
		if (nodes->open[nodes->open_count - 1].depth == nodes->anchored_depth) {
			nodes->anchors[nodes->open[--nodes->open_count].anchor].range.end = recorded + 1;
		}
		nodes->anchored_depth--;
	}
	/* An anchor's name is kept, too. */
	check_kept(nodes, nodes->recorded.count + (uint64_t)nodes->anchor_count * 2, event);
}

static bool has_ended(const struct wd_replay *replay)
{
	return replay->range.begin == replay->range.end;
}

static void play(struct wd_nodes *nodes, const struct wd_event_log *log, struct wd_event_range range,
		const struct wd_place *alias)
{
	struct wd_replay replay = { .log = log, .range = range, .is_alias = alias != NULL, .is_first = alias != NULL };

	if (alias) {
		replay.place = *alias;
	}
	while (nodes->replay_count && has_ended(&nodes->replays[nodes->replay_count - 1])) {
		nodes->replay_count--; /* or a mapping that merges many would leave one for each */
	}
	nodes->replays = wd_heap_room(nodes->heap, nodes->replays, nodes->replay_count, &nodes->replay_capacity,
			sizeof(*nodes->replays));
	nodes->replays[nodes->replay_count++] = replay;
}

/** What an event of an alias counts: long scalars cost memory and time too. */
static uint64_t cost(const struct wd_event *event)
{
	return 1 + (event->type == WD_EVENT_SCALAR ? (uint64_t)(event->length / WD_ALIAS_NODE_BYTES) : 0);
}

/** The next event of the innermost replay.  \return false when there is none. */
static bool next_replayed(struct wd_nodes *nodes, struct wd_event *event)
{
	while (nodes->replay_count) {
		struct wd_replay *replay = &nodes->replays[nodes->replay_count - 1];

		if (has_ended(replay)) {
			nodes->replay_count--;
			continue;
		}
		*event = event_at(replay->log, replay->range.begin++);
		if (replay->is_first) {
			event->place = replay->place;
			replay->is_first = false;
		}
		nodes->alias_nodes += replay->is_alias ? cost(event) : 0;
		if (nodes->alias_nodes > nodes->limits->alias_nodes) {
			fail(event, WD_EVENT_LIMIT, "aliases expand to too many nodes");
		}
		return true;
	}
	return false;
}

void wd_nodes_read(struct wd_nodes *nodes, struct wd_event *event)
{
	do {
		nodes->is_kept = nodes->replay_count > 0 && next_replayed(nodes, event);
		if (!nodes->is_kept) {
			wd_events_next(&nodes->parser, event);
			take_raw(nodes, event);
		}
		if (event->type == WD_EVENT_ALIAS) {
			play(nodes, &nodes->recorded, nodes->anchors[event->length].range, &event->place);
		}
	} while (event->type == WD_EVENT_ALIAS);
}

void wd_nodes_count_depth(struct wd_nodes *nodes, struct wd_event *event)
{
	if (wd_event_is_start(event)) {
		if (nodes->depth >= nodes->limits->depth) {
			fail(event, WD_EVENT_LIMIT, "mappings and sequences are nested too deeply");
		}
		nodes->depth++;
	} else if (is_end(event)) {
		nodes->depth--;
	}
}

struct wd_event_range wd_nodes_capture(struct wd_nodes *nodes, struct wd_event *first)
{
	struct wd_event_range range = { nodes->captured.count, 0 };
	uint32_t depth = nodes->depth - wd_event_is_start(first);

	check_kept(nodes, nodes->captured.count, first); /* scalars are kept, too */
	if (first->type >= WD_EVENT_SYNTAX) {
		range.end = range.begin;
		return range;
	}
	wd_nodes_capture_event(nodes, first);
	while (nodes->depth > depth) {
		struct wd_event event;

		wd_nodes_next(nodes, &event);
		check_kept(nodes, nodes->captured.count, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			*first = event;
			break;
		}
		wd_nodes_capture_event(nodes, &event);
	}
	range.end = nodes->captured.count;
	return range;
}

void wd_nodes_capture_event(struct wd_nodes *nodes, const struct wd_event *event)
{
	log_event(nodes, &nodes->captured, event, nodes->is_kept);
}

struct wd_event wd_nodes_captured(const struct wd_nodes *nodes, uint32_t at)
{
	struct wd_event event = event_at(&nodes->captured, at);

	event.dialect = nodes->dialect;
	return event;
}

void wd_nodes_play(struct wd_nodes *nodes, struct wd_event_range range)
{
	play(nodes, &nodes->captured, range, NULL);
}

void wd_nodes_play_end(struct wd_nodes *nodes)
{
	static const struct wd_event end = { .type = WD_EVENT_MAPPING_END };
	uint32_t at = log_event(nodes, &nodes->captured, &end, false);

	nodes->depth++;
	wd_nodes_play(nodes, (struct wd_event_range){ at, at + 1 });
}

struct wd_event_range *wd_nodes_playing(struct wd_nodes *nodes)
{
	struct wd_replay *replay = nodes->replay_count > 0 ? &nodes->replays[nodes->replay_count - 1] : NULL;

	return replay && nodes->is_kept && replay->log == &nodes->captured ? &replay->range : NULL;
}

uint32_t wd_nodes_captured_end(const struct wd_nodes *nodes, uint32_t begin)
{
	return kept_at(&nodes->captured, begin)->end;
}
