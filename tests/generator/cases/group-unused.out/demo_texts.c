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
		.can_be = true,
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
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
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
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
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
		.can_be = false,
	},
	{ /* unwrapped-value */
		.can_be = false,
	},
	{ /* wrong-type */
		.can_be = true,
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
		.can_be = true,
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
