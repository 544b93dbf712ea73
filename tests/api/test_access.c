/* test_access.c - fields read and set by their number, by programs that know no schema. */
#include <inttypes.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/** Print the fields of a struct that are set, one a line, indented by their depth. */
static void walk(struct text *text, const struct wd_structure *structure, const void *data, int depth);

static void walk_elements(struct text *text, const struct wd_field *of, const struct wd_structure *structure,
		const void *data, unsigned field, int depth)
{
	for (uint32_t i = 0; i < wd_get_count(structure, data, field); i++) {
		const char *key = wd_get_element_key(structure, data, field, i);
		const char *string = wd_get_element_string(structure, data, field, i);
		bool is_removed = wd_is_element_removed(structure, data, field, i);

		print_text(text, "%*s%s=%s%s\n", depth, "", key ? key : "-", string ? string : "", is_removed ? "(removed)" : "");
		if (of->type->structure) {
			walk(text, of->type->structure, wd_get_element(structure, data, field, i), depth + 1);
		}
	}
}

static void walk(struct text *text, const struct wd_structure *structure, const void *data, int depth)
{
	for (unsigned i = 0; i < structure->field_count; i++) {
		const struct wd_field *of = &structure->fields[i];
		const char *string = wd_get_string(structure, data, i);

		if (!wd_is_set(structure, data, i)) {
			continue;
		}
		print_text(text, "%*s%s: %s%g%s\n", depth, "", of->key, string ? string : "", wd_get_number(structure, data, i),
				wd_get_boolean(structure, data, i) ? " true" : "");
		if (of->type->shape == WD_SHAPE_STRUCTURE) {
			walk(text, of->type->structure, wd_get_structure(structure, data, i), depth + 1);
		}
		walk_elements(text, of, structure, data, i, depth + 1);
	}
}

static void a_walker_reads_all(void)
{
	struct workload *workload = load(TRAINING
			"  backoffLimit: {value: 3}\n  gpu: {value: '0.5'}\n  hostIpc: {value: true}\n  memory: {value: 1G}\n"
			"  imagePullPolicy: {value: Always}\n"
			"  environment: {items: {A: {value: b}, C: {deleted: true}}}\n"
			"  pvcs: {items: {p: {value: {claimName: c, existingPvc: true, path: /p}}}}\nstatus: [1, {a: b}]\n");
	struct text text = { NULL, 0 };

	walk(&text, &workload_structure, workload, 0);
	EXPECT_OWNED(text_string(&text),
			"apiVersion: run.ai/v2alpha11\nkind: TrainingWorkload2\nmetadata: 0\n name: w0\nspec: 0\n"
			" environment: 0\n  A=b\n  C=(removed)\n hostIpc: 0 true\n image: i0\n imagePullPolicy: Always1\n"
			" backoffLimit: 3\n pvcs: 0\n  p=\n   claimName: c0\n   path: /p0\n   existingPvc: 0 true\n gpu: 0.5\n memory: 1G0\n"
			" name: w0\nstatus: [1,{\"a\":\"b\"}]0\n");
	workload_free(workload);
}

static void values_are_set(void)
{
	const struct wd_structure *fields = &workload_spec_structure;
	struct workload *workload = load(TRAINING);
	struct workload_spec *spec = &workload->spec;

	EXPECT_INT(wd_set_boolean(fields, spec, WORKLOAD_SPEC_HOST_IPC, true, NULL), WD_OK);
	EXPECT(spec->host_ipc && workload_spec_is_set(spec, WORKLOAD_SPEC_HOST_IPC));
	EXPECT_INT(wd_set_integer(fields, spec, WORKLOAD_SPEC_BACKOFF_LIMIT, 7, NULL), WD_OK);
	EXPECT_INT(spec->backoff_limit, 7);
	EXPECT(workload_spec_is_set(spec, WORKLOAD_SPEC_BACKOFF_LIMIT));
	EXPECT_INT(wd_set_integer(fields, spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY, WORKLOAD_PULL_POLICY_NEVER, NULL), WD_OK);
	EXPECT_STRING(wd_get_string(fields, spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY), "Never");
	EXPECT_INT(wd_set_number(fields, spec, WORKLOAD_SPEC_GPU, 0.25, NULL), WD_OK);
	EXPECT(spec->gpu == 0.25 && workload_spec_is_set(spec, WORKLOAD_SPEC_GPU));
	workload_free(workload);
}

