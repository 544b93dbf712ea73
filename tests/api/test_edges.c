/* test_edges.c - input and arguments at the edge of what is allowed: NULs in text, text of the data itself, limits. */
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "expect.h"
#include "workload.h"

/** Expect the findings of a text that has NULs in it, once as an escape and once as they are written. */
#define EXPECT_BYTES(text, expected) EXPECT_OWNED(findings_of((text), sizeof(text) - 1, NULL), (expected))

static void a_key_with_a_nul_is_another_key(void)
{
	EXPECT_BYTES(TRAINING "  command: {\"value\\0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA\": 5}\n",
			"1 error unwrapped-value spec.command 7:3\n");
	EXPECT_BYTES(TRAINING "  command: {\"value\\0zzz\": nginx}\n", "1 error unwrapped-value spec.command 7:3\n");
	EXPECT_BYTES(TRAINING "  command: {value: x, \"value\\0zzz\": 5}\n",
			"1 error unknown-field spec.command[\"value\\u0000zzz\"] 7:23\n");
	EXPECT_BYTES(TRAINING "  labels: {\"items\\0\": {}}\n", "1 error unwrapped-value spec.labels 7:3\n");
	EXPECT_BYTES(TRAINING "  labels: {items: {a: {\"deleted\\0\": true}}}\n",
			"1 error unwrapped-value spec.labels.items.a 7:20\n");
	EXPECT_BYTES(TRAINING "  \"command\\0\": {value: x}\n", "1 error unknown-field spec[\"command\\u0000\"] 7:3\n");
	EXPECT_BYTES("\"kind\\0\": Job\n" TRAINING, "1 error unknown-field [\"kind\\u0000\"] 1:1\n");
}

static void a_value_with_a_nul_is_another_value(void)
{
	EXPECT_BYTES(TRAINING "  usage: \"Submit\\0\"\n", "1 error bad-value spec.usage 7:10\n");
	EXPECT_BYTES(TRAINING "  tty: {value: !!bool \"true\\0x\"}\n", "1 error wrong-type spec.tty.value 7:16\n");
	EXPECT_BYTES(TRAINING "  backoffLimit: {value: !!int \"1\\0zz\"}\n",
			"1 error wrong-type spec.backoffLimit.value 7:25\n");
	EXPECT_BYTES(TRAINING "  cpu: {value: !!float \"1.5\\0zz\"}\n", "1 error wrong-type spec.cpu.value 7:16\n");
	EXPECT_BYTES(TRAINING "  memory: {value: \"4G\\0zz\"}\n", "1 error bad-value spec.memory.value 7:19\n");
	EXPECT_OWNED(saved_text(TRAINING "status: [\"1\\0zz\", {\"a\\0b\": \"c\\0d\"}]\n", WD_SAVE_JSON),
			"{\n  \"apiVersion\": \"run.ai/v2alpha1\",\n  \"kind\": \"TrainingWorkload\",\n"
			"  \"metadata\": {\n    \"name\": \"w\"\n  },\n  \"spec\": {\n"
			"    \"image\": {\n      \"value\": \"i\"\n    },\n    \"name\": {\n      \"value\": \"w\"\n    }\n  },\n"
			"  \"status\": [\n    \"1\\u0000zz\",\n    {\n      \"a\\u0000b\": \"c\\u0000d\"\n    }\n  ]\n}\n");
}

static void a_number_s_text_may_be_its_own(void)
{
	struct workload *workload = load(TRAINING "  cpu: {value: 1500m}\n  cpuLimit: {value: \"02.50\"}\n");
	struct workload_spec *spec = &workload->spec;

	EXPECT_INT(workload_spec_set_cpu_text(spec, spec->cpu_text), WD_OK);
	EXPECT_STRING(spec->cpu_text, "1500m");
	EXPECT(spec->cpu == 1.5);
	EXPECT_INT(workload_spec_set_cpu_limit_text(spec, spec->cpu_limit_text + 1), WD_OK);
	EXPECT_STRING(spec->cpu_limit_text, "2.50");
	EXPECT(spec->cpu_limit == 2.5);
	workload_free(workload);
}

