/* copy.c - copies and comparison of typed data.  The recursion follows the schema's structures, never the data. */
#include <string.h>

#include "base/tables.h"
#include "data/builder.h"
#include "data/data.h"
#include "data/typed.h"

/* ---- copies ------------------------------------------------------------------------------------------------------ */

static void copy_structure(struct wd_heap *heap, const struct wd_structure *structure, const void *from, void *to);

static void copy_string(struct wd_heap *heap, const struct wd_field *field, const void *from, void *to)
{
	const char *text = wd_typed_string(field, from);

	if (text) {
		wd_build_text(heap, field, to, text, strlen(text));
	}
}

static void copy_entries(struct wd_heap *heap, const struct wd_field *field, const void *from, void *to)
{
	uint32_t count = wd_typed_count(field, from);

	for (uint32_t i = 0; i < count; i++) {
		const struct wd_entry *entry = wd_typed_entry(field, from, i);
		struct wd_entry *copy = wd_build_entry(heap, field, to, entry->key, strlen(entry->key));

		copy->deleted = entry->deleted;
		if (entry->value) {
			wd_build_entry_value(heap, copy, entry->value, strlen(entry->value));
		}
	}
}

static void copy_items(struct wd_heap *heap, const struct wd_field *field, const void *from, void *to)
{
	uint32_t count = wd_typed_count(field, from);

	for (uint32_t i = 0; i < count; i++) {
		const void *item = wd_typed_item(field, from, i);
		const char *key = wd_typed_item_key(field->structure, item);
		void *copy = wd_build_item(heap, field, to, key, strlen(key));

		if (wd_typed_item_deleted(field->structure, item)) {
			wd_build_item_deleted(field->structure, copy);
		}
		copy_structure(heap, field->structure, item, copy);
	}
}

static void copy_number(struct wd_heap *heap, const struct wd_field *field, const void *from, void *to)
{
	const char *text = *(char *const *)(const void *)((const char *)from + field->extra_offset);

	memcpy((char *)to + field->offset, (const char *)from + field->offset, sizeof(double));
	if (text) {
		wd_build_number_text(heap, field, to, text, strlen(text));
	}
}

static void copy_field(struct wd_heap *heap, const struct wd_field *field, const void *from, void *to)
{
	char *target = (char *)to + field->offset;
	const char *source = (const char *)from + field->offset;

	switch (field->type) {
	case WD_BOOLEAN:
		memcpy(target, source, sizeof(bool));
		break;
	case WD_INTEGER:
		memcpy(target, source, sizeof(int64_t));
		break;
	case WD_NUMBER:
		copy_number(heap, field, from, to);
		break;
	case WD_ENUM:
	case WD_KIND:
	case WD_API_VERSION:
		memcpy(target, source, sizeof(int));
		break;
	case WD_MAP:
		copy_entries(heap, field, from, to);
		break;
	case WD_ITEMS:
		copy_items(heap, field, from, to);
		break;
	case WD_STRUCT:
		if (wd_typed_structure(field, from)) {
			copy_structure(heap, field->structure, wd_typed_structure(field, from), wd_build_member(heap, field, to));
		}
		break;
	default:
		copy_string(heap, field, from, to);
		break;
	}
}

static void copy_structure(struct wd_heap *heap, const struct wd_structure *structure, const void *from, void *to)
{
	memcpy((char *)to + structure->set_offset, (const char *)from + structure->set_offset,
			(structure->field_count + 63u) / 64 * sizeof(uint64_t));
	for (unsigned i = 0; i < structure->field_count; i++) {
		copy_field(heap, &structure->fields[i], from, to);
	}
}

enum wd_status wd_copy(const struct wd_schema *schema, const void *data, const struct wd_options *options, void **copy)
{
	struct wd_heap heap;

	wd_heap_init(&heap, options);
	*copy = NULL;
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	if (setjmp(heap.recovery)) {
		wd_data_free(&heap, schema, *copy);
		*copy = NULL;
		return WD_NO_MEMORY;
	}
	*copy = wd_build_structure(&heap, schema->root);
	copy_structure(&heap, schema->root, data, *copy);
	return WD_OK;
}

/* ---- comparison -------------------------------------------------------------------------------------------------- */

static bool equal_structures(const struct wd_structure *structure, const void *a, const void *b);

static bool equal_strings(const char *a, const char *b)
{
	return a == b || (a && b && strcmp(a, b) == 0);
}

static bool equal_entries(const struct wd_field *field, const void *a, const void *b)
{
	uint32_t count = wd_typed_count(field, a);

	if (count != wd_typed_count(field, b)) {
		return false;
	}
	for (uint32_t i = 0; i < count; i++) {
		const struct wd_entry *left = wd_typed_entry(field, a, i), *right = wd_typed_entry(field, b, i);

		if (strcmp(left->key, right->key) != 0) {
			right = wd_typed_find_entry(field, b, left->key);
		}
		if (right == NULL || left->deleted != right->deleted || !equal_strings(left->value, right->value)) {
			return false;
		}
	}
	return true;
}

static bool equal_items(const struct wd_field *field, const void *a, const void *b)
{
	uint32_t count = wd_typed_count(field, a);

	if (count != wd_typed_count(field, b)) {
		return false;
	}
	for (uint32_t i = 0; i < count; i++) {
		const void *left = wd_typed_item(field, a, i), *right = wd_typed_item(field, b, i);
		const char *key = wd_typed_item_key(field->structure, left);

		if (strcmp(key, wd_typed_item_key(field->structure, right)) != 0) {
			right = wd_typed_find_item(field, b, key);
		}
		if (right == NULL
				|| wd_typed_item_deleted(field->structure, left) != wd_typed_item_deleted(field->structure, right)
				|| !equal_structures(field->structure, left, right)) {
			return false;
		}
	}
	return true;
}

static bool equal_fields(const struct wd_field *field, const void *a, const void *b)
{
	const char *left = (const char *)a + field->offset, *right = (const char *)b + field->offset;
	const void *inner_a, *inner_b;

	switch (field->type) {
	case WD_BOOLEAN:
		return *(const bool *)left == *(const bool *)right;
	case WD_INTEGER:
		return *(const int64_t *)(const void *)left == *(const int64_t *)(const void *)right;
	case WD_NUMBER:
		return memcmp(left, right, sizeof(double)) == 0;
	case WD_ENUM:
	case WD_KIND:
	case WD_API_VERSION:
		return *(const int *)(const void *)left == *(const int *)(const void *)right;
	case WD_MAP:
		return equal_entries(field, a, b);
	case WD_ITEMS:
		return equal_items(field, a, b);
	case WD_STRUCT:
		inner_a = wd_typed_structure(field, a);
		inner_b = wd_typed_structure(field, b);
		return inner_a == inner_b || (inner_a && inner_b && equal_structures(field->structure, inner_a, inner_b));
	default:
		return equal_strings(wd_typed_string(field, a), wd_typed_string(field, b));
	}
}

static bool equal_structures(const struct wd_structure *structure, const void *a, const void *b)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		bool is_set = wd_is_set(structure, a, i);

		if (is_set != wd_is_set(structure, b, i) || (is_set && !equal_fields(&structure->fields[i], a, b))) {
			return false;
		}
	}
	return true;
}

bool wd_equal(const struct wd_schema *schema, const void *a, const void *b)
{
	return wd_schema_is_known(schema) && equal_structures(schema->root, a, b);
}
