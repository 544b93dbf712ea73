/* edit.c - typed data in the hands of a program: made, changed, freed. */
#include "data/edit.h"

#include <string.h>

#include "base/measure.h"
#include "base/number.h"
#include "base/tables.h"
#include "base/text.h"
#include "check/numbers.h"
#include "check/strings.h"
#include "check/values.h"
#include "data/frame.h"
#include "data/member.h"
#include "yaml/json_text.h"
#include "yaml/scalar.h"

/** A heap for one public call, whose recovery point is to be set. */
static struct wd_heap heap_of(const struct wd_options *options)
{
	struct wd_heap heap;

	wd_heap_init(&heap, options);
	return heap;
}

/* ---- freeing ----------------------------------------------------------------------------------------------------- */

void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data)
{
	wd_value_empty(heap, schema->root->view, 0, &data);
}

void wd_free(const struct wd_schema *schema, void *data, const struct wd_options *options)
{
	struct wd_heap heap = heap_of(options);

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

/** As checked_field(), for a mapping with free keys: of texts, or of other values. */
static const struct wd_field *checked_map(const struct wd_structure *structure, const void *data, unsigned field,
		bool of_texts)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(MAP));

	return of && has_texts(of->type) == of_texts ? of : NULL;
}

/** Free what the members of a field hold. */
static void empty_field(const struct wd_heap *heap, const struct wd_field *field, void *data)
{
	wd_member_empty(heap, field->view, data);
	wd_member_empty_text(heap, field->type, field->view, data);
	if (field->type->family) {
		wd_member_put_number(field->view + 1, data, 0);
	}
}

/** Note that a field is set.  Of an EITHER it is the only one: what the others hold is freed. */
static void set_field(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field)
{
	bool is_variant = structure->fields[field].variant > 0;

	for (unsigned i = 0; (structure->tag || is_variant) && i < structure->field_count; i++) {
		if (i != field && (structure->tag || structure->fields[i].variant > 0)) {
			empty_field(heap, &structure->fields[i], data);
		}
	}
	if (is_variant) {
		wd_member_put_number(structure->fields[structure->selector].view, data, structure->fields[field].variant);
		wd_build_set(structure, data, structure->selector);
	}
	wd_build_set(structure, data, field);
}

void wd_mark(const struct wd_structure *structure, void *data, unsigned field)
{
	if (checked_field(structure, data, field, EVERY_SHAPE)) {
		struct wd_heap heap = heap_of(NULL);

		wd_member_empty_text(&heap, structure->fields[field].type, structure->fields[field].view, data);
		set_field(&heap, structure, data, field);
	}
}

static void remove_field(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field)
{
	wd_build_unset(structure, data, field);
	empty_field(heap, &structure->fields[field], data);
	wd_member_mark_null(structure->fields[field].type, structure->fields[field].view, data, false);
}

enum wd_status wd_clear(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, EVERY_SHAPE);
	struct wd_heap heap = heap_of(options);

	if (of == NULL) {
		return WD_MISUSE;
	}
	remove_field(&heap, structure, data, field);
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
	struct wd_heap heap = heap_of(options);
	struct wd_value value = { .text = text, .is_text = true };

	if (of == NULL || text == NULL || of->type->text_entry == 0) {
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
	set_field(&heap, structure, data, field);
	return WD_OK;
}

enum wd_status wd_set_string(const struct wd_structure *structure, void *data, unsigned field, const char *text,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, EVERY_SHAPE);
	struct wd_heap heap = heap_of(options);
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
	set_field(&heap, structure, data, field);
	return WD_OK;
}

void wd_select(const struct wd_structure *either, void *data, unsigned field, const struct wd_options *options)
{
	struct wd_heap heap = heap_of(options);

	if (checked_field(either, data, field, EVERY_SHAPE)) {
		set_field(&heap, either, data, field);
	}
}

