/*
 * structure.h - what holds of every node with the keys of a structure, the root too.
 */
#ifndef WORKDEF_STRUCTURE_H
#define WORKDEF_STRUCTURE_H

#include "read/node.h"

/** A key of the structure: note whose value comes. */
void wd_structure_read_key(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event);

/** The value of the current field. */
void wd_structure_read_field(struct wd_reader *reader, struct wd_open_node *node, const struct wd_event *event);

/** At the end, read the entries that waited for what selects a variant.  \return whether there are such. */
bool wd_structure_play(struct wd_reader *reader, struct wd_open_node *node);

/** What there is to be done at the end: rules and defaults. */
void wd_structure_check(struct wd_reader *reader, struct wd_open_node *node);

#endif
