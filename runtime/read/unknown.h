/*
 * unknown.h - keys that a structure lacks, and what may be meant by them.
 */
#ifndef WORKDEF_UNKNOWN_H
#define WORKDEF_UNKNOWN_H

#include "read/node.h"

/**
 * Find a key that the structure of a node lacks, with the hint that comes nearest to what is meant.
 *
 * \param[in] foreign  What the structure knows of the key as one from elsewhere, or NULL.
 */
void wd_unknown_find(struct wd_reader *reader, const struct wd_open_node *node, const struct wd_key *foreign,
		const struct wd_event *event);

/**
 * If the last finding before a mark is that the field read last has no value, give it the hint that what follows is its
 * value: the key of a wrapper, which is not indented.
 */
void wd_unknown_explain_missing_value(struct wd_reader *reader, const struct wd_open_node *node,
		struct wd_findings_mark mark);

/** Where a key belongs that a wrapper, the innermost node, has beside its own; NULL when that is not known. */
const char *wd_unknown_hint_in_wrapper(struct wd_reader *reader, const struct wd_event *event);

#endif
