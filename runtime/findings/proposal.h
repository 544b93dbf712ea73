/*
 * proposal.h - an entry as it is once it is repaired, on one line: for hints.
 */
#ifndef WORKDEF_PROPOSAL_H
#define WORKDEF_PROPOSAL_H

#include "findings/entries.h"

/**
 * The text of an entry after the edits of a finding.
 *
 * \param[in] editing  The text.
 * \param[in] finding  With its edits.
 * \param[in] key      The entry's key.
 * \param[in] name     What the key is to be; NULL: as it is, or as the edits make it.
 * \param[in] end      Where the entry ends.
 * \return the entry on one line; NULL when it is too long for that, or the edits go beyond it.
 */
const char *wd_proposal_text(struct wd_editing *editing, const struct wd_finding *finding,
		const struct wd_outline_node *key, const char *name, size_t end);

/**
 * How a field of items in wrappers is written around those that are there, with the name of the first one.
 *
 * \param[in] editing  The text.
 * \param[in] name     The field's key.
 * \param[in] value    What it has as value: a mapping or a list.
 * \param[in] map      The type of the field.
 * \return NULL when the first item has no short name that is right.
 */
const char *wd_proposal_items(struct wd_editing *editing, const char *name, const struct wd_outline_node *value,
		const struct wd_type *map);

#endif