static void what_a_field_cannot_hold_is_refused(void)
{
	const struct wd_structure *fields = &workload_spec_structure;
	struct workload *workload = load(TRAINING);
	struct workload_spec *spec = &workload->spec;

	EXPECT_INT(wd_set_integer(fields, spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY, 0, NULL), WD_INVALID);
	EXPECT_INT(wd_set_integer(fields, spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY, 99, NULL), WD_INVALID);
	EXPECT_INT(wd_set_integer(fields, spec, WORKLOAD_SPEC_IMAGE_PULL_POLICY, INT64_C(0x100000001), NULL), WD_INVALID);
	EXPECT_INT(wd_set_number(fields, spec, WORKLOAD_SPEC_GPU, (double)NAN, NULL), WD_INVALID);
	EXPECT_INT(wd_set_number(fields, spec, WORKLOAD_SPEC_GPU, (double)INFINITY, NULL), WD_INVALID);
	EXPECT_INT(wd_set_boolean(fields, spec, WORKLOAD_SPEC_GPU, true, NULL), WD_MISUSE);
	EXPECT_INT(wd_set_integer(fields, spec, WORKLOAD_SPEC_IMAGE, 1, NULL), WD_MISUSE);
	EXPECT_INT(wd_set_number(fields, spec, WORKLOAD_SPEC_BACKOFF_LIMIT, 1, NULL), WD_MISUSE);
	EXPECT_INT(wd_set_boolean(fields, spec, fields->field_count, true, NULL), WD_MISUSE);
	EXPECT_INT(wd_set_boolean(fields, NULL, WORKLOAD_SPEC_HOST_IPC, true, NULL), WD_MISUSE);
	EXPECT_INT(wd_set_integer(NULL, spec, 0, 1, NULL), WD_MISUSE);
	EXPECT(!workload_spec_is_set(spec, WORKLOAD_SPEC_GPU) && !workload_spec_is_set(spec, WORKLOAD_SPEC_HOST_IPC));
	workload_free(workload);
}

static void of_other_types_there_is_nothing(void)
{
	const struct wd_structure *fields = &workload_spec_structure;
	struct workload *workload = load(TRAINING "  environment: {items: {A: {value: b}}}\n");
	struct workload_spec *spec = &workload->spec;

	EXPECT(!wd_get_boolean(fields, spec, WORKLOAD_SPEC_IMAGE));
	EXPECT_INT(wd_get_integer(fields, spec, WORKLOAD_SPEC_IMAGE), 0);
	EXPECT(wd_get_number(fields, spec, WORKLOAD_SPEC_IMAGE) == 0);
	EXPECT_STRING(wd_get_string(fields, spec, WORKLOAD_SPEC_HOST_IPC), NULL);
	EXPECT(wd_get_structure(fields, spec, WORKLOAD_SPEC_IMAGE) == NULL);
	EXPECT_INT(wd_get_count(fields, spec, WORKLOAD_SPEC_IMAGE), 0);
	EXPECT(wd_get_element(fields, spec, WORKLOAD_SPEC_ENVIRONMENT, 1) == NULL);
	EXPECT(wd_get_element(fields, spec, WORKLOAD_SPEC_IMAGE, 0) == NULL);
	EXPECT_STRING(wd_get_element_key(fields, spec, WORKLOAD_SPEC_ENVIRONMENT, 0), "A");
	EXPECT_STRING(wd_get_element_key(fields, spec, WORKLOAD_SPEC_ENVIRONMENT, 1), NULL);
	EXPECT_STRING(wd_get_element_string(fields, spec, WORKLOAD_SPEC_ENVIRONMENT, 1), NULL);
	EXPECT_STRING(wd_get_string(fields, spec, fields->field_count), NULL);
	EXPECT_STRING(wd_get_string(NULL, spec, 0), NULL);
	EXPECT_STRING(wd_get_string(fields, NULL, 0), NULL);
	workload_free(workload);
}

