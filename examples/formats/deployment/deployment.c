/* deployment.c - the images of a Deployment, and the ports at which its containers are asked how they are. */
#include <inttypes.h>
#include <stdio.h>

#include "deployment.h"

static void print_port(const struct deployment_port_or_name *port)
{
	if (port->type == DEPLOYMENT_PORT_OR_NAME_INTEGER) {
		printf(", asked at port %" PRId64, port->integer);
	} else {
		printf(", asked at the port %s", port->string);
	}
}

static void print_container(const struct deployment_container *container)
{
	printf("%s: %s", container->name, container->image ? container->image : "no image");
	if (container->liveness_probe && container->liveness_probe->http_get) {
		print_port(&container->liveness_probe->http_get->port);
	}
	printf("\n");
}

int main(int argc, char **argv)
{
	struct deployment *deployment;
	struct wd_report *report;
	enum wd_status status = deployment_load_path(argc > 1 ? argv[1] : "deployment.yaml", NULL, &deployment, &report);

	if (status == WD_OK) {
		const struct deployment_pod *pod = &deployment->spec.pod.spec;

		printf("%s: %" PRId64 " pods\n", deployment->metadata.name, deployment->spec.replicas);
		for (uint32_t i = 0; i < pod->containers_count; i++) {
			print_container(&pod->containers[i]);
		}
	}
	wd_report_free(report);
	deployment_free(deployment);
	return status != WD_OK;
}
