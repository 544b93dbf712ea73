/* test_scalar.c - what plain scalars mean in Kubernetes' reader, and how text is written. */
#include "yaml/scalar.h"

#include <stdlib.h>
#include <string.h>

#include "support.h"

/** Expect each of the texts, separated by blanks, to be of a type. */
static void expect_type(enum wd_scalar_type type, const char *texts)
{
	while (*texts) {
		size_t length = strcspn(texts, " ");
		struct text message = { NULL, 0 };

		print_text(&message, "%.*s", (int)length, texts);
		expect_int(wd_scalar_resolve(message.bytes, length), type, message.bytes, __FILE__, __LINE__);
		free(message.bytes);
		texts += length;
		texts += strspn(texts, " ");
	}
}

static void plain_scalars_have_the_types_of_yaml_1_1(void)
{
	EXPECT_INT(wd_scalar_resolve("", 0), WD_SCALAR_NULL);
	expect_type(WD_SCALAR_NULL, "~ null Null NULL");
	expect_type(WD_SCALAR_BOOLEAN,
			"true True TRUE false False FALSE yes Yes YES no No NO on On ON off Off OFF y Y n N");
	expect_type(WD_SCALAR_NUMBER, "0 1 -1 +1 12 010 0o10 0x10 0X1F -0x1F 0b101 1_000 1_0_0_ 0x_F 08 09.5 00"
			" 18446744073709551615 -9223372036854775808 99999999999999999999 0xFFFFFFFFFFFFFFFF");
	expect_type(WD_SCALAR_NUMBER,
			"1. .5 .5_0 .5e1_0 -.5 +.5 1.5 1_0.5 1e3 1E3 1e+3 1e-3 1.e3 .5e1 .inf .Inf .INF +.inf -.INF .nan .NaN"
			" .NAN 1e308 1e-400 000000000000000000012");
}

static void other_plain_scalars_are_strings(void)
{
	expect_type(WD_SCALAR_STRING, "a tRUE yES nuLL nil none None t f Y1 yes! oN ok nan inf Inf NaN .iNf +.nan -.nan");
	expect_type(WD_SCALAR_STRING, "+ - . .. ... -- +- _1 _ 0x 0xG 0o8 0b2 1e 1e+ 1.5.2 1..2 1:30 12:30:45 2001-01-01"
			" 2001-12-14T21:59:43Z 1,000 1/2 50% 4G 500m 0.5Gi 1e3m 0x1p3 ._5 .5_ .5_.0 1+1 --1 +-1 0x1_G 1e5_x =  <<");
	expect_type(WD_SCALAR_STRING, "0xFFFFFFFFFFFFFFFFF -0xFFFFFFFFFFFFFFFF +0xFFFFFFFFFFFFFFFF 1e309 -1e400 0b2 0o9");
}

static void numbers_as_long_as_a_page_are_let_be(void)
{
	char digits[600];

	memset(digits, '1', sizeof(digits));
	EXPECT_INT(wd_scalar_resolve(digits, 300), WD_SCALAR_NUMBER);
	EXPECT_INT(wd_scalar_resolve(digits, 310), WD_SCALAR_STRING); /* beyond a double */
	EXPECT_INT(wd_scalar_resolve(digits, 600), WD_SCALAR_STRING);
}

static enum wd_scalar_type type_of(const char *text, bool plain, const char *tag)
{
	struct wd_event event = { .text = text, .length = strlen(text), .plain = plain, .tag = tag,
		.dialect = WD_DIALECT_KUBERNETES };

	return wd_scalar_type(&event);
}

