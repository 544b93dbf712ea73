/* member.c - see member.h */
#include "data/member.h"

#include <float.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/public.h"
#include "base/tables.h"

void *wd_member_new(struct wd_heap *heap, const cyaml_schema_value_t *value)
{
	return memset(wd_heap_resize(heap, NULL, value->data_size), 0, value->data_size);
}

/* ---- scalars ----------------------------------------------------------------------------------------------------- */

/** Put a copy of text where a member points, in place of what it points to, of which the text may be a part. */
static void put_text(struct wd_heap *heap, char **at, const char *text, size_t length)
{
	char *copy = wd_heap_resize(heap, NULL, length + 1);

	memcpy(copy, text, length);
	copy[length] = '\0';
	if (*at) {
		wd_heap_try(heap, *at, 0);
	}
	*at = copy;
}

/** A number is kept as a double; its text, in the next member, where the double would be written in another way. */
static void put_float(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, const struct wd_value *value)
{
	double number = wd_number_parse(value->text, value->length); /* first: the text may be the one that is freed below */

	bool is_long = view->value.data_size == sizeof(float) && value->length > FLT_DIG;

	if (is_long || !wd_number_is_plain(value->text, value->length)) {
		put_text(heap, wd_member_at(view + 1, data), value->text, value->length);
	} else {
		wd_value_empty(heap, &view[1].value, 0, wd_member_at(view + 1, data));
	}
	wd_member_put_double(view, data, number);
}

void wd_member_put(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, const struct wd_value *value)
{
	switch (view->value.type) {
	case CYAML_BOOL:
		*(bool *)wd_member_at(view, data) = value->text[0] == 't';
		break;
	case CYAML_INT:
		wd_member_put_number(view, data, strtoll(value->text, NULL, 10));
		break;
	case CYAML_UINT:
		wd_member_put_number(view, data, (int64_t)strtoull(value->text, NULL, 10));
		break;
	case CYAML_FLOAT:
		put_float(heap, view, data, value);
		break;
	case CYAML_ENUM:
		wd_member_put_number(view, data, value->number);
		break;
	case CYAML_FLAGS: /* one of several words */
		wd_member_put_number(view, data, wd_member_number(view, data) | value->number);
		break;
	default:
		put_text(heap, wd_member_at(view, data), value->text, value->length);
		if (value->has_amount) {
			wd_member_put_number(view + 1, data, value->amount);
		}
		break;
	}
}

void wd_member_empty_text(const struct wd_heap *heap, const struct wd_type *type, const cyaml_schema_field_t *view,
		void *data)
{
	if (type->text_entry > 0) {
		wd_value_empty(heap, &view[type->text_entry].value, 0, wd_member_at(view + type->text_entry, data));
	}
}

void wd_member_put_value(struct wd_heap *heap, const struct wd_type *type, const cyaml_schema_field_t *view, void *data,
		const struct wd_value *value)
{
	if (value->is_text) {
		wd_member_put(heap, view + type->text_entry, data, value);
		if (type->text_entry > 0) {
			wd_member_empty(heap, view, data);
		} else if (type->family) {
			wd_member_put_number(view + 1, data, 0);
		}
	} else {
		wd_member_empty_text(heap, type, view, data);
		wd_member_put(heap, view, data, value);
	}
}

void wd_member_put_number(const cyaml_schema_field_t *view, void *data, int64_t number)
{
	void *at = wd_member_at(view, data);

	switch (view->value.data_size) {
	case 1:
		*(int8_t *)at = (int8_t)number;
		break;
	case 2:
		*(int16_t *)at = (int16_t)number;
		break;
	case 4:
		*(int32_t *)at = (int32_t)number;
		break;
	default:
		*(int64_t *)at = number;
		break;
	}
}

void wd_member_put_double(const cyaml_schema_field_t *view, void *data, double number)
{
	if (view->value.data_size == sizeof(float)) {
		*(float *)wd_member_at(view, data) = (float)number;
	} else {
		*(double *)wd_member_at(view, data) = number;
	}
}

double wd_member_double(const cyaml_schema_field_t *view, const void *data)
{
	return view->value.data_size == sizeof(float) ? (double)*(const float *)wd_member_at(view, data)
		: *(const double *)wd_member_at(view, data);
}

static int64_t unsigned_number(const cyaml_schema_field_t *view, const void *at)
{
	switch (view->value.data_size) {
	case 1:
		return *(const uint8_t *)at;
	case 2:
		return *(const uint16_t *)at;
	case 4:
		return *(const uint32_t *)at;
	default:
		return (int64_t)*(const uint64_t *)at;
	}
}