bool wd_set_null(const struct wd_structure *structure, void *data, unsigned field, const struct wd_options *options)
{
	const struct wd_field *of = checked_field(structure, data, field, EVERY_SHAPE & ~SHAPE(ANY));
	struct wd_heap heap = heap_of(options);

	if (of == NULL || !(of->type->flags & WD_NULLABLE)) {
		return false;
	}
	remove_field(&heap, structure, data, field);
	wd_member_mark_null(of->type, of->view, data, true);
	set_field(&heap, structure, data, field);
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
	const struct wd_field *volatile of = checked_map(structure, data, field, true);
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

/** Whether an entry of a field may remove an inherited one. */
static bool can_remove(const struct wd_field *field)
{
	return field->flags & WD_WRAPPED && wd_element_deleted(field->type, field->view);
}

enum wd_status wd_map_put(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const char *value, const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_map(structure, data, field, true);
	struct wd_heap heap = heap_of(options);
	enum wd_status status;
	void *entry;
	char *copy;

	if (of == NULL || key == NULL) {
		return WD_MISUSE;
	}
	if (!is_key(key) || (value == NULL && !can_remove(of))) {
		return WD_INVALID;
	}
	status = value ? check_value(&heap, of->type->parts[0], value) : WD_OK;
	if (status != WD_OK) {
		return status;
	}
	copy = value ? copy_text(&heap, value) : NULL; /* first, so that no entry is left without its value */
	if (value && copy == NULL) {
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
	if (can_remove(of)) {
		wd_member_put_number(wd_element_deleted(of->type, of->view), entry, value == NULL);
	}
	set_field(&heap, structure, data, field);
	return WD_OK;
}

/** A field whose last entry or item was removed goes too. */
static void remove_if_empty(const struct wd_heap *heap, const struct wd_structure *structure, void *data,
		unsigned field)
{
	if (wd_member_count(structure->fields[field].view, data) == 0 && !structure->tag) {
		remove_field(heap, structure, data, field);
	}
}

static bool remove_element(const struct wd_structure *structure, void *data, unsigned field, bool of_texts,
		const char *key, const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_map(structure, data, field, of_texts);
	void *element = of && key ? wd_member_find(of->view, data, key) : NULL;
	struct wd_heap heap = heap_of(options);

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
	return remove_element(structure, data, field, true, key, options);
}

void *wd_item_find(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
{
	const struct wd_field *volatile of = checked_map(structure, data, field, false);

	return of && key ? wd_member_find(of->view, data, key) : NULL;
}

bool wd_item_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	return remove_element(structure, data, field, false, key, options);
}

/* ---- defaults ---------------------------------------------------------------------------------------------------- */

/**
 * Store the defaults of a structure's fields that are not set, and of the structures embedded in it.
 *
 * \return false when memory runs out.
 */
static bool store_defaults(const struct wd_options *options, const struct wd_structure *structure, void *data,
		uint32_t kinds)
{
	struct wd_heap heap = heap_of(options);
	struct wd_arena arena = { .heap = &heap };
	struct wd_frame frame;

	if (setjmp(heap.recovery)) {
		wd_arena_free(&arena);
		return false;
	}
	frame = wd_frame_of(structure, data, kinds, &arena);
	wd_build_defaults(&heap, &frame, data);
	wd_arena_free(&arena);
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->type->shape == WD_SHAPE_STRUCTURE && !(field->view->value.flags & CYAML_FLAG_POINTER)) {
			wd_build_set(structure, data, i);
			if (!store_defaults(options, field->type->structure, wd_member_at(field->view, data), kinds)) {
				return false;
			}
		}
	}
	return true;
}

/** The kinds whose defaults a new part of a structure holds: the document's own in its root, otherwise any. */
static uint32_t kinds_of(const struct wd_structure *structure, const void *data)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		uint32_t bit = field->type->flags & WD_TELLS_KIND ? wd_data_kind_bit(field, data) : 0;

		if (bit) {
			return bit;
		}
	}
	return ~(uint32_t)0;
}