static void timestamps_are_dates_and_times(void)
{
	static const char *const right[] = { "2001-01-01", "2001-1-1", "0000-12-31", "2000-02-29", "2001-01-01T10:00:00Z",
		"2001-01-01t1:2:3.55+01:00", "2001-1-1T23:59:59-00:30", "2001-01-01 10:11:12", "2001-01-01 1:1:1.000" };
	static const char *const wrong[] = { "", "x", "2001", "2001-", "2001-1", "2001-1-", "201-1-1", "20011-1-1", "2001-0-1",
		"2001-13-1", "2001-1-0", "2001-1-32", "2001-2-29", "1900-02-29", "2001-1-1T", "2001-1-1 ", "2001-1-1x",
		"2001-1-1T1:1:1", "2001-1-1T24:1:1Z", "2001-1-1T1:60:1Z", "2001-1-1T1:1:60Z", "2001-1-1T1:1Z", "2001-1-1T1:1:1.Z",
		"2001-1-1T1:1:1+1:00", "2001-1-1T1:1:1+01:00x", "2001-1-1 1:1:1Z", "2001-001-1", " 2001-1-1" };

	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		expect_int(type_of(right[i], true, "tag:yaml.org,2002:timestamp"), WD_SCALAR_STRING, right[i], __FILE__, __LINE__);
	}
	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		expect_int(type_of(wrong[i], true, "tag:yaml.org,2002:timestamp"), WD_SCALAR_UNFIT, wrong[i], __FILE__, __LINE__);
	}
	EXPECT_INT(type_of("2001-1-1", true, NULL), WD_SCALAR_STRING);
}

/** Expect each of the texts, separated by blanks, to be of a type in the core schema. */
static void expect_core_type(enum wd_scalar_type type, const char *texts)
{
	while (*texts) {
		size_t length = strcspn(texts, " ");
		char text[64] = "";
		struct wd_event event = { .text = text, .length = length, .plain = true, .dialect = WD_DIALECT_CORE };

		memcpy(text, texts, length);
		expect_int(wd_scalar_type(&event), type, text, __FILE__, __LINE__);
		texts += length;
		texts += strspn(texts, " ");
	}
}

static void the_core_schema_has_the_types_of_yaml_1_2(void)
{
	expect_core_type(WD_SCALAR_NULL, "~ null Null NULL");
	expect_core_type(WD_SCALAR_BOOLEAN, "true True TRUE false False FALSE");
	expect_core_type(WD_SCALAR_NUMBER, "0 1 -1 +1 010 08 0o17 0x1F 1. .5 +.5 1e3 1.5E-3 .inf -.Inf .NAN 99999999999999999999");
	expect_core_type(WD_SCALAR_STRING, "yes No on OFF y N tRUE 1_000 .5_0 0b101 0X1F 0O17 -0x1 +0o7 0o8 0xG 0x +.nan 1:30");
}

static const char *decoded(const char *text)
{
	static struct wd_arena arena;
	size_t length;
	const char *made;

	arena.heap = test_heap();
	made = wd_scalar_decode_binary(&arena, text, strlen(text), &length);
	EXPECT(made == NULL || strlen(made) == length);
	return made ? made : "(not base64)";
}

static void binary_scalars_are_decoded(void)
{
	EXPECT_STRING(decoded(""), "");
	EXPECT_STRING(decoded("YQ=="), "a");
	EXPECT_STRING(decoded("YWI="), "ab");
	EXPECT_STRING(decoded("YW\nJj\r\n"), "abc");
	EXPECT_STRING(decoded("w6k="), "\xc3\xa9");
	EXPECT_STRING(decoded("/w=="), "\xef\xbf\xbd");
	EXPECT_STRING(decoded("YQ="), "(not base64)");
	EXPECT_STRING(decoded("YQ"), "(not base64)");
	EXPECT_STRING(decoded("Y==="), "(not base64)");
	EXPECT_STRING(decoded("YQ==YQ=="), "(not base64)");
	EXPECT_STRING(decoded("Y Q=="), "(not base64)");
	EXPECT_STRING(decoded("YQ=a"), "(not base64)");
}

