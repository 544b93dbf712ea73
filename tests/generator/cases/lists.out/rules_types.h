/*
 * rules_types.h - Alerting rules: the types.
 *
 * Generated from lists.def (hash ff5f58422cc3d3d4) by `python3 -m generator --schema lists.def`.  Do not edit.
 */

#ifndef RULES_TYPES_H
#define RULES_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum rules_kind {
	RULES_KIND_UNSET = 0,
	/** The only kind. */
	RULES_KIND_RULES = 1,
};

/** A level. */
enum rules_level {
	RULES_LEVEL_UNSET = 0,
	/** Low. */
	RULES_LEVEL_LOW = 1,
	/** High. */
	RULES_LEVEL_HIGH = 2,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum rules_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum rules_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct rules_entry {
	char *key;
	char *value;
};

/** The fields of struct rules_rule: the numbers of its presence bits. */
enum rules_rule_field {
	RULES_RULE_EXPR,
	RULES_RULE_ALERT,
	RULES_RULE_RECORD,
	RULES_RULE_LABELS,
	RULES_RULE_FIELD_COUNT
};

/** A rule. */
struct rules_rule {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What. */
	char *expr;
	/** The alert. */
	char *alert;
	/** The record. */
	char *record;
	/** Labels. */
	struct rules_entry *labels;
	uint32_t labels_count;
};

/** The fields of struct rules_group: the numbers of its presence bits. */
enum rules_group_field {
	RULES_GROUP_NAME,
	RULES_GROUP_INTERVAL,
	RULES_GROUP_RULES,
	RULES_GROUP_FIELD_COUNT
};

/** A group. */
struct rules_group {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its name. */
	char *name;
	/** How often. */
	char *interval;
	int64_t interval_value;
	/** The rules. */
	struct rules_rule *rules;
	uint32_t rules_count;
};

/** The fields of struct rules: the numbers of its presence bits. */
enum rules_field {
	RULES_GROUPS,
	RULES_PORTS,
	RULES_WORDS,
	RULES_LEVELS,
	RULES_NAMES,
	RULES_PARTS,
	RULES_PAIRS,
	RULES_FLAGS,
	RULES_SHARES,
	RULES_MATRIX,
	RULES_MAPS,
	RULES_ANYS,
	RULES_NUMBERS,
	RULES_LISTS,
	RULES_VOLUMES,
	RULES_DEEP,
	RULES_FIELD_COUNT
};

/** One entry of pairs. */
struct rules_pairs_entry {
	char *key;
	int64_t value[2];
};

/** One row of shares. */
struct rules_shares_row {
	double value;
	char *value_text;
};

/** One row of matrix. */
struct rules_matrix_row {
	int64_t *items;
	uint32_t items_count;
};

/** One row of maps. */
struct rules_maps_row {
	struct rules_entry *items;
	uint32_t items_count;
};

/** One entry of numbers. */
struct rules_numbers_entry {
	char *key;
	int64_t value;
};

/** One entry of lists. */
struct rules_lists_entry {
	char *key;
	char **value;
	uint32_t value_count;
};

/** One entry of volumes. */
struct rules_volumes_entry {
	char *key;
	struct rules_rule value;
};

/** One entry of deep. */
struct rules_deep_entry_row_entry {
	char *key;
	int64_t value;
};

/** One row of deep. */
struct rules_deep_entry_row {
	struct rules_deep_entry_row_entry *items;
	uint32_t items_count;
};

/** One entry of deep. */
struct rules_deep_entry {
	char *key;
	struct rules_deep_entry_row *value;
	uint32_t value_count;
};

/** A file of rules. */
struct rules {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The groups. */
	struct rules_group *groups;
	uint32_t groups_count;
	/** Ports. */
	int64_t *ports;
	uint32_t ports_count;
	/** Words. */
	char **words;
	uint32_t words_count;
	/** Levels. */
	enum rules_level *levels;
	uint32_t levels_count;
	/** Names. */
	char **names;
	uint32_t names_count;
	/** Parts. */
	struct rules_group *parts;
	uint32_t parts_count;
	/** Pairs. */
	struct rules_pairs_entry *pairs;
	uint32_t pairs_count;
	/** Flags. */
	bool *flags;
	uint32_t flags_count;
	/** Shares. */
	struct rules_shares_row *shares;
	uint32_t shares_count;
	/** Rows. */
	struct rules_matrix_row *matrix;
	uint32_t matrix_count;
	/** Maps. */
	struct rules_maps_row *maps;
	uint32_t maps_count;
	/** Anything. */
	char **anys;
	uint32_t anys_count;
	/** Numbers by name. */
	struct rules_numbers_entry *numbers;
	uint32_t numbers_count;
	/** Lists by name. */
	struct rules_lists_entry *lists;
	uint32_t lists_count;
	/** Rules by name. */
	struct rules_volumes_entry *volumes;
	uint32_t volumes_count;
	/** Deep. */
	struct rules_deep_entry *deep;
	uint32_t deep_count;
};

#endif
