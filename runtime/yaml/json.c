/* json.c - see json.h */
#include "yaml/json.h"

#include <string.h>

#include "base/text.h"

/** Events in the queue.  A text with no more is read once, another one twice: first to see whether it is JSON. */
#define EVENTS_MAX 512

/** What is read next. */
enum json_state { BEFORE_DOCUMENT, BEFORE_VALUE, BEFORE_FIRST_ELEMENT, BEFORE_FIRST_KEY, AFTER_KEY, AFTER_VALUE,
	BEFORE_DOCUMENT_END, AT_END };

/* ---- characters -------------------------------------------------------------------------------------------------- */

#define ALONE_4 1, 1, 1, 1
#define ALONE_12 ALONE_4, ALONE_4, ALONE_4
#define ALONE_16 ALONE_12, ALONE_4

/** Whether a byte of a string is a literal character: ASCII, except controls, '"' and '\\'. */
static const uint8_t stands_alone[256] = {
	0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
	/* blank to / */ 1, 1, 0, 1, ALONE_12,
	/* 0 to O */ ALONE_16, ALONE_16,
	/* P to _ */ ALONE_12, 0, 1, 1, 1,
	/* ` to DEL */ ALONE_16, ALONE_16
};

/** Go on to the next character that is not a blank.  \return that; at the end NUL. */
static inline char next_character(struct wd_json *json)
{
	char c;

	while ((c = *json->at) <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r')) {
		json->at++;
		if (c == '\n' || (c == '\r' && *json->at != '\n')) {
			json->line++;
			json->line_start = json->at;
		}
	}
	if (json->unended && json->at > json->unended) {
		*json->unended = '\0';
		json->unended = NULL;
	}
	return c;
}

static inline uint32_t column_at(const struct wd_json *json, const char *at)
{
	return (uint32_t)(at - json->line_start) + 1;
}

static inline struct wd_event *append_event(struct wd_json *json, uint8_t type)
{
	struct wd_event *event = &json->queue.events[json->queue.ready++];

	*event = (struct wd_event){ .type = type, .place = { json->line, column_at(json, json->at), 1 } };
	return event;
}

/* ---- strings ----------------------------------------------------------------------------------------------------- */

/** Read four hexadecimal digits.  \return -1 where they are not. */
static int32_t read_hex(struct wd_json *json)
{
	int32_t value = 0;

	for (int i = 0; i < 4; i++, json->at++) {
		char c = wd_to_lower(*json->at);

		if (!wd_is_digit(c) && !(c >= 'a' && c <= 'f')) {
			return -1;
		}
		value = value * 16 + (wd_is_digit(c) ? c - '0' : c - 'a' + 10);
	}
	return value;
}

