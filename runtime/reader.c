/*
 * reader.c - see reader.h.
 *
 * A stack of levels, one for each open node, takes the place of recursion.  Each level knows what its next event is
 * for; what it means is said by the schema's tables.
 */
#include "reader.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "builder.h"
#include "rules.h"
#include "scalar.h"
#include "suggest.h"
#include "values.h"

/** A longer value is not repeated in a hint. */
#define HINT_VALUE_BYTES 100

/** What an open node is. */
enum level_type {
	LEVEL_STRUCTURE, /**< a mapping with the keys of a structure */
	LEVEL_WRAPPER,   /**< `{value: X}` or `{items: X}` around the value of a field */
	LEVEL_ITEMS,     /**< the free keys of a WD_ITEMS or WD_MAP field */
	LEVEL_ITEM,      /**< `{value: X, deleted: B}` around an item */
	LEVEL_ANY,       /**< a part of a WD_ANY value */
	LEVEL_SKIPPED    /**< a node that is not looked at, with all below it */
};

/** What the next event of a mapping is for. */
enum expect {
	EXPECT_KEY,
	EXPECT_FIELD,   /**< the value of field `current` of the structure */
	EXPECT_BODY,    /**< what a wrapper holds */
	EXPECT_DELETED, /**< the value of `deleted:` */
	EXPECT_ITEM,    /**< the value of a free key */
	EXPECT_ANY,     /**< a value within WD_ANY */
	EXPECT_MERGE,   /**< the value of `<<` */
	EXPECT_NOTHING  /**< a value that is not looked at */
};

/** Entries that are to be played at the end of a mapping. */
struct pending {
	struct pending *next;
	struct wd_event_range range;
	bool merging; /**< they come from a merge key: what the mapping has itself counts before them */
};

/** One open node. */
struct wd_node {
	uint8_t type;                /**< enum level_type */
	uint8_t expect;              /**< enum expect */
	bool is_sequence;            /**< LEVEL_ANY */
	bool is_outermost;           /**< LEVEL_ANY: of the value */
	bool merging;                /**< the entries that are being read come from a merge key */
	bool has_body;               /**< LEVEL_WRAPPER, LEVEL_ITEM */
	bool has_deleted;            /**< LEVEL_ITEM: the key `deleted` stands */
	bool is_deleted;             /**< LEVEL_ITEM: `deleted: true`, or a refused value */
	uint16_t current;            /**< LEVEL_STRUCTURE: the field whose value comes */
	uint32_t count;              /**< LEVEL_SKIPPED: open nodes; a sequence: entries */
	const struct wd_field *field; /**< whose value, item or part this is */
	const char *key;             /**< the entry that is being read, or NULL */
	size_t key_length;
	struct wd_place key_place;
	struct wd_keymap keys;       /**< free and unknown keys so far */
	struct pending *deferred;    /**< entries that came before the document's kind was known */
	struct pending *merges;
	size_t findings_before;      /**< the count of findings when it began */
	void *data;                  /**< LEVEL_STRUCTURE: its struct; LEVEL_ITEM: the item or entry.  NULL when checking */
	struct wd_frame frame;       /**< LEVEL_STRUCTURE */
	uint32_t slot_capacity;      /**< of frame.slots, which are used again by later structures at this depth */
};

static const char *wrapper_key(const struct wd_field *field)
{
	return field->type == WD_MAP || field->type == WD_ITEMS ? "items" : "value";
}

static struct wd_node *top_of(const struct wd_reader *reader)
{
	return reader->levels[reader->level_count - 1];
}

static struct wd_node *parent_of_top(const struct wd_reader *reader)
{
	return reader->levels[reader->level_count - 2];
}

/** The path of what is being read: the keys of all open entries.  For wd_findings.write_path. */
static void write_path(void *ctx, struct wd_buffer *out)
{
	const struct wd_reader *reader = ctx;

	for (uint32_t i = 0; i < reader->level_count && out->length <= WD_PATH_BYTES; i++) {
		const struct wd_node *level = reader->levels[i];

		if (level->key) {
			wd_path_add(out, level->key, level->key_length);
		} else if (level->type == LEVEL_ANY && level->is_sequence) {
			char index[16];

			snprintf(index, sizeof(index), "[%" PRIu32 "]", level->count);
			wd_buffer_add_string(out, index);
		}
	}
}

/* ---- the stack of levels ----------------------------------------------------------------------------------------- */

static struct wd_node *push(struct wd_reader *reader, enum level_type type, const struct wd_field *field)
{
	struct wd_node *level;

	if (reader->level_count == reader->levels_used) {
		reader->levels[reader->levels_used++] = wd_arena_alloc(&reader->arena, sizeof(*level));
	}
	level = reader->levels[reader->level_count++];
	memset(level, 0, offsetof(struct wd_node, frame));
	level->type = (uint8_t)type;
	level->field = field;
	level->findings_before = reader->findings->report.finding_count;
	return level;
}

