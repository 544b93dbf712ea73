/*
 * version.h - API versions: which there are, and what becomes of them.
 */
#ifndef WORKDEF_VERSION_H
#define WORKDEF_VERSION_H

#include "findings/findings.h"
#include "check/rules.h"

/** The version that the slot of a version field holds; NULL when it is none of the schema's. */
const struct wd_version *wd_version_find(const struct wd_schema *schema, const struct wd_slot *slot);

/** The version to write for a kind, whose bit may be 0: any; NULL when none is current. */
const struct wd_version *wd_version_current(const struct wd_schema *schema, uint32_t kind);

/** Find what is wrong with a version for a kind, whose bit may be 0: unknown. */
void wd_version_check(struct wd_findings *findings, const struct wd_schema *schema, const struct wd_slot *slot,
		uint32_t kind);

#endif
