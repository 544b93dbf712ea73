/* test_memory.c - the caller's allocator, the arena and the buffer. */
#include <stdint.h>
#include <string.h>

#include "support.h"

static void arena_memory_is_zeroed_and_aligned(void)
{
	struct wd_arena arena = { .heap = test_heap() };

	for (size_t size = 1; size < 200; size++) {
		unsigned char *bytes = wd_arena_alloc(&arena, size);
		bool is_zero = true;

		for (size_t i = 0; i < size; i++) {
			is_zero = is_zero && bytes[i] == 0;
		}
		EXPECT(is_zero);
		EXPECT_INT((uintptr_t)bytes % sizeof(void *), 0);
		memset(bytes, 0xff, size);
	}
	wd_arena_free(&arena);
}

static void arena_blocks_do_not_overlap(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	unsigned char *first = wd_arena_alloc(&arena, 8000), *second = wd_arena_alloc(&arena, 100000);
	unsigned char *third = wd_arena_alloc(&arena, 1);

	memset(first, 1, 8000);
	memset(second, 2, 100000);
	*third = 3;
	EXPECT_INT(first[7999], 1);
	EXPECT_INT(second[0], 2);
	EXPECT_INT(second[99999], 2);
	EXPECT_INT(*third, 3);
	wd_arena_free(&arena);
}

static void arena_is_used_again_after_a_reset(void)
{
	struct counted counted = { 0, 0, 0 };
	struct wd_options options = counted_options(&counted);
	struct wd_heap heap;
	struct wd_arena arena = { .heap = &heap };
	unsigned char *bytes;

	wd_heap_init(&heap, &options);
	for (int round = 0; round < 100; round++) {
		for (int i = 0; i < 10; i++) {
			memset(wd_arena_alloc(&arena, 3000), 0xff, 3000);
		}
		wd_arena_reset(&arena);
	}
	EXPECT_INT(counted.calls, 5);
	bytes = wd_arena_alloc(&arena, 3000);
	EXPECT_INT(bytes[2999], 0);
	wd_arena_reset(&arena);
	wd_arena_alloc(&arena, 100000); /* before the blocks that are too small for it, which stay */
	wd_arena_alloc(&arena, 3000);
	EXPECT_INT(counted.calls, 6);
	wd_arena_free(&arena);
	EXPECT_INT(counted.live, 0);
	wd_arena_free(&arena);
}

static void arena_text_ends_in_nul(void)
{
	struct wd_arena arena = { .heap = test_heap() };

	EXPECT_STRING(wd_arena_text(&arena, "abcdef", 3), "abc");
	EXPECT_STRING(wd_arena_text(&arena, NULL, 0), "");
	EXPECT_INT(memcmp(wd_arena_text(&arena, "a\0b", 3), "a\0b", 4), 0);
	wd_arena_free(&arena);
}

static void buffer_grows(void)
{
	struct wd_buffer buffer = { .heap = test_heap() };

	for (int i = 0; i < 1000; i++) {
		wd_buffer_print(&buffer, "%d,", i);
	}
	wd_buffer_add_string(&buffer, "end");
	wd_buffer_add(&buffer, NULL, 0);
	wd_buffer_print(&buffer, "%s", "");
	wd_buffer_add(&buffer, "", 1);
	EXPECT_INT(buffer.length, 3890 + 3 + 1);
	EXPECT_STRING(buffer.text + buffer.length - 9, ",999,end");
	EXPECT(buffer.length <= buffer.capacity);
	wd_buffer_free(&buffer);
	EXPECT(buffer.text == NULL && buffer.length == 0 && buffer.capacity == 0);
	wd_buffer_free(&buffer);
}

static void running_out_jumps_to_the_recovery_point(void)
{
	struct counted counted = { .refuse_at = 2 };
	struct wd_options options = counted_options(&counted);
	struct wd_heap heap;
	struct wd_buffer buffer = { .heap = &heap };
	volatile int jumped = 0;

	wd_heap_init(&heap, &options);
	if (setjmp(heap.recovery) == 0) {
		wd_buffer_add_string(&buffer, "kept");
		wd_buffer_reserve(&buffer, 10000);
		EXPECT(false);
	} else {
		jumped = 1;
	}
	EXPECT_INT(jumped, 1);
	EXPECT_INT(memcmp(buffer.text, "kept", 4), 0);
	wd_buffer_free(&buffer);
	EXPECT_INT(counted.live, 0);
	EXPECT(wd_heap_try(&heap, NULL, 0) == NULL);
}

static void sizes_that_overflow_are_not_had(void)
{
	struct wd_heap heap = *test_heap();
	struct wd_arena arena = { .heap = &heap };
	struct wd_buffer buffer = { .heap = &heap };
	size_t capacity = SIZE_MAX / 8;
	volatile unsigned refused = 0;

	if (setjmp(heap.recovery) == 0) {
		wd_heap_resize_array(&heap, NULL, SIZE_MAX / 8 + 2, 8);
	} else if (++refused == 1) {
		wd_heap_room(&heap, NULL, capacity, &capacity, 16);
	} else if (refused == 2) {
		wd_arena_alloc(&arena, SIZE_MAX - 4);
	} else if (refused == 3) {
		wd_arena_text(&arena, "", SIZE_MAX - 1);
	} else if (refused == 4) {
		wd_buffer_reserve(&buffer, SIZE_MAX);
	} else if (refused == 5) {
		buffer.length = 1;
		wd_buffer_reserve(&buffer, SIZE_MAX);
	}
	EXPECT_INT(refused, 6);
}

const struct test memory_tests[] = {
	{ "arena memory is zeroed and aligned", arena_memory_is_zeroed_and_aligned },
	{ "arena blocks do not overlap", arena_blocks_do_not_overlap },
	{ "the arena is used again after a reset", arena_is_used_again_after_a_reset },
	{ "arena text ends in NUL", arena_text_ends_in_nul },
	{ "the buffer grows", buffer_grows },
	{ "running out jumps to the recovery point", running_out_jumps_to_the_recovery_point },
	{ "sizes that overflow are not had", sizes_that_overflow_are_not_had },
	END_OF_TESTS
};
