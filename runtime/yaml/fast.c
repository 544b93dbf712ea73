/* fast.c - see fast.h */
#include "yaml/fast.h"

#include <string.h>

#include "yaml/scan.h"

/** The characters of a simple key, at most: libyaml's limit. */
#define KEY_MAX 1024

/** Longer texts are libyaml's, so that columns fit. */
#define LENGTH_MAX ((size_t)1 << 31)

/** Events read ahead, at most. */
#define EVENTS_MAX 4096

/** Events that are read ahead, at least, where the text has more. */
#define AHEAD 16

/** Events of one step, at most, besides those that begin and end levels. */
#define STEP_EVENTS_MAX 8

/** Kinds of levels. */
enum kind { DOCUMENT, BLOCK_MAPPING, BLOCK_SEQUENCE, INDENTLESS_SEQUENCE, FLOW_MAPPING, FLOW_SEQUENCE };

/** What is read next. */
enum state { TEXT, LINE, FLOW_ENTRY, FLOW_AFTER, NOTHING };

/* ---- events ------------------------------------------------------------------------------------------------------ */

/** The column of a byte of the line that is read, from 0.  To be asked from left to right. */
static inline uint32_t column_of(struct wd_fast *fast, const char *at)
{
	if (fast->is_wide) {
		for (; fast->counted < at; fast->counted++) { /* in the input: the copy is written over */
			fast->line_start += ((unsigned char)fast->input[fast->counted - fast->text] & 0xc0) == 0x80;
		}
	}
	return (uint32_t)(at - fast->line_start);
}

static void grow_events(struct wd_fast *fast, uint32_t needed)
{
	uint32_t capacity = needed < 32 ? 64 : 2 * needed;

	fast->queue.events = wd_heap_resize(fast->heap, fast->queue.events, capacity * sizeof(*fast->queue.events));
	fast->event_capacity = capacity;
}

/** Allocate further events. */
static inline void reserve_events(struct wd_fast *fast, uint32_t more)
{
	if (fast->event_count + more > fast->event_capacity) {
		grow_events(fast, fast->event_count + more);
	}
}

/** Add an event; those of a step, and one for each level that begins, are allocated before. */
static inline struct wd_event *add_event(struct wd_fast *fast, uint8_t type, uint32_t line, uint32_t column)
{
	struct wd_event *event = &fast->queue.events[fast->event_count++];

	*event = (struct wd_event){ .type = type, .place = { line, column + 1, 1 } };
	return event;
}

/** Add the value that is left out. */
static void add_empty(struct wd_fast *fast, uint32_t line, uint32_t column)
{
	struct wd_event *event = add_event(fast, WD_EVENT_SCALAR, line, column);

	event->text = "";
	event->plain = true;
}

/** Put the NUL behind the last scalar, now that the byte there has been read. */
static inline void end_scalar(struct wd_fast *fast)
{
	if (fast->unended) {
		*fast->unended = '\0';
		fast->unended = NULL;
	}
}

static inline void add_scalar(struct wd_fast *fast, const struct wd_line_scalar *scalar)
{
	uint32_t begin = column_of(fast, scalar->begin), end = column_of(fast, scalar->end);
	struct wd_event *event = add_event(fast, WD_EVENT_SCALAR, fast->line, begin);

	event->place.length = end - begin;
	event->text = scalar->text;
	event->length = (size_t)(scalar->text_end - scalar->text);
	event->plain = scalar->plain;
	end_scalar(fast);
	fast->unended = scalar->text_end;
}

/* ---- levels ------------------------------------------------------------------------------------------------------ */

static inline struct wd_fast_level *top(struct wd_fast *fast)
{
	return &fast->levels[fast->depth];
}

/** Begin a mapping or a sequence.  \return whether there is room for it. */
static bool begin_level(struct wd_fast *fast, enum kind kind, uint32_t column)
{
	bool is_mapping = kind == BLOCK_MAPPING || kind == FLOW_MAPPING;

	if (fast->depth + 1 == WD_FAST_LEVELS) {
		return false;
	}
	reserve_events(fast, 1 + STEP_EVENTS_MAX);
	add_event(fast, is_mapping ? WD_EVENT_MAPPING_START : WD_EVENT_SEQUENCE_START, fast->line, column);
	fast->queue.events[fast->event_count - 1].is_flow = kind >= FLOW_MAPPING;
	fast->levels[++fast->depth] = (struct wd_fast_level){ .indent = (int32_t)column, .kind = (uint8_t)kind };
	fast->slot = false;
	return true;
}