int64_t wd_member_number(const cyaml_schema_field_t *view, const void *data)
{
	const void *at = wd_member_at(view, data);

	if (view->value.type == CYAML_UINT || view->value.type == CYAML_FLAGS) {
		return unsigned_number(view, at);
	}
	switch (view->value.data_size) {
	case 1:
		return *(const int8_t *)at;
	case 2:
		return *(const int16_t *)at;
	case 4:
		return *(const int32_t *)at;
	default:
		return *(const int64_t *)at;
	}
}

static const char *int_text(const cyaml_schema_field_t *view, const void *data, struct wd_arena *arena)
{
	char text[24];
	int64_t number = wd_member_number(view, data);
	int length = view->value.type == CYAML_UINT ? snprintf(text, sizeof(text), "%" PRIu64, (uint64_t)number)
		: snprintf(text, sizeof(text), "%" PRId64, number);

	return wd_arena_text(arena, text, (size_t)length);
}

static const char *float_text(const cyaml_schema_field_t *view, const void *data, struct wd_arena *arena)
{
	const char *written = *(char *const *)wd_member_at(view + 1, data);
	char made[WD_NUMBER_TEXT_SIZE];
	const char *text = wd_number_text_of(wd_member_double(view, data), view->value.data_size == sizeof(float), written,
			made);

	return text == made ? wd_arena_text(arena, text, strlen(text)) : text;
}

/** The word of an enumeration's value.  Zero is none, for which libcyaml has the empty word. */
static const char *enum_text(const cyaml_schema_field_t *view, const void *data)
{
	const cyaml_strval_t *words = view->value.enumeration.strings;
	int64_t number = wd_member_number(view, data);

	for (uint32_t i = 0; number != 0 && i < view->value.enumeration.count; i++) {
		if (words[i].val == number) {
			return words[i].str;
		}
	}
	return NULL;
}

const char *wd_member_text(const cyaml_schema_field_t *view, const void *data, struct wd_arena *arena)
{
	switch (view->value.type) {
	case CYAML_BOOL:
		return *(const bool *)wd_member_at(view, data) ? "true" : "false";
	case CYAML_INT: case CYAML_UINT:
		return int_text(view, data, arena);
	case CYAML_FLOAT:
		return float_text(view, data, arena);
	case CYAML_ENUM:
		return enum_text(view, data);
	default:
		return *(char *const *)wd_member_at(view, data);
	}
}

bool wd_member_is_null(const struct wd_type *type, const cyaml_schema_field_t *view, const void *data)
{
	const void *inner;

	if (type->null_entry > 0) {
		return *(const bool *)wd_member_at(view + type->null_entry, data);
	}
	switch (view->value.type) {
	case CYAML_STRING:
		return *(char *const *)wd_member_at(view, data) == NULL;
	case CYAML_ENUM: case CYAML_FLAGS:
		return wd_member_number(view, data) == 0;
	case CYAML_SEQUENCE:
		return wd_member_count(view, data) == 0;
	case CYAML_MAPPING:
		inner = wd_member_struct(view, data);
		return inner == NULL || !wd_any_set(type->either ? type->either : type->structure, inner);
	default:
		return false;
	}
}

/* ---- structures -------------------------------------------------------------------------------------------------- */

void *wd_member_struct(const cyaml_schema_field_t *view, const void *data)
{
	void *at = wd_member_at(view, data);

	return view->value.flags & CYAML_FLAG_POINTER ? *(void **)at : at;
}

void *wd_member_open(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data)
{
	void **at = wd_member_at(view, data);

	if (!(view->value.flags & CYAML_FLAG_POINTER)) {
		return at;
	}
	if (*at == NULL) {
		*at = wd_member_new(heap, &view->value);
	}
	return *at;
}

/* ---- arrays ------------------------------------------------------------------------------------------------------ */

uint64_t wd_member_count(const cyaml_schema_field_t *view, const void *data)
{
	const void *at = (const char *)data + view->count_offset;

	switch (view->count_size) {
	case 0:
		return view->value.type == CYAML_SEQUENCE_FIXED ? view->value.sequence.max : 0;
	case 4:
		return *(const uint32_t *)at;
	default:
		return *(const uint64_t *)at;
	}
}

static void set_count(const cyaml_schema_field_t *view, void *data, uint64_t count)
{
	void *at = (char *)data + view->count_offset;

	if (view->count_size == sizeof(uint32_t)) {
		*(uint32_t *)at = (uint32_t)count;
	} else {
		*(uint64_t *)at = count;
	}
}

