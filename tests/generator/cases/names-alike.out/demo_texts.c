/*
 * demo_texts.c - A schema of like names: what the tool says of it.
 *
 * Generated from names-alike.def (hash 5c3b922ff74ccbd1) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
 */

#include "cli.h"
#include "demo_schema.h"
#include "demo_types.h"

/* ---- words ---- */

static const struct wd_word docs_values[] = {
	{ "kind", "A kind." },
	{ NULL, NULL },
};

static const struct wd_word docs_words[] = {
	{ "values", "Values." },
	{ NULL, NULL },
};

/* ---- PodKeys ---- */

static const struct wd_field_texts fields_pod_keys[] = {
	[DEMO_POD_KEYS_SETS] = {
		.doc = "A set.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  sets: {example: text}",
			NULL,
		},
	},
};

/* ---- PodFields ---- */

static const struct wd_field_texts fields_pod_fields[] = {
	[DEMO_POD_FIELDS_KEYS] = {
		.doc = "Keys.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  keys:",
			"    sets: {example: text}",
			NULL,
		},
	},
};

/* ---- Fields ---- */

static const struct wd_field_texts fields_fields[] = {
	[DEMO_FIELDS_SIZE] = {
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

/* ---- Pod ---- */

static const struct wd_field_texts fields_pod[] = {
	[DEMO_FIELDS] = {
		.doc = "Its fields.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  fields:",
			"    keys:",
			"      sets: {example: text}",
			NULL,
		},
	},
	[DEMO_KEYS] = {
		.doc = "Its keys.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  keys:",
			"    fields-1:",
			"      size: 1",
			NULL,
		},
	},
	[DEMO_VALUES] = {
		.doc = "Its values.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.words = docs_values,
		.example = (const char *const[]){
			"  values: kind",
			NULL,
		},
	},
	[DEMO_WORDS] = {
		.doc = "Its words.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.words = docs_words,
		.example = (const char *const[]){
			"  words: values",
			NULL,
		},
	},
	[DEMO_FORMAT] = {
		.doc = "Its format.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "all letters, so that a row of the table takes two lines" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  format: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &demo_pod_keys_structure,
		.fields = fields_pod_keys,
	},
	{
		.structure = &demo_pod_fields_structure,
		.fields = fields_pod_fields,
	},
	{
		.structure = &demo_fields_structure,
		.fields = fields_fields,
	},
	{
		.structure = &demo_structure,
		.fields = fields_pod,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# Its format.",
			"format: abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"fields:",
			"  keys: {}",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"fields:",
			"  keys: {}",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"fields:",
			"  keys: {}",
			"  keys: {}",
			NULL,
		},
		.right = (const char *const[]){
			"fields:",
			"  keys: {}",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"values-: kind",
			NULL,
		},
		.right = (const char *const[]){
			"values: kind",
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
			"keys:",
			"  fields-1:",
			"    size: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"keys:",
			"  fields-1:",
			"    size: 1",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"values: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"values: kind",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"fields: {}",
			NULL,
		},
		.right = (const char *const[]){
			"fields:",
			"  keys: {}",
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
		.can_be = true,
		.wrong = (const char *const[]){
			"values: KIND",
			NULL,
		},
		.right = (const char *const[]){
			"values: kind",
			NULL,
		},
	},
	{ /* deprecated */
		.can_be = false,
	},
};

const struct wd_texts demo_texts = {
	.schema = &demo_schema,
	.doc = "A schema of like names",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
