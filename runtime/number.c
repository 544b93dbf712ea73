/* number.c - see number.h.  The C library's functions follow the locale's decimal point: it is put in or taken out. */
#include "number.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

double wd_number_parse(const char *text)
{
	const char *point = localeconv()->decimal_point;
	const char *dot = strchr(text, '.');
	char local[192];

	if (dot == NULL || strcmp(point, ".") == 0) {
		return strtod(text, NULL);
	}
	snprintf(local, sizeof(local), "%.*s%s%s", (int)(dot - text), text, point, dot + 1);
	return strtod(local, NULL);
}

void wd_number_format(double number, char text[WD_NUMBER_TEXT_SIZE])
{
	const char *point = localeconv()->decimal_point;
	char *at;

	for (int digits = 1; digits <= 17; digits++) {
		snprintf(text, WD_NUMBER_TEXT_SIZE, "%.*g", digits, number);
		if (strtod(text, NULL) == number) {
			break;
		}
	}
	at = strstr(text, point);
	if (at && strcmp(point, ".") != 0) {
		*at = '.';
		memmove(at + 1, at + strlen(point), strlen(at + strlen(point)) + 1);
	}
}
