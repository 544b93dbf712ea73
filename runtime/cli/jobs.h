/*
 * jobs.h - pieces of work done by several threads, whose results are taken in order.
 */
#ifndef WORKDEF_JOBS_H
#define WORKDEF_JOBS_H

#include <stddef.h>

/** Does something with piece number `index` of the work. */
typedef void (*wd_job_fn)(void *ctx, size_t index);

/** Runs of results that may wait to be taken, for each thread: what bounds the memory. */
#define WD_JOBS_AHEAD 2

/**
 * Do all the work.
 *
 * \param[in] threads  How many pieces may be done at once; with 1, all is done in the calling thread.
 * \param[in] count    How many pieces there are.
 * \param[in] work     Does a piece.  Called in several threads at once, for different pieces.
 * \param[in] take     Takes the result of a piece.  Called in the calling thread, piece by piece from the first.
 * \param[in] ctx      Handed to both.
 */
void wd_jobs_run(unsigned threads, size_t count, wd_job_fn work, wd_job_fn take, void *ctx);

#endif
