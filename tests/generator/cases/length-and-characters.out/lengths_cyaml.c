/*
 * lengths_cyaml.c - A schema.: libcyaml's view of the types.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#include "lengths_cyaml.h"

#include "lengths_types.h"

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

const cyaml_schema_field_t lengths_element_entry[] = {
	KEY(struct lengths_entry, key),
	TEXT(struct lengths_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct lengths_entry, lengths_element_entry),
};

const cyaml_strval_t lengths_words_kind[] = {
	{ "alpha", LENGTHS_KIND_ALPHA },
	{ "", LENGTHS_KIND_UNSET },
};

static const cyaml_strval_t set_root[] = {
	{ "name", INT64_C(1) << 0 },
	{ "code", INT64_C(1) << 1 },
	{ "note", INT64_C(1) << 2 },
	{ "long_text", INT64_C(1) << 3 },
	{ "city", INT64_C(1) << 4 },
	{ "pair", INT64_C(1) << 5 },
	{ "tags", INT64_C(1) << 6 },
};

const cyaml_schema_field_t lengths_view_root[] = {
	SET(struct lengths, 0, set_root),
	TEXT(struct lengths, name),
	TEXT(struct lengths, code),
	TEXT(struct lengths, note),
	TEXT(struct lengths, long_text),
	TEXT(struct lengths, city),
	TEXT(struct lengths, pair),
	ARRAY(struct lengths, tags, entry),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t lengths_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct lengths, lengths_view_root),
};

