/* alternatives.c - values of one of several types through the typed functions, saved, copied, compared and checked. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "service.h"
#include "service_cyaml.h"

static int failures;

static void expect(bool holds, const char *what)
{
	if (!holds) {
		fprintf(stderr, "alternatives: %s\n", what);
		failures++;
	}
}

static void fill(struct service *service)
{
	struct service_build_either *build = service_add_build(service);
	struct service_command_either *command = service_add_command(service);
	struct service_ports_row_either *port;

	expect(service_is_set(service, SERVICE_BUILD) && build->type == SERVICE_BUILD_EITHER_UNSET, "the field is set");
	expect(service_build_either_set_string(build, "one") == WD_OK && build->type == SERVICE_BUILD_EITHER_STRING, "a text");
	expect(strcmp(service_build_either_add_structure(build)->context, ".") == 0, "a structure has its defaults");
	expect(build->type == SERVICE_BUILD_EITHER_STRUCTURE && build->string == NULL, "the structure replaces the text");
	service_build_set_context(build->structure, "src");
	service_command_either_add_list(command, "make");
	service_command_either_insert_list(command, 0, "sudo");
	expect(command->type == SERVICE_COMMAND_EITHER_LIST && command->list_count == 2, "elements");
	expect(service_command_either_remove_list(command, 0) && service_command_either_remove_list(command, 0)
			&& command->type == SERVICE_COMMAND_EITHER_LIST, "an empty list stays a list");
	service_command_either_add_list(command, "all");
	port = service_add_port(service);
	service_ports_row_either_set_integer(port, 80);
	port = service_add_port(service);
	service_ports_row_either_set_string(port, "80:81");
	port = service_add_port(service);
	service_port_target_either_set_string(service_port_add_target(service_ports_row_either_add_structure(port)), "http");
	expect(wd_set_integer(&service_ports_row_either_structure, port, SERVICE_PORTS_ROW_EITHER_INTEGER - 1, 7, NULL) == WD_OK
			&& port->type == SERVICE_PORTS_ROW_EITHER_INTEGER && !port->structure, "a type is set by its number");
	service_port_target_either_set_string(service_port_add_target(service_ports_row_either_add_structure(port)), "http");
	service_level_either_set_word(service_add_level(service), SERVICE_LEVEL_HIGH);
	service_share_either_set_number(service_add_share(service), 0.25);
	service_environment_either_map_entry_either_set_boolean(
			&service_environment_either_add_map(service_add_environment(service), "debug")->value, true);
}

int main(void)
{
	const cyaml_config_t config = { .mem_fn = cyaml_mem, .log_level = CYAML_LOG_ERROR };
	struct service *service = service_new(SERVICE_KIND_SERVICE), *copy, *loaded = NULL;
	struct wd_report *report = NULL;
	char *text = NULL;
	size_t length = 0;

	fill(service);
	copy = service_copy(service);
	expect(service_equal(service, copy), "a copy is equal");
	service_ports_row_either_set_string(&copy->ports[0], "80");
	expect(!service_equal(service, copy), "types are compared");
	service_ports_row_either_set_integer(&copy->ports[0], 81);
	expect(!service_equal(service, copy) && copy->ports[0].string == NULL, "values are compared");
	service_free(copy);
	expect(service_validate(service, NULL, &report) == WD_OK, "what was built is right");
	wd_report_free(report);
	expect(service_save_text(service, WD_SAVE_JSON, &text, &length) == WD_OK, "it is saved");
	printf("%s---\n", text);
	expect(service_load_text(text, length, NULL, &copy, NULL) == WD_OK && service_equal(service, copy), "and loaded");
	service_free(copy);
	free(text);
	expect(service_save_normal(service, &text, &length) == WD_OK, "the normal form is saved");
	expect(cyaml_load_data((const uint8_t *)text, length, &config, &service_normal_form, (void **)&loaded, NULL) == CYAML_OK
			&& service_equal(service, loaded), "libcyaml loads it");
	cyaml_free(&config, &service_normal_form, loaded, 0);
	free(text);
	service_ports_row_either_set_integer(&service->ports[1], 70000);
	service_clear(service, SERVICE_BUILD);
	expect(service->build.type == SERVICE_BUILD_EITHER_UNSET && service->build.structure == NULL, "a field is removed");
	service_add_build(service);
	expect(service_validate(service, NULL, &report) == WD_INVALID, "what was built is wrong");
	for (size_t i = 0; i < wd_report_finding_count(report); i++) {
		printf("%s: %s\n", wd_report_finding(report, i)->path, wd_report_finding(report, i)->message);
	}
	wd_report_free(report);
	expect(service_save_text(service, 0, &text, &length) == WD_INVALID && text == NULL, "what has no type is not saved");
	service_free(service);
	return failures > 0;
}
