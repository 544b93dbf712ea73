/*
 * demo_cyaml.c - A schema.: libcyaml's view of the types.
 *
 * Generated from enumeration-unused.def (hash 861cec679ef68553) by `python3 -m generator --schema
 * enumeration-unused.def`.  Do not edit.
 */

#include "demo_cyaml.h"

#include "demo_types.h"

/* Every member may be missing: the presence bits say which fields were given. */
#define SET(structure, words) \
	CYAML_FIELD_SEQUENCE_FIXED("set", CYAML_FLAG_OPTIONAL | CYAML_FLAG_FLOW, structure, set, &set_word, words)
#define BOOL(structure, member) CYAML_FIELD_BOOL(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define INT(structure, member) CYAML_FIELD_INT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define FLOAT(structure, member) CYAML_FIELD_FLOAT(#member, CYAML_FLAG_OPTIONAL, structure, member)
#define TEXT(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
#define ENUM(structure, member, words) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, CYAML_ARRAY_LEN(words))
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, entry, 0, CYAML_UNLIMITED)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

static const cyaml_schema_value_t set_word = { CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint64_t) };

static const cyaml_schema_field_t view_root[] = {
	SET(struct demo, 1),
	INT(struct demo, size),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t demo_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct demo, view_root),
};

