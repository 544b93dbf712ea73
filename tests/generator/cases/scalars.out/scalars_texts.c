/*
 * scalars_texts.c - Values of every kind of scalar: what the tool says of it.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#include "cli.h"
#include "scalars_schema.h"
#include "scalars_types.h"

/* ---- words ---- */

static const struct wd_word docs_level[] = {
	{ "low", "Little." },
	{ "+1", "More." },
	{ "minus", "Less than nothing." },
	{ "nearly", "Nearly nothing." },
	{ NULL, NULL },
};

static const struct wd_word docs_permission[] = {
	{ "read", "Reading." },
	{ "write", "Writing." },
	{ "execute", "Running." },
	{ "own", "All else." },
	{ NULL, NULL },
};

/* ---- Point ---- */

static const struct wd_field_texts fields_point[] = {
	[SCALARS_POINT_X] = {
		.doc = "To the right.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "0",
		.facts = (const struct wd_fact[]){
			{ "Range", "-2147483648 to 2147483647" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  x: 0",
			NULL,
		},
	},
	[SCALARS_POINT_Y] = {
		.doc = "Down.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "1",
		.facts = (const struct wd_fact[]){
			{ "Range", "-2147483648 to 2147483647" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  \"y\": 1",
			NULL,
		},
	},
};

/* ---- Host ---- */

static const struct wd_field_texts fields_host[] = {
	[SCALARS_HOST_NAME] = {
		.doc = "Its name.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "yes",
		.example = (const char *const[]){
			"  hostName: text",
			NULL,
		},
	},
	[SCALARS_HOST_PORT] = {
		.doc = "Its port.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "80",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  port: 80",
			NULL,
		},
	},
	[SCALARS_HOST_NOTE] = {
		.doc = "A note.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.example = (const char *const[]){
			"  note: text",
			NULL,
		},
	},
};

/* ---- User ---- */

static const struct wd_field_texts fields_user[] = {
	[SCALARS_USER_ID] = {
		.doc = "A number.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "yes",
		.example = (const char *const[]){
			"  id: 1",
			NULL,
		},
	},
};

/* ---- Root ---- */

