/*
 * requests.c - sums the GPUs and the memory that the manifests of a folder ask for, exactly.
 *
 * Usage: requests FOLDER.  Files with errors are named, and do not count.
 */
#define _POSIX_C_SOURCE 200809L
#include <dirent.h>
#include <stdio.h>
#include <string.h>

#include "workload.h"

struct sums {
	struct wd_quantity gpus, memory;
	unsigned workloads;
};

static void add(struct wd_quantity *sum, const char *text)
{
	struct wd_quantity quantity;

	if (text && (!wd_quantity_parse(text, strlen(text), &quantity) || !wd_quantity_add(sum, &quantity))) {
		fprintf(stderr, "requests: %s is too much to add\n", text);
	}
}

static void add_workload(struct sums *sums, const struct workload *workload)
{
	const struct workload_spec *spec = &workload->spec;
	char gpus[40];

	/* A share of a GPU is a double; where that is not how it was written, its text is beside it. */
	snprintf(gpus, sizeof(gpus), "%.15g", spec->gpu);
	add(&sums->gpus, spec->gpu_text ? spec->gpu_text : gpus);
	snprintf(gpus, sizeof(gpus), "%lld", (long long)spec->gpu_devices);
	add(&sums->gpus, gpus);
	add(&sums->memory, spec->memory);
	sums->workloads++;
}

static void add_file(struct sums *sums, const char *path)
{
	FILE *file = fopen(path, "rb");
	struct wd_stream *stream = NULL;
	struct workload *workload;

	if (file && workload_stream_open_file(&stream, file, NULL) == WD_OK) {
		while (workload_stream_next(stream, &workload) == WD_OK) {
			if (workload) {
				add_workload(sums, workload);
				workload_free(workload);
			}
		}
	}
	if (stream == NULL || wd_stream_report(stream)->error_count > 0) {
		fprintf(stderr, "requests: %s cannot be read, or has errors\n", path);
	}
	wd_stream_close(stream, NULL);
	if (file) {
		fclose(file);
	}
}

int main(int argc, char **argv)
{
	struct sums sums = { 0 };
	char path[4096], gpus[WD_QUANTITY_TEXT_SIZE], memory[WD_QUANTITY_TEXT_SIZE];
	DIR *folder = argc == 2 ? opendir(argv[1]) : NULL;

	if (folder == NULL) {
		perror(argc == 2 ? argv[1] : "usage: requests FOLDER");
		return 2;
	}
	for (struct dirent *entry; (entry = readdir(folder)) != NULL;) {
		const char *dot = strrchr(entry->d_name, '.');

		if (dot && (strcmp(dot, ".yaml") == 0 || strcmp(dot, ".yml") == 0 || strcmp(dot, ".json") == 0)) {
			snprintf(path, sizeof(path), "%s/%s", argv[1], entry->d_name);
			add_file(&sums, path);
		}
	}
	closedir(folder);
	if (!wd_quantity_format(&sums.gpus, gpus) || !wd_quantity_format(&sums.memory, memory)) {
		fprintf(stderr, "requests: the sums are too large to write\n");
		return 2;
	}
	printf("%u workloads ask for %s GPUs and %s of memory\n", sums.workloads, gpus, memory);
	return 0;
}
