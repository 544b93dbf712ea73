/* unknown.c - see unknown.h */
#include "read/unknown.h"

#include <string.h>

#include "base/suggest.h"
#include "base/tables.h"
#include "check/kinds.h"
#include "read/key.h"

/* ---- keys of a structure ----------------------------------------------------------------------------------------- */

/** Whether the document's kind may have a field. */
static bool is_of_kind(const struct wd_reader *reader, const struct wd_field *field)
{
	return ((field->kinds | field->also) & reader->kinds) != 0;
}

/** A structure directly below this one that has the key: it may only be in the wrong place. */
static const struct wd_field *owner_below(const struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_event *event)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		const struct wd_key *key = field->type->shape == WD_SHAPE_STRUCTURE && !(field->flags & WD_INLINE)
			? wd_key_find(field->type->structure, event->text, event->length) : NULL;

		if (key && key->role == WD_KEY_PROPER && is_of_kind(reader, field)) {
			return field;
		}
	}
	return NULL;
}

/** A field beside the one that is read, with the same structure, where the key is not left out; NULL for none. */
static const struct wd_field *owner_beside(const struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_event *event)
{
	const struct wd_open_node *around = reader->open_count > 1 ? wd_node_parent(reader)->owner : NULL;
	const struct wd_structure *outer = around ? around->frame.structure : NULL;
	bool is_direct = outer && outer->fields[around->current].type->structure == structure;

	for (unsigned i = 0; is_direct && i < outer->field_count; i++) {
		const struct wd_field *field = &outer->fields[i];
		const struct wd_structure *beside = field->type->structure;
		const struct wd_key *key = beside && beside->view == structure->view
			? wd_key_find(beside, event->text, event->length) : NULL;

		if (key && key->role == WD_KEY_PROPER && is_of_kind(reader, field)) {
			return field;
		}
	}
	return NULL;
}

/** The word that selects the variant which has a key; NULL when none has it. */
static const char *variant_with(const struct wd_structure *structure, const char *text, size_t length)
{
	for (unsigned i = 0; structure->inline_count > 0 && i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->variant > 0 && wd_key_find(field->type->structure, text, length)) {
			return wd_enum_string(structure->fields[structure->selector].type->enumeration, field->variant);
		}
	}
	return NULL;
}

static bool starts_with_no_break_space(const char *text, size_t length)
{
	return length > 1 && (unsigned char)text[0] == 0xc2 && (unsigned char)text[1] == 0xa0;
}

/** The key without the no-break spaces before it; NULL if that is none of the structure's. */
static const char *known_behind_no_break_spaces(const struct wd_structure *structure, const struct wd_event *event)
{
	size_t at = 0;

	while (starts_with_no_break_space(event->text + at, event->length - at)) {
		at += 2;
	}
	return wd_key_find(structure, event->text + at, event->length - at) ? event->text + at : NULL;
}

/** Collect the keys of a structure that may have been meant, unless they are those that were collected last. */
static void collect_keys(struct wd_reader *reader, const struct wd_structure *structure)
{
	if (reader->known_structure == structure && reader->known_kinds == reader->kinds) {
		return;
	}
	reader->known_structure = structure;
	reader->known_kinds = reader->kinds;
	reader->known_count = 0;
	for (unsigned i = 0; i <= structure->key_mask; i++) {
		const struct wd_key *key = &structure->keys[i];

		if (key->text && key->role == WD_KEY_PROPER && is_of_kind(reader, &structure->fields[key->field])) {
			reader->known_keys = wd_heap_room(&reader->findings->heap, reader->known_keys, reader->known_count,
					&reader->known_capacity, sizeof(*reader->known_keys));
			reader->known_keys[reader->known_count++] = wd_known_word_of(key->text, key->length);
		}
	}
}

/* ---- keys from elsewhere ----------------------------------------------------------------------------------------- */

/** A list of keys in the making, for a hint. */
struct key_list {
	const char *text; /**< "a, b or c" */
	const char *last; /**< which may be still to come; or NULL */
};

static void list_key(struct wd_reader *reader, struct key_list *list, const char *key)
{
	if (list->last) {
		list->text = list->text ? wd_findings_format(reader->findings, "%s, %s", list->text, list->last) : list->last;
	}
	list->last = key;
}

static const char *joined_keys(struct wd_reader *reader, const struct key_list *list)
{
	return list->text ? wd_findings_format(reader->findings, "%s or %s", list->text, list->last) : list->last;
}

