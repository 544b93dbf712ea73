/*
 * demo_texts.c - A demonstration: what the tool says of it.
 *
 * Generated from group-unused.def (hash e2f4d331b6834831) by `python3 -m generator --schema group-unused.def`.  Do not
 * edit.
 */

#include "cli.h"
#include "demo_schema.h"
#include "demo_types.h"

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[DEMO_PORT] = {
		.doc = "A port.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  port: 8080",
			NULL,
		},
	},
	[DEMO_SIZE] = {
		.doc = "A size.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.required = "no",
		.example = (const char *const[]){
			"  size: \"1\"",
			NULL,
		},
	},
	[DEMO_NAME] = {
		.doc = "A name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  name: me",
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
			"# A port.",
			"port: 8080",
			"",
			"# A size.",
			"#size: \"1\"",
			"",
			"# A name.",
			"#name: me",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.wrong = (const char *const[]){
			"port: 8080",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"port: 8080",
			NULL,
		},
	},
	{ /* limit */
		.wrong = NULL,
	},
	{ /* duplicate-key */
		.wrong = (const char *const[]){
			"port: 8080",
			"port: 8080",
			NULL,
		},
		.right = (const char *const[]){
			"port: 8080",
			NULL,
		},
	},
	{ /* unknown-kind */
		.wrong = NULL,
	},
	{ /* unknown-field */
		.wrong = (const char *const[]){
			"port-: 8080",
			NULL,
		},
		.right = (const char *const[]){
			"port: 8080",
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
			"port: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"port: 8080",
			NULL,
		},
	},
	{ /* bad-value */
		.wrong = (const char *const[]){
			"size: 4 GB",
			NULL,
		},
		.right = (const char *const[]){
			"size: \"1\"",
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
	.doc = "A demonstration",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
