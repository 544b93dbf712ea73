/*
 * checks.h - files that are checked, and what is printed of them.
 */
#ifndef WORKDEF_CHECKS_H
#define WORKDEF_CHECKS_H

#include "cli/command.h"
#include "cli/files.h"
#include "cli/projects.h"

/** How many files are many: of those, only what is wrong is printed. */
#define WD_CHECKS_MANY 10

/** What the options of a run ask for. */
struct wd_checks_choice {
	struct wd_options options;
	enum wd_report_format format;
	const char *stdin_name;  /**< what standard input is called */
	size_t max_findings;     /**< that are printed of all files */
	unsigned jobs;
	bool quiet;              /**< errors only */
	bool verbose;            /**< a line for each file, however many there are */
	bool has_statistics;     /**< a table of codes */
	bool is_summary;         /**< the table and the totals alone */
};

/**
 * Check files, and print what is found.
 *
 * \param[in] cli       The tool.
 * \param[in] choice    What to print, and how.
 * \param[in] files     The files.
 * \param[in] projects  The project files, which say more of some of them.
 * \param[in] failed    How many files could not be found.
 * \return the exit status.
 */
int wd_checks_run(const struct wd_cli *cli, const struct wd_checks_choice *choice, const struct wd_files *files,
		struct wd_projects *projects, size_t failed);

#endif
