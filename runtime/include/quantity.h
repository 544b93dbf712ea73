/*
 * quantity.h - Kubernetes quantities (`1500m`, `4G`, `0.5Gi`, `1e3`), exactly.  Each function takes constant time.
 *
 * \since 1.0.0, where a function does not name another version.
 */
#ifndef WORKDEF_QUANTITY_H
#define WORKDEF_QUANTITY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attributes.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Limbs of a mantissa: enough for the 60 digits that the text of a quantity may have, and for sums of many such. */
#define WD_QUANTITY_LIMBS 8

/** How a quantity is written. */
enum wd_quantity_form {
	WD_QUANTITY_DECIMAL,  /**< n u m (none) k M G T P E */
	WD_QUANTITY_BINARY,   /**< Ki Mi Gi Ti Pi Ei */
	WD_QUANTITY_EXPONENT  /**< e3, E-2 */
};

/** An exact value: mantissa * 10^exponent * 2^shift.  The mantissa has no factor 10; zero has exponent and shift 0. */
struct wd_quantity {
	uint32_t mantissa[WD_QUANTITY_LIMBS]; /**< least significant limb first */
	int exponent;
	unsigned shift;
	bool negative;
	uint8_t form;   /**< enum wd_quantity_form */
	char suffix[3]; /**< as written: "", "m", "Gi"; "" for an exponent, and for a sum */
};

/**
 * Read a quantity.
 *
 * \param[in]  text      The quantity; need not end in NUL.
 * \param[in]  length    Its length in bytes.
 * \param[out] quantity  Its value.
 * \return false when the text is not a quantity, or has more than 60 digits or an exponent beyond 60.
 */
WD_API bool wd_quantity_parse(const char *text, size_t length, struct wd_quantity *quantity) WD_NONNULL(1, 3);

/**
 * Make a quantity of a whole number of units of 10^scale, the contrary of wd_quantity_units().
 *
 * \return false when a quantity cannot hold that: its exponent goes from -60 to 60.
 */
WD_API bool wd_quantity_from_units(int64_t units, int scale, struct wd_quantity *quantity) WD_NONNULL(3);

/** Room for the text of every double. */
#define WD_NUMBER_TEXT_SIZE 40

/**
 * The text of a Number, as it is saved: the text beside it, where that still says what the double does, otherwise the
 * shortest decimal that reads as the double.  The locale has no part in it.
 *
 * \param[in]  number  The member, such as `spec->cpu`.
 * \param[in]  text    The text beside it, such as `spec->cpu_text`; or NULL.
 * \param[out] buffer  Where text is made, if it has to be.
 * \return `text` or `buffer`.  Of a double that is infinite or no number it is what printf() writes.
 */
WD_API const char *wd_number_text(double number, const char *text, char buffer[WD_NUMBER_TEXT_SIZE]) WD_NONNULL(3);

/**
 * Make a quantity of a Number: of what wd_number_text() says.
 *
 * \param[in]  number    The member, such as `spec->cpu`.
 * \param[in]  text      The text beside it, such as `spec->cpu_text`; or NULL.
 * \param[out] quantity  Its value.
 * \return false when it is infinite, no number, or beyond what a quantity holds.
 */
WD_API bool wd_quantity_from_number(double number, const char *text, struct wd_quantity *quantity) WD_NONNULL(3);

/** Compare two quantities.  \return below, equal to or above 0, as a is to b. */
WD_API int wd_quantity_compare(const struct wd_quantity *a, const struct wd_quantity *b) WD_NONNULL(1, 2);

/**
 * Add a quantity to a sum, exactly.  A sum may begin as a struct that is all zero.
 *
 * The sum keeps its form; a sum of zero takes that of the addend, as in Kubernetes.
 *
 * \return false when a quantity cannot hold the result; the sum is then as it was.
 */
WD_API bool wd_quantity_add(struct wd_quantity *sum, const struct wd_quantity *addend) WD_NONNULL(1, 2);

/**
 * Subtract a quantity from a difference, exactly: as wd_quantity_add() of its negative.
 *
 * \return false when a quantity cannot hold the result; the difference is then as it was.
 */
WD_API bool wd_quantity_subtract(struct wd_quantity *difference, const struct wd_quantity *subtrahend)
		WD_NONNULL(1, 2);

/** The sign of a quantity.  \return -1, 0 or 1. */
WD_API int wd_quantity_sign(const struct wd_quantity *quantity) WD_NONNULL(1);

/** Whether a quantity is 0, in whatever unit. */
WD_API bool wd_quantity_is_zero(const struct wd_quantity *quantity) WD_NONNULL(1);

/** Whether the value has no fractional part. */
WD_API bool wd_quantity_is_whole(const struct wd_quantity *quantity) WD_NONNULL(1);

/**
 * The value as a whole number of units of 10^scale: scale 0 for bytes or cores, -3 for thousandths.
 *
 * A value between two units is rounded away from zero, as Kubernetes does.
 *
 * \return false when it does not fit 64 bits; `value` is then the nearest limit.
 */
WD_API bool wd_quantity_units(const struct wd_quantity *quantity, int scale, int64_t *value) WD_NONNULL(1, 3);

/** Room for every canonical form. */
#define WD_QUANTITY_TEXT_SIZE 32

/**
 * Write a quantity in Kubernetes' canonical form: without a fraction, and with the largest suffix that allows for that:
 * `0.5` is `500m`, `1024Mi` is `1Gi`, `1.5Gi` is `1536Mi`.
 *
 * What is finer than a thousand-millionth is rounded away from zero.  A binary quantity that is below 1024 or has a
 * fraction takes a decimal suffix; a decimal one beyond `E` takes an exponent.
 *
 * \return false when the number before the suffix does not fit 64 bits.
 */
WD_API bool wd_quantity_format(const struct wd_quantity *quantity, char text[WD_QUANTITY_TEXT_SIZE])
		WD_NONNULL(1, 2);

#ifdef __cplusplus
}
#endif

#endif
