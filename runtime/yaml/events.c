/* events.c - see events.h.  libyaml behind it. */
#include "yaml/events.h"

#include <string.h>

#include "base/text.h"

#ifdef WD_NO_FAST_READER
#define WD_HAS_FAST_READER false /* libyaml reads all */
#else
#define WD_HAS_FAST_READER true
#endif

/** Directives that a document may have: libyaml compares each with all others. */
#define MAX_DIRECTIVES 100

/** Bytes that libyaml gets at a time, so that it is stopped soon. */
#define PIECE 512

/** Hands the input to libyaml, until it has met too many directives. */
static int read_piece(void *ctx, unsigned char *buffer, size_t size, size_t *got)
{
	struct wd_events *events = ctx;
	size_t left = events->input_length - events->input_at;

	*got = left < size ? left : size;
	*got = *got < PIECE ? *got : PIECE;
	events->has_too_many_directives = events->parser.tag_directives.top - events->parser.tag_directives.start
		> MAX_DIRECTIVES;
	memcpy(buffer, events->input + events->input_at, *got);
	events->input_at += *got;
	return !events->has_too_many_directives;
}

/** Begin to read with libyaml. */
static bool open_parser(struct wd_events *events)
{
	events->is_fast = false;
	events->queue = NULL;
	events->flow_depth = 0;
	if (!yaml_parser_initialize(&events->parser)) {
		return false;
	}
	events->input_at = 0;
	wd_written_open(&events->written, events->input, events->input_length);
	events->may_have_nul = wd_written_may_have(&events->written, "%0");
	events->has_nul_directive = false;
	events->has_too_many_directives = false;
	if (events->input_length > PIECE && memchr(events->input, '%', events->input_length)) {
		yaml_parser_set_input(&events->parser, read_piece, events);
	} else {
		yaml_parser_set_input_string(&events->parser, (const unsigned char *)events->input, events->input_length);
	}
	return true;
}

bool wd_events_open(struct wd_events *events, struct wd_heap *heap, const char *text, size_t length)
{
	events->input = text;
	events->input_length = length;
	events->has_current = events->may_have_slash = false;
	events->dialect = 0;
	events->json.text = NULL;
	events->is_fast = WD_HAS_FAST_READER && heap != NULL;
	if (events->is_fast) {
		wd_fast_open(&events->fast, heap, text, length);
		events->queue = &events->fast.queue;
		return true;
	}
	return open_parser(events);
}

/** Free what the reader in use holds. */
static void close_reader(struct wd_events *events)
{
	if (events->json.text) {
		wd_json_close(&events->json, events->heap);
	} else if (events->is_fast) {
		wd_fast_close(&events->fast);
	} else {
		yaml_parser_delete(&events->parser);
	}
}

bool wd_events_set_dialect(struct wd_events *events, struct wd_heap *heap, enum wd_dialect dialect)
{
	struct wd_json json;
	struct wd_written written;

	events->dialect = (uint8_t)dialect;
	events->heap = heap;
	if (dialect != WD_DIALECT_KUBERNETES) {
		return true;
	}
	if (!wd_json_open(&json, heap, events->input, events->input_length)) {
		return false;
	}
	if (json.text) {
		close_reader(events);
		events->json = json;
		events->is_fast = true;
		events->queue = &events->json.queue;
		return true;
	}
	wd_written_open(&written, events->input, events->input_length);
	events->may_have_slash = wd_written_may_have(&written, "\\/");
	if (events->may_have_slash && events->is_fast) {
		wd_fast_close(&events->fast);
		return open_parser(events);
	}
	return true;
}

void wd_events_close(struct wd_events *events)
{
	if (events->has_current) {
		yaml_event_delete(&events->current);
		events->has_current = false;
	}
	close_reader(events);
}

static struct wd_place place_of(const yaml_mark_t *mark)
{
	return (struct wd_place){ (uint32_t)mark->line + 1, (uint32_t)mark->column + 1, 1 };
}

/** Where libyaml met its problem.  Its reader gives a byte offset only. */
static struct wd_place problem_place(const struct wd_events *events)
{
	const yaml_parser_t *parser = &events->parser;
	struct wd_place place = place_of(&parser->problem_mark);

