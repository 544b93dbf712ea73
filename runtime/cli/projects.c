/* projects.c - see projects.h */
#define _XOPEN_SOURCE 700
#include "cli/projects.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "cli/glob.h"
#include "cli/io.h"
#include "cli/project/wd_project.h"

/** The end of a project file's name, behind the schema's id. */
#define FILE_END "ctl.yaml"

/* ---- paths ------------------------------------------------------------------------------------------------------- */

/** Format text.  \return it, to be freed; NULL when memory runs out. */
static char *make_text(const char *first, const char *second, const char *third, const char *fourth)
{
	size_t size = strlen(first) + strlen(second) + strlen(third) + strlen(fourth) + 1;
	char *text = malloc(size);

	if (text) {
		snprintf(text, size, "%s%s%s%s", first, second, third, fourth);
	}
	return text;
}

/** The folder of a path, as it is named. */
static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash == NULL ? strdup(".") : slash == path ? strdup("/") : strndup(path, (size_t)(slash - path));
}

/** The absolute path of a folder, or of the nearest one above it: it need not exist for standard input. */
static char *absolute_of(const char *folder)
{
	char *name = strdup(folder);
	char *absolute = NULL;

	while (name && (absolute = realpath(name, NULL)) == NULL && strcmp(name, ".") != 0 && strcmp(name, "/") != 0) {
		char *above = folder_of(name);

		free(name);
		name = above;
	}
	free(name);
	if (absolute && strcmp(absolute, "/") == 0) {
		*absolute = '\0';
	}
	return absolute;
}

/* ---- a project file ---------------------------------------------------------------------------------------------- */

/** Set the level of codes: `all` first, since any code counts more. */
static void set_levels(uint8_t levels[WD_CODE_COUNT], const enum wd_project_code *codes, uint32_t count, bool all,
		enum wd_level level)
{
	for (uint32_t i = 0; i < count; i++) {
		enum wd_code code;

		if (wd_code_from_string(wd_project_code_string(codes[i]), &code)) {
			levels[code] = all ? levels[code] : (uint8_t)level;
		} else if (all) {
			memset(levels, (int)level, WD_CODE_COUNT); /* the codes that end the reading ignore their level */
		}
	}
}

static void take_settings(struct wd_project_settings *settings, struct wd_project *project)
{
	for (int all = 1; all >= 0; all--) {
		set_levels(settings->levels, project->allow, project->allow_count, all, WD_LEVEL_ALLOW);
		set_levels(settings->levels, project->warn, project->warn_count, all, WD_LEVEL_WARNING);
		set_levels(settings->levels, project->error, project->error_count, all, WD_LEVEL_ERROR);
	}
	settings->strict = project->strict;
	settings->exclude = project->exclude;
	settings->exclude_count = project->exclude_count;
	settings->document = project;
}

/** Read a project file into its settings; what is wrong with it is said. */
static void read_project(struct wd_projects *projects, const char *path, struct wd_project_settings *settings)
{
	struct wd_project *project;
	struct wd_report *report;
	enum wd_status status = wd_project_load_path(path, NULL, &project, &report);

	if (status == WD_INVALID) {
		wd_report_write(report, path, WD_REPORT_TEXT, stderr);
	} else if (status != WD_OK && status != WD_UNLOADABLE) {
		wd_cli_file_error(projects->cli, path, status == WD_IO ? strerror(errno) : wd_status_string(status));
	}
	projects->failed |= status != WD_OK && status != WD_UNLOADABLE;
	if (project) {
		take_settings(settings, project);
	}
	wd_report_free(report);
}

static void no_memory(struct wd_projects *projects)
{
	wd_cli_file_error(projects->cli, "project file", wd_status_string(WD_NO_MEMORY));
	projects->failed = true;
}