/** Check a text with options that have one limit. */
#define LIMITED(text, limit) \
	findings_of((text), strlen(text), &(const struct wd_options){ .limits = { limit } })

static void the_greatest_limits_are_limits(void)
{
	static const char deep[] = TRAINING "status: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[{a: [&a [x], *a, *a]}]]]]]]]]]]"
		"]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]\n";

	EXPECT_OWNED(LIMITED(deep, .depth = UINT32_MAX), "");
	EXPECT_OWNED(LIMITED(deep, .depth = UINT32_MAX - 1), "");
	EXPECT_OWNED(LIMITED(deep, .alias_nodes = UINT32_MAX), "");
	EXPECT_OWNED(LIMITED(deep, .kept_nodes = UINT32_MAX), "");
	EXPECT_OWNED(LIMITED("a: 1\nb: 1\nc: 1\n" TRAINING, .kept_nodes = 4), "1 error limit - 3:4\n");
	EXPECT_OWNED(LIMITED(TRAINING "status: {<<: [1, 2, 3, 4, 5, 6]}\n", .kept_nodes = 40), "1 error limit status[\"<<\"] 7:27\n");
	EXPECT_OWNED(LIMITED(deep, .documents = UINT32_MAX), "");
	EXPECT_OWNED(LIMITED(deep, .items = UINT32_MAX), "");
	EXPECT_OWNED(LIMITED(deep, .findings = UINT32_MAX), "");
	EXPECT_OWNED(LIMITED(deep, .bytes = SIZE_MAX), "");
	EXPECT_OWNED(LIMITED(deep, .depth = 44), "");
	EXPECT_OWNED(LIMITED(deep, .depth = 43), "1 error limit status[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0]"
			"[0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0][0].a[0] 7:54\n");
}

/* ---- values set by hand ------------------------------------------------------------------------------------------ */

/** A right document, to which a test adds. */
static struct workload *make(void)
{
	return load(TRAINING);
}

/** What wd_validate() finds, to be freed. */
static char *faults_of(const struct workload *workload)
{
	struct wd_report *report;
	char *list;

	workload_validate(workload, NULL, &report);
	list = list_findings(report);
	wd_report_free(report);
	return list;
}

/** Expect that a document is valid, and is the same when it is saved and loaded, in each form. */
static void expect_kept(const struct workload *workload, const char *what)
{
	char *faults = faults_of(workload);

	expect_string(strstr(faults, "error"), NULL, what, __FILE__, __LINE__);
	free(faults);
	for (unsigned flags = WD_SAVE_YAML; flags <= WD_SAVE_JSON; flags++) {
		char *text = saved(workload, flags);
		struct workload *again = load(text);

		if (!again || !workload_equal(workload, again)) {
			expect_string(text, what, "saved and loaded", __FILE__, __LINE__);
		}
		free(text);
		workload_free(again);
	}
}

static void a_number_s_text_is_checked_as_a_document_s(void)
{
	static const char *const wrong[] = { "4k", "1Gi", "1E", "100n", "1e", "", "-1", "0x10", "1 " };
	struct workload *workload = make();
	struct workload_spec *spec = &workload->spec;

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		expect_int(workload_spec_set_cpu_text(spec, wrong[i]), WD_INVALID, wrong[i], __FILE__, __LINE__);
	}
	EXPECT(!workload_spec_is_set(spec, WORKLOAD_SPEC_CPU) && spec->cpu == 0 && spec->cpu_text == NULL);
	EXPECT_INT(workload_spec_set_gpu_text(spec, "500m"), WD_INVALID); /* not MILLI */
	EXPECT_INT(workload_spec_set_gpu_text(spec, "1.5"), WD_INVALID);  /* FRACTION_OR_WHOLE */
	EXPECT_INT(workload_spec_set_cpu_text(spec, "500m"), WD_OK);
	EXPECT_INT(workload_spec_set_gpu_text(spec, "1e1"), WD_OK);
	expect_kept(workload, "numbers");
	strcpy(spec->cpu_text, "4k"); /* its unit is none: only the double counts */
	spec->cpu = 4;
	expect_kept(workload, "a number with the text of another");
	workload_free(workload);
}

