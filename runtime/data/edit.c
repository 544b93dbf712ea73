/* edit.c - typed data in the hands of a program: made, changed, freed. */
#include <string.h>

#include "base/measure.h"
#include "base/number.h"
#include "base/tables.h"
#include "base/text.h"
#include "check/numbers.h"
#include "check/strings.h"
#include "check/values.h"
#include "data/defaults.h"
#include "data/field.h"
#include "data/frame.h"
#include "data/member.h"
#include "yaml/json_text.h"
#include "yaml/scalar.h"

/* ---- freeing ----------------------------------------------------------------------------------------------------- */

void wd_free(const struct wd_schema *schema, void *data, const struct wd_options *options)
{
	struct wd_heap heap = wd_data_heap(options);

	if (wd_schema_is_known(schema)) {
		wd_data_free(&heap, schema, data);
	}
}

/* ---- one field --------------------------------------------------------------------------------------------------- */

/** A set of shapes. */
#define SHAPE(shape) (1u << WD_SHAPE_##shape)
#define EVERY_SHAPE (~0u)

/** The field of a number, where the structure has it and it is of one of the shapes; otherwise NULL. */
static const struct wd_field *checked_field(const struct wd_structure *structure, const void *data, unsigned field,
		unsigned shapes)
{
	bool is_there = structure && data && field < structure->field_count;

	return is_there && shapes & 1u << structure->fields[field].type->shape ? &structure->fields[field] : NULL;
}

/** Whether the elements of a list or map are texts. */
static bool has_texts(const struct wd_type *type)
{
	return type->element && type->element->value.type == CYAML_STRING;
}

/** As checked_field(), for a mapping with free keys whose values are texts. */
static const struct wd_field *checked_text_map(const struct wd_structure *structure, const void *data, unsigned field)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(MAP));

	return of && has_texts(of->type) ? of : NULL;
}

void wd_mark(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
{
	if (checked_field(structure, data, field, EVERY_SHAPE)) {
		struct wd_heap heap = wd_data_heap(options);

		wd_member_empty_text(&heap, structure->fields[field].type, structure->fields[field].view, data);
		wd_data_mark(&heap, structure, data, field);
	}
}

enum wd_status wd_clear(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, EVERY_SHAPE);
	struct wd_heap heap = wd_data_heap(options);

	if (of == NULL) {
		return WD_MISUSE;
	}
	wd_data_remove(&heap, structure, data, field);
	if (setjmp(heap.recovery)) {
		return WD_NO_MEMORY;
	}
	if (of->default_value) {
		wd_build_default(&heap, of, data, of->default_value);
	}
	return WD_OK;
}

static bool is_utf8(const char *text)
{
	return wd_text_is_utf8(text, strlen(text));
}

/** Whether a text is JSON, for a value of any form, or UTF-8. */
static enum wd_status check_value(const struct wd_heap *heap, const struct wd_type *type, const char *text)
{
	return type->shape == WD_SHAPE_ANY ? wd_json_text_check(heap, text, NULL) : is_utf8(text) ? WD_OK : WD_INVALID;
}

/** Whether a field can hold a text: what wd_validate() checks by the type's properties is left to it. */
static enum wd_status check_text(const struct wd_heap *heap, const struct wd_field *field, const char *text)
{
	int64_t amount;

	switch (field->view->value.type) {
	case CYAML_FLOAT:
		return wd_value_is_number(field->type, text, strlen(text)) ? WD_OK : WD_INVALID;
	case CYAML_ENUM:
		return wd_enum_from_string(field->type->enumeration, text) != 0 ? WD_OK : WD_INVALID;
	case CYAML_STRING:
		return field->type->family && !wd_measure_parse(field->type->family, text, strlen(text), &amount) ? WD_INVALID
			: check_value(heap, field->type, text);
	default:
		return WD_MISUSE;
	}
}

enum wd_status wd_set_instead(const struct wd_structure *structure, void *data, unsigned field, const char *text,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, SHAPE(SCALAR));
	struct wd_heap heap = wd_data_heap(options);
	struct wd_value value = { .text = text, .is_text = true };

	if (of == NULL || text == NULL || of->type->or_text == NULL) {
		return WD_MISUSE;
	}
	value.length = strlen(text);
	if (!wd_text_is_utf8(text, value.length) || !wd_format_matches(of->type->or_text, text, value.length)) {
		return WD_INVALID;
	}
	if (setjmp(heap.recovery)) {
		return WD_NO_MEMORY;
	}
	wd_member_put_value(&heap, of->type, of->view, data, &value);
	wd_member_mark_null(of->type, of->view, data, false);
	wd_data_mark(&heap, structure, data, field);
	return WD_OK;
}