/** The distance between two elements. */
static size_t stride_of(const cyaml_schema_value_t *array)
{
	const cyaml_schema_value_t *entry = array->sequence.entry;

	return entry->flags & CYAML_FLAG_POINTER ? sizeof(void *) : entry->data_size;
}

void *wd_member_element(const cyaml_schema_field_t *view, const void *data, uint64_t index)
{
	char *at = wd_member_at(view, data);

	return (view->value.flags & CYAML_FLAG_POINTER ? *(char **)(void *)at : at) + index * stride_of(&view->value);
}

void *wd_member_find(const cyaml_schema_field_t *view, const void *data, const char *key)
{
	const cyaml_schema_field_t *key_view = wd_element_key(view);
	uint64_t count = wd_member_count(view, data);

	for (uint64_t i = 0; i < count; i++) {
		void *element = wd_member_element(view, data, i);

		const char *own = *(char **)wd_member_at(key_view, element);

		if (own && strcmp(own, key) == 0) {
			return element;
		}
	}
	return NULL;
}

/** The least power of two that is not below a count. */
static size_t capacity_for(uint64_t count)
{
	size_t capacity = 1;

	while (capacity < count && capacity <= SIZE_MAX / 2) {
		capacity *= 2;
	}
	return capacity < count ? (size_t)count : capacity;
}

/**
 * Make a gap of zeros before the element at an index.  The count stays that of the others.
 *
 * The capacity of an array is not known (libcyaml may have made it), so it is always resized: to a power of two, so
 * that most of the time the allocator has nothing to do.
 */
static char *open_gap(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, uint64_t index)
{
	char **array = wd_member_at(view, data), *element;
	uint64_t count = wd_member_count(view, data);
	size_t stride = stride_of(&view->value);

	if (count >= (view->count_size == sizeof(uint32_t) ? UINT32_MAX : UINT64_MAX)) { /* one more cannot be counted */
		longjmp(heap->recovery, 1);
	}
	*array = wd_heap_resize_array(heap, *array, capacity_for(count + 1), stride);
	element = *array + index * stride;
	memmove(element + stride, element, (size_t)(count - index) * stride);
	return memset(element, 0, stride);
}

void *wd_member_insert(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, uint64_t index)
{
	char *element = open_gap(heap, view, data, index);

	set_count(view, data, wd_member_count(view, data) + 1);
	return element;
}

void *wd_member_append(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, const char *key,
		size_t length)
{
	uint64_t count = wd_member_count(view, data);
	char *element = open_gap(heap, view, data, count);

	put_text(heap, wd_member_at(wd_element_key(view), element), key, length);
	set_count(view, data, count + 1);
	return element;
}

void wd_member_remove(const struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, void *element)
{
	uint64_t count = wd_member_count(view, data);
	size_t stride = stride_of(&view->value);
	char *next = (char *)element + stride, *end = wd_member_element(view, data, count);

	wd_value_empty(heap, view->value.sequence.entry, 0, element);
	memmove(element, next, (size_t)(end - next));
	set_count(view, data, count - 1);
}

const cyaml_schema_field_t *wd_element_deleted(const struct wd_type *map, const cyaml_schema_field_t *view)
{
	/* Without a variable: in the amalgamation GCC would fear for it where a caller has a recovery point. */
	return wd_element_key(view)[1].value.type == CYAML_BOOL && map->element != wd_element_key(view) + 1
		? wd_element_key(view) + 1 : NULL;
}

bool wd_element_is_deleted(const struct wd_type *map, const cyaml_schema_field_t *view, const void *element)
{
	const cyaml_schema_field_t *deleted = wd_element_deleted(map, view);

	return deleted && wd_member_number(deleted, element) != 0;
}

bool wd_element_has_value(const struct wd_type *map, const void *element)
{
	if (map->element == NULL) {
		return wd_any_set(map->structure, element);
	}
	return !(map->element->value.flags & CYAML_FLAG_POINTER) || map->parts[0]->element
		|| *(void *const *)wd_member_at(map->element, element) != NULL;
}

/* ---- whatever there is ------------------------------------------------------------------------------------------- */

