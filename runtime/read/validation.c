/*
 * validation.c - data that a program built, checked by the rules that documents are checked by.
 *
 * Each member is turned into the scalar that it would be on the wire, and handed to the check of values; the structures
 * become frames for the rules.  The recursion follows the structures, to the depth that documents may have.
 */
#include <string.h>

#include "base/keymap.h"
#include "base/tables.h"
#include "base/text.h"
#include "check/rules.h"
#include "check/kinds.h"
#include "check/values.h"
#include "data/frame.h"
#include "data/member.h"
#include "findings/findings.h"
#include "yaml/json_text.h"
#include "yaml/scalar.h"

/** A key, or an index, on the way from the root to what is being checked. */
struct segment {
	const struct segment *above;
	const char *key;  /**< NULL: the index of an element */
	uint64_t index;
};

/** One validation. */
struct validation {
	const struct wd_schema *schema;
	struct wd_findings *findings;
	struct wd_arena arena;         /**< of frames and made-up texts */
	const struct segment *path;
	uint32_t kinds;
	struct wd_keymap_pool keymaps; /**< of the free keys of members so far */
};

static void write_segment(const struct segment *segment, struct wd_buffer *out)
{
	if (segment) {
		write_segment(segment->above, out);
		if (segment->key) {
			wd_path_add(out, segment->key, strlen(segment->key));
		} else {
			wd_path_add_index(out, segment->index);
		}
	}
}

/** For wd_findings.write_path. */
static void write_validated_path(void *ctx, struct wd_buffer *out)
{
	const struct validation *validation = ctx;

	write_segment(validation->path, out);
}

static void validate_structure(struct validation *validation, const struct wd_structure *structure, const void *data);

/** How many mappings are open. */
static uint32_t depth_of(const struct segment *segment)
{
	uint32_t depth = 0;

	for (; segment; segment = segment->above) {
		depth++;
	}
	return depth;
}

/** Find text that is not UTF-8: no manifest has it, and none can be written with it.  \return whether it is. */
static bool validate_utf8(struct validation *validation, const char *text, const char *leaf)
{
	if (wd_text_is_utf8(text, strlen(text))) {
		return true;
	}
	wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, leaf, NULL, "%s is not UTF-8",
			wd_findings_quote(validation->findings, text, strlen(text)));
	return false;
}

/** Check a scalar member as the reader would check its text. */
static void validate_scalar(struct validation *validation, const struct wd_type *type, const char *name,
		const cyaml_schema_field_t *view, const void *data)
{
	const char *instead = wd_member_text_instead(type, view, data);
	const char *text = instead ? instead : wd_member_text(view, data, &validation->arena);
	struct wd_event event = { .type = WD_EVENT_SCALAR, .text = text, .plain = !instead && type->flags & WD_PLAIN };
	struct wd_value value;

	if (text == NULL) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, NULL, type->enumeration
				? "%s is set to none of its values" : "%s is set, but NULL", name);
		return;
	}
	if (validate_utf8(validation, text, NULL)) {
		event.length = strlen(text);
		wd_value_check(validation->findings, type, name, &event, &value);
	}
}

static void validate_any(struct validation *validation, const struct wd_field *field,
		const cyaml_schema_field_t *view, const void *data)
{
	const char *text = wd_member_text(view, data, &validation->arena);
	uint32_t deepest = 0, limit = validation->findings->options.limits.depth, depth = depth_of(validation->path);
	enum wd_status status = text ? wd_json_text_check(&validation->findings->heap, text, &deepest) : WD_INVALID;

	if (status == WD_NO_MEMORY) {
		longjmp(validation->findings->heap.recovery, 1);
	}
	if (status != WD_OK) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, NULL, text ? "%s is set, but not to JSON text"
				: "%s is set, but NULL", field->key);
	} else if (depth > limit || deepest > limit - depth) {
		wd_find(validation->findings, WD_CODE_LIMIT, NULL, NULL, NULL,
				"mappings and sequences are nested too deeply");
	}
}

