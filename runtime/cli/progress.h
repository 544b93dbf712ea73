/*
 * progress.h - how far a long run is, on a terminal.
 */
#ifndef WORKDEF_PROGRESS_H
#define WORKDEF_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>

/** A run in progress.  Nothing is shown in its first second, nor when standard error is not a terminal. */
struct wd_progress {
	double begin;     /**< seconds of a clock that only goes forward */
	double shown;     /**< when the line was last written */
	size_t count;     /**< of files */
	bool is_enabled;
	bool is_visible;  /**< the line is on the terminal */
};

/** Begin a run over files. */
struct wd_progress wd_progress_begin(size_t count);

/** The seconds since a run began. */
double wd_progress_seconds(const struct wd_progress *progress);

/** Show that so many files are done, if it is time to. */
void wd_progress_show(struct wd_progress *progress, size_t done);

/** Take the line away, before something else is printed. */
void wd_progress_hide(struct wd_progress *progress);

#endif