/** Add the project file of a folder.  \return its settings; NULL when memory runs out. */
static const struct wd_project_settings *add_project(struct wd_projects *projects, const char *folder, const char *path)
{
	struct wd_project_settings *settings = calloc(1, sizeof(*settings));
	void *list = realloc(projects->list, (projects->count + 1) * sizeof(*projects->list));

	projects->list = list ? list : projects->list;
	if (settings) {
		settings->folder = strdup(folder);
	}
	if (settings == NULL || list == NULL || settings->folder == NULL) {
		free(settings ? settings->folder : NULL);
		free(settings);
		no_memory(projects);
		return NULL;
	}
	projects->list[projects->count++] = settings;
	read_project(projects, path, settings);
	return settings;
}

/** The project file of a folder, if it has one. */
static const struct wd_project_settings *project_in(struct wd_projects *projects, const char *folder)
{
	const struct wd_project_settings *settings = NULL;
	char *path;

	for (size_t i = 0; i < projects->count; i++) {
		if (strcmp(projects->list[i]->folder, folder) == 0) {
			return projects->list[i];
		}
	}
	path = make_text(folder, "/.", projects->cli->schema->id, FILE_END);
	if (path == NULL) {
		no_memory(projects);
	} else if (access(path, F_OK) == 0) {
		settings = add_project(projects, folder, path);
	}
	free(path);
	return settings;
}

/* ---- looking for them -------------------------------------------------------------------------------------------- */

/** Look for a project file in an absolute path and above. */
static const struct wd_project_settings *look_upwards(struct wd_projects *projects, const char *absolute)
{
	char *folder = strdup(absolute), *slash;
	const struct wd_project_settings *found;

	if (folder == NULL) {
		no_memory(projects);
		return NULL;
	}
	while ((found = project_in(projects, folder)) == NULL && (slash = strrchr(folder, '/')) != NULL) {
		*slash = '\0';
	}
	free(folder);
	return found;
}

const struct wd_project_settings *wd_projects_find(struct wd_projects *projects, const char *path)
{
	char *folder;

	if (projects->is_off) {
		return NULL;
	}
	folder = folder_of(path);
	if (folder && projects->last_folder && strcmp(folder, projects->last_folder) == 0) {
		free(folder);
		return projects->last;
	}
	free(projects->last_folder);
	free(projects->last_absolute);
	projects->last_folder = folder;
	projects->last_absolute = folder ? absolute_of(folder) : NULL;
	projects->last = projects->last_absolute ? look_upwards(projects, projects->last_absolute) : NULL;
	return projects->last;
}

struct wd_options wd_project_options(const struct wd_project_settings *settings, const struct wd_options *options)
{
	struct wd_options combined = *options;

	for (unsigned code = 0; settings && code < WD_CODE_COUNT; code++) {
		combined.levels[code] = combined.levels[code] ? combined.levels[code] : settings->levels[code];
	}
	combined.strict |= settings && settings->strict;
	return combined;
}

/** Whether a name is that of project files: they are not documents. */
static bool is_project_file(const struct wd_projects *projects, const char *name)
{
	const char *id = projects->cli->schema->id;
	size_t length = strlen(id);

	return name[0] == '.' && strncmp(name + 1, id, length) == 0 && strcmp(name + 1 + length, FILE_END) == 0;
}

bool wd_projects_exclude(struct wd_projects *projects, const char *path)
{
	const struct wd_project_settings *settings = wd_projects_find(projects, path);
	const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
	bool is_excluded = false;
	char *below;

	if (is_project_file(projects, name)) {
		return true;
	}
	if (settings == NULL || settings->exclude_count == 0) {
		return false;
	}
	below = make_text(projects->last_absolute + strlen(settings->folder), "/", name, "");
	if (below == NULL) {
		no_memory(projects);
	}
	for (uint32_t i = 0; below && !is_excluded && i < settings->exclude_count; i++) {
		is_excluded = wd_glob_matches(settings->exclude[i], below + 1); /* it begins with '/' */
	}
	free(below);
	return is_excluded;
}

void wd_projects_free(struct wd_projects *projects)
{
	while (projects->count > 0) {
		struct wd_project_settings *settings = projects->list[--projects->count];

		wd_project_free(settings->document);
		free(settings->folder);
		free(settings);
	}
	free(projects->list);
	free(projects->last_folder);
	free(projects->last_absolute);
	*projects = (struct wd_projects){ .cli = projects->cli };
}
