/*
 * kinds.h - whether fields and API versions are those of the document's kind.
 */
#ifndef WORKDEF_KINDS_H
#define WORKDEF_KINDS_H

#include "check/rules.h"
#include "findings/findings.h"

/**
 * Check that the document's kind has a field.
 *
 * \param[in] key    The field's key as written.
 * \param[in] kinds  The bit of the kind; those of all kinds when it is not known.
 */
void wd_kind_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_field *field,
		const char *key, uint32_t kinds, const struct wd_place *place);

/** The kinds of a mask, for a message: "A, B and C". */
const char *wd_kind_list(struct wd_findings *findings, const struct wd_schema *schema, uint32_t kinds);

/** Find what is wrong with the version in the slot of its field, for a kind, whose bit may be 0: unknown. */
void wd_version_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_slot *slot,
		uint32_t kind);

#endif
