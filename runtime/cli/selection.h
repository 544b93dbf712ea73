/*
 * selection.h - the files of a command: its arguments, and the options by which several commands choose among files.
 */
#ifndef WORKDEF_SELECTION_H
#define WORKDEF_SELECTION_H

#include "cli/files.h"
#include "cli/projects.h"

/** The options, beyond any letter. */
enum wd_selection_option { WD_OPTION_EXCLUDE = 256, WD_OPTION_FILES_FROM, WD_OPTION_NO_PROJECT };

/** Their rows in the table of a command. */
#define WD_SELECTION_OPTIONS \
	{ "exclude", required_argument, NULL, WD_OPTION_EXCLUDE }, \
	{ "files-from", required_argument, NULL, WD_OPTION_FILES_FROM }, \
	{ "no-project", no_argument, NULL, WD_OPTION_NO_PROJECT }

/** What --help says of them. */
#define WD_SELECTION_HELP \
	"  --exclude GLOB      leave out files and folders that are found and match\n" \
	"  --files-from FILE|- take the files that are listed there: each ends in NUL,\n" \
	"                      or in a line's end\n" \
	"  --no-project        ignore project files\n"

/** The words that they take. */
extern const struct wd_option_words wd_selection_words[];

/** Words of the command line. */
struct wd_words {
	const char **list;
	size_t count;
};

/** Called for a folder or list in which there is nothing, with why. */
typedef void (*wd_selection_empty_fn)(void *ctx, const char *path, const char *why);

/** A choice of files. */
struct wd_selection {
	const struct wd_cli *cli;
	struct wd_files files;       /**< that are chosen */
	struct wd_projects projects; /**< what their project files say */
	struct wd_words excludes;    /**< patterns */
	struct wd_words lists;       /**< files that list files */
	size_t failed;               /**< files that cannot be looked at: that was said */
};

/** Begin a choice.  \return false, having said so, when memory runs out; to be closed in any case. */
bool wd_selection_open(struct wd_selection *selection, const struct wd_cli *cli, int argc);

/** Take an option of getopt_long(), with its value in optarg.  \return whether it is one of these. */
bool wd_selection_take(struct wd_selection *selection, int option);

/** Check the arguments, of which there must be some.  \return WD_CLI_GO_ON, or the exit status. */
int wd_selection_check(const struct wd_selection *selection, struct wd_words paths);

/** Find the files.  The selection may not be moved afterwards. */
void wd_selection_find(struct wd_selection *selection, struct wd_words paths, wd_selection_empty_fn empty, void *ctx);

/** Free what the selection holds. */
void wd_selection_close(struct wd_selection *selection);

#endif
