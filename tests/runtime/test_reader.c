/* test_reader.c - documents as a whole: what becomes of them, merge keys, the order of keys, limits. */
#include <stdlib.h>
#include <string.h>

#include "support.h"

#define EXPECT_STATES(yaml, expected) EXPECT_OWNED(states_of(yaml), (expected))
#define SPEC "spec: {name: {value: w}, image: {value: i}}\n"
#define MARK "\xef\xbb\xbf"
#define NAMED "metadata: {name: w}\n"

static void documents_are_checked_skipped_or_empty(void)
{
	EXPECT_STATES("", "");
	EXPECT_STATES("# nothing\n", "");
	EXPECT_STATES("---\n", "empty");
	EXPECT_STATES("null\n---\n~\n---\n...\n", "empty empty empty");
	EXPECT_STATES(TRAINING "---\n---\n" TRAINING "---\napiVersion: v1\n", "checked empty checked skipped");
	EXPECT_STATES("apiVersion: run.ai/v1\nkind: RunaiJob\nspec: [x]\n", "skipped");
	EXPECT_STATES("kind: RunaiJob\nspec: {a: 1, a: 2}\napiVersion: run.ai/v1\n", "skipped");
	EXPECT_STATES("apiVersion: \"\"\nkind: x\n", "skipped");
	EXPECT_STATES("apiVersion: run.ai/v9\nkind: TrainingPolicy\n", "skipped");
	EXPECT_STATES("apiVersion: other.ai/v1\nkind: TrainingWorkload\n", "skipped");
	EXPECT_STATES("apiVersion: runai/v1\nkind: Training\n", "skipped");
	EXPECT_STATES("apiVersion: run.ai/v1\nkind: TrainingPolic\n", "checked");
	EXPECT_STATES("apiVersion: r\u65e5n.\u65e5i/v1\nkind: TrainingWorkload\n", "checked");
	EXPECT_STATES("apiVersion: r\u65e5n\u65e5\u65e5i/v1\nkind: TrainingWorkload\n", "skipped");
	EXPECT_STATES("[a]\n", "checked");
	EXPECT_STATES(TRAINING "---\n{\n", "checked syntax");
	EXPECT_STATES("{\n---\n" TRAINING, "syntax");
	EXPECT_STATES("apiVersion: run.ai/v1\nkind: TrainingWorkload\n", "checked");
	EXPECT_STATES("apiVersion: run.ai/v9\nkind: RunaiJob\n", "checked");
}

static void nothing_is_reported_in_skipped_documents(void)
{
	EXPECT_FINDINGS("spec: {nope: 1}\nx: 1\nx: 2\nkind: Nope\napiVersion: other.ai/v1\n", "");
	EXPECT_FINDINGS("kind: RunaiJob\nkind: RunaiJob\napiVersion: run.ai/v1\n", "");
	EXPECT_FINDINGS("apiVersion: other.ai/v1\nstatus: [*x]\n", "1 error syntax - 2:10\n");
	EXPECT_FINDINGS("apiVersion: other.ai/v1\nkind: Nope\n[a, {b: c}]: d\nnull: e\n!!int f: g\n<<: h\n", "");
	EXPECT_FINDINGS("kind: Project\napiVersion: run.ai/v1\n{a: b}: c\n<<: [d]\n", "");
	EXPECT_FINDINGS("apiVersion: runai/v1\nkind: RunaiJob\n[a]: b\n<<: c\n", "1 error bad-value apiVersion 1:13\n");
	EXPECT_FINDINGS("apiVersion: run.ai/v2alpha1\nkind: Nope\n[a]: b\n<<: c\n", "1 error unknown-kind kind 2:7\n");
	EXPECT_FINDINGS("[a]: b\n<<: c\nx: 1\nx: 2\nkind: Nope\nkind: Nope\napiVersion: run.ai/v9\n",
			"1 error unknown-kind kind 5:7\n1 error bad-value apiVersion 7:13\n");
	EXPECT_FINDINGS("kind: RunaiJob\nkind: x\nnull: b\napiVersion: runai/v1\n", "1 error bad-value apiVersion 4:13\n");
	EXPECT_FINDINGS("apiVersion: other.ai/v1\nkind: Nope\n[*x]: d\n", "1 error syntax - 3:2\n");
}

/** The command of a workload that is loaded from text, or NULL. */
static char *command_of(const char *yaml)
{
	struct workload *workload = load(yaml);
	struct text text = { NULL, 0 };

	if (workload && workload->spec.command) {
		append_text(&text, workload->spec.command, strlen(workload->spec.command));
	}
	wd_free(&workload_schema, workload, NULL);
	return text.bytes;
}

#define JSON(spec) "{\"apiVersion\": \"run.ai/v2alpha1\", \"kind\":\"TrainingWorkload\",\"metadata\":{\"name\":\"a\"},\n\"spec\":{" \
	"\"name\":{\"value\":\"n\"},\"image\":{\"value\":\"i\"}" spec "}}"

