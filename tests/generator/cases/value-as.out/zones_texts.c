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

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.wrong = (const char *const[]){
			"zone: Etc/GMT+1",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT+1",
			NULL,
		},
	},
	{ /* limit */
		.wrong = NULL,
	},
	{ /* duplicate-key */
		.wrong = (const char *const[]){
			"zone: Etc/GMT+1",
			"zone: Etc/GMT+1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT+1",
			NULL,
		},
	},
	{ /* unknown-kind */
		.wrong = NULL,
	},
	{ /* unknown-field */
		.wrong = (const char *const[]){
			"zone-: Etc/GMT+1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT+1",
			NULL,
		},
	},
	{ /* unsupported-kind */
		.wrong = NULL,
	},
	{ /* unwrapped-value */
		.wrong = NULL,
	},
	{ /* wrong-type */
		.wrong = (const char *const[]){
			"zone: 1",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT+1",
			NULL,
		},
	},
	{ /* bad-value */
		.wrong = (const char *const[]){
			"zone: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"zone: Etc/GMT+1",
			NULL,
		},
	},
	{ /* missing-field */
		.wrong = NULL,
	},
	{ /* conflict */
		.wrong = NULL,
	},
	{ /* requires */
		.wrong = NULL,
	},
	{ /* order */
		.wrong = NULL,
	},
	{ /* missing-choice */
		.wrong = NULL,
	},
	{ /* no-effect */
		.wrong = NULL,
	},
	{ /* no-value */
		.wrong = NULL,
	},
	{ /* unquoted-number */
		.wrong = NULL,
	},
	{ /* yaml11-bool */
		.wrong = NULL,
	},
	{ /* legacy-spelling */
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
		.wrong = NULL,
	},
};

const struct wd_texts zones_texts = {
	.schema = &zones_schema,
	.doc = "A schema of time zones",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