/** What a path leads to: "structure.key", and whether there is data. */
static char *found_at(void *data, const char *path)
{
	struct wd_field_place found;
	struct text text = { NULL, 0 };

	if (!wd_path_find(&workload_schema, data, path, &found)) {
		EXPECT(found.structure == NULL && found.data == NULL);
		print_text(&text, "none");
	} else {
		print_text(&text, "%s.%s%s", found.structure->name, found.structure->fields[found.field].key,
				found.data ? "" : " without data");
	}
	return text_string(&text);
}

static void paths_lead_to_fields(void)
{
	static const struct { const char *path, *expected; } paths[] = {
		{ "kind", "Workload.kind" },
		{ "metadata.name", "Metadata.name" },
		{ "spec", "Workload.spec" },
		{ "spec.image", "Spec.image" },
		{ "spec.image.value", "Spec.image" },
		{ "spec.hostipc.value", "Spec.hostIpc" },
		{ "spec.environment.items[\"a \\\"b\"].value", "Spec.environment" },
		{ "spec.pvcs.items", "Spec.pvcs" },
		{ "spec.pvcs.items.p", "Spec.pvcs" },
		{ "spec.pvcs.items.p.value", "Spec.pvcs" },
		{ "spec.pvcs.items.p.value.path", "Pvc.path" },
		{ "spec.pvcs.items[\"p\"].value.path", "Pvc.path" },
		{ "spec.pvcs.items.none.value.path", "Pvc.path without data" },
		{ "status.a[0].b", "Workload.status" },
		{ "spec.image.valu.e", "Spec.image" },
		{ "spec.pvcs.items.p.path", "Spec.pvcs" },
		{ "spec.nothing", "Workload.spec" },
		{ "spec[0]", "Workload.spec" },
		{ "spec.pvcs.items[p].value.path", "Spec.pvcs" },
		{ "spec.pvcs.items[\"p\"x].value.path", "Spec.pvcs" },
		{ "spec.pvcs.items[\"p.value.path", "Spec.pvcs" },
		{ "", "none" },
		{ "nothing", "none" },
		{ "[0]", "none" },
		{ "[", "none" },
		{ "[\"", "none" },
		{ "[\"\\", "none" },
	};
	struct workload *workload = load(TRAINING "  environment: {items: {A: {value: b}}}\n"
			"  pvcs: {items: {p: {value: {claimName: c, existingPvc: true, path: /p}}}}\n");
	struct wd_field_place found;

	for (size_t i = 0; i < sizeof(paths) / sizeof(*paths); i++) {
		expect_owned(found_at(workload, paths[i].path), paths[i].expected, paths[i].path, __FILE__, __LINE__);
	}
	EXPECT(wd_path_find(&workload_schema, workload, "spec.pvcs.items.p.value.path", &found));
	EXPECT_STRING(wd_get_string(found.structure, found.data, found.field), "/p");
	EXPECT(found.data == &workload->spec.pvcs[0]);
	EXPECT_OWNED(found_at(NULL, "spec.pvcs.items.p.value.path"), "Pvc.path without data");
	EXPECT(!wd_path_find(NULL, workload, "kind", &found) && !wd_path_find(&workload_schema, workload, NULL, &found));
	EXPECT(!wd_path_find(&workload_schema, workload, "kind", NULL));
	workload_free(workload);
}

const struct test access_tests[] = {
	{ "a walker reads all", a_walker_reads_all },
	{ "values are set", values_are_set },
	{ "what a field cannot hold is refused", what_a_field_cannot_hold_is_refused },
	{ "paths lead to fields", paths_lead_to_fields },
	{ "of other types there is nothing", of_other_types_there_is_nothing },
	END_OF_TESTS
};
