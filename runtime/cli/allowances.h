/*
 * allowances.h - comments in a document that allow findings: `# IDctl: allow no-effect, deprecated`.
 */
#ifndef WORKDEF_ALLOWANCES_H
#define WORKDEF_ALLOWANCES_H

#include "cli/command.h"
#include "findings/findings.h"

/** Whether an input may have such comments, whose text is not read yet. */
bool wd_allowances_may_be(const struct wd_cli *cli, const struct wd_findings *findings);

/**
 * Forget the findings that comments allow: of the codes listed, or of all but "syntax" and "limit" for "all", on the
 * line of the comment, or, where it is alone on its line, on the next line that is not such a comment too.
 *
 * Comments that are not understood are reported on standard error, where there is a name.  Jumps to the heap's recovery
 * point when memory runs out.
 *
 * \param[in] cli       The tool: the word of its comments is the schema's, followed by "ctl".
 * \param[in] findings  Of an input that has been read.
 * \param[in] name      Of the input, or NULL.
 */
void wd_allowances_apply(const struct wd_cli *cli, struct wd_findings *findings, const char *name);

#endif
