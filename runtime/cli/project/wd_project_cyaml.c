/*
 * wd_project_cyaml.c - Project file of the tool: libcyaml's view of the types.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

#include "wd_project_cyaml.h"

#include "wd_project_types.h"

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

const cyaml_strval_t wd_project_words_kind[] = {
	{ "project", WD_PROJECT_KIND_PROJECT },
	{ "", WD_PROJECT_KIND_UNSET },
};

const cyaml_strval_t wd_project_words_code[] = {
	{ "duplicate-key", WD_PROJECT_CODE_DUPLICATE_KEY },
	{ "unknown-kind", WD_PROJECT_CODE_UNKNOWN_KIND },
	{ "unknown-field", WD_PROJECT_CODE_UNKNOWN_FIELD },
	{ "unsupported-kind", WD_PROJECT_CODE_UNSUPPORTED_KIND },
	{ "unwrapped-value", WD_PROJECT_CODE_UNWRAPPED_VALUE },
	{ "wrong-type", WD_PROJECT_CODE_WRONG_TYPE },
	{ "bad-value", WD_PROJECT_CODE_BAD_VALUE },
	{ "missing-field", WD_PROJECT_CODE_MISSING_FIELD },
	{ "conflict", WD_PROJECT_CODE_CONFLICT },
	{ "requires", WD_PROJECT_CODE_REQUIRES },
	{ "order", WD_PROJECT_CODE_ORDER },
	{ "missing-choice", WD_PROJECT_CODE_MISSING_CHOICE },
	{ "no-effect", WD_PROJECT_CODE_NO_EFFECT },
	{ "no-value", WD_PROJECT_CODE_NO_VALUE },
	{ "unquoted-number", WD_PROJECT_CODE_UNQUOTED_NUMBER },
	{ "yaml11-bool", WD_PROJECT_CODE_YAML11_BOOL },
	{ "legacy-spelling", WD_PROJECT_CODE_LEGACY_SPELLING },
	{ "deprecated", WD_PROJECT_CODE_DEPRECATED },
	{ "all", WD_PROJECT_CODE_ALL },
	{ "", WD_PROJECT_CODE_UNSET },
};

static const cyaml_strval_t set_project[] = {
	{ "error", INT64_C(1) << 0 },
	{ "warn", INT64_C(1) << 1 },
	{ "allow", INT64_C(1) << 2 },
	{ "strict", INT64_C(1) << 3 },
	{ "exclude", INT64_C(1) << 4 },
};

const cyaml_schema_field_t wd_project_element_project_error[] = {
	ELEMENT(CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, enum wd_project_code, wd_project_words_code, 20)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t wd_project_element_project_warn[] = {
	ELEMENT(CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, enum wd_project_code, wd_project_words_code, 20)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t wd_project_element_project_allow[] = {
	ELEMENT(CYAML_VALUE_ENUM(CYAML_FLAG_STRICT, enum wd_project_code, wd_project_words_code, 20)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t wd_project_element_project_exclude[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t wd_project_view_project[] = {
	SET(struct wd_project, 0, set_project),
	ARRAY(struct wd_project, error, wd_project_element_project_error[0].value),
	ARRAY(struct wd_project, warn, wd_project_element_project_warn[0].value),
	ARRAY(struct wd_project, allow, wd_project_element_project_allow[0].value),
	BOOL(struct wd_project, strict),
	ARRAY(struct wd_project, exclude, wd_project_element_project_exclude[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t wd_project_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct wd_project, wd_project_view_project),
};

