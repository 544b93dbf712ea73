/* selection.c - see selection.h */
#include "cli/selection.h"

#include <stdlib.h>
#include <string.h>

#include "cli/glob.h"
#include "cli/io.h"
#include "cli/usage.h"

/** Add files by a path.  \return false when memory runs out. */
typedef bool (*add_fn)(struct wd_files *files, const char *path);

const struct wd_option_words wd_selection_words[] = { { "files-from", NULL }, { NULL, NULL } };

bool wd_selection_open(struct wd_selection *selection, const struct wd_cli *cli, int argc)
{
	*selection = (struct wd_selection){ .cli = cli, .projects.cli = cli };
	selection->excludes.list = calloc((size_t)argc, sizeof(*selection->excludes.list));
	selection->lists.list = calloc((size_t)argc, sizeof(*selection->lists.list));
	if (selection->excludes.list == NULL || selection->lists.list == NULL) {
		wd_cli_file_error(cli, "arguments", wd_status_string(WD_NO_MEMORY));
		return false;
	}
	return true;
}

bool wd_selection_take(struct wd_selection *selection, int option)
{
	switch (option) {
	case WD_OPTION_EXCLUDE:
		selection->excludes.list[selection->excludes.count++] = optarg;
		return true;
	case WD_OPTION_FILES_FROM:
		selection->lists.list[selection->lists.count++] = optarg;
		return true;
	case WD_OPTION_NO_PROJECT:
		selection->projects.is_off = true;
		return true;
	default:
		return false;
	}
}

/** How often standard input is among words. */
static unsigned count_stdin(struct wd_words words)
{
	unsigned count = 0;

	for (size_t i = 0; i < words.count; i++) {
		count += strcmp(words.list[i], "-") == 0;
	}
	return count;
}

int wd_selection_check(const struct wd_selection *selection, struct wd_words paths)
{
	unsigned listed = count_stdin(selection->lists);

	if (paths.count == 0 && selection->lists.count == 0) {
		return wd_cli_usage_error(selection->cli, "a file is missing ('-' is standard input)");
	}
	if (listed > 1 || (listed > 0 && count_stdin(paths) > 0)) {
		return wd_cli_usage_error(selection->cli, "standard input can be read only once");
	}
	return WD_CLI_GO_ON;
}

static void file_failed(void *ctx, const char *path, const char *why)
{
	struct wd_selection *selection = ctx;

	wd_cli_file_error(selection->cli, path, why);
	selection->failed++;
}

static bool is_excluded(void *ctx, const char *path)
{
	struct wd_selection *selection = ctx;

	for (size_t i = 0; i < selection->excludes.count; i++) {
		if (wd_glob_matches(selection->excludes.list[i], path)) {
			return true;
		}
	}
	return wd_projects_exclude(&selection->projects, path);
}

/** Add the files that words name, or those listed in the files that they name. */
static void add_files(struct wd_selection *selection, struct wd_words words, add_fn add, const char *why,
		wd_selection_empty_fn empty, void *ctx)
{
	struct wd_files *files = &selection->files;

	for (size_t i = 0; i < words.count; i++) {
		size_t before = files->count + files->passed_over, excluded = files->excluded, failed = selection->failed;

		if (!add(files, words.list[i])) {
			file_failed(selection, words.list[i], wd_status_string(WD_NO_MEMORY));
		} else if (files->count + files->passed_over == before && selection->failed == failed) {
			empty(ctx, words.list[i], files->excluded > excluded ? "all files are excluded" : why);
		}
	}
}

void wd_selection_find(struct wd_selection *selection, struct wd_words paths, wd_selection_empty_fn empty, void *ctx)
{
	selection->files.error = file_failed;
	selection->files.is_excluded = is_excluded;
	selection->files.ctx = selection;
	add_files(selection, paths, wd_files_add, "no *.yaml, *.yml or *.json in this folder", empty, ctx);
	add_files(selection, selection->lists, wd_files_add_list, "no file is listed", empty, ctx);
}

void wd_selection_close(struct wd_selection *selection)
{
	wd_files_free(&selection->files);
	wd_projects_free(&selection->projects);
	free(selection->excludes.list);
	free(selection->lists.list);
}
