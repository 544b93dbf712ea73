/* test_fast.c - the fast reader: what it reads, what it leaves to libyaml, and that both deliver the same events. */
#define _XOPEN_SOURCE 700
#include "yaml/events.h"

#include <ftw.h>
#include <stdlib.h>
#include <string.h>

#include "same_events.h"
#include "support.h"

#ifdef WD_NO_FAST_READER
#define IS_ON false /* libyaml reads all: the events are the same */
#else
#define IS_ON true
#endif

/* ---- what it reads ----------------------------------------------------------------------------------------------- */

/** A text, and its events as events_of() lists them. */
struct reading {
	const char *text;
	const char *events;
};

static const struct reading block_collections[] = {
	{ "a: b\n", "< { =a =b } > ." },
	{ "a: b", "< { =a =b } > ." },
	{ "a:\n  b: c\nd: e\n", "< { =a { =b =c } =d =e } > ." },
	{ "a:\n", "< { =a = } > ." },
	{ "a:", "< { =a = } > ." },
	{ "a:\nb:\n", "< { =a = =b = } > ." },
	{ "a:\n  b:\n    c:\nd:\n", "< { =a { =b { =c = } } =d = } > ." },
	{ "- a\n- b\n", "< [ =a =b ] > ." },
	{ "- a\n-\n- b\n", "< [ =a = =b ] > ." },
	{ "-\n", "< [ = ] > ." },
	{ "- - a\n  - b\n- - c\n", "< [ [ =a =b ] [ =c ] ] > ." },
	{ "- a: b\n  c: d\n- e: f\n", "< [ { =a =b =c =d } { =e =f } ] > ." },
	{ "-   a: b\n    c: d\n", "< [ { =a =b =c =d } ] > ." },
	{ "-\n  a: b\n", "< [ { =a =b } ] > ." },
	{ "- - - a\n", "< [ [ [ =a ] ] ] > ." },
	{ "- - a: b\n    c: d\n", "< [ [ { =a =b =c =d } ] ] > ." },
	{ "a:\n- b\n- c\nd: e\n", "< { =a [ =b =c ] =d =e } > ." },
	{ "a:\n  - b\n  - c\nd: e\n", "< { =a [ =b =c ] =d =e } > ." },
	{ "a:\n- - b\n  - c\n-\nd:\n", "< { =a [ [ =b =c ] = ] =d = } > ." },
	{ "a:\n- b: c\n  d:\n  - e\nf: g\n", "< { =a [ { =b =c =d [ =e ] } ] =f =g } > ." },
	{ "a:\n  b\nc: d\n", "< { =a =b =c =d } > ." },
	{ "a:\n  'b'\nc: d\n", "< { =a ='b =c =d } > ." },
	{ "a:\n  {b: c}\nd: e\n", "< { =a { =b =c } =d =e } > ." },
	{ "  a: b\n  c: d\n", "< { =a =b =c =d } > ." },
	{ "\n\na: b\n\n\nc: d\n\n", "< { =a =b =c =d } > ." },
	{ NULL, NULL }
};

static const struct reading plain_scalars[] = {
	{ "a\n", "< =a > ." },
	{ "a b  c\n", "< =a b  c > ." },
	{ "a:b: c:d\n", "< { =a:b =c:d } > ." },
	{ "a::b: c\n", "< { =a::b =c } > ." },
	{ "a: b#c\n", "< { =a =b#c } > ." },
	{ "a: b # c\n", "< { =a =b } > ." },
	{ "a: b:c\n", "< { =a =b:c } > ." },
	{ "a: http://x/y?z#1\n", "< { =a =http://x/y?z#1 } > ." },
	{ "a: -1\n", "< { =a =-1 } > ." },
	{ "a: -x\n", "< { =a =-x } > ." },
	{ "a: --\n", "< { =a =-- } > ." },
	{ "a: b,c [d] {e}\n", "< { =a =b,c [d] {e} } > ." },
	{ "a: x!y&z*w%@`|>\n", "< { =a =x!y&z*w%@`|> } > ." },
	{ "a: \\n\n", "< { =a =\\n } > ." },
	{ "a: it's \"b\"\n", "< { =a =it's \"b\" } > ." },
	{ "a : b\n", "< { =a =b } > ." },
	{ "a b : c\n", "< { =a b =c } > ." },
	{ "a: ---\n", "< { =a =--- } > ." },
	{ "$a: (b)\n", "< { =$a =(b) } > ." },
	{ "~: .5\n", "< { =~ =.5 } > ." },
	{ "a:  b  \n", "< { =a =b } > ." },
	{ "1: +2\n", "< { =1 =+2 } > ." },
	{ NULL, NULL }
};

