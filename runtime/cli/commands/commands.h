/*
 * commands.h - the commands of the tool, each in the file of its name.
 */
#ifndef WORKDEF_COMMANDS_H
#define WORKDEF_COMMANDS_H

#include "cli/command.h"

extern const struct wd_command wd_command_validate;
extern const struct wd_command wd_command_fix;
extern const struct wd_command wd_command_show;
extern const struct wd_command wd_command_explain;
extern const struct wd_command wd_command_fields;
extern const struct wd_command wd_command_new;
extern const struct wd_command wd_command_completion;
extern const struct wd_command wd_command_help;

#endif
