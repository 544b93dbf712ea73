/* keys.c - see keys.h */
#include "read/keys.h"

#include <string.h>

#include "base/suggest.h"
#include "base/tables.h"
#include "check/values.h"
#include "read/envelope.h"
#include "yaml/scalar.h"

/** Note the key of an entry.  The text must outlast the entry. */
static void set_key(struct wd_open_node *level, const char *text, size_t length, const struct wd_place *place)
{
	level->key = text;
	level->key_length = length;
	level->key_place = *place;
}

/** Pass over the value of a key that stands there already. */
static void reject_duplicate(struct wd_reader *reader, struct wd_open_node *level)
{
	level->expect = WD_EXPECT_NOTHING;
	if (!level->merging) {
		wd_find(reader->findings, WD_CODE_DUPLICATE_KEY, &level->key_place, NULL, "remove one of the two",
				"%s stands twice; the first counts",
				wd_findings_quote(reader->findings, level->key, level->key_length));
	}
}

/** Note a free or unknown key.  \return false when it stands there already: then its value is passed over. */
static bool add_free_key(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	bool known;
	const char *text = wd_keymap_add(&level->keys, &reader->findings->heap, event->text, event->length, &known);

	set_key(level, text, event->length, &event->place);
	if (known) {
		reject_duplicate(reader, level);
	}
	return !known;
}

/** A structure directly below this one that has the key: it may only stand in the wrong place. */
static const struct wd_field *owner_below(const struct wd_structure *structure, const char *text, size_t length)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		const struct wd_key *key = field->type->shape == WD_SHAPE_STRUCTURE ? wd_key_find(field->type->structure, text, length) : NULL;

		if (key && key->role == WD_KEY_PROPER) {
			return field;
		}
	}
	return NULL;
}

/** What to write instead of a key that the structure lacks; NULL when nothing comes near. */
static const char *unknown_key_hint(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_key *foreign, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	const struct wd_field *owner;
	struct wd_suggestion suggestion;

	if (!wd_findings_keeps(findings, WD_CODE_UNKNOWN_FIELD)) {
		return NULL;
	}
	if (foreign) {
		return foreign->field == WD_NONE ? foreign->remedy
			: wd_findings_format(findings, "write %s", structure->fields[foreign->field].key);
	}
	owner = owner_below(structure, event->text, event->length);
	if (owner) {
		return wd_findings_format(findings, "it belongs below %s", owner->key);
	}
	wd_suggestion_init(&suggestion, event->text, event->length);
	for (unsigned i = 0; i <= structure->key_mask; i++) {
		if (structure->keys[i].text && structure->keys[i].role == WD_KEY_PROPER) {
			wd_suggestion_offer(&suggestion, structure->keys[i].text);
		}
	}
	return suggestion.best ? wd_findings_format(findings, "did you mean %s?", suggestion.best) : NULL;
}

static void find_unknown_field(struct wd_reader *reader, const struct wd_event *event, const char *hint)
{
	wd_find(reader->findings, WD_CODE_UNKNOWN_FIELD, &event->place, NULL, hint, "unknown field %s",
			wd_findings_quote(reader->findings, event->text, event->length));
}

/** The kinds that have a field, for a message. */
static const char *list_kinds(struct wd_reader *reader, const struct wd_field *field)
{
	const char *list = NULL;

	for (unsigned i = 0; i < reader->schema->kind_count; i++) {
		if (field->kinds & 1u << i) {
			const char *wire = reader->schema->kinds[i].wire;

			list = list ? wd_findings_format(reader->findings, "%s, %s", list, wire) : wire;
		}
	}
	return list;
}

/** What is to be said of a field's key, whatever its value. */
static void check_field_key(struct wd_reader *reader, const struct wd_key *key, const struct wd_field *field,
		const struct wd_place *place)
{
	struct wd_findings *findings = reader->findings;

	if (key->role == WD_KEY_LEGACY) {
		wd_find(findings, WD_CODE_LEGACY_SPELLING, place, NULL, wd_findings_format(findings, "write %s", field->key),
				"%s is an old spelling of %s", key->text, field->key);
	}
	if (field->replacement) {
		wd_find(findings, WD_CODE_DEPRECATED, place, NULL,
				wd_findings_format(findings, "use %s", field->replacement), "%s is deprecated", key->text);
	}
	if (!(field->kinds & reader->kinds)) {
		wd_find(findings, WD_CODE_UNSUPPORTED_KIND, place, NULL, NULL, "%s is not a field of %s, only of %s", key->text,
				wd_envelope_slot(reader, reader->schema->kind_field)->text, list_kinds(reader, field));
	}
}

/** Pass over the value of a field that stands there already, in another spelling. */
static void reject_second_spelling(struct wd_reader *reader, struct wd_open_node *level, const struct wd_slot *slot)
{
	level->expect = WD_EXPECT_NOTHING;
	if (!level->merging) {
		wd_find(reader->findings, WD_CODE_DUPLICATE_KEY, &level->key_place, NULL, "remove one of the two",
				"%s and %s are the same field; the first counts", slot->key, level->key);
	}
}

static void read_structure_key(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	const struct wd_structure *structure = level->frame.structure;
	const struct wd_key *key = wd_key_find(structure, event->text, event->length);
	struct wd_slot *slot;

	if (key == NULL || key->role == WD_KEY_FOREIGN) {
		if (add_free_key(reader, level, event)) {
			level->expect = WD_EXPECT_NOTHING;
			find_unknown_field(reader, event, unknown_key_hint(reader, structure, key, event));
		}
		return;
	}
	set_key(level, key->text, key->length, &event->place);
	slot = &level->frame.slots[key->field];
	if (slot->key == key->text) {
		reject_duplicate(reader, level);
		return;
	}
	if (slot->key) {
		reject_second_spelling(reader, level, slot);
		return;
	}
	slot->key = key->text;
	slot->place = event->place;
	slot->state = WD_SLOT_REFUSED; /* until its value is accepted */
	level->current = key->field;
	level->expect = WD_EXPECT_FIELD;
	check_field_key(reader, key, &structure->fields[key->field], &event->place);
}