	if (parser->error == YAML_READER_ERROR) {
		wd_text_locate(events->input, events->input_length, parser->problem_offset, &place.line, &place.column);
	}
	return place;
}

static void report_problem(const struct wd_events *events, struct wd_event *event)
{
	event->type = events->parser.error == YAML_MEMORY_ERROR ? WD_EVENT_NO_MEMORY : WD_EVENT_SYNTAX;
	event->text = events->parser.problem ? events->parser.problem : "not YAML";
	event->length = strlen(event->text);
	event->place = problem_place(events);
	if (events->has_too_many_directives) {
		event->type = WD_EVENT_LIMIT;
		event->text = "a document has too many directives";
		event->length = strlen(event->text);
		event->place = place_of(&events->parser.mark);
	}
}

const char *wd_events_unfinished(const struct wd_events *events, struct wd_place *place)
{
	const yaml_parser_t *parser = &events->parser;
	const char *article = parser->context ? strstr(parser->context, " a") : NULL; /* "while scanning a quoted scalar" */

	if (article == NULL || parser->context_mark.index == parser->problem_mark.index) {
		return NULL;
	}
	*place = place_of(&parser->context_mark);
	return strchr(article + 1, ' ') + 1;
}

static void set_place(struct wd_event *event, const yaml_event_t *from)
{
	event->place.line = (uint32_t)from->start_mark.line + 1;
	event->place.column = (uint32_t)from->start_mark.column + 1;
	event->place.length = 1;
	if (from->end_mark.line == from->start_mark.line && from->end_mark.column > from->start_mark.column + 1) {
		event->place.length = (uint32_t)(from->end_mark.column - from->start_mark.column);
	}
}

static void set_node(struct wd_event *event, uint8_t type, const yaml_char_t *anchor, const yaml_char_t *tag)
{
	event->type = type;
	event->anchor = (const char *)anchor;
	event->tag = (const char *)tag;
}

static void set_scalar(struct wd_event *event, const yaml_event_t *from)
{
	set_node(event, WD_EVENT_SCALAR, from->data.scalar.anchor, from->data.scalar.tag);
	event->text = (const char *)from->data.scalar.value;
	event->length = from->data.scalar.length;
	event->plain = from->data.scalar.plain_implicit && from->data.scalar.style == YAML_PLAIN_SCALAR_STYLE;
}

/** Put a tag that is none of YAML's own in the place of one that libyaml has cut at a NUL. */
static void check_tag(struct wd_events *events, struct wd_event *event)
{
	const yaml_event_t *from = &events->current;

	if (from->type == YAML_DOCUMENT_START_EVENT || event->tag) {
		bool has_nul;

		wd_written_seek(&events->written, from->start_mark.index);
		has_nul = wd_written_has_nul(events->written, from->end_mark.index, event->tag != NULL);
		if (from->type == YAML_DOCUMENT_START_EVENT) {
			events->has_nul_directive = has_nul;
		} else if (has_nul || events->has_nul_directive) {
			event->tag = "%00";
		}
	}
}

static void fail_at(struct wd_event *event, const char *text)
{
	event->type = WD_EVENT_SYNTAX;
	event->text = text;
	event->length = strlen(text);
}

/** Turn a double-quoted scalar that has an escaped slash into an error. */
static void check_slash(struct wd_events *events, struct wd_event *event)
{
	const yaml_event_t *from = &events->current;

	if (from->type != YAML_SCALAR_EVENT || from->data.scalar.style != YAML_DOUBLE_QUOTED_SCALAR_STYLE) {
		return;
	}
	wd_written_seek(&events->written, from->start_mark.index);
	if (wd_written_find_slash(events->written, from->end_mark.index, &event->place)) {
		fail_at(event, "\\/ is an escape in JSON only");
	}
}

/** Turn a plain scalar between braces or brackets that has a question mark into an error. */
static void check_question_mark(struct wd_events *events, struct wd_event *event)
{
	const char *mark = event->plain && events->flow_depth > 0 ? memchr(event->text, '?', event->length) : NULL;

	if (mark) {
		event->place.column += (uint32_t)(mark - event->text);
		event->place.length = 1;
		fail_at(event, "a '?' between braces or brackets must be quoted");
	}
}

