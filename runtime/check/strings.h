/*
 * strings.h - strings and words: formats, lengths, enumerations.
 */
#ifndef WORKDEF_STRINGS_H
#define WORKDEF_STRINGS_H

#include "check/scalars.h"

/** Whether text is in a format. */
bool wd_format_matches(const struct wd_format *format, const char *text, size_t length);

/** Check only that a scalar is a string.  The type is for the hint. */
bool wd_value_check_string(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		struct wd_value *value);

/** The value of an enumeration that is meant by a text; NULL where none comes near. */
const char *wd_enum_meant(const struct wd_enum *enumeration, const char *text, size_t length);

/**
 * What to write instead of a text that is not a value of an enumeration: the nearest, or one of all.
 *
 * \return the hint of a finding of this code; NULL when that is not kept.
 */
const char *wd_enum_hint(struct wd_findings *findings, enum wd_code code, const struct wd_enum *enumeration,
		const char *text, size_t length);

wd_check_fn wd_check_string;
/** Of an enumeration. */
wd_check_fn wd_check_word;

#endif
