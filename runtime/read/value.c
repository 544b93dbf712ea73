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
	const struct wd_field *field = wd_node_top(reader)->field;
	const struct wd_type *type = field ? field->type->part_count ? field->type->parts[0] : field->type : NULL;

	wd_find(reader->findings, WD_CODE_NO_VALUE, place, NULL,
			type && type->shape == WD_SHAPE_SCALAR && wd_value_accepts(reader->findings, type, field->key, "", 0)
			? "write a value (\"\" for an empty string), or remove the key" : "write a value, or remove the key",
			"%s sets nothing", what);
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
	return (field->flags & WD_REQUIRED) && wd_node_top(reader)->owner == reader->root;
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

static bool is_nothing(const struct wd_event *event)
{
	return event->type == WD_EVENT_SCALAR && wd_scalar_type(event) == WD_SCALAR_NULL;
}

/** Whether a value is a field's own, not one within it. */
static bool is_of_field(const struct wd_field *field, const struct wd_target *target)
{
	return target->view == field->view;
}

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

static void accept_scalar(struct wd_reader *reader, const struct wd_field *field, const struct wd_value *value)
{
	struct wd_slot *slot = accept(wd_node_top(reader)->owner);

	if (field->flags & WD_IN_RULE) {
		slot->text = wd_arena_text(&reader->arena, value->text, value->length);
		slot->length = (uint32_t)value->length;
	}
}

/** Find an element that a list without doubles has already. */
static void check_unique(struct wd_reader *reader, struct wd_open_node *list, const struct wd_event *event,
		const struct wd_value *value)
{
	struct wd_key_place place = { event->place.line, event->place.column };
	bool known = false;

	if (list->target.type->flags & WD_UNIQUE) {
		wd_keymap_add_place(&list->keys, &reader->findings->heap, value->text, value->length, &place, &known);
	}
	if (known) {
		wd_findings_relate(reader->findings, place.line, place.column, "first given here");
		wd_find(reader->findings, WD_CODE_BAD_VALUE, &event->place, NULL, "remove one of the two",
				"%s is in %s twice", wd_findings_quote(reader->findings, value->text, value->length), list->field->key);
	}
}

static void read_scalar(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);
	struct wd_value value;

	if (wd_value_check(reader->findings, target->type, field->key, event, &value)) {
		if (is_of_field(field, target)) {
			accept_scalar(reader, field, &value);
		} else if (node->kind == &wd_node_list) {
			check_unique(reader, node, event, &value);
		}
		if (target->data) {
			wd_member_put(&reader->findings->heap, target->view, target->data, &value);
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

/** Open a list or map. */
static void open_elements(struct wd_reader *reader, const struct wd_node_kind *kind, const struct wd_field *field,
		const struct wd_target *target, const struct wd_event *event)
{
	struct wd_open_node *node;

	if (is_of_field(field, target)) {
		accept(wd_node_top(reader)->owner);
	}
	node = wd_node_open(reader, kind, field);
	node->target = *target;
	node->place = event->place;
	if (event->type == WD_EVENT_SEQUENCE_START) {
		node->is_sequence = true;
		wd_node_expect(node, WD_EXPECT_VALUE);
	}
}

/** Make room for the element that comes.  \return where it is stored; NULL when checking. */
static void *build_element(struct wd_reader *reader, const struct wd_target *list)
{
	return list->data ? wd_member_insert(&reader->findings->heap, list->view, list->data,
			wd_member_count(list->view, list->data)) : NULL;
}

void wd_value_read_element(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *list,
		const struct wd_event *event)
{
	struct wd_target element = { list->type->parts[0], list->type->element, NULL };

	if (++reader->items > reader->findings->options.limits.items) {
		wd_reader_stop_at_limit(reader, &event->place, "the document has too many items");
		return;
	}
	element.data = build_element(reader, list);
	wd_value_read(reader, field, &element, event);
}

/** Read an element that stands for a list of one. */
static void read_one(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *list,
		const struct wd_event *event)
{
	if (is_of_field(field, list)) {
		accept(wd_node_top(reader)->owner);
	}
	wd_count_check(reader->findings, list->type, field->key, &event->place, 1, "element");
	wd_value_read_element(reader, field, list, event);
}

static void read_list(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	if (event->type == WD_EVENT_SEQUENCE_START) {
		open_elements(reader, &wd_node_list, field, target, event);
	} else if (target->type->flags & WD_OR_ONE && !is_nothing(event)) {
		read_one(reader, field, target, event);
	} else {
		wd_find_wrong_type(reader->findings, event, "a sequence", NULL);
		wd_node_skip(reader, event);
	}
}

static void read_map(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	if (is_mapping(reader, event, "a mapping from names to items", "give each item a name of its own as key")) {
		open_elements(reader, &wd_node_items, field, target, event);
	}
}

static void read_structure(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);

	if (is_mapping(reader, event, "a mapping", NULL)) {
		if (is_of_field(field, target)) {
			accept(node->owner);
		}
		wd_node_open_structure(reader, &wd_node_structure, target->type->structure,
				node->is_sequence ? &event->place : &node->key_place,
				target->data ? wd_member_open(&reader->findings->heap, target->view, target->data) : NULL);
	}
}

static void read_any(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	if (is_of_field(field, target)) {
		accept(wd_node_top(reader)->owner);
	}
	wd_any_read(reader, field, target, event);
}

/** Take null for the value of a target that is zero: what else is to be said is its mark. */
static void read_null(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	if (is_of_field(field, target)) {
		accept(wd_node_top(reader)->owner);
	}
	if (target->data) {
		wd_member_mark_null(target->type, target->view, target->data, true);
	}
	wd_node_skip(reader, event);
}

void wd_value_read(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	static void (*const by_shape[])(struct wd_reader *, const struct wd_field *, const struct wd_target *,
			const struct wd_event *) = {
		[WD_SHAPE_SCALAR] = read_scalar,
		[WD_SHAPE_LIST] = read_list,
		[WD_SHAPE_MAP] = read_map,
		[WD_SHAPE_STRUCTURE] = read_structure,
		[WD_SHAPE_ANY] = read_any,
	};

	if (target->type->flags & WD_NULLABLE && target->type->shape != WD_SHAPE_ANY && is_nothing(event)) {
		read_null(reader, field, target, event);
	} else {
		by_shape[target->type->shape](reader, field, target, event);
	}
}

void wd_value_read_field(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_target target = { field->type, field->view, wd_node_top(reader)->owner->data };

	if (!wd_value_read_none(reader, field, event)) {
		wd_value_read(reader, field, &target, event);
	}
}

void wd_value_read_item(struct wd_reader *reader, const struct wd_field *field, const struct wd_type *map,
		const struct wd_event *event, void *data)
{
	if (map->element) {
		struct wd_target target = { map->parts[0], map->element, data };

		wd_value_read(reader, field, &target, event);
	} else if (is_mapping(reader, event, "a mapping", NULL)) {
		wd_node_open_structure(reader, &wd_node_structure, map->structure, &wd_node_top(reader)->key_place, data);
	}
}

void wd_value_check_count(struct wd_reader *reader, struct wd_open_node *node, size_t count, const char *noun)
{
	node->is_sequence = node->is_in_path = false; /* The path is that of the whole, not of an element. */
	wd_count_check(reader->findings, node->target.type, node->field->key, &node->place, count, noun);
}
