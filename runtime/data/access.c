/* access.c - the values of fields for programs that know no schema: read and set by the field's number. */
#include <float.h>
#include <math.h>
#include <string.h>

#include "base/number.h"
#include "base/public.h"
#include "base/tables.h"
#include "data/field.h"
#include "data/member.h"

/* ---- what a member is -------------------------------------------------------------------------------------------- */

/** The kinds of member that a function is for: a bit for each of libcyaml's types. */
#define MEMBER(type) (1u << CYAML_##type)
#define WHOLE_NUMBERS (MEMBER(INT) | MEMBER(UINT))
#define ARRAYS (MEMBER(SEQUENCE) | MEMBER(SEQUENCE_FIXED))
#define EVERY_MEMBER (~0u)

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
	const cyaml_schema_field_t *view = typed_member(structure, data, field, ARRAYS);

	return view && index < wd_member_count(view, data) ? view : NULL;
}

/** As typed_member(), of what has a number: in place of a quantity, its amount. */
static const cyaml_schema_field_t *number_member(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field,
			WHOLE_NUMBERS | MEMBER(ENUM) | MEMBER(FLAGS) | MEMBER(STRING));

	if (view && view->value.type == CYAML_STRING) {
		return structure->fields[field].type->family ? view + 1 : NULL;
	}
	return view;
}

/* ---- reading ----------------------------------------------------------------------------------------------------- */

bool wd_get_boolean(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(BOOL));

	return view && *(const bool *)wd_member_at(view, data);
}

int64_t wd_get_integer(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = number_member(structure, data, field);
	int64_t number = view ? wd_member_number(view, data) : 0;

	return view && view->value.type == CYAML_UINT && number < 0 ? INT64_MAX : number;
}

uint64_t wd_get_unsigned(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = number_member(structure, data, field);
	int64_t number = view ? wd_member_number(view, data) : 0;

	return view && view->value.type != CYAML_UINT && number < 0 ? 0 : (uint64_t)number;
}

double wd_get_number(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(FLOAT));
	uint64_t whole = wd_get_unsigned(structure, data, field);

	if (view) {
		return wd_member_double(view, data);
	}
	return whole > 0 ? (double)whole : (double)wd_get_integer(structure, data, field);
}

/** The text of a number, where it says what the number does in another way. */
static const char *text_of_number(const cyaml_schema_field_t *view, const void *data)
{
	const char *text = *(char *const *)wd_member_at(view + 1, data);
	char made[WD_NUMBER_TEXT_SIZE];

	return text && wd_number_text_of(wd_member_double(view, data), view->value.data_size == sizeof(float), text, made) == text
		? text : NULL;
}

const char *wd_get_string(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, EVERY_MEMBER);
	const struct wd_type *type = view ? structure->fields[field].type : NULL;
	const char *instead = view ? wd_member_text_instead(type, view, data) : NULL;

	if (view == NULL || instead) {
		return instead;
	}
	switch (view->value.type) {
	case CYAML_STRING:
		return *(char *const *)wd_member_at(view, data);
	case CYAML_ENUM:
		return wd_enum_string(type->enumeration, (int)wd_member_number(view, data));
	case CYAML_FLOAT:
		return text_of_number(view, data);
	default:
		return NULL;
	}
}

bool wd_is_null(const struct wd_structure *structure, const void *data, unsigned field)
{
	const struct wd_type *type;

	if (!wd_is_set(structure, data, field)) {
		return false;
	}
	type = structure->fields[field].type;
	if (type->shape == WD_SHAPE_ANY) {
		const char *text = wd_get_string(structure, data, field);

		return text && strcmp(text, "null") == 0;
	}
	return type->flags & WD_NULLABLE && wd_member_is_null(type, structure->fields[field].view, data);
}

void *wd_get_structure(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(MAPPING));

	return view ? wd_member_struct(view, data) : NULL;
}

/** The words of flags, of which those with a bit of a number are counted; that with an index may be asked for. */
static uint32_t count_words(const struct wd_enum *words, int64_t bits, uint32_t index, const char **word)
{
	uint32_t count = 0;

	for (uint16_t i = 0; i < words->count; i++) {
		if ((bits & words->values[i].val) != 0 && count++ == index) {
			*word = words->values[i].str;
		}
	}
	return count;
}

uint32_t wd_get_count(const struct wd_structure *structure, const void *data, unsigned field)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, ARRAYS | MEMBER(FLAGS));
	const char *none;

	if (view && view->value.type == CYAML_FLAGS) {
		return count_words(structure->fields[field].type->parts[0]->enumeration, wd_member_number(view, data), UINT32_MAX,
				&none);
	}
	return view ? (uint32_t)wd_member_count(view, data) : 0;
}

