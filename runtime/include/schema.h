/*
 * schema.h - what the runtime knows of a schema: constant tables, read by every part of the runtime
 * and open to generic tools.  Nothing here is written by hand outside generated code, and nothing here is ever modified.
 */
#ifndef WORKDEF_SCHEMA_H
#define WORKDEF_SCHEMA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "attributes.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The version of the tables' layout.  Generated code refuses to compile against another, and to load under another. */
#define WD_ABI_VERSION 4

/** No such offset, field or index. */
#define WD_NONE 0xffffu

/** How documents are read. */
enum wd_dialect {
	WD_DIALECT_CORE,      /**< the core schema of YAML 1.2 */
	WD_DIALECT_KUBERNETES /**< as Kubernetes reads: YAML 1.1, and JSON; null is what is not there */
};

/** The form that a value has in a document. */
enum wd_shape {
	WD_SHAPE_SCALAR,    /**< a scalar */
	WD_SHAPE_LIST,      /**< a sequence: in C an array */
	WD_SHAPE_FLAGS,     /**< a sequence of words: in C the bits of a number */
	WD_SHAPE_MAP,       /**< a mapping with free keys: in C an array of structs, of which each holds its key */
	WD_SHAPE_STRUCTURE, /**< a mapping with the fields of a structure: a struct, embedded or by pointer */
	WD_SHAPE_EITHER,    /**< one of several shapes: a struct of a tag and a member for each */
	WD_SHAPE_ANY        /**< any value: in C its JSON text */
};

/** The value types: one a row of types.def. */
enum wd_type_id {
#define WD_TYPE_ROW(name, shape, check, title, doc) WD_##name,
#include "types.def"
	WD_TYPE_COUNT
};

/** What a node is in YAML, which distinguishes the types of an EITHER. */
enum wd_form {
	WD_FORM_BOOLEAN  = 1u << 0,
	WD_FORM_NUMBER   = 1u << 1,
	WD_FORM_STRING   = 1u << 2,
	WD_FORM_SEQUENCE = 1u << 3,
	WD_FORM_MAPPING  = 1u << 4
};

/** Properties of a type. */
enum wd_type_flag {
	WD_PLAIN             = 1u << 0, /**< written without quotes: a boolean or a number for YAML */
	WD_MILLI             = 1u << 1, /**< the number may carry the suffix `m` (thousandths) */
	WD_FRACTION_OR_WHOLE = 1u << 2, /**< from 0 to 1, or a whole number */
	WD_NONEMPTY          = 1u << 3,
	WD_TELLS_KIND        = 1u << 4, /**< of the whole document; only in the root structure */
	WD_TELLS_VERSION     = 1u << 5,
	WD_NUMERIC           = 1u << 6, /**< values are compared by what they amount to */
	WD_NULLABLE          = 1u << 7, /**< null is a value */
	WD_ANY_CASE          = 1u << 8, /**< words in another letter case are accepted with a warning */
	WD_UNIQUE            = 1u << 9, /**< no element is there twice */
	WD_OR_ONE            = 1u << 10, /**< a list of one element may be written as the element */
	WD_JOINED            = 1u << 11, /**< a list of words is a mistake for one string, joined by spaces: for hints */
	WD_DECIMAL           = 1u << 12, /**< an integer in plain decimal only; otherwise as the dialect writes it */
	WD_QUOTED            = 1u << 13, /**< a number that is held as a string */
	WD_FLOAT             = 1u << 14, /**< a number that is a float in C */
	WD_SCALARS           = 1u << 15  /**< a string that may be written as a number or a boolean */
};

/** Properties of a field. */
enum wd_field_flag {
	WD_REQUIRED    = 1u << 0,
	WD_CONDITIONAL = 1u << 1, /**< a rule says when it is required */
	WD_WRAPPED     = 1u << 2, /**< on the wire below a key of wrappers, and so are its items: struct wd_wrapper */
	WD_OBSERVED    = 1u << 3, /**< accepted by clusters, not in the reference */
	WD_IN_RULE     = 1u << 4, /**< a rule reads its value, or it distinguishes elements of a list */
	WD_RULE_GIVES  = 1u << 5, /**< a rule gives it another default */
	WD_EXPECTED    = 1u << 6, /**< a document without it gets a warning */
	WD_INLINE      = 1u << 8, /**< a structure whose keys are among those of the owner; its own key is empty */
	WD_EXTRA       = 1u << 7  /**< a map without a key of its own: further keys of the structure, which have its format */
};

