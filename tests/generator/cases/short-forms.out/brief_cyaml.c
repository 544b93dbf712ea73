/*
 * brief_cyaml.c - Short forms: libcyaml's view of the types.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#include "brief_cyaml.h"

#include "brief_types.h"

/* Every member may be missing: the presence bits, which are named after the members, say which fields were given. */
#define SET(structure, word, names) \
	CYAML_FIELD_FLAGS(word ? "set_" #word : "set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW | CYAML_FLAG_STRICT, structure, \
		set[word], names, CYAML_ARRAY_LEN(names))
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define UINT(structure, member) CYAML_FIELD_UINT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* An element that is not a struct. */
#define ELEMENT(...) { .key = "", .value = { __VA_ARGS__ } }
/* An element has a key. */
#define KEY(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* Zero, which is none of an enumeration's values, is the empty word. */
#define ENUM(structure, member, words, count) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count + 1)
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, &entry, 0, CYAML_UNLIMITED)
#define FIXED(structure, member, entry, count) \
	CYAML_FIELD_SEQUENCE_FIXED(#member, CYAML_FLAG_OPTIONAL, structure, member, &entry, count)
#define BITS(structure, member, words, count) \
	CYAML_FIELD_FLAGS(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

const cyaml_schema_field_t brief_element_entry[] = {
	KEY(struct brief_entry, key),
	TEXT(struct brief_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_entry, brief_element_entry),
};

const cyaml_strval_t brief_words_kind[] = {
	{ "shorts", BRIEF_KIND_SHORTS },
	{ "", BRIEF_KIND_UNSET },
};

static const cyaml_strval_t set_build[] = {
	{ "context", INT64_C(1) << 0 },
	{ "target", INT64_C(1) << 1 },
};

const cyaml_schema_field_t brief_view_build[] = {
	SET(struct brief_build, 0, set_build),
	TEXT(struct brief_build, context),
	TEXT(struct brief_build, target),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_build_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_build, brief_view_build),
};

static const cyaml_strval_t set_step[] = {
	{ "run", INT64_C(1) << 0 },
};

const cyaml_schema_field_t brief_view_step[] = {
	SET(struct brief_step, 0, set_step),
	TEXT(struct brief_step, run),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_step_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_step, brief_view_step),
};

static const cyaml_strval_t set_chain[] = {
	{ "build", INT64_C(1) << 0 },
};

const cyaml_schema_field_t brief_view_chain[] = {
	SET(struct brief_chain, 0, set_chain),
	MAPPING_PTR(struct brief_chain, build, brief_view_build),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_chain_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_chain, brief_view_chain),
};

static const cyaml_strval_t brief_words_root_either_either[] = {
	{ "boolean", BRIEF_EITHER_EITHER_BOOLEAN },
	{ "structure", BRIEF_EITHER_EITHER_STRUCTURE },
	{ "", BRIEF_EITHER_EITHER_UNSET },
};

const cyaml_schema_field_t brief_view_root_either_either[] = {
	ENUM(struct brief_either_either, type, brief_words_root_either_either, 2),
	BOOL(struct brief_either_either, boolean),
	MAPPING_PTR(struct brief_either_either, structure, brief_view_build),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_either_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_either_either, brief_view_root_either_either),
};

static const cyaml_strval_t set_words[] = {
	{ "list", INT64_C(1) << 0 },
};

const cyaml_schema_field_t brief_element_words_list[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t brief_view_words[] = {
	SET(struct brief_words, 0, set_words),
	ARRAY(struct brief_words, list, brief_element_words_list[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_words_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_words, brief_view_words),
};

static const cyaml_strval_t set_build2[] = {
	{ "condition", INT64_C(1) << 0 },
};

const cyaml_schema_field_t brief_view_build2[] = {
	SET(struct brief_build2, 0, set_build2),
	TEXT(struct brief_build2, condition),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_build2_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_build2, brief_view_build2),
};

static const cyaml_strval_t set_build3[] = {
	{ "size", INT64_C(1) << 0 },
};

const cyaml_schema_field_t brief_view_build3[] = {
	KEY(struct brief_build3, key),
	SET(struct brief_build3, 0, set_build3),
	INT(struct brief_build3, size),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_build3_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_build3, brief_view_build3),
};

static const cyaml_strval_t set_options[] = {
	{ "name", INT64_C(1) << 0 },
	{ "mode", INT64_C(1) << 1 },
};

const cyaml_schema_field_t brief_view_options[] = {
	SET(struct brief_options, 0, set_options),
	TEXT(struct brief_options, name),
	TEXT(struct brief_options, mode),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_options_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_options, brief_view_options),
};

static const cyaml_strval_t brief_words_root_both_either[] = {
	{ "integer", BRIEF_BOTH_EITHER_INTEGER },
	{ "map", BRIEF_BOTH_EITHER_MAP },
	{ "", BRIEF_BOTH_EITHER_UNSET },
};

const cyaml_schema_field_t brief_view_root_both_either[] = {
	ENUM(struct brief_both_either, type, brief_words_root_both_either, 2),
	INT(struct brief_both_either, integer),
	ARRAY(struct brief_both_either, map, entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_both_either_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_both_either, brief_view_root_both_either),
};

static const cyaml_strval_t set_root[] = {
	{ "build", INT64_C(1) << 0 },
	{ "steps", INT64_C(1) << 1 },
	{ "named", INT64_C(1) << 2 },
	{ "chain", INT64_C(1) << 3 },
	{ "either", INT64_C(1) << 4 },
	{ "words", INT64_C(1) << 5 },
	{ "env", INT64_C(1) << 6 },
	{ "limits", INT64_C(1) << 7 },
	{ "depends", INT64_C(1) << 8 },
	{ "volumes", INT64_C(1) << 9 },
	{ "options", INT64_C(1) << 10 },
	{ "both", INT64_C(1) << 11 },
};

const cyaml_schema_field_t brief_element_root_steps[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_step, brief_view_step)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t brief_element_root_named[] = {
	KEY(struct brief_named_entry, key),
	MAPPING(struct brief_named_entry, value, brief_view_step),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_named = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_named_entry, brief_element_root_named),
};

const cyaml_schema_field_t brief_element_root_limits[] = {
	KEY(struct brief_limits_entry, key),
	INT(struct brief_limits_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_limits = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_limits_entry, brief_element_root_limits),
};

const cyaml_schema_field_t brief_element_root_depends[] = {
	KEY(struct brief_depends_entry, key),
	MAPPING(struct brief_depends_entry, value, brief_view_build2),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_depends = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct brief_depends_entry, brief_element_root_depends),
};

const cyaml_schema_field_t brief_view_root[] = {
	SET(struct brief, 0, set_root),
	MAPPING_PTR(struct brief, build, brief_view_build),
	ARRAY(struct brief, steps, brief_element_root_steps[0].value),
	ARRAY(struct brief, named, element_root_named),
	MAPPING(struct brief, chain, brief_view_chain),
	MAPPING(struct brief, either, brief_view_root_either_either),
	MAPPING_PTR(struct brief, words, brief_view_words),
	ARRAY(struct brief, env, entry),
	ARRAY(struct brief, limits, element_root_limits),
	ARRAY(struct brief, depends, element_root_depends),
	ARRAY(struct brief, volumes, brief_build3_normal_form),
	MAPPING_PTR(struct brief, options, brief_view_options),
	MAPPING(struct brief, both, brief_view_root_both_either),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t brief_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct brief, brief_view_root),
};

