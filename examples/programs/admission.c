/*
 * admission.c - reads a manifest from standard input, and answers whether it may go to the cluster: yes or no, with
 * the reasons.  Exit status: 0 yes, 1 no, 2 the question could not be answered.
 *
 * Findings that the tool only warns of can be made reasons to refuse: here, workloads without a name.
 */
#include <stdio.h>

#include "workload.h"

static int answer(const struct wd_report *report)
{
	puts(report->error_count == 0 ? "yes" : "no");
	for (size_t i = 0; i < report->finding_count; i++) {
		const struct wd_finding *finding = &report->findings[i];

		if (finding->severity == WD_ERROR) {
			printf("line %u: %s%s%s\n", (unsigned)finding->line, finding->path, finding->path[0] ? ": " : "",
					finding->message);
		}
	}
	return report->error_count > 0;
}

int main(void)
{
	struct wd_options options = { 0 };
	struct wd_stream *stream;
	struct workload *workload;
	enum wd_status status;
	int result;

	options.levels[WD_CODE_MISSING_CHOICE] = WD_LEVEL_ERROR;
	options.limits.bytes = 1024 * 1024;
	status = workload_stream_open_file(&stream, stdin, &options);
	if (status != WD_OK) {
		fprintf(stderr, "admission: %s\n", wd_status_string(status));
		return 2;
	}
	while ((status = workload_stream_next(stream, &workload)) == WD_OK) {
		workload_free(workload);
	}
	if (status != WD_END) {
		fprintf(stderr, "admission: %s\n", wd_status_string(status));
		wd_stream_close(stream, NULL);
		return 2;
	}
	result = answer(wd_stream_report(stream));
	wd_stream_close(stream, NULL);
	return result;
}
