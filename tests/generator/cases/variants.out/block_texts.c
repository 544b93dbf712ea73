/*
 * block_texts.c - Drives: what the tool says of it.
 *
 * Generated from variants.def (hash 0977fca663875a92) by `python3 -m generator --schema variants.def`.  Do not edit.
 */

#include "cli.h"
#include "block_schema.h"
#include "block_types.h"

/* ---- words ---- */

static const struct wd_word docs_drive_driver[] = {
	{ "file", "A file." },
	{ "qcow2", "An image above another drive." },
	{ "null-co", "Nothing." },
	{ "nbd", "A drive of another machine." },
	{ NULL, NULL },
};

static const struct wd_word docs_address_type[] = {
	{ "inet", "A host and a port." },
	{ "unix", "A socket." },
	{ NULL, NULL },
};

/* ---- Base ---- */

static const struct wd_field_texts fields_base[] = {
	[BLOCK_BASE_NODE_NAME] = {
		.doc = "Its name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  node-name: text",
			NULL,
		},
	},
	[BLOCK_BASE_READ_ONLY] = {
		.doc = "It cannot be written.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "false",
		.example = (const char *const[]){
			"  read-only: true",
			NULL,
		},
	},
	[BLOCK_BASE_AUTO_READ_ONLY] = {
		.doc = "It cannot be written when that fails.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.example = (const char *const[]){
			"  auto-read-only: true",
			NULL,
		},
	},
};

/* ---- FileDrive ---- */

static const struct wd_field_texts fields_file_drive[] = {
	[BLOCK_FILE_DRIVE_FILENAME] = {
		.doc = "Its name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  filename: text",
			NULL,
		},
	},
	[BLOCK_FILE_DRIVE_LOCKING] = {
		.doc = "It is locked.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "true",
		.example = (const char *const[]){
			"  locking: false",
			NULL,
		},
	},
};

/* ---- Qcow2 ---- */

static const struct wd_field_texts fields_qcow2[] = {
	[BLOCK_QCOW2_FILE] = {
		.doc = "What is below.",
		.type = "Structure or String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.example = (const char *const[]){
			"  file:",
			"    node-name: text",
			"    driver: file",
			"    filename: text",
			NULL,
		},
	},
	[BLOCK_QCOW2_BACKING] = {
		.doc = "What it is about.",
		.type = "Structure or String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  backing:",
			"    node-name: text",
			"    driver: file",
			"    filename: text",
			NULL,
		},
	},
	[BLOCK_QCOW2_NUMBERS] = {
		.doc = "Numbers.",
		.type = "Map of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "a key that matches x-.*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  x-: 1",
			NULL,
		},
	},
};

/* ---- Inet ---- */

static const struct wd_field_texts fields_inet[] = {
	[BLOCK_INET_HOST] = {
		.doc = "The host.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  host: text",
			NULL,
		},
	},
	[BLOCK_INET_PORT] = {
		.doc = "The port.",
		.type = "Integer or String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.example = (const char *const[]){
			"  port: 1",
			NULL,
		},
	},
};

/* ---- Unix ---- */

static const struct wd_field_texts fields_unix[] = {
	[BLOCK_UNIX_PATH] = {
		.doc = "Its path.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  path: text",
			NULL,
		},
	},
	[BLOCK_UNIX_MODE] = {
		.doc = "Its mode.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  y-mode: text",
			NULL,
		},
	},
};

/* ---- Address ---- */

static const struct wd_field_texts fields_address[] = {
	[BLOCK_ADDRESS_TYPE] = {
		.doc = "What sort of address.",
		.type = "Variant",
		.type_doc = "the word that selects further fields",
		.required = "no",
		.default_value = "unix",
		.words = docs_address_type,
		.example = (const char *const[]){
			"  type: inet",
			NULL,
		},
	},
	[BLOCK_ADDRESS_INET] = {
		.doc = "A host and a port.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  host: text",
			"  port: 1",
			NULL,
		},
	},
	[BLOCK_ADDRESS_LOCAL] = {
		.doc = "A socket.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  path: text",
			"  y-mode: text",
			NULL,
		},
	},
	[BLOCK_ADDRESS_NUMBERS] = {
		.doc = "Numbers.",
		.type = "Map of Integer",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Keys", "a key that matches y-.*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  y-: 1",
			NULL,
		},
	},
};

