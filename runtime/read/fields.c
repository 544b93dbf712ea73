/* fields.c - see fields.h */
#include "read/fields.h"

#include <string.h>

#include "check/values.h"
#include "data/frame.h"
#include "data/member.h"
#include "read/envelope.h"
#include "yaml/scalar.h"

/** A longer value is not repeated in a hint. */
#define HINT_VALUE_BYTES 100

/** The innermost structure that is being read: the field in question is its current one. */
static struct wd_open_node *structure_of(const struct wd_reader *reader)
{
	uint32_t at = reader->level_count - 1;

	while (reader->levels[at]->type != WD_IN_STRUCTURE) {
		at--;
	}
	return reader->levels[at];
}

/** Note that the current field of a structure has a right value (as far as it has been read). */
static struct wd_slot *accept(struct wd_open_node *structure)
{
	struct wd_slot *slot = &structure->frame.slots[structure->current];

	slot->state = WD_SLOT_ACCEPTED;
	if (structure->data) {
		wd_build_set(structure->frame.structure, structure->data, structure->current);
	}
	return slot;
}

static void accept_value(struct wd_reader *reader, const struct wd_field *field, const struct wd_value *value)
{
	struct wd_open_node *structure = structure_of(reader);
	struct wd_slot *slot = accept(structure);

	if (field->flags & WD_IN_RULE) {
		slot->text = wd_arena_text(&reader->arena, value->text, value->length);
		slot->length = (uint32_t)value->length;
	}
	if (structure->data) {
		wd_member_put(&reader->findings->heap, field->view, structure->data, value);
	}
}

void wd_level_read_body(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_open_node *owner = structure_of(reader);
	struct wd_value value;

	switch (field->type->shape) {
	case WD_SHAPE_MAP:
	case WD_SHAPE_STRUCTURE:
		if (event->type != WD_EVENT_MAPPING_START) {
			bool is_map = field->type->shape == WD_SHAPE_MAP;

			wd_find_wrong_type(reader->findings, event, is_map ? "a mapping from names to items" : "a mapping",
					is_map && event->type == WD_EVENT_SEQUENCE_START ? "give each item a name of its own as key"
					: NULL);
			wd_level_skip(reader, event);
			return;
		}
		accept(owner);
		if (field->type->shape == WD_SHAPE_STRUCTURE) {
			wd_level_push_structure(reader, field->type->structure, field, &wd_level_top(reader)->key_place,
					owner->data ? wd_member_open(&reader->findings->heap, field->view, owner->data) : NULL);
		} else {
			wd_level_push(reader, WD_IN_ITEMS, field);
		}
		return;
	case WD_SHAPE_ANY:
		reader->json.length = 0;
		accept(owner);
		wd_level_read_any(reader, event);
		return;
	default:
		if (wd_value_check(reader->findings, field->type, field->key, event, &value)) {
			accept_value(reader, field, &value);
		}
		wd_level_skip(reader, event);
		return;
	}
}

/** How a field is written with its wrapper, around the value that stands there. */
static const char *wrapped_line(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	struct wd_buffer *value = &findings->scratch;

	if (field->type->shape == WD_SHAPE_MAP) {
		return wd_findings_format(findings, "write %s: {items: {NAME: {value: %s}}}", field->key,
				field->type->structure ? "{...}" : "...");
	}
	if (event == NULL || event->type != WD_EVENT_SCALAR || event->length == 0 || event->length > HINT_VALUE_BYTES) {
		return wd_findings_format(findings, "write %s: {value: ...}", field->key);
	}
	value->length = 0;
	if (event->plain && ((field->type->flags & WD_PLAIN) || wd_scalar_type(event) == WD_SCALAR_STRING)) {
		wd_scalar_add_flow(value, event->text, event->length);
	} else {
		wd_scalar_add_quoted(value, event->text, event->length);
	}
	return wd_findings_format(findings, "write %s: {value: %s}", field->key,
			wd_arena_text(&findings->parts, value->text, value->length));
}

static void find_unwrapped_field(struct wd_reader *reader, const struct wd_field *field, const struct wd_open_node *level,
		const struct wd_event *event)
{
	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &level->key_place, NULL, wrapped_line(reader, field, event),
			"%s stands without its %s: wrapper", level->key, wd_wrapper_key(field));
}

void wd_level_read_field(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	const struct wd_field *field = &level->frame.structure->fields[level->current];

	if (field->type->flags & (WD_TELLS_KIND | WD_TELLS_VERSION)) {
		wd_envelope_read(reader, event);
	} else if (!(field->flags & WD_WRAPPED)) {
		wd_level_read_body(reader, field, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		wd_level_push(reader, WD_IN_WRAPPER, field);
	} else {
		find_unwrapped_field(reader, field, level, event);
		wd_level_skip(reader, event);
	}
}

static void find_unwrapped_item(struct wd_reader *reader, const struct wd_open_node *items)
{
	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &items->key_place, NULL,
			items->field->type->structure ? "write NAME: {value: {...}}" : "write NAME: {value: ...}",
			"the item %s stands without its value: wrapper",
			wd_findings_quote(reader->findings, items->key, items->key_length));
}

