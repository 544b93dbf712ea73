/* merge.c - see merge.h */
#include "read/merge.h"

#include <string.h>

#include "check/values.h"
#include "yaml/scalar.h"

/** What is known of a key while the entries of a mapping are looked at, the last one first. */
enum key_fact { KEY_IS_OWN = 1, KEY_IS_MERGED = 2, KEY_FACTS = 3 };

/** In the number of a key, above its facts: the mapping that had it last, from 1. */
#define MAPPING_SHIFT 2

/** An entry: where its key is. */
struct entry {
	uint32_t key;
	bool is_merged;
};

/** Entries, in the arena of the document. */
struct entries {
	struct entry *list;
	uint32_t count;
	uint32_t capacity;
};

/** A mapping whose merge keys are unfolded. */
struct unfolding {
	struct wd_reader *reader;   /**< whose merge_keys have what is known of keys */
	uint32_t mappings;          /**< whose entries were added: the mapping itself, and those that are merged into it */
	struct entries remaining;   /**< to be looked at, the last one first */
	struct entries counting;    /**< those that count, the last one first */
	struct entries duplicates;  /**< those whose key their own mapping has before them, the first one first */
};

bool wd_merge_is_in(const char *text, size_t length)
{
	const char *at = length > 0 ? memchr(text, '<', length) : NULL;

	for (; at; at = memchr(at + 1, '<', length - (size_t)(at + 1 - text))) {
		size_t left = length - (size_t)(at - text);

		/* In UTF-16, a zero is between the two. */
		if (left > 1 && (at[1] == '<' || at[1] == '\0')) {
			return true;
		}
	}
	return false;
}

bool wd_merge_is_key(const struct wd_event *event)
{
	return event->type == WD_EVENT_SCALAR && event->length == 2 && memcmp(event->text, "<<", 2) == 0
		&& (event->plain || wd_scalar_is_merge(event));
}

/** Whether a key is that of an entry: no merge key, and not one that is refused. */
static bool is_name(const struct wd_event *key)
{
	enum wd_scalar_type type = key->type == WD_EVENT_SCALAR ? wd_scalar_type(key) : WD_SCALAR_UNFIT;

	return type != WD_SCALAR_NULL && type != WD_SCALAR_UNFIT && !wd_merge_is_key(key);
}

static struct wd_event_range value_range(const struct wd_nodes *source, uint32_t key)
{
	uint32_t value = wd_nodes_captured_end(source, key);

	return (struct wd_event_range){ value, wd_nodes_captured_end(source, value) };
}

/** Whether a mapping, from its first key, has a merge key. */
static bool has_merge_key(const struct wd_nodes *source, uint32_t key)
{
	for (;; key = value_range(source, key).end) {
		struct wd_event event = wd_nodes_captured(source, key);

		if (event.type == WD_EVENT_MAPPING_END || wd_merge_is_key(&event)) {
			return event.type != WD_EVENT_MAPPING_END;
		}
	}
}

static void add_entry(struct unfolding *unfolding, struct entries *entries, uint32_t key, bool is_merged)
{
	if (entries->count == entries->capacity) {
		uint32_t capacity = entries->capacity ? entries->capacity * 2 : 16;
		struct entry *list = wd_arena_alloc(&unfolding->reader->arena, capacity * sizeof(*list));

		if (entries->count > 0) {
			memcpy(list, entries->list, entries->count * sizeof(*list));
		}
		entries->list = list;
		entries->capacity = capacity;
	}
	entries->list[entries->count++] = (struct entry){ key, is_merged };
}

/** Note that the mapping whose entries are added has a key.  \return whether it had it before. */
static bool note_key(struct unfolding *unfolding, const struct wd_event *key, bool is_merged)
{
	struct wd_reader *reader = unfolding->reader;
	uint32_t number = wd_keymap_number(&reader->merge_keys, key->text, key->length), facts = number & KEY_FACTS;

	if (number >> MAPPING_SHIFT == unfolding->mappings) {
		return true;
	}
	if (reader->schema->dialect == WD_DIALECT_CORE && !is_merged) {
		facts |= KEY_IS_OWN;
	}
	wd_keymap_set(&reader->merge_keys, &reader->findings->heap, key->text, key->length,
			unfolding->mappings << MAPPING_SHIFT | facts);
	return false;
}

/** Add the entries of a mapping, from its first key.  \return where it ends. */
static uint32_t add_entries(struct unfolding *unfolding, uint32_t key, bool is_merged)
{
	const struct wd_nodes *source = &unfolding->reader->source;

	unfolding->mappings++;
	for (;; key = value_range(source, key).end) {
		struct wd_event event = wd_nodes_captured(source, key);
		bool is_known = is_name(&event) && note_key(unfolding, &event, is_merged);

		if (event.type == WD_EVENT_MAPPING_END) {
			return key;
		}
		add_entry(unfolding, is_known ? &unfolding->duplicates : &unfolding->remaining, key, is_merged);
	}
}

