/*
 * tree_texts.c - Trees: what the tool says of it.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#include "cli.h"
#include "tree_schema.h"
#include "tree_types.h"

/* ---- Node ---- */

static const struct wd_field_texts fields_node[] = {
	[TREE_NODE_NAME] = {
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
	[TREE_NODE_SIZE] = {
		.doc = "Its size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "5",
		.facts = (const struct wd_fact[]){
			{ "Range", "9 or less" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: 5",
			NULL,
		},
	},
	[TREE_NODE_LEFT] = {
		.doc = "The node on its left.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  left:",
			"    name: text",
			"    children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_NODE_CHILDREN] = {
		.doc = "The nodes below it.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "yes",
		.example = (const char *const[]){
			"  children:",
			"    - name: text",
			"      children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_NODE_NAMED] = {
		.doc = "Nodes by name.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  named:",
			"    example:",
			"      name: text",
			"      children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_NODE_ITEMS] = {
		.doc = "Nodes by label.",
		.type = "Itemized",
		.type_doc = "items of one structure, each below a label of your choice",
		.required = "no",
		.example = (const char *const[]){
			"  items:",
			"    node-1:",
			"      name: text",
			"      children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_NODE_PARENT] = {
		.doc = "Another one, or its name.",
		.type = "String or Structure",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.example = (const char *const[]){
			"  parent:",
			"    name: text",
			"    children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_NODE_MIXED] = {
		.doc = "Whatever.",
		.type = "List of String, Map of Structure or List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  mixed:",
			"    - text:",
			"        name: text",
			"        children: [{name: text, children: []}]",
			NULL,
		},
	},
};

/* ---- File ---- */

static const struct wd_field_texts fields_file[] = {
	[TREE_FILE_BACKING] = {
		.doc = "What is below.",
		.type = "Structure or String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  backing:",
			"    file:",
			"      backing: {file: {backing: \"\"}}",
			NULL,
		},
	},
};

/* ---- Drive ---- */

static const struct wd_field_texts fields_drive[] = {
	[TREE_DRIVE_FILE] = {
		.doc = "What is below.",
		.type = "Structure or String",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "yes",
		.example = (const char *const[]){
			"  file:",
			"    backing:",
			"      file: {backing: {file: \"\"}}",
			NULL,
		},
	},
};

/* ---- Group ---- */

static const struct wd_field_texts fields_group[] = {
	[TREE_GROUP_MEMBER] = {
		.doc = "Its member.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  member:",
			"    group:",
			"      member: {group: {}}",
			NULL,
		},
	},
};

/* ---- Member ---- */

static const struct wd_field_texts fields_member[] = {
	[TREE_MEMBER_GROUP] = {
		.doc = "The group in it.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  group:",
			"    member:",
			"      group: {}",
			NULL,
		},
	},
};

/* ---- Choice ---- */

static const struct wd_field_texts fields_choice[] = {
	[TREE_CHOICE_CHOICE] = {
		.doc = "A choice.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  choice:",
			"    choice: {choice: {name: text}}",
			NULL,
		},
	},
	[TREE_CHOICE_NAME] = {
		.doc = "A name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[TREE_NODE] = {
		.doc = "The first node.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  node:",
			"    name: text",
			"    children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_DRIVE] = {
		.doc = "A drive.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  drive:",
			"    file:",
			"      backing: {file: {backing: \"\"}}",
			NULL,
		},
	},
	[TREE_ROOTS] = {
		.doc = "Further documents.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.example = (const char *const[]){
			"  roots:",
			"    - node:",
			"        name: text",
			"        children: [{name: text, children: []}]",
			NULL,
		},
	},
	[TREE_GROUP] = {
		.doc = "A group.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  group:",
			"    member:",
			"      group: {}",
			NULL,
		},
	},
	[TREE_EITHER] = {
		.doc = "A choice.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  either:",
			"    choice: {choice: {name: text}}",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &tree_node_structure,
		.fields = fields_node,
		.rules = (const char *const[]){
			"left must not be set where parent is set: a node is in one place.",
		},
	},
	{
		.structure = &tree_file_structure,
		.fields = fields_file,
	},
	{
		.structure = &tree_drive_structure,
		.fields = fields_drive,
	},
	{
		.structure = &tree_group_structure,
		.fields = fields_group,
	},
	{
		.structure = &tree_member_structure,
		.fields = fields_member,
	},
	{
		.structure = &tree_choice_structure,
		.fields = fields_choice,
		.rules = (const char *const[]){
			"Exactly one of choice and name: it is one of the two.",
		},
	},
	{
		.structure = &tree_structure,
		.fields = fields_root,
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.",
		.start = (const char *const[]){
			"# The first node.",
			"node:",
			"  # Its name.",
			"  name: text",
			"",
			"  # The nodes below it.",
			"  children:",
			"    - name: text",
			"      children: []",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: text",
			"  children: []",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  children: []",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: text",
			"  children: []",
			"  children: []",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  children: []",
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
			"  name: text",
			"  size-: 5",
			"  children:",
			"    - name: text",
			"      children: []",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  size: 5",
			"  children:",
			"    - name: text",
			"      children: []",
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
			"  name: text",
			"  size: \"1\"",
			"  children:",
			"    - name: text",
			"      children: []",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  size: 5",
			"  children:",
			"    - name: text",
			"      children: []",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: \"\"",
			"  children:",
			"    - name: text",
			"      children: []",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  children:",
			"    - name: text",
			"      children: []",
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
			"node:",
			"  name: text",
			"  children: []",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"node:",
			"  name: text",
			"  left:",
			"    name: text",
			"    children: []",
			"  children:",
			"    - name: text",
			"      children: []",
			"  parent: text",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  left:",
			"    name: text",
			"    children: []",
			"  children:",
			"    - name: text",
			"      children: []",
			NULL,
		},
		.rule = "left must not be set where parent is set: a node is in one place.",
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
			"node:",
			"  name: text",
			"  children: []",
			"either: {}",
			NULL,
		},
		.right = (const char *const[]){
			"node:",
			"  name: text",
			"  children: []",
			"either:",
			"  choice:",
			"    choice:",
			"      name: text",
			NULL,
		},
		.rule = "Exactly one of choice and name: it is one of the two.",
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

const struct wd_texts tree_texts = {
	.schema = &tree_schema,
	.doc = "Trees",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
