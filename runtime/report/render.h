/*
 * render.h - reports as people and programs read them: each format appends what it makes of a report.
 */
#ifndef WORKDEF_RENDER_H
#define WORKDEF_RENDER_H

#include "findings/findings.h"

void wd_render_text(struct wd_buffer *out, struct wd_findings *findings, const char *name, bool colours);
void wd_render_json(struct wd_buffer *out, const struct wd_report *report, const char *name);
void wd_render_sarif(struct wd_buffer *out, const struct wd_report *report, const char *name);
void wd_render_github(struct wd_buffer *out, const struct wd_report *report, const char *name);

#endif
