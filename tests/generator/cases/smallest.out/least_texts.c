/*
 * least_texts.c - The smallest schema: what the tool says of it.
 *
 * Generated from smallest.def (hash d26a60d24df6b3b2) by `python3 -m generator --schema smallest.def`.  Do not edit.
 */

#include "cli.h"
#include "least_schema.h"
#include "least_types.h"

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[LEAST_SIZE] = {
		.doc = "A size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.mandatory = "no",
		.example = (const char *const[]){
			"  size: 1",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &least_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A size.",
			"size: 1",
			NULL,
		},
	},
};

const struct wd_texts least_texts = {
	.schema = &least_schema,
	.doc = "The smallest schema",
	.structures = structures,
	.kinds = kinds,
};
