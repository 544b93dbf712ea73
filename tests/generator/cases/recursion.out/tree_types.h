/*
 * tree_types.h - Trees: the types.
 *
 * Generated from recursion.def (hash 9711b167881974dc) by `python3 -m generator --schema recursion.def`.  Do not edit.
 */

#ifndef TREE_TYPES_H
#define TREE_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum tree_kind {
	TREE_KIND_UNSET = 0,
	/** The only kind. */
	TREE_KIND_TREE = 1,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum tree_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum tree_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** Which member of struct tree_node_parent_either has a value. */
enum tree_node_parent_either_type {
	TREE_NODE_PARENT_EITHER_UNSET = 0,
	TREE_NODE_PARENT_EITHER_STRING = 1,
	TREE_NODE_PARENT_EITHER_STRUCTURE = 2,
};

/** What parent holds: String or Structure. */
struct tree_node_parent_either {
	/** Which of the members has the value. */
	enum tree_node_parent_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Structure: a group of fields. */
	struct tree_node *structure;
};

/** Which member of struct tree_node_mixed_row_either has a value. */
enum tree_node_mixed_row_either_type {
	TREE_NODE_MIXED_ROW_EITHER_UNSET = 0,
	TREE_NODE_MIXED_ROW_EITHER_STRING = 1,
	TREE_NODE_MIXED_ROW_EITHER_MAP = 2,
	TREE_NODE_MIXED_ROW_EITHER_LIST = 3,
};

/** What mixed holds: String, Map of Structure or List of Structure. */
struct tree_node_mixed_row_either {
	/** Which of the members has the value. */
	enum tree_node_mixed_row_either_type type;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
	/** Map of Structure: keys of your choice, each with a value. */
	struct tree_node_mixed_row_either_map_entry *map;
	uint32_t map_count;
	/** List of Structure: a sequence of values of one type. */
	struct tree_node *list;
	uint32_t list_count;
};

/** The fields of struct tree_node: the numbers of its presence bits. */
enum tree_node_field {
	TREE_NODE_NAME,
	TREE_NODE_SIZE,
	TREE_NODE_LEFT,
	TREE_NODE_CHILDREN,
	TREE_NODE_NAMED,
	TREE_NODE_ITEMS,
	TREE_NODE_PARENT,
	TREE_NODE_MIXED,
	TREE_NODE_FIELD_COUNT
};

/** A node of a tree. */
struct tree_node {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The label of the item. */
	char *key;
	/** Its name. */
	char *name;
	/** Its size. */
	int64_t size;
	/** The node on its left. */
	struct tree_node *left;
	/** The nodes below it. */
	struct tree_node *children;
	uint32_t children_count;
	/** Nodes by name. */
	struct tree_node_named_entry *named;
	uint32_t named_count;
	/** Nodes by label. */
	struct tree_node *items;
	uint32_t items_count;
	/** Another one, or its name. */
	struct tree_node_parent_either parent;
	/** Whatever. */
	struct tree_node_mixed_row_either *mixed;
	uint32_t mixed_count;
};

/** One entry of map. */
struct tree_node_mixed_row_either_map_entry {
	char *key;
	struct tree_node value;
};

/** One entry of named. */
struct tree_node_named_entry {
	char *key;
	struct tree_node value;
};

/** Which member of struct tree_file_backing_either has a value. */
enum tree_file_backing_either_type {
	TREE_FILE_BACKING_EITHER_UNSET = 0,
	TREE_FILE_BACKING_EITHER_STRUCTURE = 1,
	TREE_FILE_BACKING_EITHER_STRING = 2,
};

/** What backing holds: Structure or String. */
struct tree_file_backing_either {
	/** Which of the members has the value. */
	enum tree_file_backing_either_type type;
	/** Structure: a group of fields. */
	struct tree_drive *structure;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
};

/** The fields of struct tree_file: the numbers of its presence bits. */
enum tree_file_field {
	TREE_FILE_BACKING,
	TREE_FILE_FIELD_COUNT
};

/** A file. */
struct tree_file {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What is below. */
	struct tree_file_backing_either backing;
};

/** Which member of struct tree_drive_file_either has a value. */
enum tree_drive_file_either_type {
	TREE_DRIVE_FILE_EITHER_UNSET = 0,
	TREE_DRIVE_FILE_EITHER_STRUCTURE = 1,
	TREE_DRIVE_FILE_EITHER_STRING = 2,
};

/** What file holds: Structure or String. */
struct tree_drive_file_either {
	/** Which of the members has the value. */
	enum tree_drive_file_either_type type;
	/** Structure: a group of fields. */
	struct tree_file *structure;
	/** String: text; it needs quotes where YAML would read it as a number or a boolean. */
	char *string;
};

/** The fields of struct tree_drive: the numbers of its presence bits. */
enum tree_drive_field {
	TREE_DRIVE_FILE,
	TREE_DRIVE_FIELD_COUNT
};

/** A drive. */
struct tree_drive {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** What is below. */
	struct tree_drive_file_either file;
};

/** The fields of struct tree_group: the numbers of its presence bits. */
enum tree_group_field {
	TREE_GROUP_MEMBER,
	TREE_GROUP_FIELD_COUNT
};

/** A group. */
struct tree_group {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Its member. */
	struct tree_member *member;
};

/** The fields of struct tree_member: the numbers of its presence bits. */
enum tree_member_field {
	TREE_MEMBER_GROUP,
	TREE_MEMBER_FIELD_COUNT
};

/** A member. */
struct tree_member {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The group in it. */
	struct tree_group group;
};

/** The fields of struct tree_choice: the numbers of its presence bits. */
enum tree_choice_field {
	TREE_CHOICE_CHOICE,
	TREE_CHOICE_NAME,
	TREE_CHOICE_FIELD_COUNT
};

/** A name, or a choice. */
struct tree_choice {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** A choice. */
	struct tree_choice *choice;
	/** A name. */
	char *name;
};

/** The fields of struct tree: the numbers of its presence bits. */
enum tree_field {
	TREE_NODE,
	TREE_DRIVE,
	TREE_ROOTS,
	TREE_GROUP,
	TREE_EITHER,
	TREE_FIELD_COUNT
};

/** A document. */
struct tree {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** The first node. */
	struct tree_node node;
	/** A drive. */
	struct tree_drive *drive;
	/** Further documents. */
	struct tree *roots;
	uint32_t roots_count;
	/** A group. */
	struct tree_group *group;
	/** A choice. */
	struct tree_choice *either;
};

#endif
