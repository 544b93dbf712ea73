/* structure.c - see structure.h */
#include "read/structure.h"

#include <string.h>

#include "base/tables.h"
#include "check/kinds.h"
#include "check/values.h"
#include "data/frame.h"
#include "data/member.h"
#include "read/key.h"
#include "read/unknown.h"
#include "read/value.h"
#include "read/wrapper.h"

/* ---- keys -------------------------------------------------------------------------------------------------------- */

/** Report the faults of a field's key, whatever its value. */
static void check_field_key(struct wd_reader *reader, const struct wd_key *key, const struct wd_field *field,
		const struct wd_place *place)
{
	struct wd_findings *findings = reader->findings;

	if (key->role == WD_KEY_LEGACY) {
		wd_find(findings, WD_CODE_LEGACY_SPELLING, place, NULL, wd_findings_propose(findings, WD_REPAIR_WORD, "write ", field->key, ""),
				"%s is an old spelling of %s", key->text, field->key);
	}
	if (field->replacement) {
		wd_find(findings, WD_CODE_DEPRECATED, place, NULL,
				wd_findings_propose(findings, WD_REPAIR_WORD, "use ", field->replacement, ""), "%s is deprecated", key->text);
	}
	wd_kind_check(findings, reader->schema, field, key->text, reader->kinds, place);
}

/* ---- structures whose keys are among those of another one --------------------------------------------------------- */

/** The number of the variant that is selected; 0 for none. */
static int variant_of(const struct wd_open_node *node)
{
	const struct wd_structure *structure = node->frame.structure;
	const struct wd_field *selector = &structure->fields[structure->selector];
	const struct wd_slot *slot = &node->frame.slots[structure->selector];
	const char *text = slot->state == WD_SLOT_ABSENT && node->at_end ? selector->default_value
		: slot->state == WD_SLOT_ACCEPTED ? slot->text : NULL;

	return text ? wd_enum_find(selector->type->enumeration, text, strlen(text)) : 0;
}

static bool has_selector(const struct wd_open_node *node)
{
	return node->frame.structure->inline_count > 0 && node->frame.structure->selector != WD_NONE;
}

/** Whether a field is a structure whose keys are among those of a node: always, or as the variant that is selected. */
static bool is_part(const struct wd_open_node *node, const struct wd_field *field)
{
	return field->flags & WD_INLINE && (field->variant == 0 || field->variant == variant_of(node));
}

/** The part of a node that is the structure of a field. */
static struct wd_open_node *open_part(struct wd_reader *reader, struct wd_open_node *node, unsigned field)
{
	const struct wd_field *of = &node->frame.structure->fields[field];
	struct wd_open_node *part = node->parts;

	while (part && part->field != of) {
		part = part->next;
	}
	if (part) {
		part->at_end = node->at_end;
		return part;
	}
	part = wd_arena_alloc(&reader->arena, sizeof(*part));
	part->owner = part;
	part->field = of;
	part->next = node->parts;
	part->at_end = node->at_end;
	part->frame = node->frame;
	part->frame.structure = of->type->structure;
	part->frame.slots = wd_arena_alloc(&reader->arena, of->type->structure->field_count * sizeof(struct wd_slot));
	part->data = node->data ? wd_member_open(&reader->findings->heap, of->view, node->data) : NULL;
	node->parts = part;
	return part;
}

/** Whether a structure knows a key, or has further keys of its pattern. */
static bool has_key(const struct wd_structure *structure, const struct wd_event *event)
{
	return wd_key_find(structure, event->text, event->length) != NULL;
}

static bool has_extra(const struct wd_structure *structure, const struct wd_event *event)
{
	return wd_extra_find(structure, event->text, event->length) != WD_NONE;
}

/** The node, or the part of it, whose structure has a key; NULL for none.  The recursion follows the structures. */
static struct wd_open_node *find_having(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event,
		bool (*has)(const struct wd_structure *structure, const struct wd_event *event))
{
	const struct wd_structure *structure = node->frame.structure;
	struct wd_open_node *found = has(structure, event) ? node : NULL;

	for (unsigned i = 0; found == NULL && structure->inline_count > 0 && i < structure->field_count; i++) {
		if (is_part(node, &structure->fields[i])) {
			found = find_having(reader, open_part(reader, node, i), event, has);
		}
	}
	return found;
}

