/*
 * keymap.c - see keymap.h.  Open addressing, doubled when three quarters full.
 *
 * A slot holds four bytes: where the key is in one growing text.  There each key is its length (seven bits a byte, lowest
 * first), its number where the map has numbers, its bytes, and a NUL.
 */
#include "base/keymap.h"

#include <string.h>

/** A key as it is in the text. */
struct record {
	char *number; /**< four bytes, not aligned */
	char *text;
	size_t length;
};

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

static struct record record_at(const struct wd_keymap *map, uint32_t slot)
{
	char *at = map->texts + slot - 1;
	struct record record = { .length = 0 };

	for (unsigned shift = 0;; shift += 7) {
		unsigned char byte = (unsigned char)*at++;

		record.length |= (size_t)(byte & 0x7f) << shift;
		if (byte < 0x80) {
			break;
		}
	}
	record.number = at;
	record.text = at + (map->has_numbers ? sizeof(uint32_t) : 0);
	return record;
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

static void double_slots(struct wd_keymap *map, struct wd_heap *heap)
{
	uint32_t *old = map->slots, old_capacity = map->capacity;
	size_t size = (size_t)old_capacity * 2 * sizeof(*old);

	map->slots = memset(wd_heap_resize(heap, NULL, size), 0, size);
	map->capacity = old_capacity * 2;
	for (uint32_t i = 0; i < old_capacity; i++) {
		if (old[i]) {
			struct record record = record_at(map, old[i]);

			*slot_of(map, record.text, record.length) = old[i];
		}
	}
	if (old != map->own_slots) {
		wd_heap_try(heap, old, 0);
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

/** Append a key to the text.  \return the value of its slot. */
static uint32_t append(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length)
{
	uint32_t start = (uint32_t)map->length + 1;
	size_t rest = length;
	char *at;

	reserve(map, heap, length + 1 + sizeof(uint32_t) + 10); /* ten bytes hold any length */
	for (at = map->texts + map->length; rest >= 0x80; rest >>= 7) {
		*at++ = (char)(rest | 0x80);
	}
	*at++ = (char)rest;
	if (map->has_numbers) {
		at = (char *)memset(at, 0, sizeof(uint32_t)) + sizeof(uint32_t);
	}
	if (length > 0) {
		memcpy(at, text, length);
	}
	at[length] = '\0';
	map->length = (size_t)(at + length + 1 - map->texts);
	return start;
}

/** Find a key, or add it. */
static struct record find_or_add(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length,
		bool *known)
{
	uint32_t *slot;

	if (map->slots == NULL) {
		begin(map);
	}
	slot = slot_of(map, text, length);
	*known = *slot != 0;
	if (!*known) {
		if (map->count + 1 > map->capacity / 4 * 3) {
			double_slots(map, heap);
			slot = slot_of(map, text, length);
		}
		*slot = append(map, heap, text, length);
		map->count++;
	}
	return record_at(map, *slot);
}

const char *wd_keymap_add(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length, bool *known)
{
	return find_or_add(map, heap, text, length, known).text;
}

void wd_keymap_set(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length, uint32_t number)
{
	bool known;

	memcpy(find_or_add(map, heap, text, length, &known).number, &number, sizeof(number));
}

uint32_t wd_keymap_number(const struct wd_keymap *map, const char *text, size_t length)
{
	uint32_t slot = map->count > 0 ? *slot_of(map, text, length) : 0, number = 0;

	if (slot) {
		memcpy(&number, record_at(map, slot).number, sizeof(number));
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
