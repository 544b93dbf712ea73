/*
 * memory.h - the caller's allocator, and what the runtime builds on it: an arena and a growing buffer.
 *
 * Running out of memory deep in the reader would burden every function with a status that is almost never set.  So a
 * failed allocation jumps to the recovery point that the public entry function set; all memory hangs on the heap object
 * that this function frees.
 */
#ifndef WORKDEF_MEMORY_H
#define WORKDEF_MEMORY_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include "base/public.h"

/** The caller's allocator. */
struct wd_heap {
	wd_mem_fn fn;
	void *ctx;
	jmp_buf recovery; /**< set by the public entry function before anything allocates */
};

/** Take the allocator of the options (or the C library's). */
void wd_heap_init(struct wd_heap *heap, const struct wd_options *options);

/** Allocate or resize; 0 frees.  \return NULL on failure. */
void *wd_heap_try(const struct wd_heap *heap, void *ptr, size_t size);

/** Allocate or resize to a size above 0.  Does not return on failure. */
void *wd_heap_resize(struct wd_heap *heap, void *ptr, size_t size);

/** Allocate or resize an array of `count` elements of `size` bytes, both above 0.  Does not return on failure. */
void *wd_heap_resize_array(struct wd_heap *heap, void *array, size_t count, size_t size);

/**
 * Make room for one more element in an array that doubles.  Does not return on failure.
 *
 * \param[in]     heap      The heap.
 * \param[in]     array     The array, or NULL.
 * \param[in]     count     Elements in use.
 * \param[in,out] capacity  Elements that are allocated; 0 for NULL.
 * \param[in]     size      Of an element, bytes.
 * \return the array, which may have moved.
 */
void *wd_heap_room(struct wd_heap *heap, void *array, size_t count, size_t *capacity, size_t size);

struct wd_block;

/** Memory that is given back all at once.  All zero but for the heap is an empty arena. */
struct wd_arena {
	struct wd_heap *heap;
	struct wd_block *first;   /**< the chain of blocks, kept over a reset */
	struct wd_block *current; /**< the block that is being filled */
	char *next;               /**< the free part of it */
	char *end;
};

/** Allocate zeroed memory, aligned for any object.  Does not return on failure. */
void *wd_arena_alloc(struct wd_arena *arena, size_t size);

/** As wd_arena_alloc(), but what the memory holds is not known. */
void *wd_arena_take(struct wd_arena *arena, size_t size);

/** Copy text into the arena, with a NUL behind it.  Does not return on failure. */
char *wd_arena_text(struct wd_arena *arena, const char *text, size_t length);

/**
 * Give back to the arena a text, and all that was allocated after it.  What was allocated before stays.
 *
 * The time it takes is linear in the blocks that are given back.
 */
void wd_arena_rewind(struct wd_arena *arena, const char *text);

/** Give all memory back to the arena, for use again. */
void wd_arena_reset(struct wd_arena *arena);

/** Give all memory back to the heap. */
void wd_arena_free(struct wd_arena *arena);

/** Text that grows.  All zero but for the heap is empty. */
struct wd_buffer {
	struct wd_heap *heap;
	char *text;      /**< not terminated */
	size_t length;
	size_t capacity;
};

/** Make room for `more` further bytes.  Does not return on failure. */
void wd_buffer_reserve(struct wd_buffer *buffer, size_t more);

/** Append text.  Does not return on failure. */
void wd_buffer_add(struct wd_buffer *buffer, const char *text, size_t length);

/** Append a string.  Does not return on failure. */
void wd_buffer_add_string(struct wd_buffer *buffer, const char *string);

/** Append formatted text.  Does not return on failure. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 3)))
#endif
void wd_buffer_print(struct wd_buffer *buffer, const char *format, ...);

/** As wd_buffer_print().  The format is not NULL, which GCC with -fsanitize=undefined cannot see by itself. */
#ifdef __GNUC__
__attribute__((format(printf, 2, 0), nonnull(2)))
#endif
void wd_buffer_print_list(struct wd_buffer *buffer, const char *format, va_list arguments);

/** Give the memory back to the heap. */
void wd_buffer_free(struct wd_buffer *buffer);

#endif
