/*
 * fixing.h - documents repaired by the edits of their findings: those after which nothing else is found.
 */
#ifndef WORKDEF_FIXING_H
#define WORKDEF_FIXING_H

#include "cli/command.h"

/** What a text became. */
struct wd_repaired {
	char *text;               /**< to be freed: wd_repaired_free() */
	size_t length;
	size_t count;             /**< findings that were repaired */
	struct wd_report *report; /**< of the text as it is now */
};

/**
 * Repair a text.
 *
 * The edits of a finding are made if the finding is gone after them, together with the edits of what they bring to light,
 * and nothing is found that was not found before.  That is repeated until no edit is left to be made: a repaired text
 * stays as it is.
 *
 * \param[out] repaired  What it became, to be freed; without a report on failure.
 * \param[in]  cli       The tool: findings that its comments in the text allow are none.
 * \param[in]  text      The text, which is copied.
 * \param[in]  length    Its bytes.
 * \param[in]  options   Options of reading, or NULL.
 * \return WD_OK, WD_NO_MEMORY or WD_BAD_SCHEMA.
 */
enum wd_status wd_repair(struct wd_repaired *repaired, const struct wd_cli *cli, const char *text, size_t length,
		const struct wd_options *options);

/** Free what a repaired text has. */
void wd_repaired_free(struct wd_repaired *repaired);

#endif
