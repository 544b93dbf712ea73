/*
 * defaults.c - see defaults.h.
 *
 * The recursion follows the structures.  Where one contains itself, it is as deep as the data.
 */
#include "data/defaults.h"

#include "base/tables.h"
#include "data/field.h"
#include "data/frame.h"
#include "data/member.h"

/** Defaults being stored. */
struct filling {
	struct wd_heap heap;
	struct wd_arena arena;
	uint32_t kinds;
};

static bool is_embedded(const struct wd_field *field)
{
	return field->type->shape == WD_SHAPE_STRUCTURE && !(field->view->value.flags & CYAML_FLAG_POINTER);
}

/** Store what the fields of a structure that are not set hold: the default that the document's rules give, or nothing. */
static void fill_absent(struct filling *filling, const struct wd_structure *structure, void *data)
{
	struct wd_frame frame = wd_frame_of(structure, data, filling->kinds, &filling->arena);

	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (frame.slots[i].state == WD_SLOT_ABSENT && !(field->flags & WD_INLINE) && !is_embedded(field)) {
			wd_data_remove(&filling->heap, structure, data, i);
		}
	}
	wd_build_defaults(&filling->heap, &frame, data);
}

/** Open the variants that are selected, which are then set. */
static void open_variants(struct filling *filling, const struct wd_structure *structure, void *data)
{
	for (unsigned i = 0; structure->inline_count > 0 && i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (field->variant > 0
				&& wd_member_number(structure->fields[structure->selector].view, data) == field->variant) {
			wd_member_open(&filling->heap, field->view, data);
		}
	}
}

static void fill_structure(struct filling *filling, const struct wd_structure *structure, void *data);

static void fill_value(struct filling *filling, const struct wd_type *type, const cyaml_schema_field_t *view, void *data)
{
	bool is_null = type->flags & WD_NULLABLE && type->shape != WD_SHAPE_ANY && wd_member_is_null(type, view, data);
	void *inner = view->value.type == CYAML_MAPPING ? wd_member_struct(view, data) : NULL;
	uint64_t count = type->elements ? wd_member_count(view, data) : 0;

	if (is_null) {
		return; /* a structure that is null holds no defaults */
	}
	if (inner) {
		fill_structure(filling, type->either ? type->either : type->structure, inner);
	}
	for (uint64_t i = 0; i < count; i++) {
		void *element = wd_member_element(view, data, i);

		if (type->shape != WD_SHAPE_MAP || !wd_element_is_deleted(type, view, element)) {
			fill_structure(filling, type->elements, element);
		}
	}
}

static void fill_structure(struct filling *filling, const struct wd_structure *structure, void *data)
{
	if (structure->set) {
		fill_absent(filling, structure, data);
		open_variants(filling, structure, data);
	}
	for (unsigned i = 0; i < structure->field_count; i++) {
		if (wd_is_set(structure, data, i)) {
			fill_value(filling, structure->fields[i].type, structure->fields[i].view, data);
		}
	}
}

/** Fill a struct with defaults.  \return false when memory runs out. */
static bool fill(const struct wd_options *options, const struct wd_structure *structure, void *data, uint32_t kinds)
{
	struct filling filling = { .heap = wd_data_heap(options), .kinds = kinds };

	filling.arena.heap = &filling.heap;
	if (setjmp(filling.heap.recovery)) {
		wd_arena_free(&filling.arena);
		return false;
	}
	fill_structure(&filling, structure, data);
	wd_arena_free(&filling.arena);
	return true;
}

/* ---- new structs ------------------------------------------------------------------------------------------------- */

uint32_t wd_defaults_kinds(const struct wd_structure *structure, const void *data)
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

static void set_embedded(const struct wd_structure *structure, void *data)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *field = &structure->fields[i];

		if (is_embedded(field)) {
			wd_build_set(structure, data, i);
			set_embedded(field->type->structure, wd_member_at(field->view, data));
		}
	}
}

bool wd_defaults_store(const struct wd_options *options, const struct wd_structure *structure, void *data,
		uint32_t kinds)
{
	set_embedded(structure, data);
	return fill(options, structure, data, kinds);
}

/* ---- whole documents --------------------------------------------------------------------------------------------- */

enum wd_status wd_refresh_defaults(const struct wd_schema *schema, void *data, const struct wd_options *options)
{
	if (schema == NULL || data == NULL) {
		return WD_MISUSE;
	}
	if (!wd_schema_is_known(schema)) {
		return WD_BAD_SCHEMA;
	}
	return fill(options, schema->root, data, wd_data_kinds(schema, data)) ? WD_OK : WD_NO_MEMORY;
}
