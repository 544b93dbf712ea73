/*
 * keys.h - the keys of mappings: which field, item or wrapper each means, and what is wrong with it.
 */
#ifndef WORKDEF_KEYS_H
#define WORKDEF_KEYS_H

#include "read/levels.h"

/** A key of the mapping of a level: note what its value is for. */
void wd_level_read_key(struct wd_reader *reader, struct wd_open_node *level, struct wd_event *event);

/** The value of `<<`: a mapping, or a sequence of mappings of which the earlier have precedence. */
void wd_level_read_merge(struct wd_reader *reader, struct wd_open_node *level, struct wd_event *event);

#endif
