/* value.c - see value.h */
#include "read/value.h"

#include <string.h>

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
	const char *hint = "write a value, or remove the key";

	if (wd_is_template(reader->findings, place)) {
		hint = WD_TEMPLATE_HINT;
	} else if (type && type->shape == WD_SHAPE_SCALAR && wd_value_accepts(reader->findings, type, field->key, "", 0)) {
		hint = "write a value (\"\" for an empty string), or remove the key";
	}
	wd_find(reader->findings, WD_CODE_NO_VALUE, place, NULL, hint, "%s sets nothing", what);
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

/** What messages call a value: the key of its field, or its own further key. */
static const char *name_of(const struct wd_reader *reader, const struct wd_field *field)
{
	return field->flags & WD_EXTRA ? wd_node_top(reader)->owner->key : field->key;
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

	if (value->is_text) {
		slot->state = WD_SLOT_REFUSED; /* for rules: its value is not known */
	} else if (field->flags & WD_IN_RULE) {
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

/** Refuse a mapping or sequence in place of a scalar, which may have to be taken out of a wrapper, or joined. */
static void refuse_collection(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	struct wd_findings_mark mark = wd_findings_mark(reader->findings);
	struct wd_value value;
	const struct wd_open_node *node = wd_node_top(reader);
	bool is_wrapped = node->kind == &wd_node_wrapper || node->kind == &wd_node_item_wrapper;
	struct wd_repair repair = { .type = target->type, .place = node->key_place };

	if (event->type == WD_EVENT_SEQUENCE_START) {
		repair.kind = target->type->flags & WD_JOINED ? WD_REPAIR_JOIN : WD_REPAIR_NONE;
	} else if (reader->schema->wrapper) {
		repair.kind = WD_REPAIR_UNWRAP;
	}
	wd_value_check(reader->findings, target->type, field->key, event, &value);
	repair.shown = is_wrapped ? wd_node_parent(reader)->key_place : node->key_place;
	if (!node->is_sequence) {
		wd_findings_repair(reader->findings, mark, repair);
	}
}

static void read_scalar(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);
	struct wd_value value;

	if (wd_event_is_start(event)) {
		refuse_collection(reader, field, target, event);
	} else if (wd_value_check(reader->findings, target->type, name_of(reader, field), event, &value)) {
		if (target->is_of_field) {
			accept_scalar(reader, field, &value);
		} else if (node->kind == &wd_node_list) {
			check_unique(reader, node, event, &value);
		}
		if (target->data) {
			wd_member_put_value(&reader->findings->heap, target->type, target->view, target->data, &value);
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

	if (target->is_of_field) {
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

/** Allocate the next element.  \return where it is stored; NULL when checking, or where the array is full. */
static void *build_element(struct wd_reader *reader, const struct wd_target *list)
{
	const struct wd_open_node *node = wd_node_top(reader);

	if (list->data == NULL || list->type->shape == WD_SHAPE_FLAGS) {
		return list->data;
	}
	if (list->view->value.type == CYAML_SEQUENCE_FIXED) {
		uint64_t index = node->kind == &wd_node_list && node->target.type == list->type ? node->count : 0;

		return index < wd_member_count(list->view, list->data) ? wd_member_element(list->view, list->data, index) : NULL;
	}
	return wd_member_insert(&reader->findings->heap, list->view, list->data, wd_member_count(list->view, list->data));
}

void wd_value_read_element(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *list,
		const struct wd_event *event)
{
	struct wd_target element = {
		.type = list->type->parts[0], .view = list->type->element ? list->type->element : list->view,
	};

	if (++reader->items > reader->findings->options.limits.items) {
		wd_reader_stop_at_limit(reader, &event->place, "the document has too many items");
		return;
	}
	element.data = build_element(reader, list);
	wd_value_read(reader, field, &element, event);
}

/** Read a single element as a list of one. */
static void read_one(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *list,
		const struct wd_event *event)
{
	if (list->is_of_field) {
		accept(wd_node_top(reader)->owner);
	}
	wd_count_check(reader->findings, list->type, field->key, &event->place, 1, "element");
	wd_value_read_element(reader, field, list, event);
}

static void read_list(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	if (target->data && target->type->shape == WD_SHAPE_FLAGS) {
		wd_member_put_number(target->view, target->data, 0);
	}
	if (event->type == WD_EVENT_SEQUENCE_START) {
		open_elements(reader, &wd_node_list, field, target, event);
	} else if (target->type->flags & WD_OR_ONE && !is_nothing(event)) {
		read_one(reader, field, target, event);
	} else {
		wd_find_wrong_type(reader->findings, event, "a sequence", NULL);
		wd_node_skip(reader, event);
	}
}

/** What an event is for YAML; 0 where it is null, or does not fit its tag. */
static unsigned form_of(const struct wd_event *event)
{
	static const unsigned scalars[] = {
		[WD_SCALAR_BOOLEAN] = WD_FORM_BOOLEAN, [WD_SCALAR_NUMBER] = WD_FORM_NUMBER, [WD_SCALAR_STRING] = WD_FORM_STRING,
		[WD_SCALAR_NULL] = 0, [WD_SCALAR_UNFIT] = 0,
	};

	if (event->type != WD_EVENT_SCALAR) {
		return event->type == WD_EVENT_MAPPING_START ? WD_FORM_MAPPING : WD_FORM_SEQUENCE;
	}
	return scalars[wd_scalar_type(event)];
}

/** What values can be for YAML, in words: "a string, a sequence or a mapping". */
static const char *forms_text(struct wd_reader *reader, unsigned forms)
{
	static const char *const words[] = { "a boolean", "a number", "a string", "a sequence", "a mapping" };
	struct wd_buffer *text = &reader->findings->scratch;

	text->length = 0;
	for (unsigned i = 0; forms >> i; i++) {
		if (forms >> i & 1) {
			wd_buffer_add_string(text, text->length == 0 ? "" : forms >> i == 1 ? " or " : ", ");
			wd_buffer_add_string(text, words[i]);
		}
	}
	return wd_arena_text(&reader->findings->parts, text->text, text->length);
}

/** What the types of an EITHER are for YAML. */
static unsigned forms_of(const struct wd_structure *either)
{
	unsigned forms = 0;

	for (unsigned i = 0; i < either->field_count; i++) {
		forms |= either->fields[i].type->forms;
	}
	return forms;
}

/** Open a structure: a mapping. */
static void open_structure(struct wd_reader *reader, const struct wd_target *target, const struct wd_event *event)
{
	struct wd_open_node *node = wd_node_top(reader);

	if (target->is_of_field) {
		accept(node->owner);
	}
	wd_node_open_structure(reader, &wd_node_structure, target->type->structure,
			node->is_sequence ? &event->place : &node->key_place,
			target->data ? wd_member_open(&reader->findings->heap, target->view, target->data) : NULL);
}

/** Whether a value lists the entries of a mapping, or is one of them. */
static bool is_listed(const struct wd_type *type, const struct wd_event *event)
{
	return type->or_list && (event->type == WD_EVENT_SEQUENCE_START
			|| (type->flags & WD_OR_ONE && event->type == WD_EVENT_SCALAR && wd_scalar_type(event) == WD_SCALAR_STRING));
}

/** Set an entry aside that is written as a text: `KEY=VALUE`, or `KEY` for null or an empty structure. */
static void capture_entry(struct wd_reader *reader, const struct wd_type *type, const struct wd_event *text)
{
	const struct wd_type *part = type->element ? type->parts[0] : NULL;
	const char *mark = memchr(text->text, '=', text->length);
	struct wd_event key = *text, value = *text;

	key.length = mark ? (size_t)(mark - text->text) : text->length;
	key.text = wd_arena_text(&reader->arena, text->text, key.length);
	key.plain = false;
	key.tag = value.tag = key.anchor = value.anchor = NULL;
	value.length = mark ? text->length - key.length - 1 : 0;
	value.text = mark ? wd_arena_text(&reader->arena, mark + 1, value.length) : "";
	value.plain = mark == NULL || (part && part->flags & WD_PLAIN);
	wd_nodes_capture_event(&reader->source, &key);
	if (mark || !(part ? part->shape == WD_SHAPE_STRUCTURE : type->shape == WD_SHAPE_MAP)) {
		wd_nodes_capture_event(&reader->source, &value);
		return;
	}
	value.type = WD_EVENT_MAPPING_START;
	wd_nodes_capture_event(&reader->source, &value);
	value.type = WD_EVENT_MAPPING_END;
	wd_nodes_capture_event(&reader->source, &value);
}

/** Set the entries of a mapping aside that are listed.  \return whether they are there: not where the text is no YAML. */
static bool capture_listed(struct wd_reader *reader, const struct wd_type *type, const struct wd_event *event,
		struct wd_event_range *entries)
{
	struct wd_event first = *event;
	struct wd_event_range list = wd_nodes_capture(&reader->source, &first);
	bool is_list = event->type == WD_EVENT_SEQUENCE_START;

	if (first.type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, &first);
		return false;
	}
	entries->begin = reader->source.captured.count;
	for (uint32_t at = list.begin + is_list; at < list.end - is_list; at = wd_nodes_captured_end(&reader->source, at)) {
		struct wd_event element = wd_nodes_captured(&reader->source, at);

		element.dialect = event->dialect;
		if (element.type == WD_EVENT_SCALAR && wd_scalar_type(&element) == WD_SCALAR_STRING) {
			capture_entry(reader, type, &element);
		} else {
			wd_find_wrong_type(reader->findings, &element, "a string such as KEY=VALUE", NULL);
		}
	}
	entries->end = reader->source.captured.count;
	return true;
}

/** Read the entries of a mapping that are listed, in the node that was opened for it. */
static void play_listed(struct wd_reader *reader, struct wd_event_range entries)
{
	wd_nodes_play_end(&reader->source);
	wd_nodes_play(&reader->source, entries);
}

static void read_map(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	struct wd_findings_mark mark = wd_findings_mark(reader->findings);
	const struct wd_open_node *node = wd_node_top(reader);

	if (is_listed(target->type, event)) {
		struct wd_event mapping = { .type = WD_EVENT_MAPPING_START, .place = event->place };
		struct wd_event_range entries;

		if (capture_listed(reader, target->type, event, &entries)) {
			open_elements(reader, &wd_node_items, field, target, &mapping);
			play_listed(reader, entries);
		}
	} else if (is_mapping(reader, event, "a mapping from names to items", "give each item a name of its own as key")) {
		open_elements(reader, &wd_node_items, field, target, event);
	} else if (event->type == WD_EVENT_SEQUENCE_START && !node->is_sequence) {
		bool is_wrapped = field->flags & WD_WRAPPED && target->type == field->type;

		wd_findings_repair(reader->findings, mark, (struct wd_repair){ .type = target->type, .place = node->key_place,
				.kind = is_wrapped ? WD_REPAIR_NAME_WRAPPED : WD_REPAIR_NAME, .shown = node->key_place });
	}
}

/** Read a value that is short for a mapping with one field: as if that were written. */
static void read_short(struct wd_reader *reader, const struct wd_target *target, const struct wd_event *event)
{
	const struct wd_field *member = &target->type->structure->fields[target->type->short_member - 1];
	struct wd_event key = { .type = WD_EVENT_SCALAR, .text = member->key, .length = strlen(member->key),
		.place = event->place, .dialect = event->dialect };
	struct wd_event value = *event;
	struct wd_event_range range = { reader->source.captured.count, 0 };

	wd_nodes_capture_event(&reader->source, &key);
	wd_nodes_capture(&reader->source, &value);
	if (value.type >= WD_EVENT_SYNTAX) {
		wd_reader_stop(reader, &value);
		return;
	}
	range.end = reader->source.captured.count;
	open_structure(reader, target, event);
	wd_nodes_play_end(&reader->source);
	wd_nodes_play(&reader->source, range);
}

static void read_structure(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	unsigned short_forms = target->type->short_forms;

	(void)field;
	if (event->type == WD_EVENT_MAPPING_START) {
		open_structure(reader, target, event);
	} else if (is_listed(target->type, event)) {
		struct wd_event_range entries;

		if (capture_listed(reader, target->type, event, &entries)) {
			open_structure(reader, target, event);
			play_listed(reader, entries);
		}
	} else if (short_forms & form_of(event)) {
		read_short(reader, target, event);
	} else {
		is_mapping(reader, event, short_forms ? forms_text(reader, short_forms | WD_FORM_MAPPING) : "a mapping", NULL);
	}
}

/** What to write for a scalar that none of the types takes: the same in quotes, where such a string is right. */
static const char *quoting_hint(struct wd_reader *reader, const struct wd_structure *either, const char *name,
		const struct wd_event *event)
{
	for (unsigned i = 0; i < either->field_count && event->type == WD_EVENT_SCALAR && !event->tag; i++) {
		const struct wd_type *type = either->fields[i].type;

		if (type->shape == WD_SHAPE_SCALAR && type->forms & WD_FORM_STRING && !is_nothing(event)
				&& wd_value_accepts(reader->findings, type, name, event->text, event->length)) {
			return event->length > WD_QUOTE_BYTES ? "quote it" : wd_findings_format(reader->findings, "quote it: %s",
					wd_findings_quote(reader->findings, event->text, event->length));
		}
	}
	return NULL;
}

/** Read the value as that of the type which has its form. */
static void read_either(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	const struct wd_structure *either = target->type->either;
	void *data = target->data ? wd_member_struct(target->view, target->data) : NULL;
	unsigned form = form_of(event);
	bool keeps;

	for (unsigned i = 0; i < either->field_count; i++) {
		const struct wd_field *type = &either->fields[i];

		if (type->type->forms & form) {
			struct wd_target part = { type->type, type->view, data, target->is_of_field };

			if (data) {
				wd_build_set(either, data, i);
			}
			wd_value_read(reader, field, &part, event);
			return;
		}
	}
	keeps = wd_findings_keeps(reader->findings, WD_CODE_WRONG_TYPE); /* it counts in any case */
	wd_find_wrong_type(reader->findings, event, keeps ? forms_text(reader, forms_of(either)) : "",
			keeps ? quoting_hint(reader, either, field->key, event) : NULL);
	wd_node_skip(reader, event);
}

static void read_any(struct wd_reader *reader, const struct wd_field *field, const struct wd_target *target,
		const struct wd_event *event)
{
	if (target->is_of_field) {
		accept(wd_node_top(reader)->owner);
	}
	wd_any_read(reader, field, target, event);
}

/** Take null for the value of a target that is zero: what else is to be said is its mark. */
static void read_null(struct wd_reader *reader, const struct wd_target *target, const struct wd_event *event)
{
	if (target->is_of_field) {
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
		[WD_SHAPE_FLAGS] = read_list,
		[WD_SHAPE_MAP] = read_map,
		[WD_SHAPE_STRUCTURE] = read_structure,
		[WD_SHAPE_EITHER] = read_either,
		[WD_SHAPE_ANY] = read_any,
	};

	if (target->type->flags & WD_NULLABLE && target->type->shape != WD_SHAPE_ANY && is_nothing(event)) {
		read_null(reader, target, event);
	} else {
		by_shape[target->type->shape](reader, field, target, event);
	}
}

void wd_value_read_field(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_target target = { field->type, field->view, wd_node_top(reader)->owner->data, true };

	if (!wd_value_read_none(reader, field, event)) {
		wd_value_read(reader, field, &target, event);
	}
}

void wd_value_read_item(struct wd_reader *reader, const struct wd_field *field, const struct wd_type *map,
		const struct wd_event *event, void *data)
{
	if (map->element) {
		struct wd_target target = { map->parts[0], map->element, data, false };

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
