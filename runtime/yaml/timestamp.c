/* timestamp.c - see timestamp.h */
#include "yaml/timestamp.h"

#include <string.h>

#include "base/text.h"

/** Take a number of up to two digits from a text.  \return -1 when there is none. */
static int take_number(const char **at)
{
	int value = -1;

	for (int i = 0; i < 2 && wd_is_digit(**at); i++, ++*at) {
		value = (value < 0 ? 0 : value * 10) + (**at - '0');
	}
	return value;
}

static bool take_separator(const char **at, char separator)
{
	return *(*at)++ == separator; /* behind the NUL nothing more is read */
}

/** Whether a month of a year has a day. */
static bool has_day(int year, int month, int day)
{
	static const char days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month >= 1 && month <= 12 && day >= 1 && day <= days[month - 1] + (month == 2 && is_leap);
}

/** Take "YYYY-M-D" from a text; month and day have one or two digits. */
static bool take_date(const char **at)
{
	int year = 0, month;

	for (int i = 0; i < 4; i++) {
		if (!wd_is_digit(**at)) {
			return false;
		}
		year = year * 10 + (*(*at)++ - '0');
	}
	if (!take_separator(at, '-')) {
		return false;
	}
	month = take_number(at);
	return take_separator(at, '-') && has_day(year, month, take_number(at));
}

/** Take "h:m:s" from a text, and a fraction if there is one. */
static bool take_time(const char **at)
{
	static const int most[] = { 23, 59, 59 };

	for (int i = 0; i < 3; i++) {
		int value;

		if (i > 0 && !take_separator(at, ':')) {
			return false;
		}
		value = take_number(at);
		if (value < 0 || value > most[i]) {
			return false;
		}
	}
	if (**at == '.' && wd_is_digit((*at)[1])) {
		*at += 1 + strspn(*at + 1, "0123456789");
	}
	return true;
}

/** Whether text is "Z", or "+hh:mm" or "-hh:mm". */
static bool is_zone(const char *at)
{
	if (strcmp(at, "Z") == 0) {
		return true;
	}
	return (*at == '+' || *at == '-') && wd_is_digit(at[1]) && wd_is_digit(at[2]) && at[3] == ':' && wd_is_digit(at[4])
		&& wd_is_digit(at[5]) && at[6] == '\0';
}

bool wd_timestamp_is_in(const char *text)
{
	const char *at = text;
	char separator;

	if (!take_date(&at)) {
		return false;
	}
	separator = *at;
	if (separator == '\0') {
		return true;
	}
	at++;
	return (separator == 'T' || separator == 't' || separator == ' ') && take_time(&at)
		&& (separator == ' ' ? *at == '\0' : is_zone(at));
}