static const struct reading quoted_scalars[] = {
	{ "'a': \"b\"\n", "< { ='a ='b } > ." },
	{ "\"a b\" : c\n", "< { ='a b =c } > ." },
	{ "a: 'it''s'\n", "< { =a ='it's } > ." },
	{ "a: ''\n", "< { =a =' } > ." },
	{ "a: \"\"\n", "< { =a =' } > ." },
	{ "a: ''''\n", "< { =a ='' } > ." },
	{ "a: \"\\\"\\\\\\/\\b\\f\\n\\r\\t\"\n", "< { =a ='\"\\/\x08\x0c\n\r\t } > ." },
	{ "a: \"\\0\\a\\v\\e\\ \"\n", "< { =a ='\x00\x07\x0b\x1b  } > ." },
	{ "a: \"\\x41\\u00e9\\u20ac\\U0001F600\"\n", "< { =a ='A\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80 } > ." },
	{ "a: \"b\tc\"\n", "< { =a ='b\tc } > ." },
	{ "a: 'b: c # d'\n", "< { =a ='b: c # d } > ." },
	{ "a: \"b\" # c\n", "< { =a ='b } > ." },
	{ "- \"a\"\n- 'b'\n", "< [ ='a ='b ] > ." },
	{ "- \"a\"\n", "< [ ='a ] > ." },
	{ "\"a\"\n", "< ='a > ." },
	{ "'---': b\n", "< { ='--- =b } > ." },
	{ "a: '\\n'\n", "< { =a ='\\n } > ." },
	{ "a: \"#\"\n", "< { =a ='# } > ." },
	{ NULL, NULL }
};

static const struct reading block_scalars[] = {
	{ "a: |\n  b\n  c\n", "< { =a ='b\nc\n } > ." },
	{ "a: >\n  b\n  c\n", "< { =a ='b c\n } > ." },
	{ "a: |-\n  b\n\n", "< { =a ='b } > ." },
	{ "a: |+\n  b\n\nc: d\n", "< { =a ='b\n\n =c =d } > ." },
	{ "a: >\n  b\n\n  c\n   d\n  e\n\n\n", "< { =a ='b\nc\n d\ne\n } > ." },
	{ "a: |2\n    b\n   c\n", "< { =a ='  b\n c\n } > ." },
	{ "a: |1-\n  b\n", "< { =a =' b } > ." },
	{ "a: >+3\n    b\n\n\n", "< { =a =' b\n\n\n } > ." },
	{ "- |\n a\n- >-\n b\n c\n", "< [ ='a\n ='b c ] > ." },
	{ "|\n a\n b\n", "< ='a\nb\n > ." },
	{ "a: |\n\n\n  b\n", "< { =a ='\n\nb\n } > ." },
	{ "a: |\nb: c\n", "< { =a =' =b =c } > ." },
	{ "a: | # c\n  b\n", "< { =a ='b\n } > ." },
	{ "a: |\n  b", "< { =a ='b } > ." },
	{ "a: |\n  # b\n# c\nd: e\n", "< { =a ='# b\n =d =e } > ." },
	{ "a: |\n  b: c\n\n  - d\n", "< { =a ='b: c\n\n- d\n } > ." },
	{ "a: |\r\n  b\r\n  c\r\n", "< { =a ='b\nc\n } > ." },
	{ "a: |\n  b\tc\n  \td\n", "< { =a ='b\tc\n\td\n } > ." },
	{ "- a: |\n   b\n  c: d\n", "< [ { =a ='b\n =c =d } ] > ." },
	{ "a: >-\n\n  b\n", "< { =a ='\nb } > ." },
	{ "a: |\n  \n\n", "< { =a =' } > ." },
	{ "a:\n  |\n  b\n", "< { =a ='b\n } > ." },
	{ NULL, NULL }
};

