/* keymap.c - see keymap.h.  Open addressing, doubled when half full. */
#include "base/keymap.h"

#include <string.h>

struct wd_keymap_slot {
	const char *text; /**< NULL: free */
	uint32_t length;
	uint32_t hash;
	uint32_t number;
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

/** The slot of a key, or the free slot where it belongs. */
static struct wd_keymap_slot *slot_of(const struct wd_keymap *map, const char *text, size_t length, uint32_t hash)
{
	uint32_t at = hash & (map->capacity - 1);

	for (;; at = (at + 1) & (map->capacity - 1)) {
		struct wd_keymap_slot *slot = &map->slots[at];

		if (slot->text == NULL || (slot->hash == hash && slot->length == length
				&& memcmp(slot->text, text, length) == 0)) {
			return slot;
		}
	}
}

static void grow(struct wd_keymap *map, struct wd_arena *arena)
{
	struct wd_keymap_slot *old = map->slots;
	uint32_t old_capacity = map->capacity;

	map->capacity = old_capacity ? old_capacity * 2 : 16;
	map->slots = wd_arena_alloc(arena, map->capacity * sizeof(*map->slots));
	for (uint32_t i = 0; i < old_capacity; i++) {
		if (old[i].text) {
			*slot_of(map, old[i].text, old[i].length, old[i].hash) = old[i];
		}
	}
}

uint32_t *wd_keymap_at(struct wd_keymap *map, struct wd_arena *arena, const char **text, size_t length, bool *known)
{
	uint32_t hash = hash_of(map, *text, length);
	struct wd_keymap_slot *slot;

	if (map->count * 2 >= map->capacity) {
		grow(map, arena);
	}
	slot = slot_of(map, *text, length, hash);
	*known = slot->text != NULL;
	if (!*known) {
		slot->text = wd_arena_text(arena, *text, length);
		slot->length = (uint32_t)length;
		slot->hash = hash;
		map->count++;
	}
	*text = slot->text;
	return &slot->number;
}

const uint32_t *wd_keymap_find(const struct wd_keymap *map, const char *text, size_t length)
{
	const struct wd_keymap_slot *slot;

	if (map->count == 0) {
		return NULL;
	}
	slot = slot_of(map, text, length, hash_of(map, text, length));
	return slot->text ? &slot->number : NULL;
}