/** The part of a node that has a key, or the node itself where none has it.  Fields go before further keys. */
static struct wd_open_node *find_part(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_open_node *part;

	if (node->frame.structure->inline_count == 0) {
		return node;
	}
	part = find_having(reader, node, event, has_key);
	part = part ? part : find_having(reader, node, event, has_extra);
	return part ? part : node;
}

/** Whether a question is true of a node, or of one of its parts. */
static bool any_part(struct wd_open_node *node, bool (*is)(const struct wd_open_node *node))
{
	bool any = has_selector(node) && is(node);

	for (struct wd_open_node *part = node->parts; !any && part; part = part->next) {
		any = any_part(part, is);
	}
	return any;
}

static bool has_no_selector_yet(const struct wd_open_node *node)
{
	return !node->at_end && node->frame.slots[node->frame.structure->selector].key == NULL;
}

static bool has_no_variant(const struct wd_open_node *node)
{
	const struct wd_slot *slot = &node->frame.slots[node->frame.structure->selector];
	const struct wd_field *selector = &node->frame.structure->fields[node->frame.structure->selector];

	return slot->state == WD_SLOT_REFUSED
		|| (slot->key == NULL && selector->flags & (WD_REQUIRED | WD_CONDITIONAL | WD_EXPECTED));
}

/** Whether keys that are not known may be those of a variant, which is not selected yet. */
static bool awaits_selector(struct wd_open_node *node)
{
	return any_part(node, has_no_selector_yet);
}

/** Whether it is not known which variant the keys are of, since what selects it is missing or refused. */
static bool lacks_variant(struct wd_open_node *node)
{
	return any_part(node, has_no_variant);
}

/** Check a node with all its parts, also those of which no key is there. */
static void check_parts(struct wd_reader *reader, struct wd_open_node *node)
{
	const struct wd_structure *structure = node->frame.structure;

	wd_rules_check(reader->findings, &node->frame);
	if (node->data) {
		wd_build_defaults(&reader->findings->heap, &node->frame, node->data);
	}
	for (unsigned i = 0; structure->inline_count > 0 && i < structure->field_count; i++) {
		if (is_part(node, &structure->fields[i])) {
			check_parts(reader, open_part(reader, node, i));
		}
	}
}

/** A further key, of the field of such keys. */
static void read_extra_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event,
		unsigned field)
{
	struct wd_slot *slot = &node->frame.slots[field];

	wd_key_check_free(reader, event);
	if (++reader->items > reader->findings->options.limits.items) {
		wd_reader_stop_at_limit(reader, &event->place, "the document has too many items");
		return;
	}
	slot->key = slot->key ? slot->key : node->key;
	slot->state = WD_SLOT_ACCEPTED;
	node->current = (uint16_t)field;
	node->at_extra = true;
	wd_node_expect(node, WD_EXPECT_VALUE);
}

void wd_structure_read_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_open_node *part = find_part(reader, node, event);
	const struct wd_structure *structure = part->frame.structure;
	const struct wd_key *key = wd_key_find(structure, event->text, event->length);
	struct wd_slot *slot;

	node->at_extra = part->at_extra = false;
	node->owner = part;
	if (key == NULL || key->role == WD_KEY_FOREIGN) {
		unsigned extra = key == NULL ? wd_extra_find(structure, event->text, event->length) : WD_NONE;
		struct wd_findings_mark mark = wd_findings_mark(reader->findings);

		if (key == NULL && awaits_selector(node)) {
			wd_node_defer(reader, &node->deferred, event);
			return;
		}
		if (!wd_key_add_free(reader, node, event)) {
			if (wd_key_is_of_wrapper(reader, structure, event->text, event->length)) {
				wd_unknown_explain_missing_value(reader, part, mark);
			}
			return;
		}
		part->key = node->key;
		part->key_length = node->key_length;
		if (extra != WD_NONE) {
			read_extra_key(reader, part, event, extra);
			node->at_extra = part->at_extra;
			wd_node_expect(node, WD_EXPECT_VALUE);
		} else if (key == NULL && lacks_variant(node)) {
			wd_node_expect(node, WD_EXPECT_NOTHING); /* the selector is what is wrong */
		} else {
			wd_node_expect(node, WD_EXPECT_NOTHING);
			wd_unknown_find(reader, part, key, event);
		}
		return;
	}
	wd_key_set(node, key->text, key->length, &event->place);
	part->key_place = event->place;
	slot = &part->frame.slots[key->field];
	if (slot->key) {
		wd_key_reject_duplicate(reader, node, slot->key, slot->place.line, slot->place.column);
		return;
	}
	slot->key = key->text;
	slot->place = event->place;
	slot->state = WD_SLOT_REFUSED; /* until its value is accepted */
	part->current = key->field;
	wd_node_expect(node, WD_EXPECT_VALUE);
	wd_key_check(reader, event);
	check_field_key(reader, key, &structure->fields[key->field], &event->place);
}

