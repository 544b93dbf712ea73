/*
 * frame.h - what rules and defaults have to do with typed data: a structure's data as a frame, and defaults stored in it.
 *
 * Functions that take a heap or an arena do not return when memory runs out.
 */
#ifndef WORKDEF_FRAME_H
#define WORKDEF_FRAME_H

#include "base/memory.h"
#include "check/rules.h"

/** Note that a field is set. */
void wd_build_set(const struct wd_structure *structure, void *data, unsigned field);

/** Note that a field is not set. */
void wd_build_unset(const struct wd_structure *structure, void *data, unsigned field);

/**
 * Fill a frame from typed data, so that defaults and rules can be applied to it.
 *
 * \param[in] structure  Its structure.
 * \param[in] data       The data.
 * \param[in] kinds      The bit of the document's kind; those of all where it is not known, or does not matter.
 * \param[in] arena      Where slots and texts are made.
 */
struct wd_frame wd_frame_of(const struct wd_structure *structure, const void *data, uint32_t kinds,
		struct wd_arena *arena);

/** Store a default, given as wire text. */
void wd_build_default(struct wd_heap *heap, const struct wd_field *field, void *data, const char *text);

/** Store the defaults of the fields that are absent. */
void wd_build_defaults(struct wd_heap *heap, const struct wd_frame *frame, void *data);

/** The bit of the kind in a field of type KIND; 0 when it holds none. */
uint32_t wd_data_kind_bit(const struct wd_field *field, const void *data);

/** The bit of the kind of a whole document's data; those of all kinds when it has none. */
uint32_t wd_data_kinds(const struct wd_schema *schema, const void *data);

#endif
