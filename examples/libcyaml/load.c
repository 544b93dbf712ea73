/*
 * load.c - load a plan twice: with libcyaml, by the schema that was generated for it, and with the functions that were.
 *
 * Prints both, and whether they agree.  libcyaml stops at the first error; plan_load_path() reports all.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "plan.h"
#include "plan_cyaml.h"

static const cyaml_config_t config = { .log_fn = cyaml_log, .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };

static void print_task(FILE *out, const struct plan_task *task)
{
	fprintf(out, "- %s: priority %d, marks %#" PRIx32 ", cost %g, %s\n", task->title, (int)task->priority, task->marks,
			task->cost, task->done ? "done" : "to be done");
	if (task->estimate) {
		fprintf(out, "  %d weeks and %d days, sheet %" PRIu64 "\n", task->estimate->weeks, task->estimate->days,
				task->estimate->serial);
	}
	for (uint32_t i = 0; i < task->after_count; i++) {
		fprintf(out, "  after %s\n", task->after[i]);
	}
}

static void print_plan(FILE *out, const struct plan *plan)
{
	fprintf(out, "%s:", plan->name);
	for (uint32_t i = 0; i < plan->people_count; i++) {
		fprintf(out, " %s", plan->people[i]);
	}
	for (int i = 0; i < PLAN_LEVELS; i++) {
		fprintf(out, "%s%d", i == 0 ? "\nhours: " : ", ", plan->effort[i]);
	}
	if (plan->site) {
		fprintf(out, "\n%s, %d m, %g %g", plan->site->street, plan->site->height, (double)plan->site->east,
				(double)plan->site->north);
	}
	fputc('\n', out);
	for (uint32_t i = 0; i < plan->tasks_count; i++) {
		print_task(out, &plan->tasks[i]);
	}
}

int main(int argc, char **argv)
{
	struct plan *plan = NULL, *other = NULL;
	struct wd_report *report = NULL;
	cyaml_err_t error;

	if (argc != 2) {
		fputs("usage: load FILE\n", stderr);
		return 2;
	}
	if (plan_load_path(argv[1], NULL, &plan, &report) != WD_OK) {
		wd_report_write(report, argv[1], WD_REPORT_TEXT, stdout);
		wd_report_free(report);
		return 1;
	}
	wd_report_free(report);
	error = cyaml_load_file(argv[1], &config, &plan_normal_form, (cyaml_data_t **)&other, NULL);
	if (error != CYAML_OK) {
		fprintf(stderr, "libcyaml: %s\n", cyaml_strerror(error));
	} else {
		puts("libcyaml:");
		print_plan(stdout, other);
		puts("plan_load_path():");
		print_plan(stdout, plan);
	}
	cyaml_free(&config, &plan_normal_form, plan, 0);
	plan_free(other);
	return error == CYAML_OK ? 0 : 1;
}
