/*
 * service_texts.c - Values of several types: what the tool says of it.
 *
 * Generated from either.def (hash 82c794332e31c839) by `python3 -m generator --schema either.def`.  Do not edit.
 */

#include "cli.h"
#include "service_schema.h"
#include "service_types.h"

/* ---- words ---- */

static const struct wd_word docs_level[] = {
	{ "low", "Low." },
	{ "high", "High." },
	{ NULL, NULL },
};

/* ---- Build ---- */

static const struct wd_field_texts fields_build[] = {
	[SERVICE_BUILD_CONTEXT] = {
		.doc = "Where.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.default_value = ".",
		.example = (const char *const[]){
			"  context: \".\"",
			NULL,
		},
	},
	[SERVICE_BUILD_ARGS] = {
		.doc = "Arguments.",
		.type = "List of String or Map",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.example = (const char *const[]){
			"  args: [text]",
			NULL,
		},
	},
};

/* ---- Port ---- */

static const struct wd_field_texts fields_port[] = {
	[SERVICE_PORT_TARGET] = {
		.doc = "Its number, or its name.",
		.type = "Integer or String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.example = (const char *const[]){
			"  target: 1",
			NULL,
		},
	},
	[SERVICE_PORT_PUBLISHED] = {
		.doc = "Where.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  published: 1",
			NULL,
		},
	},
};

/* ---- Item ---- */

static const struct wd_field_texts fields_item[] = {
	[SERVICE_ITEM_ID] = {
		.doc = "Its id.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  id: text",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[SERVICE_BUILD] = {
		.doc = "What to build.",
		.type = "String or Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "String: not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  build:",
			"    args: [text]",
			NULL,
		},
	},
	[SERVICE_COMMAND] = {
		.doc = "A command.",
		.type = "String or List of String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  command: \"make all\"",
			NULL,
		},
	},
	[SERVICE_ENVIRONMENT] = {
		.doc = "Variables.",
		.type = "List of String or Map of String, Integer or Boolean",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "List of String: no element twice; Map of String, Integer or Boolean: each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  environment: [text]",
			NULL,
		},
	},
	[SERVICE_PORTS] = {
		.doc = "Ports.",
		.type = "List of Integer, String or Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 5 elements; each element: Integer: 1 to 65535" },
			{ "Format", "two ports, such as 80:8080" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  ports:",
			"    - target: 1",
			"      published: 1",
			NULL,
		},
	},
	[SERVICE_LEVEL] = {
		.doc = "Levels.",
		.type = "Enumeration, List of Enumeration or Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.words = docs_level,
		.example = (const char *const[]){
			"  level:",
			"    args: [text]",
			NULL,
		},
	},
	[SERVICE_SHARE] = {
		.doc = "A share.",
		.type = "Boolean or Number",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.example = (const char *const[]){
			"  share: true",
			NULL,
		},
	},
	[SERVICE_DEEP] = {
		.doc = "Deep.",
		.type = "Map of List of List of List of Integer or Itemized",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.example = (const char *const[]){
			"  deep:",
			"    example:",
			"      - item-1:",
			"          id: text",
			NULL,
		},
	},
	[SERVICE_PARTS] = {
		.doc = "Parts.",
		.type = "List of Structure or Map of Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.example = (const char *const[]){
			"  parts:",
			"    - target: 1",
			"      published: 1",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &service_build_structure,
		.fields = fields_build,
	},
	{
		.structure = &service_port_structure,
		.fields = fields_port,
	},
	{
		.structure = &service_item_structure,
		.fields = fields_item,
	},
	{
		.structure = &service_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# A command.",
			"#command: \"make all\"",
			"",
			"# Variables.",
			"#environment:",
			"#  - text",
			"",
			"# Levels.",
			"level:",
			"  args: [text]",
			"",
			"# A share.",
			"#share: true",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"build: text",
			"level: low",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"build: text",
			"level: low",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"build: text",
			"level: low",
			"level: low",
			NULL,
		},
		.right = (const char *const[]){
			"build: text",
			"level: low",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"command-: \"make all\"",
			"level: low",
			NULL,
		},
		.right = (const char *const[]){
			"command: \"make all\"",
			"level: low",
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
			"ports:",
			"  - target: 1",
			"    published: \"1\"",
			"level: low",
			NULL,
		},
		.right = (const char *const[]){
			"ports:",
			"  - target: 1",
			"    published: 1",
			"level: low",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"ports:",
			"  - target: 1",
			"    published: 99999999999999999999",
			"level: low",
			NULL,
		},
		.right = (const char *const[]){
			"ports:",
			"  - target: 1",
			"    published: 1",
			"level: low",
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
			"level: low",
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
		.can_be = true,
		.wrong = (const char *const[]){
			"level: low",
			"share: 1",
			NULL,
		},
		.right = (const char *const[]){
			"level: low",
			"share: 1",
			NULL,
		},
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

const struct wd_texts service_texts = {
	.schema = &service_schema,
	.doc = "Values of several types",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
