/* typed.c - see typed.h */
#include "data/typed.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/tables.h"
#include "quantity.h"

static const void *member(const void *data, uint32_t offset)
{
	return (const char *)data + offset;
}

const char *wd_typed_string(const struct wd_field *field, const void *data)
{
	return *(char *const *)member(data, field->offset);
}

uint32_t wd_typed_count(const struct wd_field *field, const void *data)
{
	return *(const uint32_t *)member(data, field->extra_offset);
}

const void *wd_typed_item(const struct wd_field *field, const void *data, uint32_t index)
{
	return *(char *const *)member(data, field->offset) + (size_t)index * field->structure->size;
}

const struct wd_entry *wd_typed_entry(const struct wd_field *field, const void *data, uint32_t index)
{
	return *(struct wd_entry *const *)member(data, field->offset) + index;
}

const void *wd_typed_structure(const struct wd_field *field, const void *data)
{
	const void *at = member(data, field->offset);

	return field->flags & WD_BY_POINTER ? *(void *const *)at : at;
}

const char *wd_typed_item_key(const struct wd_structure *structure, const void *item)
{
	return *(char *const *)member(item, structure->item_key_offset);
}

bool wd_typed_item_deleted(const struct wd_structure *structure, const void *item)
{
	return *(const bool *)member(item, structure->item_deleted_offset);
}

bool wd_typed_item_only_deletes(const struct wd_structure *structure, const void *item)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (wd_is_set(structure, item, i)) {
			return false;
		}
	}
	return wd_typed_item_deleted(structure, item);
}

struct wd_entry *wd_typed_find_entry(const struct wd_field *field, const void *data, const char *key)
{
	struct wd_entry *entries = *(struct wd_entry *const *)member(data, field->offset);
	uint32_t count = wd_typed_count(field, data);

	for (uint32_t i = 0; i < count; i++) {
		if (strcmp(entries[i].key, key) == 0) {
			return &entries[i];
		}
	}
	return NULL;
}

void *wd_typed_find_item(const struct wd_field *field, const void *data, const char *key)
{
	char *item = *(char *const *)member(data, field->offset);
	uint32_t count = wd_typed_count(field, data);

	for (; count > 0; count--, item += field->structure->size) {
		if (strcmp(wd_typed_item_key(field->structure, item), key) == 0) {
			return item;
		}
	}
	return NULL;
}

static const char *print(struct wd_arena *arena, const char *format, int64_t number)
{
	char text[24];

	return wd_arena_text(arena, text, (size_t)snprintf(text, sizeof(text), format, number));
}

static const char *number_text(const struct wd_field *field, const void *data, struct wd_arena *arena)
{
	double number = *(const double *)member(data, field->offset);
	const char *written = *(char *const *)member(data, field->extra_offset);
	char made[WD_NUMBER_TEXT_SIZE];
	const char *text = wd_number_text(number, written, made);

	return text == made ? wd_arena_text(arena, text, strlen(text)) : text;
}

const char *wd_typed_text(const struct wd_field *field, const void *data, struct wd_arena *arena)
{
	switch (field->type) {
	case WD_BOOLEAN:
		return *(const bool *)member(data, field->offset) ? "true" : "false";
	case WD_INTEGER:
		return print(arena, "%" PRId64, *(const int64_t *)member(data, field->offset));
	case WD_NUMBER:
		return number_text(field, data, arena);
	case WD_ENUM:
	case WD_KIND:
	case WD_API_VERSION:
		return wd_enum_string(field->enumeration, *(const int *)member(data, field->offset));
	default:
		return wd_typed_string(field, data);
	}
}

struct wd_frame wd_typed_frame(const struct wd_structure *structure, const void *data, uint32_t kinds,
		struct wd_arena *arena)
{
	struct wd_frame frame = { .structure = structure, .kinds = kinds };

	frame.slots = wd_arena_alloc(arena, structure->field_count * sizeof(*frame.slots));
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		struct wd_slot *slot = &frame.slots[i];

		if (!wd_is_set(structure, data, i)) {
			continue;
		}
		slot->key = field->key;
		slot->state = WD_SLOT_ACCEPTED;
		if (field->flags & WD_IN_RULE) {
			slot->text = wd_typed_text(field, data, arena);
			slot->state = slot->text ? WD_SLOT_ACCEPTED : WD_SLOT_REFUSED;
			slot->length = slot->text ? (uint32_t)strlen(slot->text) : 0;
		}
	}
	return frame;
}

uint32_t wd_typed_kind_bit(const struct wd_field *field, const void *data)
{
	int kind = *(const int *)member(data, field->offset);

	return kind > 0 && kind <= field->enumeration->count ? 1u << (kind - 1) : 0;
}

uint32_t wd_typed_kinds(const struct wd_schema *schema, const void *data)
{
	uint32_t bit = schema->kind_field == WD_NONE ? 0
		: wd_typed_kind_bit(&schema->root->fields[schema->kind_field], data);

	return bit ? bit : wd_schema_kinds(schema);
}
