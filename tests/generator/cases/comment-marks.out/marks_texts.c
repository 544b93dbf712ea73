/*
 * marks_texts.c - Runs at * /5 minutes, or / *5: what the tool says of it.
 *
 * Generated from comment-marks.def (hash c666c5e4b8f61e3f) by `python3 -m generator --schema comment-marks.def`.  Do
 * not edit.
 */

#include "cli.h"
#include "marks_schema.h"
#include "marks_types.h"

/* ---- words ---- */

static const struct wd_word docs_kind[] = {
	{ "a*/b/*c", "A kind */ of its own /*." },
	{ "b*/", "*/" },
	{ NULL, NULL },
};

static const struct wd_word docs_api_version[] = {
	{ "v1*/", "A version */ /*." },
	{ "v2/*", "/*" },
	{ NULL, NULL },
};

static const struct wd_word docs_color[] = {
	{ "red*/", "Red */ /*." },
	{ "/*blue", "Blue */ /*." },
	{ NULL, NULL },
};

/* ---- Item ---- */

static const struct wd_field_texts fields_item[] = {
	[MARKS_ITEM_NUMBER] = {
		.doc = "A number */ /*.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.required = "no",
		.example = (const char *const[]){
			"  \"*/number\": {value: \"1\"}",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[MARKS_KIND] = {
		.doc = "The kind */ /*.",
		.type = "Kind",
		.type_doc = "one of the kinds of document",
		.required = "yes",
		.words = docs_kind,
		.example = (const char *const[]){
			"  \"kind*/\": \"a*/b/*c\"",
			NULL,
		},
	},
	[MARKS_VERSION] = {
		.doc = "The version */ /*.",
		.type = "API version",
		.type_doc = "one of the versions of the API",
		.required = "yes",
		.words = docs_api_version,
		.example = (const char *const[]){
			"  \"/*version\": \"v1*/\"",
			NULL,
		},
	},
	[MARKS_NUMBER] = {
		.doc = "A number */ /*.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Since", "1*/" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  \"*/number\": \"1\"",
			NULL,
		},
	},
	[MARKS_TEXT] = {
		.doc = "A text */ /*.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  \"text*/\": \"a*/ /*\"",
			NULL,
		},
	},
	[MARKS_PATH] = {
		.doc = "A path */ /*.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "/",
		.facts = (const struct wd_fact[]){
			{ "Format", "a path */ or /*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  \"/*path\": /",
			NULL,
		},
	},
	[MARKS_COLOR] = {
		.doc = "A color */ /*.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "red*/",
		.words = docs_color,
		.facts = (const struct wd_fact[]){
			{ "Also accepted", "old*/ (an old spelling: a warning)" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  \"color*/\": \"/*blue\"",
			NULL,
		},
	},
	[MARKS_MAP] = {
		.doc = "A map */ /*.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  \"map*/\": {\"*/\": \"/*\"}",
			NULL,
		},
	},
	[MARKS_ITEMS] = {
		.doc = "Items */ /*.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  \"items*/\":",
			"    item-1:",
			"      \"*/number\": {value: \"1\"}",
			NULL,
		},
	},
	[MARKS_ANY] = {
		.doc = "Anything */ /*.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.required = "no",
		.example = (const char *const[]){
			"  \"any*/\": {}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &marks_item_structure,
		.fields = fields_item,
	},
	{
		.structure = &marks_structure,
		.fields = fields_root,
		.rules = (const char *const[]){
			"At most one of text*/ and /*path: one */ is enough /*.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "A kind */ of its own /*.",
		.start = (const char *const[]){
			"# The kind */ /*.",
			"\"kind*/\": \"a*/b/*c\"",
			"",
			"# The version */ /*.",
			"\"/*version\": \"v1*/\"",
			"",
			"# A number */ /*.",
			"#\"*/number\": \"1\"",
			"",
			"# A text */ /*.",
			"#\"text*/\": \"a*/ /*\"",
			"",
			"# A map */ /*.",
			"#\"map*/\":",
			"#  \"*/\": \"/*\"",
			NULL,
		},
	},
	{
		.doc = "*/",
		.start = (const char *const[]){
			"# The kind */ /*.",
			"\"kind*/\": \"b*/\"",
			"",
			"# The version */ /*.",
			"\"/*version\": \"v1*/\"",
			"",
			"# A text */ /*.",
			"#\"text*/\": \"a*/ /*\"",
			"",
			"# A map */ /*.",
			"#\"map*/\":",
			"#  \"*/\": \"/*\"",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			"      value: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*cs\"",
			"\"/*version\": \"v1*/\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			NULL,
		},
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"foreign*/\": \"a*/ /*\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"text*/\": \"a*/ /*\"",
			NULL,
		},
	},
	{ /* unsupported-kind */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"b*/\"",
			"\"/*version\": \"v1*/\"",
			"\"*/number\": \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"*/number\": \"1\"",
			NULL,
		},
	},
	{ /* unwrapped-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\": \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			NULL,
		},
	},
	{ /* wrong-type */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: true",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"/*path\": not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"/*path\": /",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"/*version\": \"v1*/\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"text*/\": \"a*/ /*\"",
			"\"/*path\": /",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"text*/\": \"a*/ /*\"",
			NULL,
		},
		.rule = "At most one of text*/ and /*path: one */ is enough /*.",
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
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: 1",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"items*/\":",
			"  item-1:",
			"    \"*/number\":",
			"      value: \"1\"",
			NULL,
		},
	},
	{ /* yaml11-bool */
		.can_be = false,
	},
	{ /* legacy-spelling */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"old*/\": \"/*blue\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			"\"color*/\": \"/*blue\"",
			NULL,
		},
	},
	{ /* deprecated */
		.can_be = true,
		.wrong = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v2/*\"",
			NULL,
		},
		.right = (const char *const[]){
			"\"kind*/\": \"a*/b/*c\"",
			"\"/*version\": \"v1*/\"",
			NULL,
		},
	},
};

const struct wd_texts marks_texts = {
	.schema = &marks_schema,
	.doc = "Runs at */5 minutes, or /*5",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
