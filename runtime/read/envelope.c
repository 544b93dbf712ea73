/* envelope.c - see envelope.h */
#include "read/envelope.h"

#include <string.h>

#include "base/suggest.h"
#include "base/tables.h"
#include "check/kinds.h"
#include "check/strings.h"
#include "check/values.h"
#include "data/field.h"
#include "data/frame.h"
#include "data/member.h"
#include "read/structure.h"

/** The slot of the version or kind, by its field's index in the root; an absent one for WD_NONE. */
static const struct wd_slot *document_slot(const struct wd_reader *reader, unsigned field)
{
	static const struct wd_slot absent = { .state = WD_SLOT_ABSENT };

	return field == WD_NONE ? &absent : &reader->root->frame.slots[field];
}

/** The C value of the kind in its slot, or 0. */
static int find_kind(const struct wd_schema *schema, const struct wd_slot *slot)
{
	return slot->text ? wd_enum_find(schema->root->fields[schema->kind_field].type->enumeration, slot->text, slot->length) : 0;
}

static bool is_of_other_group(const struct wd_schema *schema, const struct wd_slot *version)
{
	return version->text && schema->group && strncmp(version->text, schema->group, strlen(schema->group)) != 0;
}

/** Whether the group of a version is left out, or nearly that of the schema: then the kind says what is meant. */
static bool means_group(const struct wd_schema *schema, const struct wd_slot *version)
{
	const char *end = memchr(version->text, '/', version->length);

	return end == NULL || wd_suggestion_is_near(version->text, (size_t)(end - version->text), schema->group,
			strlen(schema->group) - 1);
}

/** Whether documents of a kind are not checked in a version, by its last part: the group may be misspelt. */
static bool is_skipped(const struct wd_schema *schema, const struct wd_slot *version, uint32_t kind)
{
	const char *slash = version->text ? strrchr(version->text, '/') : NULL;
	const char *last = slash ? slash + 1 : version->text;

	for (unsigned i = 0; last && i < schema->version_count; i++) {
		const struct wd_api_version *known = &schema->versions[i];
		size_t group = schema->group ? strlen(schema->group) : 0;

		if (known->status == WD_VERSION_SKIPPED && (known->kinds & kind) && strcmp(known->wire + group, last) == 0) {
			return true;
		}
	}
	return false;
}

static bool is_other_kind(const struct wd_schema *schema, const struct wd_slot *kind)
{
	for (unsigned i = 0; kind->text && i < schema->other_kind_count; i++) {
		if (strcmp(schema->other_kinds[i], kind->text) == 0) {
			return true;
		}
	}
	return false;
}

/** Whether the document is none of the schema's. */
static bool is_foreign(const struct wd_schema *schema, const struct wd_slot *version, const struct wd_slot *kind,
		uint32_t bit)
{
	if (is_of_other_group(schema, version)) {
		return bit == 0 || !means_group(schema, version);
	}
	return version->text && is_other_kind(schema, kind);
}

static void find_unknown_kind(struct wd_reader *reader, const struct wd_slot *slot)
{
	const struct wd_schema *schema = reader->schema;
	struct wd_findings *findings = reader->findings;

	wd_find(findings, WD_CODE_UNKNOWN_KIND, &slot->place, slot->key,
			wd_enum_hint(findings, WD_CODE_UNKNOWN_KIND, schema->root->fields[schema->kind_field].type->enumeration,
				slot->text, slot->length),
			"%s is not a kind of this schema", wd_findings_quote(findings, slot->text, slot->length));
}

/** Store the version and the kind. */
static void build_envelope(struct wd_reader *reader, const struct wd_api_version *version, int kind)
{
	const struct wd_schema *schema = reader->schema;

	if (version) {
		wd_member_put_number(schema->root->fields[schema->version_field].view, reader->root->data,
				version - schema->versions + 1);
		wd_build_set(schema->root, reader->root->data, schema->version_field);
	}
	if (kind) {
		wd_member_put_number(schema->root->fields[schema->kind_field].view, reader->root->data, kind);
		wd_build_set(schema->root, reader->root->data, schema->kind_field);
	}
}

