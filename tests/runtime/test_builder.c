/* test_builder.c - accepted values in the schema's structs. */
#include "data/builder.h"

#include <stdio.h>
#include <string.h>

#include "support.h"

static const struct wd_structure *spec_structure(void)
{
	return workload_schema.root->fields[WORKLOAD_SPEC].structure;
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
	EXPECT_INT(spec->tolerations[0].set[0], 0);
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
	EXPECT(wd_build_member(test_heap(), field, workload) == master);
	EXPECT(wd_build_member(test_heap(), &workload_schema.root->fields[WORKLOAD_SPEC], workload) == &workload->spec);
	wd_free(&workload_schema, workload, NULL);
}

static void arrays_grow(void)
{
	const struct wd_structure *spec = spec_structure();
	struct workload *workload = wd_build_structure(test_heap(), workload_schema.root);
	char key[16];
	bool all_right = true;

	for (uint32_t i = 0; i < 100; i++) {
		struct wd_entry *entry;

		snprintf(key, sizeof(key), "k%u", (unsigned)i);
		entry = wd_build_entry(test_heap(), &spec->fields[WORKLOAD_SPEC_LABELS], &workload->spec, key, strlen(key));
		wd_build_entry_value(test_heap(), entry, key, strlen(key));
		wd_build_item(test_heap(), &spec->fields[WORKLOAD_SPEC_PVCS], &workload->spec, key, strlen(key));
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

const struct test builder_tests[] = {
	{ "values are stored with their types", values_are_stored_with_their_types },
	{ "items and entries keep their order", items_and_entries_keep_their_order },
	{ "absent fields hold defaults of their kind", absent_fields_hold_defaults_of_their_kind },
	{ "optional structures are made once", optional_structures_are_made_once },
	{ "arrays grow", arrays_grow },
	END_OF_TESTS
};
