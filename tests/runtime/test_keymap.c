/* test_keymap.c - the map from keys to numbers. */
#include "base/keymap.h"

#include <stdio.h>
#include <string.h>

#include "support.h"

/** Add a key, or find it.  \return its number. */
static uint32_t *at(struct wd_keymap *map, struct wd_arena *arena, const char *key, bool *known)
{
	return wd_keymap_at(map, arena, &key, strlen(key), known);
}

static void new_keys_are_told_from_known_ones(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct wd_keymap map = { 0 };
	bool known = true;

	EXPECT_INT(*at(&map, &arena, "a", &known), 0);
	EXPECT(!known);
	*at(&map, &arena, "a", &known) = 7;
	EXPECT(known);
	EXPECT_INT(*at(&map, &arena, "", &known), 0);
	EXPECT(!known);
	EXPECT_INT(*at(&map, &arena, "A", &known), 0);
	EXPECT(!known);
	EXPECT_INT(*at(&map, &arena, "a", &known), 7);
	EXPECT(known);
	EXPECT_INT(map.count, 3);
	wd_arena_free(&arena);
}

static void numbers_outlast_growth(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct wd_keymap map = { 0 };
	char key[16];
	bool known, all_right = true;

	for (uint32_t i = 0; i < 5000; i++) {
		snprintf(key, sizeof(key), "key-%u", (unsigned)i);
		*at(&map, &arena, key, &known) = i;
		all_right = all_right && !known;
	}
	for (uint32_t i = 0; i < 5000; i++) {
		snprintf(key, sizeof(key), "key-%u", (unsigned)i);
		all_right = all_right && *wd_keymap_find(&map, key, strlen(key)) == i;
	}
	EXPECT(all_right);
	EXPECT_INT(map.count, 5000);
	wd_arena_free(&arena);
}

static void absent_keys_are_not_found(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct wd_keymap map = { 0 };
	bool known;

	EXPECT(wd_keymap_find(&map, "a", 1) == NULL);
	at(&map, &arena, "abc", &known);
	EXPECT(wd_keymap_find(&map, "ab", 2) == NULL);
	EXPECT(wd_keymap_find(&map, "abcd", 4) == NULL);
	EXPECT(wd_keymap_find(&map, "", 0) == NULL);
	EXPECT(wd_keymap_find(&map, "abc", 3) != NULL);
	wd_arena_free(&arena);
}

static void keys_may_hold_nul_and_are_copied(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct wd_keymap map = { 0 };
	char text[] = "a\0b";
	const char *key = text;
	bool known;

	wd_keymap_at(&map, &arena, &key, 3, &known);
	EXPECT(key != text);
	text[0] = 'x';
	EXPECT_INT(memcmp(key, "a\0b", 4), 0);
	EXPECT(wd_keymap_find(&map, "a\0b", 3) != NULL);
	EXPECT(wd_keymap_find(&map, "a\0c", 3) == NULL);
	EXPECT(wd_keymap_find(&map, "a", 1) == NULL);
	wd_arena_free(&arena);
}

const struct test keymap_tests[] = {
	{ "new keys are told from known ones", new_keys_are_told_from_known_ones },
	{ "numbers outlast growth", numbers_outlast_growth },
	{ "absent keys are not found", absent_keys_are_not_found },
	{ "keys may hold NUL and are copied", keys_may_hold_nul_and_are_copied },
	END_OF_TESTS
};
