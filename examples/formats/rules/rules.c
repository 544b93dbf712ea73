/* rules.c - the alerts of a file of Prometheus rules, with what each waits for. */
#include <stdio.h>

#include "rules.h"

static void print_group(const struct rules_group *group)
{
	for (uint32_t i = 0; i < group->rules_count; i++) {
		const struct rules_rule *rule = &group->rules[i];
		const char *severity = rules_rule_get_labels(rule, "severity");

		if (rule->alert) {
			printf("%s: %s, %s after %s: %s\n", group->name, rule->alert, severity ? severity : "no severity",
					rule->pending_for ? rule->pending_for : "no time", rule->expr);
		}
	}
}

int main(int argc, char **argv)
{
	struct rules *file;
	struct wd_report *report;
	enum wd_status status = rules_load_path(argc > 1 ? argv[1] : "rules.yaml", NULL, &file, &report);

	for (uint32_t i = 0; status == WD_OK && i < file->groups_count; i++) {
		print_group(&file->groups[i]);
	}
	wd_report_free(report);
	rules_free(file);
	return status != WD_OK;
}