static void a_text_that_begins_with_a_brace_is_json_if_it_can_be(void)
{
	EXPECT_STATES(JSON("") JSON("") "\n\t[1, -0.5e3, true, null, \"\", {}, []]", "checked checked checked");
	EXPECT_STATES("\xef\xbb\xbf \n" JSON(""), "checked");
	EXPECT_OWNED(command_of(JSON(",\"command\":{\"value\":\"\\ud83d\\ude00\\/\\u00e9\\n\\ud83d\\u0041\"}")),
			"\xf0\x9f\x98\x80/\xc3\xa9\n\xef\xbf\xbd" "A");
	EXPECT_FINDINGS(JSON(",\"nope\":1,\n\"gpu\":{\"value\":1},\"gpu\":null") JSON(",\"yes\":\"?\""),
			"1 error unknown-field spec.nope 2:52\n1 warning unquoted-number spec.gpu.value 3:16\n"
			"1 error duplicate-key spec.gpu 3:19\n2 error unknown-field spec.yes 4:52\n");
	EXPECT_FINDINGS("{\"apiVersion\": 01}\n", "1 error missing-field kind 1:1\n"
			"1 error missing-field metadata 1:1\n1 error missing-field spec 1:1\n1 error wrong-type apiVersion 1:16\n");
	EXPECT_FINDINGS("{\"a\": \"\\ud83d\\ude00\", b: c}\n", "1 error syntax - 1:10\n");
	EXPECT_STATES("{}{,}", "checked syntax");
	EXPECT_STATES("{}{\"a\" 1}", "checked syntax");
	EXPECT_STATES("[]{", "checked syntax");
}

static void an_escaped_slash_is_for_json_alone(void)
{
	EXPECT_FINDINGS(TRAINING "  command: {value: \"\\\\/ \\/\"}\n", "1 error syntax - 7:25\n");
	EXPECT_FINDINGS("# \xc3\xa9\n" TRAINING "  command: {value: !!str \"\xc3\xa9\r\n   a\\/\"}\n", "1 error syntax - 9:5\n");
	EXPECT_FINDINGS(TRAINING "  \"a\\/\": 1\n", "1 error syntax - 7:5\n");
	EXPECT_FINDINGS(TRAINING "  command: {value: \"\\\\/\"}\n", "");
	EXPECT_FINDINGS(TRAINING "  command: {value: 'a\\/' } # \\/\n  arguments: {value: a\\/b}\n", "");
	EXPECT_FINDINGS(TRAINING "  command:\n    value: |\n      \"\\/\"\n", "");
}

static void a_byte_order_mark_may_begin_each_document(void)
{
	EXPECT_STATES(MARK TRAINING "---\n" MARK TRAINING "--- # a\r\n" MARK TRAINING, "checked checked checked");
	EXPECT_STATES(MARK "---\n" MARK "# a\n" TRAINING "...\n---\n" MARK "a: b\n", "checked checked");
	EXPECT_FINDINGS("---\n" MARK "---\n", "1 error wrong-type - 2:2\n");
	EXPECT_STATES("---\n" MARK, "empty");
	EXPECT_FINDINGS(TRAINING "---\n" MARK "nope: 1\n" TRAINING, "2 error unknown-field nope 8:1\n");
	EXPECT_FINDINGS(TRAINING MARK "---\n" TRAINING, "1 error syntax - 7:2\n");
	EXPECT_FINDINGS(TRAINING "---\n\n" MARK TRAINING, "2 error missing-field kind 9:2\n2 error missing-field metadata 9:2\n"
			"2 error missing-field spec 9:2\n3 error syntax - 10:1\n");
	EXPECT_FINDINGS("--- # " MARK "\na: " MARK "\n", "1 error unknown-field a 2:1\n1 error missing-field apiVersion 2:1\n"
			"1 error missing-field kind 2:1\n1 error missing-field metadata 2:1\n1 error missing-field spec 2:1\n");
}

static void a_tag_has_to_be_what_it_looks_like(void)
{
	static const char *const tags[] = { "!!int%00x", "!<tag:yaml.org,2002:int%00>", "&a !!int%00 ", "!e!t" };

	for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++) {
		struct text yaml = { NULL, 0 };

		print_text(&yaml, "%%TAG !e! tag:yaml.org,2002:in%%00\n---\n" TRAINING "  backoffLimit: {value: %s 5}\n", tags[i]);
		EXPECT_FINDINGS(yaml.bytes, "1 error wrong-type spec.backoffLimit.value 9:25\n");
		free(yaml.bytes);
	}
	EXPECT_FINDINGS(TRAINING "  backoffLimit: {value: !!int 5} # %00\n  command: {value: !!str '%00'}\n", "");
	EXPECT_FINDINGS(TRAINING "  command: {value: !!timestamp 2001-02-29}\n  arguments: {value: !!timestamp 2000-2-29}\n",
			"1 error wrong-type spec.command.value 7:20\n");
	EXPECT_FINDINGS(TRAINING "  !!merge <<: {nope: 1}\n", "1 error unknown-field spec.nope 7:16\n");
	EXPECT_FINDINGS(TRAINING "  !!merge \"<<\": {nope: 1}\n", "1 error unknown-field spec.nope 7:18\n");
	EXPECT_FINDINGS(TRAINING "  !!str <<: {nope: 1}\n", "1 error unknown-field spec[\"<<\"] 7:3\n");
}