static const struct reading flow_collections[] = {
	{ "[]\n", "< [ ] > ." },
	{ "{}\n", "< { } > ." },
	{ "[a, b]\n", "< [ =a =b ] > ." },
	{ "{a: b, c: d}\n", "< { =a =b =c =d } > ." },
	{ "[a, b, ]\n", "< [ =a =b ] > ." },
	{ "{a: b,}\n", "< { =a =b } > ." },
	{ "a: []\nb: {}\n", "< { =a [ ] =b { } } > ." },
	{ "a: [b, {c: d}, [e]]\n", "< { =a [ =b { =c =d } [ =e ] ] } > ." },
	{ "{\"a\":1,\"b\":[2,\"c\"]}\n", "< { ='a =1 ='b [ =2 ='c ] } > ." },
	{ "{\"a\" : 1}", "< { ='a =1 } > ." },
	{ "[\n  a,\n  b\n]\n", "< [ =a =b ] > ." },
	{ "{\n\"a\": {\n\"b\": 1\n}\n}\n", "< { ='a { ='b =1 } } > ." },
	{ "a: {b: c} # d\ne: f\n", "< { =a { =b =c } =e =f } > ." },
	{ "a: [b, # c\n  d # e\n  , f]\n", "< { =a [ =b =d =f ] } > ." },
	{ "- {a: b}\n- [c]\n", "< [ { =a =b } [ =c ] ] > ." },
	{ "- {a: b,\n   c: d}\n- e\n", "< [ { =a =b =c =d } =e ] > ." },
	{ "{a: , b: }\n", "< { =a = =b = } > ." },
	{ "{a}\n", "< { =a = } > ." },
	{ "{a:b}\n", "< { =a:b = } > ." },
	{ "{a, 'b' , c: d}\n", "< { =a = ='b = =c =d } > ." },
	{ "{a # b\n , \"c\"\n}\n", "< { =a = ='c = } > ." },
	{ "{a: -1, b: -x}\n", "< { =a =-1 =b =-x } > ." },
	{ "[a b, c:d, http://x/y]\n", "< [ =a b =c:d =http://x/y ] > ." },
	{ "[['a'],[\"b\"],[]]\n", "< [ [ ='a ] [ ='b ] [ ] ] > ." },
	{ "{\"a\":\n  1}\n", "< { ='a =1 } > ." },
	{ "a: [\nb]\nc: d\n", "< { =a [ =b ] =c =d } > ." },
	{ "{a: {b: {c: [d]}}}\n", "< { =a { =b { =c [ =d ] } } } > ." },
	{ "[a#b]\n", "< [ =a#b ] > ." },
	{ "[ -1 ]\n", "< [ =-1 ] > ." },
	{ NULL, NULL }
};

static const struct reading documents[] = {
	{ "", "." },
	{ "\n", "." },
	{ "# a\n", "." },
	{ "---\n", "< = > ." },
	{ "---\n---\n", "< = > < = > ." },
	{ "---\na: b\n---\nc: d\n", "< { =a =b } > < { =c =d } > ." },
	{ "a: b\n---\nc\n---\n- d\n", "< { =a =b } > < =c > < [ =d ] > ." },
	{ "--- # a\nb: c\n", "< { =b =c } > ." },
	{ "# a\n---\n# b\n", "< = > ." },
	{ "{a: b}\n---\n[c]\n", "< { =a =b } > < [ =c ] > ." },
	{ "a:\n---\n", "< { =a = } > < = > ." },
	{ "a: |\n b\n---\nc\n", "< { =a ='b\n } > < =c > ." },
	{ "a\n---\nb\n", "< =a > < =b > ." },
	{ "---", "< = > ." },
	{ "--- a\n", "< =a > ." },
	{ "--- a\n---\n", "< =a > < = > ." },
	{ "--- 'a' # b\n", "< ='a > ." },
	{ "--- |\n a\n", "< ='a\n > ." },
	{ "--- {a: b}\n--- [c]\n", "< { =a =b } > < [ =c ] > ." },
	{ NULL, NULL }
};