static void a_value_of_any_form_is_json(void)
{
	static const char *const wrong[] = {
		"yes", "0x10", "~", ".inf", ".5", "5.", "+1", "01", "-", "1e", "1_0", "True", "nul", "nulll", "true false",
		"'x'", "x", "[1,]", "[,1]", "[1 2]", "[1", "1]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{a: 1}", "{1: 1}",
		"{\"a\" 1}", "[}", "{\"a\":1]", "\"\\x41\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"",
		"\"a\nb\"", "\"a\tb\"", "\"a", "\"\\", "1 # c", "- 1", "--- 1", "\357\273\2771", "\"\xc1\xa1\"", "1\f", "1e999",
		"{\"a\":1,\"a\":2}", "[{\"b\":{\"a\":1,\"c\":[],\"\\u0061\":2}}]",
	};
	static const char *const right[] = {
		"0", "-0", "0.0", "1e5", "1E-5", "-1.5e+3", "123456789012345678901234567890", "true", "false", "null", "\"\"",
		"[]", "{}", " [ 1 , 2 ] ", "\t{\"a\"\r\n:\n1}", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\u20ac\\ud83d\\ude00\"",
		"\"\x7f\xc2\x80\xe2\x80\xa8\xef\xbb\xbf\xef\xbf\xbf\"", "[[[[[[[[]]]]]]]]", "{\"a\\u0000b\": {\"a\\u0000b\": 1, \"a\": 2}}",
		"{\"\":\"\",\"<<\":{\"a\":1},\"null\":null,\"yes\":\"yes\",\"=\":\"=\",\"1\":\"1\"}", "[\"- a\",\"a: b\",\"#\",\" a \",\"a\\n\\nb\\n\"]",
		"[{\"a\":1},{\"a\":1}]", "\"---\"", "[[],{},[[]],[{}]]",
	};
	struct workload *workload = make();

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		expect_int(workload_set_status(workload, wrong[i]), WD_INVALID, wrong[i], __FILE__, __LINE__);
	}
	EXPECT(!workload_is_set(workload, WORKLOAD_STATUS) && workload->status == NULL);
	for (size_t i = 0; i < sizeof(right) / sizeof(*right); i++) {
		expect_int(workload_set_status(workload, right[i]), WD_OK, right[i], __FILE__, __LINE__);
		expect_string(workload->status, right[i], "status", __FILE__, __LINE__);
		for (unsigned flags = WD_SAVE_YAML; flags <= WD_SAVE_JSON; flags++) {
			char *first = saved(workload, flags), *second = saved_text(first, flags);

			expect_string(second, first, right[i], __FILE__, __LINE__);
			free(first);
			free(second);
		}
	}
	workload_free(workload);
}

static void a_value_of_any_form_that_is_assigned_is_checked_later(void)
{
	char *text = NULL;
	struct workload *workload = make();

	EXPECT_INT(workload_set_status(workload, "\"____\""), WD_OK);
	strcpy(workload->status, "yes");
	EXPECT_OWNED(faults_of(workload), "1 error bad-value status 0:0\n");
	EXPECT_INT(workload_save_text(workload, WD_SAVE_JSON, &text, NULL), WD_INVALID);
	EXPECT_INT(workload_save_text(workload, WD_SAVE_YAML, &text, NULL), WD_INVALID);
	EXPECT(text == NULL);
	workload_free(workload);
}

