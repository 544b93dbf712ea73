/*
 * requests.c - sums the GPUs and the memory that the manifests of a folder ask for, exactly.
 *
 * Usage: requests FOLDER.  Files with errors are named; their documents that have none count.
 */
#define _POSIX_C_SOURCE 200809L
#include <glob.h>
#include <stdio.h>
#include <string.h>

#include "workload.h"

struct sums {
	struct wd_quantity gpus, memory;
	unsigned workloads;
};

/** Add what a workload asks for.  \return false when that is too much for a quantity. */
static bool add_workload(struct sums *sums, const struct workload *workload)
{
	const struct workload_spec *spec = &workload->spec;
	const char *asked = spec->memory ? spec->memory : "0";
	struct wd_quantity share, devices, memory;

	sums->workloads++;
	return wd_quantity_from_number(spec->gpu, spec->gpu_text, &share)
		&& wd_quantity_from_units(spec->gpu_devices, 0, &devices)
		&& wd_quantity_parse(asked, strlen(asked), &memory)
		&& wd_quantity_add(&sums->gpus, &share) && wd_quantity_add(&sums->gpus, &devices)
		&& wd_quantity_add(&sums->memory, &memory);
}

/** Add the workloads of a file.  \return false when it cannot be read, has errors, or asks for too much. */
static bool add_file(struct sums *sums, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct wd_stream *stream = NULL;
	struct workload *workload;
	bool right = file && workload_stream_open_file(&stream, file, NULL) == WD_OK;

	while (stream && workload_stream_next(stream, &workload) == WD_OK) {
		right = (workload == NULL || add_workload(sums, workload)) && right;
		workload_free(workload);
	}
	right = right && wd_report_error_count(wd_stream_report(stream)) == 0;
	wd_stream_close(stream, NULL);
	if (file) {
		fclose(file);
	}
	return right;
}

int main(int argc, char **argv)
{
	static const char *const patterns[] = { "/*.yaml", "/*.yml", "/*.json" };
	char gpus[WD_QUANTITY_TEXT_SIZE], memory[WD_QUANTITY_TEXT_SIZE], pattern[4096];
	struct sums sums;
	glob_t files;

	memset(&sums, 0, sizeof(sums));
	memset(&files, 0, sizeof(files));
	for (size_t i = 0; argc == 2 && i < sizeof(patterns) / sizeof(*patterns); i++) {
		snprintf(pattern, sizeof(pattern), "%s%s", argv[1], patterns[i]);
		glob(pattern, i == 0 ? 0 : GLOB_APPEND, NULL, &files);
	}
	if (files.gl_pathc == 0) {
		fprintf(stderr, "usage: requests FOLDER, where manifests are\n");
		return 2;
	}
	for (size_t i = 0; i < files.gl_pathc; i++) {
		if (!add_file(&sums, files.gl_pathv[i])) {
			fprintf(stderr, "requests: %s cannot be read, or has errors\n", files.gl_pathv[i]);
		}
	}
	globfree(&files);
	if (!wd_quantity_format(&sums.gpus, gpus) || !wd_quantity_format(&sums.memory, memory)) {
		fprintf(stderr, "requests: the sums are too large to write\n");
		return 2;
	}
	printf("%u workloads ask for %s GPUs and %s of memory\n", sums.workloads, gpus, memory);
	return 0;
}