/** Check that a free key is there, and there once.  \return false when there is nothing to go on with. */
static bool validate_key(struct validation *validation, struct wd_keymap *keys, const struct wd_type *type,
		const char *key)
{
	bool known;

	if (key == NULL) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, NULL, "an item has no key");
		return false;
	}
	if (!validate_utf8(validation, key, NULL)) {
		return false;
	}
	if (!wd_scalar_is_key(key, strlen(key))) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, key, NULL,
				"a key must not exceed %d characters with its quotes", WD_KEY_CHARACTERS);
	}
	wd_keymap_add(keys, &validation->findings->heap, key, strlen(key), &known);
	if (known) {
		wd_find(validation->findings, WD_CODE_DUPLICATE_KEY, NULL, key, "remove one of the two", "%s is given twice",
				wd_findings_quote(validation->findings, key, strlen(key)));
	}
	wd_free_key_check(validation->findings, type, NULL, key, key, strlen(key));
	return true;
}

static void validate_value(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		const cyaml_schema_field_t *view, const void *data);

/** Check the value of an element of a map, whose path is that of the map. */
static void validate_item(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		const char *key, const void *element)
{
	struct segment label = { .above = validation->path, .key = key };
	struct segment wrapper = { .above = &label };

	validation->path = &label;
	if (field->flags & WD_WRAPPED && type == field->type) {
		wrapper.key = validation->schema->wrapper->value.text;
		validation->path = &wrapper;
	}
	if (type->element) {
		validate_value(validation, field, type->parts[0], type->element, element);
	} else {
		validate_structure(validation, type->structure, element);
	}
	validation->path = label.above;
}

static void validate_element(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		const char *key, const void *element, bool is_deleted)
{
	if (is_deleted && !(field->flags & WD_WRAPPED)) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, key, NULL, "an entry of %s cannot remove an inherited one",
				field->key);
	} else if (wd_element_has_value(type, element)
			|| (!is_deleted && (type->structure || type->parts[0]->flags & WD_NULLABLE))) {
		validate_item(validation, field, type, key, element);
	} else if (!is_deleted) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, key, NULL, "the entry has no value");
	}
}

static void validate_map(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		const cyaml_schema_field_t *view, const void *data)
{
	uint64_t count = wd_member_count(view, data);
	struct wd_keymap *keys = wd_keymap_take(&validation->keymaps, &validation->arena);

	for (uint64_t i = 0; i < count; i++) {
		const void *element = wd_member_element(view, data, i);
		const char *key = *(char *const *)wd_member_at(wd_element_key(view), element);

		if (validate_key(validation, keys, type, key)) {
			validate_element(validation, field, type, key, element, wd_element_is_deleted(type, view, element));
		}
	}
	wd_keymap_give_back(&validation->keymaps, keys, &validation->findings->heap);
}

/** Find an element that a list without doubles has already. */
static void validate_unique(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		struct wd_keymap *keys, const void *element)
{
	bool has_text = type->flags & WD_UNIQUE && !(type->parts[0]->flags & WD_NULLABLE
			&& wd_member_is_null(type->parts[0], type->element, element));
	const char *text = has_text ? wd_member_text(type->element, element, &validation->arena) : NULL;
	bool known = false;

	if (text) {
		wd_keymap_add(keys, &validation->findings->heap, text, strlen(text), &known);
	}
	if (known) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, "remove one of the two", "%s is in %s twice",
				wd_findings_quote(validation->findings, text, strlen(text)), field->key);
	}
}

