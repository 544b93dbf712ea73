/*
 * composed_texts.c - Constructs within each other: what the tool says of it.
 *
 * Generated from composed.def (hash 44a76bf055a796ad) by `python3 -m generator --schema composed.def`.  Do not edit.
 */

#include "cli.h"
#include "composed_schema.h"
#include "composed_types.h"

/* ---- words ---- */

static const struct wd_word docs_kind[] = {
	{ "plan", "A plan." },
	{ "sketch", "A sketch of one." },
	{ NULL, NULL },
};

static const struct wd_word docs_mark[] = {
	{ "red", "Red." },
	{ "green", "Green." },
	{ NULL, NULL },
};

static const struct wd_word docs_device_driver[] = {
	{ "disk", "A disk." },
	{ "chain", "Devices behind each other." },
	{ "none", "Nothing." },
	{ NULL, NULL },
};

/* ---- Common ---- */

static const struct wd_field_texts fields_common[] = {
	[COMPOSED_COMMON_LABEL] = {
		.doc = "A label.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 9 characters; numbers and booleans count as the text that is written" },
			{ "Also accepted", "title" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  label: text",
			NULL,
		},
	},
	[COMPOSED_COMMON_EVERY] = {
		.doc = "How often.",
		.type = "Quantity",
		.type_doc = "a number with a unit: h, m, or several of them, the greater first, or a number without a unit",
		.required = "no",
		.default_value = "1m",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 or more; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  every: \"1m\"",
			NULL,
		},
	},
	[COMPOSED_COMMON_LISTS] = {
		.doc = "Further lists.",
		.type = "Map of List of String",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Names: Names" },
			{ "Range", "each value: 1 to 4 elements" },
			{ "Keys", "a key that matches y-[a-z]+" },
			{ "Format", "a word: small letters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  y-a: [a]",
			NULL,
		},
	},
};

/* ---- Step ---- */

static const struct wd_field_texts fields_step[] = {
	[COMPOSED_STEP_NAME] = {
		.doc = "Its name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Not in", "next" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
	[COMPOSED_STEP_RUN] = {
		.doc = "What is run.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Names: Names" },
			{ "Range", "1 to 4 elements" },
			{ "Format", "a word: small letters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  run: [a]",
			NULL,
		},
	},
	[COMPOSED_STEP_COPIES] = {
		.doc = "How many.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "1",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 9; null is accepted" },
			{ "Or", "a variable, such as $SIZE" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  copies: 1",
			NULL,
		},
	},
	[COMPOSED_STEP_NEXT] = {
		.doc = "The step after it.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Without", "name, after" },
			{ "Not in", "after" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  next:",
			"    run: [a]",
			NULL,
		},
	},
	[COMPOSED_STEP_AFTER] = {
		.doc = "Steps before it.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Without", "next" },
			{ "Not in", "next" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  after:",
			"    - name: text",
			"      run: [a]",
			NULL,
		},
	},
};

/* ---- Disk ---- */

static const struct wd_field_texts fields_disk[] = {
	[COMPOSED_DISK_PATH] = {
		.doc = "Its path.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  path: text",
			NULL,
		},
	},
	[COMPOSED_DISK_SPEED] = {
		.doc = "Its speed.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  x-speed: 1",
			NULL,
		},
	},
};

/* ---- Chain ---- */

static const struct wd_field_texts fields_chain[] = {
	[COMPOSED_CHAIN_COMMON] = {
		.doc = "What all have.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  label: text",
			"  y-a: [a]",
			NULL,
		},
	},
	[COMPOSED_CHAIN_DEVICES] = {
		.doc = "The devices.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a single element may be written without the list; each element: a value of another form is short for its size" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  devices:",
			"    - size: 0",
			"      path: text",
			"      x-speed: 1",
			"      x-: \"1\"",
			NULL,
		},
	},
};

/* ---- Device ---- */

static const struct wd_field_texts fields_device[] = {
	[COMPOSED_DEVICE_SIZE] = {
		.doc = "Its size.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: 0",
			NULL,
		},
	},
	[COMPOSED_DEVICE_DRIVER] = {
		.doc = "What sort of device.",
		.type = "Variant",
		.type_doc = "the word that selects further fields",
		.required = "no",
		.default_value = "disk",
		.words = docs_device_driver,
		.example = (const char *const[]){
			"  driver: chain",
			NULL,
		},
	},
	[COMPOSED_DEVICE_DISK] = {
		.doc = "A disk.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  path: text",
			"  x-speed: 1",
			NULL,
		},
	},
	[COMPOSED_DEVICE_CHAIN] = {
		.doc = "Devices behind each other.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "no",
		.example = (const char *const[]){
			"  label: text",
			"  y-a: [a]",
			NULL,
		},
	},
	[COMPOSED_DEVICE_AMOUNTS] = {
		.doc = "Amounts.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ "Keys", "a key that matches x-.*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  x-: \"1\"",
			NULL,
		},
	},
};

/* ---- Plan ---- */

