/*
 * demo_texts.c - A schema.: what the tool says of it.
 *
 * Generated from enumeration-unused.def (hash 861cec679ef68553) by `python3 -m generator --schema
 * enumeration-unused.def`.  Do not edit.
 */

#include "cli.h"
#include "demo_schema.h"
#include "demo_types.h"

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[DEMO_SIZE] = {
		.doc = "A size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  size: 1",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &demo_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "One kind.",
		.start = (const char *const[]){
			"# A size.",
			"size: 1",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.wrong = (const char *const[]){
			"size: 1",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"size: 1",
			NULL,
		},
	},
	{ /* limit */
		.wrong = NULL,
	},
	{ /* duplicate-key */
		.wrong = (const char *const[]){
			"size: 1",
			"size: 1",
			NULL,
		},
		.right = (const char *const[]){
			"size: 1",
			NULL,
		},
	},
	{ /* unknown-kind */
		.wrong = NULL,
	},
	{ /* unknown-field */
		.wrong = (const char *const[]){
			"size-: 1",
			NULL,
		},
		.right = (const char *const[]){
			"size: 1",
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
			"size: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"size: 1",
			NULL,
		},
	},
	{ /* bad-value */
		.wrong = (const char *const[]){
			"size: 99999999999999999999",
			NULL,
		},
		.right = (const char *const[]){
			"size: 1",
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
		.wrong = NULL,
	},
	{ /* deprecated */
		.wrong = NULL,
	},
};

const struct wd_texts demo_texts = {
	.schema = &demo_schema,
	.doc = "A schema.",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
