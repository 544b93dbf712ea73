/*
 * merge.h - what is played at the end of a mapping: merge keys, and what came before the document's kind was known.
 */
#ifndef WORKDEF_MERGE_H
#define WORKDEF_MERGE_H

#include "read/node.h"

/** Whether a key is a merge key. */
bool wd_merge_is_key(const struct wd_event *event);

/** The value of `<<`: a mapping, or a sequence of mappings of which the earlier have precedence. */
void wd_merge_read(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event);

/** Remember something to be played at the end of a mapping, behind what a list has already. */
struct wd_pending *wd_merge_remember(struct wd_reader *reader, struct wd_pending_list *list, bool merging);

/** Play the next entries of a list.  \return false when there are none. */
bool wd_merge_play(struct wd_reader *reader, struct wd_open_node *node, struct wd_pending_list *list);

#endif
