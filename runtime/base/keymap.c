/*
 * keymap.c - see keymap.h.  Open addressing, doubled when three quarters full.
 *
 * A slot holds four bytes: where the key is in one growing text.  There each key is its length, its bytes, a NUL, and its
 * number or its place where the map has them.  Lengths and places take seven bits a byte, lowest first.
 */
#include "base/keymap.h"

#include <string.h>

/** What is in the text besides a key's own bytes, at most: its length, a NUL, and a place. */
#define RECORD_MAX (10 + 1 + 2 * 5)

/**
 * Hash a key.  The seed differs from run to run (it is an address), so that nobody can prepare a document whose keys
 * all collide; the order of the slots never shows in any output.
 */
static uint32_t hash_of(const struct wd_keymap *map, const char *text, size_t length)
{
	uint64_t hash = (uint64_t)(uintptr_t)map * 0x9e3779b97f4a7c15u;

	for (size_t i = 0; i < length; i++) {
		hash = (hash ^ (unsigned char)text[i]) * 0x100000001b3u;
		hash ^= hash >> 29;
	}
	return (uint32_t)(hash ^ (hash >> 32));
}

static char *put_varying(char *at, uint64_t value)
{
	for (; value >= 0x80; value >>= 7) {
		*at++ = (char)(value | 0x80);
	}
	*at++ = (char)value;
	return at;
}

static inline uint64_t take_varying(char **at)
{
	uint64_t value = (unsigned char)*(*at)++;

	for (unsigned shift = 7; value >> shift & 1; shift += 7) {
		uint64_t byte = (unsigned char)*(*at)++;

		value = (value & (((uint64_t)1 << shift) - 1)) | byte << shift;
	}
	return value;
}

/** A key as it is in the text. */
struct record {
	char *text;
	size_t length;
};

static inline struct record record_at(const struct wd_keymap *map, uint32_t slot)
{
	char *at = map->texts + slot - 1;
	struct record record;

	record.length = (size_t)take_varying(&at);
	record.text = at;
	return record;
}

/** What is behind a key. */
static char *behind(const struct record *record)
{
	return record->text + record->length + 1;
}

static struct wd_key_place first_place_of(const struct record *record)
{
	char *at = behind(record);
	struct wd_key_place place;

	place.line = (uint32_t)take_varying(&at);
	place.column = (uint32_t)take_varying(&at);
	return place;
}

/** Where the key behind a key begins. */
static char *next_record(const struct wd_keymap *map, const struct record *record)
{
	char *at = behind(record);

	if (map->has_numbers) {
		return at + sizeof(uint32_t);
	}
	for (int left = map->has_places ? 2 : 0; left > 0; at++) {
		left -= (unsigned char)*at < 0x80;
	}
	return at;
}

/** The slot of a key, or the free slot where it belongs. */
static uint32_t *slot_of(const struct wd_keymap *map, const char *text, size_t length)
{
	uint32_t at = hash_of(map, text, length) & (map->capacity - 1);

	for (; map->slots[at]; at = (at + 1) & (map->capacity - 1)) {
		struct record record = record_at(map, map->slots[at]);

		if (record.length == length && memcmp(record.text, text, length) == 0) {
			break;
		}
	}
	return &map->slots[at];
}

/** The free slot where a key belongs that is not there. */
static uint32_t *free_slot_of(const struct wd_keymap *map, const char *text, size_t length)
{
	uint32_t at = hash_of(map, text, length) & (map->capacity - 1);

	while (map->slots[at]) {
		at = (at + 1) & (map->capacity - 1);
	}
	return &map->slots[at];
}

/** Use the map's own space. */
static void begin(struct wd_keymap *map)
{
	map->slots = map->own_slots;
	map->capacity = WD_KEYMAP_SLOTS;
	map->texts = map->own_texts;
	map->room = WD_KEYMAP_BYTES;
	memset(map->own_slots, 0, sizeof(map->own_slots));
	map->length = map->count = 0;
}

/** Double the slots.  They are filled anew from the text, so that the old ones need not be kept meanwhile. */
static void double_slots(struct wd_keymap *map, struct wd_heap *heap)
{
	size_t size = (size_t)map->capacity * 2 * sizeof(*map->slots);

	map->slots = wd_heap_resize(heap, map->slots == map->own_slots ? NULL : map->slots, size);
	map->capacity *= 2;
	memset(map->slots, 0, size);
	for (size_t at = 0; at < map->length;) {
		struct record record = record_at(map, (uint32_t)at + 1);

		*free_slot_of(map, record.text, record.length) = (uint32_t)at + 1;
		at = (size_t)(next_record(map, &record) - map->texts);
	}
}

