/* test_frame.c - typed data as the rules see it. */
#include "data/frame.h"

#include <string.h>

#include "support.h"

static const struct wd_structure *spec_structure(void)
{
	return workload_schema.root->fields[WORKLOAD_SPEC].type->structure;
}

static void frames_hold_what_is_set(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct workload *workload = load(TRAINING "  cpu: {value: 1500m}\n  podAffinity: {value: false}\n");
	struct wd_frame frame = wd_frame_of(spec_structure(), &workload->spec, 2, &arena);

	EXPECT_INT(frame.slots[WORKLOAD_SPEC_CPU].state, WD_SLOT_ACCEPTED);
	EXPECT_STRING(frame.slots[WORKLOAD_SPEC_CPU].text, "1500m");
	EXPECT_STRING(frame.slots[WORKLOAD_SPEC_POD_AFFINITY].text, "false");
	EXPECT_INT(frame.slots[WORKLOAD_SPEC_CPU_LIMIT].state, WD_SLOT_ABSENT);
	EXPECT_INT(frame.slots[WORKLOAD_SPEC_BACKOFF_LIMIT].state, WD_SLOT_ABSENT); /* a default only */
	wd_arena_free(&arena);
	wd_free(&workload_schema, workload, NULL);
}

static void kinds_are_bits(void)
{
	struct workload workload = { .kind = WORKLOAD_KIND_TRAINING };

	EXPECT_INT(wd_data_kinds(&workload_schema, &workload), 2);
	memset(&workload.kind, 0, sizeof(workload.kind));
	EXPECT_INT(wd_data_kinds(&workload_schema, &workload), 31);
	*(int *)(void *)&workload.kind = 6;
	EXPECT_INT(wd_data_kinds(&workload_schema, &workload), 31);
}

const struct test frame_tests[] = {
	{ "frames hold what is set", frames_hold_what_is_set },
	{ "kinds are bits", kinds_are_bits },
	END_OF_TESTS
};
