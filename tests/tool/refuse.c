/*
 * refuse.c - a library to be loaded before all others: it refuses memory.
 *
 * REFUSE_AT is the number of the call to refuse, from 1; with REFUSE_ON=1 those after it are refused, too.  The number of
 * calls goes to the file REFUSE_COUNT at the end.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

extern void *__libc_malloc(size_t size);
extern void *__libc_calloc(size_t count, size_t size);
extern void *__libc_realloc(void *ptr, size_t size);

static unsigned long refuse_at;
static int refuses_on;
static atomic_ulong calls;

/** Before main(): what the start of the program asks for is not its own. */
__attribute__((constructor))
static void begin(void)
{
	const char *at = getenv("REFUSE_AT");

	refuse_at = at ? strtoul(at, NULL, 10) : 0;
	refuses_on = getenv("REFUSE_ON") != NULL;
	atomic_store(&calls, 0);
}

__attribute__((destructor))
static void end(void)
{
	const char *path = getenv("REFUSE_COUNT");
	char text[24];
	int file = path ? open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600) : -1;

	if (file >= 0) {
		int length = snprintf(text, sizeof(text), "%lu", atomic_load(&calls));

		if (write(file, text, (size_t)length) < 0) {
			_exit(3);
		}
		close(file);
	}
}

static int is_refused(void)
{
	unsigned long call = atomic_fetch_add(&calls, 1) + 1;

	if (refuse_at && (call == refuse_at || (refuses_on && call > refuse_at))) {
		errno = ENOMEM;
		return 1;
	}
	return 0;
}

void *malloc(size_t size)
{
	return is_refused() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
	return is_refused() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *ptr, size_t size)
{
	return is_refused() ? NULL : __libc_realloc(ptr, size);
}
