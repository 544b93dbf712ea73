/*
 * places.h - where the nodes of documents are, by their paths: kept where the options ask for it.
 */
#ifndef WORKDEF_PLACES_H
#define WORKDEF_PLACES_H

#include "base/keymap.h"
#include "yaml/event.h"

/** The key and the value of a node. */
struct wd_placed {
	struct wd_place key;
	struct wd_place value;
	bool is_referenced; /**< see struct wd_finding */
};

/**
 * The places of all nodes so far.  A node has a number, from 1; its name is the number of the node around it, and the
 * last step of its path; that of a document, 0 and its own number.  All zero but for the numbers of `names` is empty.
 */
struct wd_place_table {
	struct wd_keymap names;
	struct wd_placed *nodes;
	uint32_t count;
	size_t capacity;
};

/**
 * Note a node, unless one of its name is there.  Does not return when memory runs out.
 *
 * \param[in] table   The table.
 * \param[in] heap    Where it grows.
 * \param[in] parent  The number of the node around it.
 * \param[in] step    The last step of its path: `key`, `["a key"]` or `[0]`.
 * \param[in] length  Its bytes.
 * \param[in] places  Of its key and its value.
 * \return its number.
 */
uint32_t wd_places_add(struct wd_place_table *table, struct wd_heap *heap, uint32_t parent, const char *step,
		size_t length, const struct wd_placed *places);

/** Let a node be found by a further name.  Does not return when memory runs out. */
void wd_places_add_name(struct wd_place_table *table, struct wd_heap *heap, uint32_t parent, const char *step,
		size_t length, uint32_t node);

/** As wd_places_add(), of a whole document. */
uint32_t wd_places_add_document(struct wd_place_table *table, struct wd_heap *heap, size_t document,
		const struct wd_placed *places);

/** The number of a document's node; 0 where there is none. */
uint32_t wd_places_find_document(const struct wd_place_table *table, size_t document);

/** The number of a node; 0 where there is none of this name. */
uint32_t wd_places_find(const struct wd_place_table *table, uint32_t parent, const char *step, size_t length);

/** Give the memory back to the heap. */
void wd_places_free(struct wd_place_table *table, struct wd_heap *heap);

#endif