static const struct wd_field_texts fields_root[] = {
	[SCALARS_NAME] = {
		.doc = "A name of 2 to 4 characters.\n\n1. It may have more bytes.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "2 to 4 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  name: text",
			NULL,
		},
	},
	[SCALARS_CODE] = {
		.doc = "Three characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "3 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  code: tex",
			NULL,
		},
	},
	[SCALARS_NOTE] = {
		.doc = "At most five characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at most 5 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  note: text",
			NULL,
		},
	},
	[SCALARS_WORD] = {
		.doc = "At least two characters.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at least 2 characters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  word: text",
			NULL,
		},
	},
	[SCALARS_CITY] = {
		.doc = "A city.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Format", "the name of a city, of at most 6 letters" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  city: Aa",
			NULL,
		},
	},
	[SCALARS_TAGS] = {
		.doc = "Tags of one character.",
		.type = "Map",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: 1 character" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  tags: {example: t}",
			NULL,
		},
	},
	[SCALARS_INTEGER] = {
		.doc = "An integer as the dialect writes it.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  integer: 1",
			NULL,
		},
	},
	[SCALARS_PLAIN] = {
		.doc = "An integer in plain decimal.",
		.type = "Integer",
		.type_doc = "a whole number, written in plain decimal and without quotes",
		.required = "no",
		.example = (const char *const[]){
			"  plain: 1",
			NULL,
		},
	},
	[SCALARS_HELD] = {
		.doc = "An integer held as a string.",
		.type = "Integer",
		.type_doc = "a whole number, written in quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "99 or less" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  held: \"99\"",
			NULL,
		},
	},
	[SCALARS_BYTE] = {
		.doc = "An integer of 8 bits.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 255" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  byte: 0",
			NULL,
		},
	},
	[SCALARS_OFFSET] = {
		.doc = "An integer of 16 bits with a sign.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "-1",
		.facts = (const struct wd_fact[]){
			{ "Range", "-100 to 32767" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  offset: -1",
			NULL,
		},
	},
	[SCALARS_SIZE] = {
		.doc = "An integer of 64 bits without a sign.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 18446744073709551615" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  size: 0",
			NULL,
		},
	},
	[SCALARS_SHARE] = {
		.doc = "A number.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "no",
		.default_value = "0.5",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 1" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  share: 0.5",
			NULL,
		},
	},
	[SCALARS_RATIO] = {
		.doc = "A number in a float.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "no",
		.example = (const char *const[]){
			"  ratio: 1",
			NULL,
		},
	},
	[SCALARS_PARTS] = {
		.doc = "A share, or a whole number.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "a fraction up to 1, or a whole number" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  parts: 1",
			NULL,
		},
	},
	[SCALARS_TEXT] = {
		.doc = "A number held as a string.",
		.type = "Number",
		.type_doc = "a number that may have a fraction, written in quotes",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "thousandths may be written with the suffix m" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  text: \"1\"",
			NULL,
		},
	},
	[SCALARS_MEMORY] = {
		.doc = "A quantity.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.required = "no",
		.example = (const char *const[]){
			"  memory: \"1\"",
			NULL,
		},
	},
	[SCALARS_STORED] = {
		.doc = "A quantity held as a string.",
		.type = "Quantity",
		.type_doc = "a number with a unit, such as M and G (powers of 1000) or Mi and Gi (powers of 1024)",
		.required = "no",
		.example = (const char *const[]){
			"  stored: \"1\"",
			NULL,
		},
	},
	[SCALARS_SIZES] = {
		.doc = "Integers of 16 bits.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "no element twice; each element: 0 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  sizes: [0]",
			NULL,
		},
	},
	[SCALARS_LEVEL] = {
		.doc = "A level.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.default_value = "minus",
		.words = docs_level,
		.example = (const char *const[]){
			"  level: low",
			NULL,
		},
	},
	[SCALARS_PERMISSIONS] = {
		.doc = "Permissions.",
		.type = "Flags",
		.type_doc = "a sequence of words of a list",
		.required = "no",
		.words = docs_permission,
		.facts = (const struct wd_fact[]){
			{ "Range", "at most 3 elements" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  permissions: [read]",
			NULL,
		},
	},
	[SCALARS_GRANTS] = {
		.doc = "Permissions of others.",
		.type = "Map of Flags",
		.type_doc = "keys of your choice, each with a value",
		.required = "no",
		.words = docs_permission,
		.facts = (const struct wd_fact[]){
			{ "Range", "each value: no element twice; each value: a single element may be written without the list" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  grants: {example: [read]}",
			NULL,
		},
	},
	[SCALARS_WORD_OR_NUMBER] = {
		.doc = "A text that may look like a number.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 9 characters; numbers and booleans count as the text that is written" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  word_or_number: text",
			NULL,
		},
	},
	[SCALARS_TRIPLE] = {
		.doc = "Three numbers.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "exactly 3 elements; each element: -32768 to 32767" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  triple: [-32768, -32768, -32768]",
			NULL,
		},
	},
	[SCALARS_PAIR] = {
		.doc = "Two words.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "exactly 2 elements; no element twice; each element: not empty" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  pair: [text, text1]",
			NULL,
		},
	},
	[SCALARS_LINE] = {
		.doc = "Two points.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "exactly 2 elements" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  line:",
			"    - x: 0",
			"    - x: 0",
			NULL,
		},
	},
	[SCALARS_MATRIX] = {
		.doc = "Two rows of two numbers.",
		.type = "List of List of Number",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "exactly 2 elements; each element: exactly 2 elements" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  matrix: [[1, 1], [1, 1]]",
			NULL,
		},
	},
	[SCALARS_DIGIT] = {
		.doc = "A digit.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "9",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 to 9" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  digit: 9",
			NULL,
		},
	},
	[SCALARS_SOME] = {
		.doc = "Permissions, or null.",
		.type = "Flags",
		.type_doc = "a sequence of words of a list",
		.required = "no",
		.words = docs_permission,
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  some: [read]",
			NULL,
		},
	},
	[SCALARS_ENDS] = {
		.doc = "Two numbers, or null.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "exactly 2 elements; each element: 0 to 255; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  ends: [0, 0]",
			NULL,
		},
	},
	[SCALARS_HOSTS] = {
		.doc = "Hosts.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "at most 4 elements; no two elements with the same hostName and port" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  hosts:",
			"    - hostName: text",
			"      note: text",
			NULL,
		},
	},
	[SCALARS_USERS] = {
		.doc = "Users.",
		.type = "List of Structure",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "no two elements with the same id" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  users:",
			"    - id: 1",
			NULL,
		},
	},
	[SCALARS_WAIT] = {
		.doc = "How long to wait.",
		.type = "Quantity",
		.type_doc = "a number with a unit: h, m, s, ms, or several of them, the greater first",
		.required = "no",
		.default_value = "1m",
		.facts = (const struct wd_fact[]){
			{ "Range", "10ms to 2h" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  wait: \"1m\"",
			NULL,
		},
	},
	[SCALARS_MOST] = {
		.doc = "The longest time.",
		.type = "Quantity",
		.type_doc = "a number with a unit: h, m, s, ms, or several of them, the greater first",
		.required = "no",
		.example = (const char *const[]){
			"  most: \"1h\"",
			NULL,
		},
	},
	[SCALARS_ROOM] = {
		.doc = "How much room there is.",
		.type = "Quantity",
		.type_doc = "a number with a unit: KiB, kB, or several of them, the greater first, or a number without a unit",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "0 or more; null is accepted" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  room: 0",
			NULL,
		},
	},
	[SCALARS_WAITS] = {
		.doc = "Times.",
		.type = "List of Quantity",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "each element: 0s or more" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  waits: [\"0s\"]",
			NULL,
		},
	},
	[SCALARS_GATE] = {
		.doc = "A port, or a variable.",
		.type = "Integer",
		.type_doc = "a whole number, written without quotes",
		.required = "no",
		.default_value = "80",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 65535" },
			{ "Or", "a variable, such as ${PORT}" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gate: 80",
			NULL,
		},
	},
	[SCALARS_OPEN] = {
		.doc = "Whether it is open, or a variable, or null.",
		.type = "Boolean",
		.type_doc = "either true or false",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "null is accepted" },
			{ "Or", "a variable, such as ${PORT}" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  open: true",
			NULL,
		},
	},
	[SCALARS_GATES] = {
		.doc = "Ports, or variables.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Or", "a variable, such as ${PORT}" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  gates: [1]",
			NULL,
		},
	},
	[SCALARS_HUE] = {
		.doc = "A level, or a variable.",
		.type = "Enumeration",
		.type_doc = "one of a list of words",
		.required = "no",
		.words = docs_level,
		.facts = (const struct wd_fact[]){
			{ "Or", "a variable, such as ${PORT}" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  hue: low",
			NULL,
		},
	},
	[SCALARS_PATH] = {
		.doc = "A short word, or a variable.",
		.type = "String",
		.type_doc = "text; it needs quotes where YAML would read it as a number or a boolean",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Range", "1 to 3 characters" },
			{ "Or", "a variable, such as ${PORT}" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  path: tex",
			NULL,
		},
	},
	[SCALARS_WEIGHT] = {
		.doc = "A number, or a variable.",
		.type = "Number",
		.type_doc = "a number that may have a fraction",
		.required = "no",
		.facts = (const struct wd_fact[]){
			{ "Or", "a variable, such as ${PORT}" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  weight: 1",
			NULL,
		},
	},
	[SCALARS_DOORS] = {
		.doc = "Doors.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.default_value = "[80, 443]",
		.facts = (const struct wd_fact[]){
			{ "Range", "no element twice; each element: 1 to 65535" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  doors: [1]",
			NULL,
		},
	},
	[SCALARS_STEPS] = {
		.doc = "Steps.",
		.type = "List of String",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.default_value = "[\"a b\", \"true\"]",
		.example = (const char *const[]){
			"  steps: [text]",
			NULL,
		},
	},
	[SCALARS_CORNER] = {
		.doc = "Shares.",
		.type = "List of Number",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.default_value = "[\"0.5\", \"2\"]",
		.example = (const char *const[]){
			"  corner: [\"1\"]",
			NULL,
		},
	},
	[SCALARS_SIDE] = {
		.doc = "Two numbers.",
		.type = "List of Integer",
		.type_doc = "a sequence of values of one type",
		.required = "no",
		.default_value = "[1, 2]",
		.facts = (const struct wd_fact[]){
			{ "Range", "exactly 2 elements; each element: 0 to 255" },
			{ NULL, NULL },
		},
		.example = (const char *const[]){
			"  side: [0, 0]",
			NULL,
		},
	},
	[SCALARS_USUAL] = {
		.doc = "Permissions.",
		.type = "Flags",
		.type_doc = "a sequence of words of a list",
		.required = "no",
		.default_value = "[\"read\", \"execute\"]",
		.words = docs_permission,
		.example = (const char *const[]){
			"  usual: [read]",
			NULL,
		},
	},
};

/* ---- the whole ---- */

static const struct wd_structure_texts structures[] = {
	{
		.structure = &scalars_point_structure,
		.fields = fields_point,
	},
	{
		.structure = &scalars_host_structure,
		.fields = fields_host,
	},
	{
		.structure = &scalars_user_structure,
		.fields = fields_user,
	},
	{
		.structure = &scalars_structure,
		.fields = fields_root,
		.rules = (const char *const[]){
			"level must not be set where digit is above 3: many digits have no level.",
			"wait must not be above most: nobody waits longer.",
			"hue must not be set where gate is above 8000: high gates have no hue.",
		},
	},
};

static const struct wd_kind_texts kinds[] = {
	{
		.doc = "The only kind.\n\nIts description has two paragraphs.",
		.start = (const char *const[]){
			"# A name of 2 to 4 characters.",
			"#",
			"# 1. It may have more bytes.",
			"name: text",
			"",
			"# Three characters.",
			"#code: tex",
			"",
			"# At most five characters.",
			"#note: text",
			"",
			"# At least two characters.",
			"#word: text",
			"",
			"# A city.",
			"#city: Aa",
			"",
			"# Tags of one character.",
			"#tags:",
			"#  example: t",
			"",
			"# An integer as the dialect writes it.",
			"#integer: 1",
			"",
			"# An integer in plain decimal.",
			"#plain: 1",
			"",
			"# An integer held as a string.",
			"#held: \"99\"",
			"",
			"# An integer of 8 bits.",
			"#byte: 0",
			"",
			"# An integer of 64 bits without a sign.",
			"#size: 0",
			"",
			"# A number in a float.",
			"#ratio: 1",
			"",
			"# A share, or a whole number.",
			"#parts: 1",
			"",
			"# A number held as a string.",
			"#text: \"1\"",
			"",
			"# A quantity.",
			"#memory: \"1\"",
			"",
			"# A quantity held as a string.",
			"#stored: \"1\"",
			"",
			"# Integers of 16 bits.",
			"#sizes:",
			"#  - 0",
			"",
			"# Permissions of others.",
			"#grants:",
			"#  example:",
			"#    - read",
			"",
			"# A text that may look like a number.",
			"#word_or_number: text",
			"",
			"# Three numbers.",
			"#triple:",
			"#  - -32768",
			"#  - -32768",
			"#  - -32768",
			"",
			"# Two words.",
			"#pair:",
			"#  - text",
			"#  - text1",
			"",
			"# Two rows of two numbers.",
			"#matrix:",
			"#  - [1, 1]",
			"#  - [1, 1]",
			"",
			"# Two numbers, or null.",
			"#ends:",
			"#  - 0",
			"#  - 0",
			"",
			"# The longest time.",
			"#most: \"1h\"",
			"",
			"# How much room there is.",
			"#room: 0",
			"",
			"# Times.",
			"#waits:",
			"#  - \"0s\"",
			"",
			"# Ports, or variables.",
			"#gates:",
			"#  - 1",
			"",
			"# A short word, or a variable.",
			"#path: tex",
			"",
			"# A number, or a variable.",
			"#weight: 1",
			NULL,
		},
	},
};

static const struct wd_code_texts codes[] = {
	{ /* syntax */
		.can_be = true,
		.wrong = (const char *const[]){
			"name: text",
			"]",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* limit */
		.can_be = true,
	},
	{ /* duplicate-key */
		.can_be = true,
		.wrong = (const char *const[]){
			"name: text",
			"name: text",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* unknown-kind */
		.can_be = false,
	},
	{ /* unknown-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"name-: text",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
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
			"open: \"true\"",
			NULL,
		},
		.right = (const char *const[]){
			"open: true",
			NULL,
		},
	},
	{ /* bad-value */
		.can_be = true,
		.wrong = (const char *const[]){
			"name: not/one of these",
			NULL,
		},
		.right = (const char *const[]){
			"name: text",
			NULL,
		},
	},
	{ /* missing-field */
		.can_be = true,
		.wrong = (const char *const[]){
			"hosts:",
			"  - {}",
			NULL,
		},
		.right = (const char *const[]){
			"hosts:",
			"  - hostName: text",
			NULL,
		},
	},
	{ /* conflict */
		.can_be = true,
		.wrong = (const char *const[]){
			"level: low",
			"digit: 4",
			NULL,
		},
		.right = (const char *const[]){
			"level: low",
			NULL,
		},
		.rule = "level must not be set where digit is above 3: many digits have no level.",
	},
	{ /* requires */
		.can_be = false,
	},
	{ /* order */
		.can_be = true,
		.wrong = (const char *const[]){
			"wait: \"1h\"",
			"most: \"1m\"",
			NULL,
		},
		.right = (const char *const[]){
			"wait: \"1m\"",
			"most: \"1h\"",
			NULL,
		},
		.rule = "wait must not be above most: nobody waits longer.",
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
			"held: 1",
			NULL,
		},
		.right = (const char *const[]){
			"held: \"1\"",
			NULL,
		},
	},
	{ /* yaml11-bool */
		.can_be = false,
	},
	{ /* legacy-spelling */
		.can_be = true,
	},
	{ /* deprecated */
		.can_be = false,
	},
};

const struct wd_texts scalars_texts = {
	.schema = &scalars_schema,
	.doc = "Values of every kind of scalar",
	.structures = structures,
	.kinds = kinds,
	.codes = codes,
};
