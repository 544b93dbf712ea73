/*
 * support.h - what the tests of the runtime's own modules share.
 */
#ifndef TESTS_SUPPORT_H
#define TESTS_SUPPORT_H

#include "expect.h"
#include "base/memory.h"

/** A heap that fails the test when memory runs out: its recovery point is not to be used. */
struct wd_heap *test_heap(void);

/** All events of a text: "< { =key ='quoted } > .", an error as "!'text".  With a heap the fast reader takes part. */
char *events_of(struct wd_heap *heap, const char *bytes, size_t length);

#endif
