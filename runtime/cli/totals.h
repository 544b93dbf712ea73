/*
 * totals.h - what all files of a run come to.
 */
#ifndef WORKDEF_TOTALS_H
#define WORKDEF_TOTALS_H

#include "base/public.h"

/** What became of a file. */
enum wd_outcome {
	WD_OUTCOME_VALID,
	WD_OUTCOME_INVALID,
	WD_OUTCOME_UNCHECKED,   /**< it holds nothing that the schema describes */
	WD_OUTCOME_PASSED_OVER, /**< found in a folder, and it holds nothing that says its API version or kind */
	WD_OUTCOME_FAILED,      /**< it could not be read */
	WD_OUTCOME_COUNT
};

/** Counts.  All zero at the beginning. */
struct wd_totals {
	size_t files[WD_OUTCOME_COUNT];
	size_t errors;
	size_t warnings;
	size_t error_codes[WD_CODE_COUNT];   /**< findings by code, of those that are kept */
	size_t warning_codes[WD_CODE_COUNT];
};

/** Count a file and its findings. */
void wd_totals_add(struct wd_totals *totals, enum wd_outcome outcome, const struct wd_report *report);

/** All files. */
size_t wd_totals_files(const struct wd_totals *totals);

/** Write the line: "1,284 files: 1,251 valid, 30 invalid (41 errors, 12 warnings), 3 not checked; 0.02 s". */
void wd_totals_write(const struct wd_totals *totals, double seconds, FILE *out);

/** Write a table of codes and how often each was found, the most frequent first; nothing when nothing was found. */
void wd_totals_write_codes(const struct wd_totals *totals, FILE *out);

/** What repairing files came to. */
struct wd_repair_totals {
	size_t files;
	size_t changed;  /**< files that were repaired, or can be */
	size_t findings; /**< that were */
	size_t left;     /**< files with errors that have no repair */
};

/** Write the line about files that were repaired, or can be, in so many seconds. */
void wd_repair_totals_write(const struct wd_repair_totals *totals, bool are_written, double seconds, FILE *out);

#endif
