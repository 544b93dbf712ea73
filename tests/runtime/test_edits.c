/* test_edits.c - the edits of findings: what a text is after them. */
#include <stdlib.h>
#include <string.h>

#include "support.h"

/** The fields of a spec, and what they are after the edits of their findings. */
struct repaired {
	const char *fields;
	const char *after;
};

static const struct wd_options libyaml_alone = { .libyaml_alone = true };

/** Append what comes before an edit, and its text. */
static void apply(struct text *out, const char *yaml, size_t *at, const struct wd_edit *edit)
{
	append_text(out, yaml + *at, edit->offset - *at);
	append_text(out, edit->text, strlen(edit->text));
	*at = edit->offset + edit->length;
}

/** A text after the edits of its findings.  No byte follows it, so that the sanitizers see what is read beyond its end. */
static char *edited(const char *literal, size_t length, const struct wd_options *options)
{
	char *yaml = memcpy(malloc(length + (length == 0)), literal, length);
	struct text out = { NULL, 0 };
	struct wd_report *report;
	size_t at = 0;

	wd_check(&workload_schema, yaml, length, options, &report);
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		for (size_t j = 0; j < wd_report_finding(report, i)->edit_count; j++) {
			if (EXPECT(wd_report_finding(report, i)->edits[j].offset >= at)) {
				apply(&out, yaml, &at, &wd_report_finding(report, i)->edits[j]);
			}
		}
	}
	append_text(&out, yaml + at, length - at);
	append_text(&out, "", 1);
	wd_report_free(report);
	free(yaml);
	return out.bytes;
}

/** A literal after the edits of its findings. */
#define EDITED(yaml) edited((yaml), strlen(yaml), NULL)

static void expect_repaired(const struct repaired *cases, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct text yaml = { NULL, 0 }, after = { NULL, 0 };

		print_text(&yaml, TRAINING "  %s\n", cases[i].fields);
		print_text(&after, TRAINING "  %s\n", cases[i].after);
		expect_owned(edited(yaml.bytes, yaml.length, NULL), after.bytes, cases[i].fields, __FILE__, __LINE__);
		expect_owned(edited(yaml.bytes, yaml.length, &libyaml_alone), after.bytes, cases[i].fields, __FILE__, __LINE__);
		free(yaml.bytes);
		free(after.bytes);
	}
}

#define EXPECT_REPAIRED(cases) expect_repaired((cases), sizeof(cases) / sizeof(*(cases)))

static void scalars_keep_their_quotes(void)
{
	static const struct repaired cases[] = {
		{ "gpu: {value: 0.50} # half", "gpu: {value: \"0.50\"} # half" },
		{ "cpu: {value: 1} # \xc3\xa9\xc3\xa9\n  gpu: {value: 2}", "cpu: {value: \"1\"} # \xc3\xa9\xc3\xa9\n  gpu: {value: \"2\"}" },
		{ "command: {value: no}", "command: {value: \"no\"}" },
		{ "largeShm: {value: \"true\"}", "largeShm: {value: true}" },
		{ "largeShm: {value: yes}", "largeShm: {value: true}" },
		{ "imagePullPolicy: {value: Allways}", "imagePullPolicy: {value: Always}" },
		{ "imagePullPolicy: {value: 'never'}", "imagePullPolicy: {value: 'Never'}" },
		{ "imagePullPolicy: {\"value\": \"never\"}", "imagePullPolicy: {\"value\": \"Never\"}" },
		{ "backoffLimit: {value: '3'}", "backoffLimit: {value: 3}" },
		{ "backoffLimit: {value: 0x10}", "backoffLimit: {value: 16}" },
		{ "backoffLimit: {value: 010}", "backoffLimit: {value: 010}" },
		{ "memory: {value: 8 G}", "memory: {value: 8G}" },
		{ "memory: {value: 8GB}", "memory: {value: 8GB}" },
		{ "cpu: {value: \xe2\x80\x9c" "1\xe2\x80\x9d}", "cpu: {value: \"1\"}" },
		{ "comand: {value: a}", "command: {value: a}" },
		{ "\"comand\": {value: a}", "\"command\": {value: a}" },
		{ "\xc2\xa0" "cpu: {value: \"1\"}", "cpu: {value: \"1\"}" },
		{ "hostipc: {value: true}", "hostIpc: {value: true}" },
		{ "cpu: {vaule: \"1\"}", "cpu: {value: \"1\"}" },
		{ "environment: {item: {A: {value: b}}}", "environment: {items: {A: {value: b}}}" },
		{ "command: {value: {a: b}}", "command: {value: {a: b}}" },
		{ "command: {value: !!int a}", "command: {value: !!int a}" },
	};

	EXPECT_REPAIRED(cases);
}

