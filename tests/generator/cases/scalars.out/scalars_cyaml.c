/*
 * scalars_cyaml.c - Values of every kind of scalar: libcyaml's view of the types.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
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

const cyaml_schema_field_t scalars_element_entry[] = {
	KEY(struct scalars_entry, key),
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

const cyaml_strval_t scalars_words_level[] = {
	{ "low", SCALARS_LEVEL_LOW },
	{ "+1", SCALARS_LEVEL_PLUS_ONE },
	{ "minus", SCALARS_LEVEL_MINUS },
	{ "nearly", SCALARS_LEVEL_NEARLY },
	{ "", SCALARS_LEVEL_UNSET },
};

const cyaml_strval_t scalars_words_permission[] = {
	{ "read", SCALARS_PERMISSION_READ },
	{ "write", SCALARS_PERMISSION_WRITE },
	{ "execute", SCALARS_PERMISSION_EXECUTE },
	{ "own", SCALARS_PERMISSION_OWN },
	{ "", SCALARS_PERMISSION_UNSET },
};

static const cyaml_strval_t set_point[] = {
	{ "x", INT64_C(1) << 0 },
	{ "y", INT64_C(1) << 1 },
};

const cyaml_schema_field_t scalars_view_point[] = {
	SET(struct scalars_point, 0, set_point),
	INT(struct scalars_point, x),
	INT(struct scalars_point, y),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t scalars_point_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_point, scalars_view_point),
};

static const cyaml_strval_t set_host[] = {
	{ "name", INT64_C(1) << 0 },
	{ "port", INT64_C(1) << 1 },
	{ "note", INT64_C(1) << 2 },
};

const cyaml_schema_field_t scalars_view_host[] = {
	SET(struct scalars_host, 0, set_host),
	TEXT(struct scalars_host, name),
	UINT(struct scalars_host, port),
	TEXT(struct scalars_host, note),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t scalars_host_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_host, scalars_view_host),
};

static const cyaml_strval_t set_user[] = {
	{ "id", INT64_C(1) << 0 },
};

const cyaml_schema_field_t scalars_view_user[] = {
	SET(struct scalars_user, 0, set_user),
	INT(struct scalars_user, id),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t scalars_user_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_user, scalars_view_user),
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
	{ "level", INT64_C(1) << 19 },
	{ "permissions", INT64_C(1) << 20 },
	{ "grants", INT64_C(1) << 21 },
	{ "word_or_number", INT64_C(1) << 22 },
	{ "triple", INT64_C(1) << 23 },
	{ "pair", INT64_C(1) << 24 },
	{ "line", INT64_C(1) << 25 },
	{ "matrix", INT64_C(1) << 26 },
	{ "digit", INT64_C(1) << 27 },
	{ "some", INT64_C(1) << 28 },
	{ "ends", INT64_C(1) << 29 },
	{ "hosts", INT64_C(1) << 30 },
	{ "users", INT64_C(1) << 31 },
	{ "wait", INT64_C(1) << 32 },
	{ "most", INT64_C(1) << 33 },
	{ "room", INT64_C(1) << 34 },
	{ "waits", INT64_C(1) << 35 },
	{ "gate", INT64_C(1) << 36 },
	{ "open", INT64_C(1) << 37 },
	{ "gates", INT64_C(1) << 38 },
	{ "hue", INT64_C(1) << 39 },
	{ "path", INT64_C(1) << 40 },
	{ "weight", INT64_C(1) << 41 },
	{ "doors", INT64_C(1) << 42 },
	{ "steps", INT64_C(1) << 43 },
	{ "corner", INT64_C(1) << 44 },
	{ "side", INT64_C(1) << 45 },
	{ "usual", INT64_C(1) << 46 },
};

const cyaml_schema_field_t scalars_element_root_sizes[] = {
	ELEMENT(CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint16_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_grants[] = {
	KEY(struct scalars_grants_entry, key),
	BITS(struct scalars_grants_entry, value, scalars_words_permission, 4),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_grants = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_grants_entry, scalars_element_root_grants),
};

const cyaml_schema_field_t scalars_element_root_triple[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int16_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_pair[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_line[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_point, scalars_view_point)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_matrix_row[] = {
	FLOAT(struct scalars_matrix_row_row, value),
	TEXT(struct scalars_matrix_row_row, value_text),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_matrix_row = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_matrix_row_row, scalars_element_root_matrix_row),
};

const cyaml_schema_field_t scalars_element_root_matrix[] = {
	FIXED(struct scalars_matrix_row, items, element_root_matrix_row, 2),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_matrix = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_matrix_row, scalars_element_root_matrix),
};

const cyaml_schema_field_t scalars_element_root_ends[] = {
	ELEMENT(CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint8_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_hosts[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_host, scalars_view_host)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_users[] = {
	ELEMENT(CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_user, scalars_view_user)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_waits[] = {
	TEXT(struct scalars_waits_row, value),
	INT(struct scalars_waits_row, value_value),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_waits = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_waits_row, scalars_element_root_waits),
};

const cyaml_schema_field_t scalars_element_root_gates[] = {
	INT(struct scalars_gates_row, value),
	TEXT(struct scalars_gates_row, value_or_text),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_gates = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_gates_row, scalars_element_root_gates),
};

const cyaml_schema_field_t scalars_element_root_doors[] = {
	ELEMENT(CYAML_VALUE_INT(CYAML_FLAG_DEFAULT, int64_t)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_steps[] = {
	ELEMENT(CYAML_VALUE_STRING(CYAML_FLAG_POINTER, char, 0, CYAML_UNLIMITED)),
	CYAML_FIELD_END,
};

const cyaml_schema_field_t scalars_element_root_corner[] = {
	FLOAT(struct scalars_corner_row, value),
	TEXT(struct scalars_corner_row, value_text),
	CYAML_FIELD_END,
};

static const cyaml_schema_value_t element_root_corner = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_DEFAULT, struct scalars_corner_row, scalars_element_root_corner),
};

const cyaml_schema_field_t scalars_element_root_side[] = {
	ELEMENT(CYAML_VALUE_UINT(CYAML_FLAG_DEFAULT, uint8_t)),
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
	ENUM(struct scalars, level, scalars_words_level, 4),
	BITS(struct scalars, permissions, scalars_words_permission, 4),
	ARRAY(struct scalars, grants, element_root_grants),
	TEXT(struct scalars, word_or_number),
	FIXED(struct scalars, triple, scalars_element_root_triple[0].value, 3),
	FIXED(struct scalars, pair, scalars_element_root_pair[0].value, 2),
	FIXED(struct scalars, line, scalars_element_root_line[0].value, 2),
	FIXED(struct scalars, matrix, element_root_matrix, 2),
	INT(struct scalars, digit),
	BITS(struct scalars, some, scalars_words_permission, 4),
	FIXED(struct scalars, ends, scalars_element_root_ends[0].value, 2),
	BOOL(struct scalars, ends_is_null),
	ARRAY(struct scalars, hosts, scalars_element_root_hosts[0].value),
	ARRAY(struct scalars, users, scalars_element_root_users[0].value),
	TEXT(struct scalars, wait),
	INT(struct scalars, wait_value),
	TEXT(struct scalars, most),
	INT(struct scalars, most_value),
	TEXT(struct scalars, room),
	INT(struct scalars, room_value),
	ARRAY(struct scalars, waits, element_root_waits),
	INT(struct scalars, gate),
	TEXT(struct scalars, gate_or_text),
	BOOL(struct scalars, open),
	TEXT(struct scalars, open_or_text),
	BOOL(struct scalars, open_is_null),
	ARRAY(struct scalars, gates, element_root_gates),
	ENUM(struct scalars, hue, scalars_words_level, 4),
	TEXT(struct scalars, hue_or_text),
	TEXT(struct scalars, path),
	FLOAT(struct scalars, weight),
	TEXT(struct scalars, weight_text),
	TEXT(struct scalars, weight_or_text),
	ARRAY(struct scalars, doors, scalars_element_root_doors[0].value),
	ARRAY(struct scalars, steps, scalars_element_root_steps[0].value),
	ARRAY(struct scalars, corner, element_root_corner),
	FIXED(struct scalars, side, scalars_element_root_side[0].value, 2),
	BITS(struct scalars, usual, scalars_words_permission, 4),
	CYAML_FIELD_END,
};

const cyaml_schema_value_t scalars_normal_form = {
	CYAML_VALUE_MAPPING(CYAML_FLAG_POINTER, struct scalars, scalars_view_root),
};

