/*
 * texts.h - what the tool says of the parts of a schema: look-ups in the tables that the generator writes.
 */
#ifndef WORKDEF_TEXTS_H
#define WORKDEF_TEXTS_H

#include "cli/command.h"

/** The texts of a structure of the schema. */
const struct wd_structure_texts *wd_texts_of(const struct wd_cli *cli, const struct wd_structure *structure);

/** The texts of a field of a structure. */
const struct wd_field_texts *wd_texts_of_field(const struct wd_cli *cli, const struct wd_structure *owner,
		const struct wd_field *field);

#endif
