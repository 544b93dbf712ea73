/*
 * demo_types.h - A schema of like names: the types.
 *
 * Generated from names-alike.def (hash 5c3b922ff74ccbd1) by `python3 -m generator --schema names-alike.def`.  Do not
 * edit.
 */

#ifndef DEMO_TYPES_H
#define DEMO_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum demo_kind {
	DEMO_KIND_UNSET = 0,
	/** The only kind. */
	DEMO_KIND_ALPHA = 1,
};

/** Values. */
enum demo_values {
	DEMO_VALUES_UNSET = 0,
	/** A kind. */
	DEMO_VALUES_KIND = 1,
};

/** Words. */
enum demo_words {
	DEMO_WORDS_UNSET = 0,
	/** Values. */
	DEMO_WORDS_VALUES = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum demo_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum demo_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct demo_entry {
	char *key;
	char *value;
};

/** The fields of struct demo_pod_keys: the numbers of its presence bits. */
enum demo_pod_keys_field {
	DEMO_POD_KEYS_SETS,
	DEMO_POD_KEYS_FIELD_COUNT
};

/** Keys of a pod. */
struct demo_pod_keys {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A set. */
	struct demo_entry *sets;
	uint32_t sets_count;
};

/** The fields of struct demo_pod_fields: the numbers of its presence bits. */
enum demo_pod_fields_field {
	DEMO_POD_FIELDS_KEYS,
	DEMO_POD_FIELDS_FIELD_COUNT
};

/** Fields of a pod. */
struct demo_pod_fields {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Keys. */
	struct demo_pod_keys keys;
};

/** The fields of struct demo_fields: the numbers of its presence bits. */
enum demo_fields_field {
	DEMO_FIELDS_SIZE,
	DEMO_FIELDS_FIELD_COUNT
};

/** Fields. */
struct demo_fields {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** A size. */
	int64_t size;
};

/** The fields of struct demo: the numbers of its presence bits. */
enum demo_field {
	DEMO_FIELDS,
	DEMO_KEYS,
	DEMO_VALUES,
	DEMO_WORDS,
	DEMO_FORMAT,
	DEMO_FIELD_COUNT
};

/** A pod. */
struct demo {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its fields. */
	struct demo_pod_fields *fields;
	/** Its keys. */
	struct demo_fields *keys;
	uint32_t keys_count;
	/** Its values. */
	enum demo_values values;
	/** Its words. */
	enum demo_words words;
	/** Its format. */
	char *format;
};

#endif
