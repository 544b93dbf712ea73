/*
 * projects.h - the project files of a run: `.IDctl.yaml`, found upwards from each document.
 */
#ifndef WORKDEF_PROJECTS_H
#define WORKDEF_PROJECTS_H

#include "cli/command.h"

/** What a project file says: project/project.def describes it. */
struct wd_project_settings {
	char *folder;     /**< where it is: an absolute path without a '/' at its end, "" for the root */
	uint8_t levels[WD_CODE_COUNT]; /**< enum wd_level */
	bool strict;
	char **exclude;   /**< patterns, relative to the folder */
	uint32_t exclude_count;
	void *document;   /**< behind them */
};

/** The project files that were found so far.  All zero but for the tool is none. */
struct wd_projects {
	const struct wd_cli *cli;
	bool is_off;      /**< none is looked for */
	bool failed;      /**< one could not be read, or is invalid: that was said */
	struct wd_project_settings **list;
	size_t count;
	char *last_folder;    /**< of the file that was asked for last, as it was named */
	char *last_absolute;  /**< ... and its absolute path */
	const struct wd_project_settings *last; /**< ... and its settings */
};

/**
 * The settings for a file: those of the nearest project file in its folder, or above.  A file that is invalid counts as
 * empty.
 *
 * \return the settings, which last as long as the projects; NULL when there is no project file.
 */
const struct wd_project_settings *wd_projects_find(struct wd_projects *projects, const char *path);

/** Options for a file: levels that the options leave as they are come from its project file, or NULL. */
struct wd_options wd_project_options(const struct wd_project_settings *settings, const struct wd_options *options);

/** Whether a file or folder is excluded by the project file above it, or is a project file itself. */
bool wd_projects_exclude(struct wd_projects *projects, const char *path);

/** Free all project files. */
void wd_projects_free(struct wd_projects *projects);

#endif
