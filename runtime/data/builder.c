/* builder.c - see builder.h */
#include "data/builder.h"

#include <stdlib.h>
#include <string.h>

#include "base/number.h"
#include "base/tables.h"

static void *member_of(void *data, uint32_t offset)
{
	return (char *)data + offset;
}

/** Put a copy of text where a member points, in place of what it points to, of which the text may be a part. */
static void store_text(struct wd_heap *heap, char **at, const char *text, size_t length)
{
	char *copy = wd_heap_resize(heap, NULL, length + 1);

	memcpy(copy, text, length);
	copy[length] = '\0';
	if (*at) {
		wd_heap_try(heap, *at, 0);
	}
	*at = copy;
}

void *wd_build_structure(struct wd_heap *heap, const struct wd_structure *structure)
{
	return memset(wd_heap_resize(heap, NULL, structure->size), 0, structure->size);
}

void wd_build_set(const struct wd_structure *structure, void *data, unsigned field)
{
	uint64_t *bits = member_of(data, structure->set_offset);

	bits[field / 64] |= (uint64_t)1 << field % 64;
}

void wd_build_text(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text, size_t length)
{
	store_text(heap, member_of(data, field->offset), text, length);
}

void wd_build_enum(const struct wd_field *field, void *data, int value)
{
	*(int *)member_of(data, field->offset) = value; /* a C enumeration with small values */
}

void wd_build_number_text(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text,
		size_t length)
{
	store_text(heap, member_of(data, field->extra_offset), text, length);
}

/** A number is kept as a double; its text too, where the double would be written in another way. */
static void store_number(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text, size_t length)
{
	*(double *)member_of(data, field->offset) = wd_number_parse(text, length);
	if (!wd_number_is_plain(text, length)) {
		wd_build_number_text(heap, field, data, text, length);
	}
}

void wd_build_value(struct wd_heap *heap, const struct wd_field *field, void *data, const struct wd_value *value)
{
	switch (field->type) {
	case WD_BOOLEAN:
		*(bool *)member_of(data, field->offset) = value->text[0] == 't';
		break;
	case WD_INTEGER:
		*(int64_t *)member_of(data, field->offset) = strtoll(value->text, NULL, 10);
		break;
	case WD_NUMBER:
		store_number(heap, field, data, value->text, value->length);
		break;
	case WD_ENUM:
		wd_build_enum(field, data, value->number);
		break;
	default:
		wd_build_text(heap, field, data, value->text, value->length);
		break;
	}
}

void *wd_build_member(struct wd_heap *heap, const struct wd_field *field, void *data)
{
	void **at = member_of(data, field->offset);

	if (!(field->flags & WD_BY_POINTER)) {
		return at;
	}
	if (*at == NULL) {
		*at = wd_build_structure(heap, field->structure);
	}
	return *at;
}

/** The least power of two that is not below a count. */
static size_t capacity_for(uint32_t count)
{
	size_t capacity = 1;

	while (capacity < count) {
		capacity *= 2;
	}
	return capacity;
}

/**
 * Make room for a further element of an array, zeroed.  It counts once it has its key.
 *
 * Nobody knows the room that an array has (libcyaml may have made it), so it is always resized: to a power of two, so
 * that most of the time the allocator has nothing to do.
 */
static void *next_element(struct wd_heap *heap, const struct wd_field *field, void *data, size_t size)
{
	char **array = member_of(data, field->offset);
	uint32_t count = *(uint32_t *)member_of(data, field->extra_offset);

	*array = wd_heap_resize(heap, *array, capacity_for(count + 1) * size);
	return memset(*array + (size_t)count * size, 0, size);
}

static void count_element(const struct wd_field *field, void *data)
{
	++*(uint32_t *)member_of(data, field->extra_offset);
}

void *wd_build_item(struct wd_heap *heap, const struct wd_field *field, void *data, const char *key, size_t length)
{
	void *item = next_element(heap, field, data, field->structure->size);

	store_text(heap, member_of(item, field->structure->item_key_offset), key, length);
	count_element(field, data);
	return item;
}

void wd_build_item_deleted(const struct wd_structure *structure, void *item)
{
	*(bool *)member_of(item, structure->item_deleted_offset) = true;
}

struct wd_entry *wd_build_entry(struct wd_heap *heap, const struct wd_field *field, void *data, const char *key,
		size_t length)
{
	struct wd_entry *entry = next_element(heap, field, data, sizeof(*entry));

	store_text(heap, &entry->key, key, length);
	count_element(field, data);
	return entry;
}

void wd_build_entry_value(struct wd_heap *heap, struct wd_entry *entry, const char *text, size_t length)
{
	store_text(heap, &entry->value, text, length);
}

void wd_build_default(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text)
{
	struct wd_value value = { .text = text, .length = strlen(text) };

	if (field->type == WD_ENUM) {
		value.number = wd_enum_find(field->enumeration, text, value.length);
	}
	wd_build_value(heap, field, data, &value);
}

void wd_build_defaults(struct wd_heap *heap, const struct wd_frame *frame, void *data)
{
	for (unsigned i = 0; i < frame->structure->field_count; i++) {
		const char *text = frame->slots[i].state == WD_SLOT_ABSENT ? wd_rules_default(frame, i) : NULL;

		if (text) {
			wd_build_default(heap, &frame->structure->fields[i], data, text);
		}
	}
}
