/* test_places.c - where the nodes of documents are, and findings that a program adds there. */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/** A document with nodes of every form; line 20 begins a second one, line 25 a third. */
static const char manifest[] =
	"apiVersion: run.ai/v2alpha1\n"
	"kind: TrainingWorkload\n"
	"metadata: {name: w, labels: &labels {a.b: c, team: red}}\n"
	"spec:\n"
	"  name: {value: w}\n"
	"  image:\n"
	"    value: i\n"
	"  toleration: {items: {}}\n"
	"  environment:\n"
	"    items:\n"
	"      \"a b\": {value: &one x}\n"
	"      C: {value: *one}\n"
	"      D: &d {value: y}\n"
	"      E:\n"
	"        <<: *d\n"
	"  hostipc: {value: true}\n"
	"  labels:\n"
	"    items: {l: {value: m}}\n"
	"---\n"
	"spec:\n"
	"  name: {value: v}\n"
	"kind: TrainingWorkload\n"
	"apiVersion: run.ai/v2alpha1\n"
	"---\n"
	"a: {\n";

/** Of a node: "KEY VALUE", each "line:column+length"; "in KEY VALUE" where it is missing, "none" without places. */
static char *place_of(const struct wd_report *report, uint32_t document, const char *path)
{
	struct wd_places places;
	struct text text = { NULL, 0 };

	if (!wd_report_place(report, document, path, &places)) {
		EXPECT_INT(places.key.line + places.value.line + places.is_missing, 0);
		print_text(&text, "none");
	} else {
		print_text(&text, "%s%" PRIu32 ":%" PRIu32 "+%" PRIu32 " %" PRIu32 ":%" PRIu32 "+%" PRIu32,
				places.is_missing ? "in " : "", places.key.line, places.key.column, places.key.length,
				places.value.line, places.value.column, places.value.length);
	}
	return text_string(&text);
}

/** Read a text with places. */
static struct wd_report *read_with_places(const char *text, bool libyaml_alone)
{
	struct wd_options options = { 0 };

	options.places = true;
	options.libyaml_alone = libyaml_alone;
	return check_bytes(text, strlen(text), &options);
}

static void nodes_have_places(void)
{
	static const struct { uint32_t document; const char *path, *expected; } nodes[] = {
		{ 1, "", "1:1+1 1:1+1" },
		{ 1, "kind", "2:1+4 2:7+16" },
		{ 1, "metadata.name", "3:12+4 3:18+1" },
		{ 1, "spec", "4:1+4 5:3+1" },
		{ 1, "spec.name.value", "5:10+5 5:17+1" },
		{ 1, "spec.image", "6:3+5 7:5+1" },
		{ 1, "spec.image.value", "7:5+5 7:12+1" },
		{ 1, "spec.environment.items", "10:5+5 11:7+1" },
		{ 1, "spec.environment.items[\"a b\"]", "11:7+5 11:14+1" },
		{ 1, "spec.environment.items[\"a b\"].value", "11:15+5 11:22+6" },
		{ 1, "spec.environment.items.C.value", "12:11+5 12:18+4" },
		{ 1, "spec.environment.items.D.value", "13:14+5 13:21+1" },
		{ 1, "spec.environment.items.E.value", "13:14+5 13:21+1" },
		{ 1, "spec.environment.items.E", "14:7+1 15:9+1" },
		{ 1, "spec.hostipc.value", "16:13+5 16:20+4" },
		{ 1, "spec.hostIpc.value", "16:13+5 16:20+4" },
		{ 1, "spec.hostIpc", "16:3+7 16:12+1" },
		{ 1, "spec.labels.items.l.value", "18:17+5 18:24+1" },
		{ 1, "spec.gpu", "in 4:1+4 5:3+1" },
		{ 1, "spec.gpu.value", "in 4:1+4 5:3+1" },
		{ 1, "spec.environment.items.X", "in 10:5+5 11:7+1" },
		{ 1, "spec.environment.items.a b", "in 10:5+5 11:7+1" },
		{ 1, "nothing", "in 1:1+1 1:1+1" },
		{ 1, "spec..image", "in 4:1+4 5:3+1" },
		{ 1, "spec[", "in 4:1+4 5:3+1" },
		{ 1, "spec[\"name", "in 4:1+4 5:3+1" },
		{ 1, "spec[\"name\\", "in 4:1+4 5:3+1" },
		{ 2, "spec.name.value", "21:10+5 21:17+1" },
		{ 2, "kind", "22:1+4 22:7+16" },
		{ 2, "spec.image", "in 20:1+4 21:3+1" },
		{ 3, "a", "none" },
		{ 4, "", "none" },
		{ 0, "", "none" },
	};
	struct wd_report *fast = read_with_places(manifest, false), *other = read_with_places(manifest, true);

	for (size_t i = 0; i < sizeof(nodes) / sizeof(*nodes); i++) {
		char *place = place_of(fast, nodes[i].document, nodes[i].path);

		expect_string(place, nodes[i].expected, nodes[i].path, __FILE__, __LINE__);
		EXPECT_OWNED(place_of(other, nodes[i].document, nodes[i].path), place);
		free(place);
	}
	wd_report_free(fast);
	wd_report_free(other);
}

