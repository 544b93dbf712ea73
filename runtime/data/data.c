/* data.c - typed data in the hands of a program: made, changed, freed. */
#include "data/data.h"

#include <string.h>

#include <cyaml/cyaml.h>

#include "base/number.h"
#include "base/tables.h"
#include "data/builder.h"
#include "data/typed.h"
#include "quantity.h"
#include "yaml/any.h"

/** A heap for one public call, whose recovery point is to be set. */
static struct wd_heap heap_of(const struct wd_options *options)
{
	struct wd_heap heap;

	wd_heap_init(&heap, options);
	return heap;
}

static cyaml_config_t cyaml_config(const struct wd_heap *heap)
{
	cyaml_config_t config = {
		.mem_fn = heap->fn,
		.mem_ctx = heap->ctx,
		.log_level = CYAML_LOG_ERROR,
	};

	return config;
}

/* ---- freeing: libcyaml knows all that hangs on a struct --------------------------------------------------------- */

void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data)
{
	cyaml_config_t config = cyaml_config(heap);

	if (data) {
		cyaml_free(&config, schema->root->normal_form, data, 0);
	}
}

void wd_free(const struct wd_schema *schema, void *data, const struct wd_options *options)
{
	struct wd_heap heap = heap_of(options);

	if (wd_schema_is_known(schema)) {
		wd_data_free(&heap, schema, data);
	}
}

/** Free what a pointer member points to, and make it NULL. */
static void free_pointer(const struct wd_heap *heap, const struct wd_structure *structure, const char *name, void **at,
		uint32_t count)
{
	const cyaml_schema_field_t *view = structure->normal_form->mapping.fields;
	cyaml_config_t config = cyaml_config(heap);

	while (strcmp(view->key, name) != 0) {
		view++;
	}
	if (*at) {
		cyaml_free(&config, &view->value, *at, count);
		*at = NULL;
	}
}

/* ---- one field --------------------------------------------------------------------------------------------------- */

void wd_mark(const struct wd_structure *structure, void *data, unsigned field)
{
	wd_build_set(structure, data, field);
}

static void unmark(const struct wd_structure *structure, void *data, unsigned field)
{
	uint64_t *bits = (uint64_t *)(void *)((char *)data + structure->set_offset);

	bits[field / 64] &= ~((uint64_t)1 << field % 64);
}

static void empty_structure(const struct wd_heap *heap, const struct wd_structure *structure, void *data);

/** Free what a field holds, and put zero there. */
static void empty(const struct wd_heap *heap, const struct wd_structure *structure, void *data,
		const struct wd_field *field)
{
	char *at = (char *)data + field->offset, *extra = (char *)data + field->extra_offset;
	char text_name[256];

	switch (field->type) {
	case WD_BOOLEAN:
		*(bool *)at = false;
		break;
	case WD_INTEGER:
		*(int64_t *)(void *)at = 0;
		break;
	case WD_NUMBER:
		*(double *)(void *)at = 0;
		snprintf(text_name, sizeof(text_name), "%s_text", field->member);
		free_pointer(heap, structure, text_name, (void **)(void *)extra, 0);
		break;
	case WD_ENUM:
	case WD_KIND:
	case WD_API_VERSION:
		*(int *)(void *)at = 0;
		break;
	case WD_MAP:
	case WD_ITEMS:
		free_pointer(heap, structure, field->member, (void **)(void *)at, *(uint32_t *)(void *)extra);
		*(uint32_t *)(void *)extra = 0;
		break;
	case WD_STRUCT:
		if (field->flags & WD_BY_POINTER) {
			free_pointer(heap, structure, field->member, (void **)(void *)at, 0);
		} else {
			empty_structure(heap, field->structure, at);
		}
		break;
	default:
		free_pointer(heap, structure, field->member, (void **)(void *)at, 0);
		break;
	}
}

static void remove_field(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field)
{
	unmark(structure, data, field);
	empty(heap, structure, data, &structure->fields[field]);
}

