/*
 * paragraphs_texts.c - A schema.: what the tool says of it.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#include "cli.h"
#include "paragraphs_schema.h"
#include "paragraphs_types.h"

/* ---- words ---- */

static const struct wd_word docs_level[] = {
	{ "low", "Little.\n\n- This begins no list." },
	{ "high", "Much." },
	{ NULL, NULL },
};

/* ---- Part ---- */

static const struct wd_field_texts fields_part[] = {
	[PARAGRAPHS_PART_NAME] = {
		.doc = "Its name.\n\n.Nm is no macro here.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[PARAGRAPHS_SIZE] = {
		.doc = "A size.  In meters.\n\n1. This is a second paragraph, which begins no list.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  size: 1",
			NULL,
		},
	},
	[PARAGRAPHS_LEVEL] = {
		.doc = "A level.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "low",
		.words = docs_level,
		.example = (const char *const[]){
			"  level: high",
			NULL,
		},
	},
	[PARAGRAPHS_PARTS] = {
		.doc = "Parts.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  parts:",
			"    part-1:",
			"      name: text",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &paragraphs_part_structure,
		.fields = fields_part,
	},
	{
		.structure = &paragraphs_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "One kind.\n\nIt has two paragraphs.",
		.start = (const char *const[]){
			"# A size. In meters.",
			"#",
			"# 1. This is a second paragraph, which begins no list.",
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
			"level: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"level: high",
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

const struct wd_texts paragraphs_texts = {
	.schema = &paragraphs_schema,
	.doc = "A schema.",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