static bool is_key_character(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

/**
 * A remedy, without what it says of fields that the document's kind does not have: words of it are keys.
 *
 * \return the remedy, with a note about them.
 */
static const char *remedy_for_kind(struct wd_reader *reader, const struct wd_structure *structure, const char *remedy)
{
	struct key_list missing = { NULL, NULL };
	bool has_any = false;

	for (const char *at = remedy; *at;) {
		const char *word = at;
		const struct wd_key *key;

		while (is_key_character(*at)) {
			at++;
		}
		key = at > word ? wd_key_find(structure, word, (size_t)(at - word)) : NULL;
		if (key && key->role != WD_KEY_FOREIGN) {
			bool is_there = is_of_kind(reader, &structure->fields[key->field]);

			has_any |= is_there;
			if (!is_there) {
				list_key(reader, &missing, key->text);
			}
		}
		at += at == word;
	}
	if (missing.last == NULL) {
		return remedy;
	}
	return wd_findings_format(reader->findings, has_any ? "%s; this kind has no %s" : "%.0sthis kind has no %s", remedy,
			joined_keys(reader, &missing));
}

/** What to write in place of a key from elsewhere. */
static const char *foreign_hint(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_key *foreign, const struct wd_field **meant)
{
	const struct wd_field *field = foreign->field == WD_NONE ? NULL : &structure->fields[foreign->field];

	if (field == NULL) {
		return remedy_for_kind(reader, structure, foreign->remedy);
	}
	if (!is_of_kind(reader, field)) {
		return wd_findings_format(reader->findings, "this is %s here, which only %s has", field->key,
				wd_kind_list(reader->findings, reader->schema, field->kinds));
	}
	*meant = field;
	return wd_findings_format(reader->findings, "write %s", field->key);
}

/* ---- keys in a wrong place --------------------------------------------------------------------------------------- */

/** Whether the last finding is that the key in the line before has no value. */
static bool ends_line_before(const struct wd_reader *reader, const struct wd_event *event)
{
	const struct wd_report *report = &reader->findings->report;
	const struct wd_finding *last = report->finding_count > 0 ? &report->findings[report->finding_count - 1] : NULL;

	return last && last->code == WD_CODE_NO_VALUE && last->document == report->document_count + 1
		&& last->line + 1 == event->place.line;
}

/** Whether a key is that of a wrapper. */
static bool is_wrapper_word(const struct wd_reader *reader, const struct wd_event *event)
{
	const struct wd_wrapper *wrapper = reader->schema->wrapper;

	return wrapper && (wd_wrapper_key_is(&wrapper->value, event->text, event->length)
		|| wd_wrapper_key_is(&wrapper->items, event->text, event->length));
}

/** Whether a structure around what is open has a key that is not given there; its rules are to know where it is. */
static bool lacks_key(const struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	const struct wd_key *key = wd_key_find(node->frame.structure, event->text, event->length);

	if (key == NULL || key->role != WD_KEY_PROPER || node->frame.slots[key->field].key
			|| !is_of_kind(reader, &node->frame.structure->fields[key->field])) {
		return false;
	}
	node->frame.slots[key->field].misplaced = event->place;
	return true;
}

/** That a key of the innermost node belongs to a structure around it; NULL when none has it. */
static const char *outer_hint(struct wd_reader *reader, const struct wd_event *event)
{
	for (uint32_t i = reader->open_count - 1; i > 0 && reader->open[i] != reader->root; i--) {
		struct wd_open_node *node = reader->open[i - 1];

		if (node == reader->root && lacks_key(reader, node, event)) {
			return "it belongs at the root of the document: indent it less";
		}
		if (node->kind == &wd_node_structure && lacks_key(reader, node, event)) {
			return wd_findings_format(reader->findings, "it belongs below %s: indent it less", reader->open[i - 2]->key
					? wd_findings_cut(reader->findings, reader->open[i - 2]->key, reader->open[i - 2]->key_length) : "it");
		}
	}
	return NULL;
}

const char *wd_unknown_hint_in_wrapper(struct wd_reader *reader, const struct wd_event *event)
{
	if (!ends_line_before(reader, event) || !is_wrapper_word(reader, event)) {
		return outer_hint(reader, event);
	}
	wd_findings_set_hint(reader->findings, reader->findings->report.finding_count - 1, WD_INDENT_WHAT_FOLLOWS);
	return WD_BELOW_ITS_ITEM;
}

/* ---- what is found ----------------------------------------------------------------------------------------------- */

/** What to do about a key that begins with no-break spaces. */
static const char *no_break_hint(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_event *event)
{
	const char *known = known_behind_no_break_spaces(structure, event);

	return known ? wd_findings_propose(reader->findings, WD_REPAIR_WORD,
			"the key begins with a no-break space (U+00A0): write ", known, "")
		: "the key begins with a no-break space (U+00A0): indent with spaces";
}

/** Where a key belongs that is none of a structure's; NULL when that is not known. */
static const char *place_hint(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_event *event)
{
	const char *variant = variant_with(structure, event->text, event->length);
	const struct wd_field *below = owner_below(reader, structure, event);
	const struct wd_field *owner = below ? below : owner_beside(reader, structure, event);

	if (variant) {
		return wd_findings_format(reader->findings, "it goes with %s: %s", structure->fields[structure->selector].key, variant);
	}
	return owner ? wd_findings_format(reader->findings, "it belongs below %s", owner->key)
		: outer_hint(reader, event);
}

/** The key of a structure that is like another one; NULL when none comes near. */
static const struct wd_key *key_like(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_event *event)
{
	struct wd_suggestion suggestion;

	wd_suggestion_init(&suggestion, event->text, event->length);
	collect_keys(reader, structure);
	wd_suggestion_offer_all(&suggestion, reader->known_keys, reader->known_count);
	return suggestion.best ? wd_key_find(structure, suggestion.best, strlen(suggestion.best)) : NULL;
}

/** What to write instead of a key that the structure lacks; NULL when nothing comes near.  And the key that it becomes. */
static const char *unknown_key_hint(struct wd_reader *reader, const struct wd_structure *structure,
		const struct wd_key *foreign, const struct wd_event *event, struct wd_repair *repair)
{
	const struct wd_field *meant = NULL;
	const struct wd_key *like = NULL;
	const char *hint;

	if (foreign) {
		hint = foreign_hint(reader, structure, foreign, &meant);
	} else if (starts_with_no_break_space(event->text, event->length)) {
		hint = no_break_hint(reader, structure, event);
		repair->kind = known_behind_no_break_spaces(structure, event) ? WD_REPAIR_NONE : WD_REPAIR_INDENTATION;
	} else if (wd_key_is_of_wrapper(reader, structure, event->text, event->length)
			|| (ends_line_before(reader, event) && is_wrapper_word(reader, event))) {
		hint = WD_BELOW_ITS_FIELD;
		repair->kind = WD_REPAIR_INDENT;
	} else {
		hint = place_hint(reader, structure, event);
		like = hint ? NULL : key_like(reader, structure, event);
		meant = like ? &structure->fields[like->field] : NULL;
		hint = like ? wd_findings_format(reader->findings, "did you mean %s?", like->text) : hint;
	}
	if (meant) {
		*repair = (struct wd_repair){ .kind = WD_REPAIR_RENAME, .text = like ? like->text : meant->key,
			.type = meant->flags & WD_WRAPPED ? meant->type : NULL, .place = event->place, .shown = event->place };
	}
	return hint;
}

void wd_unknown_explain_missing_value(struct wd_reader *reader, const struct wd_open_node *node,
		struct wd_findings_mark mark)
{
	const struct wd_finding *before = mark.kept > 0 ? &reader->findings->report.findings[mark.kept - 1] : NULL;
	const struct wd_slot *slot = &node->frame.slots[node->current];

	if (before && before->code == WD_CODE_NO_VALUE && slot->state == WD_SLOT_ABSENT && slot->key
			&& before->document == reader->findings->report.document_count + 1 && before->line == slot->place.line) {
		wd_findings_set_hint(reader->findings, mark.kept - 1, WD_INDENT_WHAT_FOLLOWS);
	}
}

void wd_unknown_find(struct wd_reader *reader, const struct wd_open_node *node, const struct wd_key *foreign,
		const struct wd_event *event)
{
	struct wd_findings_mark mark = wd_findings_mark(reader->findings);
	struct wd_repair repair = { .kind = WD_REPAIR_NONE, .place = event->place };
	const char *hint = NULL;

	if (wd_findings_keeps(reader->findings, WD_CODE_UNKNOWN_FIELD)) {
		hint = unknown_key_hint(reader, node->frame.structure, foreign, event, &repair);
	}
	if (repair.kind == WD_REPAIR_INDENT && ends_line_before(reader, event)) {
		wd_findings_set_hint(reader->findings, mark.kept - 1, WD_INDENT_WHAT_FOLLOWS);
	} else if (repair.kind == WD_REPAIR_INDENT) {
		wd_unknown_explain_missing_value(reader, node, mark);
	}
	wd_key_find_unknown(reader, event, hint);
	if (repair.kind) {
		wd_findings_repair(reader->findings, mark, repair);
	}
}
