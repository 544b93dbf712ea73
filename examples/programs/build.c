/*
 * build.c - builds a workload in code, checks it by the rules that manifests are checked by, and prints it.
 */
#include <stdio.h>

#include "workload.h"

/** Fill in a training workload.  \return WD_OK, or WD_NO_MEMORY from whichever step met it. */
static enum wd_status fill(struct workload *workload)
{
	struct workload_spec *spec = &workload->spec;
	struct workload_pvc *data = workload_spec_add_pvcs(spec, "data");
	enum wd_status status = data ? WD_OK : WD_NO_MEMORY;

	status = status ? status : workload_metadata_set_name(&workload->metadata, "segmentation");
	status = status ? status : workload_spec_set_name(spec, "segmentation");
	status = status ? status : workload_spec_set_image(spec, "registry.example.com/vision:2.4");
	status = status ? status : workload_spec_set_memory(spec, "16Gi");
	status = status ? status : workload_spec_put_environment(spec, "HOME", "/workspace");
	status = status ? status : workload_pvc_set_claim_name(data, "vision-data");
	status = status ? status : workload_pvc_set_path(data, "/data");
	if (status == WD_OK) {
		workload_pvc_set_existing_pvc(data, true);
		workload_spec_set_gpu(spec, 0.5);
		workload_spec_set_backoff_limit(spec, 2);
	}
	return status;
}

int main(void)
{
	struct workload *workload = workload_new(WORKLOAD_KIND_TRAINING);
	struct wd_report *report = NULL;
	enum wd_status status = workload ? fill(workload) : WD_NO_MEMORY;

	if (status == WD_OK) {
		status = workload_validate(workload, NULL, &report);
	}
	if (status == WD_OK) {
		status = workload_save_file(workload, WD_SAVE_YAML, stdout);
	} else if (report) {
		wd_report_write(report, "segmentation", WD_REPORT_TEXT, stderr);
	}
	wd_report_free(report);
	workload_free(workload);
	return status != WD_OK;
}