static void elements_have_places(void)
{
	static const char text[] = TRAINING "status:\n  a: [{b: 1}, &k KILL]\n  c: [*k, [x, y]]\n";
	struct wd_report *report = read_with_places(text, false);

	EXPECT_OWNED(place_of(report, 1, "status.a[0]"), "8:7+1 8:7+1");
	EXPECT_OWNED(place_of(report, 1, "status.a[0].b"), "8:8+1 8:11+1");
	EXPECT_OWNED(place_of(report, 1, "status.a[1]"), "8:15+7 8:15+7");
	EXPECT_OWNED(place_of(report, 1, "status.c[0]"), "9:7+2 9:7+2");
	EXPECT_OWNED(place_of(report, 1, "status.c[1][1]"), "9:15+1 9:15+1");
	EXPECT_OWNED(place_of(report, 1, "status.a[2]"), "in 8:3+1 8:6+1");
	EXPECT_OWNED(place_of(report, 1, "status.a[x]"), "in 8:3+1 8:6+1");
	wd_report_free(report);
}

static void the_first_of_two_keys_counts(void)
{
	struct wd_report *report = read_with_places(TRAINING "  image: {value: k, value: l}\n", false);

	EXPECT_OWNED(place_of(report, 1, "spec.image.value"), "6:11+5 6:18+1");
	wd_report_free(report);
}

static void long_keys_are_found_as_findings_name_them(void)
{
	struct text text = { NULL, 0 }, path = { NULL, 0 };
	struct wd_report *report;

	print_text(&text, "%s  environment: {items: {%0500d: {value: x}}}\n", TRAINING, 1);
	print_text(&path, "spec.environment.items.%0400d.value", 0);
	append_text(&text, "", 1);
	append_text(&path, "", 1);
	report = read_with_places(text.bytes, false);
	EXPECT_OWNED(place_of(report, 1, path.bytes), "7:528+5 7:535+1");
	wd_report_free(report);
	free(text.bytes);
	free(path.bytes);
}

static void there_are_none_without_the_option(void)
{
	struct wd_report *report = check_bytes(manifest, strlen(manifest), NULL);
	struct workload *workload = load(TRAINING);
	struct wd_options options = { 0 };
	struct wd_places places;

	options.places = true;
	EXPECT_OWNED(place_of(report, 1, "spec"), "none");
	EXPECT_OWNED(place_of(NULL, 1, "spec"), "none");
	EXPECT(!wd_report_place(report, 1, NULL, &places) && !wd_report_place(report, 1, "spec", NULL));
	wd_report_free(report);
	EXPECT_INT(workload_validate(workload, &options, &report), WD_OK);
	EXPECT_OWNED(place_of(report, 1, "spec"), "none");
	wd_report_free(report);
	report = read_with_places("apiVersion: v1\nkind: ConfigMap\n---\n", false);
	EXPECT_OWNED(place_of(report, 1, "kind"), "none");
	EXPECT_OWNED(place_of(report, 2, ""), "none");
	wd_report_free(report);
	workload_free(workload);
}

/* ---- the program's own findings ---------------------------------------------------------------------------------- */

