/* jobs.c - see jobs.h */
#define _POSIX_C_SOURCE 200809L
#include "cli/jobs.h"

#include <pthread.h>
#include <stdbool.h>
#include <stdlib.h>

/** What the threads share: all under the lock. */
struct jobs {
	pthread_mutex_t lock;
	pthread_cond_t changed;
	wd_job_fn work;
	void *ctx;
	size_t count;
	size_t ahead; /**< pieces that may be begun before the first of them is taken */
	size_t begun;
	size_t taken;
	bool *done;   /**< for each piece */
};

/** Begin the next piece, as soon as it is near enough to the one to be taken.  \return false when there is none. */
static bool begin(struct jobs *jobs, size_t *index)
{
	bool any;

	pthread_mutex_lock(&jobs->lock);
	while (jobs->begun < jobs->count && jobs->begun >= jobs->taken + jobs->ahead) {
		pthread_cond_wait(&jobs->changed, &jobs->lock);
	}
	any = jobs->begun < jobs->count;
	*index = any ? jobs->begun++ : 0;
	pthread_mutex_unlock(&jobs->lock);
	return any;
}

static void *run_thread(void *ctx)
{
	struct jobs *jobs = ctx;
	size_t index;

	while (begin(jobs, &index)) {
		jobs->work(jobs->ctx, index);
		pthread_mutex_lock(&jobs->lock);
		jobs->done[index] = true;
		pthread_cond_broadcast(&jobs->changed);
		pthread_mutex_unlock(&jobs->lock);
	}
	return NULL;
}

static void take_all(struct jobs *jobs, wd_job_fn take)
{
	for (size_t index = 0; index < jobs->count; index++) {
		pthread_mutex_lock(&jobs->lock);
		while (!jobs->done[index]) {
			pthread_cond_wait(&jobs->changed, &jobs->lock);
		}
		pthread_mutex_unlock(&jobs->lock);
		take(jobs->ctx, index);
		pthread_mutex_lock(&jobs->lock);
		jobs->taken++;
		pthread_cond_broadcast(&jobs->changed);
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

void wd_jobs_run(unsigned threads, size_t count, wd_job_fn work, wd_job_fn take, void *ctx)
{
	struct jobs jobs = { .work = work, .ctx = ctx, .count = count, .ahead = (size_t)threads * WD_JOBS_AHEAD };
	bool done;

	pthread_mutex_init(&jobs.lock, NULL);
	pthread_cond_init(&jobs.changed, NULL);
	done = threads > 1 && count > 1 && run_threads(&jobs, threads, take);
	pthread_cond_destroy(&jobs.changed);
	pthread_mutex_destroy(&jobs.lock);
	for (size_t index = 0; !done && index < count; index++) {
		work(ctx, index);
		take(ctx, index);
	}
}
