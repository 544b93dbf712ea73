/* texts.c - see texts.h */
#include "cli/texts.h"

const struct wd_structure_texts *wd_texts_of(const struct wd_cli *cli, const struct wd_structure *structure)
{
	const struct wd_structure_texts *texts = cli->texts->structures;

	while (texts->structure != structure) {
		texts++;
	}
	return texts;
}

const struct wd_field_texts *wd_texts_of_field(const struct wd_cli *cli, const struct wd_structure *owner,
		const struct wd_field *field)
{
	return &wd_texts_of(cli, owner)->fields[field - owner->fields];
}
