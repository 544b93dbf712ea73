/*
 * builder.h - stores accepted values in the schema's structs, in the layout and by the allocator that libcyaml would
 * use: libcyaml can then save and free what was built here.
 *
 * Functions that take a heap do not return when memory runs out; what was built so far stays whole and can be freed.
 */
#ifndef WORKDEF_BUILDER_H
#define WORKDEF_BUILDER_H

#include "base/memory.h"
#include "check/rules.h"
#include "check/values.h"

/** Make an empty structure. */
void *wd_build_structure(struct wd_heap *heap, const struct wd_structure *structure);

/** Note that a field is set. */
void wd_build_set(const struct wd_structure *structure, void *data, unsigned field);

/** Store a value of a scalar type, or the JSON text of a WD_ANY value. */
void wd_build_value(struct wd_heap *heap, const struct wd_field *field, void *data, const struct wd_value *value);

/** Store the text of a member that is a pointer to char, in place of what it points to. */
void wd_build_text(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text, size_t length);

/** Store an enumeration's C value. */
void wd_build_enum(const struct wd_field *field, void *data, int value);

/** The structure of a WD_STRUCT member, made when it is a pointer that is NULL. */
void *wd_build_member(struct wd_heap *heap, const struct wd_field *field, void *data);

/** Append an item to a WD_ITEMS member, with its key.  It may move when a further one is appended. */
void *wd_build_item(struct wd_heap *heap, const struct wd_field *field, void *data, const char *key, size_t length);

/** Mark an item as one that removes an inherited one. */
void wd_build_item_deleted(const struct wd_structure *structure, void *item);

/** Append an entry to a WD_MAP member, with its key.  It may move when a further one is appended. */
struct wd_entry *wd_build_entry(struct wd_heap *heap, const struct wd_field *field, void *data, const char *key,
		size_t length);

/** Store the value of an entry. */
void wd_build_entry_value(struct wd_heap *heap, struct wd_entry *entry, const char *text, size_t length);

/** Store the text of a WD_NUMBER member, beside its double. */
void wd_build_number_text(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text,
		size_t length);

/** Store a default, given as wire text. */
void wd_build_default(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text);

/** Store the defaults of the fields that are absent. */
void wd_build_defaults(struct wd_heap *heap, const struct wd_frame *frame, void *data);

#endif
