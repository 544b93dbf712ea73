/*
 * edits.h - the edits of findings, made from the repairs that were noted.
 */
#ifndef WORKDEF_EDITS_H
#define WORKDEF_EDITS_H

#include "findings/findings.h"

/**
 * Make the edits of the current document's findings, and the hints that show an entry as it is repaired.  To be called
 * before wd_findings_end_document().
 *
 * The text is parsed once more, up to the end of the document, if there is something to repair.
 */
void wd_edits_make(struct wd_findings *findings, enum wd_document_state state);

#endif