static const struct reading characters[] = {
	{ "a: \xc3\xa9\n\xc3\xbc: \xe2\x82\xac\n", "< { =a =\xc3\xa9 =\xc3\xbc =\xe2\x82\xac } > ." },
	{ "- \xf0\x9f\x98\x80 x\n", "< [ =\xf0\x9f\x98\x80 x ] > ." },
	{ "a: \"\xc3\xa9\" # \xc3\xbc\n", "< { =a ='\xc3\xa9 } > ." },
	{ "\xef\xbb\xbf" "a: b\n", "< { =a =b } > ." },
	{ "a: b\r\nc:\r\n  - d\r\n", "< { =a =b =c [ =d ] } > ." },
	{ "{\"\xc3\xa9\": \"\\u00e9\"}\n", "< { ='\xc3\xa9 ='\xc3\xa9 } > ." },
	{ "a: \xc2\xa0" "b\n", "< { =a =\xc2\xa0" "b } > ." },
	{ "# \xc3\xa9\na: b\n", "< { =a =b } > ." },
	{ NULL, NULL }
};

/** Expect that the reader alone reads a text, as libyaml does. */
static void expect_read(const char *text, size_t length)
{
	enum reader reader = BY_LIBYAML;

	EXPECT_STRING(different_event(text, length, &reader), NULL);
	if (!EXPECT(reader == BY_FAST_READER || !IS_ON)) {
		fprintf(stderr, "left to libyaml: %.*s\n", (int)length, text);
	}
}

static void expect_readings(const struct reading *readings)
{
	for (; readings->text; readings++) {
		expect_read(readings->text, strlen(readings->text));
		EXPECT_OWNED(events_of(test_heap(), readings->text, strlen(readings->text)), readings->events);
	}
}

static void common_yaml_is_read(void)
{
	expect_readings(block_collections);
	expect_readings(plain_scalars);
	expect_readings(quoted_scalars);
	expect_readings(block_scalars);
	expect_readings(flow_collections);
	expect_readings(documents);
	expect_readings(characters);
}

/* ---- what it leaves to libyaml ----------------------------------------------------------------------------------- */

/** A text, which may contain NULs. */
struct bytes {
	const char *text;
	size_t length;
};

#define BYTES(text) { (text), sizeof(text) - 1 }

static const struct bytes properties_and_directives[] = {
	BYTES("a: &b c\n"),
	BYTES("a: *b\n"),
	BYTES("*a : b\n"),
	BYTES("a: !!str b\n"),
	BYTES("!t a: b\n"),
	BYTES("- &a b\n"),
	BYTES("&a\n"),
	BYTES("%YAML 1.1\n---\na\n"),
	BYTES("a: [&b c]\n"),
	BYTES("{*a : b}\n"),
	BYTES("<<: *a\n"),
	{ NULL, 0 }
};

static const struct bytes lines_of_scalars[] = {
	BYTES("a: b\n  c\n"),
	BYTES("a\nb\n"),
	BYTES("- a\n  b\n"),
	BYTES("a: \"b\n  c\"\n"),
	BYTES("a: 'b\n  c'\n"),
	BYTES("\"a\\\n  b\"\n"),
	BYTES("[a\n b]\n"),
	BYTES("a: b\n\n  c\n"),
	BYTES("'a\n\nb'\n"),
	{ NULL, 0 }
};

static const struct bytes tabs[] = {
	BYTES("a:\tb\n"),
	BYTES("\ta: b\n"),
	BYTES("a: b\t\n"),
	BYTES("-\ta\n"),
	BYTES("a:\n\tb\n"),
	BYTES("[a,\tb]\n"),
	BYTES("a: |\n\tb\n"),
	BYTES("a: b\n\t# c\n"),
	BYTES("a:\t# c\n"),
	BYTES("a: |\t\n  b\n"),
	{ NULL, 0 }
};