/** Free what hangs on a value, not the value itself. */
static void empty_contents(const struct wd_heap *heap, const cyaml_schema_value_t *value, uint64_t count, char *at)
{
	if (value->type == CYAML_MAPPING) {
		for (const cyaml_schema_field_t *field = value->mapping.fields; field->key; field++) {
			wd_value_empty(heap, &field->value, wd_member_count(field, at), wd_member_at(field, at));
			if (field->count_size > 0) {
				set_count(field, at, 0);
			}
		}
	} else if (value->type == CYAML_SEQUENCE || value->type == CYAML_SEQUENCE_FIXED) {
		for (size_t stride = stride_of(value); count > 0; count--, at += stride) {
			wd_value_empty(heap, value->sequence.entry, 0, at);
		}
	}
}

void wd_value_empty(const struct wd_heap *heap, const cyaml_schema_value_t *value, uint64_t count, void *at)
{
	if (value->flags & CYAML_FLAG_POINTER) {
		void **pointer = at;

		if (*pointer) {
			empty_contents(heap, value, count, *pointer);
			wd_heap_try(heap, *pointer, 0);
			*pointer = NULL;
		}
	} else if (value->type == CYAML_MAPPING || value->type == CYAML_SEQUENCE_FIXED) {
		empty_contents(heap, value, count, at);
	} else {
		memset(at, 0, value->data_size);
	}
}

void wd_member_empty(const struct wd_heap *heap, const cyaml_schema_field_t *view, void *data)
{
	wd_value_empty(heap, &view->value, wd_member_count(view, data), wd_member_at(view, data));
	if (view->count_size > 0) {
		set_count(view, data, 0);
	}
	if (view->value.type == CYAML_FLOAT) {
		wd_value_empty(heap, &view[1].value, 0, wd_member_at(view + 1, data));
	}
}

/** The bytes of what a pointer points to. */
static size_t extent_of(const cyaml_schema_value_t *value, uint64_t count, const void *at)
{
	if (value->type == CYAML_STRING) {
		return strlen(at) + 1;
	}
	return value->type == CYAML_SEQUENCE ? count * stride_of(value) : value->data_size;
}

/** Copy a number or flags, of which most have one of these sizes. */
static inline void copy_scalar(const cyaml_schema_value_t *value, const void *from, void *to)
{
	switch (value->data_size) {
	case 1:
		*(uint8_t *)to = *(const uint8_t *)from;
		break;
	case 4:
		*(uint32_t *)to = *(const uint32_t *)from;
		break;
	case 8:
		*(uint64_t *)to = *(const uint64_t *)from;
		break;
	default:
		memcpy(to, from, value->data_size);
		break;
	}
}

/** Copy a struct to where zeros are: the count of an array before its elements, so that what is copied is freed. */
static void copy_mapping(struct wd_heap *heap, const cyaml_schema_value_t *value, const char *from, char *to)
{
	for (const cyaml_schema_field_t *field = value->mapping.fields; field->key; field++) {
		const char *source = from + field->data_offset;
		char *target = to + field->data_offset;

		if (field->value.flags & CYAML_FLAG_POINTER) {
			uint64_t count;

			if (*(void *const *)(const void *)source == NULL) {
				continue;
			}
			count = wd_member_count(field, from);
			if (count > 0) {
				set_count(field, to, count);
			}
			wd_value_copy(heap, &field->value, count, source, target);
		} else if (field->value.type == CYAML_MAPPING) {
			copy_mapping(heap, &field->value, source, target);
		} else if (field->value.type == CYAML_SEQUENCE_FIXED) {
			wd_value_copy(heap, &field->value, wd_member_count(field, from), source, target);
		} else {
			copy_scalar(&field->value, source, target);
		}
	}
}

/*
 * An array with no elements is left out.  Elements are copied into zeros, never as a whole: with their pointers copied
 * first, running out of memory would free what the original points to.
 */
void wd_value_copy(struct wd_heap *heap, const cyaml_schema_value_t *value, uint64_t count, const void *from, void *to)
{
	if (value->flags & CYAML_FLAG_POINTER) {
		const void *target = *(void *const *)from;
		size_t size = target ? extent_of(value, count, target) : 0;

		if (size == 0) {
			return;
		}
		from = target;
		to = *(void **)to = wd_heap_resize(heap, NULL, size);
		if (value->type == CYAML_STRING) {
			memcpy(to, from, size);
			return;
		}
		memset(to, 0, size);
	}
	if (value->type == CYAML_MAPPING) {
		copy_mapping(heap, value, from, to);
	} else if (value->type == CYAML_SEQUENCE || value->type == CYAML_SEQUENCE_FIXED) {
		for (size_t i = 0, stride = stride_of(value); i < count; i++) {
			wd_value_copy(heap, value->sequence.entry, 0, (const char *)from + i * stride, (char *)to + i * stride);
		}
	} else {
		copy_scalar(value, from, to);
	}
}
