/*
 * scalar.h - what a scalar means in each dialect: the types of YAML 1.2's core schema, and those of YAML 1.1 as
 * Kubernetes' reader (go-yaml v2) resolves them.
 */
#ifndef WORKDEF_SCALAR_H
#define WORKDEF_SCALAR_H

#include "base/memory.h"
#include "base/public.h"
#include "yaml/events.h"

enum wd_scalar_type {
	WD_SCALAR_STRING,
	WD_SCALAR_NULL,
	WD_SCALAR_BOOLEAN,
	WD_SCALAR_NUMBER,
	WD_SCALAR_UNFIT /**< it has a tag that it does not fit */
};

/** The type of a scalar event in its dialect, from its text, quotes and tag. */
enum wd_scalar_type wd_scalar_type(const struct wd_event *event);

/** The type that text has as a plain scalar for Kubernetes: what any dialect takes for no string is none here. */
enum wd_scalar_type wd_scalar_resolve(const char *text, size_t length);

/** Whether text that resolves to a boolean is a true one. */
bool wd_scalar_is_true(const char *text);

/** Whether an unquoted scalar is a boolean in the YAML 1.1 that Kubernetes reads: true, yes, off, n. */
bool wd_scalar_is_plain_boolean(const struct wd_event *event);

/** Whether text that resolves to a number is one that JSON can hold: not infinity, and not NaN. */
bool wd_scalar_is_finite(const char *text);

/** What a `!!binary` scalar holds, as UTF-8 in the arena.  \return NULL when it is not base64. */
const char *wd_scalar_decode_binary(struct wd_arena *arena, const char *text, size_t length, size_t *decoded_length);

/** Whether a scalar has the tag `!!binary`. */
bool wd_scalar_is_binary(const struct wd_event *event);

/** Whether it has the tag `!!merge`. */
bool wd_scalar_is_merge(const struct wd_event *event);

/** Whether text is a number in plain decimal: no sign but '-', no leading zero, no fraction. */
bool wd_scalar_is_decimal(const char *text, size_t length);

/** Append the number that plain text resolves to, as a JSON number.  Infinity and NaN become strings. */
void wd_scalar_add_json_number(struct wd_buffer *out, enum wd_dialect dialect, const char *text, size_t length);

/** Append text as a double-quoted string that JSON and YAML 1.1 read alike. */
void wd_scalar_add_quoted(struct wd_buffer *out, const char *text, size_t length);

/** Append a string as JSON; NULL as null. */
void wd_scalar_add_json_string(struct wd_buffer *out, const char *text);

/** Append text as a scalar of a flow mapping: plain where that is safe and means the same string, otherwise quoted. */
void wd_scalar_add_flow(struct wd_buffer *out, const char *text, size_t length);

/** The longest key that libyaml reads from JSON, with its quotes and escapes. */
#define WD_KEY_CHARACTERS 1024

/** Whether text can be a free key: whatever is loaded with it can be saved as JSON and loaded again. */
bool wd_scalar_is_key(const char *text, size_t length);

#endif