void wd_level_read_item_body(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event,
		void *data)
{
	struct wd_value value;

	if (field->type->structure == NULL) {
		if (wd_value_check(reader->findings, field->type->parts[0], field->key, event, &value) && data) {
			wd_member_put(&reader->findings->heap, wd_element_value(field->view), data, &value);
		}
		wd_level_skip(reader, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		wd_level_push_structure(reader, field->type->structure, field, &wd_level_top(reader)->key_place, data);
	} else {
		wd_find_wrong_type(reader->findings, event, "a mapping", NULL);
		wd_level_skip(reader, event);
	}
}

/** Make room for the item whose key has been read.  \return where it is stored; NULL when checking. */
static void *build_item(struct wd_reader *reader, const struct wd_open_node *items)
{
	void *owner = structure_of(reader)->data;

	return owner ? wd_member_append(&reader->findings->heap, items->field->view, owner, items->key, items->key_length)
		: NULL;
}

void wd_level_read_item(struct wd_reader *reader, struct wd_open_node *items, const struct wd_event *event)
{
	const struct wd_field *field = items->field;

	if (!(field->flags & WD_WRAPPED)) {
		wd_level_read_item_body(reader, field, event, build_item(reader, items));
	} else if (event->type == WD_EVENT_MAPPING_START) {
		void *data = build_item(reader, items);

		wd_level_push(reader, WD_IN_ITEM, field)->data = data;
	} else {
		find_unwrapped_item(reader, items);
		wd_level_skip(reader, event);
	}
}

void wd_level_read_deleted(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	struct wd_value value;

	level->is_deleted = !wd_value_check_boolean(reader->findings, event, &value) || value.text[0] == 't';
	wd_level_skip(reader, event);
}

/* ---- values of any form ------------------------------------------------------------------------------------------ */

static void add_json_scalar(struct wd_buffer *json, const struct wd_event *event)
{
	switch (wd_scalar_type(event)) {
	case WD_SCALAR_NULL:
		wd_buffer_add_string(json, "null");
		break;
	case WD_SCALAR_BOOLEAN:
		wd_buffer_add_string(json, wd_scalar_is_true(event->text) ? "true" : "false");
		break;
	case WD_SCALAR_NUMBER:
		wd_scalar_add_json_number(json, event->text, event->length);
		break;
	default:
		wd_scalar_add_quoted(json, event->text, event->length);
		break;
	}
}

/** Append a character of the value's JSON, which a check does not make. */
static void add_json(struct wd_reader *reader, char character)
{
	if (reader->builds) {
		wd_buffer_add(&reader->json, &character, 1);
	}
}

/** The whole value has been read. */
static void finish_any(struct wd_reader *reader, const struct wd_field *field)
{
	struct wd_value value = { .text = reader->json.text, .length = reader->json.length };
	void *data = structure_of(reader)->data;

	if (data) {
		wd_member_put(&reader->findings->heap, field->view, data, &value);
	}
}

void wd_level_read_any(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_open_node *level = wd_level_top(reader);
	bool is_part = level->type == WD_IN_ANY;
	const struct wd_field *field = level->type == WD_IN_STRUCTURE
		? &level->frame.structure->fields[level->current] : level->field;

	if (is_part && level->is_sequence && level->count > 0) {
		add_json(reader, ',');
	}
	if (wd_event_is_start(event)) {
		bool is_sequence = event->type == WD_EVENT_SEQUENCE_START;
		struct wd_open_node *part = wd_level_push(reader, WD_IN_ANY, field);

		part->is_sequence = is_sequence;
		part->is_outermost = !is_part;
		part->expect = is_sequence ? WD_EXPECT_ANY : WD_EXPECT_KEY;
		add_json(reader, is_sequence ? '[' : '{');
	} else {
		if (reader->builds) {
			add_json_scalar(&reader->json, event);
		}
		if (!is_part) {
			finish_any(reader, field);
		}
		wd_level_end_entry(level);
	}
}

void wd_level_close_any(struct wd_reader *reader, const struct wd_open_node *level)
{
	const struct wd_field *field = level->field;
	bool is_outermost = level->is_outermost;

	add_json(reader, level->is_sequence ? ']' : '}');
	wd_level_pop(reader);
	if (is_outermost) {
		finish_any(reader, field);
	}
}

/* ---- ends -------------------------------------------------------------------------------------------------------- */

void wd_level_close_structure(struct wd_reader *reader, struct wd_open_node *level)
{
	bool is_root = reader->level_count == 1;

	if (!(is_root && reader->set_aside)) {
		wd_rules_check(reader->findings, &level->frame);
		if (level->data) {
			wd_build_defaults(&reader->findings->heap, &level->frame, level->data);
		}
	}
	wd_level_pop(reader);
}

void wd_level_close_wrapper(struct wd_reader *reader, struct wd_open_node *level)
{
	if (!level->has_body) {
		/* Whatever else stands in it, it is no wrapper. */
		wd_findings_truncate(reader->findings, level->findings_before);
		find_unwrapped_field(reader, level->field, wd_level_parent(reader), NULL);
	}
	wd_level_pop(reader);
}

void wd_level_close_item(struct wd_reader *reader, struct wd_open_node *level)
{
	if (!level->has_body && !level->is_deleted) {
		wd_findings_truncate(reader->findings, level->findings_before);
		find_unwrapped_item(reader, wd_level_parent(reader));
	}
	if (level->is_deleted && level->data) {
		wd_member_put_number(wd_element_deleted(level->field->view), level->data, true);
	}
	wd_level_pop(reader);
}
