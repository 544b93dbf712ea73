/*
 * proposal.h - an entry as it is once it is repaired, on one line: for hints.
 */
#ifndef WORKDEF_PROPOSAL_H
#define WORKDEF_PROPOSAL_H

#include "findings/editing.h"

/**
 * The text of an entry after the edits of a finding.
 *
 * \param[in] editing  The text.
 * \param[in] finding  With its edits.
 * \param[in] key      The entry's key.
 * \param[in] end      Where the entry ends.
 * \return the entry on one line; NULL when it is too long for that, or the edits go beyond it.
 */
const char *wd_proposal_text(struct wd_editing *editing, const struct wd_finding *finding,
		const struct wd_outline_node *key, size_t end);

#endif