static void values_are_wrapped(void)
{
	static const struct repaired cases[] = {
		{ "command: python # it", "command: {value: python} # it" },
		{ "command: 'it''s'", "command: {value: 'it''s'}" },
		{ "command: a, b", "command: {value: \"a, b\"}" },
		{ "command: 5", "command: {value: \"5\"}" },
		{ "backoffLimit: \"5\"", "backoffLimit: {value: 5}" },
		{ "command:\n    python", "command:\n    {value: python}" },
		{ "command: |\n    a\n\n      b\n  cpu: {value: \"1\"}", "command:\n    value: |\n      a\n\n        b\n  cpu: {value: \"1\"}" },
		{ "command: [python, train.py]", "command: {value: python train.py}" },
		{ "command:\n  - python\n  - 3\n  cpu: {value: \"1\"}", "command: {value: python 3}\n  cpu: {value: \"1\"}" },
		{ "command:\n  - python # it\n  - 3", "command:\n  - python # it\n  - 3" },
		{ "command: {value: [sleep, 1]}", "command: {value: sleep 1}" },
		{ "command: [sh, -c, \"a; b\"]", "command: [sh, -c, \"a; b\"]" },
		{ "environment: {A: b, C: 5}", "environment: {items: {A: {value: b}, C: {value: \"5\"}}}" },
		{ "environment: {items: {A: b}}", "environment: {items: {A: {value: b}}}" },
		{ "environment:\n    A: b # one\n\n    # two\n    C: {value: d}",
			"environment:\n    items:\n      A: {value: b} # one\n\n      # two\n      C: {value: d}" },
		{ "environment:\n    - name: A\n      value: 5\n    - {value: d, name: C}",
			"environment:\n    items:\n      A:\n        value: \"5\"\n      C: {value: d}" },
		{ "environment:\n  - value: b\n    name: A", "environment:\n    items:\n      A:\n        value: b" },
		{ "environment: {items: [{name: A, value: b}]}", "environment: {items: {A: {value: b}}}" },
		{ "environment: [{name: A, value: b}, {name: A, value: c}]", "environment: [{name: A, value: b}, {name: A, value: c}]" },
		{ "environment: [A]", "environment: [A]" },
		{ "pvcs:\n    items:\n    - name: p\n      claimName: c\n      existingPvc: true\n      path: /p",
			"pvcs:\n    items:\n      p:\n        value:\n          claimName: c\n          existingPvc: true\n          path: /p" },
		{ "pvcs: {p: {claimName: c, existingPvc: true, path: /p}}",
			"pvcs: {items: {p: {value: {claimName: c, existingPvc: true, path: /p}}}}" },
		{ "pvcs:\n    p:\n      claimName: c\n      existingPvc: true\n      path: /p",
			"pvcs:\n    items:\n      p:\n        value:\n          claimName: c\n          existingPvc: true\n          path: /p" },
	};

	EXPECT_REPAIRED(cases);
}

static void values_are_taken_out_of_wrappers(void)
{
	static const struct repaired cases[] = {
		{ "usage: {value: Submit}", "usage: Submit" },
		{ "usage:\n    value: Submit", "usage: Submit" },
		{ "usage:\n    # this\n    value: Submit", "usage:\n    # this\n    value: Submit" },
		{ "gpu: {value: {value: \"1\"}}", "gpu: {value: \"1\"}" },
		{ "gpu:\n    value:\n      value: \"1\"", "gpu:\n    value: \"1\"" },
		{ "usage: {value: Submit, more: 1}", "usage: {value: Submit, more: 1}" },
		{ "pvcs: {items: {p: {value: {claimName: {value: c}, existingPvc: true, path: /p}}}}",
			"pvcs: {items: {p: {value: {claimName: c, existingPvc: true, path: /p}}}}" },
	};

	EXPECT_REPAIRED(cases);
}

static void lines_are_indented(void)
{
	static const struct repaired cases[] = {
		{ "cpu:\n  value: \"1\"", "cpu:\n    value: \"1\"" },
		{ "environment:\n  items:\n    A: {value: b}\n\n    # c\n    B: {value: c}",
			"environment:\n    items:\n      A: {value: b}\n\n      # c\n      B: {value: c}" },
		{ "cpu:\n    value:\"1\"", "cpu:\n    value: \"1\"" },
		{ "environment:\n  \titems: {}", "environment:\n    items: {}" },
	};

	EXPECT_REPAIRED(cases);
}

