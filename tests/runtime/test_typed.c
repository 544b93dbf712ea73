/* test_typed.c - typed data read through the descriptors. */
#include "data/typed.h"

#include <stdlib.h>
#include <string.h>

#include "support.h"

static const struct wd_structure *spec_structure(void)
{
	return workload_schema.root->fields[WORKLOAD_SPEC].structure;
}

static const struct wd_field *spec_field(unsigned field)
{
	return &spec_structure()->fields[field];
}

/** The wire text of a field of a spec. */
static char *text_of(const struct workload_spec *spec, unsigned field)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct text text = { NULL, 0 };
	const char *wire = wd_typed_text(spec_field(field), spec, &arena);

	if (wire) {
		append_text(&text, wire, strlen(wire));
	}
	wd_arena_free(&arena);
	return text.bytes;
}

static void members_become_wire_text(void)
{
	struct workload *workload = load(rich_manifest);
	struct workload_spec *spec = &workload->spec;

	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_RUN_AS_USER), "true");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_TTY), "false");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_RUN_AS_UID), "1000");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_CPU), "1500m");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_GPU), "0.5");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), "IfNotPresent");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_MEMORY), "4G");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_MEMORY_LIMIT), NULL);
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_METRIC), NULL); /* not set */
	wd_free(&workload_schema, workload, NULL);
}

static void a_number_that_a_program_changed_is_written_anew(void)
{
	struct workload *workload = load(rich_manifest);
	struct workload_spec *spec = &workload->spec;

	spec->cpu = 3;
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_CPU), "3");
	spec->cpu = 1.5;
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_CPU), "1500m");
	strcpy(spec->cpu_text, "oops");
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_CPU), "1.5");
	spec->run_as_uid = INT64_MIN;
	EXPECT_OWNED(text_of(spec, WORKLOAD_SPEC_RUN_AS_UID), "-9223372036854775808");
	wd_free(&workload_schema, workload, NULL);
}

static void values_that_no_enumeration_has_have_no_text(void)
{
	struct workload_spec spec = { .image_pull_policy = WORKLOAD_PULL_POLICY_NEVER };

	EXPECT_OWNED(text_of(&spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), "Never");
	memset(&spec.image_pull_policy, 0, sizeof(spec.image_pull_policy));
	EXPECT_OWNED(text_of(&spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), NULL);
	*(int *)(void *)&spec.image_pull_policy = 4;
	EXPECT_OWNED(text_of(&spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), NULL);
	*(int *)(void *)&spec.image_pull_policy = -1;
	EXPECT_OWNED(text_of(&spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), NULL);
}

static void arrays_and_structures_are_reached(void)
{
	struct workload *workload = load(rich_manifest);
	const struct wd_field *pvcs = spec_field(WORKLOAD_SPEC_PVCS), *environment = spec_field(WORKLOAD_SPEC_ENVIRONMENT);
	const struct wd_field *master = &workload_schema.root->fields[WORKLOAD_MASTER_SPEC];
	const void *gone = wd_typed_item(pvcs, &workload->spec, 1);

	EXPECT_INT(wd_typed_count(pvcs, &workload->spec), 2);
	EXPECT(gone == &workload->spec.pvcs[1]);
	EXPECT_STRING(wd_typed_item_key(pvcs->structure, gone), "gone");
	EXPECT(wd_typed_item_deleted(pvcs->structure, gone));
	EXPECT(!wd_typed_item_deleted(pvcs->structure, wd_typed_item(pvcs, &workload->spec, 0)));
	EXPECT_STRING(wd_typed_entry(environment, &workload->spec, 3)->key, "EMPTY");
	EXPECT(wd_typed_structure(master, workload) == workload->master_spec);
	EXPECT(wd_typed_structure(&workload_schema.root->fields[WORKLOAD_SPEC], workload) == &workload->spec);
	EXPECT_STRING(wd_typed_string(spec_field(WORKLOAD_SPEC_MEMORY), &workload->spec), "4G");
	wd_free(&workload_schema, workload, NULL);
}

static void frames_hold_what_is_set(void)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct workload *workload = load(TRAINING "  cpu: {value: 1500m}\n  podAffinity: {value: false}\n");
	struct wd_frame frame = wd_typed_frame(spec_structure(), &workload->spec, 2, &arena);

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

	EXPECT_INT(wd_typed_kinds(&workload_schema, &workload), 2);
	memset(&workload.kind, 0, sizeof(workload.kind));
	EXPECT_INT(wd_typed_kinds(&workload_schema, &workload), 31);
	*(int *)(void *)&workload.kind = 6;
	EXPECT_INT(wd_typed_kinds(&workload_schema, &workload), 31);
}

const struct test typed_tests[] = {
	{ "members become wire text", members_become_wire_text },
	{ "a number that a program changed is written anew", a_number_that_a_program_changed_is_written_anew },
	{ "values that no enumeration has have no text", values_that_no_enumeration_has_have_no_text },
	{ "arrays and structures are reached", arrays_and_structures_are_reached },
	{ "frames hold what is set", frames_hold_what_is_set },
	{ "kinds are bits", kinds_are_bits },
	END_OF_TESTS
};
