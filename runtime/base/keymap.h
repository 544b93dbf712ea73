/*
 * keymap.h - the keys of a mapping: whether one was there before, and a number or a place for each where that is needed.
 *
 * A document may have millions of keys, so that a key costs little more than its text: see keymap.c.
 */
#ifndef WORKDEF_KEYMAP_H
#define WORKDEF_KEYMAP_H

#include "base/memory.h"

/** Slots and bytes of text that a map has of its own: most mappings need no more. */
#define WD_KEYMAP_SLOTS 16
#define WD_KEYMAP_BYTES 128

/** Where a key is in the input. */
struct wd_key_place {
	uint32_t line;
	uint32_t column;
};

/** All zero is an empty map.  A map that has keys may not be moved. */
struct wd_keymap {
	uint32_t *slots;   /**< where in `texts` a key is, plus one; 0: free */
	char *texts;       /**< the keys, one behind the other */
	size_t length;     /**< of texts in use */
	size_t room;       /**< of texts */
	uint32_t count;
	uint32_t capacity; /**< of slots: a power of two, or 0 */
	bool has_numbers;  /**< each key has a number; to be set before the first key */
	bool has_places;   /**< each key has a place; to be set before the first key */
	uint32_t own_slots[WD_KEYMAP_SLOTS];
	char own_texts[WD_KEYMAP_BYTES];
};

/**
 * Add a key, unless it is there.
 *
 * \param[in]  map     The map.
 * \param[in]  heap    Where it grows.  Does not return when memory runs out.
 * \param[in]  text    The key.
 * \param[in]  length  Its length in bytes.
 * \param[out] known   Whether it was there already.
 * \return the map's own copy of it, with a NUL behind it, which lasts until a further key is added.
 */
const char *wd_keymap_add(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length, bool *known);

/** As wd_keymap_add(), in a map that has places.  `place` is the key's; if the key is known, it becomes the first one's. */
const char *wd_keymap_add_place(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length,
		struct wd_key_place *place, bool *known);

/** Add a key with a number above 0, or give it another.  Does not return when memory runs out. */
void wd_keymap_set(struct wd_keymap *map, struct wd_heap *heap, const char *text, size_t length, uint32_t number);

/** The number of a key; 0 when the key is not there. */
uint32_t wd_keymap_number(const struct wd_keymap *map, const char *text, size_t length);

/** Maps for a walk over data: as many as are in use at once, each used again.  All zero is an empty pool. */
struct wd_keymap_pool {
	struct wd_pooled_keymap *all;
	struct wd_pooled_keymap *spare; /**< those that are not in use */
};

/** Take an empty map, to be given back.  Its memory is the arena's, that of its keys is the heap's. */
struct wd_keymap *wd_keymap_take(struct wd_keymap_pool *pool, struct wd_arena *arena);

/** Give a map back: the one that was taken last.  Its keys are forgotten. */
void wd_keymap_give_back(struct wd_keymap_pool *pool, struct wd_keymap *map, struct wd_heap *heap);

/** Forget the keys of all maps, those in use too. */
void wd_keymap_pool_clear(struct wd_keymap_pool *pool, struct wd_heap *heap);

/** Forget all keys, and give what they took back to the heap. */
void wd_keymap_clear(struct wd_keymap *map, struct wd_heap *heap);

#endif
