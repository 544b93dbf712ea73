/*
 * scalars_types.h - Values of every kind of scalar: the types.
 *
 * Generated from scalars.def (hash 79f1fbe3401f2051) by `python3 -m generator --schema scalars.def`.  Do not edit.
 */

#ifndef SCALARS_TYPES_H
#define SCALARS_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The most of anything. */
#define SCALARS_SIZE_MAX_OF_ALL 9

/** Not many. */
#define SCALARS_FEW 3

/** The kinds of document. */
enum scalars_kind {
	SCALARS_KIND_UNSET = 0,
	/**
	 * The only kind.
	 *
	 * Its description has two paragraphs.
	 */
	SCALARS_KIND_SCALARS = 1,
};

/** How much is logged. */
enum scalars_level {
	SCALARS_LEVEL_UNSET = 0,
	/** Little. */
	SCALARS_LEVEL_LOW = 1,
	/** More. */
	SCALARS_LEVEL_PLUS_ONE = 10,
	/** Less than nothing. */
	SCALARS_LEVEL_MINUS = -3,
	/** Nearly nothing. */
	SCALARS_LEVEL_NEARLY = -2,
};

/** What is allowed. */
enum scalars_permission {
	SCALARS_PERMISSION_UNSET = 0,
	/** Reading. */
	SCALARS_PERMISSION_READ = 1,
	/** Writing. */
	SCALARS_PERMISSION_WRITE = 2,
	/** Running. */
	SCALARS_PERMISSION_EXECUTE = 64,
	/** All else. */
	SCALARS_PERMISSION_OWN = 128,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum scalars_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum scalars_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** One entry of a map. */
struct scalars_entry {
	char *key;
	char *value;
};

/** The fields of struct scalars_point: the numbers of its presence bits. */
enum scalars_point_field {
	SCALARS_POINT_X,
	SCALARS_POINT_Y,
	SCALARS_POINT_FIELD_COUNT
};

/** A point. */
struct scalars_point {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** To the right. */
	int32_t x;
	/** Down. */
	int32_t y;
};

/** The fields of struct scalars_host: the numbers of its presence bits. */
enum scalars_host_field {
	SCALARS_HOST_NAME,
	SCALARS_HOST_PORT,
	SCALARS_HOST_NOTE,
	SCALARS_HOST_FIELD_COUNT
};

/** A host. */
struct scalars_host {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its name. */
	char *name;
	/** Its port. */
	uint16_t port;
	/** A note. */
	char *note;
};

/** The fields of struct scalars_user: the numbers of its presence bits. */
enum scalars_user_field {
	SCALARS_USER_ID,
	SCALARS_USER_FIELD_COUNT
};

/** A user. */
struct scalars_user {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A number. */
	int64_t id;
};

/** The fields of struct scalars: the numbers of its presence bits. */
enum scalars_field {
	SCALARS_NAME,
	SCALARS_CODE,
	SCALARS_NOTE,
	SCALARS_WORD,
	SCALARS_CITY,
	SCALARS_TAGS,
	SCALARS_INTEGER,
	SCALARS_PLAIN,
	SCALARS_HELD,
	SCALARS_BYTE,
	SCALARS_OFFSET,
	SCALARS_SIZE,
	SCALARS_SHARE,
	SCALARS_RATIO,
	SCALARS_PARTS,
	SCALARS_TEXT,
	SCALARS_MEMORY,
	SCALARS_STORED,
	SCALARS_SIZES,
	SCALARS_LEVEL,
	SCALARS_PERMISSIONS,
	SCALARS_GRANTS,
	SCALARS_WORD_OR_NUMBER,
	SCALARS_TRIPLE,
	SCALARS_PAIR,
	SCALARS_LINE,
	SCALARS_MATRIX,
	SCALARS_DIGIT,
	SCALARS_SOME,
	SCALARS_ENDS,
	SCALARS_HOSTS,
	SCALARS_USERS,
	SCALARS_WAIT,
	SCALARS_MOST,
	SCALARS_ROOM,
	SCALARS_WAITS,
	SCALARS_GATE,
	SCALARS_OPEN,
	SCALARS_GATES,
	SCALARS_HUE,
	SCALARS_PATH,
	SCALARS_WEIGHT,
	SCALARS_DOORS,
	SCALARS_STEPS,
	SCALARS_CORNER,
	SCALARS_SIDE,
	SCALARS_USUAL,
	SCALARS_FIELD_COUNT
};

/** One entry of grants. */
struct scalars_grants_entry {
	char *key;
	uint32_t value;
};

/** One row of matrix. */
struct scalars_matrix_row_row {
	double value;
	char *value_text;
};

/** One row of matrix. */
struct scalars_matrix_row {
	struct scalars_matrix_row_row items[2];
};

/** One row of waits. */
struct scalars_waits_row {
	char *value;
	int64_t value_value;
};

/** One row of gates. */
struct scalars_gates_row {
	int64_t value;
	char *value_or_text;
};

/** One row of corner. */
struct scalars_corner_row {
	double value;
	char *value_text;
};

/** Scalars. */
struct scalars {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/**
	 * A name of 2 to 4 characters.
	 *
	 * 1. It may have more bytes.
	 */
	char *name;
	/** Three characters. */
	char *code;
	/** At most five characters. */
	char *note;
	/** At least two characters. */
	char *word;
	/** A city. */
	char *city;
	/** Tags of one character. */
	struct scalars_entry *tags;
	uint32_t tags_count;
	/** An integer as the dialect writes it. */
	int64_t integer;
	/** An integer in plain decimal. */
	int64_t plain;
	/** An integer held as a string. */
	int64_t held;
	/** An integer of 8 bits. */
	uint8_t byte;
	/** An integer of 16 bits with a sign. */
	int16_t offset;
	/** An integer of 64 bits without a sign. */
	uint64_t size;
	/** A number. */
	double share;
	char *share_text;
	/** A number in a float. */
	float ratio;
	char *ratio_text;
	/** A share, or a whole number. */
	double parts;
	char *parts_text;
	/** A number held as a string. */
	double text;
	char *text_text;
	/** A quantity. */
	char *memory;
	/** A quantity held as a string. */
	char *stored;
	/** Integers of 16 bits. */
	uint16_t *sizes;
	uint32_t sizes_count;
	/** A level. */
	enum scalars_level level;
	/** Permissions. */
	uint32_t permissions;
	/** Permissions of others. */
	struct scalars_grants_entry *grants;
	uint32_t grants_count;
	/** A text that may look like a number. */
	char *word_or_number;
	/** Three numbers. */
	int16_t triple[3];
	/** Two words. */
	char *pair[2];
	/** Two points. */
	struct scalars_point line[2];
	/** Two rows of two numbers. */
	struct scalars_matrix_row matrix[2];
	/** A digit. */
	int64_t digit;
	/** Permissions, or null. */
	uint32_t some;
	/** Two numbers, or null. */
	uint8_t ends[2];
	bool ends_is_null;
	/** Hosts. */
	struct scalars_host *hosts;
	uint32_t hosts_count;
	/** Users. */
	struct scalars_user *users;
	uint32_t users_count;
	/** How long to wait. */
	char *wait;
	int64_t wait_value;
	/** The longest time. */
	char *most;
	int64_t most_value;
	/** How much room there is. */
	char *room;
	int64_t room_value;
	/** Times. */
	struct scalars_waits_row *waits;
	uint32_t waits_count;
	/** A port, or a variable. */
	int64_t gate;
	char *gate_or_text;
	/** Whether it is open, or a variable, or null. */
	bool open;
	char *open_or_text;
	bool open_is_null;
	/** Ports, or variables. */
	struct scalars_gates_row *gates;
	uint32_t gates_count;
	/** A level, or a variable. */
	enum scalars_level hue;
	char *hue_or_text;
	/** A short word, or a variable. */
	char *path;
	/** A number, or a variable. */
	double weight;
	char *weight_text;
	char *weight_or_text;
	/** Doors. */
	int64_t *doors;
	uint32_t doors_count;
	/** Steps. */
	char **steps;
	uint32_t steps_count;
	/** Shares. */
	struct scalars_corner_row *corner;
	uint32_t corner_count;
	/** Two numbers. */
	uint8_t side[2];
	/** Permissions. */
	uint32_t usual;
};

#endif
