/*
 * typed.h - typed data read through the descriptors: members by their offsets.
 */
#ifndef WORKDEF_TYPED_H
#define WORKDEF_TYPED_H

#include "base/memory.h"
#include "check/rules.h"

/** A member that is a pointer to char: WD_STRING, WD_QUANTITY, WD_ANY. */
const char *wd_typed_string(const struct wd_field *field, const void *data);

/** The number of items or entries of a WD_ITEMS or WD_MAP member. */
uint32_t wd_typed_count(const struct wd_field *field, const void *data);

/** The item at an index of a WD_ITEMS member. */
const void *wd_typed_item(const struct wd_field *field, const void *data, uint32_t index);

/** The entry at an index of a WD_MAP member. */
const struct wd_entry *wd_typed_entry(const struct wd_field *field, const void *data, uint32_t index);

/** The entry of a WD_MAP member with a key; NULL when there is none. */
struct wd_entry *wd_typed_find_entry(const struct wd_field *field, const void *data, const char *key);

/** The item of a WD_ITEMS member with a key; NULL when there is none. */
void *wd_typed_find_item(const struct wd_field *field, const void *data, const char *key);

/** The structure of a WD_STRUCT member; NULL when it is a NULL pointer. */
const void *wd_typed_structure(const struct wd_field *field, const void *data);

/** The label of an item. */
const char *wd_typed_item_key(const struct wd_structure *structure, const void *item);

/** Whether an item only removes an inherited one. */
bool wd_typed_item_deleted(const struct wd_structure *structure, const void *item);

/** Whether an item does nothing but remove an inherited one: no field of it is set. */
bool wd_typed_item_only_deletes(const struct wd_structure *structure, const void *item);

/**
 * The wire text of a member of a scalar type.
 *
 * \param[in] field  The field.
 * \param[in] data   Its structure.
 * \param[in] arena  Where text is made.  Does not return when memory runs out.
 * \return the text; NULL when a string is NULL, or an enumeration has no such value.
 */
const char *wd_typed_text(const struct wd_field *field, const void *data, struct wd_arena *arena);

/**
 * Fill a frame from typed data, so that defaults and rules can be applied to it.
 *
 * \param[in] structure  Its structure.
 * \param[in] data       The data.
 * \param[in] kinds      The bit of the document's kind; those of all where it is not known, or does not matter.
 * \param[in] arena      Where slots and texts are made.  Does not return when memory runs out.
 */
struct wd_frame wd_typed_frame(const struct wd_structure *structure, const void *data, uint32_t kinds,
		struct wd_arena *arena);

/** The bit of the kind that a WD_KIND member holds; 0 when it holds none. */
uint32_t wd_typed_kind_bit(const struct wd_field *field, const void *data);

/** The bit of the kind of a whole document's data; those of all kinds when it has none. */
uint32_t wd_typed_kinds(const struct wd_schema *schema, const void *data);

#endif