static void end_level(struct wd_fast *fast, uint32_t column)
{
	bool is_mapping = top(fast)->kind == BLOCK_MAPPING || top(fast)->kind == FLOW_MAPPING;

	add_event(fast, is_mapping ? WD_EVENT_MAPPING_END : WD_EVENT_SEQUENCE_END, fast->line, column);
	fast->depth--;
}

/** A key or an entry waits for its value. */
static void open_slot(struct wd_fast *fast, uint32_t column)
{
	fast->slot = true;
	fast->slot_line = fast->line;
	fast->slot_column = column;
}

/* ---- between tokens ---------------------------------------------------------------------------------------------- */

static inline void begin_line(struct wd_fast *fast, char *at)
{
	fast->line++;
	fast->line_start = fast->counted = at;
}

static char *comment_end(struct wd_fast *fast, char *at)
{
	char *end = fast->text + fast->length;
	char *found = memchr(at, '\n', (size_t)(end - at));

	return found ? found : end;
}

/**
 * Go on to the next token: over blanks, line breaks, and comments that a blank or a line break precedes.
 *
 * \param[in,out] fast      The reader.
 * \param[in]     at        Behind the last token.
 * \param[in]     is_apart  Whether a blank or a line break precedes that.
 * \return whether the reader's `at` is at a token now, or at the end; not at a tab or at another comment.
 */
static bool skip(struct wd_fast *fast, char *at, bool is_apart)
{
	for (;;) {
		char *begin = at;

		at = wd_skip_blanks(at);
		if (*at == '#') {
			if (at == begin && !is_apart) {
				return false;
			}
			at = comment_end(fast, at);
		}
		at += *at == '\r';
		if (*at != '\n') {
			break;
		}
		begin_line(fast, ++at);
		is_apart = true;
	}
	fast->at = at;
	return *at != '\t';
}

/** Whether "---" or "..." is here: at the start of a line it is a marker, or nearly one. */
static bool is_marker(const char *at)
{
	return (at[0] == '-' && at[1] == '-' && at[2] == '-') || (at[0] == '.' && at[1] == '.' && at[2] == '.');
}

/** Whether the next token may follow what a line of a block ends with: no deeper when no value is due. */
static bool may_follow(struct wd_fast *fast)
{
	return fast->slot || (int32_t)(fast->at - fast->line_start) <= top(fast)->indent
			|| (fast->at == fast->line_start && is_marker(fast->at) && wd_is_blank_or_end(fast->at + 3));
}

/** Go on to the next token in a block: it is on another line. */
static bool end_line(struct wd_fast *fast, char *at, bool is_apart)
{
	uint32_t line = fast->line;

	return skip(fast, at, is_apart) && (*fast->at == '\0' || (fast->line != line && may_follow(fast)));
}

/* ---- flow collections -------------------------------------------------------------------------------------------- */

/**
 * Whether events are held back.  A flow collection may turn out to be a key, up to the end of its line and for KEY_MAX
 * characters: so far libyaml reads ahead, and meets errors, before it delivers the collection's start.
 */
static bool hold_is_on(struct wd_fast *fast)
{
	const struct wd_fast_level *level = top(fast);

	return level->hold_line == fast->line && column_of(fast, fast->at) <= level->hold_column + KEY_MAX;
}

static bool begin_flow(struct wd_fast *fast, char *at, bool may_be_key)
{
	const struct wd_fast_level *outer = top(fast);
	uint32_t column = column_of(fast, at);

	if (!begin_level(fast, *at == '{' ? FLOW_MAPPING : FLOW_SEQUENCE, column)) {
		return false;
	}
	top(fast)->hold_line = may_be_key ? fast->line : outer->hold_line;
	top(fast)->hold_column = may_be_key ? column : outer->hold_column;
	fast->state = FLOW_ENTRY;
	fast->at = at + 1;
	fast->is_held = hold_is_on(fast);
	return true;
}

static bool end_flow(struct wd_fast *fast)
{
	char *at = fast->at;

	if (top(fast)->kind != (*at == '}' ? FLOW_MAPPING : FLOW_SEQUENCE)) {
		return false;
	}
	fast->is_held = top(fast)->hold_line > 0;
	end_level(fast, column_of(fast, at));
	fast->at = at + 1;
	if (top(fast)->kind >= FLOW_MAPPING) {
		fast->state = FLOW_AFTER;
		return true;
	}
	fast->state = LINE;
	return end_line(fast, at + 1, false);
}

