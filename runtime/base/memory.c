/* memory.c - see memory.h */
#include "base/memory.h"

#include <stdalign.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define ALIGNMENT alignof(max_align_t)
#define BLOCK_SIZE ((size_t)8 * 1024)
/** The greatest size that can be rounded up, doubled, and given a header, without overflow. */
#define GREATEST_SIZE (SIZE_MAX / 4)

struct wd_block {
	struct wd_block *next;
	struct wd_block *before;
	size_t size;
	alignas(max_align_t) char bytes[];
};

static void *standard_mem(void *ctx, void *ptr, size_t size)
{
	(void)ctx;
	if (size == 0) {
		free(ptr);
		return NULL;
	}
	return realloc(ptr, size);
}

void wd_heap_init(struct wd_heap *heap, const struct wd_options *options)
{
	bool own = options != NULL && options->mem_fn != NULL;

	heap->fn = own ? options->mem_fn : standard_mem;
	heap->ctx = own ? options->mem_ctx : NULL;
}

void *wd_heap_try(const struct wd_heap *heap, void *ptr, size_t size)
{
	return heap->fn(heap->ctx, ptr, size);
}

void *wd_heap_resize(struct wd_heap *heap, void *ptr, size_t size)
{
	void *result = heap->fn(heap->ctx, ptr, size);

	if (result == NULL) {
		longjmp(heap->recovery, 1);
	}
	return result;
}

void *wd_heap_resize_array(struct wd_heap *heap, void *array, size_t count, size_t size)
{
	if (count > SIZE_MAX / size) {
		longjmp(heap->recovery, 1);
	}
	return wd_heap_resize(heap, array, count * size);
}

void *wd_heap_room(struct wd_heap *heap, void *array, size_t count, size_t *capacity, size_t size)
{
	size_t doubled = *capacity > SIZE_MAX / 2 ? SIZE_MAX : *capacity ? *capacity * 2 : 16;

	if (count < *capacity) {
		return array;
	}
	array = wd_heap_resize_array(heap, array, doubled, size);
	*capacity = doubled;
	return array;
}

/** Go on to a block with room for size bytes: the next one of the chain if it fits, otherwise a new one. */
static void next_block(struct wd_arena *arena, size_t size)
{
	struct wd_block *block = arena->current ? arena->current->next : arena->first;

	if (block == NULL || block->size < size) {
		size_t room = size > BLOCK_SIZE ? size : BLOCK_SIZE; /* at most GREATEST_SIZE */
		struct wd_block *fresh = wd_heap_resize(arena->heap, NULL, sizeof(*fresh) + room);

		fresh->next = block;
		fresh->before = arena->current;
		fresh->size = room;
		if (block) {
			block->before = fresh;
		}
		if (arena->current) {
			arena->current->next = fresh;
		} else {
			arena->first = fresh;
		}
		block = fresh;
	}
	arena->current = block;
	arena->next = block->bytes;
	arena->end = block->bytes + block->size;
}

/** Take raw memory, whose address is a multiple of a power of two. */
static inline char *take(struct wd_arena *arena, size_t size, size_t alignment)
{
	size_t padding = (size_t)-(uintptr_t)arena->next & (alignment - 1);
	char *result;

	if (size > GREATEST_SIZE) {
		longjmp(arena->heap->recovery, 1);
	}
	if (arena->next == NULL || (size_t)(arena->end - arena->next) < padding
			|| (size_t)(arena->end - arena->next) - padding < size) {
		next_block(arena, size);
		padding = 0; /* a block begins aligned */
	}
	result = arena->next + padding;
	arena->next = result + size;
	return result;
}

void *wd_arena_alloc(struct wd_arena *arena, size_t size)
{
	return memset(take(arena, size, ALIGNMENT), 0, size);
}

void *wd_arena_take(struct wd_arena *arena, size_t size)
{
	return take(arena, size, ALIGNMENT);
}

char *wd_arena_text(struct wd_arena *arena, const char *text, size_t length)
{
	char *copy = take(arena, length + 1, 1);

	if (length > 0) {
		memcpy(copy, text, length);
	}
	copy[length] = '\0';
	return copy;
}

static bool is_in_block(const struct wd_block *block, const char *text)
{
	return (uintptr_t)text >= (uintptr_t)block->bytes && (uintptr_t)text < (uintptr_t)(block->bytes + block->size);
}

void wd_arena_rewind(struct wd_arena *arena, const char *text)
{
	while (!is_in_block(arena->current, text)) {
		arena->current = arena->current->before;
	}
	arena->next = arena->current->bytes + (text - arena->current->bytes);
	arena->end = arena->current->bytes + arena->current->size;
}

void wd_arena_reset(struct wd_arena *arena)
{
	arena->current = NULL;
	arena->next = arena->end = NULL;
}

void wd_arena_free(struct wd_arena *arena)
{
	while (arena->first) {
		struct wd_block *next = arena->first->next;

		wd_heap_try(arena->heap, arena->first, 0);
		arena->first = next;
	}
	wd_arena_reset(arena);
}

void wd_buffer_reserve(struct wd_buffer *buffer, size_t more)
{
	size_t needed = buffer->length + more;
	size_t capacity = buffer->capacity ? buffer->capacity : 256;

	if (needed <= buffer->capacity && needed >= more) {
		return;
	}
	if (more > GREATEST_SIZE || needed > GREATEST_SIZE) {
		longjmp(buffer->heap->recovery, 1);
	}
	if (capacity < needed) { /* by half: twice would take too much of what a document may take */
		capacity = needed > capacity + capacity / 2 ? needed : capacity + capacity / 2;
	}
	buffer->text = wd_heap_resize(buffer->heap, buffer->text, capacity);
	buffer->capacity = capacity;
}

void wd_buffer_add(struct wd_buffer *buffer, const char *text, size_t length)
{
	if (length > 0) {
		wd_buffer_reserve(buffer, length);
		memcpy(buffer->text + buffer->length, text, length);
		buffer->length += length;
	}
}

void wd_buffer_add_string(struct wd_buffer *buffer, const char *string)
{
	wd_buffer_add(buffer, string, strlen(string));
}

void wd_buffer_print_list(struct wd_buffer *buffer, const char *format, va_list arguments)
{
	va_list again;
	int length;

	wd_buffer_reserve(buffer, 1);
	va_copy(again, arguments);
	length = vsnprintf(buffer->text + buffer->length, buffer->capacity - buffer->length, format, again);
	va_end(again);
	if (length > 0 && (size_t)length >= buffer->capacity - buffer->length) {
		wd_buffer_reserve(buffer, (size_t)length + 1);
		vsnprintf(buffer->text + buffer->length, (size_t)length + 1, format, arguments);
	}
	buffer->length += length > 0 ? (size_t)length : 0;
}

void wd_buffer_print(struct wd_buffer *buffer, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	wd_buffer_print_list(buffer, format, arguments);
	va_end(arguments);
}

void wd_buffer_free(struct wd_buffer *buffer)
{
	if (buffer->text) {
		wd_heap_try(buffer->heap, buffer->text, 0);
	}
	buffer->text = NULL;
	buffer->length = buffer->capacity = 0;
}