struct cyaml_schema_field;
struct cyaml_schema_value;
struct cyaml_strval;
struct wd_structure;

/** An enumeration. */
struct wd_enum {
	const char *name;
	const struct cyaml_strval *values; /**< libcyaml's: the words as on the wire, each with its value in C */
	uint16_t count;
};

/**
 * A format that a string must have: a pattern, compiled to a deterministic automaton.
 *
 * From state 0, byte `b` leads from state `s` to `next[s * class_count + classes[b]]`; state `count` is the dead end.
 */
struct wd_format {
	const char *name;
	const char *pattern;     /**< POSIX extended, for the whole value */
	const char *doc;         /**< what a right value is: "a DNS-1123 label: ..." */
	const uint8_t *classes;  /**< 256 entries */
	const uint16_t *next;    /**< count * class_count entries */
	const uint8_t *accepting; /**< count entries, 1 where the value may end */
	uint16_t class_count;
	uint16_t count;
	uint16_t max_length;     /**< characters */
};

/** A unit, and how many of the base unit it is. */
struct wd_unit {
	const char *text; /**< "": of numbers without a unit */
	int64_t factor;
};

/** Units in which the same is measured. */
struct wd_family {
	const char *name;
	const struct wd_unit *units; /**< the greatest first */
	uint16_t count;
};

/** What to write when a value is refused or warned about, and as written matches a pattern. */
struct wd_hint {
	const struct wd_format *pattern;
	const char *remedy; /**< `$0` is replaced by the value; NULL ends a list */
};

/** A type: a tree, with the properties that qualify each node. */
struct wd_type {
	const struct wd_type *const *parts;   /**< the types that it is made of: of the elements of a list or map */
	const struct wd_enum *enumeration;    /**< the words that it has, or NULL */
	const struct wd_family *family;       /**< of quantities with an amount, or NULL */
	const struct wd_format *format;       /**< of strings, or NULL */
	const struct wd_format *or_text;      /**< of strings in place of the value, or NULL */
	const struct wd_format *key_format;   /**< of the keys of a map, or NULL */
	const struct wd_hint *hints;          /**< or NULL */
	const struct wd_structure *structure; /**< of a structure, and of the items of a map; or NULL */
	const struct wd_structure *either;    /**< of an EITHER: its types as fields, of which one is set; or NULL */
	const struct cyaml_schema_field *element; /**< where an element of a list or map has its value; else NULL */
	const struct wd_structure *elements;  /**< what wd_get_element() gives: of values, a structure with one field, which is
	                                           always set and has no key; of a list or map, otherwise NULL */
	uint32_t min_count, max_count;        /**< of elements; no maximum is 0 */
	const char *min, *max;                /**< bounds, inclusive, as decimal text; or NULL */
	const uint16_t *keyed_by;             /**< of a list of structures: the fields that distinguish its elements */
	uint16_t min_length, max_length;      /**< characters that a string may have; 0 means no limit */
	uint32_t flags;                       /**< of enum wd_type_flag */
	uint8_t text_entry;                   /**< of a text in place of the value: entries after the first; 0: the first */
	uint8_t null_entry;                   /**< the mark of null: entries after the value's own; 0: there is none */
	bool or_list;                         /**< of a map or structure: a list of texts KEY=VALUE may be in its place */
	uint16_t short_member;                /**< of a structure: the field that another value is short for, plus 1; or 0 */
	uint8_t short_forms;                  /**< ... and what such a value is: enum wd_form */
	uint8_t forms;                        /**< of a type of an EITHER: enum wd_form, what its values are */
	uint8_t part_count;
	uint8_t keyed_count;                  /**< 0: elements may be alike */
	uint8_t id;                           /**< enum wd_type_id */
	uint8_t shape;                        /**< enum wd_shape */
};

