/*
 * paths.h - the body of a program that shows where paths lead in a document of SCHEMA, which is defined before.
 *
 * `program DOCUMENT PATH...` writes a line for each path: the field, its text, and where the key and the value are.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include <cyaml/cyaml.h>

static void print_field(void *data, const char *path)
{
	struct wd_field_place found;

	if (!wd_path_find(SCHEMA, data, path, &found)) {
		printf("none");
		return;
	}
	printf("%s.%s%s", found.structure->name, found.structure->fields[found.field].view->key,
			found.data ? "" : " without data");
	if (wd_get_string(found.structure, found.data, found.field)) {
		printf(" = %s", wd_get_string(found.structure, found.data, found.field));
	}
}

static void print_place(const struct wd_report *report, const char *path)
{
	struct wd_places places;

	if (wd_report_place(report, 1, path, &places)) {
		printf(" at %s%" PRIu32 ":%" PRIu32 " %" PRIu32 ":%" PRIu32, places.is_missing ? "in " : "", places.key.line,
				places.key.column, places.value.line, places.value.column);
	}
}

/** Add a finding of the program's own at each path.  \return whether each has the place of the path. */
static int add_findings(struct wd_report *report, char **paths)
{
	for (; *paths; paths++) {
		struct wd_places places;

		if (wd_report_add(report, 1, *paths, WD_WARNING, "own", *paths, NULL) != WD_OK) {
			return 0;
		}
		wd_report_place(report, 1, *paths, &places);
		for (size_t i = 0; i < wd_report_finding_count(report); i++) {
			const struct wd_finding *finding = wd_report_finding(report, i);

			if (strcmp(finding->message, *paths) == 0 && (finding->line != places.key.line
					|| finding->column != places.key.column)) {
				fprintf(stderr, "%s: %" PRIu32 ":%" PRIu32 "\n", *paths, finding->line, finding->column);
				return 0;
			}
		}
	}
	return 1;
}

/** Read a document, which is "" for none.  \return whether it is right. */
static int read_document(const char *text, void **data, struct wd_report **report)
{
	struct wd_options options = { 0 };

	options.places = true;
	if (*text == '\0' || wd_load(SCHEMA, text, strlen(text), &options, data, report) == WD_OK) {
		return 1;
	}
	fprintf(stderr, "%s\n", wd_report_finding(*report, 0) ? wd_report_finding(*report, 0)->message : "not read");
	return 0;
}

int main(int count, char **arguments)
{
	struct wd_report *report = NULL;
	void *data = NULL;
	int failed;

	if (count < 2 || !read_document(arguments[1], &data, &report)) {
		wd_report_free(report);
		return 1;
	}
	for (char **path = arguments + 2; *path; path++) {
		print_field(data, *path);
		print_place(report, *path);
		printf("\n");
	}
	failed = report && !add_findings(report, arguments + 2);
	wd_report_free(report);
	wd_free(SCHEMA, data, NULL);
	return failed;
}
