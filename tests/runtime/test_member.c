/* test_member.c - members of the schema's structs, stored and read. */
#include "data/member.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "support.h"

static const struct wd_structure *spec_structure(void)
{
	return workload_schema.root->fields[WORKLOAD_SPEC].type->structure;
}

static void values_are_stored_with_their_types(void)
{
	struct workload *workload = load(rich_manifest);
	const struct workload_spec *spec = &workload->spec;

	EXPECT_INT(workload->kind, WORKLOAD_KIND_DISTRIBUTED);
	EXPECT_STRING(workload->metadata.name, "rich");
	EXPECT_STRING(spec->command, "python -c 'print(1)'\n");
	EXPECT_INT(spec->image_pull_policy, WORKLOAD_PULL_POLICY_IF_NOT_PRESENT);
	EXPECT(spec->cpu == 1.5);
	EXPECT_STRING(spec->cpu_text, "1500m");
	EXPECT(spec->cpu_limit == 2.5);
	EXPECT_STRING(spec->cpu_limit_text, "2.50");
	EXPECT(spec->gpu == 0.5);
	EXPECT_STRING(spec->gpu_text, NULL); /* as the double says */
	EXPECT_STRING(spec->memory, "4G");
	EXPECT(spec->run_as_user);
	EXPECT_INT(spec->run_as_uid, 1000);
	EXPECT_INT(spec->usage, WORKLOAD_USAGE_SUBMIT);
	EXPECT_STRING(spec->mpi_job, "{\"slots\":1,\"env\":[null,true,\"on\",31,0.5,{\"a\":{}},[]]}");
	EXPECT_STRING(workload->status, "{\"phase\":\"Running\"}");
	wd_free(&workload_schema, workload, NULL);
}

static void items_and_entries_keep_their_order(void)
{
	struct workload *workload = load(rich_manifest);
	const struct workload_spec *spec = &workload->spec;

	EXPECT_INT(spec->environment_count, 4);
	EXPECT_STRING(spec->environment[0].key, "HOME");
	EXPECT_STRING(spec->environment[0].value, "/home/jane");
	EXPECT(!spec->environment[0].deleted);
	EXPECT_STRING(spec->environment[1].value, NULL);
	EXPECT(spec->environment[1].deleted && spec->environment[2].deleted);
	EXPECT_STRING(spec->environment[2].value, "x");
	EXPECT_STRING(spec->environment[3].value, "");
	EXPECT_INT(workload->metadata.labels_count, 2);
	EXPECT_STRING(workload->metadata.labels[1].key, "example.com/tier");
	EXPECT_INT(workload->metadata.annotations_count, 0);
	EXPECT_INT(spec->pvcs_count, 2);
	EXPECT_STRING(spec->pvcs[0].key, "data");
	EXPECT_STRING(spec->pvcs[0].size, "1.5Gi");
	EXPECT(spec->pvcs[0].read_only_many && !spec->pvcs[0].read_write_once);
	EXPECT(spec->pvcs[1].deleted);
	EXPECT_STRING(spec->pvcs[1].claim_name, NULL);
	EXPECT_STRING(spec->tolerations[0].key, "any");
	EXPECT_INT(spec->tolerations[0].set[0], 1u << WORKLOAD_TOLERATION_TOLERATION_KEY);
	EXPECT_INT(spec->tolerations[1].match_operator, WORKLOAD_TOLERATION_OPERATOR_EXISTS);
	EXPECT_INT(spec->tolerations[1].seconds, 0);
	wd_free(&workload_schema, workload, NULL);
}

static void absent_fields_hold_defaults_of_their_kind(void)
{
	struct workload *workload = load(TRAINING), *inference = load(INFERENCE);

	EXPECT(workload->spec.allow_privilege_escalation && workload->spec.create_home_dir && workload->spec.active);
	EXPECT(!workload->spec.host_ipc);
	EXPECT_INT(workload->spec.backoff_limit, 6);
	EXPECT_INT(workload->spec.image_pull_policy, WORKLOAD_PULL_POLICY_ALWAYS);
	EXPECT_INT(workload->spec.usage, WORKLOAD_USAGE_SUBMIT);
	EXPECT_INT(workload->spec.max_scale, 0); /* not a field of the kind */
	EXPECT_INT(workload->spec.metric, 0);
	EXPECT_STRING(workload->spec.memory, NULL);
	EXPECT(workload->master_spec == NULL);
	EXPECT(!wd_is_set(spec_structure(), &workload->spec, WORKLOAD_SPEC_BACKOFF_LIMIT));
	EXPECT(wd_is_set(spec_structure(), &workload->spec, WORKLOAD_SPEC_IMAGE));
	EXPECT_INT(inference->spec.max_scale, 1);
	EXPECT_INT(inference->spec.min_scale, 0);
	EXPECT_INT(inference->spec.metric, WORKLOAD_METRIC_CONCURRENCY);
	EXPECT_INT(inference->spec.backoff_limit, 0);
	EXPECT(!inference->spec.active);
	wd_free(&workload_schema, workload, NULL);
	wd_free(&workload_schema, inference, NULL);
}

