/* test_rules.c - what rules say, and the defaults that they give. */
#include "check/rules.h"

#include <string.h>

#include "support.h"
#include "data/frame.h"

static void messages_give_the_rule_s_reason(void)
{
	EXPECT_OWNED(messages_of(TRAINING "  namePrefix: {value: w}\n"),
			"7:3 namePrefix conflicts with name: a workload is named either in full or by a prefix"
			" | remove name or namePrefix\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: RunaiJob\nmetadata: {name: w}\nspec: {}\n"),
			"4:1 image is missing: only a template, or the workload's base, can leave the image open"
			" | add image, or usage: Template\n"
			"4:1 no name is given: the cluster makes a name up when neither is given | add name\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
			"spec: {name: {value: w}}\n"),
			"4:1 image is missing: only a template, or the workload's base, can leave the image open"
			" | add image, or usage: Template, or baseWorkload\n");
	EXPECT_OWNED(messages_of(TRAINING "  pvcs: {items: {p: {value: {claimName: c}}}}\n"),
			"7:22 size is missing: a claim that is to be made needs a size | add size, or existingPvc: true\n");
	EXPECT_OWNED(messages_of(TRAINING "  podAffinityTopology: {value: zone}\n"),
			"7:3 podAffinityTopology cannot stand here: the topology applies only with pod affinity"
			" | add podAffinity: {value: true}, or remove podAffinityTopology\n");
	EXPECT_OWNED(messages_of(TRAINING "  runAsUid: {value: 1}\n"),
			"7:3 runAsUid has no effect: the user id is used only if runAsUser is true"
			" | add runAsUser: {value: true}, or remove runAsUid\n");
	EXPECT_OWNED(messages_of(TRAINING "  podAffinity: {value: false}\n  podAffinityTopology: {value: zone}\n"),
			"8:3 podAffinityTopology cannot stand here: the topology applies only with pod affinity"
			" | write podAffinity: {value: true}, or remove podAffinityTopology\n");
	EXPECT_OWNED(messages_of(TRAINING "  runAsUser: {value: false}\n  runAsUid: {value: 1}\n"),
			"8:3 runAsUid has no effect: the user id is used only if runAsUser is true"
			" | write runAsUser: {value: true}, or remove runAsUid\n");
	EXPECT_OWNED(messages_of(TRAINING "  pvcs: {items: {p: {value: {claimName: c, existingPvc: false}}}}\n"),
			"7:22 size is missing: a claim that is to be made needs a size | add size, or write existingPvc: true\n");
	EXPECT_OWNED(messages_of(TRAINING "  cpu: {value: \"2\"}\n  cpuLimit: {value: 500m}\n"),
			"8:3 cpuLimit (500m) is below cpu (2): Kubernetes refuses a limit below its request\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {}\n"
			"spec: {usage: Template, name: {value: w}}\n"), "3:1 name is missing\n");
}

/** The default of a field of a spec; NULL when it has none. */
static const char *default_of(const char *yaml, unsigned field)
{
	struct wd_arena arena = { .heap = test_heap() };
	struct workload *workload = load(yaml);
	const struct wd_structure *spec = workload_schema.root->fields[WORKLOAD_SPEC].type->structure;
	struct wd_frame frame = wd_frame_of(spec, &workload->spec, wd_data_kinds(&workload_schema, workload), &arena);
	const char *value = wd_rules_default(&frame, field);

	wd_arena_free(&arena);
	wd_free(&workload_schema, workload, NULL);
	return value;
}

static void defaults_hang_on_conditions(void)
{
	EXPECT_STRING(default_of(INFERENCE, WORKLOAD_SPEC_MIN_SCALE), "0"); /* metric's own default is concurrency */
	EXPECT_STRING(default_of(INFERENCE "  metric: {value: throughput}\n", WORKLOAD_SPEC_MIN_SCALE), "0");
	EXPECT_STRING(default_of(INFERENCE "  metric: {value: latency}\n", WORKLOAD_SPEC_MIN_SCALE), "1");
	EXPECT_STRING(default_of(INFERENCE, WORKLOAD_SPEC_METRIC), "concurrency");
	EXPECT_STRING(default_of(TRAINING, WORKLOAD_SPEC_BACKOFF_LIMIT), "6");
	EXPECT_STRING(default_of(TRAINING, WORKLOAD_SPEC_CPU), NULL);
	EXPECT_STRING(default_of(TRAINING, WORKLOAD_SPEC_MIN_SCALE), NULL); /* the kind lacks the field */
	EXPECT_STRING(default_of(INFERENCE, WORKLOAD_SPEC_BACKOFF_LIMIT), NULL);
}