/** Go on to the next token in a flow collection: not to what may be a marker. */
static bool skip_in_flow(struct wd_fast *fast)
{
	return skip(fast, fast->at, false) && (fast->at != fast->line_start || !is_marker(fast->at));
}

static bool is_flow_end(const char *at)
{
	return *at == '}' || *at == ']';
}

/** What follows a value or an entry. */
static bool read_flow_after(struct wd_fast *fast)
{
	if (!skip_in_flow(fast)) {
		return false;
	}
	if (*fast->at != ',') {
		return is_flow_end(fast->at) && end_flow(fast);
	}
	fast->at++;
	fast->state = FLOW_ENTRY;
	fast->is_held = hold_is_on(fast);
	return true;
}

static bool read_flow_node(struct wd_fast *fast, bool may_be_key)
{
	struct wd_line_scalar scalar;

	if (*fast->at == '{' || *fast->at == '[') {
		return begin_flow(fast, fast->at, may_be_key);
	}
	if (!wd_scan_scalar(fast->at, true, &scalar)) {
		return false;
	}
	add_scalar(fast, &scalar);
	fast->at = scalar.end;
	return read_flow_after(fast);
}

/** What follows a key without a value: the value is where the next token is. */
static bool read_flow_nothing(struct wd_fast *fast)
{
	if (!skip_in_flow(fast) || (*fast->at != ',' && *fast->at != '}')) {
		return false;
	}
	add_empty(fast, fast->line, column_of(fast, fast->at));
	return read_flow_after(fast);
}

/** A key and its value, each of which may end the pair. */
static bool read_flow_pair(struct wd_fast *fast)
{
	struct wd_line_scalar key;
	char *colon;

	if (!wd_scan_scalar(fast->at, true, &key)) {
		return false;
	}
	colon = wd_skip_blanks(key.end);
	add_scalar(fast, &key);
	if (*colon != ':') {
		fast->at = key.end;
		return read_flow_nothing(fast);
	}
	if ((key.plain && !wd_is_blank_or_end(colon + 1)) || colon - key.begin > KEY_MAX) {
		return false;
	}
	fast->at = colon + 1;
	if (!skip_in_flow(fast)) {
		return false;
	}
	return *fast->at == ',' || *fast->at == '}' ? read_flow_nothing(fast) : read_flow_node(fast, false);
}

static bool read_flow_entry(struct wd_fast *fast)
{
	if (!skip_in_flow(fast)) {
		return false;
	}
	if (is_flow_end(fast->at)) {
		return end_flow(fast);
	}
	return top(fast)->kind == FLOW_MAPPING ? read_flow_pair(fast) : read_flow_node(fast, true);
}

/* ---- blocks ------------------------------------------------------------------------------------------------------ */

static bool read_block_scalar(struct wd_fast *fast, char *at)
{
	struct wd_event *event = add_event(fast, WD_EVENT_SCALAR, fast->line, column_of(fast, at));
	struct wd_block_scalar scalar;

	if (!wd_scan_block_scalar(at, fast->text + fast->length, top(fast)->indent, &scalar)) {
		return false;
	}
	event->text = scalar.text;
	event->length = (size_t)(scalar.text_end - scalar.text);
	fast->line += scalar.lines;
	fast->line_start = fast->counted = scalar.line;
	fast->slot = false;
	return skip(fast, scalar.end, true) && (*fast->at == '\0' || may_follow(fast));
}

/** Whether a node begins that is neither a scalar on one line nor a block collection. */
static bool is_other(const char *at)
{
	return *at == '{' || *at == '[' || *at == '|' || *at == '>';
}

static bool read_other(struct wd_fast *fast, char *at, bool may_be_key)
{
	return *at == '|' || *at == '>' ? read_block_scalar(fast, at) : begin_flow(fast, at, may_be_key);
}

/** A scalar with nothing behind it on its line. */
static bool take_scalar(struct wd_fast *fast, const struct wd_line_scalar *scalar, bool may_be_key)
{
	add_scalar(fast, scalar);
	fast->slot = false;
	fast->is_held = may_be_key; /* libyaml reads one more token, to see whether it is ':' */
	return end_line(fast, scalar->end, false);
}

