/* test_nodes.c - aliases written out within limits, and events set aside. */
#include "yaml/nodes.h"

#include <stdlib.h>
#include <string.h>

#include "support.h"

/** A source of events, and what it hangs on. */
struct source {
	struct wd_arena arena;
	struct wd_options options;
	struct wd_nodes nodes;
};

static void open_source(struct source *source, const char *text)
{
	memset(source, 0, sizeof(*source));
	source->arena.heap = test_heap();
	source->options.limits.depth = 4;
	source->options.limits.alias_nodes = 20;
	source->options.limits.kept_nodes = 32;
	EXPECT(wd_nodes_open(&source->nodes, source->arena.heap, &source->arena, &source->options, text, strlen(text)));
}

static void close_source(struct source *source)
{
	wd_nodes_close(&source->nodes);
	wd_arena_free(&source->arena);
}

static void list_event(struct text *list, const struct wd_event *event)
{
	static const char *const signs[] = { ".", "<", ">", "*", "=", "[", "]", "{", "}", "!", "!", "!" };

	print_text(list, "%s%s%s", list->length ? " " : "", signs[event->type], event->text ? event->text : "");
}

/** All events of a text. */
static char *nodes_of(const char *text)
{
	struct source source;
	struct wd_event event;
	struct text list = { NULL, 0 };

	open_source(&source, text);
	do {
		wd_nodes_next(&source.nodes, &event);
		if (event.type == WD_EVENT_DOCUMENT_START) {
			wd_nodes_end_document(&source.nodes);
		}
		list_event(&list, &event);
	} while (event.type != WD_EVENT_STREAM_END && event.type < WD_EVENT_SYNTAX);
	close_source(&source);
	return list.bytes;
}

static void aliases_are_written_out(void)
{
	EXPECT_OWNED(nodes_of("[&a x, *a]"), "< [ =x =x ] > .");
	EXPECT_OWNED(nodes_of("[&a {k: v}, *a, *a]"), "< [ { =k =v } { =k =v } { =k =v } ] > .");
	EXPECT_OWNED(nodes_of("[&a [&b x, *b], *a, *b]"), "< [ [ =x =x ] [ =x =x ] =x ] > .");
	EXPECT_OWNED(nodes_of("{&k a: &v b, c: *k, *v : d}"), "< { =a =b =c =a =b =d } > .");
	EXPECT_OWNED(nodes_of("[&a x, &a y, *a]"), "< [ =x =y =y ] > ."); /* the last of that name counts */
	EXPECT_OWNED(nodes_of("[&a [x], [*a, &a z], *a]"), "< [ [ =x ] [ [ =x ] =z ] =z ] > .");
	EXPECT_OWNED(nodes_of("[&a [], *a]"), "< [ [ ] [ ] ] > .");
}

static void wrong_aliases_are_errors(void)
{
	EXPECT_OWNED(nodes_of("[*a]"), "< [ !alias of an unknown anchor");
	EXPECT_OWNED(nodes_of("&a [*a]"), "< [ !alias of a node that contains it");
	EXPECT_OWNED(nodes_of("&a {k: [*a]}"), "< { =k [ !alias of a node that contains it");
	EXPECT_OWNED(nodes_of("[*a, &a x]"), "< [ !alias of an unknown anchor");
	EXPECT_OWNED(nodes_of("&a x\n---\n*a"), "< =x > < !alias of an unknown anchor"); /* of another document */
}

static void limits_hold_for_what_aliases_expand_to(void)
{
	EXPECT_OWNED(nodes_of("[[[[]]]]"), "< [ [ [ [ ] ] ] ] > .");
	EXPECT_OWNED(nodes_of("[[[[[]]]]]"), "< [ [ [ [ !mappings and sequences are nested too deeply");
	EXPECT_OWNED(nodes_of("[&a [[]], [*a]]"), "< [ [ [ ] ] [ [ [ ] ] ] ] > .");
	EXPECT_OWNED(nodes_of("[&a [[]], [[*a]]]"),
			"< [ [ [ ] ] [ [ [ !mappings and sequences are nested too deeply");
	EXPECT_OWNED(nodes_of("[&a [1,2,3,4,5,6,7,8], *a, *a]"),
			"< [ [ =1 =2 =3 =4 =5 =6 =7 =8 ] [ =1 =2 =3 =4 =5 =6 =7 =8 ] [ =1 =2 =3 =4 =5 =6 =7 =8 ] ] > .");
	EXPECT_OWNED(nodes_of("[&a [1,2,3,4,5,6,7,8,9], *a, *a]"),
			"< [ [ =1 =2 =3 =4 =5 =6 =7 =8 =9 ] [ =1 =2 =3 =4 =5 =6 =7 =8 =9 ] [ =1 =2 =3 =4 =5 =6 =7 =8 "
			"!aliases expand to too many nodes");
}

