/* test_rules.c - what rules say, and the defaults that they give. */
#include "check/rules.h"

#include <string.h>

#include "support.h"
#include "data/frame.h"

static void messages_give_the_rule_s_reason(void)
{
	EXPECT_OWNED(messages_of(TRAINING "  namePrefix: {value: w}\n"),
			"7:3 name and namePrefix are mutually exclusive: a workload is named either in full or by a prefix"
			" | remove name or namePrefix\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: RunaiJob\nmetadata: {name: w}\nspec: {}\n"),
			"4:1 image is missing in spec: only a template, or the workload's base, can leave the image open"
			" | add image, or add usage: Template\n"
			"4:1 name is not set; the cluster will generate a name | add name\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
			"spec: {name: {value: w}}\n"),
			"4:1 image is missing in spec: only a template, or the workload's base, can leave the image open"
			" | add image, or add usage: Template, or add baseWorkload\n");
	EXPECT_OWNED(messages_of(TRAINING "  pvcs: {items: {p: {value: {claimName: c, path: /p}}}}\n"),
			"7:22 size is missing: a new claim needs a size | add size, or add existingPvc: true\n");
	EXPECT_OWNED(messages_of(TRAINING "  podAffinityTopology: {value: zone}\n"),
			"7:3 podAffinityTopology may be set only where podAffinity is true: the topology applies only with pod affinity"
			" | add podAffinity: {value: true}, or remove podAffinityTopology\n");
	EXPECT_OWNED(messages_of(TRAINING "  runAsUid: {value: 1}\n"),
			"7:3 runAsUid has no effect: the user id is used only if runAsUser is true"
			" | add runAsUser: {value: true}, or remove runAsUid\n");
	EXPECT_OWNED(messages_of(TRAINING "  podAffinity: {value: false}\n  podAffinityTopology: {value: zone}\n"),
			"8:3 podAffinityTopology may be set only where podAffinity is true: the topology applies only with pod affinity"
			" | write podAffinity: {value: true}, or remove podAffinityTopology\n");
	EXPECT_OWNED(messages_of(TRAINING "  runAsUser: {value: false}\n  runAsUid: {value: 1}\n"),
			"8:3 runAsUid has no effect: the user id is used only if runAsUser is true"
			" | write runAsUser: {value: true}, or remove runAsUid\n");
	EXPECT_OWNED(messages_of(TRAINING "  pvcs: {items: {p: {value: {claimName: c, path: /p, existingPvc: false}}}}\n"),
			"7:22 size is missing: a new claim needs a size | add size, or write existingPvc: true\n");
	EXPECT_OWNED(messages_of(TRAINING "  cpu: {value: \"2\"}\n  cpuLimit: {value: 500m}\n"),
			"8:3 cpuLimit (500m) is below cpu (2): Kubernetes refuses a limit below its request\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {}\n"
			"spec: {usage: Template, name: {value: w}}\n"), "3:1 name is missing in metadata: "
			"Kubernetes needs a name, or a prefix from which to make one | add name, or add generateName\n");
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
#define PVC(members) TRAINING "  pvcs: {items: {p: {value: {claimName: c, path: /p, size: 1G" members "}}}}\n"
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

static const struct wd_type number = { .flags = WD_NUMERIC }, integer = { .flags = WD_NUMERIC | WD_PLAIN };
static const struct wd_type string = { .flags = 0 };