/** What follows a key or "---" on its line: a value, or nothing. */
static bool read_rest(struct wd_fast *fast, char *at)
{
	char *value = wd_skip_blanks(at);
	struct wd_line_scalar scalar;

	if (wd_is_line_end(value) || *value == '#') {
		return end_line(fast, at, false);
	}
	if (is_other(value)) {
		return read_other(fast, value, false);
	}
	return wd_scan_scalar(value, false, &scalar) && take_scalar(fast, &scalar, false);
}

/** A key and its value.  A mapping begins with it unless it is in one. */
static bool take_key(struct wd_fast *fast, const struct wd_line_scalar *key, char *colon, bool in_mapping)
{
	if (!wd_is_blank_or_end(colon + 1) || colon - key->begin > KEY_MAX) {
		return false;
	}
	if (!in_mapping && !begin_level(fast, BLOCK_MAPPING, column_of(fast, key->begin))) {
		return false;
	}
	add_scalar(fast, key);
	open_slot(fast, column_of(fast, colon + 1));
	return read_rest(fast, colon + 1);
}

/** What a line begins with, behind the indicators of entries. */
static bool read_node(struct wd_fast *fast, char *at, bool in_mapping)
{
	struct wd_line_scalar scalar;
	char *colon;

	if (is_other(at)) {
		return !in_mapping && read_other(fast, at, true);
	}
	if (!wd_scan_scalar(at, false, &scalar)) {
		return false;
	}
	colon = wd_skip_blanks(scalar.end);
	if (*colon == ':') {
		return take_key(fast, &scalar, colon, in_mapping);
	}
	return !in_mapping && take_scalar(fast, &scalar, true);
}

static bool is_dash(const char *at)
{
	return *at == '-' && wd_is_blank_or_end(at + 1);
}

/** The entries that begin on one line, "- - x", and the node of the innermost one. */
static bool read_entries(struct wd_fast *fast, char *at, bool in_sequence)
{
	do {
		char *dash = at;
		uint32_t column = column_of(fast, dash);

		if (!in_sequence && !begin_level(fast, BLOCK_SEQUENCE, column)) {
			return false;
		}
		in_sequence = false;
		open_slot(fast, column + 1);
		at = wd_skip_blanks(dash + 1);
		if (wd_is_line_end(at) || *at == '#') {
			return end_line(fast, dash + 1, false);
		}
	} while (is_dash(at));
	return read_node(fast, at, false);
}

/** End what is deeper than a column, at that column of this line. */
static void end_blocks(struct wd_fast *fast, int32_t column)
{
	uint32_t at = column < 0 ? 0 : (uint32_t)column;

	if (fast->slot) {
		add_empty(fast, fast->depth > 0 ? fast->slot_line : fast->line, fast->depth > 0 ? fast->slot_column : at);
		fast->slot = false;
	}
	while (top(fast)->indent > column) {
		end_level(fast, at);
	}
}

/** Go back to the level that goes on at a column.  \return whether there is one for what begins there. */
static bool return_to(struct wd_fast *fast, int32_t column, bool dash)
{
	end_blocks(fast, column);
	if (top(fast)->kind == INDENTLESS_SEQUENCE && !dash) {
		end_level(fast, (uint32_t)column);
	}
	return top(fast)->indent == column && (top(fast)->kind == BLOCK_MAPPING) == !dash;
}

static void start_document(struct wd_fast *fast, uint32_t column, uint32_t length)
{
	add_event(fast, WD_EVENT_DOCUMENT_START, fast->line, column)->place.length = length;
	fast->in_document = fast->slot = true;
}

static void end_document(struct wd_fast *fast)
{
	if (fast->in_document) {
		end_blocks(fast, -1);
		add_event(fast, WD_EVENT_DOCUMENT_END, fast->line, 0);
		fast->in_document = false;
	}
}

/** "---", and the document's value if that is on its line. */
static bool read_marker(struct wd_fast *fast)
{
	char *at = fast->at;

	if (*at != '-' || !wd_is_blank_or_end(at + 3)) {
		return false;
	}
	end_document(fast);
	start_document(fast, 0, 3);
	return read_rest(fast, at + 3);
}

/** The end of the text.  It is on a line of its own, but for what ends deeper than its last line goes. */
static bool take_end(struct wd_fast *fast)
{
	if (fast->at > fast->line_start) {
		if (fast->depth > 0) {
			end_blocks(fast, (int32_t)column_of(fast, fast->at));
		}
		begin_line(fast, fast->at);
	}
	end_document(fast);
	add_event(fast, WD_EVENT_STREAM_END, fast->line, 0);
	fast->state = NOTHING;
	return true;
}