static void empty_structure(const struct wd_heap *heap, const struct wd_structure *structure, void *data)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		remove_field(heap, structure, data, i);
	}
}

enum wd_status wd_clear(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	struct wd_heap heap = heap_of(options);
	const struct wd_field *of = &structure->fields[field];

	remove_field(&heap, structure, data, field);
	if (setjmp(heap.recovery)) {
		return WD_NO_MEMORY;
	}
	if (of->default_value) {
		wd_build_default(&heap, of, data, of->default_value);
	}
	return WD_OK;
}

/** Store a number with its text, so that it is saved as it was written. */
static enum wd_status set_number(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text)
{
	struct wd_quantity quantity;
	size_t length = strlen(text);

	if (!wd_quantity_parse(text, length, &quantity)) {
		return WD_INVALID;
	}
	wd_build_number_text(heap, field, data, text, length);
	*(double *)(void *)((char *)data + field->offset) = wd_number_parse(text, length);
	return WD_OK;
}

enum wd_status wd_set_string(const struct wd_structure *structure, void *data, unsigned field, const char *text,
		const struct wd_options *options)
{
	const struct wd_field *of = &structure->fields[field];
	struct wd_heap heap = heap_of(options);
	enum wd_status status = WD_OK;

	if (setjmp(heap.recovery)) {
		return WD_NO_MEMORY;
	}
	if (of->type == WD_NUMBER) {
		status = set_number(&heap, of, data, text);
	} else {
		status = of->type == WD_ANY ? wd_any_check(&heap, text) : WD_OK;
		if (status == WD_OK) {
			wd_build_text(&heap, of, data, text, strlen(text));
		}
	}
	if (status == WD_OK) {
		wd_build_set(structure, data, field);
	}
	return status;
}

/* ---- free keys --------------------------------------------------------------------------------------------------- */

const char *wd_map_get(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
{
	const struct wd_entry *entry = wd_typed_find_entry(&structure->fields[field], data, key);

	return entry && !entry->deleted ? entry->value : NULL;
}

static void free_text(const struct wd_heap *heap, char **at)
{
	if (*at) {
		wd_heap_try(heap, *at, 0);
		*at = NULL;
	}
}

/** A copy of a text; NULL when memory runs out. */
static char *copy_text(const struct wd_heap *heap, const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = wd_heap_try(heap, NULL, size);

	return copy ? memcpy(copy, text, size) : NULL;
}

enum wd_status wd_map_put(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const char *value, const struct wd_options *options)
{
	const struct wd_field *of = &structure->fields[field];
	struct wd_heap heap = heap_of(options);
	char *copy = value ? copy_text(&heap, value) : NULL; /* first, so that no entry is left without its value */
	struct wd_entry *entry;

	if (value == NULL && !(of->flags & WD_WRAPPED)) {
		return WD_INVALID;
	}
	if (value && copy == NULL) {
		return WD_NO_MEMORY;
	}
	if (setjmp(heap.recovery)) {
		free_text(&heap, &copy);
		return WD_NO_MEMORY;
	}
	entry = wd_typed_find_entry(of, data, key);
	if (entry == NULL) {
		entry = wd_build_entry(&heap, of, data, key, strlen(key));
	}
	free_text(&heap, &entry->value);
	entry->value = copy;
	entry->deleted = value == NULL;
	wd_build_set(structure, data, field);
	return WD_OK;
}

/** Take the place of an element, whose contents are freed, out of its array. */
static void close_gap(const struct wd_field *field, void *data, void *element, size_t size)
{
	char *next = (char *)element + size, *array = *(char **)(void *)((char *)data + field->offset);
	uint32_t *count = (uint32_t *)(void *)((char *)data + field->extra_offset);

	memmove(element, next, (size_t)(array + *count * size - next));
	--*count;
}

/** A field whose last entry or item was removed goes too. */
static void remove_if_empty(const struct wd_heap *heap, const struct wd_structure *structure, void *data,
		unsigned field)
{
	if (wd_typed_count(&structure->fields[field], data) == 0) {
		remove_field(heap, structure, data, field);
	}
}

bool wd_map_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *of = &structure->fields[field];
	struct wd_entry *entry = wd_typed_find_entry(of, data, key);
	struct wd_heap heap = heap_of(options);

	if (entry == NULL) {
		return false;
	}
	free_text(&heap, &entry->key);
	free_text(&heap, &entry->value);
	close_gap(of, data, entry, sizeof(*entry));
	remove_if_empty(&heap, structure, data, field);
	return true;
}

