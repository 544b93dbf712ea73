/* io.c - see io.h */
#define _POSIX_C_SOURCE 200809L
#include "cli/io.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/shown.h"

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
	setvbuf(file, NULL, _IONBF, 0); /* it is read in large pieces, straight into memory */
	status = wd_stream_open_file(stream, cli->schema, mode, file, options);
	error = errno;
	if (file != stdin) {
		fclose(file);
	}
	errno = error;
	return status;
}

unsigned wd_cli_columns(int descriptor)
{
#ifdef TIOCGWINSZ
	struct winsize size;

	if (isatty(descriptor) && ioctl(descriptor, TIOCGWINSZ, &size) == 0) {
		return size.ws_col;
	}
#else
	(void)descriptor;
#endif
	return 0;
}

void wd_cli_print_shown(const char *text, FILE *out)
{
	const size_t length = strlen(text);

	for (size_t at = 0; at < length;) {
		struct wd_shown shown = wd_show(text, length, at);

		fputs(shown.text, out);
		at += shown.width;
	}
}

void wd_cli_say_list(const struct wd_cli *cli, const char *ending, const char *format, va_list arguments)
{
	char *text = NULL;
	va_list again;
	int length;

	va_copy(again, arguments);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length >= 0) {
		text = malloc((size_t)length + 1);
	}
	if (text) {
		vsnprintf(text, (size_t)length + 1, format, arguments);
	}
	wd_cli_print_shown(cli->name, stderr);
	fputs(": ", stderr);
	wd_cli_print_shown(text ? text : wd_status_string(WD_NO_MEMORY), stderr);
	wd_cli_print_shown(ending, stderr);
	fputs("\n", stderr);
	free(text);
}

void wd_cli_say(const struct wd_cli *cli, const char *format, ...)
{
	va_list arguments;

	va_start(arguments, format);
	wd_cli_say_list(cli, "", format, arguments);
	va_end(arguments);
}

int wd_cli_file_error(const struct wd_cli *cli, const char *file, const char *why)
{
	wd_cli_say(cli, "%s: %s", file, why);
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
