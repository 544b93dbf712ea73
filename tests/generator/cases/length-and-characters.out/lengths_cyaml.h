/*
 * lengths_cyaml.h - A schema.: libcyaml's view of the types.
 *
 * Generated from length-and-characters.def (hash 5d793f63646cd25b) by `python3 -m generator --schema
 * length-and-characters.def`.  Do not edit.
 */

#ifndef LENGTHS_CYAML_H
#define LENGTHS_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct lengths`. */
extern WD_API const cyaml_schema_value_t lengths_normal_form;

/* The members and words of the structs, for the tables of lengths_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t lengths_view_root[];
extern const cyaml_schema_field_t lengths_element_entry[];
extern const cyaml_strval_t lengths_words_kind[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