/** The value of the entry has been read: a key comes next. */
static void end_entry(struct wd_node *level)
{
	level->expect = level->type == LEVEL_ANY && level->is_sequence ? EXPECT_ANY : EXPECT_KEY;
	level->key = NULL;
	level->count += level->type == LEVEL_ANY && level->is_sequence;
}

static void pop(struct wd_reader *reader)
{
	if (--reader->level_count > 0) {
		end_entry(top_of(reader));
	}
}

static void push_structure(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_field *field, const struct wd_place *place, void *data)
{
	struct wd_node *level = push(reader, LEVEL_STRUCTURE, field);

	if (level->slot_capacity < structure->field_count) {
		level->frame.slots = wd_arena_alloc(&reader->arena, structure->field_count * sizeof(struct wd_slot));
		level->slot_capacity = structure->field_count;
	} else {
		memset(level->frame.slots, 0, structure->field_count * sizeof(struct wd_slot));
	}
	level->frame.structure = structure;
	level->frame.place = *place;
	level->frame.kinds = reader->kinds;
	level->data = data;
}

/** Pass over a node. */
static void skip(struct wd_reader *reader, const struct wd_event *event)
{
	if (wd_event_is_start(event)) {
		push(reader, LEVEL_SKIPPED, NULL)->count = 1;
	} else {
		end_entry(top_of(reader));
	}
}

/* ---- the end of everything --------------------------------------------------------------------------------------- */

/** Stop at an error that leaves nothing to be read after it. */
static void stop(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;

	reader->ended = true;
	if (event->type == WD_EVENT_SYNTAX) {
		/* What was found before is void: it was not a document. */
		reader->level_count = 0;
		wd_findings_truncate(findings, findings->document_start);
		wd_find(findings, WD_CODE_SYNTAX, &event->place, NULL, NULL, "%s", event->text);
		reader->state = WD_NOT_YAML;
	} else if (event->type == WD_EVENT_LIMIT) {
		wd_find(findings, WD_CODE_LIMIT, &event->place, NULL, NULL, "%s", event->text);
		reader->level_count = 0;
	} else {
		longjmp(findings->heap.recovery, 1);
	}
}

static void stop_at_limit(struct wd_reader *reader, const struct wd_place *place, const char *text)
{
	struct wd_event event = { .text = text, .place = *place, .type = WD_EVENT_LIMIT };

	stop(reader, &event);
}

/* ---- the envelope: API version and kind -------------------------------------------------------------------------- */

static const struct wd_slot *envelope_slot(const struct wd_reader *reader, unsigned field)
{
	static const struct wd_slot absent = { .state = WD_SLOT_ABSENT };

	return field == WD_NONE ? &absent : &reader->levels[0]->frame.slots[field];
}

static const struct wd_version *find_version(const struct wd_schema *schema, const struct wd_slot *slot)
{
	for (unsigned i = 0; slot->text && i < schema->version_count; i++) {
		if (strcmp(schema->versions[i].wire, slot->text) == 0) {
			return &schema->versions[i];
		}
	}
	return NULL;
}

/** The bit of a kind, or 0. */
static uint32_t find_kind(const struct wd_schema *schema, const struct wd_slot *slot)
{
	for (unsigned i = 0; slot->text && i < schema->kind_count; i++) {
		if (strcmp(schema->kinds[i].wire, slot->text) == 0) {
			return 1u << i;
		}
	}
	return 0;
}

static bool is_of_other_group(const struct wd_schema *schema, const struct wd_slot *version)
{
	return version->text && schema->group && strncmp(version->text, schema->group, strlen(schema->group)) != 0;
}

/** The version that is current for a kind, for a hint. */
static const char *current_version(const struct wd_schema *schema, uint32_t kind)
{
	for (unsigned i = 0; i < schema->version_count; i++) {
		if (schema->versions[i].status == WD_VERSION_CURRENT && (kind == 0 || (schema->versions[i].kinds & kind))) {
			return schema->versions[i].wire;
		}
	}
	return schema->versions[0].wire;
}

static void check_version(struct wd_reader *reader, const struct wd_slot *slot, uint32_t kind)
{
	const struct wd_schema *schema = reader->schema;
	const struct wd_version *version = find_version(schema, slot);
	bool is_right = version && (kind == 0 || (version->kinds & kind));
	struct wd_findings *findings = reader->findings;
	const char *hint;

	if (slot->text == NULL || (is_right && version->status != WD_VERSION_DEPRECATED)) {
		return;
	}
	hint = wd_findings_format(findings, "write %s", current_version(schema, kind));
	if (!is_right) {
		wd_find(findings, WD_CODE_BAD_VALUE, &slot->place, slot->key, hint, "%s is not an API version of %s",
				wd_findings_quote(findings, slot->text, slot->length),
				kind ? envelope_slot(reader, schema->kind_field)->text : "this schema");
	} else {
		wd_find(findings, WD_CODE_DEPRECATED, &slot->place, slot->key, hint, "%s is deprecated", slot->text);
	}
}