static void an_access_mode_that_was_asked_for_takes_the_default_s_place(void)
{
#define PVC(members) TRAINING "  pvcs: {items: {p: {value: {claimName: c, size: 1G" members "}}}}\n"
	static const struct { const char *yaml; bool read_write_once; } cases[] = {
		{ PVC(""), true }, { PVC(", readOnlyMany: false"), true }, { PVC(", readOnlyMany: true"), false },
		{ PVC(", readWriteMany: true"), false }, { PVC(", readWriteMany: true, readWriteOnce: true"), true },
		{ PVC(", readWriteOnce: false"), false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct workload *workload = load(cases[i].yaml);

		EXPECT_INT(workload->spec.pvcs[0].read_write_once, cases[i].read_write_once);
		wd_free(&workload_schema, workload, NULL);
	}
}

/* A schema of one structure, for the relations in forms that the first schema has not. */

static const struct wd_field fields[] = {
	{ .key = "a", .kinds = 3, .default_value = "1" },
	{ .key = "b", .kinds = 3 },
	{ .key = "c", .kinds = 2 },
};

/** The report of one rule on slots of which some are filled, for kinds of document: one of them, if they are several. */
static struct wd_report *report_of_rule(uint32_t kinds, const struct wd_rule *rule, const char *a, const char *b,
		const char *c)
{
	const struct wd_structure structure = { .fields = fields, .field_count = 3, .rules = rule, .rule_count = 1 };
	const char *const texts[] = { a, b, c };
	struct wd_slot slots[3] = { { .key = NULL } };
	struct wd_frame frame = { .structure = &structure, .slots = slots, .kinds = kinds, .place = { 1, 1, 1 } };
	struct wd_findings *findings = wd_findings_create(NULL);

	for (unsigned i = 0; i < 3; i++) {
		if (texts[i]) {
			slots[i].key = fields[i].key;
			slots[i].text = texts[i];
			slots[i].length = (uint32_t)strlen(texts[i]);
			slots[i].state = strcmp(texts[i], "refused") == 0 ? WD_SLOT_REFUSED : WD_SLOT_ACCEPTED;
			slots[i].place = (struct wd_place){ 2, 9 - i, 1 };
		}
	}
	wd_rules_check(findings, &frame);
	return &findings->report;
}

static char *check_rule(const struct wd_rule *rule, const char *a, const char *b, const char *c)
{
	struct wd_report *report = report_of_rule(1, rule, a, b, c);
	char *list = list_findings(report);

	wd_report_free(report);
	return list;
}

static char *messages_of_rule(uint32_t kinds, const struct wd_rule *rule, const char *a, const char *b, const char *c)
{
	struct wd_report *report = report_of_rule(kinds, rule, a, b, c);
	char *list = list_messages(report);

	wd_report_free(report);
	return list;
}

static void conditions_are_all_needed_or_one_of_them(void)
{
	static const char *const one[] = { "1" };
	static const struct wd_condition conditions[] = { { 0, 1, one }, { 1, 0, NULL } };
	static const uint16_t c[] = { 2 }, b[] = { 1 };
	struct wd_rule needs = { .why = "", .fields = b, .conditions = conditions, .field_count = 1, .condition_count = 2,
		.relation = WD_REQUIRES };
	struct wd_rule unless = { .why = "", .fields = b, .conditions = conditions, .field_count = 1, .condition_count = 1,
		.relation = WD_REQUIRED_UNLESS };
	struct wd_rule of_other_kind = { .why = "", .fields = c, .field_count = 1, .relation = WD_REQUIRED_UNLESS };

	EXPECT_OWNED(check_rule(&needs, NULL, "x", NULL), ""); /* a counts with its default */
	EXPECT_OWNED(check_rule(&needs, "2", "x", NULL), "1 error requires b 2:8\n");
	EXPECT_OWNED(check_rule(&needs, "refused", "x", NULL), "");
	EXPECT_OWNED(check_rule(&needs, "2", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&unless, NULL, NULL, NULL), "");
	EXPECT_OWNED(check_rule(&unless, "2", NULL, NULL), "1 error missing-field b 1:1\n");
	EXPECT_OWNED(check_rule(&unless, "refused", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&unless, "2", "refused", NULL), "");
	EXPECT_OWNED(check_rule(&of_other_kind, NULL, NULL, NULL), "");
}

static void hints_are_about_what_does_not_hold(void)
{
	static const char *const one[] = { "1" };
	static const struct wd_condition conditions[] = { { 0, 1, one }, { 1, 1, one } };
	static const struct wd_condition c_and_a[] = { { 2, 0, NULL }, { 0, 1, one } };
	static const uint16_t b[] = { 1 }, c[] = { 2 };
	struct wd_rule rule = { .why = "why", .fields = c, .conditions = conditions, .field_count = 1,
		.condition_count = 2, .relation = WD_REQUIRES };

	EXPECT_OWNED(messages_of_rule(2, &rule, "1", "1", "x"), "");
	EXPECT_OWNED(messages_of_rule(2, &rule, "2", "1", "x"), "2:7 c cannot stand here: why | write a: 1, or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &rule, "1", "2", "x"), "2:7 c cannot stand here: why | write b: 1, or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &rule, NULL, NULL, "x"), "2:7 c cannot stand here: why | add b: 1, or remove c\n");
	rule.fields = b;
	rule.conditions = c_and_a; /* whose first field this kind lacks */
	EXPECT_OWNED(messages_of_rule(1, &rule, "1", "x", NULL), "");
	EXPECT_OWNED(messages_of_rule(1, &rule, "2", "x", NULL), "2:8 b cannot stand here: why | write a: 1, or remove b\n");
}