static void optional_structures_are_made_once(void)
{
	struct workload *workload = load(rich_manifest);
	const struct wd_field *field = &workload_schema.root->fields[WORKLOAD_MASTER_SPEC];
	struct workload_spec *master = workload->master_spec;

	EXPECT_STRING(master->name_prefix, "master-");
	EXPECT_STRING(master->image, workload->spec.image);
	EXPECT(master->image != workload->spec.image);
	EXPECT(wd_member_open(test_heap(), field->view, workload) == master);
	EXPECT(wd_member_open(test_heap(), workload_schema.root->fields[WORKLOAD_SPEC].view, workload) == &workload->spec);
	wd_free(&workload_schema, workload, NULL);
}

static void arrays_grow(void)
{
	const struct wd_structure *spec = spec_structure();
	struct workload *workload = wd_member_new(test_heap(), workload_schema.root->view);
	char key[16];
	bool all_right = true;

	for (uint32_t i = 0; i < 100; i++) {
		const cyaml_schema_field_t *labels = spec->fields[WORKLOAD_SPEC_LABELS].view;
		struct wd_value value = { .text = key };
		void *entry;

		snprintf(key, sizeof(key), "k%u", (unsigned)i);
		value.length = strlen(key);
		entry = wd_member_append(test_heap(), labels, &workload->spec, key, strlen(key));
		wd_member_put(test_heap(), spec->fields[WORKLOAD_SPEC_LABELS].type->element, entry, &value);
		wd_member_append(test_heap(), spec->fields[WORKLOAD_SPEC_PVCS].view, &workload->spec, key, strlen(key));
	}
	for (uint32_t i = 0; i < 100; i++) {
		snprintf(key, sizeof(key), "k%u", (unsigned)i);
		all_right = all_right && strcmp(workload->spec.labels[i].key, key) == 0
			&& strcmp(workload->spec.labels[i].value, key) == 0 && strcmp(workload->spec.pvcs[i].key, key) == 0
			&& workload->spec.pvcs[i].set[0] == 0 && !workload->spec.labels[i].deleted;
	}
	EXPECT(all_right);
	EXPECT_INT(workload->spec.labels_count, 100);
	EXPECT_INT(workload->spec.pvcs_count, 100);
	wd_free(&workload_schema, workload, NULL);
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
	const char *wire = wd_member_text(spec_field(field)->view, spec, &arena);

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
	const struct wd_type *volumes = spec_field(WORKLOAD_SPEC_PVCS)->type;
	const struct wd_type *variables = spec_field(WORKLOAD_SPEC_ENVIRONMENT)->type;
	const cyaml_schema_field_t *pvcs = spec_field(WORKLOAD_SPEC_PVCS)->view;
	const cyaml_schema_field_t *environment = spec_field(WORKLOAD_SPEC_ENVIRONMENT)->view;
	const void *gone = wd_member_element(pvcs, &workload->spec, 1);

	EXPECT_INT(wd_member_count(pvcs, &workload->spec), 2);
	EXPECT(gone == &workload->spec.pvcs[1]);
	EXPECT(gone == wd_member_find(pvcs, &workload->spec, "gone"));
	EXPECT(wd_member_find(pvcs, &workload->spec, "other") == NULL);
	EXPECT(wd_member_at(wd_element_key(pvcs), gone) == &workload->spec.pvcs[1].key);
	EXPECT(wd_element_is_deleted(volumes, pvcs, gone));
	EXPECT(!wd_element_is_deleted(volumes, pvcs, wd_member_element(pvcs, &workload->spec, 0)));
	EXPECT(wd_element_is_deleted(variables, environment, &workload->spec.environment[1]));
	EXPECT(!wd_element_is_deleted(variables, environment, &workload->spec.environment[3]));
	EXPECT(wd_member_at(spec_field(WORKLOAD_SPEC_ENVIRONMENT)->type->element, &workload->spec.environment[3])
			== &workload->spec.environment[3].value);
	EXPECT(wd_member_struct(workload_schema.root->fields[WORKLOAD_MASTER_SPEC].view, workload) == workload->master_spec);
	EXPECT(wd_member_struct(workload_schema.root->fields[WORKLOAD_SPEC].view, workload) == &workload->spec);
	wd_free(&workload_schema, workload, NULL);
}

/** Add an entry.  \return false when memory runs out. */
static bool add_entry(struct workload_spec *spec)
{
	struct wd_heap heap = *test_heap();

	if (setjmp(heap.recovery)) {
		return false;
	}
	wd_member_append(&heap, spec_field(WORKLOAD_SPEC_LABELS)->view, spec, "k", 1);
	return true;
}

static void an_array_that_cannot_be_counted_further_does_not_grow(void)
{
	struct workload_spec spec = { .labels_count = UINT32_MAX };

	EXPECT(!add_entry(&spec));
	EXPECT(spec.labels == NULL);
	EXPECT_INT(spec.labels_count, UINT32_MAX);
}

const struct test member_tests[] = {
	{ "values are stored with their types", values_are_stored_with_their_types },
	{ "items and entries keep their order", items_and_entries_keep_their_order },
	{ "absent fields hold defaults of their kind", absent_fields_hold_defaults_of_their_kind },
	{ "optional structures are made once", optional_structures_are_made_once },
	{ "arrays grow", arrays_grow },
	{ "members become wire text", members_become_wire_text },
	{ "a number that a program changed is written anew", a_number_that_a_program_changed_is_written_anew },
	{ "values that no enumeration has have no text", values_that_no_enumeration_has_have_no_text },
	{ "arrays and structures are reached", arrays_and_structures_are_reached },
	{ "an array that cannot be counted further does not grow", an_array_that_cannot_be_counted_further_does_not_grow },
	END_OF_TESTS
};