static void documents_in_lists_are_read_as_documents(void)
{
#define ITEM(more) "- apiVersion: run.ai/v2alpha1\n  kind: TrainingWorkload\n  metadata: {name: w}\n  spec: {" more "}\n"
	EXPECT_STATES("apiVersion: v1\nkind: List\nitems: []\n", "skipped");
	EXPECT_STATES("apiVersion: v1\nkind: List\n", "skipped");
	EXPECT_STATES("apiVersion: v1\nkind: List\nitems: [null]\n", "skipped");
	EXPECT_STATES("apiVersion: v1\nkind: List\nitems: x\n", "skipped");
	EXPECT_STATES("apiVersion: v1\nkind: List\nitems: [null, x]\n", "checked");
	EXPECT_STATES("apiVersion: v1\nkind: List\nitems: [[]]\n", "checked");
	EXPECT_STATES("apiVersion: v1\nkind: List\nitems:\n- {apiVersion: v1, kind: Pod, x: 1}\n", "skipped");
	EXPECT_STATES("items:\n" ITEM("image: {value: i}") "apiVersion: run.ai/v1\nkind: TrainingWorkloadList\n", "checked");
	EXPECT_STATES("apiVersion: run.ai/v1\nkind: ProjectList\nitems: [{apiVersion: run.ai/v1, kind: Project}]\n", "skipped");
	EXPECT_FINDINGS("apiVersion: v1\nkind: List\nitems:\n" ITEM("imag: {value: i}") "- {kind: Pod, apiVersion: v1, a: 1, a: 2}\n"
			ITEM("image: {value: 1}") "- 5\n-\nitems: 1\nmetadata: {a: 1, a: 2}\nmetadata: 1\nkind: x\nyes: 1\n",
			"1 error missing-field items[0].spec.image 7:3\n1 warning missing-choice items[0].spec.name 7:3\n"
			"1 error unknown-field items[0].spec.imag 7:10\n1 warning missing-choice items[2].spec.name 12:3\n"
			"1 error wrong-type items[2].spec.image.value 12:25\n1 error wrong-type items[3] 13:3\n"
			"1 error duplicate-key items 15:1\n1 error duplicate-key metadata 17:1\n1 error duplicate-key kind 18:1\n"
			"1 warning yaml11-bool yes 19:1\n");
	EXPECT_FINDINGS("items:\n- apiVersion: v1\n  items: [{kind: TrainingWorkload, apiVersion: run.ai/v2alpha1, metadata: 1}]\n"
			"  kind: List\napiVersion: v1\nkind: List\n",
			"1 error missing-field items[0].items[0].spec 3:11\n1 error wrong-type items[0].items[0].metadata 3:75\n");
	EXPECT_FINDINGS("apiVersion: v1\nkind: List\nitems:\n", "1 error wrong-type items 3:7\n");
	EXPECT_FINDINGS("apiVersion: run.ai/v1\nkind: NothingList\n", "1 error unknown-kind kind 2:7\n");
#undef ITEM
}

static void a_misspelt_group_is_recognized_by_the_kind(void)
{
	static const char *const versions[] = { "runai/v2alpha1", "Run.AIi/v2alpha1", "rnu.ai/x", "v2alpha1", "\"\"" };

	for (size_t i = 0; i < sizeof(versions) / sizeof(*versions); i++) {
		struct text yaml = { NULL, 0 };

		print_text(&yaml, "apiVersion: %s\nkind: TrainingWorkload\nnope: 1\n" NAMED SPEC, versions[i]);
		EXPECT_FINDINGS(yaml.bytes, "1 error bad-value apiVersion 1:13\n1 error unknown-field nope 3:1\n");
		free(yaml.bytes);
	}
	EXPECT_FINDINGS("apiVersion: runai/v1\nkind: RunaiJob\nspec: 1\n", "1 error bad-value apiVersion 1:13\n");
	EXPECT_FINDINGS("apiVersion: v1\nkind: RunaiJob\nspec: 1\n", "1 error bad-value apiVersion 1:13\n");
	EXPECT_FINDINGS("apiVersion: batch/v1\nkind: TrainingWorkload\nspec: 1\n", "");
	EXPECT_FINDINGS("apiVersion: r.iai.a/v1\nkind: TrainingWorkload\nspec: 1\n", "");
}

static void encodings_make_no_difference(void)
{
	struct text utf16 = { NULL, 0 };
	struct wd_report *report;
	const char *yaml = TRAINING "  gpu: {value: 0.5}\n";

	EXPECT_FINDINGS("\xef\xbb\xbf" TRAINING "  gpu: {value: 0.5}\n", "1 warning unquoted-number spec.gpu.value 7:16\n");
	EXPECT_FINDINGS("apiVersion: run.ai/v2alpha1\r\nkind: TrainingWorkload\r\n" NAMED "\r\nspec:\r\n  nope: 1\r\n"
			"  baseWorkload: b\r\n  name: {value: w}\r\n", "1 error unknown-field spec.nope 6:3\n");
	append_text(&utf16, "\xff\xfe", 2);
	for (; *yaml; yaml++) {
		append_text(&utf16, yaml, 1);
		append_text(&utf16, "", 1);
	}
	report = check_bytes(utf16.bytes, utf16.length, NULL);
	EXPECT_OWNED(list_findings(report), "1 warning unquoted-number spec.gpu.value 7:16\n");
	wd_report_free(report);
	free(utf16.bytes);
	EXPECT_FINDINGS(TRAINING "  command: {value: \"\xc3\xa9\"} \n  \xc3\xa9\xc3\xa9: \xc3\xa9\n",
			"1 error unknown-field spec[\"\xc3\xa9\xc3\xa9\"] 8:3\n");
}

static void the_order_of_keys_makes_no_difference(void)
{
	EXPECT_FINDINGS("spec: {name: {value: w}, image: {value: i}, preemptible: {value: yes}}\n" NAMED
			"apiVersion: run.ai/v2alpha1\nkind: InteractiveWorkload\n",
			"1 warning yaml11-bool spec.preemptible.value 1:66\n");
	EXPECT_FINDINGS(SPEC "status: {a: 1, a: 2}\nstatus: 1\n" NAMED
			"kind: TrainingWorkload\napiVersion: run.ai/v2alpha1\n",
			"1 error duplicate-key status.a 2:16\n1 error duplicate-key status 3:1\n");
	EXPECT_FINDINGS(SPEC NAMED "nope: 1\nkind: TrainingWorkload\n",
			"1 error missing-field apiVersion 1:1\n1 error unknown-field nope 3:1\n");
	EXPECT_FINDINGS("spec: &s {name: {value: w}, image: {value: i}}\nmasterSpec: *s\n" NAMED
			"kind: DistributedWorkload\napiVersion: run.ai/v2alpha1\n", "");
	EXPECT_FINDINGS("spec: [*gone]\nkind: TrainingWorkload\n", "1 error syntax - 1:8\n");
}