/** One field of a structure. */
struct wd_field {
	const char *key;         /**< on the wire */
	const char *default_value; /**< as wire text, of a list as JSON; or NULL */
	const char *const *default_elements; /**< of a list: as wire texts, ended by NULL; or NULL */
	const char *replacement; /**< deprecated: the key of the field to use; otherwise NULL */
	const char *differs;     /**< where it departs from the source document, and why: a clause; or NULL */
	const struct wd_type *type;
	const struct cyaml_schema_field *view; /**< its member in C, and its name in the normal form: libcyaml's entry */
	uint32_t kinds;          /**< bit i: the i-th kind has it; 0: it is left out at this place */
	uint32_t also;           /**< further kinds: accepted with a warning */
	uint16_t flags;          /**< of enum wd_field_flag */
	uint16_t variant;        /**< WD_INLINE: the value of the selector with which it is there; 0: it is always there */
};

/** How a key that a manifest may hold relates to the schema. */
enum wd_key_role {
	WD_KEY_PROPER,  /**< the field's own key, or a synonym */
	WD_KEY_LEGACY,  /**< an old spelling: accepted with a warning */
	WD_KEY_FOREIGN  /**< another API's word: refused, with a remedy */
};

/** One key of a structure, in its hash table; an empty slot has a NULL text. */
struct wd_key {
	const char *text;
	const char *remedy;  /**< WD_KEY_FOREIGN without a field: what to do instead */
	uint16_t length;
	uint16_t field;      /**< index in the structure, or WD_NONE */
	uint8_t role;        /**< enum wd_key_role */
};

/** What a condition of a rule is: relations.def says how each is written. */
enum wd_test {
#define WD_CONDITION_ROW(id, form) WD_##id,
#include "relations.def"
	WD_TEST_COUNT
};

/** A condition: a question about a field, or a join of conditions. */
struct wd_condition {
	const char *const *values;         /**< of a question: wire texts */
	const struct wd_condition *parts;  /**< of a join */
	uint16_t field;                    /**< of a question */
	uint16_t count;                    /**< of values or parts */
	uint8_t test;                      /**< enum wd_test */
};

/** The relations that a rule can state. */
enum wd_relation {
#define WD_RELATION_ROW(id, fields, value, conditions, severity) WD_##id,
#include "relations.def"
	WD_RELATION_COUNT
};

/** One rule between fields of a structure. */
struct wd_rule {
	const char *why;        /**< a clause: "a workload is named either in full or by a prefix" */
	const char *when;       /**< its condition in words, or NULL */
	const char *value;      /**< the default that it gives, as wire text, or NULL */
	const uint16_t *fields; /**< those that it names, then those that only its condition asks about */
	const struct wd_condition *condition; /**< or NULL */
	uint16_t field_count;    /**< of those that it names */
	uint16_t involved_count; /**< of all */
	uint8_t relation;        /**< enum wd_relation */
};

/**
 * A structure: the root, a nested one, or the item of an itemized field.
 *
 * Where a place is WITHOUT some fields, it has a structure of its own, which shares its view in C with the others.
 *
 * The types of an EITHER make one, too: its fields have no keys on the wire, and one of them is set, whose number plus one
 * is in the tag.  So does an element of a list or map: see wd_type.elements.
 */
struct wd_structure {
	const char *name;
	const struct wd_field *fields;
	const struct wd_key *keys;     /**< hash table by wd_key_hash(), linear probing */
	const struct wd_rule *rules;
	const struct cyaml_schema_value *view; /**< the C struct, as libcyaml has it */
	const struct cyaml_schema_field *set;  /**< its presence bits: `uint64_t set[(field_count + 63) / 64]`; NULL where there
	                                            is a tag, and of an element */
	const struct cyaml_schema_field *tag;  /**< of an EITHER: an enum, which is 0 where nothing is set; otherwise NULL */
	uint16_t field_count;
	uint16_t key_mask;             /**< slots of the hash table, less one */
	uint16_t rule_count;
	uint16_t extra_count;          /**< of the fields that are WD_EXTRA */
	uint16_t inline_count;         /**< of the fields that are WD_INLINE */
	uint16_t selector;             /**< where there are such: the field whose value selects a variant, or WD_NONE */
};

