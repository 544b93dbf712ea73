/* copy.c - copies and comparison of typed data. */
#include <string.h>

#include "base/tables.h"
#include "data/field.h"
#include "data/member.h"

enum wd_status wd_copy(const struct wd_schema *schema, const void *data, const struct wd_options *options, void **copy)
{
	struct wd_heap heap;

	if (copy) {
		*copy = NULL;
	}
	if (schema == NULL || data == NULL || copy == NULL) {
		return WD_MISUSE;
	}
	wd_heap_init(&heap, options);
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	if (setjmp(heap.recovery)) {
		wd_data_free(&heap, schema, *copy);
		*copy = NULL;
		return WD_NO_MEMORY;
	}
	wd_value_copy(&heap, schema->root->view, 0, &data, copy);
	return WD_OK;
}

/* ---- comparison -------------------------------------------------------------------------------------------------- */

static bool equal_structures(const struct wd_structure *structure, const void *a, const void *b);

static bool equal_members(const struct wd_type *type, const cyaml_schema_field_t *view, const void *a, const void *b);

static bool equal_elements(const struct wd_type *type, const cyaml_schema_field_t *view, const void *a, const void *b)
{
	if (wd_element_is_deleted(type, view, a) != wd_element_is_deleted(type, view, b)) {
		return false;
	}
	return type->structure ? equal_structures(type->structure, a, b)
		: equal_members(type->parts[0], type->element, a, b);
}

/** Compare mappings with free keys, whose order does not matter. */
static bool equal_maps(const struct wd_type *type, const cyaml_schema_field_t *view, const void *a, const void *b)
{
	const cyaml_schema_field_t *key_view = wd_element_key(view);
	uint64_t count = wd_member_count(view, a);

	if (count != wd_member_count(view, b)) {
		return false;
	}
	for (uint64_t i = 0; i < count; i++) {
		const void *left = wd_member_element(view, a, i), *right = wd_member_element(view, b, i);
		const char *key = *(char *const *)wd_member_at(key_view, left);

		if (strcmp(key, *(char *const *)wd_member_at(key_view, right)) != 0) {
			right = wd_member_find(view, b, key);
		}
		if (right == NULL || !equal_elements(type, view, left, right)) {
			return false;
		}
	}
	return true;
}

static bool equal_lists(const struct wd_type *type, const cyaml_schema_field_t *view, const void *a, const void *b)
{
	uint64_t count = wd_member_count(view, a);

	if (count != wd_member_count(view, b)) {
		return false;
	}
	for (uint64_t i = 0; i < count; i++) {
		if (!equal_members(type->parts[0], type->element, wd_member_element(view, a, i), wd_member_element(view, b, i))) {
			return false;
		}
	}
	return true;
}

static bool equal_members(const struct wd_type *type, const cyaml_schema_field_t *view, const void *a, const void *b)
{
	const void *left = wd_member_struct(view, a), *right = wd_member_struct(view, b);

	if (type->null_entry > 0 && wd_member_is_null(type, view, a) != wd_member_is_null(type, view, b)) {
		return false;
	}
	if (type->text_entry > 0) {
		const char *text = wd_member_text_instead(type, view, a), *other = wd_member_text_instead(type, view, b);

		if (text || other) {
			return text && other && strcmp(text, other) == 0;
		}
	}
	switch (view->value.type) {
	case CYAML_SEQUENCE: case CYAML_SEQUENCE_FIXED:
		return type->shape == WD_SHAPE_LIST ? equal_lists(type, view, a, b) : equal_maps(type, view, a, b);
	case CYAML_MAPPING:
		return left == right
			|| (left && right && equal_structures(type->either ? type->either : type->structure, left, right));
	case CYAML_STRING:
		return left == right || (left && right && strcmp(left, right) == 0);
	default:
		return memcmp(left, right, view->value.data_size) == 0;
	}
}

static bool equal_structures(const struct wd_structure *structure, const void *a, const void *b)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		bool is_set = wd_is_set(structure, a, i);

		if (is_set != wd_is_set(structure, b, i) || (is_set && !equal_members(field->type, field->view, a, b))) {
			return false;
		}
	}
	return true;
}

bool wd_equal(const struct wd_schema *schema, const void *a, const void *b)
{
	return wd_schema_is_known(schema) && a && b && equal_structures(schema->root, a, b);
}