/** Turn an event into an error where libyaml reads what Kubernetes' reader, which is older, does not. */
static void check_syntax(struct wd_events *events, struct wd_event *event)
{
	const yaml_event_t *from = &events->current;

	if (wd_event_is_start(event)) {
		events->flow_depth += event->is_flow || events->flow_depth > 0;
	} else if (event->type == WD_EVENT_MAPPING_END || event->type == WD_EVENT_SEQUENCE_END) {
		events->flow_depth -= events->flow_depth > 0;
	} else if (event->type == WD_EVENT_SCALAR) {
		check_question_mark(events, event);
	} else if (event->type == WD_EVENT_DOCUMENT_START && from->data.document_start.version_directive
			&& from->data.document_start.version_directive->minor > 1) {
		fail_at(event, "this version of YAML is not supported: only 1.1 is");
	}
	if (events->may_have_slash) {
		check_slash(events, event);
	}
}

/** Read the next event with libyaml. */
static void parse_next(struct wd_events *events, struct wd_event *event)
{
	yaml_event_t *from = &events->current;

	event->text = event->tag = event->anchor = NULL;
	event->length = 0;
	event->plain = event->is_flow = false;
	if (events->has_current) {
		yaml_event_delete(from);
	}
	do {
		events->has_current = yaml_parser_parse(&events->parser, from) != 0;
	} while (events->has_current && from->type == YAML_STREAM_START_EVENT);
	if (!events->has_current) {
		report_problem(events, event);
		return;
	}
	set_place(event, from);
	switch (from->type) {
	case YAML_SCALAR_EVENT:
		set_scalar(event, from);
		break;
	case YAML_MAPPING_START_EVENT:
		set_node(event, WD_EVENT_MAPPING_START, from->data.mapping_start.anchor, from->data.mapping_start.tag);
		event->is_flow = from->data.mapping_start.style == YAML_FLOW_MAPPING_STYLE;
		break;
	case YAML_MAPPING_END_EVENT:
		event->type = WD_EVENT_MAPPING_END;
		break;
	case YAML_SEQUENCE_START_EVENT:
		set_node(event, WD_EVENT_SEQUENCE_START, from->data.sequence_start.anchor,
				from->data.sequence_start.tag);
		event->is_flow = from->data.sequence_start.style == YAML_FLOW_SEQUENCE_STYLE;
		break;
	case YAML_SEQUENCE_END_EVENT:
		event->type = WD_EVENT_SEQUENCE_END;
		break;
	case YAML_ALIAS_EVENT:
		set_node(event, WD_EVENT_ALIAS, from->data.alias.anchor, NULL);
		break;
	case YAML_DOCUMENT_START_EVENT:
		event->type = WD_EVENT_DOCUMENT_START;
		break;
	case YAML_DOCUMENT_END_EVENT:
		event->type = WD_EVENT_DOCUMENT_END;
		break;
	default:
		event->type = WD_EVENT_STREAM_END;
		break;
	}
	if (events->may_have_nul) {
		check_tag(events, event);
	}
	if (events->dialect == WD_DIALECT_KUBERNETES) {
		check_syntax(events, event);
	}
}

/** libyaml takes over from the fast reader, which has delivered some events. */
static void take_over(struct wd_events *events, struct wd_event *event)
{
	size_t delivered = wd_fast_delivered(&events->fast);

	wd_fast_close(&events->fast);
	if (!open_parser(events)) {
		*event = (struct wd_event){ .type = WD_EVENT_NO_MEMORY };
		return;
	}
	do {
		parse_next(events, event);
	} while (delivered-- > 0 && event->type < WD_EVENT_SYNTAX);
}

void wd_events_read(struct wd_events *events, struct wd_event *event)
{
	if (!events->is_fast) {
		parse_next(events, event);
		return;
	}
	if (events->json.text) {
		wd_json_read(&events->json);
	} else if (!wd_fast_read(&events->fast)) {
		take_over(events, event);
		return;
	}
	wd_events_take(events, event);
}
