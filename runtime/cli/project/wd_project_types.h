/*
 * wd_project_types.h - Project file of the tool: the types.
 *
 * Generated from project.def (hash 63485b682ed02641) by `python3 -m generator --schema project.def --prefix
 * wd_project`.  Do not edit.
 */

#ifndef WD_PROJECT_TYPES_H
#define WD_PROJECT_TYPES_H

#include <stdbool.h>
#include <stdint.h>

/** The kinds of document. */
enum wd_project_kind {
	WD_PROJECT_KIND_UNSET = 0,
	/** The only kind. */
	WD_PROJECT_KIND_PROJECT = 1,
};

/** A code of findings whose level can be changed, or all of them. */
enum wd_project_code {
	WD_PROJECT_CODE_UNSET = 0,
	/** A key is set twice in a mapping. */
	WD_PROJECT_CODE_DUPLICATE_KEY = 1,
	/** The kind of a document is none of the schema. */
	WD_PROJECT_CODE_UNKNOWN_KIND = 2,
	/** The schema has no such key there. */
	WD_PROJECT_CODE_UNKNOWN_FIELD = 3,
	/** The kind of document has no such field. */
	WD_PROJECT_CODE_UNSUPPORTED_KIND = 4,
	/** A field or item lacks its wrapper. */
	WD_PROJECT_CODE_UNWRAPPED_VALUE = 5,
	/** A value is of another YAML type than its field. */
	WD_PROJECT_CODE_WRONG_TYPE = 6,
	/** A value is not one that its field allows. */
	WD_PROJECT_CODE_BAD_VALUE = 7,
	/** A field is required, or expected, and not set. */
	WD_PROJECT_CODE_MISSING_FIELD = 8,
	/** Two fields are set that exclude each other. */
	WD_PROJECT_CODE_CONFLICT = 9,
	/** A field is set without one that it requires. */
	WD_PROJECT_CODE_REQUIRES = 10,
	/** A limit is below what it limits. */
	WD_PROJECT_CODE_ORDER = 11,
	/** None of several fields is set. */
	WD_PROJECT_CODE_MISSING_CHOICE = 12,
	/** A field is set and has no effect. */
	WD_PROJECT_CODE_NO_EFFECT = 13,
	/** A value is null, or empty. */
	WD_PROJECT_CODE_NO_VALUE = 14,
	/** A number is not quoted. */
	WD_PROJECT_CODE_UNQUOTED_NUMBER = 15,
	/** A boolean is written as yes, no, on or off. */
	WD_PROJECT_CODE_YAML11_BOOL = 16,
	/** A key or value is spelled as it used to be. */
	WD_PROJECT_CODE_LEGACY_SPELLING = 17,
	/** A field or version is deprecated. */
	WD_PROJECT_CODE_DEPRECATED = 18,
	/** All of these codes. */
	WD_PROJECT_CODE_ALL = 19,
};

/* The tables of the schema, and libcyaml, take an enumeration for an int. */
#ifdef __cplusplus
static_assert(sizeof(enum wd_project_kind) == sizeof(int), "compile with -fno-short-enums");
#else
_Static_assert(sizeof(enum wd_project_kind) == sizeof(int), "compile with -fno-short-enums");
#endif

/** The fields of struct wd_project: the numbers of its presence bits. */
enum wd_project_field {
	WD_PROJECT_ERROR,
	WD_PROJECT_WARN,
	WD_PROJECT_ALLOW,
	WD_PROJECT_STRICT,
	WD_PROJECT_EXCLUDE,
	WD_PROJECT_FIELD_COUNT
};

/** The settings of a folder and all below it. The options of a command override them. */
struct wd_project {
	/** Which fields are set: bit i % 64 of word i / 64 is that of field i. */
	uint64_t set[1];
	/** Findings of these codes are errors. A code counts more than `all`, and an error more than a warning. */
	enum wd_project_code *error;
	uint32_t error_count;
	/** Findings of these codes are warnings. */
	enum wd_project_code *warn;
	uint32_t warn_count;
	/** Findings of these codes are not reported. */
	enum wd_project_code *allow;
	uint32_t allow_count;
	/** Warnings are errors, and so are files in which nothing is checked. */
	bool strict;
	/** Patterns of files and folders that are left out of a search, relative to the folder of this file. */
	char **exclude;
	uint32_t exclude_count;
};

#endif
