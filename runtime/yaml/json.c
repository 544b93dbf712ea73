/* json.c - see json.h */
#include "yaml/json.h"

#include <string.h>

#include "base/text.h"

/** What is read next. */
enum json_state { BEFORE_DOCUMENT, BEFORE_VALUE, BEFORE_FIRST_ELEMENT, BEFORE_FIRST_KEY, BEFORE_KEY, AFTER_VALUE, BEFORE_DOCUMENT_END };

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

static char peek(const struct wd_json *json)
{
	return json->at < json->length ? json->text[json->at] : '\0';
}

static void json_skip_blanks(struct wd_json *json)
{
	while (json->at < json->length && is_blank(json->text[json->at])) {
		json->at++;
	}
}

/** Line and column of what is read next. */
static struct wd_place place_here(struct wd_json *json)
{
	for (; json->counted < json->at; json->counted++) {
		char c = json->text[json->counted];

		if (c == '\n' || (c == '\r' && json->text[json->counted + 1] != '\n')) {
			json->line++;
			json->column = 1;
		} else if (((unsigned char)c & 0xc0) != 0x80) {
			json->column++;
		}
	}
	return (struct wd_place){ json->line, json->column, 1 };
}

static bool is_in_mapping(const struct wd_json *json)
{
	return (json->mappings[(json->depth - 1) / 64] >> (json->depth - 1) % 64 & 1) != 0;
}

/* ---- strings ----------------------------------------------------------------------------------------------------- */

/** Read four hexadecimal digits.  \return -1 where they are not. */
static int32_t read_hex(struct wd_json *json)
{
	int32_t value = 0;

	for (int i = 0; i < 4; i++, json->at++) {
		char c = wd_to_lower(peek(json));

		if (!wd_is_digit(c) && !(c >= 'a' && c <= 'f')) {
			return -1;
		}
		value = value * 16 + (wd_is_digit(c) ? c - '0' : c - 'a' + 10);
	}
	return value;
}

/** Read what follows `\u`.  Two surrogates that belong together are a character, a stray one is U+FFFD. */
static bool read_unicode(struct wd_json *json, size_t *made)
{
	int32_t unit = read_hex(json);
	uint32_t character = (uint32_t)unit;

	if (unit < 0) {
		return false;
	}
	if (unit >= 0xd800 && unit <= 0xdfff) {
		size_t before = json->at;
		int32_t low = -1;

		if (unit < 0xdc00 && json->length - json->at >= 6 && memcmp(json->text + json->at, "\\u", 2) == 0) {
			json->at += 2;
			low = read_hex(json);
		}
		character = 0xfffd;
		if (low >= 0xdc00 && low <= 0xdfff) {
			character = 0x10000 + (((uint32_t)unit - 0xd800) << 10) + ((uint32_t)low - 0xdc00);
		} else {
			json->at = before;
		}
	}
	*made += wd_text_encode(character, json->buffer + *made);
	return true;
}

/** Read an escape, behind its backslash. */
static bool read_escape(struct wd_json *json, size_t *made)
{
	static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	char letter = peek(json);
	const char *at = letter ? strchr(letters, letter) : NULL;

	json->at++;
	if (letter == 'u') {
		return read_unicode(json, made);
	}
	if (at) {
		json->buffer[(*made)++] = meant[at - letters];
	}
	return at != NULL;
}

/** Read a string into the buffer. */
static bool read_string(struct wd_json *json, struct wd_event *event)
{
	size_t made = 0;

	if (peek(json) != '"') {
		return false;
	}
	for (json->at++; json->at < json->length && json->text[json->at] != '"';) {
		uint32_t character;
		size_t width = wd_text_decode(json->text + json->at, json->length - json->at, &character);

		if (width == 0 || character < 0x20) {
			return false;
		}
		event->place.length++;
		if (character == '\\') {
			size_t before = json->at++;

			if (!read_escape(json, &made)) {
				return false;
			}
			event->place.length += (uint32_t)(json->at - before - 1);
			continue;
		}
		memcpy(json->buffer + made, json->text + json->at, width);
		made += width;
		json->at += width;
	}
	json->buffer[made] = '\0';
	event->text = json->buffer;
	event->length = made;
	event->type = WD_EVENT_SCALAR;
	event->place.length++; /* of the quotes, one was counted at the start */
	return json->at++ < json->length;
}

/* ---- numbers and words ------------------------------------------------------------------------------------------- */

static size_t skip_digits(const char *text, size_t at, size_t length)
{
	while (at < length && wd_is_digit(text[at])) {
		at++;
	}
	return at;
}

/** The length of the number that begins here; 0 for none. */
static size_t number_length(const char *text, size_t length)
{
	size_t at = length > 0 && text[0] == '-', digits = at, end;

	at = skip_digits(text, at, length);
	if (at == digits || (text[digits] == '0' && at > digits + 1)) {
		return 0;
	}
	if (at < length && text[at] == '.') {
		end = skip_digits(text, at + 1, length);
		if (end == at + 1) {
			return 0;
		}
		at = end;
	}
	if (at < length && (text[at] == 'e' || text[at] == 'E')) {
		digits = at + 1 + (at + 1 < length && (text[at + 1] == '+' || text[at + 1] == '-'));
		end = skip_digits(text, digits, length);
		at = end == digits ? 0 : end;
	}
	return at;
}

static size_t json_word_length(const char *text, size_t length)
{
	static const char *const words[] = { "true", "false", "null" };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t width = strlen(words[i]);

		if (length >= width && memcmp(text, words[i], width) == 0) {
			return width;
		}
	}
	return 0;
}

