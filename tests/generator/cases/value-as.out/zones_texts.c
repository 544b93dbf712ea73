/*
 * zones_texts.c - A schema of time zones: what the tool says of it.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#include "cli.h"
#include "zones_schema.h"
#include "zones_types.h"

/* ---- words ---- */

static const struct wd_word docs_zone[] = {
	{ "Etc/GMT+1", "One hour behind." },
	{ "Etc/GMT-1", "One hour ahead." },
	{ "Etc/UTC", "None of both." },
	{ NULL, NULL },
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[ZONES_ZONE] = {
		.doc = "A row that goes on after a back slash, as a macro does.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.mandatory = "no",
		.default_value = "Etc/GMT+1",
		.words = docs_zone,
		.example = (const char *const[]){
			"  zone: Etc/GMT+1",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &zones_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "One kind.",
		.start = (const char *const[]){
			"# A row that goes on after a back slash, as a macro does.",
			"zone: Etc/GMT+1",
			NULL,
		},
	},
};

const struct wd_texts zones_texts = {
	.schema = &zones_schema,
	.doc = "A schema of time zones",
	.structures = structures,
	.kinds = kinds,
};