static void a_value_of_any_form_may_be_as_deep_as_a_document(void)
{
	struct workload *workload = make();
	char text[300];

	for (size_t depth = 98; depth < 102; depth++) {
		memset(text, '[', depth);
		memset(text + depth, ']', depth);
		text[depth * 2] = '\0';
		EXPECT_INT(workload_set_status(workload, text), WD_OK);
		EXPECT_OWNED(faults_of(workload), depth < 100 ? "" : "1 error limit status 0:0\n");
	}
	memset(text, '[', 99);
	memset(text + 99, ']', 99);
	text[198] = '\0';
	EXPECT_INT(workload_set_status(workload, text), WD_OK);
	expect_kept(workload, "a deep value");
	workload_free(workload);
}

static const char *const no_utf8[] = {
	"\xff", "a\x80", "\xc3", "\xc1\xa1", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80",
};

#define NO_UTF8_COUNT (sizeof(no_utf8) / sizeof(*no_utf8))

static void what_is_not_utf8_is_not_set(void)
{
	struct workload *workload = make();
	struct workload_spec *spec = &workload->spec;
	char json[16];

	for (size_t i = 0; i < NO_UTF8_COUNT; i++) {
		const char *bytes = no_utf8[i];

		snprintf(json, sizeof(json), "\"%s\"", bytes);
		expect_int(workload_spec_set_command(spec, bytes), WD_INVALID, "a string", __FILE__, __LINE__);
		expect_int(workload_spec_set_memory(spec, bytes), WD_INVALID, "a quantity", __FILE__, __LINE__);
		expect_int(workload_set_status(workload, json), WD_INVALID, "a value of any form", __FILE__, __LINE__);
		expect_int(workload_spec_put_labels(spec, bytes, "x"), WD_INVALID, "a key", __FILE__, __LINE__);
		expect_int(workload_spec_put_labels(spec, "x", bytes), WD_INVALID, "a value", __FILE__, __LINE__);
		expect(workload_spec_add_pvcs(spec, bytes) == NULL, "an item", __FILE__, __LINE__);
	}
	EXPECT_OWNED(saved(workload, WD_SAVE_YAML), "apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata:\n"
			"  name: w\nspec:\n  image:\n    value: i\n  name:\n    value: w\n");
	workload_free(workload);
}

/** Put bytes, five at most, in place of a string that was set. */
#define REPLACE(string, bytes) memcpy((string), (bytes), strlen(bytes) + 1)

/** Expect that a document with text that is not UTF-8 is invalid, and not saved. */
static void expect_refused(const struct workload *workload, const char *faults)
{
	char *text = NULL;

	EXPECT_OWNED(faults_of(workload), faults);
	EXPECT_INT(workload_save_text(workload, WD_SAVE_YAML, &text, NULL), WD_INVALID);
	EXPECT_INT(workload_save_text(workload, WD_SAVE_JSON, &text, NULL), WD_INVALID);
	EXPECT(text == NULL);
}

static void what_is_not_utf8_is_found_and_not_saved(void)
{
	for (size_t i = 0; i < NO_UTF8_COUNT; i++) {
		struct workload *workload = make();
		struct workload_spec *spec = &workload->spec;

		workload_spec_set_command(spec, "_____");
		REPLACE(spec->command, no_utf8[i]);
		expect_refused(workload, "1 error bad-value spec.command.value 0:0\n");
		workload_spec_clear(spec, WORKLOAD_SPEC_COMMAND);
		workload_spec_put_labels(spec, "x", "_____");
		REPLACE(spec->labels[0].value, no_utf8[i]);
		expect_refused(workload, "1 error bad-value spec.labels.items.x.value 0:0\n");
		workload_spec_clear(spec, WORKLOAD_SPEC_LABELS);
		workload_spec_put_labels(spec, "_____", "x");
		REPLACE(spec->labels[0].key, no_utf8[i]);
		expect_refused(workload, "1 error bad-value spec.labels.items 0:0\n");
		workload_free(workload);
	}
}

