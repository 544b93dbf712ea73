/*
 * admission.c - says whether a manifest may go to the cluster: it must be valid, and keep to the policy of the site.
 *
 * Usage: admission [text|json|sarif] [FILE]
 *
 * What the policy refuses is reported as the checker's own findings are: with its place in the manifest, sorted in among
 * them, in each format.  Exit status: 0 admitted, 1 refused, 2 the question could not be answered.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "workload.h"

/** Add a finding of the policy about a field of the document that was read last. */
static enum wd_status refuse(struct wd_stream *stream, const char *field, const char *message, const char *hint)
{
	char path[300];
	const char *within; /* of a document in a list */
	uint32_t document = wd_stream_document(stream, &within);

	snprintf(path, sizeof(path), "%s%s%s", within, within[0] ? "." : "", field);
	return wd_report_add(wd_stream_report(stream), document, path, WD_ERROR, "site-policy", message, hint);
}

/** Check a document by the policy of the site. */
static enum wd_status check_policy(const struct workload *workload, struct wd_stream *stream)
{
	const struct workload_spec *spec = &workload->spec;
	enum wd_status status = WD_OK;

	if (workload_spec_is_set(spec, WORKLOAD_SPEC_HOST_NETWORK) && spec->host_network) {
		status = refuse(stream, "spec.hostNetwork", "hostNetwork is not allowed by this site",
				"remove it, and give the workload a port");
	}
	if (status == WD_OK && !workload_spec_is_set(spec, WORKLOAD_SPEC_MEMORY)) {
		status = refuse(stream, "spec.memory", "this site requires memory", NULL); /* at the mapping that lacks it */
	}
	return status;
}

/** Check all documents of a stream. */
static enum wd_status check_documents(struct wd_stream *stream)
{
	struct workload *workload;
	enum wd_status status;

	while ((status = workload_stream_next(stream, &workload)) == WD_OK) {
		if (workload) { /* it is one, and has no error */
			status = check_policy(workload, stream);
			workload_free(workload);
		}
		if (status != WD_OK) {
			return status;
		}
	}
	return status == WD_END ? WD_OK : status;
}

static enum wd_status print(const struct wd_report *report, const char *name, const char *format)
{
	enum wd_status status;

	if (strcmp(format, "sarif") != 0) {
		return wd_report_write(report, name, strcmp(format, "json") == 0 ? WD_REPORT_JSON : WD_REPORT_TEXT, stdout);
	}
	status = wd_sarif_begin("admission", stdout);
	status = status == WD_OK ? wd_report_write(report, name, WD_REPORT_SARIF, stdout) : status;
	return status == WD_OK ? wd_sarif_end(true, stdout) : status;
}

/** \return the exit status. */
static int admit(FILE *file, const char *name, const char *format)
{
	struct wd_options options;
	struct wd_stream *stream;
	struct wd_report *report;
	enum wd_status status;
	int result;

	memset(&options, 0, sizeof(options));
	options.places = true;
	options.levels[WD_CODE_MISSING_CHOICE] = WD_LEVEL_ERROR; /* workloads must have a name */
	options.limits.bytes = 1024 * 1024;
	status = workload_stream_open_file(&stream, file, &options);
	if (status != WD_OK) {
		fprintf(stderr, "admission: %s: %s\n", name, wd_status_string(status));
		return 2;
	}
	status = check_documents(stream);
	wd_stream_close(stream, &report);
	status = status == WD_OK ? print(report, name, format) : status;
	result = wd_report_error_count(report) > 0;
	wd_report_free(report);
	if (status != WD_OK) {
		fprintf(stderr, "admission: %s: %s\n", name, wd_status_string(status));
		return 2;
	}
	return result;
}

int main(int argc, char **argv)
{
	const char *format = argc > 1 ? argv[1] : "text", *name = argc > 2 ? argv[2] : "-";
	FILE *file;
	int result;

	if (argc > 3 || (strcmp(format, "text") != 0 && strcmp(format, "json") != 0 && strcmp(format, "sarif") != 0)) {
		fputs("usage: admission [text|json|sarif] [FILE]\n", stderr);
		return 2;
	}
	file = strcmp(name, "-") == 0 ? stdin : fopen(name, "rb");
	if (file == NULL) {
		fprintf(stderr, "admission: %s: %s\n", name, strerror(errno));
		return 2;
	}
	result = admit(file, name, format);
	fclose(file);
	return result;
}
