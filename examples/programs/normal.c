/*
 * normal.c - validate once, load anywhere: a workload from its normal form, with the types, libcyaml's schema of them,
 * and libcyaml.  Workdef itself is not needed here.
 *
 * Usage: workloadctl show --format normal FILE | normal
 */
#include <stdio.h>
#include <stdlib.h>

#include "workload_cyaml.h"
#include "workload_types.h"

static const cyaml_config_t config = {
	.log_fn = cyaml_log,
	.mem_fn = cyaml_mem,
	.log_level = CYAML_LOG_WARNING,
};

/** All of standard input; NULL when it cannot be read. */
static unsigned char *read_all(size_t *length)
{
	size_t capacity = 1 << 20;
	unsigned char *text = malloc(capacity);

	*length = text ? fread(text, 1, capacity, stdin) : 0;
	if (ferror(stdin) || !feof(stdin)) {
		free(text);
		return NULL;
	}
	return text;
}

static void print(const struct workload *workload)
{
	const struct workload_spec *spec = &workload->spec;

	printf("%s runs %s\n", workload->metadata.name, spec->image);
	for (uint32_t i = 0; i < spec->environment_count; i++) {
		printf("%s=%s\n", spec->environment[i].key, spec->environment[i].deleted ? "(removed)" : spec->environment[i].value);
	}
	if (workload->spec.set[WORKLOAD_SPEC_GPU / 64] >> WORKLOAD_SPEC_GPU % 64 & 1) {
		printf("%g GPU\n", spec->gpu);
	}
}

int main(void)
{
	size_t length;
	unsigned char *text = read_all(&length);
	cyaml_data_t *workload = NULL;
	cyaml_err_t error = text ? cyaml_load_data(text, length, &config, &workload_normal_form, &workload, NULL)
		: CYAML_ERR_FILE_OPEN;

	if (error == CYAML_OK) {
		print(workload);
	} else {
		fprintf(stderr, "normal: %s\n", cyaml_strerror(error));
	}
	cyaml_free(&config, &workload_normal_form, workload, 0);
	free(text);
	return error != CYAML_OK;
}
