/* io.c - see io.h */
#define _POSIX_C_SOURCE 200809L
#include "cli/io.h"

#include <errno.h>
#include <string.h>

enum wd_status wd_cli_open(struct wd_stream **stream, const struct wd_cli *cli, const char *path, enum wd_mode mode,
		const struct wd_options *options)
{
	FILE *file = strcmp(path, "-") == 0 ? stdin : fopen(path, "rb");
	enum wd_status status;
	int error;

	*stream = NULL;
	if (file == NULL) {
		return WD_IO;
	}
	status = wd_stream_open_file(stream, cli->schema, mode, file, options);
	error = errno;
	if (file != stdin) {
		fclose(file);
	}
	errno = error;
	return status;
}

int wd_cli_file_error(const struct wd_cli *cli, const char *file, const char *why)
{
	fprintf(stderr, "%s: %s: %s\n", cli->name, file, why);
	return WD_CLI_FAILED;
}

int wd_cli_finish(const struct wd_cli *cli, int status)
{
	/* A write that failed before the flush left its reason in errno. */
	if (ferror(stdout) || fflush(stdout) != 0) {
		return wd_cli_file_error(cli, "standard output", errno ? strerror(errno) : "write error");
	}
	return status;
}