static void what_comes_before_the_kind_is_judged_in_the_document_s_order(void)
{
	EXPECT_FINDINGS("apiVersion: run.ai/v2alpha1\nmetadata: 5\nkind: TrainingWorkload\n" NAMED SPEC,
			"1 error wrong-type metadata 2:11\n1 error duplicate-key metadata 4:1\n");
	EXPECT_FINDINGS("nope: 1\nkind: TrainingWorkload\nnope: 2\napiVersion: run.ai/v2alpha1\nnope: 3\n" NAMED SPEC,
			"1 error unknown-field nope 1:1\n1 error duplicate-key nope 3:1\n1 error duplicate-key nope 5:1\n");
	EXPECT_FINDINGS("nope: 1\napiVersion: run.ai/v2alpha1\nkind: [{a: b}]\nnope: 2\n" NAMED SPEC,
			"1 error unknown-field nope 1:1\n1 error wrong-type kind 3:7\n1 error duplicate-key nope 4:1\n");
}

static void what_is_known_of_a_document_without_a_kind_is_checked(void)
{
	EXPECT_FINDINGS("apiVersion: run.ai/v2alpha1\nkind: 1\n" NAMED "spec: {name: {value: w}, minScale: {value: x}}\n",
			"1 error wrong-type kind 2:7\n1 error missing-field spec.image 4:1\n"
			"1 error wrong-type spec.minScale.value 4:44\n");
	EXPECT_FINDINGS("apiVersion: run.ai/v2alpha1\n" NAMED SPEC, "1 error missing-field kind 1:1\n");
	EXPECT_FINDINGS("apiVersion: 1\nkind: Deployment\nspec: {nope: 1}\n", "1 error wrong-type apiVersion 1:13\n");
	EXPECT_FINDINGS("apiVersion: run.ai/v9\nkind: Deployment\nspec: {nope: 1}\n",
			"1 error bad-value apiVersion 1:13\n1 error unknown-kind kind 2:7\n");
}

static void the_last_merge_key_counts(void)
{
	EXPECT_OWNED(saved_text(TRAINING "  cpu: &a {value: \"1\"}\n  cpuLimit: {<<: *a, <<: {value: \"2\"}}\n",
			WD_SAVE_YAML),
			"apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n  name: w\nspec:\n  image:\n    value: i\n"
			"  cpu:\n    value: \"1\"\n  cpuLimit:\n    value: \"2\"\n  name:\n    value: w\n");
}

static void keys_and_merge_keys_override_what_comes_before(void)
{
	EXPECT_OWNED(command_of(TRAINING "  <<: {command: {value: merged}}\n"), "merged");
	EXPECT_OWNED(command_of(TRAINING "  <<: {command: {value: merged}}\n  command: {value: own}\n"), "own");
	EXPECT_OWNED(command_of(TRAINING "  command: {value: own}\n  <<: {command: {value: merged}}\n"), "merged");
	EXPECT_OWNED(command_of(TRAINING "  <<: {command: x}\n  command: y\n  <<: {command: {value: a}}\n"), "a");
	EXPECT_OWNED(command_of(TRAINING "  <<: {command: x, <<: [{}, {command: {value: a}}, {command: y}]}\n"), "a");
	EXPECT_OWNED(command_of(TRAINING "  <<: [{command: {value: a}}, {command: {value: b}}]\n"), "a");
	EXPECT_OWNED(command_of(TRAINING "  <<: {<<: {command: {value: inner}}, command: {value: outer}}\n"), "outer");
	EXPECT_OWNED(command_of(TRAINING "  <<: {<<: {command: {value: inner}}}\n"), "inner");
	EXPECT_OWNED(command_of(TRAINING "  <<: []\n"), NULL);
	EXPECT_OWNED(command_of("<<: {kind: TrainingWorkload, spec: {name: {value: w}, image: {value: i},"
			" command: {value: root}}}\napiVersion: run.ai/v2alpha1\n" NAMED), "root");
	EXPECT_OWNED(command_of("<<: [{spec: {command: x}, kind: RunaiJob}, {kind: x, spec: y, status: z}]\n"
			"apiVersion: run.ai/v2alpha1\nspec: {name: {value: w}, image: {value: i}, command: {value: own}}\n"
			NAMED), "own");
	EXPECT_OWNED(command_of("<<: [{status: 1}, {kind: RunaiJob, apiVersion: run.ai/v2alpha1, status: {a: 1, a: 2}}]\n"
			NAMED SPEC), NULL);
	EXPECT_OWNED(command_of("<<: {apiVersion: run.ai/v2alpha1, kind: TrainingWorkload, spec: {command: x}}\n"
			NAMED SPEC), NULL);
	EXPECT_FINDINGS(TRAINING "  nope: 1\n  gpu: {value: x}\n  <<: {nope: 2, gpu: {value: y, rest: 1}}\n  nope: 3\n",
			"1 error unknown-field spec.nope 9:8\n1 error wrong-type spec.gpu.value 9:30\n"
			"1 error unknown-field spec.gpu.rest 9:33\n1 error duplicate-key spec.nope 10:3\n");
	EXPECT_FINDINGS(TRAINING "  nope: 1\n  <<: {other: 2}\n  nope: 3\n",
			"1 error unknown-field spec.nope 7:3\n1 error unknown-field spec.other 8:8\n"
			"1 error duplicate-key spec.nope 9:3\n");
}

