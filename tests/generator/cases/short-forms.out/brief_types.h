/*
 * brief_types.h - Short forms: the types.
 *
 * Generated from short-forms.def (hash d8958136e9805997) by `python3 -m generator --schema short-forms.def`.  Do not
 * edit.
 */

#ifndef BRIEF_TYPES_H
#define BRIEF_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum brief_kind {
	BRIEF_KIND_UNSET = 0,
	/** The only kind. */
	BRIEF_KIND_SHORTS = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum brief_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum brief_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct brief_entry {
	char *key;
	char *value;
};

/** The fields of struct brief_build: the numbers of its presence bits. */
enum brief_build_field {
	BRIEF_BUILD_CONTEXT,
	BRIEF_BUILD_TARGET,
	BRIEF_BUILD_FIELD_COUNT
};

/** How to build. */
struct brief_build {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Where. */
	char *context;
	/** What. */
	char *target;
};

/** The fields of struct brief_step: the numbers of its presence bits. */
enum brief_step_field {
	BRIEF_STEP_RUN,
	BRIEF_STEP_FIELD_COUNT
};

/** A step. */
struct brief_step {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What is run. */
	char *run;
};

/** The fields of struct brief_chain: the numbers of its presence bits. */
enum brief_chain_field {
	BRIEF_CHAIN_BUILD,
	BRIEF_CHAIN_FIELD_COUNT
};

/** A chain. */
struct brief_chain {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** How to build. */
	struct brief_build *build;
};

/** Which member of struct brief_either_either has a value. */
enum brief_either_either_type {
	BRIEF_EITHER_EITHER_UNSET = 0,
	BRIEF_EITHER_EITHER_BOOLEAN = 1,
	BRIEF_EITHER_EITHER_STRUCTURE = 2,
};

/** What either holds: Boolean or Structure. */
struct brief_either_either {
	/** Which of the members has the value. */
	enum brief_either_either_type type;
	/** Boolean: either true or false. */
	bool boolean;
	/** Structure: a group of fields. */
	struct brief_build *structure;
};

/** The fields of struct brief_words: the numbers of its presence bits. */
enum brief_words_field {
	BRIEF_WORDS_LIST,
	BRIEF_WORDS_FIELD_COUNT
};

/** Words. */
struct brief_words {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A list. */
	char **list;
	uint32_t list_count;
};

/** The fields of struct brief_build2: the numbers of its presence bits. */
enum brief_build2_field {
	BRIEF_BUILD2_CONDITION,
	BRIEF_BUILD2_FIELD_COUNT
};

/** A dependency. */
struct brief_build2 {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** When. */
	char *condition;
};

/** The fields of struct brief_build3: the numbers of its presence bits. */
enum brief_build3_field {
	BRIEF_BUILD3_SIZE,
	BRIEF_BUILD3_FIELD_COUNT
};

/** A volume. */
struct brief_build3 {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Its size. */
	int64_t size;
};

/** The fields of struct brief_options: the numbers of its presence bits. */
enum brief_options_field {
	BRIEF_OPTIONS_NAME,
	BRIEF_OPTIONS_MODE,
	BRIEF_OPTIONS_FIELD_COUNT
};

/** Options. */
struct brief_options {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A name. */
	char *name;
	/** A mode. */
	char *mode;
};

/** Which member of struct brief_both_either has a value. */
enum brief_both_either_type {
	BRIEF_BOTH_EITHER_UNSET = 0,
	BRIEF_BOTH_EITHER_INTEGER = 1,
	BRIEF_BOTH_EITHER_MAP = 2,
};

/** What both holds: Integer or Map. */
struct brief_both_either {
	/** Which of the members has the value. */
	enum brief_both_either_type type;
	/** Integer: a whole number, written without quotes. */
	int64_t integer;
	/** Map: keys of your choice, each with a value. */
	struct brief_entry *map;
	uint32_t map_count;
};

/** The fields of struct brief: the numbers of its presence bits. */
enum brief_field {
	BRIEF_BUILD,
	BRIEF_STEPS,
	BRIEF_NAMED,
	BRIEF_CHAIN,
	BRIEF_EITHER,
	BRIEF_WORDS,
	BRIEF_ENV,
	BRIEF_LIMITS,
	BRIEF_DEPENDS,
	BRIEF_VOLUMES,
	BRIEF_OPTIONS,
	BRIEF_BOTH,
	BRIEF_FIELD_COUNT
};

/** One entry of named. */
struct brief_named_entry {
	char *key;
	struct brief_step value;
};

/** One entry of limits. */
struct brief_limits_entry {
	char *key;
	int64_t value;
};

/** One entry of depends. */
struct brief_depends_entry {
	char *key;
	struct brief_build2 value;
};

/** A document. */
struct brief {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** How to build. */
	struct brief_build *build;
	/** Steps. */
	struct brief_step *steps;
	uint32_t steps_count;
	/** Steps by name. */
	struct brief_named_entry *named;
	uint32_t named_count;
	/** A chain. */
	struct brief_chain chain;
	/** Either. */
	struct brief_either_either either;
	/** Words. */
	struct brief_words *words;
	/** Variables. */
	struct brief_entry *env;
	uint32_t env_count;
	/** Limits. */
	struct brief_limits_entry *limits;
	uint32_t limits_count;
	/** Before. */
	struct brief_depends_entry *depends;
	uint32_t depends_count;
	/** Volumes. */
	struct brief_build3 *volumes;
	uint32_t volumes_count;
	/** Options. */
	struct brief_options *options;
	/** Both. */
	struct brief_both_either both;
};

#endif
