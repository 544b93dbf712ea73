/* key.c - see key.h */
#include "read/key.h"

#include <string.h>

#include "base/tables.h"
#include "check/values.h"
#include "yaml/scalar.h"

void wd_key_set(struct wd_open_node *node, const char *text, size_t length, const struct wd_place *place)
{
	node->key = text;
	node->is_in_path = false;
	node->key_length = length;
	node->key_place = *place;
}

void wd_key_check(struct wd_reader *reader, const struct wd_event *event)
{
	if (wd_scalar_is_plain_boolean(event)) {
		wd_find(reader->findings, WD_CODE_YAML11_BOOL, &event->place, NULL,
				wd_findings_propose(reader->findings, WD_REPAIR_QUOTE, "quote it: ", event->text, ""),
				"the key %s is a boolean in YAML 1.1: it is read as \"%s\"", event->text,
				wd_scalar_is_true(event->text) ? "true" : "false");
	}
}

/** Whether a structure has fields with wrappers.  Not all need have one. */
static bool has_wrappers(const struct wd_structure *structure)
{
	unsigned i = 0;

	while (i < structure->field_count && !(structure->fields[i].flags & WD_WRAPPED)) {
		i++;
	}
	return i < structure->field_count;
}

bool wd_key_is_of_wrapper(const struct wd_reader *reader, const struct wd_structure *structure, const char *text,
		size_t length)
{
	const struct wd_wrapper *wrapper = reader->schema->wrapper;

	return wrapper && (wd_wrapper_key_is(&wrapper->value, text, length) || wd_wrapper_key_is(&wrapper->items, text, length))
		&& has_wrappers(structure);
}

bool wd_key_follows_item(const struct wd_reader *reader, const struct wd_open_node *items)
{
	const struct wd_report *report = &reader->findings->report;
	const struct wd_finding *last = report->finding_count > 0 ? &report->findings[report->finding_count - 1] : NULL;

	return items->kind == &wd_node_items && items->field->flags & WD_WRAPPED && items->follows_none
		&& wd_wrapper_key_is(&reader->schema->wrapper->value, items->key, items->key_length)
		&& last && last->code == WD_CODE_NO_VALUE && last->line < items->key_place.line;
}

/** What to do about a key that is given again. */
static const char *duplicate_hint(struct wd_reader *reader, const struct wd_open_node *node)
{
	bool is_structure = node->kind == &wd_node_structure || node->kind == &wd_node_root;

	if (wd_key_follows_item(reader, node)) {
		wd_findings_set_hint(reader->findings, reader->findings->report.finding_count - 1, WD_INDENT_WHAT_FOLLOWS);
		return WD_BELOW_ITS_ITEM;
	}
	return is_structure && wd_key_is_of_wrapper(reader, node->frame.structure, node->key, node->key_length)
		? WD_BELOW_ITS_FIELD : "remove one of the two";
}

void wd_key_reject_duplicate(struct wd_reader *reader, struct wd_open_node *node, const char *first, uint32_t line,
		uint32_t column)
{
	struct wd_findings *findings = reader->findings;

	wd_node_expect(node, WD_EXPECT_NOTHING);
	wd_findings_relate(findings, line, column, "first given here");
	if (first != node->key) {
		wd_find(findings, WD_CODE_DUPLICATE_KEY, &node->key_place, NULL, duplicate_hint(reader, node),
				"%s and %s are the same field; the first is used", first, node->key);
	} else if (reader->schema->dialect == WD_DIALECT_KUBERNETES) {
		wd_find(findings, WD_CODE_DUPLICATE_KEY, &node->key_place, NULL, duplicate_hint(reader, node),
				"%s is given twice: strict validation refuses it, otherwise the last value is kept",
				wd_findings_quote(findings, node->key, node->key_length));
	} else {
		wd_find(findings, WD_CODE_DUPLICATE_KEY, &node->key_place, NULL, duplicate_hint(reader, node),
				"%s is given twice; the first is used", wd_findings_quote(findings, node->key, node->key_length));
	}
}

bool wd_key_add_free(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event)
{
	struct wd_key_place place = { event->place.line, event->place.column };
	bool known;
	const char *text = wd_keymap_add_place(&node->keys, &reader->findings->heap, event->text, event->length, &place,
			&known);

	wd_key_set(node, text, event->length, &event->place);
	if (known) {
		wd_key_reject_duplicate(reader, node, text, place.line, place.column);
	} else {
		wd_key_check(reader, event);
	}
	return !known;
}

void wd_key_check_free(struct wd_reader *reader, const struct wd_event *event)
{
	if (!wd_scalar_is_key(event->text, event->length)) {
		wd_find(reader->findings, WD_CODE_BAD_VALUE, &event->place, NULL, NULL,
				"a key must not exceed %d characters with its quotes", WD_KEY_CHARACTERS);
	}
}

void wd_key_find_unknown(struct wd_reader *reader, const struct wd_event *event, const char *hint)
{
	wd_find(reader->findings, WD_CODE_UNKNOWN_FIELD, &event->place, NULL, hint, "unknown field %s",
			wd_findings_quote(reader->findings, event->text, event->length));
}

void wd_key_pass_over(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event)
{
	wd_node_expect(node, WD_EXPECT_NOTHING);
	if (wd_event_is_start(event)) {
		wd_nodes_capture(&reader->source, event);
		if (event->type >= WD_EVENT_SYNTAX) {
			wd_reader_stop(reader, event);
		}
	}
}

void wd_key_refuse(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event)
{
	wd_find_wrong_type(reader->findings, event, "a string as key", NULL);
	wd_key_pass_over(reader, node, event);
}
