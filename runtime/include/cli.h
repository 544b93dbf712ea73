/*
 * cli.h - the command-line tool that every schema gets: its main() calls wd_cli_main() and does nothing else.
 */
#ifndef WORKDEF_CLI_H
#define WORKDEF_CLI_H

#include "workdef.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Exit statuses. */
enum wd_cli_exit {
	WD_CLI_VALID = 0,
	WD_CLI_INVALID = 1, /**< an error finding, or a name that the schema lacks */
	WD_CLI_FAILED = 2   /**< wrong usage, or an input or output error */
};

/** A word that a field may hold, and what it means. */
struct wd_word {
	const char *text;
	const char *doc;
};

/** Something that there is to say about a field: "Range", "0 or more". */
struct wd_fact {
	const char *label;
	const char *text;
};

/** What the tool says of a field. */
struct wd_field_texts {
	const char *doc;
	const char *type;            /**< "Quantity" */
	const char *type_doc;        /**< "a number with a unit, such as 2G or 500m" */
	const char *required;       /**< "yes", "no", or "unless existingPvc is true" */
	const char *default_value;   /**< "1; 0 where metric is concurrency"; or NULL */
	const struct wd_word *words; /**< that it may hold, ended by one without a text; or NULL */
	const struct wd_fact *facts; /**< what else there is to say, ended by one without a label; or NULL */
	const char *const *example;  /**< the field with what it needs beside it: lines, ended by NULL */
};

/** What the tool says of a structure. */
struct wd_structure_texts {
	const struct wd_structure *structure;
	const struct wd_field_texts *fields; /**< in the order of the structure's fields */
	const char *const *rules;            /**< in the order of the structure's rules; or NULL */
};

/** What the tool says of a kind. */
struct wd_kind_texts {
	const char *doc;
	const char *const *start; /**< a commented document to start from: lines, ended by NULL */
};

/** What the tool shows of a code: lines, ended by NULL; NULL where no document of the schema has the fault. */
struct wd_code_texts {
	bool can_be;              /**< some document of the schema has it */
	const char *const *wrong; /**< a document that has it, and no other */
	const char *const *right; /**< one that has it not */
	const char *rule;         /**< that the first one breaks; or NULL */
};

/** All that the tool says of a schema: constant tables, which the generator writes and only the tool links. */
struct wd_texts {
	const struct wd_schema *schema;
	const char *doc;
	const struct wd_structure_texts *structures; /**< of all structures */
	const struct wd_kind_texts *kinds; /**< in the order of the schema's kinds */
	const struct wd_code_texts *codes; /**< by enum wd_code */
};

/**
 * Run the tool.
 *
 * \param[in] argc, argv  As main() got them.
 * \param[in] texts       Those of the schema that the tool is for.
 * \return the exit status.
 */
int wd_cli_main(int argc, char **argv, const struct wd_texts *texts);

#ifdef __cplusplus
}
#endif

#endif