/* ---- values, and the end ----------------------------------------------------------------------------------------- */

/** The value of a further key. */
static void read_extra(struct wd_reader *reader, struct wd_open_node *node, const struct wd_field *field,
		const struct wd_event *event)
{
	void *data = NULL;

	if (!(field->type->parts[0]->flags & WD_NULLABLE) && wd_value_is_none(reader, event)) {
		return;
	}
	if (node->data) {
		data = wd_member_append(&reader->findings->heap, field->view, node->data, node->key, node->key_length);
		wd_build_set(node->frame.structure, node->data, node->current);
	}
	wd_value_read_item(reader, field, field->type, event, data);
}

void wd_structure_read_field(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_open_node *part = node->owner;
	const struct wd_field *field = &part->frame.structure->fields[part->current];
	bool selects = field->flags & WD_IN_RULE && has_selector(part) && part->frame.structure->selector == part->current
		&& event->type == WD_EVENT_SCALAR;

	if (part->at_extra) {
		read_extra(reader, part, field, event);
	} else if (!(field->flags & WD_WRAPPED)) {
		wd_value_read_field(reader, field, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		wd_node_open(reader, &wd_node_wrapper, field)->place = event->place;
	} else if (!wd_value_read_none(reader, field, event)) {
		wd_wrapper_find_unwrapped(reader, field, node, event);
		wd_node_skip(reader, event);
	}
	if (selects && node->deferred) {
		wd_node_play(reader, &node->deferred);
	}
}

void wd_structure_check(struct wd_reader *reader, struct wd_open_node *node)
{
	node->owner = node;
	check_parts(reader, node);
}

bool wd_structure_play(struct wd_reader *reader, struct wd_open_node *node)
{
	node->at_end = true;
	for (struct wd_open_node *part = node->parts; part; part = part->next) {
		part->at_end = true;
	}
	if (node->deferred == NULL) {
		return false;
	}
	wd_nodes_play_end(&reader->source);
	wd_node_play(reader, &node->deferred);
	return true;
}

/** Find an element of a keyed list whose key fields have the values of an earlier one. */
static void check_key(struct wd_reader *reader, struct wd_open_node *list, const struct wd_open_node *element)
{
	const struct wd_type *type = list->target.type;
	const struct wd_slot *first = &element->frame.slots[type->keyed_by[0]];
	struct wd_key_place place = { first->place.line, first->place.column };
	struct wd_buffer *key = &reader->findings->scratch;
	bool known = false;

	key->length = 0;
	if (wd_element_key_add(key, type, &element->frame)) {
		wd_keymap_add_place(&list->keys, &reader->findings->heap, key->text, key->length, &place, &known);
	}
	if (known) {
		wd_findings_relate(reader->findings, place.line, place.column, "first given here");
		wd_element_find_twice(reader->findings, type, list->field->key, &element->frame);
	}
}

static void end_structure(struct wd_reader *reader, struct wd_open_node *node)
{
	struct wd_open_node *outer = reader->open_count > 1 ? wd_node_parent(reader) : NULL;

	if (wd_structure_play(reader, node)) {
		return;
	}
	wd_structure_check(reader, node);
	if (outer && outer->kind == &wd_node_list && outer->target.type->keyed_count > 0) {
		check_key(reader, outer, node);
	}
	wd_node_close(reader);
}

const struct wd_node_kind wd_node_structure = { wd_structure_read_key, wd_structure_read_field, end_structure };
