/*
 * nul_texts.c - Null: what the tool says of it.
 *
 * Generated from nulls.def (hash 579f6a0c49fa4b7c) by `python3 -m generator --schema nulls.def`.  Do not edit.
 */

#include "cli.h"
#include "nul_schema.h"
#include "nul_types.h"

/* ---- words ---- */

static const struct wd_word docs_level[] = {
	{ "low", "Low." },
	{ "high", "High." },
	{ NULL, NULL },
};

/* ---- Part ---- */

static const struct wd_field_texts fields_part[] = {
	[NUL_PART_ID] = {
		.doc = "Its id.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  id: text",
			NULL,
		},
	},
	[NUL_PART_SIZE] = {
		.doc = "Its size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "5",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: 5",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[NUL_FLAG] = {
		.doc = "A boolean.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "true",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  flag: false",
			NULL,
		},
	},
	[NUL_COUNT] = {
		.doc = "A number.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "3",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 9; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  count: 3",
			NULL,
		},
	},
	[NUL_SHARE] = {
		.doc = "A fraction.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 or more; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  share: 1",
			NULL,
		},
	},
	[NUL_SIZE] = {
		.doc = "A quantity.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: \"1\"",
			NULL,
		},
	},
	[NUL_WAIT] = {
		.doc = "A duration.",
		.type = "Quantity",
		.type_doc = "a number with a unit: h, m, s, ms, or several of them, the greater first",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  wait: \"1h\"",
			NULL,
		},
	},
	[NUL_NAME] = {
		.doc = "A string.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "x",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: x",
			NULL,
		},
	},
	[NUL_LEVEL] = {
		.doc = "A word.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "low",
		.words = docs_level,
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  level: high",
			NULL,
		},
	},
	[NUL_PART] = {
		.doc = "A structure.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  part:",
			"    id: text",
			NULL,
		},
	},
	[NUL_WHOLE] = {
		.doc = "A structure in place.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  whole:",
			"    id: text",
			NULL,
		},
	},
	[NUL_ANY] = {
		.doc = "Anything.",
		.type = "Any",
		.type_doc = "any YAML value; it is not checked",
		.required = "no",
		.example = (const char *const[]){
			"  any: {}",
			NULL,
		},
	},
	[NUL_LIST] = {
		.doc = "A list.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 2 elements; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  list: [text]",
			NULL,
		},
	},
	[NUL_NAMES] = {
		.doc = "Names.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each element: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  names: [text]",
			NULL,
		},
	},
	[NUL_LEVELS] = {
		.doc = "Levels.",
		.type = "List of Enumeration",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.words = docs_level,
		.facts = (const struct wd_fact[]){
			{ "Range", "no element twice; each element: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  levels: [low]",
			NULL,
		},
	},
	[NUL_NUMBERS] = {
		.doc = "Numbers.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each element: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  numbers: [1]",
			NULL,
		},
	},
	[NUL_PARTS] = {
		.doc = "Parts.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each element: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  parts:",
			"    - id: text",
			NULL,
		},
	},
	[NUL_LISTS] = {
		.doc = "Lists.",
		.type = "List of List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each element: 1 to 2 elements; each element: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  lists: [[1]]",
			NULL,
		},
	},
	[NUL_LABELS] = {
		.doc = "Labels.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  labels: {example: text}",
			NULL,
		},
	},
	[NUL_FLAGS] = {
		.doc = "Flags.",
		.type = "Map of Boolean",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  flags: {example: true}",
			NULL,
		},
	},
	[NUL_VOLUMES] = {
		.doc = "Volumes.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  volumes:",
			"    example:",
			"      id: text",
			NULL,
		},
	},
	[NUL_ITEMS] = {
		.doc = "Items.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  items:",
			"    part-1:",
			"      id: text",
			NULL,
		},
	},
	[NUL_STRICT] = {
		.doc = "No null.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  name: \"true\"",
			"  strict: text",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &nul_part_structure,
		.fields = fields_part,
	},
	{
		.structure = &nul_structure,
		.fields = fields_root,
		.rules = (const char *const[]){
			"strict must not be set where name is x: the two do not go together.",
			"strict must not be set where count is above 5: the two do not go together.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A fraction.",
			"#share: 1",
			"",
			"# A quantity.",
			"#size: \"1\"",
			"",
			"# A duration.",
			"#wait: \"1h\"",
			"",
			"# A structure in place.",
			"whole:",
			"  # Its id.",
			"  id: text",
			"",
			"# A list.",
			"#list:",
			"#  - text",
			"",
			"# Names.",
			"#names:",
			"#  - text",
			"",
			"# Levels.",
			"#levels:",
			"#  - low",
			"",
			"# Numbers.",
			"#numbers:",
			"#  - 1",
			"",
			"# Lists.",
			"#lists:",
			"#  - [1]",
			"",
			"# Labels.",
			"#labels:",
			"#  example: text",
			"",
			"# Flags.",
			"#flags:",
			"#  example: true",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"flag: false",
			"whole:",
			"  id: text",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"flag: false",
			"whole:",
			"  id: text",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"flag: false",
			"whole:",
			"  id: text",
			"  id: text",
			NULL,
		},
		.right = (const char *const[]){
			"flag: false",
			"whole:",
			"  id: text",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"flag-: false",
			"whole:",
			"  id: text",
			NULL,
		},
		.right = (const char *const[]){
			"flag: false",
			"whole:",
			"  id: text",
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
			"flag: \"true\"",
			"whole:",
			"  id: text",
			NULL,
		},
		.right = (const char *const[]){
			"flag: false",
			"whole:",
			"  id: text",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"level: not/one of these",
			"whole:",
			"  id: text",
			NULL,
		},
		.right = (const char *const[]){
			"level: high",
			"whole:",
			"  id: text",
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
			"whole:",
			"  id: text",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"whole:",
			"  id: text",
			"strict: text",
			NULL,
		},
		.right = (const char *const[]){
			"name: \"true\"",
			"whole:",
			"  id: text",
			"strict: text",
			NULL,
		},
		.rule = "strict must not be set where name is x: the two do not go together.",
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

const struct wd_texts nul_texts = {
	.schema = &nul_schema,
	.doc = "Null",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
