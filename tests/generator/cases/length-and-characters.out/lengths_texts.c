/*
 * lengths_texts.c - A schema.: what the tool says of it.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#include "cli.h"
#include "lengths_schema.h"
#include "lengths_types.h"

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[LENGTHS_NAME] = {
		.doc = "A name of 2 to 8 characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "2 to 8 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
	[LENGTHS_CODE] = {
		.doc = "Three characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "3 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  code: tex",
			NULL,
		},
	},
	[LENGTHS_NOTE] = {
		.doc = "At most 40 characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty; at most 40 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  note: text",
			NULL,
		},
	},
	[LENGTHS_LONG_TEXT] = {
		.doc = "At least 9 characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at least 9 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  long_text: textxxxxx",
			NULL,
		},
	},
	[LENGTHS_CITY] = {
		.doc = "A city.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "Köln",
		.facts = (const struct wd_fact[]){
			{ "Range", "at most 9 characters" },
			{ "Format", "the name of a city" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  city: \"Köln\"",
			NULL,
		},
	},
	[LENGTHS_PAIR] = {
		.doc = "A pair.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "two characters, none of them x" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  pair: aa",
			NULL,
		},
	},
	[LENGTHS_TAGS] = {
		.doc = "Tags.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: 1 to 3 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tags: {example: tex}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &lengths_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "One kind.",
		.start = (const char *const[]){
			"# A name of 2 to 8 characters.",
			"name: text",
			"",
			"# Three characters.",
			"#code: tex",
			"",
			"# At most 40 characters.",
			"#note: text",
			"",
			"# At least 9 characters.",
			"#long_text: textxxxxx",
			"",
			"# A pair.",
			"#pair: aa",
			"",
			"# Tags.",
			"#tags:",
			"#  example: tex",
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
			"name: text",
			"code-: tex",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			"code: tex",
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
		.can_be = true,
		.wrong = (const char *const[]){
			"name: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"{}",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
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

const struct wd_texts lengths_texts = {
	.schema = &lengths_schema,
	.doc = "A schema.",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
