/*
 * number.h - doubles and their decimal text, whatever the locale.  What is public of it is in quantity.h.
 */
#ifndef WORKDEF_NUMBER_H
#define WORKDEF_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

/** Room for any number that is read, with a NUL: longer ones are none. */
#define WD_NUMBER_INPUT_SIZE 512

/**
 * Read a Number: decimal text, perhaps with the suffix `m` for thousandths.
 *
 * \param[in] text    The number: a decimal float or what wd_quantity_parse() accepts, below WD_NUMBER_INPUT_SIZE.
 * \param[in] length  Its length in bytes.
 * \return the nearest double.
 */
double wd_number_parse(const char *text, size_t length);

/** As wd_number_text(), of a number that may have come from a float, which the text is then to read as. */
const char *wd_number_text_of(double number, bool is_float, const char *text, char *buffer);

/** Whether text is a number as JSON writes one. */
bool wd_number_is_json(const char *text, size_t length);

/** Whether text is surely what wd_number_text() makes for its value. */
bool wd_number_is_plain(const char *text, size_t length);

#endif
