/*
 * numbers.h - numbers and quantities, and their bounds.
 */
#ifndef WORKDEF_NUMBERS_H
#define WORKDEF_NUMBERS_H

#include "check/scalars.h"

/** Whether text is a number that a type of numbers takes from a document. */
bool wd_value_is_number(const struct wd_type *type, const char *text, size_t length);

wd_check_fn wd_check_integer;
wd_check_fn wd_check_number;
wd_check_fn wd_check_quantity;
/** Of a family of units. */
wd_check_fn wd_check_measure;

#endif
