/* value.c - see value.h */
#include "read/value.h"

#include "check/values.h"
#include "data/frame.h"
#include "data/member.h"
#include "read/any_value.h"
#include "yaml/scalar.h"

/* ---- no value ---------------------------------------------------------------------------------------------------- */

void wd_value_find_none(struct wd_reader *reader, const struct wd_place *place, const char *what)
{
	wd_find(reader->findings, WD_CODE_NO_VALUE, place, NULL, "write a value, or remove the key", "%s sets nothing", what);
}

bool wd_value_is_none(struct wd_reader *reader, const struct wd_event *event)
{
	if (!wd_value_may_be_none(reader) || event->type != WD_EVENT_SCALAR || wd_scalar_type(event) != WD_SCALAR_NULL) {
		return false;
	}
	wd_value_find_none(reader, &event->place, "null");
	wd_node_skip(reader, event);
	return true;
}

/** Whether there is no document without the field. */
static bool is_needed(const struct wd_reader *reader, const struct wd_field *field)
{
	return (field->flags & WD_REQUIRED) && wd_node_top(reader)->owner == reader->open[0];
}

bool wd_value_read_none(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_open_node *owner = wd_node_top(reader)->owner;

	if (is_needed(reader, field) || (field->type->flags & WD_NULLABLE) || !wd_value_is_none(reader, event)) {
		return false;
	}
	owner->frame.slots[owner->current].state = WD_SLOT_ABSENT;
	return true;
}

/* ---- values by shape --------------------------------------------------------------------------------------------- */

/** Note that the current field of a structure has a right value (as far as it has been read). */
static struct wd_slot *accept(struct wd_open_node *owner)
{
	struct wd_slot *slot = &owner->frame.slots[owner->current];

	slot->state = WD_SLOT_ACCEPTED;
	if (owner->data) {
		wd_build_set(owner->frame.structure, owner->data, owner->current);
	}
	return slot;
}

static void read_scalar(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_open_node *owner = wd_node_top(reader)->owner;
	struct wd_value value;

	if (wd_value_check(reader->findings, field->type, field->key, event, &value)) {
		struct wd_slot *slot = accept(owner);

		if (field->flags & WD_IN_RULE) {
			slot->text = wd_arena_text(&reader->arena, value.text, value.length);
			slot->length = (uint32_t)value.length;
		}
		if (owner->data) {
			wd_member_put(&reader->findings->heap, field->view, owner->data, &value);
		}
	}
	wd_node_skip(reader, event);
}

/** Whether a node is a mapping, as it has to be; otherwise it is passed over. */
static bool is_mapping(struct wd_reader *reader, const struct wd_event *event, const char *expected, const char *hint)
{
	if (event->type == WD_EVENT_MAPPING_START) {
		return true;
	}
	wd_find_wrong_type(reader->findings, event, expected, event->type == WD_EVENT_SEQUENCE_START ? hint : NULL);
	wd_node_skip(reader, event);
	return false;
}

static void read_map(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	if (is_mapping(reader, event, "a mapping from names to items", "give each item a name of its own as key")) {
		accept(wd_node_top(reader)->owner);
		wd_node_open(reader, &wd_node_items, field);
	}
}

static void read_structure(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);
	void *data = node->owner->data;

	if (is_mapping(reader, event, "a mapping", NULL)) {
		accept(node->owner);
		wd_node_open_structure(reader, &wd_node_structure, field->type->structure, &node->key_place,
				data ? wd_member_open(&reader->findings->heap, field->view, data) : NULL);
	}
}

static void read_any(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	accept(wd_node_top(reader)->owner);
	wd_any_read(reader, field, event);
}

void wd_value_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	static void (*const by_shape[])(struct wd_reader *, const struct wd_field *, const struct wd_event *) = {
		[WD_SHAPE_SCALAR] = read_scalar,
		[WD_SHAPE_MAP] = read_map,
		[WD_SHAPE_STRUCTURE] = read_structure,
		[WD_SHAPE_ANY] = read_any,
	};

	if (!wd_value_read_none(reader, field, event)) {
		by_shape[field->type->shape](reader, field, event);
	}
}

void wd_value_read_item(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event,
		void *data)
{
	struct wd_value value;

	if (field->type->structure) {
		if (is_mapping(reader, event, "a mapping", NULL)) {
			wd_node_open_structure(reader, &wd_node_structure, field->type->structure, &wd_node_top(reader)->key_place,
					data);
		}
		return;
	}
	if (wd_value_check(reader->findings, field->type->parts[0], field->key, event, &value) && data) {
		wd_member_put(&reader->findings->heap, wd_element_value(field->view), data, &value);
	}
	wd_node_skip(reader, event);
}
