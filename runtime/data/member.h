/*
 * member.h - members of the schema's structs, by shape: what libcyaml's entry of a member says is all that is known here.
 *
 * What is built here is laid out, and allocated, as libcyaml would: libcyaml can save it and free it.  An array's count
 * says how many of its elements are whole, whatever becomes of the next one.  The recursion follows the structures.
 *
 * Functions that take a heap, and do not say otherwise, do not return when memory runs out.
 */
#ifndef WORKDEF_MEMBER_H
#define WORKDEF_MEMBER_H

#include <cyaml/cyaml.h>

#include "base/memory.h"
#include "check/values.h"

/** Where a member is. */
static inline void *wd_member_at(const cyaml_schema_field_t *view, const void *data)
{
	return (char *)data + view->data_offset;
}

/** Make an empty struct. */
void *wd_member_new(struct wd_heap *heap, const cyaml_schema_value_t *value);

/* ---- scalars ----------------------------------------------------------------------------------------------------- */

/** Store a value in a scalar member, in place of what it holds. */
void wd_member_put(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, const struct wd_value *value);

/** Store a number in a boolean, integer or enumeration. */
void wd_member_put_number(const cyaml_schema_field_t *view, void *data, int64_t number);

/** The text in place of a value; NULL where there is none. */
static inline char *wd_member_text_instead(const struct wd_type *type, const cyaml_schema_field_t *view, const void *data)
{
	return type->text_entry > 0 ? *(char *const *)wd_member_at(view + type->text_entry, data) : NULL;
}

/** As wd_member_put(), of a value that may be a text in its place. */
void wd_member_put_value(struct wd_heap *heap, const struct wd_type *type, const cyaml_schema_field_t *view, void *data,
		const struct wd_value *value);

/** Free the text in place of a value. */
void wd_member_empty_text(const struct wd_heap *heap, const struct wd_type *type, const cyaml_schema_field_t *view,
		void *data);

/** Store a double or, by the size of the member, a float. */
void wd_member_put_double(const cyaml_schema_field_t *view, void *data, double number);

double wd_member_double(const cyaml_schema_field_t *view, const void *data);

/** The number that a boolean, integer or enumeration holds. */
int64_t wd_member_number(const cyaml_schema_field_t *view, const void *data);

/**
 * The wire text of a scalar member.
 *
 * \param[in] view   Its entry.
 * \param[in] data   Its struct.
 * \param[in] arena  Where text is made.
 * \return the text; NULL when a string is NULL, or an enumeration has no such value.
 */
const char *wd_member_text(const cyaml_schema_field_t *view, const void *data, struct wd_arena *arena);

/**
 * Whether a value is null: its mark is set, or it is an empty value of a type without a mark.
 *
 * To be asked of a type that is WD_NULLABLE only; null of any form is JSON text like other values.
 */
bool wd_member_is_null(const struct wd_type *type, const cyaml_schema_field_t *view, const void *data);

/** Set the mark of null, where the type has one. */
static inline void wd_member_mark_null(const struct wd_type *type, const cyaml_schema_field_t *view, void *data,
		bool is_null)
{
	if (type->null_entry > 0) {
		*(bool *)wd_member_at(view + type->null_entry, data) = is_null;
	}
}

/* ---- structures -------------------------------------------------------------------------------------------------- */

/** The struct of a member; NULL when it is a NULL pointer. */
void *wd_member_struct(const cyaml_schema_field_t *view, const void *data);

/** The struct of a member, made when it is a NULL pointer. */
void *wd_member_open(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data);

/* ---- arrays ----------------------------------------------------------------------------------------------------- */

/** The number of elements. */
uint64_t wd_member_count(const cyaml_schema_field_t *view, const void *data);

/** The element at an index. */
void *wd_member_element(const cyaml_schema_field_t *view, const void *data, uint64_t index);

/** The element with a key; NULL when there is none. */
void *wd_member_find(const cyaml_schema_field_t *view, const void *data, const char *key);

/** Insert an element of zeros before the one at an index, which may be the count.  Elements may move. */
void *wd_member_insert(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, uint64_t index);

/** Append an element with a key.  It may move when a further one is appended. */
void *wd_member_append(struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, const char *key,
		size_t length);

/** Free an element, and close the gap. */
void wd_member_remove(const struct wd_heap *heap, const cyaml_schema_field_t *view, void *data, void *element);

/** The key of an element of a mapping with free keys: it comes first. */
static inline const cyaml_schema_field_t *wd_element_key(const cyaml_schema_field_t *view)
{
	return view->value.sequence.entry->mapping.fields;
}

/** The mark of an element of a map that removes an inherited one; NULL where there is none.  It follows the key. */
const cyaml_schema_field_t *wd_element_deleted(const struct wd_type *map, const cyaml_schema_field_t *view);

/** Whether an element of a map removes an inherited one. */
bool wd_element_is_deleted(const struct wd_type *map, const cyaml_schema_field_t *view, const void *element);

/** Whether an element of a map has a value, and not only the mark that it removes an inherited one. */
bool wd_element_has_value(const struct wd_type *map, const void *element);

/* ---- whatever there is ------------------------------------------------------------------------------------------- */

/** Free what a value holds, and put zero there.  `count` is that of an array. */
void wd_value_empty(const struct wd_heap *heap, const cyaml_schema_value_t *value, uint64_t count, void *at);

/** As wd_value_empty(), for a member with all that belongs to it: its count, or its text. */
void wd_member_empty(const struct wd_heap *heap, const cyaml_schema_field_t *view, void *data);

/** Copy a value to where zeros are. */
void wd_value_copy(struct wd_heap *heap, const cyaml_schema_value_t *value, uint64_t count, const void *from, void *to);

#endif