enum wd_status wd_set_string(const struct wd_structure *structure, void *data, unsigned field, const char *text,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, EVERY_SHAPE);
	struct wd_heap heap = wd_data_heap(options);
	enum wd_status status = of && text ? check_text(&heap, of, text) : WD_MISUSE;
	struct wd_value value = { .text = text };
	double number;

	if (status != WD_OK) {
		return status;
	}
	if (setjmp(heap.recovery)) {
		return WD_NO_MEMORY;
	}
	value.length = strlen(text);
	value.has_amount = of->type->family && wd_measure_parse(of->type->family, text, value.length, &value.amount);
	value.number = wd_enum_from_string(of->type->enumeration, text);
	if (of->view->value.type == CYAML_FLOAT) {
		/* With its text, so that it is saved as it is written: which may be the text that is freed. */
		number = wd_number_parse(text, value.length);
		wd_member_put(&heap, of->view + 1, data, &value);
		wd_member_put_double(of->view, data, number);
	} else {
		wd_member_put(&heap, of->view, data, &value);
	}
	wd_member_empty_text(&heap, of->type, of->view, data);
	wd_member_mark_null(of->type, of->view, data, false);
	wd_data_mark(&heap, structure, data, field);
	return WD_OK;
}

void wd_select(const struct wd_structure *either, void *data, unsigned field, const struct wd_options *options)
{
	struct wd_heap heap = wd_data_heap(options);

	if (checked_field(either, data, field, EVERY_SHAPE)) {
		wd_data_mark(&heap, either, data, field);
	}
}

bool wd_set_null(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
{
	const struct wd_field *of = checked_field(structure, data, field, EVERY_SHAPE & ~SHAPE(ANY));
	struct wd_heap heap = wd_data_heap(options);

	if (of == NULL || !(of->type->flags & WD_NULLABLE)) {
		return false;
	}
	wd_data_remove(&heap, structure, data, field);
	wd_member_mark_null(of->type, of->view, data, true);
	wd_data_mark(&heap, structure, data, field);
	return true;
}

/* ---- free keys --------------------------------------------------------------------------------------------------- */

/** Where an entry has its value. */
static char **entry_value(const struct wd_field *field, const void *entry)
{
	return wd_member_at(field->type->element, entry);
}

const char *wd_map_get(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
{
	const struct wd_field *of = checked_text_map(structure, data, field);
	const void *entry = of && key ? wd_member_find(of->view, data, key) : NULL;

	return entry && !wd_element_is_deleted(of->type, of->view, entry) ? *entry_value(of, entry) : NULL;
}

static void free_text(const struct wd_heap *heap, char **at)
{
	if (*at) {
		wd_heap_try(heap, *at, 0);
		*at = NULL;
	}
}

/** Whether a text can be a free key. */
static bool is_key(const char *text)
{
	return is_utf8(text) && wd_scalar_is_key(text, strlen(text));
}

/** A copy of a text; NULL when memory runs out. */
static char *copy_text(const struct wd_heap *heap, const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = wd_heap_try(heap, NULL, size);

	return copy ? memcpy(copy, text, size) : NULL;
}

/** Whether entries of a field may remove inherited ones. */
static bool can_remove(const struct wd_field *field)
{
	return field->flags & WD_WRAPPED && wd_element_deleted(field->type, field->view);
}

/** Note whether an entry removes an inherited one, where it can. */
static void mark_deleted(const struct wd_field *field, void *entry, bool is_deleted)
{
	const cyaml_schema_field_t *deleted = wd_element_deleted(field->type, field->view);

	if (deleted) {
		wd_member_put_number(deleted, entry, is_deleted);
	}
}

enum wd_status wd_item_set_removed(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, SHAPE(MAP));
	struct wd_heap heap = wd_data_heap(options);
	char **own_key, *kept;
	void *entry;

	if (of == NULL || key == NULL) {
		return WD_MISUSE;
	}
	if (!is_key(key) || !can_remove(of)) {
		return WD_INVALID;
	}
	if (setjmp(heap.recovery)) {
		return WD_NO_MEMORY;
	}
	entry = wd_member_find(of->view, data, key);
	if (entry == NULL) {
		entry = wd_member_append(&heap, of->view, data, key, strlen(key));
	}
	own_key = wd_member_at(wd_element_key(of->view), entry);
	kept = *own_key;
	*own_key = NULL;
	wd_value_empty(&heap, of->view->value.sequence.entry, 0, entry);
	*own_key = kept;
	mark_deleted(of, entry, true);
	wd_data_mark(&heap, structure, data, field);
	return WD_OK;
}

enum wd_status wd_map_put(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const char *value, const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_text_map(structure, data, field);
	struct wd_heap heap = wd_data_heap(options);
	enum wd_status status;
	void *entry;
	char *copy;

	if (of == NULL || key == NULL) {
		return WD_MISUSE;
	}
	if (value == NULL) {
		return wd_item_set_removed(structure, data, field, key, options);
	}
	status = is_key(key) ? check_value(&heap, of->type->parts[0], value) : WD_INVALID;
	if (status != WD_OK) {
		return status;
	}
	copy = copy_text(&heap, value); /* first, so that no entry is left without its value */
	if (copy == NULL) {
		return WD_NO_MEMORY;
	}
	if (setjmp(heap.recovery)) {
		free_text(&heap, &copy);
		return WD_NO_MEMORY;
	}
	entry = wd_member_find(of->view, data, key);
	if (entry == NULL) {
		entry = wd_member_append(&heap, of->view, data, key, strlen(key));
	}
	free_text(&heap, entry_value(of, entry));
	*entry_value(of, entry) = copy;
	mark_deleted(of, entry, false);
	wd_data_mark(&heap, structure, data, field);
	return WD_OK;
}

/** A field whose last entry or item was removed goes too. */
static void remove_if_empty(const struct wd_heap *heap, const struct wd_structure *structure, void *data,
		unsigned field)
{
	if (wd_member_count(structure->fields[field].view, data) == 0 && !structure->tag) {
		wd_data_remove(heap, structure, data, field);
	}
}

bool wd_item_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(MAP));
	void *element = of && key ? wd_member_find(of->view, data, key) : NULL;
	struct wd_heap heap = wd_data_heap(options);

	if (element == NULL) {
		return false;
	}
	wd_member_remove(&heap, of->view, data, element);
	remove_if_empty(&heap, structure, data, field);
	return true;
}

