/* rebuild.c - see rebuild.h */
#include "rebuild.h"

/** A field that is copied. */
struct copy {
	const struct wd_structure *structure;
	unsigned field;
	const void *from;
	void *to;
	const struct wd_options *options;
};

static bool copy_inner(const struct wd_structure *structure, const void *from, void *to, const struct wd_options *options)
{
	return from && to && rebuild(structure, from, to, options) == NULL;
}

static bool copy_text(const struct copy *copy, const char *text)
{
	const struct wd_type *type = copy->structure->fields[copy->field].type;
	enum wd_status status = WD_MISUSE;

	if (type->or_text) {
		status = wd_set_instead(copy->structure, copy->to, copy->field, text, copy->options);
	}
	if (status != WD_OK) {
		status = wd_set_string(copy->structure, copy->to, copy->field, text, copy->options);
	}
	return status == WD_OK;
}

/** Copy a boolean or number: of the functions for them, one takes it. */
static bool copy_number(const struct copy *copy)
{
	const struct wd_structure *structure = copy->structure;
	int64_t whole = wd_get_integer(structure, copy->from, copy->field);

	return (whole == INT64_MAX && wd_set_unsigned(structure, copy->to, copy->field,
			wd_get_unsigned(structure, copy->from, copy->field), copy->options) == WD_OK)
		|| wd_set_integer(structure, copy->to, copy->field, whole, copy->options) == WD_OK
		|| wd_set_number(structure, copy->to, copy->field, wd_get_number(structure, copy->from, copy->field),
			copy->options) == WD_OK
		|| wd_set_boolean(structure, copy->to, copy->field, wd_get_boolean(structure, copy->from, copy->field),
			copy->options) == WD_OK;
}

static bool copy_scalar(const struct copy *copy)
{
	const char *text = wd_get_string(copy->structure, copy->from, copy->field);

	return text ? copy_text(copy, text) : copy_number(copy);
}

/** The element that is at an index in the copy, or is added there. */
static void *element_of_copy(const struct copy *copy, const char *key, uint32_t index, bool is_fixed)
{
	return key ? wd_item_add(copy->structure, copy->to, copy->field, key, copy->options)
		: is_fixed ? wd_get_element(copy->structure, copy->to, copy->field, index)
		: wd_list_insert(copy->structure, copy->to, copy->field, index, copy->options);
}

static bool copy_element(const struct copy *copy, uint32_t index, bool is_fixed)
{
	const char *key = wd_get_element_key(copy->structure, copy->from, copy->field, index);

	if (wd_is_element_removed(copy->structure, copy->from, copy->field, index)) {
		return wd_item_set_removed(copy->structure, copy->to, copy->field, key, copy->options) == WD_OK;
	}
	return copy_inner(copy->structure->fields[copy->field].type->elements,
			wd_get_element(copy->structure, copy->from, copy->field, index),
			element_of_copy(copy, key, index, is_fixed), copy->options);
}

static bool copy_elements(const struct copy *copy)
{
	bool is_fixed = wd_list_open(copy->structure, copy->to, copy->field, copy->options) != NULL;
	uint32_t count = wd_get_count(copy->structure, copy->from, copy->field);

	while (wd_list_remove(copy->structure, copy->to, copy->field, 0, copy->options)) {
		continue; /* its default */
	}
	wd_mark(copy->structure, copy->to, copy->field, copy->options); /* though it be empty */
	for (uint32_t i = 0; i < count; i++) {
		if (!copy_element(copy, i, is_fixed)) {
			return false;
		}
	}
	return wd_get_count(copy->structure, copy->to, copy->field) == count;
}

static bool copy_field(const struct copy *copy)
{
	const struct wd_type *type = copy->structure->fields[copy->field].type;

	if (wd_is_null(copy->structure, copy->from, copy->field) && type->shape != WD_SHAPE_ANY) {
		return wd_set_null(copy->structure, copy->to, copy->field, copy->options);
	}
	switch (type->shape) {
	case WD_SHAPE_STRUCTURE: case WD_SHAPE_EITHER:
		return copy_inner(type->shape == WD_SHAPE_EITHER ? type->either : type->structure,
				wd_get_structure(copy->structure, copy->from, copy->field),
				wd_structure_add(copy->structure, copy->to, copy->field, copy->options), copy->options);
	case WD_SHAPE_LIST: case WD_SHAPE_MAP:
		return copy_elements(copy);
	default:
		return copy_scalar(copy);
	}
}

const char *rebuild(const struct wd_structure *structure, const void *from, void *to, const struct wd_options *options)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		struct copy copy = { structure, i, from, to, options };

		if (wd_is_set(structure, from, i) && !(copy_field(&copy) && wd_is_set(structure, to, i))) {
			return structure->fields[i].key;
		}
	}
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (!wd_is_set(structure, from, i) && wd_is_set(structure, to, i) && wd_clear(structure, to, i, options) != WD_OK) {
			return structure->fields[i].key; /* that of a variant, which is set with it */
		}
	}
	return NULL;
}
