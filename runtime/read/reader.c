/* reader.c - see reader.h: events go to the node that they belong to; documents begin and end. */
#include "read/reader.h"

#include <string.h>

#include "base/tables.h"
#include "check/values.h"
#include "findings/edits.h"
#include "read/envelope.h"
#include "read/key.h"
#include "read/merge.h"
#include "yaml/scalar.h"

/* ---- places ------------------------------------------------------------------------------------------------------ */

/** Note where a document is. */
static void place_document(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	struct wd_placed places = { event->place, event->place, false };

	if (findings->options.places) {
		reader->placed = wd_places_add_document(&findings->places, &findings->heap, findings->report.document_count + 1,
				&places);
	}
}

/** The field of a structure whose value comes, where its key is another spelling; NULL otherwise. */
static const struct wd_field *field_spelt_otherwise(const struct wd_open_node *node)
{
	const struct wd_open_node *owner = node->owner; /* has the key: the node, or a part of it */
	const struct wd_field *field;

	if (node->kind->on_key != wd_node_structure.on_key && node->kind->on_key != wd_node_root.on_key) {
		return NULL;
	}
	if (node->expect != WD_EXPECT_VALUE || owner->at_extra) {
		return NULL;
	}
	field = &owner->frame.structure->fields[owner->current];
	return strcmp(field->key, node->key) != 0 ? field : NULL;
}

/** Note where the value of an entry is, or an element. */
static void place_value(struct wd_reader *reader, const struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	struct wd_buffer *step = &findings->scratch;
	struct wd_placed places = { node->is_sequence ? event->place : node->key_place, event->place, false };
	const struct wd_field *field;

	step->length = 0;
	if (node->is_sequence) {
		wd_path_add_index(step, node->count);
	} else if (node->key) {
		wd_path_add(step, node->key, node->key_length);
	} else {
		return; /* in what is skipped, keys and values are not distinguished */
	}
	places.is_referenced = findings->is_referenced(findings->path_ctx, &places.key);
	reader->placed = wd_places_add(&findings->places, &findings->heap, node->placed, step->text, step->length, &places);
	field = node->is_sequence ? NULL : field_spelt_otherwise(node);
	if (field) {
		step->length = 0;
		wd_path_add(step, field->key, strlen(field->key));
		wd_places_add_name(&findings->places, &findings->heap, node->placed, step->text, step->length, reader->placed);
	}
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

static void read_key(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event)
{
	enum wd_scalar_type type = event->type == WD_EVENT_SCALAR ? wd_scalar_type(event) : WD_SCALAR_UNFIT;

	if (reader->set_aside && node == reader->root) {
		wd_key_pass_over(reader, node, event);
	} else if (type == WD_SCALAR_NULL || type == WD_SCALAR_UNFIT) {
		wd_key_refuse(reader, node, event);
	} else if (wd_merge_is_key(event)) {
		wd_key_set(node, "<<", 2, &event->place);
		wd_node_expect(node, WD_EXPECT_MERGE);
	} else {
		node->kind->on_key(reader, node, event);
	}
}

/** The next event, within an open node. */
static void read_event(struct wd_reader *reader, struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);

	if (event->type == WD_EVENT_MAPPING_END || event->type == WD_EVENT_SEQUENCE_END) {
		node->kind->on_end(reader, node);
		return;
	}
	if (reader->findings->options.places && node->expect != WD_EXPECT_KEY) {
		place_value(reader, node, event);
	}
	if (node->expect == WD_EXPECT_VALUE) {
		node->kind->on_value(reader, node, event);
	} else if (node->expect == WD_EXPECT_KEY) {
		read_key(reader, node, event);
	} else if (node->expect == WD_EXPECT_MERGE) {
		wd_merge_refuse(reader, node, event);
	} else {
		wd_node_skip(reader, event);
	}
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

/** Make ready for a new document. */
static void begin_document(struct wd_reader *reader)
{
	wd_node_clear(reader);
	wd_nodes_end_document(&reader->source);
	wd_arena_reset(&reader->arena);
	reader->items = 0;
	reader->is_list = false;
	reader->state = WD_CHECKED;
	reader->version = "";
}

/** The first event of a document's only node. */
static void read_root(struct wd_reader *reader, const struct wd_event *event)
{
	if (event->type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		place_document(reader, event);
		wd_envelope_open(reader, &event->place);
	} else if (event->type == WD_EVENT_SCALAR && wd_scalar_type(event) == WD_SCALAR_NULL) {
		reader->state = WD_EMPTY;
	} else {
		wd_find_wrong_type(reader->findings, event, "a mapping", NULL);
		if (wd_event_is_start(event)) {
			wd_node_skip(reader, event);
		}
	}
}

/** Capture a document that may have merge keys, so that it can be read in another order than it is written in. */
static void capture_root(struct wd_reader *reader, struct wd_event *event)
{
	struct wd_event_range range = wd_nodes_capture(&reader->source, event);

	if (event->type < WD_EVENT_SYNTAX) {
		wd_nodes_play(&reader->source, range);
		wd_nodes_next(&reader->source, event);
	}
}

/** The next event of the current document, whose merge keys are unfolded. */
static void next_event(struct wd_reader *reader, struct wd_event *event)
{
	wd_nodes_next(&reader->source, event);
	if (reader->may_merge && event->type == WD_EVENT_MAPPING_START) {
		if (reader->open_count == 0) {
			capture_root(reader, event);
		}
		if (event->type == WD_EVENT_MAPPING_START) {
			wd_merge_unfold(reader);
		}
	}
}

/** Begin to read the nodes of a document. */
static void open_document(struct wd_reader *reader)
{
	struct wd_event event;

	next_event(reader, &event);
	read_root(reader, &event);
}

/** Read the nodes of a document, to its end or an error, or to the end of a document in a list. */
static void read_document(struct wd_reader *reader)
{
	struct wd_event event;

	while (reader->open_count > 0 && !reader->has_loaded && !reader->ended) {
		next_event(reader, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			wd_reader_stop(reader, &event);
		} else {
			read_event(reader, &event);
		}
	}
	if (!reader->ended && !reader->has_loaded) {
		wd_nodes_next(&reader->source, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			wd_reader_stop(reader, &event);
		}
	}
}

/** Find the beginning of the next document.  \return false when there is none; an error is a document of its own. */
static bool find_document(struct wd_reader *reader)
{
	const struct wd_findings *findings = reader->findings;
	static const struct wd_place start = { 1, 1, 1 };
	struct wd_event event;

	if (findings->report.document_count == 0 && findings->length > findings->options.limits.bytes) {
		wd_reader_stop_at_limit(reader, &start, wd_findings_format(reader->findings, "the input is larger than %zu bytes",
				findings->options.limits.bytes));
		return true;
	}
	wd_nodes_next(&reader->source, &event);
	if (event.type == WD_EVENT_STREAM_END) {
		reader->ended = true;
		return false;
	}
	if (event.type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, &event);
	} else if (findings->report.document_count >= findings->options.limits.documents) {
		wd_reader_stop_at_limit(reader, &event.place, "the stream has too many documents");
	}
	return true;
}

