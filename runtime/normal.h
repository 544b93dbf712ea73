/*
 * normal.h - writes the normal form: the manifest as libcyaml can read it, without wrappers, keyed by C members, with
 * free-key mappings as sequences, defaults filled in and the presence bits in `set`.  One line in flow style.
 */
#ifndef WORKDEF_NORMAL_H
#define WORKDEF_NORMAL_H

#include "memory.h"
#include "rules.h"

/** Begin a mapping or sequence: '{' or '['. */
void wd_normal_open(struct wd_buffer *out, char bracket);

/** End it. */
void wd_normal_close(struct wd_buffer *out, char bracket);

/** Begin an entry of a mapping. */
void wd_normal_key(struct wd_buffer *out, const char *member);

/** Write an entry whose value is a string. */
void wd_normal_string(struct wd_buffer *out, const char *member, const char *text, size_t length);

/** Write an entry for an accepted value of a field of a scalar type. */
void wd_normal_field(struct wd_buffer *out, const struct wd_field *field, const char *text, size_t length);

/** Write what ends a structure: the defaults of absent fields, and the presence bits. */
void wd_normal_finish(struct wd_buffer *out, const struct wd_frame *frame);

#endif
