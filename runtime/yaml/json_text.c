/* json_text.c - see json_text.h.  No recursion: what is open is a stack of bits. */
#include "yaml/json_text.h"

#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "yaml/scalar.h"

/** What may come next. */
enum {
	JSON_VALUE, /**< a value */
	JSON_FIRST, /**< the first entry of a node, or its end */
	JSON_ENTRY, /**< a further entry */
	JSON_REST   /**< what follows a value: a further entry, the end of the node, or of the text */
};

void wd_json_text_open(struct wd_json_text *json, struct wd_arena *arena, const char *text)
{
	size_t length = strlen(text);

	memset(json, 0, sizeof(*json));
	json->text.heap = arena->heap;
	json->at = text;
	json->mappings = wd_arena_alloc(arena, (length / 64 + 1) * sizeof(*json->mappings));
	if (!wd_text_is_utf8(text, length)) {
		json->status = WD_INVALID;
	}
}

void wd_json_text_close(struct wd_json_text *json)
{
	if (json->text.heap) {
		wd_buffer_free(&json->text);
	}
}

static bool refuse_json(struct wd_json_text *json)
{
	json->status = WD_INVALID;
	return false;
}

static void skip_blanks(struct wd_json_text *json)
{
	json->at += strspn(json->at, " \t\n\r");
}

/* ---- scalars ----------------------------------------------------------------------------------------------------- */

/** Read four hexadecimal digits.  \return false when they are not. */
static bool take_hex(struct wd_json_text *json, uint32_t *unit)
{
	*unit = 0;
	for (int i = 0; i < 4; i++, json->at++) {
		char c = wd_to_lower(*json->at);

		if (wd_is_digit(c)) {
			*unit = *unit << 4 | (uint32_t)(c - '0');
		} else if (c >= 'a' && c <= 'f') {
			*unit = *unit << 4 | (uint32_t)(c - 'a' + 10);
		} else {
			return false;
		}
	}
	return true;
}

/** Read what follows `\u`, with the other half of a pair of surrogates.  Half a pair is not a character. */
static bool take_unicode(struct wd_json_text *json)
{
	uint32_t c, low;
	char bytes[4];

	if (!take_hex(json, &c)) {
		return false;
	}
	if (c >= 0xd800 && c <= 0xdbff) {
		if (strncmp(json->at, "\\u", 2) != 0) {
			return false;
		}
		json->at += 2;
		if (!take_hex(json, &low) || low < 0xdc00 || low > 0xdfff) {
			return false;
		}
		c = 0x10000 + ((c - 0xd800) << 10) + (low - 0xdc00);
	} else if (c >= 0xdc00 && c <= 0xdfff) {
		return false;
	}
	wd_buffer_add(&json->text, bytes, wd_text_encode(c, bytes));
	return true;
}

/** Read what follows a backslash. */
static bool take_escape(struct wd_json_text *json)
{
	static const char letters[] = "\"\\/bfnrt", meanings[] = "\"\\/\b\f\n\r\t";
	const char *letter = *json->at ? strchr(letters, *json->at) : NULL;

	if (letter) {
		json->at++;
		wd_buffer_add(&json->text, &meanings[letter - letters], 1);
		return true;
	}
	return *json->at == 'u' && (json->at++, take_unicode(json));
}

/** Read a string behind its first quote, decoded. */
static bool take_json_string(struct wd_json_text *json)
{
	for (;;) {
		const char *start = json->at;

		while ((unsigned char)*json->at >= 0x20 && *json->at != '"' && *json->at != '\\') {
			json->at++;
		}
		wd_buffer_add(&json->text, start, (size_t)(json->at - start));
		if (*json->at == '"') {
			json->at++;
			return true;
		}
		if (*json->at++ != '\\' || !take_escape(json)) {
			return false;
		}
	}
}

/** Go past digits.  \return false when there is none. */
static bool take_json_digits(struct wd_json_text *json)
{
	const char *start = json->at;

	while (wd_is_digit(*json->at)) {
		json->at++;
	}
	return json->at > start;
}

