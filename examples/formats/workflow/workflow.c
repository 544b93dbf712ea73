/* workflow.c - when a workflow runs, and the steps of its jobs. */
#include <stdio.h>

#include "workflow.h"

static void print_events(const struct workflow_on_either *on)
{
	if (on->type == WORKFLOW_ON_EITHER_WORD) {
		printf("on %s\n", workflow_event_string(on->word));
	}
	for (uint32_t i = 0; i < on->list_count; i++) {
		printf("on %s\n", workflow_event_string(on->list[i]));
	}
	if (on->structure && on->structure->push) {
		for (uint32_t i = 0; i < on->structure->push->branches_count; i++) {
			printf("on a push to %s\n", on->structure->push->branches[i]);
		}
	}
	for (uint32_t i = 0; on->structure && i < on->structure->schedule_count; i++) {
		printf("at %s\n", on->structure->schedule[i].cron);
	}
}

static void print_job(const char *name, const struct workflow_job *job)
{
	printf("%s\n", job->name ? job->name : name);
	for (uint32_t i = 0; i < job->needs_count; i++) {
		printf("  after %s\n", job->needs[i]);
	}
	for (uint32_t i = 0; i < job->steps_count; i++) {
		const struct workflow_step *step = &job->steps[i];

		printf("  %s\n", step->name ? step->name : step->uses ? step->uses : step->run);
	}
}

int main(int argc, char **argv)
{
	struct workflow *workflow;
	struct wd_report *report;
	enum wd_status status = workflow_load_path(argc > 1 ? argv[1] : "workflow.yaml", NULL, &workflow, &report);

	if (status == WD_OK) {
		print_events(&workflow->on);
		for (uint32_t i = 0; i < workflow->jobs_count; i++) {
			print_job(workflow->jobs[i].key, &workflow->jobs[i].value);
		}
	}
	wd_report_free(report);
	workflow_free(workflow);
	return status != WD_OK;
}
