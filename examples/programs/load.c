/* load.c - load one manifest, or say what is wrong with it. */
#include <stdio.h>

#include "workload.h"

int main(int argc, char **argv)
{
	const char *path = argc == 2 ? argv[1] : "workload.yaml";
	struct workload *workload;
	struct wd_report *report;
	enum wd_status status = workload_load_path(path, NULL, &workload, &report);

	if (status == WD_OK) {
		printf("%s requests %g GPUs\n", workload->metadata.name, workload->spec.gpu);
	} else if (status == WD_INVALID) {
		wd_report_write(report, path, WD_REPORT_TEXT, stderr);
	} else {
		fprintf(stderr, "%s: %s\n", path, wd_status_string(status));
	}
	workload_free(workload);
	wd_report_free(report);
	return status != WD_OK;
}