static bool take_json_number(struct wd_json_text *json)
{
	json->at += *json->at == '-';
	if (*json->at == '0') {
		json->at++;
	} else if (!take_json_digits(json)) {
		return false;
	}
	if (*json->at == '.' && (json->at++, !take_json_digits(json))) {
		return false;
	}
	if (*json->at == 'e' || *json->at == 'E') {
		json->at++;
		json->at += *json->at == '+' || *json->at == '-';
		return take_json_digits(json);
	}
	return true;
}

/** Read a number, boolean or null.  A number that the reader would take for a string, such as 1e999, is none. */
static bool take_literal(struct wd_json_text *json)
{
	static const char *const words[] = { "true", "false", "null" };
	const char *start = json->at;

	for (size_t i = 0; i < sizeof(words) / sizeof(*words); i++) {
		size_t length = strlen(words[i]);

		if (strncmp(json->at, words[i], length) == 0) {
			json->at += length;
			wd_buffer_add(&json->text, start, length);
			return true;
		}
	}
	if (!take_json_number(json) || wd_scalar_resolve(start, (size_t)(json->at - start)) != WD_SCALAR_NUMBER) {
		return false;
	}
	wd_buffer_add(&json->text, start, (size_t)(json->at - start));
	return true;
}

/* ---- nodes ------------------------------------------------------------------------------------------------------- */

static bool is_in_json_mapping(const struct wd_json_text *json)
{
	uint32_t top = json->depth - 1;

	return json->depth > 0 && (json->mappings[top / 64] >> top % 64 & 1) != 0;
}

static bool open_json_node(struct wd_json_text *json, struct wd_event *event)
{
	bool is_mapping = *json->at++ == '{';
	uint64_t bit = (uint64_t)1 << json->depth % 64;
	uint64_t *bits = &json->mappings[json->depth / 64];

	*bits = is_mapping ? *bits | bit : *bits & ~bit;
	json->depth++;
	json->state = JSON_FIRST;
	event->type = is_mapping ? WD_EVENT_MAPPING_START : WD_EVENT_SEQUENCE_START;
	return true;
}

static bool close_json_node(struct wd_json_text *json, struct wd_event *event)
{
	bool is_mapping = is_in_json_mapping(json);

	if (*json->at != (is_mapping ? '}' : ']')) {
		return refuse_json(json);
	}
	json->at++;
	json->depth--;
	json->state = JSON_REST;
	event->type = is_mapping ? WD_EVENT_MAPPING_END : WD_EVENT_SEQUENCE_END;
	return true;
}

static void set_json_scalar(struct wd_json_text *json, struct wd_event *event, bool plain)
{
	event->type = WD_EVENT_SCALAR;
	event->plain = plain;
	event->length = json->text.length;
	wd_buffer_add(&json->text, "", 1);
	event->text = json->text.text;
}

static bool read_json_key(struct wd_json_text *json, struct wd_event *event)
{
	if (*json->at++ != '"' || !take_json_string(json)) {
		return refuse_json(json);
	}
	set_json_scalar(json, event, false);
	skip_blanks(json);
	if (*json->at++ != ':') {
		return refuse_json(json);
	}
	json->is_key = true;
	json->state = JSON_VALUE;
	return true;
}

static bool read_json_value(struct wd_json_text *json, struct wd_event *event)
{
	bool is_string = *json->at == '"';

	if (*json->at == '{' || *json->at == '[') {
		return open_json_node(json, event);
	}
	if (is_string ? (json->at++, !take_json_string(json)) : !take_literal(json)) {
		return refuse_json(json);
	}
	set_json_scalar(json, event, !is_string);
	json->state = JSON_REST;
	return true;
}