static const struct bytes other_syntax[] = {
	BYTES("? a\n"),
	BYTES("? a\n: b\n"),
	BYTES(": a\n"),
	BYTES("[a: b]\n"),
	BYTES("[? a]\n"),
	BYTES("{a\n: b}\n"),
	BYTES("{a b\n c}\n"),
	BYTES("{a, ?}\n"),
	BYTES("{a: b, \"c\" d}\n"),
	BYTES("{? a : b}\n"),
	BYTES("[a: b, c]\n"),
	BYTES("{[a]: b}\n"),
	BYTES("{a: b}: c\n"),
	BYTES("[a]: b\n"),
	BYTES("- [a]: b\n"),
	BYTES("[a, {b: c}: d]\n"),
	BYTES("...\n"),
	BYTES("a\n...\n"),
	BYTES("a: b\n...\n---\nc\n"),
	BYTES("--- a: b\n"),
	BYTES("--- - a\n"),
	BYTES("--- a\nb\n"),
	BYTES("--- a\n---b\n"),
	BYTES("---\ta\n"),
	BYTES("...a\n"),
	BYTES("---a\n"),
	BYTES("[a?]\n"),
	BYTES("{\"a\":b}: c\n"),
	BYTES("[\n---\n]\n"),
	BYTES("[\n...\n]\n"),
	BYTES("\"\\N\\_\\L\\P\"\n"),
	BYTES("a: ?b\n"),
	BYTES("::\n"),
	BYTES("?a: b\n"),
	{ NULL, 0 }
};

static const struct bytes errors[] = {
	BYTES("a: b: c\n"),
	BYTES("a: - b\n"),
	BYTES("a: b\n - c\n"),
	BYTES("a: b\n- c\n"),
	BYTES("- a\nb: c\n"),
	BYTES("a:\n    b: c\n  d: e\n"),
	BYTES("a: \"b\" c\n"),
	BYTES("a: \"b\"c\n"),
	BYTES("a: [b\n"),
	BYTES("a: {b: c\n"),
	BYTES("a: [b}\n"),
	BYTES("a: [b] c\n"),
	BYTES("[a,,b]\n"),
	BYTES("[,a]\n"),
	BYTES("{,}\n"),
	BYTES("{a: b c: d}\n"),
	BYTES("{a: b\nc: d}\n"),
	BYTES("[a]]\n"),
	BYTES("}\n"),
	BYTES("a: \"b\n"),
	BYTES("a: 'b\n"),
	BYTES("a: \"\\q\"\n"),
	BYTES("a: \"\\ud83d\\ude00\"\n"),
	BYTES("a: \"\\x4\"\n"),
	BYTES("a: \"\\U00110000\"\n"),
	BYTES("a: @b\n"),
	BYTES("a: `b\n"),
	BYTES("a: %b\n"),
	BYTES("a: ,b\n"),
	BYTES("a: ]\n"),
	BYTES("a: |0\n  b\n"),
	BYTES("a: |x\n  b\n"),
	BYTES("a: |22\n  b\n"),
	BYTES("a: | b\n"),
	BYTES("a: b\nc\n"),
	BYTES("{a: b}\nc\n"),
	BYTES("a\n---\nb: c: d\n"),
	BYTES("- \"a\"\n- @\n"),
	BYTES("- {a: b}\n- @\n"),
	BYTES("[{a: b}, {c: d} @]\n"),
	BYTES("{a: [b, c], @}\n"),
	BYTES("a: {b: c}\n d: e\n"),
	BYTES("- a: b\n   c: d\n"),
	BYTES("- 'a'\n b\n"),
	BYTES("{\"a\": 1}{\"b\": 2}\n"),
	BYTES("{\"a\": 1}\"kind\": b\n"),
	BYTES("- \"a\":b\n"),
	BYTES("\"a\"\n: b\n"),
	BYTES("{\"a\"\n: b}\n"),
	BYTES("a: |\n   b\n  c\n"),
	{ NULL, 0 }
};

static const struct bytes characters_refused[] = {
	BYTES("a: \x00\n"),
	BYTES("a\x01"),
	BYTES("\xff"),
	BYTES("a: \xc3\n"),
	BYTES("a: \xc3"),
	BYTES("\xc0\x80"),
	BYTES("\xed\xa0\x80"),
	BYTES("\xf5\x80\x80\x80"),
	BYTES("\xe0\x80\x80"),
	BYTES("a\x7f"),
	BYTES("a\xc2\x85" "b\n"),
	BYTES("a\xe2\x80\xa8" "b\n"),
	BYTES("a\xe2\x80\xa9" "b\n"),
	BYTES("a: \xef\xbb\xbf" "b\n"),
	BYTES("a: b\n\xef\xbb\xbf---\nc\n"),
	BYTES("\xef\xbf\xbe"),
	BYTES("\xc2\x80"),
	BYTES("a: b\rc: d\r"),
	BYTES("\xff\xfe" "a\x00"),
	BYTES("\xfe\xff\x00" "a"),
	BYTES("\xf0\x80\x80\x80"),
	BYTES("\xf4\x90\x80\x80"),
	{ NULL, 0 }
};
/** Expect that libyaml reads a text, or the rest of it. */
static void expect_left(const char *text, size_t length)
{
	enum reader reader = BY_FAST_READER;

	EXPECT_STRING(different_event(text, length, &reader), NULL);
	if (!EXPECT(reader == BY_LIBYAML)) {
		fprintf(stderr, "not left to libyaml: %.*s\n", (int)length, text);
	}
}