/* ---- Network ---- */

static const struct wd_field_texts fields_network[] = {
	[BLOCK_NETWORK_SERVER] = {
		.doc = "The machine.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  server:",
			"    path: text",
			"    y-mode: text",
			"    y-: 1",
			NULL,
		},
	},
};

/* ---- Drive ---- */

static const struct wd_field_texts fields_drive[] = {
	[BLOCK_BASE] = {
		.doc = "What all drives have.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  node-name: text",
			NULL,
		},
	},
	[BLOCK_DRIVER] = {
		.doc = "What drives it.",
		.type = "Variant",
		.type_doc = "the word that selects further fields",
		.required = "yes",
		.words = docs_drive_driver,
		.example = (const char *const[]){
			"  driver: file",
			NULL,
		},
	},
	[BLOCK_FILE] = {
		.doc = "A file.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  filename: text",
			NULL,
		},
	},
	[BLOCK_QCOW2] = {
		.doc = "An image above another drive.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  file:",
			"    node-name: text",
			"    driver: file",
			"    filename: text",
			"  x-: 1",
			NULL,
		},
	},
	[BLOCK_NETWORK] = {
		.doc = "A drive of another machine.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  server:",
			"    path: text",
			"    y-mode: text",
			"    y-: 1",
			NULL,
		},
	},
	[BLOCK_DISCARD] = {
		.doc = "Blocks are given back.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.default_value = "false",
		.example = (const char *const[]){
			"  discard: true",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &block_base_structure,
		.fields = fields_base,
		.rules = (const char *const[]){
			"auto-read-only must not be set where read-only is true: it is read-only anyway.",
		},
	},
	{
		.structure = &block_file_drive_structure,
		.fields = fields_file_drive,
	},
	{
		.structure = &block_qcow2_structure,
		.fields = fields_qcow2,
	},
	{
		.structure = &block_inet_structure,
		.fields = fields_inet,
	},
	{
		.structure = &block_unix_structure,
		.fields = fields_unix,
	},
	{
		.structure = &block_address_structure,
		.fields = fields_address,
	},
	{
		.structure = &block_network_structure,
		.fields = fields_network,
	},
	{
		.structure = &block_structure,
		.fields = fields_drive,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# Its name.",
			"node-name: text",
			"",
			"# What drives it.",
			"driver: file",
			"",
			"# Its name.",
			"filename: text",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"driver: file",
			"filename: text",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"driver: file",
			"filename: text",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"driver: file",
			"filename: text",
			"filename: text",
			NULL,
		},
		.right = (const char *const[]){
			"driver: file",
			"filename: text",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"driver: file",
			"discard-: true",
			"filename: text",
			NULL,
		},
		.right = (const char *const[]){
			"driver: file",
			"filename: text",
			"discard: true",
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
			"driver: file",
			"filename: text",
			"discard: \"true\"",
			NULL,
		},
		.right = (const char *const[]){
			"driver: file",
			"filename: text",
			"discard: true",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"driver: not/one of these",
			"filename: text",
			NULL,
		},
		.right = (const char *const[]){
			"driver: file",
			"filename: text",
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
			"driver: file",
			"filename: text",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"read-only: true",
			"auto-read-only: true",
			"driver: file",
			"filename: text",
			NULL,
		},
		.right = (const char *const[]){
			"auto-read-only: true",
			"driver: file",
			"filename: text",
			NULL,
		},
		.rule = "auto-read-only must not be set where read-only is true: it is read-only anyway.",
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

const struct wd_texts block_texts = {
	.schema = &block_schema,
	.doc = "Drives",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
