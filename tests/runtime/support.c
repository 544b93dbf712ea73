/* support.c - see support.h */
#include "support.h"

struct wd_heap *test_heap(void)
{
	static struct wd_heap heap;

	wd_heap_init(&heap, NULL);
	return &heap;
}
