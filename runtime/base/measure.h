/*
 * measure.h - quantities in the units of a family: "1h30m", "1.5GB", "30".
 */
#ifndef WORKDEF_MEASURE_H
#define WORKDEF_MEASURE_H

#include "base/public.h"

/** Whether a family has numbers without a unit. */
bool wd_measure_is_bare(const struct wd_family *family);

/**
 * Read a quantity: numbers with units, a greater unit before a smaller one; or a number without a unit.
 *
 * \param[out] amount  Its amount in the base unit.
 * \return false when it is none, no whole number of base units, or more than 64 bits hold.
 */
bool wd_measure_parse(const struct wd_family *family, const char *text, size_t length, int64_t *amount);

#endif