/** Find an element of a keyed list whose key fields have the values of an earlier one. */
static void validate_element_key(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		struct wd_keymap *keys, const void *element)
{
	const void *inner = wd_member_struct(type->element, element);
	struct wd_buffer *key = &validation->findings->scratch;
	struct wd_frame frame;
	bool known = false;

	if (type->keyed_count == 0 || inner == NULL) {
		return;
	}
	frame = wd_frame_of(type->parts[0]->structure, inner, validation->kinds, &validation->arena);
	key->length = 0;
	if (wd_element_key_add(key, type, &frame)) {
		wd_keymap_add(keys, &validation->findings->heap, key->text, key->length, &known);
	}
	if (known) {
		wd_element_find_twice(validation->findings, type, field->key, &frame);
	}
}

static void validate_list(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		const cyaml_schema_field_t *view, const void *data)
{
	uint64_t count = wd_member_count(view, data);
	struct segment label = { .above = validation->path };
	struct wd_keymap *keys = wd_keymap_take(&validation->keymaps, &validation->arena);

	validation->path = &label;
	for (label.index = 0; label.index < count; label.index++) {
		const void *element = wd_member_element(view, data, label.index);

		validate_value(validation, field, type->parts[0], type->element, element);
		validate_unique(validation, field, type, keys, element);
		validate_element_key(validation, field, type, keys, element);
	}
	validation->path = label.above;
	wd_keymap_give_back(&validation->keymaps, keys, &validation->findings->heap);
}

/** Check that each bit has a word.  \return how many are set. */
static uint64_t validate_flags(struct validation *validation, const struct wd_field *field,
		const cyaml_schema_field_t *view, const void *data)
{
	int64_t bits = wd_member_number(view, data);
	uint64_t count = 0;

	for (uint32_t i = 0; i < view->value.enumeration.count; i++) {
		int64_t bit = view->value.enumeration.strings[i].val;

		count += (bits & bit) != 0;
		bits &= ~bit;
	}
	if (bits != 0) {
		wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, NULL, "%s has bits that are none of its values",
				field->key);
	}
	return count;
}

/** Check the count of the elements of a list or map. */
static void validate_count(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		uint64_t count)
{
	const char *noun = type->shape == WD_SHAPE_MAP ? "key" : "element";

	wd_count_check(validation->findings, type, field->key, NULL, count, noun);
}

/** Check the value of an EITHER: that of the field which is set. */
static void validate_either(struct validation *validation, const struct wd_field *field,
		const struct wd_structure *either, const void *data)
{
	for (unsigned i = 0; i < either->field_count; i++) {
		if (wd_is_set(either, data, i)) {
			validate_value(validation, field, either->fields[i].type, either->fields[i].view, data);
			return;
		}
	}
	wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, NULL, "%s is set, but to a value of none of its types",
			field->key);
}

/** Check a value whose path is complete. */
static void validate_value(struct validation *validation, const struct wd_field *field, const struct wd_type *type,
		const cyaml_schema_field_t *view, const void *data)
{
	const void *inner;

	if (type->flags & WD_NULLABLE && type->shape != WD_SHAPE_ANY && wd_member_is_null(type, view, data)) {
		return;
	}
	switch (type->shape) {
	case WD_SHAPE_LIST:
		validate_list(validation, field, type, view, data);
		validate_count(validation, field, type, wd_member_count(view, data));
		break;
	case WD_SHAPE_FLAGS:
		validate_count(validation, field, type, validate_flags(validation, field, view, data));
		break;
	case WD_SHAPE_MAP:
		validate_map(validation, field, type, view, data);
		validate_count(validation, field, type, wd_member_count(view, data));
		break;
	case WD_SHAPE_STRUCTURE:
		inner = wd_member_struct(view, data);
		if (inner) {
			validate_structure(validation, type->structure, inner);
		} else {
			wd_find(validation->findings, WD_CODE_BAD_VALUE, NULL, NULL, NULL, "%s is set, but NULL", field->key);
		}
		break;
	case WD_SHAPE_EITHER:
		validate_either(validation, field, type->either, wd_member_struct(view, data));
		break;
	case WD_SHAPE_ANY:
		validate_any(validation, field, view, data);
		break;
	default:
		validate_scalar(validation, type, field->flags & WD_EXTRA ? validation->path->key : field->key, view, data);
		break;
	}
}