/** Expect that what an edit leaves is found by wd_validate(), and that saving refuses it. */
#define EXPECT_REFUSED(edit, faults) \
	do { \
		struct workload *workload = make(); \
		struct workload_spec *spec = &workload->spec; \
		(void)spec; \
		edit; \
		expect_refused(workload, (faults)); \
		workload_free(workload); \
	} while (0)

/** Set a field without a value, as a program may that forgets to store one. */
#define MARK(field) wd_mark(&workload_spec_structure, spec, WORKLOAD_SPEC_##field, NULL)

static void what_no_document_can_hold_is_found_and_not_saved(void)
{
	EXPECT_REFUSED(MARK(COMMAND), "1 error bad-value spec.command.value 0:0\n");
	EXPECT_REFUSED(MARK(MEMORY), "1 error bad-value spec.memory.value 0:0\n");
	EXPECT_REFUSED(spec->image_pull_policy = (enum workload_pull_policy)77; MARK(IMAGE_PULL_POLICY),
			"1 error bad-value spec.imagePullPolicy.value 0:0\n");
	EXPECT_REFUSED(workload->kind = WORKLOAD_KIND_UNSET, "1 error bad-value kind 0:0\n");
	EXPECT_REFUSED(wd_mark(&workload_structure, workload, WORKLOAD_STATUS, NULL), "1 error bad-value status 0:0\n");
	EXPECT_REFUSED(wd_mark(&workload_structure, workload, WORKLOAD_MASTER_SPEC, NULL),
			"1 error unsupported-kind masterSpec 0:0\n1 error bad-value masterSpec 0:0\n");
	EXPECT_REFUSED(workload_spec_set_cpu(spec, NAN), "1 error bad-value spec.cpu.value 0:0\n");
	EXPECT_REFUSED(workload_spec_set_cpu(spec, INFINITY), "1 error bad-value spec.cpu.value 0:0\n");
	EXPECT_REFUSED(workload_spec_set_cpu(spec, -INFINITY), "1 error bad-value spec.cpu.value 0:0\n");
	EXPECT_REFUSED(workload_spec_set_cpu_text(spec, "1500m"); spec->cpu = NAN,
			"1 error bad-value spec.cpu.value 0:0\n");
	EXPECT_REFUSED(workload_spec_put_labels(spec, "x", NULL); spec->labels[0].deleted = false,
			"1 error bad-value spec.labels.items.x 0:0\n");
	EXPECT_REFUSED(workload_spec_put_labels(spec, "x", "y"); free(spec->labels[0].key); spec->labels[0].key = NULL,
			"1 error bad-value spec.labels.items 0:0\n");
	EXPECT_REFUSED(workload_metadata_put_labels(&workload->metadata, "x", "y"); workload->metadata.labels[0].deleted = true,
			"1 error bad-value metadata.labels.x 0:0\n");
}

static void equal_keys_are_found_and_not_saved(void)
{
	struct workload *workload = load(TRAINING "  environment: {items: {a: {value: b}, b: {value: c}}}\n"
			"  pvcs: {items: {a: {value: {path: /a, size: 1G, claimName: c}},"
			" b: {value: {path: /b, size: 1G, claimName: c}}}}\n");
	struct workload_spec *spec = workload ? &workload->spec : NULL;
	char *text = NULL;

	for (unsigned i = 0; spec && i < 2; i++) {
		char *key = i == 0 ? spec->environment[1].key : spec->pvcs[1].key;

		key[0] = 'a';
		EXPECT_OWNED(faults_of(workload), i == 0 ? "1 error duplicate-key spec.environment.items.a 0:0\n"
				: "1 error duplicate-key spec.pvcs.items.a 0:0\n");
		EXPECT_INT(workload_save_text(workload, WD_SAVE_YAML, &text, NULL), WD_INVALID);
		EXPECT_INT(workload_save_text(workload, WD_SAVE_JSON, &text, NULL), WD_INVALID);
		EXPECT(text == NULL);
		key[0] = 'b';
	}
	workload_free(workload);
}

