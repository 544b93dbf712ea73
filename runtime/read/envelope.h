/*
 * envelope.h - the root of a document, and what it says of itself: its API version and kind, which decide what becomes
 * of the rest.
 */
#ifndef WORKDEF_ENVELOPE_H
#define WORKDEF_ENVELOPE_H

#include "read/node.h"

/** Open the root of a document, or of a document in a list. */
void wd_envelope_open(struct wd_reader *reader, const struct wd_place *place);

/** Close it. */
void wd_envelope_close(struct wd_reader *reader);

#endif
