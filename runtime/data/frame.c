/* frame.c - see frame.h */
#include "data/frame.h"

#include <string.h>

#include "base/measure.h"
#include "base/tables.h"
#include "data/member.h"

void wd_build_set(const struct wd_structure *structure, void *data, unsigned field)
{
	uint64_t *bits;

	if (structure->tag) {
		wd_member_put_number(structure->tag, data, (int64_t)field + 1);
		return;
	}
	if (structure->fields[field].flags & WD_INLINE || structure->set == NULL) {
		return; /* what is in it says so, or it is always set */
	}
	bits = wd_member_at(structure->set, data);
	bits[field / 64] |= (uint64_t)1 << field % 64;
}

void wd_build_unset(const struct wd_structure *structure, void *data, unsigned field)
{
	uint64_t *bits;

	if (structure->tag) {
		wd_member_put_number(structure->tag, data, 0);
		return;
	}
	if (structure->fields[field].flags & WD_INLINE || structure->set == NULL) {
		return;
	}
	bits = wd_member_at(structure->set, data);
	bits[field / 64] &= ~((uint64_t)1 << field % 64);
}

struct wd_frame wd_frame_of(const struct wd_structure *structure, const void *data, uint32_t kinds,
		struct wd_arena *arena)
{
	struct wd_frame frame = { .structure = structure, .kinds = kinds };

	frame.slots = wd_arena_alloc(arena, structure->field_count * sizeof(*frame.slots));
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];
		struct wd_slot *slot = &frame.slots[i];

		if (field->flags & WD_INLINE || !wd_is_set(structure, data, i)) {
			continue;
		}
		slot->key = field->key;
		slot->state = WD_SLOT_ACCEPTED;
		if (field->flags & WD_IN_RULE) {
			bool is_null = field->type->flags & WD_NULLABLE && wd_member_is_null(field->type, field->view, data);

			bool is_text = wd_member_text_instead(field->type, field->view, data) != NULL;

			slot->text = is_null || is_text ? NULL : wd_member_text(field->view, data, arena);
			slot->state = slot->text || is_null ? WD_SLOT_ACCEPTED : WD_SLOT_REFUSED;
			slot->length = slot->text ? (uint32_t)strlen(slot->text) : 0;
		}
	}
	return frame;
}

/** Store the value of a wire text of the schema's. */
static void build_text(struct wd_heap *heap, const struct wd_type *type, const cyaml_schema_field_t *view, void *data,
		const char *text)
{
	struct wd_value value = { .text = text, .length = strlen(text) };

	if (type->enumeration) {
		value.number = wd_enum_find(type->enumeration, text, value.length);
	}
	value.has_amount = type->family && wd_measure_parse(type->family, text, value.length, &value.amount);
	wd_member_put(heap, view, data, &value);
}

/** Store the elements of a list; of flags they are bits of one member. */
static void build_elements(struct wd_heap *heap, const struct wd_field *field, void *data)
{
	const struct wd_type *type = field->type;

	for (unsigned i = 0; field->default_elements[i]; i++) {
		void *at = type->shape == WD_SHAPE_FLAGS ? data
			: field->view->value.type == CYAML_SEQUENCE ? wd_member_insert(heap, field->view, data, i)
			: wd_member_element(field->view, data, i);

		build_text(heap, type->parts[0], type->element ? type->element : field->view, at, field->default_elements[i]);
	}
}

void wd_build_default(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text)
{
	if (field->default_elements) {
		wd_member_empty(heap, field->view, data);
		build_elements(heap, field, data);
	} else {
		build_text(heap, field->type, field->view, data, text);
	}
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

uint32_t wd_data_kind_bit(const struct wd_field *field, const void *data)
{
	int64_t kind = wd_member_number(field->view, data);

	return kind > 0 && kind <= field->type->enumeration->count ? 1u << (kind - 1) : 0;
}

uint32_t wd_data_kinds(const struct wd_schema *schema, const void *data)
{
	uint32_t bit = schema->kind_field == WD_NONE ? 0
		: wd_data_kind_bit(&schema->root->fields[schema->kind_field], data);

	return bit ? bit : wd_schema_kinds(schema);
}