static const struct wd_field_texts fields_plan[] = {
	[COMPOSED_KIND] = {
		.doc = "What it is.",
		.type = "Kind",
		.type_doc = "one of the kinds of document",
		.required = "yes",
		.words = docs_kind,
		.example = (const char *const[]){
			"  kind: plan",
			NULL,
		},
	},
	[COMPOSED_COMMON] = {
		.doc = "What all have.",
		.type = "Structure",
		.type_doc = "a group of fields",
		.required = "yes",
		.example = (const char *const[]){
			"  label: text",
			"  y-a: [a]",
			NULL,
		},
	},
	[COMPOSED_TREE] = {
		.doc = "A tree.",
		.type = "String, Map of Tree or Integer",
		.type_doc = "a value of one of several types, each written in another way",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Tree: A tree" },
			{ "Range", "String: not empty; Map of Tree: a list of KEY=VALUE is accepted in place of the mapping; Map of Tree: each value: null is accepted; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tree: text",
			NULL,
		},
	},
	[COMPOSED_STEPS] = {
		.doc = "Steps.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "no two elements with the same name; a single element may be written without the list; each element: a value of another form is short for its name" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  steps:",
			"    - name: text",
			"      run: [a]",
			NULL,
		},
	},
	[COMPOSED_DEVICES] = {
		.doc = "Devices.",
		.type = "Map of Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a list of KEY=VALUE is accepted in place of the mapping; each value: null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  devices:",
			"    example:",
			"      size: 0",
			"      path: text",
			"      x-speed: 1",
			"      x-: \"1\"",
			NULL,
		},
	},
	[COMPOSED_GROUPS] = {
		.doc = "Groups.",
		.type = "Map of List of String or Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at most 3 keys; each value: each element: Structure: a value of another form is short for its size" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  groups:",
			"    example:",
			"      - size: 0",
			"        path: text",
			"        x-speed: 1",
			"        x-: \"1\"",
			NULL,
		},
	},
	[COMPOSED_PAIR] = {
		.doc = "A pair.",
		.type = "List of Integer or List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Defined as", "Names: Names" },
			{ "Range", "exactly 2 elements; each element: List of String: 1 to 4 elements" },
			{ "Format", "a word: small letters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  pair: [1, 1]",
			NULL,
		},
	},
	[COMPOSED_MARKS] = {
		.doc = "Marks.",
		.type = "Flags",
		.type_doc = "a sequence of words of a list",
		.required = "no",
		.default_value = "[\"red\"]",
		.words = docs_mark,
		.facts = (const struct wd_fact[]){
			{ "Range", "no element twice; a single element may be written without the list" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  marks: [red]",
			NULL,
		},
	},
	[COMPOSED_EXTENSIONS] = {
		.doc = "Further keys.",
		.type = "Map of Number, List of Any or Structure",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: null is accepted" },
			{ "Keys", "a key that matches x-.*" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  x-:",
			"    name: text",
			"    run: [a]",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &composed_common_structure,
		.fields = fields_common,
		.rules = (const char *const[]){
			"label must not be set where every is 1h: it would not be read.",
		},
	},
	{
		.structure = &composed_step_structure,
		.fields = fields_step,
		.rules = (const char *const[]){
			"Exactly one of run and next: a step is one or the other.",
		},
	},
	{
		.structure = &composed_disk_structure,
		.fields = fields_disk,
	},
	{
		.structure = &composed_chain_structure,
		.fields = fields_chain,
	},
	{
		.structure = &composed_device_structure,
		.fields = fields_device,
	},
	{
		.structure = &composed_structure,
		.fields = fields_plan,
	},
	{
		.structure = &composed_step_in_step_next_structure,
		.fields = fields_step,
		.rules = (const char *const[]){
			"Exactly one of run and next: a step is one or the other.",
		},
	},
	{
		.structure = &composed_step_in_step_after_row_structure,
		.fields = fields_step,
		.rules = (const char *const[]){
			"Exactly one of run and next: a step is one or the other.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "A plan.",
		.start = (const char *const[]){
			"# What it is.",
			"kind: plan",
			"",
			"# A label.",
			"label: text",
			"",
			"# Further lists.",
			"#y-a:",
			"#  - a",
			"",
			"# A tree.",
			"#tree: text",
			"",
			"# A pair.",
			"#pair:",
			"#  - 1",
			"#  - 1",
			NULL,
		},
	},
	{
		.doc = "A sketch of one.",
		.start = (const char *const[]){
			"# What it is.",
			"kind: sketch",
			"",
			"# A label.",
			"label: text",
			"",
			"# Further lists.",
			"#y-a:",
			"#  - a",
			"",
			"# A tree.",
			"#tree: text",
			"",
			"# A pair.",
			"#pair:",
			"#  - 1",
			"#  - 1",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"kind: plan",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plans",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			NULL,
		},
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"tree-: text",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"tree: text",
			NULL,
		},
	},
	{ /* unsupported-kind */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: sketch",
			"steps:",
			"  - run:",
			"      - a",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"steps:",
			"  - run:",
			"      - a",
			NULL,
		},
	},
	{ /* unwrapped-value */
		.can_be = false,
	},
	{ /* wrong-type */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"steps:",
			"  - run:",
			"      - a",
			"    copies: \"1\"",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"steps:",
			"  - run:",
			"      - a",
			"    copies: 1",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"label: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"label: text",
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
			"kind: plan",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"label: text",
			"every: \"1h\"",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"label: text",
			NULL,
		},
		.rule = "label must not be set where every is 1h: it would not be read.",
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
			"kind: plan",
			"steps:",
			"  - {}",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"steps:",
			"  - run:",
			"      - a",
			NULL,
		},
		.rule = "Exactly one of run and next: a step is one or the other.",
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
		.can_be = true,
		.wrong = (const char *const[]){
			"kind: plan",
			"devices:",
			"  example:",
			"    driver: DISK",
			NULL,
		},
		.right = (const char *const[]){
			"kind: plan",
			"devices:",
			"  example:",
			"    driver: disk",
			NULL,
		},
	},
	{ /* deprecated */
		.can_be = false,
	},
};

const struct wd_texts composed_texts = {
	.schema = &composed_schema,
	.doc = "Constructs within each other",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