static void a_key_that_json_cannot_have_is_refused(void)
{
	struct workload *workload = make();
	struct workload_spec *spec = &workload->spec;
	struct text text = { NULL, 0 };
	char key[1100], *longer;

	memset(key, 'k', sizeof(key));
	key[1022] = '\0';
	EXPECT_INT(workload_spec_put_environment(spec, key, "v"), WD_OK);
	key[0] = '\xc3';
	key[1] = '\xa9'; /* one character less */
	key[1022] = 'k';
	key[1023] = '\0';
	EXPECT_INT(workload_spec_put_environment(spec, key, "v"), WD_OK);
	EXPECT_OWNED(faults_of(workload), "");
	expect_kept(workload, "long keys");
	key[2] = '"';
	EXPECT_INT(workload_spec_put_environment(spec, key, "v"), WD_INVALID);
	EXPECT(workload_spec_add_pvcs(spec, key) == NULL);
	longer = realloc(spec->environment[0].key, sizeof(key));
	memset(longer, 'k', 1023);
	longer[1023] = '\0';
	spec->environment[0].key = longer;
	EXPECT(strstr(longer = faults_of(workload), "error bad-value spec.environment.items.kkk") != NULL);
	free(longer);
	longer = NULL;
	EXPECT_INT(workload_save_text(workload, WD_SAVE_YAML, &longer, NULL), WD_INVALID);
	EXPECT_INT(workload_save_text(workload, WD_SAVE_JSON, &longer, NULL), WD_INVALID);
	EXPECT(longer == NULL);
	key[2] = 'k';
	key[1023] = 'k';
	key[1024] = '\0';
	print_text(&text, TRAINING "  environment: {items: {? %s : {value: x}}}\nstatus: {? %s : 1}\n", key, key);
	longer = findings_of(text.bytes, text.length, NULL);
	EXPECT(strstr(longer, "1 error bad-value spec.environment.items") != NULL);
	EXPECT(strstr(longer, "1 error bad-value status") != NULL);
	free(longer);
	free(text.bytes);
	workload_free(workload);
}

/* ---- a full list of findings ------------------------------------------------------------------------------------- */

static void a_full_list_hides_no_error(void)
{
	static const char yaml[] = TRAINING "  gpu: {value: 1}\n  cpu: {value: 1}\n";
	struct wd_options options = { .limits = { .findings = 1 } };
	struct wd_report *report;
	struct text text = { NULL, 0 };
	struct workload *workload = load("apiVersion: run.ai/v2alpha1\nkind: TrainingWorkload\nmetadata: {name: w}\n"
			"spec: {image: {value: i}}\n");

	for (int i = 0; i < 3; i++) {
		print_text(&text, "%s---\n", yaml);
	}
	print_text(&text, "just a scalar\n---\n{a: 1, a: 2}\n---\n[");
	report = check_bytes(text.bytes, text.length, &options);
	EXPECT_OWNED(list_findings(report), "1 warning unquoted-number spec.gpu.value 7:16\n"
			"1 error limit spec.cpu.value 8:16\n6 error syntax - 33:1\n");
	EXPECT_INT(wd_report_warning_count(report), 6);
	EXPECT_INT(wd_report_error_count(report), 9);
	wd_report_free(report);
	free(text.bytes);
	workload->api_version = 7; /* an error behind a warning */
	EXPECT_INT(workload_validate(workload, &options, &report), WD_INVALID);
	EXPECT_INT(wd_report_finding_count(report), 2);
	EXPECT(wd_report_error_count(report) >= 2);
	wd_report_free(report);
	workload_free(workload);
}

/* ---- misuse ------------------------------------------------------------------------------------------------------ */