/** Note what the document is, should it be skipped: its API version, and the kind where the group is the schema's own. */
static void note_version(struct wd_reader *reader, const struct wd_slot *version, const struct wd_slot *kind)
{
	struct wd_findings *findings = reader->findings;
	const char *text = version->text ? wd_findings_cut(findings, version->text, version->length) : "";

	if (version->text && kind->text && !is_of_other_group(reader->schema, version)) {
		text = wd_findings_format(findings, "%s (%s)", text, wd_findings_cut(findings, kind->text, kind->length));
	}
	reader->version = wd_arena_text(&reader->arena, text, strlen(text));
}

/** Skip the document. */
static void skip_document(struct wd_reader *reader, const struct wd_slot *version, const struct wd_slot *kind)
{
	if (reader->open_count == 1) {
		note_version(reader, version, kind);
	}
	reader->state = WD_SKIPPED;
}

/** Whether a document says that it is one of the schema's, or of another API: a kind alone may be that of any tool. */
static bool is_identified(const struct wd_schema *schema, const struct wd_slot *version, const struct wd_slot *kind)
{
	if (version->state != WD_SLOT_ABSENT || kind->state == WD_SLOT_ABSENT) {
		return version->state != WD_SLOT_ABSENT;
	}
	return schema->version_field == WD_NONE || kind->text == NULL
		|| wd_enum_meant(schema->root->fields[schema->kind_field].type->enumeration, kind->text, kind->length);
}

/** Note what becomes of the document, now that its version and kind are known (or its end has come). */
static void decide(struct wd_reader *reader)
{
	const struct wd_schema *schema = reader->schema;
	const struct wd_slot *version = document_slot(reader, schema->version_field);
	const struct wd_slot *kind = document_slot(reader, schema->kind_field);
	const struct wd_api_version *known = wd_version_find(schema, version->text);
	int number = find_kind(schema, kind);
	uint32_t bit = number ? 1u << (number - 1) : 0;
	bool has_version = version->text || schema->version_field == WD_NONE;

	reader->decided = true;
	reader->findings->identified |= is_identified(schema, version, kind);
	reader->root->list = wd_list_find(schema, version->text, kind->text);
	if (reader->root->list) {
		wd_data_free(&reader->findings->heap, schema, reader->data);
		reader->data = reader->root->data = NULL;
		reader->root->kind = &wd_node_document_list;
		reader->is_list = true;
		skip_document(reader, version, kind);
		return;
	}
	if (is_foreign(schema, version, kind, bit)
			|| (known && known->status == WD_VERSION_SKIPPED && bit && (known->kinds & bit))) {
		wd_findings_truncate(reader->findings, reader->root->findings_before);
		skip_document(reader, version, kind);
		reader->set_aside = true;
		return;
	}
	reader->set_aside = bit ? is_of_other_group(schema, version) && is_skipped(schema, version, bit) : kind->text != NULL;
	if (reader->set_aside && has_version) {
		wd_findings_truncate(reader->findings, reader->root->findings_before); /* what comes later has none, either */
	}
	wd_version_check(reader->findings, schema, version, bit);
	if (reader->root->data) {
		build_envelope(reader, known, number);
	}
	if (bit) {
		reader->kinds = reader->root->frame.kinds = bit;
	} else if (kind->text) {
		if (has_version) {
			find_unknown_kind(reader, kind);
		} else if (version->state == WD_SLOT_ABSENT) {
			wd_find(reader->findings, WD_CODE_MISSING_FIELD, &reader->root->frame.place,
					schema->root->fields[schema->version_field].key, NULL, "%s is missing",
					schema->root->fields[schema->version_field].key);
		}
	}
}

static bool is_envelope_complete(const struct wd_reader *reader)
{
	const struct wd_schema *schema = reader->schema;

	return (schema->kind_field == WD_NONE || document_slot(reader, schema->kind_field)->state != WD_SLOT_ABSENT)
		&& (schema->version_field == WD_NONE || document_slot(reader, schema->version_field)->state != WD_SLOT_ABSENT);
}

