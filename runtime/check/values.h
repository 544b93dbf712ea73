/*
 * values.h - whether a scalar is a right value of a field, and a version one of the document's kind.
 */
#ifndef WORKDEF_VALUES_H
#define WORKDEF_VALUES_H

#include "check/rules.h"

/** A value that was accepted, as the rules and the normal form see it. */
struct wd_value {
	const char *text;   /**< booleans: true or false; enumerations: the reference's letter case; otherwise as written */
	size_t length;
	uint16_t number;    /**< of an enumeration's value: its C value */
};

/** Check a free key of a map or of items.  The leaf is the last key of the finding's path, or NULL. */
void wd_free_key_check(struct wd_findings *findings, const struct wd_type *type, const struct wd_place *place,
		const char *leaf, const char *text, size_t length);

/**
 * Check that the document's kind has a field.
 *
 * \param[in] key    The field's key as written.
 * \param[in] kinds  The bit of the kind; those of all kinds when it is not known.
 */
void wd_kind_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_field *field,
		const char *key, uint32_t kinds, const struct wd_place *place);

/** Whether text is in a format. */
bool wd_format_matches(const struct wd_format *format, const char *text, size_t length);
/** Room for what wd_length_text() makes. */
#define WD_LENGTH_TEXT_SIZE 48

/** How many characters a string may have, in words: "at least 2 characters", "8 characters", "2 to 8 characters". */
const char *wd_length_text(const struct wd_type *type, char text[WD_LENGTH_TEXT_SIZE]);

/**
 * Check a scalar that stands for a field's value, and add what is wrong with it to the findings.
 *
 * \param[in]  findings  Takes the findings, at the scalar's place and the current path.
 * \param[in]  type      The type, of the shape of a scalar.
 * \param[in]  name      What has the value, for messages: a field's key.
 * \param[in]  event     The scalar.
 * \param[out] value     The value, if it is accepted; its text lasts as long as the event's.
 * \return whether it is accepted.
 */
bool wd_value_check(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_event *event, struct wd_value *value);

/** Whether a scalar in quotes would be accepted without an error.  To be asked before a hint is put together. */
bool wd_value_accepts(struct wd_findings *findings, const struct wd_type *type, const char *name, const char *text,
		size_t length);

/** Check only that a scalar is a string.  The type is for the hint. */
bool wd_value_check_string(struct wd_findings *findings, const struct wd_type *type, const struct wd_event *event,
		struct wd_value *value);

/** Check a boolean that is no field of its own. */
bool wd_value_check_boolean(struct wd_findings *findings, const struct wd_event *event, struct wd_value *value);

/** Find that a list or map has too few or too many elements: each is a `noun`.  The place may be NULL. */
void wd_count_check(struct wd_findings *findings, const struct wd_type *type, const char *name,
		const struct wd_place *place, uint64_t count, const char *noun);

/**
 * What to write instead of a text that is no value of an enumeration: the nearest, or one of all.
 *
 * \return the hint of a finding of this code; NULL when that is not kept.
 */
const char *wd_enum_hint(struct wd_findings *findings, enum wd_code code, const struct wd_enum *enumeration,
		const char *text, size_t length);

/** Find what is wrong with the version in the slot of its field, for a kind, whose bit may be 0: unknown. */
void wd_version_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_slot *slot,
		uint32_t kind);

/** Add a wrong-type finding: expected is "a string", and the event any node. */
void wd_find_wrong_type(struct wd_findings *findings, const struct wd_event *event, const char *expected,
		const char *hint);

/** Whether text is a number that a type of numbers takes from a document. */
bool wd_value_is_number(const struct wd_type *type, const char *text, size_t length);

#endif
