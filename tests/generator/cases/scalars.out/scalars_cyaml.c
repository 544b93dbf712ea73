/*
 * scalars_cyaml.c - Values of every kind of scalar: libcyaml's view of the types.
 *
 * Generated from scalars.def (hash b678c8bba415adfc) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#include "scalars_cyaml.h"

#include "scalars_types.h"

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
/* An element that is no struct. */
#define ELEMENT(...) { .key = "", .value = { __VA_ARGS__ } }
/* An element has a key. */
#define KEY(structure, member) \
	CYAML_FIELD_STRING_PTR(#member, CYAML_FLAG_POINTER, structure, member, 0, CYAML_UNLIMITED)
/* Zero, which is none of an enumeration's values, is the empty word. */
#define ENUM(structure, member, words, count) \
	CYAML_FIELD_ENUM(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_STRICT, structure, member, words, count + 1)
#define ARRAY(structure, member, entry) \
	CYAML_FIELD_SEQUENCE(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, &entry, 0, CYAML_UNLIMITED)
#define MAPPING(structure, member, fields) CYAML_FIELD_MAPPING(#member, CYAML_FLAG_OPTIONAL, structure, member, fields)
#define MAPPING_PTR(structure, member, fields) \
	CYAML_FIELD_MAPPING_PTR(#member, CYAML_FLAG_OPTIONAL | CYAML_FLAG_POINTER, structure, member, fields)

const cyaml_schema_field_t scalars_element_entry[] = {
	KEY(struct scalars_entry, key),
	BOOL(struct scalars_entry, deleted),
	TEXT(struct scalars_entry, value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t entry = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_entry, scalars_element_entry),
};

const cyaml_strval_t scalars_words_kind[] = {
	{ "scalars", SCALARS_KIND_SCALARS },
	{ "", SCALARS_KIND_UNSET },
};

static const cyaml_strval_t set_root[] = {
	{ "name", INT64_C(1) << 0 },
	{ "code", INT64_C(1) << 1 },
	{ "note", INT64_C(1) << 2 },
	{ "word", INT64_C(1) << 3 },
	{ "city", INT64_C(1) << 4 },
	{ "tags", INT64_C(1) << 5 },
	{ "integer", INT64_C(1) << 6 },
	{ "plain", INT64_C(1) << 7 },
	{ "held", INT64_C(1) << 8 },
	{ "byte", INT64_C(1) << 9 },
	{ "offset", INT64_C(1) << 10 },
	{ "size", INT64_C(1) << 11 },
	{ "share", INT64_C(1) << 12 },
	{ "ratio", INT64_C(1) << 13 },
	{ "parts", INT64_C(1) << 14 },
	{ "text", INT64_C(1) << 15 },
	{ "memory", INT64_C(1) << 16 },
	{ "stored", INT64_C(1) << 17 },
	{ "sizes", INT64_C(1) << 18 },
};

const cyaml_schema_field_t scalars_element_root_sizes[] = {
	ELEMENT(CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint16_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_view_root[] = {
	SET(struct scalars, 0, set_root),
	TEXT(struct scalars, name),
	TEXT(struct scalars, code),
	TEXT(struct scalars, note),
	TEXT(struct scalars, word),
	TEXT(struct scalars, city),
	ARRAY(struct scalars, tags, entry),
	INT(struct scalars, integer),
	INT(struct scalars, plain),
	INT(struct scalars, held),
	UINT(struct scalars, byte),
	INT(struct scalars, offset),
	UINT(struct scalars, size),
	FLOAT(struct scalars, share),
	TEXT(struct scalars, share_text),
	FLOAT(struct scalars, ratio),
	TEXT(struct scalars, ratio_text),
	FLOAT(struct scalars, parts),
	TEXT(struct scalars, parts_text),
	FLOAT(struct scalars, text),
	TEXT(struct scalars, text_text),
	TEXT(struct scalars, memory),
	TEXT(struct scalars, stored),
	ARRAY(struct scalars, sizes, scalars_element_root_sizes[0].value),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t scalars_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct scalars, scalars_view_root),
};