/** The value of the version or kind.  Its slot keeps the value's place: findings about it point there. */
static void read_envelope_field(struct wd_reader *reader, struct wd_open_node *root, const struct wd_event *event)
{
	struct wd_slot *slot = &root->frame.slots[root->current];
	struct wd_value value;

	slot->place = event->place;
	if (wd_value_check_string(reader->findings, root->frame.structure->fields[root->current].type, event, &value)) {
		slot->text = wd_arena_text(&reader->arena, value.text, value.length);
		slot->length = (uint32_t)value.length;
		slot->state = WD_SLOT_ACCEPTED;
	}
	if (wd_event_is_start(event)) {
		struct wd_event first = *event;

		wd_nodes_capture(&reader->source, &first);
		if (first.type >= WD_EVENT_SYNTAX) {
			wd_reader_stop(reader, &first);
			return;
		}
	}
	wd_node_end_entry(root);
	if (!reader->decided && is_envelope_complete(reader)) {
		decide(reader);
		wd_node_play(reader, &reader->deferred);
	}
}

/** Whether a field is that of the version or kind. */
static bool is_of_envelope(const struct wd_schema *schema, unsigned field)
{
	return field == schema->kind_field || field == schema->version_field;
}

/** Whether a key is that of the version or kind. */
static bool is_envelope_key(const struct wd_schema *schema, const struct wd_event *event)
{
	const struct wd_key *key = wd_key_find(schema->root, event->text, event->length);

	return key && key->role != WD_KEY_FOREIGN && is_of_envelope(schema, key->field);
}

static void read_root_key(struct wd_reader *reader, struct wd_open_node *root, const struct wd_event *event)
{
	if (!reader->decided && !is_envelope_key(reader->schema, event)) {
		wd_node_defer(reader, &reader->deferred, event);
	} else {
		wd_structure_read_key(reader, root, event);
	}
}

static void read_root_field(struct wd_reader *reader, struct wd_open_node *root, const struct wd_event *event)
{
	if (root->owner == root && is_of_envelope(reader->schema, root->current)) {
		read_envelope_field(reader, root, event);
	} else {
		wd_structure_read_field(reader, root, event);
	}
}

static const char *path_of_open_nodes(struct wd_reader *reader)
{
	struct wd_buffer *path = &reader->findings->scratch;

	path->length = 0;
	wd_node_write_path(reader, path);
	return wd_arena_text(&reader->arena, path->text, path->length);
}

void wd_envelope_close(struct wd_reader *reader)
{
	const struct wd_open_node *root = wd_node_top(reader);

	if (reader->open_count > 1 && reader->builds && root->list == NULL) {
		reader->has_loaded = true;
		reader->within = path_of_open_nodes(reader);
		reader->is_loadable = reader->state == WD_CHECKED
			&& reader->findings->report.error_count == root->findings_before.errors;
	}
	wd_node_close(reader);
	if (reader->open_count > 0) {
		wd_node_top(reader)->has_checked |= reader->state == WD_CHECKED;
	}
}

static void end_root(struct wd_reader *reader, struct wd_open_node *root)
{
	if (!reader->decided) {
		decide(reader);
	}
	if (reader->deferred) {
		wd_nodes_play_end(&reader->source);
		wd_node_play(reader, &reader->deferred);
	} else if (!reader->set_aside && wd_structure_play(reader, root)) {
		return;
	} else if (root->list) {
		root->kind->on_end(reader, root); /* the kind came last, and so is known only now */
	} else {
		if (!reader->set_aside) {
			wd_structure_check(reader, root);
		}
		wd_envelope_close(reader);
	}
}

const struct wd_node_kind wd_node_root = { read_root_key, read_root_field, end_root };

void wd_envelope_open(struct wd_reader *reader, const struct wd_place *place)
{
	const struct wd_schema *schema = reader->schema;
	reader->kinds = wd_schema_kinds(schema);
	reader->set_aside = reader->decided = false;
	reader->deferred = NULL;
	reader->state = WD_CHECKED;
	if (reader->builds) {
		reader->data = wd_member_new(&reader->findings->heap, schema->root->view);
	}
	wd_node_open_structure(reader, &wd_node_root, schema->root, place, reader->data);
	reader->root = wd_node_top(reader);
	if (schema->kind_field == WD_NONE && schema->version_field == WD_NONE) {
		decide(reader);
	}
}
