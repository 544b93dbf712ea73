/*
 * zones_cyaml.h - A schema of time zones: libcyaml's view of the types.
 *
 * Generated from value-as.def (hash 04431d7899584c59) by `python3 -m generator --schema value-as.def`.  Do not edit.
 */

#ifndef ZONES_CYAML_H
#define ZONES_CYAML_H

#include <cyaml/cyaml.h>

#ifndef WD_API
#define WD_API /* of functions and tables for programs: how a build exports them */
#endif

#ifdef __cplusplus
extern "C" {
#endif

/** The normal form of a document: a mapping by member names, loaded to a pointer to `struct zones`. */
extern WD_API const cyaml_schema_value_t zones_normal_form;

/* The members and words of the structs, for the tables of zones_schema.c. */
#ifdef __GNUC__
#pragma GCC visibility push(hidden)
#endif
extern const cyaml_schema_field_t zones_view_root[];
extern const cyaml_strval_t zones_words_kind[];
extern const cyaml_strval_t zones_words_zone[];
#ifdef __GNUC__
#pragma GCC visibility pop
#endif

#ifdef __cplusplus
}
#endif

#endif