static void nothing_may_be_read(void)
{
	struct wd_stream *stream = (void *)&stream;
	struct wd_report *report = (void *)&report;
	void *data = &data;

	EXPECT_INT(wd_check(&workload_schema, NULL, 0, NULL, &report), WD_OK);
	EXPECT_INT(wd_report_document_count(report), 0);
	wd_report_free(report);
	EXPECT_INT(wd_check(&workload_schema, "[", 1, NULL, NULL), WD_INVALID);
	EXPECT_INT(wd_load(&workload_schema, NULL, 0, NULL, &data, NULL), WD_UNLOADABLE);
	EXPECT_INT(wd_stream_open(&stream, &workload_schema, WD_LOAD, NULL, 0, NULL), WD_OK);
	EXPECT_INT(wd_stream_next(stream, NULL), WD_END);
	wd_stream_close(stream, NULL);
}

static void misuse_in_reading_is_answered(void)
{
	struct wd_stream *stream = (void *)&stream;
	struct wd_report *report = (void *)&report;
	void *data = &data;

	EXPECT_INT(wd_check(&workload_schema, NULL, 1, NULL, &report), WD_MISUSE);
	EXPECT(report == NULL);
	EXPECT_INT(wd_check(NULL, "", 0, NULL, &report), WD_MISUSE);
	EXPECT_INT(wd_load_file(&workload_schema, NULL, NULL, &data, &report), WD_MISUSE);
	EXPECT(data == NULL);
	EXPECT_INT(wd_load_path(&workload_schema, NULL, NULL, &data, &report), WD_MISUSE);
	EXPECT_INT(wd_load(&workload_schema, "", 0, NULL, NULL, &report), WD_MISUSE);
	EXPECT_INT(wd_stream_open(NULL, &workload_schema, WD_LOAD, "", 0, NULL), WD_MISUSE);
	EXPECT_INT(wd_stream_open_file(&stream, &workload_schema, WD_LOAD, NULL, NULL), WD_MISUSE);
	EXPECT(stream == NULL);
	EXPECT_INT(wd_stream_next(NULL, &data), WD_MISUSE);
	EXPECT(wd_stream_report(NULL) == NULL);
	EXPECT_INT(wd_report_write(NULL, "f", WD_REPORT_TEXT, stdout), WD_MISUSE);
	EXPECT_INT(wd_sarif_begin(NULL, stdout), WD_MISUSE);
	EXPECT_INT(wd_sarif_end(true, NULL), WD_MISUSE);
	EXPECT_STRING(wd_status_string(WD_MISUSE), "invalid argument");
	EXPECT_STRING(wd_status_string((enum wd_status)99), "unknown status");
	EXPECT_STRING(wd_code_string(WD_CODE_COUNT), NULL);
	EXPECT_STRING(wd_document_state_string((enum wd_document_state)9), NULL);
}

static void misuse_of_fields_is_answered(void)
{
	const struct wd_structure *spec = &workload_spec_structure;
	struct workload *workload = make();
	void *data = &workload->spec;
	const unsigned none = WORKLOAD_SPEC_FIELD_COUNT;

	EXPECT_INT(wd_set_string(spec, data, WORKLOAD_SPEC_TTY, "true", NULL), WD_MISUSE);
	EXPECT_INT(wd_set_string(spec, data, WORKLOAD_SPEC_LABELS, "x", NULL), WD_MISUSE);
	EXPECT_INT(wd_set_string(spec, data, none, "x", NULL), WD_MISUSE);
	EXPECT_INT(wd_set_string(spec, data, WORKLOAD_SPEC_IMAGE, NULL, NULL), WD_MISUSE);
	EXPECT_INT(wd_set_string(spec, NULL, WORKLOAD_SPEC_IMAGE, "x", NULL), WD_MISUSE);
	EXPECT_INT(wd_map_put(spec, data, WORKLOAD_SPEC_PVCS, "k", "v", NULL), WD_MISUSE);
	EXPECT_INT(wd_map_put(spec, data, WORKLOAD_SPEC_LABELS, NULL, "v", NULL), WD_MISUSE);
	EXPECT_STRING(wd_map_get(spec, data, WORKLOAD_SPEC_IMAGE, "k"), NULL);
	EXPECT(!wd_map_remove(spec, data, WORKLOAD_SPEC_IMAGE, "k", NULL));
	EXPECT(wd_item_add(spec, data, WORKLOAD_SPEC_IMAGE, "k", NULL) == NULL);
	EXPECT(wd_item_add(spec, data, WORKLOAD_SPEC_PVCS, NULL, NULL) == NULL);
	EXPECT(wd_item_find(spec, data, WORKLOAD_SPEC_IMAGE, "k") == NULL);
	EXPECT(!wd_item_remove(spec, data, none, "k", NULL));
	EXPECT(wd_structure_add(spec, data, WORKLOAD_SPEC_IMAGE, NULL) == NULL);
	EXPECT_INT(wd_clear(spec, data, none, NULL), WD_MISUSE);
	EXPECT(!wd_is_set(spec, data, none) && !wd_is_set(NULL, data, 0) && !wd_kind_has(spec, none, 1));
	wd_mark(spec, data, none + 64, NULL);
	EXPECT_INT(wd_enum_from_string(NULL, "x"), 0);
	expect_kept(workload, "a document that was misused");
	workload_free(workload);
}

