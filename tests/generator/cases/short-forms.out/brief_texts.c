/*
 * brief_texts.c - Short forms: what the tool says of it.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#include "cli.h"
#include "brief_schema.h"
#include "brief_types.h"

/* ---- Build ---- */

static const struct wd_field_texts fields_build[] = {
	[BRIEF_BUILD_CONTEXT] = {
		.doc = "Where.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  context: text",
			NULL,
		},
	},
	[BRIEF_BUILD_TARGET] = {
		.doc = "What.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "all",
		.example = (const char *const[]){
			"  target: all",
			NULL,
		},
	},
};

/* ---- Step ---- */

static const struct wd_field_texts fields_step[] = {
	[BRIEF_STEP_RUN] = {
		.doc = "What is run.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  run: text",
			NULL,
		},
	},
};

/* ---- Chain ---- */

static const struct wd_field_texts fields_chain[] = {
	[BRIEF_CHAIN_BUILD] = {
		.doc = "How to build.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a value of another form is short for its context" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  build:",
			"    context: text",
			NULL,
		},
	},
};

/* ---- Words ---- */

static const struct wd_field_texts fields_words[] = {
	[BRIEF_WORDS_LIST] = {
		.doc = "A list.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  list: [text]",
			NULL,
		},
	},
};

/* ---- Build2 ---- */

static const struct wd_field_texts fields_build2[] = {
	[BRIEF_BUILD2_CONDITION] = {
		.doc = "When.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = "started",
		.example = (const char *const[]){
			"  condition: started",
			NULL,
		},
	},
};

/* ---- Build3 ---- */

static const struct wd_field_texts fields_build3[] = {
	[BRIEF_BUILD3_SIZE] = {
		.doc = "Its size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  size: 1",
			NULL,
		},
	},
};

/* ---- Options ---- */

static const struct wd_field_texts fields_options[] = {
	[BRIEF_OPTIONS_NAME] = {
		.doc = "A name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
	[BRIEF_OPTIONS_MODE] = {
		.doc = "A mode.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mode: text",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[BRIEF_BUILD] = {
		.doc = "How to build.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a value of another form is short for its context" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  build:",
			"    context: text",
			NULL,
		},
	},
	[BRIEF_STEPS] = {
		.doc = "Steps.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a single element may be written without the list; each element: a value of another form is short for its run" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  steps:",
			"    - run: text",
			NULL,
		},
	},
	[BRIEF_NAMED] = {
		.doc = "Steps by name.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: a value of another form is short for its run; each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  named:",
			"    example:",
			"      run: text",
			NULL,
		},
	},
	[BRIEF_CHAIN] = {
		.doc = "A chain.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "a value of another form is short for its build" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  chain:",
			"    build:",
			"      context: text",
			NULL,
		},
	},
	[BRIEF_EITHER] = {
		.doc = "Either.",
		.type = "Boolean or Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "Structure: a value of another form is short for its context" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  either:",
			"    context: text",
			NULL,
		},
	},
	[BRIEF_WORDS] = {
		.doc = "Words.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a value of another form is short for its list" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  words:",
			"    list: [text]",
			NULL,
		},
	},
	[BRIEF_ENV] = {
		.doc = "Variables.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a list of KEY=VALUE is accepted in place of the mapping; each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  env: {example: text}",
			NULL,
		},
	},
	[BRIEF_LIMITS] = {
		.doc = "Limits.",
		.type = "Map of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 2 keys; a list of KEY=VALUE is accepted in place of the mapping; each value: 1 to 9" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  limits: {example: 1}",
			NULL,
		},
	},
	[BRIEF_DEPENDS] = {
		.doc = "Before.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a list of KEY=VALUE is accepted in place of the mapping" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  depends:",
			"    example:",
			"      condition: started",
			NULL,
		},
	},
	[BRIEF_VOLUMES] = {
		.doc = "Volumes.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a list of KEY=VALUE is accepted in place of the mapping" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  volumes:",
			"    build3-1:",
			"      size: 1",
			NULL,
		},
	},
	[BRIEF_OPTIONS] = {
		.doc = "Options.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a list of KEY=VALUE is accepted in place of the mapping" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  options:",
			"    name: text",
			"    mode: text",
			NULL,
		},
	},
	[BRIEF_BOTH] = {
		.doc = "Both.",
		.type = "Integer or Map",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "Map: a list of KEY=VALUE is accepted in place of the mapping" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  both: 1",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &brief_build_structure,
		.fields = fields_build,
	},
	{
		.structure = &brief_step_structure,
		.fields = fields_step,
	},
	{
		.structure = &brief_chain_structure,
		.fields = fields_chain,
	},
	{
		.structure = &brief_words_structure,
		.fields = fields_words,
	},
	{
		.structure = &brief_build2_structure,
		.fields = fields_build2,
	},
	{
		.structure = &brief_build3_structure,
		.fields = fields_build3,
	},
	{
		.structure = &brief_options_structure,
		.fields = fields_options,
	},
	{
		.structure = &brief_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A chain.",
			"chain:",
			"  # How to build.",
			"  build:",
			"    # Where.",
			"    context: text",
			"",
			"# Variables.",
			"#env:",
			"#  example: text",
			"",
			"# Limits.",
			"#limits:",
			"#  example: 1",
			"",
			"# Both.",
			"#both: 1",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"build:",
			"  context: text",
			"chain: {}",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"build:",
			"  context: text",
			"chain: {}",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"build:",
			"  context: text",
			"chain: {}",
			"chain: {}",
			NULL,
		},
		.right = (const char *const[]){
			"build:",
			"  context: text",
			"chain: {}",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"chain: {}",
			"env-:",
			"  example: text",
			NULL,
		},
		.right = (const char *const[]){
			"chain: {}",
			"env:",
			"  example: text",
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
			"chain: {}",
			"volumes:",
			"  build3-1:",
			"    size: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"chain: {}",
			"volumes:",
			"  build3-1:",
			"    size: 1",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"build:",
			"  context: \"\"",
			"chain: {}",
			NULL,
		},
		.right = (const char *const[]){
			"build:",
			"  context: text",
			"chain: {}",
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
			"chain: {}",
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

const struct wd_texts brief_texts = {
	.schema = &brief_schema,
	.doc = "Short forms",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
