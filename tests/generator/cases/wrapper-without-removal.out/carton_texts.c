/*
 * carton_texts.c - A demonstration: what the tool says of it.
 *
 * Generated from wrapper-without-removal.def (hash a45d0e511c10290f) by `python3 -m generator --schema
 * wrapper-without-removal.def`.  Do not edit.
 */

#include "cli.h"
#include "carton_schema.h"
#include "carton_types.h"

/* ---- Part ---- */

static const struct wd_field_texts fields_part[] = {
	[CARTON_PART_DELETED] = {
		.doc = "Whether it is gone.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.example = (const char *const[]){
			"  deleted: true",
			NULL,
		},
	},
};

/* ---- Box ---- */

static const struct wd_field_texts fields_box[] = {
	[CARTON_BOX_SIZE] = {
		.doc = "A size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  size: {data: 1}",
			NULL,
		},
	},
	[CARTON_BOX_LABELS] = {
		.doc = "Labels.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  labels: {list: {example: {data: text}}}",
			NULL,
		},
	},
	[CARTON_BOX_PARTS] = {
		.doc = "What is in it.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  parts:",
			"    list:",
			"      part-1:",
			"        data:",
			"          deleted: true",
			NULL,
		},
	},
	[CARTON_BOX_FLAGS] = {
		.doc = "What holds.",
		.type = "Map of Boolean",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  flags: {list: {example: {data: true}}}",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[CARTON_BOX] = {
		.doc = "A box.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  box:",
			"    size: {data: 1}",
			"    labels: {list: {example: {data: text}}}",
			"    flags: {list: {example: {data: true}}}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &carton_part_structure,
		.fields = fields_part,
	},
	{
		.structure = &carton_box_structure,
		.fields = fields_box,
	},
	{
		.structure = &carton_structure,
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
			"    data: 1",
			"",
			"  # Labels.",
			"  #labels:",
			"  #  list:",
			"  #    example:",
			"  #      data: text",
			"",
			"  # What holds.",
			"  #flags:",
			"  #  list:",
			"  #    example:",
			"  #      data: true",
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
			"    data: 1",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    data: 1",
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
			"    data: 1",
			"    data: 1",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    data: 1",
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
			"    data: 1",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    data: 1",
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
			"    data: 1",
			NULL,
		},
	},
	{ /* wrong-type */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  parts:",
			"    list:",
			"      part-1:",
			"        data:",
			"          deleted: \"true\"",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  parts:",
			"    list:",
			"      part-1:",
			"        data:",
			"          deleted: true",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"box:",
			"  size:",
			"    data: 99999999999999999999",
			NULL,
		},
		.right = (const char *const[]){
			"box:",
			"  size:",
			"    data: 1",
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

const struct wd_texts carton_texts = {
	.schema = &carton_schema,
	.doc = "A demonstration",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
