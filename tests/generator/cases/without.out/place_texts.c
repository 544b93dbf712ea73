/*
 * place_texts.c - Places without some fields: what the tool says of it.
 *
 * Generated from without.def (hash aa3860211974612d) by `python3 -m generator --schema without.def`.  Do not edit.
 */

#include "cli.h"
#include "place_schema.h"
#include "place_types.h"

/* ---- Node ---- */

static const struct wd_field_texts fields_node[] = {
	[PLACE_NODE_NAME] = {
		.doc = "Its name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  name: a",
			NULL,
		},
	},
	[PLACE_NODE_SIZE] = {
		.doc = "Its size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "unless mode is set",
		.facts = (const struct wd_fact[]){
			{ "Not in", "either" },
			{ "Also accepted", "extent" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: 1",
			NULL,
		},
	},
	[PLACE_NODE_MODE] = {
		.doc = "Its mode.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Not in", "nodes, far" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  mode: text",
			"  far:",
			"    name: a",
			"    size: 1",
			NULL,
		},
	},
	[PLACE_NODE_FAR] = {
		.doc = "A node that is far.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Without", "mode" },
			{ "Not in", "near, nodes" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  far:",
			"    name: a",
			"    size: 1",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[PLACE_NEAR] = {
		.doc = "A node without more.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Without", "far" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  near:",
			"    name: a",
			"    size: 1",
			"    mode: text",
			NULL,
		},
	},
	[PLACE_NODE] = {
		.doc = "A node.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  node:",
			"    name: a",
			"    size: 1",
			NULL,
		},
	},
	[PLACE_NODES] = {
		.doc = "Nodes.",
		.type = "Map of List of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Without", "far, mode" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  nodes:",
			"    example:",
			"      - name: a",
			"        size: 1",
			NULL,
		},
	},
	[PLACE_EITHER] = {
		.doc = "Either.",
		.type = "String or Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Without", "size" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  either:",
			"    name: a",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &place_node_structure,
		.fields = fields_node,
		.rules = (const char *const[]){
			"mode may be set only where far is set: a mode is of the way.",
			"size is required unless mode is set: a mode has its size.",
		},
	},
	{
		.structure = &place_structure,
		.fields = fields_root,
	},
	{
		.structure = &place_node_in_root_near_structure,
		.fields = fields_node,
		.rules = (const char *const[]){
			"mode may be set only where far is set: a mode is of the way.",
			"size is required unless mode is set: a mode has its size.",
		},
	},
	{
		.structure = &place_node_in_root_nodes_entry_row_structure,
		.fields = fields_node,
		.rules = (const char *const[]){
			"mode may be set only where far is set: a mode is of the way.",
			"size is required unless mode is set: a mode has its size.",
		},
	},
	{
		.structure = &place_node_in_root_either_either_structure_structure,
		.fields = fields_node,
		.rules = (const char *const[]){
			"mode may be set only where far is set: a mode is of the way.",
			"size is required unless mode is set: a mode has its size.",
		},
	},
	{
		.structure = &place_node_in_node_far_structure,
		.fields = fields_node,
		.rules = (const char *const[]){
			"mode may be set only where far is set: a mode is of the way.",
			"size is required unless mode is set: a mode has its size.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# Either.",
			"either:",
			"  name: a",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"near:",
			"  name: a",
			"  size: 1",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"near:",
			"  name: a",
			"  size: 1",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"near:",
			"  name: a",
			"  size: 1",
			"  size: 1",
			NULL,
		},
		.right = (const char *const[]){
			"near:",
			"  name: a",
			"  size: 1",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: a",
			"  size-: 1",
			"  mode: text",
			"  far:",
			"    name: a",
			"    size: 1",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: a",
			"  size: 1",
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
			"node:",
			"  name: a",
			"  size: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: a",
			"  size: 1",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: a",
			"  size: 99999999999999999999",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: a",
			"  size: 1",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  size: 1",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: a",
			"  size: 1",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = false,
	},
	{ /* requires */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: a",
			"  mode: text",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: a",
			"  mode: text",
			"  far:",
			"    name: a",
			"    size: 1",
			NULL,
		},
		.rule = "mode may be set only where far is set: a mode is of the way.",
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

const struct wd_texts place_texts = {
	.schema = &place_schema,
	.doc = "Places without some fields",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
