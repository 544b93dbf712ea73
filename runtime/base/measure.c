/* measure.c - see measure.h */
#include "base/measure.h"

#include <string.h>

#include "base/text.h"

bool wd_measure_is_bare(const struct wd_family *family)
{
	for (unsigned i = 0; i < family->count; i++) {
		if (family->units[i].text[0] == '\0') {
			return true;
		}
	}
	return false;
}

/** Pass over a number.  \return where it ends; `start` where there is none. */
static size_t end_of_number(const char *text, size_t length, size_t start)
{
	size_t whole = start, end;

	while (whole < length && wd_is_digit(text[whole])) {
		whole++;
	}
	if (whole == start || whole == length || text[whole] != '.') {
		return whole;
	}
	for (end = whole + 1; end < length && wd_is_digit(text[end]); end++) {
	}
	return end > whole + 1 ? end : start;
}

/** The index of a unit from one of a family on; the count when it is none. */
static unsigned find_unit(const struct wd_family *family, unsigned from, const char *text, size_t length)
{
	while (from < family->count
			&& (strlen(family->units[from].text) != length || memcmp(family->units[from].text, text, length) != 0)) {
		from++;
	}
	return from;
}

/** Add a number of units, digit by digit.  \return false when it is not a whole number of base units, or too large. */
static bool add_units(int64_t *amount, const char *number, size_t length, int64_t factor)
{
	const char *point = memchr(number, '.', length);
	size_t whole = point ? (size_t)(point - number) : length;
	int64_t units = 0, part = 0;

	for (size_t i = 0; i < whole; i++) {
		if (units > (INT64_MAX - (number[i] - '0')) / 10) {
			return false;
		}
		units = units * 10 + (number[i] - '0');
	}
	for (size_t i = length; point && i > whole + 1; i--) { /* what the last digit leaves has to be whole */
		part += (number[i - 1] - '0') * factor;
		if (part % 10 != 0) {
			return false;
		}
		part /= 10;
	}
	if (units > (INT64_MAX - *amount - part) / factor) {
		return false;
	}
	*amount += units * factor + part;
	return true;
}

bool wd_measure_parse(const struct wd_family *family, const char *text, size_t length, int64_t *amount)
{
	size_t at = length > 0 && text[0] == '-', start = at;
	unsigned unit = 0;

	*amount = 0;
	while (at < length) {
		size_t number = at, end = end_of_number(text, length, at);

		for (at = end; at < length && !wd_is_digit(text[at]); at++) {
		}
		unit = find_unit(family, unit, text + end, at - end);
		if (end == number || unit == family->count || (at == end && number > start)
				|| !add_units(amount, text + number, end - number, family->units[unit].factor)) {
			return false;
		}
		unit++;
	}
	*amount = start > 0 ? -*amount : *amount;
	return length > start;
}