/** Whether a node is a sequence of mappings. */
static bool is_sequence_of_mappings(const struct wd_nodes *source, struct wd_event_range node)
{
	bool is_right = wd_nodes_captured(source, node.begin).type == WD_EVENT_SEQUENCE_START;

	for (uint32_t at = node.begin + 1; is_right && at < node.end - 1; at = wd_nodes_captured_end(source, at)) {
		is_right = wd_nodes_captured(source, at).type == WD_EVENT_MAPPING_START;
	}
	return is_right;
}

/** Add the entries that a merge key brings.  Of several mappings the first is looked at first.  \return false for none. */
static bool add_merged(struct unfolding *unfolding, uint32_t key)
{
	const struct wd_nodes *source = &unfolding->reader->source;
	struct wd_event_range value = value_range(source, key);
	struct entries *remaining = &unfolding->remaining;
	uint32_t first = remaining->count;

	if (wd_nodes_captured(source, value.begin).type == WD_EVENT_MAPPING_START) {
		add_entries(unfolding, value.begin + 1, true);
		return true;
	}
	if (!is_sequence_of_mappings(source, value)) {
		return false;
	}
	for (uint32_t at = value.begin + 1; at < value.end - 1; at = wd_nodes_captured_end(source, at)) {
		uint32_t before = remaining->count, added;
		struct entry *moved;

		add_entries(unfolding, at + 1, true);
		added = remaining->count - before;
		if (added == 0 || before == first) {
			continue;
		}
		/* Its entries go before those of the mappings that have precedence. */
		moved = wd_arena_alloc(&unfolding->reader->arena, added * sizeof(*moved));
		memcpy(moved, remaining->list + before, added * sizeof(*moved));
		memmove(remaining->list + first + added, remaining->list + first, (before - first) * sizeof(*moved));
		memcpy(remaining->list + first, moved, added * sizeof(*moved));
	}
	return true;
}

/** Whether an entry counts: for Kubernetes the last merge key has the last word, in the core schema the mapping itself. */
static bool counts(struct unfolding *unfolding, const struct entry *entry, const struct wd_event *key)
{
	struct wd_reader *reader = unfolding->reader;
	uint32_t number = wd_keymap_number(&reader->merge_keys, key->text, key->length), facts = number & KEY_FACTS;
	bool is_core = reader->schema->dialect == WD_DIALECT_CORE;

	if (entry->is_merged ? facts != 0 : !is_core && (facts & KEY_IS_MERGED)) {
		return false;
	}
	wd_keymap_set(&reader->merge_keys, &reader->findings->heap, key->text, key->length,
			number | (entry->is_merged ? KEY_IS_MERGED : KEY_IS_OWN));
	return true;
}

/** Look at the entries, the last one first. */
static void choose_entries(struct unfolding *unfolding)
{
	const struct wd_nodes *source = &unfolding->reader->source;

	while (unfolding->remaining.count > 0) {
		struct entry entry = unfolding->remaining.list[--unfolding->remaining.count];
		struct wd_event key = wd_nodes_captured(source, entry.key);

		if (wd_merge_is_key(&key) && add_merged(unfolding, entry.key)) {
			continue;
		}
		if (!is_name(&key) || counts(unfolding, &entry, &key)) {
			add_entry(unfolding, &unfolding->counting, entry.key, entry.is_merged);
		}
	}
}

static void play_entry(struct unfolding *unfolding, const struct entry *entry)
{
	struct wd_nodes *source = &unfolding->reader->source;

	wd_nodes_play(source, (struct wd_event_range){ entry->key, value_range(source, entry->key).end });
}

/** Play the entries that count, and then the duplicates, which are refused whatever counts. */
static void play_entries(struct unfolding *unfolding)
{
	for (uint32_t i = unfolding->duplicates.count; i > 0; i--) {
		play_entry(unfolding, &unfolding->duplicates.list[i - 1]);
	}
	for (uint32_t i = 0; i < unfolding->counting.count; i++) {
		play_entry(unfolding, &unfolding->counting.list[i]);
	}
}

void wd_merge_unfold(struct wd_reader *reader)
{
	struct unfolding unfolding = { .reader = reader };
	struct wd_event_range *playing = wd_nodes_playing(&reader->source);

	if (playing == NULL || !has_merge_key(&reader->source, playing->begin)) {
		return;
	}
	playing->begin = add_entries(&unfolding, playing->begin, false);
	choose_entries(&unfolding);
	play_entries(&unfolding);
	wd_keymap_clear(&reader->merge_keys, &reader->findings->heap);
}

void wd_merge_refuse(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event)
{
	static const char expected[] = "a mapping, or a sequence of mappings, to merge";
	struct wd_event_range nodes;

	if (event->type != WD_EVENT_SEQUENCE_START) {
		wd_find_wrong_type(reader->findings, event, expected, NULL);
		wd_node_end_entry(node);
		return;
	}
	nodes = wd_nodes_capture(&reader->source, event);
	if (event->type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, event);
		return;
	}
	for (uint32_t at = nodes.begin + 1; at < nodes.end - 1; at = wd_nodes_captured_end(&reader->source, at)) {
		struct wd_event element = wd_nodes_captured(&reader->source, at);

		if (element.type != WD_EVENT_MAPPING_START) {
			wd_find_wrong_type(reader->findings, &element, expected, NULL);
		}
	}
	wd_node_end_entry(node);
}
