/*
 * demo_texts.c - A schema.: what the tool says of it.
 *
 * Generated from structure-not-reached.def (hash 809bfe6c20905c03) by `python3 -m generator --schema
 * structure-not-reached.def`.  Do not edit.
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
		.can_be = true,
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
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
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
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
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
		.can_be = false,
	},
	{ /* unwrapped-value */
		.can_be = false,
	},
	{ /* wrong-type */
		.can_be = true,
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
		.can_be = true,
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
		.can_be = false,
	},
	{ /* deprecated */
		.can_be = false,
	},
};

const struct wd_texts demo_texts = {
	.schema = &demo_schema,
	.doc = "A schema.",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