/** Make space for further text.  It grows by half: twice would take too much of what a document may take. */
static void reserve(struct wd_keymap *map, struct wd_heap *heap, size_t more)
{
	size_t needed = map->length + more;
	size_t room = needed > map->room + map->room / 2 ? needed : map->room + map->room / 2;
	char *texts;

	if (needed <= map->room) {
		return;
	}
	if (needed >= UINT32_MAX) {
		longjmp(heap->recovery, 1); /* more than a slot can point to */
	}
	texts = wd_heap_resize(heap, map->texts == map->own_texts ? NULL : map->texts, room);
	if (map->texts == map->own_texts) {
		memcpy(texts, map->own_texts, map->length);
	}
	map->texts = texts;
	map->room = room;
}

/** Append a key to the text. */
static struct record append(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length,
		struct wd_key_place place)
{
	struct record record = { .length = length };
	char *at;

	reserve(map, heap, length + RECORD_MAX);
	record.text = put_varying(map->texts + map->length, length);
	if (length > 0) {
		memcpy(record.text, text, length);
	}
	record.text[length] = '\0';
	at = behind(&record);
	if (map->has_numbers) {
		at = (char *)memset(at, 0, sizeof(uint32_t)) + sizeof(uint32_t);
	} else if (map->has_places) {
		at = put_varying(put_varying(at, place.line), place.column);
	}
	map->length = (size_t)(at - map->texts);
	return record;
}

/** Find a key, or add it. */
static struct record find_or_add(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length,
		struct wd_key_place place, bool *known)
{
	uint32_t *slot, start;
	struct record record;

	if (map->slots == NULL) {
		begin(map);
	}
	slot = slot_of(map, text, length);
	*known = *slot != 0;
	if (*known) {
		return record_at(map, *slot);
	}
	if (map->count + 1 > map->capacity / 4 * 3) {
		double_slots(map, heap);
		slot = free_slot_of(map, text, length);
	}
	start = (uint32_t)map->length + 1;
	record = append(map, heap, text, length, place);
	*slot = start;
	map->count++;
	return record;
}

const char *wd_keymap_add(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length, bool *known)
{
	return find_or_add(map, heap, text, length, (struct wd_key_place){ 0, 0 }, known).text;
}

const char *wd_keymap_add_place(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length,
		struct wd_key_place *place, bool *known)
{
	struct record record = find_or_add(map, heap, text, length, *place, known);

	if (*known) {
		*place = first_place_of(&record);
	}
	return record.text;
}

void wd_keymap_set(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length, uint32_t number)
{
	bool known;
	struct record record = find_or_add(map, heap, text, length, (struct wd_key_place){ 0, 0 }, &known);

	memcpy(behind(&record), &number, sizeof(number));
}

uint32_t wd_keymap_number(const struct wd_keymap *map, const char *text, size_t length)
{
	uint32_t slot = map->count > 0 ? *slot_of(map, text, length) : 0, number = 0;

	if (slot) {
		struct record record = record_at(map, slot);

		memcpy(&number, behind(&record), sizeof(number));
	}
	return number;
}

void wd_keymap_clear(struct wd_keymap *map, struct wd_heap *heap)
{
	if (map->slots && map->slots != map->own_slots) {
		wd_heap_try(heap, map->slots, 0);
	}
	if (map->texts && map->texts != map->own_texts) {
		wd_heap_try(heap, map->texts, 0);
	}
	map->slots = NULL;
	map->texts = NULL;
	map->length = map->room = 0;
	map->count = map->capacity = 0;
}

/* ---- maps that are used again ------------------------------------------------------------------------------------ */

struct wd_pooled_keymap {
	struct wd_keymap map; /* the first member, so that a map leads to what it is in */
	struct wd_pooled_keymap *next;
	struct wd_pooled_keymap *next_spare;
};

struct wd_keymap *wd_keymap_take(struct wd_keymap_pool *pool, struct wd_arena *arena)
{
	struct wd_pooled_keymap *taken = pool->spare;

	if (taken) {
		pool->spare = taken->next_spare;
	} else {
		taken = wd_arena_alloc(arena, sizeof(*taken));
		taken->next = pool->all;
		pool->all = taken;
	}
	return &taken->map;
}

void wd_keymap_give_back(struct wd_keymap_pool *pool, struct wd_keymap *map, struct wd_heap *heap)
{
	struct wd_pooled_keymap *given = (struct wd_pooled_keymap *)map;

	wd_keymap_clear(map, heap);
	given->next_spare = pool->spare;
	pool->spare = given;
}

void wd_keymap_pool_clear(struct wd_keymap_pool *pool, struct wd_heap *heap)
{
	for (struct wd_pooled_keymap *pooled = pool->all; pooled; pooled = pooled->next) {
		wd_keymap_clear(&pooled->map, heap);
	}
}
