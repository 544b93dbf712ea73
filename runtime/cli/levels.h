/*
 * levels.h - lists of codes, and the level that findings of them get.
 */
#ifndef WORKDEF_LEVELS_H
#define WORKDEF_LEVELS_H

#include "cli/command.h"

/** The words of a list of codes: all codes, and "all". */
const char *wd_choice_code_or_all(const struct wd_cli *cli, unsigned number);

/**
 * Set the level of the codes in a list: "no-effect,deprecated", or "all", which leaves out the codes that end the
 * reading.
 *
 * \return whether the list is right; where it is not, that is said.
 */
bool wd_levels_set(const struct wd_cli *cli, uint8_t levels[WD_CODE_COUNT], const char *list, enum wd_level level);

#endif
