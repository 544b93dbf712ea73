/* test_save_path.c - files that are replaced as a whole, or stay as they were. */
#define _POSIX_C_SOURCE 200809L
#define _XOPEN_SOURCE 700
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "expect.h"
#include "workload.h"

static char folder[] = "/tmp/workdef-save-XXXXXX";

/** A path in the folder of the test, which lasts until the next call. */
static const char *in_folder(const char *name)
{
	static char path[128];

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	return path;
}

static void put(const char *name, const char *text)
{
	FILE *file = fopen(in_folder(name), "wb");

	EXPECT(file && fputs(text, file) >= 0 && fclose(file) == 0);
}

/** What a file holds, to be freed. */
static char *content(const char *name)
{
	static char text[4096];
	FILE *file = fopen(in_folder(name), "rb");
	size_t length = file ? fread(text, 1, sizeof(text) - 1, file) : 0;
	char *copy;

	text[length] = '\0';
	if (file) {
		fclose(file);
	}
	copy = malloc(length + 1);
	return copy ? memcpy(copy, text, length + 1) : NULL;
}

/** The number of files in the folder. */
static int count_files(void)
{
	DIR *directory = opendir(folder);
	int count = 0;

	for (struct dirent *entry; directory && (entry = readdir(directory)) != NULL;) {
		count += entry->d_name[0] != '.';
	}
	closedir(directory);
	return count;
}

/** Expect two texts to be the same, and free them. */
static void expect_same(char *actual, char *expected)
{
	EXPECT_OWNED(actual, expected);
	free(expected);
}

static void clean(const char *name)
{
	EXPECT_INT(unlink(in_folder(name)), 0);
}

static void make_folder(void)
{
	strcpy(folder + strlen(folder) - 6, "XXXXXX");
	EXPECT(mkdtemp(folder) != NULL);
}

static void a_file_is_replaced(void)
{
	struct workload *workload = load(TRAINING);
	struct stat state;

	make_folder();
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("new.yaml")), WD_OK);
	expect_same(content("new.yaml"), saved_text(TRAINING, WD_SAVE_YAML));
	put("old.yaml", "much longer than what is saved there\n");
	EXPECT_INT(chmod(in_folder("old.yaml"), 0640), 0);
	EXPECT_INT(workload_save_path(workload, WD_SAVE_JSON, in_folder("old.yaml")), WD_OK);
	expect_same(content("old.yaml"), saved_text(TRAINING, WD_SAVE_JSON));
	EXPECT_INT(stat(in_folder("old.yaml"), &state), 0);
	EXPECT_INT(state.st_mode & 07777, 0640);
	EXPECT_INT(count_files(), 2);
	clean("new.yaml");
	clean("old.yaml");
	EXPECT_INT(rmdir(folder), 0);
	workload_free(workload);
}

static void what_a_link_leads_to_is_replaced(void)
{
	struct workload *workload = load(TRAINING);
	struct stat state;

	make_folder();
	put("file", "old");
	EXPECT_INT(symlink("file", in_folder("link")), 0);
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("link")), WD_OK);
	EXPECT(lstat(in_folder("link"), &state) == 0 && S_ISLNK(state.st_mode));
	expect_same(content("file"), saved_text(TRAINING, WD_SAVE_YAML));
	clean("link");
	clean("file");
	EXPECT_INT(rmdir(folder), 0);
	workload_free(workload);
}

static void what_is_no_regular_file_is_not_replaced(void)
{
	struct workload *workload = load(TRAINING);
	struct stat state;

	make_folder();
	EXPECT_INT(mkfifo(in_folder("pipe"), 0600), 0);
	EXPECT_INT(symlink("nothing", in_folder("link")), 0);
	errno = 0;
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("pipe")), WD_IO);
	EXPECT_INT(errno, EINVAL);
	EXPECT(lstat(in_folder("pipe"), &state) == 0 && S_ISFIFO(state.st_mode));
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, folder), WD_IO);
	EXPECT_INT(errno, EINVAL);
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("link")), WD_IO);
	EXPECT_INT(errno, ENOENT);
	EXPECT(lstat(in_folder("link"), &state) == 0 && S_ISLNK(state.st_mode));
	EXPECT_INT(count_files(), 2);
	clean("pipe");
	clean("link");
	EXPECT_INT(rmdir(folder), 0);
	workload_free(workload);
}

/** Where the one who runs the tests may give files away. */
static void a_file_keeps_its_owner(void)
{
	struct workload *workload = load(TRAINING);
	struct stat state;

	make_folder();
	put("file", "old");
	if (chown(in_folder("file"), 65534, 65534) == 0) {
		EXPECT_INT(chmod(in_folder("file"), 04751), 0);
		EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("file")), WD_OK);
		EXPECT_INT(stat(in_folder("file"), &state), 0);
		EXPECT(state.st_uid == 65534 && state.st_gid == 65534);
		EXPECT_INT(state.st_mode & 07777, 04751);
	}
	clean("file");
	EXPECT_INT(rmdir(folder), 0);
	workload_free(workload);
}

static void a_new_file_has_the_usual_permissions(void)
{
	struct workload *workload = load(TRAINING);
	mode_t mask = umask(027);
	struct stat state;

	make_folder();
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("new")), WD_OK);
	EXPECT_INT(stat(in_folder("new"), &state), 0);
	EXPECT_INT(state.st_mode & 07777, 0640);
	umask(mask);
	clean("new");
	EXPECT_INT(rmdir(folder), 0);
	workload_free(workload);
}

static void a_failure_leaves_the_file(void)
{
	struct workload *workload = load(TRAINING);

	make_folder();
	put("file", "old");
	free(workload->spec.image);
	workload->spec.image = NULL; /* what no document can hold */
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("file")), WD_INVALID);
	EXPECT_INT(count_files(), 1);
	EXPECT_OWNED(content("file"), "old");
	errno = 0;
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, in_folder("none/file")), WD_IO);
	EXPECT_INT(errno, ENOENT);
	EXPECT_INT(workload_save_path(workload, WD_SAVE_YAML, NULL), WD_MISUSE);
	EXPECT_INT(workload_save_path(NULL, WD_SAVE_YAML, in_folder("file")), WD_MISUSE);
	clean("file");
	EXPECT_INT(rmdir(folder), 0);
	workload_free(workload);
}

const struct test save_path_tests[] = {
	{ "a file is replaced", a_file_is_replaced },
	{ "what a link leads to is replaced", what_a_link_leads_to_is_replaced },
	{ "what is no regular file is not replaced", what_is_no_regular_file_is_not_replaced },
	{ "a file keeps its owner", a_file_keeps_its_owner },
	{ "a new file has the usual permissions", a_new_file_has_the_usual_permissions },
	{ "a failure leaves the file", a_failure_leaves_the_file },
	END_OF_TESTS
};