static void own_findings_are_sorted_in(void)
{
	struct wd_report *report = read_with_places(TRAINING "  gpu: {value: x}\n---\n" TRAINING, false);
	char *list;

	EXPECT_INT(wd_report_add(report, 2, "spec.image", WD_WARNING, "site/old", "m", NULL), WD_OK);
	EXPECT_INT(wd_report_add(report, 1, "spec.memory", WD_ERROR, "site-policy", "m", "h"), WD_OK);
	EXPECT_INT(wd_report_add(report, 2, NULL, WD_WARNING, "b", "m", NULL), WD_OK);
	EXPECT_INT(wd_report_add(report, 2, "", WD_WARNING, "a", "m", NULL), WD_OK);
	EXPECT_INT(wd_report_add(report, 1, "spec.gpu", WD_ERROR, "bad-value", "m", NULL), WD_OK);
	list = list_findings(report);
	EXPECT_STRING(list,
			"1 error site-policy spec.memory 4:1\n"
			"1 error bad-value spec.gpu 7:3\n"
			"1 error bad-value spec.gpu.value 7:16\n"
			"2 warning a - 9:1\n"
			"2 warning b - 9:1\n"
			"2 warning site/old spec.image 14:3\n");
	free(list);
	EXPECT_INT(wd_report_error_count(report), 3);
	EXPECT_INT(wd_report_warning_count(report), 3);
	EXPECT_INT(wd_report_finding(report, 0)->code, WD_CODE_OWN);
	EXPECT_STRING(wd_report_finding(report, 0)->hint, "h");
	EXPECT_INT(wd_report_finding(report, 1)->code, WD_CODE_BAD_VALUE);
	EXPECT(wd_report_finding(report, 6) == NULL && wd_report_finding(NULL, 0) == NULL);
	wd_report_free(report);
}

static void findings_without_a_place_have_their_path(void)
{
	struct workload *workload = load(TRAINING);
	struct wd_report *report;
	char *list;

	EXPECT_INT(workload_validate(workload, NULL, &report), WD_OK);
	EXPECT_INT(wd_report_add(report, 1, "spec.image", WD_ERROR, "site-policy", "m", NULL), WD_OK);
	list = list_findings(report);
	EXPECT_STRING(list, "1 error site-policy spec.image 0:0\n");
	free(list);
	wd_report_free(report);
	workload_free(workload);
}