/** The next line of a block, from its first token on. */
static bool read_line(struct wd_fast *fast)
{
	char *at = fast->at;
	int32_t column = (int32_t)(at - fast->line_start);
	bool dash = is_dash(at), goes_on = false;

	fast->hold_from = fast->event_count;
	if (*at == '\0') {
		return take_end(fast);
	}
	if (column == 0 && is_marker(at)) {
		return read_marker(fast);
	}
	if (!fast->in_document) {
		start_document(fast, (uint32_t)column, 1);
	}
	if (fast->slot && dash && column == top(fast)->indent && top(fast)->kind == BLOCK_MAPPING) {
		goes_on = begin_level(fast, INDENTLESS_SEQUENCE, (uint32_t)column);
	} else if (!fast->slot || column <= top(fast)->indent) {
		goes_on = return_to(fast, column, dash);
	} else {
		return dash ? read_entries(fast, at, false) : read_node(fast, at, false);
	}
	return goes_on && (dash ? read_entries(fast, at, true) : read_node(fast, at, true));
}

/* ---- the reader -------------------------------------------------------------------------------------------------- */

/** Copy the text, without a byte order mark, if all of it can be read: libyaml, too, checks characters beforehand. */
static bool read_text(struct wd_fast *fast)
{
	if (fast->length >= 3 && memcmp(fast->input, "\xef\xbb\xbf", 3) == 0) {
		fast->input += 3;
		fast->length -= 3;
	}
	if (fast->length > LENGTH_MAX || !wd_scan_text(fast->input, fast->length, &fast->is_wide)) {
		return false;
	}
	fast->levels = wd_heap_resize(fast->heap, NULL, WD_FAST_LEVELS * sizeof(*fast->levels) + fast->length + 1);
	fast->levels[0] = (struct wd_fast_level){ .indent = -1, .kind = DOCUMENT };
	fast->text = (char *)(fast->levels + WD_FAST_LEVELS);
	memcpy(fast->text, fast->input, fast->length);
	fast->text[fast->length] = '\0';
	begin_line(fast, fast->text);
	fast->state = LINE;
	return skip(fast, fast->text, true);
}

/** Behind the end. */
static bool read_nothing(struct wd_fast *fast)
{
	add_event(fast, WD_EVENT_STREAM_END, fast->line, 0);
	return true;
}

void wd_fast_open(struct wd_fast *fast, struct wd_heap *heap, const char *text, size_t length)
{
	*fast = (struct wd_fast){ .heap = heap, .input = text, .length = length };
}

/** Drop the events that were taken; what is held back moves to the front. */
static void drop_taken(struct wd_fast *fast)
{
	uint32_t taken = fast->queue.taken, kept = fast->event_count - taken;

	if (taken > 0) {
		if (kept > 0) {
			memmove(fast->queue.events, fast->queue.events + taken, kept * sizeof(*fast->queue.events));
		}
		fast->dropped += taken;
		fast->event_count = kept;
		fast->queue.ready = fast->hold_from = fast->queue.taken = 0;
	}
}

bool wd_fast_read(struct wd_fast *fast)
{
	static bool (*const steps[])(struct wd_fast *) = {
		[TEXT] = read_text, [LINE] = read_line, [FLOW_ENTRY] = read_flow_entry, [FLOW_AFTER] = read_flow_after,
		[NOTHING] = read_nothing
	};

	if (fast->has_given_up) {
		return false;
	}
	drop_taken(fast);
	while (fast->queue.ready < AHEAD) {
		reserve_events(fast, fast->depth + STEP_EVENTS_MAX);
		fast->is_held = false;
		if (fast->event_count > EVENTS_MAX || !steps[fast->state](fast)) {
			fast->has_given_up = true;
			break;
		}
		end_scalar(fast);
		fast->queue.ready = fast->is_held ? fast->hold_from : fast->event_count;
	}
	return fast->queue.ready > 0;
}

size_t wd_fast_delivered(const struct wd_fast *fast)
{
	return fast->dropped + fast->queue.taken;
}

void wd_fast_close(struct wd_fast *fast)
{
	if (fast->levels) {
		wd_heap_try(fast->heap, fast->levels, 0);
	}
	if (fast->queue.events) {
		wd_heap_try(fast->heap, fast->queue.events, 0);
	}
	fast->levels = NULL;
	fast->queue.events = NULL;
}