static const struct wd_field fields[] = {
	{ .key = "a", .kinds = 3, .type = &number, .default_value = "1" },
	{ .key = "b", .kinds = 3, .type = &integer },
	{ .key = "c", .kinds = 2, .type = &string },
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

#define ONE (const char *const[]){ "1" }
#define ASK(test_, field_) { .test = WD_##test_, .field = (field_) }
#define COMPARE(test_, field_) { .test = WD_##test_, .field = (field_), .count = 1, .values = ONE }
#define JOIN(test_, ...) \
	{ .test = WD_##test_, .parts = (const struct wd_condition[]){ __VA_ARGS__ }, \
		.count = sizeof((const struct wd_condition[]){ __VA_ARGS__ }) / sizeof(struct wd_condition) }
#define CONDITION(...) (&(const struct wd_condition)__VA_ARGS__)
#define RULE(relation_, first, asked) \
	{ .why = "why", .when = "so", .fields = (const uint16_t[]){ first }, .field_count = 1, .condition = (asked), \
		.relation = WD_##relation_ }

enum { A, B, C };

static void a_condition_sees_defaults_or_only_the_document(void)
{
	const struct { struct wd_condition condition; const char *a; bool holds; } cases[] = {
		{ COMPARE(IS, A), NULL, true }, { COMPARE(IS, A), "1", true }, { COMPARE(IS, A), "2", false },
		{ COMPARE(IS, A), "1.0", true }, { COMPARE(IS, A), "1000m", true }, { COMPARE(IS, A), "refused", false },
		{ COMPARE(GIVEN, A), NULL, false }, { COMPARE(GIVEN, A), "1", true }, { COMPARE(GIVEN, A), "refused", false },
		{ COMPARE(ABOVE, A), NULL, false }, { COMPARE(ABOVE, A), "1", false }, { COMPARE(ABOVE, A), "1.001", true },
		{ COMPARE(ABOVE, A), "900m", false }, { COMPARE(ABOVE, A), "refused", false },
		{ ASK(SET, A), NULL, false }, { ASK(SET, A), "1", true }, { ASK(SET, A), "refused", true },
		{ JOIN(NOT, COMPARE(IS, A)), NULL, false }, { JOIN(NOT, COMPARE(GIVEN, A)), NULL, true },
		{ JOIN(NOT, COMPARE(GIVEN, A)), "2", true }, { JOIN(NOT, COMPARE(GIVEN, A)), "refused", false },
		{ JOIN(NOT, ASK(SET, A)), "refused", false },
		{ JOIN(ALL_OF, ASK(SET, A), COMPARE(GIVEN, A)), "1", true },
		{ JOIN(ALL_OF, ASK(SET, A), COMPARE(GIVEN, A)), "2", false },
		{ JOIN(ANY_OF, ASK(SET, A), COMPARE(GIVEN, A)), "refused", true },
		{ JOIN(ANY_OF, JOIN(NOT, ASK(SET, A)), COMPARE(ABOVE, A)), "1", false },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct wd_rule rule = RULE(NO_EFFECT_IF, B, &cases[i].condition);

		EXPECT_OWNED(check_rule(&rule, cases[i].a, "x", NULL), cases[i].holds ? "1 warning no-effect b 2:8\n" : "");
	}
}

static void a_refused_value_leaves_a_rule_undecided(void)
{
	static const enum wd_relation relations[] = { WD_REQUIRES, WD_NO_EFFECT_UNLESS, WD_NO_EFFECT_IF, WD_CONFLICT_IF };

	for (size_t i = 0; i < sizeof(relations) / sizeof(*relations); i++) {
		struct wd_rule rule = RULE(REQUIRES, B, CONDITION(COMPARE(IS, A)));

		rule.relation = (uint8_t)relations[i];
		EXPECT_OWNED(check_rule(&rule, "refused", "x", NULL), "");
		rule.condition = CONDITION(JOIN(NOT, COMPARE(IS, A)));
		EXPECT_OWNED(check_rule(&rule, "refused", "x", NULL), "");
	}
}

static void each_relation_has_its_code_and_severity(void)
{
	struct wd_rule needs = RULE(REQUIRES, B, CONDITION(COMPARE(IS, A)));
	struct wd_rule useless = RULE(NO_EFFECT_UNLESS, B, CONDITION(COMPARE(IS, A)));
	struct wd_rule opposed = RULE(CONFLICT_IF, B, CONDITION(COMPARE(GIVEN, A)));
	struct wd_rule unless = RULE(REQUIRED_UNLESS, B, CONDITION(COMPARE(IS, A)));

	EXPECT_OWNED(check_rule(&needs, NULL, "x", NULL), ""); /* a counts with its default */
	EXPECT_OWNED(check_rule(&needs, "2", "x", NULL), "1 error requires b 2:8\n");
	EXPECT_OWNED(check_rule(&needs, "2", "refused", NULL), "1 error requires b 2:8\n");
	EXPECT_OWNED(check_rule(&needs, "2", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&useless, "2", "x", NULL), "1 warning no-effect b 2:8\n");
	EXPECT_OWNED(check_rule(&opposed, "1", "x", NULL), "1 warning conflict b 2:8\n");
	EXPECT_OWNED(check_rule(&opposed, NULL, "x", NULL), "");
	EXPECT_OWNED(check_rule(&opposed, "1", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&unless, NULL, NULL, NULL), "");
	EXPECT_OWNED(check_rule(&unless, "2", NULL, NULL), "1 error missing-field b 1:1\n");
	EXPECT_OWNED(check_rule(&unless, "refused", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&unless, "2", "refused", NULL), "");
}

static void hints_are_about_what_does_not_hold(void)
{
	struct wd_rule both = RULE(REQUIRES, C, CONDITION(JOIN(ALL_OF, COMPARE(IS, A), COMPARE(GIVEN, B))));
	struct wd_rule one = RULE(REQUIRES, C, CONDITION(JOIN(ANY_OF, COMPARE(IS, A), JOIN(NOT, ASK(SET, B)))));
	struct wd_rule itself = RULE(CONFLICT_IF, B, CONDITION(JOIN(ALL_OF, COMPARE(ABOVE, A), JOIN(NOT, COMPARE(GIVEN, B)))));

	EXPECT_OWNED(messages_of_rule(2, &both, "1", "1", "x"), "");
	EXPECT_OWNED(messages_of_rule(2, &both, "2", "1", "x"),
			"2:7 c may be set only where so: why | write a: \"1\", or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &both, "1", "2", "x"),
			"2:7 c may be set only where so: why | write b: 1, or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &both, NULL, NULL, "x"),
			"2:7 c may be set only where so: why | add b: 1, or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &both, "2", NULL, "x"),
			"2:7 c may be set only where so: why | write a: \"1\" and add b: 1, or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &one, "2", "2", "x"),
			"2:7 c may be set only where so: why | write a: \"1\", or remove b, or remove c\n");
	EXPECT_OWNED(messages_of_rule(2, &itself, "2", "2", NULL),
			"2:8 b must not be set where so: why | remove b, or remove a, or write b: 1\n");
	EXPECT_OWNED(messages_of_rule(2, &itself, "2", "1", NULL), "");
}

static void a_rule_is_for_kinds_that_have_what_it_needs(void)
{
	struct wd_rule both = RULE(REQUIRES, B, CONDITION(JOIN(ALL_OF, ASK(SET, C), COMPARE(IS, A))));
	struct wd_rule needs = RULE(NO_EFFECT_UNLESS, B, CONDITION(ASK(SET, C)));
	struct wd_rule opposed = RULE(NO_EFFECT_IF, B, CONDITION(JOIN(NOT, ASK(SET, C))));
	struct wd_rule without = RULE(NO_EFFECT_UNLESS, B, CONDITION(JOIN(NOT, ASK(SET, C))));

	EXPECT_OWNED(messages_of_rule(1, &both, "1", "x", NULL), "");
	EXPECT_OWNED(messages_of_rule(1, &both, "2", "x", NULL),
			"2:8 b may be set only where so: why | write a: \"1\", or remove b\n");
	for (uint32_t kinds = 1; kinds <= 3; kinds += 2) { /* the one that lacks c, and both when it is not known which */
		EXPECT_OWNED(messages_of_rule(kinds, &needs, NULL, "x", NULL), "");
		EXPECT_OWNED(messages_of_rule(kinds, &opposed, NULL, "x", NULL), "");
		EXPECT_OWNED(messages_of_rule(kinds, &without, NULL, "x", NULL), "");
	}
	EXPECT_OWNED(messages_of_rule(2, &needs, NULL, "x", NULL), "2:8 b has no effect: why | add c, or remove b\n");
	EXPECT_OWNED(messages_of_rule(2, &opposed, NULL, "x", NULL), "2:8 b has no effect: why | remove b\n");
	EXPECT_OWNED(messages_of_rule(3, &without, NULL, "x", "y"),
			"2:8 b has no effect: why | remove c, or remove b\n");
}

static void without_a_kind_only_what_all_kinds_require_is_required(void)
{
	struct wd_rule unless = RULE(REQUIRED_UNLESS, B, CONDITION(JOIN(ANY_OF, COMPARE(IS, A), ASK(SET, C))));
	struct wd_rule unless_of_one_kind = RULE(REQUIRED_UNLESS, C, CONDITION(COMPARE(IS, A)));
	struct wd_rule expected = { .why = "why", .fields = (const uint16_t[]){ C, B }, .field_count = 2,
		.relation = WD_EXPECT_ONE };

	EXPECT_OWNED(messages_of_rule(3, &unless, "2", NULL, NULL), "1:1 b is missing: why | add b, or write a: \"1\"\n");
	EXPECT_OWNED(messages_of_rule(3, &unless, "2", NULL, "x"), "");
	EXPECT_OWNED(messages_of_rule(3, &unless_of_one_kind, "2", NULL, NULL), "");
	EXPECT_OWNED(messages_of_rule(2, &unless_of_one_kind, "2", NULL, NULL),
			"1:1 c is missing: why | add c, or write a: \"1\"\n");
	EXPECT_OWNED(messages_of_rule(3, &expected, NULL, NULL, NULL), "1:1 b is not set; why | add b\n");
	EXPECT_OWNED(messages_of_rule(2, &expected, NULL, NULL, NULL), "1:1 neither c nor b is set; why | add c or b\n");
	EXPECT_OWNED(messages_of_rule(2, &expected, NULL, "refused", NULL), "");
}

static void exactly_one_of_several_fields(void)
{
	static const uint16_t all[] = { A, B, C };
	struct wd_rule rule = { .why = "why", .fields = all, .field_count = 3, .relation = WD_ONE_OF };

	EXPECT_OWNED(check_rule(&rule, NULL, NULL, NULL), "1 error missing-choice a 1:1\n");
	EXPECT_OWNED(check_rule(&rule, NULL, "x", NULL), "");
	EXPECT_OWNED(check_rule(&rule, NULL, "refused", NULL), "");
	EXPECT_OWNED(check_rule(&rule, "1", "1", NULL), "1 error conflict a 2:9\n");
	EXPECT_OWNED(messages_of_rule(2, &rule, NULL, NULL, NULL),
			"1:1 none of a, b and c is set; why | add a, b or c\n");
	EXPECT_OWNED(messages_of_rule(2, &rule, NULL, "1", "1"),
			"2:8 c and b are mutually exclusive: why | remove c or b\n");
	rule.relation = WD_EXPECT_ONE;
	EXPECT_OWNED(check_rule(&rule, NULL, NULL, NULL), "1 warning missing-choice a 1:1\n");
	EXPECT_OWNED(check_rule(&rule, "1", "1", NULL), "");
}

static void the_later_of_exclusive_fields_is_blamed(void)
{
	static const uint16_t all[] = { 0, 1, 2 };
	struct wd_rule rule = { .why = "", .fields = all, .field_count = 3, .relation = WD_AT_MOST_ONE };

	EXPECT_OWNED(check_rule(&rule, "1", "1", NULL), "1 error conflict a 2:9\n"); /* b comes before it */
	EXPECT_OWNED(check_rule(&rule, "1", "refused", "1"), "1 error conflict a 2:9\n1 error conflict b 2:8\n");
	EXPECT_OWNED(check_rule(&rule, "1", NULL, NULL), "");
	EXPECT_OWNED(check_rule(&rule, NULL, NULL, NULL), "");
}

const struct test rules_tests[] = {
	{ "messages give the rule's reason", messages_give_the_rule_s_reason },
	{ "defaults hang on conditions", defaults_hang_on_conditions },
	{ "an access mode that was asked for takes the default's place",
		an_access_mode_that_was_asked_for_takes_the_default_s_place },
	{ "a condition sees defaults, or only the document", a_condition_sees_defaults_or_only_the_document },
	{ "a refused value leaves a rule undecided", a_refused_value_leaves_a_rule_undecided },
	{ "each relation has its code and severity", each_relation_has_its_code_and_severity },
	{ "hints are about what does not hold", hints_are_about_what_does_not_hold },
	{ "a rule is for kinds that have what it needs", a_rule_is_for_kinds_that_have_what_it_needs },
	{ "without a kind, only what all kinds require is required",
		without_a_kind_only_what_all_kinds_require_is_required },
	{ "exactly one of several fields", exactly_one_of_several_fields },
	{ "the later of exclusive fields is blamed", the_later_of_exclusive_fields_is_blamed },
	END_OF_TESTS
};
