/*
 * envelope.h - what a document says of itself: its API version and kind, which decide what becomes of the rest.
 */
#ifndef WORKDEF_ENVELOPE_H
#define WORKDEF_ENVELOPE_H

#include "read/levels.h"

/** The slot of the version or kind, by its field's index in the root; an absent one for WD_NONE. */
const struct wd_slot *wd_envelope_slot(const struct wd_reader *reader, unsigned field);

/** Whether a key of the root is that of the version or kind. */
bool wd_envelope_has_key(const struct wd_reader *reader, const struct wd_event *event);

/** The value of the version or kind.  Its slot keeps the value's place: findings about it point there. */
void wd_envelope_read(struct wd_reader *reader, const struct wd_event *event);

/** Note what becomes of the document, now that its version and kind are known (or its end has come). */
void wd_envelope_decide(struct wd_reader *reader);

/** Set an entry of the root aside, until the document's version and kind are known. */
void wd_envelope_defer(struct wd_reader *reader, struct wd_open_node *root, const struct wd_event *key);

#endif
