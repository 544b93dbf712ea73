/* locale.c - a locale whose decimal point is a comma. */
#define _POSIX_C_SOURCE 200809L
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>

#include "expect.h"

#define COMMA_LOCALE "de_DE.UTF-8"

/** Make the locale in a temporary folder, and set it.  \return whether that went well. */
static bool make_comma_locale(void)
{
	char folder[] = "/tmp/test_locale_XXXXXX", command[200];
	bool is_set;

	if (mkdtemp(folder) == NULL) {
		return false;
	}
	snprintf(command, sizeof(command), "localedef -i de_DE -f UTF-8 %s/" COMMA_LOCALE " 2>/dev/null", folder);
	setenv("LOCPATH", folder, 1);
	is_set = system(command) == 0 && setlocale(LC_ALL, COMMA_LOCALE);
	unsetenv("LOCPATH");
	snprintf(command, sizeof(command), "rm -r %s", folder);
	return system(command) == 0 && is_set;
}

bool set_comma_locale(void)
{
	if (setlocale(LC_ALL, COMMA_LOCALE) || make_comma_locale()) {
		return true;
	}
	fprintf(stderr, " skipped: there is no locale " COMMA_LOCALE ", and localedef cannot make it;");
	return false;
}