static void the_longest_key_of_a_label_fits_in_a_path(void)
{
	struct text text = { NULL, 0 }, expected = { NULL, 0 };

	print_text(&text, TRAINING "  labels: {items: {? a%0253d/%063d : {value: -}}}\n%c", 0, 0, 0); /* one too many */
	print_text(&expected, "1 error bad-value spec.labels.items[\"a%0253d/%063d\"] 7:22\n"
			"1 error bad-value spec.labels.items[\"a%0253d/%063d\"].value 7:351\n%c", 0, 0, 0, 0, 0);
	EXPECT_FINDINGS(text.bytes, expected.bytes);
	free(text.bytes);
	free(expected.bytes);
}

static void a_merge_key_hides_no_duplicate(void)
{
	EXPECT_FINDINGS(TRAINING "  command: {value: a}\n  command: {value: b}\n  <<: {command: {value: c}}\n",
			"1 error duplicate-key spec.command 8:3\n");
	EXPECT_FINDINGS(TRAINING "  <<: {command: {value: a}, command: 5}\n", "1 error duplicate-key spec.command 7:29\n");
	EXPECT_FINDINGS(TRAINING "  <<: {command: 5, command: 6}\n  command: {value: a}\n",
			"1 error duplicate-key spec.command 7:20\n");
	EXPECT_FINDINGS(TRAINING "  <<: [{command: {value: a}}, {command: 5, nope: 1, nope: 2}]\n",
			"1 error unknown-field spec.nope 7:44\n1 error duplicate-key spec.nope 7:53\n");
	EXPECT_FINDINGS(TRAINING "  <<: {command: {value: a}}\n  <<: {command: {value: b}}\n  command: {value: c}\n", "");
	EXPECT_FINDINGS(TRAINING "  cpu: &a {value: \"1\", value: 2}\n  cpuLimit: {<<: *a}\n",
			"1 error duplicate-key spec.cpu.value 7:24\n1 error duplicate-key spec.cpuLimit.value 7:24\n");
	EXPECT_FINDINGS(TRAINING "  cpu: {!!int value: 5, null: 6, !!binary value: 7, <<: {value: \"1\"}}\n",
			"1 error wrong-type spec.cpu 7:9\n1 error wrong-type spec.cpu 7:25\n1 error wrong-type spec.cpu 7:34\n");
	EXPECT_FINDINGS(TRAINING "  <<: {}\n  y: 1\n  y: 2\n", "1 error unknown-field spec.y 8:3\n"
			"1 warning yaml11-bool spec.y 8:3\n1 error duplicate-key spec.y 9:3\n");
}

static void invalid_merges_are_reported(void)
{
	EXPECT_FINDINGS(TRAINING "  <<: text\n", "1 error wrong-type spec[\"<<\"] 7:7\n");
	EXPECT_FINDINGS(TRAINING "  <<: [{}, text, []]\n",
			"1 error wrong-type spec[\"<<\"] 7:12\n1 error wrong-type spec[\"<<\"] 7:18\n");
	EXPECT_FINDINGS(TRAINING "  <<: {nope: 1, cpu: {value: x}}\n",
			"1 error unknown-field spec.nope 7:8\n1 error bad-value spec.cpu.value 7:30\n");
	EXPECT_FINDINGS(TRAINING "  <<: *gone\n", "1 error syntax - 7:7\n");
	EXPECT_FINDINGS(TRAINING "  \"<<\": {}\n", "1 error unknown-field spec[\"<<\"] 7:3\n"); /* quoted, it is a key */
	EXPECT_FINDINGS(TRAINING "status: {<<: {a: 1, a: 2}, b: 1, <<: 5}\n",
			"1 error duplicate-key status.a 7:21\n1 error wrong-type status[\"<<\"] 7:38\n");
}

static void findings_in_aliased_nodes_point_into_the_anchored_one(void)
{
	EXPECT_FINDINGS(TRAINING "  cpu: &a {value: x}\n  cpuLimit: *a\n",
			"1 error bad-value spec.cpu.value 7:19\n1 error bad-value spec.cpuLimit.value 7:19\n");
	EXPECT_FINDINGS(TRAINING "  command: &a [x]\n  arguments: *a\n",
			"1 error unwrapped-value spec.command 7:3\n1 error unwrapped-value spec.arguments 8:3\n");
	EXPECT_FINDINGS(TRAINING "  command: {value: &n 5}\n  arguments: {value: *n}\n",
			"1 error wrong-type spec.command.value 7:20\n1 error wrong-type spec.arguments.value 8:22\n");
}