static void misuse_of_documents_is_answered(void)
{
	struct workload *workload = make();
	struct wd_report *report = (void *)&report;
	void *data = &data;
	char *text = (void *)&text;

	EXPECT_INT(wd_new(&workload_schema, 1, NULL, NULL), WD_MISUSE);
	EXPECT_INT(wd_new(NULL, 1, NULL, &data), WD_MISUSE);
	EXPECT(data == NULL);
	EXPECT_INT(wd_copy(&workload_schema, NULL, NULL, &data), WD_MISUSE);
	EXPECT_INT(wd_validate(&workload_schema, NULL, NULL, &report), WD_MISUSE);
	EXPECT(report == NULL);
	EXPECT_INT(wd_save(&workload_schema, workload, 0, NULL, NULL, NULL), WD_MISUSE);
	EXPECT_INT(wd_save_file(&workload_schema, workload, 0, NULL, NULL), WD_MISUSE);
	EXPECT_INT(wd_save_text(&workload_schema, NULL, 0, NULL, &text, NULL), WD_MISUSE);
	EXPECT(text == NULL);
	EXPECT(!wd_equal(&workload_schema, workload, NULL));
	wd_free(NULL, NULL, NULL);
	workload_free(workload);
}

const struct test edges_tests[] = {
	{ "a key with a NUL is another key", a_key_with_a_nul_is_another_key },
	{ "a value with a NUL is another value", a_value_with_a_nul_is_another_value },
	{ "a number's text may be its own", a_number_s_text_may_be_its_own },
	{ "the greatest limits are limits", the_greatest_limits_are_limits },
	{ "a number's text is checked as a document's", a_number_s_text_is_checked_as_a_document_s },
	{ "a value of any form is JSON", a_value_of_any_form_is_json },
	{ "a value of any form that is assigned is checked later", a_value_of_any_form_that_is_assigned_is_checked_later },
	{ "a value of any form may be as deep as a document", a_value_of_any_form_may_be_as_deep_as_a_document },
	{ "what is not UTF-8 is not set", what_is_not_utf8_is_not_set },
	{ "what is not UTF-8 is found, and not saved", what_is_not_utf8_is_found_and_not_saved },
	{ "what no document can hold is found and not saved", what_no_document_can_hold_is_found_and_not_saved },
	{ "equal keys are found and not saved", equal_keys_are_found_and_not_saved },
	{ "a key that JSON cannot have is refused", a_key_that_json_cannot_have_is_refused },
	{ "a full list hides no error", a_full_list_hides_no_error },
	{ "nothing may be read", nothing_may_be_read },
	{ "misuse in reading is answered", misuse_in_reading_is_answered },
	{ "misuse of fields is answered", misuse_of_fields_is_answered },
	{ "misuse of documents is answered", misuse_of_documents_is_answered },
	END_OF_TESTS
};
