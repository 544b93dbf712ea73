/*
 * demo_texts.c - A demonstration: what the tool says of it.
 *
 * Generated from wrapper-unused.def (hash 07d85e09197bd540) by `python3 -m generator --schema wrapper-unused.def`.  Do
 * not edit.
 */

#include "cli.h"
#include "demo_schema.h"
#include "demo_types.h"

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[DEMO_NAME] = {
		.doc = "A name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  name: text",
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
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A name.",
			"name: text",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"name: text",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"name: text",
			"name: text",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"name-: text",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
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
			"name: 1",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = false,
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
	.doc = "A demonstration",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
