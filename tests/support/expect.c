/* expect.c - see expect.h */
#include "expect.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <CUnit/CUnit.h>

bool expect(bool holds, const char *what, const char *file, unsigned line)
{
	CU_assertImplementation(holds, line, what, file, "", CU_FALSE);
	return holds;
}

bool expect_int(long long actual, long long expected, const char *what, const char *file, unsigned line)
{
	struct text message = { NULL, 0 };
	bool holds = actual == expected;

	if (!holds) {
		print_text(&message, "%s is %lld, not %lld", what, actual, expected);
	}
	expect(holds, message.bytes ? message.bytes : what, file, line);
	free(message.bytes);
	return holds;
}

bool expect_string(const char *actual, const char *expected, const char *what, const char *file, unsigned line)
{
	struct text message = { NULL, 0 };
	bool holds = actual == NULL || expected == NULL ? actual == expected : strcmp(actual, expected) == 0;

	if (!holds) {
		print_text(&message, "%s is\n<<<%s>>>, not\n<<<%s>>>", what, actual ? actual : "NULL",
				expected ? expected : "NULL");
	}
	expect(holds, message.bytes ? message.bytes : what, file, line);
	free(message.bytes);
	return holds;
}

bool expect_owned(char *actual, const char *expected, const char *what, const char *file, unsigned line)
{
	bool holds = expect_string(actual, expected, what, file, line);

	free(actual);
	return holds;
}

void *counted_mem(void *ctx, void *ptr, size_t size)
{
	struct counted *counted = ctx;
	void *result;

	if (size == 0) {
		counted->live -= ptr != NULL;
		free(ptr);
		return NULL;
	}
	if (++counted->calls == counted->refuse_at) {
		return NULL;
	}
	result = realloc(ptr, size);
	counted->live += ptr == NULL && result != NULL;
	return result;
}

struct wd_options counted_options(struct counted *counted)
{
	struct wd_options options = { .mem_fn = counted_mem, .mem_ctx = counted };

	return options;
}

int append_text(void *ctx, const char *bytes, size_t length)
{
	struct text *text = ctx;

	text->bytes = realloc(text->bytes, text->length + length + 1);
	if (length > 0) {
		memcpy(text->bytes + text->length, bytes, length);
	}
	text->length += length;
	text->bytes[text->length] = '\0';
	return 0;
}

void print_text(struct text *text, const char *format, ...)
{
	va_list arguments;
	int length;

	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	text->bytes = realloc(text->bytes, text->length + (size_t)length + 1);
	va_start(arguments, format);
	vsnprintf(text->bytes + text->length, (size_t)length + 1, format, arguments);
	va_end(arguments);
	text->length += (size_t)length;
}

char *text_string(const struct text *text)
{
	return text->bytes ? text->bytes : calloc(1, 1);
}

const char rich_manifest[] =
	"apiVersion: run.ai/v2alpha1\n"
	"kind: DistributedWorkload\n"
	"metadata:\n"
	"  name: rich\n"
	"  namespace: runai-team\n"
	"  labels: {team: vision, example.com/tier: \"2\"}\n"
	"  annotations: {}\n"
	"  ownerReferences: [{kind: Queue, controller: true, weight: 1.50}, null]\n"
	"spec:\n"
	"  name: {value: rich}\n"
	"  image: &image {value: registry.example.com/train:1}\n"
	"  command: {value: \"python -c 'print(1)'\\n\"}\n"
	"  imagePullPolicy: {value: ifNotPresent}\n"
	"  environment:\n"
	"    items:\n"
	"      HOME: {value: /home/jane}\n"
	"      OLD: {deleted: true}\n"
	"      BOTH: {value: \"x\", deleted: true}\n"
	"      EMPTY: {value: \"\"}\n"
	"  pvcs:\n"
	"    items:\n"
	"      data: {value: {claimName: data, path: /data, size: 1.5Gi, readOnlyMany: true}}\n"
	"      gone: {deleted: true}\n"
	"  tolerations: {items: {any: {value: {tolerationKey: any}}, gpu: {value: {tolerationKey: gpu, operator: Exists, seconds: -0}}}}\n"
	"  cpu: {value: 1500m}\n"
	"  cpuLimit: {value: \"2.50\"}\n"
	"  gpu: {value: 0.5}\n"
	"  memory: {value: 4G}\n"
	"  runAsUser: {value: yes}\n"
	"  runAsUid: {value: 1000}\n"
	"  workers: {value: 2}\n"
	"  usage: Submit\n"
	"  mpiJob: {slots: 1, env: [~, on, \"on\", 0x1F, .5, {a: {}}, []]}\n"
	"masterSpec:\n"
	"  image: *image\n"
	"  namePrefix: {value: master-}\n"
	"status: {phase: Running}\n";

static const char *severity_of(const struct wd_finding *finding)
{
	return finding->severity == WD_ERROR ? "error" : "warning";
}

char *list_findings(const struct wd_report *report)
{
	struct text text = { NULL, 0 };

	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		const struct wd_finding *finding = wd_report_finding(report, i);

		print_text(&text, "%u %s %s %s %u:%u\n", (unsigned)finding->document, severity_of(finding),
				finding->code_text, finding->path[0] ? finding->path : "-", (unsigned)finding->line,
				(unsigned)finding->column);
	}
	return text_string(&text);
}

char *list_messages(const struct wd_report *report)
{
	struct text text = { NULL, 0 };

	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		const struct wd_finding *finding = wd_report_finding(report, i);

		print_text(&text, "%u:%u %s%s%s\n", (unsigned)finding->line, (unsigned)finding->column, finding->message,
				finding->hint ? " | " : "", finding->hint ? finding->hint : "");
	}
	return text_string(&text);
}

char *list_states(const struct wd_report *report)
{
	struct text text = { NULL, 0 };

	for (uint32_t i = 1; i <= wd_report_document_count(report); i++) {
		print_text(&text, "%s%s", i > 1 ? " " : "", wd_document_state_string(wd_report_document_state(report, i)));
	}
	return text_string(&text);
}

struct wd_report *check_bytes(const char *text, size_t length, const struct wd_options *options)
{
	struct wd_report *report = NULL;
	enum wd_status status = wd_check(&workload_schema, text, length, options, &report);

	EXPECT_INT(status, report && wd_report_error_count(report) > 0 ? WD_INVALID : WD_OK);
	return report;
}

char *findings_of(const char *text, size_t length, const struct wd_options *options)
{
	struct wd_report *report = check_bytes(text, length, options);
	char *list = list_findings(report);

	wd_report_free(report);
	return list;
}

char *messages_of(const char *text)
{
	struct wd_report *report = check_bytes(text, strlen(text), NULL);
	char *list = list_messages(report);

	wd_report_free(report);
	return list;
}

char *states_of(const char *text)
{
	struct wd_report *report = check_bytes(text, strlen(text), NULL);
	char *list = list_states(report);

	wd_report_free(report);
	return list;
}

struct workload *load(const char *yaml)
{
	void *data = NULL;

	EXPECT_INT(wd_load(&workload_schema, yaml, strlen(yaml), NULL, &data, NULL), WD_OK);
	return data;
}

char *saved(const void *data, unsigned flags)
{
	char *text = NULL;

	EXPECT_INT(wd_save_text(&workload_schema, data, flags, NULL, &text, NULL), WD_OK);
	return text;
}

char *saved_text(const char *yaml, unsigned flags)
{
	struct workload *workload = load(yaml);
	char *text = workload ? saved(workload, flags) : NULL;

	wd_free(&workload_schema, workload, NULL);
	return text;
}
