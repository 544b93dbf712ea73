/*
 * further_texts.c - Further keys: what the tool says of it.
 *
 * Generated from extra.def (hash 634c1f91790e62f6) by `python3 -m generator --schema extra.def`.  Do not edit.
 */

#include "cli.h"
#include "further_schema.h"
#include "further_types.h"

/* ---- Part ---- */

static const struct wd_field_texts fields_part[] = {
	[FURTHER_PART_ID] = {
		.doc = "Its id.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "yes",
		.example = (const char *const[]){
			"  id: 1",
			NULL,
		},
	},
	[FURTHER_PART_PARTS] = {
		.doc = "Parts by number.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "a key that matches [0-9]+" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  \"0\":",
			"    id: 1",
			"    n_: 1",
			NULL,
		},
	},
	[FURTHER_PART_NUMBERS] = {
		.doc = "Numbers.",
		.type = "Map of Integer or List of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ "Keys", "a key that matches n_.*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  n_: 1",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[FURTHER_NAME] = {
		.doc = "A name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
	[FURTHER_EXTENSIONS] = {
		.doc = "Whatever other programs read.",
		.type = "Map of Any",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "a key that matches x-.*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  x-: {}",
			NULL,
		},
	},
	[FURTHER_HANDLERS] = {
		.doc = "What is done.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: not empty" },
			{ "Keys", "a key that matches on_[a-z]+" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  on_a: text",
			NULL,
		},
	},
	[FURTHER_PARTS] = {
		.doc = "Parts.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  parts:",
			"    example:",
			"      id: 1",
			"      n_: 1",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &further_part_structure,
		.fields = fields_part,
	},
	{
		.structure = &further_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A name.",
			"name: text",
			"",
			"# What is done.",
			"#on_a: text",
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
			"parts:",
			"  example:",
			"    id: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"parts:",
			"  example:",
			"    id: 1",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"parts:",
			"  example:",
			"    id: 99999999999999999999",
			NULL,
		},
		.right = (const char *const[]){
			"parts:",
			"  example:",
			"    id: 1",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"parts:",
			"  example: {}",
			NULL,
		},
		.right = (const char *const[]){
			"parts:",
			"  example:",
			"    id: 1",
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

const struct wd_texts further_texts = {
	.schema = &further_schema,
	.doc = "Further keys",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
