/* test_events.c - the face before the YAML parser. */
#include "yaml/events.h"

#include <stdlib.h>
#include <string.h>

#include "support.h"

/** The events of a text, which are the same with the fast reader and without. */
static char *same_events_of(const char *bytes, size_t length)
{
	char *fast = events_of(test_heap(), bytes, length);

	EXPECT_OWNED(events_of(NULL, bytes, length), fast);
	return fast;
}

#define EVENTS(text) same_events_of((text), sizeof(text) - 1)

static void all_kinds_of_nodes_come_through(void)
{
	EXPECT_OWNED(EVENTS("a: [b, 'c']"), "< { =a [ =b ='c ] } > .");
	EXPECT_OWNED(EVENTS("&x {a: *x}"), "< {&x =a *&x } > .");
	EXPECT_OWNED(EVENTS("!!int '1'"), "< =(tag:yaml.org,2002:int)'1 > .");
	EXPECT_OWNED(EVENTS("! 1"), "< =(!)1 > .");
	EXPECT_OWNED(EVENTS("&s !t [&m {}]"), "< [&s(!t) {&m } ] > .");
	EXPECT_OWNED(EVENTS("--- |\n  a\n  b\n"), "< ='a\nb\n > .");
	EXPECT_OWNED(EVENTS("a\n---\n---\nb\n...\n"), "< =a > < = > < =b > .");
	EXPECT_OWNED(EVENTS(""), ".");
	EXPECT_OWNED(EVENTS("# nothing\n"), ".");
	EXPECT_OWNED(EVENTS("\"\\0\""), "< ='");
}

static void encodings_are_those_of_libyaml(void)
{
	EXPECT_OWNED(EVENTS("\xef\xbb\xbf" "a"), "< =a > .");
	EXPECT_OWNED(EVENTS("\xff\xfe" "a\0:\0 \0\xe9\0"), "< { =a =\xc3\xa9 } > .");
	EXPECT_OWNED(EVENTS("\xfe\xff" "\0a"), "< =a > .");
	EXPECT_OWNED(EVENTS("a: b\r\nc: d\r\n"), "< { =a =b =c =d } > .");
}

static void what_is_not_yaml_ends_the_events(void)
{
	EXPECT_OWNED(EVENTS("a: ["), "< { =a [ !'did not find expected node content");
	EXPECT_OWNED(EVENTS("\xff"), "!'invalid leading UTF-8 octet");
	EXPECT_OWNED(EVENTS("a\x01"), "!'control characters are not allowed");
	EXPECT_OWNED(EVENTS("@"), "!'found character that cannot start any token");
}

static char *place_with(struct wd_heap *heap, const char *text, unsigned index)
{
	struct wd_events events;
	struct wd_event event = { .length = 0 };
	struct text place = { NULL, 0 };

	EXPECT(wd_events_open(&events, heap, text, strlen(text)));
	for (unsigned i = 0; i <= index; i++) {
		wd_events_next(&events, &event);
	}
	print_text(&place, "%u:%u+%u", (unsigned)event.place.line, (unsigned)event.place.column,
			(unsigned)event.place.length);
	wd_events_close(&events);
	return place.bytes;
}

/** The place of event number `index`, "LINE:COLUMN+LENGTH", which is the same with the fast reader and without. */
static char *place_of(const char *text, unsigned index)
{
	char *fast = place_with(test_heap(), text, index);

	EXPECT_OWNED(place_with(NULL, text, index), fast);
	return fast;
}

static void places_count_characters_from_one(void)
{
	EXPECT_OWNED(place_of("key: value", 2), "1:1+3");
	EXPECT_OWNED(place_of("key: value", 3), "1:6+5");
	EXPECT_OWNED(place_of("key: \"a b\"", 3), "1:6+5");
	EXPECT_OWNED(place_of("k: \xc3\xa9\xc3\xa9 ", 3), "1:4+2");
	EXPECT_OWNED(place_of("k:\n  - v", 4), "2:5+1");
	EXPECT_OWNED(place_of("k:", 3), "1:3+1");
	EXPECT_OWNED(place_of("k: 'a\n  b'", 3), "1:4+1"); /* to the end of one line only */
	EXPECT_OWNED(place_of("a: 1\nb: @", 5), "2:4+1");
	EXPECT_OWNED(place_of("- - b: c\n", 1), "1:1+1");
	EXPECT_OWNED(place_of("- - b: c\n", 3), "1:5+1");
	EXPECT_OWNED(place_of("a:\n- b\n", 3), "2:1+1");
	EXPECT_OWNED(place_of("a: {b: [c, d]}\n", 7), "1:12+1");
	EXPECT_OWNED(place_of("a: {b: [c, d]}\n", 9), "1:14+1");
	EXPECT_OWNED(place_of("a: |\n  b\nc: d\n", 4), "3:1+1");
	EXPECT_OWNED(place_of("a:\n  b: c\nd: e\n", 6), "3:1+1");
	EXPECT_OWNED(place_of("--- # c\na: b\n---\n", 0), "1:1+3");
	EXPECT_OWNED(place_of("a: 1\n  ", 4), "3:1+1");
	EXPECT_OWNED(place_of("a:\n    b: 1\n  ", 6), "3:3+1");
	EXPECT_OWNED(place_of("a: 1\r\n\xc3\xa9\x01", 0), "2:2+1"); /* libyaml's reader says bytes */
}

static void nothing_leaks_when_left_early(void)
{
	struct wd_events events;
	struct wd_event event;

	EXPECT(wd_events_open(&events, NULL, "a: b", 4));
	wd_events_close(&events);
	for (int with_heap = 0; with_heap < 2; with_heap++) {
		EXPECT(wd_events_open(&events, with_heap ? test_heap() : NULL, "a: &a b", 7));
		for (int i = 0; i < 4; i++) {
			wd_events_next(&events, &event);
		}
		wd_events_close(&events);
	}
}

const struct test events_tests[] = {
	{ "all kinds of nodes come through", all_kinds_of_nodes_come_through },
	{ "encodings are those of libyaml", encodings_are_those_of_libyaml },
	{ "what is not YAML ends the events", what_is_not_yaml_ends_the_events },
	{ "places count characters from one", places_count_characters_from_one },
	{ "nothing leaks when left early", nothing_leaks_when_left_early },
	END_OF_TESTS
};
