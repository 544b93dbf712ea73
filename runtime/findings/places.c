/* places.c - see places.h */
#include "findings/places.h"

#include <string.h>

/** No step is longer: keys are cut in paths, and each of their bytes takes six at most. */
#define NAME_BYTES 2048

/** Write the name of a node.  \return its bytes; 0 where it is longer than any. */
static size_t write_name(char name[NAME_BYTES], uint32_t parent, const char *step, size_t length)
{
	if (length > NAME_BYTES - sizeof(parent)) {
		return 0;
	}
	memcpy(name, &parent, sizeof(parent));
	memcpy(name + sizeof(parent), step, length);
	return sizeof(parent) + length;
}

uint32_t wd_places_find(const struct wd_place_table *table, uint32_t parent, const char *step, size_t length)
{
	char name[NAME_BYTES];
	size_t size = write_name(name, parent, step, length);

	return size > 0 ? wd_keymap_number(&table->names, name, size) : 0;
}

void wd_places_add_name(struct wd_place_table *table, struct wd_heap *heap, uint32_t parent, const char *step,
		size_t length, uint32_t node)
{
	char name[NAME_BYTES];
	size_t size = write_name(name, parent, step, length);

	if (size > 0 && wd_keymap_number(&table->names, name, size) == 0) {
		wd_keymap_set(&table->names, heap, name, size, node);
	}
}

uint32_t wd_places_add(struct wd_place_table *table, struct wd_heap *heap, uint32_t parent, const char *step,
		size_t length, const struct wd_placed *places)
{
	uint32_t known = wd_places_find(table, parent, step, length);

	if (known) {
		return known;
	}
	table->nodes = wd_heap_room(heap, table->nodes, table->count, &table->capacity, sizeof(*table->nodes));
	table->nodes[table->count++] = *places;
	wd_places_add_name(table, heap, parent, step, length, table->count);
	return table->count;
}

uint32_t wd_places_add_document(struct wd_place_table *table, struct wd_heap *heap, size_t document,
		const struct wd_placed *places)
{
	return wd_places_add(table, heap, 0, (const char *)&document, sizeof(document), places);
}

uint32_t wd_places_find_document(const struct wd_place_table *table, size_t document)
{
	return wd_places_find(table, 0, (const char *)&document, sizeof(document));
}

void wd_places_free(struct wd_place_table *table, struct wd_heap *heap)
{
	wd_keymap_clear(&table->names, heap);
	if (table->nodes) {
		wd_heap_try(heap, table->nodes, 0);
	}
}
