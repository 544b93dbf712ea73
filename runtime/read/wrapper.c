/* wrapper.c - open nodes around values and items, whose keys are those of struct wd_wrapper. */
#include "read/wrapper.h"

#include <string.h>

#include "base/tables.h"
#include "check/values.h"
#include "data/member.h"
#include "read/key.h"
#include "read/unknown.h"
#include "read/value.h"
#include "yaml/scalar.h"

/* ---- without a wrapper ------------------------------------------------------------------------------------------- */

/** The key of the wrapper around a field. */
static const struct wd_wrapper_key *own_key(const struct wd_reader *reader, const struct wd_field *field)
{
	return wd_wrapper_key_of(reader->schema->wrapper, field);
}

/** Whether a plain scalar is the wrapper's key and the value without a blank between them: `KEY:1`. */
static bool lacks_blank(const struct wd_reader *reader, const struct wd_field *field,
		const struct wd_open_node *structure, const struct wd_event *event)
{
	const struct wd_wrapper_key *key = own_key(reader, field);

	return event && event->type == WD_EVENT_SCALAR && event->plain && event->place.line > structure->key_place.line
		&& event->length > key->length + 1u && wd_wrapper_key_is(key, event->text, key->length)
		&& event->text[key->length] == ':';
}

/** A scalar as it is to be written for a type: nothing is found in it; NULL where something is. */
static const char *right_value(struct wd_reader *reader, const struct wd_settled *scalar)
{
	struct wd_buffer *out = &reader->findings->scratch;

	if (scalar->fault || scalar->length > WD_QUOTE_BYTES) {
		return NULL;
	}
	out->length = 0;
	if (scalar->is_plain && wd_scalar_resolve(scalar->text, scalar->length) != WD_SCALAR_STRING) {
		wd_buffer_add(out, scalar->text, scalar->length);
	} else if (scalar->is_plain) {
		wd_scalar_add_flow(out, scalar->text, scalar->length);
	} else {
		wd_scalar_add_quoted(out, scalar->text, scalar->length);
	}
	return wd_arena_text(&reader->findings->parts, out->text, out->length);
}

/**
 * What to write in place of an entry whose value lacks a wrapper, with what is wrong with the value where it cannot be
 * shown.
 *
 * \param[in] type   Of the value; NULL: not of one scalar.
 * \param[in] event  The value, or NULL.
 */
static const char *wrapped_entry(struct wd_reader *reader, const char *key, size_t length, const struct wd_type *type,
		const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	bool is_value = type && type->shape == WD_SHAPE_SCALAR && event && event->type == WD_EVENT_SCALAR && !event->tag
		&& wd_scalar_type(event) != WD_SCALAR_NULL;
	struct wd_settled scalar = { .fault = NULL };
	struct wd_buffer *text = &findings->scratch;
	const char *value = NULL;

	if (is_value) {
		scalar = (struct wd_settled){ .text = event->text, .length = event->length, .is_plain = event->plain };
		wd_value_settle(findings, type, key, &reader->arena, &scalar);
		value = right_value(reader, &scalar);
	}
	text->length = 0;
	wd_buffer_add_string(text, "write ");
	wd_scalar_add_flow(text, key, length);
	wd_buffer_print(text, ": {%s: %s}", reader->schema->wrapper->value.text, value ? value : type ? "..." : "{...}");
	if (scalar.fault) {
		wd_buffer_print(text, "; for the value: %s", scalar.fault);
	}
	return wd_arena_text(&findings->parts, text->text, text->length);
}

/** The key that a field is to be written with: its own, or that of one like it which takes the place of a deprecated one. */
static const char *current_key(const struct wd_open_node *structure, const struct wd_field *field)
{
	const struct wd_structure *around = structure->owner->frame.structure;
	const struct wd_key *key = field->replacement ? wd_key_find(around, field->replacement, strlen(field->replacement))
		: NULL;
	const struct wd_field *other = key && key->role == WD_KEY_PROPER ? &around->fields[key->field] : NULL;

	return other && other->type->id == field->type->id && other->flags & WD_WRAPPED ? other->key : field->key;
}

/** How a field is written with its wrapper, around the value that is there. */
static const char *wrapped_line(struct wd_reader *reader, const struct wd_field *field,
		const struct wd_open_node *structure, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	const char *key = own_key(reader, field)->text;

	if (lacks_blank(reader, field, structure, event)) {
		return wd_findings_format(findings, "write a space after %s:", key);
	}
	if (field->type->shape == WD_SHAPE_MAP) {
		return wd_findings_format(findings, "write %s: {%s: {NAME: {%s: %s}}}", field->key, key,
				reader->schema->wrapper->value.text, field->type->structure ? "{...}" : "...");
	}
	return wrapped_entry(reader, current_key(structure, field), strlen(current_key(structure, field)), field->type, event);
}