static void quotes_and_tags_decide_first(void)
{
	EXPECT_INT(type_of("1", true, NULL), WD_SCALAR_NUMBER);
	EXPECT_INT(type_of("1", false, NULL), WD_SCALAR_STRING);
	EXPECT_INT(type_of("", false, NULL), WD_SCALAR_STRING);
	EXPECT_INT(type_of("1", true, "tag:yaml.org,2002:str"), WD_SCALAR_STRING);
	EXPECT_INT(type_of("1", false, "tag:yaml.org,2002:int"), WD_SCALAR_NUMBER);
	EXPECT_INT(type_of("1.5", false, "tag:yaml.org,2002:float"), WD_SCALAR_NUMBER);
	EXPECT_INT(type_of("yes", false, "tag:yaml.org,2002:bool"), WD_SCALAR_BOOLEAN);
	EXPECT_INT(type_of("", false, "tag:yaml.org,2002:null"), WD_SCALAR_NULL);
	EXPECT_INT(type_of("abc", false, "tag:yaml.org,2002:int"), WD_SCALAR_UNFIT);
	EXPECT_INT(type_of("1.5", false, "tag:yaml.org,2002:int"), WD_SCALAR_UNFIT);
	EXPECT_INT(type_of("1", false, "tag:yaml.org,2002:bool"), WD_SCALAR_UNFIT);
	EXPECT_INT(type_of("x", false, "tag:yaml.org,2002:null"), WD_SCALAR_UNFIT);
	EXPECT_INT(type_of("x", false, "tag:yaml.org,2002:float"), WD_SCALAR_UNFIT);
	EXPECT_INT(type_of("1", false, "tag:yaml.org,2002:float"), WD_SCALAR_NUMBER);
	EXPECT_INT(type_of("1", true, "tag:yaml.org,2002:binary"), WD_SCALAR_UNFIT);
	EXPECT_INT(type_of("1", true, "!own"), WD_SCALAR_STRING);
}

static void true_is_distinguished_from_false(void)
{
	EXPECT(wd_scalar_is_true("true") && wd_scalar_is_true("Yes") && wd_scalar_is_true("ON") && wd_scalar_is_true("y"));
	EXPECT(!wd_scalar_is_true("false") && !wd_scalar_is_true("n") && !wd_scalar_is_true("null"));
	EXPECT(!wd_scalar_is_true("tRue") && !wd_scalar_is_true("1") && !wd_scalar_is_true(""));
}

static void plain_decimal_has_one_form(void)
{
	EXPECT(wd_scalar_is_decimal("0", 1) && wd_scalar_is_decimal("-12", 3) && wd_scalar_is_decimal("907", 3));
	EXPECT(wd_scalar_is_decimal("-0", 2));
	EXPECT(!wd_scalar_is_decimal("", 0) && !wd_scalar_is_decimal("-", 1) && !wd_scalar_is_decimal("+1", 2));
	EXPECT(!wd_scalar_is_decimal("01", 2) && !wd_scalar_is_decimal("-01", 3) && !wd_scalar_is_decimal("00", 2));
	EXPECT(!wd_scalar_is_decimal("1.0", 3) && !wd_scalar_is_decimal("1_0", 3) && !wd_scalar_is_decimal("0x1", 3));
	EXPECT(!wd_scalar_is_decimal("1 ", 2));
}

/** What a function that appends to a buffer makes of a text. */
static char *appended(void (*add)(struct wd_buffer *, const char *, size_t), const char *text, size_t length)
{
	struct wd_buffer buffer = { .heap = test_heap() };
	struct text result = { NULL, 0 };

	add(&buffer, text, length);
	append_text(&result, buffer.text, buffer.length);
	wd_buffer_free(&buffer);
	return result.bytes;
}

static void add_kubernetes_number(struct wd_buffer *out, const char *text, size_t length)
{
	wd_scalar_add_json_number(out, WD_DIALECT_KUBERNETES, text, length);
}

#define JSON(text) appended(add_kubernetes_number, (text), strlen(text))
#define QUOTED(text) appended(wd_scalar_add_quoted, (text), sizeof(text) - 1)
#define FLOW(text) appended(wd_scalar_add_flow, (text), sizeof(text) - 1)

static void numbers_become_json(void)
{
	EXPECT_OWNED(JSON("12"), "12");
	EXPECT_OWNED(JSON("+12"), "12");
	EXPECT_OWNED(JSON("-0x1F"), "-31");
	EXPECT_OWNED(JSON("010"), "8");
	EXPECT_OWNED(JSON("0o10"), "8");
	EXPECT_OWNED(JSON("0b101"), "5");
	EXPECT_OWNED(JSON("1_000"), "1000");
	EXPECT_OWNED(JSON("18446744073709551615"), "18446744073709551615");
	EXPECT_OWNED(JSON("1.50"), "1.50");
	EXPECT_OWNED(JSON(".5"), "0.5");
	EXPECT_OWNED(JSON("-.5e1"), "-0.5e1");
	EXPECT_OWNED(JSON("+1."), "1.0");
	EXPECT_OWNED(JSON("1.e3"), "1.0e3");
	EXPECT_OWNED(JSON("08"), "8");
	EXPECT_OWNED(JSON("00.5"), "0.5");
	EXPECT_OWNED(JSON("1E-3"), "1E-3");
	EXPECT_OWNED(JSON(".inf"), "\".inf\"");
	EXPECT_OWNED(JSON("-.INF"), "\"-.INF\"");
	EXPECT_OWNED(JSON(".NaN"), "\".NaN\"");
}