/** Read what follows `\u`.  Two surrogates that belong together are a character, a stray one is U+FFFD. */
static bool read_unicode(struct wd_json *json, char **out)
{
	int32_t unit = read_hex(json);
	uint32_t character = (uint32_t)unit;

	if (unit < 0) {
		return false;
	}
	if (unit >= 0xd800 && unit <= 0xdfff) {
		char *before = json->at;
		int32_t low = -1;

		if (unit < 0xdc00 && json->at[0] == '\\' && json->at[1] == 'u') {
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
	*out += wd_text_encode(character, *out);
	return true;
}

/** Read an escape, behind its backslash. */
static bool read_escape(struct wd_json *json, char **out)
{
	static const char letters[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
	char letter = *json->at;
	const char *at = letter ? strchr(letters, letter) : NULL;

	json->at++;
	if (letter == 'u') {
		return read_unicode(json, out);
	}
	if (at) {
		*(*out)++ = meant[at - letters];
	}
	return at != NULL;
}

/** Read a character of several bytes. */
static bool read_wide(struct wd_json *json, char **out)
{
	uint32_t character;
	size_t width = wd_text_decode(json->at, (size_t)(json->text + json->length - json->at), &character);

	memmove(*out, json->at, width);
	*out += width;
	json->at += width;
	json->line_start += width - (width > 0);
	return width > 0;
}

/** Read from the first byte that is not a literal character to the quote. */
static bool read_rest_of_string(struct wd_json *json, char **out)
{
	while (*json->at != '"') {
		char c = *json->at;

		if (stands_alone[(unsigned char)c]) {
			*(*out)++ = c;
			json->at++;
		} else if (c == '\\') {
			json->at++;
			if (!read_escape(json, out)) {
				return false;
			}
		} else if ((unsigned char)c < 0x80 || !read_wide(json, out)) {
			return false;
		}
	}
	return true;
}

/** Read a string, which replaces its escaped form in place. */
static bool read_string(struct wd_json *json)
{
	struct wd_event *event = append_event(json, WD_EVENT_SCALAR);
	char *out;

	event->text = ++json->at;
	while (stands_alone[(unsigned char)*json->at]) {
		json->at++;
	}
	out = json->at;
	if (*out != '"' && !read_rest_of_string(json, &out)) {
		return false;
	}
	event->length = (size_t)(out - event->text);
	json->at++;
	event->place.length = column_at(json, json->at) - event->place.column;
	*out = '\0';
	return true;
}

/* ---- numbers and words ------------------------------------------------------------------------------------------- */

static const char *skip_digits(const char *at)
{
	while (wd_is_digit(*at)) {
		at++;
	}
	return at;
}

/** The end of the number that begins here; NULL for none. */
static const char *number_end(const char *text)
{
	const char *digits = text + (*text == '-'), *at = skip_digits(digits);

	if (at == digits || (*digits == '0' && at > digits + 1)) {
		return NULL;
	}
	if (*at == '.') {
		digits = at + 1;
		at = skip_digits(digits);
		if (at == digits) {
			return NULL;
		}
	}
	if (*at == 'e' || *at == 'E') {
		digits = at + 1 + (at[1] == '+' || at[1] == '-');
		at = skip_digits(digits);
	}
	return at == digits ? NULL : at;
}

static const char *json_word_end(const char *text)
{
	static const char *const words[] = { "true", "false", "null" };

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (strncmp(text, words[i], strlen(words[i])) == 0) {
			return text + strlen(words[i]);
		}
	}
	return NULL;
}

/** Read a number, true, false or null: plain scalars. */
static bool read_literal(struct wd_json *json)
{
	const char *end = number_end(json->at);
	struct wd_event *event;

	end = end ? end : json_word_end(json->at);
	if (end == NULL || json->at == json->unended) {
		return false; /* "1null" has no place for the NUL behind "1" */
	}
	event = append_event(json, WD_EVENT_SCALAR);
	event->text = json->at;
	event->length = (size_t)(end - json->at);
	event->plain = true;
	event->place.length = (uint32_t)event->length;
	json->at += event->length;
	json->unended = json->at;
	return true;
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

static inline bool is_in_mapping(const struct wd_json *json)
{
	return (json->mappings[(json->depth - 1) / 64] >> (json->depth - 1) % 64 & 1) != 0;
}

static inline void end_value(struct wd_json *json)
{
	json->state = json->depth > 0 ? AFTER_VALUE : BEFORE_DOCUMENT_END;
}

static bool read_start(struct wd_json *json, bool is_mapping)
{
	uint64_t bit = (uint64_t)1 << json->depth % 64;
	uint64_t *bits = &json->mappings[json->depth / 64];

	*bits = is_mapping ? *bits | bit : *bits & ~bit;
	append_event(json, is_mapping ? WD_EVENT_MAPPING_START : WD_EVENT_SEQUENCE_START)->is_flow = true;
	json->depth++;
	json->at++;
	json->state = is_mapping ? BEFORE_FIRST_KEY : BEFORE_FIRST_ELEMENT;
	return true;
}

static bool read_end(struct wd_json *json, char c)
{
	bool is_mapping = is_in_mapping(json);

	if (c != (is_mapping ? '}' : ']')) {
		return false;
	}
	append_event(json, is_mapping ? WD_EVENT_MAPPING_END : WD_EVENT_SEQUENCE_END);
	json->at++;
	json->depth--;
	end_value(json);
	return true;
}

static inline bool read_value(struct wd_json *json, char c)
{
	if (c == '{' || c == '[') {
		return read_start(json, c == '{');
	}
	end_value(json);
	return c == '"' ? read_string(json) : read_literal(json);
}

static inline bool json_read_key(struct wd_json *json, char c)
{
	json->state = AFTER_KEY;
	return c == '"' && read_string(json);
}

/** Read what follows a comma, or the end of what the last value is in. */
static inline bool read_after_value(struct wd_json *json, char c)
{
	if (c != ',') {
		return read_end(json, c);
	}
	json->at++;
	c = next_character(json);
	return is_in_mapping(json) ? json_read_key(json, c) : read_value(json, c);
}

static inline bool read_after_key(struct wd_json *json, char c)
{
	if (c != ':') {
		return false;
	}
	json->at++;
	return read_value(json, next_character(json));
}

/** Read one event. */
static bool read_next(struct wd_json *json)
{
	char c = next_character(json);

	switch (json->state) {
	case AFTER_KEY:
		return read_after_key(json, c);
	case AFTER_VALUE:
		return read_after_value(json, c);
	case BEFORE_FIRST_KEY:
		return c == '}' ? read_end(json, c) : json_read_key(json, c);
	case BEFORE_FIRST_ELEMENT:
		return c == ']' ? read_end(json, c) : read_value(json, c);
	case BEFORE_DOCUMENT:
		json->state = json->at < json->text + json->length ? BEFORE_VALUE : AT_END;
		append_event(json, json->state == AT_END ? WD_EVENT_STREAM_END : WD_EVENT_DOCUMENT_START);
		return true;
	case BEFORE_DOCUMENT_END:
		json->state = BEFORE_DOCUMENT;
		append_event(json, WD_EVENT_DOCUMENT_END);
		return true;
	default:
		return read_value(json, c);
	}
}

/** Fill the queue.  \return false where the text is not JSON. */
static bool read_events(struct wd_json *json)
{
	bool is_right = true;

	if (json->unended) {
		*json->unended = json->behind;
	}
	json->queue.taken = json->queue.ready = 0;
	while (is_right && json->queue.ready < EVENTS_MAX && json->state != AT_END) {
		is_right = read_next(json);
	}
	if (json->unended) {
		json->behind = *json->unended;
		*json->unended = '\0';
	}
	return is_right;
}

void wd_json_read(struct wd_json *json)
{
	read_events(json); /* wd_json_open() has seen that all is right */
	if (json->queue.ready == 0) {
		append_event(json, WD_EVENT_STREAM_END);
	}
}

static void json_begin(struct wd_json *json)
{
	memcpy(json->text, json->input, json->length);
	json->text[json->length] = '\0';
	json->line_start = json->at = json->text;
	json->unended = NULL;
	json->line = 1;
	json->depth = 0;
	json->state = BEFORE_DOCUMENT;
}

/** Read the first events, and all others to see whether they are right. */
static bool read_first(struct wd_json *json)
{
	bool is_right;

	json_begin(json);
	is_right = read_events(json);
	if (is_right && json->state != AT_END) {
		do {
			is_right = read_events(json);
		} while (is_right && json->state != AT_END);
		json_begin(json);
		json->queue.ready = 0;
	}
	return is_right;
}

bool wd_json_open(struct wd_json *json, struct wd_heap *heap, const char *text, size_t length)
{
	size_t start = length >= 3 && memcmp(text, WD_TEXT_MARK, WD_TEXT_MARK_LENGTH) == 0 ? WD_TEXT_MARK_LENGTH : 0;
	size_t first = start, words = length / 64 + 1;

	json->text = NULL;
	while (first < length && (text[first] == ' ' || text[first] == '\t' || text[first] == '\n' || text[first] == '\r')) {
		first++;
	}
	if (first == length || text[first] != '{') {
		return true;
	}
	json->queue.events = wd_heap_try(heap, NULL, EVENTS_MAX * sizeof(*json->queue.events)
			+ words * sizeof(*json->mappings) + length + 1);
	if (json->queue.events == NULL) {
		return false;
	}
	json->mappings = (uint64_t *)(json->queue.events + EVENTS_MAX);
	json->text = (char *)(json->mappings + words);
	json->input = text + start;
	json->length = length - start;
	if (!read_first(json)) {
		wd_json_close(json, heap);
	}
	return true;
}

void wd_json_close(struct wd_json *json, struct wd_heap *heap)
{
	wd_heap_try(heap, json->queue.events, 0);
	json->text = NULL;
}
