/*
 * merge.h - merge keys: a mapping is read with the entries that `<<` brings, and without those that they override.
 *
 * A document that may have one is captured before it is read, for a later `<<` overrides what came before it.
 */
#ifndef WORKDEF_MERGE_H
#define WORKDEF_MERGE_H

#include "read/node.h"

/** Whether a text may have merge keys. */
bool wd_merge_is_in(const char *text, size_t length);

/** Whether a key is a merge key. */
bool wd_merge_is_key(const struct wd_event *event);

/** A mapping of a captured document begins: put what its merge keys come to in their place.  Linear in its entries. */
void wd_merge_unfold(struct wd_reader *reader);

/** The value of a `<<` that is left: find what cannot be merged. */
void wd_merge_refuse(struct wd_reader *reader, struct wd_open_node *node, struct wd_event *event);

#endif