bool wd_is_element_removed(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
{
	const cyaml_schema_field_t *view = array_member(structure, data, field, index);

	return view && structure->fields[field].type->shape == WD_SHAPE_MAP
		&& wd_element_is_deleted(structure->fields[field].type, view, wd_member_element(view, data, index));
}

void *wd_get_element(const struct wd_structure *structure, const void *data, unsigned field, uint32_t index)
{
	const cyaml_schema_field_t *view = array_member(structure, data, field, index);

	return view && !wd_is_element_removed(structure, data, field, index) ? wd_member_element(view, data, index) : NULL;
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
	const cyaml_schema_field_t *bits = typed_member(structure, data, field, MEMBER(FLAGS));
	const char *word = NULL;
	void *element;

	if (bits) {
		count_words(structure->fields[field].type->parts[0]->enumeration, wd_member_number(bits, data), index, &word);
		return word;
	}
	element = wd_get_element(structure, data, field, index);
	return element && structure->fields[field].type->element
		? wd_get_string(structure->fields[field].type->elements, element, 0) : NULL;
}

/* ---- setting ----------------------------------------------------------------------------------------------------- */

/** Note that a field has a value. */
static enum wd_status note_value(const struct wd_structure *structure, void *data, unsigned field,
		const struct wd_options *options)
{
	struct wd_heap heap = wd_data_heap(options);

	wd_data_set(&heap, structure, data, field);
	return WD_OK;
}

enum wd_status wd_set_boolean(const struct wd_structure *structure, void *data, unsigned field, bool value,
		const struct wd_options *options)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(BOOL));

	if (view == NULL) {
		return WD_MISUSE;
	}
	*(bool *)wd_member_at(view, data) = value;
	return note_value(structure, data, field, options);
}

/** Whether a member of some bytes can hold a number. */
static bool is_in_size(const cyaml_schema_field_t *view, int64_t value)
{
	unsigned bits = view->value.data_size * 8u;
	bool is_unsigned = view->value.type == CYAML_UINT;
	int64_t most = bits >= 64 ? INT64_MAX : (int64_t)((UINT64_C(1) << (is_unsigned ? bits : bits - 1)) - 1);

	return value <= most && value >= (is_unsigned ? 0 : -most - 1);
}

/** Whether a number is a value of an enumeration, or bits of some of its values. */
static bool is_of_words(const struct wd_type *type, enum cyaml_type kind, int64_t value)
{
	const struct wd_enum *words = kind == CYAML_FLAGS ? type->parts[0]->enumeration : type->enumeration;

	for (uint16_t i = 0; i < words->count; i++) {
		if (kind == CYAML_FLAGS) {
			value &= ~words->values[i].val;
		} else if (words->values[i].val == value) {
			return true;
		}
	}
	return kind == CYAML_FLAGS && value == 0;
}

enum wd_status wd_set_integer(const struct wd_structure *structure, void *data, unsigned field, int64_t value,
		const struct wd_options *options)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, WHOLE_NUMBERS | MEMBER(ENUM) | MEMBER(FLAGS));
	bool is_number;

	if (view == NULL) {
		return WD_MISUSE;
	}
	is_number = view->value.type == CYAML_INT || view->value.type == CYAML_UINT;
	if (!(is_number ? is_in_size(view, value) : is_of_words(structure->fields[field].type, view->value.type, value))) {
		return WD_INVALID;
	}
	wd_member_put_number(view, data, value);
	return note_value(structure, data, field, options);
}

enum wd_status wd_set_unsigned(const struct wd_structure *structure, void *data, unsigned field, uint64_t value,
		const struct wd_options *options)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, WHOLE_NUMBERS);

	if (view == NULL) {
		return WD_MISUSE;
	}
	if (value <= INT64_MAX) {
		return wd_set_integer(structure, data, field, (int64_t)value, options);
	}
	if (view->value.type != CYAML_UINT || view->value.data_size < sizeof(value)) {
		return WD_INVALID;
	}
	wd_member_put_number(view, data, (int64_t)value);
	return note_value(structure, data, field, options);
}

enum wd_status wd_set_number(const struct wd_structure *structure, void *data, unsigned field, double value,
		const struct wd_options *options)
{
	const cyaml_schema_field_t *view = typed_member(structure, data, field, MEMBER(FLOAT));

	if (view == NULL) {
		return WD_MISUSE;
	}
	if (!isfinite(value) || (view->value.data_size == sizeof(float) && !(fabs(value) <= FLT_MAX))) {
		return WD_INVALID;
	}
	wd_member_put_double(view, data, value);
	return note_value(structure, data, field, options);
}