static void find_unknown_kind(struct wd_reader *reader, const struct wd_slot *slot)
{
	const struct wd_schema *schema = reader->schema;
	struct wd_findings *findings = reader->findings;
	struct wd_suggestion suggestion;
	const char *list = "";

	wd_suggestion_init(&suggestion, slot->text, slot->length);
	for (unsigned i = 0; i < schema->kind_count; i++) {
		wd_suggestion_offer(&suggestion, schema->kinds[i].wire);
		list = wd_findings_format(findings, "%s%s%s", list, i == 0 ? "" : i + 1 == schema->kind_count ? " or " : ", ",
				schema->kinds[i].wire);
	}
	wd_find(findings, WD_CODE_UNKNOWN_KIND, &slot->place, slot->key,
			suggestion.best ? wd_findings_format(findings, "did you mean %s?", suggestion.best)
			: wd_findings_format(findings, "write %s", list),
			"%s is not a kind of this schema", wd_findings_quote(findings, slot->text, slot->length));
}

/** Store the version and the kind. */
static void build_envelope(struct wd_reader *reader, const struct wd_version *version, uint32_t kind)
{
	const struct wd_schema *schema = reader->schema;
	int number = 0;

	if (version) {
		wd_build_enum(&schema->root->fields[schema->version_field], reader->data, (int)(version - schema->versions) + 1);
		wd_build_set(schema->root, reader->data, schema->version_field);
	}
	for (; kind; kind >>= 1) {
		number++;
	}
	if (number && schema->kind_field != WD_NONE) {
		wd_build_enum(&schema->root->fields[schema->kind_field], reader->data, number);
		wd_build_set(schema->root, reader->data, schema->kind_field);
	}
}

/** Note what becomes of the document, now that its version and kind are known (or its end has come). */
static void decide(struct wd_reader *reader)
{
	const struct wd_schema *schema = reader->schema;
	const struct wd_slot *version = envelope_slot(reader, schema->version_field);
	const struct wd_slot *kind = envelope_slot(reader, schema->kind_field);
	const struct wd_version *known = find_version(schema, version);
	uint32_t bit = find_kind(schema, kind);

	reader->decided = true;
	if (is_of_other_group(schema, version)
			|| (known && known->status == WD_VERSION_SKIPPED && bit && (known->kinds & bit))) {
		wd_findings_truncate(reader->findings, reader->findings->document_start);
		reader->state = WD_SKIPPED;
		reader->set_aside = true;
		return;
	}
	check_version(reader, version, bit);
	if (reader->data) {
		build_envelope(reader, known, bit);
	}
	if (bit) {
		reader->kinds = reader->levels[0]->frame.kinds = bit;
	} else if (kind->text) {
		reader->set_aside = true;
		if (version->text || schema->version_field == WD_NONE) {
			find_unknown_kind(reader, kind);
		} else if (version->state == WD_SLOT_ABSENT) {
			wd_find(reader->findings, WD_CODE_MISSING_FIELD, &reader->levels[0]->frame.place,
					schema->root->fields[schema->version_field].key, NULL, "%s is missing",
					schema->root->fields[schema->version_field].key);
		}
	}
}

static bool is_envelope_complete(const struct wd_reader *reader)
{
	const struct wd_schema *schema = reader->schema;

	return (schema->kind_field == WD_NONE || envelope_slot(reader, schema->kind_field)->state != WD_SLOT_ABSENT)
		&& (schema->version_field == WD_NONE || envelope_slot(reader, schema->version_field)->state != WD_SLOT_ABSENT);
}

/** The value of the version or kind.  Its slot keeps the value's place: findings about it point there. */
static void read_envelope(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_node *root = top_of(reader);
	struct wd_slot *slot = &root->frame.slots[root->current];
	struct wd_value value;

	slot->place = event->place;
	if (wd_value_check_string(reader->findings, event, &value)) {
		slot->text = wd_arena_text(&reader->arena, value.text, value.length);
		slot->length = (uint32_t)value.length;
		slot->state = WD_SLOT_ACCEPTED;
	}
	skip(reader, event);
	/* What a merge brings gives way to all that stands in the document itself: then the end decides. */
	if (!reader->decided && !root->merging && is_envelope_complete(reader)) {
		decide(reader);
	}
}

/* ---- keys -------------------------------------------------------------------------------------------------------- */

/** Note the key of an entry.  The text must outlast the entry. */
static void set_key(struct wd_node *level, const char *text, size_t length, const struct wd_place *place)
{
	level->key = text;
	level->key_length = length;
	level->key_place = *place;
}

/** Pass over the value of a key that stands there already. */
static void reject_duplicate(struct wd_reader *reader, struct wd_node *level)
{
	level->expect = EXPECT_NOTHING;
	if (!level->merging) {
		wd_find(reader->findings, WD_CODE_DUPLICATE_KEY, &level->key_place, NULL, "remove one of the two",
				"%s stands twice; the first counts",
				wd_findings_quote(reader->findings, level->key, level->key_length));
	}
}

/** Note a free or unknown key.  \return false when it stands there already: then its value is passed over. */
static bool add_free_key(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	const char *text = event->text;
	bool known;

	wd_keymap_at(&level->keys, &reader->arena, &text, event->length, &known);
	set_key(level, text, event->length, &event->place);
	if (known) {
		reject_duplicate(reader, level);
	}
	return !known;
}

