/*
 * scalar.h - what a plain scalar means: the types of YAML 1.1 as Kubernetes' reader (go-yaml v2) resolves them.
 */
#ifndef WORKDEF_SCALAR_H
#define WORKDEF_SCALAR_H

#include "base/memory.h"
#include "yaml/events.h"

enum wd_scalar_type { WD_SCALAR_STRING, WD_SCALAR_NULL, WD_SCALAR_BOOLEAN, WD_SCALAR_NUMBER };

/** The type of a scalar event, from its text, quotes and tag. */
enum wd_scalar_type wd_scalar_type(const struct wd_event *event);

/** The type that text has as a plain scalar. */
enum wd_scalar_type wd_scalar_resolve(const char *text, size_t length);

/** Whether text that resolves to a boolean is a true one. */
bool wd_scalar_is_true(const char *text);

/** Whether text is a number in plain decimal: no sign but '-', no leading zero, no fraction. */
bool wd_scalar_is_decimal(const char *text, size_t length);

/** Append the number that plain text resolves to, as a JSON number.  Infinity and NaN become strings. */
void wd_scalar_add_json_number(struct wd_buffer *out, const char *text, size_t length);

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