/** If the key is the one named, note it and what comes.  \return whether it is. */
static bool read_fixed_key(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event,
		const char *name, enum wd_expect expect, bool *has)
{
	if (strcmp(event->text, name) != 0) {
		return false;
	}
	set_key(level, name, event->length, &event->place);
	level->expect = (uint8_t)expect;
	if (*has) {
		reject_duplicate(reader, level);
	}
	*has = true;
	return true;
}

/** A key of a wrapper: `value` or `items`, and around an item also `deleted`. */
static void read_wrapper_key(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	bool is_item = level->type == WD_IN_ITEM;

	if (read_fixed_key(reader, level, event, is_item ? "value" : wd_wrapper_key(level->field), WD_EXPECT_BODY,
			&level->has_body)
			|| (is_item && read_fixed_key(reader, level, event, "deleted", WD_EXPECT_DELETED, &level->has_deleted))) {
		return;
	}
	if (add_free_key(reader, level, event)) {
		level->expect = WD_EXPECT_NOTHING;
		find_unknown_field(reader, event, NULL);
	}
}

static void read_item_key(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	if (!add_free_key(reader, level, event)) {
		return;
	}
	if (memchr(event->text, '\0', event->length)) {
		wd_find(reader->findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL,
				"a key may not contain the character U+0000");
	}
	if (++reader->items > reader->findings->options.limits.items) {
		wd_level_stop_at_limit(reader, &event->place, "the document has too many items");
		return;
	}
	level->expect = WD_EXPECT_ITEM;
}

static void read_any_key(struct wd_reader *reader, struct wd_open_node *level, const struct wd_event *event)
{
	if (!add_free_key(reader, level, event)) {
		return;
	}
	level->expect = WD_EXPECT_ANY;
	if (!reader->builds) {
		return;
	}
	if (reader->json.text[reader->json.length - 1] != '{') {
		wd_buffer_add(&reader->json, ",", 1);
	}
	wd_scalar_add_quoted(&reader->json, event->text, event->length);
	wd_buffer_add(&reader->json, ":", 1);
}

static bool is_merge_key(const struct wd_event *event)
{
	return event->length == 2 && event->plain && memcmp(event->text, "<<", 2) == 0;
}

/** A key that is null, a mapping or a sequence. */
static void read_odd_key(struct wd_reader *reader, struct wd_open_node *level, struct wd_event *event)
{
	wd_find_wrong_type(reader->findings, event, "a string as key", NULL);
	level->expect = WD_EXPECT_NOTHING;
	if (wd_event_is_start(event)) {
		wd_nodes_capture(&reader->nodes, event);
		if (event->type >= WD_EVENT_SYNTAX) {
			wd_level_stop(reader, event);
		}
	}
}

void wd_level_read_key(struct wd_reader *reader, struct wd_open_node *level, struct wd_event *event)
{
	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) == WD_SCALAR_NULL) {
		read_odd_key(reader, level, event);
		return;
	}
	if (is_merge_key(event)) {
		set_key(level, "<<", 2, &event->place);
		level->expect = WD_EXPECT_MERGE;
		return;
	}
	switch (level->type) {
	case WD_IN_STRUCTURE:
		if (reader->level_count == 1 && reader->set_aside) {
			level->expect = WD_EXPECT_NOTHING;
		} else if (reader->level_count == 1 && !reader->decided && !wd_envelope_has_key(reader, event)) {
			wd_envelope_defer(reader, level, event);
		} else {
			read_structure_key(reader, level, event);
		}
		break;
	case WD_IN_ITEMS:
		read_item_key(reader, level, event);
		break;
	case WD_IN_ANY:
		read_any_key(reader, level, event);
		break;
	default:
		read_wrapper_key(reader, level, event);
		break;
	}
}

/* ---- merge keys -------------------------------------------------------------------------------------------------- */

/** Find what cannot be merged in a captured sequence. */
static void check_merged(struct wd_reader *reader, struct wd_event_range nodes, const char *expected)
{
	while (nodes.begin < nodes.end) {
		struct wd_event node = wd_nodes_captured(&reader->nodes, nodes.begin);

		if (node.type != WD_EVENT_MAPPING_START) {
			wd_find_wrong_type(reader->findings, &node, expected, NULL);
		}
		nodes.begin = wd_nodes_captured_end(&reader->nodes, nodes.begin);
	}
}

void wd_level_read_merge(struct wd_reader *reader, struct wd_open_node *level, struct wd_event *event)
{
	static const char expected[] = "a mapping, or a sequence of mappings, to merge";
	struct wd_event_range range;
	bool is_sequence = event->type == WD_EVENT_SEQUENCE_START;
	struct wd_pending *pending;

	if (!wd_event_is_start(event)) {
		wd_find_wrong_type(reader->findings, event, expected, NULL);
		wd_level_end_entry(level);
		return;
	}
	range = wd_nodes_capture(&reader->nodes, event);
	if (event->type >= WD_EVENT_SYNTAX) {
		wd_level_stop(reader, event);
		return;
	}
	if (is_sequence) {
		range = (struct wd_event_range){ range.begin + 1, range.end - 1 };
		check_merged(reader, range, expected);
	}
	/* It is played at the end of this mapping, which has precedence. */
	pending = wd_level_remember(reader, &level->merges, true);
	pending->is_merge = true;
	pending->range = range;
	wd_level_end_entry(level);
}
