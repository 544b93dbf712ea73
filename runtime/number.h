/*
 * number.h - doubles and their decimal text, whatever the locale.
 */
#ifndef WORKDEF_NUMBER_H
#define WORKDEF_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/** Room for any number that is read, with a NUL: longer ones are none. */
#define WD_NUMBER_INPUT_SIZE 512

/** Room for any double. */
#define WD_NUMBER_TEXT_SIZE 40

/**
 * Read a Number: decimal text, perhaps with the suffix `m` for thousandths.
 *
 * \param[in] text    The number: a decimal float or what wd_quantity_parse() accepts, below WD_NUMBER_INPUT_SIZE.
 * \param[in] length  Its length in bytes.
 * \return the nearest double.
 */
double wd_number_parse(const char *text, size_t length);

/** Write the shortest decimal text that reads as the same double; of one that is no number, what printf() writes. */
void wd_number_format(double number, char text[WD_NUMBER_TEXT_SIZE]);

/** Whether a number's text, a string, still says what the double does: a program may have changed that since. */
bool wd_number_is_said(double number, const char *text);

/** Whether text is surely what wd_number_format() writes for its value. */
bool wd_number_is_plain(const char *text, size_t length);

#endif
