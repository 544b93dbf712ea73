/*
 * paragraphs_cyaml.c - A schema.: libcyaml's view of the types.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#include "paragraphs_cyaml.h"

#include "paragraphs_types.h"

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

const cyaml_strval_t paragraphs_words_kind[] = {
	{ "AlphaThing", PARAGRAPHS_KIND_ALPHA },
	{ "", PARAGRAPHS_KIND_UNSET },
};

const cyaml_strval_t paragraphs_words_level[] = {
	{ "low", PARAGRAPHS_LEVEL_LOW },
	{ "high", PARAGRAPHS_LEVEL_HIGH },
	{ "", PARAGRAPHS_LEVEL_UNSET },
};

static const cyaml_strval_t set_part[] = {
	{ "name", INT64_C(1) << 0 },
};

const cyaml_schema_field_t paragraphs_view_part[] = {
	KEY(struct paragraphs_part, key),
	SET(struct paragraphs_part, 0, set_part),
	TEXT(struct paragraphs_part, name),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t paragraphs_part_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct paragraphs_part, paragraphs_view_part),
};

static const cyaml_strval_t set_root[] = {
	{ "size", INT64_C(1) << 0 },
	{ "level", INT64_C(1) << 1 },
	{ "parts", INT64_C(1) << 2 },
};

const cyaml_schema_field_t paragraphs_view_root[] = {
	SET(struct paragraphs, 0, set_root),
	INT(struct paragraphs, size),
	ENUM(struct paragraphs, level, paragraphs_words_level, 2),
	ARRAY(struct paragraphs, parts, paragraphs_part_normal_form),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t paragraphs_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct paragraphs, paragraphs_view_root),
};