bool wd_reader_next(struct wd_reader *reader)
{
	if (reader->ended) {
		return false;
	}
	reader->has_loaded = reader->is_loadable = false;
	reader->within = "";
	if (reader->open_count == 0) {
		begin_document(reader);
		if (!find_document(reader)) {
			return false;
		}
		reader->findings->is_open = true;
		if (!reader->ended) {
			open_document(reader);
		}
	}
	read_document(reader);
	if (reader->has_loaded) {
		return true;
	}
	reader->is_loadable = reader->state == WD_CHECKED && !reader->is_list && !reader->ended && !wd_findings_has_error(reader->findings);
	if (reader->state == WD_SKIPPED) {
		wd_findings_pass_over(reader->findings, reader->version);
	}
	wd_edits_make(reader->findings, reader->state);
	wd_findings_end_document(reader->findings, reader->state);
	return true;
}

bool wd_reader_open(struct wd_reader *reader, const struct wd_schema *schema, struct wd_findings *findings,
		bool builds)
{
	bool is_open;

	memset(reader, 0, sizeof(*reader));
	reader->schema = schema;
	reader->findings = findings;
	reader->arena.heap = reader->json.heap = reader->path.heap = &findings->heap;
	reader->builds = builds;
	findings->identified = schema->kind_field == WD_NONE && schema->version_field == WD_NONE; /* all are checked */
	findings->wrapper = schema->wrapper;
	findings->write_path = wd_node_write_path;
	findings->settle = wd_value_settle;
	findings->takes_key = wd_free_key_is_accepted;
	findings->dialect = schema->dialect;
	findings->is_referenced = wd_node_is_referenced;
	findings->path_ctx = reader;
	is_open = wd_nodes_open(&reader->source, &findings->heap, &reader->arena, &findings->options,
			findings->text, findings->length);
	is_open = is_open && wd_nodes_set_dialect(&reader->source, schema->dialect);
	reader->merge_keys.has_numbers = true;
	reader->may_merge = wd_merge_is_in(findings->text, findings->length);
	return is_open;
}

void wd_reader_close(struct wd_reader *reader)
{
	struct wd_heap *heap = &reader->findings->heap;

	wd_node_clear(reader);
	wd_nodes_close(&reader->source);
	wd_keymap_clear(&reader->merge_keys, heap);
	wd_arena_free(&reader->arena);
	wd_buffer_free(&reader->json);
	wd_buffer_free(&reader->path);
	if (reader->known_keys) {
		wd_heap_try(heap, reader->known_keys, 0);
	}
	if (reader->open) {
		wd_heap_try(heap, reader->open, 0);
	}
	reader->findings->write_path = NULL;
	reader->findings->is_referenced = NULL;
}
