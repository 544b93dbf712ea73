/* elements.c - lists and maps through the typed functions; what a program built is saved, loaded and freed by libcyaml. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "rules.h"
#include "rules_cyaml.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "elements: %s\n", what);
		failures++;
	}
}

static void fill_scalars(struct rules *file)
{
	expect(rules_add_port(file, 80) == WD_OK && rules_add_port(file, 443) == WD_OK, "a number is appended");
	expect(rules_insert_port(file, 1, 81) == WD_OK && rules_insert_port(file, 4, 1) == WD_INVALID, "an index is checked");
	expect(file->ports_count == 3 && file->ports[0] == 80 && file->ports[1] == 81 && file->ports[2] == 443,
			"an element is inserted before another one");
	expect(rules_remove_port(file, 0) && !rules_remove_port(file, 2) && file->ports[0] == 81, "an element is removed");
	expect(rules_add_word(file, "abc") == WD_OK && rules_insert_word(file, 0, "xyz") == WD_OK
			&& strcmp(file->words[0], "xyz") == 0 && strcmp(file->words[1], "abc") == 0, "a text is inserted");
	expect(rules_insert_word(file, 3, "abc") == WD_INVALID && file->words_count == 2, "an index of a text is checked");
	expect(rules_add_level(file, RULES_LEVEL_HIGH) == WD_OK && rules_add_flag(file, true) == WD_OK, "words and booleans");
	expect(rules_add_any(file, "{") == WD_INVALID && rules_add_any(file, "{\"a\": [1]}") == WD_OK, "JSON is checked");
	expect(file->anys_count == 1, "what is no JSON is not added");
}

static void fill_structures(struct rules *file)
{
	struct rules_group *group = rules_add_group(file);
	struct rules_rule *rule = rules_group_add_rule(group);

	expect(strcmp(group->interval, "1m") == 0, "an element has its defaults");
	rules_group_set_name(group, "first");
	rules_rule_set_expr(rule, "up == 0");
	rules_rule_set_alert(rule, "Down");
	rules_rule_put_labels(rule, "severity", "high");
	rules_insert_group(file, 0);
	expect(file->groups_count == 2 && strcmp(file->groups[1].name, "first") == 0, "structures move");
	expect(rules_remove_group(file, 0) && file->groups_count == 1, "a structure is removed");
	rules_add_numbers(file, "one")->value = 1;
	expect(rules_find_numbers(file, "one")->value == 1 && !rules_find_numbers(file, "two"), "an entry is found");
	rules_rule_set_expr(&rules_add_volumes(file, "a")->value, "x");
	rules_rule_set_record(&file->volumes[0].value, "y");
}

int main(void)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct rules *file = rules_new(RULES_KIND_RULES), *copy = rules_copy(file), *loaded = NULL;
	struct wd_report *report = NULL;
	char *text = NULL;
	size_t length = 0;

	fill_scalars(file);
	fill_structures(file);
	expect(!rules_equal(file, copy), "a copy does not change");
	rules_free(copy);
	copy = rules_copy(file);
	expect(rules_equal(file, copy), "a copy is equal");
	copy->ports[0] = 82;
	expect(!rules_equal(file, copy), "elements are compared");
	expect(rules_validate(file, NULL, &report) == WD_OK, "what was built is right");
	wd_report_free(report);
	rules_add_word(file, "xyz");
	rules_add_level(file, RULES_LEVEL_UNSET);
	rules_remove_group(file, 0);
	expect(!rules_is_set(file, RULES_GROUPS), "without elements, a field is not set");
	rules_free(copy);
	expect(rules_validate(file, NULL, &report) == WD_INVALID, "what was built is wrong");
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		printf("%s: %s\n", wd_report_finding(report, i)->path, wd_report_finding(report, i)->message);
	}
	wd_report_free(report);
	rules_remove_level(file, 1);
	expect(rules_save_normal(file, &text, &length) == WD_OK, "the normal form is saved");
	expect(cyaml_load_data((const uint8_t *)text, length, &config, &rules_normal_form, (void **)&loaded, NULL) == CYAML_OK,
			"libcyaml loads the normal form");
	expect(rules_equal(file, loaded), "libcyaml loads what was built");
	cyaml_free(&config, &rules_normal_form, loaded, 0);
	free(text);
	cyaml_free(&config, &rules_normal_form, file, 0);
	return failures > 0;
}
