/* properties.c - see properties.h */
#define _POSIX_C_SOURCE 200809L
#include "properties.h"

#include <stdlib.h>
#include <string.h>

void expect(int holds, const char *what, const struct text *text)
{
	if (!holds) {
		fprintf(stderr, "property: %s\n%.*s\n", what, text ? (int)text->length : 0, text ? text->bytes : "");
		abort();
	}
}

void expect_same(const struct text *a, const struct text *b, const char *what)
{
	expect(a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0, what, b);
}

int append(void *ctx, const char *bytes, size_t length)
{
	struct text *text = ctx;

	text->bytes = realloc(text->bytes, text->length + length + 1);
	if (length > 0) {
		memcpy(text->bytes + text->length, bytes, length);
	}
	text->length += length;
	text->bytes[text->length] = '\0';
	return 0;
}

/* ---- text -------------------------------------------------------------------------------------------------------- */

/** Decode a character, apart from the library's own decoder.  \return its bytes; 0 when it is none. */
static size_t decode(const unsigned char *at, uint32_t *c)
{
	size_t width = at[0] < 0x80 ? 1 : at[0] < 0xc2 ? 0 : at[0] < 0xe0 ? 2 : at[0] < 0xf0 ? 3 : at[0] < 0xf5 ? 4 : 0;

	*c = width < 2 ? at[0] : at[0] & (0x7fu >> width);
	for (size_t i = 1; i < width; i++) {
		if ((at[i] & 0xc0) != 0x80) {
			return 0;
		}
		*c = *c << 6 | (at[i] & 0x3fu);
	}
	return (width == 3 && (*c < 0x800 || (*c >= 0xd800 && *c < 0xe000)))
		|| (width == 4 && (*c < 0x10000 || *c > 0x10ffff)) ? 0 : width;
}

void expect_printable(const struct text *text)
{
	size_t width;
	uint32_t c;

	for (size_t at = 0; at < text->length; at += width) {
		width = decode((const unsigned char *)text->bytes + at, &c);
		expect(width > 0, "the output is not UTF-8", text);
		expect(c == '\n' || (c >= 0x20 && c != 0x7f && !(c >= 0x80 && c < 0xa0)), "a control character is printed", text);
		expect(c != 0x200e && c != 0x200f && !(c >= 0x2028 && c <= 0x202e) && !(c >= 0x2066 && c <= 0x2069), "the direction of text is changed", text);
	}
}

void expect_no_command(const struct text *text)
{
	for (const char *line = text->bytes; line; line = strchr(line, '\n')) {
		line += *line == '\n';
		expect(strncmp(line + strspn(line, " "), "::", 2) != 0, "a line of a report is a workflow command", text);
	}
}

/* ---- JSON: a grammar in functions, apart from the library's reader ------------------------------------------------ */

static const char *blank(const char *at)
{
	return at + strspn(at, " \t\r\n");
}

static const char *string(const char *at)
{
	if (*at++ != '"') {
		return NULL;
	}
	for (; *at != '"'; at++) {
		if ((unsigned char)*at < 0x20) {
			return NULL;
		}
		if (*at != '\\') {
			continue;
		}
		at++;
		if (*at == 'u' ? strspn(at + 1, "0123456789abcdefABCDEF") < 4 : *at == '\0' || !strchr("\"\\/bfnrt", *at)) {
			return NULL;
		}
	}
	return at + 1;
}

static const char *literal(const char *at)
{
	static const char *const words[] = { "true", "false", "null" };
	size_t digits;

	for (size_t i = 0; i < 3; i++) {
		if (strncmp(at, words[i], strlen(words[i])) == 0) {
			return at + strlen(words[i]);
		}
	}
	at += *at == '-';
	digits = strspn(at, "0123456789");
	if (digits == 0 || (digits > 1 && *at == '0')) {
		return NULL;
	}
	at += digits;
	if (*at == '.') {
		digits = strspn(++at, "0123456789");
		at = digits ? at + digits : NULL;
	}
	if (at && (*at == 'e' || *at == 'E')) {
		at++;
		at += *at == '+' || *at == '-';
		digits = strspn(at, "0123456789");
		at = digits ? at + digits : NULL;
	}
	return at;
}

