/*
 * demo_texts.c - A schema.: what the tool says of it.
 *
 * Generated from word-is-macro.def (hash 44d27a409fff8402) by `python3 -m generator --schema word-is-macro.def`.  Do
 * not edit.
 */

#include "cli.h"
#include "demo_schema.h"
#include "demo_types.h"

/* ---- words ---- */

static const struct wd_word docs_system[] = {
	{ "linux", "Linux." },
	{ "other", "Another one." },
	{ NULL, NULL },
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[DEMO_SYSTEM] = {
		.doc = "A system.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "linux",
		.words = docs_system,
		.example = (const char *const[]){
			"  errno: other",
			NULL,
		},
	},
	[DEMO_EOF] = {
		.doc = "A switch.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  errno: other",
			"  EOF: false",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &demo_structure,
		.fields = fields_root,
		.rules = (const char *const[]){
			"EOF has no effect where errno is linux: it is one.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "One kind.",
		.start = (const char *const[]){
			"# A system.",
			"errno: other",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"errno: other",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"errno: other",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"errno: other",
			"errno: other",
			NULL,
		},
		.right = (const char *const[]){
			"errno: other",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"errno-: other",
			NULL,
		},
		.right = (const char *const[]){
			"errno: other",
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
			"errno: other",
			"EOF: \"true\"",
			NULL,
		},
		.right = (const char *const[]){
			"errno: other",
			"EOF: false",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"errno: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"errno: other",
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
		.can_be = true,
		.wrong = (const char *const[]){
			"EOF: false",
			NULL,
		},
		.right = (const char *const[]){
			"errno: other",
			"EOF: false",
			NULL,
		},
		.rule = "EOF has no effect where errno is linux: it is one.",
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

const struct wd_texts demo_texts = {
	.schema = &demo_schema,
	.doc = "A schema.",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
