/*
 * keymap.h - a map from keys of a mapping to small numbers, in an arena.
 */
#ifndef WORKDEF_KEYMAP_H
#define WORKDEF_KEYMAP_H

#include "base/memory.h"

struct wd_keymap_slot;

/** All zero is an empty map. */
struct wd_keymap {
	struct wd_keymap_slot *slots;
	uint32_t count;
	uint32_t capacity; /**< a power of two, or 0 */
};

/**
 * Find a key, or add it.
 *
 * \param[in]     map     The map.
 * \param[in]     arena   Where it grows.  Does not return when memory runs out.
 * \param[in,out] text    The key; on return the map's own copy of it, which lasts as long as the arena.
 * \param[in]     length  Its length in bytes.
 * \param[out]    known   Whether it was there already.
 * \return the number stored with the key, to be read or set: 0 when it is new.
 */
uint32_t *wd_keymap_at(struct wd_keymap *map, struct wd_arena *arena, const char **text, size_t length, bool *known);

/** The number stored with a key, or NULL. */
const uint32_t *wd_keymap_find(const struct wd_keymap *map, const char *text, size_t length);

#endif
