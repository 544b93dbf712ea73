/*
 * crate_texts.c - A demonstration: what the tool says of it.
 *
 * Generated from wrapper-words.def (hash 590a8460c478b741) by `python3 -m generator --schema wrapper-words.def`.  Do
 * not edit.
 */

#include "cli.h"
#include "crate_schema.h"
#include "crate_types.h"

/* ---- Part ---- */

static const struct wd_field_texts fields_part[] = {
	[CRATE_PART_WEIGHT] = {
		.doc = "Its weight.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "yes",
		.example = (const char *const[]){
			"  weight: 1",
			NULL,
		},
	},
};

/* ---- Box ---- */

static const struct wd_field_texts fields_box[] = {
	[CRATE_BOX_SIZE] = {
		.doc = "A size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  size: {val: 1}",
			NULL,
		},
	},
	[CRATE_BOX_LABELS] = {
		.doc = "Labels.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  labels: {entries: {example: {val: text}}}",
			NULL,
		},
	},
	[CRATE_BOX_PARTS] = {
		.doc = "What is in it.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  parts:",
			"    entries:",
			"      part-1:",
			"        val:",
			"          weight: 1",
			NULL,
		},
	},
	[CRATE_BOX_SPARE] = {
		.doc = "What is beside it.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  spare:",
			"    part-1:",
			"      weight: 1",
			NULL,
		},
	},
	[CRATE_BOX_CHECKED] = {
		.doc = "Whether its size is known.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.example = (const char *const[]){
			"  size: {val: 2}",
			"  checked: {val: true}",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[CRATE_BOX] = {
		.doc = "A box.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  box:",
			"    size: {val: 1}",
			"    labels: {entries: {example: {val: text}}}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &crate_part_structure,
		.fields = fields_part,
	},
	{
		.structure = &crate_box_structure,
		.fields = fields_box,
		.rules = (const char *const[]){
			"checked may be set only where size is above 1: a box of no size needs no check.",
		},
	},
	{
		.structure = &crate_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A box.",
			"box:",
			"  # A size.",
			"  size:",
			"    val: 1",
			"",
			"  # Labels.",
			"  #labels:",
			"  #  entries:",
			"  #    example:",
			"  #      val: text",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  size:",
			"    val: 1",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    val: 1",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  size:",
			"    val: 1",
			"    val: 1",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    val: 1",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  size-:",
			"    val: 1",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    val: 1",
			NULL,
		},
	},
	{ /* unsupported-kind */
		.can_be = false,
	},
	{ /* unwrapped-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  size: 1",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    val: 1",
			NULL,
		},
	},
	{ /* wrong-type */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  size:",
			"    val: 2",
			"  checked:",
			"    val: \"true\"",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    val: 2",
			"  checked:",
			"    val: true",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  parts:",
			"    entries:",
			"      part-1:",
			"        val:",
			"          weight: .inf",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  parts:",
			"    entries:",
			"      part-1:",
			"        val:",
			"          weight: 1",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  parts:",
			"    entries:",
			"      part-1:",
			"        val: {}",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  parts:",
			"    entries:",
			"      part-1:",
			"        val:",
			"          weight: 1",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = false,
	},
	{ /* requires */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  checked:",
			"    val: true",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    val: 2",
			"  checked:",
			"    val: true",
			NULL,
		},
		.rule = "checked may be set only where size is above 1: a box of no size needs no check.",
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

const struct wd_texts crate_texts = {
	.schema = &crate_schema,
	.doc = "A demonstration",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