static void other_yaml_is_left_to_libyaml(void)
{
	static const struct bytes *const groups[] = {
		properties_and_directives, lines_of_scalars, tabs, other_syntax, errors, characters_refused
	};

	for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++) {
		for (const struct bytes *bytes = groups[i]; bytes->text; bytes++) {
			expect_left(bytes->text, bytes->length);
		}
	}
}

static void libyaml_goes_on_where_the_reader_gives_up(void)
{
	static const char text[] = "a: b\nc: [d, {e: f}]\ng: &h i\nj: *h\n";

	EXPECT_OWNED(events_of(test_heap(), text, strlen(text)), "< { =a =b =c [ =d { =e =f } ] =g =&hi =j *&h } > .");
}

/* ---- limits ------------------------------------------------------------------------------------------------------ */

/** Make a text of a head, a piece some times, and a tail. */
static char *repeated(const char *head, const char *piece, size_t count, const char *tail)
{
	struct text text = { NULL, 0 };

	print_text(&text, "%s", head);
	for (size_t i = 0; i < count; i++) {
		append_text(&text, piece, strlen(piece));
	}
	append_text(&text, tail, strlen(tail));
	return text_string(&text);
}

static void expect_repeated(const char *head, const char *piece, size_t count, const char *tail, enum reader expected)
{
	char *text = repeated(head, piece, count, tail);

	if (expected == BY_FAST_READER) {
		expect_read(text, strlen(text));
	} else {
		expect_left(text, strlen(text));
	}
	free(text);
}

static void keys_are_as_long_as_libyaml_allows(void)
{
	expect_repeated("", "k", 1024, ": v\n", BY_FAST_READER);
	expect_repeated("", "k", 1025, ": v\n", BY_LIBYAML);
	expect_repeated("{\"", "k", 1022, "\":1}", BY_FAST_READER);
	expect_repeated("{\"", "k", 1023, "\":1}", BY_LIBYAML);
	expect_repeated("- \"", "k", 3000, "\"\n", BY_FAST_READER);
	expect_repeated("a: ", "k", 3000, "\n", BY_FAST_READER);
}

static void an_error_comes_as_early_as_in_libyaml(void)
{
	expect_repeated("[", "a, ", 100, "@", BY_LIBYAML);
	expect_repeated("[", "a, ", 500, "@", BY_LIBYAML);
	expect_repeated("[", "{a: b}, ", 300, "@", BY_LIBYAML);
	expect_repeated("- [a, ", "\xc3\xa9, ", 330, "@", BY_LIBYAML);
	expect_repeated("[", "{a: b}, ", 100, "]: c\n", BY_LIBYAML);
	expect_repeated("[", "{a: b}, ", 300, "]: c\n", BY_LIBYAML);
	expect_repeated("[[", "{a: b}, ", 100, "]]: c\n", BY_LIBYAML);
}

static void depth_is_bounded(void)
{
	expect_repeated("", "- ", WD_FAST_LEVELS - 1, "a\n", BY_FAST_READER);
	expect_repeated("", "- ", WD_FAST_LEVELS, "a\n", BY_LIBYAML);
	expect_repeated("", "[", WD_FAST_LEVELS - 1, "]", BY_LIBYAML); /* not all are closed */
	expect_repeated("", "[\n", WD_FAST_LEVELS, "", BY_LIBYAML);
	expect_repeated("", "- ", WD_FAST_LEVELS - 1, "a\n- - - - - - - - - - - - - - - - b\n", BY_FAST_READER);
	expect_repeated("--- ", "[\n", WD_FAST_LEVELS, "", BY_LIBYAML);
}