/** Read a number, true, false or null: plain scalars. */
static bool read_literal(struct wd_json *json, struct wd_event *event)
{
	const char *text = json->text + json->at;
	size_t left = json->length - json->at, width = number_length(text, left);

	width = width ? width : json_word_length(text, left);
	memcpy(json->buffer, text, width);
	json->buffer[width] = '\0';
	json->at += width;
	event->text = json->buffer;
	event->length = width;
	event->type = WD_EVENT_SCALAR;
	event->plain = true;
	event->place.length = (uint32_t)width;
	return width > 0;
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

static void end_value(struct wd_json *json)
{
	json->state = json->depth > 0 ? AFTER_VALUE : BEFORE_DOCUMENT_END;
}

static bool read_start(struct wd_json *json, struct wd_event *event)
{
	bool is_mapping = peek(json) == '{';
	uint64_t bit = (uint64_t)1 << json->depth % 64;
	uint64_t *bits = &json->mappings[json->depth / 64];

	*bits = is_mapping ? *bits | bit : *bits & ~bit;
	json->depth++;
	json->at++;
	json->state = is_mapping ? BEFORE_FIRST_KEY : BEFORE_FIRST_ELEMENT;
	event->type = is_mapping ? WD_EVENT_MAPPING_START : WD_EVENT_SEQUENCE_START;
	event->is_flow = true;
	return true;
}

static bool read_end(struct wd_json *json, struct wd_event *event)
{
	bool is_mapping = is_in_mapping(json);

	if (peek(json) != (is_mapping ? '}' : ']')) {
		return false;
	}
	json->at++;
	json->depth--;
	event->type = is_mapping ? WD_EVENT_MAPPING_END : WD_EVENT_SEQUENCE_END;
	end_value(json);
	return true;
}

static bool read_value(struct wd_json *json, struct wd_event *event)
{
	char c = peek(json);
	bool is_right;

	if (c == '{' || c == '[') {
		return read_start(json, event);
	}
	is_right = c == '"' ? read_string(json, event) : read_literal(json, event);
	end_value(json);
	return is_right;
}

static bool json_read_key(struct wd_json *json, struct wd_event *event)
{
	if (!read_string(json, event)) {
		return false;
	}
	json_skip_blanks(json);
	json->state = BEFORE_VALUE;
	return json->at < json->length && json->text[json->at++] == ':';
}

/** Between two values: a comma, or the end of what they are in. */
static bool read_after_value(struct wd_json *json, struct wd_event *event)
{
	if (peek(json) != ',') {
		return read_end(json, event);
	}
	json->at++;
	json_skip_blanks(json);
	event->place = place_here(json);
	return is_in_mapping(json) ? json_read_key(json, event) : read_value(json, event);
}

static bool read_next(struct wd_json *json, struct wd_event *event)
{
	char c = peek(json);

	switch (json->state) {
	case BEFORE_DOCUMENT:
		event->type = json->at < json->length ? WD_EVENT_DOCUMENT_START : WD_EVENT_STREAM_END;
		json->state = BEFORE_VALUE;
		return true;
	case BEFORE_DOCUMENT_END:
		event->type = WD_EVENT_DOCUMENT_END;
		json->state = BEFORE_DOCUMENT;
		return true;
	case BEFORE_FIRST_KEY:
		return c == '}' ? read_end(json, event) : json_read_key(json, event);
	case BEFORE_FIRST_ELEMENT:
		return c == ']' ? read_end(json, event) : read_value(json, event);
	case AFTER_VALUE:
		return read_after_value(json, event);
	default:
		return read_value(json, event);
	}
}

void wd_json_next(struct wd_json *json, struct wd_event *event)
{
	memset(event, 0, sizeof(*event));
	json_skip_blanks(json);
	event->place = place_here(json);
	if (!read_next(json, event)) {
		event->type = WD_EVENT_SYNTAX;
		event->text = "not JSON";
		event->length = strlen(event->text);
	}
}

static void json_begin(struct wd_json *json, size_t at)
{
	json->at = json->counted = at;
	json->line = json->column = 1;
	json->depth = 0;
	json->state = BEFORE_DOCUMENT;
}

bool wd_json_open(struct wd_json *json, struct wd_heap *heap, const char *text, size_t length)
{
	size_t start = length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0 ? 3 : 0, first = start;
	size_t words = length / 64 + 1;
	struct wd_event event;

	memset(json, 0, sizeof(*json));
	json->text = text;
	json->length = length;
	while (first < length && is_blank(text[first])) {
		first++;
	}
	if (first == length || text[first] != '{') {
		return true;
	}
	json->mappings = wd_heap_try(heap, NULL, words * sizeof(*json->mappings) + length + 4);
	if (json->mappings == NULL) {
		return false;
	}
	json->buffer = (char *)(json->mappings + words);
	json_begin(json, start);
	do {
		wd_json_next(json, &event);
	} while (event.type != WD_EVENT_STREAM_END && event.type != WD_EVENT_SYNTAX);
	json_begin(json, start);
	if (event.type == WD_EVENT_SYNTAX) {
		wd_json_close(json, heap);
	}
	return true;
}

void wd_json_close(struct wd_json *json, struct wd_heap *heap)
{
	if (json->mappings) {
		wd_heap_try(heap, json->mappings, 0);
	}
	json->mappings = NULL;
	json->buffer = NULL;
}
