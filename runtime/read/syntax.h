/*
 * syntax.h - what is known of a text that is no YAML.
 */
#ifndef WORKDEF_SYNTAX_H
#define WORKDEF_SYNTAX_H

#include "findings/findings.h"

/** Find the error that an event of WD_EVENT_SYNTAX is, with a hint and a repair where the line shows what is meant. */
void wd_syntax_find(struct wd_findings *findings, const struct wd_events *events, const struct wd_event *event);

#endif