static const struct wd_key *find_key(const struct wd_structure *structure, const char *text, size_t length)
{
	uint32_t at = wd_key_hash(text, length) & structure->key_mask;

	for (; structure->keys[at].text; at = (at + 1) & structure->key_mask) {
		const struct wd_key *key = &structure->keys[at];

		if (key->length == length && memcmp(key->text, text, length) == 0) {
			return key;
		}
	}
	return NULL;
}

/** A structure directly below this one that has the key: it may only stand in the wrong place. */
static const struct wd_field *owner_below(const struct wd_structure *structure, const char *text, size_t length)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		const struct wd_key *key = field->type == WD_STRUCT ? find_key(field->structure, text, length) : NULL;

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
	const struct wd_field *owner = owner_below(structure, event->text, event->length);
	struct wd_suggestion suggestion;

	if (foreign) {
		return foreign->field == WD_NONE ? foreign->remedy
			: wd_findings_format(findings, "write %s", structure->fields[foreign->field].key);
	}
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
static const char *kinds_of(struct wd_reader *reader, const struct wd_field *field)
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
				envelope_slot(reader, reader->schema->kind_field)->text, kinds_of(reader, field));
	}
}

/** Pass over the value of a field that stands there already, in another spelling. */
static void reject_second_spelling(struct wd_reader *reader, struct wd_node *level, const struct wd_slot *slot)
{
	level->expect = EXPECT_NOTHING;
	if (!level->merging) {
		wd_find(reader->findings, WD_CODE_DUPLICATE_KEY, &level->key_place, NULL, "remove one of the two",
				"%s and %s are the same field; the first counts", slot->key, level->key);
	}
}