static const char *value(const char *at);

static const char *node(const char *at)
{
	bool is_mapping = *at == '{';
	char end = is_mapping ? '}' : ']';

	at = blank(at + 1);
	if (*at == end) {
		return at + 1;
	}
	for (;;) {
		if (is_mapping) {
			at = string(at);
			at = at ? blank(at) : NULL;
			if (at == NULL || *at != ':') {
				return NULL;
			}
			at = blank(at + 1);
		}
		at = value(at);
		at = at ? blank(at) : NULL;
		if (at == NULL || *at == end) {
			return at ? at + 1 : NULL;
		}
		if (*at != ',') {
			return NULL;
		}
		at = blank(at + 1);
	}
}

static const char *value(const char *at)
{
	return *at == '{' || *at == '[' ? node(at) : *at == '"' ? string(at) : literal(at);
}

void expect_json(const struct text *text)
{
	const char *end = value(blank(text->bytes));

	expect_printable(text);
	expect(end && blank(end) == text->bytes + text->length, "the output is not JSON", text);
}

/* ---- reports and documents --------------------------------------------------------------------------------------- */

/** Expect that a report in SARIF's format, within its log, is JSON. */
static void expect_sarif(const struct text *results)
{
	struct text log = { NULL, 0 };
	FILE *file = open_memstream(&log.bytes, &log.length);

	wd_sarif_begin("fuzz", file);
	fwrite(results->bytes, 1, results->length, file);
	wd_sarif_end(true, file);
	fclose(file);
	expect_json(&log);
	free(log.bytes);
}

struct text render(const struct wd_report *report, const char *name, enum wd_report_format format)
{
	struct text text = { NULL, 0 };
	FILE *file = open_memstream(&text.bytes, &text.length);

	expect(wd_report_write(report, name, format, file) == WD_OK, "the report is not written", NULL);
	fclose(file);
	expect(strstr(text.bytes, "##[") == NULL, "a report has a workflow command", &text);
	if (format != WD_REPORT_GITHUB) {
		expect_no_command(&text);
	}
	if (format == WD_REPORT_JSON) {
		expect_json(&text);
	} else if (format == WD_REPORT_SARIF) {
		expect_sarif(&text);
	} else {
		expect_printable(&text);
	}
	return text;
}

static struct text save(const void *data, unsigned flags)
{
	struct text text = { NULL, 0 };

	expect(wd_save(&FUZZ_SCHEMA, data, flags, NULL, append, &text) == WD_OK, "is not saved", NULL);
	if (flags & WD_SAVE_JSON) {
		expect_json(&text);
	}
	return text;
}

static void *load(const struct text *text)
{
	struct wd_report *report = NULL;
	void *data = NULL;
	enum wd_status status = wd_load(&FUZZ_SCHEMA, text->bytes, text->length, NULL, &data, &report);

	if (status != WD_OK && report) {
		wd_report_write(report, "saved", WD_REPORT_TEXT, stderr);
	}
	expect(status == WD_OK, "what was saved does not load", text);
	wd_report_free(report);
	return data;
}

void go_round(const void *data, bool is_literal)
{
	struct text first[2] = { save(data, WD_SAVE_YAML), save(data, WD_SAVE_JSON) };

	free(save(data, WD_SAVE_YAML | WD_SAVE_DEFAULTS).bytes);
	for (int form = 0; form < 2; form++) {
		void *again = load(&first[form]);
		struct text yaml = save(again, WD_SAVE_YAML), json = save(again, WD_SAVE_JSON);

		expect(!is_literal || wd_equal(&FUZZ_SCHEMA, data, again), "is not equal when it is loaded", &first[form]);
		expect_same(&first[0], &yaml, "is saved to other YAML the second time");
		expect_same(&first[1], &json, "is saved to other JSON the second time");
		free(yaml.bytes);
		free(json.bytes);
		wd_free(&FUZZ_SCHEMA, again, NULL);
	}
	free(first[0].bytes);
	free(first[1].bytes);
}