bool wd_json_text_next(struct wd_json_text *json, struct wd_event *event)
{
	if (json->status != WD_OK) {
		return false;
	}
	memset(event, 0, sizeof(*event));
	json->text.length = 0;
	json->is_key = false;
	skip_blanks(json);
	if (json->state == JSON_REST) {
		if (json->depth == 0) {
			return *json->at ? refuse_json(json) : false;
		}
		if (*json->at != ',') {
			return close_json_node(json, event);
		}
		json->at++;
		json->state = JSON_ENTRY;
		skip_blanks(json);
	} else if (json->state == JSON_FIRST && (*json->at == '}' || *json->at == ']')) {
		return close_json_node(json, event);
	}
	return json->state != JSON_VALUE && is_in_json_mapping(json) ? read_json_key(json, event) : read_json_value(json, event);
}

/* ---- checks ------------------------------------------------------------------------------------------------------ */

/** A mapping or sequence that is open. */
struct json_node {
	struct json_node *above;
	uint32_t number;
};

/** A key that has been read. */
struct json_key {
	struct json_key *before;
	const char *text;
	size_t length;
	uint32_t mapping; /**< its number */
};

/** A check of a whole text. */
struct json_check {
	struct wd_json_text json;
	struct wd_arena arena;
	struct json_node *innermost;
	struct json_key *last;
	size_t key_count;
	uint32_t node_count;
	uint32_t deepest;
};

static void note_json_event(struct json_check *check, const struct wd_event *event)
{
	if (wd_event_is_start(event)) {
		struct json_node *node = wd_arena_alloc(&check->arena, sizeof(*node));

		node->above = check->innermost;
		node->number = check->node_count++;
		check->innermost = node;
		check->deepest = check->json.depth > check->deepest ? check->json.depth : check->deepest;
	} else if (event->type != WD_EVENT_SCALAR) {
		check->innermost = check->innermost->above;
	} else if (check->json.is_key) {
		struct json_key *key = wd_arena_alloc(&check->arena, sizeof(*key));

		key->before = check->last;
		key->text = wd_arena_text(&check->arena, event->text, event->length);
		key->length = event->length;
		key->mapping = check->innermost->number;
		check->last = key;
		check->key_count++;
		if (!wd_scalar_is_key(event->text, event->length)) {
			check->json.status = WD_INVALID;
		}
	}
}

static int by_mapping_and_text(const void *left, const void *right)
{
	const struct json_key *a = *(struct json_key *const *)left, *b = *(struct json_key *const *)right;

	if (a->mapping != b->mapping) {
		return a->mapping < b->mapping ? -1 : 1;
	}
	if (a->length != b->length) {
		return a->length < b->length ? -1 : 1;
	}
	return memcmp(a->text, b->text, a->length);
}

static bool has_key_twice(struct json_check *check)
{
	struct json_key **keys = wd_arena_alloc(&check->arena, (check->key_count + 1) * sizeof(*keys));
	size_t count = 0;

	for (struct json_key *key = check->last; key; key = key->before) {
		keys[count++] = key;
	}
	qsort(keys, count, sizeof(struct json_key *), by_mapping_and_text);
	for (size_t i = 1; i < count; i++) {
		if (by_mapping_and_text(&keys[i - 1], &keys[i]) == 0) {
			return true;
		}
	}
	return false;
}

static void check_json_text(struct json_check *check, const char *text)
{
	struct wd_event event;

	wd_json_text_open(&check->json, &check->arena, text);
	while (wd_json_text_next(&check->json, &event)) {
		note_json_event(check, &event);
	}
	if (check->json.status == WD_OK && has_key_twice(check)) {
		check->json.status = WD_INVALID;
	}
}

enum wd_status wd_json_text_check(const struct wd_heap *heap, const char *text, uint32_t *depth)
{
	struct wd_heap own = { .fn = heap->fn, .ctx = heap->ctx };
	struct json_check check = { .arena = { .heap = &own } };

	if (setjmp(own.recovery)) {
		check.json.status = WD_NO_MEMORY;
	} else {
		check_json_text(&check, text);
	}
	wd_json_text_close(&check.json);
	wd_arena_free(&check.arena);
	if (depth) {
		*depth = check.deepest;
	}
	return check.json.status;
}