static void read_structure_key(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	const struct wd_structure *structure = level->frame.structure;
	const struct wd_key *key = find_key(structure, event->text, event->length);
	struct wd_slot *slot;

	if (key == NULL || key->role == WD_KEY_FOREIGN) {
		if (add_free_key(reader, level, event)) {
			level->expect = EXPECT_NOTHING;
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
	level->expect = EXPECT_FIELD;
	check_field_key(reader, key, &structure->fields[key->field], &event->place);
}

/** If the key is the one named, note it and what comes.  \return whether it is. */
static bool read_fixed_key(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event,
		const char *name, enum expect expect, bool *has)
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
static void read_wrapper_key(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	bool is_item = level->type == LEVEL_ITEM;

	if (read_fixed_key(reader, level, event, is_item ? "value" : wrapper_key(level->field), EXPECT_BODY,
			&level->has_body)
			|| (is_item && read_fixed_key(reader, level, event, "deleted", EXPECT_DELETED, &level->has_deleted))) {
		return;
	}
	if (add_free_key(reader, level, event)) {
		level->expect = EXPECT_NOTHING;
		find_unknown_field(reader, event, NULL);
	}
}

static void read_item_key(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	if (!add_free_key(reader, level, event)) {
		return;
	}
	if (memchr(event->text, '\0', event->length)) {
		wd_find(reader->findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL,
				"a key may not contain the character U+0000");
	}
	if (++reader->items > reader->findings->options.limits.items) {
		stop_at_limit(reader, &event->place, "the document has too many items");
		return;
	}
	level->expect = EXPECT_ITEM;
}

static void read_any_key(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	if (!add_free_key(reader, level, event)) {
		return;
	}
	level->expect = EXPECT_ANY;
	if (reader->json.text[reader->json.length - 1] != '{') {
		wd_buffer_add(&reader->json, ",", 1);
	}
	wd_scalar_add_quoted(&reader->json, event->text, event->length);
	wd_buffer_add(&reader->json, ":", 1);
}

/** Set an entry of the root aside, until the document's version and kind are known. */
static void defer(struct wd_reader *reader, struct wd_node *root, const struct wd_event *key)
{
	static const struct wd_event end = { .type = WD_EVENT_MAPPING_END };
	struct pending *pending = wd_arena_alloc(&reader->arena, sizeof(*pending));
	struct pending **last = &root->deferred;
	struct wd_event value;

	pending->merging = root->merging;
	pending->range.begin = reader->nodes.captured.count;
	wd_nodes_capture_event(&reader->nodes, key);
	wd_nodes_next(&reader->nodes, &value);
	wd_nodes_capture(&reader->nodes, &value);
	if (value.type >= WD_EVENT_SYNTAX) {
		stop(reader, &value);
		return;
	}
	wd_nodes_capture_event(&reader->nodes, &end);
	pending->range.end = reader->nodes.captured.count;
	while (*last) {
		last = &(*last)->next;
	}
	*last = pending;
}

/** Whether a key of the root is that of the version or kind. */
static bool is_envelope_key(const struct wd_reader *reader, const struct wd_event *event)
{
	const struct wd_key *key = find_key(reader->schema->root, event->text, event->length);

	return key && key->role != WD_KEY_FOREIGN
		&& (key->field == reader->schema->kind_field || key->field == reader->schema->version_field);
}

static bool is_merge_key(const struct wd_event *event)
{
	return event->length == 2 && event->plain && memcmp(event->text, "<<", 2) == 0;
}

/** A key that is null, a mapping or a sequence. */
static void read_odd_key(struct wd_reader *reader, struct wd_node *level, struct wd_event *event)
{
	wd_find_wrong_type(reader->findings, event, "a string as key", NULL);
	level->expect = EXPECT_NOTHING;
	if (wd_event_is_start(event)) {
		wd_nodes_capture(&reader->nodes, event);
		if (event->type >= WD_EVENT_SYNTAX) {
			stop(reader, event);
		}
	}
}

static void read_key(struct wd_reader *reader, struct wd_node *level, struct wd_event *event)
{
	if (event->type != WD_EVENT_SCALAR || wd_scalar_type(event) == WD_SCALAR_NULL) {
		read_odd_key(reader, level, event);
		return;
	}
	if (is_merge_key(event)) {
		set_key(level, "<<", 2, &event->place);
		level->expect = EXPECT_MERGE;
		return;
	}
	switch (level->type) {
	case LEVEL_STRUCTURE:
		if (reader->level_count == 1 && reader->set_aside) {
			level->expect = EXPECT_NOTHING;
		} else if (reader->level_count == 1 && !reader->decided && !is_envelope_key(reader, event)) {
			defer(reader, level, event);
		} else {
			read_structure_key(reader, level, event);
		}
		break;
	case LEVEL_ITEMS:
		read_item_key(reader, level, event);
		break;
	case LEVEL_ANY:
		read_any_key(reader, level, event);
		break;
	default:
		read_wrapper_key(reader, level, event);
		break;
	}
}

/* ---- merge keys -------------------------------------------------------------------------------------------------- */

/** Remember to play the entries of a captured mapping at the end of this one, which has precedence. */
static void add_merge(struct wd_reader *reader, struct wd_node *level, struct wd_event_range mapping)
{
	struct pending *pending = wd_arena_alloc(&reader->arena, sizeof(*pending));
	struct pending **last = &level->merges;

	pending->merging = true;
	pending->range.begin = mapping.begin + 1;
	pending->range.end = mapping.end;
	while (*last) {
		last = &(*last)->next;
	}
	*last = pending;
}

/** The value of `<<`: a mapping, or a sequence of mappings of which the earlier have precedence. */
static void read_merge(struct wd_reader *reader, struct wd_node *level, struct wd_event *event)
{
	static const char expected[] = "a mapping, or a sequence of mappings, to merge";
	struct wd_event_range range = { 0, 0 };
	bool is_sequence = event->type == WD_EVENT_SEQUENCE_START;
	uint32_t end;

	if (!wd_event_is_start(event)) {
		wd_find_wrong_type(reader->findings, event, expected, NULL);
		end_entry(level);
		return;
	}
	range = wd_nodes_capture(&reader->nodes, event);
	if (event->type >= WD_EVENT_SYNTAX) {
		stop(reader, event);
		return;
	}
	if (!is_sequence) {
		add_merge(reader, level, range);
	}
	for (uint32_t at = range.begin + 1; is_sequence && at < range.end - 1; at = end) {
		struct wd_event element = reader->nodes.captured.events[at];

		end = wd_nodes_captured_end(&reader->nodes, at);
		if (element.type == WD_EVENT_MAPPING_START) {
			add_merge(reader, level, (struct wd_event_range){ at, end });
		} else {
			wd_find_wrong_type(reader->findings, &element, expected, NULL);
		}
	}
	end_entry(level);
}

/* ---- values ------------------------------------------------------------------------------------------------------ */

/** The innermost structure that is being read: the field in question is its current one. */
static struct wd_node *structure_of(const struct wd_reader *reader)
{
	uint32_t at = reader->level_count - 1;

	while (reader->levels[at]->type != LEVEL_STRUCTURE) {
		at--;
	}
	return reader->levels[at];
}

/** Note that the current field of a structure has a right value (as far as it has been read). */
static struct wd_slot *accept(struct wd_node *structure)
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
	struct wd_node *structure = structure_of(reader);
	struct wd_slot *slot = accept(structure);

	if (field->flags & WD_IN_RULE) {
		slot->text = wd_arena_text(&reader->arena, value->text, value->length);
		slot->length = (uint32_t)value->length;
	}
	if (structure->data) {
		wd_build_value(&reader->findings->heap, field, structure->data, value);
	}
}

static void read_any(struct wd_reader *reader, const struct wd_event *event);

/** The value of a field, without its wrapper. */
static void read_body(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_node *owner = structure_of(reader);
	struct wd_value value;

	switch (field->type) {
	case WD_MAP:
	case WD_ITEMS:
	case WD_STRUCT:
		if (event->type != WD_EVENT_MAPPING_START) {
			wd_find_wrong_type(reader->findings, event, field->type == WD_STRUCT ? "a mapping"
					: "a mapping from names to items", event->type == WD_EVENT_SEQUENCE_START
					&& field->type != WD_STRUCT ? "give each item a name of its own as key" : NULL);
			skip(reader, event);
			return;
		}
		accept(owner);
		if (field->type == WD_STRUCT) {
			push_structure(reader, field->structure, field, &top_of(reader)->key_place,
					owner->data ? wd_build_member(&reader->findings->heap, field, owner->data) : NULL);
		} else {
			push(reader, LEVEL_ITEMS, field);
		}
		return;
	case WD_ANY:
		reader->json.length = 0;
		accept(owner);
		read_any(reader, event);
		return;
	default:
		if (wd_value_check(reader->findings, field, event, &value)) {
			accept_value(reader, field, &value);
		}
		skip(reader, event);
		return;
	}
}

/** How a field is written with its wrapper, around the value that stands there. */
static const char *wrapped_line(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event)
{
	struct wd_findings *findings = reader->findings;
	struct wd_buffer *value = &findings->scratch;

	if (field->type == WD_MAP) {
		return wd_findings_format(findings, "write %s: {items: {NAME: {value: ...}}}", field->key);
	}
	if (field->type == WD_ITEMS) {
		return wd_findings_format(findings, "write %s: {items: {NAME: {value: {...}}}}", field->key);
	}
	if (event == NULL || event->type != WD_EVENT_SCALAR || event->length == 0 || event->length > HINT_VALUE_BYTES) {
		return wd_findings_format(findings, "write %s: {value: ...}", field->key);
	}
	value->length = 0;
	if (event->plain && (field->type == WD_BOOLEAN || field->type == WD_INTEGER
			|| wd_scalar_type(event) == WD_SCALAR_STRING)) {
		wd_scalar_add_flow(value, event->text, event->length);
	} else {
		wd_scalar_add_quoted(value, event->text, event->length);
	}
	return wd_findings_format(findings, "write %s: {value: %s}", field->key,
			wd_arena_text(&findings->arena, value->text, value->length));
}

static void find_unwrapped_field(struct wd_reader *reader, const struct wd_field *field, const struct wd_node *level,
		const struct wd_event *event)
{
	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &level->key_place, NULL, wrapped_line(reader, field, event),
			"%s stands without its %s: wrapper", level->key, wrapper_key(field));
}