void wd_wrapper_find_unwrapped(struct wd_reader *reader, const struct wd_field *field,
		const struct wd_open_node *structure, const struct wd_event *event)
{
	struct wd_findings_mark mark = wd_findings_mark(reader->findings);
	struct wd_repair repair = { .kind = WD_REPAIR_WRAP, .type = field->type, .key = current_key(structure, field),
		.place = structure->key_place, .shown = structure->key_place };

	if (lacks_blank(reader, field, structure, event)) {
		repair = (struct wd_repair){ .kind = WD_REPAIR_SPACE, .place = event->place };
	}
	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &structure->key_place, NULL,
			wrapped_line(reader, field, structure, event), "%s must be wrapped in \"%s:\"", structure->key,
			own_key(reader, field)->text);
	wd_findings_repair(reader->findings, mark, repair);
}

/** How an item is written with its wrapper, around the value that is there. */
static const char *wrapped_item(struct wd_reader *reader, const struct wd_open_node *items, const struct wd_event *event)
{
	const struct wd_type *type = items->field->type;

	if (items->key_length > WD_QUOTE_BYTES) {
		return wd_findings_format(reader->findings, "write NAME: {%s: ...}", reader->schema->wrapper->value.text);
	}
	return wrapped_entry(reader, items->key, items->key_length, type->structure ? NULL : type->parts[0], event);
}

/** What to do about the key of a wrapper where the name of an item should be. */
static const char *name_missing(struct wd_reader *reader, const struct wd_open_node *items)
{
	const char *format = wd_wrapper_key_is(&reader->schema->wrapper->items, items->key, items->key_length)
		? "%s is a key of wrappers, not the name of an item"
		: "%s is a key of wrappers, not the name of an item: write NAME: {%s: ...}";

	return wd_findings_format(reader->findings, format, items->key, items->key);
}

void wd_wrapper_find_unwrapped_item(struct wd_reader *reader, const struct wd_open_node *items,
		const struct wd_event *event)
{
	struct wd_findings_mark mark = wd_findings_mark(reader->findings);
	struct wd_repair repair = { .kind = WD_REPAIR_WRAP_ITEM, .type = items->field->type, .place = items->key_place,
		.shown = items->key_place };
	const char *hint = wrapped_item(reader, items, event);

	if (items->key_length > 1 && memcmp(items->key, "\xc2\xa0", 2) == 0) {
		repair = (struct wd_repair){ .kind = WD_REPAIR_INDENTATION, .place = items->key_place };
		hint = "the key begins with a no-break space (U+00A0): indent with spaces";
	} else if (wd_key_follows_item(reader, items)) {
		repair = (struct wd_repair){ .kind = WD_REPAIR_INDENT, .place = items->key_place };
		hint = WD_BELOW_ITS_ITEM;
	} else if (wd_is_wrapper_key(reader->schema->wrapper, items->key, items->key_length)) {
		repair = (struct wd_repair){ .kind = WD_REPAIR_NONE };
		hint = name_missing(reader, items);
	}
	if (repair.kind == WD_REPAIR_INDENT) {
		wd_findings_set_hint(reader->findings, mark.kept - 1, WD_INDENT_WHAT_FOLLOWS);
	}
	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &items->key_place, NULL, hint,
			"the item %s must be wrapped in \"%s:\"",
			wd_findings_quote(reader->findings, items->key, items->key_length), reader->schema->wrapper->value.text);
	wd_findings_repair(reader->findings, mark, repair);
}

/* ---- keys -------------------------------------------------------------------------------------------------------- */

/** If the key is the one named, note it, where it is, and that its value comes.  \return whether it is. */
static bool read_fixed_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event,
		const struct wd_wrapper_key *key, bool *has, struct wd_place *place)
{
	if (!wd_wrapper_key_is(key, event->text, event->length)) {
		return false;
	}
	wd_key_set(node, key->text, key->length, &event->place);
	wd_node_expect(node, WD_EXPECT_VALUE);
	if (*has) {
		wd_key_reject_duplicate(reader, node, key->text, place->line, place->column);
	} else {
		*has = true;
		*place = event->place;
	}
	return true;
}

/** The key beside a wrapper's own that is named; NULL when there is none such. */
static const struct wd_beside *find_beside(const struct wd_reader *reader, unsigned places, const char *text)
{
	for (unsigned i = 0; i < reader->schema->beside_count; i++) {
		const struct wd_beside *beside = &reader->schema->beside[i];

		if ((beside->place & places) && (beside->kinds & reader->kinds) && strcmp(beside->key, text) == 0) {
			return beside;
		}
	}
	return NULL;
}

/** A key that is none of the wrapper's.  Of enum wd_beside_place: what it may be beside. */
static void read_other_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event,
		unsigned places)
{
	if (wd_key_add_free(reader, node, event)) {
		const struct wd_beside *beside = find_beside(reader, places, event->text);

		wd_node_expect(node, WD_EXPECT_NOTHING);
		if (beside) {
			wd_find(reader->findings, WD_CODE_NO_EFFECT, &event->place, NULL, "remove it", "%s has no effect: it is %s",
					beside->key, beside->doc);
		} else {
			node->has_other = true;
			node->other = node->key;
			node->other_place = node->key_place;
			wd_key_find_unknown(reader, event, wd_unknown_hint_in_wrapper(reader, event));
		}
	}
}

