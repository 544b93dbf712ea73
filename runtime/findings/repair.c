/* repair.c - see repair.h */
#include "findings/repair.h"

#include <string.h>

/** Where the repair of a finding is, or goes: nearly always at the end. */
static size_t position(const struct wd_repairs *repairs, size_t finding)
{
	size_t at = repairs->count;

	while (at > 0 && repairs->list[at - 1].finding >= finding) {
		at--;
	}
	return at;
}

void wd_repairs_set(struct wd_repairs *repairs, struct wd_heap *heap, const struct wd_repair *repair)
{
	size_t at = position(repairs, repair->finding);

	if (at == repairs->count || repairs->list[at].finding != repair->finding) {
		repairs->list = wd_heap_room(heap, repairs->list, repairs->count, &repairs->capacity, sizeof(*repairs->list));
		memmove(repairs->list + at + 1, repairs->list + at, (repairs->count - at) * sizeof(*repairs->list));
		repairs->count++;
	}
	repairs->list[at] = *repair;
}

void wd_repairs_forget(struct wd_repairs *repairs, size_t first, size_t end)
{
	size_t at = position(repairs, first), behind = at;

	while (behind < repairs->count && repairs->list[behind].finding < end) {
		behind++;
	}
	if (behind > at) {
		memmove(repairs->list + at, repairs->list + behind, (repairs->count - behind) * sizeof(*repairs->list));
		repairs->count -= behind - at;
	}
}