static void limits_hold_for_what_is_kept(void)
{
	EXPECT_OWNED(nodes_of("[&a [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28]]"),
			"< [ [ =1 =2 =3 =4 =5 =6 =7 =8 =9 =10 =11 =12 =13 =14 =15 =16 =17 =18 =19 =20 =21 =22 =23 =24 =25 =26 =27 =28 "
			"] ] > .");
	EXPECT_OWNED(nodes_of("[&a [1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29]]"),
			"< [ [ =1 =2 =3 =4 =5 =6 =7 =8 =9 =10 =11 =12 =13 =14 =15 =16 =17 =18 =19 =20 =21 =22 =23 =24 =25 =26 =27 =28 "
			"=29 !too much of the document has an anchor, is merged, or comes before its kind");
}

/** Whether a scalar of some length may be repeated twice more. */
static bool may_stand_twice(size_t length)
{
	struct text text = { NULL, 0 };
	char *list;
	bool passed;

	print_text(&text, "[&a %0*d, *a, *a]", (int)length, 0);
	list = nodes_of(text.bytes);
	passed = strstr(list, "too many") == NULL;
	free(list);
	free(text.bytes);
	return passed;
}

static void long_scalars_count_more(void)
{
	EXPECT(may_stand_twice(10 * WD_ALIAS_NODE_BYTES - 1));
	EXPECT(!may_stand_twice(10 * WD_ALIAS_NODE_BYTES));
}

static void the_first_event_of_an_alias_stands_where_the_alias_does(void)
{
	struct source source;
	struct wd_event event;

	open_source(&source, "- &a\n  [x]\n- *a\n");
	for (int i = 0; i < 6; i++) {
		wd_nodes_next(&source.nodes, &event);
	}
	EXPECT_INT(event.type, WD_EVENT_SEQUENCE_START);
	EXPECT_INT(event.place.line, 3);
	EXPECT_INT(event.place.column, 3);
	wd_nodes_next(&source.nodes, &event);
	EXPECT_INT(event.place.line, 2);
	close_source(&source);
}

static void captured_nodes_are_played_later(void)
{
	struct source source;
	struct wd_event event;
	struct wd_event_range range;
	struct text list = { NULL, 0 };

	open_source(&source, "[{a: [b, c]}, d]");
	for (int i = 0; i < 3; i++) {
		wd_nodes_next(&source.nodes, &event);
	}
	range = wd_nodes_capture(&source.nodes, &event);
	EXPECT_INT(wd_nodes_captured_end(&source.nodes, range.begin), range.end);
	EXPECT_INT(wd_nodes_captured_end(&source.nodes, range.begin + 1), range.begin + 2);
	EXPECT_INT(wd_nodes_captured_end(&source.nodes, range.begin + 2), range.end - 1);
	wd_nodes_play_end(&source.nodes);
	range.begin++; /* its entries */
	range.end--;
	wd_nodes_play(&source.nodes, range);
	do {
		wd_nodes_next(&source.nodes, &event);
		list_event(&list, &event);
	} while (event.type != WD_EVENT_DOCUMENT_END);
	EXPECT_OWNED(list.bytes, "=a [ =b =c ] } =d ] >");
	EXPECT_INT(source.nodes.depth, 0);
	close_source(&source);
}

static void a_node_that_cannot_be_captured_becomes_the_error(void)
{
	struct source source;
	struct wd_event event;

	open_source(&source, "[a, *b]");
	wd_nodes_next(&source.nodes, &event);
	wd_nodes_next(&source.nodes, &event);
	wd_nodes_capture(&source.nodes, &event);
	EXPECT_INT(event.type, WD_EVENT_SYNTAX);
	EXPECT_STRING(event.text, "alias of an unknown anchor");
	close_source(&source);
}

const struct test nodes_tests[] = {
	{ "aliases are written out", aliases_are_written_out },
	{ "wrong aliases are errors", wrong_aliases_are_errors },
	{ "limits hold for what aliases expand to", limits_hold_for_what_aliases_expand_to },
	{ "limits hold for what is kept", limits_hold_for_what_is_kept },
	{ "long scalars count more", long_scalars_count_more },
	{ "the first event of an alias has the place of the alias",
		the_first_event_of_an_alias_stands_where_the_alias_does },
	{ "captured nodes are played later", captured_nodes_are_played_later },
	{ "a node that cannot be captured becomes the error", a_node_that_cannot_be_captured_becomes_the_error },
	END_OF_TESTS
};