static void hints_show_where_a_key_belongs(void)
{
	EXPECT_OWNED(messages_of(TRAINING "image: {value: i}\n"), "7:1 unknown field \"image\" | it belongs below spec\n");
	EXPECT_OWNED(messages_of(TRAINING "  imgae: {value: i}\n"), "7:3 unknown field \"imgae\" | did you mean image?\n");
	EXPECT_OWNED(messages_of(TRAINING "  replicas: 2\n"),
			"7:3 unknown field \"replicas\" | this is workers here, which only DistributedWorkload has\n");
	EXPECT_OWNED(messages_of(TRAINING "  priority: 2\n"),
			"7:3 unknown field \"priority\" | the priority of a workload is not set in its manifest\n");
	EXPECT_OWNED(messages_of(TRAINING "  something: 2\n"), "7:3 unknown field \"something\"\n");
	EXPECT_OWNED(messages_of(TRAINING "  command: python x.py\n"),
			"7:3 command must be wrapped in \"value:\" | write command: {value: python x.py}\n");
	EXPECT_OWNED(messages_of(TRAINING "  gpu: \"1\"\n"),
			"7:3 gpu must be wrapped in \"value:\" | write gpu: {value: \"1\"}\n");
	EXPECT_OWNED(messages_of(TRAINING "  gpu: 1\n"),
			"7:3 gpu must be wrapped in \"value:\" | write gpu: {value: \"1\"}\n");
	EXPECT_OWNED(messages_of(TRAINING "  memory: 16\n"),
			"7:3 memory must be wrapped in \"value:\" | write memory: {value: ...}; "
			"for the value: 16 is in bytes; did you mean 16G?\n");
	EXPECT_OWNED(messages_of(TRAINING "  backoffLimit: 1\n"),
			"7:3 backoffLimit must be wrapped in \"value:\" | write backoffLimit: {value: 1}\n");
	EXPECT_OWNED(messages_of(TRAINING "  command: python a-script-with-a-name-so-long-that-a-hint-would"
			"-not-be-read if it repeated all of it as it stands --and --its --options\n"),
			"7:3 command must be wrapped in \"value:\" | write command: {value: ...}\n");
	EXPECT_OWNED(messages_of(TRAINING "  command: on\n"),
			"7:3 command must be wrapped in \"value:\" | write command: {value: \"on\"}\n");
	EXPECT_OWNED(messages_of(TRAINING "  command: [a]\n"),
			"7:3 command must be wrapped in \"value:\" | write command: {value: a}\n");
	EXPECT_OWNED(messages_of(TRAINING "  pvcs: {a: 1}\n"),
			"7:3 pvcs must be wrapped in \"items:\" | write pvcs: {items: {a: {value: {...}}}}\n");
	EXPECT_OWNED(messages_of(TRAINING "  labels: {a: 1}\n"),
			"7:3 labels must be wrapped in \"items:\" | write labels: {items: {a: {value: \"1\"}}}\n");
	EXPECT_OWNED(messages_of(TRAINING "  labels: {items: {a: b}}\n"),
			"7:20 the item \"a\" must be wrapped in \"value:\" | write a: {value: b}\n");
	EXPECT_OWNED(messages_of(TRAINING "  labels: {items: {value: b}}\n"),
			"7:20 the item \"value\" must be wrapped in \"value:\" | "
			"value is a key of wrappers, not the name of an item: write NAME: {value: ...}\n");
	EXPECT_OWNED(messages_of(TRAINING "  nfs: {items: {items: {a: b}}}\n"),
			"7:17 the item \"items\" must be wrapped in \"value:\" | items is a key of wrappers, not the name of an item\n");
	EXPECT_OWNED(messages_of(TRAINING "  nfs: {items: {a: b}}\n"),
			"7:17 the item \"a\" must be wrapped in \"value:\" | write a: {value: {...}}\n");
	EXPECT_OWNED(messages_of(TRAINING "  nfs: {items: [a]}\n"),
			"7:16 expected a mapping from names to items, found a sequence | give each item a name of its own as"
			" key\n");
	EXPECT_OWNED(messages_of(TRAINING "  preemptible: {value: true}\n"),
			"7:3 preemptible is not a field of TrainingWorkload, only of InteractiveWorkload\n");
	EXPECT_OWNED(messages_of(TRAINING "  hostipc: {value: true}\n  hostIpc: {value: true}\n"),
			"7:3 hostipc is an old spelling of hostIpc | write hostIpc\n"
			"8:3 hostipc and hostIpc are the same field; the first is used | remove one of the two\n");
	EXPECT_OWNED(messages_of(TRAINING "  nodePool: {value: p}\n"), "7:3 nodePool is deprecated | use nodePools\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2\nkind: RunaiJob\n" NAMED SPEC),
			"1:13 \"run.ai/v2\" is not an API version of RunaiJob | write run.ai/v2alpha1\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: Trainingworkload\n"),
			"2:7 \"Trainingworkload\" is not a kind of this schema | did you mean TrainingWorkload?\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2alpha1\nkind: x\n"),
			"2:7 \"x\" is not a kind of this schema | write InteractiveWorkload, TrainingWorkload, DistributedWorkload,"
			" InferenceWorkload or RunaiJob\n");
	EXPECT_OWNED(messages_of("apiVersion: run.ai/v2\n" NAMED SPEC),
			"1:1 kind is missing | add kind: InteractiveWorkload, TrainingWorkload, DistributedWorkload, InferenceWorkload"
			" or RunaiJob\n1:13 \"run.ai/v2\" is not an API version of this schema | write run.ai/v2alpha1\n");
}