static void read_field(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	const struct wd_field *field = &level->frame.structure->fields[level->current];

	if (field->type == WD_KIND || field->type == WD_API_VERSION) {
		read_envelope(reader, event);
	} else if (!(field->flags & WD_WRAPPED)) {
		read_body(reader, field, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		push(reader, LEVEL_WRAPPER, field);
	} else {
		find_unwrapped_field(reader, field, level, event);
		skip(reader, event);
	}
}

static void find_unwrapped_item(struct wd_reader *reader, const struct wd_node *items)
{
	wd_find(reader->findings, WD_CODE_UNWRAPPED_VALUE, &items->key_place, NULL,
			items->field->type == WD_MAP ? "write NAME: {value: ...}" : "write NAME: {value: {...}}",
			"the item %s stands without its value: wrapper",
			wd_findings_quote(reader->findings, items->key, items->key_length));
}

/** What an item holds, without its wrapper.  Its data is where it is stored, or NULL. */
static void read_item_body(struct wd_reader *reader, const struct wd_field *field, const struct wd_event *event,
		void *data)
{
	struct wd_value value;

	if (field->type == WD_MAP) {
		if (wd_value_check_string(reader->findings, event, &value) && data) {
			wd_build_entry_value(&reader->findings->heap, data, value.text, value.length);
		}
		skip(reader, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		push_structure(reader, field->structure, field, &top_of(reader)->key_place, data);
	} else {
		wd_find_wrong_type(reader->findings, event, "a mapping", NULL);
		skip(reader, event);
	}
}

/** Make room for the item whose key has been read.  \return where it is stored; NULL when checking. */
static void *build_item(struct wd_reader *reader, const struct wd_node *items)
{
	void *owner = structure_of(reader)->data;
	struct wd_heap *heap = &reader->findings->heap;

	if (owner == NULL) {
		return NULL;
	}
	return items->field->type == WD_MAP
		? (void *)wd_build_entry(heap, items->field, owner, items->key, items->key_length)
		: wd_build_item(heap, items->field, owner, items->key, items->key_length);
}

/** The value of a free key. */
static void read_item(struct wd_reader *reader, struct wd_node *items, const struct wd_event *event)
{
	const struct wd_field *field = items->field;

	if (!(field->flags & WD_WRAPPED)) {
		read_item_body(reader, field, event, build_item(reader, items));
	} else if (event->type == WD_EVENT_MAPPING_START) {
		void *data = build_item(reader, items);

		push(reader, LEVEL_ITEM, field)->data = data;
	} else {
		find_unwrapped_item(reader, items);
		skip(reader, event);
	}
}

static void read_deleted(struct wd_reader *reader, struct wd_node *level, const struct wd_event *event)
{
	struct wd_value value;

	level->is_deleted = !wd_value_check_boolean(reader->findings, event, &value) || value.text[0] == 't';
	skip(reader, event);
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

/** The whole value has been read. */
static void finish_any(struct wd_reader *reader, const struct wd_field *field)
{
	struct wd_value value = { .text = reader->json.text, .length = reader->json.length };
	void *data = structure_of(reader)->data;

	if (data) {
		wd_build_value(&reader->findings->heap, field, data, &value);
	}
}

/** A value of a WD_ANY field, or a part of one. */
static void read_any(struct wd_reader *reader, const struct wd_event *event)
{
	struct wd_node *level = top_of(reader);
	bool is_part = level->type == LEVEL_ANY;
	const struct wd_field *field = level->type == LEVEL_STRUCTURE
		? &level->frame.structure->fields[level->current] : level->field;

	if (is_part && level->is_sequence && level->count > 0) {
		wd_buffer_add(&reader->json, ",", 1);
	}
	if (wd_event_is_start(event)) {
		bool is_sequence = event->type == WD_EVENT_SEQUENCE_START;
		struct wd_node *part = push(reader, LEVEL_ANY, field);

		part->is_sequence = is_sequence;
		part->is_outermost = !is_part;
		part->expect = is_sequence ? EXPECT_ANY : EXPECT_KEY;
		wd_buffer_add(&reader->json, is_sequence ? "[" : "{", 1);
	} else {
		add_json_scalar(&reader->json, event);
		if (!is_part) {
			finish_any(reader, field);
		}
		end_entry(level);
	}
}

static void close_any(struct wd_reader *reader, const struct wd_node *level)
{
	const struct wd_field *field = level->field;
	bool is_outermost = level->is_outermost;

	wd_buffer_add(&reader->json, level->is_sequence ? "]" : "}", 1);
	pop(reader);
	if (is_outermost) {
		finish_any(reader, field);
	}
}

/* ---- ends -------------------------------------------------------------------------------------------------------- */

static void close_structure(struct wd_reader *reader, struct wd_node *level)
{
	bool is_root = reader->level_count == 1;

	if (!(is_root && reader->set_aside)) {
		wd_rules_check(reader->findings, &level->frame);
		if (level->data) {
			wd_build_defaults(&reader->findings->heap, &level->frame, level->data);
		}
	}
	pop(reader);
}

static void close_wrapper(struct wd_reader *reader, struct wd_node *level)
{
	if (!level->has_body) {
		/* Whatever else stands in it, it is no wrapper. */
		wd_findings_truncate(reader->findings, level->findings_before);
		find_unwrapped_field(reader, level->field, parent_of_top(reader), NULL);
	}
	pop(reader);
}

static void mark_deleted(const struct wd_field *field, void *item)
{
	if (field->type == WD_MAP) {
		((struct wd_entry *)item)->deleted = true;
	} else {
		wd_build_item_deleted(field->structure, item);
	}
}

static void close_item(struct wd_reader *reader, struct wd_node *level)
{
	if (!level->has_body && !level->is_deleted) {
		wd_findings_truncate(reader->findings, level->findings_before);
		find_unwrapped_item(reader, parent_of_top(reader));
	}
	if (level->is_deleted && level->data) {
		mark_deleted(level->field, level->data);
	}
	pop(reader);
}

/** Play entries that were set aside.  \return false when there are none. */
static bool play_pending(struct wd_reader *reader, struct wd_node *level)
{
	struct pending **list = level->deferred && reader->decided ? &level->deferred : &level->merges;
	struct pending *pending = *list;

	if (pending == NULL) {
		return false;
	}
	level->merging = pending->merging;
	*list = pending->next;
	wd_nodes_play_entries(&reader->nodes, pending->range);
	return true;
}

static void close_mapping(struct wd_reader *reader, struct wd_node *level)
{
	if (reader->level_count == 1 && !reader->decided && level->merges == NULL) {
		decide(reader);
	}
	if (play_pending(reader, level)) {
		return;
	}
	switch (level->type) {
	case LEVEL_STRUCTURE:
		close_structure(reader, level);
		break;
	case LEVEL_WRAPPER:
		close_wrapper(reader, level);
		break;
	case LEVEL_ITEM:
		close_item(reader, level);
		break;
	case LEVEL_ITEMS:
		pop(reader);
		break;
	default:
		close_any(reader, level);
		break;
	}
}

/* ---- events ------------------------------------------------------------------------------------------------------ */

static void read_value(struct wd_reader *reader, struct wd_node *level, struct wd_event *event)
{
	switch (level->expect) {
	case EXPECT_FIELD:
		read_field(reader, level, event);
		break;
	case EXPECT_BODY:
		if (level->type == LEVEL_ITEM) {
			read_item_body(reader, level->field, event, level->data);
		} else {
			read_body(reader, level->field, event);
		}
		break;
	case EXPECT_DELETED:
		read_deleted(reader, level, event);
		break;
	case EXPECT_ITEM:
		read_item(reader, level, event);
		break;
	case EXPECT_ANY:
		read_any(reader, event);
		break;
	case EXPECT_MERGE:
		read_merge(reader, level, event);
		break;
	default:
		skip(reader, event);
		break;
	}
}

/** The next event, within a level. */
static void read_event(struct wd_reader *reader, struct wd_event *event)
{
	struct wd_node *level = top_of(reader);

	if (level->type == LEVEL_SKIPPED) {
		if (wd_event_is_start(event)) {
			level->count++;
		} else if (event->type != WD_EVENT_SCALAR && --level->count == 0) {
			pop(reader);
		}
	} else if (event->type == WD_EVENT_MAPPING_END) {
		close_mapping(reader, level);
	} else if (event->type == WD_EVENT_SEQUENCE_END) {
		close_any(reader, level);
	} else if (level->expect == EXPECT_KEY) {
		read_key(reader, level, event);
	} else {
		read_value(reader, level, event);
	}
}

/* ---- documents --------------------------------------------------------------------------------------------------- */

/** Make ready for a new document. */
static void begin_document(struct wd_reader *reader)
{
	wd_arena_reset(&reader->arena);
	wd_nodes_end_document(&reader->nodes);
	reader->level_count = reader->levels_used = 0;
	reader->items = 0;
	reader->kinds = ~(uint32_t)0;
	reader->set_aside = false;
	reader->decided = false;
	reader->state = WD_CHECKED;
}

/** The first event of a document's only node. */
static void read_root(struct wd_reader *reader, const struct wd_event *event)
{
	const struct wd_schema *schema = reader->schema;

	if (event->type >= WD_EVENT_SYNTAX) {
		stop(reader, event);
	} else if (event->type == WD_EVENT_MAPPING_START) {
		if (reader->builds) {
			reader->data = wd_build_structure(&reader->findings->heap, schema->root);
		}
		push_structure(reader, schema->root, NULL, &event->place, reader->data);
		if (schema->kind_field == WD_NONE && schema->version_field == WD_NONE) {
			decide(reader);
		}
	} else if (event->type == WD_EVENT_SCALAR && wd_scalar_type(event) == WD_SCALAR_NULL) {
		reader->state = WD_EMPTY;
	} else {
		wd_find_wrong_type(reader->findings, event, "a mapping", NULL);
		if (wd_event_is_start(event)) {
			push(reader, LEVEL_SKIPPED, NULL)->count = 1;
		}
	}
}

/** Read the nodes of a document, to its end or an error. */
static void read_document(struct wd_reader *reader)
{
	struct wd_event event;

	wd_nodes_next(&reader->nodes, &event);
	read_root(reader, &event);
	while (reader->level_count > 0) {
		wd_nodes_next(&reader->nodes, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			stop(reader, &event);
		} else {
			read_event(reader, &event);
		}
		if (reader->findings->full && !reader->ended) {
			stop_at_limit(reader, &event.place, "there are too many findings; the rest is not shown");
		}
	}
	if (!reader->ended) {
		wd_nodes_next(&reader->nodes, &event);
		if (event.type >= WD_EVENT_SYNTAX) {
			stop(reader, &event);
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
		stop_at_limit(reader, &start, wd_findings_format(reader->findings, "the input is larger than %zu bytes",
				findings->options.limits.bytes));
		return true;
	}
	wd_nodes_next(&reader->nodes, &event);
	if (event.type == WD_EVENT_STREAM_END) {
		reader->ended = true;
		return false;
	}
	if (event.type >= WD_EVENT_SYNTAX) {
		stop(reader, &event);
	} else if (findings->report.document_count >= findings->options.limits.documents) {
		stop_at_limit(reader, &event.place, "the stream has too many documents");
	}
	return true;
}

bool wd_reader_next(struct wd_reader *reader)
{
	if (reader->ended) {
		return false;
	}
	begin_document(reader);
	if (!find_document(reader)) {
		return false;
	}
	if (!reader->ended) {
		read_document(reader);
	}
	reader->is_loadable = reader->state == WD_CHECKED && !reader->ended && !wd_findings_has_error(reader->findings);
	wd_findings_end_document(reader->findings, reader->state);
	return true;
}

bool wd_reader_open(struct wd_reader *reader, const struct wd_schema *schema, struct wd_findings *findings,
		bool builds)
{
	const struct wd_limits *limits = &findings->options.limits;

	memset(reader, 0, sizeof(*reader));
	reader->schema = schema;
	reader->findings = findings;
	reader->arena.heap = reader->json.heap = &findings->heap;
	reader->builds = builds;
	findings->write_path = write_path;
	findings->path_ctx = reader;
	/* One level a nested node, and one for a node that is passed over. */
	reader->levels = wd_heap_try(&findings->heap, NULL, (limits->depth + 2) * sizeof(*reader->levels));
	return reader->levels && wd_nodes_open(&reader->nodes, &findings->heap, &reader->arena, limits, findings->text,
			findings->length);
}

void wd_reader_close(struct wd_reader *reader)
{
	struct wd_heap *heap = &reader->findings->heap;

	wd_nodes_close(&reader->nodes);
	wd_arena_free(&reader->arena);
	wd_buffer_free(&reader->json);
	if (reader->levels) {
		wd_heap_try(heap, reader->levels, 0);
	}
	reader->findings->write_path = NULL;
}