static void quoted_text_holds_no_character_that_a_reader_changes(void)
{
	EXPECT_OWNED(QUOTED(""), "\"\"");
	EXPECT_OWNED(QUOTED("a b"), "\"a b\"");
	EXPECT_OWNED(QUOTED("\"\\"), "\"\\\"\\\\\"");
	EXPECT_OWNED(QUOTED("\n\r\t"), "\"\\n\\r\\t\"");
	EXPECT_OWNED(QUOTED("\0\x1b\x7f"), "\"\\u0000\\u001b\\u007f\"");
	EXPECT_OWNED(QUOTED("\xc3\xa9\xf0\x9f\x98\x80"), "\"\xc3\xa9\xf0\x9f\x98\x80\"");
	EXPECT_OWNED(QUOTED("\xc2\x85\xe2\x80\xa8\xe2\x80\xa9\xef\xbb\xbf"), "\"\\u0085\\u2028\\u2029\\ufeff\"");
	EXPECT_OWNED(QUOTED("a\x80z"), "\"a\\ufffdz\"");       /* stray bytes */
	EXPECT_OWNED(QUOTED("\xc3(\xf0\x9f"), "\"\\ufffd(\\ufffd\\ufffd\"");
}

static void flow_text_is_plain_where_that_is_safe(void)
{
	EXPECT_OWNED(FLOW("nvcr.io/nvidia/pytorch:25.06-py3"), "nvcr.io/nvidia/pytorch:25.06-py3");
	EXPECT_OWNED(FLOW("a b"), "a b");
	EXPECT_OWNED(FLOW("a#b"), "a#b");
	EXPECT_OWNED(FLOW(""), "\"\"");
	EXPECT_OWNED(FLOW("a, b"), "\"a, b\"");
	EXPECT_OWNED(FLOW("a: b"), "\"a: b\"");
	EXPECT_OWNED(FLOW("a:"), "\"a:\"");
	EXPECT_OWNED(FLOW("a #b"), "\"a #b\"");
	EXPECT_OWNED(FLOW("- a"), "\"- a\"");
	EXPECT_OWNED(FLOW(" a"), "\" a\"");
	EXPECT_OWNED(FLOW("a "), "\"a \"");
	EXPECT_OWNED(FLOW("[a]"), "\"[a]\"");
	EXPECT_OWNED(FLOW("a}"), "\"a}\"");
	EXPECT_OWNED(FLOW("\xc3\xa9"), "\"\xc3\xa9\"");
	EXPECT_OWNED(FLOW("a\nb"), "\"a\\nb\"");
}

const struct test scalar_tests[] = {
	{ "plain scalars have the types of YAML 1.1", plain_scalars_have_the_types_of_yaml_1_1 },
	{ "other plain scalars are strings", other_plain_scalars_are_strings },
	{ "numbers as long as a page are let be", numbers_as_long_as_a_page_are_let_be },
	{ "the core schema has the types of YAML 1.2", the_core_schema_has_the_types_of_yaml_1_2 },
	{ "binary scalars are decoded", binary_scalars_are_decoded },
	{ "quotes and tags decide first", quotes_and_tags_decide_first },
	{ "timestamps are dates and times", timestamps_are_dates_and_times },
	{ "true is distinguished from false", true_is_distinguished_from_false },
	{ "plain decimal has one form", plain_decimal_has_one_form },
	{ "numbers become JSON", numbers_become_json },
	{ "quoted text holds no character that a reader changes", quoted_text_holds_no_character_that_a_reader_changes },
	{ "flow text is plain where that is safe", flow_text_is_plain_where_that_is_safe },
	END_OF_TESTS
};
