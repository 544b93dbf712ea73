/*
 * fuzz_fast.c - a fuzz target.  Whatever the text is: the fast reader, and libyaml where that gives up, deliver the
 * events of libyaml alone.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "same_events.h"

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
	enum reader reader;
	const char *difference = different_event((const char *)bytes, size, &reader);

	if (difference) {
		fprintf(stderr, "fuzz_fast: %s\n", difference);
		abort();
	}
	return 0;
}
