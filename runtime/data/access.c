/* access.c - the values of fields for programs that know no schema: read and set by the field's number. */
#include <math.h>

#include "base/tables.h"
#include "data/frame.h"
#include "data/member.h"

/* ---- what a member is -------------------------------------------------------------------------------------------- */

/** The kinds of member that a function is for: a bit for each of libcyaml's types. */
#define MEMBER(type) (1u << CYAML_##type)
#define WHOLE_NUMBERS (MEMBER(INT) | MEMBER(UINT))

/** The member of a field, where the structure has it and it is of one of the types; otherwise NULL. */
static const cyaml_schema_field_t *typed_member(const struct wd_structure *structure, const void *data, unsigned field,
		unsigned types)
{
	const cyaml_schema_field_t *view;

	if (structure == NULL || data == NULL || field >= structure->field_count) {
		return NULL;
	}
	view = structure->fields[field].view;
	return types & 1u << view->value.type ? view : NULL;
}

/** As typed_member(), of a list or a mapping with free keys that has an element of the index. */
static const cyaml_schema_field_t *array_member(const struct wd_structure *structure, const void *data, unsigned field,
		uint64_t index)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(SEQUENCE) | MEMBER(SEQUENCE_FIXED));

	return view && index < wd_member_count(view, data) ? view : NULL;
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

bool wd_get_boolean(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(BOOL));

	return view && *(const bool *)wd_member_at(view, data);
}

int64_t wd_get_integer(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, WHOLE_NUMBERS | MEMBER(ENUM));

	return view ? wd_member_number(view, data) : 0;
}

double wd_get_number(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(FLOAT));

	return view ? *(const double *)wd_member_at(view, data) : (double)wd_get_integer(structure, data, field);
}

const char *wd_get_string(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(STRING) | MEMBER(ENUM));

	if (view == NULL) {
		return NULL;
	}
	return view->value.type == CYAML_STRING ? *(char *const *)wd_member_at(view, data)
		: wd_enum_string(structure->fields[field].type->enumeration, (int)wd_member_number(view, data));
}

void *wd_get_structure(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(MAPPING));

	return view ? wd_member_struct(view, data) : NULL;
}

uint32_t wd_get_count(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(SEQUENCE) | MEMBER(SEQUENCE_FIXED));

	return view ? (uint32_t)wd_member_count(view, data) : 0;
}

void *wd_get_element(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
{
	const cyaml_schema_field_t *view = array_member(structure, data, field, index);

	return view ? wd_member_element(view, data, index) : NULL;
}

const char *wd_get_element_key(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
{
	const cyaml_schema_field_t *view = array_member(structure, data, field, index);

	if (view == NULL || structure->fields[field].type->shape != WD_SHAPE_MAP) {
		return NULL;
	}
	return *(char *const *)wd_member_at(wd_element_key(view), wd_member_element(view, data, index));
}

const char *wd_get_element_string(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
{
	const cyaml_schema_field_t *view = array_member(structure, data, field, index);
	const cyaml_schema_field_t *part = view ? structure->fields[field].type->element : NULL;

	if (part == NULL || part->value.type != CYAML_STRING) {
		return NULL;
	}
	return *(char *const *)wd_member_at(part, wd_member_element(view, data, index));
}

bool wd_is_element_removed(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
{
	const cyaml_schema_field_t *view = array_member(structure, data, field, index);

	return view && structure->fields[field].type->shape == WD_SHAPE_MAP
		&& wd_element_is_deleted(structure->fields[field].type, view, wd_member_element(view, data, index));
}

/* ---- setting ----------------------------------------------------------------------------------------------------- */

/** Note that a field has a value. */
static enum wd_status note_value(const struct wd_structure *structure, void *data, unsigned field)
{
	wd_member_mark_null(structure->fields[field].type, structure->fields[field].view, data, false);
	wd_build_set(structure, data, field);
	return WD_OK;
}

enum wd_status wd_set_boolean(const struct wd_structure *structure, void *data, unsigned field, bool value)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(BOOL));

	if (view == NULL) {
		return WD_MISUSE;
	}
	*(bool *)wd_member_at(view, data) = value;
	return note_value(structure, data, field);
}

/** Whether a member of some bytes can hold a number. */
static bool is_in_size(const cyaml_schema_field_t *view, int64_t value)
{
	unsigned bits = view->value.data_size * 8u;
	bool is_unsigned = view->value.type == CYAML_UINT;
	int64_t most = bits >= 64 ? INT64_MAX : (int64_t)((UINT64_C(1) << (is_unsigned ? bits : bits - 1)) - 1);

	return value <= most && value >= (is_unsigned ? 0 : -most - 1);
}

enum wd_status wd_set_integer(const struct wd_structure *structure, void *data, unsigned field, int64_t value)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, WHOLE_NUMBERS | MEMBER(ENUM));

	if (view == NULL) {
		return WD_MISUSE;
	}
	if (!is_in_size(view, value) || (view->value.type == CYAML_ENUM
			&& wd_enum_string(structure->fields[field].type->enumeration, (int)value) == NULL)) {
		return WD_INVALID;
	}
	wd_member_put_number(view, data, value);
	return note_value(structure, data, field);
}

enum wd_status wd_set_number(const struct wd_structure *structure, void *data, unsigned field, double value)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(FLOAT));

	if (view == NULL) {
		return WD_MISUSE;
	}
	if (!isfinite(value)) {
		return WD_INVALID;
	}
	*(double *)wd_member_at(view, data) = value;
	return note_value(structure, data, field);
}
