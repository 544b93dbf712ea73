/* test_keymap.c - the map from keys to numbers. */
#include "base/keymap.h"

#include <stdio.h>
#include <string.h>

#include "support.h"

/** Whether a key is new; it is added. */
static bool is_new(struct wd_keymap *map, const char *key)
{
	bool known;

	EXPECT_STRING(wd_keymap_add(map, test_heap(), key, strlen(key), &known), key);
	return !known;
}

static void new_keys_are_distinguished_from_known_ones(void)
{
	struct wd_keymap map = { 0 };

	EXPECT(is_new(&map, "a"));
	EXPECT(!is_new(&map, "a"));
	EXPECT(is_new(&map, ""));
	EXPECT(is_new(&map, "A"));
	EXPECT(!is_new(&map, "a"));
	EXPECT(!is_new(&map, ""));
	EXPECT_INT(map.count, 3);
	wd_keymap_clear(&map, test_heap());
}

static void numbers_outlast_growth(void)
{
	struct wd_keymap map = { .has_numbers = true };
	char key[16];
	bool all_right = true;

	for (uint32_t i = 1; i <= 5000; i++) {
		snprintf(key, sizeof(key), "key-%u", (unsigned)i);
		wd_keymap_set(&map, test_heap(), key, strlen(key), i);
	}
	wd_keymap_set(&map, test_heap(), "key-7", 5, 70000);
	for (uint32_t i = 1; i <= 5000; i++) {
		snprintf(key, sizeof(key), "key-%u", (unsigned)i);
		all_right = all_right && wd_keymap_number(&map, key, strlen(key)) == (i == 7 ? 70000 : i);
	}
	EXPECT(all_right);
	EXPECT_INT(map.count, 5000);
	EXPECT_INT(wd_keymap_number(&map, "key-0", 5), 0);
	wd_keymap_clear(&map, test_heap());
}

static void the_first_place_of_a_key_is_kept(void)
{
	struct wd_keymap map = { .has_places = true };
	bool known, all_right = true;
	char key[16];

	for (uint32_t round = 0; round < 2; round++) {
		for (uint32_t i = 1; i <= 5000; i++) {
			struct wd_key_place place = { round ? 7 : i * 700000, round ? 7 : i };

			snprintf(key, sizeof(key), "key-%u", (unsigned)i);
			wd_keymap_add_place(&map, test_heap(), key, strlen(key), &place, &known);
			all_right = all_right && known == (round == 1) && place.line == i * 700000 && place.column == i;
		}
	}
	EXPECT(all_right);
	EXPECT_INT(map.count, 5000);
	wd_keymap_clear(&map, test_heap());
}

static void absent_keys_are_not_found(void)
{
	struct wd_keymap map = { .has_numbers = true };

	EXPECT_INT(wd_keymap_number(&map, "a", 1), 0);
	wd_keymap_set(&map, test_heap(), "abc", 3, 1);
	EXPECT_INT(wd_keymap_number(&map, "ab", 2), 0);
	EXPECT_INT(wd_keymap_number(&map, "abcd", 4), 0);
	EXPECT_INT(wd_keymap_number(&map, "", 0), 0);
	EXPECT_INT(wd_keymap_number(&map, "abc", 3), 1);
	wd_keymap_clear(&map, test_heap());
}

static void keys_may_hold_nul_and_are_copied(void)
{
	struct wd_keymap map = { 0 };
	char text[] = "a\0b";
	bool known;
	const char *key = wd_keymap_add(&map, test_heap(), text, 3, &known);

	EXPECT(key != text);
	text[0] = 'x';
	EXPECT_INT(memcmp(key, "a\0b", 4), 0);
	wd_keymap_add(&map, test_heap(), "a\0b", 3, &known);
	EXPECT(known);
	wd_keymap_add(&map, test_heap(), "a\0c", 3, &known);
	EXPECT(!known);
	wd_keymap_add(&map, test_heap(), "a", 1, &known);
	EXPECT(!known);
	wd_keymap_clear(&map, test_heap());
}

static void keys_of_any_length_are_kept(void)
{
	static char text[40000];
	struct wd_keymap map = { 0 };
	bool known;

	memset(text, 'a', sizeof(text));
	for (size_t length = 0; length < sizeof(text); length = length * 2 + 1) { /* 127 and 16,383 among them */
		wd_keymap_add(&map, test_heap(), text, length, &known);
		EXPECT(!known);
		wd_keymap_add(&map, test_heap(), text, length + 1, &known);
		EXPECT(!known || length == 0); /* 1 is the length after 0 */
		wd_keymap_add(&map, test_heap(), text, length, &known);
		EXPECT(known);
		if (length == 0) {
			wd_keymap_clear(&map, test_heap());
		}
	}
	wd_keymap_clear(&map, test_heap());
}

static void a_cleared_map_is_empty_and_holds_nothing(void)
{
	struct counted counted = { 0, 0, 0 };
	struct wd_options options = counted_options(&counted);
	struct wd_keymap map = { 0 };
	struct wd_heap heap;
	char key[16];
	bool known;

	wd_heap_init(&heap, &options);
	for (int round = 0; round < 2; round++) {
		for (unsigned i = 0; i < 1000; i++) {
			snprintf(key, sizeof(key), "%u", i);
			wd_keymap_add(&map, &heap, key, strlen(key), &known);
			EXPECT(!known);
		}
		EXPECT_INT(counted.live, 2);
		wd_keymap_clear(&map, &heap);
		EXPECT_INT(counted.live, 0);
	}
	for (unsigned i = 0; i < 12; i++) { /* the keys of most mappings take no memory */
		snprintf(key, sizeof(key), "%u", i);
		wd_keymap_add(&map, &heap, key, strlen(key), &known);
	}
	EXPECT_INT(counted.live, 0);
	wd_keymap_clear(&map, &heap);
}

const struct test keymap_tests[] = {
	{ "new keys are distinguished from known ones", new_keys_are_distinguished_from_known_ones },
	{ "numbers outlast growth", numbers_outlast_growth },
	{ "the first place of a key is kept", the_first_place_of_a_key_is_kept },
	{ "absent keys are not found", absent_keys_are_not_found },
	{ "keys may hold NUL and are copied", keys_may_hold_nul_and_are_copied },
	{ "keys of any length are kept", keys_of_any_length_are_kept },
	{ "a cleared map is empty and holds nothing", a_cleared_map_is_empty_and_holds_nothing },
	END_OF_TESTS
};