static void invalid_findings_are_refused(void)
{
	struct wd_report *report = read_with_places(TRAINING, false);

	EXPECT_INT(wd_report_add(NULL, 1, "", WD_ERROR, "a", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 0, "", WD_ERROR, "a", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 2, "", WD_ERROR, "a", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", (enum wd_severity)0, "a", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", WD_ERROR, NULL, "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", WD_ERROR, "", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", WD_ERROR, "a]\n", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", WD_ERROR, "a", NULL, NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", WD_ERROR, "a", "\xff", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "\xff", WD_ERROR, "a", "m", NULL), WD_MISUSE);
	EXPECT_INT(wd_report_add(report, 1, "", WD_ERROR, "a", "m", "\xff"), WD_MISUSE);
	EXPECT_INT(wd_report_finding_count(report), 0);
	wd_report_free(report);
}

static void the_limit_on_findings_holds(void)
{
	struct wd_options options = { 0 };
	struct wd_report *report;
	char *list;

	options.places = true;
	options.limits.findings = 1;
	report = check_bytes(TRAINING, strlen(TRAINING), &options);
	EXPECT_INT(wd_report_add(report, 1, "spec", WD_WARNING, "a", "m", NULL), WD_OK);
	EXPECT_INT(wd_report_add(report, 1, "spec.image", WD_WARNING, "a", "m", NULL), WD_OK);
	EXPECT_INT(wd_report_add(report, 1, "spec.name", WD_WARNING, "a", "m", NULL), WD_OK);
	list = list_findings(report);
	EXPECT_STRING(list, "1 warning a spec 4:1\n1 error limit spec.image 6:3\n");
	free(list);
	EXPECT_INT(wd_report_error_count(report), 1);
	EXPECT_INT(wd_report_warning_count(report), 3);
	wd_report_free(report);
}

static void a_stream_is_added_to_between_its_documents(void)
{
	static const char text[] = TRAINING "---\n" TRAINING "  gpu: {value: x}\n";
	struct wd_options options = { 0 };
	struct wd_stream *stream;
	struct wd_report *report;
	struct workload *workload;
	char *list;

	options.places = true;
	EXPECT_INT(workload_stream_open_text(&stream, text, strlen(text), &options), WD_OK);
	EXPECT_INT(workload_stream_next(stream, &workload), WD_OK);
	EXPECT_INT(wd_report_add(wd_stream_report(stream), 1, "spec.image", WD_ERROR, "a", "m", NULL), WD_OK);
	workload_free(workload);
	EXPECT_INT(workload_stream_next(stream, &workload), WD_OK);
	EXPECT(workload == NULL);
	wd_stream_close(stream, &report);
	list = list_findings(report);
	EXPECT_STRING(list, "1 error a spec.image 6:3\n2 error bad-value spec.gpu.value 14:16\n");
	free(list);
	wd_report_free(report);
}

static void documents_of_a_list_are_added_to(void)
{
	static const char text[] =
		"apiVersion: v1\nkind: List\nitems:\n"
		"- apiVersion: run.ai/v2alpha1\n  kind: TrainingWorkload\n  metadata: {name: a}\n"
		"  spec: {name: {value: a}, image: {value: i}}\n"
		"- apiVersion: run.ai/v2alpha1\n  kind: TrainingWorkload\n  metadata: {name: b}\n"
		"  spec: {name: {value: b}, image: {value: i}, gpu: {value: x}}\n---\n" TRAINING;
	struct wd_options options = { 0 };
	struct wd_stream *stream;
	struct wd_report *report;
	struct workload *workload;
	const char *within;
	char *list;

	options.places = true;
	EXPECT_INT(workload_stream_open_text(&stream, text, strlen(text), &options), WD_OK);
	EXPECT_INT(wd_stream_document(stream, &within), 0);
	EXPECT_STRING(within, "");
	EXPECT_INT(workload_stream_next(stream, &workload), WD_OK);
	EXPECT(workload != NULL);
	workload_free(workload);
	EXPECT_INT(wd_stream_document(stream, &within), 1);
	EXPECT_STRING(within, "items[0]");
	EXPECT_INT(wd_report_add(wd_stream_report(stream), 1, "items[0].spec.name", WD_ERROR, "a", "m", NULL), WD_OK);
	EXPECT_INT(wd_report_add(wd_stream_report(stream), 2, "", WD_ERROR, "a", "m", NULL), WD_MISUSE);
	EXPECT_INT(workload_stream_next(stream, &workload), WD_OK);
	EXPECT(workload == NULL);
	EXPECT_INT(workload_stream_next(stream, &workload), WD_OK); /* the list itself */
	EXPECT_INT(wd_stream_document(stream, NULL), 1);
	EXPECT_INT(workload_stream_next(stream, &workload), WD_OK);
	EXPECT_INT(wd_stream_document(stream, &within), 2);
	EXPECT_STRING(within, "");
	workload_free(workload);
	wd_stream_close(stream, &report);
	list = list_findings(report);
	EXPECT_STRING(list, "1 error a items[0].spec.name 7:10\n1 error bad-value items[1].spec.gpu.value 11:60\n");
	free(list);
	wd_report_free(report);
}

/** Each call for memory is refused in turn: an addition is whole, or leaves the report as it was. */
static void running_out_of_memory_leaves_the_report(void)
{
	enum wd_status status = WD_NO_MEMORY;

	for (size_t refused = 1; status != WD_OK; refused++) {
		struct counted counted = { 0 };
		struct wd_options options = counted_options(&counted);
		struct wd_report *report;

		options.places = true;
		EXPECT_INT(wd_check(&workload_schema, manifest, strlen(manifest), &options, &report), WD_INVALID);
		counted.refuse_at = counted.calls + refused;
		for (unsigned i = 0; i < 2000 && (status = wd_report_add(report, 1, "spec", WD_ERROR, "a", "m", "h")) == WD_OK; i++) {
			EXPECT_INT(wd_report_error_count(report), wd_report_finding_count(report) - wd_report_warning_count(report));
		}
		EXPECT(status == WD_OK || status == WD_NO_MEMORY);
		EXPECT(refused < 1000);
		EXPECT_INT(wd_report_error_count(report) + wd_report_warning_count(report), wd_report_finding_count(report));
		wd_report_free(report);
		EXPECT_INT(counted.live, 0);
	}
}

const struct test places_tests[] = {
	{ "nodes have places", nodes_have_places },
	{ "elements have places", elements_have_places },
	{ "the first of two keys counts", the_first_of_two_keys_counts },
	{ "long keys are found as findings name them", long_keys_are_found_as_findings_name_them },
	{ "there are none without the option", there_are_none_without_the_option },
	{ "own findings are sorted in", own_findings_are_sorted_in },
	{ "findings without a place have their path", findings_without_a_place_have_their_path },
	{ "invalid findings are refused", invalid_findings_are_refused },
	{ "the limit on findings holds", the_limit_on_findings_holds },
	{ "a stream is added to between its documents", a_stream_is_added_to_between_its_documents },
	{ "documents of a list are added to", documents_of_a_list_are_added_to },
	{ "running out of memory leaves the report", running_out_of_memory_leaves_the_report },
	END_OF_TESTS
};
