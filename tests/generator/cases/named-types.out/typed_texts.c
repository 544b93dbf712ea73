/*
 * typed_texts.c - Types with names: what the tool says of it.
 *
 * Generated from named-types.def (hash 41bad3b170d96c3b) by `python3 -m generator --schema named-types.def`.  Do not
 * edit.
 */

#include "cli.h"
#include "typed_schema.h"
#include "typed_types.h"

/* ---- Mapping ---- */

static const struct wd_field_texts fields_mapping[] = {
	[TYPED_MAPPING_INNER] = {
		.doc = "Inside.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Port: A port" },
			{ "Range", "1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  inner: 1",
			NULL,
		},
	},
	[TYPED_MAPPING_OUTER] = {
		.doc = "Outside.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Port: A port" },
			{ "Range", "1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  outer: 1",
			NULL,
		},
	},
};

/* ---- Step ---- */

static const struct wd_field_texts fields_step[] = {
	[TYPED_STEP_COMMAND] = {
		.doc = "What is run.",
		.type = "String or List of Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Command: What is run" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  command:",
			"    - command: text",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[TYPED_PORT] = {
		.doc = "A low port.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "80",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Port: A port" },
			{ "Range", "1 to 1023" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  port: 80",
			NULL,
		},
	},
	[TYPED_OTHER] = {
		.doc = "Another port.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Port: A port" },
			{ "Range", "1 to 65535; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  other: 1",
			NULL,
		},
	},
	[TYPED_PORTS] = {
		.doc = "Ports.",
		.type = "List of Integer, String or Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "PortMapping: A port, and where it is reached" },
			{ "Range", "each element: Integer: 1 to 65535" },
			{ "Format", "a port, or two" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  ports:",
			"    - inner: 1",
			"      outer: 1",
			NULL,
		},
	},
	[TYPED_NAMED] = {
		.doc = "Ports by name.",
		.type = "Map of Integer, String or Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "PortMapping: A port, and where it is reached" },
			{ "Range", "each value: Integer: 1 to 65535; each value: null is accepted" },
			{ "Format", "a port, or two" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  named:",
			"    example:",
			"      inner: 1",
			"      outer: 1",
			NULL,
		},
	},
	[TYPED_TREE] = {
		.doc = "A tree.",
		.type = "String, List of Tree or Map of Tree",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Tree: A tree of words" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tree: text",
			NULL,
		},
	},
	[TYPED_TREES] = {
		.doc = "Trees.",
		.type = "List of String, List of Tree or Map of Tree",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Tree: A tree of words" },
			{ "Range", "1 to 3 elements" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  trees: [text]",
			NULL,
		},
	},
	[TYPED_WORDS] = {
		.doc = "Words.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Words: Words" },
			{ "Range", "1 to 9 elements; no element twice; each element: not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  words: [text]",
			NULL,
		},
	},
	[TYPED_COMMANDS] = {
		.doc = "Commands.",
		.type = "Map of String or List of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Command: What is run" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  commands:",
			"    example:",
			"      - command: text",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &typed_mapping_structure,
		.fields = fields_mapping,
	},
	{
		.structure = &typed_step_structure,
		.fields = fields_step,
	},
	{
		.structure = &typed_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# Another port.",
			"other: 1",
			"",
			"# A tree.",
			"#tree: text",
			"",
			"# Trees.",
			"#trees:",
			"#  - text",
			"",
			"# Words.",
			"#words:",
			"#  - text",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"port: 80",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"port: 80",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"port: 80",
			"port: 80",
			NULL,
		},
		.right = (const char *const[]){
			"port: 80",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"port-: 80",
			NULL,
		},
		.right = (const char *const[]){
			"port: 80",
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
			"port: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"port: 80",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"port: -1",
			NULL,
		},
		.right = (const char *const[]){
			"port: 80",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"ports:",
			"  - {}",
			NULL,
		},
		.right = (const char *const[]){
			"ports:",
			"  - inner: 1",
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

const struct wd_texts typed_texts = {
	.schema = &typed_schema,
	.doc = "Types with names",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
