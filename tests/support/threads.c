/* threads.c - see expect.h: the same work in two threads at once. */
#include <pthread.h>

#include "expect.h"

/** What one thread does, and how often it came out right.  CUnit's expectations are for one thread only. */
struct job {
	bool (*is_right)(unsigned number);
	unsigned number, rounds;
	unsigned right;
};

static void *run(void *argument)
{
	struct job *job = argument;

	for (unsigned i = 0; i < job->rounds; i++) {
		job->right += job->is_right(job->number);
	}
	return NULL;
}

void expect_right_in_threads(bool (*is_right)(unsigned number), unsigned rounds)
{
	struct job jobs[2] = { { is_right, 11, rounds, 0 }, { is_right, 222, rounds, 0 } };
	pthread_t threads[2];

	for (size_t i = 0; i < 2; i++) {
		EXPECT_INT(pthread_create(&threads[i], NULL, run, &jobs[i]), 0);
	}
	for (size_t i = 0; i < 2; i++) {
		EXPECT_INT(pthread_join(threads[i], NULL), 0);
		EXPECT_INT(jobs[i].right, rounds);
	}
}