void *wd_item_add(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_map(structure, data, field, false);
	void *item = wd_item_find(structure, data, field, key);
	struct wd_heap heap = heap_of(options);

	if (item) {
		return item;
	}
	if (of == NULL || key == NULL || !is_key(key) || setjmp(heap.recovery)) {
		return NULL;
	}
	item = wd_member_append(&heap, of->view, data, key, strlen(key));
	if (of->type->structure && !store_defaults(options, of->type->structure, item, kinds_of(structure, data))) {
		wd_member_remove(&heap, of->view, data, item);
		return NULL;
	}
	set_field(&heap, structure, data, field);
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

/** Store the defaults of the structure that an element is, if it is one.  \return false when memory runs out. */
static bool store_element_defaults(const struct wd_structure *structure, const void *data, const struct wd_type *list,
		void *element, const struct wd_options *options)
{
	const struct wd_type *part = list->parts[0];

	return part->shape != WD_SHAPE_STRUCTURE || (list->element->value.flags & CYAML_FLAG_POINTER)
		|| store_defaults(options, part->structure, element, kinds_of(structure, data));
}

void *wd_list_insert(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_list(structure, data, field, index);
	struct wd_heap heap = heap_of(options);
	void *element;

	if (of == NULL || setjmp(heap.recovery)) {
		return NULL;
	}
	element = wd_member_insert(&heap, of->view, data, index);
	if (!store_element_defaults(structure, data, of->type, element, options)) {
		wd_member_remove(&heap, of->view, data, element);
		return NULL;
	}
	set_field(&heap, structure, data, field);
	return element;
}

enum wd_status wd_list_insert_text(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const char *text, const struct wd_options *options)
{
	const struct wd_field *of = checked_field(structure, data, field, SHAPE(LIST));
	struct wd_heap heap = heap_of(options);
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

	if (of == NULL) {
		return NULL;
	}
	for (uint64_t i = 0; !wd_is_set(structure, data, field) && i < wd_member_count(of->view, data); i++) {
		if (!store_element_defaults(structure, data, of->type, wd_member_element(of->view, data, i), options)) {
			return NULL;
		}
	}
	wd_build_set(structure, data, field);
	return wd_member_element(of->view, data, 0);
}

enum wd_status wd_list_set_text(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const char *text, const struct wd_options *options)
{
	const struct wd_field *of = checked_fixed_list(structure, data, field);
	struct wd_heap heap = heap_of(options);
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
	wd_build_set(structure, data, field);
	return WD_OK;
}

bool wd_list_remove(const struct wd_structure *structure, void *data, unsigned field, uint32_t index,
		const struct wd_options *options)
{
	const struct wd_field *of = checked_list(structure, data, field, (uint64_t)index + 1);
	struct wd_heap heap = heap_of(options);

	if (of == NULL) {
		return false;
	}
	wd_member_remove(&heap, of->view, data, wd_member_element(of->view, data, index));
	set_field(&heap, structure, data, field); /* what is left of a default is the field's own */
	remove_if_empty(&heap, structure, data, field);
	return true;
}

/* ---- structures -------------------------------------------------------------------------------------------------- */

void *wd_structure_add(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	const struct wd_field *volatile of = checked_field(structure, data, field, SHAPE(STRUCTURE) | SHAPE(EITHER));
	struct wd_heap heap = heap_of(options);
	void *member;

	if (of == NULL || setjmp(heap.recovery)) {
		return NULL;
	}
	member = wd_member_open(&heap, of->view, data);
	if (!wd_is_set(structure, data, field) && of->type->structure
			&& !store_defaults(options, of->type->structure, member, kinds_of(structure, data))) {
		remove_field(&heap, structure, data, field);
		return NULL;
	}
	set_field(&heap, structure, data, field);
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
	struct wd_heap heap = heap_of(options);

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
	if (!store_defaults(options, schema->root, *data, 1u << (kind - 1))) {
		longjmp(heap.recovery, 1);
	}
	return WD_OK;
}