static void what_is_read_ahead_is_bounded(void)
{
	struct counted counted = { 0, 0, 0 };
	struct wd_heap heap = { .fn = counted_mem, .ctx = &counted };
	char *text = repeated("", "- \"a\"\n- {b: c}\n- [d]\n", 10000, "");

	if (setjmp(heap.recovery) == 0) {
		free(events_of(&heap, text, strlen(text)));
	}
	EXPECT(counted.calls <= 3); /* the copy of the text, and the events */
	EXPECT_INT(counted.live, 0);
	free(text);
}

static void running_out_of_memory_goes_to_the_recovery_point(void)
{
	for (volatile size_t refused = 1; refused <= 2; refused++) {
		struct counted counted = { .refuse_at = refused };
		struct wd_heap heap = { .fn = counted_mem, .ctx = &counted };
		struct wd_events events;
		struct wd_event event;
		volatile bool recovered = true;

		EXPECT(wd_events_open(&events, &heap, "a: b", 4));
		if (setjmp(heap.recovery) == 0) {
			wd_events_next(&events, &event);
			recovered = false;
		}
		wd_events_close(&events);
		EXPECT(recovered == IS_ON);
		EXPECT_INT(counted.live, 0);
	}
}

static size_t calls_of_check(bool libyaml_alone, const char *text)
{
	struct counted counted = { 0, 0, 0 };
	struct wd_options options = counted_options(&counted);
	struct wd_report *report;

	options.libyaml_alone = libyaml_alone;
	EXPECT_INT(wd_check(&workload_schema, text, strlen(text), &options, &report), WD_OK);
	wd_report_free(report);
	return counted.calls;
}

static void the_reader_can_be_switched_off(void)
{
	EXPECT_INT(calls_of_check(true, WORKSPACE) + (IS_ON ? 2 : 0), calls_of_check(false, WORKSPACE));
}

/* ---- files ------------------------------------------------------------------------------------------------------- */

static unsigned files, read_files;

static bool is_yaml(const char *path)
{
	const char *dot = strrchr(path, '.');

	return dot && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0 || strcmp(dot, ".json") == 0);
}

static int compare_file(const char *path, const struct stat *status, int type, struct FTW *walk)
{
	size_t length = (size_t)status->st_size;
	FILE *file = type == FTW_F && is_yaml(path) ? fopen(path, "rb") : NULL;
	char *text = file ? malloc(length + 1) : NULL;
	enum reader reader = BY_LIBYAML;

	(void)walk;
	if (text) {
		length = fread(text, 1, length, file);
		if (!EXPECT_STRING(different_event(text, length, &reader), NULL)) {
			fprintf(stderr, "in %s\n", path);
		}
		files++;
		read_files += reader == BY_FAST_READER;
	}
	free(text);
	if (file) {
		fclose(file);
	}
	return 0;
}

/** Compare the events of all files in a folder, if there is one; the reader alone reads that many in a hundred. */
static void compare_folder(const char *path, unsigned share)
{
	files = read_files = 0;
	nftw(path, compare_file, 16, FTW_PHYS);
	EXPECT(read_files * 100 >= files * share || !IS_ON);
}

static void files_have_the_same_events(void)
{
	compare_folder("tests", 60);
	compare_folder("../shared/cases", 50);
	compare_folder("../shared/formats", 95);
	compare_folder("../shared/yaml-test-suite", 20);
	compare_folder("../shared/corpus", 90); /* a few of them are not YAML */
}

const struct test fast_tests[] = {
	{ "common YAML is read", common_yaml_is_read },
	{ "other YAML is left to libyaml", other_yaml_is_left_to_libyaml },
	{ "libyaml goes on where the reader gives up", libyaml_goes_on_where_the_reader_gives_up },
	{ "keys are as long as libyaml allows", keys_are_as_long_as_libyaml_allows },
	{ "an error comes as early as in libyaml", an_error_comes_as_early_as_in_libyaml },
	{ "depth is bounded", depth_is_bounded },
	{ "what is read ahead is bounded", what_is_read_ahead_is_bounded },
	{ "running out of memory goes to the recovery point", running_out_of_memory_goes_to_the_recovery_point },
	{ "the reader can be switched off", the_reader_can_be_switched_off },
	{ "files have the same events", files_have_the_same_events },
	END_OF_TESTS
};
