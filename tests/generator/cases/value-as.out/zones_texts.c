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
		.required = "no",
		.default_value = "Etc/GMT+1",
		.words = docs_zone,
		.example = (const char *const[]){
			"  zone: Etc/GMT-1",
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
			"zone: Etc/GMT-1",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"zone: Etc/GMT-1",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT-1",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"zone: Etc/GMT-1",
			"zone: Etc/GMT-1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT-1",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"zone-: Etc/GMT-1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT-1",
			NULL,
		},
	},
	{ /* unsupported-kind */
		.can_be = false,
	},
	{ /* unwrapped-value */
		.can_be = false,
	},
	{ /* wrong-type */
		.can_be = true,
		.wrong = (const char *const[]){
			"zone: 1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT-1",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"zone: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT-1",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = false,
	},
	{ /* conflict */
		.can_be = false,
	},
	{ /* requires */
		.can_be = false,
	},
	{ /* order */
		.can_be = false,
	},
	{ /* missing-choice */
		.can_be = false,
	},
	{ /* no-effect */
		.can_be = false,
	},
	{ /* no-value */
		.can_be = false,
	},
	{ /* unquoted-number */
		.can_be = false,
	},
	{ /* yaml11-bool */
		.can_be = false,
	},
	{ /* legacy-spelling */
		.can_be = true,
		.wrong = (const char *const[]){
			"zone: eTC/gmt+1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT+1",
			NULL,
		},
	},
	{ /* deprecated */
		.can_be = false,
	},
};

const struct wd_texts zones_texts = {
	.schema = &zones_schema,
	.doc = "A schema of time zones",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
