/* progress.c - see progress.h */
#define _POSIX_C_SOURCE 200809L
#include "cli/progress.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

/** Seconds until the line is first written, and between two times. */
#define FIRST 1.0
#define BETWEEN 0.1

static double now(void)
{
	struct timespec time = { 0 };

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec * 1e-9;
}

struct wd_progress wd_progress_begin(size_t count)
{
	return (struct wd_progress){ .begin = now(), .count = count, .is_enabled = isatty(STDERR_FILENO) };
}

double wd_progress_seconds(const struct wd_progress *progress)
{
	return now() - progress->begin;
}

void wd_progress_show(struct wd_progress *progress, size_t done)
{
	double time;

	if (!progress->is_enabled) {
		return;
	}
	time = now();
	if (time - progress->begin > FIRST && time - progress->shown > BETWEEN) {
		fprintf(stderr, "\r\033[K%zu of %zu files", done, progress->count);
		progress->shown = time;
		progress->is_visible = true;
	}
}

void wd_progress_hide(struct wd_progress *progress)
{
	if (progress->is_visible) {
		fputs("\r\033[K", stderr);
		progress->is_visible = false;
	}
}
