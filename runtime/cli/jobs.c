/* jobs.c - see jobs.h */
#define _POSIX_C_SOURCE 200809L
#include "cli/jobs.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

/** Pieces that a thread does between two looks at the others, at most: less would cost more than it saves. */
#define RUN_MAX 32

/** What the threads share: all under the lock. */
struct jobs {
	pthread_mutex_t lock;
	pthread_cond_t begin;  /**< more pieces may be begun */
	pthread_cond_t finish; /**< the piece that is waited for may be done */
	wd_job_fn work;
	void *ctx;
	size_t count;
	size_t run;   /**< pieces that a thread takes at once */
	size_t ahead; /**< pieces that may be begun before the first of them is taken */
	size_t begun;
	size_t taken;
	bool *done;   /**< for each piece */
};

/** Begin the next run of pieces, as soon as it is near enough to the one to be taken.  \return whether one is left. */
static bool begin(struct jobs *jobs, size_t *first, size_t *end)
{
	pthread_mutex_lock(&jobs->lock);
	while (jobs->begun < jobs->count && jobs->begun >= jobs->taken + jobs->ahead) {
		pthread_cond_wait(&jobs->begin, &jobs->lock);
	}
	*first = jobs->begun;
	*end = jobs->count - jobs->begun < jobs->run ? jobs->count : jobs->begun + jobs->run;
	jobs->begun = *end;
	pthread_mutex_unlock(&jobs->lock);
	return *first < *end;
}

static void *run_thread(void *ctx)
{
	struct jobs *jobs = ctx;
	size_t first, end;

	while (begin(jobs, &first, &end)) {
		for (size_t index = first; index < end; index++) {
			jobs->work(jobs->ctx, index);
		}
		pthread_mutex_lock(&jobs->lock);
		memset(jobs->done + first, true, end - first);
		if (first == jobs->taken) {
			pthread_cond_signal(&jobs->finish);
		}
		pthread_mutex_unlock(&jobs->lock);
	}
	return NULL;
}

/** Wait for the next piece to be taken.  \return behind the last one that is done with it. */
static size_t wait_for_run(struct jobs *jobs)
{
	size_t end = jobs->taken;

	pthread_mutex_lock(&jobs->lock);
	while (!jobs->done[jobs->taken]) {
		pthread_cond_wait(&jobs->finish, &jobs->lock);
	}
	while (end < jobs->count && jobs->done[end]) {
		end++;
	}
	pthread_mutex_unlock(&jobs->lock);
	return end;
}

static void take_all(struct jobs *jobs, wd_job_fn take)
{
	size_t index = 0;

	while (index < jobs->count) {
		size_t end = wait_for_run(jobs);

		while (index < end) {
			take(jobs->ctx, index++);
		}
		pthread_mutex_lock(&jobs->lock);
		jobs->taken = end;
		pthread_cond_broadcast(&jobs->begin);
		pthread_mutex_unlock(&jobs->lock);
	}
}

/** Do the work in threads.  \return false, with nothing done, when there can be none. */
static bool run_threads(struct jobs *jobs, unsigned threads, wd_job_fn take)
{
	pthread_t *ids = calloc(threads, sizeof(*ids));
	unsigned started = 0;

	jobs->done = calloc(jobs->count, sizeof(*jobs->done));
	while (ids && jobs->done && started < threads && pthread_create(&ids[started], NULL, run_thread, jobs) == 0) {
		started++;
	}
	if (started > 0) {
		take_all(jobs, take);
	}
	for (unsigned i = 0; i < started; i++) {
		pthread_join(ids[i], NULL);
	}
	free(jobs->done);
	free(ids);
	return started > 0;
}

/** How many pieces a thread takes at once: each thread is to get some. */
static size_t run_of(unsigned threads, size_t count)
{
	size_t run = count / threads / WD_JOBS_AHEAD;

	return run < 1 ? 1 : run > RUN_MAX ? RUN_MAX : run;
}

void wd_jobs_run(unsigned threads, size_t count, wd_job_fn work, wd_job_fn take, void *ctx)
{
	struct jobs jobs = { .work = work, .ctx = ctx, .count = count, .run = run_of(threads, count) };
	bool done;

	jobs.ahead = threads * jobs.run * WD_JOBS_AHEAD;
	pthread_mutex_init(&jobs.lock, NULL);
	pthread_cond_init(&jobs.begin, NULL);
	pthread_cond_init(&jobs.finish, NULL);
	done = threads > 1 && count > 1 && run_threads(&jobs, threads, take);
	pthread_cond_destroy(&jobs.finish);
	pthread_cond_destroy(&jobs.begin);
	pthread_mutex_destroy(&jobs.lock);
	for (size_t index = 0; !done && index < count; index++) {
		work(ctx, index);
		take(ctx, index);
	}
}
