/*
 * paragraphs_cyaml.h - A schema.: libcyaml's view of the types.
 *
 * Generated from description-of-paragraphs.def (hash 968adff12552680b) by `python3 -m generator --schema
 * description-of-paragraphs.def`.  Do not edit.
 */

#ifndef PARAGRAPHS_CYAML_H
#define PARAGRAPHS_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a `struct paragraphs_part`. */
extern WD_API const cyaml_schema_value_t paragraphs_part_normal_form;

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct paragraphs`. */
extern WD_API const cyaml_schema_value_t paragraphs_normal_form;

/* The members and words of the structs, for the tables of paragraphs_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t paragraphs_view_part[];
extern const cyaml_schema_field_t paragraphs_view_root[];
extern const cyaml_strval_t paragraphs_words_kind[];
extern const cyaml_strval_t paragraphs_words_level[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