void *wd_item_find(const struct wd_structure *structure, const void *data, unsigned field, const char *key)
{
	return wd_typed_find_item(&structure->fields[field], data, key);
}

static void remove_item(const struct wd_heap *heap, const struct wd_field *field, void *data, void *item)
{
	empty_structure(heap, field->structure, item);
	free_text(heap, (char **)(void *)((char *)item + field->structure->item_key_offset));
	close_gap(field, data, item, field->structure->size);
}

bool wd_item_remove(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *of = &structure->fields[field];
	void *item = wd_typed_find_item(of, data, key);
	struct wd_heap heap = heap_of(options);

	if (item == NULL) {
		return false;
	}
	remove_item(&heap, of, data, item);
	remove_if_empty(&heap, structure, data, field);
	return true;
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
	frame = wd_typed_frame(structure, data, kinds, &arena);
	wd_build_defaults(&heap, &frame, data);
	wd_arena_free(&arena);
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->type == WD_STRUCT && !(field->flags & WD_BY_POINTER)) {
			wd_build_set(structure, data, i);
			if (!store_defaults(options, field->structure, (char *)data + field->offset, kinds)) {
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
		uint32_t bit = field->type == WD_KIND ? wd_typed_kind_bit(field, data) : 0;

		if (bit) {
			return bit;
		}
	}
	return ~(uint32_t)0;
}

void *wd_item_add(const struct wd_structure *structure, void *data, unsigned field, const char *key,
		const struct wd_options *options)
{
	const struct wd_field *of = &structure->fields[field];
	void *item = wd_item_find(structure, data, field, key);
	struct wd_heap heap = heap_of(options);

	if (item) {
		return item;
	}
	if (setjmp(heap.recovery)) {
		return NULL;
	}
	item = wd_build_item(&heap, of, data, key, strlen(key));
	if (!store_defaults(options, of->structure, item, kinds_of(structure, data))) {
		remove_item(&heap, of, data, item);
		return NULL;
	}
	wd_build_set(structure, data, field);
	return item;
}

void *wd_structure_add(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	const struct wd_field *of = &structure->fields[field];
	struct wd_heap heap = heap_of(options);
	void *member;

	if (setjmp(heap.recovery)) {
		return NULL;
	}
	member = wd_build_member(&heap, of, data);
	if (!wd_is_set(structure, data, field)
			&& !store_defaults(options, of->structure, member, kinds_of(structure, data))) {
		remove_field(&heap, structure, data, field);
		return NULL;
	}
	wd_build_set(structure, data, field);
	return member;
}

/** Set version and kind of a new document. */
static void set_envelope(const struct wd_schema *schema, int kind, void *data)
{
	const struct wd_version *version = wd_version_current(schema, 1u << (kind - 1));

	if (schema->kind_field != WD_NONE) {
		wd_build_enum(&schema->root->fields[schema->kind_field], data, kind);
		wd_build_set(schema->root, data, schema->kind_field);
	}
	if (version) {
		wd_build_enum(&schema->root->fields[schema->version_field], data, (int)(version - schema->versions) + 1);
		wd_build_set(schema->root, data, schema->version_field);
	}
}

enum wd_status wd_new(const struct wd_schema *schema, int kind, const struct wd_options *options, void **data)
{
	struct wd_heap heap = heap_of(options);

	*data = NULL;
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
	*data = wd_build_structure(&heap, schema->root);
	set_envelope(schema, kind, *data);
	if (!store_defaults(options, schema->root, *data, 1u << (kind - 1))) {
		longjmp(heap.recovery, 1);
	}
	return WD_OK;
}