/** One kind of document. */
struct wd_kind {
	const char *letter; /**< in kind masks */
	const char *name;
	const char *wire;
};

/** What becomes of documents of an API version. */
enum wd_version_status { WD_VERSION_CURRENT, WD_VERSION_DEPRECATED, WD_VERSION_SKIPPED };

/** One API version. */
struct wd_api_version {
	const char *wire;
	uint32_t kinds;
	uint8_t status;     /**< enum wd_version_status */
};

/** A kind of document that holds documents. */
struct wd_document_list {
	const char *wire;    /**< of the kind; '%' is replaced by each kind of the group */
	const char *version; /**< its API version; NULL: any of the group */
	const char *items;   /**< the key that holds the documents */
};

/** A key of wrappers.  Without a text, the schema has none such. */
struct wd_wrapper_key {
	const char *text;
	uint16_t length;
};

/** The keys of the wrappers around the values of WD_WRAPPED fields. */
struct wd_wrapper {
	struct wd_wrapper_key value;   /**< of the value of a field, and of an item */
	struct wd_wrapper_key items;   /**< of the items of a field */
	struct wd_wrapper_key deleted; /**< of the mark that removes an inherited item */
};

/** What a key is beside. */
enum wd_beside_place {
	WD_BESIDE_VALUE     = 1u << 0, /**< the value of a field */
	WD_BESIDE_ITEMS     = 1u << 1, /**< the items of a field */
	WD_BESIDE_MAP_ITEMS = 1u << 2, /**< the items of a field that are not structures */
	WD_BESIDE_ITEM      = 1u << 3  /**< the value of an item */
};

/** A key that may be beside a wrapper's own, and has no effect. */
struct wd_beside {
	const char *key;
	const char *doc;    /**< what it is, a clause */
	uint32_t kinds;     /**< of document in which it may be there */
	uint8_t place;      /**< enum wd_beside_place */
};

/** A whole schema. */
struct wd_schema {
	uint32_t abi_version;   /**< WD_ABI_VERSION when it was generated */
	uint32_t view_size;     /**< sizeof(cyaml_schema_field_t) when it was compiled */
	const char *id;         /**< the prefix of its C names */
	const char *hash;       /**< of the definition, hexadecimal */
	const char *group;      /**< what its API versions have in common, with the '/': "run.ai/"; or NULL */
	const struct wd_structure *root;
	const struct wd_kind *kinds;
	const struct wd_api_version *versions;
	uint16_t kind_count;
	uint16_t version_count;
	uint16_t kind_field;    /**< index in the root, or WD_NONE: there is one kind only */
	uint16_t version_field; /**< index in the root, or WD_NONE */
	const char *const *other_kinds;  /**< kinds of the group that the schema does not describe: skipped */
	const struct wd_document_list *lists;
	const struct wd_wrapper *wrapper; /**< NULL: no field is WD_WRAPPED */
	const struct wd_beside *beside;
	uint16_t other_kind_count;
	uint16_t list_count;
	uint16_t beside_count;
	uint8_t dialect;        /**< enum wd_dialect */
};

/** The structure that a type is about: its own, or the first of its parts'; NULL when there is none. */
const struct wd_structure *wd_type_structure(const struct wd_type *type);

/** The part of a type that leads to its structure, or to the values of a list or map; NULL when there is none. */
const struct wd_type *wd_type_inner(const struct wd_type *type);

/** The key of the wrapper around the value of a WD_WRAPPED field. */
static inline const struct wd_wrapper_key *wd_wrapper_key_of(const struct wd_wrapper *wrapper, const struct wd_field *field)
{
	return field->type->shape == WD_SHAPE_MAP ? &wrapper->items : &wrapper->value;
}

/**
 * The hash of the key tables: FNV-1a, 32 bits.
 *
 * \param[in] text    The key; need not end in NUL.
 * \param[in] length  Its length in bytes.
 */
static inline uint32_t wd_key_hash(const char *text, size_t length)
{
	uint32_t hash = 2166136261u;

	for (size_t i = 0; i < length; i++) {
		hash = (hash ^ (unsigned char)text[i]) * 16777619u;
	}
	return hash;
}

#ifdef __cplusplus
}
#endif

#endif