bool wd_map_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	return checked_text_map(structure, data, field) && wd_item_remove(structure, data, field, key, options);
}

void *wd_item_find(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(MAP));
	void *item = of && key ? wd_member_find(of->view, data, key) : NULL;

	return item && !wd_element_is_deleted(of->type, of->view, item) ? item : NULL;
}

/** Store the defaults of the structure that an element is, or has, if any.  \return false when memory runs out. */
static bool store_element_defaults(const struct wd_structure *structure, const void *data, const struct wd_type *type,
		void *element, const struct wd_options *options)
{
	const struct wd_structure *inner = type->structure;

	if (type->element && type->parts[0]->shape == WD_SHAPE_STRUCTURE) {
		inner = type->parts[0]->structure;
		element = wd_member_struct(type->element, element);
	}
	return inner == NULL || element == NULL || wd_defaults_store(options, inner, element, wd_defaults_kinds(structure, data));
}

void *wd_item_add(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, SHAPE(MAP));
	struct wd_heap heap = wd_data_heap(options);
	void *item;
	bool is_new;

	if (of == NULL || key == NULL || !is_key(key) || setjmp(heap.recovery)) {
		return NULL;
	}
	item = wd_member_find(of->view, data, key);
	is_new = item == NULL;
	if (is_new) {
		item = wd_member_append(&heap, of->view, data, key, strlen(key));
	} else if (!wd_element_is_deleted(of->type, of->view, item)) {
		return item;
	}
	if (!store_element_defaults(structure, data, of->type, item, options)) {
		if (is_new) {
			wd_member_remove(&heap, of->view, data, item);
		}
		return NULL;
	}
	mark_deleted(of, item, false);
	wd_data_mark(&heap, structure, data, field);
	return item;
}

/* ---- lists ------------------------------------------------------------------------------------------------------- */

/** As checked_field(), for a list with a count of its own, of which an element has the index, or would have it. */
static const struct wd_field *checked_list(const struct wd_structure *structure, const void *data, unsigned field,
		uint64_t index)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(LIST));

	return of && of->view->value.type == CYAML_SEQUENCE && index <= wd_member_count(of->view, data) ? of : NULL;
}

void *wd_list_insert(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_list(structure, data, field, index);
	struct wd_heap heap = wd_data_heap(options);
	void *element;

	if (of == NULL || setjmp(heap.recovery)) {
		return NULL;
	}
	element = wd_member_insert(&heap, of->view, data, index);
	if (!store_element_defaults(structure, data, of->type, element, options)) {
		wd_member_remove(&heap, of->view, data, element);
		return NULL;
	}
	wd_data_mark(&heap, structure, data, field);
	return element;
}

enum wd_status wd_list_insert_text(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const char *text, const struct wd_options *options)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(LIST));
	struct wd_heap heap = wd_data_heap(options);
	enum wd_status status = of && text && has_texts(of->type) ? check_value(&heap, of->type->parts[0], text) : WD_MISUSE;
	char *copy;
	void *element;

	if (status == WD_OK && index > wd_member_count(of->view, data)) {
		return WD_INVALID;
	}
	if (status != WD_OK) {
		return status;
	}
	copy = copy_text(&heap, text);
	element = copy ? wd_list_insert(structure, data, field, index, options) : NULL;
	if (element == NULL) {
		free_text(&heap, &copy);
		return WD_NO_MEMORY;
	}
	*(char **)element = copy;
	return WD_OK;
}

