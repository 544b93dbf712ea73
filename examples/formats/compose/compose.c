/* compose.c - the services of a compose file: where each comes from, its ports, and what it waits for. */
#include <inttypes.h>
#include <stdio.h>

#include "compose.h"

static const char *origin(const struct compose_service *service)
{
	switch (service->build.type) {
	case COMPOSE_SERVICE_BUILD_EITHER_STRING:
		return service->build.string;
	case COMPOSE_SERVICE_BUILD_EITHER_STRUCTURE:
		return service->build.structure->context;
	default:
		return service->image;
	}
}

static void print_ports(const struct compose_service *service)
{
	for (uint32_t i = 0; i < service->ports_count; i++) {
		const struct compose_published_port *port = &service->ports[i];

		if (port->type == COMPOSE_PUBLISHED_PORT_STRING) {
			printf("  port %s\n", port->string);
		} else if (port->type == COMPOSE_PUBLISHED_PORT_INTEGER) {
			printf("  port %" PRId64 "\n", port->integer);
		} else {
			printf("  port %" PRId64 ", published\n", port->structure->target.integer);
		}
	}
}

static void print_dependencies(const struct compose_service_depends_on_either *depends)
{
	for (uint32_t i = 0; i < depends->list_count; i++) {
		printf("  after %s\n", depends->list[i]);
	}
	for (uint32_t i = 0; i < depends->map_count; i++) {
		printf("  after %s: %s\n", depends->map[i].key, compose_condition_string(depends->map[i].value.condition));
	}
}

int main(int argc, char **argv)
{
	struct compose *file;
	struct wd_report *report;
	enum wd_status status = compose_load_path(argc > 1 ? argv[1] : "compose.yaml", NULL, &file, &report);

	for (uint32_t i = 0; status == WD_OK && i < file->services_count; i++) {
		const struct compose_service *service = &file->services[i].value;

		printf("%s: %s\n", file->services[i].key, origin(service) ? origin(service) : "nothing");
		print_ports(service);
		print_dependencies(&service->depends_on);
	}
	wd_report_free(report);
	compose_free(file);
	return status != WD_OK;
}
