/*
 * rules_texts.c - Alerting rules: what the tool says of it.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#include "cli.h"
#include "rules_schema.h"
#include "rules_types.h"

/* ---- words ---- */

static const struct wd_word docs_level[] = {
	{ "low", "Low." },
	{ "high", "High." },
	{ NULL, NULL },
};

/* ---- Rule ---- */

static const struct wd_field_texts fields_rule[] = {
	[RULES_RULE_EXPR] = {
		.doc = "What.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  expr: text",
			NULL,
		},
	},
	[RULES_RULE_ALERT] = {
		.doc = "The alert.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  alert: text",
			NULL,
		},
	},
	[RULES_RULE_RECORD] = {
		.doc = "The record.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  record: text",
			NULL,
		},
	},
	[RULES_RULE_LABELS] = {
		.doc = "Labels.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  labels: {example: text}",
			NULL,
		},
	},
};

/* ---- Group ---- */

static const struct wd_field_texts fields_group[] = {
	[RULES_GROUP_NAME] = {
		.doc = "Its name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
	[RULES_GROUP_INTERVAL] = {
		.doc = "How often.",
		.type = "Quantity",
		.type_doc = "a number with a unit: h, m, s, ms, or several of them, the greater first",
		.required = "no",
		.default_value = "1m",
		.example = (const char *const[]){
			"  interval: \"1m\"",
			NULL,
		},
	},
	[RULES_GROUP_RULES] = {
		.doc = "The rules.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  rules:",
			"    - expr: text",
			"      alert: text",
			"      labels: {example: text}",
			NULL,
		},
	},
};

/* ---- File ---- */

static const struct wd_field_texts fields_file[] = {
	[RULES_GROUPS] = {
		.doc = "The groups.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 3 elements" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  groups:",
			"    - name: text",
			NULL,
		},
	},
	[RULES_PORTS] = {
		.doc = "Ports.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at least 2 elements; no element twice; each element: 1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  ports: [1, 65535]",
			NULL,
		},
	},
	[RULES_WORDS] = {
		.doc = "Words.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "no element twice" },
			{ "Format", "a word" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  words: [abc]",
			NULL,
		},
	},
	[RULES_LEVELS] = {
		.doc = "Levels.",
		.type = "List of Enumeration",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.words = docs_level,
		.example = (const char *const[]){
			"  levels: [low]",
			NULL,
		},
	},
	[RULES_NAMES] = {
		.doc = "Names.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at most 2 elements; a single element may be written without the list; each element: not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  names: [text]",
			NULL,
		},
	},
	[RULES_PARTS] = {
		.doc = "Parts.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a single element may be written without the list" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  parts:",
			"    - name: text",
			NULL,
		},
	},
	[RULES_PAIRS] = {
		.doc = "Pairs.",
		.type = "Map of List of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: exactly 2 elements; each value: a single element may be written without the list" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  pairs: {example: [1, 1]}",
			NULL,
		},
	},
	[RULES_FLAGS] = {
		.doc = "Flags.",
		.type = "List of Boolean",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  flags: [true]",
			NULL,
		},
	},
	[RULES_SHARES] = {
		.doc = "Shares.",
		.type = "List of Number",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  shares: [\"1\"]",
			NULL,
		},
	},
	[RULES_MATRIX] = {
		.doc = "Rows.",
		.type = "List of List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each element: 1 to 2 elements" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  matrix: [[1]]",
			NULL,
		},
	},
	[RULES_MAPS] = {
		.doc = "Maps.",
		.type = "List of Map",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  maps: [{example: text}]",
			NULL,
		},
	},
	[RULES_ANYS] = {
		.doc = "Anything.",
		.type = "List of Any",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  anys: [{}]",
			NULL,
		},
	},
	[RULES_NUMBERS] = {
		.doc = "Numbers by name.",
		.type = "Map of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 2 keys" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  numbers: {example: 1}",
			NULL,
		},
	},
	[RULES_LISTS] = {
		.doc = "Lists by name.",
		.type = "Map of List of String",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  lists: {example: [text]}",
			NULL,
		},
	},
	[RULES_VOLUMES] = {
		.doc = "Rules by name.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  volumes:",
			"    example:",
			"      expr: text",
			"      alert: text",
			"      labels: {example: text}",
			NULL,
		},
	},
	[RULES_DEEP] = {
		.doc = "Deep.",
		.type = "Map of List of Map of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  deep: {example: [{example: 1}]}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &rules_rule_structure,
		.fields = fields_rule,
		.rules = (const char *const[]){
			"Exactly one of alert and record: a rule does one thing.",
		},
	},
	{
		.structure = &rules_group_structure,
		.fields = fields_group,
	},
	{
		.structure = &rules_structure,
		.fields = fields_file,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# The groups.",
			"groups:",
			"  - name: text",
			"",
			"# Ports.",
			"#ports:",
			"#  - 1",
			"#  - 65535",
			"",
			"# Words.",
			"#words:",
			"#  - abc",
			"",
			"# Levels.",
			"#levels:",
			"#  - low",
			"",
			"# Names.",
			"#names:",
			"#  - text",
			"",
			"# Pairs.",
			"#pairs:",
			"#  example:",
			"#    - 1",
			"#    - 1",
			"",
			"# Flags.",
			"#flags:",
			"#  - true",
			"",
			"# Shares.",
			"#shares:",
			"#  - \"1\"",
			"",
			"# Rows.",
			"#matrix:",
			"#  - [1]",
			"",
			"# Maps.",
			"#maps:",
			"#  - example: text",
			"",
			"# Numbers by name.",
			"#numbers:",
			"#  example: 1",
			"",
			"# Lists by name.",
			"#lists:",
			"#  example:",
			"#    - text",
			"",
			"# Deep.",
			"#deep:",
			"#  example:",
			"#    - example: 1",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"groups:",
			"  - name: text",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"groups:",
			"  - name: text",
			"numbers:",
			"  example: 1",
			"  example: 1",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			"numbers:",
			"  example: 1",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"groups:",
			"  - name: text",
			"ports-:",
			"  - 1",
			"  - 65535",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			"ports:",
			"  - 1",
			"  - 65535",
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
			"groups:",
			"  - name: text",
			"    interval: true",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			"    interval: \"1m\"",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"groups:",
			"  - name: text",
			"    interval: many",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			"    interval: \"1m\"",
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
			"groups:",
			"  - name: text",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"groups:",
			"  - name: text",
			"    rules:",
			"      - expr: text",
			"        alert: text",
			"        record: text",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			"    rules:",
			"      - expr: text",
			"        alert: text",
			NULL,
		},
		.rule = "Exactly one of alert and record: a rule does one thing.",
	},
	{ /* requires */
		.can_be = false,
	},
	{ /* order */
		.can_be = false,
	},
	{ /* missing-choice */
		.can_be = true,
		.wrong = (const char *const[]){
			"groups:",
			"  - name: text",
			"    rules:",
			"      - expr: text",
			NULL,
		},
		.right = (const char *const[]){
			"groups:",
			"  - name: text",
			"    rules:",
			"      - expr: text",
			"        alert: text",
			NULL,
		},
		.rule = "Exactly one of alert and record: a rule does one thing.",
	},
	{ /* no-effect */
		.can_be = false,
	},
	{ /* no-value */
		.can_be = false,
	},
	{ /* unquoted-number */
		.can_be = true,
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

const struct wd_texts rules_texts = {
	.schema = &rules_schema,
	.doc = "Alerting rules",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