/** As checked_field(), for a list of which all elements are in the struct. */
static const struct wd_field *checked_fixed_list(const struct wd_structure *structure, const void *data, unsigned field)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(LIST));

	return of && of->view->value.type == CYAML_SEQUENCE_FIXED ? of : NULL;
}

void *wd_list_open(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
{
	const struct wd_field *of = checked_fixed_list(structure, data, field);
	struct wd_heap heap = wd_data_heap(options);

	if (of == NULL) {
		return NULL;
	}
	for (uint64_t i = 0; !wd_is_set(structure, data, field) && i < wd_member_count(of->view, data); i++) {
		if (!store_element_defaults(structure, data, of->type, wd_member_element(of->view, data, i), options)) {
			return NULL;
		}
	}
	wd_data_mark(&heap, structure, data, field);
	return wd_member_element(of->view, data, 0);
}

enum wd_status wd_list_set_text(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const char *text, const struct wd_options *options)
{
	const struct wd_field *of = checked_fixed_list(structure, data, field);
	struct wd_heap heap = wd_data_heap(options);
	enum wd_status status = of && text && has_texts(of->type) ? check_value(&heap, of->type->parts[0], text) : WD_MISUSE;
	char **element, *copy;

	if (status != WD_OK) {
		return status;
	}
	if (index >= wd_member_count(of->view, data)) {
		return WD_INVALID;
	}
	copy = copy_text(&heap, text);
	if (copy == NULL) {
		return WD_NO_MEMORY;
	}
	element = wd_member_element(of->view, data, index);
	free_text(&heap, element);
	*element = copy;
	wd_data_mark(&heap, structure, data, field);
	return WD_OK;
}

bool wd_list_remove(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const struct wd_options *options)
{
	const struct wd_field *of = checked_list(structure, data, field, (uint64_t)index + 1);
	struct wd_heap heap = wd_data_heap(options);

	if (of == NULL) {
		return false;
	}
	wd_member_remove(&heap, of->view, data, wd_member_element(of->view, data, index));
	wd_data_mark(&heap, structure, data, field); /* what is left of a default is the field's own */
	remove_if_empty(&heap, structure, data, field);
	return true;
}

/* ---- structures -------------------------------------------------------------------------------------------------- */

void *wd_structure_add(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, SHAPE(STRUCTURE) | SHAPE(EITHER));
	struct wd_heap heap = wd_data_heap(options);
	bool is_new;
	void *member;

	if (of == NULL || setjmp(heap.recovery)) {
		return NULL;
	}
	is_new = !wd_is_set(structure, data, field) || wd_member_struct(of->view, data) == NULL;
	member = wd_member_open(&heap, of->view, data);
	if (is_new && of->type->structure
			&& !wd_defaults_store(options, of->type->structure, member, wd_defaults_kinds(structure, data))) {
		wd_data_remove(&heap, structure, data, field);
		return NULL;
	}
	wd_data_mark(&heap, structure, data, field);
	return member;
}

/** Set version and kind of a new document. */
static void set_envelope(const struct wd_schema *schema, int kind, void *data)
{
	const struct wd_api_version *version = wd_version_current(schema, 1u << (kind - 1));

	if (schema->kind_field != WD_NONE) {
		wd_member_put_number(schema->root->fields[schema->kind_field].view, data, kind);
		wd_build_set(schema->root, data, schema->kind_field);
	}
	if (version) {
		wd_member_put_number(schema->root->fields[schema->version_field].view, data, version - schema->versions + 1);
		wd_build_set(schema->root, data, schema->version_field);
	}
}

enum wd_status wd_new(const struct wd_schema *schema, int kind, const struct wd_options *options, void **data)
{
	struct wd_heap heap = wd_data_heap(options);

	if (data == NULL) {
		return WD_MISUSE;
	}
	*data = NULL;
	if (schema == NULL) {
		return WD_MISUSE;
	}
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	if (kind < 1 || kind > schema->kind_count) {
		return WD_INVALID;
	}
	if (setjmp(heap.recovery)) {
		wd_data_free(&heap, schema, *data);
		*data = NULL;
		return WD_NO_MEMORY;
	}
	*data = wd_member_new(&heap, schema->root->view);
	set_envelope(schema, kind, *data);
	if (!wd_defaults_store(options, schema->root, *data, 1u << (kind - 1))) {
		longjmp(heap.recovery, 1);
	}
	return WD_OK;
}