static void validate_field(struct validation *validation, const struct wd_field *field, const void *data)
{
	struct segment key = { .above = validation->path, .key = field->key };
	struct segment wrapper = { .above = &key };

	if (field->flags & WD_INLINE) {
		validate_structure(validation, field->type->structure, wd_member_struct(field->view, data));
		return;
	}
	if (field->flags & WD_EXTRA) {
		validate_map(validation, field, field->type, field->view, data);
		return;
	}
	validation->path = &key;
	wd_kind_check(validation->findings, validation->schema, field, field->key, validation->kinds, NULL);
	if (field->replacement) {
		wd_find(validation->findings, WD_CODE_DEPRECATED, NULL, NULL,
				wd_findings_format(validation->findings, "use %s", field->replacement), "%s is deprecated", field->key);
	}
	if (field->flags & WD_WRAPPED) {
		wrapper.key = wd_wrapper_key_of(validation->schema->wrapper, field)->text;
		validation->path = &wrapper;
	}
	validate_value(validation, field, field->type, field->view, data);
	validation->path = key.above;
}

static void validate_structure(struct validation *validation, const struct wd_structure *structure, const void *data)
{
	struct wd_frame frame;

	if (depth_of(validation->path) > validation->findings->options.limits.depth) {
		wd_find(validation->findings, WD_CODE_LIMIT, NULL, NULL, NULL, "mappings and sequences are nested too deeply");
		return;
	}
	frame = wd_frame_of(structure, data, validation->kinds, &validation->arena);

	for (unsigned i = 0; i < structure->field_count; i++) {
		if (wd_is_set(structure, data, i)) {
			validate_field(validation, &structure->fields[i], data);
		}
	}
	wd_rules_check(validation->findings, &frame);
}

/** Check the API version for the document's kind.  That it is none of its values is found elsewhere. */
static void validate_version(struct validation *validation, const void *data)
{
	const struct wd_schema *schema = validation->schema;
	uint32_t kinds = validation->kinds;
	const struct wd_field *field;
	struct wd_slot slot = { .state = WD_SLOT_ACCEPTED };

	if (schema->version_field == WD_NONE || !wd_is_set(schema->root, data, schema->version_field)) {
		return;
	}
	field = &schema->root->fields[schema->version_field];
	slot.key = field->key;
	slot.text = wd_member_text(field->view, data, &validation->arena);
	slot.length = slot.text ? (uint32_t)strlen(slot.text) : 0;
	wd_version_check(validation->findings, schema, &slot, kinds & (kinds - 1) ? 0 : kinds);
}

enum wd_status wd_validate(const struct wd_schema *schema, const void *data, const struct wd_options *options,
		struct wd_report **report)
{
	struct validation validation = { .schema = schema };
	struct wd_findings *findings;

	if (report) {
		*report = NULL;
	}
	if (schema == NULL || data == NULL || report == NULL) {
		return WD_MISUSE;
	}
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	validation.kinds = wd_data_kinds(schema, data);
	findings = wd_findings_create(options);
	if (findings == NULL) {
		return WD_NO_MEMORY;
	}
	validation.findings = findings;
	validation.arena.heap = &findings->heap;
	findings->wrapper = schema->wrapper;
	findings->write_path = write_validated_path;
	findings->path_ctx = &validation;
	if (setjmp(findings->heap.recovery)) {
		wd_keymap_pool_clear(&validation.keymaps, &findings->heap);
		wd_arena_free(&validation.arena);
		wd_report_free(&findings->report);
		return WD_NO_MEMORY;
	}
	validate_version(&validation, data);
	validate_structure(&validation, schema->root, data);
	findings->write_path = NULL;
	wd_findings_end_document(findings, WD_CHECKED);
	wd_arena_free(&validation.arena);
	*report = &findings->report;
	return findings->report.error_count > 0 ? WD_INVALID : WD_OK;
}
