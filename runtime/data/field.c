/* field.c - see field.h */
#include "data/field.h"

#include "base/tables.h"
#include "data/frame.h"
#include "data/member.h"

struct wd_heap wd_data_heap(const struct wd_options *options)
{
	struct wd_heap heap;

	wd_heap_init(&heap, options);
	return heap;
}

void wd_data_free(const struct wd_heap *heap, const struct wd_schema *schema, void *data)
{
	wd_value_empty(heap, schema->root->view, 0, &data);
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

void wd_data_mark(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field)
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

void wd_data_set(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field)
{
	wd_member_empty_text(heap, structure->fields[field].type, structure->fields[field].view, data);
	wd_member_mark_null(structure->fields[field].type, structure->fields[field].view, data, false);
	wd_data_mark(heap, structure, data, field);
}

void wd_data_remove(const struct wd_heap *heap, const struct wd_structure *structure, void *data, unsigned field)
{
	wd_build_unset(structure, data, field);
	empty_field(heap, &structure->fields[field], data);
	wd_member_mark_null(structure->fields[field].type, structure->fields[field].view, data, false);
}