static void documents_are_repaired_one_by_one(void)
{
	EXPECT_OWNED(EDITED("kind: Trainin\r\napiVersion: run.ai/v2alpha1\r\nmetadata: {name: a}\r\nspec:\r\n"),
			"kind: TrainingWorkload\r\napiVersion: run.ai/v2alpha1\r\nmetadata: {name: a}\r\nspec:\r\n");
	EXPECT_OWNED(EDITED("```yaml\n" TRAINING "```\n"), TRAINING);
	EXPECT_OWNED(EDITED("\xef\xbb\xbf# a\nkind: TrainingWorkload\nmetadata: {name: a}\nspec: {usage: Template}\n"),
			"\xef\xbb\xbf# a\napiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: a}\nspec: {usage: Template}\n");
	EXPECT_OWNED(EDITED(TRAINING "---\n" TRAINING "  gpu: {value: 1}\n---\n" TRAINING "  cpu: 1\n"),
			TRAINING "---\n" TRAINING "  gpu: {value: \"1\"}\n---\n" TRAINING "  cpu: {value: \"1\"}\n");
	EXPECT_OWNED(EDITED("{\"apiVersion\": \"run.ai/v2alpha1\", \"kind\": \"TrainingWorkload\", \"metadata\": {\"name\": \"a\"}, "
			"\"spec\": {\"name\": {\"value\": \"a\"}, \"image\": \"i\", \"environment\": {\"A\": 1}}}"),
			"{\"apiVersion\": \"run.ai/v2alpha1\", \"kind\": \"TrainingWorkload\", \"metadata\": {\"name\": \"a\"}, "
			"\"spec\": {\"name\": {\"value\": \"a\"}, \"image\": {\"value\": \"i\"}, \"environment\": "
			"{\"items\": {\"A\": {\"value\": \"1\"}}}}}");
}

static void many_findings_are_repaired(void)
{
	enum { COUNT = 300 };
	struct text yaml = { NULL, 0 }, after = { NULL, 0 };

	print_text(&yaml, TRAINING "  environment:\n    items:\n");
	print_text(&after, TRAINING "  environment:\n    items:\n");
	for (unsigned i = 0; i < COUNT; i++) {
		print_text(&yaml, "      V%u: %u\n", i, i);
		print_text(&after, "      V%u: {value: \"%u\"}\n", i, i);
	}
	expect_owned(edited(yaml.bytes, yaml.length, NULL), after.bytes, "many items", __FILE__, __LINE__);
	free(yaml.bytes);
	free(after.bytes);
}

static void a_text_may_end_anywhere(void)
{
	static const char *const texts[] = {
		TRAINING "  cpu:\n\t\tvalue: 1\n\t \t# \xc3\xa9\n\t",
		TRAINING "\tgpu: 1\r\n\t \t\r\n \t",
		"[flow]: block\n\t \t",
		"```yaml\n" TRAINING "```\n```",
		"\xef\xbb\xbf" TRAINING "  environment:\n  - {name: A, value: [b, c]}\n  - name: D\n    value: \xe2\x80\x9c" "1\xe2\x80\x9d # e\n",
		TRAINING "  command: [python, 'it''s', \"\\u00e9\"]\n  arguments: |\n    a\n\n      b\n  cpu:\n  value: 1\n  gpu: {vaule: 1\xc2\xa0}",
		TRAINING "  comand: &a !!str x\n  arguments: *a\n  \xc2\xa0" "cpu:\"1\"\n  usage: {value: Submit}\n---\nkind: Trainin\n...\n",
		"{\"apiVersion\": \"run.ai/v2alpha1\", \"kind\": \"TrainingWorkload\", \"spec\": {\"image\": \"\\ud83d\\ude00\", \"gpu\": 1}} {}",
	};

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		for (size_t length = 0; length <= strlen(texts[i]); length++) {
			free(edited(texts[i], length, NULL));
			free(edited(texts[i], length, &libyaml_alone));
		}
	}
}

static void what_has_an_anchor_stays(void)
{
	static const struct repaired cases[] = {
		{ "gpu: {value: &one 1}\n  cpu: {value: *one}", "gpu: {value: &one 1}\n  cpu: {value: *one}" },
		{ "masterSpec: &m {comand: {value: a}}", "masterSpec: &m {comand: {value: a}}" },
		{ "command: &c python", "command: {value: &c python}" },
		{ "command: &c python\n  arguments: *c", "command: {value: &c python}\n  arguments: {value: *c}" },
	};

	EXPECT_REPAIRED(cases);
}

const struct test edits_tests[] = {
	{ "scalars keep their quotes", scalars_keep_their_quotes },
	{ "values are wrapped", values_are_wrapped },
	{ "values are taken out of wrappers", values_are_taken_out_of_wrappers },
	{ "lines are indented", lines_are_indented },
	{ "documents are repaired one by one", documents_are_repaired_one_by_one },
	{ "many findings are repaired", many_findings_are_repaired },
	{ "a text may end anywhere", a_text_may_end_anywhere },
	{ "what has an anchor stays", what_has_an_anchor_stays },
	END_OF_TESTS
};
