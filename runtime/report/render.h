/*
 * render.h - reports as people and programs read them: each format appends what it makes of a report.
 */
#ifndef WORKDEF_RENDER_H
#define WORKDEF_RENDER_H

#include "findings/findings.h"

/** How reports are written, one after the other. */
struct wd_rendering {
	enum wd_report_format format;
	bool has_summary;  /**< in text, a line about each report */
	size_t errors;     /**< GitHub: how many errors are still to be annotations; the others are lines of the log */
	size_t warnings;   /**< ... and warnings */
	unsigned columns;  /**< of the terminal: longer lines of text are broken at blanks; 0: none is broken */
};

/** The memory of one rendering: the report stays as it is. */
struct wd_canvas {
	struct wd_heap heap;
	struct wd_buffer out;
	struct wd_buffer scratch;
	struct wd_arena arena;
};

/** Write a report.  \return WD_OK, WD_NO_MEMORY or WD_IO. */
enum wd_status wd_render(struct wd_rendering *rendering, const struct wd_findings *findings, const char *name, FILE *out);

/** Whether a report says of no document that it is valid or not. */
bool wd_report_is_unchecked(const struct wd_report *report);

/** Append what a report is about that checks nothing: "1 document of apps/v1". */
void wd_render_unchecked(struct wd_buffer *out, const struct wd_findings *findings);

/** Append the line about the whole report. */
void wd_render_summary(struct wd_buffer *out, const struct wd_findings *findings, const char *name);

/** Append the place, severity, message and code of a finding, by its index, as a line. */
void wd_render_finding(struct wd_buffer *out, const struct wd_report *report, size_t at, const char *name, bool colours);

void wd_render_text(struct wd_canvas *canvas, const struct wd_findings *findings, const char *name,
		const struct wd_rendering *rendering);
void wd_render_json(struct wd_buffer *out, const struct wd_report *report, const char *name);
void wd_render_sarif(struct wd_canvas *canvas, const struct wd_report *report, const char *name);
void wd_render_github(struct wd_buffer *out, const struct wd_report *report, const char *name,
		struct wd_rendering *rendering);
void wd_render_junit(struct wd_canvas *canvas, const struct wd_findings *findings, const char *name);

#endif