static void hints_show_what_breaks_the_syntax(void)
{
	static const char *const cases[][2] = {
		{ "a: b\nc: \"unterminated\nd: 1\ne: 2\n", "5:1 found unexpected end of stream | "
			"the quoted scalar that begins at 2:4 is not closed: its quote is missing\n" },
		{ "a: [1, 2\nb: c\n", "2:2 did not find expected ',' or ']' | "
			"the flow sequence that begins at 1:4 is not closed: its ] is missing\n" },
		{ "a: [1, 2", "2:1 did not find expected ',' or ']' | "
			"the flow sequence that begins at 1:4 is not closed: its ] is missing\n" },
		{ "---\n\xc3\xa9: {b: 1\nc: d\n", "3:2 did not find expected ',' or '}' | "
			"the flow mapping that begins at 2:4 is not closed: its } is missing\n" },
		{ "a: {b: \"1\" c: 2}\n", "1:12 did not find expected ',' or '}' | "
			"a ',', a closing quote or the } of the flow mapping that begins at 1:4 is missing\n" },
		{ "\xc3\xa9: {b: c: d}", "1:9 did not find expected ',' or '}' | quote the value, which has ': ' in it\n" },
		{ "\xc3\xa9: {b: ${C}}", "1:9 did not find expected ',' or '}' | this is a variable that is not replaced: "
			"replace it first, for example with envsubst, or quote it: \"${C}\"\n" },
		{ "a: {b: ${C", "1:9 did not find expected ',' or '}' | this is a variable that is not replaced: "
			"replace it first, for example with envsubst\n" },
		{ "a: {b: c}}", "1:10 did not find expected key | remove the }: nothing is open that it closes\n" },
		{ "a: b\n]", "2:1 did not find expected key | remove the ]: nothing is open that it closes\n" },
		{ "a: \"b\" c", "1:8 did not find expected key | quote the whole value: nothing may follow its closing quote\n" },
		{ "a: b\nfoo\nbar: x\n", "3:1 could not find expected ':' | write a ':' after the key in line 2\n" },
		{ "a: b\nfoo:1\nbar: x\n", "3:1 could not find expected ':' | write a space after the ':' in line 2\n" },
		{ "a: b\n{{ if }}\nbar: x\n", "3:1 could not find expected ':' | "
			"this is a template that is not rendered: render it first, for example with helm template\n" },
		{ "a:\n  b: c\n   d: e\n", "3:5 mapping values are not allowed in this context | "
			"the line is indented more than the key above it, which has its value already\n" },
		{ "a:\n  b: {c: d}\n   d: e\n", "3:4 did not find expected key | "
			"the indentation is wrong: 3 spaces here, 2 in the mapping that begins at 2:3\n" },
		{ "a:\n  b: c\n d: e\n", "3:2 did not find expected key | "
			"the indentation is wrong: 1 space here, 0 in the mapping that begins at 1:1\n" },
		{ "a: &\n", "1:5 did not find expected alphabetic or numeric character | "
			"quote the value: without quotes it must not begin with &\n" },
		{ "a: * * *\n", "1:5 did not find expected alphabetic or numeric character | "
			"quote the value: without quotes it must not begin with *\n" },
		{ "a: @x", "1:4 found character that cannot start any token | "
			"quote the value: without quotes it must not begin with @\n" },
		{ "a: b: c", "1:5 mapping values are not allowed in this context | "
			"quote the value, which has ': ' in it, or write the second key on a line of its own\n" },
		{ "a: - b", "1:4 block sequence entries are not allowed in this context | "
			"write the - on a line of its own, below the key\n" },
		{ "a: *b", "1:4 alias of an unknown anchor | quote the value: without quotes it must not begin with *\n" },
		{ "a: \"\\d\"", "1:5 found unknown escape character | write \\\\ for a backslash, or use single quotes\n" },
		{ TRAINING "... c", "7:5 did not find expected <document start> | the document ends above: begin another one with ---\n" },
		{ "a\x01", "1:2 control characters are not allowed\n" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		expect_owned(messages_of(cases[i][0]), cases[i][1], cases[i][0], __FILE__, __LINE__);
	}
}

/** Check a text under limits. */
static char *limited(const char *yaml, struct wd_limits limits)
{
	struct wd_options options = { .limits = limits };

	return findings_of(yaml, strlen(yaml), &options);
}

#define LIMITED(yaml, ...) limited((yaml), (struct wd_limits){ __VA_ARGS__ })

static void limits_are_findings(void)
{
	const char *items = TRAINING "  labels: {items: {a: {value: x}, b: {value: x}}}\n";
	const char *wrong = TRAINING "  a: 1\n  b: 1\n  c: 1\n---\n" TRAINING;

	EXPECT_OWNED(LIMITED(TRAINING, .bytes = strlen(TRAINING)), "");
	EXPECT_OWNED(LIMITED(TRAINING, .bytes = strlen(TRAINING) - 1), "1 error limit - 1:1\n");
	EXPECT_OWNED(LIMITED(TRAINING, .depth = 3), "");
	EXPECT_OWNED(LIMITED(TRAINING, .depth = 2), "1 error limit spec.name 5:9\n");
	EXPECT_OWNED(LIMITED(items, .items = 2), "");
	EXPECT_OWNED(LIMITED(items, .items = 1), "1 error limit spec.labels.items.b 7:35\n");
	EXPECT_OWNED(LIMITED(TRAINING "---\n" TRAINING, .documents = 2), "");
	EXPECT_OWNED(LIMITED(TRAINING "---\n" TRAINING "---\n[*x]\n", .documents = 2), "3 error limit - 14:1\n");
	EXPECT_OWNED(LIMITED(TRAINING "status: [&a x, *a, *a]\n", .alias_nodes = 2), "");
	EXPECT_OWNED(LIMITED(TRAINING "status: [&a x, *a, *a]\n", .alias_nodes = 1), "1 error limit status[2] 7:20\n");
	EXPECT_OWNED(LIMITED(wrong, .findings = 3),
			"1 error unknown-field spec.a 7:3\n1 error unknown-field spec.b 8:3\n1 error unknown-field spec.c 9:3\n");
	EXPECT_OWNED(LIMITED(wrong, .findings = 2),
			"1 error unknown-field spec.a 7:3\n1 error unknown-field spec.b 8:3\n1 error limit spec.c 9:3\n");
}

static void limits_hold_before_the_kind_is_known(void)
{
	EXPECT_OWNED(LIMITED("spec: [[[1]]]\nkind: x\n", .depth = 3), "1 error limit - 1:9\n");
	EXPECT_OWNED(LIMITED("a: &a [1, 1]\nb: [*a, *a]\nkind: x\n", .alias_nodes = 4), "1 error limit - 2:9\n");
	EXPECT_OWNED(LIMITED(TRAINING "  ? [[[x]]]\n  : 1\n", .depth = 4),
			"1 error wrong-type spec 7:5\n1 error limit spec 7:7\n");
	EXPECT_OWNED(LIMITED(TRAINING "  <<: [{a: {}}]\n", .depth = 4), "1 error limit - 7:12\n");
}

static void a_limit_ends_the_stream(void)
{
	struct wd_options options = { .limits = { .depth = 3 } };
	const char *yaml = "[[[[]]]]\n---\n" TRAINING;
	struct wd_report *report = check_bytes(yaml, strlen(yaml), &options);

	EXPECT_INT(wd_report_document_count(report), 1);
	wd_report_free(report);
}

static void unchecked_values_keep_their_meaning(void)
{
	struct workload *workload = load(TRAINING "status: {a: 0x10, \"b\": '0x10', c: [yes, NO, ~, .5, \"\\t\"],\n"
			"  1: {}, ? true\n"
			"  : x, d: !!str 1, e: 2001-01-01}\n");

	EXPECT_STRING(workload->status,
			"{\"a\":16,\"b\":\"0x10\",\"c\":[true,false,null,0.5,\"\\t\"],\"1\":{},\"true\":\"x\","
			"\"d\":\"1\",\"e\":\"2001-01-01\"}");
	wd_free(&workload_schema, workload, NULL);
	workload = load(TRAINING "status: {a: 1, <<: {a: 2, b: [{}, {}]}}\n");
	EXPECT_STRING(workload->status, "{\"a\":2,\"b\":[{},{}]}");
	wd_free(&workload_schema, workload, NULL);
	workload = load(TRAINING "status: plain\n");
	EXPECT_STRING(workload->status, "\"plain\"");
	wd_free(&workload_schema, workload, NULL);
}

static void deleted_items_need_no_value(void)
{
	EXPECT_FINDINGS(TRAINING "  nfs: {items: {a: {deleted: true}, b: {deleted: on}, c: {deleted: x}}}\n",
			"1 warning yaml11-bool spec.nfs.items.b.deleted 7:50\n1 error wrong-type spec.nfs.items.c.deleted 7:68\n");
	EXPECT_FINDINGS(TRAINING "  nfs: {items: {a: {value: x}}}\n", "1 error wrong-type spec.nfs.items.a.value 7:28\n");
	EXPECT_FINDINGS(TRAINING "  nfs: {items: {a: {deleted: true, deleted: true}}}\n",
			"1 error duplicate-key spec.nfs.items.a.deleted 7:36\n");
	EXPECT_FINDINGS(TRAINING "  nfs: {items: {a: {deleted: true, value: {}}}}\n",
			"1 error missing-field spec.nfs.items.a.value.nfsServer 7:36\n"
			"1 warning missing-field spec.nfs.items.a.value.sourcePath 7:36\n"
			"1 error missing-field spec.nfs.items.a.value.targetPath 7:36\n");
}

const struct test reader_tests[] = {
	{ "documents are checked, skipped or empty", documents_are_checked_skipped_or_empty },
	{ "nothing is reported in skipped documents", nothing_is_reported_in_skipped_documents },
	{ "a text that begins with a brace is JSON if it can be", a_text_that_begins_with_a_brace_is_json_if_it_can_be },
	{ "an escaped slash is for JSON alone", an_escaped_slash_is_for_json_alone },
	{ "a byte order mark may begin each document", a_byte_order_mark_may_begin_each_document },
	{ "a tag has to be what it looks like", a_tag_has_to_be_what_it_looks_like },
	{ "documents in lists are read as documents", documents_in_lists_are_read_as_documents },
	{ "a misspelt group is recognized by the kind", a_misspelt_group_is_recognized_by_the_kind },
	{ "encodings make no difference", encodings_make_no_difference },
	{ "the order of keys makes no difference", the_order_of_keys_makes_no_difference },
	{ "what is known of a document without a kind is checked", what_is_known_of_a_document_without_a_kind_is_checked },
	{ "what comes before the kind is judged in the document's order",
		what_comes_before_the_kind_is_judged_in_the_document_s_order },
	{ "the last merge key counts", the_last_merge_key_counts },
	{ "keys and merge keys override what comes before", keys_and_merge_keys_override_what_comes_before },
	{ "the longest key of a label fits in a path", the_longest_key_of_a_label_fits_in_a_path },
	{ "a merge key hides no duplicate", a_merge_key_hides_no_duplicate },
	{ "invalid merges are reported", invalid_merges_are_reported },
	{ "findings in aliased nodes point into the anchored one", findings_in_aliased_nodes_point_into_the_anchored_one },
	{ "hints show where a key belongs", hints_show_where_a_key_belongs },
	{ "hints show what breaks the syntax", hints_show_what_breaks_the_syntax },
	{ "limits are findings", limits_are_findings },
	{ "limits hold before the kind is known", limits_hold_before_the_kind_is_known },
	{ "a limit ends the stream", a_limit_ends_the_stream },
	{ "unchecked values keep their meaning", unchecked_values_keep_their_meaning },
	{ "deleted items need no value", deleted_items_need_no_value },
	END_OF_TESTS
};