static void without_a_kind_only_what_all_kinds_demand_is_demanded(void)
{
	static const char *const one[] = { "1" };
	static const struct wd_condition a_or_c[] = { { 0, 1, one }, { 2, 0, NULL } };
	static const uint16_t b[] = { 1 }, c[] = { 2 }, c_or_b[] = { 2, 1 };
	struct wd_rule unless = { .why = "why", .fields = b, .conditions = a_or_c, .field_count = 1, .condition_count = 2,
		.relation = WD_REQUIRED_UNLESS };
	struct wd_rule unless_of_one_kind = { .why = "why", .fields = c, .conditions = a_or_c, .field_count = 1,
		.condition_count = 1, .relation = WD_REQUIRED_UNLESS };
	struct wd_rule expected = { .why = "why", .fields = c_or_b, .field_count = 2, .relation = WD_EXPECT_ONE };
	struct wd_rule needs = { .why = "why", .fields = b, .conditions = &a_or_c[1], .field_count = 1,
		.condition_count = 1, .relation = WD_REQUIRES };

	EXPECT_OWNED(messages_of_rule(3, &unless, "2", NULL, NULL), "1:1 b is missing: why | add b, or write a: 1\n");
	EXPECT_OWNED(messages_of_rule(3, &unless, "2", NULL, "x"), "");
	EXPECT_OWNED(messages_of_rule(3, &unless_of_one_kind, "2", NULL, NULL), "");
	EXPECT_OWNED(messages_of_rule(2, &unless_of_one_kind, "2", NULL, NULL),
			"1:1 c is missing: why | add c, or write a: 1\n");
	EXPECT_OWNED(messages_of_rule(3, &expected, NULL, NULL, NULL), "1:1 no b is given: why | add b\n");
	EXPECT_OWNED(messages_of_rule(3, &needs, NULL, "x", NULL), "");
	EXPECT_OWNED(messages_of_rule(2, &needs, NULL, "x", NULL), "2:8 b cannot stand here: why | add c, or remove b\n");
}

static void the_later_of_exclusive_fields_is_blamed(void)
{
	static const uint16_t all[] = { 0, 1, 2 };
	struct wd_rule rule = { .why = "", .fields = all, .field_count = 3, .relation = WD_AT_MOST_ONE };

	EXPECT_OWNED(check_rule(&rule, "1", "1", NULL), "1 error conflict a 2:9\n"); /* b stands before it */
	EXPECT_OWNED(check_rule(&rule, "1", "refused", "1"), "1 error conflict a 2:9\n1 error conflict b 2:8\n");
	EXPECT_OWNED(check_rule(&rule, "1", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&rule, NULL, NULL, NULL), "");
}

const struct test rules_tests[] = {
	{ "messages give the rule's reason", messages_give_the_rule_s_reason },
	{ "defaults hang on conditions", defaults_hang_on_conditions },
	{ "an access mode that was asked for takes the default's place",
		an_access_mode_that_was_asked_for_takes_the_default_s_place },
	{ "conditions are all needed, or one of them", conditions_are_all_needed_or_one_of_them },
	{ "hints are about what does not hold", hints_are_about_what_does_not_hold },
	{ "without a kind, only what all kinds demand is demanded",
		without_a_kind_only_what_all_kinds_demand_is_demanded },
	{ "the later of exclusive fields is blamed", the_later_of_exclusive_fields_is_blamed },
	END_OF_TESTS
};