/** If the keys of a wrapper that has no value may do without, find that it sets nothing.  \return whether it is so. */
static bool is_empty(struct wd_reader *reader, const struct wd_open_node *node)
{
	if (node->has_other || !wd_value_may_be_none(reader)) {
		return false;
	}
	wd_value_find_none(reader, &node->place, "a mapping without a value");
	return true;
}

/* ---- around the value of a field --------------------------------------------------------------------------------- */

static void read_wrapper_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	const struct wd_type *type = node->field->type;

	if (!read_fixed_key(reader, node, event, own_key(reader, node->field), &node->has_body, &node->body_place)) {
		read_other_key(reader, node, event, type->shape != WD_SHAPE_MAP ? WD_BESIDE_VALUE : type->structure
				? WD_BESIDE_ITEMS : WD_BESIDE_ITEMS | WD_BESIDE_MAP_ITEMS);
	}
}

static void read_wrapped(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	wd_value_read_field(reader, node->field, event);
}

/** Whether what a wrapper holds is nothing but its own key, misspelt. */
static bool is_misspelt(const struct wd_open_node *node, const char *key)
{
	return node->other && node->keys.count == 1
		&& wd_is_misspelt_wrapper_key(node->other, strlen(node->other), key, node->field->type->structure);
}

/** Find a value, called `what`, whose wrapper has its only key misspelt. */
static void find_misspelt(struct wd_reader *reader, const struct wd_open_node *node, const char *key, const char *what)
{
	struct wd_findings_mark mark = wd_findings_mark(reader->findings);
	struct wd_repair repair = { .kind = WD_REPAIR_WORD, .text = key, .place = node->other_place };

	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &wd_node_parent(reader)->key_place, NULL,
			wd_findings_format(reader->findings, "did you mean %s?", key), "%s must be wrapped in \"%s:\", which is misspelt",
			what, key);
	wd_findings_repair(reader->findings, mark, repair);
}

static void end_wrapper(struct wd_reader *reader, struct wd_open_node *node)
{
	struct wd_open_node *owner = node->owner;

	if (!node->has_body && is_empty(reader, node)) {
		owner->frame.slots[owner->current].state = WD_SLOT_ABSENT;
	} else if (!node->has_body) {
		/* Whatever else is in it, it is not a wrapper. */
		wd_findings_truncate(reader->findings, node->findings_before);
		if (is_misspelt(node, own_key(reader, node->field)->text)) {
			find_misspelt(reader, node, own_key(reader, node->field)->text, wd_node_parent(reader)->key);
		} else {
			wd_wrapper_find_unwrapped(reader, node->field, wd_node_parent(reader), NULL);
		}
	}
	wd_node_close(reader);
}

const struct wd_node_kind wd_node_wrapper = { read_wrapper_key, read_wrapped, end_wrapper };

/* ---- around an item ---------------------------------------------------------------------------------------------- */

static void read_item_wrapper_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	const struct wd_wrapper *wrapper = reader->schema->wrapper;

	node->at_deleted = read_fixed_key(reader, node, event, &wrapper->deleted, &node->has_deleted, &node->deleted_place);
	if (!node->at_deleted && !read_fixed_key(reader, node, event, &wrapper->value, &node->has_body, &node->body_place)) {
		read_other_key(reader, node, event, WD_BESIDE_ITEM);
	}
}

static void read_wrapped_item(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_value value;

	if (wd_value_is_none(reader, event)) {
		node->is_none = !node->at_deleted || node->is_none;
		return;
	}
	if (!node->at_deleted) {
		wd_value_read_item(reader, node->field, node->target.type, event, node->data);
		return;
	}
	node->is_deleted = !wd_value_check_boolean(reader->findings, event, &value) || value.text[0] == 't';
	wd_node_skip(reader, event);
}

/** Find an item whose mapping is no wrapper: its key is misspelt, or it lacks one. */
static void find_unwrapped_content(struct wd_reader *reader, const struct wd_open_node *node)
{
	const struct wd_open_node *items = wd_node_parent(reader);

	if (is_misspelt(node, reader->schema->wrapper->value.text)) {
		find_misspelt(reader, node, reader->schema->wrapper->value.text, wd_findings_format(reader->findings, "the item %s",
				wd_findings_quote(reader->findings, items->key, items->key_length)));
	} else {
		wd_wrapper_find_unwrapped_item(reader, items, NULL);
	}
}

static void end_item_wrapper(struct wd_reader *reader, struct wd_open_node *node)
{
	if (!node->has_body && !node->is_deleted && is_empty(reader, node)) {
		node->is_none = true;
	} else if (!node->has_body && !node->is_deleted) {
		wd_findings_truncate(reader->findings, node->findings_before);
		find_unwrapped_content(reader, node);
	}
	if (node->is_deleted && node->data) {
		wd_member_put_number(wd_element_deleted(node->target.type, node->target.view), node->data, true);
	} else if (node->is_none && node->data) {
		wd_member_remove(&reader->findings->heap, node->target.view, node->target.data, node->data);
	}
	wd_node_close(reader);
}

const struct wd_node_kind wd_node_item_wrapper = { read_item_wrapper_key, read_wrapped_item, end_item_wrapper };
